// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace uptake {

/// Texts of reports, under "Report" in the catalogues.
struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace uptake
