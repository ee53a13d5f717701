// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/counts.h"
#include "models/import/downloadcolumns.h"
#include "models/import/importtext.h"
#include "models/import/marketplacerows.h"

using namespace Qt::StringLiterals;

namespace uptake {

const DownloadColumns distributionColumns{{"addonKey", "date", "dimension", "value", "installations", "users"}, {}};

Distribution MarketplaceRows::wideDistribution()
{
    Distribution points;
    const auto& fields = m_reader.row().fields;
    for (const auto& [place, value] : m_series) {
        const std::string_view field
            = size_t(place) < fields.size() ? present(fields[size_t(place)]) : std::string_view();
        if (field.empty())
            continue;
        const auto count = countFromText(field);
        if (!count)
            m_reader.reject(value, textOf(field), ImportText::tr("this is no count; write a whole number from 0"));
        points.push_back({{}, m_options.dimension, value, 0, count.value_or(0), {}});
    }
    return points;
}

std::variant<Distribution, Rejection> MarketplaceRows::distribution(const CsvRow& row)
{
    /// Positions in the names above.
    enum Column { AddonKey, Date, Dimension, Value, Installations, Users };
    Distribution points;
    if (!begin(row))
        return result(points);
    if (!m_series.empty()) {
        points = wideDistribution();
    } else {
        const QString dimension = m_reader.text(Dimension);
        if (!dimension.isEmpty() && !dimensionFromText(dimension))
            m_reader.reject(u"dimension"_s, dimension,
                ImportText::tr("a dimension is addonVersion, hostVersion, hosting, country or tier"));
        points.push_back({{}, dimensionFromText(dimension).value_or(QString()), m_reader.text(Value), 0,
            integer(Installations).value_or(0), integer(Users)});
        if (points.front().dimension.isEmpty() || points.front().value.isEmpty())
            m_reader.reject(u"value"_s, {}, ImportText::tr("the row names no dimension or no value of it"));
        if (m_reader.field(Installations).isAbsent())
            m_reader.reject(u"installations"_s, {}, ImportText::tr("the row has no count"));
    }
    const QString product = productOf(AddonKey);
    const auto date = m_reader.day(Date);
    if (!date)
        m_reader.reject(u"date"_s, {}, ImportText::tr("the row has no date"));
    for (DistributionPoint& point : points) {
        point.addonKey = product;
        point.date = date.value_or(0);
    }
    return result(std::move(points));
}

} // namespace uptake
