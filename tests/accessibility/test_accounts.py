#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A newcomer adds a production-like account over TLS with a private authority, restarts, locks and unlocks; and nothing but the keyring
holds the secret. The real program, a real gnome-keyring, a real sandbox behind TLS, driven as assistive technology does."""
import base64
import json
import os
import pathlib
import signal
import subprocess
import tempfile
import unittest

import pyatspi
from desktop import Desktop, is_enabled, wait_until
from tlsfront import Authority, TlsFront

BIN = pathlib.Path(os.environ["TOKENRY_BIN"])
SECRET = "canary-7f3e9b1c5d2a48f0"
CLIENT_ID = "ops-laptop"


def spellings(secret):
    """As UTF-8, as UTF-16, and as base64 at each of its three alignments, without the ends that depend on what stands beside."""
    text = secret.encode()
    yield text
    yield secret.encode("utf-16-le")
    for before in range(3):
        encoded = base64.b64encode(b"\0" * before + text)
        yield encoded[4 if before else 0:len(encoded) - 4]


class Accounts(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="tokenry-accounts-")
        self.addCleanup(self.folder.cleanup)
        self.root = pathlib.Path(self.folder.name)
        self.state = self.root / "state"
        self.errors = open(self.root / "stderr.txt", "w+")
        self.addCleanup(self.errors.close)
        self.program = None
        self.addCleanup(self.end)
        self.serve()

    def serve(self):
        self.sandbox = subprocess.Popen(
            [str(BIN / "tokenry-sandbox"), "--seed", "45", "--client-id", CLIENT_ID, "--quiet", "--stop-at-eof"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ, "TOKENRY_SANDBOX_SECRET": SECRET})
        self.addCleanup(self.sandbox.wait)
        self.addCleanup(self.sandbox.stdin.close)
        url = json.loads(self.sandbox.stdout.readline())["url"]
        self.sandbox.stdout.close()
        place = tempfile.TemporaryDirectory(prefix="tokenry-authority-")
        self.addCleanup(place.cleanup)
        self.authority = Authority(place.name)
        self.front = TlsFront(self.authority, int(url.split(":")[2].split("/")[0]))
        self.addCleanup(self.front.stop)
        self.url = f"https://localhost:{self.front.port}/{url.split('/', 3)[3]}"

    def start(self, *arguments):
        self.program = subprocess.Popen([str(BIN / "tokenry"), "--state-dir", str(self.state), "--log-rules", "*.debug=true;qt.*=false",
                                         *arguments], stderr=self.errors)
        self.screen = Desktop(pid=self.program.pid)
        return self.screen

    def end(self):
        """Ends the program as a desktop does; it ends cleanly, and a sanitizer has nothing to say."""
        if self.program and self.program.poll() is None:
            self.program.send_signal(signal.SIGTERM)
            try:
                self.assertEqual(self.program.wait(30), 0)
            finally:
                if self.program.poll() is None:
                    self.program.kill()
                    self.program.wait()
        said = (self.root / "stderr.txt").read_text(errors="replace")
        self.assertNotIn("ERROR: AddressSanitizer", said)
        self.assertNotIn("runtime error", said)

    def add_account(self):
        screen = self.screen
        screen.press("Add an account")
        screen.type_into("Account name", "Acme payments")
        screen.type_into_combo("Base URL", self.url)
        screen.type_into("Client ID", CLIENT_ID)
        screen.type_into("Client secret", SECRET)
        screen.choose("Environment", "PROD")

    def trust(self):
        self.screen.toggle("Trust a certificate authority of your own", True)
        self.screen.type_into("CA file", str(self.authority.certificate))

    def add_and_open(self):
        self.start()
        self.add_account()
        self.trust()
        self.screen.press("Save")
        wait_until(lambda: self.screen.row_count() == 46, "the first page")

    def assert_secret_is_nowhere(self):
        files = [path for top in (self.root, pathlib.Path(os.environ["HOME"])) for path in top.rglob("*") if path.is_file()]
        self.assertTrue(any(path.suffix == ".keyring" for path in files), "the keyring wrote nothing, so nothing was looked for")
        for path in files:
            content = path.read_bytes()
            for spelling in spellings(SECRET):
                self.assertNotIn(spelling, content, path)

    def test_from_nothing_to_signed_in_without_typing(self):
        screen = self.start()
        self.add_account()
        screen.press("Test connection")
        # Which problem, for which host, by whom issued.
        said = screen.wait_for_text("Acme private CA")
        self.assertIn("localhost", said)
        self.assertEqual(self.front.requests, [], "nothing was sent to whom was not proven")
        self.trust()
        screen.press("Test connection")
        screen.wait_for_text("accepts this client ID")
        screen.press("Save")
        wait_until(lambda: screen.row_count() == 46, "the first page")
        self.assertTrue(screen.window("Tokenry").name.startswith("PRODUCTION"), screen.window("Tokenry").name)
        screen.wait_for_text("may view, transact and manage")
        screen.wait_for_text("protected")
        self.end()
        self.assert_secret_is_nowhere()

        screen = self.start()
        wait_until(lambda: screen.row_count() == 46, "the first page, without typing")
        self.assertTrue(screen.window("Tokenry").name.startswith("PRODUCTION"))
        self.end()
        self.assert_secret_is_nowhere()

    def test_a_wrong_secret_is_told_apart_and_what_was_typed_stays(self):
        screen = self.start()
        self.add_account()
        self.trust()
        screen.type_into("Client secret", "wrong" + SECRET)
        screen.press("Test connection")
        screen.wait_for_text("does not accept this client ID")
        screen.type_into("Client secret", SECRET)
        screen.press("Test connection")
        screen.wait_for_text("accepts this client ID")

    def test_a_lock_hides_everything_and_takes_a_copied_secret_off_the_clipboard(self):
        self.add_and_open()
        screen = self.screen
        screen.press("New token")
        screen.type_into("Name", "made before the lock")
        screen.toggle("VIEW", True)
        screen.type_into("Type to confirm", "Acme payments")
        screen.press("Create token")
        screen.press("Copy secret")
        screen.wait_for_text("Copied")
        copied = subprocess.run(["xclip", "-selection", "clipboard", "-out"], capture_output=True, text=True, check=True).stdout
        self.assertGreaterEqual(len(copied), 20)
        subprocess.run(["xdotool", "key", "ctrl+l"], check=True)
        screen.find("Unlock")
        self.assertFalse([said for said in screen.texts() if "Acme" in said or "made before" in said])
        self.assertEqual(screen.window("Tokenry").name, "Locked — Tokenry")
        left = subprocess.run(["xclip", "-selection", "clipboard", "-out"], capture_output=True, text=True).stdout
        self.assertNotIn(copied, left)
        screen.press("Unlock")
        # The dialog with the secret comes back: it is not lost by a lock.
        screen.find("Client secret, hidden")
        screen.press("Copy secret")
        screen.press("Done")
        wait_until(lambda: "made before the lock" in screen.column(0), "the new token")

    def test_a_protected_account_asks_for_its_name_before_a_create(self):
        self.add_and_open()
        screen = self.screen
        screen.press("New token")
        screen.type_into("Name", "needs its account's name")
        screen.toggle("VIEW", True)
        submit = screen.find("Create token")
        self.assertFalse(is_enabled(submit))
        screen.type_into("Type to confirm", "Acme payments")
        wait_until(lambda: is_enabled(submit), "the button")
        screen.press("Cancel")

    def test_a_second_start_raises_the_first_and_hands_its_account_over(self):
        self.add_and_open()
        screen = self.screen
        second = subprocess.run([str(BIN / "tokenry"), "--state-dir", str(self.state), "--sandbox"], timeout=60)
        self.assertEqual(second.returncode, 0)
        wait_until(lambda: screen.window("Tokenry").name.startswith("SANDBOX"), "the sandbox in the first window")
        wait_until(lambda: screen.row_count() == 50, "its rows")
        again = subprocess.run([str(BIN / "tokenry"), "--state-dir", str(self.state), "--account", "acme payments"], timeout=60)
        self.assertEqual(again.returncode, 0)
        wait_until(lambda: screen.window("Tokenry").name.startswith("PRODUCTION"), "the account again")
        # A crash leaves no lock that would matter.
        self.program.kill()
        self.program.wait()
        screen = self.start()
        wait_until(lambda: screen.row_count() == 46, "the first page after a crash")

    def test_the_dialog_says_what_was_pasted_wrongly(self):
        screen = self.start()
        screen.press("Add an account")
        pair = base64.b64encode(f"{CLIENT_ID}:{SECRET}".encode()).decode()
        field = screen.find("Client ID", [pyatspi.ROLE_TEXT])
        field.queryEditableText().setTextContents(f"Authorization: Basic {pair}")
        self.assertFalse(is_enabled(screen.find("Test connection")))
        screen.press("Fill in the fields")
        wait_until(lambda: CLIENT_ID in screen.texts(), "the client id in its field")
        secret = screen.find("Client secret", [pyatspi.ROLE_PASSWORD_TEXT])
        self.assertEqual(secret.queryText().characterCount, len(SECRET))
        self.assertFalse([said for said in screen.texts() if SECRET in said or pair in said])
        screen.press("Cancel")


if __name__ == "__main__":
    unittest.main()
