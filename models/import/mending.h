// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/importer.h"

namespace uptake {

/// Imports a row of the quarantine as the user mended it: a line of CSV as it stands under its file's header, a report as JSON, or a mail.
/// Then it waits no more (until that import is undone). Errors: what is still wrong, and nothing has changed.
[[nodiscard]] Expected<FileSummary> importMended(Connection& connection, const QuarantinedRow& row, const QByteArray& mended, qint64 now);

} // namespace uptake
