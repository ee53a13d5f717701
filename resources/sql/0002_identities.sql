-- SPDX-License-Identifier: GPL-3.0-or-later
-- Identities of licences that no stored state names: a row that a newer one of the same file replaced may be the only one that gave them.
-- The others are read from licence_states.
CREATE TABLE licence_identities (
    identity TEXT PRIMARY KEY, -- "a" and addonLicenseId, "e" and entitlement number, or "l", licenseId, "|" and number of the product
    licence_id INTEGER NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batches (id)
) WITHOUT ROWID;
