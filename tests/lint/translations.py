#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every sentence of the source is in every catalogue. translations.py ROOT LUPDATE [--unfinished LANGUAGE…]

Prints each message that is missing, unfinished, lacks a plural form, or does not fit its source; for the languages after
--unfinished, only the finished messages are checked. The English catalogue holds counted sentences only.

translations.py ROOT LUPDATE --write   adds what is missing to every catalogue
translations.py ROOT --self-test       shows that each rule can fail
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile

LICENCE = "<!-- SPDX-License-Identifier: Apache-2.0 -->"


def update(root, lupdate, targets):
    sources = [str(root / folder) for folder in ("app", "ui")]
    for target in targets:
        language = target.stem.removeprefix("tokenry_")
        options = ["-pluralonly", "-target-language", "en_GB"] if language == "en" else ["-target-language", language]
        subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", *options, "-extensions", "cpp,h", "-I", str(root),
                        *sources, "-ts", str(target)], check=True)
        text = target.read_text(encoding="utf-8")
        if "SPDX-License-Identifier" not in text:  # lupdate drops comments
            # lupdate escapes these spaces; the catalogues hold them as they are.
            text = text.replace("&#xa0;", "\u00a0").replace("&#x202f;", "\u202f")
            target.write_text(text.replace("<!DOCTYPE TS>", f"{LICENCE}\n<!DOCTYPE TS>", 1), encoding="utf-8")


def self_test(catalogue):
    fits = [("Delete %1", "%1 löschen", "de"), ("Delete %1 of %2", "De %2, %1", "pt_BR"), ("&Open…", "Ö&ffnen…", "de")]
    wrong = [("Delete %1", "Löschen", "de"), ("Delete", "%1 löschen", "de"), ("&Open", "Öffnen", "de"), ("Open", "Ö&ffnen", "de"),
             ("Open…", "Öffnen", "de"), ("Open", "Öffnen…", "de"), ("Open", "<b>Öffnen</b>", "de"), ("Open", "Öffnen ", "de"),
             (" Open", "Öffnen", "de"), ("Open\nit", "Es öffnen", "de"), ("Save && close", "Sichern", "de"), ("Open", "", "de"),
             ("JSON (*.json)", "JSON (*.js)", "de")]
    plural = [(["Ein Token", "%n Token"], "de", True), (["%n Token", "Token"], "de", False), (["%n Token", ""], "de", False),
              (["un jeton", "%n jetons"], "fr", False), (["%n jeton", "%n jetons"], "fr", True)]
    failed = [case for case in fits if catalogue.faults(case[0], [case[1]], False, case[2])]
    failed += [case for case in wrong if not catalogue.faults(case[0], [case[1]], False, case[2])]
    failed += [case for case in plural if bool(catalogue.faults("%n tokens", case[0], True, case[1])) == case[2]]
    dates = [("d. MMMM yyyy", True), ("d 'de' MMMM 'de' yyyy", True), ("d de MMMM yyyy", False), ("d MMMM jjjj", False)]
    failed += [form for form, fits_date in dates
               if bool(catalogue.faults("d MMMM yyyy", [form], False, "es", catalogue.DATE_COMMENT)) == fits_date]
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "tokenry_de.ts"
        messages = ('<message>\n        <source>Don&apos;t open “%1”</source>\n        <oldsource>No</oldsource>\n'
                    '        <translation type="unfinished">Nein</translation>\n    </message>\n',
                    '<message numerus="yes">\n        <source>%n tokens</source>\n        <comment>checked</comment>\n'
                    '        <translation type="unfinished">\n            <numerusform></numerusform>\n'
                    '            <numerusform></numerusform>\n        </translation>\n    </message>\n')
        path.write_text('<TS language="de">\n<context>\n    <name>A</name>\n    ' + "    ".join(messages) + "</context>\n</TS>\n",
                        encoding="utf-8")
        lines = ['{"context": "A", "source": "Don\'t open “%1”", "translation": "„%1“ < \\"nicht\\" öffnen"}',
                 '{"context": "A", "source": "%n tokens", "comment": "checked", "translation": ["%n Token", "%n Token"]}',
                 '{"context": "A", "source": "%n tokens", "comment": "", "translation": ["%n Token", "%n Token"]}',
                 '{"context": "A", "source": "%n tokens", "comment": "checked", "translation": ["", "%n Token"]}']
        failed += [] if len(list(catalogue.faults_of(path, "de"))) == 2 else ["unfinished"]
        failed += [] if not list(catalogue.faults_of(path, "de", True)) else ["unfinished allowed"]
        failed += [] if len(catalogue.fill(path, "de", lines)) == 2 else ["refused lines"]
        filled = [message.forms for message in catalogue.read(path) if message.finished]
        failed += [] if filled == [['„%1“ < "nicht" öffnen'], ["%n Token", "%n Token"]] else [filled]
        moved = path.read_text(encoding="utf-8").replace("    <message numerus", "  <message numerus")
        path.write_text(moved, encoding="utf-8")
        try:
            catalogue.fill(path, "de", lines)
            failed.append("a message out of its place")
        except SystemExit:
            failed += [] if path.read_text(encoding="utf-8") == moved else ["a message out of its place, written"]
        failed += [] if "oldsource" not in path.read_text(encoding="utf-8") else ["oldsource"]
    for case in failed:
        print(f"not as expected: {case}")
    return 1 if failed else 0


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    folder = root / "resources/translations"
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(folder))
    import catalogue  # pylint: disable=import-outside-toplevel
    if sys.argv[2] == "--self-test":
        return self_test(catalogue)
    lupdate, files = sys.argv[2], sorted(folder.glob("tokenry_*.ts"))
    if sys.argv[3:] == ["--write"]:
        update(root, lupdate, files)
        return 0
    unfinished = set(sys.argv[4:]) if sys.argv[3:4] == ["--unfinished"] else set()
    found = 0
    with tempfile.TemporaryDirectory() as copies:
        targets = [pathlib.Path(shutil.copy(file, copies)) for file in files]
        update(root, lupdate, targets)
        for target in targets:
            language = target.stem.removeprefix("tokenry_")
            for message, fault in catalogue.faults_of(target, language, language in unfinished):
                print(f"{target.name}: {message.context}: {message.source}: {fault}")
                found += 1
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
