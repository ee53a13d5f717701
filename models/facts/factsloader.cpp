// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/factsloader.h"

#include "models/facts/factsbuilder.h"
#include "models/records/tier.h"
#include "models/store/query.h"
#include "models/store/reports.h"
#include "models/store/varint.h"

#include <array>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// Calls `take(row)` for each row that `sql` answers; stops with its error.
template<class Take> Expected<void> forEachRow(Connection& connection, const QString& sql, Take take)
{
    auto query = Query::prepare(connection, sql);
    if (!query)
        return Failure(query.error());
    if (const auto done = query->run(); !done)
        return done;
    while (true) {
        const auto row = query->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return {};
        if (const Expected<void> taken = take(*query); !taken)
            return taken;
    }
}

Expected<void> loadDictionaries(Connection& connection, FactsBuilder& builder)
{
    const auto terms = forEachRow(connection, u"SELECT id, text FROM terms"_s, [&](const Query& row) -> Expected<void> {
        builder.term(quint32(row.integer(0)), row.text(1));
        return {};
    });
    if (!terms)
        return terms;
    const auto products = forEachRow(connection, u"SELECT id, key, name FROM products ORDER BY key"_s, [&](const Query& row) -> Expected<void> {
        builder.product(row.integer(0), row.text(1), row.text(2));
        return {};
    });
    if (!products)
        return products;
    const auto organisations = forEachRow(connection, u"SELECT id, company, country FROM organisations ORDER BY key"_s, [&](const Query& row) -> Expected<void> {
        builder.organisation(row.integer(0), row.text(1), row.text(2));
        return {};
    });
    if (!organisations)
        return organisations;
    return forEachRow(connection, u"SELECT id, product_id, server_id FROM installations ORDER BY server_id, product_id"_s, [&](const Query& row) -> Expected<void> {
        builder.installation(row.integer(0), row.integer(1), row.text(2));
        return {};
    });
}

Expected<void> loadLicences(Connection& connection, FactsBuilder& builder)
{
    const QString sql = u"SELECT s.licence_id, s.product_id, s.organisation_id, s.addon_license_id, s.license_id, s.entitlement_number, s.license_type, "
                        "s.status, s.hosting, s.tier, s.country, s.maintenance_start, s.maintenance_end, s.last_updated, f.snapshot, t.snapshot "
                        "FROM licence_states s JOIN batches f ON f.id = s.first_batch "
                        "JOIN batches t ON t.id = s.last_batch ORDER BY s.addon_license_id, s.entitlement_number, s.license_id, s.id"_s;
    return forEachRow(connection, sql, [&](const Query& row) -> Expected<void> {
        FactsBuilder::LicenceRow licence;
        licence.organisation = row.integer(2);
        licence.addonLicenseId = row.text(3);
        licence.licenseId = row.text(4);
        licence.entitlementNumber = row.text(5);
        licence.hosting = row.text(8);
        LicenceState& state = licence.state;
        state.licenseType = row.text(6);
        state.isActive = row.text(7).compare("active"_L1, Qt::CaseInsensitive) == 0;
        state.isEvaluation = isEvaluation(state.licenseType);
        state.tier = row.text(9);
        state.capacity = capacityOf(state.tier);
        state.country = row.text(10);
        state.start = row.optionalDay(11);
        state.end = row.optionalDay(12);
        state.lastUpdated = row.optionalDay(13);
        state.knownFrom = row.optionalDay(14).value_or(0);
        state.knownTo = row.optionalDay(15).value_or(0);
        builder.licence(row.integer(0), row.integer(1), licence);
        return {};
    });
}

Expected<void> loadReports(Connection& connection, FactsBuilder& builder, Progress& progress)
{
    qint64 total = 0;
    const auto counted = forEachRow(connection, u"SELECT count(*) FROM reports"_s, [&](const Query& row) -> Expected<void> {
        total = row.integer(0);
        return {};
    });
    if (!counted)
        return counted;
    qint64 done = 0;
    FactsBuilder::ReportRow report;
    const QString sql = u"SELECT id, installation_id, addon_version, host_version, entitlement, users, datasources, administrators, queries, "
                        "tables, queries_modified, features FROM reports ORDER BY id"_s;
    return forEachRow(connection, sql, [&](const Query& row) -> Expected<void> {
        if (done++ % 8192 == 0 && !progress.report(done, total))
            return cancelled();
        report.sentAt = sentAtOf(row.integer(0));
        report.installation = row.integer(1);
        report.addonVersion = quint32(row.integer(2));
        report.hostVersion = quint32(row.integer(3));
        report.entitlement = quint32(row.integer(4));
        const std::array counts{&report.users, &report.datasources, &report.administrators, &report.queries, &report.tables, &report.queriesModified};
        for (size_t i = 0; i < counts.size(); ++i)
            *counts[i] = row.optionalInteger(int(i) + 5).value_or(CountColumn::absent);
        report.features.clear();
        VarintReader reader(row.bytes(11));
        while (const auto term = reader.next()) {
            if (const auto count = reader.next())
                report.features.emplace_back(quint32(*term), qint64(*count));
        }
        builder.report(report);
        return {};
    });
}

} // namespace

Expected<std::shared_ptr<const Facts>> loadFacts(Connection& connection, Progress& progress)
{
    // One read transaction: what another process imports meanwhile is seen whole the next time, or not at all.
    if (const auto begun = execute(connection, u"BEGIN"_s); !begun)
        return Failure(begun.error());
    FactsBuilder builder;
    Expected<void> loaded = loadDictionaries(connection, builder);
    if (loaded)
        loaded = loadLicences(connection, builder);
    if (loaded) {
        loaded = forEachRow(connection, u"SELECT product_id, version, released FROM releases r WHERE id = (SELECT id FROM releases n WHERE n.identity = "
                                        "r.identity ORDER BY batch_id DESC, id DESC LIMIT 1)"_s,
            [&](const Query& row) -> Expected<void> {
                builder.release(row.integer(0), row.text(1), Day(row.integer(2)));
                return {};
            });
    }
    if (loaded)
        loaded = loadReports(connection, builder, progress);
    if (const auto ended = execute(connection, u"COMMIT"_s); !ended && loaded)
        return Failure(ended.error());
    if (!loaded)
        return Failure(loaded.error());
    return builder.build();
}

} // namespace uptake
