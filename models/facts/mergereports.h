// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/reportcolumns.h"

namespace uptake {

/// What tells a report apart.
struct ReportKey
{
    quint32 installation = 0; ///< number in the store
    qint64 sentAt = 0;

    auto operator<=>(const ReportKey&) const = default;
};

/// Reports without those that are `gone`, and with `fresh` ones, which stand for those of the same key: just what
/// ReportsBuilder makes of all the rows, in a fraction of its time. `order` are the numbers in the store of at least
/// all installations that report, in the order that they shall stand in.
ReportColumns mergeReports(const ReportColumns& old, const ReportColumns& fresh, std::vector<ReportKey> gone,
    const std::vector<quint32>& order);

} // namespace uptake
