# SPDX-License-Identifier: Apache-2.0
"""From exec to what a person sees, beside a bare Qt program."""
import contextlib
import os
import pathlib
import re
import shutil
import socket
import statistics
import subprocess
import tempfile
import time

from .processes import Sandbox, Traced
from .table import Row

PAGE = 100


class Starts:
    """Starts both programs on the same service, by turns."""

    def __init__(self, binaries, url, client, secret, authorization, folder):
        self.tokenry = [str(binaries / "tokenry"), "--state-dir", str(folder), "--base-url", url, "--client-id", client, "--secret-stdin",
                        "--log-rules", "tokenry.trace.debug=true"]
        self.secret = secret + "\n"
        self.bare = [str(binaries / "bench_bareview")]
        self.environment = {"BENCH_URL": f"{url}/tokens?limit={PAGE}", "BENCH_AUTHORIZATION": authorization}
        account = f"run:{re.match('[a-z]+://[^/]+', url).group()}:{client}"
        subprocess.run([str(binaries / "bench_window"), "pagesize", str(folder / "settings.ini"), account, str(PAGE)], check=True)

    def ours(self, until):
        return Traced(self.tokenry, until, stdin=self.secret)

    def floor(self, until):
        return Traced(self.bare, until, environment=self.environment)


@contextlib.contextmanager
def starts(binaries):
    with tempfile.TemporaryDirectory() as folder, Sandbox(binaries, 1000) as sandbox:
        yield Starts(binaries, sandbox.url, sandbox.client, sandbox.secret, sandbox.authorization, pathlib.Path(folder))


def measured(start, until):
    """Seconds until the point, seconds of all processors until then."""
    program = start(until)
    cpu = program.cpu_seconds()
    program.end()
    return program.points[until], cpu


def by_turns(pair, until, runs):
    ours, floor = [], []
    for run in range(runs + 1):
        for start, into in [(pair.ours, ours), (pair.floor, floor)][:: 1 if run % 2 else -1]:
            into.append(measured(start, until))
    return ours[1:], floor[1:]  # the first ones warmed the caches


def rows_of(name, ours, floor, goals):
    rows = []
    for index, (unit, goal) in enumerate(goals):
        mine, theirs = [run[index] * 1000 for run in ours], [run[index] * 1000 for run in floor]
        spread = f"median {statistics.median(mine) / statistics.median(theirs):.2f} of {len(mine)}"
        rows.append(Row(f"{name}, {unit}", min(mine), "ms", min(theirs), goal, spread=spread))
    return rows


def first_page(binaries, is_quick):
    with starts(binaries) as pair:
        ours, floor = by_turns(pair, "rows painted", 5 if is_quick else 25)
    return rows_of(f"exec → first page of {PAGE} painted", ours, floor, [("wall", 1.25), ("CPU", 1.35)])


def first_paint(binaries, is_quick):
    """The service takes the connection and says nothing."""
    silent = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{silent.getsockname()[1]}/v1"
    with silent, tempfile.TemporaryDirectory() as folder:
        pair = Starts(binaries, url, "bench", "bench", "", pathlib.Path(folder))
        pair.environment = {}
        ours, floor = by_turns(pair, "window painted", 5 if is_quick else 25)
    return rows_of("exec → first paint, no network", ours, floor, [("wall", 1.25), ("CPU", None)])


def memory(binaries, _):
    with starts(binaries) as pair:
        values = []
        for start in (pair.ours, pair.floor):
            program = start("rows painted")
            # The page after this one comes by itself; then nothing more does.
            last = -1.0
            while program.cpu_seconds() != last:
                last = program.cpu_seconds()
                time.sleep(0.5)
            values.append(program.proportional_memory() / 1024 / 1024)
            program.end()
    return [Row(f"memory (PSS) with {PAGE} rows", values[0], "MiB", values[1], 1.35)]


def instructions(binaries, _):
    """Counted by callgrind, from exec to the end after the first page was painted: the same whatever else the machine does."""
    if not shutil.which("valgrind"):
        return []
    values = []
    with starts(binaries) as pair, tempfile.TemporaryDirectory() as folder:
        for command, stdin, environment in [(pair.tokenry, pair.secret, None), (pair.bare, None, pair.environment)]:
            counted = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", "--log-file=/dev/null", *command]
            program = Traced(counted, "rows painted", stdin=stdin, environment=environment)
            program.end()
            text = pathlib.Path(folder, "out").read_text(errors="replace")
            values.append(int(re.search(r"^(?:summary|totals): (\d+)", text, re.MULTILINE).group(1)) / 1e6)
            os.remove(pathlib.Path(folder, "out"))
    return [Row("instructions, exec → first page → end", values[0], "M", values[1], None)]


def points(binaries, is_quick):
    """Where the time goes: when ours comes to each point, in milliseconds since exec."""
    with starts(binaries) as pair:
        runs = []
        for _ in range(3 if is_quick else 10):
            program = pair.ours("rows painted")
            program.end()
            runs.append(program.points)
    return [Row(f"exec → {point}", min(run[point] for run in runs) * 1000, "ms") for point in runs[0]]


WORKS = {"first-page": first_page, "first-paint": first_paint, "pss": memory, "instructions": instructions, "points": points}
