// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/monthsreader.h"

#include "models/facts/portions.h"
#include "models/facts/reportsloader.h"
#include "models/store/reportmonths.h"
#include "models/store/rows.h"
#include "models/store/transactions.h"

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr size_t mostReaders = 4;

/// The months that nobody has begun to read.
class Months
{
public:
    explicit Months(std::vector<ReportRange> ranges)
        : m_ranges(std::move(ranges))
    {
    }
    std::optional<ReportRange> next()
    {
        const size_t at = m_next++;
        return at < m_ranges.size() ? std::optional(m_ranges[at]) : std::nullopt;
    }

private:
    std::vector<ReportRange> m_ranges;
    std::atomic<size_t> m_next = 0;
};

/// Reads months while there are some, and calls `give(portion)` for what they hold; is cancelled when that answers false.
template <class Empty, class Give>
Expected<void> read(Connection& connection, const QString& condition, Months& months, Empty empty, Give give)
{
    auto portion = empty();
    while (const auto month = months.next()) {
        auto query = Query::prepare(connection,
            selectReports(u"(%1) AND r.id >= %2 AND r.id < %3"_s.arg(condition).arg(month->first).arg(month->end)),
            Run::ByPortions);
        if (!query)
            return Failure(query.error());
        if (const auto done = query->run(); !done)
            return done;
        const auto read = forEachRowOf(*query, [&](const Query& row) -> Expected<void> {
            portion->add(row);
            if (portion->size < Portion::rowsAtMost)
                return {};
            if (!give(std::move(portion)))
                return cancelled();
            portion = empty();
            return {};
        });
        if (!read)
            return read;
    }
    if (portion->size > 0)
        (void)give(std::move(portion));
    return {};
}

} // namespace

Expected<void> readMonths(
    Connection& connection, const QString& condition, qint64 total, FactsBuilder& builder, Progress& progress)
{
    auto ranges = reportRanges(connection);
    const auto snapshot = sharedSnapshot(connection);
    if (!ranges || !snapshot)
        return Failure(!ranges ? ranges.error() : snapshot.error());
    const size_t readers = std::min(mostReaders, ranges->size());
    Months months(std::move(*ranges));
    Portions portions(readers);
    qint64 done = 0;
    const auto build = [&](const Portion& portion) {
        builder.reports(portion);
        done += qint64(portion.size);
        return progress.report(done, total);
    };
    if (!progress.report(0, total))
        return cancelled();
    bool goesOn = true;
    {
        std::vector<std::jthread> threads;
        for (size_t i = 0; i < readers; ++i) {
            threads.emplace_back([&] {
                const auto other = Connection::open(connection.url());
                const auto transaction = other ? ReadTransaction::begin(**other, *snapshot) : Failure(other.error());
                const auto reading = transaction ? read(**other, condition, months, [&] { return portions.empty(); },
                                         [&](auto portion) { return portions.give(std::move(portion)); })
                                                 : Expected<void>(); // the others do its work
                portions.leave(reading ? std::nullopt : std::optional(reading.error()));
            });
        }
        while (auto portion = portions.take()) {
            goesOn = build(*portion);
            portions.giveBack(std::move(portion));
            if (!goesOn)
                break;
        }
        portions.stop();
    }
    if (const auto error = portions.error())
        return Failure(*error);
    if (!goesOn)
        return cancelled();
    // What is left, where no other connection came about.
    const auto rest = read(connection, condition, months, [] { return std::make_unique<Portion>(); }, [&](auto portion) {
        goesOn = build(*portion);
        return goesOn;
    });
    return rest && !goesOn ? cancelled() : rest;
}

} // namespace uptake
