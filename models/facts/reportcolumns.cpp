// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/reportcolumns.h"

#include "models/base/parallel.h"

#include <algorithm>
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

/// Of months from one on; those before have theirs.
void findCarried(ReportColumns& reports, size_t fromMonth)
{
    std::vector<std::vector<Row>> byMonth(reports.months.size() - std::min(fromMonth, reports.months.size()));
    forEachOnThreads(threadsFor(reports.size()), byMonth.size(),
        [&](size_t at) { byMonth[at] = carriedInto(reports, fromMonth + at); });
    size_t count = reports.carried.size();
    for (const auto& carried : byMonth)
        count += carried.size();
    reports.carried.reserve(count);
    for (size_t m = fromMonth; m < reports.months.size(); ++m) {
        const std::vector<Row>& carried = byMonth[m - fromMonth];
        reports.months[m].firstCarried = quint32(reports.carried.size());
        reports.carried.insert(reports.carried.end(), carried.begin(), carried.end());
        reports.months[m].lastCarried = quint32(reports.carried.size());
    }
}

/// Puts the rows of months from one on at the places that are next for their installations.
void addByInstallation(ReportColumns& reports, size_t fromMonth, std::vector<quint32> next)
{
    const auto& installation = reports.installation;
    const auto at = [&](Row row) { return installation.begin() + std::ptrdiff_t(row); };
    const size_t count = next.size();
    const size_t threads = threadsFor(reports.size());
    onThreads(threads, [&](size_t thread) { // each those of some installations
        const InstallationId from{quint32(count * thread / threads)};
        const InstallationId to{quint32(count * (thread + 1) / threads)};
        for (size_t m = fromMonth; m < reports.months.size(); ++m) {
            const ReportColumns::MonthRows& month = reports.months[m];
            for (Row row = month.last; row-- > month.lastRecord;) { // replaced ones stand newest first
                if (installation[row] >= from && installation[row] < to)
                    reports.byInstallation[next[raw(installation[row])]++] = row;
            }
            const auto first = std::lower_bound(at(month.first), at(month.lastRecord), from);
            const auto last = std::lower_bound(first, at(month.lastRecord), to);
            for (auto each = first; each != last; ++each)
                reports.byInstallation[next[raw(*each)]++] = Row(each - installation.begin());
        }
    });
}

} // namespace

void ReportColumns::derive()
{
    findUse(*this);
    carried.clear();
    findCarried(*this, 0);
    sortByInstallation();
}

void ReportColumns::sortByInstallation()
{
    firstOfInstallation.assign(installationIds.size() + 1, 0);
    byInstallation.resize(size());
    for (const InstallationId each : installation)
        ++firstOfInstallation[raw(each) + 1];
    std::partial_sum(firstOfInstallation.begin(), firstOfInstallation.end(), firstOfInstallation.begin());
    addByInstallation(*this, 0, {firstOfInstallation.begin(), firstOfInstallation.end() - 1});
}

void ReportColumns::deriveAfter(const Before& before)
{
    const ReportColumns& old = before.columns;
    unchanged = before.months == 0 ? 0 : months[before.months - 1].last;
    for (size_t m = 0; m < before.months; ++m) {
        months[m].firstCarried = old.months[m].firstCarried;
        months[m].lastCarried = old.months[m].lastCarried;
    }
    const auto carriedBefore = before.months == 0 ? 0 : months[before.months - 1].lastCarried;
    carried.assign(old.carried.begin(), old.carried.begin() + std::ptrdiff_t(carriedBefore));
    findCarried(*this, before.months);

    std::vector<std::span<const Row>> kept(installationIds.size()); // rows of the first months, by installation
    for (size_t i = 0; i < before.places.size() && unchanged > 0; ++i) {
        const auto rows = old.rowsOf(InstallationId{quint32(i)});
        const auto end = std::partition_point(rows.begin(), rows.end(), [this](Row row) { return row < unchanged; });
        if (end != rows.begin())
            kept[raw(before.places[i])] = {rows.begin(), end};
    }
    firstOfInstallation.assign(installationIds.size() + 1, 0);
    for (Row row = unchanged; row < size(); ++row)
        ++firstOfInstallation[raw(installation[row]) + 1];
    for (size_t i = 0; i < kept.size(); ++i)
        firstOfInstallation[i + 1] += firstOfInstallation[i] + quint32(kept[i].size());
    byInstallation.resize(size());
    std::vector<quint32> next;
    next.reserve(kept.size());
    for (size_t i = 0; i < kept.size(); ++i) {
        const auto begin = byInstallation.begin() + std::ptrdiff_t(firstOfInstallation[i]);
        next.push_back(quint32(std::copy(kept[i].begin(), kept[i].end(), begin) - byInstallation.begin()));
    }
    addByInstallation(*this, before.months, std::move(next));
}

} // namespace uptake
