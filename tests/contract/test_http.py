# SPDX-License-Identifier: Apache-2.0
"""The HTTP side over raw sockets: who may ask, what is well-formed, limits of size, time and number (faults S01 to S03)."""
import json
import socket
import time
import unittest

from sandboxprocess import Sandbox, SandboxTest, read_to_end, statuses

JSON = "Content-Type: application/json"
NEW = json.dumps({"name": "by raw bytes", "permissions": ["VIEW"]}).encode()


class RawTest(SandboxTest):
    def total(self):
        return self.sandbox.list(limit=1).json["totalCount"]

    def answers(self, request, *expected):
        received = self.sandbox.raw(request)
        self.assertEqual(statuses(received), list(expected), received[:400])
        return received


class WhoMayAsk(RawTest):
    def test_s01_host_must_be_exactly_this_server(self):
        port = self.sandbox.port
        for good in (f"127.0.0.1:{port}", f"localhost:{port}"):
            self.answers(self.sandbox.head(host=[good]), 200)
        for bad in ("evil", "", "127.0.0.1", "localhost", f"127.0.0.1:{port + 1}", f"evil:{port}", f"127.0.0.1.evil.com:{port}", f"[::1]:{port}",
                    f"127.0.0.1:{port}@evil", f"user@127.0.0.1:{port}", f"0.0.0.0:{port}", f"127.1:{port}", f"127.0.0.1:0{port}"):
            with self.subTest(host=bad):
                self.answers(self.sandbox.head(host=[bad]), 403)
        self.answers(self.sandbox.head(host=[]), 400)
        self.answers(self.sandbox.head(host=[f"127.0.0.1:{port}"] * 2), 400)
        self.answers(self.sandbox.head(host=[f"127.0.0.1:{port}", "evil"]), 400)

    def test_s01_an_absolute_target_must_name_this_server_too(self):
        path = self.sandbox.base + "/tokens?limit=1"
        self.answers(self.sandbox.head(target=f"http://127.0.0.1:{self.sandbox.port}{path}"), 200)
        self.answers(self.sandbox.head(target=f"http://evil{path}"), 403)
        for target in ("*", "evil:80", f"https://127.0.0.1:{self.sandbox.port}{path}", path + "#x", "http://", path + "é"):
            self.answers(self.sandbox.head(target=target), 400)

    def test_s02_web_pages_are_refused_and_nothing_changes(self):
        before = self.total()
        length = f"Content-Length: {len(NEW)}"
        for extra in (["Origin: https://evil.example"], ["Origin: null"], [f"Origin: http://127.0.0.1:{self.sandbox.port}"],
                      ["Sec-Fetch-Site: cross-site"], ["Sec-Fetch-Site: same-site"], ["Sec-Fetch-Site: same-origin"],
                      ["Sec-Fetch-Site: none", "Sec-Fetch-Site: cross-site"]):
            self.answers(self.sandbox.head("POST", self.sandbox.base + "/tokens", extra=[JSON, length, *extra]) + NEW, 403)
            self.answers(self.sandbox.head(extra=extra), 403)
        self.answers(self.sandbox.head(extra=["Sec-Fetch-Site: none"]), 200)
        preflight = ["Origin: https://evil.example", "Access-Control-Request-Method: POST"]
        received = self.answers(self.sandbox.head("OPTIONS", self.sandbox.base + "/tokens", auth=False, extra=preflight), 403)
        self.assertNotIn(b"access-control", received.lower())
        self.assertEqual(self.total(), before)

    def test_s02_a_form_is_refused_and_nothing_changes(self):
        before = self.total()
        for kind in ("text/plain", "text/plain; x=application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", None):
            extra = [f"Content-Length: {len(NEW)}"] + ([f"Content-Type: {kind}"] if kind else [])
            self.answers(self.sandbox.head("POST", self.sandbox.base + "/tokens", extra=extra) + NEW, 403)
        self.answers(self.sandbox.head("POST", self.sandbox.base + "/tokens",
                                       extra=["Content-Type: application/xml", f"Content-Length: {len(NEW)}"]) + NEW, 400)
        self.assertEqual(self.total(), before)
        answer = self.sandbox.request("POST", "/tokens", NEW, headers={"Content-Type": "Application/JSON ; charset=utf-8"})
        self.assertEqual(answer.status, 201)


class Framing(RawTest):
    def post(self, *extra):
        return self.sandbox.head("POST", self.sandbox.base + "/tokens", extra=[JSON, *extra])

    def kept(self, method, path, *extra, auth=True, host=None):
        """A request that leaves the connection open."""
        head = self.sandbox.head(method, self.sandbox.base + path, auth=auth, host=host, extra=extra)
        return head.replace(b"Connection: close\r\n", b"")

    def test_a_chunked_body_is_read(self):
        chunks = b"%x\r\n%s\r\n%x;ext=1\r\n%s\r\n0\r\nTrailer: x\r\n\r\n" % (5, NEW[:5], len(NEW) - 5, NEW[5:])
        self.answers(self.post("Transfer-Encoding: chunked") + chunks, 201)

    def test_lengths_told_twice_or_badly_are_refused(self):
        before = self.total()
        length = f"Content-Length: {len(NEW)}"
        chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(NEW), NEW)
        for extra in ((length, length), (length, "Content-Length: 5"), (length, "Transfer-Encoding: chunked"),
                      ("Transfer-Encoding: chunked", length), ("Transfer-Encoding: gzip",), ("Transfer-Encoding: gzip, chunked",),
                      ("Transfer-Encoding: chunked, identity",), ("Transfer-Encoding: chunked", "Transfer-Encoding: chunked"),
                      ("Content-Length: -1",), ("Content-Length: +5",), ("Content-Length: 5, 5",), ("Content-Length: 0x10",), ("Content-Length: ",),
                      ("Content-Length: 99999999999999999999",), (f"Content-Length : {len(NEW)}",)):
            for body in (NEW, chunked):
                with self.subTest(extra=extra):
                    received = self.sandbox.raw(self.post(*extra) + body)
                    self.assertIn(statuses(received), ([400], [413], []), received[:300])
        for bad in (b"zz\r\nab\r\n0\r\n\r\n", b"-1\r\n\r\n", b"5\r\nabcdefgh\r\n0\r\n\r\n", b"ffffffffffffffffff\r\n", b"5\nabcde\n0\n\n"):
            received = self.sandbox.raw(self.post("Transfer-Encoding: chunked") + bad)
            self.assertIn(statuses(received), ([400], [413], []), bad)
        self.assertEqual(self.total(), before)

    def test_what_is_not_http_is_400_or_closed(self):
        for request in (b"\r\n\r\n\r\n", b"GET\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00", b"GET / HTTP/9.9\r\n\r\n", b"GET  /x HTTP/1.1\r\n\r\n",
                        b"G\0T / HTTP/1.1\r\n\r\n", b"GET / HTTP/1.1\r\nA b: c\r\n\r\n", b"GET / HTTP/1.1\r\n: c\r\n\r\n", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"):
            self.assertIn(statuses(self.sandbox.raw(request)), ([400], []), request)

    def test_a_refused_request_never_lets_its_body_run(self):
        """Whatever was refused, a request hidden in its body is no request."""
        before = self.total()
        hidden = self.kept("POST", "/tokens", JSON, f"Content-Length: {len(NEW)}") + NEW
        length = f"Content-Length: {len(hidden)}"
        refused = [self.kept("POST", "/tokens", JSON, length, auth=False), self.kept("POST", "/tokens", JSON, length, host=["evil"]),
                   self.kept("POST", "/tokens", JSON, length, "Origin: x"), self.kept("POST", "/tokens", "Content-Type: text/plain", length),
                   self.kept("GET", "/tokens?limit=0", length), self.kept("DELETE", "/tokens/none", length), self.kept("PUT", "/tokens", length),
                   self.kept("POST", "/nowhere", JSON, length), self.kept("POST", "/tokens", JSON, length, "Expect: 200-maybe"),
                   self.kept("POST", "/tokens", JSON, length, "Transfer-Encoding: gzip"), self.kept("HEAD", "/tokens", length),
                   self.kept("POST", "/tokens", JSON, "Content-Length: 99999999")]
        for request in refused:
            with self.subTest(request=request[:40]):
                received = self.sandbox.raw(request + hidden)
                self.assertEqual(len(statuses(received)), 1, received[:600])
                self.assertNotIn(b"201 Created", received)
        self.assertEqual(self.total(), before)

    def test_the_body_of_get_and_delete_is_drained(self):
        made = self.sandbox.create().json
        for request in (self.kept("GET", "/tokens?limit=1", "Content-Length: 5") + b"GET /", self.kept("GET", "/tokens/" + made["id"], "Content-Length: 3") + b"abc",
                        self.kept("DELETE", "/tokens/" + made["id"], "Transfer-Encoding: chunked") + b"2\r\nab\r\n0\r\n\r\n"):
            received = self.sandbox.raw(request + self.sandbox.head())
            self.assertEqual([status // 100 for status in statuses(received)], [2, 2])

    def test_pipelined_requests_are_answered_in_order(self):
        received = self.sandbox.raw(self.kept("GET", "/tokens/none") + self.kept("GET", "/tokens?limit=0") + self.sandbox.head())
        self.assertEqual(statuses(received), [404, 400, 200])

    def test_a_client_that_waits_is_told_to_go_on_only_for_a_good_head(self):
        with self.sandbox.open_socket() as connection:
            connection.sendall(self.post(f"Content-Length: {len(NEW)}", "Expect: 100-continue"))
            self.assertEqual(connection.recv(1000), b"HTTP/1.1 100 Continue\r\n\r\n")
            connection.sendall(NEW)
            self.assertEqual(statuses(read_to_end(connection)), [201])
        with self.sandbox.open_socket() as connection:
            connection.sendall(self.post("Content-Length: 1000000", "Expect: 100-continue"))
            connection.settimeout(30)
            self.assertEqual(statuses(read_to_end(connection)), [413])
        self.answers(self.post("Content-Length: 5", "Expect: tea"), 417)

    def test_http_1_0_gets_one_answer(self):
        request = self.sandbox.head().replace(b"HTTP/1.1", b"HTTP/1.0").replace(b"Connection: close\r\n", b"")
        self.answers(request, 200)


class Limits(unittest.TestCase):
    """Each case with a sandbox of its own, so that its memory can be told."""

    def setUp(self):
        self.sandbox = Sandbox("--quiet", memory_test=True)
        self.addCleanup(self.sandbox.end)
        self.assertEqual(self.sandbox.list().status, 200)
        self.memory = self.sandbox.memory_kib()

    def assert_still_well(self):
        self.assertLess(self.sandbox.memory_kib() - self.memory, 64 * 1024, "memory grew by more than 64 MiB")
        began = time.monotonic()
        self.assertEqual(self.sandbox.list().status, 200)
        self.assertLess(time.monotonic() - began, 20)

    def pour(self, head, total, chunk=b"x" * 65536):
        """Sends `total` bytes after the head, or until the other side has had enough; what it answered."""
        with self.sandbox.open_socket() as connection:
            try:
                connection.sendall(head)
                for _ in range(total // len(chunk)):
                    connection.sendall(chunk)
            except (BrokenPipeError, ConnectionResetError):
                pass
            return statuses(read_to_end(connection))

    def test_s03_400_mb_of_body_are_413(self):
        head = lambda *extra: self.sandbox.head("POST", self.sandbox.base + "/tokens", extra=[JSON, *extra])
        self.assertIn(self.pour(head("Content-Length: 400000000"), 400_000_000), ([413], []))
        chunk = b"10000\r\n" + b"x" * 65536 + b"\r\n"
        self.assertIn(self.pour(head("Transfer-Encoding: chunked"), 400_000_000, chunk), ([413], []))
        tiny = b"1\r\nx\r\n" * 10000
        self.assertIn(self.pour(head("Transfer-Encoding: chunked"), 20_000_000, tiny), ([413], []))
        extension = b"1;" + b"e" * 65536
        self.assertIn(self.pour(head("Transfer-Encoding: chunked"), 50_000_000, extension), ([431], [413], [400], []))
        self.assert_still_well()

    def test_s03_a_body_past_the_limit_is_413_and_read_by_the_client(self):
        for length, expected in ((64 * 1024, 400), (64 * 1024 + 1, 413)):
            request = self.sandbox.head("POST", self.sandbox.base + "/tokens", extra=[JSON, f"Content-Length: {length}"]) + b"x" * length
            self.assertEqual(statuses(self.sandbox.raw(request)), [expected])

    def test_s03_200_mb_of_headers_are_431(self):
        start = b"GET / HTTP/1.1\r\n"
        self.assertIn(self.pour(start, 200_000_000, b"X-Flood: yes\r\n" * 4096), ([431], []))
        self.assertIn(self.pour(start + b"X-Long: ", 50_000_000), ([431], []))
        self.assertIn(self.pour(b"GET /", 50_000_000), ([431], []))
        self.assertIn(self.pour(b"", 50_000_000), ([431], [400], []))
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
