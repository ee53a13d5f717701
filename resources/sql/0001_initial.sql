-- SPDX-License-Identifier: GPL-3.0-or-later
-- Dates are Julian day numbers, times seconds since 1970 UTC, money US cents. NULL and '' mean "absent".

-- Every imported file. A row of any table below names the batch that first brought it, and its line there.
CREATE TABLE batches (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL,
    kind TEXT NOT NULL,
    imported_at INTEGER NOT NULL,
    snapshot INTEGER, -- date that a licences download shows
    total INTEGER NOT NULL DEFAULT 0,
    added INTEGER NOT NULL DEFAULT 0,
    updated INTEGER NOT NULL DEFAULT 0,
    unchanged INTEGER NOT NULL DEFAULT 0,
    skipped INTEGER NOT NULL DEFAULT 0,
    rejected INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT ''
);

-- A row that stood in a later batch again, word for word: what an undo of the first batch hands it over to.
CREATE TABLE sightings (
    batch_id INTEGER NOT NULL REFERENCES batches (id),
    kind TEXT NOT NULL, -- name of the table
    row_id INTEGER NOT NULL,
    line INTEGER NOT NULL,
    PRIMARY KEY (batch_id, kind, row_id)
) WITHOUT ROWID;

CREATE TABLE quarantine (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES batches (id),
    line INTEGER NOT NULL,
    column_name TEXT NOT NULL,
    value TEXT NOT NULL,
    reason TEXT NOT NULL,
    raw BLOB NOT NULL,
    digest INTEGER NOT NULL UNIQUE -- of all but the batch: the same file again brings nothing new
);
CREATE INDEX quarantine_batch ON quarantine (batch_id, line);

-- Versions, drivers, modes, features, entitlement numbers: every text that reports repeat.
CREATE TABLE terms (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
);

CREATE TABLE products (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT ''
);

-- Companies that licences name; key is the folded name and country.
CREATE TABLE organisations (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    company TEXT NOT NULL,
    country TEXT NOT NULL
);

-- What downloads said of a licence: one row for each different state. Rows that share an addonLicenseId, an appEntitlementNumber, or
-- a licenseId and product are one licence. The id is licence_id * 2^40 + 40 bits of a digest of all that the row says: the same state
-- comes once, and new licences append.
CREATE TABLE licence_states (
    id INTEGER PRIMARY KEY,
    licence_id INTEGER NOT NULL, -- below 2^23
    product_id INTEGER NOT NULL REFERENCES products (id),
    batch_id INTEGER NOT NULL REFERENCES batches (id),
    line INTEGER NOT NULL,
    first_batch INTEGER NOT NULL, -- of the oldest and of the newest download that shows the state
    last_batch INTEGER NOT NULL,
    organisation_id INTEGER REFERENCES organisations (id),
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

-- Kept only when the user asks for it.
CREATE TABLE contacts (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL, -- name of the table
    row_id INTEGER NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    address TEXT NOT NULL
);
CREATE INDEX contacts_row ON contacts (kind, row_id);

-- Lines of orders: one row for each different state of a line.
CREATE TABLE transactions (
    id INTEGER PRIMARY KEY,
    product_id INTEGER NOT NULL REFERENCES products (id),
    identity TEXT NOT NULL, -- the line item, or transaction and licence where an older export names no line item
    digest INTEGER NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batches (id),
    line INTEGER NOT NULL,
    organisation_id INTEGER REFERENCES organisations (id),
    transaction_id TEXT NOT NULL,
    line_item_id TEXT NOT NULL,
    addon_license_id TEXT NOT NULL,
    license_id TEXT NOT NULL,
    entitlement_number TEXT NOT NULL,
    sale_type TEXT NOT NULL,
    license_type TEXT NOT NULL,
    hosting TEXT NOT NULL,
    tier TEXT NOT NULL,
    billing_period TEXT NOT NULL,
    country TEXT NOT NULL,
    region TEXT NOT NULL,
    sale_date INTEGER NOT NULL,
    maintenance_start INTEGER,
    maintenance_end INTEGER,
    last_updated INTEGER,
    purchase_price INTEGER NOT NULL,
    vendor_amount INTEGER NOT NULL,
    extra TEXT NOT NULL,
    UNIQUE (identity, digest)
);

-- Churn, conversion and renewal downloads.
CREATE TABLE licence_events (
    id INTEGER PRIMARY KEY,
    product_id INTEGER NOT NULL REFERENCES products (id),
    identity TEXT NOT NULL,
    digest INTEGER NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batches (id),
    line INTEGER NOT NULL,
    event TEXT NOT NULL, -- churn, conversion, renewal
    event_date INTEGER NOT NULL,
    transaction_id TEXT NOT NULL,
    license_id TEXT NOT NULL,
    entitlement_number TEXT NOT NULL,
    hosting TEXT NOT NULL,
    maintenance_start INTEGER,
    maintenance_end INTEGER,
    last_updated INTEGER,
    extra TEXT NOT NULL,
    UNIQUE (identity, digest)
);

CREATE TABLE releases (
    id INTEGER PRIMARY KEY,
    product_id INTEGER NOT NULL REFERENCES products (id),
    identity TEXT NOT NULL,
    digest INTEGER NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batches (id),
    line INTEGER NOT NULL,
    version TEXT NOT NULL,
    released INTEGER NOT NULL,
    notes TEXT NOT NULL,
    UNIQUE (identity, digest)
);

-- Uninstall feedback.
CREATE TABLE feedback (
    id INTEGER PRIMARY KEY,
    product_id INTEGER NOT NULL REFERENCES products (id),
    identity TEXT NOT NULL,
    digest INTEGER NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batches (id),
    line INTEGER NOT NULL,
    feedback_type TEXT NOT NULL,
    feedback_date INTEGER NOT NULL,
    addon_version TEXT NOT NULL,
    application_key TEXT NOT NULL,
    application_version TEXT NOT NULL,
    hosting TEXT NOT NULL,
    reason_key TEXT NOT NULL,
    reason TEXT NOT NULL,
    message TEXT NOT NULL,
    entitlement_number TEXT NOT NULL,
    UNIQUE (identity, digest)
);

-- Days of the free starter tier.
CREATE TABLE free_tier_days (
    id INTEGER PRIMARY KEY,
    product_id INTEGER NOT NULL REFERENCES products (id),
    identity TEXT NOT NULL,
    digest INTEGER NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batches (id),
    line INTEGER NOT NULL,
    day INTEGER NOT NULL,
    license_id TEXT NOT NULL,
    entitlement_number TEXT NOT NULL,
    parent_edition TEXT NOT NULL,
    evaluation_date INTEGER,
    parent_units INTEGER,
    UNIQUE (identity, digest)
);

-- What the Marketplace counted itself.
CREATE TABLE distributions (
    id INTEGER PRIMARY KEY,
    product_id INTEGER NOT NULL REFERENCES products (id),
    identity TEXT NOT NULL,
    digest INTEGER NOT NULL,
    batch_id INTEGER NOT NULL REFERENCES batches (id),
    line INTEGER NOT NULL,
    dimension TEXT NOT NULL,
    value TEXT NOT NULL,
    day INTEGER NOT NULL,
    installations INTEGER NOT NULL,
    users INTEGER,
    UNIQUE (identity, digest)
);

CREATE TABLE installations (
    id INTEGER PRIMARY KEY, -- below 2^28
    product_id INTEGER NOT NULL REFERENCES products (id),
    server_id TEXT NOT NULL,
    UNIQUE (server_id, product_id)
);

-- Usage reports. The id is sent_at * 2^28 + installation_id: one report an installation and second, in order of time, so that
-- appending is cheap and a month is a range. Texts are ids of terms, without foreign keys since millions of rows would check them.
-- features is (name, count) pairs, connections (driver, mode, count) triples, as variable-length integers, seven bits a byte, low first.
CREATE TABLE reports (
    id INTEGER PRIMARY KEY,
    installation_id INTEGER NOT NULL REFERENCES installations (id),
    batch_id INTEGER NOT NULL REFERENCES batches (id),
    line INTEGER NOT NULL,
    addon_version INTEGER NOT NULL,
    host_product INTEGER,
    host_version INTEGER,
    entitlement INTEGER,
    users INTEGER,
    datasources INTEGER,
    administrators INTEGER,
    queries INTEGER,
    tables INTEGER,
    queries_modified INTEGER,
    connections BLOB NOT NULL,
    features BLOB NOT NULL
);
CREATE INDEX reports_installation ON reports (installation_id);
