# SPDX-License-Identifier: Apache-2.0
"""What a new secret leaves behind in the real program: in its memory, in its files, and in what it says."""
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import unittest

from countcopies import encodings, stretches
from desktop import Desktop, wait_until

HERE = pathlib.Path(__file__).parent
BIN = pathlib.Path(os.environ["TOKENRY_BIN"])
# The shortest that the settings know.
CLIPBOARD_SECONDS = 10
NAME = "measured"


def selection(kind):
    return subprocess.run(["xclip", "-selection", kind, "-out"], capture_output=True, text=True).stdout


def count_copies(pid, secret):
    """Of the secret in the memory of a process, by encoding. Only root may look."""
    command = [sys.executable, "-B", str(HERE / "countcopies.py"), str(pid), "--where"]
    if os.geteuid() != 0:
        command = ["sudo", "-n", *command]
    answer = json.loads(subprocess.run(command, input=secret, capture_output=True, text=True, check=True).stdout)
    for copy in answer.pop("where"):
        # Not the secret itself: what stands around it, to find out whose copy it is.
        print(f"    {copy['encoding']} {copy['bytes']} of {copy['of']} at {copy['address']:#x} {copy['mapping']}: {copy['around']!r}")
    print(f"    copies: {answer}", flush=True)
    return answer


class Memory(unittest.TestCase):
    def start(self, *arguments):
        self.state = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory(prefix="tokenry-memory-")))
        (self.state / "settings.ini").write_text(f"[General]\nclipboardSeconds={CLIPBOARD_SECONDS}\n", encoding="utf-8")
        self.said = self.enterContext(tempfile.TemporaryFile("w+b"))
        self.program = subprocess.Popen([str(BIN / "tokenry"), "--sandbox", "--state-dir", str(self.state), *arguments],
                                        stdout=self.said, stderr=self.said)
        self.addCleanup(self.end)
        self.screen = Desktop()
        wait_until(lambda: self.screen.row_count() > 0, "the first page")

    def end(self):
        if self.program.poll() is None:
            self.program.send_signal(signal.SIGTERM)
        self.assertEqual(self.program.wait(60), 0)

    def create(self):
        self.screen.press("New token")
        self.screen.type_into("Name", NAME)
        self.screen.press("Payments")
        self.screen.press("Create token")
        self.screen.find("Copy secret")

    def copy(self):
        """The secret, as another program pastes it."""
        self.screen.press("Copy secret")
        self.screen.wait_for_text("Copied")
        secret = selection("clipboard")
        self.assertGreaterEqual(len(secret), 20)
        return secret

    def close(self):
        self.screen.press("Done")
        self.screen.wait_gone("Copy secret")
        wait_until(lambda: NAME in self.screen.column(0), "the new row")

    def test_nothing_is_left_in_memory(self):
        self.start()
        self.create()
        secret = self.copy()
        self.screen.press("Reveal secret")
        self.screen.find("Client secret, shown")
        self.screen.press("Test credentials")
        self.screen.wait_for_text("Accepted")
        # Else the counting itself would not be shown to work.
        shown = count_copies(self.program.pid, secret)
        self.assertGreater(shown["utf8"], 0)
        self.close()
        wait_until(lambda: not selection("clipboard"), "the end of the clipboard's time")
        left = count_copies(self.program.pid, secret)
        self.assertEqual(left, {"utf8": 0, "utf16": 0, "base64": 0})

    def test_nothing_is_in_a_file_or_said(self):
        self.start("--log-rules", "*=true")
        self.create()
        secret = self.copy()
        self.screen.press("Test credentials")
        self.screen.wait_for_text("Accepted")
        self.close()
        self.program.send_signal(signal.SIGTERM)
        self.assertEqual(self.program.wait(60), 0)
        self.said.seek(0)
        places = {"standard output or error": self.said.read()}
        places |= {str(path): path.read_bytes() for path in self.state.rglob("*") if path.is_file()}
        self.assertIn(b"POST /tokens", places["standard output or error"].replace(b'"', b""), "the log was not on")
        self.assertGreater(len(places), 1, "the program kept no file")
        for place, content in places.items():
            for encoding, form in encodings(secret).items():
                self.assertFalse(stretches(content, form), f"{encoding} in {place}")


if __name__ == "__main__":
    unittest.main()
