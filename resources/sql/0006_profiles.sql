-- SPDX-License-Identifier: GPL-3.0-or-later
-- Layouts of other add-ons' mails (JSON), tried in this order after the built-in one.
CREATE TABLE mail_profiles (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    json BLOB NOT NULL
);
