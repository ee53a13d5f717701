// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/metrics/suggestions.h"
#include "models/store/connection.h"
#include "models/views/tablemodel.h"

namespace uptake {

/// A suggested link in words.
struct ShownSuggestion
{
    QString serverId;
    QString product; ///< add-on key
    qint64 users = -1; ///< of the newest report; -1 = absent
    QString licence; ///< the number that people know it by
    QString identity; ///< of the licence in the store
    QString organisation;
    QString country;
    QString tier;
    int score = 0;
    QString reasons; ///< "users fill the tier +25, began with the licence +25"
};

/// What the store knows that suggestions need besides the facts.
[[nodiscard]] Expected<SuggestionHints> suggestionHints(Connection& connection);

QString textOf(Evidence evidence);
std::vector<ShownSuggestion> shownSuggestions(const Facts& facts, const std::vector<LinkSuggestion>& suggestions);
std::vector<Column<ShownSuggestion>> suggestionTable();

} // namespace uptake
