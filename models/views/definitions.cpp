// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/definitions.h"

#include <QCoreApplication>

#include <cstddef>

namespace uptake {

namespace {

struct Entry
{
    Term term;
    const char* title;
    const char* text;
};

#define TEXT(x) QT_TRANSLATE_NOOP("uptake", x)

constexpr Entry entries[] = {
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
    Entry{Term::UsersReach, TEXT("Reach in users"),
        TEXT("Users at installations that use the feature / users at installations whose report mentions it, in the month.")},
    Entry{Term::RevenueReach, TEXT("Revenue reach"),
        TEXT("vendorAmount in the 12 months to the end of the month, of the organisations of installations that use the feature, "
             "divided by that of the organisations whose installations mention it. An organisation counts once, whole.\n"
             "A sale belongs to the organisation of its licence, where that is known, else to the company that the order names. "
             "Without imported transactions there is no figure.")},
    Entry{Term::Depth, TEXT("Depth of use"),
        TEXT("The median count over the installations that use the feature in the month; of an even number the mean of the two in the middle.")},
    Entry{Term::Momentum, TEXT("Momentum"),
        TEXT("Reach in the month minus reach three months before, in points, over the installations that mention the feature in both.")},
    Entry{Term::Retention, TEXT("Retention of a feature"),
        TEXT("Of the installations that used the feature the month before and report this month: the share that still uses it.\n"
             "Stopped: those that do not. Started: not using it the month before, but reporting, and using it now.")},
    Entry{Term::ValueClasses, TEXT("Value class"),
        TEXT("Breadth is reach, depth the rank of the median count among the features of the month.\n"
             "Core: both at or above their median over the features. Broad: reach only. Niche: depth only; few use it, but much: do not "
             "drop it lightly. Dormant: neither.")},
    Entry{Term::Rice, TEXT("RICE"),
        TEXT("Using installations × impact × confidence / effort. Impact (3 massive, 2, 1, 0.5, 0.25 minimal) and effort (person-months) are "
             "yours and are kept; confidence is 1 minus the width of the Wilson interval of reach.\n"
             "The range takes the ends of that interval for the using installations: features whose ranges overlap are not told apart by it.")},
    Entry{Term::FeatureUsers, TEXT("Who uses a feature"),
        TEXT("Reach by tier band, hosting, country and add-on version. Tier, hosting and country are those of the licence that the report names, "
             "else of the one that its installation named last, as known at the end of the month; without a licence they are unknown.")},
    Entry{Term::AtLeastVersion, TEXT("At least a version"),
        TEXT("Installations that run this version or a newer one in their report of record of the month: all that a minimum version would keep.")},
    Entry{Term::AdoptionCurves, TEXT("Adoption curve"),
        TEXT("The share of installations at the version or newer, by days since its release: on each day over the latest reports of the 35 days to it.\n"
             "The release date is imported from a releases file, else it is the first day that any report names the version. A day on which nothing "
             "reports is a gap.")},
    Entry{Term::TimeToUpgrade, TEXT("Time to upgrade"),
        TEXT("Kaplan-Meier over the installations that ran an older version when the version was released, or in their first report after that, "
             "in whole months since the release. An installation that first reports later enters the risk set then. Upgraded: the first report with "
             "the version or a newer one; a report in the nth month after the release means within n months. Those that have not upgraded count "
             "until their last report.\n"
             "The interval is 95 %, log-log with Greenwood's variance. The median is the first month by which half have upgraded, or it is not "
             "reached. The curve stops where fewer than 5 are at risk.")},
    Entry{Term::VersionMatrix, TEXT("Host and add-on versions"),
        TEXT("Installations by host version and add-on version (major.minor) in their report of record of the month; those that do not name both are "
             "told apart. \"At least\" counts those with both versions or newer ones.")},
    Entry{Term::DropSupport, TEXT("Drop support"),
        TEXT("What would be left behind if versions below a floor were supported no more: installations whose report of record names an older version, "
             "their users, and the revenue of their organisations in the 12 months to the month's end; and how each falls month by month.")},
    Entry{Term::Connections, TEXT("Connections"),
        TEXT("Installations whose report of record lists a connection with the driver and mode, and the number of those connections. An installation "
             "that lists several counts once in each, and once in a total.")},
    Entry{Term::Surroundings, TEXT("Where installations run"),
        TEXT("Installations reporting in the month by hosting, tier band and country of their licence, as known at the end of the month, and by the "
             "version of the host. Without a licence they are unknown.")},
    Entry{Term::Sizes, TEXT("Sizes of installations"),
        TEXT("Median and quartiles of users, datasources, administrators, queries, tables and queries modified in the last month, over the installations "
             "whose report of record tells the number: absent is not 0.\n"
             "A quartile between two values is interpolated (type 7), so that the median of an even number is the mean of the two.")},
    Entry{Term::Sales, TEXT("Sales"),
        TEXT("vendorAmount of the order lines of a month, by saleType and hosting, exact to the cent; refunds are negative. A line that several "
             "downloads tell counts once, as the newest has it.")},
    Entry{Term::Customers, TEXT("Customers"),
        TEXT("Organisations with an active paid licence at the end of the month, as known then: neither free of charge (community, open source, free) nor "
             "for evaluation or demonstration.")},
    Entry{Term::Evaluations, TEXT("Evaluations and conversion"),
        TEXT("Evaluations started in the month: by evaluationStartDate, else by the start of the first evaluation licence. Converted: those of them that "
             "were sold, whenever that was: by evaluationSaleDate, a conversion download, an order of the licence, or its paid state.\n"
             "Conversion = converted / started, by month of start; recent months still grow while evaluations are open.")},
    Entry{Term::Renewals, TEXT("Renewals"),
        TEXT("Due: paid maintenance periods that end in the month, as licences and orders tell them (ends within a week are one). Renewed: a later period "
             "of the same licence is known, or a renewal within 90 days of the end. Open: the end is still to come.")},
    Entry{Term::Churn, TEXT("Churned"),
        TEXT("Rows of churn downloads, by eventDate. Where none was imported: paid periods that ended in the month and were not renewed.")},
    Entry{Term::Silence, TEXT("Silent installations"),
        TEXT("Installations that are linked to an active licence and have reported before, but not in the last two months. Licences that no report was "
             "ever linked to never reported: they are told apart.")},
    Entry{Term::Comparison, TEXT("Comparisons"),
        TEXT("Each figure stands against the month before and against the same month of the year before. A month that is not over is never compared "
             "with a whole one.")},
    Entry{Term::Privacy, TEXT("What is stored about whom"),
        TEXT("A look-up goes through every table: a company finds its licences by name and country, their numbers, the installations that report or are linked to "
             "these, sales, events, feedback, notes, contacts, and rows in quarantine that name it.\n"
             "Erasing takes all of it out, makes the database file anew and cleans its log, and keeps only keyed hashes, so that an import does not bring it back.\n"
             "The log of accesses seals each entry with the one before it, cannot be changed in the program, and names nobody.")},
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
    return entries[0];
}

/// A text as it is looked for: letters and digits only, in small letters.
QString folded(const QString& text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            result += c.toLower();
    }
    return result;
}

} // namespace

std::vector<Term> allTerms()
{
    std::vector<Term> terms;
    for (const Entry& entry : entries)
        terms.push_back(entry.term);
    return terms;
}

QString keyOf(Term term)
{
    QString key;
    for (const QChar c : QString::fromUtf8(entryOf(term).title).toLower()) {
        if (c.isLetterOrNumber())
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u'-'))
            key += u'-';
    }
    return key.endsWith(u'-') ? key.chopped(1) : key;
}

std::vector<Term> termsCalled(const QString& words)
{
    const QString wanted = folded(words);
    std::vector<Term> containing;
    for (const Entry& entry : entries) {
        const QString key = folded(keyOf(entry.term));
        const QString title = folded(titleOf(entry.term));
        if (key == wanted || title == wanted)
            return {entry.term};
        if (!wanted.isEmpty() && (key.contains(wanted) || title.contains(wanted)))
            containing.push_back(entry.term);
    }
    return containing;
}

QString titleOf(Term term)
{
    return QCoreApplication::translate("uptake", entryOf(term).title);
}

QString definitionOf(Term term)
{
    return QCoreApplication::translate("uptake", entryOf(term).text);
}

} // namespace uptake
