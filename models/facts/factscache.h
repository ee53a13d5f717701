// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/reportcolumns.h"
#include "models/store/connection.h"
#include "models/store/reportsstate.h"

#include <optional>

namespace uptake {

/// A file beside a database that holds the columns of its reports as they are counted, since reading a million rows
/// takes seconds. The rows are the only truth: the file is used only if it was made by this program from a state of
/// them that the imports since then lead from to the present one, and is undamaged; it is made anew otherwise. Only its
/// owner may read it. It holds what reports hold: whoever erases must drop it (dropCache).
class FactsCache
{
public:
    explicit FactsCache(const DatabaseUrl& url)
        : m_path(pathFor(url))
    {
    }
    static QString pathFor(const DatabaseUrl& url);

    /// Reports, and the state of the database that they are of.
    struct Content
    {
        ReportsState state; ///< its imports and their reports
        ReportColumns reports;
    };
    std::optional<Content> restore() const; ///< none where there is no file, or it is of no use
    /// Is there a file, and is it of no use: of another database's reports, or of another program?
    bool isStale(const ReportsState& state) const;
    /// A disk that is full or must not be written is no error: reading the rows works without.
    void keep(const ReportsState& state, const ReportColumns& reports) const;

private:
    QString m_path;
};

} // namespace uptake
