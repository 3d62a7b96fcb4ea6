# SPDX-License-Identifier: Apache-2.0
"""The four calls: fields, statuses, permissions, sign-in."""
import re
import unittest

from sandboxprocess import SandboxTest

INSTANT = re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")
FIELDS = {"id", "name", "permissions", "clientId", "createdAt", "updatedAt"}


class Create(SandboxTest):
    def test_answers_201_with_every_field_and_the_secret(self):
        answer = self.sandbox.create("Payout worker", ["VIEW", "TRANSACT"])
        self.assertEqual(answer.status, 201)
        token = answer.json
        self.assertEqual(set(token), FIELDS | {"clientSecret"})
        self.assertEqual((token["name"], token["permissions"]), ("Payout worker", ["VIEW", "TRANSACT"]))
        self.assertRegex(token["id"], r"^Token:[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")
        self.assertRegex(token["clientId"], r"^[0-9a-f]{32}$")
        self.assertRegex(token["createdAt"], INSTANT)
        self.assertEqual(token["createdAt"], token["updatedAt"])
        self.assertGreaterEqual(len(token["clientSecret"]), 43)
        self.assertEqual(answer.header("cache-control"), "no-store")

    def test_secret_leaves_only_in_the_answer_to_create(self):
        made = self.sandbox.create().json
        for answer in (self.sandbox.get(made["id"]), self.sandbox.list(limit=100)):
            self.assertNotIn(made["clientSecret"].encode(), answer.body)
            self.assertNotIn(b"clientSecret", answer.body)

    def test_new_token_signs_in_at_once_and_not_after_its_deletion(self):
        made = self.sandbox.create().json
        pair = (made["clientId"], made["clientSecret"])
        self.assertEqual(self.sandbox.get(made["id"], auth=pair).status, 200)
        self.assertEqual(self.sandbox.delete(made["id"]).status, 204)
        self.assert_error(self.sandbox.get(made["id"], auth=pair), 401, "UNAUTHORIZED")

    def test_two_creates_differ(self):
        first, second = self.sandbox.create("same").json, self.sandbox.create("same").json
        for field in ("id", "clientId", "clientSecret"):
            self.assertNotEqual(first[field], second[field])

    def test_any_unicode_name_comes_back_as_sent(self):
        for name in ("Zażółć 対账 🚀", " padded ", "a\u202eb", "NUL\0inside", "<b>&amp;%1", "x" * 255, "𝔘" * 255, "tab\tnewline\n"):
            made = self.sandbox.create(name).json
            self.assertEqual(self.sandbox.get(made["id"]).json["name"], name)

    def test_bad_bodies_are_400_with_the_field(self):
        valid = {"name": "n", "permissions": ["VIEW"]}
        cases = [
            ({**valid, "name": ""}, "name"), ({**valid, "name": "  "}, "name"), ({**valid, "name": None}, "name"),
            ({**valid, "name": 7}, "name"), ({**valid, "name": "x" * 256}, "name"), ({"permissions": ["VIEW"]}, "name"),
            ({"name": "n"}, "permissions"), ({**valid, "permissions": []}, "permissions"),
            ({**valid, "permissions": "VIEW"}, "permissions"), ({**valid, "permissions": ["view"]}, "permissions.0"),
            ({**valid, "permissions": ["VIEW", "VIEW"]}, "permissions.1"), ({**valid, "permissions": [1]}, "permissions.0"),
            ({**valid, "permissions": ["ADMIN"]}, "permissions.0"), ({**valid, "permissions": None}, "permissions"),
            ([], "body"), ("null", "body"), ("", "body"), ("{", "body"), ('{"name":"a"} x', "body"),
            (b'{"name":"\xff","permissions":["VIEW"]}', "body"), ('{"name":"\\ud800","permissions":["VIEW"]}', "body"),
            ("[" * 60000, "body"),
        ]
        before = self.sandbox.list().json["totalCount"]
        for body, field in cases:
            with self.subTest(body=str(body)[:60]):
                answer = self.sandbox.request("POST", "/tokens", body)
                self.assert_error(answer, 400, "INVALID_INPUT")
                self.assertIn(field, answer.fields())
                for error in answer.json["details"]["errors"]:
                    self.assertLessEqual({"field", "message"}, set(error))
                    constraint = error.get("constraint", {"maxLength": 1})
                    self.assertIsInstance(constraint, dict)
                    self.assertTrue(constraint)
                    self.assertLessEqual(set(constraint), {"format", "pattern", "enum", "minLength", "maxLength"})
        self.assertEqual(self.sandbox.list().json["totalCount"], before)

    def test_every_fault_is_told_at_once(self):
        self.assertEqual(self.sandbox.request("POST", "/tokens", {}).fields(), ["name", "permissions"])

    def test_unknown_fields_are_ignored(self):
        made = self.sandbox.create(expiresAt="never", id="Token:mine")
        self.assertEqual(made.status, 201)
        self.assertEqual(set(made.json), FIELDS | {"clientSecret"})
        self.assertNotEqual(made.json["id"], "Token:mine")


class GetAndDelete(SandboxTest):
    def test_get_tells_what_create_told(self):
        made = self.sandbox.create().json
        made.pop("clientSecret")
        answer = self.sandbox.get(made["id"])
        self.assertEqual((answer.status, answer.json), (200, made))
        self.assertEqual(answer.header("content-type"), "application/json")

    def test_delete_is_204_once_then_404(self):
        made = self.sandbox.create().json
        answer = self.sandbox.delete(made["id"])
        self.assertEqual((answer.status, answer.body, answer.header("content-type")), (204, b"", None))
        self.assert_error(self.sandbox.delete(made["id"]), 404, "TOKEN_NOT_FOUND")
        self.assert_error(self.sandbox.get(made["id"]), 404, "TOKEN_NOT_FOUND")

    def test_strange_ids_are_not_found(self):
        for token_id in ("../customers/1", "a/b", "?x", "%2f", "..", "a\0b", "'; DROP TABLE token;--", "x" * 4000, "é"):
            with self.subTest(token_id=token_id[:20]):
                self.assert_error(self.sandbox.get(token_id), 404, "TOKEN_NOT_FOUND")

    def test_other_paths_are_not_found(self):
        for path in ("", "/", "/token", "/tokens/", "/tokens/a/b", "/tokensx", "/customers", "/../v1/tokens"):
            with self.subTest(path=path):
                self.assert_error(self.sandbox.request("GET", path), 404, "NOT_FOUND")

    def test_other_methods_are_405_with_allow(self):
        for method in ("PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "FROB"):
            answer = self.sandbox.request(method, "/tokens")
            self.assert_error(answer, 405, "METHOD_NOT_ALLOWED")
            self.assertEqual(answer.header("allow"), "GET, HEAD, POST")
        answer = self.sandbox.request("POST", "/tokens/x", {})
        self.assert_error(answer, 405, "METHOD_NOT_ALLOWED")
        self.assertEqual(answer.header("allow"), "GET, HEAD, DELETE")

    def test_head_is_get_without_a_body(self):
        made = self.sandbox.create().json
        got, head = self.sandbox.get(made["id"]), self.sandbox.request("HEAD", "/tokens/" + made["id"])
        self.assertEqual((head.status, head.body), (200, b""))
        self.assertEqual(head.header("content-length"), got.header("content-length"))
        self.assertEqual(self.sandbox.request("HEAD", "/tokens/x").status, 404)
        self.assertEqual(self.sandbox.get(made["id"]).status, 200)  # the connection goes on

    def test_every_answer_has_its_own_request_id(self):
        ids = {self.sandbox.list().header("x-request-id"), self.sandbox.get("x").header("x-request-id"),
               self.sandbox.request("GET", "/nowhere").header("x-request-id")}
        self.assertEqual(len(ids), 3)
        self.assertNotIn(None, ids)


class SignIn(SandboxTest):
    def test_wrong_or_missing_credentials_are_401_with_a_challenge(self):
        me = self.sandbox
        cases = [None, (me.client_id, "wrong"), ("nobody", me.secret), (me.client_id, ""), ("", ""), (me.client_id.upper() + "x", me.secret),
                 (me.client_id, me.secret + "x"), (me.client_id, me.secret[:-1]), ("' OR 1=1 --", "x")]
        for auth in cases:
            for method, path in (("GET", "/tokens"), ("GET", "/tokens/x"), ("DELETE", "/tokens/x")):
                answer = me.request(method, path, auth=auth)
                self.assert_error(answer, 401, "UNAUTHORIZED")
                self.assertTrue(answer.header("www-authenticate").startswith("Basic realm="))
        self.assert_error(me.request("POST", "/tokens", {"name": "n", "permissions": ["VIEW"]}, auth=None), 401, "UNAUTHORIZED")

    def test_malformed_authorization_is_401(self):
        good = self.sandbox.basic()
        for header in ("", "Basic", "Basic ", "Bearer x", "Basic !!!", "Basic bm9jb2xvbg==", good + "x", good[:-4], "Digest " + good):
            self.assert_error(self.sandbox.request("GET", "/tokens", headers={"Authorization": header}, auth=None), 401, "UNAUTHORIZED")

    def test_scheme_is_taken_in_any_case(self):
        answer = self.sandbox.request("GET", "/tokens", headers={"Authorization": self.sandbox.basic().replace("Basic", "bASIC")}, auth=None)
        self.assertEqual(answer.status, 200)

    def test_changes_need_manage_and_reads_do_not(self):
        for permissions in (["VIEW"], ["TRANSACT"], ["VIEW", "TRANSACT"]):
            made = self.sandbox.create(permissions=permissions).json
            pair = (made["clientId"], made["clientSecret"])
            self.assertEqual(self.sandbox.request("GET", "/tokens", auth=pair).status, 200)
            body = {"name": "n", "permissions": ["VIEW"]}
            self.assert_error(self.sandbox.request("POST", "/tokens", body, auth=pair), 403, "FORBIDDEN")
            self.assert_error(self.sandbox.request("POST", "/tokens", "{", auth=pair), 403, "FORBIDDEN")
            self.assert_error(self.sandbox.delete(made["id"], auth=pair), 403, "FORBIDDEN")
            self.assert_error(self.sandbox.delete("Token:none", auth=pair), 403, "FORBIDDEN")
            self.assertEqual(self.sandbox.get(made["id"]).status, 200)
        manager = self.sandbox.create(permissions=["MANAGE"]).json
        pair = (manager["clientId"], manager["clientSecret"])
        self.assertEqual(self.sandbox.delete(made["id"], auth=pair).status, 204)

    def test_the_administrator_is_listed(self):
        mine = [token for token in self.sandbox.walk() if token["clientId"] == self.sandbox.client_id]
        self.assertEqual([token["permissions"] for token in mine], [["VIEW", "TRANSACT", "MANAGE"]])


if __name__ == "__main__":
    unittest.main()
