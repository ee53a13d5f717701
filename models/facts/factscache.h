// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/facts.h"
#include "models/store/connection.h"

#include <memory>

namespace uptake {

/// A file beside a database that holds its facts as they are counted, since reading a million rows takes seconds. The
/// rows are the only truth: the file is used only if it was made by this program from a state of them that the imports
/// since then lead from to the present one, and is undamaged; it is made anew otherwise. Only its owner may read it. It
/// holds what reports, licences and sales hold: whoever erases must drop it (dropCache).
class FactsCache
{
public:
    explicit FactsCache(const DatabaseUrl& url)
        : m_database(url.path)
        , m_path(pathFor(url))
    {
    }
    static QString pathFor(const DatabaseUrl& url);

    /// Facts of the database as it was some time ago (Facts::Source::state); null where there is no file, or it is of
    /// no use.
    std::shared_ptr<const Facts> restore() const;
    /// Is there a file, and is it of no use: of another database's reports, or of another program?
    bool isStale(const ReportsState& state) const;
    /// A disk that is full or must not be written is no error: reading the rows works without.
    void keep(const Facts& facts) const;

private:
    QString m_database, m_path;
};

} // namespace uptake
