# SPDX-License-Identifier: Apache-2.0
"""The desktop from outside of the program: its keyboard, its clipboard, and the windows that call for attention."""
import json
import os
import pathlib
import subprocess

from gi.repository import Gio, GLib


class Sway:
    """wlroots lets its tools see the clipboard without the focus, and type."""

    def __init__(self):
        # Without any screen or keyboard, a seat has no focus to give: this keyboard stays.
        self.keyboard = subprocess.Popen(["wtype", "-s", "100000000"])

    def close(self):
        self.keyboard.kill()
        self.keyboard.wait()

    def press_shift(self):
        subprocess.run(["wtype", "-k", "Shift_L"], check=True)

    def pasted(self):
        said = subprocess.run(["wl-paste", "--no-newline"], capture_output=True, text=True, timeout=30)
        return said.stdout

    def ask(self, *command):
        socket = next(pathlib.Path(os.environ["DESK"], "compositor").glob("sway-ipc.*.sock"))
        return subprocess.run(["swaymsg", "--socket", str(socket), "--raw", *command], capture_output=True, check=True).stdout

    def leave_window(self):
        """Goes to an empty workspace: the window loses the focus."""
        self.ask("workspace", "elsewhere")

    def windows(self):
        """Each window, as sway describes it: name, focus and urgency among others."""
        tree = json.loads(self.ask("-t", "get_tree"))
        found, nodes = [], [tree]
        while nodes:
            node = nodes.pop()
            nodes += node.get("nodes", []) + node.get("floating_nodes", [])
            if node.get("app_id"):
                found.append(node)
        return found


class Mutter:
    """mutter shows its clipboard to the focus and to a remote desktop."""
    SERVICE = "org.gnome.Mutter.RemoteDesktop"

    def __init__(self):
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.session = self.call(f"/{self.SERVICE.replace('.', '/')}", self.SERVICE, "CreateSession").unpack()[0]
        self.ask("Start")
        self.ask("EnableClipboard", GLib.Variant("(a{sv})", ({},)))

    def close(self):
        self.ask("Stop")

    def call(self, path, interface, method, arguments=None, fds=False):
        if fds:
            return self.bus.call_with_unix_fd_list_sync(self.SERVICE, path, interface, method, arguments, None,
                                                        Gio.DBusCallFlags.NONE, 30000, None)
        return self.bus.call_sync(self.SERVICE, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 30000)

    def ask(self, method, arguments=None, fds=False):
        return self.call(self.session, self.SERVICE + ".Session", method, arguments, fds)

    def press_shift(self):
        left_shift = 42  # From linux/input-event-codes.h
        for is_down in (True, False):
            self.ask("NotifyKeyboardKeycode", GLib.Variant("(ub)", (left_shift, is_down)))

    def pasted(self):
        try:
            answer, fds = self.ask("SelectionRead", GLib.Variant("(s)", ("text/plain;charset=utf-8",)), fds=True)
        except GLib.Error:
            return ""
        with os.fdopen(fds.get(answer.unpack()[0]), encoding="utf-8") as text:
            return text.read()


def outside():
    return {"sway": Sway, "mutter": Mutter}[os.environ["COMPOSITOR"]]()
