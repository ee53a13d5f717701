-- SPDX-License-Identifier: GPL-3.0-or-later
-- An undone batch keeps its rows, but they count for nothing until it is redone. A row that a batch still in force shows too is always
-- owned by such a one (its batch_id), and the undone one is among its sightings.
ALTER TABLE batches ADD COLUMN undone_at INTEGER; -- seconds since 1970 UTC, NULL while it counts

-- What licence_identities kept, with the row's first identity beside each: without it, licences that an undone row had joined could not be
-- told apart again.
CREATE TABLE licence_links (
    identity TEXT NOT NULL, -- "a" and addonLicenseId, "e" and entitlement number, or "l", licenseId, "|" and number of the product
    linked TEXT NOT NULL, -- an identity that the same row gave
    licence_id INTEGER NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batches (id),
    PRIMARY KEY (identity, linked)
) WITHOUT ROWID;
INSERT INTO licence_links (identity, linked, licence_id, batch_id) SELECT identity, identity, licence_id, batch_id FROM licence_identities;
DROP TABLE licence_identities;

-- licence_states without foreign keys, as reports has none for its texts: checking three a row took a sixth of an import's time.
CREATE TABLE new_licence_states (
    id INTEGER PRIMARY KEY,
    licence_id INTEGER NOT NULL, -- below 2^23
    product_id INTEGER NOT NULL,
    batch_id INTEGER NOT NULL,
    line INTEGER NOT NULL,
    first_batch INTEGER NOT NULL, -- of the oldest and of the newest download that shows the state
    last_batch INTEGER NOT NULL,
    organisation_id INTEGER,
    addon_license_id TEXT NOT NULL,
    license_id TEXT NOT NULL,
    entitlement_number TEXT NOT NULL,
    entitlement_id TEXT NOT NULL,
    host_license_id TEXT NOT NULL,
    license_type TEXT NOT NULL,
    status TEXT NOT NULL,
    hosting TEXT NOT NULL,
    tier TEXT NOT NULL,
    country TEXT NOT NULL,
    region TEXT NOT NULL,
    maintenance_start INTEGER,
    maintenance_end INTEGER,
    last_updated INTEGER,
    extra TEXT NOT NULL -- further columns as JSON
);
INSERT INTO new_licence_states SELECT * FROM licence_states ORDER BY id;
DROP TABLE licence_states;
ALTER TABLE new_licence_states RENAME TO licence_states;

-- What it takes to mend a row in quarantine and import it as its file would have been.
ALTER TABLE batches ADD COLUMN header BLOB NOT NULL DEFAULT x''; -- of a CSV file
ALTER TABLE batches ADD COLUMN product TEXT NOT NULL DEFAULT ''; -- what the user said of the file
ALTER TABLE batches ADD COLUMN dimension TEXT NOT NULL DEFAULT '';
ALTER TABLE quarantine ADD COLUMN mended_by INTEGER; -- batch of the mended row; while that counts, the row waits no more
