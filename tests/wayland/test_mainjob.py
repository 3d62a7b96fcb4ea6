# SPDX-License-Identifier: Apache-2.0
"""The main job on a real Wayland compositor, natively, in English and in German: create a token, copy its secret, delete it;
and a second start."""
import os
import pathlib
import signal
import subprocess
import tempfile
import unittest

from desktop import Desktop, text_of, wait_until
from outside import Sway, outside

BIN = pathlib.Path(os.environ["TOKENRY_BIN"])


class OnCompositor(unittest.TestCase):
    """The program on its built-in sandbox, in the language that `LANGUAGE` names."""
    language = "en"

    def setUp(self):
        self.state = tempfile.TemporaryDirectory(prefix="tokenry-wayland-")
        self.addCleanup(self.state.cleanup)
        self.outside = outside()
        self.addCleanup(self.outside.close)
        self.errors = tempfile.TemporaryFile("w+")
        self.addCleanup(self.errors.close)
        self.command = [str(BIN / "tokenry"), "--sandbox", "--state-dir", self.state.name]
        self.program = subprocess.Popen(self.command, stderr=self.errors, env=os.environ | {"LANGUAGE": self.language})
        self.addCleanup(self.end)
        self.screen = Desktop()
        wait_until(lambda: self.screen.row_count() > 0, "the first page")

    def end(self):
        """The program ends cleanly on SIGTERM, and neither Qt nor a sanitizer has anything to say."""
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

    def create_copy_and_delete(self, *, new, permission, create, hidden, copy, copied, test, accepted, done, delete, delete_token):
        """The main job, with the texts of the buttons and of what is said."""
        screen = self.screen
        name = "made under a compositor"
        screen.press(new)
        screen.type_into("Name", name)
        screen.toggle(permission, True)
        screen.press(create)

        field = screen.find(hidden)
        # A compositor takes a copy only with the number of an input to this window; Shift alone does nothing.
        self.outside.press_shift()
        screen.press(copy)
        screen.wait_for_text(copied)
        secret = wait_until(self.outside.pasted, "the secret on the clipboard")
        self.assertGreaterEqual(len(secret), 20)
        self.assertNotIn(secret, text_of(field))
        self.assertFalse([said for said in screen.texts() if secret in said], "the hidden secret is in the accessibility tree")
        screen.press(test)
        screen.wait_for_text(accepted)
        screen.press(done)
        screen.wait_gone(copy)
        wait_until(lambda: name in screen.column(0), "the new row")

        screen.select_row(screen.column(0).index(name))
        screen.press(delete)
        screen.press(delete_token)
        wait_until(lambda: name not in screen.column(0), "the row's end")


class MainJobInGerman(OnCompositor):
    language = "de"

    def test_create_copy_and_delete(self):
        self.create_copy_and_delete(
            new="Neues Token", permission="VIEW", create="Token erstellen", hidden="Client-Geheimnis, verborgen",
            copy="Geheimnis kopieren", copied="Kopiert", test="Zugangsdaten testen", accepted="Vom Dienst akzeptiert", done="Fertig",
            delete="Löschen", delete_token="Token löschen")


class MainJob(OnCompositor):
    def test_create_copy_and_delete(self):
        self.create_copy_and_delete(
            new="New token", permission="VIEW", create="Create token", hidden="Client secret, hidden", copy="Copy secret",
            copied="Copied", test="Test credentials", accepted="Accepted", done="Done", delete="Delete", delete_token="Delete token")

    def second_start(self, **changes):
        environment = {name: value for name, value in os.environ.items() if name != "XDG_ACTIVATION_TOKEN"} | changes
        return subprocess.run(self.command, capture_output=True, text=True, timeout=60, env=environment)

    def test_a_second_start_without_a_token(self):
        """It cannot bring the window to the front: it says so, and the window calls for attention."""
        if isinstance(self.outside, Sway):
            self.outside.leave_window()
            self.assertEqual([window["urgent"] for window in self.outside.windows()], [False])
        second = self.second_start()
        self.assertEqual(second.returncode, 0, second.stderr)
        self.assertIn("XDG_ACTIVATION_TOKEN its window cannot come to the front; it calls for attention instead.", second.stdout)
        if isinstance(self.outside, Sway):
            wait_until(lambda: [w for w in self.outside.windows() if w["urgent"]], "the urgent window")

    def test_a_second_start_that_gets_no_token(self):
        """No compositor made one: the window stays quiet, and the start promises nothing."""
        second = self.second_start(WAYLAND_DISPLAY="nowhere")
        self.assertEqual(second.returncode, 0, second.stderr)
        self.assertIn("XDG_ACTIVATION_TOKEN its window cannot come to the front. Switch to it yourself.", second.stdout)


if __name__ == "__main__":
    unittest.main()
