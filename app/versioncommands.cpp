// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/versioncommands.h"

#include "app/commandtext.h"
#include "app/counting.h"
#include "models/metrics/adoption.h"
#include "models/metrics/support.h"
#include "models/metrics/upgrades.h"
#include "models/metrics/versionhistory.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

QJsonObject toJson(const VersionShare& share)
{
    return {{u"version"_s, share.version}, {u"installations"_s, share.installations}, {u"share"_s, share.share},
        {u"atLeast"_s, share.atLeast}, {u"atLeastShare"_s, share.atLeastShare}};
}

qint64 sizeOf(const Group& group)
{
    return qint64(group.size());
}

QJsonArray toJson(const std::vector<VersionShare>& shares)
{
    QJsonArray array;
    for (const VersionShare& share : shares)
        array << toJson(share);
    return array;
}

QJsonArray toJson(const std::vector<VersionShare>& shares, const std::vector<VersionCell>& cells)
{
    QJsonArray array;
    for (size_t i = 0; i < shares.size(); ++i) {
        QJsonObject line = toJson(shares[i]);
        line.insert(u"organisations"_s, sizeOf(cells.at(i).organisations));
        line.insert(u"atLeastOrganisations"_s, sizeOf(cells.at(i).atLeast));
        array << line;
    }
    return array;
}

QJsonArray toJson(const Subset& subset, const std::vector<AdoptionCurve>& curves)
{
    QJsonArray array;
    for (const AdoptionCurve& curve : curves) {
        const auto cells = adoptionCells(subset, curve);
        QJsonArray points;
        for (size_t i = 0; i < curve.points.size(); ++i) {
            const AdoptionPoint& point = curve.points[i];
            points << QJsonObject{{u"days"_s, point.days}, {u"reporting"_s, point.reporting},
                {u"atLeast"_s, point.atLeast}, {u"share"_s, orNull(point.share)},
                {u"reportingOrganisations"_s, sizeOf(cells.at(i).reporting)},
                {u"atLeastOrganisations"_s, sizeOf(cells.at(i).atLeast)}};
        }
        array << QJsonObject{{u"product"_s, curve.product}, {u"version"_s, curve.version},
            {u"released"_s, dateOrNull(curve.released)}, {u"imported"_s, curve.isImported}, {u"points"_s, points}};
    }
    return array;
}

QJsonArray toJson(const std::vector<QString>& texts)
{
    QJsonArray array;
    for (const QString& text : texts)
        array << text;
    return array;
}

QJsonObject toJson(const Subset& subset, const VersionMatrix& matrix)
{
    const std::vector<Group> cells = matrixCells(subset, matrix);
    QJsonArray installations;
    QJsonArray atLeast;
    QJsonArray organisations;
    for (size_t host = 0; host < matrix.hosts.size(); ++host) {
        QJsonArray line;
        QJsonArray atLeastLine;
        QJsonArray organisationsLine;
        for (size_t addon = 0; addon < matrix.addons.size(); ++addon) {
            line << matrix.at(host, addon);
            atLeastLine << matrix.atLeastAt(host, addon);
            organisationsLine << sizeOf(cells[host * matrix.addons.size() + addon]);
        }
        installations << line;
        atLeast << atLeastLine;
        organisations << organisationsLine;
    }
    return {{u"hosts"_s, toJson(matrix.hosts)}, {u"addons"_s, toJson(matrix.addons)},
        {u"installations"_s, installations}, {u"atLeast"_s, atLeast}, {u"organisations"_s, organisations},
        {u"unknown"_s, matrix.unknown}};
}

QJsonArray toJson(const VersionHistory& history)
{
    QJsonArray months;
    for (const VersionHistory::MonthShares& month : history.months) {
        QJsonObject other{{u"installations"_s, month.other.installations}, {u"share"_s, month.other.share},
            {u"versions"_s, toJson(month.others)}};
        months << QJsonObject{{u"basis"_s, toJson(month.basis)}, {u"shown"_s, toJson(month.shown)}, {u"other"_s, other},
            {u"unknown"_s, month.unknown}};
    }
    return months;
}

void print(const std::vector<AdoptionCurve>& curves)
{
    for (const AdoptionCurve& curve : curves) {
        printOut(CommandText::tr("%1 %2, released %3: share at it or newer after so many days")
                     .arg(curve.product, curve.version, dateOf(curve.released).toString(Qt::ISODate)));
        for (const AdoptionPoint& point : curve.points)
            printOut(tableLine({{QString::number(point.days), 8}, {counted(point.atLeast), 8},
                {counted(point.reporting), 8}, {percent(point.share), 10}}));
    }
}

void print(const VersionMatrix& matrix)
{
    std::vector<std::pair<QString, int>> cells{{CommandText::tr("host \\ add-on"), -14}};
    for (const QString& addon : matrix.addons)
        cells.emplace_back(addon, 9);
    printOut(tableLine(cells));
    for (size_t host = 0; host < matrix.hosts.size(); ++host) {
        cells = {{matrix.hosts[host], -14}};
        for (size_t addon = 0; addon < matrix.addons.size(); ++addon)
            cells.emplace_back(counted(matrix.at(host, addon)), 9);
        printOut(tableLine(cells));
    }
}

void print(const VersionHistory& history)
{
    for (const VersionHistory::MonthShares& month : history.months) {
        printOut(headingOf(CommandText::tr("Versions"), month.basis));
        for (const VersionShare& share : month.shown)
            printOut(tableLine(
                {{u"  "_s + share.version, -20}, {counted(share.installations), 8}, {percent(share.share), 10}}));
        if (!month.others.empty()) {
            printOut(tableLine({{CommandText::tr("  other (%n versions)", nullptr, int(month.others.size())), -20},
                {counted(month.other.installations), 8}, {percent(month.other.share), 10}}));
        }
    }
}

Expected<ExitStatus> versionsCommand(const Invocation& invocation)
{
    const auto loaded = loadSelected(invocation);
    if (!loaded)
        return Failure(loaded.error());
    const auto month = monthOption(invocation, *loaded);
    if (!month)
        return Failure(month.error());
    const Subset subset = loaded->subset();
    const VersionTable table = versionShares(subset, *month, VersionDetail::Full);
    const Basis basis = basisOf(subset, *month);
    const bool wantsCurves = invocation.has(u"curves"_s);
    const bool wantsMatrix = invocation.has(u"matrix"_s);
    const bool wantsHistory = invocation.has(u"history"_s);
    if (invocation.json) {
        const VersionCells cells = versionCells(subset, *month, VersionDetail::Full);
        QJsonObject answer{{u"month"_s, toText(table.month)},
            {u"reportingInstallations"_s, table.reportingInstallations},
            {u"reportingOrganisations"_s, sizeOf(cells.reporting)}, {u"addon"_s, toJson(table.addon, cells.addon)},
            {u"host"_s, toJson(table.host, cells.host)}, {u"basis"_s, toJson(basis)}};
        if (wantsCurves)
            answer.insert(u"curves"_s, toJson(subset, adoptionCurves(subset)));
        if (wantsMatrix)
            answer.insert(u"matrix"_s, toJson(subset, versionMatrix(subset, *month)));
        if (wantsHistory)
            answer.insert(u"months"_s, toJson(versionHistory(subset)));
        printJson(answer);
        return Done;
    }
    if (wantsCurves)
        print(adoptionCurves(subset));
    if (wantsMatrix)
        print(versionMatrix(subset, *month));
    if (wantsHistory)
        print(versionHistory(subset));
    if (wantsCurves || wantsMatrix || wantsHistory)
        return Done;
    printOut(headingOf(CommandText::tr("Versions"), basis));
    for (const auto& [title, shares] :
        {std::pair(CommandText::tr("Add-on"), &table.addon), std::pair(CommandText::tr("Host"), &table.host)}) {
        printOut(tableLine({{title, -22}, {QString(), 18}, {CommandText::tr("or newer"), 18}}));
        for (const VersionShare& share : *shares)
            printOut(tableLine({{u"  "_s + share.version, -22}, {counted(share.installations), 8},
                {percent(share.share), 10}, {counted(share.atLeast), 8}, {percent(share.atLeastShare), 10}}));
    }
    return Done;
}

QJsonValue orNull(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QString medianText(const MedianTime& median)
{
    const auto months
        = [](std::optional<int> value) { return value ? QString::number(*value) : CommandText::tr("not reached"); };
    return median.value ? CommandText::tr("Half have upgraded within %1 months (95 %: %2 to %3)")
                              .arg(months(median.value), months(median.low), months(median.high))
                        : CommandText::tr("Half have not upgraded yet: the median is not reached");
}

Expected<ExitStatus> upgradesCommand(const Invocation& invocation)
{
    const auto loaded = loadSelected(invocation);
    if (!loaded)
        return Failure(loaded.error());
    const QString text = invocation.arguments.constFirst();
    const auto curve = timeToUpgrade(loaded->subset(), Version(text));
    if (!curve)
        return Failure(Error{CommandText::tr("no release of the version \"%1\" is known").arg(text), u"upgrades"_s,
            CommandText::tr("uptake versions lists those that reports name; a releases file may tell others")});
    if (invocation.json) {
        QJsonArray points;
        for (size_t i = 0; i < curve->points.size(); ++i) {
            const SurvivalPoint& point = curve->points[i];
            const UpgradeCell& behind = curve->organisations.points.at(i);
            const QJsonObject organisations{{u"atRisk"_s, sizeOf(behind.atRisk)},
                {u"events"_s, sizeOf(behind.upgraded)}, {u"censored"_s, sizeOf(behind.lost)}};
            points << QJsonObject{{u"month"_s, point.time}, {u"atRisk"_s, point.atRisk}, {u"events"_s, point.events},
                {u"censored"_s, point.censored}, {u"survival"_s, point.survival}, {u"upgraded"_s, 1 - point.survival},
                {u"standardError"_s, point.standardError}, {u"upgradedLow"_s, 1 - point.interval.high},
                {u"upgradedHigh"_s, 1 - point.interval.low}, {u"organisations"_s, organisations}};
        }
        printJson(QJsonObject{{u"version"_s, curve->version}, {u"released"_s, dateOrNull(curve->released)},
            {u"imported"_s, curve->isImported}, {u"installations"_s, curve->installations},
            {u"upgraded"_s, curve->upgraded}, {u"organisations"_s, sizeOf(curve->organisations.followed)},
            {u"newest"_s, dateOrNull(curve->newestReport)}, {u"points"_s, points},
            {u"median"_s, orNull(curve->median.value)}, {u"medianLow"_s, orNull(curve->median.low)},
            {u"medianHigh"_s, orNull(curve->median.high)},
            {u"whyNot"_s, curve->points.empty() ? QJsonValue(curve->whyNot) : QJsonValue()}});
        return Done;
    }
    printOut(CommandText::tr(
        "Time to upgrade to %1, released %2: %3 installations ran an older version, %4 of them upgraded")
                 .arg(curve->version, dateOf(curve->released).toString(Qt::ISODate))
                 .arg(curve->installations)
                 .arg(curve->upgraded));
    if (curve->points.empty()) {
        printOut(CommandText::tr("No curve: %1.").arg(curve->whyNot));
        return Done;
    }
    printOut(medianText(curve->median) + u'.');
    printOut(tableLine({{CommandText::tr("within months"), 14}, {CommandText::tr("at risk"), 9},
        {CommandText::tr("upgraded"), 10}, {CommandText::tr("95 %"), 20}}));
    for (const SurvivalPoint& point : curve->points) {
        printOut(
            tableLine({{QString::number(point.time), 14}, {counted(point.atRisk), 9}, {percent(1 - point.survival), 10},
                {percent(1 - point.interval.high) + u" – "_s + percent(1 - point.interval.low), 20}}));
    }
    return Done;
}

QJsonValue differenceOrNull(const std::optional<Change>& change, double unit = 1)
{
    return change ? QJsonValue(change->difference / unit) : QJsonValue();
}

QJsonObject toJson(const LeftBehind& left)
{
    return {{u"basis"_s, toJson(left.basis)}, {u"installations"_s, left.installations}, {u"users"_s, left.users},
        {u"revenue"_s, dollarsOrNull(left.revenue)}, {u"organisations"_s, qint64(left.organisations.size())},
        {u"unknown"_s, left.unknown}, {u"share"_s, uptake::orNull(left.share)},
        {u"installationsChange"_s, differenceOrNull(left.installationsChange)},
        {u"usersChange"_s, differenceOrNull(left.usersChange)},
        {u"revenueChange"_s, differenceOrNull(left.revenueChange, 100)}};
}

Expected<ExitStatus> supportCommand(const Invocation& invocation)
{
    if (invocation.has(u"host"_s) == invocation.has(u"addon"_s))
        return Failure(Error{CommandText::tr("name the oldest version that would still be supported"), u"support"_s,
            CommandText::tr("write --host V or --addon V"), Error::Kind::Usage});
    const VersionSide side = invocation.has(u"host"_s) ? VersionSide::Host : VersionSide::Addon;
    const QString floor = invocation.value(side == VersionSide::Host ? u"host"_s : u"addon"_s);
    if (!floor.contains(QRegularExpression(u"\\d"_s)))
        return Failure(Error{CommandText::tr("\"%1\" is no version").arg(floor), u"support"_s,
            CommandText::tr("write it like 7.19"), Error::Kind::Usage});
    auto loaded = loadSelected(invocation);
    if (!loaded)
        return Failure(loaded.error());
    if (invocation.has(u"month"_s)) {
        const auto month = monthOption(invocation, *loaded);
        if (!month)
            return Failure(month.error());
        loaded->selection.to = *month;
    }
    const DropSupport support = dropSupport(loaded->subset(), side, Version(floor));
    if (invocation.json) {
        QJsonArray months;
        for (const LeftBehind& left : support.months)
            months << toJson(left);
        printJson(QJsonObject{{u"side"_s, side == VersionSide::Host ? u"host"_s : u"addon"_s},
            {u"floor"_s, support.floor}, {u"months"_s, months}});
        return Done;
    }
    printOut(side == VersionSide::Host
            ? CommandText::tr("Left behind without support for host versions below %1").arg(floor)
            : CommandText::tr("Left behind without support for add-on versions below %1").arg(floor));
    printOut(tableLine(
        {{CommandText::tr("month"), -12}, {CommandText::tr("installations"), 14}, {CommandText::tr("share"), 10},
            {CommandText::tr("users"), 12}, {CommandText::tr("revenue of 12 months"), 24}}));
    for (const LeftBehind& left : support.months) {
        const QString month
            = toText(left.basis.month) + (left.basis.completeness == Completeness::Partial ? u" *"_s : QString());
        if (left.basis.completeness == Completeness::Missing)
            printOut(tableLine({{month, -12}, {CommandText::tr("no report"), 14}}));
        else
            printOut(tableLine({{month, -12}, {counted(left.installations), 14}, {percent(left.share), 10},
                {counted(left.users), 12}, {left.revenue ? dollars(*left.revenue) : u"-"_s, 24}}));
    }
    if (!support.months.empty() && support.months.back().basis.completeness == Completeness::Partial)
        printOut(CommandText::tr("* not over: %1 of %2 reported so far")
                     .arg(support.months.back().basis.installations)
                     .arg(support.months.back().basis.expected));
    return Done;
}

} // namespace

QList<Command> versionCommands()
{
    const QList<QCommandLineOption> options = QList{monthChoice()} + selectionOptions();
    return {
        {u"versions"_s, {}, u"which versions are run"_s,
            options
                + QList<QCommandLineOption>{{u"curves"_s, u"How each release was taken up, by days since it."_s},
                    {u"matrix"_s, u"Host versions against add-on versions."_s},
                    {u"history"_s, u"Shares in each month."_s}},
            0, 0, versionsCommand},
        {u"upgrades"_s, u"VERSION"_s, u"how long installations take to upgrade to a version"_s, selectionOptions(), 1,
            1, upgradesCommand},
        {u"support"_s, {}, u"who is left behind if older versions are supported no more"_s,
            options
                + QList<QCommandLineOption>{{u"host"_s, u"The oldest host version supported."_s, u"V"_s},
                    {u"addon"_s, u"The oldest add-on version supported."_s, u"V"_s}},
            0, 0, supportCommand},
    };
}

} // namespace uptake
