// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"
#include "models/import/importkind.h"

#include <optional>
#include <string_view>
#include <vector>

namespace uptake {

class Columns;

/// The columns that a kind of download is known to have (formats.md, 1), contacts aside.
struct DownloadColumns
{
    std::vector<std::string_view> names; ///< that become fields of its record, in the order of its parser's enumeration
    std::vector<std::string_view> extra; ///< that are kept with the record as they are
};

extern const DownloadColumns licenceColumns, transactionColumns, eventColumns, releaseColumns, feedbackColumns,
    freeTierColumns, distributionColumns;

const DownloadColumns& columnsOf(ImportKind kind);

/// What the reader of a Marketplace download needs to know besides the file.
struct RowOptions
{
    QString product; ///< add-on key of rows that name none
    bool keepContacts = false;
    QString dimension; ///< of a wide version distribution
};

/// "addonVersion", "hostVersion", "hosting", "country" or "tier", however it is written; none for anything else.
std::optional<QString> dimensionFromText(QStringView text);

/// Says whether `columns` have what a kind cannot do without; if not, an error that names the missing column.
[[nodiscard]] Expected<void> checkColumns(const Columns& columns, ImportKind kind, const RowOptions& options);

} // namespace uptake
