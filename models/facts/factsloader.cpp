// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/factsloader.h"

#include "models/facts/factsbuilder.h"
#include "models/facts/factscache.h"
#include "models/facts/reportsloader.h"
#include "models/records/tier.h"
#include "models/store/corrections.h"
#include "models/store/counting.h"
#include "models/store/decisions.h"
#include "models/store/marketreader.h"
#include "models/store/rows.h"
#include "models/store/undo.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// What undone imports alone brought, or what was not known on the day, is left out: these conditions follow a WHERE.
struct Counting
{
    std::optional<Day> knownOn;
    bool countsAll = true;
    QString products = u"true"_s;

    QString rowsOf(const QString& table, const QString& alias = u"r"_s) const
    {
        return countsAll ? u"true"_s : countsCondition(table, alias, knownOn);
    }
};

Expected<Counting> countingRows(Connection& connection, std::optional<Day> knownOn)
{
    const auto hasUndone = hasUndoneBatches(connection);
    if (!hasUndone)
        return Failure(hasUndone.error());
    Counting counting;
    if (!*hasUndone && !knownOn)
        return counting;
    counting.knownOn = knownOn;
    counting.countsAll = false;
    counting.products
        = u"EXISTS (SELECT 1 FROM installations i JOIN reports r ON r.installation_id = i.id WHERE i.product_id = products.id AND %1)"_s
              .arg(counting.rowsOf(u"reports"_s));
    for (const QString& table : {u"licence_states"_s, u"transactions"_s, u"licence_events"_s, u"releases"_s,
             u"feedback"_s, u"free_tier_days"_s, u"distributions"_s})
        counting.products += u" OR EXISTS (SELECT 1 FROM %1 r WHERE r.product_id = products.id AND %2)"_s.arg(
            table, counting.rowsOf(table));
    return counting;
}

/// The date of the oldest ("min") or newest ("max") download that shows a licence state: of those known on the day,
/// else as the store says.
QString downloadDate(const Counting& counting, const QString& oldestOrNewest, const QString& stored)
{
    if (!counting.knownOn)
        return u"(SELECT snapshot FROM batches WHERE id = coalesce(spans.%1, r.batch_id))"_s.arg(stored);
    return u"(SELECT %1(b.snapshot) FROM batches b WHERE b.id IN (%2) AND (b.id = r.batch_id OR EXISTS (SELECT 1 FROM "
           u"sightings s WHERE s.batch_id = b.id "
           "AND s.kind = 'licence_states' AND s.row_id = r.id)))"_s.arg(
               oldestOrNewest, batchesKnownOn(*counting.knownOn));
}

/// Where an organisation is, as corrected; a licence that says what the organisation's file said is there too.
class CorrectedCountries
{
public:
    void add(qint64 organisation, const QString& said, const QString& corrected)
    {
        if (said != corrected)
            m_countries.insert(organisation, {said, corrected});
    }
    QString of(qint64 organisation, const QString& said) const
    {
        const auto found = m_countries.constFind(organisation);
        return found != m_countries.constEnd() && found->first.compare(said, Qt::CaseInsensitive) == 0 ? found->second
                                                                                                       : said;
    }

private:
    QHash<qint64, std::pair<QString, QString>> m_countries;
};

/// What the user decided of what is loaded.
struct ByHand
{
    HandMade made;
    Corrections corrections;
    CorrectedCountries countries; ///< known once the organisations are loaded
};

Expected<ByHand> byHand(Connection& connection)
{
    auto made = handMade(connection);
    auto corrected = corrections(connection);
    if (!made || !corrected)
        return Failure(!made ? made.error() : corrected.error());
    return ByHand{std::move(*made), std::move(*corrected), {}};
}

/// Are these facts of this database, as it was some time ago?
bool isOf(const std::shared_ptr<const Facts>& facts, const Connection& connection)
{
    return facts && !facts->source().path.isEmpty() && facts->source().path == connection.url().path;
}

/// Terms from a number on, and products, of which `take(key, name)` gets each too.
template <class Take>
Expected<void> loadTermsAndProducts(
    Connection& connection, const Counting& counting, FactsBuilder& builder, size_t fromTerm, Take take)
{
    const QString newTerms = u"SELECT id, text FROM terms WHERE id >= %1"_s.arg(fromTerm);
    const auto terms = forEachRow(connection, newTerms, [&](const Query& row) -> Expected<void> {
        builder.term(quint32(row.integer(0)), row.text(1));
        return {};
    });
    if (!terms)
        return terms;
    return forEachRow(connection, u"SELECT id, key, name FROM products WHERE %1 ORDER BY key"_s.arg(counting.products),
        [&](const Query& row) -> Expected<void> {
            builder.product(row.integer(0), row.text(1), row.text(2));
            take(row.text(1), row.text(2));
            return {};
        });
}

Expected<void> loadDictionaries(Connection& connection, const Counting& counting, ByHand& hand, FactsBuilder& builder)
{
    const auto ignored = [](const QString&, const QString&) {};
    if (const auto loaded = loadTermsAndProducts(connection, counting, builder, 0, ignored); !loaded)
        return loaded;
    const auto organisations = forEachRow(connection, u"SELECT id, company, country FROM organisations ORDER BY key"_s,
        [&](const Query& row) -> Expected<void> {
            const qint64 id = row.integer(0);
            const QString country = hand.corrections.ofOrganisation(id, u"country"_s, row.text(2));
            hand.countries.add(id, row.text(2), country);
            if (!hand.made.merges.contains(id))
                builder.organisation(id, hand.corrections.ofOrganisation(id, u"company"_s, row.text(1)), country);
            return {};
        });
    if (!organisations)
        return organisations;
    for (const auto& [organisation, into] : hand.made.merges)
        builder.merge(organisation, into);
    for (const qint64 organisation : hand.made.optedOutOrganisations)
        builder.optOutOrganisation(organisation);
    return forEachRow(connection,
        u"SELECT id, product_id, server_id FROM installations WHERE product_id IN (SELECT id FROM products WHERE %1) ORDER BY server_id, product_id"_s
            .arg(counting.products),
        [&](const Query& row) -> Expected<void> {
            builder.installation(row.integer(0), row.integer(1), row.text(2));
            return {};
        });
}

/// The date behind `name` in a compact JSON object; none where it does not stand there.
std::optional<Day> dayOfMember(std::string_view object, std::string_view name)
{
    const size_t at = object.find(name);
    return at == std::string_view::npos ? std::nullopt : dayFromText(object.substr(at + name.size(), 10));
}

Expected<void> loadLicences(Connection& connection, const Counting& counting, const ByHand& hand, FactsBuilder& builder)
{
    const QString sql
        = u"SELECT r.licence_id, r.product_id, r.organisation_id, r.addon_license_id, r.license_id, "
          u"r.entitlement_number, r.license_type, "
          "r.status, r.hosting, r.tier, r.country, r.maintenance_start, r.maintenance_end, r.last_updated, %1, %2, "
          "r.extra "
          "FROM licence_states r LEFT JOIN licence_spans spans ON spans.state_id = r.id WHERE %3 ORDER BY r.addon_license_id, r.entitlement_number, r.license_id, r.id"_s
              .arg(downloadDate(counting, u"min"_s, u"first_batch"_s),
                  downloadDate(counting, u"max"_s, u"last_batch"_s), counting.rowsOf(u"licence_states"_s));
    return forEachRow(connection, sql, [&](const Query& row) -> Expected<void> {
        FactsBuilder::LicenceRow licence;
        const auto moved = hand.made.moves.find(row.integer(0));
        licence.organisation = moved == hand.made.moves.end() ? row.integer(2) : moved->second;
        licence.addonLicenseId = row.text(3);
        licence.licenseId = row.text(4);
        licence.entitlementNumber = row.text(5);
        licence.hosting = row.text(8);
        LicenceState& state = licence.state;
        licence.licenseType = row.text(6);
        licence.tier = row.text(9);
        licence.country = hand.countries.of(row.integer(2), row.text(10));
        state.isActive = row.text(7).compare("active"_L1, Qt::CaseInsensitive) == 0;
        state.isEvaluation = isEvaluation(licence.licenseType);
        state.capacity = capacityOf(licence.tier);
        state.start = row.optionalDay(11);
        state.end = row.optionalDay(12);
        state.lastUpdated = row.optionalDay(13);
        state.knownFrom = row.optionalDay(14).value_or(0);
        state.knownTo = row.optionalDay(15).value_or(0);
        state.evaluationStart = dayOfMember(row.bytes(16), "\"evaluationStartDate\":\"");
        state.evaluationSale = dayOfMember(row.bytes(16), "\"evaluationSaleDate\":\"");
        builder.licence(row.integer(0), row.integer(1), licence);
        return {};
    });
}

Expected<void> loadMarket(Connection& connection, std::optional<Day> knownOn, const ByHand& hand, FactsBuilder& builder)
{
    const auto sales = readSales(
        connection,
        [&](const StoredSale& stored) {
            const Transaction& sale = stored.sale;
            SaleFacts facts;
            facts.day = sale.saleDate.value_or(0);
            facts.start = sale.maintenanceStart;
            facts.end = sale.maintenanceEnd;
            facts.amount = sale.vendorAmount;
            builder.sale({stored.product, stored.organisation, sale.hosting, sale.saleType, sale.licenseType, sale.tier,
                             hand.countries.of(stored.organisation, sale.country),
                             {sale.addonLicenseId, sale.licenseId, sale.appEntitlementNumber}},
                facts);
        },
        knownOn);
    if (!sales)
        return sales;
    return readLicenceEvents(
        connection,
        [&](const StoredEvent& stored) {
            const LicenceEvent& event = stored.event;
            EventFacts facts;
            facts.kind = event.event == "churn"_L1 ? LicenceEventKind::Churn
                : event.event == "conversion"_L1   ? LicenceEventKind::Conversion
                                                   : LicenceEventKind::Renewal;
            facts.day = event.eventDate.value_or(0);
            builder.event({.product = stored.product,
                              .hosting = event.hosting,
                              .numbers = {event.licenseId, event.appEntitlementNumber}},
                facts);
        },
        knownOn);
}

/// The reports of earlier facts with what changed since, or from their rows.
Expected<void> takeReports(Connection& connection, const Counting& counting, const ReportsState& state,
    const LoadOptions& options, const Facts* previous, FactsBuilder& builder, Progress& progress)
{
    if (const auto changes = previous ? changesBetween(previous->source().state, state) : std::nullopt) {
        const auto updated = updateReports(connection, previous->reportColumns(), *changes, state, builder, progress);
        if (!updated)
            return Failure(updated.error());
        if (*updated)
            return {};
    }
    return loadReports(connection, counting.rowsOf(u"reports"_s), builder, progress, options.inParallelFrom);
}

Expected<void> loadMarketAndReleases(
    Connection& connection, const Counting& counting, const ByHand& hand, FactsBuilder& builder)
{
    if (const auto loaded = loadLicences(connection, counting, hand, builder); !loaded)
        return loaded;
    for (const auto& [installation, licence] : hand.made.links)
        builder.link(installation, licence);
    for (const qint64 installation : hand.made.optedOutInstallations)
        builder.optOutInstallation(installation);
    const auto releases = forEachRow(connection,
        u"SELECT product_id, version, released FROM releases n WHERE id = (SELECT id FROM releases r WHERE "
        u"r.identity = "
        "n.identity AND %1 ORDER BY batch_id DESC, id DESC LIMIT 1)"_s.arg(counting.rowsOf(u"releases"_s)),
        [&](const Query& row) -> Expected<void> {
            builder.release(row.integer(0), row.text(1), Day(row.integer(2)));
            return {};
        });
    return releases ? loadMarket(connection, counting.knownOn, hand, builder) : releases;
}

/// All but reports anew, and the reports as quickly as may be.
Expected<void> loadAll(Connection& connection, const Counting& counting, const ReportsState& state,
    const LoadOptions& options, const Facts* previous, FactsBuilder& builder, Progress& progress)
{
    auto hand = byHand(connection);
    if (!hand)
        return Failure(hand.error());
    if (const auto loaded = loadDictionaries(connection, counting, *hand, builder); !loaded)
        return loaded;
    if (const auto loaded = loadMarketAndReleases(connection, counting, *hand, builder); !loaded)
        return loaded;
    return takeReports(connection, counting, state, options, previous, builder, progress);
}

/// Continues from earlier facts where nothing but reports changed since. False, and a builder of no use, where more
/// did.
Expected<bool> loadChanges(Connection& connection, const Counting& counting, const ReportsState& state,
    const Facts& previous, FactsBuilder& builder, Progress& progress)
{
    const auto changes = changesBetween(previous.source().state, state);
    if (!changes || changes->isMoreThanReports)
        return false;
    std::vector<std::pair<QString, QString>> products;
    const std::vector<QString>& terms = *previous.source().terms; // where one goes, more than reports has changed
    builder.continueTerms(terms);
    if (const auto loaded = loadTermsAndProducts(connection, counting, builder, terms.size(),
            [&](const QString& key, const QString& name) { products.emplace_back(key, name); });
        !loaded)
        return Failure(loaded.error());
    const auto isSame = [](const auto& product, const ProductFacts& known) {
        return product.first == known.key && product.second == known.name;
    };
    if (!std::equal(products.begin(), products.end(), previous.products().begin(), previous.products().end(), isSame))
        return false;
    builder.continueFrom(previous);
    return updateReports(connection, previous.reportColumns(), *changes, state, builder, progress);
}

/// Facts of a state, from earlier ones if there are any.
Expected<std::shared_ptr<const Facts>> loadFrom(const std::shared_ptr<const Facts>& previous, Connection& connection,
    const Counting& counting, const ReportsState& state, const LoadOptions& options, Progress& progress)
{
    const QString source = options.knownOn ? QString() : connection.url().path;
    if (previous) {
        FactsBuilder builder;
        const auto changed = loadChanges(connection, counting, state, *previous, builder, progress);
        if (!changed)
            return Failure(changed.error());
        if (*changed) {
            builder.readFrom(source, state, options.knownOn);
            return builder.build();
        }
    }
    FactsBuilder builder;
    if (const auto loaded = loadAll(connection, counting, state, options, previous.get(), builder, progress); !loaded)
        return Failure(loaded.error());
    builder.readFrom(source, state, options.knownOn);
    return builder.build();
}

/// What an open read transaction sees.
Expected<std::shared_ptr<const Facts>> load(Connection& connection, Progress& progress, const LoadOptions& options)
{
    const auto counting = countingRows(connection, options.knownOn);
    if (!counting)
        return Failure(counting.error());
    if (options.knownOn) // facts and cache are of now
        return loadFrom({}, connection, *counting, {}, options, progress);
    const auto state = reportsState(connection);
    if (!state)
        return Failure(state.error());
    const FactsCache cache(connection.url());
    const bool isKnown = isOf(options.previous, connection);
    const bool isCached = !isKnown && state->reports >= options.cachedFrom;
    const auto previous = isKnown ? options.previous : isCached ? cache.restore() : nullptr;
    if (previous && previous->source().state == *state)
        return previous;
    auto facts = loadFrom(previous, connection, *counting, *state, options, progress);
    if (facts && isCached)
        cache.keep(**facts);
    return facts;
}

} // namespace

Expected<std::shared_ptr<const Facts>> loadFacts(Connection& connection, Progress& progress, const LoadOptions& options)
{
    // One read transaction: what another process imports meanwhile is seen whole the next time, or not at all.
    auto transaction = ReadTransaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    auto facts = load(connection, progress, options);
    if (const auto ended = transaction->end(); !ended && facts)
        return Failure(ended.error());
    return facts;
}

} // namespace uptake
