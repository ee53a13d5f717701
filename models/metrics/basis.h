// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/headcount.h"

namespace uptake {

/// What stands behind a month's figures (definitions.md, "Every chart"): every result of a month carries it, so that no
/// view can forget it.
struct Basis
{
    Month month{};
    Completeness completeness = Completeness::Missing;
    qint64 installations = 0; ///< that report in the month
    qint64 expected = 0; ///< that reported in the month before: "41 of 63 reported so far"
    std::optional<Day> newest = {}; ///< newest date of the data
};

/// Missing where no installation of the subset reports.
Basis basisOf(const Subset& subset, Month month);

/// A figure against the same figure of an earlier month.
struct Change
{
    Month since{};
    double before = 0;
    double difference = 0; ///< now - before
};

/// Two comparisons at once: with the month before, and with the same month of the year before.
struct Comparisons
{
    std::optional<Change> previous = {};
    std::optional<Change> yearBefore = {};
};

/// Compares the figure that `figure(month) -> std::optional<double>` gives. A month that is not whole, or without a
/// figure, is never compared.
template <class Figure> Comparisons comparisonsOf(const Facts& facts, Month month, double now, Figure figure)
{
    const auto changeSince = [&](Month since) -> std::optional<Change> {
        if (completenessOf(facts, since) != Completeness::Whole)
            return std::nullopt;
        const std::optional<double> before = figure(since);
        return before ? std::optional(Change{since, *before, now - *before}) : std::nullopt;
    };
    if (completenessOf(facts, month) != Completeness::Whole)
        return {};
    return {changeSince(month - std::chrono::months{1}), changeSince(month - std::chrono::months{12})};
}

} // namespace uptake
