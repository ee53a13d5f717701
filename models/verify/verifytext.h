// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace uptake {

/// Texts of verifying a report, under "Verify" in the catalogues.
struct VerifyText
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

} // namespace uptake
