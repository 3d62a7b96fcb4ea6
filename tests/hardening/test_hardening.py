# SPDX-License-Identifier: Apache-2.0
"""Whether the compiler's and the linker's guards are in the programs that were built, and in what a person runs.

The programs at hand are read with readelf. What a person runs is optimised; building it again for a test would take as long as
everything else, so its preset is only configured, and a small program is built with the very flags of its `tokenry`.
"""
import json
import os
import pathlib
import re
import shlex
import subprocess
import tempfile
import unittest

TOP = pathlib.Path(os.environ["TOKENRY_SOURCE"])
PROGRAMS = [pathlib.Path(path) for path in os.environ["TOKENRY_PROGRAMS"].split(os.pathsep)]

# Each guard shows: a copy of unknown length, a buffer on the stack, a big frame, an index, a call by pointer.
SAMPLE = """
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>
int main(int argc, char **argv)
{
    char small[64];
    volatile char big[100000];
    const std::vector<int> values(static_cast<std::size_t>(argc));
    std::memcpy(small, argv[0], static_cast<std::size_t>(std::atoi(argv[argc - 1])));
    big[argc] = small[argc];
    return std::printf("%d %d\\n", values[static_cast<std::size_t>(std::atoi(argv[argc - 1]))], big[argc]);
}
"""


def output(*command, **more):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, check=True, **more).stdout


class Elf:
    """What readelf tells of a program."""

    def __init__(self, path):
        self.header = output("readelf", "-h", path)
        self.segments = output("readelf", "-lW", path)
        self.dynamic = output("readelf", "-dW", path)
        self.symbols = output("readelf", "-sW", path)

    def missing(self):
        """The guards that it lacks."""
        stack = re.search(r"GNU_STACK.*", self.segments)
        guards = {
            "position independent": "DYN (Position-Independent Executable" in self.header,
            "RELRO": "GNU_RELRO" in self.segments,
            "bound at start": re.search(r"\bBIND_NOW\b|FLAGS_1.*\bNOW\b", self.dynamic) is not None,
            "stack not executable": stack is not None and re.search(r"\bRWE\b", stack[0]) is None,
            "no segment both written and executed": re.search(r"LOAD.*\bRWE\b", self.segments) is None,
            "stack protector": "__stack_chk_fail" in self.symbols,
        }
        return [name for name, there in guards.items() if not there]


class Programs(unittest.TestCase):
    def test_the_programs_are_guarded(self):
        for program in PROGRAMS:
            with self.subTest(program.name):
                self.assertEqual(Elf(program).missing(), [])

    def test_a_program_without_guards_is_found_out(self):
        with tempfile.TemporaryDirectory() as folder:
            bare = build_sample(folder, ["g++", "-no-pie", "-fno-stack-protector"],
                                ["-no-pie", "-Wl,-z,norelro", "-Wl,-z,lazy", "-Wl,-z,execstack"])
            missing = Elf(bare).missing()
        for guard in ["position independent", "RELRO", "bound at start", "stack not executable", "stack protector"]:
            self.assertIn(guard, missing)


def build_sample(folder, compile_with, link_with):
    source, program = pathlib.Path(folder, "sample.cpp"), pathlib.Path(folder, "sample")
    source.write_text(SAMPLE, encoding="utf-8")
    output(*compile_with, "-w", "-c", source, "-o", f"{source}.o", cwd=folder)
    output("g++", f"{source}.o", *link_with, "-o", program, cwd=folder)
    return program


def guards_of(command):
    """The compile flags of a command that concern guards and optimising, without its files."""
    return [word for word in command if re.match(r"-(O|f|D_|U_|std=|m)", word)]


class Release(unittest.TestCase):
    """What `packaging/run` builds and a person runs."""

    @classmethod
    def setUpClass(cls):
        folder = cls.enterClassContext(tempfile.TemporaryDirectory(prefix="tokenry-hardening-"))
        output("cmake", "--preset", "release", "-B", folder, cwd=TOP)
        cls.commands = json.loads(pathlib.Path(folder, "compile_commands.json").read_text(encoding="utf-8"))
        cls.folder = folder
        last = output("ninja", "-C", folder, "-t", "commands", "tokenry").splitlines()
        cls.link = shlex.split(next(line for line in reversed(last) if " -o bin/tokenry " in line))

    def test_every_file_of_ours_is_compiled_with_guards(self):
        ours = [entry for entry in self.commands if re.match(r"(app|ui)/", os.path.relpath(entry["file"], TOP))]
        self.assertGreater(len(ours), 100)
        for entry in ours:
            words = shlex.split(entry["command"])
            for guard in ["-D_FORTIFY_SOURCE=2", "-D_GLIBCXX_ASSERTIONS", "-fstack-protector-strong", "-fstack-clash-protection"]:
                self.assertIn(guard, words, entry["file"])
            self.assertTrue({"-O2", "-O3"} & set(words), f"{entry['file']}: not optimised, so FORTIFY does nothing")
            self.assertTrue({"-fPIE", "-fPIC"} & set(words), entry["file"])
            if os.uname().machine == "x86_64":
                self.assertIn("-fcf-protection", words, entry["file"])

    def test_its_flags_do_what_they_are_for(self):
        main = next(entry for entry in self.commands if entry["file"].endswith("ui/main/main.cpp"))
        flags = guards_of(shlex.split(main["command"]))
        link = [word for word in self.link if word == "-pie" or word.startswith("-Wl,-z")]
        with tempfile.TemporaryDirectory() as folder:
            sample = Elf(build_sample(folder, ["g++", *flags], link))
            code = output("objdump", "-d", pathlib.Path(folder, "sample"))
            plain = output("objdump", "-d", build_sample(folder, ["g++", "-O2"], []))
        self.assertEqual(sample.missing(), [])
        self.assertIn("__memcpy_chk", sample.symbols)
        self.assertIn("__glibcxx_assert_fail", sample.symbols)
        # A probe for each page of a large frame.
        self.assertRegex(code, r"orq?\s+\$0x0,")
        self.assertNotRegex(plain, r"orq?\s+\$0x0,")


if __name__ == "__main__":
    unittest.main()
