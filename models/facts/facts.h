// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/entitlement.h"
#include "models/facts/reportcolumns.h"
#include "models/facts/sales.h"
#include "models/store/reportsstate.h"

#include <QString>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace uptake {

struct InstallationFacts
{
    ProductId product{};
    QString serverId;
    OrganisationId organisation{}; ///< of the licence that it is linked to, else one of its own
    quint32 licence = none; ///< into Facts::licences(): the one that its newest linked report names; or none
    bool isOptedOut = false; ///< it, or its organisation, does not want to count in what is published
};

struct OrganisationFacts
{
    QString name; ///< company as the newest licence spells it; empty for an installation without a licence
    QString country;
    bool isOptedOut = false; ///< does not want to count in what is published
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
    quint32 hosting = none; ///< into Facts::hostings()
    quint32 licenseType = none; ///< into Facts::licenseTypes()
    quint32 tier = none; ///< into Facts::tiers()
    quint32 country = none; ///< into Facts::countries()
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

/// Licences, and what was sold of them: facts that only another download of the Marketplace changes share them.
struct MarketFacts
{
    std::vector<LicenceFacts> licences;
    std::vector<SaleFacts> sales; ///< by day
    std::vector<QString> saleTypes, unknownLicences;
    std::vector<EventFacts> events; ///< by day
};

/// Everything that is counted, read once from the store: immutable columns, one row per usage report, sorted by month.
/// The reports of record of a month come first in it, by installation; then those that a later report of the month
/// replaced.
class Facts
{
public:
    size_t rowCount() const { return m_reports.size(); }
    bool isEmpty() const
    {
        return m_reports.size() == 0 && m_market->licences.empty() && m_market->sales.empty() && m_market->events.empty();
    }

    /// All reports of an installation, in the order of time.
    std::span<const Row> reportsOf(InstallationId installation) const { return m_reports.rowsOf(installation); }
    std::optional<Month> firstMonth() const; ///< of reports
    std::optional<Month> lastMonth() const;
    RowRange records(Month month) const; ///< the reports of record of a month, sorted by installation
    RowRange reports(Month month) const; ///< all reports of a month
    /// The report of record of an installation in a month.
    std::optional<Row> record(Month month, InstallationId installation) const;
    /// Reports of record of the month before that are the latest of their installation at the end of `month`,
    /// `standardWindowDays` back: those that no report of the month itself follows. By installation.
    std::span<const Row> carriedInto(Month month) const;
    std::optional<Day> newestReport() const { return m_newestReport; }
    std::optional<Day> newestLicence() const { return m_newestLicence; } ///< newest lastUpdated of any licence
    std::optional<Day> newestDay() const; ///< newest date in the data: the default as-of date (definitions.md)

    InstallationId installation(Row row) const { return m_reports.installation[row]; }
    qint64 sentAt(Row row) const { return m_reports.sentAt[row]; } ///< seconds since 1970, UTC
    Day day(Row row) const { return dayOfSeconds(m_reports.sentAt[row]); }
    quint32 addonVersion(Row row) const
    {
        return m_reports.addonVersion[row];
    } ///< into addonVersions(); codes compare as versions do
    quint32 hostVersion(Row row) const { return m_reports.hostVersion[row]; } ///< into hostVersions(), or none
    /// The licence that a report names, into licences(), or none.
    quint32 licence(Row row) const { return m_licence(row, m_installations[raw(installation(row))].licence); }
    /// The licence that a report counts for: the one that it names, else the one that its installation named last.
    quint32 licenceOf(Row row) const
    {
        return m_licence.isOther(row) ? licence(row) : m_installations[raw(installation(row))].licence;
    }
    /// Does a report name another licence than its installation named last? For all others licenceOf() is that.
    bool namesAnotherLicence(Row row) const { return m_licence.isOther(row); }
    /// The same of the 64 reports from `word` * 64 on, a bit each.
    quint64 namesAnotherLicenceWord(size_t word) const { return m_licence.otherWord(word); }
    /// Does a report name the licence that its installation named last? Else another one, or none.
    bool namesUsualLicence(Row row) const { return m_licence.isUsual(row); }
    const CountColumn& users() const { return m_reports.users; }
    const CountColumn& datasources() const { return m_reports.datasources; }
    const CountColumn& administrators() const { return m_reports.administrators; }
    const CountColumn& queries() const { return m_reports.queries; }
    const CountColumn& tables() const { return m_reports.tables; }
    const CountColumn& queriesModified() const { return m_reports.queriesModified; }
    const std::vector<FeatureColumn>& features() const { return m_reports.features; } ///< by name
    const ConnectionColumn& connections() const { return m_reports.connections; }
    /// Does the report show use: queries modified, or any feature counted above 0?
    bool isInUse(Row row) const { return m_reports.inUse[row]; }

    const std::vector<Version>& addonVersions() const { return m_reports.addonVersions; } ///< oldest first
    const std::vector<Version>& hostVersions() const { return m_reports.hostVersions; } ///< oldest first
    const std::vector<QString>& hostings() const
    {
        return m_hostings;
    } ///< as licences and sales first name them; likewise below
    const std::vector<QString>& licenseTypes() const { return m_licenseTypes; }
    const std::vector<QString>& tiers() const { return m_tiers; }
    const std::vector<QString>& countries() const { return m_countries; }
    const std::vector<InstallationFacts>& installations() const { return m_installations; }
    const std::vector<OrganisationFacts>& organisations() const { return m_organisations; }
    const std::vector<LicenceFacts>& licences() const { return m_market->licences; }
    const std::vector<ProductFacts>& products() const { return m_products; }
    const std::vector<SaleFacts>& sales() const { return m_market->sales; } ///< by day
    const std::vector<QString>& saleTypes() const { return m_market->saleTypes; }
    const std::vector<QString>& unknownLicences() const
    {
        return m_market->unknownLicences;
    } ///< numbers that sales and events name, and no licence has
    const std::vector<EventFacts>& events() const { return m_market->events; } ///< by day

    ProductId product(Row row) const { return m_installations[raw(installation(row))].product; }
    OrganisationId organisation(Row row) const { return m_installations[raw(installation(row))].organisation; }
    std::optional<ProductId> productByKey(const QString& key) const;

    /// Where these come from, and what it takes to bring them up to date instead of reading all anew (factsloader.h).
    struct Source
    {
        QString path; ///< of the database; empty where they come from none, or are of an earlier day
        ReportsState state;
        std::optional<Day> knownOn; ///< by whose end all of it had been imported; none where it is of now
        std::shared_ptr<Entitlements> entitlements;
        std::shared_ptr<const std::vector<QString>> terms; ///< of the store, by number
        std::vector<quint32> usualLicences; ///< of each installation: what its usual entitlement names
        std::vector<std::pair<quint32, quint32>>
            handLinks; ///< number of an installation in the store -> licence, or none
        std::vector<quint32> optedOutInstallations; ///< numbers in the store, with reports or without
        std::vector<quint32> optedOutOrganisations; ///< into organisations(): by a decision on the organisation itself
        size_t organisations = 0; ///< all but those of installations
    };
    const Source& source() const { return m_source; }
    /// The day as known on which these are (definitions.md); none where they are of now.
    std::optional<Day> knownOn() const { return m_source.knownOn; }
    const ReportColumns& reportColumns() const { return m_reports; }

private:
    friend class FactsBuilder;
    friend class FactsFile;

    Source m_source;
    ReportColumns m_reports;
    LinkColumn m_licence; ///< what reports name; the usual one is that of the installation
    std::optional<Day> m_newestReport;
    std::optional<Day> m_newestLicence;

    std::vector<QString> m_hostings, m_licenseTypes, m_tiers, m_countries;
    std::vector<InstallationFacts> m_installations;
    std::vector<OrganisationFacts> m_organisations;
    std::shared_ptr<const MarketFacts> m_market = std::make_shared<MarketFacts>();
    std::vector<ProductFacts> m_products;
};

/// The state of a licence as it was known on a day: of the downloads up to that day the one with the newest lastUpdated
/// (ties: the newest download); of the earliest download where all are later.
const LicenceState& stateAt(const LicenceFacts& licence, Day day);

/// Active licences (definitions.md): active, inside its maintenance period on that day, and no evaluation.
bool isActiveOn(const LicenceState& state, Day day);

} // namespace uptake
