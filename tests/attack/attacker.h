// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/disclosure/published.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace uptake::attack {

/// A figure on paper, or one that was left out of it, and who stands behind it: the attacker is given the worst that he
/// could know, which organisations each figure is of.
struct Figure
{
    QString id; ///< "key|period|measure", which one same figure bears in every report
    QString period, measure;
    Statistic statistic = Statistic::Count;
    std::map<QString, double> parts; ///< by organisation
    double exact = 0;
    double shown = 0; ///< as it was printed; meaningless in a secret
};

/// "over 95 %" beside a figure that was left out.
struct Edge
{
    QString part, whole; ///< ids
};

/// Everything that was handed out, with the secrets that it must keep.
struct Paper
{
    std::map<QString, Figure> figures;
    std::map<QString, Figure> secrets; ///< that the primary rules call sensitive
    std::vector<Edge> edges;
};

/// What an attacker got out of the paper, in words; none where he got nothing.
using Success = std::optional<QString>;

/// Adds and subtracts figures so that what comes out depends on fewer than `k` organisations, but on some. Exact, and
/// complete up to combinations of `mostPivots` basis rows (k - 1 of them are all that there are).
Success isolate(const Paper& paper, int k, int mostPivots);

/// Bounds every secret count by linear programs over what was printed: success where fewer than `k` values are left.
Success narrow(const Paper& paper, int k);

/// Bounds what one organisation adds to a sum, as another one that knows its own part: success where it is told to
/// within p per cent.
Success estimate(const Paper& paper, int p);

/// All of them in turn.
Success attack(const Paper& paper, int k, int p);

} // namespace uptake::attack
