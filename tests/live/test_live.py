# SPDX-License-Identifier: Apache-2.0
"""The run for a real account, against tokenry-sandbox on loopback."""
import http.client
import http.server
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import threading
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "contract"))
from sandboxprocess import Sandbox  # noqa: E402

PROGRAM = os.environ["TOKENRY_LIVE"]


class Live(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox("--seed", "3")
        self.addCleanup(self.sandbox.end)

    def names(self):
        return sorted(token["name"] for token in self.sandbox.walk())

    def run_live(self, *options, consent=True, **variables):
        environment = {name: value for name, value in os.environ.items() if not name.startswith("GRID_")}
        environment.update(variables)
        if consent:
            options += ("--this-is-a-sandbox-account",)
        done = subprocess.run([PROGRAM, *options], capture_output=True, text=True, env=environment, timeout=300)
        said = done.stdout + done.stderr
        self.assertNotIn(self.sandbox.secret, said)
        # Nor the secret of the token that it made: nothing here looks like one.
        without_ids = re.sub(r"Token:\S+", "", said)
        self.assertFalse(re.findall(r"[A-Za-z0-9+/_=-]{24,}", without_ids.replace("--this-is-a-sandbox-account", "")), said)
        return done.returncode, said

    def credential(self, **changes):
        return {"GRID_CLIENT_ID": self.sandbox.client_id, "GRID_CLIENT_SECRET": self.sandbox.secret, "GRID_BASE_URL": self.sandbox.url} | changes

    def test_all_steps_from_the_environment(self):
        before = self.names()
        status, said = self.run_live(**self.credential())
        self.assertEqual(status, 0, said)
        for step in ["list", "create", "prove", "delete"]:
            self.assertRegex(said, rf"(?m)^{step}: passed in \d+ ms\.")
        # Said before the next step, which may never end.
        self.assertRegex(said, r"(?m)^create: passed .*, its ID Token:\S+, and it may only view\.$")
        self.assertEqual(self.names(), before)

    def test_all_steps_from_a_file(self):
        with tempfile.NamedTemporaryFile("w", suffix=".env") as file:
            file.write("".join(f"{name}={value}\n" for name, value in self.credential().items()))
            file.flush()
            status, said = self.run_live("--credentials", file.name)
        self.assertEqual(status, 0, said)
        self.assertIn("delete: passed", said)

    def test_nothing_is_sent_without_the_consent(self):
        status, said = self.run_live(consent=False, **self.credential(GRID_BASE_URL="http://127.0.0.1:1"))
        self.assertEqual(status, 2, said)
        self.assertIn("Nothing was sent", said)

    def test_nothing_is_sent_without_a_service_or_credential(self):
        variables = self.credential()
        del variables["GRID_BASE_URL"]
        self.assertEqual(self.run_live(**variables)[0], 2)
        self.assertEqual(self.run_live()[0], 2)
        self.assertEqual(self.run_live("--credentials", "/nonexistent")[0], 2)

    def test_nothing_is_sent_with_a_wrong_option(self):
        before = self.names()
        for wrong in [["--credential", "a.env"], ["a.env"]]:
            status, said = self.run_live(*wrong, **self.credential())
            self.assertEqual(status, 2, said)
            self.assertIn("Nothing was sent", said)
        self.assertEqual(self.names(), before)

    def test_help(self):
        done = subprocess.run([PROGRAM, "--help"], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("--credentials", done.stdout)

    def test_a_wrong_secret_fails_and_creates_nothing(self):
        before = self.names()
        status, said = self.run_live(**self.credential(GRID_CLIENT_SECRET="wrong"))
        self.assertEqual(status, 1, said)
        self.assertIn("list: FAILED", said)
        self.assertNotIn("create", said)
        self.assertEqual(self.names(), before)

    def test_a_token_that_stays_is_named(self):
        with NoDelete(self.sandbox) as address:
            status, said = self.run_live(**self.credential(GRID_BASE_URL=address))
        self.assertEqual(status, 1, said)
        left = [name for name in self.names() if name.startswith("tokenry live test")]
        self.assertEqual(len(left), 1)
        self.assertIn(f"LEFT BEHIND: the token “{left[0]}”", said)


class NoDelete:
    """The sandbox behind a server that answers each DELETE with 500."""

    def __init__(self, sandbox):
        class Handler(http.server.BaseHTTPRequestHandler):
            def forward(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                if self.command == "DELETE":
                    status, kind, answer = 500, "application/json", b'{"status":500,"code":"INTERNAL_ERROR","message":"no"}'
                else:
                    connection = http.client.HTTPConnection(sandbox.host, sandbox.port)
                    headers = {name: self.headers[name] for name in ["Authorization", "Content-Type"] if self.headers[name]}
                    connection.request(self.command, self.path, body, headers)
                    response = connection.getresponse()
                    status, kind, answer = response.status, response.getheader("Content-Type"), response.read()
                    connection.close()
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            do_GET = do_POST = do_DELETE = forward

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}{sandbox.base}"
        self.thread = threading.Thread(target=self.server.serve_forever)

    def __enter__(self):
        self.thread.start()
        return self.address

    def __exit__(self, *_):
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


if __name__ == "__main__":
    unittest.main()
