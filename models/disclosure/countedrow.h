// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/dates.h"
#include "models/disclosure/published.h"
#include "models/disclosure/rules.h"

#include <QByteArray>

#include <map>
#include <set>

namespace uptake {

/// How dear it is to withhold a row (disclosure.md, "Repair").
enum class RowKind { Leaf, Margin, Headline };

/// One row that a report wants to print, as it was counted: what the audit works on. It never leaves the building.
struct CountedRow
{
    RowName name = {};
    Statistic statistic = Statistic::Count;
    RowKind kind = RowKind::Leaf;
    std::vector<Contribution> contributions = {}; ///< by organisation; 1 each in a count
    std::vector<Contribution> rest = {}; ///< what it leaves of its parent, where that must not be worked out
    Group parent = {}; ///< of which the group is a part; empty where it is of nothing
    double value = 0; ///< exact
    std::optional<double> shown = {}; ///< none where it is withheld
    Verdict verdict = Verdict::Fine;
    QString breakdown = {}; ///< of which it is a category
    bool isMerged = false; ///< a category that went into Other: it is not printed, but must not be worked out either
};

/// A report that was handed out before, as the user knows it. It is named to the user alone: no report names another.
struct EarlierReport
{
    qint64 number = 0; ///< as uptake ledger lists it
    QString title;
    Day day = 0; ///< on which it was handed out

    bool operator==(const EarlierReport&) const = default;
};

/// "Play SQL" (no. 3, 27 November 2026).
QString inWords(const EarlierReport& report);

/// A row of an earlier report.
struct LedgerRow
{
    RowName name = {};
    Statistic statistic = Statistic::Count;
    std::vector<Contribution> contributions;
    double value = 0;
    double shown = 0;
    qint64 report = 0; ///< number of the one that handed it out or withheld it first; 0: not known
};

/// "key|period|measure": what makes two rows the same.
inline QString idOf(const RowName& name)
{
    return name.key + u'|' + name.period + u'|' + name.measure;
}

/// What is known of the exports behind the rows of a ledger.
struct LedgerHistory
{
    int exports = 0;
    QByteArray head; ///< digest of the newest export
    int smallestK = 0; ///< that any of it was handed out by; 0 if nothing was
    std::optional<Day> rebasedOn; ///< where no report was written since the ledger was begun anew
    std::vector<QByteArray> records; ///< of the audits
    std::map<qint64, EarlierReport> reports = {}; ///< by number
};

/// Everything that was handed out before: what a reader may hold beside the new report.
class LedgerView
{
public:
    LedgerView() = default;
    explicit LedgerView(std::vector<LedgerRow> rows, LedgerHistory history = {}, std::vector<LedgerRow> secrets = {});

    const std::vector<LedgerRow>& rows() const { return m_rows; }
    /// What earlier reports withheld by the primary rules: later ones must not tell it either.
    const std::vector<LedgerRow>& secrets() const { return m_secrets; }
    const LedgerHistory& history() const { return m_history; }
    const LedgerRow* find(const RowName& name) const; ///< null if it was never published
    /// The row of the same key and measure that was published last; null if there is none.
    const LedgerRow* newest(const RowName& name) const;

private:
    std::vector<LedgerRow> m_rows; ///< oldest first
    LedgerHistory m_history;
    std::vector<LedgerRow> m_secrets;
    std::map<QString, size_t> m_byId;
    std::map<QString, size_t> m_newest;
};

/// What the audit decided beyond the primary rules: rows to withhold, by id, and why.
struct Decisions
{
    std::map<QString, Verdict> withheld;
};

} // namespace uptake
