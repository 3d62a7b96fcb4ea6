# SPDX-License-Identifier: Apache-2.0
"""What is kept over restarts, and the seed."""
import pathlib
import shutil
import sqlite3
import stat
import subprocess
import tempfile
import unittest

from sandboxprocess import PATIENCE, PROGRAM, Sandbox


class StoreTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="tokenry-store-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.file = self.folder / "sandbox.db"

    def start(self, *options, **how):
        return Sandbox("--quiet", "--database", str(self.file), *options, **how)

    def fails(self, *options):
        done = subprocess.run([PROGRAM, "--quiet", "--stop-at-eof", "--database", str(self.file), *options], stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=PATIENCE)
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertRegex(done.stderr, r"\Atokenry-sandbox: .+\.\n\Z")
        return done.stderr

    def assert_whole(self):
        with sqlite3.connect(self.file) as database:
            self.assertEqual(database.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
            self.assertEqual(database.execute("SELECT total FROM counter").fetchone(), database.execute("SELECT count(*) FROM token").fetchone())
        database.close()


class Kept(StoreTest):
    def test_files_are_for_their_owner_only(self):
        with self.start() as sandbox:
            sandbox.create()
            names = {path.name for path in self.folder.iterdir()}
            self.assertIn("sandbox.db-wal", names)
            for path in self.folder.iterdir():
                self.assertEqual(stat.S_IMODE(path.stat().st_mode), 0o600, path)
        self.assertEqual([path.name for path in self.folder.iterdir()], ["sandbox.db"])

    def test_an_open_file_is_made_private(self):
        self.start().end()
        self.file.chmod(0o644)
        with self.start():
            self.assertEqual(stat.S_IMODE(self.file.stat().st_mode), 0o600)

    def test_no_secret_is_on_disk(self):
        with self.start(secret="canary-administrator-secret") as sandbox:
            made = sandbox.create().json
            content = b"".join(path.read_bytes() for path in self.folder.iterdir())
        content += self.file.read_bytes()
        self.assertIn(made["clientId"].encode(), content)
        for secret in (made["clientSecret"], sandbox.secret):
            self.assertNotIn(secret.encode(), content)
            self.assertNotIn(bytes.fromhex(made["clientSecret"]), content)

    def test_a_restart_keeps_tokens_credentials_cursors_and_the_administrator(self):
        with self.start("--seed", "30") as first:
            made = first.create("made yesterday", ["VIEW", "MANAGE"]).json
            cursor = first.list(limit=3).json["nextCursor"]
            rows = [row["id"] for row in first.walk()]
        with self.start("--seed", "30") as second:
            self.assertEqual(second.client_id, first.client_id)
            self.assertNotEqual(second.secret, first.secret)
            self.assertEqual([row["id"] for row in second.walk()], rows)
            self.assertEqual([row["id"] for row in second.walk(cursor=cursor)], rows[3:])
            self.assertEqual(second.get(made["id"], auth=(made["clientId"], made["clientSecret"])).status, 200)
            self.assertEqual(second.request("GET", "/tokens", auth=(first.client_id, first.secret)).status, 401)

    def test_a_given_secret_and_client_id_hold_over_restarts(self):
        for _ in range(2):
            with self.start("--client-id", "admin-a", secret="s1") as sandbox:
                self.assertEqual(sandbox.list().json["totalCount"], 1)
        with self.start(secret="s2") as sandbox:
            self.assertEqual((sandbox.client_id, sandbox.list().json["totalCount"]), ("admin-a", 1))
        with self.start("--client-id", "admin-b") as sandbox:
            self.assertEqual([row["clientId"] for row in sandbox.walk()], ["admin-b"])
            other = sandbox.create().json["clientId"]
        self.assertIn("belongs to another token", self.fails("--client-id", other))

    def test_a_deleted_administrator_cannot_sign_in_until_the_next_start(self):
        with self.start() as sandbox:
            mine = next(row for row in sandbox.walk() if row["clientId"] == sandbox.client_id)
            self.assertEqual(sandbox.delete(mine["id"]).status, 204)
            self.assertEqual(sandbox.list().status, 401)
        with self.start() as again:
            self.assertEqual(again.client_id, sandbox.client_id)
            rows = list(again.walk())
            self.assertEqual(len(rows), 1)
            self.assertNotEqual(rows[0]["id"], mine["id"])

    def test_seeding_happens_once_and_never_into_what_a_person_emptied(self):
        self.start().end()
        with self.start("--seed", "12") as sandbox:  # nobody had used it yet
            self.assertEqual(sandbox.list().json["totalCount"], 13)
        with self.start("--seed", "12") as sandbox:
            self.assertEqual(sandbox.list().json["totalCount"], 13)
            for row in list(sandbox.walk()):
                if row["clientId"] != sandbox.client_id:
                    sandbox.delete(row["id"])
        with self.start("--seed", "12") as sandbox:
            self.assertEqual(sandbox.list().json["totalCount"], 1)

    def test_strange_file_names_are_files(self):
        for name in (":memory:", "file:x?mode=memory", "with space é"):
            done = subprocess.run([PROGRAM, "--quiet", "--stop-at-eof", "--database", name], stdin=subprocess.DEVNULL, capture_output=True,
                                  cwd=self.folder, timeout=PATIENCE)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertTrue((self.folder / name).is_file())


class Seed(StoreTest):
    def rows(self, count):
        with Sandbox("--quiet", "--seed", str(count)) as sandbox:
            return [row for row in sandbox.walk(limit=100) if row["clientId"] != sandbox.client_id]

    def test_the_seed_is_the_same_apart_from_the_clock(self):
        pick = lambda rows: [(row["name"], row["permissions"], row["clientId"], row["id"][-12:]) for row in rows]
        first = self.rows(500)
        self.assertEqual(len(first), 500)
        self.assertEqual(pick(first), pick(self.rows(500)))

    def test_the_seed_looks_like_a_platform(self):
        rows = self.rows(1000)
        names = [row["name"] for row in rows]
        self.assertGreater(len(set(names)), 300)
        self.assertLess(len(set(names)), 990)  # some are alike
        mixes = {tuple(row["permissions"]): 0 for row in rows}
        for row in rows:
            mixes[tuple(row["permissions"])] += 1
            self.assertLessEqual(row["createdAt"], row["updatedAt"])
        self.assertGreater(mixes[("VIEW",)] + mixes[("VIEW", "TRANSACT")], 700)
        self.assertIn((), mixes)
        self.assertIn(("VIEW", "TRANSACT", "MANAGE"), mixes)
        self.assertTrue(any(not name.isascii() for name in names))
        years = {row["createdAt"][:4] for row in rows}
        self.assertGreaterEqual(len(years), 3)
        self.assertEqual(len({row["id"] for row in rows}), 1000)
        self.assertTrue(any(row["createdAt"] != row["updatedAt"] for row in rows))


if __name__ == "__main__":
    unittest.main()
