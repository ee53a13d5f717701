// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/columnfile.h"
#include "models/facts/reportcolumns.h"

#include <optional>

namespace uptake {

void writeLinks(ColumnWriter& file, const LinkColumn& links);
LinkColumn readLinks(ColumnReader& file); ///< empty if the file is damaged

void writeReports(ColumnWriter& file, const ReportColumns& reports);
/// What writeReports() wrote; none if the file is damaged, wherever: it is the last that a file holds.
std::optional<ReportColumns> readReports(ColumnReader& file);

} // namespace uptake
