// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/disclosure/countedrow.h"

namespace uptake {

/// Where a row of the audit stands: handed out before, to be printed now, or not to be worked out. Secret: withheld by
/// an earlier report.
enum class RowState { Ledger, Shown, Withheld, Merged, Secret };

struct AuditRow
{
    CountedRow counted;
    RowState state = RowState::Shown;
    qint64 report = 0; ///< number of the earlier report that it is of; 0: of none, or not known
    bool isPublished() const { return state == RowState::Ledger || state == RowState::Shown; }
    bool isEarlier() const { return state == RowState::Ledger || state == RowState::Secret; }
};

/// How much of an atom a row holds: 1, or the share of an organisation's sum in that period.
struct Entry
{
    int atom = 0;
    qint64 numerator = 1;
    qint64 denominator = 1;
    double share() const { return double(numerator) / double(denominator); }
    auto operator<=>(const Entry&) const = default;
};

/// Organisations that no row tells apart.
struct Atom
{
    int organisations = 0;
    double value = 0; ///< their number in a count, the sum of what they add in a magnitude
    double largest = 0; ///< that one of them adds to a magnitude
    double second = 0; ///< that the next one adds
};

/// A row over atoms. The rest of a row, where that is secret, is a row too.
struct BlockRow
{
    size_t row = 0; ///< into the audit's rows
    bool isRest = false;
    std::vector<Entry> entries;
};

/// The rows that share columns: the counts of one period, or one measure over all periods (disclosure.md, "The linear
/// system"). No combination of rows of different blocks tells more than its parts.
struct SystemBlock
{
    Statistic statistic = Statistic::Count; ///< of all its rows
    std::vector<Atom> atoms;
    std::vector<BlockRow> rows; ///< ledger first, then the dear ones, then by name
};

/// Rows with the same text here share their columns, and stand in one block.
QString columnsOf(const AuditRow& row);

/// Builds the blocks of all rows. The same rows in any order make the same blocks.
std::vector<SystemBlock> linearSystem(const std::vector<AuditRow>& rows);

/// Sum of a row over the atoms' values.
double valueOf(const SystemBlock& block, const std::vector<Entry>& entries);

} // namespace uptake
