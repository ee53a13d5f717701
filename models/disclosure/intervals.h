// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/disclosure/linearsystem.h"

#include <functional>
#include <optional>

namespace uptake {

/// A secret row, and how far from its true value what can be worked out of it must reach.
struct IntervalTarget
{
    size_t blockRow = 0; ///< into SystemBlock::rows
    double value = 0;
    double below = 0; ///< least distance on each side
    double above = 0;
    double width = 0; ///< least width in all
};

/// What the published rows allow for a secret row. Where they allow enough, the ends are points that were met on the
/// way, not the extremes.
struct IntervalResult
{
    double low = 0;
    double high = 0;
    bool isWideEnough = false;
    std::vector<size_t> usedRows; ///< block rows that hold the ends that are too near: without any other they do
};

/// The intervals of `targets` when the rows at `published` are known exactly and no atom is negative (T2 in
/// disclosure.md), by linear programs. None if a program could not be decided in `milliseconds`: then the test has not
/// passed. Stops early at the first that is too narrow and that `stopsAt` holds of, if that is given.
std::optional<std::vector<IntervalResult>> intervals(const SystemBlock& block, const std::vector<size_t>& published,
    const std::vector<IntervalTarget>& targets, int milliseconds,
    const std::function<bool(const IntervalTarget&, const IntervalResult&)>& stopsAt = {});

} // namespace uptake
