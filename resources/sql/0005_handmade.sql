-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the user decided by hand. Nothing of it hangs on an import: it stays when one is undone, and holds again when one comes back.
CREATE TABLE notes (
    id INTEGER PRIMARY KEY,
    installation_id INTEGER REFERENCES installations (id), -- of one of the two
    organisation_id INTEGER REFERENCES organisations (id),
    kind TEXT NOT NULL, -- note, consent, opt-out
    text TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    removed_at INTEGER -- NULL while it stands
);

-- An installation's licence by the user's hand: it wins over what reports say.
CREATE TABLE hand_links (
    installation_id INTEGER PRIMARY KEY REFERENCES installations (id),
    identity TEXT NOT NULL, -- of the licence, as in licence_links; '' means none, by the user's will
    made_at INTEGER NOT NULL
);

-- Suggested links that the user does not want to see again.
CREATE TABLE refused_links (
    installation_id INTEGER NOT NULL REFERENCES installations (id),
    identity TEXT NOT NULL,
    refused_at INTEGER NOT NULL,
    PRIMARY KEY (installation_id, identity)
) WITHOUT ROWID;

-- Two organisations that are one.
CREATE TABLE organisation_merges (
    organisation_id INTEGER PRIMARY KEY REFERENCES organisations (id),
    into_id INTEGER NOT NULL REFERENCES organisations (id),
    made_at INTEGER NOT NULL
);

-- A licence that belongs to another organisation than the company that it names.
CREATE TABLE organisation_moves (
    identity TEXT PRIMARY KEY, -- of the licence, as in licence_links
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    made_at INTEGER NOT NULL
) WITHOUT ROWID;
