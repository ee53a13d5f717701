// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QList>

namespace uptake {

/// What the vendor thinks of a feature: what RICE is worked out with (definitions.md).
struct FeaturePlan
{
    QString feature;
    std::optional<double>
        impact; ///< how much it matters to who uses it, 0.25 to 3 by custom; none while nobody has said
    std::optional<double> effort; ///< person-months, above 0; none while nobody has said
};

/// By feature.
[[nodiscard]] Expected<QList<FeaturePlan>> featurePlans(Connection& connection);

/// Keeps a plan in place of an earlier one of the same feature; one that says nothing is forgotten.
/// Errors: no feature is named, the impact is below 0, the effort is not above 0.
[[nodiscard]] Expected<void> savePlan(Connection& connection, const FeaturePlan& plan);

} // namespace uptake
