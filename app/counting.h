// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "models/metrics/basis.h"

#include <QJsonObject>

namespace uptake {

/// The facts of the database, and what the options keep of them.
struct Loaded
{
    std::shared_ptr<const Facts> facts;
    Selection selection;
    Subset subset() const { return {*facts, selection}; }
};

/// Cut to what --product says.
[[nodiscard]] Expected<Loaded> loadProduct(const Invocation& invocation, std::optional<Day> knownOn = {});
/// The same as they were known on the day that --known-on names, and cut to what --filter says too; --product goes
/// over the products that it names.
[[nodiscard]] Expected<Loaded> loadSelected(const Invocation& invocation);
/// The month that --month names, else the newest with a report that is kept.
[[nodiscard]] Expected<Month> monthOption(const Invocation& invocation, const Loaded& loaded);

QCommandLineOption asOfOption();
QCommandLineOption monthChoice();
QList<QCommandLineOption> selectionOptions(); ///< --product, --filter and --known-on

QJsonValue orNull(const std::optional<double>& number);
QJsonValue orNull(const std::optional<qint64>& number);
QJsonValue dateOrNull(const std::optional<Day>& day);
QJsonValue dollarsOrNull(const std::optional<Cents>& amount); ///< exact to the cent
/// A line of a table: texts with their widths, those below 0 aligned to the left. A text that is too long pushes the
/// rest.
QString tableLine(const std::vector<std::pair<QString, int>>& cells);
QString counted(qint64 number); ///< "1,234"
QString percent(const std::optional<double>& share); ///< "12.5 %", "-" where absent
QString dollars(Cents amount); ///< "1,234.50"

QJsonObject toJson(const Basis& basis);
QJsonValue toJson(const Comparisons& comparisons, double unit = 1); ///< figures are divided by `unit`
QString completenessName(Completeness completeness); ///< "whole", "partial", "missing": for JSON

/// A heading for the figures of a month, which says if it is not over: "Features in 2026-10 (41 of 63 reported so
/// far)".
QString headingOf(const QString& what, const Basis& basis);

} // namespace uptake
