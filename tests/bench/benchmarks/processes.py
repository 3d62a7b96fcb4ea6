# SPDX-License-Identifier: Apache-2.0
"""The sandbox and the programs under measurement as processes."""
import base64
import json
import os
import pathlib
import re
import signal
import subprocess
import time

PATIENCE = 120  # seconds


class Sandbox:
    """A sandbox with that many made-up tokens, for a `with`."""

    def __init__(self, binaries, seed):
        self.command = [str(binaries / "tokenry-sandbox"), "--quiet", "--seed", str(seed)]

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE)
        ready = json.loads(self.process.stdout.readline())
        self.url, self.client, self.secret = ready["url"], ready["clientId"], ready["clientSecret"]
        self.authorization = "Basic " + base64.b64encode(f"{self.client}:{self.secret}".encode()).decode()
        self.port = int(re.search(r":(\d+)", self.url.split("//")[1]).group(1))
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(PATIENCE)


class Traced:
    """A program that tells on standard error when it came where; see `tokenry.trace`."""

    def __init__(self, command, until, stdin=None, environment=None):
        self.points = {}
        began = time.clock_gettime(time.CLOCK_MONOTONIC)
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE if stdin else subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.PIPE, text=True, env={**os.environ, **(environment or {})})
        if stdin:
            self.process.stdin.write(stdin)
            self.process.stdin.close()
        for line in self.process.stderr:
            match = re.search(r"tokenry\.trace: ([0-9.]+) ([a-z ]+)", line)
            if match:
                self.points.setdefault(match.group(2).strip(), float(match.group(1)) - began)
            if until in self.points:
                break
        else:
            raise RuntimeError(f"{command[0]} ended before “{until}”")

    def cpu_seconds(self):
        """What all its threads have used, by the scheduler's own count."""
        folder = pathlib.Path(f"/proc/{self.process.pid}/task")
        return sum(int((thread / "schedstat").read_text().split()[0]) for thread in folder.iterdir()) / 1e9

    def proportional_memory(self):
        """PSS in bytes; readable for root only, because the program is not dumpable."""
        text = pathlib.Path(f"/proc/{self.process.pid}/smaps_rollup").read_text()
        return int(re.search(r"^Pss:\s+(\d+) kB", text, re.MULTILINE).group(1)) * 1024

    def end(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.stderr.read()
        self.process.wait(PATIENCE)
