// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/tables.h"
#include "models/views/timeline.h"
#include "models/views/timelinetext.h"
#include "models/views/wording.h"

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

/// "/home/me/downloads/mail.mbox:17" -> "downloads/mail.mbox:17": what a column has room for; the imports name the
/// rest.
QString shortSource(const QString& source)
{
    return source.section(u'/', -2);
}

} // namespace

std::vector<Column<UsersMonth>> usersTable()
{
    using U = UsersMonth;
    return {
        {TimelineText::tr("Month"), [](const U& u) { return wording::month(u.month); },
            [](const U& u) { return QVariant(toText(u.month)); }},
        {TimelineText::tr("Users"), [](const U& u) { return u.users ? wording::count(*u.users) : u"\u2013"_s; },
            [](const U& u) { return u.users ? QVariant(*u.users) : QVariant(); }, CellKind::Number},
        {TimelineText::tr("Version"),
            [](const U& u) { return u.isReported ? u.version : TimelineText::tr("no report"); },
            [](const U& u) { return u.isReported ? QVariant(versionKey(u.version)) : QVariant(); }},
    };
}

std::vector<Column<TimelineEntry>> timelineTable()
{
    return {
        {TimelineText::tr("When"), [](const TimelineEntry& e) { return wording::day(dayOfSeconds(e.at)); },
            [](const TimelineEntry& e) { return QVariant(e.at); }},
        {TimelineText::tr("Kind"), [](const TimelineEntry& e) { return nameOf(e.happening); }, {}},
        {TimelineText::tr("What happened"), [](const TimelineEntry& e) { return e.title; }, {}},
        {TimelineText::tr("Details"), [](const TimelineEntry& e) { return e.detail; }, {}},
        {TimelineText::tr("File and line"), [](const TimelineEntry& e) { return shortSource(e.source); }, {}},
    };
}

std::vector<Column<HistoryReport>> reportTable()
{
    const auto number = [](std::optional<qint64> Report::*field) {
        return std::pair(
            [field](const HistoryReport& r) {
                const auto n = r.report.*field;
                return n ? wording::count(*n) : u"\u2013"_s;
            },
            [field](const HistoryReport& r) {
                const auto n = r.report.*field;
                return n ? QVariant(*n) : QVariant();
            });
    };
    std::vector<Column<HistoryReport>> columns{
        {TimelineText::tr("Sent"), [](const HistoryReport& r) { return wording::sentAt(r.report.sentAt); },
            [](const HistoryReport& r) { return QVariant(timestampToText(r.report.sentAt)); }, CellKind::Text,
            TimelineText::tr("In coordinated universal time (UTC)")},
        {TimelineText::tr("Version"),
            [](const HistoryReport& r) { return QString::fromStdString(r.report.addonVersion); },
            [](const HistoryReport& r) { return QVariant(versionKey(QString::fromStdString(r.report.addonVersion))); }},
        {TimelineText::tr("Host"), [](const HistoryReport& r) { return QString::fromStdString(r.report.hostVersion); },
            [](const HistoryReport& r) { return QVariant(versionKey(QString::fromStdString(r.report.hostVersion))); }},
    };
    const std::pair<QString, std::optional<qint64> Report::*> counts[] = {{TimelineText::tr("Users"), &Report::users},
        {TimelineText::tr("Datasources"), &Report::datasources}, {TimelineText::tr("Queries"), &Report::queries},
        {TimelineText::tr("Tables"), &Report::tables}, {TimelineText::tr("Modified"), &Report::queriesModified}};
    for (const auto& [title, field] : counts) {
        const auto [text, value] = number(field);
        columns.push_back({title, text, value, CellKind::Number});
    }
    columns.push_back({TimelineText::tr("Features in use"),
        [](const HistoryReport& r) {
            return wording::count(std::count_if(
                r.report.features.begin(), r.report.features.end(), [](const FeatureUse& f) { return f.count > 0; }));
        },
        [](const HistoryReport& r) {
            return QVariant(qint64(std::count_if(
                r.report.features.begin(), r.report.features.end(), [](const FeatureUse& f) { return f.count > 0; })));
        },
        CellKind::Number});
    columns.push_back({TimelineText::tr("File and line"),
        [](const HistoryReport& r) { return shortSource(u"%1:%2"_s.arg(r.path).arg(r.line)); }, {}});
    return columns;
}

std::vector<Column<ComparedValue>> comparedTable()
{
    const auto shown = [](const QString& text) { return text.isEmpty() ? u"\u2013"_s : text; };
    return {
        {TimelineText::tr("Value"), [](const ComparedValue& v) { return v.name; }, {}},
        {TimelineText::tr("Then"), [=](const ComparedValue& v) { return shown(v.then); }, {}},
        {TimelineText::tr("Now"), [=](const ComparedValue& v) { return shown(v.now); }, {}},
        {TimelineText::tr("Change"),
            [](const ComparedValue& v) {
                return !v.change.isEmpty() ? v.change : v.isSame() ? QString() : TimelineText::tr("changed");
            },
            {}},
        {TimelineText::tr("Then from"), [](const ComparedValue& v) { return shortSource(v.thenSource); }, {}},
        {TimelineText::tr("Now from"), [](const ComparedValue& v) { return shortSource(v.nowSource); }, {}},
    };
}

} // namespace uptake
