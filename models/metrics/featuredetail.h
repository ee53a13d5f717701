// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/features.h"
#include "models/metrics/groups.h"
#include "models/metrics/traits.h"

namespace uptake {

/// Who uses one feature: reach by what is known of an installation. The rows of each list add up to all exposed ones.
struct FeatureDetail
{
    Basis basis = {};
    FeatureUsage usage = {};
    struct Slice
    {
        QString value = {}; ///< as TraitValues names it
        qint64 exposed = 0;
        qint64 usedBy = 0;
        double reach = 0;
        Interval interval = {};
        qint64 usersUsing = 0; ///< people at using installations
        Group organisationsExposed = {}; ///< with an exposed installation
        Group organisationsUsing = {}; ///< with a using one
    };
    std::vector<Slice> byTier = {}; ///< smallest band first
    std::vector<Slice> byHosting = {}; ///< most exposed first, then by name; likewise below
    std::vector<Slice> byCountry = {};
    std::vector<Slice> byVersion = {}; ///< newest first, major.minor
};

/// Of a feature of `table`, which the same subset made: none where that has no such feature.
std::optional<FeatureDetail> featureDetail(const Subset& subset, const FeatureTable& table, const QString& feature);

/// None where no report of record of the month mentions the feature.
std::optional<FeatureDetail> featureDetail(const Subset& subset, const QString& feature, Month month);

} // namespace uptake
