#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds what the compiler does not: layers, SPDX lines, sizes and banned calls. Prints each finding; 1 when there is any.

lint.py ROOT checks the tree; lint.py --self-test shows that each rule can fail.
"""
import os
import pathlib
import re
import sys

# What a room may take from Qt: the modules whose headers its target may link.
HTTP_ROOMS = {"app/http", "app/api", "app/singleinstance"}
DBUS_ROOMS = {"app/keyring", "app/platform"}
ROOM_SOURCES = 15
PRODUCT_SIZES = {".cpp": 400, ".h": 150}

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
# Words that only this project used, as patterns over names, comments, tr() and READMEs of app/ and ui/, and the word to write instead.
# Where a small letter also has an everyday use, only the name is retired.
RETIRED = [
    (r"[Dd]esk(?!top)", "controller, or page"),
    (r"[Cc]hallenge", "confirmation"),
    (r"[Nn]ot to be had", "cannot"),
    (r"[a-z]Book(?!mark)|[Bb]ook[Ff]ixture", "repository"),
    (r"[a-z]Flow\b|[a-z]flow\.(h|cpp)\b", "controller"),
    (r"Presenter|Inventory|Undertaker", "controller; reader; reaper"),
    (r"[tT]earOff|TornOff", "abort"),
    (r"Mislabel[A-Z]|[A-Z][a-z]+Wish\b", "environment conflict; query"),
    (r"OpenQuestion|openquestion|[Qq]uestion[Ww]ords", "unresolved change"),
    (r"InstanceVisitor|HandedOver\b", "connection; launch request"),
    (r"(Takeover|takeover)(Panel|panel)|TrustField|PageParts|SharedParts", "import panel; CA file picker; services"),
    (r"[Ss]poken[Tt]ext|[a-z]Unspoken\b|[Dd]isplay[Qq]ueue|[Cc]hange[Gg]ate", "redaction; X11 buffer; change controls"),
    (r"HttpAnswer\b|Effect::Made|keepAside|keptfile", "response; applied; backup"),
    (r"(error|signin|tls|proxy|question)words", "messages"),
    (r"questionsChanged|question(Title|Text)\b|\bquestions\(\)|\bFinding\b", "unresolved change; reconcile result"),
    (r"\b[Ww]ish(es)?\b", "request"),
    (r"\b[Ww]hom\b", "the name of the thing: server, subject, account"),
    (r"\bwhat (is|was) told\b|\b[Tt]ake over from\b", "a noun; use"),
]
PATH_IN_TEXT = re.compile(r"`((?:app|ui|tests|resources|packaging|\.github|\.ci)/[\w./-]*)`|\]\(([^)#\s:]+)(?:#[^)]*)?\)")
SIZES = {".cpp": 600, ".h": 150, ".py": 600, ".sh": 400, ".cmake": 400}
CODE = {".cpp", ".h"}
MARKED = re.compile(r"\.(cpp|h|py|sh|cmake|sql|yaml|yml|svg|ts|txt|desktop)$|^(\.ci|packaging|tests)(/.*)?/run$")
UNMARKED = re.compile(r"(^|/)(package(-lock)?\.json)$|^tests/.*corpus/")
MAIN_WINDOW_LIMIT = 300
NOT_OURS = {".git", ".cache", "build", "node_modules", "__pycache__"}


def room_of(path):
    """The room that a file of the product, or a path in an include, stands in."""
    return str(pathlib.PurePosixPath(path).parent)


def read_rooms(build_files):
    """Which rooms each room may include, from its build file: {"app/api": {"app/core", …}, …}. `build_files` maps paths to texts."""
    rooms = {}
    for path, text in build_files.items():
        call = re.search(r"^tokenry_(?:sandbox_)?room\((.*?)\)$", text, re.MULTILINE | re.DOTALL)
        if call:
            listed = re.search(r"\bMAY_INCLUDE\b(.*?)(?=\bLINKS\b|\Z)", call.group(1), re.DOTALL)
            rooms[room_of(path)] = set(listed.group(1).split()) if listed else set()
    return rooms


def check_rooms(rooms, names):
    """The order of rooms has no circle, every room that is listed exists, and none holds too much."""
    for room, listed in sorted(rooms.items()):
        for other in sorted(listed - set(rooms)):
            yield f"{room}/CMakeLists.txt: there is no room {other}"
        if room in reachable(rooms, room):
            yield f"{room}/CMakeLists.txt: a circle: {room} may include what includes it"
    for room in sorted(rooms):
        sources = [name for name in names if room_of(name) == room and name.endswith(".cpp")]
        if len(sources) > ROOM_SOURCES:
            yield f"{room}: {len(sources)} .cpp, {ROOM_SOURCES} at most"
    for name in names:
        if re.match(r"(app|ui)/.*\.(cpp|h)$", name) and room_of(name) not in rooms:
            yield f"{name}: stands in no room"


def reachable(rooms, start):
    seen, waiting = set(), list(rooms.get(start, ()))
    while waiting:
        room = waiting.pop()
        if room not in seen:
            seen.add(room)
            waiting.extend(rooms.get(room, ()))
    return seen


def check_file(path, text, rooms):
    """Findings of one file; `rooms` says which rooms each room may include."""
    lines = text.splitlines()
    if MARKED.search(path) and not UNMARKED.search(path):
        if not any("SPDX-License-Identifier: Apache-2.0" in line for line in lines[:4]):
            yield f"{path}: no SPDX line at its head"
    suffix = pathlib.PurePosixPath(path).suffix
    limit = PRODUCT_SIZES.get(suffix) if path.startswith(("app/", "ui/")) else SIZES.get(suffix)
    if path == "ui/window/mainwindow.cpp":
        limit = MAIN_WINDOW_LIMIT
    if limit and len(lines) > limit:
        yield f"{path}: {len(lines)} lines, {limit} at most"
    if path.startswith(("app/", "ui/")) and suffix in CODE | {".md"}:
        yield from check_words(path, lines)
    if suffix in CODE:
        yield from check_code(path, lines)
        yield from check_includes(path, lines, rooms)


def check_words(path, lines):
    for number, line in enumerate(lines, 1):
        for word, instead in RETIRED:
            found = re.search(word, line)
            if found:
                yield f"{path}:{number}: the word '{found.group(0)}' is retired: {instead}"


def check_paths(path, text, names):
    """A path in a README names a file, with or without its suffix, or a folder; `names` holds every file."""
    folder = pathlib.PurePosixPath(path).parent
    known = set(names) | {re.sub(r"\.\w+$", "", name) for name in names}
    known |= {str(parent) for name in names for parent in pathlib.PurePosixPath(name).parents}
    for number, line in enumerate(text.splitlines(), 1):
        for named, linked in PATH_IN_TEXT.findall(line):
            target = named.rstrip("/") or os.path.normpath(folder / linked)
            if target not in known:
                yield f"{path}:{number}: there is no {target}"


def check_code(path, lines):
    root_may = path.startswith(("ui/main/", "tests/"))
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


def check_includes(path, lines, rooms):
    room = room_of(path)
    is_product = room in rooms
    for number, line in enumerate(lines, 1):
        system = re.match(r"\s*#\s*include\s*<(\w+)>", line)
        if system and is_product:
            yield from (f"{path}:{number}: {why}" for why in banned_header(room, system.group(1)))
        ours = re.match(r'\s*#\s*include\s*"([^"]+)"', line)
        if not ours or ours.group(1).endswith(".moc"):
            continue
        if not re.match(r"(app|ui|tests)/", ours.group(1)):
            yield f"{path}:{number}: an include is the path from the root of the repository: {ours.group(1)}"
            continue
        target = room_of(ours.group(1))
        if is_product and target != room and target not in rooms[room]:
            yield f"{path}:{number}: {room} may not include {ours.group(1)}: {room}/CMakeLists.txt does not list {target}"


def banned_header(room, name):
    if room.startswith("app/sandbox/") and re.match(r"Q[A-Z]|Qt", name):
        yield "the sandbox knows no Qt"
    if room not in HTTP_ROOMS and room != "ui/main" and re.match(r"QNetwork|QSsl|QTcp|QHost|QLocalS", name):
        yield f"{room} knows no network"
    if room not in DBUS_ROOMS and re.match(r"QDBus", name):
        yield f"{room} knows no D-Bus"
    if room.startswith("app/") and re.match(r"QWidget|QColor|QIcon|QFont|QPalette|QPixmap|QGuiApp|QApplication|QClipboard", name):
        yield f"{room} knows no window"


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
    build_files = [name for name in names if re.match(r"(app|ui)/.*CMakeLists\.txt$", name)]
    rooms = read_rooms({name: (root / name).read_text(encoding="utf-8") for name in build_files})
    yield from check_rooms(rooms, names)
    for name in names:
        if (root / name).is_symlink():
            continue
        try:
            text = (root / name).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        yield from check_file(name, text, rooms)
        if name.endswith(".md"):
            yield from check_paths(name, text, names)
    allowed = re.compile(r"^(CMakeLists\.txt|CMakePresets\.json|README\.md|LICENSE|app|ui|resources|tests|packaging|\..*)$")
    for top in sorted({name.split("/")[0] for name in names}):
        if not allowed.match(top):
            yield f"{top}: not a part of the top level"
    yield from check_matrix(names, (root / "tests/faults/matrix.md").read_text(encoding="utf-8"))
    for folder in sorted({str(pathlib.PurePosixPath(n).parent) for n in names if re.match(r"(app|ui|tests|packaging)/", n) and n.endswith((".cpp", ".h"))}):
        own = folder.startswith(("app/", "ui/"))
        above = [folder, *(str(parent) for parent in pathlib.PurePosixPath(folder).parents)][:1 if own else -2]
        if not any(f"{place}/README.md" in names for place in above):
            yield f"{folder}: code without a README.md"


def check_matrix(names, matrix):
    """Every row of the table of faults names a test that is there, and every scenario has a row."""
    known = {pathlib.PurePosixPath(name).stem for name in names if name.startswith("tests/") and name.endswith((".cpp", ".py"))}
    scenarios = {pathlib.PurePosixPath(name).stem for name in names if name.startswith("tests/faults/window/scenarios/") and name.endswith(".json")}
    rows = re.findall(r"^\| ([CLDRTOS]\d\d) \|.*\| ([^|]+) \|$", matrix, re.MULTILINE)
    for fault, tests in rows:
        for test in tests.split(", "):
            if test not in known and not (test == "scenarios" and fault in scenarios):
                yield f"tests/faults/matrix.md: {fault}: there is no {test}"
    for fault in sorted(scenarios - {fault for fault, tests in rows if "scenarios" in tests}):
        yield f"tests/faults/matrix.md: no row names the scenario {fault}"


def self_test():
    spdx = "// SPDX-License-Identifier: Apache-2.0\n"
    rooms = read_rooms({
        "app/core/CMakeLists.txt": "tokenry_room(\n  SOURCES\n    a.cpp)\n",
        "app/http/CMakeLists.txt": "tokenry_room(\n  SOURCES\n    a.cpp\n  MAY_INCLUDE\n    app/core\n  LINKS Qt6::Network)\n",
        "app/sandbox/store/CMakeLists.txt": "tokenry_sandbox_room(\n  SOURCES\n    a.cpp)\n",
        "ui/style/CMakeLists.txt": "tokenry_room(\n  SOURCES\n    a.cpp)\n",
        "ui/window/CMakeLists.txt": "tokenry_room(\n  SOURCES\n    a.cpp\n  MAY_INCLUDE\n    app/core\n    ui/style)\n",
    })
    bad = {
        "no SPDX": ("app/core/a.cpp", "int a;\n"),
        "size": ("app/core/a.cpp", spdx + "int a;\n" * 601),
        "size in the product": ("app/core/a.cpp", spdx + "int a;\n" * 401),
        "room": ("app/core/a.cpp", spdx + '#include "ui/window/mainwindow.h"\n'),
        "room that is not listed": ("ui/window/a.cpp", spdx + '#include "app/http/httptransport.h"\n'),
        "bare include": ("app/core/a.cpp", spdx + '#include "secret.h"\n'),
        "bare include in a test": ("tests/unit/app/core/a.cpp", spdx + '#include "secret.h"\n'),
        "Qt in sandbox": ("app/sandbox/store/a.cpp", spdx + "#include <QString>\n"),
        "widget in app": ("app/core/a.cpp", spdx + "#include <QColor>\n"),
        "network outside of HTTP": ("app/core/a.cpp", spdx + "#include <QNetworkReply>\n"),
        "D-Bus": ("ui/window/a.cpp", spdx + "#include <QDBusConnection>\n"),
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
        "retired word in a comment": ("ui/window/a.cpp", spdx + "// the account's desk\n"),
        "retired word in a name": ("app/core/a.cpp", spdx + "class CreateFlow;\n"),
        "retired word in a sentence": ("ui/window/a.cpp", spdx + "// the wish to quit\n"),
        "retired word in a README": ("app/core/README.md", "the network's Undertaker\n"),
        "colour": ("ui/window/a.cpp", spdx + 'QColor("#ff0000");\n'),
    }
    missed = [name for name, (path, text) in bad.items() if not list(check_file(path, text, rooms))]
    good = spdx + '#include "app/core/secret.h"\n#include "ui/style/theme.h"\n#include <QLabel>\n// exec() is explained here, on a desktop, in an overflow\nreturn application.exec();\n'
    faults = ["tests/faults/window/scenarios/C01.json", "tests/faults/window/scenarios/C02.json", "tests/faults/tst_a.cpp"]
    if len(list(check_matrix(faults, "| C01 | x | y | scenarios, tst_b |\n| L01 | x | y | scenarios |\n"))) != 3:
        missed.append("matrix")
    named = "| Lock | `ui/main/lock.cpp`, `app/core/` |\n[tests](../tests/README.md) [web](https://example.org/x)\n"
    if len(list(check_paths("ui/README.md", named, ["ui/README.md"]))) != 3:
        missed.append("path in a README")
    if not list(check_rooms({"app/a": {"app/b"}, "app/b": {"app/a"}}, [])):
        missed.append("circle of rooms")
    if not list(check_rooms({"app/a": {"app/b"}}, [])):
        missed.append("room that is not there")
    if not list(check_rooms({"app/a": set()}, [f"app/a/{number}.cpp" for number in range(ROOM_SOURCES + 1)])):
        missed.append("full room")
    if not list(check_rooms({"app/a": set()}, ["app/b/c.cpp"])):
        missed.append("file in no room")
    false_alarms = list(check_rooms(rooms, ["app/core/a.cpp"]))
    false_alarms += list(check_paths("ui/README.md", named, ["ui/main/lock.cpp", "app/core/secret.h", "tests/README.md"]))
    false_alarms += list(check_matrix(faults, "| C01 | x | y | scenarios, tst_a |\n| C02 | x | y | scenarios |\n"))
    false_alarms += list(check_file("ui/window/a.cpp", good, rooms))
    false_alarms += list(check_file(ENTER_KEY_FILE, spdx + "push->setAutoDefault(false);\n", rooms))
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
