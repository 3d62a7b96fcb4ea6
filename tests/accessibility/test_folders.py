# SPDX-License-Identifier: Apache-2.0
"""The real window opens where nothing can be written, says which folder and why, and turns New and Delete off (row 35)."""
import os
import pathlib
import signal
import subprocess
import tempfile
import unittest

from desktop import Desktop, is_enabled, wait_until

BIN = pathlib.Path(os.environ["TOKENRY_BIN"]).absolute()


class Folders(unittest.TestCase):
    def open(self, **changes):
        environment = {**os.environ, **changes}
        self.program = subprocess.Popen([str(BIN / "tokenry"), "--sandbox"], env={k: v for k, v in environment.items() if v is not None},
                                        cwd=self.folder.name)
        self.addCleanup(self.end)
        self.screen = Desktop()

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="tokenry-folders-")
        self.addCleanup(self.folder.cleanup)

    def end(self):
        self.program.send_signal(signal.SIGTERM)
        try:
            self.assertEqual(self.program.wait(30), 0)
        except subprocess.TimeoutExpired:
            self.program.kill()
            self.program.wait()
            self.fail("the program did not end on SIGTERM")

    def expect_no_changes(self, why):
        self.screen.wait_for_text(why)
        self.screen.press("Close")
        wait_until(lambda: self.screen.row_count() > 0, "the first page")
        self.assertFalse(is_enabled(self.screen.find("New token")))
        self.screen.select_row(0)
        self.assertFalse(is_enabled(self.screen.find("Delete")))

    def test_without_home(self):
        self.open(HOME=None)
        self.expect_no_changes("HOME is not set")
        self.assertEqual(os.listdir(self.folder.name), [])

    def test_a_folder_that_cannot_be_made(self):
        self.open(XDG_CONFIG_HOME="/proc/nowhere", XDG_DATA_HOME="/proc/nowhere")
        self.expect_no_changes("/proc/nowhere")

    def test_only_the_configuration_cannot_be_written(self):
        self.open(XDG_CONFIG_HOME="/proc/nowhere", XDG_DATA_HOME=self.folder.name)
        self.screen.wait_for_text("Accounts and settings are not remembered.")
        self.screen.press("Close")
        wait_until(lambda: self.screen.row_count() > 0, "the first page")
        wait_until(lambda: is_enabled(self.screen.find("New token")), "New token")

    def test_relative_folders_are_ignored(self):
        self.open(HOME=self.folder.name, XDG_CONFIG_HOME="config", XDG_DATA_HOME="data")
        wait_until(lambda: self.screen.row_count() > 0, "the first page")
        self.assertEqual(sorted(name for name in os.listdir(self.folder.name) if not name.startswith(".")), [])


if __name__ == "__main__":
    unittest.main()
