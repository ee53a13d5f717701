// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/mergereports.h"

#include "models/base/parallel.h"
#include "models/facts/installationplaces.h"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

namespace uptake {

namespace {

/// Rows that stand together, on one of two sides.
struct SideRun
{
    bool isFresh = false;
    RowRange rows;
};

/// What of a dictionary the old and the fresh codes become.
struct Recoding
{
    std::vector<quint32> old, fresh;
};

/// Does every code fit two bytes?
bool isNarrow(const Recoding& codes)
{
    return std::max(codes.old.size(), codes.fresh.size()) < CodeColumn::noneMark
        && std::all_of(codes.old.begin(), codes.old.end(), [](quint32 code) { return code < CodeColumn::noneMark; })
        && std::all_of(
            codes.fresh.begin(), codes.fresh.end(), [](quint32 code) { return code < CodeColumn::noneMark; });
}

/// A row of one side, where the order of a month has to be found anew.
struct Entry
{
    InstallationId installation{};
    qint64 sentAt = 0;
    bool isFresh = false;
    Row row = 0;

    auto key() const { return std::tuple(installation, -sentAt); }
};

class Merge
{
public:
    Merge(const ReportColumns& old, const ReportColumns& fresh, std::vector<ReportKey> gone,
        const std::vector<quint32>& order);
    ReportColumns columns();

private:
    void placeInstallations(const std::vector<quint32>& order);
    void plan();
    void planMonth(int number);
    void planMixedMonth(RowRange old, RowRange fresh);
    void add(bool isFresh, RowRange rows);
    void addRows(const std::vector<Entry>& entries);

    Recoding mergeVersions(std::vector<Version> ReportColumns::*versions);
    CodeColumn mergeCodes(const CodeColumn& old, const CodeColumn& fresh, const Recoding& codes) const;
    void mergeConnections();
    void mergeEntitlements();
    template <class Column> void append(Column& to, const Column* old, const Column* fresh) const;
    void dropUnused();
    size_t unchangedMonths() const;

    const ReportColumns& m_old;
    const ReportColumns& m_fresh;
    std::vector<ReportKey> m_gone; ///< sorted; those that fresh ones stand for among them
    std::vector<InstallationId> m_oldPlaces, m_freshPlaces; ///< of installations, in the result
    std::vector<SideRun> m_runs;
    Row m_size = 0; ///< rows of the runs
    size_t m_placeCount = 0; ///< installations in the result, as long as none is found to be without a report
    size_t m_lost = 0; ///< old rows that are in none
    ReportColumns m_result;
};

Merge::Merge(const ReportColumns& old, const ReportColumns& fresh, std::vector<ReportKey> gone,
    const std::vector<quint32>& order)
    : m_old(old)
    , m_fresh(fresh)
    , m_gone(std::move(gone))
{
    for (Row row = 0; row < fresh.size(); ++row)
        m_gone.push_back({fresh.installationIds[raw(fresh.installation[row])], fresh.sentAt[row]});
    std::sort(m_gone.begin(), m_gone.end());
    placeInstallations(order);
}

void Merge::placeInstallations(const std::vector<quint32>& order)
{
    const InstallationPlaces ofOld(m_old.installationIds), ofFresh(m_fresh.installationIds);
    for (const quint32 id : order) {
        if (ofOld[id] != none || ofFresh[id] != none)
            m_result.installationIds.push_back(id);
    }
    m_placeCount = m_result.installationIds.size();
    const InstallationPlaces placeOf(m_result.installationIds);
    for (const auto& [side, places] : {std::pair(&m_old, &m_oldPlaces), std::pair(&m_fresh, &m_freshPlaces)}) {
        for (const quint32 id : side->installationIds)
            places->push_back(InstallationId{placeOf[id]});
    }
}

void Merge::add(bool isFresh, RowRange rows)
{
    if (rows.size() == 0)
        return;
    m_size += rows.size();
    if (!m_runs.empty() && m_runs.back().isFresh == isFresh && m_runs.back().rows.last == rows.first)
        m_runs.back().rows.last = rows.last;
    else
        m_runs.push_back({isFresh, rows});
}

void Merge::addRows(const std::vector<Entry>& entries)
{
    for (const Entry& entry : entries)
        add(entry.isFresh, {entry.row, entry.row + 1});
}

void Merge::plan()
{
    int first = 0, last = -1;
    for (const ReportColumns* side : {&m_old, &m_fresh}) {
        if (side->months.empty())
            continue;
        const bool isFirst = last < first;
        first = isFirst ? side->firstMonth : std::min(first, side->firstMonth);
        last = std::max(isFirst ? first : last, side->firstMonth + int(side->months.size()) - 1);
    }
    m_result.firstMonth = first;
    for (int number = first; number <= last; ++number)
        planMonth(number);
    while (!m_result.months.empty() && m_result.months.back().first == m_result.months.back().last)
        m_result.months.pop_back();
    const auto begin = std::find_if(
        m_result.months.begin(), m_result.months.end(), [](const auto& month) { return month.first < month.last; });
    m_result.firstMonth += int(begin - m_result.months.begin());
    m_result.months.erase(m_result.months.begin(), begin);
    if (m_result.months.empty())
        m_result.firstMonth = 0;
    m_lost += m_old.size() + m_fresh.size() - m_size;
}

void Merge::planMonth(int number)
{
    const auto rowsOf = [number](const ReportColumns& side) -> ReportColumns::MonthRows {
        const int at = number - side.firstMonth;
        return at < 0 || size_t(at) >= side.months.size() ? ReportColumns::MonthRows() : side.months[size_t(at)];
    };
    const auto old = rowsOf(m_old);
    const auto fresh = rowsOf(m_fresh);
    const qint64 begin = secondsOfDay(firstDayOf(monthFromNumber(number)));
    const qint64 end = secondsOfDay(lastDayOf(monthFromNumber(number)) + 1);
    const bool isUntouched = fresh.first == fresh.last
        && std::none_of(m_gone.begin(), m_gone.end(),
            [&](const ReportKey& key) { return begin <= key.sentAt && key.sentAt < end; });
    ReportColumns::MonthRows month;
    month.first = m_size;
    if (isUntouched || old.first == old.last) {
        const auto& from = isUntouched ? old : fresh;
        add(!isUntouched, {from.first, from.last});
        month.lastRecord = month.first + (from.lastRecord - from.first);
        month.last = m_size;
        m_result.months.push_back(month);
        return;
    }
    m_result.months.push_back(month);
    planMixedMonth({old.first, old.last}, {fresh.first, fresh.last});
}

void Merge::planMixedMonth(RowRange old, RowRange fresh)
{
    std::vector<Entry> entries;
    entries.reserve(old.size() + fresh.size());
    for (Row row = old.first; row < old.last; ++row) {
        const auto installation = raw(m_old.installation[row]);
        const ReportKey key{m_old.installationIds[installation], m_old.sentAt[row]};
        if (!std::binary_search(m_gone.begin(), m_gone.end(), key))
            entries.push_back({m_oldPlaces[installation], key.sentAt, false, row});
    }
    for (Row row = fresh.first; row < fresh.last; ++row)
        entries.push_back({m_freshPlaces[raw(m_fresh.installation[row])], m_fresh.sentAt[row], true, row});
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.key() < b.key(); });
    std::vector<Entry> records, replaced;
    for (const Entry& entry : entries) {
        const bool isRecord = records.empty() || records.back().installation != entry.installation;
        (isRecord ? records : replaced).push_back(entry);
    }
    ReportColumns::MonthRows& month = m_result.months.back();
    addRows(records);
    month.lastRecord = m_size;
    addRows(replaced);
    month.last = m_size;
}

Recoding Merge::mergeVersions(std::vector<Version> ReportColumns::*versions)
{
    const auto& old = m_old.*versions;
    const auto& fresh = m_fresh.*versions;
    auto& all = m_result.*versions;
    Recoding codes;
    for (size_t o = 0, f = 0; o < old.size() || f < fresh.size();) {
        const auto order = o == old.size() ? std::strong_ordering::greater
            : f == fresh.size()            ? std::strong_ordering::less
                                           : compareForCodes(old[o], fresh[f]);
        const auto code = quint32(all.size());
        all.push_back(order > 0 ? fresh[f] : old[o]);
        if (order <= 0) {
            codes.old.push_back(code);
            ++o;
        }
        if (order >= 0) {
            codes.fresh.push_back(code);
            ++f;
        }
    }
    return codes;
}

CodeColumn Merge::mergeCodes(const CodeColumn& old, const CodeColumn& fresh, const Recoding& codes) const
{
    if (isNarrow(codes) && old.wide().empty() && fresh.wide().empty()) {
        const auto narrowed = [](const std::vector<quint32>& wide) {
            std::vector<quint16> narrow(size_t(CodeColumn::noneMark) + 1, CodeColumn::noneMark);
            std::copy(wide.begin(), wide.end(), narrow.begin());
            return narrow;
        };
        const std::vector<quint16> ofOld = narrowed(codes.old), ofFresh = narrowed(codes.fresh);
        std::vector<quint16> merged(m_size);
        auto to = merged.begin();
        for (const SideRun& run : m_runs) {
            const auto from = (run.isFresh ? fresh : old).narrow().begin();
            const std::vector<quint16>& recoded = run.isFresh ? ofFresh : ofOld;
            to = std::transform(from + std::ptrdiff_t(run.rows.first), from + std::ptrdiff_t(run.rows.last), to,
                [&](quint16 code) { return recoded[code]; });
        }
        return CodeColumn(std::move(merged), {});
    }
    std::vector<quint32> merged;
    merged.reserve(m_size);
    for (const SideRun& run : m_runs) {
        const CodeColumn& from = run.isFresh ? fresh : old;
        const std::vector<quint32>& recoded = run.isFresh ? codes.fresh : codes.old;
        for (Row row = run.rows.first; row < run.rows.last; ++row)
            merged.push_back(from[row] == none ? none : recoded[from[row]]);
    }
    return CodeColumn(std::move(merged));
}

void Merge::mergeConnections()
{
    std::vector<std::vector<NamedConnection>> sets;
    std::map<std::vector<std::tuple<ConnectionKind, qint64>>, quint32> known;
    const auto codesOf = [&](const ConnectionColumn& from) {
        std::vector<quint32> codes{ConnectionColumn::nothing};
        for (quint32 set = 1; set < from.setCount(); ++set) {
            std::vector<std::tuple<ConnectionKind, qint64>> key;
            auto named = from.named(set);
            for (const NamedConnection& connection : named)
                key.emplace_back(connection.kind, connection.count);
            const auto [found, isNew] = known.try_emplace(std::move(key), quint32(sets.size()) + 1);
            if (isNew)
                sets.push_back(std::move(named));
            codes.push_back(found->second);
        }
        return codes;
    };
    Recoding codes;
    codes.old = codesOf(m_old.connections);
    codes.fresh = codesOf(m_fresh.connections);
    CodeColumn rows = mergeCodes(m_old.connections.rows(), m_fresh.connections.rows(), codes);
    m_result.connections = ConnectionColumn(std::move(rows), sets);
}

/// What is usual stays usual: it is but a way to write it.
void Merge::mergeEntitlements()
{
    auto& usual = m_result.usualEntitlement;
    usual.assign(m_result.installationIds.size(), none);
    for (size_t i = 0; i < m_freshPlaces.size(); ++i)
        usual[raw(m_freshPlaces[i])] = m_fresh.usualEntitlement[i];
    for (size_t i = 0; i < m_oldPlaces.size(); ++i) {
        if (m_old.usualEntitlement[i] != none && raw(m_oldPlaces[i]) != none)
            usual[raw(m_oldPlaces[i])] = m_old.usualEntitlement[i];
    }
    LinkColumn& entitlement = m_result.entitlement;
    entitlement.reserve(m_size);
    for (const SideRun& run : m_runs) {
        if (!run.isFresh) {
            entitlement.append(m_old.entitlement, run.rows);
            continue;
        }
        for (Row row = run.rows.first; row < run.rows.last; ++row) {
            const auto installation = raw(m_fresh.installation[row]);
            entitlement.append(m_fresh.entitlement(row, m_fresh.usualEntitlement[installation]),
                usual[raw(m_freshPlaces[installation])]);
        }
    }
}

/// Rows of both sides as the runs have them; of a side that has no such column they are absent.
template <class Column> void Merge::append(Column& to, const Column* old, const Column* fresh) const
{
    to.reserve(m_size);
    for (const SideRun& run : m_runs) {
        if (const Column* from = run.isFresh ? fresh : old)
            to.append(*from, run.rows);
        else
            to.resize(to.size() + run.rows.size());
    }
}

/// Does each code below `size` stand in some row?
std::vector<bool> usedCodes(const CodeColumn& column, size_t size)
{
    std::vector<bool> used(size);
    for (size_t row = 0; row < column.size(); ++row) {
        if (column[row] != none)
            used[column[row]] = true;
    }
    return used;
}

void keepUsed(CodeColumn& column, std::vector<Version>& versions)
{
    const std::vector<bool> used = usedCodes(column, versions.size());
    if (std::find(used.begin(), used.end(), false) == used.end())
        return;
    std::vector<quint32> codes(versions.size(), none);
    std::vector<Version> kept;
    for (size_t code = 0; code < versions.size(); ++code) {
        if (!used[code])
            continue;
        codes[code] = quint32(kept.size());
        kept.push_back(std::move(versions[code]));
    }
    std::vector<quint32> recoded;
    recoded.reserve(column.size());
    for (size_t row = 0; row < column.size(); ++row)
        recoded.push_back(column[row] == none ? none : codes[column[row]]);
    column = CodeColumn(std::move(recoded));
    versions = std::move(kept);
}

/// What only lost rows named is as if it had never been.
void Merge::dropUnused()
{
    keepUsed(m_result.addonVersion, m_result.addonVersions);
    keepUsed(m_result.hostVersion, m_result.hostVersions);
    std::erase_if(m_result.features, [](const FeatureColumn& feature) {
        for (size_t word = 0; word * Bits::perWord < feature.counts.size(); ++word) {
            if (feature.counts.present(word) != 0)
                return false;
        }
        return true;
    });
    std::vector<bool> reports(m_result.installationIds.size());
    for (const InstallationId installation : m_result.installation)
        reports[raw(installation)] = true;
    if (std::find(reports.begin(), reports.end(), false) == reports.end())
        return;
    std::vector<InstallationId> places(reports.size());
    std::vector<quint32> ids, usual;
    for (size_t i = 0; i < reports.size(); ++i) {
        if (!reports[i])
            continue;
        places[i] = InstallationId{quint32(ids.size())};
        ids.push_back(m_result.installationIds[i]);
        usual.push_back(m_result.usualEntitlement[i]);
    }
    for (InstallationId& installation : m_result.installation)
        installation = places[raw(installation)];
    m_result.installationIds = std::move(ids);
    m_result.usualEntitlement = std::move(usual);
}

/// How many months at the front have the very rows that they had.
size_t Merge::unchangedMonths() const
{
    const bool keepsPlaces = m_result.installationIds.size() == m_placeCount; // none was left out at the end
    if (!keepsPlaces || m_result.firstMonth != m_old.firstMonth || m_runs.empty() || m_runs.front().isFresh
        || m_runs.front().rows.first != 0)
        return 0;
    const Row kept = m_runs.front().rows.last;
    size_t months = 0;
    const auto isSame = [&](size_t m) {
        return m_result.months[m].first == m_old.months[m].first
            && m_result.months[m].lastRecord == m_old.months[m].lastRecord
            && m_result.months[m].last == m_old.months[m].last && m_old.months[m].last <= kept;
    };
    while (months < std::min(m_result.months.size(), m_old.months.size()) && isSame(months))
        ++months;
    return months;
}

ReportColumns Merge::columns()
{
    plan();
    std::vector<std::function<void()>> tasks;
    tasks.emplace_back([&] { mergeConnections(); });
    tasks.emplace_back([&] { mergeEntitlements(); });
    tasks.emplace_back([&] {
        m_result.installation.reserve(m_size);
        for (const SideRun& run : m_runs) {
            const auto& places = run.isFresh ? m_freshPlaces : m_oldPlaces;
            const auto& from = run.isFresh ? m_fresh.installation : m_old.installation;
            for (Row row = run.rows.first; row < run.rows.last; ++row)
                m_result.installation.push_back(places[raw(from[row])]);
        }
    });
    tasks.emplace_back([&] {
        m_result.inUse.reserve(m_size);
        for (const SideRun& run : m_runs)
            m_result.inUse.append((run.isFresh ? m_fresh : m_old).inUse, run.rows.first, run.rows.last);
    });
    tasks.emplace_back([&] { append(m_result.sentAt, &m_old.sentAt, &m_fresh.sentAt); });
    tasks.emplace_back([&] {
        const Recoding codes = mergeVersions(&ReportColumns::addonVersions);
        m_result.addonVersion = mergeCodes(m_old.addonVersion, m_fresh.addonVersion, codes);
    });
    tasks.emplace_back([&] {
        const Recoding codes = mergeVersions(&ReportColumns::hostVersions);
        m_result.hostVersion = mergeCodes(m_old.hostVersion, m_fresh.hostVersion, codes);
    });
    for (const auto column : columnsOfCounts)
        tasks.emplace_back([&, column] { append(m_result.*column, &(m_old.*column), &(m_fresh.*column)); });
    std::map<QString, std::pair<const CountColumn*, const CountColumn*>> features;
    for (const FeatureColumn& feature : m_old.features)
        features[feature.name].first = &feature.counts;
    for (const FeatureColumn& feature : m_fresh.features)
        features[feature.name].second = &feature.counts;
    for (const auto& [name, sides] : features)
        m_result.features.push_back({name, {}});
    size_t place = 0;
    for (const auto& [name, sides] : features) {
        tasks.emplace_back([this, from = sides, &counts = m_result.features[place++].counts] {
            append(counts, from.first, from.second);
        });
    }
    forEachOnThreads(threadsFor(m_size), tasks.size(), [&](size_t task) { tasks[task](); });
    const auto hasNoPlace = [](InstallationId installation) { return raw(installation) == none; };
    if (std::any_of(m_result.installation.begin(), m_result.installation.end(), hasNoPlace))
        return ReportColumns();
    if (m_lost > 0)
        dropUnused();
    m_result.deriveAfter({m_old, m_oldPlaces, unchangedMonths()});
    return std::move(m_result);
}

} // namespace

ReportColumns mergeReports(const ReportColumns& old, const ReportColumns& fresh, std::vector<ReportKey> gone,
    const std::vector<quint32>& order)
{
    return Merge(old, fresh, std::move(gone), order).columns();
}

} // namespace uptake
