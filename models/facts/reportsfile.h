// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/columnfile.h"
#include "models/facts/reportcolumns.h"

#include <optional>

namespace uptake {

void writeReports(ColumnWriter& file, const ReportColumns& reports);
/// What writeReports() wrote; none if the file is damaged.
std::optional<ReportColumns> readReports(ColumnReader& file);

} // namespace uptake
