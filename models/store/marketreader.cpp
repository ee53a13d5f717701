// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/marketreader.h"

#include "models/store/counting.h"
#include "models/store/query.h"
#include "models/store/textmap.h"

#include <QSet>

#include <vector>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

std::optional<Day> lastUpdatedOf(const StoredSale& row)
{
    return row.sale.lastUpdated;
}

std::optional<Day> lastUpdatedOf(const StoredEvent& row)
{
    return row.event.lastUpdated;
}

/// Reads rows whose first column is an identity, oldest state first, and keeps the newest of each.
template <class Row, class Make>
Expected<std::vector<Row>> newestStates(Connection& connection, const QString& sql, Make make)
{
    auto query = Query::prepare(connection, sql);
    if (!query)
        return Failure(query.error());
    if (const auto done = query->run(); !done)
        return Failure(done.error());
    std::vector<Row> rows;
    TextMap<size_t> places;
    while (true) {
        const auto row = query->next();
        if (!row)
            return Failure(row.error());
        if (!*row)
            return rows;
        const size_t place = places.emplace(query->bytes(0), rows.size());
        if (place == rows.size())
            rows.push_back(make(*query));
        else if (Row state = make(*query); lastUpdatedOf(rows[place]) <= lastUpdatedOf(state))
            rows[place] = std::move(state);
    }
}

StoredSale saleOf(const Query& row)
{
    StoredSale stored{row.integer(1), row.integer(2), {}};
    Transaction& sale = stored.sale;
    sale.addonLicenseId = row.text(3);
    sale.licenseId = row.text(4);
    sale.appEntitlementNumber = row.text(5);
    sale.saleType = row.text(6);
    sale.licenseType = row.text(7);
    sale.hosting = row.text(8);
    sale.tier = row.text(9);
    sale.country = row.text(10);
    sale.saleDate = row.optionalDay(11);
    sale.maintenanceStart = row.optionalDay(12);
    sale.maintenanceEnd = row.optionalDay(13);
    sale.lastUpdated = row.optionalDay(14);
    sale.vendorAmount = Cents{row.integer(15)};
    sale.transactionId = row.text(16);
    sale.lineItemId = row.text(17);
    return stored;
}

StoredEvent eventOf(const Query& row)
{
    StoredEvent stored{row.integer(1), {}};
    LicenceEvent& event = stored.event;
    event.event = row.text(2);
    event.eventDate = row.optionalDay(3);
    event.licenseId = row.text(4);
    event.appEntitlementNumber = row.text(5);
    event.hosting = row.text(6);
    event.lastUpdated = row.optionalDay(7);
    return stored;
}

/// What an older export, which lacks line items, knows an order line by (formats.md, "transactions").
QString olderKey(const StoredSale& stored)
{
    return QStringList{QString::number(stored.product), stored.sale.transactionId, stored.sale.licenseId}.join(u'|');
}

/// Drops the lines of older exports that a newer one tells by its line items: one sale counts once, whichever was
/// imported first.
std::vector<StoredSale> withoutOlderTellings(std::vector<StoredSale> sales)
{
    QSet<QString> toldByOlder; // few or none: what is not among these is no key worth making
    for (const StoredSale& stored : sales) {
        if (stored.sale.lineItemId.isEmpty())
            toldByOlder.insert(olderKey(stored));
    }
    if (toldByOlder.isEmpty())
        return sales;
    QSet<QString> toldByLineItem;
    for (const StoredSale& stored : sales) {
        if (stored.sale.lineItemId.isEmpty() || stored.sale.transactionId.isEmpty())
            continue;
        if (const QString key = olderKey(stored); toldByOlder.contains(key))
            toldByLineItem.insert(key);
    }
    std::erase_if(sales, [&](const StoredSale& stored) {
        return stored.sale.lineItemId.isEmpty() && toldByLineItem.contains(olderKey(stored));
    });
    return sales;
}

} // namespace

Expected<void> readSales(
    Connection& connection, const std::function<void(const StoredSale&)>& take, std::optional<Day> knownOn)
{
    auto sales = newestStates<StoredSale>(connection,
        u"SELECT identity, product_id, organisation_id, addon_license_id, license_id, entitlement_number, sale_type, "
        u"license_type, hosting, tier, "
        "country, sale_date, maintenance_start, maintenance_end, last_updated, vendor_amount, transaction_id, line_item_id FROM transactions WHERE %1 ORDER BY id"_s
            .arg(countsCondition(u"transactions"_s, u"transactions"_s, knownOn)),
        saleOf);
    if (!sales)
        return Failure(sales.error());
    for (const StoredSale& sale : withoutOlderTellings(std::move(*sales)))
        take(sale);
    return {};
}

Expected<void> readLicenceEvents(
    Connection& connection, const std::function<void(const StoredEvent&)>& take, std::optional<Day> knownOn)
{
    const auto events = newestStates<StoredEvent>(connection,
        u"SELECT identity, product_id, event, event_date, license_id, entitlement_number, hosting, last_updated FROM "
        u"licence_events "
        "WHERE %1 ORDER BY id"_s.arg(countsCondition(u"licence_events"_s, u"licence_events"_s, knownOn)),
        eventOf);
    if (!events)
        return Failure(events.error());
    for (const StoredEvent& event : *events)
        take(event);
    return {};
}

} // namespace uptake
