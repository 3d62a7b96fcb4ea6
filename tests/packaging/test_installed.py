#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What is installed, and where: `cmake --install` with DESTDIR, looked at from outside."""
import os
import pathlib
import re
import struct
import subprocess
import tempfile
import unittest

HERE = pathlib.Path(__file__).parent
SOURCE = pathlib.Path(os.environ["TOKENRY_SOURCE"])
APP = "io.github.tokenry.Tokenry"


def output(*command):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=True).stdout


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        subprocess.run([os.environ["TOKENRY_CMAKE"], "--install", os.environ["TOKENRY_BUILD"], "--prefix", "/usr"],
                       env=os.environ | {"DESTDIR": cls.folder.name}, check=True, capture_output=True)
        cls.usr = pathlib.Path(cls.folder.name, "usr")

    def test_exactly_the_listed_files(self):
        found = sorted(str(path.relative_to(self.usr)) for path in self.usr.rglob("*") if path.is_file())
        self.assertEqual(found, (HERE / "installed.txt").read_text().splitlines()[1:])
        self.assertEqual([path.name for path in pathlib.Path(self.folder.name).iterdir()], ["usr"])

    def test_desktop_entry(self):
        entry = self.usr / f"share/applications/{APP}.desktop"
        self.assertEqual(output("desktop-file-validate", entry), "")
        for line in ("StartupNotify=true", "X-GNOME-SingleWindow=true", "Version=1.4", "Exec=tokenry --sandbox", f"Icon={APP}"):
            self.assertIn(line, entry.read_text().splitlines())

    def test_appstream_metadata(self):
        subprocess.run(["appstreamcli", "validate", "--no-net", str(self.usr / f"share/metainfo/{APP}.metainfo.xml")], check=True,
                       capture_output=True)

    def test_icons_have_the_size_of_their_folder(self):
        for icon in self.usr.glob("share/icons/hicolor/*/apps/*.png"):
            width, height = struct.unpack(">II", icon.read_bytes()[16:24])
            self.assertEqual(f"{width}x{height}", icon.parent.parent.name)

    def test_the_programs_start(self):
        version = re.search(r"^  VERSION (\S+)", (SOURCE / "CMakeLists.txt").read_text(), re.MULTILINE).group(1)
        for program in ("tokenry", "tokenry-sandbox"):
            self.assertEqual(output(self.usr / "bin" / program, "--version").split(), [program, version])

    def test_the_man_pages_name_every_option(self):
        for program in ("tokenry", "tokenry-sandbox"):
            page = (self.usr / f"share/man/man1/{program}.1").read_text().replace("\\-", "-")
            options = set(re.findall(r"--[a-z][a-z-]+", output(self.usr / "bin" / program, "--help")))
            self.assertGreater(len(options), 5)
            self.assertEqual({option for option in options if option not in page}, set())
            shown = subprocess.run(["man", "--warnings", "-l", str(self.usr / f"share/man/man1/{program}.1")],
                                   capture_output=True, text=True, env=os.environ | {"MANPAGER": "cat"}, check=True)
            self.assertEqual(shown.stderr, "")


if __name__ == "__main__":
    unittest.main()
