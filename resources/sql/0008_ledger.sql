-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was handed out: every report, every figure in it, and the organisations behind each, as salted hashes of what identifies them, so that
-- no name stands here. Rows are added and never changed; each report's digest covers the one before it.
CREATE TABLE ledger_identity (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    ledger BLOB NOT NULL,
    salt BLOB NOT NULL
);
INSERT INTO ledger_identity (id, ledger, salt) VALUES (1, randomblob(16), randomblob(32));

CREATE TABLE ledger_exports (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL, -- "report", or "rebase" where the user began anew
    day INTEGER NOT NULL, -- on which it was written
    title TEXT NOT NULL,
    audience TEXT NOT NULL,
    path TEXT NOT NULL,
    temporary_path TEXT NOT NULL, -- where the file waits until its row is here
    file_digest BLOB NOT NULL, -- SHA-256, as all digests
    policy TEXT NOT NULL,
    record BLOB NOT NULL, -- what the audit saw and found, compressed JSON
    record_digest BLOB NOT NULL,
    rows_digest BLOB NOT NULL,
    digest BLOB NOT NULL -- of the digest before and of all of this
);

CREATE TABLE ledger_organisations (
    id INTEGER PRIMARY KEY,
    export_id INTEGER NOT NULL,
    commitment BLOB NOT NULL UNIQUE
);

CREATE TABLE ledger_rows (
    id INTEGER PRIMARY KEY,
    export_id INTEGER NOT NULL,
    key TEXT NOT NULL,
    period TEXT NOT NULL,
    measure TEXT NOT NULL,
    statistic INTEGER NOT NULL,
    exact TEXT NOT NULL,
    shown TEXT NOT NULL,
    members BLOB NOT NULL -- ledger_organisations and hundredths, as variable-length integers
);

-- How writing the file ended: without a row here the program stopped between the ledger and the file.
CREATE TABLE ledger_endings (
    export_id INTEGER PRIMARY KEY,
    is_written INTEGER NOT NULL
);

CREATE TRIGGER ledger_identity_stays BEFORE UPDATE ON ledger_identity BEGIN SELECT RAISE(ABORT, 'the ledger cannot be changed'); END;
CREATE TRIGGER ledger_identity_is_kept BEFORE DELETE ON ledger_identity BEGIN SELECT RAISE(ABORT, 'the ledger cannot be changed'); END;
CREATE TRIGGER ledger_exports_stay BEFORE UPDATE ON ledger_exports BEGIN SELECT RAISE(ABORT, 'the ledger cannot be changed'); END;
CREATE TRIGGER ledger_exports_are_kept BEFORE DELETE ON ledger_exports BEGIN SELECT RAISE(ABORT, 'the ledger cannot be changed'); END;
CREATE TRIGGER ledger_organisations_stay BEFORE UPDATE ON ledger_organisations BEGIN SELECT RAISE(ABORT, 'the ledger cannot be changed'); END;
CREATE TRIGGER ledger_organisations_are_kept BEFORE DELETE ON ledger_organisations BEGIN SELECT RAISE(ABORT, 'the ledger cannot be changed'); END;
CREATE TRIGGER ledger_rows_stay BEFORE UPDATE ON ledger_rows BEGIN SELECT RAISE(ABORT, 'the ledger cannot be changed'); END;
CREATE TRIGGER ledger_rows_are_kept BEFORE DELETE ON ledger_rows BEGIN SELECT RAISE(ABORT, 'the ledger cannot be changed'); END;
CREATE TRIGGER ledger_endings_stay BEFORE UPDATE ON ledger_endings BEGIN SELECT RAISE(ABORT, 'the ledger cannot be changed'); END;
CREATE TRIGGER ledger_endings_are_kept BEFORE DELETE ON ledger_endings BEGIN SELECT RAISE(ABORT, 'the ledger cannot be changed'); END;
