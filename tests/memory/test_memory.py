# SPDX-License-Identifier: Apache-2.0
"""What a new secret leaves behind in the real program: in its memory, in its files, and in what it says."""
import base64
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import unittest

import pyatspi
from countcopies import encodings, stretches
from desktop import Desktop, wait_until
from tlsfront import Authority, TlsFront

HERE = pathlib.Path(__file__).parent
BIN = pathlib.Path(os.environ["TOKENRY_BIN"])
# The shortest that the settings know.
CLIPBOARD_SECONDS = 10
NAME = "measured"
# Their letters in the main menu and its submenus.
LOCK = ["k"]
SIGN_OUT = ["a", "s"]


def selection(kind):
    return subprocess.run(["xclip", "-selection", kind, "-out"], capture_output=True, text=True).stdout


def put_on_the_clipboard(text):
    """As another program does, which goes on offering it."""
    subprocess.run(["xclip", "-selection", "clipboard"], input=text, text=True, check=True)


def count_copies(pid, secret, when):
    """Of the secret in the memory of a process, by encoding. Only root may look. `tests/faults/report` reads what is printed."""
    command = [sys.executable, "-B", str(HERE / "countcopies.py"), str(pid), "--where"]
    if os.geteuid() != 0:
        command = ["sudo", "-n", *command]
    answer = json.loads(subprocess.run(command, input=secret, capture_output=True, text=True, check=True).stdout)
    for copy in answer.pop("where"):
        # Not the secret itself: what stands around it, to find out whose copy it is.
        print(f"    {copy['encoding']} {copy['bytes']} of {copy['of']} at {copy['address']:#x} {copy['mapping']}: {copy['around']!r}")
    print(f"    {when}: {sum(answer.values())} copies {answer}", flush=True)
    return answer


class Memory(unittest.TestCase):
    account = None

    def start(self, *arguments, account=("--sandbox",), secret="", typed=None):
        self.state = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory(prefix="tokenry-memory-")))
        (self.state / "settings.ini").write_text(f"[General]\nclipboardSeconds={CLIPBOARD_SECONDS}\n", encoding="utf-8")
        if self.account:
            (self.state / "accounts.json").write_text(json.dumps({"format": 1, "accounts": [self.account]}), encoding="utf-8")
        self.said = self.enterContext(tempfile.TemporaryFile("w+b"))
        self.program = subprocess.Popen([str(BIN / "tokenry"), *account, "--state-dir", str(self.state), *arguments],
                                        stdin=subprocess.PIPE, stdout=self.said, stderr=self.said)
        self.addCleanup(self.end)
        self.program.stdin.write(f"{secret}\n".encode())
        self.program.stdin.close()
        self.screen = Desktop()
        if typed:
            self.type(typed)
            self.screen.press("Sign in")
        wait_until(lambda: self.screen.row_count() > 0, "the first page")

    def end(self):
        if self.program.poll() is None:
            self.program.send_signal(signal.SIGTERM)
        self.assertEqual(self.program.wait(60), 0)

    def run_sandbox(self, secret):
        """One of our own, whose secret we chose; its URL."""
        sandbox = subprocess.Popen([str(BIN / "tokenry-sandbox"), "--client-id", "measured", "--seed", "5", "--quiet"],
                                   stdout=subprocess.PIPE, env={**os.environ, "TOKENRY_SANDBOX_SECRET": secret})
        self.addCleanup(sandbox.wait)
        self.addCleanup(sandbox.terminate)
        self.addCleanup(sandbox.stdout.close)
        return json.loads(sandbox.stdout.readline())["url"]

    def sign_in(self):
        secret = os.urandom(32).hex()
        url = self.run_sandbox(secret)
        self.start(account=("--base-url", url, "--client-id", "measured", "--secret-stdin"), secret=secret)
        self.assertGreater(count_copies(self.program.pid, secret, "in use")["utf8"], 0)
        return secret

    def sign_in_over_tls(self):
        """To the same behind a TLS server, with an account that trusts its authority. The keyring has no secret of it yet, so it is typed."""
        secret = os.urandom(32).hex()
        url = self.run_sandbox(secret)
        place = self.enterContext(tempfile.TemporaryDirectory(prefix="tokenry-authority-"))
        authority = Authority(place)
        self.front = TlsFront(authority, int(url.split(":")[2].split("/")[0]))
        self.addCleanup(self.front.stop)
        self.account = {"id": "measured", "name": "Measured", "environment": "sandbox", "mode": "normal", "clientId": "measured",
                        "baseUrl": f"https://localhost:{self.front.port}/{url.split('/', 3)[3]}", "caFile": str(authority.certificate)}
        self.start(account=("--account", "Measured"), typed=secret)
        self.assertGreater(count_copies(self.program.pid, secret, "in use")["utf8"], 0)
        return secret

    def choose(self, letters):
        """In the main menu. A menu takes the keyboard, and is not among the windows that assistive technology is told of."""
        box = self.screen.find("Main menu").queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1"], check=True)
        subprocess.run(["xdotool", "key", "--delay", "50", *letters], check=True)

    def type(self, secret):
        """On the keyboard: over the bus of assistive technology it would stay in that bus's own buffers."""
        box = self.screen.find("Client secret", roles=[pyatspi.ROLE_PASSWORD_TEXT]).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1"], check=True)
        subprocess.run(["xdotool", "type", "--delay", "20", "--file", "-"], input=secret, text=True, check=True)

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

    def assert_nothing_left(self, secret):
        self.assertEqual(count_copies(self.program.pid, secret, "afterwards"), {"utf8": 0, "utf16": 0, "base64": 0})

    def close(self):
        """Counting takes long on a busy machine: when the clipboard was cleared by its time meanwhile, *Done* asks once."""
        self.screen.press("Done")
        wait_until(lambda: not self.screen.showing("Copy secret") or self.screen.showing("Yes, close"), "the end of the hand-over")
        if self.screen.showing("Yes, close"):
            self.screen.press("Yes, close")
        self.screen.wait_gone("Copy secret")
        wait_until(lambda: NAME in self.screen.column(0), "the new row")

    def test_nothing_is_left_in_memory(self):
        self.start()
        self.assert_a_new_secret_leaves_nothing()

    def test_nothing_is_left_in_memory_over_tls(self):
        own = self.sign_in_over_tls()
        self.assert_a_new_secret_leaves_nothing()
        self.assertIn(("POST", 201), self.front.requests)
        self.choose(SIGN_OUT)
        self.screen.wait_gone("Refresh")
        self.assert_nothing_left(own)

    def assert_a_new_secret_leaves_nothing(self):
        self.create()
        secret = self.copy()
        self.screen.press("Reveal secret")
        self.screen.find("Client secret, shown")
        self.screen.press("Test credentials")
        self.screen.wait_for_text("Accepted")
        # Else the counting itself would not be shown to work.
        shown = count_copies(self.program.pid, secret, "in use")
        self.assertGreater(shown["utf8"], 0)
        self.close()
        wait_until(lambda: not selection("clipboard"), "the end of the clipboard's time")
        self.assert_nothing_left(secret)

    def test_nothing_of_the_account_is_left_after_signing_out(self):
        secret = self.sign_in()
        self.choose(SIGN_OUT)
        self.screen.wait_gone("Refresh")
        self.assertFalse(self.screen.showing("Locked"))
        self.assert_nothing_left(secret)

    def test_nothing_of_the_account_is_left_while_locked(self):
        secret = self.sign_in()
        self.choose(LOCK)
        self.screen.find("Locked")
        self.assert_nothing_left(secret)

    def test_nothing_is_left_of_a_pasted_text(self):
        """*Which token is this?*: a secret of another program, which the window never had."""
        self.start()
        secret = f"kQ8xV2mN7{os.urandom(12).hex()}pR4tY6wZ1"
        client_id = os.urandom(16).hex()
        pair = base64.b64encode(f"{client_id}:{secret}".encode()).decode()
        text = f"GRID_CLIENT_ID={client_id}\nGRID_CLIENT_SECRET={secret}\nAuthorization: Basic {pair}\n{secret}\n"
        put_on_the_clipboard(text)
        # Without a window manager a click gives the window the keyboard.
        box = self.screen.find("Search", roles=[pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY]).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1"], check=True)
        subprocess.run(["xdotool", "key", "ctrl+shift+f"], check=True)
        self.screen.find("Text to look through")
        subprocess.run(["xdotool", "key", "ctrl+v"], check=True)
        self.screen.press("Look")
        self.screen.wait_for_text("It was not kept.")
        # The ID stands in the field: the counting works.
        self.assertGreater(sum(count_copies(self.program.pid, client_id, "the ID in the field").values()), 0)
        self.screen.press("Close")
        self.screen.wait_gone("Look")
        self.assert_nothing_left(secret)

    def test_the_clipboard_is_cleared_when_one_leaves(self):
        self.sign_in()
        self.create()
        secret = self.copy()
        self.close()
        self.assertEqual(selection("clipboard"), secret)
        self.choose(SIGN_OUT)
        self.screen.wait_gone("Refresh")
        self.assertEqual(selection("clipboard"), "")

    def test_the_clipboard_is_cleared_at_the_end(self):
        self.start()
        self.create()
        secret = self.copy()
        self.close()
        self.assertEqual(selection("clipboard"), secret)
        self.end()
        self.assertEqual(selection("clipboard"), "")

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
