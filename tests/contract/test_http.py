# SPDX-License-Identifier: Apache-2.0
"""The HTTP side over raw sockets: who may ask, and what is well-formed (faults S01, S02, and the lengths and chunks of S03)."""
import json
import unittest

from sandboxprocess import SandboxTest, read_to_end, statuses

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


if __name__ == "__main__":
    unittest.main()
