# SPDX-License-Identifier: Apache-2.0
"""Works that programs of their own do; each prints lines of JSON."""
import json
import pathlib
import re
import shutil
import subprocess
import tempfile

from .table import Row

# The work of a line: what the table calls it, and its goal.
NAMES = {
    "next": ("press Next on a complete list → painted", 1.5),
    "next-before-painting": ("of it, before anything is painted", None),
    **{
        f"{prefix}all-{count}{suffix}": (text.format(f"{count:,}".replace(",", " ")), goal)
        for count in (10_000, 20_000, 100_000)
        for prefix, suffix, text, goal in (
            ("", "", "read all of {} tokens", 1.3),
            ("", "-curl", "the same by curl", None),
            ("gap-longest-", "", "longest gap of the event loop meanwhile", None),
            ("gap-999-", "", "gap meanwhile, 99.9th percentile", 16),
        )
    },
    **{
        f"{prefix}delayed-{count}": (text.format(f"{count:,}".replace(",", " ")), goal)
        for count in (1_000, 10_000, 100_000)
        for prefix, text, goal in (
            ("", "read all of {} tokens, 50 ms before each answer", 1.03),
            ("gap-longest-", "longest gap of the event loop meanwhile", None),
            ("gap-999-", "gap meanwhile, 99.9th percentile", 16),
        )
    },
    "five-sort": ("sort 5 000 rows → painted, median", 16.7),
    "five-sort-95": ("the same, 95th percentile", None),
    "five-search": ("search 5 000 rows → painted, median", 16.7),
    "five-search-95": ("the same, 95th percentile", None),
    "five-select": ("select all of 5 000 rows → painted, median", 16.7),
    "five-select-95": ("the same, 95th percentile", None),
    "gap-longest-load-million": ("longest gap while 1 000 000 tokens come", 50),
    "gap-999-load-million": ("gap meanwhile, 99.9th percentile", 16),
    "load-million": ("read all of 1 000 000 tokens", None),
    "gap-longest-sort-million": ("longest gap while 1 000 000 rows are sorted", 50),
    "gap-999-sort-million": ("gap meanwhile, 99.9th percentile", 16),
    "gap-longest-filter-million": ("longest gap while 1 000 000 rows are filtered", 50),
    "gap-999-filter-million": ("gap meanwhile, 99.9th percentile", 16),
    "scroll-longest": ("longest frame while 1 000 000 rows are scrolled", None),
    "scroll-99": ("frame meanwhile, 99th percentile", 16),
    "scroll-median": ("frame meanwhile, median", None),
    "memory-row": ("memory of a row at 1 000 000 rows", 1.2),
    "sort-name": ("sort 1 000 000 rows by name", 1.2),
    "natural": ("natural order of 1 000 000 names, beside the order by characters", 2),
    "natural-accents": ("the same, one name in ten with an accent", 2),
    "sort-date": ("sort 1 000 000 rows by date", 1.2),
    "filter": ("instant filter over 1 000 000 rows", 1.5),
    "accents-sort": ("sort by name, one name in ten with an accent", None),
    "accents-filter": ("instant filter, one name in ten with an accent", None),
    "growth-list": ("growth of packing a list, 10³…10⁶", 1.15),
    "growth-sort": ("growth of sorting", 1.15),
    "growth-filter": ("growth of filtering", 1.15),
    "growth-memory": ("growth of memory", 1.15),
}


def rows_of(command):
    rows = []
    output = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    for line in output.splitlines():
        value = json.loads(line)
        name, goal = NAMES[value["work"]]
        spread = ""
        if value.get("runs", 1) > 1:
            spread = f"median {value['oursMedian'] / value['floorMedian']:.2f} of {value['runs']}"
        rows.append(Row(name, value["ours"], value["unit"], value.get("floor"), goal, spread=spread))
    return rows


def program(name, *arguments, quick=()):
    return lambda binaries, is_quick: rows_of([str(binaries / name), *(quick if is_quick and quick else arguments)])


# The functions of bench_rows in which ours and the floor do their work, as valgrind names them.
COUNTED = {
    "sort-once": ("sort 20 000 rows by name",
                  "(anonymous namespace)::sortOurs(tokenry::RowSnapshot const&, tokenry::TokenColumn)",
                  "(anonymous namespace)::sortFloor(std::vector<(anonymous namespace)::Key, std::allocator<(anonymous namespace)::Key> > const&)"),
    "filter-once": ("instant filter over 20 000 rows",
                    "(anonymous namespace)::filterOurs(tokenry::RowSnapshot const&, QString const&)",
                    "(anonymous namespace)::filterFloor(tokenry::RowSnapshot const&, std::__cxx11::basic_string<char, "
                    "std::char_traits<char>, std::allocator<char> > const&)"),
}


def counted(binaries, work, function):
    """Millions of instructions within the function; the same whatever else the machine does."""
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder, "out")
        subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", "--log-file=/dev/null", "--collect-atstart=no",
                        f"--toggle-collect={function}", str(binaries / "bench_rows"), work, "20000"], check=True)
        return int(re.search(r"^(?:summary|totals): (\d+)", out.read_text(errors="replace"), re.MULTILINE).group(1)) / 1e6


def instructions(binaries, _):
    if not shutil.which("valgrind"):
        return []
    return [Row(f"instructions, {name}", counted(binaries, work, ours), "M", counted(binaries, work, floor))
            for work, (name, ours, floor) in COUNTED.items()]


WORKS = {
    "next": program("bench_window", "next"),
    "all": program("bench_window", "all", "100000", quick=("all", "20000")),
    "all-short": program("bench_window", "all", "10000"),
    "delayed-short": program("bench_window", "delayed", "10000", quick=("delayed", "1000")),
    "delayed": program("bench_window", "delayed", "100000", quick=("delayed", "10000")),
    "five": program("bench_window", "five"),
    "million": program("bench_window", "million", "1000000", quick=("million", "100000")),
    "memory": program("bench_rows", "memory"),
    "sort": program("bench_rows", "sort"),
    "natural": program("bench_rows", "natural"),
    "filter": program("bench_rows", "filter"),
    "accents": program("bench_rows", "accents"),
    "instructions-rows": instructions,
    "growth": program("bench_rows", "growth"),
}
