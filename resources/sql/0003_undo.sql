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
