# SPDX-License-Identifier: Apache-2.0
"""Limits of size, time and number (fault S03): what is poured, dripped or held open costs little and keeps nobody waiting."""
import select
import socket
import time
import unittest

from sandboxprocess import Sandbox, read_to_end, statuses

JSON = "Content-Type: application/json"
LIMIT = 64 * 1024  # KiB that the memory may grow by


class Limits(unittest.TestCase):
    """Each case with a sandbox of its own, so that its memory can be told."""

    def setUp(self):
        self.sandbox = Sandbox("--quiet", memory_test=True)
        self.addCleanup(self.sandbox.end)
        self.assertEqual(self.sandbox.list().status, 200)
        self.memory = self.sandbox.memory_kib()

    def assert_still_well(self):
        self.assertLess(self.sandbox.memory_kib() - self.memory, LIMIT, "memory grew by more than 64 MiB")
        began = time.monotonic()
        self.assertEqual(self.sandbox.list().status, 200)
        self.assertLess(time.monotonic() - began, 20)

    def pour(self, head, total, chunk=b"x" * 65536):
        """Sends `total` bytes after the head, or until the other side answers; the statuses of its answers."""
        with self.sandbox.open_socket() as connection:
            try:
                connection.sendall(head)
                for _ in range(total // len(chunk)):
                    if select.select([connection], [], [], 0)[0]:
                        break  # more would reset the connection, and the answer could be lost
                    connection.sendall(chunk)
            except (BrokenPipeError, ConnectionResetError):
                pass
            return statuses(read_to_end(connection))

    def test_s03_400_mb_of_body_are_413(self):
        head = lambda *extra: self.sandbox.head("POST", self.sandbox.base + "/tokens", extra=[JSON, *extra])
        self.assertEqual(self.pour(head("Content-Length: 400000000"), 400_000_000), [413])
        chunk = b"10000\r\n" + b"x" * 65536 + b"\r\n"
        self.assertEqual(self.pour(head("Transfer-Encoding: chunked"), 400_000_000, chunk), [413])
        tiny = b"1\r\nx\r\n" * 10000
        self.assertEqual(self.pour(head("Transfer-Encoding: chunked"), 20_000_000, tiny), [413])
        extension = b"1;" + b"e" * 65536
        self.assertIn(self.pour(head("Transfer-Encoding: chunked"), 50_000_000, extension), ([431], [413], [400]))
        self.assert_still_well()

    def test_s03_a_body_past_the_limit_is_413_and_read_by_the_client(self):
        for length, expected in ((64 * 1024, 400), (64 * 1024 + 1, 413)):
            request = self.sandbox.head("POST", self.sandbox.base + "/tokens", extra=[JSON, f"Content-Length: {length}"]) + b"x" * length
            self.assertEqual(statuses(self.sandbox.raw(request)), [expected])

    def test_s03_200_mb_of_headers_are_431(self):
        start = b"GET / HTTP/1.1\r\n"
        self.assertEqual(self.pour(start, 200_000_000, b"X-Flood: yes\r\n" * 4096), [431])
        self.assertEqual(self.pour(start + b"X-Long: ", 50_000_000), [431])
        self.assertEqual(self.pour(b"GET /", 50_000_000), [431])
        self.assertIn(self.pour(b"", 50_000_000), ([431], [400]))
        request = self.sandbox.head(extra=["X-Long: " + "x" * 20000])
        self.assertEqual(statuses(self.sandbox.raw(request)), [431])
        self.assert_still_well()

    def test_s03_1000_slow_sockets_do_not_shut_others_out(self):
        sockets = []
        try:
            for number in range(1000):
                connection = self.sandbox.open_socket()
                sockets.append(connection)
                try:
                    connection.sendall(self.sandbox.head()[:number % 80])
                except (BrokenPipeError, ConnectionResetError):
                    pass
                if number % 100 == 99:
                    self.assertEqual(self.sandbox.list().status, 200)
            self.assert_still_well()
        finally:
            for connection in sockets:
                connection.close()
        self.assert_still_well()

    def test_s03_dripping_bytes_do_not_hold_a_connection(self):
        request = self.sandbox.head(extra=["X-Slow: " + "x" * 1000])
        body = self.sandbox.head("POST", self.sandbox.base + "/tokens", extra=[JSON, "Content-Length: 1000"])
        with self.sandbox.open_socket() as head, self.sandbox.open_socket() as late:
            late.sendall(body)
            began, sent, open_sockets = time.monotonic(), 0, [head, late]
            while open_sockets and time.monotonic() - began < 60:
                time.sleep(0.2)
                for connection in list(open_sockets):
                    try:
                        connection.sendall(request[sent:sent + 1])
                        connection.settimeout(0.01)
                        ended = connection.recv(100) == b""
                    except TimeoutError:
                        ended = False
                    except OSError:
                        ended = True
                    if ended:
                        open_sockets.remove(connection)
                sent += 1
            self.assertEqual(open_sockets, [], "a dripping connection was kept for a minute")
        self.assert_still_well()

    def test_a_client_that_does_not_read_holds_nobody_up(self):
        with socket.socket() as connection:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            connection.connect((self.sandbox.host, self.sandbox.port))
            one = self.sandbox.head().replace(b"Connection: close\r\n", b"")
            connection.setblocking(False)
            try:
                while True:
                    connection.send(one * 50)
            except BlockingIOError:
                pass
            self.assert_still_well()

    def test_a_client_that_leaves_at_once_does_no_harm(self):
        for _ in range(200):
            with self.sandbox.open_socket() as connection:
                connection.sendall(self.sandbox.head())
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        self.assert_still_well()


if __name__ == "__main__":
    unittest.main()
