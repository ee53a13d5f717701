// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/definitions.h"

#include <QCoreApplication>

#include <array>
#include <cstddef>

namespace uptake {

namespace {

struct Entry
{
    Term term;
    const char* title;
    const char* text;
};

#define TEXT(x) QT_TRANSLATE_NOOP("uptake::definitions", x)

constexpr std::array entries{
    Entry{Term::ActiveLicences, TEXT("Active licences"),
        TEXT("Licences whose newest state known at the as-of date is active, with maintenanceStartDate ≤ as-of date ≤ "
             "maintenanceEndDate (an absent end is open), and whose type is none of the evaluation and demonstration "
             "types.\n"
             "The as-of date is the newest date in the data. All dates are UTC calendar dates.")},
    Entry{Term::LicensedUsers, TEXT("Licensed users"),
        TEXT("The sum of the tier capacity over active licences. Licences with no numeric capacity (Unlimited, "
             "Subscription) "
             "are counted apart, never guessed.")},
    Entry{Term::ReportingInstallations, TEXT("Reporting installations"),
        TEXT("Installations with a report in the last 35 days before the as-of date: a monthly job plus slack. An "
             "installation "
             "is one product on one server ID; only its latest report counts.\n"
             "Reporting rate: the active licences of linked reporting installations, as a share of all active "
             "licences.")},
    Entry{Term::ReportedUsers, TEXT("Reported users"),
        TEXT("The sum of users over the latest report of each reporting installation.")},
    Entry{Term::ActiveUsers, TEXT("Active users"),
        TEXT("The sum of users over active installations: users at installations that use the add-on.\n"
             "An installation is active when its latest report counts a query modified in the last month, or any "
             "feature above 0.")},
    Entry{Term::EstimatedUsers, TEXT("Estimated users"),
        TEXT("An estimate for all active licences, reporting or not, post-stratified by hosting and capacity band.\n"
             "In each stratum the mean users of the licences that report stands for those that do not: estimate = sum "
             "of "
             "licences × mean users; its variance has the finite-population correction; the interval is ± 1.96 "
             "standard errors "
             "(95 %). Strata with fewer than 5 reporting licences are joined with their neighbour.\n"
             "The lower end is never below the users seen at linked licences. With too few licences there is no "
             "estimate, and "
             "the program says why.")},
    Entry{Term::ReportingTrend, TEXT("Reporting and active installations"),
        TEXT("Reporting: installations with a report in the 35 days before the month's last day. Active: those whose "
             "latest "
             "report shows use (a query modified in the last month, or any feature above 0).\n"
             "A month that is not over is drawn hollow and never compared with a whole one. A month without data is a "
             "gap.")},
    Entry{Term::Freshness, TEXT("How fresh is the data?"),
        TEXT("The newest date that each kind of source tells: lastUpdated of licences, sentAt of usage reports.\n"
             "\"41 of 63 reported so far\": installations with a report this month, against those that reported the "
             "month before.")},
    Entry{Term::Changes, TEXT("What changed"),
        TEXT("The newest whole month against the whole month before it. A month that is not over is never compared.")},
    Entry{Term::FeatureReach, TEXT("Reach of a feature"),
        TEXT("Reach = using installations / exposed installations, with its 95 % Wilson interval (the thin line).\n"
             "Exposed: the report of the month mentions the feature at all, 0 included. Using: its count is above 0. "
             "A version that does not know a feature does not report it; such an installation is not exposed, and "
             "absent is not 0.")},
    Entry{Term::FeatureTable, TEXT("Features in a month"),
        TEXT("Exposed: installations whose report mentions the feature at all. Using: count above 0. Reach: using / "
             "exposed, with "
             "its 95 % Wilson interval.\n"
             "Reach in users: users at using installations / users at exposed installations.\n"
             "Depth: the median count over using installations.\n"
             "Momentum: reach now minus reach three months before, in points, over installations exposed in both "
             "months.\n"
             "Retention: of the installations using it the month before that report this month, the share still using "
             "it.\n"
             "Started: not using the month before (but reporting), using now. Stopped: the reverse.")},
    Entry{Term::FeatureTrend, TEXT("Reach over time"),
        TEXT("Reach (using / exposed installations) of one feature in each month, over the reports of record. The band "
             "is the 95 % "
             "Wilson interval. A month in which no installation is exposed is a gap, not a zero.")},
    Entry{Term::VersionShare, TEXT("Share of versions"),
        TEXT("Installations by the add-on version of their report of record, divided by all installations reporting in "
             "the month.\n"
             "The report of record is the one sent last in the calendar month (UTC). Versions compare number by number "
             "(2.10 is newer than 2.9), a pre-release below its release. \"Other\" counts each installation once.\n"
             "Release dates come from an imported releases file, else the first day that any report names the "
             "version.")},
    Entry{Term::HostVersions, TEXT("Host versions"),
        TEXT("Installations by the version of the host product in their report of record, divided by all installations "
             "reporting "
             "in the month.")},
    Entry{Term::Installations, TEXT("Installations"),
        TEXT("An installation is one server ID with one product. Version, users and use are those of its newest report.\n"
             "It belongs to the licence that was linked by hand, else to the one whose support entitlement number its newest linked report "
             "names; organisation, country, hosting and tier are that licence's, as its newest download tells them.")},
    Entry{Term::Suggestions, TEXT("Suggested links"),
        TEXT("For each installation that is linked to no licence: licences of the same product that no installation is linked to.\n"
             "The score is the sum of its reasons, from 0 to 100: another product on the same server belongs to the licence's organisation (+50), with the same "
             "e-mail domain (+20) or country (+5); its users fill the tier to half (+25) or a fifth (+15), are more than the tier allows (-15, -40) or far fewer (-5); it "
             "began to report within 10, 35 or 62 days of the licence's start (+25, +20, +10); it began with the version that was the newest then (+10); the "
             "licence lasts for as long as it reports (+5); it still reports long after the licence's end (-20), or runs a version that came out after it (-20).\n"
             "Scores from 35 are shown, up to three for an installation.")},
    Entry{Term::Imports, TEXT("Imports"),
        TEXT("Rows read = added + updated + unchanged + skipped + in quarantine. The same file again, or an "
             "overlapping one, adds "
             "nothing: its rows are unchanged. An import is all or nothing: an error or a cancel leaves the database "
             "as it was.")},
    Entry{Term::Quarantine, TEXT("Quarantine"),
        TEXT("Rows that could not be stored, each with its file, line, column, value and what is wrong. They count in "
             "no figure. "
             "Mend the file and import it again: what is known already stays unchanged.")},
    Entry{Term::ReportProtection, TEXT("What a report withholds"),
        TEXT("A report prints a figure only if enough organisations stand behind it, and if what it leaves of its whole is "
             "nothing or enough as well; a sum only if no organisation makes most of it.\n"
             "Small categories are merged into Other first. What is left is withheld, and marked with three dots, whatever the "
             "reason.")},
    Entry{Term::ReportExports, TEXT("Exported reports"),
        TEXT("Every report that was written to a file, with its template, its day and the SHA-256 of the file.\n"
             "Verify compares the file with it. Export again writes the report of the same template and day anew.")},
};

#undef TEXT

const Entry& entryOf(Term term)
{
    for (const Entry& entry : entries) {
        if (entry.term == term)
            return entry;
    }
    return entries.front();
}

} // namespace

QString titleOf(Term term)
{
    return QCoreApplication::translate("uptake::definitions", entryOf(term).title);
}

QString definitionOf(Term term)
{
    return QCoreApplication::translate("uptake::definitions", entryOf(term).text);
}

} // namespace uptake
