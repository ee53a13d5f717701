// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/environmentcommands.h"

#include "app/commandtext.h"
#include "app/counting.h"
#include "models/metrics/environments.h"
#include "models/metrics/silent.h"

#include <QJsonArray>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

QString nameOf(Measure measure)
{
    switch (measure) {
    case Measure::Users:
        return u"users"_s;
    case Measure::Datasources:
        return u"datasources"_s;
    case Measure::Administrators:
        return u"administrators"_s;
    case Measure::Queries:
        return u"queries"_s;
    case Measure::Tables:
        return u"tables"_s;
    case Measure::QueriesModified:
        break;
    }
    return u"queriesModified"_s;
}

QJsonArray toJson(const std::vector<ConnectionRow>& rows)
{
    QJsonArray array;
    for (const ConnectionRow& row : rows) {
        QJsonObject object{{u"installations"_s, row.installations}, {u"connections"_s, row.connections},
            {u"share"_s, row.share}, {u"organisations"_s, qint64(row.organisations.size())}};
        if (!row.driver.isEmpty())
            object.insert(u"driver"_s, row.driver);
        if (!row.mode.isEmpty())
            object.insert(u"mode"_s, row.mode);
        array << object;
    }
    return array;
}

QJsonArray toJson(const std::vector<EnvironmentRow>& rows)
{
    QJsonArray array;
    for (const EnvironmentRow& row : rows) {
        array << QJsonObject{{u"value"_s, row.value}, {u"installations"_s, row.installations}, {u"users"_s, row.users},
            {u"share"_s, row.share}, {u"shareChange"_s, toJson(row.shareChange)},
            {u"organisations"_s, qint64(row.organisations.size())}};
    }
    return array;
}

QJsonArray toJson(const std::vector<SizeRow>& sizes)
{
    QJsonArray array;
    for (const SizeRow& size : sizes) {
        array << QJsonObject{{u"measure"_s, nameOf(size.measure)}, {u"installations"_s, size.installations},
            {u"lowerQuartile"_s, size.lowerQuartile}, {u"median"_s, size.median},
            {u"upperQuartile"_s, size.upperQuartile}, {u"organisations"_s, qint64(size.organisations.size())}};
    }
    return array;
}

void print(const Environments& result)
{
    printOut(headingOf(CommandText::tr("Environments"), result.basis));
    printOut(tableLine({{CommandText::tr("Connections"), -28}, {CommandText::tr("installations"), 14},
        {CommandText::tr("share"), 10}, {CommandText::tr("connections"), 14}}));
    for (const ConnectionRow& row : result.connections)
        printOut(tableLine({{u"  %1 (%2)"_s.arg(row.driver, row.mode), -28}, {counted(row.installations), 14},
            {percent(row.share), 10}, {counted(row.connections), 14}}));
    const std::array parts{std::pair(CommandText::tr("Hosting"), &result.hostings),
        std::pair(CommandText::tr("Tier"), &result.tiers), std::pair(CommandText::tr("Country"), &result.countries),
        std::pair(CommandText::tr("Host version"), &result.hostVersions)};
    for (const auto& [title, rows] : parts) {
        printOut(tableLine({{title, -28}, {CommandText::tr("installations"), 14}, {CommandText::tr("share"), 10},
            {CommandText::tr("users"), 14}}));
        for (const EnvironmentRow& row : *rows) {
            printOut(tableLine({{u"  "_s + (row.value.isEmpty() ? CommandText::tr("(unknown)") : row.value), -28},
                {counted(row.installations), 14}, {percent(row.share), 10}, {counted(row.users), 14}}));
        }
    }
    printOut(tableLine({{CommandText::tr("Sizes"), -28}, {CommandText::tr("installations"), 14},
        {CommandText::tr("quarter"), 10}, {CommandText::tr("median"), 10}, {CommandText::tr("3 quarters"), 12}}));
    const QLocale locale;
    for (const SizeRow& size : result.sizes) {
        const auto number = [&](double value) { return locale.toString(value, 'g', 6); };
        printOut(tableLine({{u"  "_s + nameOf(size.measure), -28}, {counted(size.installations), 14},
            {number(size.lowerQuartile), 10}, {number(size.median), 10}, {number(size.upperQuartile), 12}}));
    }
}

Expected<ExitStatus> environmentsCommand(const Invocation& invocation)
{
    const auto loaded = loadSelected(invocation);
    if (!loaded)
        return Failure(loaded.error());
    const auto month = monthOption(invocation, *loaded);
    if (!month)
        return Failure(month.error());
    const Environments result = environments(loaded->subset(), *month);
    if (!invocation.json) {
        print(result);
        return Done;
    }
    printJson(QJsonObject{{u"basis"_s, toJson(result.basis)}, {u"listingConnections"_s, result.listingConnections},
        {u"connections"_s, toJson(result.connections)}, {u"drivers"_s, toJson(result.drivers)},
        {u"modes"_s, toJson(result.modes)}, {u"hosting"_s, toJson(result.hostings)}, {u"tier"_s, toJson(result.tiers)},
        {u"country"_s, toJson(result.countries)}, {u"hostVersion"_s, toJson(result.hostVersions)},
        {u"sizes"_s, toJson(result.sizes)}});
    return Done;
}

Expected<ExitStatus> silentCommand(const Invocation& invocation)
{
    const auto loaded = loadSelected(invocation);
    if (!loaded)
        return Failure(loaded.error());
    const Facts& facts = *loaded->facts;
    const auto asOf = asOfDay(invocation, facts);
    if (!asOf)
        return Failure(asOf.error());
    const Silence result = silence(loaded->subset(), *asOf);
    QJsonArray lines;
    if (!invocation.json) {
        printOut(
            CommandText::tr("At %1, of %2 active licences: %3 reporting, %4 silent for two months or more, %5 that no "
                            "report was ever linked to")
                .arg(dateOf(result.asOf).toString(Qt::ISODate), counted(result.activeLicences),
                    counted(result.reporting), counted(result.silent), counted(result.neverReported)));
        printOut(tableLine({{CommandText::tr("server ID"), -22}, {CommandText::tr("last report"), -13},
            {CommandText::tr("version"), -12}, {CommandText::tr("users"), 8},
            {u"  "_s + CommandText::tr("organisation"), 0}}));
    }
    for (const SilentInstallation& each : result.installations) {
        const InstallationFacts& installation = facts.installations()[raw(each.installation)];
        const QString company
            = facts.organisations()[raw(facts.licences()[each.licence].states.back().organisation)].name;
        const QString version = facts.addonVersion(each.lastReport) == none
            ? QString()
            : facts.addonVersions()[facts.addonVersion(each.lastReport)].toString();
        const qint64 users = facts.users()[each.lastReport];
        const QString day = dateOf(facts.day(each.lastReport)).toString(Qt::ISODate);
        if (invocation.json) {
            lines << QJsonObject{{u"serverId"_s, installation.serverId},
                {u"product"_s, facts.products()[raw(installation.product)].key},
                {u"organisation"_s, company.isEmpty() ? QJsonValue() : QJsonValue(company)}, {u"lastReport"_s, day},
                {u"addonVersion"_s, version}, {u"users"_s, users < 0 ? QJsonValue() : QJsonValue(users)}};
        } else {
            printOut(tableLine({{installation.serverId, -22}, {day, -13}, {version, -12},
                {users < 0 ? u"-"_s : counted(users), 8}, {u"  "_s + company, 0}}));
        }
    }
    if (invocation.json) {
        printJson(QJsonObject{{u"asOf"_s, dateOrNull(result.asOf)}, {u"newest"_s, dateOrNull(result.newest)},
            {u"activeLicences"_s, result.activeLicences}, {u"reporting"_s, result.reporting},
            {u"silent"_s, result.silent}, {u"neverReported"_s, result.neverReported}, {u"users"_s, result.users},
            {u"organisations"_s,
                QJsonObject{{u"activeLicences"_s, qint64(result.organisations.activeLicences.size())},
                    {u"reporting"_s, qint64(result.organisations.reporting.size())},
                    {u"silent"_s, qint64(result.organisations.silent.size())},
                    {u"neverReported"_s, qint64(result.organisations.neverReported.size())},
                    {u"installations"_s, qint64(result.organisations.installations.size())}}},
            {u"installations"_s, lines}});
    }
    return Done;
}

} // namespace

QList<Command> environmentCommands()
{
    return {
        {u"environments"_s, {}, u"where installations run: databases, hosting, sizes, countries"_s,
            QList{monthChoice()} + selectionOptions(), 0, 0, environmentsCommand},
        {u"silent"_s, {}, u"which licensed installations fell silent"_s, QList{asOfOption()} + selectionOptions(), 0, 0,
            silentCommand},
    };
}

} // namespace uptake
