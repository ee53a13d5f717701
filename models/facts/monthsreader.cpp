// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/monthsreader.h"

#include "models/facts/reportsloader.h"
#include "models/store/reportmonths.h"
#include "models/store/rows.h"
#include "models/store/transactions.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr size_t mostReaders = 4;
constexpr size_t rowsOfPortion = 4096;
constexpr size_t mostWaiting = 8; ///< portions, of all readers

/// Some reports, with all that they point to.
struct Portion
{
    std::vector<ReportRow> rows = std::vector<ReportRow>(rowsOfPortion);
    std::vector<std::string> connections = std::vector<std::string>(rowsOfPortion);
    size_t size = 0;

    void add(const Query& row)
    {
        readReport(row, rows[size]);
        connections[size] = rows[size].connections;
        rows[size].connections = connections[size];
        ++size;
    }
};

/// Where readers hand portions over to the one who builds.
class Counter
{
public:
    explicit Counter(size_t readers)
        : m_readers(readers)
    {
    }
    /// An empty portion: a used one, if there is one.
    std::unique_ptr<Portion> empty()
    {
        const std::lock_guard lock(m_mutex);
        if (m_used.empty())
            return std::make_unique<Portion>();
        auto portion = std::move(m_used.back());
        m_used.pop_back();
        return portion;
    }
    /// False: it is not wanted any more.
    bool give(std::unique_ptr<Portion> portion)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waiting.size() < mostWaiting || m_isStopped; });
        if (m_isStopped)
            return false;
        m_waiting.push_back(std::move(portion));
        m_changed.notify_all();
        return true;
    }
    /// Null when all readers have left.
    std::unique_ptr<Portion> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_waiting.empty() || m_readers == 0 || m_error; });
        if (m_waiting.empty() || m_error)
            return {};
        auto portion = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_changed.notify_all();
        return portion;
    }
    void giveBack(std::unique_ptr<Portion> portion)
    {
        portion->size = 0;
        const std::lock_guard lock(m_mutex);
        m_used.push_back(std::move(portion));
    }
    void leave(const std::optional<Error>& error)
    {
        const std::lock_guard lock(m_mutex);
        --m_readers;
        if (error && !m_error) {
            m_error = error;
            m_isStopped = true;
        }
        m_changed.notify_all();
    }
    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
        m_changed.notify_all();
    }
    std::optional<Error> error()
    {
        const std::lock_guard lock(m_mutex);
        return m_error;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<Portion>> m_waiting;
    std::vector<std::unique_ptr<Portion>> m_used;
    size_t m_readers;
    std::optional<Error> m_error;
    bool m_isStopped = false;
};

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
            if (portion->size < rowsOfPortion)
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
    Counter counter(readers);
    qint64 done = 0;
    const auto build = [&](const Portion& portion) {
        for (size_t i = 0; i < portion.size; ++i)
            builder.report(portion.rows[i]);
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
                const auto reading = transaction ? read(**other, condition, months, [&] { return counter.empty(); },
                                         [&](auto portion) { return counter.give(std::move(portion)); })
                                                 : Expected<void>(); // the others do its work
                counter.leave(reading ? std::nullopt : std::optional(reading.error()));
            });
        }
        while (auto portion = counter.take()) {
            goesOn = build(*portion);
            counter.giveBack(std::move(portion));
            if (!goesOn)
                break;
        }
        counter.stop();
    }
    if (const auto error = counter.error())
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
