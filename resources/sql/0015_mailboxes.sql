-- SPDX-License-Identifier: GPL-3.0-or-later
-- Mailboxes on servers that reports are fetched from; never their passwords. How far a fetch has come: every message up to last_uid has been
-- looked at, as long as the server's UIDVALIDITY stays.
CREATE TABLE mailboxes (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    server TEXT NOT NULL,
    port INTEGER NOT NULL,
    security TEXT NOT NULL,
    folder TEXT NOT NULL,
    user_name TEXT NOT NULL,
    ca_file TEXT NOT NULL,
    schedule TEXT NOT NULL,
    uid_validity INTEGER NOT NULL,
    last_uid INTEGER NOT NULL,
    fetched_at INTEGER, -- seconds since 1970 UTC
    messages INTEGER NOT NULL, -- of the last fetch, as are the next ones
    added INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    problem TEXT NOT NULL
);
