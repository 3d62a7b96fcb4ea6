#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Starts Prism over our description of the API.

As a program:  prism.py mock [--ignore-examples]      a mock of the API
               prism.py proxy UPSTREAM                 a validating proxy before UPSTREAM
prints one line of JSON when it is ready, {"url": …}, and ends Prism when its standard input closes or on SIGTERM.
As a module:   with Prism("mock") as prism: … prism.url …
"""
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import threading

HERE = pathlib.Path(__file__).resolve().parent
DESCRIPTION = HERE.parent.parent / "resources" / "openapi" / "tokens.yaml"
COMMAND = HERE / "node_modules" / ".bin" / "prism"
READY = re.compile(r"Prism is listening on (http://\S+)")


class Prism:
    """One Prism process on a free loopback port."""

    def __init__(self, mode, *arguments):
        if not COMMAND.exists():
            raise FileNotFoundError("Prism is not installed: run `npm ci` in tests/contract")
        # --port 0 lets the system choose, so that tests side by side do not meet.
        self.process = subprocess.Popen([COMMAND, mode, "--host", "127.0.0.1", "--port", "0", *arguments], cwd=HERE, text=True,
                                        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                        env={**os.environ, "NO_COLOR": "1", "NO_PROXY": "127.0.0.1,localhost"})
        self.log = []
        self.url = None
        for line in self.process.stdout:
            self.log.append(line)
            found = READY.search(line)
            if found:
                self.url = found.group(1)
                break
        if self.url is None:
            self.process.wait()
            raise RuntimeError("Prism did not start:\n" + "".join(self.log))
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self):
        self.log.extend(self.process.stdout)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()

    def end(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.reader.join()
        self.process.stdout.close()


def mock(ignore_examples=False):
    return Prism("mock", *(["--ignoreExamples"] if ignore_examples else []), str(DESCRIPTION))


def proxy(upstream, validate_requests=True):
    """`--errors`: an answer that breaks the description is replaced by a 500 that tells how. Without `validate_requests` a bad request
    reaches the upstream, so that its error answers are checked too."""
    return Prism("proxy", "--errors", f"--validate-request={'true' if validate_requests else 'false'}", str(DESCRIPTION), upstream)


def main():
    arguments = sys.argv[1:]
    if arguments[:1] == ["mock"] and arguments[1:] in ([], ["--ignore-examples"]):
        prism = mock(bool(arguments[1:]))
    elif arguments[:1] == ["proxy"] and len(arguments) == 2:
        prism = proxy(arguments[1])
    else:
        print(__doc__, file=sys.stderr)
        return 2
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        print(json.dumps({"url": prism.url}), flush=True)
        sys.stdin.read()
    finally:
        prism.end()
    return 0


if __name__ == "__main__":
    sys.exit(main())
