// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reports.h"

#include "models/store/rows.h"
#include "models/store/varint.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

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

const QString columnsOfReports = u"id, installation_id, batch_id, line, addon_version, host_product, host_version, entitlement, users, datasources, administrators, "
                                 "queries, tables, queries_modified, connections, features"_s;
const QString storedReports = u"SELECT addon_version, host_product, host_version, entitlement, users, datasources, administrators, queries, tables, queries_modified, "
                              "connections, features, batch_id, line, path, undone_at IS NOT NULL, reports.id FROM reports JOIN batches ON batches.id = batch_id WHERE "_s;

Error tooManyInstallations()
{
    return {u"more than 268 million installations"_s, {}, {}};
}

/// As a server reads a list of numbers.
QByteArray arrayOf(const std::vector<qint64>& numbers)
{
    QByteArray text;
    for (const qint64 number : numbers)
        text += (text.isEmpty() ? "{" : ",") + QByteArray::number(number);
    return text + '}';
}

} // namespace

Reports::Reports(Connection& connection, Dictionary dictionary, Sightings sightings, Queries queries)
    : m_connection(&connection)
    , m_months(connection)
    , m_dictionary(std::move(dictionary))
    , m_sightings(std::move(sightings))
    , m_queries(std::move(queries))
{ }

Expected<Reports> Reports::open(Connection& connection)
{
    auto dictionary = Dictionary::load(connection);
    if (!dictionary)
        return Failure(dictionary.error());
    auto sightings = Sightings::open(connection, u"reports"_s);
    if (!sightings)
        return Failure(sightings.error());
    const QString insertion = u"INSERT INTO reports (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columnsOfReports);
    auto insert = Query::prepare(connection, insertion + u" ON CONFLICT DO NOTHING"_s);
    auto add = Query::prepare(connection, insertion, Run::InBulk);
    auto update = Query::prepare(connection,
        u"UPDATE reports SET batch_id = ?, line = ?, addon_version = ?, host_product = ?, host_version = ?, entitlement = ?, users = ?, "
        "datasources = ?, administrators = ?, queries = ?, tables = ?, queries_modified = ?, connections = ?, features = ? WHERE id = ?"_s);
    auto select = Query::prepare(connection, storedReports + u"reports.id = ?"_s);
    auto installation = Query::prepare(connection, u"INSERT INTO installations (product_id, server_id) VALUES (?, ?)"_s, Run::AnsweringItsId);
    auto installations = Query::prepare(connection, u"INSERT INTO installations (id, product_id, server_id) VALUES (?, ?, ?)"_s, Run::InBulk);
    for (const auto* query : {&insert, &add, &update, &select, &installation, &installations}) {
        if (!*query)
            return Failure(query->error());
    }
    Reports reports(connection, std::move(*dictionary), std::move(*sightings),
        {std::move(*insert), std::move(*add), std::move(*update), std::move(*select), std::move(*installation), std::move(*installations)});
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
    if (const auto done = m_queries.addInstallation.run(qint64(*product), QString::fromStdString(report.serverId)); !done)
        return Failure(done.error());
    const auto id = m_queries.addInstallation.insertedId();
    if (id > mostInstallations)
        return Failure(tooManyInstallations());
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

Expected<void> Reports::addInstallations(const std::vector<const Report*>& reports)
{
    std::vector<const Report*> added;
    std::unordered_set<std::string> keys;
    for (const Report* report : reports) {
        m_key.assign(report->serverId).append(report->product);
        if (!m_installations.find(m_key) && keys.insert(m_key).second)
            added.push_back(report);
    }
    if (added.empty())
        return {};
    std::vector<quint32> numbers;
    const auto numbered = forEachRow(*m_connection, u"SELECT nextval(pg_get_serial_sequence('uptake.installations', 'id')) FROM generate_series(1, CAST(? AS BIGINT))"_s,
        [&](const Query& row) { numbers.push_back(quint32(std::min<qint64>(row.integer(0), mostInstallations + 1))); }, qint64(added.size()));
    if (!numbered)
        return numbered;
    if (numbers.size() != added.size() || numbers.back() > mostInstallations)
        return Failure(tooManyInstallations());
    auto number = numbers.begin();
    for (const Report* report : added) {
        const auto product = m_dictionary.product(QString::fromStdString(report->product));
        if (!product)
            return Failure(product.error());
        if (const auto sent = m_queries.addInstallations.send(qint64(*number), qint64(*product), QString::fromStdString(report->serverId)); !sent)
            return sent;
        m_key.assign(report->serverId).append(report->product);
        m_installations.emplace(m_key, *number++);
    }
    return {};
}

Expected<void> Reports::expect(const std::vector<const Report*>& reports)
{
    m_isNew.clear();
    m_known.clear();
    if (const auto added = addInstallations(reports); !added)
        return added;
    std::map<Month, std::vector<qint64>> months;
    for (const Report* report : reports) {
        const auto installationId = installation(*report);
        if (!installationId)
            return Failure(installationId.error());
        const qint64 id = reportId(report->sentAt, *installationId);
        if (const auto made = m_months.makeFor(id); !made)
            return made;
        if (m_isNew.insert(id).second)
            months[monthOf(dayOfSeconds(report->sentAt))].push_back(id);
    }
    // A question for each month: asked for all of them at once, the server would look for each report in every one.
    auto select = Query::prepare(*m_connection, storedReports + u"reports.id = ANY (CAST(? AS BIGINT[])) AND reports.id BETWEEN ? AND ?"_s);
    if (!select)
        return Failure(select.error());
    for (const auto& [month, ids] : months) {
        const auto [first, last] = std::minmax_element(ids.begin(), ids.end());
        const QByteArray list = arrayOf(ids);
        if (const auto asked = select->run(viewOf(list), *first, *last); !asked)
            return asked;
        const auto read = forEachRowOf(*select, [&](const Query& row) {
            m_isNew.erase(row.integer(16));
            m_known.emplace(row.integer(16), storedIn(row));
        });
        if (!read)
            return read;
    }
    return {};
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
    if (m_known.contains(id))
        return compare(report, *coded, batch, line);
    const bool isNew = !m_isNew.empty() && m_isNew.erase(id) > 0;
    const auto done = isNew ? insert([this](const auto&... values) { return m_queries.add.send(values...); })
                            : insert([this](const auto&... values) { return m_queries.insert.run(values...); });
    if (!done)
        return Failure(done.error());
    if (isNew || m_queries.insert.rowsAffected() > 0)
        return SaveResult{Saved::Added, {}};
    return compare(report, *coded, batch, line);
}

Reports::Stored Reports::storedIn(const Query& row)
{
    Stored stored;
    for (size_t i = 0; i < stored.told.size(); ++i)
        stored.told[i] = row.optionalInteger(int(i));
    stored.connections = row.bytes(10);
    stored.features = row.bytes(11);
    stored.batch = BatchId{row.integer(12)};
    stored.line = row.integer(13);
    stored.path = row.text(14);
    stored.isUndone = row.integer(15) != 0;
    return stored;
}

Expected<Reports::Stored> Reports::stored(qint64 id)
{
    if (const auto known = m_known.find(id); known != m_known.end())
        return known->second;
    if (const auto done = m_queries.select.run(id); !done)
        return Failure(done.error());
    if (const auto row = m_queries.select.next(); !row)
        return Failure(row.error());
    Stored stored = storedIn(m_queries.select);
    m_queries.select.finish();
    return stored;
}

Expected<std::variant<SaveResult, Conflict>> Reports::compare(const Report& report, const Coded& coded, BatchId batch, qint64 line)
{
    const qint64 id = reportId(report.sentAt, coded.installation);
    const auto before = stored(id);
    if (!before)
        return Failure(before.error());
    const std::array<std::optional<qint64>, 10> told{orNull(coded.addonVersion), orNull(coded.hostProduct), orNull(coded.hostVersion),
        orNull(coded.entitlement), report.users, report.datasources, report.administrators, report.queries, report.tables,
        report.queriesModified};
    bool toldMore = false;
    bool toldLess = false;
    bool contradicts = false;
    for (size_t i = 0; i < told.size(); ++i) {
        const auto& known = before->told[i];
        toldMore |= told[i] && !known;
        toldLess |= !told[i] && known;
        contradicts |= told[i] && known && *told[i] != *known;
    }
    const std::array<std::pair<std::string_view, std::string_view>, 2> lists{
        {{before->connections, viewOf(coded.connections)}, {before->features, viewOf(coded.features)}}};
    for (size_t i = 0; i < lists.size(); ++i) {
        const auto& [known, now] = lists[i];
        const size_t width = i == 0 ? 3 : 2;
        const bool knownHoldsAll = includes(known, now, width);
        const bool nowHoldsAll = includes(now, known, width);
        toldLess |= knownHoldsAll && !nowHoldsAll;
        toldMore |= nowHoldsAll && !knownHoldsAll;
        contradicts |= !knownHoldsAll && !nowHoldsAll;
    }
    const auto overwrite = [&] {
        m_known.erase(id); // it is asked for anew, should it be told once more
        return m_queries.update.run(raw(batch), line, qint64(coded.addonVersion), orNull(coded.hostProduct), orNull(coded.hostVersion),
            orNull(coded.entitlement), report.users, report.datasources, report.administrators, report.queries, report.tables,
            report.queriesModified, coded.connections, coded.features, id);
    };
    if (before->isUndone && (contradicts || toldMore || toldLess)) { // what an undone import said does not stand in the way
        if (const auto done = overwrite(); !done)
            return Failure(done.error());
        return SaveResult{Saved::Added, {}};
    }
    if (contradicts || (toldMore && toldLess))
        return Conflict{u"%1:%2"_s.arg(before->path).arg(before->line)};
    if (!toldMore) {
        if (before->batch != batch) {
            if (const auto seen = m_sightings.add(batch, id, line); !seen)
                return Failure(seen.error());
        }
        return SaveResult{Saved::Unchanged, {}};
    }
    if (before->batch != batch) {
        if (const auto seen = m_sightings.add(before->batch, id, before->line); !seen)
            return Failure(seen.error());
    }
    if (const auto done = overwrite(); !done)
        return Failure(done.error());
    return SaveResult{Saved::Updated, {}};
}

} // namespace uptake
