// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/disclosure/audittests.h"

#include <set>

namespace uptake {

/// An attack that the audit found and ended, for the privacy panel.
struct EndedAttack
{
    Witness witness;
    std::vector<size_t> withheld; ///< the rows that were withheld against it
};

/// The rows of a report after repair: nothing secret can be worked out of those that are published.
struct Repaired
{
    std::vector<AuditRow> rows; ///< those of the report, then those of the ledger
    std::vector<SystemBlock> blocks;
    std::vector<BlockVerdict> verdicts; ///< one a block
    std::vector<EndedAttack> attacks;
    int readmitted = 0; ///< rows that were withheld on the way and came back in the end
};

/// Withholds what the tests demand, cheapest first (disclosure.md, "Repair"), and re-admits what turns out to be
/// harmless. The order of the rows changes nothing. Fails if the ledger alone leaks, if a test cannot be decided, or if
/// two rows bear one name.
[[nodiscard]] Expected<Repaired> repair(
    const std::vector<CountedRow>& counted, const LedgerView& ledger, const Policy& policy, Progress& progress);

/// Numbers of the earlier reports that a witness uses, or of which it tells what they withheld.
std::set<qint64> earlierReportsOf(const Witness& witness, const std::vector<AuditRow>& rows);

/// "A − B + C", with periods.
QString attackInWords(const Witness& witness, const std::vector<AuditRow>& rows);

} // namespace uptake
