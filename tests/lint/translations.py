#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every counted sentence of the source has both English forms. translations.py ROOT LUPDATE

What is missing is printed; `translations.py ROOT LUPDATE --write` adds it to the file, to be filled in by hand.
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

FILE = "resources/translations/tokenry_en.ts"
LICENCE = "<!-- SPDX-License-Identifier: Apache-2.0 -->"


def update(root, lupdate, target):
    sources = [str(root / folder) for folder in ("app", "ui")]
    subprocess.run([lupdate, "-silent", "-pluralonly", "-no-obsolete", "-locations", "none", "-target-language", "en_GB",
                    "-extensions", "cpp,h", "-I", str(root), *sources, "-ts", str(target)], check=True)


def missing(path):
    for message in ElementTree.parse(path).iter("message"):
        forms = [form.text or "" for form in message.iter("numerusform")]
        if len(forms) != 2 or not all(forms) or message.find("translation").get("type") == "unfinished":
            yield message.findtext("source")


def main():
    root, lupdate = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
    if sys.argv[3:] == ["--write"]:
        update(root, lupdate, root / FILE)
        text = (root / FILE).read_text(encoding="utf-8")
        if "SPDX-License-Identifier" not in text:  # lupdate drops comments
            (root / FILE).write_text(text.replace("<!DOCTYPE TS>", f"{LICENCE}\n<!DOCTYPE TS>", 1), encoding="utf-8")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / "tokenry_en.ts"
        shutil.copy(root / FILE, copy)
        update(root, lupdate, copy)
        lost = list(missing(copy))
    for source in lost:
        print(f"no English plural for: {source}")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
