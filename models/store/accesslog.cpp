// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/accesslog.h"

#include "models/store/bytesof.h"
#include "models/store/rows.h"
#include "models/store/savepoint.h"
#include "models/store/storetext.h"
#include "models/store/tombstones.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

QByteArray sealOf(
    const QByteArray& before, qint64 at, const QString& action, const QByteArray& subject, const QString& detail)
{
    const QByteArray entry = before + '\n' + QByteArray::number(at) + '\n' + action.toUtf8() + '\n' + subject.toHex()
        + '\n' + detail.toUtf8();
    return QCryptographicHash::hash(entry, QCryptographicHash::Sha256);
}

const QString sealAtStart = u"SELECT seal FROM access_log_start"_s; // of the last entry that was let go

/// The hash that an entry keeps of whom it is about.
Expected<QByteArray> subjectHash(Connection& connection, const QString& subject)
{
    if (subject.trimmed().isEmpty())
        return QByteArray();
    const auto tombstones = Tombstones::load(connection);
    if (!tombstones)
        return Failure(tombstones.error());
    return tombstones->text(subject);
}

} // namespace

QString loggedRows(qint64 rows)
{
    return u"rows %1"_s.arg(rows);
}

Expected<void> logAccess(
    Connection& connection, const QString& action, const QString& subject, const QString& detail, qint64 now)
{
    const auto hash = subjectHash(connection, subject);
    if (!hash)
        return Failure(hash.error());
    auto savepoint = Savepoint::begin(connection); // an import logs itself within its transaction
    if (!savepoint)
        return Failure(savepoint.error());
    QByteArray before;
    const auto take = [&](const Query& row) { before = bytesOf(row, 0); };
    for (const QString& sql : {sealAtStart, u"SELECT seal FROM access_log ORDER BY id DESC LIMIT 1"_s}) {
        if (const auto read = forEachRow(connection, sql, take); !read)
            return read;
    }
    if (const auto done
        = runOnce(connection, u"INSERT INTO access_log (at, action, subject, detail, seal) VALUES (?, ?, ?, ?, ?)"_s,
            now, action, *hash, detail, sealOf(before, now, action, *hash, detail));
        !done)
        return done;
    return savepoint->keep();
}

Expected<QList<Access>> accessLog(Connection& connection, const QString& about)
{
    const auto wanted = subjectHash(connection, about);
    if (!wanted)
        return Failure(wanted.error());
    QList<Access> entries;
    const auto done = forEachRow(
        connection, u"SELECT at, action, detail, subject FROM access_log ORDER BY id DESC"_s, [&](const Query& row) {
            const QByteArray subject = bytesOf(row, 3);
            if (wanted->isEmpty() || subject == *wanted)
                entries << Access{row.integer(0), row.text(1), row.text(2), !subject.isEmpty()};
        });
    return done ? Expected<QList<Access>>(entries) : Failure(done.error());
}

Expected<void> verifyAccessLog(Connection& connection)
{
    QByteArray before;
    std::optional<qint64> wrong;
    if (const auto read = forEachRow(connection, sealAtStart, [&](const Query& row) { before = bytesOf(row, 0); });
        !read)
        return read;
    const auto done = forEachRow(connection,
        u"SELECT id, at, action, subject, detail, seal FROM access_log ORDER BY id"_s, [&](const Query& row) {
            const QByteArray seal = sealOf(before, row.integer(1), row.text(2), bytesOf(row, 3), row.text(4));
            before = bytesOf(row, 5);
            if (seal != before && !wrong)
                wrong = row.integer(0);
        });
    if (!done)
        return done;
    if (wrong)
        return Failure(
            Error{StoreText::tr("entry %1 of the log of accesses was changed, or one before it taken out").arg(*wrong),
                connection.url().path, StoreText::tr("restore a backup, or find out who did it")});
    return {};
}

} // namespace uptake
