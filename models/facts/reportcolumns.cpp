// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/reportcolumns.h"

#include "models/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <optional>
#include <tuple>

namespace uptake {

ReportOrder orderOf(const std::vector<InstallationId>& installation, const SecondsColumn& sentAt)
{
    ReportOrder order;
    const size_t count = installation.size();
    if (count == 0)
        return order;
    std::vector<int> months(count);
    for (size_t i = 0; i < count; ++i)
        months[i] = monthNumber(monthOf(dayOfSeconds(sentAt[i])));
    std::vector<Row> sorted(count);
    std::iota(sorted.begin(), sorted.end(), Row(0));
    // By month and installation, the newest first: the first of each run is the report of record.
    std::sort(sorted.begin(), sorted.end(), [&](Row a, Row b) {
        return std::tuple(months[a], installation[a], -sentAt[a], a)
            < std::tuple(months[b], installation[b], -sentAt[b], b);
    });
    order.firstMonth = months[sorted.front()];
    order.months.resize(size_t(months[sorted.back()] - order.firstMonth) + 1);
    order.rows.reserve(count);
    std::vector<Row> replaced;
    size_t at = 0;
    for (size_t m = 0; m < order.months.size(); ++m) {
        ReportColumns::MonthRows& month = order.months[m];
        month.first = Row(order.rows.size());
        replaced.clear();
        std::optional<InstallationId> previous;
        for (; at < count && months[sorted[at]] == order.firstMonth + int(m); ++at) {
            const InstallationId now = installation[sorted[at]];
            (previous == now ? replaced : order.rows).push_back(sorted[at]);
            previous = now;
        }
        month.lastRecord = Row(order.rows.size());
        order.rows.insert(order.rows.end(), replaced.begin(), replaced.end());
        month.last = Row(order.rows.size());
    }
    return order;
}

namespace {

void findUse(ReportColumns& reports)
{
    reports.inUse = Bits(reports.size());
    const size_t threads = threadsFor(reports.size());
    const size_t words = reports.inUse.wordCount();
    onThreads(threads, [&](size_t thread) {
        for (size_t word = words * thread / threads; word < words * (thread + 1) / threads; ++word) {
            quint64 inUse = reports.queriesModified.positive(word);
            for (const FeatureColumn& feature : reports.features)
                inUse |= feature.counts.positive(word);
            reports.inUse.setWord(word, inUse);
        }
    });
}

/// The records of the month before that are still the latest of their installation at the end of a month.
std::vector<Row> carriedInto(const ReportColumns& reports, size_t m)
{
    std::vector<Row> carried;
    if (m == 0)
        return carried;
    const ReportColumns::MonthRows& before = reports.months[m - 1];
    const ReportColumns::MonthRows& month = reports.months[m];
    const Day after = lastDayOf(monthFromNumber(reports.firstMonth + int(m))) - standardWindowDays;
    const qint64 from = secondsOfDay(after + 1);
    Row now = month.first;
    for (Row row = before.first; row < before.lastRecord; ++row) {
        if (reports.sentAt[row] < from)
            continue;
        while (now < month.lastRecord && reports.installation[now] < reports.installation[row])
            ++now;
        if (now == month.lastRecord || reports.installation[now] != reports.installation[row])
            carried.push_back(row);
    }
    return carried;
}

void findCarried(ReportColumns& reports)
{
    std::vector<std::vector<Row>> byMonth(reports.months.size());
    std::atomic<size_t> next = 0;
    onThreads(threadsFor(reports.size()), [&](size_t) {
        for (size_t m = next++; m < byMonth.size(); m = next++)
            byMonth[m] = carriedInto(reports, m);
    });
    size_t count = 0;
    for (const auto& carried : byMonth)
        count += carried.size();
    reports.carried.clear();
    reports.carried.reserve(count);
    for (size_t m = 0; m < byMonth.size(); ++m) {
        reports.months[m].firstCarried = quint32(reports.carried.size());
        reports.carried.insert(reports.carried.end(), byMonth[m].begin(), byMonth[m].end());
        reports.months[m].lastCarried = quint32(reports.carried.size());
    }
}

} // namespace

void ReportColumns::derive()
{
    findUse(*this);
    findCarried(*this);
}

} // namespace uptake
