// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/countcommands.h"

#include "models/facts/choices.h"
#include "models/metrics/features.h"
#include "models/metrics/headcount.h"
#include "models/metrics/versions.h"
#include "models/views/installationlist.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The facts of the database, and what the options keep of them.
struct Loaded
{
    std::shared_ptr<const Facts> facts;
    Selection selection;
    Subset subset() const { return {*facts, selection}; }
};

Expected<Loaded> load(const Invocation& invocation, std::optional<Day> knownOn = {})
{
    const auto facts = loadFactsFor(invocation, knownOn);
    if (!facts)
        return Failure(facts.error());
    Loaded loaded{*facts, {}};
    if (invocation.has(u"product"_s)) {
        const QString key = invocation.value(u"product"_s);
        if (!loaded.facts->productByKey(key)) {
            QStringList known;
            for (const ProductFacts& product : loaded.facts->products())
                known << product.key;
            return Failure(Error{Text::tr("no data is about the add-on \"%1\"").arg(key), u"--product"_s, Text::tr("known: %1").arg(known.join(", "_L1))});
        }
        loaded.selection.products = QStringList{key};
    }
    return loaded;
}

/// The same as they were known on the day that --known-on names, and cut to what --filter says too; --product goes over the products that
/// it names.
Expected<Loaded> loadFiltered(const Invocation& invocation)
{
    std::optional<Day> knownOn;
    if (invocation.has(u"known-on"_s)) {
        const auto day = dayOption(invocation, u"known-on"_s);
        if (!day)
            return Failure(day.error());
        knownOn = *day;
    }
    auto loaded = load(invocation, knownOn);
    if (!loaded || !invocation.has(u"filter"_s))
        return loaded;
    auto selection = selectionFromText(invocation.value(u"filter"_s));
    if (!selection)
        return Failure(selection.error());
    if (const auto known = checkValues(*loaded->facts, *selection); !known)
        return Failure(known.error());
    if (!loaded->selection.products.isEmpty())
        selection->products = loaded->selection.products;
    loaded->selection = *selection;
    return loaded;
}

/// The month that --month names, else the newest with a report of a selected product.
Expected<Month> monthOption(const Invocation& invocation, const Loaded& loaded)
{
    if (invocation.has(u"month"_s)) {
        const auto month = monthFromText(invocation.value(u"month"_s));
        if (!month)
            return Failure(Error{Text::tr("\"%1\" is no month").arg(invocation.value(u"month"_s)), u"--month"_s, Text::tr("write it as YYYY-MM"), Error::Kind::Usage});
        return *month;
    }
    const Subset subset = loaded.subset();
    const std::vector<Month> months = subset.months();
    for (auto month = months.rbegin(); month != months.rend(); ++month) {
        const auto [first, last] = loaded.facts->records(*month);
        for (Row row = first; row < last; ++row) {
            if (subset.containsReport(row))
                return *month;
        }
    }
    return Failure(Error{Text::tr("no usage report has been imported yet"), invocation.database.path, Text::tr("import reports first: uptake import PATH...")});
}

QJsonValue orNull(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QString percent(const std::optional<double>& share)
{
    return share ? u"%1 %"_s.arg(QLocale().toString(100 * *share, 'f', 1)) : u"-"_s;
}

Expected<ExitStatus> headcountCommand(const Invocation& invocation)
{
    int window = defaultWindowDays;
    if (invocation.has(u"window"_s)) {
        bool isNumber = false;
        window = invocation.value(u"window"_s).toInt(&isNumber);
        if (!isNumber || window < 1 || window > 36500)
            return Failure(Error{Text::tr("\"%1\" is no number of days").arg(invocation.value(u"window"_s)), u"--window"_s, Text::tr("write a whole number from 1"), Error::Kind::Usage});
    }
    const auto loaded = loadFiltered(invocation);
    if (!loaded)
        return Failure(loaded.error());
    const auto asOf = asOfDay(invocation, *loaded->facts);
    if (!asOf)
        return Failure(asOf.error());
    const Headcount count = headcount(loaded->subset(), *asOf, window);
    const auto& estimate = count.estimatedUsers.estimate;
    if (invocation.json) {
        printJson(QJsonObject{{u"asOf"_s, dateOf(count.asOf).toString(Qt::ISODate)}, {u"windowDays"_s, count.windowDays}, {u"activeLicences"_s, count.activeLicences},
            {u"licensedUsers"_s, count.licensedUsers}, {u"licencesWithoutCapacity"_s, count.licencesWithoutCapacity},
            {u"reportingInstallations"_s, count.reportingInstallations}, {u"reportedUsers"_s, count.reportedUsers},
            {u"activeInstallations"_s, count.activeInstallations}, {u"activeUsers"_s, count.activeUsers},
            {u"estimatedUsers"_s, estimate ? QJsonValue(QJsonObject{{u"value"_s, estimate->value}, {u"low"_s, estimate->low}, {u"high"_s, estimate->high}}) : QJsonValue()},
            {u"reportingRate"_s, orNull(count.reportingRate)}});
        return Done;
    }
    const QLocale locale;
    const auto line = [](const QString& label, const QString& value) { printOut(u"%1  %2"_s.arg(label, -26).arg(value, 12)); };
    printOut(Text::tr("Headcount at %1 (reports of %2 days)").arg(dateOf(count.asOf).toString(Qt::ISODate)).arg(count.windowDays));
    line(Text::tr("Active licences"), locale.toString(count.activeLicences));
    line(Text::tr("Licensed users"), locale.toString(count.licensedUsers));
    line(Text::tr("  without a number"), locale.toString(count.licencesWithoutCapacity));
    line(Text::tr("Reporting installations"), locale.toString(count.reportingInstallations));
    line(Text::tr("Reported users"), locale.toString(count.reportedUsers));
    line(Text::tr("Active installations"), locale.toString(count.activeInstallations));
    line(Text::tr("Active users"), locale.toString(count.activeUsers));
    line(Text::tr("Reporting rate"), percent(count.reportingRate));
    if (estimate)
        printOut(Text::tr("%1  %2  (95 %: %3 to %4)").arg(Text::tr("Estimated users"), -26).arg(locale.toString(estimate->value, 'f', 0), 12)
                .arg(locale.toString(estimate->low, 'f', 0), locale.toString(estimate->high, 'f', 0)));
    else
        printOut(Text::tr("No estimate of all users: %1.").arg(count.estimatedUsers.whyNot));
    return Done;
}

QJsonObject toJson(const FeatureUsage& feature)
{
    return {{u"name"_s, feature.name}, {u"exposed"_s, feature.exposed}, {u"using"_s, feature.usedBy}, {u"reach"_s, feature.reach},
        {u"reachLow"_s, feature.reachInterval.low}, {u"reachHigh"_s, feature.reachInterval.high}, {u"usersReach"_s, orNull(feature.usersReach)},
        {u"depth"_s, orNull(feature.depth)}, {u"momentum"_s, orNull(feature.momentum)}, {u"retention"_s, orNull(feature.retention)}};
}

Expected<ExitStatus> featuresCommand(const Invocation& invocation)
{
    const auto loaded = loadFiltered(invocation);
    if (!loaded)
        return Failure(loaded.error());
    const auto month = monthOption(invocation, *loaded);
    if (!month)
        return Failure(month.error());
    const FeatureTable table = featureUsage(loaded->subset(), *month);
    if (invocation.json) {
        QJsonArray features;
        for (const FeatureUsage& feature : table.features)
            features << toJson(feature);
        printJson(QJsonObject{{u"month"_s, toText(table.month)}, {u"reportingInstallations"_s, table.reportingInstallations}, {u"features"_s, features}});
        return Done;
    }
    printOut(Text::tr("Features in %1, %2 reporting installations").arg(toText(table.month)).arg(table.reportingInstallations));
    printOut(u"%1%2%3%4%5%6"_s.arg(Text::tr("feature"), -24).arg(Text::tr("using"), 8).arg(Text::tr("of"), 8).arg(Text::tr("reach"), 10).arg(Text::tr("95 %"), 20).arg(Text::tr("retention"), 12));
    for (const FeatureUsage& feature : table.features) {
        printOut(u"%1%2%3%4%5%6"_s.arg(feature.name, -24).arg(feature.usedBy, 8).arg(feature.exposed, 8).arg(percent(feature.reach), 10)
                .arg(percent(feature.reachInterval.low) + u" – "_s + percent(feature.reachInterval.high), 20).arg(percent(feature.retention), 12));
    }
    return Done;
}

QJsonArray toJson(const std::vector<VersionShare>& shares)
{
    QJsonArray array;
    for (const VersionShare& share : shares)
        array << QJsonObject{{u"version"_s, share.version}, {u"installations"_s, share.installations}, {u"share"_s, share.share}};
    return array;
}

Expected<ExitStatus> versionsCommand(const Invocation& invocation)
{
    const auto loaded = loadFiltered(invocation);
    if (!loaded)
        return Failure(loaded.error());
    const auto month = monthOption(invocation, *loaded);
    if (!month)
        return Failure(month.error());
    const VersionTable table = versionShares(loaded->subset(), *month, VersionDetail::Full);
    if (invocation.json) {
        printJson(QJsonObject{{u"month"_s, toText(table.month)}, {u"reportingInstallations"_s, table.reportingInstallations}, {u"addon"_s, toJson(table.addon)},
            {u"host"_s, toJson(table.host)}});
        return Done;
    }
    printOut(Text::tr("Versions in %1, %2 reporting installations").arg(toText(table.month)).arg(table.reportingInstallations));
    for (const auto& [title, shares] : {std::pair(Text::tr("Add-on"), &table.addon), std::pair(Text::tr("Host"), &table.host)}) {
        printOut(title);
        for (const VersionShare& share : *shares)
            printOut(u"  %1%2%3"_s.arg(share.version, -20).arg(share.installations, 8).arg(percent(share.share), 10));
    }
    return Done;
}

/// The list of installations, as JSON, CSV or text.
Expected<ExitStatus> installationsCommand(const Invocation& invocation)
{
    const auto loaded = load(invocation);
    if (!loaded)
        return Failure(loaded.error());
    NoProgress progress;
    const auto list = makeInstallationList(loaded->facts, loaded->subset(), std::nullopt, progress);
    if (!list)
        return Failure(list.error());
    const auto all = sortedLines(**list, InstallationColumn::LastReport, Qt::DescendingOrder, progress);
    const auto shown = all ? filteredLines(**list, *all, invocation.value(u"filter"_s), progress) : all;
    if (!shown)
        return Failure(shown.error());
    std::vector<InstallationColumn> columns;
    for (int column = 0; column < installationColumns; ++column)
        columns.push_back(InstallationColumn(column));
    if (invocation.has(u"csv"_s)) {
        QSaveFile file(invocation.value(u"csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(installationsCsv(**list, *shown, columns)) < 0 || !file.commit())
            return Failure(Error{file.errorString(), file.fileName(), Text::tr("name a file that you may write")});
    }
    if (!invocation.json) {
        for (const quint32 line : *shown) {
            const auto text = [&](InstallationColumn column) { return (*list)->text(line, column); };
            printOut(u"%1  %2  %3  %4  %5"_s.arg(text(InstallationColumn::ServerId), text(InstallationColumn::LastReport).rightJustified(12))
                    .arg(text(InstallationColumn::Version), -10).arg(text(InstallationColumn::Users), 8).arg(text(InstallationColumn::Organisation)).trimmed());
        }
        return Done;
    }
    QJsonArray array;
    for (const quint32 line : *shown) {
        const auto value = [&](InstallationColumn column) { return QJsonValue::fromVariant((*list)->value(line, column)); };
        const Facts& facts = *loaded->facts;
        const InstallationLine& of = (*list)->lines[line];
        array << QJsonObject{{u"serverId"_s, value(InstallationColumn::ServerId)}, {u"product"_s, facts.products()[raw(facts.product(of.newest))].key},
            {u"organisation"_s, value(InstallationColumn::Organisation)}, {u"licence"_s, value(InstallationColumn::Licence)},
            {u"country"_s, value(InstallationColumn::Country)}, {u"hosting"_s, value(InstallationColumn::Hosting)}, {u"tier"_s, value(InstallationColumn::Tier)},
            {u"addonVersion"_s, value(InstallationColumn::Version)}, {u"hostVersion"_s, value(InstallationColumn::HostVersion)}, {u"users"_s, value(InstallationColumn::Users)},
            {u"inUse"_s, facts.isInUse(of.newest)}, {u"firstReport"_s, value(InstallationColumn::FirstReport)},
            {u"lastReport"_s, value(InstallationColumn::LastReport)}, {u"reports"_s, value(InstallationColumn::Reports)}};
    }
    printJson(array);
    return Done;
}

} // namespace

QList<Command> countCommands()
{
    const QCommandLineOption asOf(u"as-of"_s, u"Count at this day (default: the newest day of the data)."_s, u"DATE"_s);
    const QCommandLineOption window(u"window"_s, u"Days for which a report counts (35)."_s, u"DAYS"_s);
    const QCommandLineOption product(u"product"_s, u"Only this add-on."_s, u"KEY"_s);
    const QCommandLineOption filter(u"filter"_s, u"Only these: \"hosting=Data Center;country=FR,DE\"."_s, u"FILTER"_s);
    const QCommandLineOption knownOn(u"known-on"_s, u"Count what had been imported by this day."_s, u"DATE"_s);
    const QCommandLineOption month(u"month"_s, u"Count in this month (default: the newest with reports)."_s, u"YYYY-MM"_s);
    return {
        {u"headcount"_s, {}, u"how many users, licences, installations"_s, {asOf, window, product, filter, knownOn}, 0, 0, headcountCommand},
        {u"features"_s, {}, u"which features are used"_s, {month, product, filter, knownOn}, 0, 0, featuresCommand},
        {u"versions"_s, {}, u"which versions are run"_s, {month, product, filter, knownOn}, 0, 0, versionsCommand},
        {u"installations"_s, {}, u"list every installation with its newest report and its licence"_s,
            {product, {u"filter"_s, u"Only those that hold all these words."_s, u"WORDS"_s}, {u"csv"_s, u"Write them to this file."_s, u"FILE.csv"_s}}, 0, 0, installationsCommand},
    };
}

} // namespace uptake
