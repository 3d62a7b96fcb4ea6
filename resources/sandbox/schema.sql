-- SPDX-License-Identifier: Apache-2.0
-- The sandbox's tokens. Times are milliseconds since 1970 UTC. Rows lie in list order (createdAt, id), so that a page is one
-- short walk backwards from its cursor, however deep it is, and a filter scan reads the file in sequence.
CREATE TABLE token (
    created_ms  INTEGER NOT NULL,
    id          TEXT    NOT NULL,
    updated_ms  INTEGER NOT NULL,
    name        TEXT    NOT NULL,
    permissions INTEGER NOT NULL, -- bits: 1 VIEW, 2 TRANSACT, 4 MANAGE
    client_id   TEXT    NOT NULL,
    secret_salt BLOB,             -- NULL with secret_hash: nobody can sign in (seeded tokens)
    secret_hash BLOB,
    PRIMARY KEY (created_ms, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX token_by_id ON token (id);
CREATE UNIQUE INDEX token_by_client_id ON token (client_id);

-- One row: how many tokens there are, and a number that grows with every change of them.
CREATE TABLE counter (
    total    INTEGER NOT NULL,
    revision INTEGER NOT NULL
);
INSERT INTO counter VALUES (0, 0);
CREATE TRIGGER token_added AFTER INSERT ON token
BEGIN
    UPDATE counter SET total = total + 1, revision = revision + 1;
END;
CREATE TRIGGER token_removed AFTER DELETE ON token
BEGIN
    UPDATE counter SET total = total - 1, revision = revision + 1;
END;
CREATE TRIGGER token_changed AFTER UPDATE OF created_ms, updated_ms, name ON token
BEGIN
    UPDATE counter SET revision = revision + 1;
END;

-- cursorKey signs cursors, so that they stay good over a restart. adminClientId is the administrator's client id.
-- untouchedRevision is the counter's revision after a start at which no token had ever been written or deleted by anyone: while it
-- still is the revision, the table may be seeded.
CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
