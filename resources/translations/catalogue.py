#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Translates a catalogue without editing XML.

catalogue.py untranslated LANGUAGE   prints each unfinished message of tokenry_LANGUAGE.ts as one line of JSON
catalogue.py fill LANGUAGE FILE      puts such lines back; "translation" holds the text, or a list of all plural forms
catalogue.py check LANGUAGE          prints each message that is unfinished or does not fit its source

A line that does not fit its source is printed and left out; all others are filled in.
"""
import dataclasses
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree
from xml.sax.saxutils import escape

FOLDER = pathlib.Path(__file__).resolve().parent
# Languages whose first plural form is for exactly one thing; elsewhere it is for zero or 21 things too, so it must show the number.
FIRST_FORM_IS_ONE = {"de", "en", "es"}
MESSAGE = re.compile(r"    <message[ >].*?</message>\n", re.DOTALL)
TRANSLATION = re.compile(r"        <translation.*?(</translation>|/>)\n", re.DOTALL)
FORMER = re.compile(r"        <old(source|comment)>.*?</old\1>\n", re.DOTALL)
# What a translation must have as often as its source.
MARKS = [
    ("the mnemonic &", re.compile(r"(?<!&)&(?=[^\W_])")),
    ("the ampersand &&", re.compile(r"&&")),
    ("a tag", re.compile(r"</?[A-Za-z][^<>]*>")),
    ("a file pattern", re.compile(r"\(\*[^)]*\)")),
    ("the … at the end", re.compile(r"…$")),
    ("the space at the start", re.compile(r"^\s+")),
    ("the space at the end", re.compile(r"\s+$")),
    ("a line break", re.compile(r"\n")),
]
# In a form for a date, letters outside of quotes stand for parts of the date.
DATE_COMMENT = "Qt date and time format"
QUOTED = re.compile(r"'[^']*'")
PLACEHOLDER = re.compile(r"%L?(?:\d{1,2}|n)")


@dataclasses.dataclass
class Message:
    context: str
    source: str
    comment: str
    note: str
    plural: bool
    finished: bool
    forms: list

    def key(self):
        return self.context, self.source, self.comment

    def to_json(self):
        line = {"context": self.context, "source": self.source, "comment": self.comment, "plural": self.plural,
                "translation": self.forms if self.plural else self.forms[0]}
        if self.note:
            line["note"] = self.note
        return json.dumps(line, ensure_ascii=False)


def path_of(language, folder=FOLDER):
    return pathlib.Path(folder) / f"tokenry_{language}.ts"


def read(path):
    """The messages of a catalogue, in the order of the file."""
    messages = []
    for context in ElementTree.parse(path).iter("context"):
        for element in context.iter("message"):
            translation = element.find("translation")
            plural = element.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            messages.append(Message(context.findtext("name"), element.findtext("source") or "", element.findtext("comment") or "",
                                    element.findtext("extracomment") or "", plural, translation.get("type") is None, forms))
    return messages


def letters_of(form):
    return sorted(set(filter(str.isalpha, QUOTED.sub("", form))))


def faults(source, forms, plural, language, comment=""):
    """Why a translation does not fit its source, in words."""
    if not all(isinstance(form, str) and form for form in forms):
        return ["a form is missing"] if plural else ["it is missing"]
    found = []
    if comment == DATE_COMMENT and letters_of(source) != letters_of(forms[0]):
        found.append(f"letters {letters_of(forms[0])} outside of single quotes instead of {letters_of(source)} in: {forms[0]}")
    for index, form in enumerate(forms):
        wanted, given = sorted(set(PLACEHOLDER.findall(source))), sorted(set(PLACEHOLDER.findall(form)))
        if plural and index == 0 and language.split("_")[0] in FIRST_FORM_IS_ONE:
            wanted, given = ([each for each in side if each not in ("%n", "%Ln")] for side in (wanted, given))
        if wanted != given:
            found.append(f"placeholders {given} instead of {wanted} in: {form}")
        found += [f"{name} {sorted(mark.findall(form))} instead of {sorted(mark.findall(source))} in: {form}"
                  for name, mark in MARKS if sorted(mark.findall(form)) != sorted(mark.findall(source))]
    return found


def faults_of(path, language, may_be_unfinished=False):
    """Each message of a file that is not as it must be, with the reason."""
    for message in read(path):
        if not message.finished:
            if not may_be_unfinished:
                yield message, "it is unfinished"
            continue
        for fault in faults(message.source, message.forms, message.plural, language, message.comment):
            yield message, fault


def marked_up(text):
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def element_of(message):
    if not message.plural:
        return f"        <translation>{marked_up(message.forms[0])}</translation>\n"
    forms = "".join(f"            <numerusform>{marked_up(form)}</numerusform>\n" for form in message.forms)
    return f"        <translation>\n{forms}        </translation>\n"


def write(path, messages):
    """Puts the finished ones of `messages`, which are all of the file in its order, into the file."""
    text = path.read_text(encoding="utf-8")
    left = iter(messages)
    if len(list(MESSAGE.finditer(text))) != len(messages):
        raise SystemExit(f"{path.name} is not laid out as lupdate does; nothing was changed. Run translations.py --write first.")

    def replaced(block):
        message = next(left)
        if not message.finished:
            return block[0]
        return TRANSLATION.sub(lambda _: element_of(message), FORMER.sub("", block[0]), count=1)

    path.write_text(MESSAGE.sub(replaced, text), encoding="utf-8")


def fill(path, language, lines):
    """Returns what is wrong with the lines that were left out."""
    messages = read(path)
    by_key = {message.key(): message for message in messages}
    refused = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        entry = json.loads(line)
        translation = entry["translation"]
        forms = translation if isinstance(translation, list) else [translation]
        if not any(forms):
            continue
        message = by_key.get((entry["context"], entry["source"], entry.get("comment", "")))
        if message is None:
            refused.append(f"line {number}: there is no such message: {entry['source']}")
            continue
        if len(forms) != len(message.forms):
            refused.append(f"line {number}: {len(forms)} plural forms instead of {len(message.forms)}: {message.source}")
            continue
        wrong = faults(message.source, forms, message.plural, language, message.comment)
        if wrong:
            refused += [f"line {number}: {message.source}: {fault}" for fault in wrong]
        else:
            message.forms, message.finished = forms, True
    write(path, messages)
    return refused


def main():
    if len(sys.argv) < 3 or sys.argv[1] not in ("untranslated", "fill", "check"):
        print(__doc__, file=sys.stderr)
        return 2
    language, path = sys.argv[2], path_of(sys.argv[2])
    if sys.argv[1] == "untranslated":
        print("".join(message.to_json() + "\n" for message in read(path) if not message.finished), end="")
        return 0
    if sys.argv[1] == "fill":
        found = fill(path, language, pathlib.Path(sys.argv[3]).read_text(encoding="utf-8").splitlines())
    else:
        found = [f"{message.context}: {message.source}: {fault}" for message, fault in faults_of(path, language)]
    print("".join(line + "\n" for line in found), end="")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
