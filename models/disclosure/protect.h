// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/disclosure/publisher.h"
#include "models/disclosure/repair.h"

#include <functional>

namespace uptake {

/// What was decided about a report and proved of it.
struct ProtectionRecord
{
    Policy policy;
    Repaired audit;
    AuditFindings findings;
    QByteArray ledgerHead; ///< digest of the newest export before this one
    std::vector<CountedRow> counted; ///< what the figures were counted from
    QByteArray reprinted; ///< the record of an earlier export that printed the very same
    std::vector<Published> published; ///< every figure, printed or withheld
    std::vector<ProtectionNote> notes; ///< what was withheld, merged, rounded
    QStringList attacks; ///< that would have worked, in words
};

template <class Content> struct Protected
{
    Content content;
    ProtectionRecord record;
};

/// What a report withholds by the primary rules, by itself or as the rest of its whole: later reports must keep it.
std::vector<LedgerRow> secretsOf(const ProtectionRecord& record);

namespace detail {
/// An error if earlier reports went by a smaller k: what they told of fewer organisations no later report takes back.
[[nodiscard]] Expected<void> checkLedger(const Policy& policy, const LedgerView& ledger);
/// Repairs the rows and says what to withhold beyond the primary rules.
[[nodiscard]] Expected<ProtectionRecord> auditRows(
    const Publisher& publisher, const LedgerView& ledger, Progress& progress);
Decisions decisionsOf(const ProtectionRecord& record);
/// Does a report built with the decisions print what was audited, and nothing else?
bool printsAsAudited(const Publisher& publisher, const ProtectionRecord& record);
[[nodiscard]] Failure keptChanging();
/// Of rows that were withheld for more than the primary rules: the earlier reports that have a part in it, by id.
using EarlierByRow = std::map<QString, std::set<qint64>>;
void takeEarlier(EarlierByRow& earlier, const ProtectionRecord& record);
/// Says in the notes which earlier reports have a part in them. No report is built from these notes.
void nameEarlier(std::vector<ProtectionNote>& notes, const EarlierByRow& earlier, const LedgerView& ledger);
/// Where an earlier export printed the very same figures by the same rules, its record is this one's, too, with what
/// was found then: the same report has the same bytes.
bool recogniseReprint(ProtectionRecord& record, const LedgerView& ledger);
} // namespace detail

/// Builds a report (`build(Publisher&) -> Expected<Content>`), audits its rows together with everything handed out
/// before, and builds it again without what must be withheld, until what is built is what was audited. Deterministic.
/// `scope` is what the report is filtered by.
template <class Build>
auto protectReport(Build build, const Policy& policy, const LedgerView& ledger, Progress& progress,
    const QString& scope = {}) -> Expected<Protected<typename std::invoke_result_t<Build, Publisher&>::value_type>>
{
    using Content = typename std::invoke_result_t<Build, Publisher&>::value_type;
    if (const auto checked = checkPolicy(policy); !checked)
        return Failure(checked.error());
    if (const auto checked = detail::checkLedger(policy, ledger); !checked)
        return Failure(checked.error());
    Decisions decisions;
    detail::EarlierByRow earlier;
    for (int round = 0; round < 5; ++round) {
        Publisher publisher(policy, &ledger, decisions, scope);
        if (const auto first = build(publisher); !first)
            return Failure(first.error());
        auto record = detail::auditRows(publisher, ledger, progress);
        if (!record)
            return Failure(record.error());
        for (const auto& [id, verdict] : detail::decisionsOf(*record).withheld)
            decisions.withheld.emplace(id, verdict);
        detail::takeEarlier(earlier, *record);
        Publisher audited(policy, &ledger, decisions, scope);
        audited.tellFindings(record->findings);
        auto content = build(audited);
        if (!content)
            return Failure(content.error());
        if (!detail::printsAsAudited(audited, *record))
            continue;
        record->notes = audited.notes();
        detail::nameEarlier(record->notes, earlier, ledger);
        record->published = audited.takePublished();
        record->counted = audited.takeRows();
        if (detail::recogniseReprint(*record, ledger)) { // the same figures, and what was found of them then
            Publisher told(policy, &ledger, decisions, scope);
            told.tellFindings(record->findings);
            content = build(told);
            if (!content)
                return Failure(content.error());
        }
        return Protected<Content>{std::move(*content), std::move(*record)};
    }
    return detail::keptChanging();
}

} // namespace uptake
