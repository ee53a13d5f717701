// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/disclosure/protect.h"
#include "models/facts/facts.h"
#include "models/store/ledger.h"

#include <functional>

namespace uptake {

/// Everything that was handed out, with the organisations of `facts` behind it. An organisation that the facts no
/// longer hold keeps a number of its own. Fails if the ledger is not whole: then nothing may be exported until it is
/// re-based.
[[nodiscard]] Expected<LedgerView> ledgerView(const Ledger& ledger, const Facts& facts);

/// A report as the ledger will know it.
struct ReleaseRequest
{
    Day day = 0; ///< today
    QString title, audience;
    QString path; ///< of the file
};

/// Hands a protected report out: `write(draft)` writes the file beside its place (and its figures, at figuresDraftOf
/// that), the ledger takes its figures in, and in the same step `keep` what else is to be known of it, then the file is
/// put in its place. A crash in between leaves what
/// Ledger::open completes or removes.
[[nodiscard]] Expected<LedgerExport> release(Ledger& ledger, const Facts& facts, const ProtectionRecord& record,
    const ReleaseRequest& request, const std::function<Expected<void>(const QString& draft)>& write,
    const std::function<Expected<void>(const LedgerExport&)>& keep = {});

} // namespace uptake
