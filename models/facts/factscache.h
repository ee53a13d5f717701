// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/factsbuilder.h"
#include "models/store/connection.h"
#include "models/store/reportsstate.h"

namespace uptake {

/// A file beside a database that holds the columns of its reports as they are counted, since reading a million rows
/// takes seconds. The rows are the only truth: the file is used only if it was made from just this state of them by
/// this program and is undamaged, and is made anew otherwise. Only its owner may read it. It holds what reports hold:
/// whoever erases must drop it (dropCache).
class FactsCache
{
public:
    explicit FactsCache(const DatabaseUrl& url)
        : m_path(pathFor(url))
    {
    }
    static QString pathFor(const DatabaseUrl& url);

    /// Gives the builder the reports, if the file holds them. The builder knows terms and installations already.
    bool restore(const ReportsState& state, FactsBuilder& builder) const;
    /// Is there a file, and is it of another state of the reports, or of another program?
    bool isStale(const ReportsState& state) const;
    /// Keeps the reports that a builder has. A disk that is full or must not be written is no error: reading the rows
    /// works without.
    void keep(const ReportsState& state, FactsBuilder& builder) const;

private:
    QString m_path;
};

} // namespace uptake
