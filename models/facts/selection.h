// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/dates.h"
#include "models/base/errors.h"

#include <QJsonObject>
#include <QStringList>

#include <array>
#include <optional>

namespace uptake {

/// What the filter bar says, as a value. A report or licence is kept if it fits every list; an empty list fits all, a
/// list with values fits what fits any of them. In the lists about licences "" stands for what is unknown: no licence
/// is linked, or it does not say. Subset says what exactly each list is held against. The period cuts what trends show;
/// metrics of one month or day take theirs apart. It may name organisations: wherever one is stored, erasing an
/// organisation has to look.
struct Selection
{
    QStringList products = {}; ///< add-on keys
    QStringList hostings = {};
    std::optional<Month> from = {}; ///< first month shown
    std::optional<Month> to = {}; ///< last month shown
    QStringList tiers
        = {}; ///< bands ("11-50", "none"; tierband.h) or tiers as the Marketplace writes them ("500 Users")
    QStringList countries = {}; ///< as licences write them: "FR"
    QStringList licenseTypes = {}; ///< "COMMERCIAL"
    QStringList addonVersions = {}; ///< "2.12" keeps all of 2.12, "2.12.1" that alone
    QStringList hostVersions = {}; ///< likewise
    QStringList features = {}; ///< of which a report counts any above 0
    QStringList organisations
        = {}; ///< company names, "Name (CC)" for that of one country, or server IDs of its installations

    bool operator==(const Selection&) const = default;
    bool isEmpty() const { return *this == Selection(); }
};

/// Each list of a Selection.
enum class Dimension { Product, Hosting, Tier, Country, LicenceType, AddonVersion, HostVersion, Feature, Organisation };
inline constexpr std::array dimensions{Dimension::Product, Dimension::Hosting, Dimension::Tier, Dimension::Country,
    Dimension::LicenceType, Dimension::AddonVersion, Dimension::HostVersion, Dimension::Feature,
    Dimension::Organisation};
QStringList& valuesOf(Selection& selection, Dimension dimension);
const QStringList& valuesOf(const Selection& selection, Dimension dimension);
/// "hosting", "addon-version": the name of a list in the text of a selection.
QString keyOf(Dimension dimension);

/// One line: "hosting=Data Center;country=FR,DE;period=2026-01..2026-06". A backslash takes the meaning from the sign
/// after it; "-" stands for what is unknown. Empty for an empty selection.
QString toText(const Selection& selection);
/// Reads what toText() writes; spaces around names and values do not count, an end of the period may be missing
/// ("2026-01..") and one month stands for itself. Errors: no such name, a name twice, no month, nothing after the name.
[[nodiscard]] Expected<Selection> selectionFromText(const QString& text);

/// {"hosting": ["Data Center"], "from": "2026-01"}: only what is set.
QJsonObject toJson(const Selection& selection);
/// Errors: a condition that this program does not know, since leaving it out would show more than was asked for; values
/// of another type.
[[nodiscard]] Expected<Selection> selectionFromJson(const QJsonObject& json);

} // namespace uptake
