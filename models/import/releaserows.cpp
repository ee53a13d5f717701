// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/downloadcolumns.h"
#include "models/import/importtext.h"
#include "models/import/marketplacerows.h"

using namespace Qt::StringLiterals;

namespace uptake {

const DownloadColumns releaseColumns{{"addonKey", "version", "releaseDate", "notes"}, {}};

std::variant<Release, Rejection> MarketplaceRows::release(const CsvRow& row)
{
    /// Positions in the names above.
    enum Column { AddonKey, Version, ReleaseDate, Notes };
    Release record;
    if (!begin(row))
        return result(record);
    record.addonKey = productOf(AddonKey);
    record.version = m_reader.text(Version);
    record.notes = m_reader.text(Notes);
    const auto released = m_reader.day(ReleaseDate);
    record.released = released.value_or(0);
    if (record.version.isEmpty())
        m_reader.reject(u"version"_s, {}, ImportText::tr("the release has no version"));
    if (!released)
        m_reader.reject(u"releaseDate"_s, {}, ImportText::tr("the release has no date"));
    return result(std::move(record));
}

} // namespace uptake
