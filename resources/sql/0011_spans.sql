-- SPDX-License-Identifier: GPL-3.0-or-later
-- The downloads that show a state first and last, of states that more than one shows: its own table, since a newer download repeats nearly
-- every state, and writing two numbers is much less than writing the states again. A state without a row here is shown by its batch alone.
CREATE TABLE licence_spans (
    state_id INTEGER PRIMARY KEY,
    first_batch INTEGER NOT NULL, -- of the oldest and of the newest download that shows the state
    last_batch INTEGER NOT NULL
);
INSERT INTO licence_spans SELECT id, first_batch, last_batch FROM licence_states WHERE first_batch <> batch_id OR last_batch <> batch_id ORDER BY id;
ALTER TABLE licence_states DROP COLUMN first_batch;
ALTER TABLE licence_states DROP COLUMN last_batch;
CREATE TRIGGER licence_spans_go AFTER DELETE ON licence_states BEGIN DELETE FROM licence_spans WHERE state_id = old.id; END;
CREATE TRIGGER licence_spans_follow AFTER UPDATE OF id ON licence_states BEGIN UPDATE OR REPLACE licence_spans SET state_id = new.id WHERE state_id = old.id; END;

-- organisations without an index of keys: every import reads all of them anyway, and keeping the index was a sixth of its time.
CREATE TABLE new_organisations (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL, -- folded name and country; no two rows share one
    company TEXT NOT NULL,
    country TEXT NOT NULL
);
INSERT INTO new_organisations SELECT id, key, company, country FROM organisations ORDER BY id;
DROP TABLE organisations;
ALTER TABLE new_organisations RENAME TO organisations;
