# SPDX-License-Identifier: Apache-2.0
"""Runs the works and prints the table: bench.py BUILD_FOLDER [--quick] [--markdown] [WORK…]"""
import argparse
import json
import os
import pathlib
import sys

from benchmarks import programs, sandbox, startup
from benchmarks.table import as_markdown, as_text

WORKS = {**startup.WORKS, **programs.WORKS, **sandbox.WORKS}


def main():
    parser = argparse.ArgumentParser(description="Ours beside the floor.")
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--quick", action="store_true", help="few runs: a first look, no figure to quote")
    parser.add_argument("--markdown", action="store_true", help="print the table as Markdown")
    parser.add_argument("works", nargs="*", metavar="WORK", help=", ".join(WORKS))
    arguments = parser.parse_intermixed_args()
    unknown = [name for name in arguments.works if name not in WORKS]
    if unknown:
        parser.error(f"no such work: {', '.join(unknown)}; there are {', '.join(WORKS)}")
    rows = []
    for name in arguments.works or WORKS:
        print(f"… {name}", file=sys.stderr, flush=True)
        rows += WORKS[name](arguments.build.resolve() / "bin", arguments.quick)
    results = arguments.build / "results.json"
    machine = {"cores": os.cpu_count(), "load": os.getloadavg()[0]}
    results.write_text(json.dumps({"machine": machine, "rows": [row.as_dict() for row in rows]}, indent=1))
    print(as_markdown(rows) if arguments.markdown else as_text(rows))


main()
