// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disclosure/protect.h"

#include "models/disclosure/disclosuretext.h"
#include "models/disclosure/headlinenumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

std::vector<LedgerRow> secretsOf(const ProtectionRecord& record)
{
    std::vector<LedgerRow> secrets;
    for (const AuditRow& row : record.audit.rows) {
        const CountedRow& counted = row.counted;
        const bool isKept = row.state == RowState::Withheld || row.state == RowState::Merged;
        const bool isSum = counted.statistic == Statistic::Count || counted.statistic == Statistic::Sum;
        if (!isKept || !isSum)
            continue;
        const bool isItself = counted.verdict == Verdict::TooFew || counted.verdict == Verdict::Dominated;
        const auto& members = isItself ? counted.contributions : counted.rest;
        if (members.empty() || (!isItself && counted.verdict != Verdict::RestTooFew))
            continue;
        LedgerRow secret{counted.name, counted.statistic, members, 0, 0};
        if (!isItself)
            secret.name.key += u" (rest)"_s;
        for (const Contribution& member : members)
            secret.value += member.value;
        secrets.push_back(std::move(secret));
    }
    return secrets;
}

namespace detail {

namespace {

constexpr qint64 workForHeadline = 40'000'000; ///< multiplications for g*; above it is told as k or more

/// g*: the fewest organisations that any combination of published rows depends on that needs one of this report; none
/// if that takes too long to say.
std::optional<int> smallestGroupOf(const Repaired& audit)
{
    std::optional<int> smallest;
    for (const SystemBlock& block : audit.blocks) {
        std::vector<int> organisations;
        for (const Atom& atom : block.atoms)
            organisations.push_back(atom.organisations);
        std::vector<ModularRow> matrix;
        size_t earlier = 0; // these come first
        for (const BlockRow& row : block.rows) {
            if (!audit.rows[row.row].isPublished())
                continue;
            earlier += audit.rows[row.row].state == RowState::Ledger ? 1 : 0;
            int size = 0;
            for (const Entry& entry : row.entries)
                size += organisations[size_t(entry.atom)];
            smallest = std::min(size, smallest.value_or(size)); // a row by itself is a combination
            matrix.push_back(modularRow<FirstPrime>(row.entries, block.atoms.size()));
        }
        if (matrix.empty())
            continue;
        const SmallestGroup group
            = smallestGroup(std::move(matrix), organisations, *smallest, true, workForHeadline, earlier);
        if (group.outcome == SmallestGroup::Outcome::Undecided || !group.isSmallest)
            return {};
        if (group.outcome == SmallestGroup::Outcome::Found)
            smallest = group.organisations;
    }
    return smallest;
}

} // namespace

Expected<void> checkLedger(const Policy& policy, const LedgerView& ledger)
{
    const int smallest = ledger.history().smallestK;
    if (smallest == 0 || smallest >= policy.k)
        return {};
    return Failure(Error{DisclosureText::tr("earlier reports went by k = %1, so that k = %2 can no longer be kept")
                             .arg(smallest)
                             .arg(policy.k),
        {},
        DisclosureText::tr("choose k = %1, or begin the ledger anew with uptake ledger rebase: the next report says so")
            .arg(smallest),
        Error::Kind::Usage});
}

Expected<ProtectionRecord> auditRows(const Publisher& publisher, const LedgerView& ledger, Progress& progress)
{
    auto repaired = repair(publisher.rows(), ledger, publisher.policy(), progress);
    if (!repaired)
        return Failure(repaired.error());
    const LedgerHistory& history = ledger.history();
    ProtectionRecord record{publisher.policy(), std::move(*repaired), {}, history.head, {}, {}, {}, {}, {}};
    record.findings = {history.exports, smallestGroupOf(record.audit), history.rebasedOn};
    for (const EndedAttack& attack : record.audit.attacks)
        record.attacks << attackInWords(attack.witness, record.audit.rows);
    return record;
}

Decisions decisionsOf(const ProtectionRecord& record)
{
    Decisions decisions;
    for (const AuditRow& row : record.audit.rows) {
        if (row.state == RowState::Withheld)
            decisions.withheld.emplace(idOf(row.counted.name), row.counted.verdict);
    }
    return decisions;
}

void takeEarlier(EarlierByRow& earlier, const ProtectionRecord& record)
{
    for (const EndedAttack& attack : record.audit.attacks) {
        const std::set<qint64> reports = earlierReportsOf(attack.witness, record.audit.rows);
        for (const size_t row : attack.withheld)
            earlier[idOf(record.audit.rows[row].counted.name)].insert(reports.begin(), reports.end());
    }
}

void nameEarlier(std::vector<ProtectionNote>& notes, const EarlierByRow& earlier, const LedgerView& ledger)
{
    const auto& reports = ledger.history().reports;
    const auto add = [&](ProtectionNote& note, qint64 number) {
        if (const auto known = reports.find(number); known != reports.end())
            note.earlier.push_back(known->second);
    };
    for (ProtectionNote& note : notes) {
        if (note.action == ProtectionNote::Action::Earlier) {
            if (const LedgerRow* row = ledger.newest(note.row))
                add(note, row->report);
        } else if (const auto found = earlier.find(idOf(note.row)); found != earlier.end()) {
            for (const qint64 number : found->second)
                add(note, number);
        }
    }
}

bool printsAsAudited(const Publisher& publisher, const ProtectionRecord& record)
{
    std::set<QString> audited;
    for (const AuditRow& row : record.audit.rows) {
        if (row.isPublished())
            audited.insert(idOf(row.counted.name));
    }
    return std::all_of(publisher.rows().begin(), publisher.rows().end(),
        [&](const CountedRow& row) { return !row.shown || audited.contains(idOf(row.name)); });
}

Failure keptChanging()
{
    return Failure(Error{DisclosureText::tr("the report kept changing while it was protected"), {},
        DisclosureText::tr("this is a fault of Uptake; please report it")});
}

} // namespace detail

} // namespace uptake
