// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disclosure/protect.h"

#include <QCoreApplication>

#include <algorithm>

namespace uptake::detail {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Disclosure)
};

} // namespace

Expected<void> checkLedger(const Policy& policy, const LedgerView& ledger)
{
    const int smallest = ledger.smallestK();
    if (smallest == 0 || smallest >= policy.k)
        return {};
    return Failure(Error{Text::tr("earlier reports went by k = %1, so that k = %2 can no longer be kept").arg(smallest).arg(policy.k), {},
        Text::tr("choose k = %1, or begin the ledger anew with uptake ledger rebase: the next report says so").arg(smallest),
        Error::Kind::Usage});
}

Expected<ProtectionRecord> auditRows(const Publisher& publisher, const LedgerView& ledger, Progress& progress)
{
    auto repaired = repair(publisher.rows(), ledger, publisher.policy(), progress);
    if (!repaired)
        return Failure(repaired.error());
    ProtectionRecord record{
        publisher.policy(), std::move(*repaired), ledger.exports(), ledger.head(), {}, {}, {}, {}, {}};
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
    return Failure(Error{Text::tr("the report kept changing while it was protected"), {},
        Text::tr("this is a fault of Uptake; please report it")});
}

} // namespace uptake::detail
