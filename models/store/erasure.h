// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

namespace uptake {

/// Takes all about somebody (as dossierOf() finds it) out of the database and of the copies beside it, takes their name
/// out of the free text of other rows, buries who it was about, logs that it was done, and makes the file anew, so that
/// no byte stays. What was published stays verifiable: the ledger holds salted hashes. The imports' counts stay as they
/// were. Answers how many rows went. An error before the rows are gone leaves the database as it was; when only the
/// file could not be made anew, since another program reads it, the error says so, and the next opening of the database
/// makes up for it. On a server the tables' files are made anew, which its owner may do; what its log and its backups hold
/// is for who runs the server to let go of.
[[nodiscard]] Expected<qint64> eraseForGood(Connection& connection, const QString& what, qint64 now);

/// To be called in the transaction that takes rows out for good: until finishErasure() is through, opening the database
/// finishes it.
[[nodiscard]] Expected<void> beginErasure(Connection& connection, qint64 now);
/// Makes the file of a database anew after rows were taken out for good, empties its log, and drops the copies beside
/// it.
[[nodiscard]] Expected<void> finishErasure(Connection& connection);
/// Whether a SQLite file's bytes are overwritten where rows are deleted.
enum class Overwrite { No, Yes };
[[nodiscard]] Expected<void> overwriteWhatGoes(Connection& connection, Overwrite overwrite);
/// Finishes what an erasure that was cut short left, unless somebody is at it.
void resumeErasure(Connection& connection);

} // namespace uptake
