# SPDX-License-Identifier: Apache-2.0
"""The sandbox behind Prism's validating proxy: no answer, error answers included, breaks our description of the API."""
import http.client
import http.server
import json
import threading
import unittest
import urllib.parse

import prism
from sandboxprocess import PATIENCE, Answer, Sandbox


# Prism itself answers a request without credentials, so a refused pair stands for it; test_calls has the rest.
NOBODY = ("nobody", "wrong")


def ask(url, method, path, body=None, headers=None):
    parts = urllib.parse.urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=PATIENCE)
    sent = dict(headers or {})
    if body is not None:
        sent.setdefault("Content-Type", "application/json")
    connection.request(method, path, body=None if body is None else json.dumps(body), headers=sent)
    reply = connection.getresponse()
    answer = Answer(reply.status, reply.getheaders(), reply.read())
    connection.close()
    return answer


class ProxyTest(unittest.TestCase):
    """The sandbox and Prism before it. Prism reaches it as 127.0.0.1 with its port, which the exact Host list takes."""

    VALIDATE_REQUESTS = True

    @classmethod
    def setUpClass(cls):
        cls.sandbox = Sandbox("--quiet", "--seed", "50")
        cls.addClassCleanup(cls.sandbox.end)
        cls.prism = prism.proxy(cls.sandbox.url, validate_requests=cls.VALIDATE_REQUESTS)
        cls.addClassCleanup(cls.prism.end)

    @classmethod
    def tearDownClass(cls):
        log = "".join(cls.prism.log)
        assert "iolation" not in log, log

    def ask(self, method, path, body=None, auth=(), headers=None):
        sent = {"Authorization": self.sandbox.basic(*auth), **(headers or {})}
        answer = ask(self.prism.url, method, path, body, sent)
        self.assertNotEqual(answer.header("content-type"), "application/problem+json", answer.body)  # Prism's own word
        self.assertIsNone(answer.header("sl-violations"), answer.headers)
        self.assertIsNotNone(answer.header("x-request-id"), "this did not come from the sandbox")
        return answer


class GoodRequests(ProxyTest):
    def test_the_whole_life_of_a_token(self):
        created = self.ask("POST", "/tokens", {"name": "Zażółć", "permissions": ["VIEW", "MANAGE"]})
        self.assertEqual(created.status, 201)
        token = created.json
        path = "/tokens/" + urllib.parse.quote(token["id"], safe="")
        pair = (token["clientId"], token["clientSecret"])
        self.assertEqual(self.ask("GET", path, auth=pair).json["name"], "Zażółć")
        self.assertEqual(self.ask("DELETE", path, auth=pair).status, 204)
        self.assertEqual(self.ask("GET", path, auth=pair).status, 401)
        self.assertEqual(self.ask("GET", path).status, 404)
        self.assertEqual(self.ask("DELETE", path).status, 404)

    def test_pages_and_filters(self):
        seen, cursor = [], None
        while True:
            query = {"limit": 20, "createdAfter": "2020-01-01T00:00:00+02:00", **({"cursor": cursor} if cursor else {})}
            page = self.ask("GET", "/tokens?" + urllib.parse.urlencode(query, quote_via=urllib.parse.quote)).json
            seen += [row["id"] for row in page["data"]]
            cursor = page.get("nextCursor")
            if not cursor:
                break
        self.assertGreaterEqual(len(seen), 51)
        self.assertEqual(len(seen), len(set(seen)))
        self.assertEqual(self.ask("GET", "/tokens?name=a%2Bb%26c%3Dd%2520%23").json["totalCount"], 0)

    def test_errors_that_a_good_request_can_meet(self):
        viewer = self.ask("POST", "/tokens", {"name": "viewer", "permissions": ["VIEW"]}).json
        pair = (viewer["clientId"], viewer["clientSecret"])
        self.assertEqual(self.ask("GET", "/tokens", auth=("nobody", "wrong")).status, 401)
        self.assertEqual(self.ask("POST", "/tokens", {"name": "n", "permissions": ["VIEW"]}, auth=pair).status, 403)
        self.assertEqual(self.ask("DELETE", "/tokens/" + viewer["id"], auth=pair).status, 403)
        self.assertEqual(self.ask("GET", "/tokens?cursor=foreign").status, 400)


class BadRequests(ProxyTest):
    VALIDATE_REQUESTS = False

    def test_errors_that_only_a_bad_request_meets(self):
        for method, path, body, auth, expected in (
                ("GET", "/tokens", None, NOBODY, 401), ("POST", "/tokens", {"name": "n", "permissions": ["VIEW"]}, NOBODY, 401),
                ("GET", "/tokens/x", None, NOBODY, 401), ("DELETE", "/tokens/x", None, NOBODY, 401),
                ("GET", "/tokens?limit=0", None, (), 400), ("GET", "/tokens?limit=101", None, (), 400), ("GET", "/tokens?limit=x", None, (), 400),
                ("GET", "/tokens?createdAfter=yesterday", None, (), 400), ("GET", "/tokens?updatedBefore=2025-13-01T00:00:00Z", None, (), 400),
                ("POST", "/tokens", {}, (), 400), ("POST", "/tokens", {"name": "", "permissions": []}, (), 400),
                ("POST", "/tokens", {"name": 5, "permissions": ["ROOT"]}, (), 400), ("POST", "/tokens", [], (), 400)):
            with self.subTest(method=method, path=path, body=body):
                answer = self.ask(method, path, body, auth)
                self.assertEqual(answer.status, expected)
                self.assertEqual(answer.json["status"], expected)
                if expected == 400:
                    self.assertTrue(answer.json["details"]["errors"])
                else:
                    self.assertIsNotNone(answer.header("www-authenticate"))

    def test_refusals_of_browsers_have_the_error_body_too(self):
        self.assertEqual(self.ask("GET", "/tokens", headers={"Sec-Fetch-Site": "cross-site"}).status, 403)


class TheCheckItself(unittest.TestCase):
    def test_an_answer_that_breaks_the_description_is_reported(self):
        class Wrong(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                body = b'{"data": [{"id": 5}]}'
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        with http.server.HTTPServer(("127.0.0.1", 0), Wrong) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            with prism.proxy(f"http://127.0.0.1:{server.server_port}", validate_requests=False) as checked:
                answer = ask(checked.url, "GET", "/tokens", headers={"Authorization": "Basic YTpi"})
            server.shutdown()
        self.assertEqual(answer.header("content-type"), "application/problem+json")
        self.assertIn(b"hasMore", answer.body)


class Mock(unittest.TestCase):
    """What the client's tests lean on."""

    def test_without_examples_it_never_ends_and_leaks_a_secret(self):
        with prism.mock(ignore_examples=True) as mock:
            pages = [ask(mock.url, "GET", "/tokens", headers={"Authorization": "Basic YTpi"}).json for _ in range(2)]
        for page in pages:
            self.assertTrue(page["hasMore"])
            self.assertEqual(page["nextCursor"], pages[0]["nextCursor"])
            self.assertIn("clientSecret", page["data"][0])

    def test_with_examples_it_answers_every_call(self):
        with prism.mock() as mock:
            auth = {"Authorization": "Basic YTpi"}
            self.assertFalse(ask(mock.url, "GET", "/tokens", headers=auth).json["hasMore"])
            self.assertIn("clientSecret", ask(mock.url, "POST", "/tokens", {"name": "n", "permissions": ["VIEW"]}, auth).json)
            self.assertEqual(ask(mock.url, "DELETE", "/tokens/Token:1", headers=auth).status, 204)
            for status in (400, 401, 403, 404, 429, 500, 503):
                answer = ask(mock.url, "DELETE", "/tokens/Token:1", headers={**auth, "Prefer": f"code={status}"})
                self.assertEqual((answer.status, answer.json["status"]), (status, status))


if __name__ == "__main__":
    unittest.main()
