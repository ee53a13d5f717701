-- SPDX-License-Identifier: GPL-3.0-or-later
-- An undone batch keeps its rows, but they count for nothing until it is redone. A row that a batch still in force shows too is always
-- owned by such a one (its batch_id), and the undone one is among its sightings.
ALTER TABLE batches ADD COLUMN undone_at INTEGER; -- seconds since 1970 UTC, NULL while it counts
