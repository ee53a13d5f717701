// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/facts.h"
#include "models/facts/installationplaces.h"
#include "models/facts/mergereports.h"
#include "models/facts/portions.h"
#include "models/facts/reportsbuilder.h"

#include <QStringList>

#include <unordered_map>

namespace uptake {

/// Makes Facts from what a store, or a test, says. Ids are any numbers, used consistently.
class FactsBuilder
{
public:
    using ReportRow = uptake::ReportRow;
    /// What a licence state says besides what LicenceState keeps.
    struct LicenceRow
    {
        LicenceState state; ///< its organisation and codes are set by the builder
        QString hosting, licenseType, tier, country; ///< as the Marketplace writes them; empty where it does not say
        qint64 organisation = 0; ///< 0 = none: an organisation of its own
        QString addonLicenseId, licenseId, entitlementNumber; ///< what an installation may report as its entitlement
    };

    void term(quint32 id, const QString& text);
    void product(qint64 id, const QString& key, const QString& name);
    void organisation(qint64 id, const QString& name, const QString& country);
    void merge(qint64 organisation, qint64 into); ///< by the user's hand, the one is the other
    void optOutOrganisation(qint64 organisation); ///< after merges
    void optOutInstallation(qint64 installation);
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
        QString hosting = {};
        QString saleType = {}, licenseType = {}, tier = {}, country = {}; ///< of sales
        QStringList numbers; ///< that name its licence: addonLicenseId, licenseId, entitlement number; empty ones are
                             ///< passed over
    };
    void sale(const MarketRow& row, SaleFacts sale);
    void event(const MarketRow& row, EventFacts event);
    void report(const ReportRow& row);
    void reports(const Portion& portion);

    /// The reports told so far; after the last one.
    const ReportColumns& reportColumns();
    /// All reports at once instead of report(), after installations. False, and nothing is taken, where they are of
    /// other installations than those.
    bool takeReports(ReportColumns&& reports);
    /// Earlier reports, without those that are gone, and with those told (mergereports.h). False likewise, and where
    /// they are not as many as expected.
    bool mergeReports(const ReportColumns& old, std::vector<ReportKey> gone, qint64 expected);

    /// Instead of telling organisations, licences, sales, events and releases: they are as they were in earlier facts.
    /// Products are told before, the same as there. They must last until build().
    void continueFrom(const Facts& previous);
    /// Numbers of installations that reports were told of, and nothing else.
    std::vector<quint32> unknownInstallations() const { return m_rows.installationsBesides(m_places); }
    struct NewInstallation
    {
        qint64 id = 0;
        qint64 product = 0;
        QString serverId;
    };
    void addNewInstallations(const std::vector<NewInstallation>& fresh); ///< at their places by server ID and product
    /// Terms of earlier facts, of which later ones are told apart.
    void continueTerms(const std::vector<QString>& terms) { m_terms = terms; }
    /// What a later load may continue from, and as known on which day it all is (Facts::Source).
    void readFrom(const QString& path, ReportsState state, std::optional<Day> knownOn);

    std::shared_ptr<const Facts> build();

private:
    OrganisationId ownOrganisation();
    void keepInstallations(const std::vector<quint32>& ids);
    void indexInstallations();
    void sortStates();
    std::vector<quint32> knownUsualLicences() const;
    void linkLicences();
    void spreadOptOuts();
    void findNewestDays();
    void fillReleases();
    template <class Facts> void fillMarket(const MarketRow& row, Facts& facts);
    template <class Facts> void linkMarket(std::vector<Facts>& rows);
    void sortMarket();

    std::shared_ptr<Facts> m_facts = std::make_shared<Facts>();
    std::shared_ptr<MarketFacts> m_market = std::make_shared<MarketFacts>(); ///< the facts' own, while they are told
    std::vector<QString> m_terms;
    std::unordered_map<qint64, ProductId> m_products;
    std::unordered_map<qint64, OrganisationId> m_organisations;
    InstallationPlaces m_places;
    std::vector<quint32> m_installationIds; ///< of each installation
    ReportsBuilder m_rows;
    bool m_hasReports = false; ///< in the facts, built, taken or merged
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
    std::shared_ptr<Entitlements> m_entitlements = std::make_shared<Entitlements>();
    const Facts* m_previous = nullptr; ///< earlier facts that these continue from
    struct NamedRelease
    {
        ProductId product{};
        ReleaseFacts release;
    };
    std::vector<NamedRelease> m_releases;
    std::unordered_map<std::string, quint32> m_unknownLicences; ///< entitlementKey() -> Facts::unknownLicences()
    std::vector<OrganisationId> m_organisationsOfUnknown; ///< of these
};

} // namespace uptake
