#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Which packages packaging/install-dependencies chooses, with an apt and a dpkg of our own in its way."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

SCRIPT = pathlib.Path(__file__).resolve().parents[2] / "packaging/install-dependencies"
LIST = "build  libboost1.81-dev|libboost-dev\nbuild  ninja-build\ntest  xvfb\n"


def install(installed, offered, offered_after_update=None):
    """What is installed for "build" on a system with these packages; the packages that apt offers are known, or known only after
    an update."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        shutil.copy(SCRIPT, folder)
        (folder / "dependencies.txt").write_text(LIST)
        (folder / "offered").write_text("\n".join(offered) + "\n")
        (folder / "after").write_text("\n".join(offered_after_update or offered) + "\n")
        tools = folder / "tools"
        tools.mkdir()
        for tool, script in {
                "dpkg-query": "\n".join(f"echo installed {package}" for package in installed),
                # As apt does since Debian 13: the words and the status are the same for a name without a version.
                "apt-cache": f'echo "$2:"; if grep -qx "$2" {folder}/offered; then echo "  Candidate: 1-1"; '
                             'else echo "  Candidate: (none)"; fi',
                "apt-get": f'if [ "$2" = update ]; then cp {folder}/after {folder}/offered; else echo "$@" >{folder}/order; fi',
                "sudo": '"$@"'}.items():
            (tools / tool).write_text(f"#!/bin/sh\n{script}\n")
            (tools / tool).chmod(0o755)
        subprocess.run([folder / SCRIPT.name, "build"], check=True, capture_output=True,
                       env=os.environ | {"PATH": f"{tools}:{os.environ['PATH']}"})
        order = folder / "order"
        return order.read_text().split("--no-install-recommends")[1].split() if order.exists() else []


class TestDependencies(unittest.TestCase):
    """Debian 12 has the first choice and an older libboost-dev; later systems have only the second."""

    debian12 = ["libboost1.81-dev", "libboost-dev", "ninja-build"]
    later = ["libboost-dev", "ninja-build"]

    def test_the_first_choice_is_installed(self):
        self.assertEqual(install([], self.debian12), ["libboost1.81-dev", "ninja-build"])

    def test_the_second_choice_does_not_stand_for_the_first(self):
        self.assertEqual(install(["libboost-dev", "ninja-build"], self.debian12), ["libboost1.81-dev"])

    def test_the_second_choice_serves_where_there_is_no_first(self):
        self.assertEqual(install([], self.later), ["libboost-dev", "ninja-build"])
        self.assertEqual(install(["libboost-dev", "ninja-build"], self.later), [])

    def test_nothing_is_installed_twice(self):
        self.assertEqual(install(["libboost1.81-dev", "ninja-build"], self.debian12), [])

    def test_the_choice_is_made_with_the_updated_lists(self):
        self.assertEqual(install(["libboost-dev"], [], self.debian12), ["libboost1.81-dev", "ninja-build"])


if __name__ == "__main__":
    unittest.main()
