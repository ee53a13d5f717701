// SPDX-License-Identifier: GPL-3.0-or-later
// countbench DATABASE [--export FILE.csv] [--runs N] [--page NAME]: times what a page does when a database is opened and when its
// filter changes, and when a month was imported (into a copy), and prints it as one JSON object. --export writes the
// reports of record as a flat table, from which peers answer the same questions. --page times one page (or "update") alone, for profiles.
#include "models/facts/choices.h"
#include "models/facts/factsloader.h"
#include "models/import/importer.h"
#include "models/metrics/adoption.h"
#include "models/metrics/business.h"
#include "models/metrics/environments.h"
#include "models/metrics/featuredetail.h"
#include "models/metrics/headcount.h"
#include "models/metrics/silent.h"
#include "models/metrics/support.h"
#include "models/metrics/upgrades.h"
#include "models/metrics/versionhistory.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <chrono>
#include <malloc.h>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

size_t sink = 0; ///< keeps the compiler from leaving work out

template <class Work> double secondsOf(Work work)
{
    const auto began = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

double medianOf(std::vector<double> seconds)
{
    std::sort(seconds.begin(), seconds.end());
    return seconds[seconds.size() / 2];
}

size_t allocated()
{
    const auto info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

/// What the overview shows.
void countOverview(const Subset& subset)
{
    const auto trend = headcountTrend(subset);
    const Day newest = subset.facts().newestDay().value_or(0);
    sink += trend.size() + size_t(headcount(subset, newest).activeUsers);
    sink += silence(subset, newest).installations.size();
    const Month last = *subset.facts().lastMonth();
    sink += featureUsage(subset, last).features.size() + versionShares(subset, last).addon.size()
        + versionShares(subset, last - std::chrono::months{1}).addon.size();
}

/// What the features page shows, and the trend of every feature besides.
void countFeatures(const Subset& subset)
{
    const Month last = *subset.facts().lastMonth();
    const FeatureTable table = featureUsage(subset, last);
    sink += table.features.size();
    if (!table.features.empty())
        sink += featureDetail(subset, table, table.features.front().name)->byTier.size();
    for (const FeatureColumn& feature : subset.facts().features())
        sink += reachTrend(subset, feature.name).size();
}

void groupVersions(const Subset& subset)
{
    for (const Month month : subset.months())
        sink += versionShares(subset, month).addon.size();
}

/// What the versions page shows.
void countVersions(const Subset& subset)
{
    groupVersions(subset);
    const Month last = *subset.facts().lastMonth();
    sink += versionCells(subset, last).addon.size() + adoptionCurves(subset).size();
    const VersionMatrix matrix = versionMatrix(subset, last);
    sink += matrixCells(subset, matrix).size();
    const auto& releases = subset.facts().products().front().releases;
    if (releases.size() > 1)
        sink += timeToUpgrade(subset, releases[releases.size() - 2].version)->points.size();
    if (!matrix.hosts.empty())
        sink += dropSupport(subset, VersionSide::Host, Version(matrix.hosts[matrix.hosts.size() / 2])).months.size();
}

void countEnvironments(const Subset& subset)
{
    sink += environments(subset, *subset.facts().lastMonth()).connections.size();
}

void countBusiness(const Subset& subset)
{
    sink += business(subset).months.size();
}

/// Filters of every kind, with values that the data has.
std::vector<Selection> filtersOf(const Facts& facts)
{
    std::vector<Selection> filters(1);
    for (const Dimension dimension : dimensions) {
        const std::vector<Choice> known = choices(facts, dimension);
        if (known.empty() || dimension == Dimension::Product)
            continue;
        Selection selection;
        valuesOf(selection, dimension) << known[known.size() / 2].value;
        filters.push_back(selection);
    }
    return filters;
}

/// Median and slowest of a page over all filters; each with the making of its subset.
QJsonObject timePage(const Facts& facts, const std::vector<Selection>& filters, int runs, void (*count)(const Subset&))
{
    std::vector<double> medians;
    QString slowest;
    QJsonObject each;
    for (const Selection& filter : filters) {
        std::vector<double> seconds;
        for (int run = 0; run < runs; ++run)
            seconds.push_back(secondsOf([&] { count(Subset(facts, filter)); }));
        if (medians.empty() || medianOf(seconds) > *std::max_element(medians.begin(), medians.end()))
            slowest = toText(filter);
        medians.push_back(medianOf(seconds));
        each.insert(filter.isEmpty() ? u"all"_s : toText(filter), medians.back());
    }
    return {{u"each"_s, each}, {u"median"_s, medianOf(medians)}, {u"slowest"_s, *std::max_element(medians.begin(), medians.end())},
        {u"slowestFilter"_s, slowest}};
}

struct TimedPage
{
    const char* name;
    void (*count)(const Subset&);
};
constexpr std::array pages{TimedPage{"overview", countOverview}, TimedPage{"featuresPage", countFeatures},
    TimedPage{"versionsPage", countVersions}, TimedPage{"environmentsPage", countEnvironments},
    TimedPage{"businessPage", countBusiness}};

/// The questions that peers answer too, of installations in one hosting.
QJsonObject timeGroupings(const Facts& facts, int runs)
{
    const Selection filter{.hostings = {u"Server"_s}};
    const auto timed = [&](auto count) {
        std::vector<double> seconds;
        for (int run = 0; run < runs; ++run)
            seconds.push_back(secondsOf([&] { count(Subset(facts, filter)); }));
        return medianOf(seconds);
    };
    return {{u"versions by month"_s, timed(groupVersions)},
        {u"reach of every feature by month"_s, timed([&](const Subset& subset) {
             for (const FeatureColumn& feature : facts.features())
                 sink += reachTrend(subset, feature.name).size();
         })},
        {u"installations and users by month"_s,
            timed([&](const Subset& subset) { sink += headcountTrend(subset).size(); })}};
}

void exportRecords(const Facts& facts, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    QByteArray header = "month,installation,hosting,addon,host,users,in_use";
    for (size_t i = 0; i < facts.features().size(); ++i)
        header += ",f" + QByteArray::number(qulonglong(i));
    file.write(header + '\n');
    const auto number = [](qint64 count) { return count < 0 ? QByteArray() : QByteArray::number(count); };
    for (Month month = *facts.firstMonth(); month <= *facts.lastMonth(); month += std::chrono::months{1}) {
        const auto [first, last] = facts.records(month);
        for (Row row = first; row < last; ++row) {
            const quint32 licence = facts.installations()[raw(facts.installation(row))].licence;
            const QString hosting = licence == none
                ? QString()
                : facts.hostings()[stateAt(facts.licences()[licence], lastDayOf(month)).hosting];
            QByteArray line = QByteArray::number(monthNumber(month)) + ','
                + QByteArray::number(raw(facts.installation(row))) + ',' + hosting.toUtf8() + ','
                + facts.addonVersions()[facts.addonVersion(row)].majorMinor().toUtf8() + ','
                + (facts.hostVersion(row) == none ? QByteArray()
                                                  : facts.hostVersions()[facts.hostVersion(row)].majorMinor().toUtf8())
                + ',' + number(facts.users()[row]) + ',' + (facts.isInUse(row) ? '1' : '0');
            for (const FeatureColumn& feature : facts.features())
                line += ',' + number(feature.counts[row]);
            file.write(line + '\n');
        }
    }
}

/// The newest month's reports again, a month later.
void writeNextMonth(const Facts& facts, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    const auto [first, last] = facts.records(*facts.lastMonth());
    for (Row row = first; row < last; ++row) {
        const InstallationFacts& installation = facts.installations()[raw(facts.installation(row))];
        QJsonObject features;
        for (const FeatureColumn& feature : facts.features()) {
            if (feature.counts.isPresent(row))
                features[feature.name] = feature.counts[row];
        }
        QJsonObject report{{u"serverId"_s, installation.serverId}, {u"features"_s, features},
            {u"product"_s, facts.products()[raw(installation.product)].key},
            {u"sentAt"_s, timestampToText(facts.sentAt(row) + 31 * secondsPerDay)},
            {u"addonVersion"_s, facts.addonVersions()[facts.addonVersion(row)].toString()},
            {u"users"_s, std::max<qint64>(facts.users()[row], 0)}};
        if (const quint32 licence = facts.licence(row); licence != none)
            report[u"supportEntitlementNumber"_s] = facts.licences()[licence].number;
        file.write(QJsonDocument(report).toJson(QJsonDocument::Compact) + '\n');
    }
}

/// Imports one more month into a copy of the database, and times bringing the facts up to date.
QJsonObject timeUpdate(const QString& database, int runs)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.db"_s);
    const QString month = folder.filePath(u"month.jsonl"_s);
    if (!QFile::copy(database, copy))
        qFatal("%s cannot be copied", qPrintable(database));
    const auto connection = Connection::open({copy});
    if (!connection)
        qFatal("%s", qPrintable(connection.error().toString()));
    NoProgress progress;
    auto facts = loadFacts(**connection, progress);
    if (!facts)
        qFatal("%s", qPrintable(facts.error().toString()));
    const size_t before = (*facts)->rowCount();
    writeNextMonth(**facts, month);
    if (const auto imported = importPaths(**connection, {month}, {}, progress); !imported)
        qFatal("%s", qPrintable(imported.error().toString()));
    std::vector<double> seconds;
    size_t rows = 0;
    for (int run = 0; run < runs; ++run) {
        const double taken = secondsOf([&] {
            const auto updated = loadFacts(**connection, progress, {.previous = *facts});
            rows = updated ? (*updated)->rowCount() : 0;
        });
        seconds.push_back(taken);
    }
    return {{u"seconds"_s, medianOf(seconds)}, {u"rows"_s, qint64(rows - before)}};
}

std::shared_ptr<const Facts> load(const QString& path)
{
    const auto connection = Connection::open({path});
    NoProgress progress;
    auto facts = connection ? loadFacts(**connection, progress) : Failure(connection.error());
    if (!facts)
        qFatal("%s", qPrintable(facts.error().toString()));
    return *facts;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto valueAfter = [&](const QString& option) { return arguments.value(arguments.indexOf(option) + 1); };
    if (arguments.size() < 2)
        qFatal("countbench DATABASE [--export FILE.csv] [--runs N]");
    const int runs = arguments.contains(u"--runs"_s) ? std::max(1, valueAfter(u"--runs"_s).toInt()) : 5;
    if (arguments.contains(u"--page"_s)) {
        if (valueAfter(u"--page"_s) == u"update"_s) {
            std::fputs(QJsonDocument(timeUpdate(arguments[1], runs)).toJson().constData(), stdout);
            return 0;
        }
        const auto facts = load(arguments[1]);
        for (const TimedPage& page : pages) {
            if (QLatin1StringView(page.name) == valueAfter(u"--page"_s))
                std::fputs(QJsonDocument(timePage(*facts, filtersOf(*facts), runs, page.count)).toJson().constData(), stdout);
        }
        return 0;
    }
    load(arguments[1]); // warm, and whatever is made once is made
    const size_t before = allocated();
    std::shared_ptr<const Facts> facts;
    std::vector<double> openings;
    for (int run = 0; run < runs; ++run) {
        facts.reset();
        openings.push_back(secondsOf([&] {
            facts = load(arguments[1]);
            countOverview(Subset(*facts, {}));
        }));
    }
    const double bytes = double(allocated() - before) / double(facts->rowCount());
    if (arguments.contains(u"--export"_s))
        exportRecords(*facts, valueAfter(u"--export"_s));
    const std::vector<Selection> filters = filtersOf(*facts);
    QJsonObject answer{{u"rows"_s, qint64(facts->rowCount())}, {u"features"_s, qint64(facts->features().size())},
        {u"licences"_s, qint64(facts->licences().size())},
        {u"months"_s, monthNumber(*facts->lastMonth()) - monthNumber(*facts->firstMonth()) + 1},
        {u"bytesPerRow"_s, bytes}, {u"open"_s, medianOf(openings)}, {u"update"_s, timeUpdate(arguments[1], runs)}};
    for (const TimedPage& page : pages)
        answer.insert(QLatin1StringView(page.name), timePage(*facts, filters, runs, page.count));
    answer.insert(u"groupings"_s, timeGroupings(*facts, runs));
    answer.insert(u"checksum"_s, qint64(sink % 1000));
    std::fputs(QJsonDocument(answer).toJson().constData(), stdout);
    return 0;
}
