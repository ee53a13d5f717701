// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/dates.h"
#include "models/base/ids.h"
#include "models/base/version.h"
#include "models/facts/bits.h"
#include "models/facts/connectioncolumn.h"
#include "models/facts/countcolumn.h"
#include "models/facts/sales.h"

#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace uptake {

/// Position of a report in the columns of Facts.
using Row = quint32;

/// Rows [first, last).
struct RowRange
{
    Row first = 0;
    Row last = 0;
    Row size() const { return last - first; }
};

constexpr int standardWindowDays = 35; ///< for so long a report counts: a monthly job plus slack (definitions.md, W)

constexpr quint32 none = 0xffffffff; ///< no licence, no version: the absent value of the code columns

struct InstallationFacts
{
    ProductId product{};
    QString serverId;
    OrganisationId organisation{}; ///< of the licence that it is linked to, else one of its own
    quint32 licence = none; ///< into Facts::licences(): the one that its newest linked report names; or none
};

struct OrganisationFacts
{
    QString name; ///< company as the newest licence spells it; empty for an installation without a licence
    QString country;
};

/// "Northwind Bank (DE)": the name with the country, where both are known.
QString organisationLabel(const OrganisationFacts& organisation);

/// One state of a licence; what a licences download said of it.
struct LicenceState
{
    Day knownFrom = 0; ///< date of the oldest download that shows it
    Day knownTo = 0; ///< date of the newest download that shows it
    std::optional<Day> lastUpdated;
    std::optional<Day> start;
    std::optional<Day> end;
    std::optional<qint64> capacity;
    bool isActive = false; ///< status says so; the dates are checked apart
    bool isEvaluation = false;
    std::optional<Day> evaluationStart; ///< of the evaluation that a licence began with, where the download tells
    std::optional<Day> evaluationSale; ///< when that became a sale
    OrganisationId organisation{};
    QString licenseType; ///< all as the Marketplace writes it; empty where it does not say
    QString tier;
    QString country;
    quint32 hosting = none; ///< into Facts::hostings()
    quint32 licenseTypeCode = none; ///< into Facts::licenseTypes()
    quint32 tierCode = none; ///< into Facts::tiers()
    quint32 countryCode = none; ///< into Facts::countries()
};

struct LicenceFacts
{
    ProductId product{};
    std::vector<LicenceState> states; ///< oldest first
    QString number; ///< that people know it by: SEN, else entitlement number, else addonLicenseId
    QString identity; ///< that tells it apart in the store, whatever files come (resources/sql/0003_undo.sql)
};

struct ReleaseFacts
{
    Version version;
    Day released = 0;
    bool isImported = false; ///< from a releases file; else the first day that a report names it
};

struct ProductFacts
{
    QString key;
    QString name;
    std::vector<ReleaseFacts> releases; ///< by version, oldest first
};

/// A feature's counts, one a row.
struct FeatureColumn
{
    QString name;
    CountColumn counts;
};

/// Everything that is counted, read once from the store: immutable columns, one row per usage report, sorted by month.
/// The reports of record of a month come first in it, by installation; then those that a later report of the month replaced.
class Facts
{
public:
    size_t rowCount() const { return m_sentAt.size(); }
    bool isEmpty() const { return m_sentAt.empty() && m_licences.empty() && m_sales.empty() && m_events.empty(); }

    std::optional<Month> firstMonth() const; ///< of reports
    std::optional<Month> lastMonth() const;
    RowRange records(Month month) const; ///< the reports of record of a month, sorted by installation
    RowRange reports(Month month) const; ///< all reports of a month
    /// The report of record of an installation in a month.
    std::optional<Row> record(Month month, InstallationId installation) const;
    /// Reports of record of the month before that are the latest of their installation at the end of `month`, `standardWindowDays` back:
    /// those that no report of the month itself follows. By installation.
    std::span<const Row> carriedInto(Month month) const;
    std::optional<Day> newestReport() const { return m_newestReport; }
    std::optional<Day> newestLicence() const { return m_newestLicence; } ///< newest lastUpdated of any licence
    std::optional<Day> newestDay() const; ///< newest date in the data: the default as-of date (definitions.md)

    InstallationId installation(Row row) const { return m_installation[row]; }
    qint64 sentAt(Row row) const { return m_sentAt[row]; } ///< seconds since 1970, UTC
    Day day(Row row) const { return dayOfSeconds(m_sentAt[row]); }
    quint32 addonVersion(Row row) const { return m_addonVersion[row]; } ///< into addonVersions(); codes compare as versions do
    quint32 hostVersion(Row row) const { return m_hostVersion[row]; } ///< into hostVersions(), or none
    quint32 licence(Row row) const { return m_licence[row]; } ///< into licences(), or none
    const CountColumn& users() const { return m_users; }
    const CountColumn& datasources() const { return m_datasources; }
    const CountColumn& administrators() const { return m_administrators; }
    const CountColumn& queries() const { return m_queries; }
    const CountColumn& tables() const { return m_tables; }
    const CountColumn& queriesModified() const { return m_queriesModified; }
    const std::vector<FeatureColumn>& features() const { return m_features; } ///< by name
    const ConnectionColumn& connections() const { return m_connections; }
    /// Does the report show use: queries modified, or any feature counted above 0?
    bool isInUse(Row row) const { return m_inUse[row]; }

    const std::vector<Version>& addonVersions() const { return m_addonVersions; } ///< oldest first
    const std::vector<Version>& hostVersions() const { return m_hostVersions; } ///< oldest first
    const std::vector<QString>& hostings() const { return m_hostings; } ///< as licences first name them; likewise below
    const std::vector<QString>& licenseTypes() const { return m_licenseTypes; }
    const std::vector<QString>& tiers() const { return m_tiers; }
    const std::vector<QString>& countries() const { return m_countries; }
    const std::vector<InstallationFacts>& installations() const { return m_installations; }
    const std::vector<OrganisationFacts>& organisations() const { return m_organisations; }
    const std::vector<LicenceFacts>& licences() const { return m_licences; }
    const std::vector<ProductFacts>& products() const { return m_products; }
    const std::vector<SaleFacts>& sales() const { return m_sales; } ///< by day
    const std::vector<QString>& saleTypes() const { return m_saleTypes; }
    const std::vector<EventFacts>& events() const { return m_events; } ///< by day

    ProductId product(Row row) const { return m_installations[raw(m_installation[row])].product; }
    OrganisationId organisation(Row row) const { return m_installations[raw(m_installation[row])].organisation; }
    std::optional<ProductId> productByKey(const QString& key) const;

private:
    friend class FactsBuilder;

    std::vector<qint64> m_sentAt;
    std::vector<InstallationId> m_installation;
    std::vector<quint32> m_addonVersion;
    std::vector<quint32> m_hostVersion;
    std::vector<quint32> m_licence;
    CountColumn m_users, m_datasources, m_administrators, m_queries, m_tables, m_queriesModified;
    std::vector<FeatureColumn> m_features;
    Bits m_inUse;
    ConnectionColumn m_connections;

    int m_firstMonth = 0; ///< monthNumber of m_months[0]
    struct MonthRows
    {
        Row first = 0;
        Row lastRecord = 0;
        Row last = 0;
        quint32 firstCarried = 0; ///< in m_carried
        quint32 lastCarried = 0;
    };
    std::vector<MonthRows> m_months;
    std::vector<Row> m_carried;
    std::optional<Day> m_newestReport;
    std::optional<Day> m_newestLicence;

    std::vector<Version> m_addonVersions;
    std::vector<Version> m_hostVersions;
    std::vector<QString> m_hostings, m_licenseTypes, m_tiers, m_countries;
    std::vector<InstallationFacts> m_installations;
    std::vector<OrganisationFacts> m_organisations;
    std::vector<LicenceFacts> m_licences;
    std::vector<ProductFacts> m_products;
    std::vector<SaleFacts> m_sales;
    std::vector<QString> m_saleTypes;
    std::vector<EventFacts> m_events;
};

/// The state of a licence as it was known on a day: of the downloads up to that day the one with the newest lastUpdated
/// (ties: the newest download); of the earliest download where all are later.
const LicenceState& stateAt(const LicenceFacts& licence, Day day);

/// Active licences (definitions.md): active, inside its maintenance period on that day, and no evaluation.
bool isActiveOn(const LicenceState& state, Day day);

} // namespace uptake
