// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace uptake {

/// Texts of reports as JSON, under "ReportJson" in the catalogues.
struct ReportJsonText
{
    Q_DECLARE_TR_FUNCTIONS(ReportJson)
};

} // namespace uptake
