// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/adoption.h"

#include "models/metrics/cellgroups.h"

#include <algorithm>
#include <numeric>

namespace uptake {

namespace {

/// Reports of one product by day: a sweep over the days needs no more.
struct DaysOfReports
{
    Day first = 0;
    std::vector<Row> rows; ///< by day
    std::vector<size_t> starts; ///< of each day in rows, and the end

    Day last() const { return first + Day(starts.size()) - 2; }
};

DaysOfReports byDay(const Subset& subset, ProductId product)
{
    const Facts& facts = subset.facts();
    DaysOfReports days;
    std::vector<Row> rows;
    Day last = std::numeric_limits<Day>::min();
    days.first = std::numeric_limits<Day>::max();
    for (Row row = 0; row < facts.rowCount(); ++row) {
        if (!subset.containsReport(row) || facts.product(row) != product || facts.addonVersion(row) == none)
            continue;
        rows.push_back(row);
        days.first = std::min(days.first, facts.day(row));
        last = std::max(last, facts.day(row));
    }
    if (rows.empty())
        return days;
    days.starts.assign(size_t(last - days.first) + 2, 0);
    for (const Row row : rows)
        ++days.starts[size_t(facts.day(row) - days.first) + 1];
    std::partial_sum(days.starts.begin(), days.starts.end(), days.starts.begin());
    std::vector<size_t> next(days.starts.begin(), days.starts.end() - 1);
    days.rows.resize(rows.size());
    for (const Row row : rows)
        days.rows[next[size_t(facts.day(row) - days.first)]++] = row;
    return days;
}

/// How many installations run each version on the day that the sweep stands at, by their latest reports within the
/// window.
class Running
{
public:
    explicit Running(const Facts& facts)
        : m_facts(facts)
        , m_latest(facts.installations().size(), none)
        , m_byVersion(facts.addonVersions().size())
    {
    }
    void arrive(Row row)
    {
        Row& latest = m_latest[raw(m_facts.installation(row))];
        if (latest != none && m_facts.sentAt(latest) >= m_facts.sentAt(row))
            return;
        if (latest != none)
            add(latest, -1);
        latest = row;
        add(row, 1);
    }
    void expire(Row row)
    {
        Row& latest = m_latest[raw(m_facts.installation(row))];
        if (latest != row)
            return;
        add(row, -1);
        latest = none;
    }
    qint64 reporting() const { return m_reporting; }
    const std::vector<Row>& latest() const { return m_latest; } ///< report of each installation, or none
    qint64 atLeast(size_t version) const
    {
        return std::accumulate(m_byVersion.begin() + std::ptrdiff_t(version), m_byVersion.end(), qint64(0));
    }

private:
    void add(Row row, qint64 count)
    {
        m_byVersion[m_facts.addonVersion(row)] += count;
        m_reporting += count;
    }

    const Facts& m_facts;
    std::vector<Row> m_latest; ///< by installation
    std::vector<qint64> m_byVersion;
    qint64 m_reporting = 0;
};

/// Lets the reports of each day from `begin` on arrive, and those that the window has passed go; calls visit(day) after each.
template<class Visit>
void sweepDays(const DaysOfReports& days, Day begin, int windowDays, Running& running, Visit visit)
{
    const auto forRowsOf = [&](Day which, auto take) {
        if (which < days.first)
            return;
        const auto at = size_t(which - days.first);
        for (size_t i = days.starts[at]; i < days.starts[at + 1]; ++i)
            take(days.rows[i]);
    };
    for (Day day = begin; day <= days.last(); ++day) {
        forRowsOf(day, [&](Row row) { running.arrive(row); });
        forRowsOf(day - windowDays, [&](Row row) { running.expire(row); });
        visit(day);
    }
}

/// Where the sweep begins: no report before it can stand in the window of a point.
Day beginOf(const AdoptionCurve& curve, const DaysOfReports& days, const AdoptionOptions& options)
{
    return std::min(days.first, std::max(curve.released, days.first - options.mostDays));
}

bool isPoint(int since, const AdoptionOptions& options)
{
    return since >= 0 && since <= options.mostDays && since % options.stepDays == 0;
}

size_t codeOf(const Facts& facts, const QString& version)
{
    const auto& versions = facts.addonVersions();
    return size_t(std::lower_bound(versions.begin(), versions.end(), Version(version)) - versions.begin());
}

void sweep(
    const Facts& facts, const DaysOfReports& days, const AdoptionOptions& options, std::vector<AdoptionCurve>& curves)
{
    std::vector<size_t> codes;
    Day begin = days.first;
    for (const AdoptionCurve& curve : curves) {
        codes.push_back(codeOf(facts, curve.version));
        begin = std::min(begin, beginOf(curve, days, options));
    }
    Running running(facts);
    sweepDays(days, begin, options.windowDays, running, [&](Day day) {
        for (size_t i = 0; i < curves.size(); ++i) {
            const int since = day - curves[i].released;
            if (!isPoint(since, options))
                continue;
            AdoptionPoint point{since, running.reporting(), running.atLeast(codes[i]), {}};
            if (point.reporting > 0)
                point.share = double(point.atLeast) / double(point.reporting);
            curves[i].points.push_back(point);
        }
    });
}

} // namespace

std::vector<AdoptionCurve> adoptionCurves(const Subset& subset, const AdoptionOptions& options)
{
    const Facts& facts = subset.facts();
    std::vector<AdoptionCurve> all;
    for (size_t i = 0; i < facts.products().size(); ++i) {
        const DaysOfReports days = byDay(subset, ProductId{quint32(i)});
        if (days.rows.empty())
            continue;
        std::vector<AdoptionCurve> curves;
        const auto& releases = facts.products()[i].releases;
        for (auto release = releases.rbegin(); release != releases.rend(); ++release)
            curves.push_back(
                {facts.products()[i].key, release->version.toString(), release->released, release->isImported, {}});
        sweep(facts, days, options, curves);
        std::erase_if(curves, [](const AdoptionCurve& curve) {
            return std::none_of(
                curve.points.begin(), curve.points.end(), [](const AdoptionPoint& point) { return point.atLeast > 0; });
        });
        all.insert(all.end(), std::make_move_iterator(curves.begin()), std::make_move_iterator(curves.end()));
    }
    return all;
}

std::vector<AdoptionCell> adoptionCells(
    const Subset& subset, const AdoptionCurve& curve, const AdoptionOptions& options)
{
    const Facts& facts = subset.facts();
    const auto& products = facts.products();
    const auto product = std::find_if(
        products.begin(), products.end(), [&](const ProductFacts& each) { return each.key == curve.product; });
    std::vector<AdoptionCell> cells;
    if (product == products.end())
        return cells;
    const DaysOfReports days = byDay(subset, ProductId{quint32(product - products.begin())});
    if (days.rows.empty())
        return cells;
    const size_t code = codeOf(facts, curve.version);
    Running running(facts);
    sweepDays(days, beginOf(curve, days, options), options.windowDays, running, [&](Day day) {
        if (!isPoint(day - curve.released, options))
            return;
        CellGroups groups(facts, 2);
        for (const Row row : running.latest()) {
            if (row == none)
                continue;
            groups.add(0, facts.organisation(row));
            if (facts.addonVersion(row) >= code)
                groups.add(1, facts.organisation(row));
        }
        cells.push_back({groups.take(0), groups.take(1)});
    });
    return cells;
}

} // namespace uptake
