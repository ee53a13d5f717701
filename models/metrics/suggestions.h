// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"
#include "models/base/progress.h"
#include "models/facts/selection.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace uptake {

/// What speaks for, or against, an installation being a licence's.
enum class Evidence {
    SameServer, ///< another product on the same server is the same organisation's
    Domain, ///< … or its contacts are of the same domain
    Country, ///< … or it is in the same country
    Size, ///< its users fill the tier
    SmallForTier, ///< they would fit a much smaller tier
    TooLarge, ///< they are more than the tier allows
    Dates, ///< it began to report when the licence began
    Covered, ///< the licence lasts for as long as it reports
    Expired, ///< it still reports, long after the licence's end
    Version, ///< it began with the version that was new when the licence began
    TooNew, ///< it runs a version that came out after the licence's end
};

struct Reason
{
    Evidence evidence{};
    int points = 0;
};

/// A licence that an installation without one may belong to.
struct LinkSuggestion
{
    InstallationId installation{};
    quint32 licence = none;
    int score = 0; ///< 0 .. 100: the sum of the reasons, cut there
    std::vector<Reason> reasons; ///< the strongest first
};

/// What is known besides the facts.
struct SuggestionHints
{
    QSet<QString> refused; ///< suggestionKey() of links that the user refused
    QHash<QString, QString> domains; ///< of contacts, by a licence's identity
};
QString suggestionKey(const QString& serverId, const QString& product, const QString& licenceIdentity);

constexpr int weakestSuggestion = 35; ///< a lower score is not worth the user's time

/// Up to three licences for each installation of the subset that has none, of licences of its product that have no installation; by
/// score, then server ID. `only` = for this installation alone, however weak.
[[nodiscard]] Expected<std::vector<LinkSuggestion>> suggestLinks(
    const Subset& subset, const SuggestionHints& hints, std::optional<InstallationId> only, Progress& progress);

} // namespace uptake
