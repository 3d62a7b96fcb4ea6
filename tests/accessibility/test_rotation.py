# SPDX-License-Identifier: Apache-2.0
"""A real accessibility client rotates tokens in the real window: one of the built-in sandbox, and the own token of a stored account."""
import subprocess
import unittest

from desktop import is_enabled, wait_until
from test_accounts import CLIENT_ID, SECRET, Accounts
from test_window import Window as Base


class Rotation(Base):
    NAME = "rotated by assistive technology"

    def make_token(self):
        self.fill_in_new_token(self.NAME)
        self.screen.press("Create token")
        self.screen.press("Copy secret")
        self.screen.press("Done")
        self.screen.wait_gone("Copy secret")
        wait_until(lambda: self.NAME in self.screen.column(0), "the new row")

    def test_rotate_to_the_end(self):
        screen = self.screen
        self.make_token()
        screen.press("Rotate")
        screen.type_into("Name of the new token", self.NAME + " next")
        screen.press("Start rotation")
        screen.find("Client secret, hidden")
        screen.wait_for_text("Accepted by the service.")
        screen.press("Copy secret")
        screen.press("Done")
        screen.wait_gone("Copy secret")
        screen.press("Rotations")
        screen.wait_for_text("Waiting for you.")
        screen.press("It is deployed")
        submit = screen.find("Delete token")
        wait_until(lambda: is_enabled(submit), "the delete button")
        screen.press("Delete token")
        screen.wait_for_text("old token deleted and gone")
        screen.press("Tokens page")
        wait_until(lambda: self.NAME not in screen.column(0), "the old row's end")
        self.assertIn(self.NAME + " next", screen.column(0))


class OwnPair(Accounts):
    NAME = "Sandbox administrator"

    def curl_status(self, client_id, secret):
        """From outside of the program. The credentials go to curl on its standard input and not as an argument."""
        done = subprocess.run(["curl", "--silent", "--cacert", str(self.authority.certificate), "--output", "/dev/null", "--write-out", "%{http_code}",
                               "--config", "-", self.url + "/tokens?limit=1"],
                              input=f'user = "{client_id}:{secret}"\n', capture_output=True, text=True, check=True)
        return int(done.stdout)

    @staticmethod
    def clipboard():
        return subprocess.run(["xclip", "-selection", "clipboard", "-out"], capture_output=True, text=True).stdout

    def own_row(self):
        return next(row for row, text in enumerate(self.screen.column(0)) if text.startswith(self.NAME))

    def test_own_token_of_a_stored_account(self):
        self.add_and_open()
        screen = self.screen
        screen.select_row(self.own_row())
        screen.press("Rotate")
        screen.type_into("Name of the new token", self.NAME + " next")
        screen.type_into("Type to confirm", "Acme payments")
        screen.press("Start rotation")
        screen.wait_for_text("This account now signs in with the new pair")
        screen.press("Copy client ID")
        client_id = wait_until(self.clipboard, "the client id on the clipboard")
        screen.press("Copy secret")
        secret = wait_until(lambda: self.clipboard() != client_id and self.clipboard(), "the secret on the clipboard")
        screen.press("Done")
        screen.wait_gone("Copy secret")
        self.assertEqual(self.curl_status(CLIENT_ID, SECRET), 200, "the old pair works until the person deletes it")
        screen.press("Rotations")
        screen.wait_for_text("Waiting for you.")
        screen.press("It is deployed")
        submit = screen.find("Delete token")
        screen.type_into("Type to confirm", "Acme payments")
        wait_until(lambda: is_enabled(submit), "the delete button")
        screen.press("Delete token")
        screen.wait_for_text("old token deleted and gone")
        self.assertEqual(self.curl_status(CLIENT_ID, SECRET), 401)
        self.assertEqual(self.curl_status(client_id, secret), 200)
        self.end()
        self.assert_secret_is_nowhere()

        screen = self.start()
        wait_until(lambda: screen.row_count() == 46, "the first page, with the new pair and without typing")
        self.assertIn(self.NAME + " next", screen.column(0)[self.own_row()])
        self.assertEqual(self.curl_status(CLIENT_ID, SECRET), 401)


def load_tests(loader, tests, pattern):
    """Only this file's own: the others run by themselves."""
    return unittest.TestSuite([Rotation("test_rotate_to_the_end"), OwnPair("test_own_token_of_a_stored_account")])


if __name__ == "__main__":
    unittest.main()
