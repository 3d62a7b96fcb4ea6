# SPDX-License-Identifier: Apache-2.0
"""The main job on a real Wayland compositor, natively: create a token, copy its secret, delete it; and a second start."""
import os
import pathlib
import signal
import subprocess
import tempfile
import unittest

from desktop import Desktop, text_of, wait_until
from outside import Sway, outside

BIN = pathlib.Path(os.environ["TOKENRY_BIN"])


class MainJob(unittest.TestCase):
    def setUp(self):
        self.state = tempfile.TemporaryDirectory(prefix="tokenry-wayland-")
        self.addCleanup(self.state.cleanup)
        self.outside = outside()
        self.addCleanup(self.outside.close)
        self.errors = tempfile.TemporaryFile("w+")
        self.addCleanup(self.errors.close)
        self.command = [str(BIN / "tokenry"), "--sandbox", "--state-dir", self.state.name]
        self.program = subprocess.Popen(self.command, stderr=self.errors)
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

    def second_start(self, **changes):
        environment = {name: value for name, value in os.environ.items() if name != "XDG_ACTIVATION_TOKEN"} | changes
        return subprocess.run(self.command, capture_output=True, text=True, timeout=60, env=environment)

    def test_create_copy_and_delete(self):
        screen = self.screen
        name = "made under a compositor"
        screen.press("New token")
        screen.type_into("Name", name)
        screen.toggle("VIEW", True)
        screen.press("Create token")

        hidden = screen.find("Client secret, hidden")
        # A compositor takes a copy only with the number of an input to this window; Shift alone does nothing.
        self.outside.press_shift()
        screen.press("Copy secret")
        screen.wait_for_text("Copied")
        secret = wait_until(self.outside.pasted, "the secret on the clipboard")
        self.assertGreaterEqual(len(secret), 20)
        self.assertNotIn(secret, text_of(hidden))
        self.assertFalse([said for said in screen.texts() if secret in said], "the hidden secret is in the accessibility tree")
        screen.press("Test credentials")
        screen.wait_for_text("Accepted")
        screen.press("Done")
        screen.wait_gone("Copy secret")
        wait_until(lambda: name in screen.column(0), "the new row")

        screen.select_row(screen.column(0).index(name))
        screen.press("Delete")
        screen.press("Delete token")
        wait_until(lambda: name not in screen.column(0), "the row's end")

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
