#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Counts the copies of a secret in the memory of a running program: countcopies.py PID [--where] < SECRET

Every writable mapping is read through /proc/PID/mem, which root may do whatever the program says (PR_SET_DUMPABLE). A copy is a
stretch of at least 12 bytes of the secret as UTF-8, as UTF-16, or as base64 at any of its three alignments. Prints one JSON object.
"""
import base64
import json
import re
import sys

PIECE = 12


def encodings(secret):
    """The byte strings that a copy could be a piece of, by the name of their encoding."""
    utf8 = secret.encode()
    forms = {"utf8": utf8, "utf16": secret.encode("utf-16-le")}
    for shift in range(3):
        # The first and the last characters mix with whatever stands beside the secret.
        whole = base64.b64encode(b"\0" * shift + utf8)
        forms[f"base64+{shift}"] = whole[4 if shift else 0:(len(utf8) + shift) // 3 * 4]
    return forms


def writable_mappings(pid):
    for line in open(f"/proc/{pid}/maps", encoding="utf-8"):
        match = re.match(r"([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \S+\s*(.*)", line)
        if "rw" in match[3] and match[4] not in ("[vvar]", "[vsyscall]"):
            yield int(match[1], 16), int(match[2], 16), match[4] or "anonymous"


def stretches(memory, form):
    """(offset, length) of each longest stretch of `form` that is at least PIECE bytes long."""
    # One of these blocks lies in every such stretch; what is around it tells how long the stretch is.
    block = PIECE // 2
    seen = set()
    for at in range(0, len(form) - block + 1, block):
        found = memory.find(form[at:at + block])
        while found >= 0:
            before = 0
            while before < min(at, found) and memory[found - before - 1] == form[at - before - 1]:
                before += 1
            length = before + block
            while at - before + length < len(form) and memory[found - before + length:found - before + length + 1] \
                    == form[at - before + length:at - before + length + 1]:
                length += 1
            if length >= PIECE:
                seen.add((found - before, length))
            found = memory.find(form[at:at + block], found + 1)
    return sorted(seen)


def copies(pid, secret):
    with open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for begin, end, name in writable_mappings(pid):
            try:
                memory.seek(begin)
                content = memory.read(end - begin)
            except (OSError, ValueError):  # gone meanwhile, or a device
                continue
            for encoding, form in encodings(secret).items():
                for offset, length in stretches(content, form):
                    yield {"encoding": encoding, "address": begin + offset, "bytes": length, "of": len(form), "mapping": name,
                           "around": content[max(0, offset - 64):offset].decode("latin-1") + "<…>"
                           + content[offset + length:offset + length + 64].decode("latin-1")}


def main():
    pid = int(sys.argv[1])
    found = list(copies(pid, sys.stdin.read()))
    counts = {name: sum(copy["encoding"].startswith(name) for copy in found) for name in ("utf8", "utf16", "base64")}
    if "--where" in sys.argv[2:]:
        counts["where"] = found
    print(json.dumps(counts))


if __name__ == "__main__":
    main()
