// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/privacy/inventory.h"

#include "models/store/tables.h"

#include <QCoreApplication>


using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct Purpose
{
    const char* table;
    const char* name;
    const char* purpose;
};

#define TEXT(words) QT_TRANSLATE_NOOP("uptake", words)
constexpr Purpose purposes[] = {
    Purpose{"batches", TEXT("Imports"),
        TEXT("Which file brought what, so that every value leads to its file, and an import can be taken back.")},
    Purpose{"sightings", TEXT("Repeats"),
        TEXT("Which later files showed a row again, so that taking one back leaves the others right.")},
    Purpose{"quarantine", TEXT("Quarantine"),
        TEXT("Rows that could not be read, until they are mended. Names and addresses are taken out of them.")},
    Purpose{"terms", TEXT("Words"), TEXT("Versions, features and entitlement numbers that reports repeat, each once.")},
    Purpose{"products", TEXT("Products"), TEXT("The vendor's own add-ons.")},
    Purpose{"organisations", TEXT("Organisations"),
        TEXT("Company names and countries of customers, to count customers and to protect them in reports.")},
    Purpose{"licence_states", TEXT("Licences"),
        TEXT("What downloads said of each licence, to count licences, customers and renewals.")},
    Purpose{"licence_spans", TEXT("Downloads of licences"),
        TEXT("From when to when downloads showed a state of a licence, so that figures can be told as of a day.")},
    Purpose{"licence_links", TEXT("Numbers of licences"),
        TEXT("Under which numbers a licence is known, so that it is not counted twice.")},
    Purpose{"contacts", TEXT("Contacts"),
        TEXT("Names and addresses of people, only where the user asked to keep them, for support.")},
    Purpose{"forgotten_contacts", TEXT("Wishes to be forgotten"),
        TEXT("For which licences a contact asked to be forgotten (RTBF), so that an older file does not bring it back.")},
    Purpose{"transactions", TEXT("Sales"), TEXT("Lines of orders, to count sales.")},
    Purpose{"licence_events", TEXT("Licence events"), TEXT("Churn, conversion and renewal, to count them.")},
    Purpose{"releases", TEXT("Releases"), TEXT("When versions of the add-ons came out.")},
    Purpose{"feedback", TEXT("Feedback"), TEXT("What customers said on uninstalling, to learn from it.")},
    Purpose{"free_tier_days", TEXT("Free tier"), TEXT("Days of the free starter tier, to count them.")},
    Purpose{"distributions", TEXT("Version distribution"), TEXT("What the Marketplace itself counted.")},
    Purpose{"installations", TEXT("Installations"),
        TEXT("Server IDs that reported, to follow each installation over time.")},
    Purpose{"reports", TEXT("Usage reports"),
        TEXT("What installations reported of versions, users and features, to count their use.")},
    Purpose{"notes", TEXT("Notes"), TEXT("What the vendor noted of a customer: notes, consents and opt-outs.")},
    Purpose{"hand_links", TEXT("Links by hand"),
        TEXT("Which licence an installation belongs to, where reports do not say it.")},
    Purpose{
        "refused_links", TEXT("Refused links"), TEXT("Suggested links that the vendor does not want to see again.")},
    Purpose{"organisation_merges", TEXT("Merged organisations"), TEXT("Which organisations are one.")},
    Purpose{"organisation_moves", TEXT("Moved licences"),
        TEXT("Which organisation a licence belongs to, where its company name is not right.")},
    Purpose{"tombstones", TEXT("Tombstones"),
        TEXT("Keyed hashes of who was erased, so that an import does not bring them back.")},
    Purpose{"tombstone_salt", TEXT("Salt"), TEXT("The key of those hashes.")},
    Purpose{"report_templates", TEXT("Report templates"), TEXT("Designs of reports that the user saved.")},
    Purpose{"report_exports", TEXT("Exported reports"), TEXT("Which reports were exported, when, and where to.")},
    Purpose{"segments", TEXT("Segments"), TEXT("Filters that the user saved under a name.")},
    Purpose{"feature_plans", TEXT("Plans"), TEXT("What the user expects of each feature: impact and effort.")},
    Purpose{"mail_profiles", TEXT("Mail profiles"), TEXT("How mails of other layouts are read.")},
    Purpose{"watched_files", TEXT("Watched files"), TEXT("Which files of a watched folder were imported already.")},
    Purpose{"mailboxes", TEXT("Mailboxes"),
        TEXT("Which mailboxes reports are fetched from, and how far that has come. Their passwords are in the system's keyring.")},
    Purpose{"ledger_exports", TEXT("Ledger of exports"),
        TEXT("What was published, so that no later report gives away a customer.")},
    Purpose{"ledger_rows", TEXT("Ledger: figures"),
        TEXT("The figures that were published, shown and exact, and those that were withheld for protection.")},
    Purpose{"ledger_organisations", TEXT("Ledger: organisations"),
        TEXT("Which organisations stand behind a published figure, to protect them.")},
    Purpose{"ledger_identity", TEXT("Ledger: identity"), TEXT("What tells this ledger from another one.")},
    Purpose{"ledger_endings", TEXT("Ledger: endings"), TEXT("How each export ended.")},
    Purpose{"corrections", TEXT("Corrections"),
        TEXT("What the vendor put right of a company or a person, so that an import does not bring the wrong back.")},
    Purpose{"retention_periods", TEXT("Periods"), TEXT("How long the vendor keeps each kind of data.")},
    Purpose{"unfinished_erasures", TEXT("Unfinished erasures"),
        TEXT("Whether an erasure was cut short, so that it is finished.")},
    Purpose{"access_log_start", TEXT("Start of the log"),
        TEXT("Where the log of accesses begins, once its oldest entries were let go.")},
    Purpose{"access_log", TEXT("Log of accesses"),
        TEXT("What was imported, looked up, exported and erased, and when. It names nobody.")},
};
#undef TEXT

const Purpose* find(const QString& table)
{
    for (const Purpose& purpose : purposes) {
        if (table == QLatin1StringView(purpose.table))
            return &purpose;
    }
    return nullptr;
}

} // namespace

QString tableName(const QString& table)
{
    const Purpose* purpose = find(table);
    return purpose ? QCoreApplication::translate("uptake", purpose->name) : table;
}

QString purposeOf(const QString& table)
{
    const Purpose* purpose = find(table);
    return purpose ? QCoreApplication::translate("uptake", purpose->purpose) : QString();
}

Expected<QList<StoredKind>> inventory(Connection& connection)
{
    const auto tables = storedTables(connection);
    if (!tables)
        return Failure(tables.error());
    QList<StoredKind> kinds;
    for (const StoredTable& table : *tables)
        kinds << StoredKind{table.name, tableName(table.name), purposeOf(table.name), table.columnNames(), table.rows};
    return kinds;
}

} // namespace uptake
