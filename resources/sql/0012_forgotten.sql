-- SPDX-License-Identifier: GPL-3.0-or-later
-- People who asked to be forgotten: downloads say RTBF where they named them. Nothing says who they were.
CREATE TABLE forgotten_contacts (
    identity TEXT NOT NULL, -- of the licence, as in licence_links
    role TEXT NOT NULL, -- as in contacts
    told_on INTEGER NOT NULL, -- Julian day of the newest row that says so
    PRIMARY KEY (identity, role)
) WITHOUT ROWID;
