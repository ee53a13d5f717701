// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace uptake {

/// What a file can be.
enum class ImportKind { Licenses, Transactions, Churn, Conversion, Renewal, Feedback, FreeTier, Distribution, Releases, Reports, Mail };

QString toText(ImportKind kind); ///< "licenses": what the command line and the database call it
std::optional<ImportKind> importKindFromText(QStringView text);
QString allImportKinds(); ///< "licenses, transactions, ..."

inline bool isEvent(ImportKind kind)
{
    return kind == ImportKind::Churn || kind == ImportKind::Conversion || kind == ImportKind::Renewal;
}

} // namespace uptake
