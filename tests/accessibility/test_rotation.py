# SPDX-License-Identifier: Apache-2.0
"""A real accessibility client rotates a token in the real window against the real sandbox."""
import unittest

from desktop import is_enabled, wait_until
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


def load_tests(loader, tests, pattern):
    """Only this file's own: the others run by themselves."""
    return unittest.TestSuite([Rotation("test_rotate_to_the_end")])


if __name__ == "__main__":
    unittest.main()
