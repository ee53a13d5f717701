// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/adoption.h"

#include "models/base/parallel.h"
#include "models/metrics/cellgroups.h"
#include "models/metrics/intime.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace uptake {

namespace {

/// Where each version of each product stands: all releases of all products are numbered one after another, after a place
/// for what is older than the oldest of the product.
class Places
{
public:
    explicit Places(const Facts& facts)
    {
        const auto& versions = facts.addonVersions();
        for (const ProductFacts& product : facts.products()) {
            m_first.push_back(m_count);
            std::vector<quint32>& ofCode = m_ofCode.emplace_back(versions.size());
            quint32 place = m_count;
            auto next = product.releases.begin();
            for (size_t code = 0; code < versions.size(); ++code) {
                for (; next != product.releases.end() && std::is_lteq(next->version <=> versions[code]); ++next)
                    ++place;
                ofCode[code] = place;
            }
            m_count += quint32(product.releases.size()) + 1;
        }
        m_first.push_back(m_count);
    }
    quint32 count() const { return m_count; }
    quint32 first(size_t product) const { return m_first[product]; }
    quint32 end(size_t product) const { return m_first[product + 1]; }
    quint32 ofRelease(size_t product, size_t release) const { return m_first[product] + quint32(release) + 1; }
    quint32 operator()(ProductId product, quint32 code) const { return m_ofCode[raw(product)][code]; }

private:
    quint32 m_count = 0;
    std::vector<quint32> m_first; ///< of each product; one more at the end
    std::vector<std::vector<quint32>> m_ofCode; ///< by product, then by version
};

/// Walks over the months with the latest reports of some of the installations: how many there are at each place on each
/// day. A report counts from its day on, until its window is over or the next report of its installation comes; the
/// subset then says which of them it keeps.
class Sweep
{
public:
    Sweep(const Subset& subset, const Places& places, int windowDays, InstallationId from, InstallationId to)
        : m_subset(subset)
        , m_facts(subset.facts())
        , m_places(places)
        , m_window(windowDays)
        , m_from(from)
        , m_to(to)
        , m_latest(raw(to) - raw(from))
        , m_counts(places.count())
        , m_changes(size_t(31 + windowDays + 1) * places.count())
        , m_arrivals(31 * m_facts.products().size())
        , m_spans(m_facts.products().size())
    {
    }

    /// Calls visit(day, counts by place) for each day from the first of the first month on.
    template <class Visit> void run(Visit visit)
    {
        if (!m_facts.firstMonth())
            return;
        for (Month month = *m_facts.firstMonth(); month <= *m_facts.lastMonth(); month += std::chrono::months{1}) {
            m_monthStart = firstDayOf(month);
            forEachInTime(m_facts, month, m_from, m_to, [&](Row row) { arrive(row); });
            const size_t days = size_t(lastDayOf(month) - m_monthStart) + 1;
            for (size_t day = 0; day < days; ++day) {
                for (size_t place = 0; place < m_counts.size(); ++place)
                    m_counts[place] += m_changes[day * m_counts.size() + place];
                visit(m_monthStart + Day(day), m_counts);
            }
            noteArrivals(days);
            const auto passed = m_changes.begin() + std::ptrdiff_t(days * m_counts.size());
            std::fill(std::copy(passed, m_changes.end(), m_changes.begin()), m_changes.end(), 0);
        }
    }

    /// First and last day on which a report of the product came that the subset keeps.
    struct Span
    {
        Day first = std::numeric_limits<Day>::max();
        Day last = std::numeric_limits<Day>::min();
    };
    const std::vector<Span>& spans() const { return m_spans; } ///< by product

private:
    struct Latest
    {
        Day until = std::numeric_limits<Day>::min(); ///< the day on which its window is over
        quint32 place = none; ///< none: it is not kept
    };

    void arrive(Row row)
    {
        const InstallationId installation = m_facts.installation(row);
        const Day day = m_facts.day(row);
        Latest& latest = m_latest[raw(installation) - raw(m_from)];
        if (latest.place != none && latest.until > day) {
            --change(day, latest.place);
            ++change(latest.until, latest.place);
        }
        latest = {day + m_window, none};
        const quint32 code = m_facts.addonVersion(row);
        if (code == none || !m_subset.containsReport(row))
            return;
        const ProductId product = m_facts.installations()[raw(installation)].product;
        latest.place = m_places(product, code);
        ++change(day, latest.place);
        --change(latest.until, latest.place);
        m_arrivals[size_t(day - m_monthStart) * m_spans.size() + raw(product)] = true;
    }
    qint32& change(Day day, quint32 place) { return m_changes[size_t(day - m_monthStart) * m_counts.size() + place]; }
    void noteArrivals(size_t days)
    {
        for (size_t day = 0; day < days; ++day) {
            for (size_t product = 0; product < m_spans.size(); ++product) {
                if (!std::exchange(m_arrivals[day * m_spans.size() + product], false))
                    continue;
                m_spans[product].first = std::min(m_spans[product].first, m_monthStart + Day(day));
                m_spans[product].last = m_monthStart + Day(day);
            }
        }
    }

    const Subset& m_subset;
    const Facts& m_facts;
    const Places& m_places;
    int m_window;
    InstallationId m_from, m_to;
    Day m_monthStart = 0;
    std::vector<Latest> m_latest; ///< by installation
    std::vector<qint32> m_counts; ///< by place
    std::vector<qint32> m_changes; ///< by day from the month's first on, then by place
    std::vector<char> m_arrivals; ///< by day of the month, then by product
    std::vector<Span> m_spans;
};

/// The points of all curves: first those that every release could have, whatever the data tells.
class Points
{
public:
    Points(const Facts& facts, const Places& places, const AdoptionOptions& options)
        : m_places(places)
        , m_options(options)
    {
        for (size_t product = 0; product < facts.products().size(); ++product) {
            const auto& releases = facts.products()[product].releases;
            for (size_t release = 0; release < releases.size(); ++release)
                m_curves.push_back({product, places.ofRelease(product, release), releases[release].released, {}});
        }
        for (Curve& curve : m_curves)
            curve.points.resize(size_t(options.mostDays / options.stepDays) + 1);
    }
    void visit(Day day, const std::vector<qint32>& counts)
    {
        for (Curve& curve : m_curves) {
            const int since = day - curve.released;
            if (since < 0 || since > m_options.mostDays || since % m_options.stepDays != 0)
                continue;
            AdoptionPoint& point = curve.points[size_t(since / m_options.stepDays)];
            const auto sum = [&](quint32 from, quint32 to) {
                return std::accumulate(counts.begin() + from, counts.begin() + to, qint64(0));
            };
            const qint64 atLeast = sum(curve.place, m_places.end(curve.product));
            point.atLeast += atLeast;
            point.reporting += atLeast + sum(m_places.first(curve.product), curve.place);
        }
    }
    void add(const Points& others)
    {
        for (size_t curve = 0; curve < m_curves.size(); ++curve) {
            for (size_t i = 0; i < m_curves[curve].points.size(); ++i) {
                m_curves[curve].points[i].atLeast += others.m_curves[curve].points[i].atLeast;
                m_curves[curve].points[i].reporting += others.m_curves[curve].points[i].reporting;
            }
        }
    }
    /// Those of the curve at `place` from a release's first day on, as far as the reports of its product reach.
    std::vector<AdoptionPoint> take(size_t curve, const Sweep::Span& span) const
    {
        std::vector<AdoptionPoint> points;
        for (size_t i = 0; i < m_curves[curve].points.size(); ++i) {
            AdoptionPoint point = m_curves[curve].points[i];
            point.days = int(i) * m_options.stepDays;
            const Day day = m_curves[curve].released + point.days;
            if (day < span.first - m_options.mostDays || day > span.last)
                continue;
            if (point.reporting > 0)
                point.share = double(point.atLeast) / double(point.reporting);
            points.push_back(point);
        }
        return points;
    }

private:
    struct Curve
    {
        size_t product = 0;
        quint32 place = 0;
        Day released = 0;
        std::vector<AdoptionPoint> points; ///< by number of steps
    };

    const Places& m_places;
    AdoptionOptions m_options;
    std::vector<Curve> m_curves; ///< by product, then by version
};

} // namespace

std::vector<AdoptionCurve> adoptionCurves(const Subset& subset, const AdoptionOptions& options)
{
    const Facts& facts = subset.facts();
    const Places places(facts);
    const auto installations = quint32(facts.installations().size());
    const size_t threads = threadsFor(facts.rowCount());
    std::vector<Points> points(threads, Points(facts, places, options));
    std::vector<std::vector<Sweep::Span>> spans(threads);
    onThreads(threads, [&](size_t thread) {
        const auto bound = [&](size_t of) { return InstallationId{quint32(installations * of / threads)}; };
        Sweep sweep(subset, places, options.windowDays, bound(thread), bound(thread + 1));
        sweep.run([&](Day day, const std::vector<qint32>& counts) { points[thread].visit(day, counts); });
        spans[thread] = sweep.spans();
    });
    for (size_t thread = 1; thread < threads; ++thread) {
        points[0].add(points[thread]);
        for (size_t product = 0; product < facts.products().size(); ++product) {
            spans[0][product].first = std::min(spans[0][product].first, spans[thread][product].first);
            spans[0][product].last = std::max(spans[0][product].last, spans[thread][product].last);
        }
    }
    std::vector<AdoptionCurve> all;
    size_t first = 0; // of the curves of a product
    for (size_t product = 0; product < facts.products().size(); ++product) {
        const auto& releases = facts.products()[product].releases;
        for (size_t i = releases.size(); i-- > 0;) {
            if (spans[0][product].last < spans[0][product].first)
                continue; // no report of it
            AdoptionCurve curve{facts.products()[product].key, releases[i].version.toString(), releases[i].released,
                releases[i].isImported, points[0].take(first + i, spans[0][product])};
            if (std::any_of(
                    curve.points.begin(), curve.points.end(), [](const AdoptionPoint& point) { return point.atLeast > 0; }))
                all.push_back(std::move(curve));
        }
        first += releases.size();
    }
    return all;
}

std::vector<AdoptionCell> adoptionCells(
    const Subset& subset, const AdoptionCurve& curve, const AdoptionOptions& options)
{
    const Facts& facts = subset.facts();
    const std::optional<ProductId> product = facts.productByKey(curve.product);
    const auto& versions = facts.addonVersions();
    const auto code
        = quint32(std::lower_bound(versions.begin(), versions.end(), Version(curve.version)) - versions.begin());
    std::vector<AdoptionCell> cells;
    if (!product)
        return cells;
    for (const AdoptionPoint& point : curve.points) {
        CellGroups groups(facts, 2);
        for (const Row row : latestReports(subset, curve.released + point.days, options.windowDays)) {
            if (facts.product(row) != product || facts.addonVersion(row) == none)
                continue;
            groups.add(0, facts.organisation(row));
            if (facts.addonVersion(row) >= code)
                groups.add(1, facts.organisation(row));
        }
        cells.push_back({groups.take(0), groups.take(1)});
    }
    return cells;
}

} // namespace uptake
