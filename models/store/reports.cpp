// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reports.h"

#include "models/store/rows.h"
#include "models/store/varint.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr quint32 mostInstallations = (1U << installationBits) - 1;

std::optional<qint64> orNull(quint32 term)
{
    return term == 0 ? std::nullopt : std::optional<qint64>(term);
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

/// (a, b, ...) number groups of a blob, so that one report's list can be compared with another's.
std::vector<std::array<quint64, 3>> groupsOf(std::string_view blob, size_t width)
{
    std::vector<std::array<quint64, 3>> groups;
    VarintReader reader(blob);
    while (const auto first = reader.next()) {
        std::array<quint64, 3> group{*first, 0, 0};
        for (size_t i = 1; i < width; ++i)
            group[i] = reader.next().value_or(0);
        groups.push_back(group);
    }
    return groups;
}

/// Does list `a` hold everything that `b` does?
bool includes(std::string_view a, std::string_view b, size_t width)
{
    if (a == b)
        return true;
    const auto larger = groupsOf(a, width);
    const auto smaller = groupsOf(b, width);
    return std::includes(larger.begin(), larger.end(), smaller.begin(), smaller.end());
}

} // namespace

Reports::Reports(Connection& connection, Dictionary dictionary, Sightings sightings, Query insert, Query update, Query select, Query installation)
    : m_connection(&connection)
    , m_months(connection)
    , m_dictionary(std::move(dictionary))
    , m_sightings(std::move(sightings))
    , m_insert(std::move(insert))
    , m_update(std::move(update))
    , m_select(std::move(select))
    , m_addInstallation(std::move(installation))
{ }

Expected<Reports> Reports::open(Connection& connection)
{
    auto dictionary = Dictionary::load(connection);
    if (!dictionary)
        return Failure(dictionary.error());
    auto sightings = Sightings::open(connection, u"reports"_s);
    if (!sightings)
        return Failure(sightings.error());
    auto insert = Query::prepare(connection,
        u"INSERT INTO reports (id, installation_id, batch_id, line, addon_version, host_product, host_version, entitlement, users, datasources, "
        "administrators, queries, tables, queries_modified, connections, features) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING"_s);
    auto update = Query::prepare(connection,
        u"UPDATE reports SET batch_id = ?, line = ?, addon_version = ?, host_product = ?, host_version = ?, entitlement = ?, users = ?, "
        "datasources = ?, administrators = ?, queries = ?, tables = ?, queries_modified = ?, connections = ?, features = ? WHERE id = ?"_s);
    auto select = Query::prepare(connection,
        u"SELECT addon_version, host_product, host_version, entitlement, users, datasources, administrators, queries, tables, queries_modified, "
        "connections, features, batch_id, line, path, undone_at IS NOT NULL FROM reports JOIN batches ON batches.id = batch_id WHERE reports.id = ?"_s);
    auto installation = Query::prepare(connection, u"INSERT INTO installations (product_id, server_id) VALUES (?, ?)"_s, Run::AnsweringItsId);
    for (const auto* query : {&insert, &update, &select, &installation}) {
        if (!*query)
            return Failure(query->error());
    }
    Reports reports(connection, std::move(*dictionary), std::move(*sightings), std::move(*insert), std::move(*update), std::move(*select),
        std::move(*installation));
    auto known = Query::prepare(
        connection, u"SELECT installations.id, server_id, key FROM installations JOIN products ON products.id = product_id"_s);
    if (!known)
        return Failure(known.error());
    if (const auto done = known->run(); !done)
        return Failure(done.error());
    while (true) {
        const auto row = known->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return reports;
        reports.m_installations.emplace((known->text(1) + known->text(2)).toStdString(), quint32(known->integer(0)));
    }
}

Expected<quint32> Reports::installation(const Report& report)
{
    m_key.assign(report.serverId).append(report.product);
    if (const quint32* known = m_installations.find(m_key))
        return *known;
    const auto product = m_dictionary.product(QString::fromStdString(report.product));
    if (!product)
        return Failure(product.error());
    if (const auto done = m_addInstallation.run(qint64(*product), QString::fromStdString(report.serverId)); !done)
        return Failure(done.error());
    const auto id = m_addInstallation.insertedId();
    if (id > mostInstallations)
        return Failure(Error{u"more than 268 million installations"_s, {}, {}});
    m_installations.emplace(m_key, quint32(id));
    return quint32(id);
}

Expected<Reports::Coded> Reports::code(const Report& report)
{
    Coded coded;
    const auto installationId = installation(report);
    if (!installationId)
        return Failure(installationId.error());
    coded.installation = *installationId;
    const std::array<std::pair<const std::string*, quint32*>, 4> texts{{{&report.addonVersion, &coded.addonVersion},
        {&report.hostProduct, &coded.hostProduct}, {&report.hostVersion, &coded.hostVersion}, {&report.entitlement, &coded.entitlement}}};
    for (const auto& [text, code] : texts) {
        const auto term = m_dictionary.term(*text);
        if (!term)
            return Failure(term.error());
        *code = *term;
    }
    // Both lists are sorted, so that two reports that say the same are the same bytes.
    std::vector<std::array<quint64, 3>> groups;
    for (const FeatureUse& feature : report.features) {
        const auto name = m_dictionary.term(feature.name);
        if (!name)
            return Failure(name.error());
        groups.push_back({*name, quint64(feature.count), 0});
    }
    std::stable_sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) { return a[0] < b[0]; });
    for (size_t i = 0; i < groups.size(); ++i) {
        if (i + 1 < groups.size() && groups[i + 1][0] == groups[i][0]) // named twice: the last one counts, as in JSON
            continue;
        appendVarint(coded.features, groups[i][0]);
        appendVarint(coded.features, groups[i][1]);
    }
    groups.clear();
    for (const ReportConnection& connection : report.connections) {
        const auto driver = m_dictionary.term(connection.driver);
        const auto mode = m_dictionary.term(connection.mode);
        if (!driver || !mode)
            return Failure(driver ? mode.error() : driver.error());
        groups.push_back({*driver, *mode, quint64(connection.count)});
    }
    std::sort(groups.begin(), groups.end());
    for (const auto& group : groups) {
        for (const quint64 number : group)
            appendVarint(coded.connections, number);
    }
    return coded;
}

Expected<void> Reports::expect(const std::vector<const Report*>& reports)
{
    m_isNew.clear();
    QByteArray ids;
    for (const Report* report : reports) {
        const auto installationId = installation(*report);
        if (!installationId)
            return Failure(installationId.error());
        const qint64 id = reportId(report->sentAt, *installationId);
        if (const auto made = m_months.makeFor(id); !made)
            return made;
        m_isNew.insert(id);
        ids += (ids.isEmpty() ? "{" : ",") + QByteArray::number(id);
    }
    if (ids.isEmpty())
        return {};
    return forEachRow(*m_connection, u"SELECT id FROM reports WHERE id = ANY (CAST(? AS BIGINT[]))"_s, [&](const Query& row) { m_isNew.erase(row.integer(0)); },
        std::string_view(ids + '}'));
}

Expected<std::variant<SaveResult, Conflict>> Reports::save(const Report& report, BatchId batch, qint64 line)
{
    const auto coded = code(report);
    if (!coded)
        return Failure(coded.error());
    const qint64 id = reportId(report.sentAt, coded->installation);
    if (const auto made = m_months.makeFor(id); !made)
        return Failure(made.error());
    const auto insert = [&](const auto& run) {
        return run(id, qint64(coded->installation), raw(batch), line, qint64(coded->addonVersion), orNull(coded->hostProduct), orNull(coded->hostVersion),
            orNull(coded->entitlement), report.users, report.datasources, report.administrators, report.queries, report.tables, report.queriesModified,
            coded->connections, coded->features);
    };
    const bool isNew = !m_isNew.empty() && m_isNew.erase(id) > 0;
    const auto done = isNew ? insert([this](const auto&... values) { return m_insert.send(values...); })
                            : insert([this](const auto&... values) { return m_insert.run(values...); });
    if (!done)
        return Failure(done.error());
    if (isNew || m_insert.rowsAffected() > 0)
        return SaveResult{Saved::Added, {}};
    return compare(report, *coded, batch, line);
}

Expected<std::variant<SaveResult, Conflict>> Reports::compare(const Report& report, const Coded& coded, BatchId batch, qint64 line)
{
    const qint64 id = reportId(report.sentAt, coded.installation);
    if (const auto done = m_select.run(id); !done)
        return Failure(done.error());
    if (const auto row = m_select.next(); !row)
        return Failure(row.error());
    const std::array<std::optional<qint64>, 10> told{orNull(coded.addonVersion), orNull(coded.hostProduct), orNull(coded.hostVersion),
        orNull(coded.entitlement), report.users, report.datasources, report.administrators, report.queries, report.tables,
        report.queriesModified};
    bool toldMore = false;
    bool toldLess = false;
    bool contradicts = false;
    for (size_t i = 0; i < told.size(); ++i) {
        const auto stored = m_select.optionalInteger(int(i));
        toldMore |= told[i] && !stored;
        toldLess |= !told[i] && stored;
        contradicts |= told[i] && stored && *told[i] != *stored;
    }
    const std::array<std::pair<std::string_view, std::string_view>, 2> lists{
        {{m_select.bytes(10), viewOf(coded.connections)}, {m_select.bytes(11), viewOf(coded.features)}}};
    for (size_t i = 0; i < lists.size(); ++i) {
        const auto& [stored, now] = lists[i];
        const size_t width = i == 0 ? 3 : 2;
        const bool storedHoldsAll = includes(stored, now, width);
        const bool nowHoldsAll = includes(now, stored, width);
        toldLess |= storedHoldsAll && !nowHoldsAll;
        toldMore |= nowHoldsAll && !storedHoldsAll;
        contradicts |= !storedHoldsAll && !nowHoldsAll;
    }
    const BatchId storedBatch{m_select.integer(12)};
    const qint64 storedLine = m_select.integer(13);
    const QString storedPath = m_select.text(14);
    const bool isUndone = m_select.integer(15) != 0;
    m_select.finish();
    const auto overwrite = [&] {
        return m_update.run(raw(batch), line, qint64(coded.addonVersion), orNull(coded.hostProduct), orNull(coded.hostVersion),
            orNull(coded.entitlement), report.users, report.datasources, report.administrators, report.queries, report.tables,
            report.queriesModified, coded.connections, coded.features, id);
    };
    if (isUndone && (contradicts || toldMore || toldLess)) { // what an undone import said does not stand in the way
        if (const auto done = overwrite(); !done)
            return Failure(done.error());
        return SaveResult{Saved::Added, {}};
    }
    if (contradicts || (toldMore && toldLess))
        return Conflict{u"%1:%2"_s.arg(storedPath).arg(storedLine)};
    if (!toldMore) {
        if (storedBatch != batch) {
            if (const auto seen = m_sightings.add(batch, id, line); !seen)
                return Failure(seen.error());
        }
        return SaveResult{Saved::Unchanged, {}};
    }
    if (storedBatch != batch) {
        if (const auto seen = m_sightings.add(storedBatch, id, storedLine); !seen)
            return Failure(seen.error());
    }
    if (const auto done = overwrite(); !done)
        return Failure(done.error());
    return SaveResult{Saved::Updated, {}};
}

} // namespace uptake
