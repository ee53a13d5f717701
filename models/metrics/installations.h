// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/selection.h"

#include <vector>

namespace uptake {

/// One installation of a long list: places in the facts, so that a hundred thousand of them are small.
struct InstallationLine
{
    InstallationId installation{};
    Row first = 0; ///< its oldest report
    Row newest = 0; ///< its newest report
    quint32 reports = 0;
};

/// Every installation that the subset keeps and that has reported, by its place in the facts.
std::vector<InstallationLine> installationLines(const Subset& subset);

} // namespace uptake
