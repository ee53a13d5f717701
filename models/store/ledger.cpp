// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ledger.h"

#include "models/store/bytesof.h"
#include "models/store/exportfiles.h"
#include "models/store/ledgertext.h"
#include "models/store/reportrecords.h"
#include "models/store/rows.h"
#include "models/store/varint.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// SHA-256 over fields, each with its length before it.
class Sha256
{
public:
    Sha256& add(const QByteArray& bytes)
    {
        m_hash.addData(QByteArray::number(bytes.size()) + ':');
        m_hash.addData(bytes);
        return *this;
    }
    Sha256& add(const QString& text) { return add(text.toUtf8()); }
    Sha256& add(qint64 number) { return add(QByteArray::number(number)); }
    QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

QByteArray digestOf(const LedgerExport& each, const QByteArray& rowsDigest, const QByteArray& before)
{
    return Sha256()
        .add(before)
        .add(each.isRebase ? u"rebase"_s : u"report"_s)
        .add(qint64(each.day))
        .add(each.title)
        .add(each.audience)
        .add(each.path)
        .add(each.temporaryPath)
        .add(each.fileDigest)
        .add(each.policy)
        .add(each.recordDigest)
        .add(rowsDigest)
        .result();
}

QString exactText(double value)
{
    return QString::number(value, 'g', 17);
}

QString shownText(const LedgerEntry& entry)
{
    return entry.shown ? exactText(*entry.shown) : u""_s;
}

Error altered(const QString& what)
{
    return {what, {},
        LedgerText::tr("restore the newest backup, or run: uptake ledger rebase; the next report will say so")};
}

} // namespace

Expected<Ledger> Ledger::open(Connection& connection)
{
    Ledger ledger(connection);
    for (const auto read :
        {&Ledger::readIdentity, &Ledger::readExports, &Ledger::readOrganisations, &Ledger::readEntries}) {
        if (const auto done = (ledger.*read)(); !done)
            return Failure(done.error());
    }
    settleLeftDraft(connection.url(), // of those that the ledger knows, none is left
        [&](const QString& path, const QByteArray& digest) { return isInHistory(connection, path, digest); });
    if (!ledger.m_fault) {
        if (const auto done = ledger.checkAnchor(); !done)
            return Failure(done.error());
    }
    return ledger;
}

QByteArray Ledger::commitmentOf(const QString& identity) const
{
    return Sha256().add(m_salt).add(identity).result();
}

int Ledger::exportsInForce() const
{
    int count = 0;
    for (const LedgerExport& each : m_exports)
        count = each.isRebase ? 0 : count + (each.isWritten.value_or(true) ? 1 : 0);
    return count;
}

std::optional<Day> Ledger::rebasedOn() const
{
    for (auto each = m_exports.rbegin(); each != m_exports.rend(); ++each) {
        if (each->isRebase)
            return each->day;
        if (each->isWritten.value_or(true))
            return {};
    }
    return {};
}

Expected<void> Ledger::readIdentity()
{
    return forEachRow(*m_connection, u"SELECT ledger, salt FROM ledger_identity"_s, [&](const Query& row) {
        m_ledger = bytesOf(row, 0);
        m_salt = bytesOf(row, 1);
    });
}

Expected<void> Ledger::readExports()
{
    const QString sql
        = u"SELECT e.id, e.kind, e.day, e.title, e.audience, e.path, e.temporary_path, e.file_digest, e.policy, "
          u"e.record, e.record_digest, "
          "e.rows_digest, e.digest, n.is_written FROM ledger_exports e LEFT JOIN ledger_endings n ON n.export_id = e.id ORDER BY e.id"_s;
    const auto read = forEachRow(*m_connection, sql, [&](const Query& row) {
        LedgerExport each;
        each.id = row.integer(0);
        each.isRebase = row.text(1) == "rebase"_L1;
        each.day = Day(row.integer(2));
        each.title = row.text(3);
        each.audience = row.text(4);
        each.path = row.text(5);
        each.temporaryPath = row.text(6);
        each.fileDigest = bytesOf(row, 7);
        each.policy = row.text(8);
        each.record = qUncompress(bytesOf(row, 9));
        each.recordDigest = bytesOf(row, 10);
        m_rowsDigests.emplace_back(each.id, bytesOf(row, 11));
        each.digest = bytesOf(row, 12);
        if (!row.isNull(13)) {
            each.isWritten = row.integer(13) != 0;
            m_endings.emplace(each.id, *each.isWritten);
        }
        if (each.isRebase)
            each.isWritten = true;
        m_exports << each;
    });
    if (!read)
        return read;
    return settle();
}

/// A crash between the ledger and the file leaves an export without an ending: its file is put in its place, or was
/// never there.
Expected<void> Ledger::settle()
{
    for (LedgerExport& each : m_exports) {
        if (!each.isWritten.value_or(true)) // a file that is there was handed out, whatever was noted
            each.isWritten = digestOfFile(each.path) == each.fileDigest;
        if (each.isWritten)
            continue;
        const bool isOfAnother
            = m_connection->server() && !QFileInfo::exists(each.path) && !QFileInfo::exists(each.temporaryPath);
        if (isOfAnother) // a colleague may be writing it just now on another machine; it counts as handed out
            continue;
        each.isWritten = putInPlace(each.temporaryPath, each.path, each.fileDigest);
        if (const auto ended = end(each.id, *each.isWritten); !ended)
            return ended;
    }
    return {};
}

Expected<void> Ledger::readOrganisations()
{
    return forEachRow(*m_connection, u"SELECT id, export_id, commitment FROM ledger_organisations ORDER BY id"_s,
        [&](const Query& row) {
            const QByteArray commitment = bytesOf(row, 2);
            m_organisations.emplace(commitment, row.integer(0));
            m_commitments.emplace(row.integer(0), commitment);
            m_organisationsOfExport[row.integer(1)] += QByteArray::number(row.integer(0)) + commitment;
        });
}

Expected<void> Ledger::readEntries()
{
    std::map<qint64, Sha256> hashes;
    for (const auto& [id, digest] : m_rowsDigests)
        hashes[id].add(m_organisationsOfExport[id]);
    std::map<qint64, LedgerExport*> counted;
    for (LedgerExport& each : m_exports) {
        if (each.isRebase)
            counted.clear();
        else if (each.isWritten.value_or(true))
            counted[each.id] = &each;
    }
    const QString sql
        = u"SELECT export_id, key, period, measure, statistic, exact, shown, members FROM ledger_rows ORDER BY id"_s;
    const auto read = forEachRow(*m_connection, sql, [&](const Query& row) {
        const QByteArray members = bytesOf(row, 7);
        hashes[row.integer(0)]
            .add(row.text(1))
            .add(row.text(2))
            .add(row.text(3))
            .add(row.integer(4))
            .add(row.text(5))
            .add(row.text(6))
            .add(members);
        const auto found = counted.find(row.integer(0));
        if (found == counted.end())
            return;
        LedgerEntry entry{
            row.text(1), row.text(2), row.text(3), int(row.integer(4)), row.text(5).toDouble(), {}, {}, row.integer(0)};
        if (const QString shown = row.text(6); !shown.isEmpty()) {
            entry.shown = shown.toDouble();
            ++found->second->figures;
        }
        VarintReader reader({members.constData(), size_t(members.size())});
        while (const auto number = reader.next()) {
            const auto commitment = m_commitments.find(qint64(*number));
            entry.members.push_back({commitment == m_commitments.end() ? QByteArray() : commitment->second,
                qint64(reader.next().value_or(0)), qint64(*number)});
        }
        m_entries.push_back(std::move(entry));
    });
    if (!read)
        return read;
    std::map<qint64, QByteArray> digests;
    for (const auto& [id, hash] : hashes)
        digests[id] = hash.result();
    checkChain(digests);
    return {};
}

/// From the last re-basing on: every digest must be that of what is stored.
void Ledger::checkChain(const std::map<qint64, QByteArray>& rowsDigests)
{
    QByteArray before;
    for (qsizetype i = 0; i < m_exports.size(); ++i) {
        const LedgerExport& each = m_exports[i];
        if (each.isRebase)
            m_fault.reset(); // what was wrong before it, the user has taken note of
        const QByteArray& stored = m_rowsDigests[size_t(i)].second;
        const bool isWhole = rowsDigests.at(each.id) == stored && digestOf(each, stored, before) == each.digest
            && (each.isRebase
                || QCryptographicHash::hash(each.record, QCryptographicHash::Sha256) == each.recordDigest);
        if (!isWhole && !m_fault)
            m_fault
                = altered(LedgerText::tr("the ledger of what was handed out was altered at export %1").arg(each.id));
        before = each.digest;
    }
    m_head = before;
}

QString Ledger::anchorPath() const
{
    if (!m_connection->server())
        return m_connection->url().path + u".ledger"_s;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/ledgers"_s;
    QDir().mkpath(folder);
    return folder + u'/' + QString::fromLatin1(m_ledger.toHex());
}

/// What the chain does not cover: the salt, and how the exports before the newest of these ended, as it was noted.
QByteArray Ledger::guardOf(qsizetype exports) const
{
    Sha256 guard;
    guard.add(m_salt);
    for (qsizetype i = 0; i + 1 < exports; ++i) {
        const auto ending = m_endings.find(m_exports[i].id);
        guard.add(qint64(ending != m_endings.end() && ending->second ? 1 : 0));
    }
    return guard.result().toHex();
}

/// The file beside the database names an export of this ledger: all that it counts must be there.
Expected<void> Ledger::checkAnchor()
{
    QFile file(anchorPath());
    if (!file.open(QIODevice::ReadOnly)) {
        if (m_connection->server())
            (void)
                writeAnchor(); // this machine sees the ledger for the first time; from here on it knows how far it goes
        else if (!m_exports.isEmpty())
            m_fault = altered(LedgerText::tr("the file %1 is missing, which says how many reports the ledger holds")
                                  .arg(anchorPath()));
        return {};
    }
    const QList<QByteArray> words = file.readAll().simplified().split(' ');
    const qsizetype count = words.size() == 4 || words.size() == 5 ? words[2].toLongLong() : -1;
    const bool isOurs = count >= 0 && words[0] == "uptake-ledger" && words[1] == m_ledger.toHex();
    const bool isThere
        = isOurs && count <= m_exports.size() && (count == 0 || m_exports[count - 1].digest.toHex() == words[3]);
    if (isThere && words.size() == 5 && words[4] != guardOf(count))
        m_fault = altered(LedgerText::tr("the ledger of what was handed out was altered"));
    else if (!isThere)
        m_fault = altered(LedgerText::tr(
            "the database is older than its ledger, or another one: reports that were handed out are missing from it"));
    if (!m_fault && words.size() == 4)
        return renewAnchor();
    return {};
}

/// Older versions wrote the anchor without its guard, so that it guards too little: it is written anew, unless another
/// program has just handed out a report and writes it itself.
Expected<void> Ledger::renewAnchor()
{
    auto transaction = WriteTransaction::begin(*m_connection); // nobody hands out another one meanwhile
    if (!transaction)
        return Failure(transaction.error());
    const auto newest = newestDigest();
    if (!newest)
        return Failure(newest.error());
    return *newest == m_head ? writeAnchor() : Expected<void>();
}

/// As the database has it now, not as it was read.
Expected<QByteArray> Ledger::newestDigest()
{
    QByteArray newest;
    const auto read = forEachRow(*m_connection, u"SELECT digest FROM ledger_exports ORDER BY id DESC LIMIT 1"_s,
        [&](const Query& row) { newest = bytesOf(row, 0); });
    return read ? Expected<QByteArray>(newest) : Failure(read.error());
}

Expected<void> Ledger::follow(Connection& connection)
{
    Ledger ledger(connection);
    for (const auto read :
        {&Ledger::readIdentity, &Ledger::readExports, &Ledger::readOrganisations, &Ledger::readEntries}) {
        if (const auto done = (ledger.*read)(); !done)
            return done;
    }
    return ledger.m_exports.isEmpty() ? Expected<void>() : ledger.writeAnchor();
}

Expected<void> Ledger::writeAnchor() const
{
    QSaveFile file(anchorPath());
    const QByteArray line = "uptake-ledger " + m_ledger.toHex() + ' ' + QByteArray::number(m_exports.size()) + ' '
        + (m_head.isEmpty() ? QByteArray("-") : m_head.toHex()) + ' ' + guardOf(m_exports.size()) + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(line) != line.size() || !file.commit())
        return Failure(Error{LedgerText::tr("the ledger cannot be written: %1").arg(file.errorString()), anchorPath(),
            LedgerText::tr("give yourself the right to write to the folder")});
    QFile::setPermissions(anchorPath(), QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Expected<LedgerExport> Ledger::append(
    LedgerExport added, const std::vector<LedgerEntry>& entries, const Alongside& alongside)
{
    if (m_fault)
        return Failure(*m_fault);
    if (const auto done = add(added, entries, alongside); !done)
        return Failure(done.error());
    return added;
}

Expected<void> Ledger::add(LedgerExport& added, const std::vector<LedgerEntry>& entries, const Alongside& alongside)
{
    auto transaction = WriteTransaction::begin(*m_connection);
    if (!transaction)
        return Failure(transaction.error());
    const auto newest = newestDigest();
    if (!newest)
        return Failure(newest.error());
    if (*newest != m_head)
        return Failure(Error{LedgerText::tr("another report was handed out meanwhile"), {},
            LedgerText::tr("export again: this one must be checked together with it")});
    if (m_exports.isEmpty()) { // the first export must not be without an anchor, not even after a crash
        if (const auto anchored = writeAnchor(); !anchored)
            return anchored;
    }
    added.id = (m_exports.isEmpty() ? 0 : m_exports.constLast().id) + 1;
    auto organisation = Query::prepare(
        *m_connection, u"INSERT INTO ledger_organisations (id, export_id, commitment) VALUES (?, ?, ?)"_s);
    auto row = Query::prepare(*m_connection,
        u"INSERT INTO ledger_rows (export_id, key, period, measure, statistic, exact, shown, members) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!organisation || !row)
        return Failure(!organisation ? organisation.error() : row.error());
    QByteArray newOrganisations;
    std::vector<QByteArray> members(entries.size());
    std::vector<LedgerEntry> numbered = entries;
    for (size_t i = 0; i < entries.size(); ++i) {
        numbered[i].exportId = added.id;
        for (LedgerEntry::Member& member : numbered[i].members) {
            const auto [known, isNew]
                = m_organisations.try_emplace(member.commitment, qint64(m_commitments.size()) + 1);
            if (isNew) {
                m_commitments.emplace(known->second, member.commitment);
                newOrganisations += QByteArray::number(known->second) + member.commitment;
                if (const auto done = organisation->run(known->second, added.id, member.commitment); !done)
                    return done;
            }
            member.number = known->second;
            appendVarint(members[i], quint64(known->second));
            appendVarint(members[i], quint64(member.hundredths));
        }
    }
    Sha256 rows;
    rows.add(newOrganisations);
    for (size_t i = 0; i < entries.size(); ++i) {
        const LedgerEntry& entry = entries[i];
        rows.add(entry.key)
            .add(entry.period)
            .add(entry.measure)
            .add(qint64(entry.statistic))
            .add(exactText(entry.exact))
            .add(shownText(entry))
            .add(members[i]);
        if (const auto done = row->run(added.id, entry.key, entry.period, entry.measure, qint64(entry.statistic),
                exactText(entry.exact), shownText(entry), members[i]);
            !done)
            return done;
    }
    const QByteArray rowsDigest = rows.result();
    added.recordDigest = QCryptographicHash::hash(added.record, QCryptographicHash::Sha256);
    added.digest = digestOf(added, rowsDigest, m_head);
    added.figures = std::count_if(entries.begin(), entries.end(), [](const LedgerEntry& entry) { return entry.shown; });
    auto insert = Query::prepare(*m_connection,
        u"INSERT INTO ledger_exports (id, kind, day, title, audience, path, temporary_path, file_digest, policy, "
        u"record, "
        "record_digest, rows_digest, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return Failure(insert.error());
    if (const auto done = insert->run(added.id, added.isRebase ? u"rebase"_s : u"report"_s, added.day, added.title,
            added.audience, added.path, added.temporaryPath, added.fileDigest, added.policy, qCompress(added.record),
            added.recordDigest, rowsDigest, added.digest);
        !done)
        return done;
    if (const auto done = alongside ? alongside(added) : Expected<void>(); !done)
        return done;
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    m_exports << added;
    m_head = added.digest;
    std::move(numbered.begin(), numbered.end(), std::back_inserter(m_entries));
    return writeAnchor();
}

Expected<void> Ledger::end(qint64 exportId, bool isWritten)
{
    auto query = Query::prepare(
        *m_connection, u"INSERT OR IGNORE INTO ledger_endings (export_id, is_written) VALUES (?, ?)"_s);
    if (!query)
        return Failure(query.error());
    if (const auto done = query->run(exportId, qint64(isWritten ? 1 : 0)); !done)
        return done;
    m_endings.emplace(exportId, isWritten); // the first stays, as in the table
    for (LedgerExport& each : m_exports) {
        if (each.id == exportId)
            each.isWritten = isWritten;
    }
    return {};
}

Expected<void> Ledger::rebase(Day day)
{
    LedgerExport added;
    added.isRebase = true;
    added.day = day;
    added.isWritten = true;
    if (const auto done = add(added, {}, {}); !done)
        return done;
    m_fault.reset();
    m_entries.clear();
    return {};
}

} // namespace uptake
