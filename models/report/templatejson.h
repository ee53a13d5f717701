// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/template.h"

namespace uptake {

/// A template as JSON: what a file for --template and the database hold. What it does not say is as in the built-in
/// template of its audience.
///
///     {"name": "Quarterly", "audience": "bank", "sections": ["headline", "method"], "periodMonths": 3, "k": 10, "p":
///     25,
///      "language": "fr", "paper": "letter", "pdf": "1.6", "filter": {"products": ["com.example"], "hostings":
///      ["Server"], "from": "2026-01"}, "title": "", "vendor": "", "comment": "", "logo": "base64 of a PNG or SVG"}
QByteArray toJson(const ReportTemplate& design);
/// Fails on what is no such object, on unknown keys and on values out of their bounds; `where` names it in the error.
[[nodiscard]] Expected<ReportTemplate> templateFromJson(const QByteArray& json, const QString& where);
/// The template that a name of a built-in one or a .json file means.
[[nodiscard]] Expected<ReportTemplate> templateFromArgument(const QString& nameOrFile);

QString paperKey(PaperSize paper); ///< "a4"
std::optional<PaperSize> paperFromKey(const QString& key);

} // namespace uptake
