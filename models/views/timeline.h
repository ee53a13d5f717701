// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/story.h"
#include "models/views/tablemodel.h"

namespace uptake {

/// What kind of thing happened.
enum class Happening { Report, Version, Feature, Gap, Licence, Sale, Event, Feedback, Note };
QString nameOf(Happening happening); ///< "Report", "Version", …

/// One thing that happened at an installation or to its licences.
struct TimelineEntry
{
    qint64 at = 0; ///< seconds since 1970, UTC; of a day its start
    Happening happening = Happening::Report;
    QString title;
    QString detail;
    QString source; ///< "mail.mbox:17"; empty where Uptake itself found it
};

/// Months without a report between two that have one; both ends included.
struct ReportGap
{
    Month from;
    Month to;
    int months() const { return monthNumber(to) - monthNumber(from) + 1; }
};
std::vector<ReportGap> gapsIn(const InstallationHistory& history); ///< oldest first

/// A month as the installation's report of record tells it; a month without one is a gap.
struct UsersMonth
{
    Month month{};
    bool isReported = false;
    std::optional<qint64> users = {};
    QString version = {};
};
std::vector<UsersMonth> usersByMonth(const InstallationHistory& history); ///< from the first report to the last

/// All that happened, newest first.
std::vector<TimelineEntry> timelineOf(const InstallationStory& story);

/// One value on two days, with where each came from. Empty where it was absent.
struct ComparedValue
{
    QString name;
    QString then, now;
    QString change; ///< of a number, "+12"
    QString thenSource, nowSource;

    bool isSame() const { return then == now; }
};
/// What was known on two days: the newest report and the newest state of the licence up to each.
std::vector<ComparedValue> comparedDays(const InstallationStory& story, Day then, Day now);

/// "linked by hand", "linked by its reports", "linked to no licence".
QString linkText(const InstallationStory& story);

std::vector<Column<TimelineEntry>> timelineTable();
std::vector<Column<HistoryReport>> reportTable();
std::vector<Column<ComparedValue>> comparedTable();
std::vector<Column<UsersMonth>> usersTable();

} // namespace uptake
