# SPDX-License-Identifier: Apache-2.0
"""The list: filters, page sizes, cursors, and walks while the table changes."""
import base64
import datetime
import unittest

from sandboxprocess import SandboxTest


def key(token):
    return token["createdAt"], token["id"]


class Filters(SandboxTest):
    OPTIONS = ("--quiet", "--seed", "400")

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.everything = list(cls.sandbox.walk(limit=100))

    def found(self, **query):
        page = self.sandbox.list(limit=1, **query)
        self.assertEqual(page.status, 200, page.body)
        rows = list(self.sandbox.walk(limit=7, **query))
        self.assertEqual(page.json["totalCount"], len(rows))
        return [row["id"] for row in rows]

    def expected(self, matches):
        return [row["id"] for row in self.everything if matches(row)]

    def test_all_is_newest_first(self):
        self.assertEqual(len(self.everything), 401)
        self.assertEqual(self.everything, sorted(self.everything, key=key, reverse=True))

    def test_name_is_found_anywhere_in_any_ascii_case(self):
        for needle in ("payout", "PAYOUT", "ayout w", "é", "&", "%", "_", "+", "'", '"', "#", " ", "zzz", "<b>", "\\"):
            fold = "".join(c.lower() if c.isascii() else c for c in needle)
            matches = lambda row: fold in "".join(c.lower() if c.isascii() else c for c in row["name"])
            self.assertEqual(self.found(name=needle), self.expected(matches), needle)
        self.assertTrue(self.found(name="PAYOUT"))

    def test_an_empty_name_filters_nothing(self):
        self.assertEqual(len(self.found(name="")), 401)

    def test_sql_in_a_name_is_text(self):
        for name in ("'; DROP TABLE token; --", "' OR '1'='1", "x' UNION SELECT * FROM setting --"):
            self.sandbox.list(name=name)
        self.assertEqual(self.sandbox.list().json["totalCount"], 401)

    def test_the_four_dates_are_inclusive(self):
        middle = self.everything[200]
        for field, after, before in (("createdAt", "createdAfter", "createdBefore"), ("updatedAt", "updatedAfter", "updatedBefore")):
            at = middle[field]
            self.assertEqual(self.found(**{after: at}), self.expected(lambda row: row[field] >= at))
            self.assertEqual(self.found(**{before: at}), self.expected(lambda row: row[field] <= at))
            self.assertIn(middle["id"], self.found(**{after: at, before: at}))

    def test_a_finer_instant_than_is_stored_is_exact(self):
        at = self.everything[200]["createdAt"]
        finer = at.replace("Z", "0001Z")
        self.assertNotIn(self.everything[200]["id"], self.found(createdAfter=finer))
        self.assertIn(self.everything[200]["id"], self.found(createdBefore=finer))

    def test_all_filters_combine(self):
        rows = self.everything
        low, high = rows[350]["createdAt"], rows[50]["createdAt"]
        updated_low, updated_high = rows[380]["updatedAt"], rows[20]["updatedAt"]
        matches = lambda row: ("o" in row["name"].lower() and low <= row["createdAt"] <= high
                               and updated_low <= row["updatedAt"] <= updated_high)
        found = self.found(name="O", createdAfter=low, createdBefore=high, updatedAfter=updated_low, updatedBefore=updated_high)
        self.assertEqual(found, self.expected(matches))
        self.assertTrue(found)

    def test_an_offset_names_the_same_instant(self):
        at = self.everything[200]["createdAt"]
        utc = datetime.datetime.fromisoformat(at)
        east = utc.astimezone(datetime.timezone(datetime.timedelta(hours=5, minutes=30))).isoformat(timespec="milliseconds")
        self.assertIn("+05:30", east)
        self.assertEqual(self.found(createdAfter=east), self.found(createdAfter=at))

    def test_a_bare_plus_in_an_offset_is_refused(self):
        answer = self.sandbox.request("GET", "/tokens?createdAfter=2025-01-01T00:00:00+02:00")
        self.assert_error(answer, 400, "INVALID_INPUT")

    def test_bad_dates_are_400_with_the_field(self):
        for text in ("", "today", "2025-01-01", "2025-01-01T00:00:00", "2025-01-01 00:00:00Z", "2025-02-30T00:00:00Z", "2025-01-01T24:00:00Z",
                     "2025-01-01T00:00:60Z", "2025-01-01T00:00:00.Z", "2025-01-01T00:00:00+0200", "10000-01-01T00:00:00Z", "2025-01-01T00:00:00Zx",
                     "1735689600", "2025-1-1T00:00:00Z", "2025-01-01T00:00:00+24:00"):
            for field in ("createdAfter", "createdBefore", "updatedAfter", "updatedBefore"):
                answer = self.sandbox.list(**{field: text})
                self.assert_error(answer, 400, "INVALID_INPUT")
                self.assertEqual(answer.fields(), [field])

    def test_limit_is_1_to_100_and_20_by_default(self):
        self.assertEqual(len(self.sandbox.list().json["data"]), 20)
        for limit in (1, 20, 99, 100):
            self.assertEqual(len(self.sandbox.list(limit=limit).json["data"]), limit)
        for limit in ("0", "101", "-1", "1.0", "", "x", "1e1", "+5", " 5", "999999999999999999999", "５"):
            answer = self.sandbox.list(limit=limit)
            self.assert_error(answer, 400, "INVALID_INPUT")
            self.assertEqual(answer.fields(), ["limit"])

    def test_a_known_parameter_comes_once_and_decoded(self):
        self.assert_error(self.sandbox.request("GET", "/tokens?limit=1&limit=2"), 400, "INVALID_INPUT")
        for value in ("%", "%4", "%zz", "%ff", "%ed%a0%80", "%c0%af", "%f5%80%80%80"):
            self.assertEqual(self.sandbox.request("GET", "/tokens?name=" + value).fields(), ["name"])
        self.assertEqual(self.sandbox.request("GET", "/tokens?sort=name&%ff=1&&limit=1&=").status, 200)

    def test_page_has_next_cursor_only_when_more_follow(self):
        page = self.sandbox.list(limit=100).json
        self.assertEqual(set(page), {"data", "hasMore", "nextCursor", "totalCount"})
        self.assertEqual(set(self.sandbox.list(name="zzz").json), {"data", "hasMore", "totalCount"})
        exact = self.sandbox.list(limit=1, name=self.everything[0]["name"], createdAfter=self.everything[0]["createdAt"]).json
        self.assertEqual((len(exact["data"]), exact["hasMore"]), (1, False))


class Cursors(SandboxTest):
    OPTIONS = ("--quiet", "--seed", "60")

    def refused(self, **query):
        answer = self.sandbox.list(**query)
        self.assert_error(answer, 400, "INVALID_INPUT")
        self.assertEqual(answer.fields(), ["cursor"])

    def test_a_damaged_cursor_is_refused(self):
        cursor = self.sandbox.list(limit=5).json["nextCursor"]
        self.assertEqual(self.sandbox.list(limit=5, cursor=cursor).status, 200)
        for place in range(0, len(cursor), 7):
            self.refused(cursor=cursor[:place] + ("A" if cursor[place] != "A" else "B") + cursor[place + 1:])
        for text in ("", "x", "string", cursor[:-1], cursor + "A", cursor + "=", cursor * 2, "'; DROP TABLE token; --", "A" * 5000, cursor.swapcase()):
            self.refused(cursor=text)

    def test_a_cursor_belongs_to_its_filters(self):
        cursor = self.sandbox.list(limit=1, name="pay").json["nextCursor"]
        self.refused(cursor=cursor)
        self.refused(cursor=cursor, name="pa")
        self.refused(cursor=cursor, name="pay", createdAfter="2000-01-01T00:00:00Z")
        self.assertEqual(self.sandbox.list(cursor=cursor, name="PAY", limit=50).status, 200)  # the same filter; another page size is fine

    def test_a_cursor_of_another_database_is_refused(self):
        from sandboxprocess import Sandbox
        with Sandbox("--quiet", "--seed", "60") as other:
            foreign = other.list(limit=5).json["nextCursor"]
        self.refused(cursor=foreign)

    def test_a_cursor_tells_no_secret_and_needs_no_row(self):
        page = self.sandbox.list(limit=5).json
        rest = [row["id"] for row in self.sandbox.walk(limit=100)][5:]
        self.assertNotIn(self.sandbox.secret.encode(), base64.urlsafe_b64decode(page["nextCursor"] + "=="))
        self.assertEqual(self.sandbox.delete(page["data"][-1]["id"]).status, 204)
        self.assertEqual([row["id"] for row in self.sandbox.walk(limit=5, cursor=page["nextCursor"])], rest)


class Walks(SandboxTest):
    OPTIONS = ("--quiet", "--seed", "5000")

    def test_5000_tokens_are_each_seen_once_while_others_come_and_go(self):
        before = {row["id"] for row in self.sandbox.walk(limit=100)}
        self.assertEqual(len(before), 5001)
        doomed = [row["id"] for row in self.sandbox.walk(limit=100) if "audit" in row["name"].lower()]
        self.assertGreater(len(doomed), 40)
        seen, deleted, pages = [], set(), 0
        query = {"limit": 50}
        while True:
            page = self.sandbox.list(**query).json
            seen += [row["id"] for row in page["data"]]
            self.assertEqual(page["totalCount"], 5001 + 2 * pages - len(deleted))
            pages += 1
            for _ in range(2):
                self.assertEqual(self.sandbox.create("came meanwhile").status, 201)
            if doomed:
                gone = doomed.pop()
                self.assertEqual(self.sandbox.delete(gone).status, 204)
                deleted.add(gone)
            if not page["hasMore"]:
                break
            query["cursor"] = page["nextCursor"]
        self.assertEqual(len(seen), len(set(seen)), "an id was seen twice")
        self.assertFalse((before - deleted) - set(seen), "a token that stayed was skipped")
        self.assertFalse(set(seen) - before, "a token that came above the walk was seen in it")
        self.assertEqual(self.sandbox.list(name="came meanwhile").json["totalCount"], 2 * pages)

    def test_a_counted_filter_follows_every_change(self):
        name = "counted"
        for expected in range(1, 6):
            made = self.sandbox.create(f"is {name.upper()} too").json
            self.sandbox.create("something else")
            self.assertEqual(self.sandbox.list(name=name).json["totalCount"], expected)
        self.sandbox.delete(made["id"])
        self.assertEqual(self.sandbox.list(name=name).json["totalCount"], 4)
        self.assertEqual(len(list(self.sandbox.walk(name=name, limit=3))), 4)

    def test_ids_sort_like_creation_within_a_millisecond(self):
        made = [self.sandbox.create("quick").json["id"] for _ in range(60)]
        self.assertEqual([row["id"] for row in self.sandbox.walk(name="quick")], list(reversed(made)))


class Costs(SandboxTest):
    """Measured in the program's own processor time, so that a busy machine does not matter."""

    OPTIONS = ("--quiet", "--seed", "50000")

    def spent(self, action):
        before = self.sandbox.processor_seconds()
        action()
        return self.sandbox.processor_seconds() - before

    def test_a_deep_page_costs_what_the_first_costs(self):
        cursors, query = [], {"limit": 100}
        while True:
            page = self.sandbox.list(**query).json
            if not page["hasMore"]:
                break
            cursors.append(page["nextCursor"])
            query["cursor"] = page["nextCursor"]
        self.assertEqual(len(cursors), 500)

        def again(some):
            for cursor in some:
                self.assertEqual(self.sandbox.list(limit=100, cursor=cursor).status, 200)
        first, last = self.spent(lambda: again(cursors[:100])), self.spent(lambda: again(cursors[-100:]))
        self.assertLess(last, first * 2 + 0.1)

    def test_a_walk_over_a_rare_name_passes_over_the_table_a_few_times_not_once_a_page(self):
        one_pass = self.spent(lambda: [self.sandbox.list(name=f"is nowhere {number}") for number in range(10)]) / 10
        rows = []
        walk = self.spent(lambda: rows.extend(self.sandbox.walk(name="Zürich #", limit=5)))
        self.assertGreater(len(rows), 100)
        overhead = self.spent(lambda: [self.sandbox.list(limit=5) for _ in range(len(rows) // 5)])
        self.assertLess(walk, 5 * one_pass + 2 * overhead + 0.1, f"{len(rows)} rows")


if __name__ == "__main__":
    unittest.main()
