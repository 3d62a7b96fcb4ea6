# SPDX-License-Identifier: Apache-2.0
"""Drives a window of a program as assistive technology does: over AT-SPI, by role and accessible name.

Every wait has a condition and a limit; a limit that passes raises `Missing` with what was looked for.
"""
import contextlib
import os
import subprocess
import time

import pyatspi

LIMIT = float(os.environ.get("TOKENRY_DESKTOP_LIMIT", "60"))


class Missing(AssertionError):
    """What was expected on the screen did not come."""


def wait_until(condition, what, limit=LIMIT):
    """The first true value of `condition()`; errors of vanished objects count as not yet."""
    end = time.monotonic() + limit
    while True:
        with contextlib.suppress(Exception):
            value = condition()
            if value:
                return value
        if time.monotonic() > end:
            raise Missing(f"{what} did not come within {limit:.0f} s")
        time.sleep(0.05)


def descendants(node, prune=None):
    """All objects below `node`, depth first; a table's cells are left out unless asked for by row."""
    try:
        count = node.childCount
    except Exception:  # the object went away meanwhile
        return
    for index in range(min(count, 400)):
        try:
            child = node.getChildAtIndex(index)
        except Exception:
            continue
        if child is None:
            continue
        yield child
        if child.getRole() != pyatspi.ROLE_TABLE:
            yield from descendants(child)


def is_showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def is_enabled(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_ENABLED) and states.contains(pyatspi.STATE_SENSITIVE)


def text_of(node):
    """What a screen reader would read of the object: its text if it has one, else its name."""
    try:
        text = node.queryText()
        return text.getText(0, text.characterCount)
    except NotImplementedError:
        return node.name


def labels_of(node):
    return [relation.getTarget(0).name for relation in node.getRelationSet()
            if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY]


class Desktop:
    """One program on the accessibility bus."""

    def __init__(self, name="tokenry", pid=None):
        self.application = wait_until(
            lambda: next(a for a in pyatspi.Registry.getDesktop(0)
                         if a is not None and a.name == name and (pid is None or a.get_process_id() == pid)), f"program {name}")

    def windows(self):
        return [w for w in self.application if w is not None]

    def find(self, name, roles=None, within=None, limit=LIMIT, enabled=False):
        """The showing object with this accessible name (and one of these roles)."""
        def look():
            for top in [within] if within is not None else reversed(self.windows()):
                for node in descendants(top):
                    if node.name == name and (roles is None or node.getRole() in roles) and is_showing(node) \
                            and (not enabled or is_enabled(node)):
                        return node
            return None
        return wait_until(look, f'"{name}"', limit)

    def showing(self, name, roles=None):
        """Whether such an object is on the screen at this moment."""
        with contextlib.suppress(Missing):
            return self.find(name, roles, limit=0.0)
        return None

    def texts(self, within=None):
        """Every showing label, field and text below the windows."""
        found = []
        for top in [within] if within is not None else self.windows():
            for node in descendants(top):
                with contextlib.suppress(Exception):
                    if is_showing(node) and (said := text_of(node) or node.name):
                        found.append(said)
        return found

    def wait_for_text(self, part, limit=LIMIT):
        return wait_until(lambda: next(t for t in self.texts() if part in t), f'the text "{part}"', limit)

    def wait_gone(self, name, limit=LIMIT):
        wait_until(lambda: not self.showing(name), f'the end of "{name}"', limit)

    def window(self, title_part, limit=LIMIT):
        return wait_until(lambda: next(w for w in self.windows() if title_part in w.name), f'window "{title_part}"', limit)

    def press(self, name, within=None, roles=None):
        """Does the first action of a button, check box or menu entry once it is enabled."""
        node = self.find(name, roles, within, enabled=True)
        node.queryAction().doAction(0)
        return node

    def toggle(self, name, checked):
        node = self.find(name, [pyatspi.ROLE_CHECK_BOX])
        if node.getState().contains(pyatspi.STATE_CHECKED) != checked:
            node.queryAction().doAction(0)
        wait_until(lambda: node.getState().contains(pyatspi.STATE_CHECKED) == checked, f'"{name}" to be set')

    def combo(self, label, limit=LIMIT):
        """The showing combo box that this label names; Qt gives combo boxes no name of their own."""
        def look():
            for top in reversed(self.windows()):
                for node in descendants(top):
                    if node.getRole() == pyatspi.ROLE_COMBO_BOX and is_showing(node) and label in labels_of(node):
                        return node
            return None
        return wait_until(look, f'the combo box "{label}"', limit)

    def choose(self, label, typed):
        """Opens a combo box and chooses an entry by its first letters. Needs xdotool, because Qt lets nobody choose over AT-SPI."""
        node = self.combo(label)
        node.queryAction().doAction(0)
        wait_until(lambda: node.getState().contains(pyatspi.STATE_EXPANDED), f'the list of "{label}"')
        subprocess.run(["xdotool", "type", typed], check=True)
        subprocess.run(["xdotool", "key", "Return"], check=True)
        wait_until(lambda: node.name.lower().startswith(typed.lower()), f'"{label}" to say {typed}')

    def type_into_combo(self, label, text):
        node = next(child for child in descendants(self.combo(label)) if child.getRole() == pyatspi.ROLE_TEXT)
        node.queryEditableText().setTextContents(text)
        wait_until(lambda: text_of(node) == text, f'"{label}" to hold the text')

    def type_into(self, name, text):
        node = self.find(name, [pyatspi.ROLE_TEXT, pyatspi.ROLE_PASSWORD_TEXT])
        node.queryEditableText().setTextContents(text)
        # A password field does not tell what it holds, only how much.
        is_password = node.getRole() == pyatspi.ROLE_PASSWORD_TEXT
        wait_until(lambda: node.queryText().characterCount == len(text) if is_password else text_of(node) == text, f'"{name}" to hold the text')
        return node

    # -- the token table ---------------------------------------------------------------------------------------

    def table(self):
        return self.find("Tokens", [pyatspi.ROLE_TABLE])

    def row_count(self):
        return self.table().queryTable().nRows

    def cell(self, row, column):
        return self.table().queryTable().getAccessibleAt(row, column).name

    def column(self, column):
        table = self.table().queryTable()
        return [table.getAccessibleAt(row, column).name for row in range(table.nRows)]

    def select_row(self, row):
        """Makes a row the current one."""
        self.table().queryTable().addRowSelection(row)
        wait_until(lambda: self.table().queryTable().isRowSelected(row), f"row {row} to be current")

    def is_checked(self, row):
        return self.table().queryTable().getAccessibleAt(row, 0).getState().contains(pyatspi.STATE_CHECKED)

    def check_row(self, row):
        """Checks or unchecks a row with the space bar. Needs xdotool, because Qt lets nobody check a cell over AT-SPI."""
        before = self.is_checked(row)
        self.select_row(row)
        self.table().queryComponent().grabFocus()
        wait_until(lambda: self.table().getState().contains(pyatspi.STATE_FOCUSED), "the focus on the table")
        press_key("space")
        wait_until(lambda: self.is_checked(row) != before, f"the check of row {row}")


def press_key(keys):
    """A real key, through the window manager, to the window that has the focus."""
    subprocess.run(["xdotool", "key", keys], check=True)


def window_id(title):
    """The X window with this in its title; of several the largest, because toolkits keep tiny hidden ones of the same name."""
    def area(window):
        geometry = subprocess.run(["xdotool", "getwindowgeometry", "--shell", window], capture_output=True, text=True, check=True)
        values = dict(line.split("=", 1) for line in geometry.stdout.splitlines() if "=" in line)
        return int(values["WIDTH"]) * int(values["HEIGHT"])
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], capture_output=True, text=True)
    return max(found.stdout.split(), key=area)


def screenshot(path, window_title=None):
    """Saves the screen, or one window by its title, as PNG."""
    window = wait_until(lambda: window_id(window_title), f'the window "{window_title}"') if window_title else "root"
    subprocess.run(["import", "-window", window, str(path)], check=True)
