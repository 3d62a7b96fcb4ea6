#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every C++ file is laid out as clang-format with the project's .clang-format does it. layout.py ROOT CLANG_FORMAT

Mend a finding with: clang-format -i FILE
"""
import pathlib
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

GROUP = 40


def main():
    root, program = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
    files = sorted(str(path) for folder in ("app", "ui", "tests") for path in (root / folder).rglob("*")
                   if path.suffix in {".cpp", ".h"} and "node_modules" not in path.parts)
    groups = [files[start:start + GROUP] for start in range(0, len(files), GROUP)]

    def check(group):
        done = subprocess.run([program, "--dry-run", "--Werror", "-style=file", *group], capture_output=True, text=True)
        return done.returncode, done.stderr

    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(check, groups))
    print("".join(text for _, text in results), end="")
    print(f"{len(files)} files")
    return 1 if not files or any(code for code, _ in results) else 0


if __name__ == "__main__":
    sys.exit(main())
