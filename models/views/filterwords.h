// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/facts.h"
#include "models/facts/selection.h"

/// Filters as people read them.
namespace uptake::filterwords {

QString dimension(Dimension dimension); ///< "Hosting"
/// What a list of a filter holds: "Data Center", "Germany", "Commercial", "No licence linked".
QString value(const Facts& facts, Dimension dimension, const QString& value);
/// What a dimension of the selection is set to: "Server or Cloud"; empty if it is not.
QString values(const Facts& facts, const Selection& selection, Dimension dimension);
QString period(const Selection& selection); ///< "Since Mar 2026"; empty if there is none
/// "as known on 31 Mar 2026"; empty where the facts are of now.
QString knownOn(const Facts& facts);
/// "Hosting: Server or Cloud · Since Mar 2026": empty without a filter.
QString selection(const Facts& facts, const Selection& selection);

} // namespace uptake::filterwords
