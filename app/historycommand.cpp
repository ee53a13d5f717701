// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/historycommand.h"

#include "app/commandtext.h"
#include "models/records/report.h"
#include "models/store/story.h"
#include "models/views/timeline.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

QJsonValue orNull(std::optional<qint64> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(std::optional<Day> day)
{
    return day ? QJsonValue(dateOf(*day).toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const HistoryReport& entry)
{
    const Report& report = entry.report;
    QJsonObject features;
    for (const FeatureUse& feature : report.features)
        features.insert(QString::fromStdString(feature.name), feature.count);
    QJsonArray connections;
    for (const ReportConnection& connection : report.connections)
        connections << QJsonObject{{u"driver"_s, QString::fromStdString(connection.driver)},
            {u"mode"_s, QString::fromStdString(connection.mode)}, {u"count"_s, connection.count}};
    return {{u"sentAt"_s, timestampToText(report.sentAt)},
        {u"addonVersion"_s, QString::fromStdString(report.addonVersion)},
        {u"hostProduct"_s, QString::fromStdString(report.hostProduct)},
        {u"hostVersion"_s, QString::fromStdString(report.hostVersion)},
        {u"entitlement"_s, orNull(QString::fromStdString(report.entitlement))}, {u"users"_s, orNull(report.users)},
        {u"datasources"_s, orNull(report.datasources)}, {u"administrators"_s, orNull(report.administrators)},
        {u"queries"_s, orNull(report.queries)}, {u"tables"_s, orNull(report.tables)},
        {u"queriesModifiedLastMonth"_s, orNull(report.queriesModified)}, {u"connections"_s, connections},
        {u"features"_s, features}, {u"source"_s, u"%1:%2"_s.arg(entry.path).arg(entry.line)}};
}

QJsonObject toJson(const Sourced<Licence>& state)
{
    const Licence& licence = state.record;
    return {{u"addonLicenseId"_s, orNull(licence.addonLicenseId)}, {u"licenseId"_s, orNull(licence.licenseId)},
        {u"appEntitlementNumber"_s, orNull(licence.appEntitlementNumber)}, {u"company"_s, orNull(licence.company)},
        {u"country"_s, orNull(licence.country)}, {u"licenseType"_s, licence.licenseType}, {u"status"_s, licence.status},
        {u"hosting"_s, licence.hosting}, {u"tier"_s, licence.tier},
        {u"maintenanceStartDate"_s, orNull(licence.maintenanceStart)},
        {u"maintenanceEndDate"_s, orNull(licence.maintenanceEnd)}, {u"lastUpdated"_s, orNull(licence.lastUpdated)},
        {u"source"_s, state.source()}};
}

QJsonObject toJson(const Sourced<Transaction>& sale)
{
    const Transaction& record = sale.record;
    return {{u"saleDate"_s, orNull(record.saleDate)}, {u"saleType"_s, record.saleType},
        {u"transactionId"_s, record.transactionId}, {u"tier"_s, record.tier},
        {u"vendorAmount"_s, record.vendorAmount.inDollars()}, {u"source"_s, sale.source()}};
}

QJsonObject toJson(const Sourced<LicenceEvent>& event)
{
    return {{u"event"_s, event.record.event}, {u"eventDate"_s, orNull(event.record.eventDate)},
        {u"transactionId"_s, orNull(event.record.transactionId)}, {u"source"_s, event.source()}};
}

QJsonObject toJson(const Sourced<Feedback>& feedback)
{
    const Feedback& record = feedback.record;
    return {{u"date"_s, orNull(record.date)}, {u"feedbackType"_s, record.feedbackType},
        {u"reason"_s, orNull(record.reason)}, {u"message"_s, orNull(record.message)},
        {u"addonVersion"_s, orNull(record.addonVersion)}, {u"source"_s, feedback.source()}};
}

template <class Record> QJsonArray allToJson(const QList<Record>& records)
{
    QJsonArray array;
    for (const Record& record : records)
        array << toJson(record);
    return array;
}

/// The company that the newest state of the licence with the newest reported number names.
QString companyOf(const InstallationStory& story)
{
    const Sourced<Licence>* newest = nullptr;
    for (const Sourced<Licence>& state : story.licenceStates) {
        if (!newest || newest->record.lastUpdated <= state.record.lastUpdated)
            newest = &state;
    }
    return newest ? newest->record.company : QString();
}

using Days = std::pair<Day, Day>;

/// "2026-01-31,2026-10-31"
Expected<std::optional<Days>> comparedOption(const Invocation& invocation)
{
    if (!invocation.has(u"compare"_s))
        return std::optional<Days>();
    const QStringList texts = invocation.value(u"compare"_s).split(u',');
    const auto then = dayFromText(texts.value(0).trimmed().toStdString());
    const auto now = dayFromText(texts.value(1).trimmed().toStdString());
    if (texts.size() != 2 || !then || !now)
        return Failure(Error{CommandText::tr("\"%1\" is not two dates").arg(invocation.value(u"compare"_s)),
            u"--compare"_s, CommandText::tr("write YYYY-MM-DD,YYYY-MM-DD"), Error::Kind::Usage});
    return std::optional(Days(*then, *now));
}

QJsonObject toJson(const InstallationStory& story, const std::optional<Days>& days)
{
    QJsonArray gaps;
    for (const ReportGap& gap : gapsIn(story.history))
        gaps << QJsonObject{{u"from"_s, toText(gap.from)}, {u"to"_s, toText(gap.to)}};
    QJsonArray notes;
    for (const Note& note : story.notes)
        notes << QJsonObject{{u"id"_s, note.id}, {u"kind"_s, note.kind}, {u"text"_s, note.text},
            {u"madeAt"_s, timestampToText(note.madeAt)}};
    const QString link = story.handLink ? u"hand"_s : story.licenceStates.isEmpty() ? QString() : u"reports"_s;
    QJsonObject object{{u"product"_s, story.history.product}, {u"organisation"_s, orNull(companyOf(story))},
        {u"reports"_s, allToJson(story.history.reports)}, {u"link"_s, orNull(link)}, {u"gaps"_s, gaps},
        {u"licenceStates"_s, allToJson(story.licenceStates)}, {u"sales"_s, allToJson(story.sales)},
        {u"events"_s, allToJson(story.events)}, {u"feedback"_s, allToJson(story.feedback)}, {u"notes"_s, notes}};
    if (days) {
        QJsonArray compared;
        for (const ComparedValue& value : comparedDays(story, days->first, days->second))
            compared << QJsonObject{{u"value"_s, value.name}, {u"then"_s, orNull(value.then)},
                {u"now"_s, orNull(value.now)}, {u"change"_s, orNull(value.change)},
                {u"thenSource"_s, orNull(value.thenSource)}, {u"nowSource"_s, orNull(value.nowSource)}};
        object.insert(u"compared"_s, compared);
    }
    return object;
}

/// In columns as wide as what stands in them.
void printCompared(const std::vector<ComparedValue>& values)
{
    const std::array columns{&ComparedValue::name, &ComparedValue::then, &ComparedValue::now, &ComparedValue::change,
        &ComparedValue::thenSource};
    std::array<qsizetype, columns.size()> widths{};
    for (const ComparedValue& value : values) {
        for (size_t i = 0; i < columns.size(); ++i)
            widths[i] = std::max(widths[i], (value.*columns[i]).size());
    }
    for (const ComparedValue& value : values) {
        QString line = u"  "_s;
        for (size_t i = 0; i < columns.size(); ++i) {
            const QString& text = value.*columns[i];
            const bool isFigure = i == 3 || (!value.change.isEmpty() && i != 0 && i != 4);
            line += (isFigure ? text.rightJustified(widths[i]) : text.leftJustified(widths[i])) + u"  "_s;
        }
        line += value.nowSource;
        while (line.endsWith(u' '))
            line.chop(1);
        printOut(line);
    }
}

void print(const InstallationStory& story, const std::optional<Days>& days)
{
    const QString company = companyOf(story);
    printOut(u"%1  %2  %3"_s.arg(story.history.serverId, story.history.product,
        company.isEmpty() ? u"(%1)"_s.arg(linkText(story)) : u"%1 (%2)"_s.arg(company, linkText(story))));
    if (days) {
        printCompared(comparedDays(story, days->first, days->second));
        return;
    }
    for (const TimelineEntry& entry : timelineOf(story)) {
        const QString note = entry.detail.isEmpty() ? entry.title : u"%1: %2"_s.arg(entry.title, entry.detail);
        printOut(
            u"  %1  %2  %3"_s.arg(timestampToText(entry.at).left(10), note, entry.source).trimmed().prepend("  "_L1));
    }
}

} // namespace

Expected<QString> serverIdOf(const QString& argument)
{
    const auto serverId = normalisedServerId(argument.toStdString());
    if (!serverId)
        return Failure(Error{CommandText::tr("\"%1\" is no server ID").arg(argument), {},
            CommandText::tr("it is four groups of four letters or digits, like B8XU-91QO-FN3Y-ETQ2"),
            Error::Kind::Usage});
    return QString::fromStdString(*serverId);
}

Expected<ExitStatus> historyCommand(const Invocation& invocation)
{
    const auto id = serverIdOf(invocation.arguments.constFirst());
    if (!id)
        return Failure(id.error());
    const auto days = comparedOption(invocation);
    if (!days)
        return Failure(days.error());
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    const auto stories = installationStories(**connection, *id);
    if (!stories)
        return Failure(stories.error());
    if (stories->isEmpty())
        return Failure(Error{CommandText::tr("no installation with the server ID %1 has reported").arg(*id),
            invocation.database.path, CommandText::tr("check the ID, or import its reports")});
    QJsonArray products;
    for (const InstallationStory& story : *stories) {
        if (invocation.json)
            products << toJson(story, *days);
        else
            print(story, *days);
    }
    if (invocation.json)
        printJson(QJsonObject{{u"serverId"_s, *id}, {u"products"_s, products}});
    return Done;
}

QList<QCommandLineOption> historyOptions()
{
    return {{u"compare"_s, u"What was known on two days, beside each other."_s, u"DATE,DATE"_s}};
}

} // namespace uptake
