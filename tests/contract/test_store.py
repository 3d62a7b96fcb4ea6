# SPDX-License-Identifier: Apache-2.0
"""What is kept: files, restarts, kills, locks, damage (fault S04), and the seed."""
import http.client
import os
import pathlib
import shutil
import signal
import sqlite3
import stat
import subprocess
import tempfile
import threading
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


class Killed(StoreTest):
    def test_what_was_answered_survives_a_kill_at_any_moment(self):
        kept, gone, unknown = {}, set(), set()  # unknown: a deletion was under way when the program died
        for round_number in range(6):
            sandbox = self.start()
            present = {row["id"] for row in sandbox.walk(limit=100)}
            self.assertFalse(set(kept) - present - unknown, "a token whose creation was answered is lost")
            self.assertFalse(gone & present, "a token whose deletion was answered is back")
            for token_id in [each for each in kept if each in present][-3:]:
                self.assertEqual(sandbox.get(token_id, auth=kept[token_id]).status, 200)
            killer = threading.Timer(0.05 + 0.07 * round_number, sandbox.process.kill)
            killer.start()
            try:
                while True:
                    token = sandbox.create("kept").json
                    kept[token["id"]] = (token["clientId"], token["clientSecret"])
                    if len(kept) % 5 == 0:
                        victim = next(iter(kept))
                        unknown.add(victim)
                        if sandbox.delete(victim).status == 204:
                            unknown.discard(victim)
                            gone.add(victim)
                        kept.pop(victim)
            except (OSError, http.client.HTTPException):
                pass  # it was killed
            killer.join()
            self.assertEqual(sandbox.kill(), -signal.SIGKILL)
            self.assert_whole()
        self.assertGreater(len(kept) + len(gone), 20)

    def test_a_kill_while_seeding_leaves_nothing_half(self):
        process = subprocess.Popen([PROGRAM, "--quiet", "--database", str(self.file), "--seed", "300000"], stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE)
        while process.poll() is None and (not self.file.exists() or self.file.stat().st_size == 0):
            pass
        process.kill()
        process.wait()
        process.stdout.close()
        with self.start("--seed", "50") as sandbox:
            self.assertIn(sandbox.list().json["totalCount"], (51, 300001))
        self.assert_whole()


class Refused(StoreTest):
    def test_a_locked_database_is_503_and_then_serves_again(self):
        with self.start("--seed", "5") as sandbox:
            other = sqlite3.connect(self.file, isolation_level=None)
            other.execute("BEGIN IMMEDIATE")
            answer = sandbox.create()
            self.assertEqual((answer.status, answer.json["code"]), (503, "SERVICE_UNAVAILABLE"))
            self.assertEqual(answer.header("retry-after"), "1")
            self.assertEqual(sandbox.list().status, 200)
            other.execute("ROLLBACK")
            other.close()
            self.assertEqual(sandbox.create().status, 201)
            self.assertEqual(sandbox.list().json["totalCount"], 7)

    def test_rows_that_someone_else_wrote_are_counted(self):
        with self.start("--seed", "5") as sandbox:
            self.assertEqual(sandbox.list(name="outside").json["totalCount"], 0)
            with sqlite3.connect(self.file) as other:
                other.execute("INSERT INTO token (created_ms, id, updated_ms, name, permissions, client_id) VALUES (1, 'Token:x', 1, 'Outside', 1, 'c')")
            other.close()
            self.assertEqual(sandbox.list(name="outside").json["totalCount"], 1)
            self.assertEqual(sandbox.list().json["totalCount"], 7)
            self.assertEqual(sandbox.request("GET", "/tokens", auth=("c", "")).status, 401)

    def test_a_second_sandbox_on_the_same_file_is_refused(self):
        with self.start() as sandbox:
            self.assertIn("in use by another tokenry-sandbox", self.fails())
            self.assertEqual(sandbox.list().status, 200)

    def test_what_is_no_database_is_refused_and_not_touched(self):
        for content in (b"not a database, but long enough to look like one" * 50, b"SQLite format 3\0" + b"\xff" * 4096, b"x"):
            self.file.write_bytes(content)
            self.fails()
            self.assertEqual(self.file.read_bytes(), content)

    def test_a_damaged_database_is_refused(self):
        with self.start("--seed", "2000"):
            pass
        content = bytearray(self.file.read_bytes())
        for place in range(8192, len(content) - 4096, 4096):
            content[place:place + 64] = b"\xa5" * 64
        self.file.write_bytes(content)
        self.assertRegex(self.fails(), "damaged")

    def test_a_database_of_another_program_or_version_is_refused(self):
        with sqlite3.connect(self.file) as database:
            database.execute("CREATE TABLE mine (x)")
        database.close()
        self.assertIn("another program", self.fails())
        self.file.unlink()
        self.start().end()
        with sqlite3.connect(self.file) as database:
            database.execute("PRAGMA user_version = 99")
        database.close()
        self.assertIn("another version", self.fails())

    def test_what_cannot_be_opened_is_said(self):
        self.file = self.folder / "no" / "such" / "folder.db"
        self.assertIn("cannot open", self.fails())
        self.file = self.folder
        self.fails()
        os.mkfifo(self.folder / "fifo")
        self.file = self.folder / "fifo"
        self.assertIn("not a regular file", self.fails())


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
