// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/timeline.h"

#include "models/base/countries.h"
#include "models/base/version.h"
#include "models/views/timelinetext.h"
#include "models/views/wording.h"

#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

QString textOf(const std::string& text)
{
    return QString::fromStdString(text);
}

/// "now", or "then → now" where it changed.
QString changed(const QString& then, const QString& now)
{
    const auto shown = [](const QString& text) { return text.isEmpty() ? u"\u2013"_s : text; };
    return u"%1 \u2192 %2"_s.arg(shown(then), shown(now));
}

QString dayText(std::optional<Day> day)
{
    return day ? wording::day(*day) : QString();
}

QString money(Cents amount)
{
    return wording::dollars(amount.inDollars());
}

class Timeline
{
public:
    explicit Timeline(const InstallationStory& story)
        : m_story(story)
    {
    }

    std::vector<TimelineEntry> tell()
    {
        tellReports();
        tellGaps();
        tellLicences();
        tellSales();
        tellEvents();
        for (const Note& note : m_story.notes)
            add(note.madeAt, Happening::Note,
                note.kind == "note"_L1          ? TimelineText::tr("Note")
                    : note.kind == "consent"_L1 ? TimelineText::tr("Consent")
                                                : TimelineText::tr("Opt-out"),
                note.text, {});
        std::stable_sort(m_entries.begin(), m_entries.end(),
            [](const TimelineEntry& a, const TimelineEntry& b) { return a.at > b.at; });
        return std::move(m_entries);
    }

private:
    void add(qint64 at, Happening happening, const QString& title, const QString& detail, const QString& source)
    {
        m_entries.push_back({at, happening, title, detail, source});
    }

    void tellReports()
    {
        const HistoryReport* before = nullptr;
        for (const HistoryReport& entry : m_story.history.reports) {
            const QString source = u"%1:%2"_s.arg(entry.path).arg(entry.line);
            const Report& report = entry.report;
            if (before)
                tellChanges(before->report, report, source);
            QStringList details{TimelineText::tr("version %1").arg(textOf(report.addonVersion))};
            if (!report.hostVersion.empty())
                details << TimelineText::tr("on %1 %2")
                               .arg(textOf(report.hostProduct), textOf(report.hostVersion))
                               .simplified();
            if (report.users)
                details << wording::users(*report.users);
            add(report.sentAt, Happening::Report,
                before ? TimelineText::tr("Report") : TimelineText::tr("First report"), details.join(u", "_s), source);
            before = &entry;
        }
    }

    void tellChanges(const Report& then, const Report& now, const QString& source)
    {
        if (then.addonVersion != now.addonVersion) {
            const bool isNewer = Version(textOf(then.addonVersion)) < Version(textOf(now.addonVersion));
            add(now.sentAt, Happening::Version,
                isNewer ? TimelineText::tr("Upgraded to %1").arg(textOf(now.addonVersion))
                        : TimelineText::tr("Went back to %1").arg(textOf(now.addonVersion)),
                changed(textOf(then.addonVersion), textOf(now.addonVersion)), source);
        }
        if (then.hostVersion != now.hostVersion)
            add(now.sentAt, Happening::Version,
                TimelineText::tr("Host is now %1 %2")
                    .arg(textOf(now.hostProduct), textOf(now.hostVersion))
                    .simplified(),
                changed(textOf(then.hostVersion), textOf(now.hostVersion)), source);
        if (then.entitlement != now.entitlement)
            add(now.sentAt, Happening::Licence, TimelineText::tr("Reports another entitlement number"),
                changed(textOf(then.entitlement), textOf(now.entitlement)), source);
        std::map<std::string, qint64> used;
        for (const FeatureUse& feature : then.features)
            used[feature.name] = feature.count;
        QStringList started, stopped;
        for (const FeatureUse& feature : now.features) {
            const auto earlier = used.find(feature.name);
            const bool wasUsed = earlier != used.end() && earlier->second > 0;
            if (feature.count > 0 && !wasUsed)
                started << textOf(feature.name);
            if (feature.count == 0 && wasUsed)
                stopped << textOf(feature.name);
        }
        if (!started.isEmpty())
            add(now.sentAt, Happening::Feature, TimelineText::tr("Started to use"), started.join(u", "_s), source);
        if (!stopped.isEmpty())
            add(now.sentAt, Happening::Feature, TimelineText::tr("Stopped using"), stopped.join(u", "_s), source);
    }

    void tellGaps()
    {
        for (const ReportGap& gap : gapsIn(m_story.history)) {
            const QString title = gap.months() == 1
                ? TimelineText::tr("No report for a month")
                : TimelineText::tr("No report for %n months", nullptr, gap.months());
            const QString detail = gap.months() == 1
                ? wording::monthInFull(gap.from)
                : TimelineText::tr("%1 to %2").arg(wording::monthInFull(gap.from), wording::monthInFull(gap.to));
            add(secondsOfDay(firstDayOf(gap.from)), Happening::Gap, title, detail, {});
        }
    }

    static bool isSameLicence(const Licence& a, const Licence& b)
    {
        const auto agree = [](const QString& left, const QString& right) { return !left.isEmpty() && left == right; };
        return agree(a.addonLicenseId, b.addonLicenseId) || agree(a.appEntitlementNumber, b.appEntitlementNumber)
            || agree(a.licenseId, b.licenseId);
    }

    void tellLicences()
    {
        const Licence* before = nullptr;
        for (const Sourced<Licence>& state : m_story.licenceStates) {
            const Licence& licence = state.record;
            const Day day = licence.lastUpdated.value_or(licence.maintenanceStart.value_or(0));
            const QString number = !licence.licenseId.isEmpty() ? licence.licenseId
                : licence.appEntitlementNumber.isEmpty()        ? licence.addonLicenseId
                                                                : licence.appEntitlementNumber;
            if (!before || !isSameLicence(*before, licence)) {
                QStringList details{licence.company, licence.licenseType, licence.hosting, licence.tier, licence.status,
                    licence.maintenanceEnd ? TimelineText::tr("until %1").arg(dayText(licence.maintenanceEnd))
                                           : QString()};
                details.removeAll(QString());
                add(secondsOfDay(day), Happening::Licence, TimelineText::tr("Licence %1").arg(number),
                    details.join(u", "_s), state.source());
            } else {
                tellLicenceChange(*before, licence, day, number, state.source());
            }
            before = &licence;
        }
    }

    void tellLicenceChange(
        const Licence& then, const Licence& now, Day day, const QString& number, const QString& source)
    {
        QStringList changes;
        const auto compare = [&changes](const QString& name, const QString& left, const QString& right) {
            if (left != right)
                changes << u"%1 %2"_s.arg(name, changed(left, right));
        };
        compare(TimelineText::tr("company"), then.company, now.company);
        compare(TimelineText::tr("country"), countryName(then.country), countryName(now.country));
        compare(TimelineText::tr("type"), then.licenseType, now.licenseType);
        compare(TimelineText::tr("status"), then.status, now.status);
        compare(TimelineText::tr("hosting"), then.hosting, now.hosting);
        compare(TimelineText::tr("tier"), then.tier, now.tier);
        compare(TimelineText::tr("start"), dayText(then.maintenanceStart), dayText(now.maintenanceStart));
        compare(TimelineText::tr("end"), dayText(then.maintenanceEnd), dayText(now.maintenanceEnd));
        if (!changes.isEmpty())
            add(secondsOfDay(day), Happening::Licence, TimelineText::tr("Licence %1 changed").arg(number),
                changes.join(u", "_s), source);
    }

    void tellSales()
    {
        for (const Sourced<Transaction>& sale : m_story.sales) {
            const Transaction& record = sale.record;
            QStringList details{money(record.vendorAmount)};
            for (const QString& text : {record.tier, record.billingPeriod, record.transactionId}) {
                if (!text.isEmpty())
                    details << text;
            }
            add(secondsOfDay(record.saleDate.value_or(0)), Happening::Sale,
                record.saleType.isEmpty() ? TimelineText::tr("Sale") : wording::saleType(record.saleType),
                details.join(u", "_s), sale.source());
        }
    }

    void tellEvents()
    {
        for (const Sourced<LicenceEvent>& event : m_story.events) {
            const LicenceEvent& record = event.record;
            const QString title = record.event == "churn"_L1 ? TimelineText::tr("Churned")
                : record.event == "conversion"_L1            ? TimelineText::tr("Converted")
                : record.event == "renewal"_L1               ? TimelineText::tr("Renewed")
                                                             : record.event;
            add(secondsOfDay(record.eventDate.value_or(0)), Happening::Event, title, record.transactionId,
                event.source());
        }
        for (const Sourced<Feedback>& feedback : m_story.feedback) {
            const Feedback& record = feedback.record;
            QStringList details;
            for (const QString& text : {record.reason.isEmpty() ? record.reasonKey : record.reason, record.message}) {
                if (!text.isEmpty())
                    details << text;
            }
            add(secondsOfDay(record.date.value_or(0)), Happening::Feedback,
                TimelineText::tr("Feedback: %1").arg(record.feedbackType), details.join(u": "_s), feedback.source());
        }
    }

    const InstallationStory& m_story;
    std::vector<TimelineEntry> m_entries;
};

const HistoryReport* reportAt(const InstallationStory& story, Day day)
{
    const HistoryReport* found = nullptr;
    for (const HistoryReport& report : story.history.reports) {
        if (dayOfSeconds(report.report.sentAt) <= day)
            found = &report;
    }
    return found;
}

const Sourced<Licence>* licenceAt(const InstallationStory& story, Day day)
{
    const Sourced<Licence>* found = nullptr;
    for (const Sourced<Licence>& state : story.licenceStates) {
        const std::optional<Day> known
            = state.record.lastUpdated ? state.record.lastUpdated : state.record.maintenanceStart;
        if (known.value_or(0) <= day && (!found || found->record.lastUpdated.value_or(0) <= known.value_or(0)))
            found = &state;
    }
    return found;
}

using Values = std::vector<std::pair<QString, std::optional<qint64>>>;

Values countsOf(const HistoryReport* report)
{
    if (!report)
        return {};
    const Report& r = report->report;
    Values values{{TimelineText::tr("Users"), r.users}, {TimelineText::tr("Datasources"), r.datasources},
        {TimelineText::tr("Administrators"), r.administrators}, {TimelineText::tr("Queries"), r.queries},
        {TimelineText::tr("Tables"), r.tables},
        {TimelineText::tr("Queries modified in the last month"), r.queriesModified}};
    for (const ReportConnection& connection : r.connections)
        values.emplace_back(
            TimelineText::tr("Connections: %1 %2").arg(textOf(connection.driver), textOf(connection.mode)).trimmed(),
            connection.count);
    for (const FeatureUse& feature : r.features)
        values.emplace_back(TimelineText::tr("Feature: %1").arg(textOf(feature.name)), feature.count);
    return values;
}

QString countText(std::optional<qint64> count)
{
    return count ? wording::count(*count) : QString();
}

} // namespace

QString nameOf(Happening happening)
{
    switch (happening) {
    case Happening::Report:
        return TimelineText::tr("Report");
    case Happening::Version:
        return TimelineText::tr("Version");
    case Happening::Feature:
        return TimelineText::tr("Feature");
    case Happening::Gap:
        return TimelineText::tr("Gap");
    case Happening::Licence:
        return TimelineText::tr("Licence");
    case Happening::Sale:
        return TimelineText::tr("Sale");
    case Happening::Event:
        return TimelineText::tr("Licence event");
    case Happening::Feedback:
        return TimelineText::tr("Feedback");
    case Happening::Note:
        break;
    }
    return TimelineText::tr("Note");
}

std::vector<ReportGap> gapsIn(const InstallationHistory& history)
{
    std::vector<ReportGap> gaps;
    std::optional<int> before;
    for (const HistoryReport& report : history.reports) {
        const int month = monthNumber(monthOf(dayOfSeconds(report.report.sentAt)));
        if (before && month > *before + 1)
            gaps.push_back({monthFromNumber(*before + 1), monthFromNumber(month - 1)});
        before = month;
    }
    return gaps;
}

std::vector<TimelineEntry> timelineOf(const InstallationStory& story)
{
    return Timeline(story).tell();
}

std::vector<ComparedValue> comparedDays(const InstallationStory& story, Day then, Day now)
{
    std::vector<ComparedValue> values;
    const HistoryReport* left = reportAt(story, then);
    const HistoryReport* right = reportAt(story, now);
    const auto sourceOf
        = [](const auto* entry) { return entry ? u"%1:%2"_s.arg(entry->path).arg(entry->line) : QString(); };
    const auto addText = [&](const QString& name, const QString& a, const QString& b, const QString& sourceA,
                             const QString& sourceB) {
        if (!a.isEmpty() || !b.isEmpty())
            values.push_back({name, a, b, {}, a.isEmpty() ? QString() : sourceA, b.isEmpty() ? QString() : sourceB});
    };
    const auto reported = [&](const QString& name, std::string Report::*field) {
        addText(name, left ? textOf(left->report.*field) : QString(), right ? textOf(right->report.*field) : QString(),
            sourceOf(left), sourceOf(right));
    };
    addText(TimelineText::tr("Report of"), left ? wording::day(dayOfSeconds(left->report.sentAt)) : QString(),
        right ? wording::day(dayOfSeconds(right->report.sentAt)) : QString(), sourceOf(left), sourceOf(right));
    reported(TimelineText::tr("Add-on version"), &Report::addonVersion);
    reported(TimelineText::tr("Host version"), &Report::hostVersion);
    reported(TimelineText::tr("Entitlement number"), &Report::entitlement);
    const Values before = countsOf(left);
    const Values after = countsOf(right);
    const auto find = [](const Values& all, const QString& name) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const auto& value) { return value.first == name; });
        return found == all.end() ? std::optional<qint64>() : found->second;
    };
    QStringList names;
    for (const Values* all : {&before, &after}) {
        for (const auto& [name, count] : *all) {
            if (count && !names.contains(name))
                names << name;
        }
    }
    for (const QString& name : names) {
        const auto a = find(before, name);
        const auto b = find(after, name);
        values.push_back({name, countText(a), countText(b), a && b ? wording::signedCount(*b - *a) : QString(),
            a ? sourceOf(left) : QString(), b ? sourceOf(right) : QString()});
    }
    const Sourced<Licence>* licenceThen = licenceAt(story, then);
    const Sourced<Licence>* licenceNow = licenceAt(story, now);
    const auto licensed = [&](const QString& name, QString Licence::*field) {
        addText(name, licenceThen ? licenceThen->record.*field : QString(),
            licenceNow ? licenceNow->record.*field : QString(), sourceOf(licenceThen), sourceOf(licenceNow));
    };
    licensed(TimelineText::tr("Company"), &Licence::company);
    licensed(TimelineText::tr("Licence type"), &Licence::licenseType);
    licensed(TimelineText::tr("Licence status"), &Licence::status);
    licensed(TimelineText::tr("Hosting"), &Licence::hosting);
    licensed(TimelineText::tr("Tier"), &Licence::tier);
    return values;
}

QString linkText(const InstallationStory& story)
{
    if (story.handLink)
        return story.handLink->isEmpty() ? TimelineText::tr("linked to no licence, by hand")
                                         : TimelineText::tr("linked by hand");
    return story.licenceStates.isEmpty() ? TimelineText::tr("linked to no licence")
                                         : TimelineText::tr("linked by its reports");
}

std::vector<UsersMonth> usersByMonth(const InstallationHistory& history)
{
    std::vector<UsersMonth> months;
    for (const HistoryReport& report : history.reports) {
        const Month month = monthOf(dayOfSeconds(report.report.sentAt));
        while (!months.empty() && months.back().month < month)
            months.push_back({months.back().month + std::chrono::months{1}});
        if (months.empty())
            months.push_back({month});
        months.back() = {months.back().month, true, report.report.users, textOf(report.report.addonVersion)};
    }
    return months;
}

} // namespace uptake
