# SPDX-License-Identifier: Apache-2.0
"""How the sandbox answers: at depth, and as often as it can."""
import json
import socket
import statistics
import subprocess
import time

from .processes import PATIENCE, Sandbox
from .table import Row


class Connection:
    """One kept connection, as plain as can be: the client must not be what is measured."""

    def __init__(self, port, authorization):
        self.socket = socket.create_connection(("127.0.0.1", port), PATIENCE)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.head = f" HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAuthorization: {authorization}\r\n\r\n".encode()
        self.buffer = bytearray(1 << 20)

    def get(self, target):
        """The body; one read is mostly enough."""
        self.socket.sendall(b"GET " + target.encode() + self.head)
        data = b""
        while b"\r\n\r\n" not in data:
            data += self._read()
        head, body = data.split(b"\r\n\r\n", 1)
        length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
        while len(body) < length:
            body += self._read()
        return body

    def _read(self):
        size = self.socket.recv_into(self.buffer)
        if not size:
            raise RuntimeError("the server closed the connection")
        return bytes(self.buffer[:size])


def page_target(cursor=None):
    return "/v1/tokens?limit=100" + (f"&cursor={cursor}" if cursor else "")


def best_of(call, runs):
    times = []
    for _ in range(runs):
        began = time.perf_counter()
        call()
        times.append(time.perf_counter() - began)
    return min(times), statistics.median(times)


def base_path(url):
    return "/" + url.split("/", 3)[3]


def depth(binaries, is_quick):
    count = 100_000 if is_quick else 1_000_000
    with Sandbox(binaries, count) as sandbox:
        connection = Connection(sandbox.port, sandbox.authorization)
        path = base_path(sandbox.url) + "/tokens?limit=100"
        # Down to the last page but one, to have its cursor.
        cursor, cursors = None, []
        while True:
            page = json.loads(connection.get(path + (f"&cursor={cursor}" if cursor else "")))
            if not page["hasMore"]:
                break
            cursor = page["nextCursor"]
            cursors.append(cursor)
        deep = f"{path}&cursor={cursors[-2]}"
        first, last = [], []
        for _ in range(200):
            last.append(best_of(lambda: connection.get(deep), 1)[0] * 1000)
            first.append(best_of(lambda: connection.get(path), 1)[0] * 1000)
    spread = f"median {statistics.median(last) / statistics.median(first):.2f} of {len(first)}"
    return [Row(f"sandbox: page at depth {count:,} beside depth 1".replace(",", " "), min(last), "ms", min(first), 1.2, spread=spread)]


def answers(binaries, is_quick):
    """Pages in a second, beside the same server that sends the same bytes without looking."""
    seconds = 0.2 if is_quick else 0.5
    with Sandbox(binaries, 10_000) as sandbox:
        connection = Connection(sandbox.port, sandbox.authorization)
        target = base_path(sandbox.url) + "/tokens?limit=100"
        body = connection.get(target)
        server = subprocess.Popen([str(binaries / "bench_constantserver")], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        server.stdin.write(body)
        server.stdin.close()
        constant = Connection(int(server.stdout.readline()), sandbox.authorization)

        def rate(source):
            began, done = time.perf_counter(), 0
            while time.perf_counter() - began < seconds:
                source.get(target)
                done += 1
            return done / (time.perf_counter() - began)

        ours, floor = [], []
        for _ in range(9):
            ours.append(rate(connection))
            floor.append(rate(constant))
        server.terminate()
        server.wait(PATIENCE)
    spread = f"median {statistics.median(ours) / statistics.median(floor):.2f} of {len(ours)}"
    return [Row("sandbox: pages of 100 in a second", max(ours), "/s", max(floor), 0.5, at_least=True, spread=spread)]


WORKS = {"sandbox-depth": depth, "sandbox-rate": answers}
