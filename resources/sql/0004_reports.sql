-- SPDX-License-Identifier: GPL-3.0-or-later
-- Templates of reports that the user saved, and the reports that were exported.
CREATE TABLE report_templates (
    name TEXT PRIMARY KEY,
    design TEXT NOT NULL, -- as JSON
    saved_at INTEGER NOT NULL -- seconds since 1970 UTC
);
CREATE TABLE report_exports (
    id INTEGER PRIMARY KEY,
    exported_at INTEGER NOT NULL, -- seconds since 1970 UTC
    path TEXT NOT NULL,
    as_of INTEGER NOT NULL, -- Julian day
    design TEXT NOT NULL, -- as JSON
    digest BLOB NOT NULL -- SHA-256 of the file
);
