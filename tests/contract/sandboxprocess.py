# SPDX-License-Identifier: Apache-2.0
"""Runs a real tokenry-sandbox and talks to it. The program's path comes from TOKENRY_SANDBOX."""
import base64
import http.client
import json
import os
import re
import signal
import socket
import subprocess
import unittest
import urllib.parse

PROGRAM = os.environ.get("TOKENRY_SANDBOX", "tokenry-sandbox")
PATIENCE = 60  # seconds; a starved machine is slow, a hung program is slower


class Answer:
    """Status, headers (lower case; a list of values each) and body of one answer."""

    def __init__(self, status, headers, body):
        self.status = status
        self.headers = {}
        for name, value in headers:
            self.headers.setdefault(name.lower(), []).append(value)
        self.body = body

    def header(self, name):
        return self.headers.get(name, [None])[0]

    @property
    def json(self):
        return json.loads(self.body)

    def fields(self):
        """The fields that an error names."""
        return [error["field"] for error in self.json["details"]["errors"]]


class Sandbox:
    """One process. Use it in a with block, so that it ends. `process`: more for subprocess.Popen, such as another user."""

    def __init__(self, *options, secret=None, stdin=subprocess.DEVNULL, memory_test=False, program=PROGRAM, **process):
        environment = dict(os.environ)
        environment.pop("TOKENRY_SANDBOX_SECRET", None)
        if secret is not None:
            environment["TOKENRY_SANDBOX_SECRET"] = secret
        if memory_test:  # the sanitizer keeps freed memory back to find later uses of it; that is not the program's
            environment["ASAN_OPTIONS"] = environment.get("ASAN_OPTIONS", "") + ":quarantine_size_mb=4:malloc_context_size=2"
        self.process = subprocess.Popen([program, *options], stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment,
                                        **process)
        line = self.process.stdout.readline()
        if not line:
            self.kill()
            raise AssertionError("the sandbox did not start: " + self.errors)
        ready = json.loads(line)
        self.url, self.client_id, self.secret = ready["url"], ready["clientId"], ready["clientSecret"]
        parts = urllib.parse.urlsplit(self.url)
        self.host, self.port, self.base = parts.hostname, parts.port, parts.path
        self.connection = None
        self.errors = ""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()

    def end(self):
        """Asks it to end; its status. 0 also says that no sanitizer complained."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self._collect()

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
        return self._collect()

    def _collect(self):
        if getattr(self, "connection", None):
            self.connection.close()
        if not self.process.stdout.closed:
            _, errors = self.process.communicate(timeout=PATIENCE)
            self.errors = errors.decode()
        if "Sanitizer" in self.errors:
            raise AssertionError(self.errors)
        return self.process.returncode

    def memory_kib(self):
        with open(f"/proc/{self.process.pid}/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))

    def processor_seconds(self):
        with open(f"/proc/{self.process.pid}/stat") as status:
            fields = status.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def basic(self, client_id=None, secret=None):
        pair = f"{self.client_id if client_id is None else client_id}:{self.secret if secret is None else secret}"
        return "Basic " + base64.b64encode(pair.encode()).decode()

    def request(self, method, path, body=None, headers=None, auth=True):
        """One request on a kept connection. `auth`: True for the administrator, a (client id, secret) pair, or None."""
        sent = dict(headers or {})
        if auth:
            sent.setdefault("Authorization", self.basic(*(auth if isinstance(auth, tuple) else ())))
        if isinstance(body, (dict, list)):
            body = json.dumps(body)
        if body is not None:
            sent.setdefault("Content-Type", "application/json")
        for attempt in (1, 2):
            if self.connection is None:
                self.connection = http.client.HTTPConnection(self.host, self.port, timeout=PATIENCE)
            try:
                self.connection.request(method, self.base + path, body=body, headers=sent)
                reply = self.connection.getresponse()
                return Answer(reply.status, reply.getheaders(), reply.read())
            except (http.client.RemoteDisconnected, BrokenPipeError):
                self.connection.close()
                self.connection = None
                if attempt == 2 or method == "POST":
                    raise

    def list(self, **query):
        return self.request("GET", "/tokens?" + urllib.parse.urlencode(query, quote_via=urllib.parse.quote))

    def create(self, name="made by a test", permissions=("VIEW",), **more):
        return self.request("POST", "/tokens", {"name": name, "permissions": list(permissions), **more})

    def get(self, token_id, **how):
        return self.request("GET", "/tokens/" + urllib.parse.quote(token_id, safe=""), **how)

    def delete(self, token_id, **how):
        return self.request("DELETE", "/tokens/" + urllib.parse.quote(token_id, safe=""), **how)

    def walk(self, **query):
        """Every token, page by page."""
        while True:
            page = self.list(**query).json
            yield from page["data"]
            if not page["hasMore"]:
                return
            query["cursor"] = page["nextCursor"]

    def open_socket(self):
        return socket.create_connection((self.host, self.port), timeout=PATIENCE)

    def raw(self, request, half_close=True):
        """Sends these bytes on a connection of their own; everything that comes back until the other side closes."""
        with self.open_socket() as connection:
            try:
                connection.sendall(request)
                if half_close:
                    connection.shutdown(socket.SHUT_WR)
            except (BrokenPipeError, ConnectionResetError):
                pass
            return read_to_end(connection)

    def head(self, method="GET", target=None, host=None, auth=True, extra=()):
        """The bytes of a request head that ends its connection."""
        lines = [f"{method} {target or self.base + '/tokens?limit=1'} HTTP/1.1"]
        for each in [f"127.0.0.1:{self.port}"] if host is None else host:
            lines.append(f"Host: {each}")
        if auth:
            lines.append("Authorization: " + self.basic())
        lines += [*extra, "Connection: close", "", ""]
        return "\r\n".join(lines).encode()


def read_to_end(connection):
    received = b""
    try:
        while chunk := connection.recv(65536):
            received += chunk
    except ConnectionResetError:
        pass
    return received


def statuses(received):
    """The status of every answer in these bytes; no body holds a status line."""
    return [int(status) for status in re.findall(rb"HTTP/1\.1 (\d{3}) ", received)]


class SandboxTest(unittest.TestCase):
    """A test case over one sandbox of `OPTIONS` for the whole class."""

    OPTIONS = ("--quiet",)

    @classmethod
    def setUpClass(cls):
        cls.sandbox = Sandbox(*cls.OPTIONS)

    @classmethod
    def tearDownClass(cls):
        status = cls.sandbox.end()
        assert status == 0, f"ended with {status}: {cls.sandbox.errors}"

    def assert_error(self, answer, status, code):
        self.assertEqual(answer.status, status, answer.body)
        self.assertEqual(answer.header("content-type"), "application/json")
        self.assertEqual(answer.json["status"], status)
        self.assertEqual(answer.json["code"], code)
        self.assertTrue(answer.json["message"])
