// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/history.h"

#include "models/store/corrections.h"
#include "models/store/rows.h"
#include "models/store/reports.h"
#include "models/store/varint.h"

#include <array>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// Texts of terms, each read once.
class TermTexts
{
public:
    explicit TermTexts(Query query)
        : m_query(std::move(query))
    { }

    Expected<std::string> text(qint64 term)
    {
        if (term == 0)
            return std::string();
        if (const auto known = m_texts.find(term); known != m_texts.end())
            return known->second;
        if (const auto done = m_query.run(term); !done)
            return Failure(done.error());
        const auto row = m_query.next();
        if (!row)
            return Failure(row.error());
        std::string text = *row ? m_query.text(0).toStdString() : std::string();
        m_query.finish();
        m_texts.emplace(term, text);
        return text;
    }

private:
    Query m_query;
    std::unordered_map<qint64, std::string> m_texts;
};

Expected<void> readLists(std::string_view connections, std::string_view features, TermTexts& terms, Report& report)
{
    VarintReader counts(features);
    while (const auto term = counts.next()) {
        auto name = terms.text(qint64(*term));
        if (!name)
            return Failure(name.error());
        report.features.push_back({std::move(*name), qint64(counts.next().value_or(0))});
    }
    VarintReader kinds(connections);
    while (const auto term = kinds.next()) {
        auto driver = terms.text(qint64(*term));
        auto mode = terms.text(qint64(kinds.next().value_or(0)));
        if (!driver || !mode)
            return Failure(driver ? mode.error() : driver.error());
        report.connections.push_back({std::move(*driver), std::move(*mode), qint64(kinds.next().value_or(0))});
    }
    return {};
}

Expected<HistoryReport> readReport(const Query& row, TermTexts& terms)
{
    HistoryReport entry;
    Report& report = entry.report;
    report.sentAt = sentAtOf(row.integer(0));
    const std::array texts{&report.addonVersion, &report.hostProduct, &report.hostVersion, &report.entitlement};
    for (size_t i = 0; i < texts.size(); ++i) {
        auto text = terms.text(row.integer(int(i) + 1));
        if (!text)
            return Failure(text.error());
        *texts[i] = std::move(*text);
    }
    const std::array counts{&report.users, &report.datasources, &report.administrators, &report.queries, &report.tables, &report.queriesModified};
    for (size_t i = 0; i < counts.size(); ++i)
        *counts[i] = row.optionalInteger(int(i) + 5);
    if (const auto lists = readLists(row.bytes(11), row.bytes(12), terms, report); !lists)
        return Failure(lists.error());
    entry.path = row.text(13);
    entry.line = row.integer(14);
    return entry;
}

} // namespace

Expected<QList<InstallationHistory>> installationHistory(Connection& connection, const QString& serverId)
{
    auto installations = Query::prepare(connection,
        u"SELECT installations.id, key FROM installations JOIN products ON products.id = product_id WHERE server_id = ? ORDER BY key"_s);
    auto reports = Query::prepare(connection,
        u"SELECT r.id, addon_version, host_product, host_version, entitlement, users, datasources, administrators, queries, tables, "
        "queries_modified, connections, features, path, line FROM reports r JOIN batches b ON b.id = batch_id AND b.undone_at IS NULL WHERE installation_id = ? ORDER BY r.id"_s);
    auto term = Query::prepare(connection, u"SELECT text FROM terms WHERE id = ?"_s);
    for (const auto* query : {&installations, &reports, &term}) {
        if (!*query)
            return Failure(query->error());
    }
    TermTexts terms(std::move(*term));
    if (const auto done = installations->run(serverId); !done)
        return Failure(done.error());
    QList<InstallationHistory> histories;
    while (true) {
        const auto found = installations->next();
        if (!found)
            return Failure(found.error());
        if (!*found)
            return histories;
        InstallationHistory history{serverId, installations->text(1), {}};
        if (const auto done = reports->run(installations->integer(0)); !done)
            return Failure(done.error());
        while (true) {
            const auto row = reports->next();
            if (!row)
                return Failure(row.error());
            if (!*row)
                break;
            auto report = readReport(*reports, terms);
            if (!report)
                return Failure(report.error());
            history.reports << std::move(*report);
        }
        histories << std::move(history);
    }
}

Expected<QString> companyOfEntitlement(Connection& connection, const QString& product, const QString& entitlement)
{
    QString bare = entitlement.trimmed().toUpper(); // with or without SEN-, as Facts link it
    if (bare.startsWith("SEN-"_L1))
        bare.remove(0, 4);
    if (bare.isEmpty())
        return QString();
    auto query = Query::prepare(connection,
        u"SELECT %1 FROM licence_states s JOIN products p ON p.id = s.product_id "
        "JOIN organisations o ON o.id = s.organisation_id JOIN batches b ON b.id = s.batch_id AND b.undone_at IS NULL WHERE p.key = ?1 AND %2 "
        "ORDER BY s.last_updated DESC, s.id DESC LIMIT 1"_s.arg(correctedCompany(),
            isAnyOf(connection, {u"s.license_id"_s, u"s.addon_license_id"_s, u"s.entitlement_number"_s}, u"?2, 'SEN-' || ?2"_s)));
    if (!query)
        return Failure(query.error());
    if (const auto done = query->run(product, bare); !done)
        return Failure(done.error());
    const auto row = query->next();
    if (!row)
        return Failure(row.error());
    return *row ? query->text(0) : QString();
}

} // namespace uptake
