# SPDX-License-Identifier: Apache-2.0
"""A real accessibility client lists, filters, pages, creates and deletes in the real window against the real sandbox."""
import os
import pathlib
import signal
import subprocess
import tempfile
import time
import unittest

import pyatspi
from gi.repository import GLib
from desktop import Desktop, descendants, is_enabled, press_key, text_of, wait_until

BIN = pathlib.Path(os.environ["TOKENRY_BIN"])


class Window(unittest.TestCase):
    def setUp(self):
        self.state = tempfile.TemporaryDirectory(prefix="tokenry-a11y-")
        self.addCleanup(self.state.cleanup)
        self.errors = tempfile.TemporaryFile("w+")
        self.addCleanup(self.errors.close)
        self.program = subprocess.Popen([str(BIN / "tokenry"), "--sandbox", "--state-dir", self.state.name], stderr=self.errors)
        self.addCleanup(self.end)
        self.screen = Desktop()
        wait_until(lambda: self.screen.row_count() > 0, "the first page")

    def end(self):
        """The program ends cleanly on SIGTERM, and a sanitizer has nothing to say."""
        if self.program.poll() is None:
            self.program.send_signal(signal.SIGTERM)
        try:
            status = self.program.wait(30)
        except subprocess.TimeoutExpired:
            self.program.kill()
            self.program.wait()
            self.fail("the program did not end on SIGTERM")
        self.errors.seek(0)
        said = self.errors.read()
        self.assertEqual(status, 0, said)
        self.assertNotIn("ERROR: AddressSanitizer", said)
        self.assertNotIn("runtime error", said)

    def test_every_named_control_is_found(self):
        for name in ["Search", "Name filter", "Clear filters", "First page", "Previous page", "Next page", "Last page", "Refresh",
                     "New token", "Check every token of the list", "Switch account", "Main menu", "Tokens"]:
            self.screen.find(name)
        self.screen.select_row(0)
        self.screen.find("Delete")
        table = self.screen.table().queryTable()
        headers = [table.getColumnHeader(column).name for column in range(table.nColumns)]
        for name in ["Name", "Permissions", "Client ID", "Created", "Updated"]:
            self.assertIn(name, headers)

    def test_combo_boxes_are_found_by_their_label(self):
        labelled = set()
        for window in self.screen.windows():
            for node in descendants(window):
                if node.getRole() == pyatspi.ROLE_COMBO_BOX:
                    for relation in node.getRelationSet():
                        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
                            labelled.add(relation.getTarget(0).name)
        for name in ["Created", "Updated", "Permissions", "Page size"]:
            self.assertIn(name, labelled)

    def test_the_window_says_where_one_is(self):
        window = self.screen.window("Tokenry")
        self.assertTrue(window.name.endswith("Tokenry"), window.name)
        self.assertIn("SANDBOX", window.name)
        self.screen.wait_for_text("SANDBOX")

    def test_permissions_are_read_as_plain_words(self):
        words = set(self.screen.column(1))
        self.assertTrue(any("VIEW" in said for said in words), words)
        self.assertTrue(all(said for said in words), words)

    def test_list_filter_and_page(self):
        screen = self.screen
        first = screen.column(0)
        self.assertEqual(len(first), 50)
        screen.press("Next page")
        wait_until(lambda: screen.column(0) != first, "the next page")
        screen.wait_for_text("51–100 of ")
        screen.press("Previous page")
        wait_until(lambda: screen.column(0) == first, "the first page again")
        screen.type_into("Name filter", "payout")
        wait_until(lambda: screen.row_count() and all("payout" in n.lower() for n in screen.column(0)), "payout rows only")
        screen.press("Clear filters")
        wait_until(lambda: screen.column(0) == first, "the whole list again")

    def test_create_copy_hidden_secret_and_delete(self):
        screen = self.screen
        name = "made by assistive technology"
        screen.press("New token")
        submit = screen.find("Create token")
        self.assertFalse(is_enabled(submit), "nothing is filled in yet")
        screen.type_into("Name", name)
        screen.toggle("VIEW", True)
        screen.toggle("TRANSACT", True)
        screen.press("Create token")

        hidden = screen.find("Client secret, hidden")
        screen.press("Copy secret")
        screen.wait_for_text("Copied")
        secret = subprocess.run(["xclip", "-selection", "clipboard", "-out"], capture_output=True, text=True, check=True).stdout
        self.assertGreaterEqual(len(secret), 20)
        self.assertNotIn(secret, text_of(hidden))
        self.assertFalse([said for said in screen.texts() if secret in said], "the hidden secret is in the accessibility tree")
        primary = subprocess.run(["xclip", "-selection", "primary", "-out"], capture_output=True, text=True).stdout
        self.assertNotIn(secret, primary)

        screen.press("Reveal secret")
        shown = screen.find("Client secret, shown")
        wait_until(lambda: secret in text_of(shown), "the revealed secret")
        screen.press("Test credentials")
        screen.wait_for_text("Accepted")
        screen.press("Done")
        screen.wait_gone("Copy secret")
        wait_until(lambda: name in screen.column(0), "the new row")

        screen.select_row(screen.column(0).index(name))
        screen.press("Delete")
        screen.press("Delete token")
        wait_until(lambda: name not in screen.column(0), "the row's end")

    def test_a_press_on_a_menu_button_is_answered_at_once(self):
        """Qt's own answers only when the menu closes, and a screen reader waits as long."""
        screen = self.screen
        started = time.monotonic()
        screen.press("Main menu")
        self.assertLess(time.monotonic() - started, 5)
        button = screen.find("Main menu")
        is_open = lambda: button.getState().contains(pyatspi.STATE_PRESSED)
        wait_until(is_open, "the menu")
        subprocess.run(["xdotool", "key", "Escape"], check=True)
        wait_until(lambda: not is_open(), "the menu's end")

    def test_a_second_signal_ends_a_program_that_holds_a_secret(self):
        """The first one is held, in words, because the secret would be lost."""
        screen = self.screen
        self.fill_in_new_token("not kept")
        screen.press("Create token")
        screen.find("Copy secret")
        self.program.send_signal(signal.SIGTERM)
        screen.wait_for_text("Copy or save the secret first")
        self.program.send_signal(signal.SIGTERM)
        self.assertEqual(self.program.wait(30), 0)

    def test_results_are_announced(self):
        """As a screen reader hears them: a notification that begins to show."""
        heard = []

        def listen(event):
            if event.detail1 and event.source.getRole() == pyatspi.ROLE_NOTIFICATION:
                heard.append(event.source.name)

        def was_heard(text):
            while GLib.MainContext.default().iteration(False):
                pass
            return any(text in said for said in heard)

        kind = "object:state-changed:showing"
        pyatspi.Registry.registerEventListener(listen, kind)
        self.addCleanup(pyatspi.Registry.deregisterEventListener, listen, kind)
        screen = self.screen
        self.fill_in_new_token("announced")
        screen.press("Create token")
        screen.press("Copy secret")
        wait_until(lambda: was_heard("Copied. The clipboard clears"), "the announcement of the copy")
        screen.press("Test credentials")
        wait_until(lambda: was_heard("Accepted by the service."), "the announcement of the test")
        self.assertEqual(len([said for said in heard if said.startswith("Copied.")]), 1, heard)
        screen.press("Done")
        screen.wait_gone("Copy secret")

    def test_checked_rows_are_known_and_kept_from_harm(self):
        screen = self.screen
        name = screen.cell(1, 0)
        for row in (0, 1, 2):
            screen.check_row(row)
        self.assertFalse(screen.is_checked(3))
        screen.wait_for_text("3 selected")
        self.assertTrue(is_enabled(screen.find("Delete selection")))
        screen.type_into("Search", name)
        screen.wait_for_text("not shown by the filter")
        self.assertFalse(is_enabled(screen.find("Delete selection")))
        self.assertFalse(is_enabled(screen.find("Export selection")))
        screen.press("Keep them selected")
        wait_until(lambda: is_enabled(screen.find("Delete selection")), "the button that acts on kept tokens")
        screen.press("Drop hidden")
        screen.wait_for_text("1 selected")
        screen.press("Remove filter Search: " + name)
        wait_until(lambda: screen.row_count() > 3, "all rows again")
        self.assertEqual([screen.is_checked(row) for row in range(3)], [False, True, False])

    def test_the_box_of_all_rows_checks_the_whole_list(self):
        screen = self.screen
        screen.press("Check every token of the list")
        wait_until(lambda: screen.is_checked(0) and screen.is_checked(screen.row_count() - 1), "every row to be checked")
        screen.wait_for_text(" selected")
        screen.press("Check every token of the list")
        wait_until(lambda: not screen.is_checked(0), "no row to be checked")

    def test_an_id_that_is_nowhere_is_said(self):
        screen = self.screen
        field = screen.type_into("Search", "Token:00000000-0000-0000-0000-000000000000")
        field.queryComponent().grabFocus()
        wait_until(lambda: field.getState().contains(pyatspi.STATE_FOCUSED), "the focus on Search")
        press_key("Return")
        screen.wait_for_text("No token has this ID")

    def test_the_menu_opens_by_its_key(self):
        press_key("F10")
        button = self.screen.find("Main menu")
        wait_until(lambda: button.getState().contains(pyatspi.STATE_PRESSED), "the menu")
        press_key("Escape")

    def press_enter_on(self, name):
        """A real key, through the window manager, to the button that has the focus."""
        button = self.screen.find(name, enabled=True)
        button.queryComponent().grabFocus()
        wait_until(lambda: button.getState().contains(pyatspi.STATE_FOCUSED), f"the focus on {name}")
        subprocess.run(["xdotool", "key", "Return"], check=True)

    def fill_in_new_token(self, name):
        self.screen.press("New token")
        self.screen.type_into("Name", name)
        self.screen.toggle("VIEW", True)
        wait_until(lambda: is_enabled(self.screen.find("Create token")), "a form that can be sent")

    def test_enter_presses_the_button_that_has_the_focus(self):
        screen = self.screen
        first = screen.column(0)
        self.press_enter_on("Next page")
        wait_until(lambda: screen.column(0) != first, "the next page")
        self.press_enter_on("First page")
        wait_until(lambda: screen.column(0) == first, "the first page again")

        self.fill_in_new_token("never made")
        self.press_enter_on("Cancel")
        screen.wait_gone("Create token")
        self.fill_in_new_token("made by a key")
        self.press_enter_on("Create token")
        screen.press("Copy secret")
        screen.wait_for_text("Copied")
        self.press_enter_on("Reveal secret")
        screen.find("Client secret, shown")
        self.press_enter_on("Done")
        screen.wait_gone("Copy secret")
        wait_until(lambda: "made by a key" in screen.column(0), "the new row")
        self.assertNotIn("never made", screen.column(0))

    def test_a_token_that_manages_wants_its_name_typed(self):
        screen = self.screen
        screen.press("New token")
        screen.type_into("Name", "treasury-admin")
        screen.press("Token administrator")
        screen.press("Create token")
        screen.press("Copy secret")
        screen.press("Done")
        wait_until(lambda: "treasury-admin" in screen.column(0), "the new row")
        screen.select_row(screen.column(0).index("treasury-admin"))
        screen.press("Delete")
        submit = screen.find("Delete token")
        self.assertFalse(is_enabled(submit))
        screen.type_into("Type to confirm", "treasury-admin")
        wait_until(lambda: is_enabled(submit), "the delete button")
        screen.press("Delete token")
        wait_until(lambda: "treasury-admin" not in screen.column(0), "the row's end")

    def test_a_killed_sandbox_is_said_and_refresh_starts_it_again(self):
        screen = self.screen
        rows = screen.column(0)
        children = pathlib.Path(f"/proc/{self.program.pid}/task/{self.program.pid}/children").read_text().split()
        self.assertEqual(len(children), 1)
        os.kill(int(children[0]), signal.SIGKILL)
        screen.wait_for_text("sandbox has stopped")
        self.assertEqual(screen.column(0), rows, "the rows stay")
        screen.press("Refresh")
        wait_until(lambda: not [t for t in screen.texts() if "sandbox has stopped" in t], "the end of the message")
        wait_until(lambda: screen.column(0) == rows, "the same rows, fresh")


if __name__ == "__main__":
    unittest.main()
