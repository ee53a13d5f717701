-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the user decides: filters with a name, and what is planned with a feature.
CREATE TABLE segments (
    name TEXT PRIMARY KEY,
    filter TEXT NOT NULL -- as Selection is written; it may name organisations
) WITHOUT ROWID;

CREATE TABLE feature_plans (
    feature TEXT PRIMARY KEY,
    impact REAL, -- how much it matters to who uses it, 0.25 to 3; NULL while nobody has said
    effort REAL -- person-months, above 0; NULL while nobody has said
) WITHOUT ROWID;
