// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/drilldown.h"

#include "models/views/tables.h"
#include "models/views/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

struct Drilldown
{
    Q_DECLARE_TR_FUNCTIONS(uptake::Drilldown)
};

} // namespace

std::vector<Row> recordsWhere(const Subset& subset, Month month, const std::function<bool(Row)>& belongs)
{
    const RowRange records = subset.facts().records(month);
    std::vector<Row> rows;
    for (Row row = records.first; row < records.last; ++row) {
        if (subset.containsReport(row) && belongs(row))
            rows.push_back(row);
    }
    return rows;
}

std::vector<DrillRow> drillRows(const Facts& facts, const std::vector<Row>& reports)
{
    std::vector<DrillRow> rows;
    rows.reserve(reports.size());
    for (const Row row : reports) {
        const InstallationFacts& installation = facts.installations()[raw(facts.installation(row))];
        const OrganisationFacts& organisation = facts.organisations()[raw(installation.organisation)];
        const qint64 users = facts.users()[row];
        const quint32 host = facts.hostVersion(row);
        rows.push_back({installation.serverId, facts.products()[raw(installation.product)].key, organisation.name,
            organisation.country, facts.addonVersions()[facts.addonVersion(row)].toString(),
            host == none ? QString() : facts.hostVersions()[host].toString(),
            users == CountColumn::absent ? std::nullopt : std::optional(users), facts.day(row)});
    }
    return rows;
}

std::vector<Column<DrillRow>> drillTable()
{
    using D = DrillRow;
    const auto orDash = [](const QString& text) { return text.isEmpty() ? u"\u2013"_s : text; };
    const auto version = [orDash](const QString& title, QString D::*member) {
        return Column<D>{title, [=](const D& d) { return orDash(d.*member); },
            [=](const D& d) { return QVariant(versionKey(d.*member)); }};
    };
    return {
        {Drilldown::tr("Server ID"), [](const D& d) { return d.serverId; }, {}},
        {Drilldown::tr("Organisation"), [orDash](const D& d) { return orDash(d.organisation); }, {}},
        {Drilldown::tr("Country"), [orDash](const D& d) { return orDash(d.country); }, {}},
        {Drilldown::tr("Product"), [](const D& d) { return d.product; }, {}},
        version(Drilldown::tr("Add-on"), &D::addonVersion),
        version(Drilldown::tr("Host"), &D::hostVersion),
        {Drilldown::tr("Users"), [](const D& d) { return d.users ? wording::count(*d.users) : u"\u2013"_s; },
            [](const D& d) { return d.users ? QVariant(*d.users) : QVariant(); }, CellKind::Number},
        {Drilldown::tr("Report of"), [](const D& d) { return wording::day(d.sent); },
            [](const D& d) { return QVariant(d.sent); }},
    };
}

bool runsVersion(const Facts& facts, Row row, const QString& version)
{
    const Version& runs = facts.addonVersions()[facts.addonVersion(row)];
    return runs.toString() == version || runs.majorMinor() == version;
}

bool usesFeature(const Facts& facts, Row row, const QString& feature)
{
    const auto& features = facts.features();
    const auto found
        = std::find_if(features.begin(), features.end(), [&](const FeatureColumn& f) { return f.name == feature; });
    return found != features.end() && found->counts.isPositive(row);
}

} // namespace uptake
