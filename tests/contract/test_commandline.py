# SPDX-License-Identifier: Apache-2.0
"""The command line, the first line of output, and how the program ends."""
import json
import os
import signal
import socket
import subprocess
import time
import unittest

from sandboxprocess import PATIENCE, PROGRAM, Sandbox


def run(*options, environment=None):
    return subprocess.run([PROGRAM, *options], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=PATIENCE,
                          env={**os.environ, **(environment or {})})


class CommandLine(unittest.TestCase):
    def test_a_bad_option_is_said_on_stderr_with_status_2(self):
        for options in (["--nonsense"], ["extra"], ["--port"], ["--port", "x"], ["--port", "65536"], ["--port", "-1"], ["--port", ""],
                        ["--seed", "1e3"], ["--seed", "-5"], ["--seed", "99999999999999999999"], ["--seed"], ["--database", ""], ["--client-id", ""],
                        ["--client-id", "a:b"], ["--client-id", "a\nb"], ["--client-id", "é"], ["--quiet=yes"], ["-x"], ["--"] + ["x"]):
            done = run(*options)
            self.assertEqual(done.returncode, 2, options)
            self.assertEqual(done.stdout, "")
            self.assertRegex(done.stderr, r"\Atokenry-sandbox: .+ See --help\.\n\Z")
        for secret in ("", "a\nb", "x" * 2000):
            self.assertEqual(run(environment={"TOKENRY_SANDBOX_SECRET": secret}).returncode, 2)

    def test_help_and_version(self):
        done = run("--help")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        for option in ("--port", "--database", "--seed", "--client-id", "--stop-at-eof", "--quiet", "--version", "--help", "TOKENRY_SANDBOX_SECRET"):
            self.assertIn(option, done.stdout)
        self.assertIn("the sandbox's own", done.stdout)
        self.assertRegex(run("--version").stdout, r"\Atokenry-sandbox \d+\.\d+\.\d+\n\Z")

    def test_the_first_line_tells_where_and_how_to_sign_in(self):
        with Sandbox("--client-id", "my-id", "--quiet", secret="a secret: with ünicode") as sandbox:
            self.assertRegex(sandbox.url, r"\Ahttp://127\.0\.0\.1:\d+/umaaas/v1\Z")
            self.assertEqual((sandbox.client_id, sandbox.secret), ("my-id", "a secret: with ünicode"))
            self.assertEqual(sandbox.list().status, 200)
            with open(f"/proc/{sandbox.process.pid}/cmdline") as command:
                self.assertNotIn("secret", command.read())

    def test_a_secret_is_made_anew_at_each_start(self):
        with Sandbox("--quiet") as first, Sandbox("--quiet") as second:
            self.assertNotEqual(first.secret, second.secret)
            self.assertNotEqual(first.client_id, second.client_id)
            self.assertGreaterEqual(len(first.secret), 43)

    def test_it_listens_on_loopback_only(self):
        with Sandbox("--quiet") as sandbox:
            with open("/proc/net/tcp") as table, open("/proc/net/tcp6") as table6:
                listening = [line.split()[1] for line in [*table, *table6] if line.split()[3] == "0A"]
            mine = [address for address in listening if address.endswith(f":{sandbox.port:04X}")]
            self.assertEqual(mine, [f"0100007F:{sandbox.port:04X}"])

    def test_a_port_that_is_taken_is_said_with_status_1(self):
        with Sandbox("--quiet") as sandbox:
            done = run("--port", str(sandbox.port))
            self.assertEqual((done.returncode, done.stdout), (1, ""))
            self.assertIn(f"cannot listen on 127.0.0.1:{sandbox.port}", done.stderr)
            self.assertEqual(sandbox.list().status, 200)

    def test_a_port_can_be_had_again_at_once(self):
        with Sandbox("--quiet") as sandbox:
            port = sandbox.port
            sandbox.list()
        with Sandbox("--quiet", "--port", str(port)) as again:
            self.assertEqual(again.port, port)

    def test_quiet_says_nothing_and_the_log_tells_no_data(self):
        for quiet in (True, False):
            sandbox = Sandbox(*["--quiet"][:quiet])
            made = sandbox.create("canary-name").json
            sandbox.list(name="canary-filter")
            sandbox.delete(made["id"])
            sandbox.request("CANARY", "/canary")
            sandbox.end()
            if quiet:
                self.assertEqual(sandbox.errors, "")
                continue
            lines = sandbox.errors.splitlines()
            self.assertRegex(lines[0], r"\APOST /tokens 201 \d+ ms [0-9a-f]{8}-1\Z")
            self.assertRegex(lines[2], r"\ADELETE /tokens/\{tokenId\} 204 \d+ ms [0-9a-f]{8}-3\Z")
            self.assertRegex(lines[3], r"\A- - 404 ")
            for canary in ("canary", made["id"], made["clientId"], made["clientSecret"], sandbox.secret):
                self.assertNotIn(canary.lower(), sandbox.errors.lower())


class Ending(unittest.TestCase):
    def test_signals_end_it_cleanly(self):
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            sandbox = Sandbox("--quiet")
            sandbox.list()  # a kept connection is open
            idle = sandbox.open_socket()
            sandbox.process.send_signal(number)
            self.assertEqual(sandbox.process.wait(PATIENCE), 0)
            idle.close()
            self.assertEqual(sandbox.end(), 0)

    def test_it_ends_when_standard_input_closes_if_asked(self):
        for options, ends in ((["--stop-at-eof"], True), ([], False)):
            sandbox = Sandbox("--quiet", *options, stdin=subprocess.PIPE)
            sandbox.process.stdin.write(b"what is written there is ignored\n")
            sandbox.process.stdin.flush()
            self.assertEqual(sandbox.list().status, 200)
            sandbox.process.stdin.close()
            if ends:
                self.assertEqual(sandbox.process.wait(PATIENCE), 0)
            else:
                self.assertEqual(sandbox.list().status, 200)
            sandbox.process.stdin = None
            self.assertEqual(sandbox.end(), 0)

    def test_an_input_that_is_at_its_end_ends_it_at_once(self):
        done = run("--stop-at-eof", "--quiet")
        self.assertEqual(done.returncode, 0)
        self.assertTrue(json.loads(done.stdout)["url"])

    def test_it_survives_that_nobody_reads_its_output(self):
        reading, writing = os.pipe()
        os.close(reading)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        process = subprocess.Popen([PROGRAM, "--quiet", "--port", str(port)], stdin=subprocess.DEVNULL, stdout=writing, stderr=subprocess.DEVNULL)
        os.close(writing)
        while not self.is_answered(port):
            self.assertIsNone(process.poll())
            time.sleep(0.05)
        process.terminate()
        self.assertEqual(process.wait(PATIENCE), 0)

    @staticmethod
    def is_answered(port):
        """A try to connect can meet itself when nobody listens there yet: only an answer proves a server."""
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=PATIENCE) as connection:
                connection.sendall(b"GET / HTTP/1.1\r\n\r\n")
                return connection.recv(12) == b"HTTP/1.1 400"
        except OSError:
            return False


if __name__ == "__main__":
    unittest.main()
