// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace uptake {

/// Texts of the ledger of batches, under "Ledger" in the catalogues.
struct LedgerText
{
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

} // namespace uptake
