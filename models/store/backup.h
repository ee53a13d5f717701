// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/store/connection.h"

#include <QByteArray>

namespace uptake {

/// What it costs to make a key of a passphrase, and so to try one: Argon2id's passes and memory. A backup tells its
/// own.
struct KeyCost
{
    quint32 operations = 3;
    quint32 mebibytes = 256;
};

/// Writes the whole database into a file that only the passphrase opens: Argon2id makes the key, XChaCha20-Poly1305
/// (libsodium's secretstream) seals it. The file is read back and compared before it gets its name, so that there is a
/// whole backup or none.
[[nodiscard]] Expected<void> writeBackup(Connection& connection, const QString& path, const QByteArray& passphrase,
    Progress& progress, const KeyCost& cost = {});

/// Puts a backup in a database's place, once it is decrypted, whole, and one that this program can read. The database
/// that was there stays beside it as NAME.before-restore. Who was erased since the backup was made is erased from it
/// again. An error leaves all as it was: wrong passphrase, damaged or cut file, a later version's, a database in use.
[[nodiscard]] Expected<void> restoreBackup(
    const DatabaseUrl& database, const QString& path, const QByteArray& passphrase, qint64 now, Progress& progress);

} // namespace uptake
