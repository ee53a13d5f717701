// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"

#include "models/store/copying.h"
#include "models/store/erasure.h"
#include "models/store/migrations.h"
#include "models/store/rows.h"
#include "models/store/sidefiles.h"
#include "models/store/storetext.h"
#include "models/store/tombstones.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QtEndian>

#include <array>
#include <sodium.h>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

// "UPTAKE-BACKUP", a byte for the version of the format, what the key costs (operations and MiB, four bytes each, low
// first), the salt of the passphrase, the header of the stream; then chunks, each longer by a seal than what is in it.
// The last is marked, so that a file that lost its end is told.
constexpr QByteArrayView mark("UPTAKE-BACKUP");
constexpr char formatVersion = 1;
constexpr qsizetype chunkSize = 256 * 1024;

Failure failed(const QString& what, const QString& where, const QString& remedy)
{
    return Failure(Error{what, where, remedy});
}

constexpr qsizetype costSize = 8;
constexpr quint32 mostMebibytes = 4096; // a file that asks for more is not ours

QByteArray bytesOf(const KeyCost& cost)
{
    QByteArray bytes(costSize, '\0');
    qToLittleEndian(cost.operations, bytes.data());
    qToLittleEndian(cost.mebibytes, bytes.data() + 4);
    return bytes;
}

Expected<QByteArray> keyOf(const QByteArray& passphrase, const QByteArray& salt, const KeyCost& cost)
{
    QByteArray key(crypto_secretstream_xchacha20poly1305_KEYBYTES, '\0');
    const int done = crypto_pwhash(reinterpret_cast<unsigned char*>(key.data()), quint64(key.size()),
        passphrase.constData(), quint64(passphrase.size()), reinterpret_cast<const unsigned char*>(salt.constData()),
        cost.operations, size_t(cost.mebibytes) << 20, crypto_pwhash_ALG_ARGON2ID13);
    if (done != 0)
        return failed(
            StoreText::tr("there is not enough memory to make the key of the passphrase (%1 MiB)").arg(cost.mebibytes),
            {}, StoreText::tr("close other programs, then try again"));
    return key;
}

bool syncToDisk(QFile& file)
{
    return file.flush() && ::fsync(file.handle()) == 0;
}

Expected<void> seal(QFile& plain, QFile& sealed, const QByteArray& passphrase, const KeyCost& cost, Progress& progress)
{
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), size_t(salt.size()));
    const auto key = keyOf(passphrase, salt, cost);
    if (!key)
        return Failure(key.error());
    crypto_secretstream_xchacha20poly1305_state state;
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_HEADERBYTES> header{};
    crypto_secretstream_xchacha20poly1305_init_push(
        &state, header.data(), reinterpret_cast<const unsigned char*>(key->constData()));
    bool isWritten = sealed.write(mark.toByteArray() + formatVersion + bytesOf(cost) + salt) > 0
        && sealed.write(reinterpret_cast<const char*>(header.data()), qint64(header.size())) > 0;
    QByteArray out(chunkSize + crypto_secretstream_xchacha20poly1305_ABYTES, '\0');
    bool isLast = false;
    while (isWritten && !isLast) {
        const QByteArray in = plain.read(chunkSize);
        isLast = plain.atEnd();
        if (!progress.report(plain.pos(), plain.size()))
            return cancelled();
        unsigned long long length = 0;
        crypto_secretstream_xchacha20poly1305_push(&state, reinterpret_cast<unsigned char*>(out.data()), &length,
            reinterpret_cast<const unsigned char*>(in.constData()), quint64(in.size()), nullptr, 0,
            static_cast<unsigned char>(isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0));
        isWritten = sealed.write(out.constData(), qint64(length)) == qint64(length);
    }
    if (!isWritten || !syncToDisk(sealed))
        return failed(StoreText::tr("the backup cannot be written: %1").arg(sealed.errorString()), sealed.fileName(),
            StoreText::tr("free some space, or name another file"));
    return {};
}

/// Opens a backup; `take` is given each piece, in order.
template <class Take> Expected<void> unseal(QFile& sealed, const QByteArray& passphrase, Progress& progress, Take take)
{
    const QByteArray begin = sealed.read(mark.size() + 1);
    if (!begin.startsWith(mark))
        return failed(StoreText::tr("the file is no backup of Uptake"), sealed.fileName(),
            StoreText::tr("name a file that uptake backup wrote"));
    if (begin.size() != mark.size() + 1 || begin.back() != formatVersion)
        return failed(StoreText::tr("the backup was written by another version of Uptake"), sealed.fileName(),
            StoreText::tr("install the newer Uptake, then try again"));
    const QByteArray price = sealed.read(costSize);
    const QByteArray salt = sealed.read(crypto_pwhash_SALTBYTES);
    const QByteArray header = sealed.read(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    const Error cut{StoreText::tr("the backup is damaged: its end is missing"), sealed.fileName(),
        StoreText::tr("use another backup")};
    if (salt.size() != crypto_pwhash_SALTBYTES || header.size() != crypto_secretstream_xchacha20poly1305_HEADERBYTES)
        return Failure(cut);
    const KeyCost cost{
        qFromLittleEndian<quint32>(price.constData()), qFromLittleEndian<quint32>(price.constData() + 4)};
    if (cost.operations == 0 || cost.operations > 64 || cost.mebibytes == 0 || cost.mebibytes > mostMebibytes)
        return failed(StoreText::tr("the backup is damaged: its head makes no sense"), sealed.fileName(),
            StoreText::tr("use another backup"));
    const auto key = keyOf(passphrase, salt, cost);
    if (!key)
        return Failure(key.error());
    crypto_secretstream_xchacha20poly1305_state state;
    crypto_secretstream_xchacha20poly1305_init_pull(&state, reinterpret_cast<const unsigned char*>(header.constData()),
        reinterpret_cast<const unsigned char*>(key->constData()));
    QByteArray out(chunkSize, '\0');
    bool isFirst = true;
    while (true) {
        const QByteArray in = sealed.read(chunkSize + crypto_secretstream_xchacha20poly1305_ABYTES);
        if (in.isEmpty())
            return Failure(cut);
        unsigned char tag = 0;
        unsigned long long length = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&state, reinterpret_cast<unsigned char*>(out.data()), &length,
                &tag, reinterpret_cast<const unsigned char*>(in.constData()), quint64(in.size()), nullptr, 0)
            != 0) {
            return isFirst ? failed(StoreText::tr("the passphrase is wrong, or the backup is damaged"),
                       sealed.fileName(), StoreText::tr("check the passphrase; if it is right, use another backup"))
                           : failed(StoreText::tr("the backup is damaged"), sealed.fileName(),
                               StoreText::tr("use another backup"));
        }
        isFirst = false;
        if (!progress.report(sealed.pos(), sealed.size()))
            return cancelled();
        if (!take(QByteArrayView(out.constData(), qsizetype(length))))
            return failed(StoreText::tr("the disk is full"), sealed.fileName(),
                StoreText::tr("free some space, then try again; nothing was changed"));
        if (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL)
            return sealed.atEnd() ? Expected<void>()
                                  : failed(StoreText::tr("the backup is damaged: something stands after its end"),
                                      sealed.fileName(), StoreText::tr("use another backup"));
    }
}

Expected<void> openFor(QFile& file, QIODevice::OpenMode mode)
{
    if (mode & QIODevice::WriteOnly)
        QFile::remove(file.fileName());
    const bool isOpen
        = mode & QIODevice::WriteOnly ? file.open(mode, QFile::ReadOwner | QFile::WriteOwner) : file.open(mode);
    if (!isOpen)
        return failed(file.errorString(), file.fileName(),
            mode & QIODevice::WriteOnly ? StoreText::tr("name a file that you may write")
                                        : StoreText::tr("name a file that you may read"));
    return {};
}

/// The tombstones and their salt: whom a database was told to forget.
struct Buried
{
    QByteArray salt;
    QList<std::pair<QByteArray, qint64>> hashes;
};

Expected<Buried> buriedIn(Connection& connection)
{
    Buried buried;
    const auto bytes = [](const Query& row, int column) {
        return QByteArray(row.bytes(column).data(), qsizetype(row.bytes(column).size()));
    };
    const auto salted = forEachRow(
        connection, u"SELECT salt FROM tombstone_salt"_s, [&](const Query& row) { buried.salt = bytes(row, 0); });
    const auto read = forEachRow(connection, u"SELECT hash, buried_at FROM tombstones"_s,
        [&](const Query& row) { buried.hashes.emplaceBack(bytes(row, 0), row.integer(1)); });
    if (!salted || !read)
        return Failure(!salted ? salted.error() : read.error());
    return buried;
}

/// Erases from a restored database whom the one before it had forgotten.
Expected<void> eraseAgain(Connection& connection, const Buried& buried, qint64 now)
{
    if (buried.hashes.isEmpty())
        return {};
    if (const auto done = runOnce(connection, u"UPDATE tombstone_salt SET salt = ?"_s, buried.salt); !done)
        return done;
    for (const auto& [hash, at] : buried.hashes) {
        if (const auto done
            = runOnce(connection, u"INSERT OR IGNORE INTO tombstones (hash, buried_at) VALUES (?, ?)"_s, hash, at);
            !done)
            return done;
    }
    const auto tombstones = Tombstones::load(connection);
    if (!tombstones)
        return Failure(tombstones.error());
    QStringList back;
    const auto companies
        = forEachRow(connection, u"SELECT company, country FROM organisations"_s, [&](const Query& row) {
              if (tombstones->hasCompany(row.text(0), row.text(1)))
                  back << u"%1, %2"_s.arg(row.text(0), row.text(1));
          });
    const auto servers
        = forEachRow(connection, u"SELECT DISTINCT server_id FROM installations"_s, [&](const Query& row) {
              if (tombstones->hasServer(row.bytes(0)))
                  back << row.text(0);
          });
    const auto people = forEachRow(connection, u"SELECT DISTINCT email, name FROM contacts"_s, [&](const Query& row) {
        if (tombstones->hasPerson(row.text(0)) || tombstones->hasPerson(row.text(1)))
            back << (row.text(0).isEmpty() ? row.text(1) : row.text(0));
    });
    const auto licences = forEachRow(connection,
        u"SELECT DISTINCT addon_license_id, license_id, entitlement_number FROM licence_states"_s,
        [&](const Query& row) {
            if (tombstones->hasNumber('A', row.text(0)))
                back << row.text(0);
            else if (tombstones->hasNumber('L', row.text(1)))
                back << row.text(1);
            else if (tombstones->hasNumber('E', row.text(2)))
                back << row.text(2);
        });
    for (const Expected<void>* done : {&companies, &servers, &people, &licences}) {
        if (!*done)
            return *done;
    }
    for (const QString& what : back) {
        if (const auto erased = eraseForGood(connection, what, now); !erased)
            return Failure(erased.error());
    }
    return {};
}

bool isDamage(const Error& error)
{
    return error.what == databaseError(SQLITE_CORRUPT, {}, {}).what
        || error.what == databaseError(SQLITE_NOTADB, {}, {}).what;
}

/// Folds the write-ahead log into a database and lets go of it; fails if anyone else has it open.
Expected<void> settle(Connection& connection)
{
    const auto mode = firstText(connection, u"PRAGMA journal_mode = DELETE"_s);
    if (!mode || mode->value_or(QString()) != "delete"_L1)
        return failed(StoreText::tr("another program has the database open"), connection.url().path,
            StoreText::tr("close it, then try again; nothing was changed"));
    return {};
}

/// Checks a restored file, brings it to this program's schema, and erases whom the database in force had forgotten.
Expected<void> prepare(const QString& path, const DatabaseUrl& database, qint64 now)
{
    Buried buried;
    if (QFileInfo(database.path).size() > 0) {
        auto current = Connection::open(database);
        if (!current && !isDamage(current.error()))
            return Failure(current.error());
        auto read = current ? buriedIn(**current)
                            : Expected<Buried>(Buried()); // of a damaged one nothing can be asked any more
        if (!read && !isDamage(read.error()))
            return Failure(read.error());
        if (read)
            buried = std::move(*read);
        if (current) {
            if (const auto alone = settle(**current); !alone && !isDamage(alone.error()))
                return alone;
        }
    }
    auto restored = Connection::open({path});
    if (!restored)
        return Failure(restored.error());
    const auto check = firstText(**restored, u"PRAGMA quick_check"_s);
    if (!check || check->value_or(QString()) != "ok"_L1)
        return failed(
            StoreText::tr("the database in the backup is damaged"), path, StoreText::tr("use another backup"));
    if (const auto erased = eraseAgain(**restored, buried, now); !erased)
        return erased;
    return settle(**restored);
}

/// What a server holds, as a file of its own.
Expected<void> copyIntoFile(Connection& connection, const QString& path, Progress& progress)
{
    auto file = Connection::open({path});
    if (!file)
        return Failure(file.error());
    if (const auto copied = copyRows(connection, **file, progress); !copied)
        return Failure(copied.error());
    return settle(**file);
}

} // namespace

Expected<void> writeBackup(
    Connection& connection, const QString& path, const QByteArray& passphrase, Progress& progress, const KeyCost& cost)
{
    if (sodium_init() < 0)
        return failed(StoreText::tr("the library for encryption does not start"), {}, {});
    if (passphrase.isEmpty())
        return failed(StoreText::tr("the passphrase is empty"), path, StoreText::tr("give one that is hard to guess"));
    const QString copy = (connection.server() ? path : connection.url().path) + u".backup-copy"_s;
    const QString part = path + u".part"_s;
    const auto cleanUp = qScopeGuard([&] {
        for (const auto& ending : {""_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(copy + ending);
        QFile::remove(part);
    });
    QFile::remove(copy);
    QFile made(copy);
    if (const auto open = openFor(made, QIODevice::ReadWrite); !open) // made here, so that nobody else may read it
        return open;
    made.close();
    if (const auto done = connection.server() ? copyIntoFile(connection, copy, progress)
                                              : runOnce(connection, u"VACUUM INTO ?"_s, copy);
        !done)
        return done;
    QFile plain(copy);
    QFile sealed(part);
    if (const auto open = openFor(plain, QIODevice::ReadOnly); !open)
        return open;
    if (const auto open = openFor(sealed, QIODevice::WriteOnly); !open)
        return open;
    if (const auto done = seal(plain, sealed, passphrase, cost, progress); !done)
        return done;
    sealed.close();
    plain.seek(0);
    if (const auto open = openFor(sealed, QIODevice::ReadOnly); !open)
        return open;
    bool isSame = true;
    const auto read = unseal(sealed, passphrase, progress, [&](QByteArrayView bytes) {
        isSame = isSame && plain.read(bytes.size()) == bytes;
        return true;
    });
    if (!read || !isSame || !plain.atEnd())
        return failed(StoreText::tr("the backup does not read back as it was written"), path,
            StoreText::tr("check the disk, or name a file on another one"));
    sealed.close();
    if (::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) != 0)
        return failed(StoreText::tr("the backup cannot be given its name"), path,
            StoreText::tr("name a file that you may write"));
    return {};
}

Expected<void> restoreBackup(
    const DatabaseUrl& database, const QString& path, const QByteArray& passphrase, qint64 now, Progress& progress)
{
    if (sodium_init() < 0)
        return failed(StoreText::tr("the library for encryption does not start"), {}, {});
    if (database.isServer())
        return failed(StoreText::tr("a backup is restored into a file, not onto a server"), database.path,
            StoreText::tr(
                "restore it with --db FILE, then: uptake copy --from FILE --to postgresql://... (an empty database)"));
    const QString fresh = database.path + u".restoring"_s;
    const auto cleanUp = qScopeGuard([&] {
        for (const auto& ending : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
            QFile::remove(fresh + ending);
    });
    QFile sealed(path);
    QFile plain(fresh);
    if (const auto open = openFor(sealed, QIODevice::ReadOnly); !open)
        return open;
    if (const auto open = openFor(plain, QIODevice::WriteOnly); !open)
        return open;
    if (const auto done = unseal(sealed, passphrase, progress,
            [&](QByteArrayView bytes) { return plain.write(bytes.data(), bytes.size()) == bytes.size(); });
        !done)
        return done;
    if (!syncToDisk(plain))
        return failed(StoreText::tr("the disk is full"), fresh,
            StoreText::tr("free some space, then try again; nothing was changed"));
    plain.close();
    if (auto prepared = prepare(fresh, database, now); !prepared)
        return prepared;
    const QString before = database.path + u".before-restore"_s;
    if (QFileInfo::exists(database.path) && (QFile::remove(before), !QFile::copy(database.path, before)))
        return failed(StoreText::tr("the database in force cannot be kept beside the restored one"), before,
            StoreText::tr("free some space, then try again; nothing was changed"));
    if (const auto dropped = dropCache(database); !dropped)
        return dropped;
    for (const auto& ending :
        {"-wal"_L1, "-shm"_L1}) // of a damaged database: it must not be read into the restored one
        QFile::remove(database.path + ending);
    if (::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(database.path).constData()) != 0)
        return failed(StoreText::tr("the restored database cannot be put in place"), database.path,
            StoreText::tr("check that you may write to its folder; nothing was changed"));
    QFile::setPermissions(database.path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace uptake
