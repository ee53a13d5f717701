-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom the database has forgotten: keyed hashes of names, numbers and addresses, so that an import does not bring them back. The text
-- itself is nowhere.
CREATE TABLE tombstones (
    hash BLOB PRIMARY KEY,
    buried_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE tombstone_salt (
    salt BLOB NOT NULL
);
INSERT INTO tombstone_salt (salt) VALUES (randomblob(32));

-- Rows were erased, but the file was not made anew yet: what was cut short there is finished when the database is opened next.
CREATE TABLE unfinished_erasures (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    begun_at INTEGER NOT NULL
);

-- What was done with the data: imports, exports, look-ups, erasures. Each entry seals the one before it. Whom it was about is a keyed hash.
CREATE TABLE access_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    action TEXT NOT NULL,
    subject BLOB NOT NULL, -- x'' where nobody in particular
    detail TEXT NOT NULL, -- names nobody
    seal BLOB NOT NULL -- hash of the seal before it and of this entry
);
-- Up to where entries whose time was over were let go, and the seal of the last of them, on which the rest stands.
CREATE TABLE access_log_start (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    after_entry INTEGER NOT NULL,
    seal BLOB NOT NULL
);
INSERT INTO access_log_start (id, after_entry, seal) VALUES (1, 0, x'');
CREATE TRIGGER access_log_keeps BEFORE UPDATE ON access_log BEGIN SELECT RAISE(ABORT, 'the log of accesses cannot be changed'); END;
CREATE TRIGGER access_log_stays BEFORE DELETE ON access_log WHEN OLD.id > (SELECT after_entry FROM access_log_start) BEGIN SELECT RAISE(ABORT, 'the log of accesses cannot be changed'); END;

-- How long each kind of data is kept; a kind that is not here is kept until it is erased.
CREATE TABLE retention_periods (
    kind TEXT PRIMARY KEY,
    days INTEGER NOT NULL CHECK (days > 0)
) WITHOUT ROWID;

-- What the user put right: what is shown and counted instead of what files say, now and after every import.
CREATE TABLE corrections (
    id INTEGER PRIMARY KEY,
    organisation_id INTEGER REFERENCES organisations (id), -- of one of the two
    contact TEXT NOT NULL DEFAULT '', -- e-mail address, else name, as files say it, in lower case
    field TEXT NOT NULL, -- company, country, name, email, phone, address
    value TEXT NOT NULL,
    made_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX corrections_of_organisations ON corrections (organisation_id, field) WHERE organisation_id IS NOT NULL;
CREATE UNIQUE INDEX corrections_of_contacts ON corrections (contact, field) WHERE contact <> '';
