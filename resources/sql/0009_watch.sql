-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files of watched folders that have been dealt with, as they were then.
CREATE TABLE watched_files (
    path TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL -- milliseconds since 1970 UTC
) WITHOUT ROWID;
