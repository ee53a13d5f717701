// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor.h"

#include "app/commandtext.h"
#include "models/facts/factscache.h"
#include "models/store/batches.h"
#include "models/store/ledger.h"
#include "models/store/schema.h"
#include "models/store/sidefiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// Files that work which was cut short left beside the database.
void checkLeftOvers(const QString& path, Repair repair, QList<Finding>& findings)
{
    const QFileInfo info(path);
    for (const QString& name :
        info.dir().entryList({info.fileName() + u".backup-copy"_s, info.fileName() + u".restoring*"_s}, QDir::Files))
        findings << Finding{CommandText::tr("%1 is left over from a backup or restore that was cut short").arg(name),
            repair == Repair::Yes && QFile::remove(info.dir().filePath(name))};
}

void checkRights(const QString& path, Repair repair, QList<Finding>& findings)
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const auto& ending : {""_L1, "-wal"_L1}) {
        if (QFile::exists(path + ending) && QFile::permissions(path + ending) & others)
            findings << Finding{CommandText::tr("others may read %1").arg(path + ending),
                repair == Repair::Yes && QFile::setPermissions(path + ending, ownerOnly)};
    }
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        findings << Finding{CommandText::tr("the folder of the database cannot be written"), false};
}

Expected<void> checkClock(Connection& connection, QList<Finding>& findings)
{
    const auto batches = Batches(connection).all();
    if (!batches)
        return Failure(batches.error());
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    for (const Batch& batch : *batches) {
        if (batch.importedAt > now + secondsPerDay) {
            findings << Finding{CommandText::tr("the clock is wrong, or was: import %1 is dated %2, which is to come")
                                    .arg(raw(batch.id))
                                    .arg(timestampToText(batch.importedAt)),
                false};
            break;
        }
    }
    if (now < secondsOfDay(dayOf(QDate(2024, 1, 1))))
        findings << Finding{CommandText::tr("the clock says %1").arg(timestampToText(now)), false};
    return {};
}

/// Columns that are counted, kept from other reports than the database has: they are made anew, but hold what may be
/// gone.
Expected<void> checkCache(Connection& connection, Repair repair, QList<Finding>& findings)
{
    const auto state = reportsState(connection);
    if (!state)
        return Failure(state.error());
    if (connection.server()) // nothing is kept beside it
        return {};
    if (FactsCache(connection.url()).isStale(*state))
        findings << Finding{CommandText::tr("the columns kept for counting are not those of the reports"),
            repair == Repair::Yes && dropCache(connection.url())};
    return {};
}

Expected<void> checkLedger(Connection& connection, QList<Finding>& findings)
{
    const auto ledger = Ledger::open(connection);
    if (!ledger)
        return Failure(ledger.error());
    if (ledger->fault())
        findings << Finding{
            CommandText::tr("the ledger of exports: %1 (%2)").arg(ledger->fault()->what, ledger->fault()->remedy),
            false};
    return {};
}

bool isBeyondRepair(const QList<Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(),
        [](const Finding& finding) { return !finding.isRepaired && finding.what.contains("uptake restore"_L1); });
}

} // namespace

Expected<ExitStatus> doctor(const Invocation& invocation)
{
    const Repair repair = invocation.has(u"repair"_s) ? Repair::Yes : Repair::No;
    const QString& path = invocation.database.path;
    QList<Finding> findings;
    if (!invocation.database.isServer()) {
        checkRights(path, repair, findings);
        checkLeftOvers(path, repair, findings);
    }
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    const auto checked = checkDatabase(**connection, repair);
    if (!checked)
        return Failure(checked.error());
    findings << *checked;
    if (!isBeyondRepair(*checked)) {
        const auto clock = checkClock(**connection, findings);
        const auto cache = checkCache(**connection, repair, findings);
        const auto ledger = checkLedger(**connection, findings);
        for (const Expected<void>* done : {&clock, &cache, &ledger}) {
            if (!*done)
                return Failure(done->error());
        }
    }
    if (!QFontDatabase::families().contains(u"Inter"_s))
        findings << Finding{CommandText::tr("the font Inter is missing: reports are set in another one"), false};
    QJsonArray array;
    bool isWell = true;
    for (const Finding& finding : findings) {
        isWell = isWell && finding.isRepaired;
        array << QJsonObject{{u"what"_s, finding.what}, {u"repaired"_s, finding.isRepaired}};
        if (!invocation.json)
            printOut(finding.isRepaired ? CommandText::tr("repaired: %1").arg(finding.what) : finding.what);
    }
    if (invocation.json)
        printJson(QJsonObject{{u"database"_s, path}, {u"findings"_s, array}});
    else if (findings.isEmpty())
        printOut(CommandText::tr("All is well: %1").arg(path));
    else if (!isWell && repair == Repair::No)
        printOut(CommandText::tr("uptake doctor --repair repairs what can be repaired without losing anything."));
    return isWell ? Done : Failed;
}

} // namespace uptake
