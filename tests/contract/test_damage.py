# SPDX-License-Identifier: Apache-2.0
"""What the database suffers (fault S04): kills, locks, damage, read-only files, a full disk, and SQL where text belongs."""
import http.client
import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import threading
import unittest

from sandboxprocess import PROGRAM
from test_store import StoreTest


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

    def state(self):
        """Every file of the folder: bytes, mode, times of the last change."""
        return {path.name: (path.read_bytes(), path.stat().st_mode, path.stat().st_mtime_ns, path.stat().st_ctime_ns)
                for path in self.folder.iterdir()}

    def fails_without_touching(self):
        before = self.state()
        said = self.fails()
        self.assertEqual(self.state(), before)
        return said

    def test_what_is_no_database_is_refused_and_not_touched(self):
        for content in (b"not a database, but long enough to look like one" * 50, b"SQLite format 3\0" + b"\xff" * 4096, b"x"):
            for journal in (None, b"", b"my diary", b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\0\0\0\1" * 125):
                with self.subTest(content=content[:16], journal=journal and journal[:8]):
                    self.file.write_bytes(content)
                    self.file.chmod(0o644)
                    if journal is not None:
                        (self.folder / "sandbox.db-journal").write_bytes(journal)
                    self.fails_without_touching()
            (self.folder / "sandbox.db-journal").unlink()

    def test_the_log_of_another_programs_database_is_not_touched(self):
        with sqlite3.connect(self.file) as database:
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("CREATE TABLE mine (x)")
            database.execute("INSERT INTO mine VALUES (1)")
            database.commit()
            crashed = self.folder / "crashed"
            crashed.mkdir()
            for path in self.folder.glob("sandbox.db*"):
                shutil.copy(path, crashed)
        database.close()
        self.folder, self.file = crashed, crashed / "sandbox.db"
        self.assertIn("sandbox.db-wal", self.state())
        self.assertIn("another program", self.fails_without_touching())

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


class ReadOnly(StoreTest):
    """As another user where this one is root, who may write everything."""

    def setUp(self):
        super().setUp()
        self.who = {}
        if os.geteuid() == 0:
            self.who = {"program": shutil.copy(PROGRAM, self.folder / "tokenry-sandbox"), "user": 65534, "group": 65534, "extra_groups": []}

    def hand_over(self, folder_mode, file_mode):
        if self.who:
            os.chown(self.file, 65534, 65534)
        self.file.chmod(file_mode)
        self.folder.chmod(folder_mode)
        self.addCleanup(self.folder.chmod, 0o700)

    def test_a_file_that_cannot_be_written_is_refused_in_words_and_not_touched(self):
        self.start("--seed", "5").end()
        if self.who:  # its owner would make it writable again
            self.file.chmod(0o444)
            self.folder.chmod(0o755)
        else:
            self.hand_over(0o500, 0o400)
        before = self.file.read_bytes()
        with self.assertRaisesRegex(AssertionError, r"did not start: tokenry-sandbox: .+\.\n"):
            self.start(**self.who)
        self.assertEqual(self.file.read_bytes(), before)
        self.assertFalse([path.name for path in self.folder.iterdir() if path.name.startswith("sandbox.db-")])

    def test_a_folder_that_cannot_be_written_is_refused_in_words_and_nothing_is_lost(self):
        self.start("--seed", "5").end()
        self.hand_over(0o555, 0o600)
        before = self.file.read_bytes()
        with self.assertRaisesRegex(AssertionError, r"did not start: tokenry-sandbox: .+\.\n"):
            self.start(**self.who)
        self.assertEqual(self.file.read_bytes(), before)


class Full(StoreTest):
    def test_no_room_is_503_and_what_was_answered_is_kept(self):
        def leave_little_room():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))

        kept = []
        with self.start(preexec_fn=leave_little_room) as sandbox:
            for _ in range(2000):
                answer = sandbox.create("x" * 200)
                if answer.status != 201:
                    break
                kept.append(answer.json["id"])
            self.assertEqual((answer.status, answer.json["code"]), (503, "SERVICE_UNAVAILABLE"))
            self.assertEqual(sandbox.list(limit=1).status, 200)
            self.assertEqual(sandbox.get(kept[-1]).status, 200)
        self.assertGreater(len(kept), 20)
        with self.start() as sandbox:
            self.assertLessEqual(set(kept), {row["id"] for row in sandbox.walk(limit=100)})
            self.assertEqual(sandbox.list(limit=1).json["totalCount"], len(kept) + 1)
            self.assertEqual(sandbox.create().status, 201)
        self.assert_whole()


class SqlWhereTextBelongs(StoreTest):
    SQL = ("'; DROP TABLE token; --", "' OR '1'='1", "x' UNION SELECT * FROM setting --", "%' OR 1=1 --", '"; DELETE FROM token; --', "1; PRAGMA writable_schema=1")

    def test_it_is_text_everywhere(self):
        with self.start("--seed", "5") as sandbox:
            cursor = sandbox.list(limit=1).json["nextCursor"]
            for text in self.SQL:
                made = sandbox.create(text)
                self.assertEqual((made.status, made.json["name"]), (201, text))
                self.assertEqual(sandbox.list(name=text).json["totalCount"], 1, text)
                for wrong in (text, cursor + text):
                    self.assertEqual(sandbox.list(cursor=wrong).status, 400, wrong)
                self.assertEqual(sandbox.get(text).status, 404)
                self.assertEqual(sandbox.delete(text).status, 404)
                self.assertEqual(sandbox.request("GET", "/tokens", auth=(text, text)).status, 401)
            self.assertEqual(sandbox.list(limit=1).json["totalCount"], 6 + len(self.SQL))
        self.assert_whole()


if __name__ == "__main__":
    unittest.main()
