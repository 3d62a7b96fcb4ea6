#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds what the compiler does not: layers, SPDX lines, sizes and banned calls. Prints each finding; 1 when there is any.

lint.py ROOT checks the tree; lint.py --self-test shows that each rule can fail.
"""
import os
import pathlib
import re
import sys

# Which of our folders the files of a folder may include from, besides their own.
ROOMS = {
    "app/core": set(),
    "app/api": {"app/core"},
    "app/accounts": {"app/core"},
    "app/session": {"app/core"},
    "app/models": {"app/core"},
    "app/platform": {"app/core"},
    "app/sandbox": set(),
    "ui/style": {"app/core"},
    "ui/widgets": {"app/core", "app/session", "app/models", "ui/style"},
    "ui/dialogs": {"app/core", "app/session", "app/models", "ui/style", "ui/widgets"},
    "ui/flows": {"app/core", "app/session", "app/models", "ui/style", "ui/widgets", "ui/dialogs"},
    "ui": {"app/core", "app/session", "app/models", "ui/style", "ui/widgets", "ui/dialogs", "ui/flows"},
}
# The composition root is the only place that names concrete classes of every room.
COMPOSITION_ROOT_FOLDER = "ui/root"
# What a room may take from Qt: the modules whose headers its target may link.
QT_FREE = {"app/sandbox"}
NO_GUI = {"app/core", "app/api", "app/accounts", "app/session", "app/models", "app/platform"}
NO_NETWORK = {"app/core", "app/accounts", "app/session", "app/models"}

BANNED = [
    (r"ignoreSslErrors", "TLS errors are never ignored"),
    (r"VerifyNone", "certificates are always verified"),
    (r"setInsecureFallback\s*\(\s*true", "secrets never go to a file in the clear"),
    (r"\b(SIGNAL|SLOT)\s*\(", "string-based connect"),
    (r"(->|\.)exec\s*\(\s*\)", "exec() on a dialog; use open()"),
    (r"#\s*include\s*<Qt(Widgets|Network|Core|Gui|DBus|Test)>", "umbrella include"),
    (r"\.arg\([^()]*(\([^()]*\)[^()]*)*\)\s*\.arg\(", "chained .arg( re-expands its argument; use .arg(a, b)"),
    (r"\bqWait\s*\(|\bQThread::m?sleep\s*\(|\bstd::this_thread::sleep", "sleep instead of waiting for what is expected"),
    (r"\bQSKIP\s*\(", "a skip hides a failure"),
    (r"\binstance\s*\(\s*\)\s*->", "a singleton"),
]
# Enter presses the button that has the focus; one place arranges that for every button.
ENTER_KEY_FILE = "ui/style/enterkey.cpp"
AUTO_DEFAULT = re.compile(r"\bsetAutoDefault\s*\(")
# A colour outside of the palette file.
COLOR = re.compile(r'QColor\s*\(\s*(0x|\d|"|u")|"#[0-9a-fA-F]{6}"|\bQt::(red|green|blue|gray|darkGray|lightGray|white|black)\b')
SIZES = {".cpp": 600, ".h": 150, ".py": 600, ".sh": 400, ".cmake": 400}
CODE = {".cpp", ".h"}
MARKED = re.compile(r"\.(cpp|h|py|sh|cmake|sql|yaml|yml|svg|ts|txt|desktop)$|^(\.ci|packaging|tests)(/.*)?/run$")
UNMARKED = re.compile(r"(^|/)(package(-lock)?\.json)$|^tests/.*corpus/")
MAIN_WINDOW_LIMIT = 300
NOT_OURS = {".git", ".cache", "build", "node_modules", "__pycache__"}


def is_root(path):
    return str(pathlib.PurePosixPath(path).parent) == COMPOSITION_ROOT_FOLDER


def room_of(path):
    folder = str(pathlib.PurePosixPath(path).parent)
    return folder if folder in ROOMS else None


def check_file(path, text, headers):
    """Findings of one file; `headers` maps the name of each of our headers to its room."""
    lines = text.splitlines()
    if MARKED.search(path) and not UNMARKED.search(path):
        if not any("SPDX-License-Identifier: Apache-2.0" in line for line in lines[:4]):
            yield f"{path}: no SPDX line at its head"
    suffix = pathlib.PurePosixPath(path).suffix
    limit = MAIN_WINDOW_LIMIT if path == "ui/mainwindow.cpp" else SIZES.get(suffix)
    if limit and len(lines) > limit:
        yield f"{path}: {len(lines)} lines, {limit} at most"
    if suffix in CODE:
        yield from check_code(path, lines)
        yield from check_includes(path, lines, headers)


def check_code(path, lines):
    root_may = is_root(path) or path.startswith("tests/")
    for number, line in enumerate(lines, 1):
        code = line.split("//")[0]
        for pattern, why in BANNED:
            if not re.search(pattern, code):
                continue
            # The event loop of a program or a thread is no dialog.
            if why.startswith("exec()") and re.search(r"(application|app|loop|process|statement|query)\w*(->|\.)exec", code, re.I):
                continue
            if why == "a singleton" and root_may:
                continue
            yield f"{path}:{number}: {why}"
        if path.startswith("ui/") and path != "ui/style/palette.cpp" and COLOR.search(code):
            yield f"{path}:{number}: a colour outside of ui/style/palette.cpp"
        if path.startswith("ui/") and path != ENTER_KEY_FILE and AUTO_DEFAULT.search(code):
            yield f"{path}:{number}: setAutoDefault() outside of {ENTER_KEY_FILE}"


def check_includes(path, lines, headers):
    room = room_of(path)
    if room is None:
        return
    for number, line in enumerate(lines, 1):
        system = re.match(r'\s*#\s*include\s*<(\w+)>', line)
        if system:
            name = system.group(1)
            if room in QT_FREE and re.match(r"Q[A-Z]|Qt", name):
                yield f"{path}:{number}: the sandbox knows no Qt"
            if room in NO_NETWORK and re.match(r"QNetwork|QSsl|QTcp|QHost", name):
                yield f"{path}:{number}: {room} knows no network"
            if room in NO_GUI and re.match(r"QWidget|QColor|QIcon|QFont|QPalette|QPixmap|QGuiApp|QApplication|QClipboard", name):
                yield f"{path}:{number}: {room} knows no window"
        ours = re.match(r'\s*#\s*include\s*"([^"]+)"', line)
        if not ours:
            continue
        target = headers.get(pathlib.PurePosixPath(ours.group(1)).name)
        if target and target != room and target not in ROOMS[room]:
            yield f"{path}:{number}: {room} may not include {ours.group(1)} of {target}"


def source_files(root):
    """Every file of the tree but what is built or fetched (see .gitignore); needs no git, so an exported tree can be checked too."""
    for folder, folders, files in os.walk(root):
        folders[:] = [name for name in folders if name not in NOT_OURS]
        for name in files:
            path = pathlib.Path(folder, name).relative_to(root).as_posix()
            if not path.endswith(".qm"):
                yield path


def check_tree(root):
    names = sorted(source_files(root))
    headers = {pathlib.PurePosixPath(n).name: room_of(n) for n in names if n.endswith(".h") and room_of(n)}
    for name in names:
        if (root / name).is_symlink():
            continue
        try:
            text = (root / name).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        yield from check_file(name, text, headers)
    allowed = re.compile(r"^(CMakeLists\.txt|CMakePresets\.json|README\.md|LICENSE|app|ui|resources|tests|packaging|\..*)$")
    for top in sorted({name.split("/")[0] for name in names}):
        if not allowed.match(top):
            yield f"{top}: not a part of the top level"
    yield from check_matrix(names, (root / "tests/faults/matrix.md").read_text(encoding="utf-8"))
    for folder in sorted({str(pathlib.PurePosixPath(n).parent) for n in names if re.match(r"(app|ui|tests|packaging)/", n) and n.endswith((".cpp", ".h"))}):
        own = folder.startswith(("app/", "ui"))
        parent = f"{folder.rsplit('/', 1)[0]}/README.md" in names
        if f"{folder}/README.md" not in names and (own or not parent):
            yield f"{folder}: code without a README.md"


def check_matrix(names, matrix):
    """Every row of the table of faults names a test that is there, and every scenario has a row."""
    known = {pathlib.PurePosixPath(name).stem for name in names if name.startswith("tests/") and name.endswith((".cpp", ".py"))}
    scenarios = {pathlib.PurePosixPath(name).stem for name in names if name.startswith("tests/faults/scenarios/") and name.endswith(".json")}
    rows = re.findall(r"^\| ([CLDTOS]\d\d) \|.*\| ([^|]+) \|$", matrix, re.MULTILINE)
    for fault, tests in rows:
        for test in tests.split(", "):
            if test not in known and not (test == "scenarios" and fault in scenarios):
                yield f"tests/faults/matrix.md: {fault}: there is no {test}"
    for fault in sorted(scenarios - {fault for fault, tests in rows if "scenarios" in tests}):
        yield f"tests/faults/matrix.md: no row names the scenario {fault}"


def self_test():
    spdx = "// SPDX-License-Identifier: Apache-2.0\n"
    headers = {"mainwindow.h": "ui", "token.h": "app/core", "tokenpager.h": "app/session", "httptransport.h": "app/api"}
    bad = {
        "no SPDX": ("app/core/a.cpp", "int a;\n"),
        "size": ("app/core/a.cpp", spdx + "int a;\n" * 601),
        "layer": ("app/core/a.cpp", spdx + '#include "mainwindow.h"\n'),
        "layer of ui": ("ui/mainwindow.cpp", spdx + '#include "httptransport.h"\n'),
        "layer of models": ("app/models/a.h", spdx + '#include "tokenpager.h"\n'),
        "Qt in sandbox": ("app/sandbox/a.cpp", spdx + "#include <QString>\n"),
        "widget in models": ("app/models/a.cpp", spdx + "#include <QColor>\n"),
        "tls": ("app/api/a.cpp", spdx + "reply->ignoreSslErrors();\n"),
        "verify": ("app/api/a.cpp", spdx + "c.setPeerVerifyMode(QSslSocket::VerifyNone);\n"),
        "fallback": ("app/api/a.cpp", spdx + "job.setInsecureFallback(true);\n"),
        "connect": ("ui/a.cpp", spdx + "connect(a, SIGNAL(b()), c, SLOT(d()));\n"),
        "exec": ("ui/a.cpp", spdx + "dialog.exec();\n"),
        "umbrella": ("ui/a.cpp", spdx + "#include <QtWidgets>\n"),
        "arg": ("ui/a.cpp", spdx + 'tr("%1 %2").arg(name).arg(id);\n'),
        "arg with call": ("ui/a.cpp", spdx + 'tr("%1 %2").arg(name.left(2)).arg(id);\n'),
        "wait": ("tests/unit/a.cpp", spdx + "QTest::qWait(10);\n"),
        "skip": ("tests/unit/a.cpp", spdx + 'QSKIP("no");\n'),
        "auto default": ("ui/dialogs/a.cpp", spdx + "button->setAutoDefault(false);\n"),
        "colour": ("ui/widgets/a.cpp", spdx + 'QColor("#ff0000");\n'),
    }
    missed = [name for name, (path, text) in bad.items() if not list(check_file(path, text, headers))]
    good = spdx + '#include "token.h"\n#include <QLabel>\n// exec() is explained here\nreturn application.exec();\n'
    faults = ["tests/faults/scenarios/C01.json", "tests/faults/scenarios/C02.json", "tests/faults/tst_a.cpp"]
    if len(list(check_matrix(faults, "| C01 | x | y | scenarios, tst_b |\n| L01 | x | y | scenarios |\n"))) != 3:
        missed.append("matrix")
    false_alarms = list(check_matrix(faults, "| C01 | x | y | scenarios, tst_a |\n| C02 | x | y | scenarios |\n"))
    false_alarms += list(check_file("ui/widgets/a.cpp", good, headers))
    false_alarms += list(check_file(ENTER_KEY_FILE, spdx + "push->setAutoDefault(false);\n", headers))
    for name in missed:
        print(f"self-test: rule '{name}' did not fire")
    for finding in false_alarms:
        print(f"self-test: false alarm: {finding}")
    return 1 if missed or false_alarms else 0


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    findings = list(check_tree(pathlib.Path(sys.argv[1]).resolve()))
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
