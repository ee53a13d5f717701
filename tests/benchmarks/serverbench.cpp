// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/factsloader.h"
#include "models/import/importer.h"
#include "models/store/reportmonths.h"
#include "models/store/rows.h"
#include "models/store/tables.h"
#include "tests/support/expectedmacros.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <sys/resource.h>

#include <cstdio>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

double cpuSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

/// Prints what a piece of work took, as JSON, and what it answered.
template <class Work> int timed(Work work)
{
    QElapsedTimer clock;
    clock.start();
    const qint64 rows = work();
    std::printf("{\"wall\": %.3f, \"cpu\": %.3f, \"rows\": %lld}\n", double(clock.elapsed()) / 1000, cpuSeconds(), static_cast<long long>(rows));
    return 0;
}

qint64 importFiles(const QString& url, const QStringList& paths)
{
    NoProgress progress;
    ImportOptions options;
    options.now = 1'790'000'000;
    return valueOf(importPaths(*valueOf(Connection::open({url})), paths, options, progress)).counts.rows;
}

qint64 load(const QString& url, qint64 inParallelFrom)
{
    NoProgress progress;
    const LoadOptions options{.cachedFrom = std::numeric_limits<qint64>::max(), .inParallelFrom = inParallelFrom};
    return qint64(valueOf(loadFacts(*valueOf(Connection::open({url})), progress, options))->rowCount());
}

/// Writes the reports of one database into the empty table of another, and nothing else.
qint64 writeReports(const QString& from, const QString& to, Run how)
{
    const auto source = valueOf(Connection::open({from}));
    const auto target = valueOf(Connection::open({to}));
    const QString columns = valueOf(columnNames(*target, u"reports"_s)).join(u", "_s);
    auto transaction = valueOf(WriteTransaction::begin(*target));
    auto insert = valueOf(Query::prepare(*target, u"INSERT INTO reports (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columns), how));
    ReportMonths months(*target);
    qint64 rows = 0;
    valueOf(forEachRow(*source, u"SELECT %1 FROM reports ORDER BY id"_s.arg(columns), [&](const Query& row) {
        std::vector<StoredValue> values;
        for (int column = 0; column < 14; ++column)
            values.push_back(row.isNull(column) ? StoredValue() : StoredValue(row.integer(column)));
        for (const int column : {14, 15})
            values.emplace_back(QByteArray(row.bytes(column).data(), qsizetype(row.bytes(column).size())));
        valueOf(months.makeFor(row.integer(0)));
        valueOf(insert.sendRow(values));
        ++rows;
    }));
    valueOf(transaction.commit());
    return rows;
}

} // namespace

/// serverbench import URL FILES...; load URL; load-serially URL; insert FROM TO; copy FROM TO
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    if (what == "import"_L1)
        return timed([&] { return importFiles(arguments.value(2), arguments.mid(3)); });
    if (what == "load"_L1 || what == "load-serially"_L1)
        return timed([&] { return load(arguments.value(2), what == "load"_L1 ? 0 : std::numeric_limits<qint64>::max()); });
    return timed([&] { return writeReports(arguments.value(2), arguments.value(3), what == "copy"_L1 ? Run::InBulk : Run::Usually); });
}
