// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/columnfile.h"
#include "models/facts/facts.h"
#include "models/store/textmap.h"

#include <QSet>
#include <QStringList>

#include <string>
#include <string_view>
#include <unordered_map>

namespace uptake {

/// Makes Facts from what a store, or a test, says. Ids are any numbers, used consistently.
class FactsBuilder
{
public:
    struct ReportRow
    {
        qint64 installation = 0;
        qint64 sentAt = 0; ///< seconds since 1970, UTC
        quint32 addonVersion = 0; ///< term
        quint32 hostVersion = 0; ///< term, or 0
        quint32 entitlement = 0; ///< term, or 0
        qint64 users = CountColumn::absent;
        qint64 datasources = CountColumn::absent;
        qint64 administrators = CountColumn::absent;
        qint64 queries = CountColumn::absent;
        qint64 tables = CountColumn::absent;
        qint64 queriesModified = CountColumn::absent;
        std::vector<std::pair<quint32, qint64>> features; ///< term and count
        std::string_view connections; ///< as the store keeps them: (driver term, mode term, count) triples
    };
    /// What a licence state says besides what LicenceState keeps.
    struct LicenceRow
    {
        LicenceState state; ///< its organisation and codes are set by the builder
        QString hosting;
        qint64 organisation = 0; ///< 0 = none: an organisation of its own
        QString addonLicenseId, licenseId, entitlementNumber; ///< what an installation may report as its entitlement
    };

    void term(quint32 id, const QString& text);
    void product(qint64 id, const QString& key, const QString& name);
    void organisation(qint64 id, const QString& name, const QString& country);
    void merge(qint64 organisation, qint64 into); ///< by the user's hand, the one is the other
    void installation(qint64 id, qint64 product, const QString& serverId);
    /// By the user's hand: the installation's licence, or none, whatever its reports say.
    void link(qint64 installation, std::optional<qint64> licence);
    void licence(qint64 licence, qint64 product, const LicenceRow& row); ///< one call a state
    void release(qint64 product, const QString& version, Day released);
    /// What a sale or an event says besides what its facts keep.
    struct MarketRow
    {
        qint64 product = 0;
        qint64 organisation = 0; ///< 0 = none
        QString hosting;
        QStringList numbers; ///< that name its licence: addonLicenseId, licenseId, entitlement number; empty ones are passed over
    };
    void sale(const MarketRow& row, const QString& saleType, SaleFacts sale);
    void event(const MarketRow& row, EventFacts event);
    void report(const ReportRow& row);

    /// Writes all reports, as they are counted; after the last one.
    void writeReports(ColumnWriter& file);
    /// Takes them from there instead of report(), after terms and installations. False, and nothing is taken, if the file is damaged or does
    /// not fit those.
    bool readReports(ColumnReader& file);

    std::shared_ptr<const Facts> build();

private:
    struct Columns;
    OrganisationId ownOrganisation();
    void sortReports();
    void findUse();
    void takeReports(Facts&& from);
    void codeVersions();
    void linkLicences();
    void findCarried();
    void findNewestDays();
    void linkByHand();
    void fillReleases();
    quint32 connectionCode(std::string_view connections);
    const QString& shared(const QString& text);
    template<class Facts> void fillMarket(const MarketRow& row, Facts& facts);
    template<class Facts> void linkMarket(std::vector<Facts>& rows);
    void sortMarket();
    void codeConnections();
    std::vector<quint32> codesByVersion(const std::vector<quint32>& terms, std::vector<Version>& versions) const;

    std::shared_ptr<Facts> m_facts = std::make_shared<Facts>();
    std::vector<QString> m_terms;
    std::unordered_map<qint64, ProductId> m_products;
    std::unordered_map<qint64, OrganisationId> m_organisations;
    std::unordered_map<qint64, InstallationId> m_installations;
    std::vector<qint64> m_installationIds; ///< of each installation
    bool m_isSorted = false; ///< the reports are
    std::unordered_map<qint64, quint32> m_licences;
    /// Numbers texts as they come.
    class Codes
    {
    public:
        quint32 codeOf(const QString& text, std::vector<QString>& texts)
        {
            const auto [found, isNew] = m_codes.try_emplace(text, quint32(texts.size()));
            if (isNew)
                texts.push_back(text);
            return found->second;
        }

    private:
        std::unordered_map<QString, quint32> m_codes;
    };
    Codes m_hostings, m_licenseTypes, m_tiers, m_countries, m_saleTypes;
    std::unordered_map<QString, quint32> m_entitlements; ///< entitlementKey() -> licence
    std::vector<quint32> m_entitlementTerms; ///< of each report
    std::unordered_map<quint32, quint32> m_handLinks; ///< installation -> licence, or none
    std::vector<quint32> m_featureOfTerm; ///< column of a term, or none
    struct NamedRelease
    {
        ProductId product{};
        ReleaseFacts release;
    };
    std::vector<NamedRelease> m_releases;
    std::unordered_map<QString, OrganisationId> m_ownOrganisations; ///< of licences that only sales or events name
    QSet<QString> m_shared;
    TextMap<quint32> m_connectionCodes; ///< as the store writes them -> code
    std::vector<std::string> m_connectionTexts; ///< by code
    std::vector<quint32> m_connections; ///< code of each report
};

} // namespace uptake
