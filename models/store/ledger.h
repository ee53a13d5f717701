// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/dates.h"
#include "models/store/connection.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <map>
#include <unordered_map>
#include <vector>

namespace uptake {

/// A figure that was handed out, or one that was withheld and must stay so whatever comes later, and who stood behind
/// it.
struct LedgerEntry
{
    struct Member
    {
        QByteArray commitment; ///< salted hash of the organisation's identity
        qint64 hundredths = 0; ///< what it added
        qint64 number = 0; ///< the ledger's own, once it is there
    };
    QString key, period, measure;
    int statistic = 0;
    double exact = 0;
    std::optional<double> shown; ///< none where it was withheld
    std::vector<Member> members;
    qint64 exportId = 0; ///< of the export that it was first told or withheld in, once read
};

/// A report that was handed out, or the user's decision to begin anew.
struct LedgerExport
{
    qint64 id = 0;
    bool isRebase = false;
    Day day = 0;
    QString title, audience, path, temporaryPath;
    QByteArray fileDigest;
    QString policy;
    QByteArray record; ///< JSON
    QByteArray recordDigest;
    QByteArray digest;
    qsizetype figures = 0; ///< that it handed out for the first time
    std::optional<bool> isWritten; ///< none while the file waits to be put in its place
};

/// What was published when (disclosure.md, "Ledger"): append-only, each export chained to the one before. A small file
/// beside the database says how far the chain goes, so that an older copy of the database is noticed; for one on a server it
/// is in the user's data folder, made when this machine sees the ledger first.
class Ledger
{
public:
    /// Reads the ledger, holds the chain against itself and against the file beside the database, and completes or
    /// drops exports that a crash left between the ledger and the file.
    [[nodiscard]] static Expected<Ledger> open(Connection& connection);

    /// Makes the file beside a database that was copied from another one whose ledger is whole.
    [[nodiscard]] static Expected<void> follow(Connection& connection);

    /// What is wrong with the ledger, and so stops exports until it is re-based; none if it is whole.
    const std::optional<Error>& fault() const { return m_fault; }
    const QList<LedgerExport>& exports() const { return m_exports; } ///< oldest first, with re-basings
    int exportsInForce() const; ///< reports since the last re-basing
    std::optional<Day> rebasedOn() const; ///< the last re-basing, if no report was written since
    const std::vector<LedgerEntry>& entries() const
    {
        return m_entries;
    } ///< since the last re-basing, of files that were written
    const DatabaseUrl& url() const { return m_connection->url(); }
    const QByteArray& head() const { return m_head; } ///< digest of the newest export
    QByteArray commitmentOf(const QString& identity) const;

    using Alongside = std::function<Expected<void>(const LedgerExport&)>; ///< what is kept in the same step
    /// Adds an export with the figures that it hands out for the first time, and what `alongside` keeps of it, in one
    /// step. Fails, and changes nothing, if another was added meanwhile.
    [[nodiscard]] Expected<LedgerExport> append(
        LedgerExport added, const std::vector<LedgerEntry>& entries, const Alongside& alongside = {});
    /// Says that the file of an export stands in its place, or never came to be.
    [[nodiscard]] Expected<void> end(qint64 exportId, bool isWritten);
    /// Begins anew: earlier exports no longer count, and the next report says so.
    [[nodiscard]] Expected<void> rebase(Day day);

private:
    explicit Ledger(Connection& connection)
        : m_connection(&connection)
    {
    }
    [[nodiscard]] Expected<void> readIdentity();
    [[nodiscard]] Expected<void> readExports();
    [[nodiscard]] Expected<void> readOrganisations();
    [[nodiscard]] Expected<void> readEntries();
    [[nodiscard]] Expected<void> settle();
    [[nodiscard]] Expected<void> add(
        LedgerExport& added, const std::vector<LedgerEntry>& entries, const Alongside& alongside);
    void checkChain(const std::map<qint64, QByteArray>& rowsDigests);
    [[nodiscard]] Expected<void> checkAnchor();
    [[nodiscard]] Expected<void> renewAnchor();
    [[nodiscard]] Expected<QByteArray> newestDigest();
    [[nodiscard]] Expected<void> writeAnchor() const;
    QString anchorPath() const;
    QByteArray guardOf(qsizetype exports) const;

    Connection* m_connection;
    QByteArray m_ledger, m_salt, m_head;
    QList<LedgerExport> m_exports;
    std::map<qint64, bool> m_endings; ///< as stored, by export
    std::vector<LedgerEntry> m_entries;
    std::vector<std::pair<qint64, QByteArray>> m_rowsDigests; ///< as stored
    std::unordered_map<QByteArray, qint64> m_organisations;
    std::unordered_map<qint64, QByteArray> m_commitments;
    std::map<qint64, QByteArray> m_organisationsOfExport; ///< digest material
    std::optional<Error> m_fault;
};

} // namespace uptake
