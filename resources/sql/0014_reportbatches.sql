-- SPDX-License-Identifier: GPL-3.0-or-later
-- The reports of an import: what it takes to count them, or to count them no more, without looking at all others.
CREATE INDEX reports_batch ON reports (batch_id);
