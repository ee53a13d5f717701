// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/story.h"

#include "models/store/corrections.h"
#include "models/store/rows.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// The numbers as both sides may write them, as JSON for json_each().
QString spellings(const LicenceNumbers& numbers)
{
    QJsonArray all;
    for (const QString& bare : numbers.bare) {
        all << bare;
        all << QString(u"SEN-"_s + bare);
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

/// A condition on the columns that hold numbers of licences; ?1 are the spellings, ?2 the product or 0.
QString named(Connection& connection, const QStringList& columns)
{
    return u"(?2 = 0 OR r.product_id = ?2) AND "_s + isAnyOf(connection, columns, u"SELECT value FROM json_each(?1)"_s);
}

const QString counts = u" FROM %1 r JOIN batches b ON b.id = r.batch_id AND b.undone_at IS NULL JOIN products p ON p.id = r.product_id "_s;

/// Reads rows whose last columns are identity, path and line; the newest state of each identity stays.
template<class Record, class Make>
Expected<QList<Sourced<Record>>> newest(Connection& connection, const QString& sql, int width, const LicenceNumbers& numbers, Make make)
{
    QList<Sourced<Record>> records;
    QHash<QString, qsizetype> places;
    const auto done = forEachRow(connection, sql, [&](const Query& row) {
        Sourced<Record> record{make(row), row.text(width + 1), row.integer(width + 2)};
        const auto known = places.constFind(row.text(width));
        if (known != places.cend()) {
            records[*known] = std::move(record);
        } else {
            places.insert(row.text(width), records.size());
            records << std::move(record);
        }
    }, spellings(numbers), numbers.product);
    return done ? Expected<QList<Sourced<Record>>>(std::move(records)) : Failure(done.error());
}

template<class Record, class DayOf> void sortByDay(QList<Sourced<Record>>& records, DayOf dayOf)
{
    std::stable_sort(records.begin(), records.end(), [&](const auto& a, const auto& b) { return dayOf(a.record) < dayOf(b.record); });
}

Expected<QList<Note>> notesOf(Connection& connection, qint64 installation)
{
    QList<Note> notes;
    const auto done = forEachRow(connection, u"SELECT id, kind, text, made_at FROM notes WHERE installation_id = ? AND removed_at IS NULL ORDER BY made_at, id"_s,
        [&](const Query& row) { notes << Note{row.integer(0), row.text(1), row.text(2), row.integer(3)}; }, installation);
    return done ? Expected<QList<Note>>(notes) : Failure(done.error());
}

/// The numbers that the installation's licences are found by: of the hand-made link, else those that it reported.
LicenceNumbers reportedNumbers(const InstallationStory& story, qint64 product)
{
    LicenceNumbers numbers{product, {}};
    const auto add = [&numbers](const QString& number) {
        if (const QString bare = bareNumber(number); !bare.isEmpty() && !numbers.bare.contains(bare))
            numbers.bare << bare;
    };
    if (story.handLink) {
        add(story.handLink->mid(1).section(u'|', 0, 0));
        return numbers;
    }
    for (const HistoryReport& report : story.history.reports)
        add(QString::fromStdString(report.report.entitlement));
    return numbers;
}

Expected<void> tellLicences(Connection& connection, qint64 product, InstallationStory& story)
{
    LicenceNumbers numbers = reportedNumbers(story, product);
    if (numbers.bare.isEmpty())
        return {};
    auto states = licenceStatesOf(connection, numbers);
    if (!states)
        return Failure(states.error());
    numbers = numbersOf(*states, numbers);
    auto sales = salesOf(connection, numbers);
    auto events = eventsOf(connection, numbers);
    auto feedback = feedbackOf(connection, numbers);
    if (!sales || !events || !feedback)
        return Failure(!sales ? sales.error() : !events ? events.error() : feedback.error());
    story.licenceStates = std::move(*states);
    story.sales = std::move(*sales);
    story.events = std::move(*events);
    story.feedback = std::move(*feedback);
    return {};
}

} // namespace

Expected<QList<InstallationStory>> installationStories(Connection& connection, const QString& serverId)
{
    const auto histories = installationHistory(connection, serverId);
    if (!histories)
        return Failure(histories.error());
    QList<InstallationStory> stories;
    for (const InstallationHistory& history : *histories) {
        InstallationStory story;
        story.history = history;
        qint64 product = 0;
        const auto found = forEachRow(connection,
            u"SELECT i.id, p.id, p.name, l.installation_id, l.identity FROM installations i JOIN products p ON p.id = i.product_id "
            "LEFT JOIN hand_links l ON l.installation_id = i.id WHERE i.server_id = ? AND p.key = ?"_s,
            [&](const Query& row) {
                story.installation = row.integer(0);
                product = row.integer(1);
                story.productName = row.text(2);
                if (!row.isNull(3))
                    story.handLink = row.text(4);
            }, serverId, history.product);
        if (!found)
            return Failure(found.error());
        if (const auto told = tellLicences(connection, product, story); !told)
            return Failure(told.error());
        auto notes = notesOf(connection, story.installation);
        if (!notes)
            return Failure(notes.error());
        story.notes = std::move(*notes);
        stories << std::move(story);
    }
    return stories;
}

Expected<QList<Sourced<Licence>>> licenceStatesOf(Connection& connection, const LicenceNumbers& numbers)
{
    QList<Sourced<Licence>> states;
    const QString wanted = u"SELECT r.licence_id"_s + counts.arg(u"licence_states"_s) + u"WHERE "_s + named(connection, {u"r.license_id"_s, u"r.addon_license_id"_s, u"r.entitlement_number"_s});
    const auto done = forEachRow(connection,
        u"SELECT r.addon_license_id, r.license_id, r.entitlement_number, r.entitlement_id, r.host_license_id, p.key, p.name, r.license_type, r.status, r.hosting, r.tier, "
        "coalesce(%1, ''), %2, r.region, r.maintenance_start, r.maintenance_end, r.last_updated, r.extra, b.path, r.line"_s.arg(correctedCompany(), correctedCountry())
            + counts.arg(u"licence_states"_s) + u"LEFT JOIN organisations o ON o.id = r.organisation_id WHERE r.licence_id IN (%1) ORDER BY r.licence_id, coalesce(r.last_updated, 0), r.id"_s.arg(wanted),
        [&](const Query& row) {
            Licence licence;
            int column = 0;
            for (QString* text : {&licence.addonLicenseId, &licence.licenseId, &licence.appEntitlementNumber, &licence.appEntitlementId, &licence.hostLicenseId, &licence.addonKey,
                     &licence.addonName, &licence.licenseType, &licence.status, &licence.hosting, &licence.tier, &licence.company, &licence.country, &licence.region})
                *text = row.text(column++);
            licence.maintenanceStart = row.optionalDay(14);
            licence.maintenanceEnd = row.optionalDay(15);
            licence.lastUpdated = row.optionalDay(16);
            licence.extra = row.text(17);
            states << Sourced<Licence>{licence, row.text(18), row.integer(19)};
        }, spellings(numbers), numbers.product);
    return done ? Expected<QList<Sourced<Licence>>>(std::move(states)) : Failure(done.error());
}

LicenceNumbers numbersOf(const QList<Sourced<Licence>>& states, LicenceNumbers further)
{
    for (const Sourced<Licence>& state : states) {
        for (const QString* number : {&state.record.addonLicenseId, &state.record.licenseId, &state.record.appEntitlementNumber}) {
            if (const QString bare = bareNumber(*number); !bare.isEmpty() && !further.bare.contains(bare))
                further.bare << bare;
        }
    }
    return further;
}

Expected<QList<Sourced<Transaction>>> salesOf(Connection& connection, const LicenceNumbers& numbers)
{
    auto sales = newest<Transaction>(connection,
        u"SELECT r.transaction_id, r.line_item_id, r.addon_license_id, r.license_id, r.entitlement_number, p.key, r.sale_type, r.license_type, r.hosting, r.tier, r.billing_period, r.country, "
        "r.sale_date, r.maintenance_start, r.maintenance_end, r.purchase_price, r.vendor_amount, coalesce(%1, ''), r.identity, b.path, r.line"_s.arg(correctedCompany())
            + counts.arg(u"transactions"_s) + u"LEFT JOIN organisations o ON o.id = r.organisation_id WHERE "_s + named(connection, {u"r.addon_license_id"_s, u"r.license_id"_s, u"r.entitlement_number"_s})
            + u" ORDER BY coalesce(r.last_updated, 0), r.id"_s,
        18, numbers, [](const Query& row) {
            Transaction sale;
            int column = 0;
            for (QString* text : {&sale.transactionId, &sale.lineItemId, &sale.addonLicenseId, &sale.licenseId, &sale.appEntitlementNumber, &sale.addonKey, &sale.saleType,
                     &sale.licenseType, &sale.hosting, &sale.tier, &sale.billingPeriod, &sale.country})
                *text = row.text(column++);
            sale.saleDate = row.optionalDay(12);
            sale.maintenanceStart = row.optionalDay(13);
            sale.maintenanceEnd = row.optionalDay(14);
            sale.purchasePrice = Cents{row.integer(15)};
            sale.vendorAmount = Cents{row.integer(16)};
            sale.company = row.text(17);
            return sale;
        });
    if (sales)
        sortByDay(*sales, [](const Transaction& sale) { return sale.saleDate; });
    return sales;
}

Expected<QList<Sourced<LicenceEvent>>> eventsOf(Connection& connection, const LicenceNumbers& numbers)
{
    auto events = newest<LicenceEvent>(connection,
        u"SELECT r.event, p.key, r.hosting, r.transaction_id, r.license_id, r.entitlement_number, r.event_date, r.maintenance_start, r.maintenance_end, r.identity, b.path, r.line"_s
            + counts.arg(u"licence_events"_s) + u"WHERE "_s + named(connection, {u"r.license_id"_s, u"r.entitlement_number"_s}) + u" ORDER BY coalesce(r.last_updated, 0), r.id"_s,
        9, numbers, [](const Query& row) {
            LicenceEvent event;
            event.event = row.text(0);
            event.addonKey = row.text(1);
            event.hosting = row.text(2);
            event.transactionId = row.text(3);
            event.licenseId = row.text(4);
            event.appEntitlementNumber = row.text(5);
            event.eventDate = row.optionalDay(6);
            event.maintenanceStart = row.optionalDay(7);
            event.maintenanceEnd = row.optionalDay(8);
            return event;
        });
    if (events)
        sortByDay(*events, [](const LicenceEvent& event) { return event.eventDate; });
    return events;
}

Expected<QList<Sourced<Feedback>>> feedbackOf(Connection& connection, const LicenceNumbers& numbers)
{
    auto feedback = newest<Feedback>(connection,
        u"SELECT p.key, r.addon_version, r.application_key, r.application_version, r.hosting, r.feedback_type, r.reason_key, r.reason, r.message, r.entitlement_number, r.feedback_date, "
        "r.identity, b.path, r.line"_s
            + counts.arg(u"feedback"_s) + u"WHERE "_s + named(connection, {u"r.entitlement_number"_s}) + u" ORDER BY r.id"_s,
        11, numbers, [](const Query& row) {
            Feedback told;
            int column = 0;
            for (QString* text : {&told.addonKey, &told.addonVersion, &told.applicationKey, &told.applicationVersion, &told.hosting, &told.feedbackType, &told.reasonKey, &told.reason,
                     &told.message, &told.appEntitlementNumber})
                *text = row.text(column++);
            told.date = row.optionalDay(10);
            return told;
        });
    if (feedback)
        sortByDay(*feedback, [](const Feedback& told) { return told.date; });
    return feedback;
}

} // namespace uptake
