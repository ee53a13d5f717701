// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/factsbuilder.h"

#include "models/facts/entitlement.h"

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

QString identityOf(const FactsBuilder::LicenceRow& row, qint64 product)
{
    if (!row.addonLicenseId.isEmpty())
        return u'a' + row.addonLicenseId;
    if (!row.entitlementNumber.isEmpty())
        return u'e' + row.entitlementNumber;
    return row.licenseId.isEmpty() ? QString() : u"l%1|%2"_s.arg(row.licenseId).arg(product);
}

} // namespace

void FactsBuilder::term(quint32 id, const QString& text)
{
    if (m_terms.size() <= id)
        m_terms.resize(size_t(id) + 1);
    m_terms[id] = text;
}

void FactsBuilder::product(qint64 id, const QString& key, const QString& name)
{
    m_products.emplace(id, ProductId{quint32(m_facts->m_products.size())});
    m_facts->m_products.push_back({key, name, {}});
}

void FactsBuilder::organisation(qint64 id, const QString& name, const QString& country)
{
    m_organisations.emplace(id, OrganisationId{quint32(m_facts->m_organisations.size())});
    m_facts->m_organisations.push_back({name, country, false});
}

void FactsBuilder::merge(qint64 organisation, qint64 into)
{
    if (const auto one = m_organisations.find(into); one != m_organisations.end())
        m_organisations.insert_or_assign(organisation, one->second);
}

void FactsBuilder::optOutOrganisation(qint64 organisation)
{
    if (const auto one = m_organisations.find(organisation); one != m_organisations.end())
        m_facts->m_source.optedOutOrganisations.push_back(raw(one->second));
}

void FactsBuilder::optOutInstallation(qint64 installation)
{
    m_facts->m_source.optedOutInstallations.push_back(quint32(installation));
}

OrganisationId FactsBuilder::ownOrganisation()
{
    m_facts->m_organisations.push_back({});
    return OrganisationId{quint32(m_facts->m_organisations.size() - 1)};
}

void FactsBuilder::installation(qint64 id, qint64 product, const QString& serverId)
{
    m_places.set(quint32(id), quint32(m_facts->m_installations.size()));
    m_installationIds.push_back(quint32(id));
    m_facts->m_installations.push_back({m_products.at(product), serverId, OrganisationId{none}, none, false});
}

void FactsBuilder::link(qint64 installation, std::optional<qint64> licence)
{
    if (!licence || m_licences.contains(*licence))
        m_facts->m_source.handLinks.emplace_back(quint32(installation), licence ? m_licences.at(*licence) : none);
}

void FactsBuilder::licence(qint64 licence, qint64 product, const LicenceRow& row)
{
    const auto [found, isNew] = m_licences.try_emplace(licence, quint32(m_market->licences.size()));
    const ProductId productId = m_products.at(product);
    if (isNew)
        m_market->licences.push_back({productId, {}, {}, {}});
    LicenceFacts& facts = m_market->licences[found->second];
    LicenceState state = row.state;
    if (row.organisation != 0)
        state.organisation = m_organisations.at(row.organisation);
    else
        state.organisation = facts.states.empty() ? ownOrganisation() : facts.states.front().organisation;
    state.hosting = m_hostings.codeOf(row.hosting, m_facts->m_hostings);
    state.licenseType = m_licenseTypes.codeOf(row.licenseType, m_facts->m_licenseTypes);
    state.tier = m_tiers.codeOf(row.tier, m_facts->m_tiers);
    state.country = m_countries.codeOf(row.country, m_facts->m_countries);
    if (facts.number.isEmpty())
        facts.number = !row.licenseId.isEmpty() ? row.licenseId
            : !row.entitlementNumber.isEmpty()  ? row.entitlementNumber
                                                : row.addonLicenseId;
    if (facts.identity.isEmpty())
        facts.identity = identityOf(row, product);
    for (const QString* number : {&row.licenseId, &row.addonLicenseId, &row.entitlementNumber}) {
        if (!number->isEmpty())
            m_entitlements->emplace(entitlementKey(productId, *number), found->second);
    }
    facts.states.push_back(std::move(state));
}

void FactsBuilder::release(qint64 product, const QString& version, Day released)
{
    m_releases.push_back({m_products.at(product), {Version(version), released, true}});
}

void FactsBuilder::report(const ReportRow& row)
{
    m_rows.add(row);
}

void FactsBuilder::reports(const Portion& portion)
{
    for (size_t i = 0; i < portion.size; ++i)
        m_rows.add(portion.rows[i]);
}

const ReportColumns& FactsBuilder::reportColumns()
{
    if (m_terms.empty())
        m_terms.resize(1);
    if (!std::exchange(m_hasReports, true)) {
        m_facts->m_reports = m_rows.build(m_terms, m_installationIds);
        keepInstallations(m_facts->m_reports.installationIds);
    }
    return m_facts->m_reports;
}

bool FactsBuilder::takeReports(ReportColumns&& reports)
{
    const auto& ids = reports.installationIds;
    auto known = m_installationIds.begin();
    for (const quint32 id : ids) { // those of the reports are some of those told, in the same order
        known = std::find(known, m_installationIds.end(), id);
        if (known == m_installationIds.end())
            return false;
        ++known;
    }
    keepInstallations(ids);
    m_facts->m_reports = std::move(reports);
    m_hasReports = true;
    return true;
}

bool FactsBuilder::mergeReports(const ReportColumns& old, std::vector<ReportKey> gone, qint64 expected)
{
    if (m_terms.empty())
        m_terms.resize(1);
    ReportColumns merged
        = uptake::mergeReports(old, m_rows.build(m_terms, m_installationIds), std::move(gone), m_installationIds);
    m_rows = {};
    return qint64(merged.size()) == expected && takeReports(std::move(merged));
}

void FactsBuilder::continueFrom(const Facts& previous)
{
    m_previous = &previous;
    Facts& facts = *m_facts;
    for (quint32 i = 0; i < previous.m_products.size(); ++i) {
        for (const ReleaseFacts& release : previous.m_products[i].releases) {
            if (release.isImported)
                m_releases.push_back({ProductId{i}, release});
        }
    }
    facts.m_organisations.assign(previous.m_organisations.begin(),
        previous.m_organisations.begin() + std::ptrdiff_t(previous.m_source.organisations));
    facts.m_hostings = previous.m_hostings;
    facts.m_licenseTypes = previous.m_licenseTypes;
    facts.m_tiers = previous.m_tiers;
    facts.m_countries = previous.m_countries;
    facts.m_market = previous.m_market;
    facts.m_newestLicence = previous.m_newestLicence;
    facts.m_source.handLinks = previous.m_source.handLinks;
    facts.m_source.organisations = previous.m_source.organisations;
    facts.m_source.optedOutInstallations = previous.m_source.optedOutInstallations;
    facts.m_source.optedOutOrganisations = previous.m_source.optedOutOrganisations;
    for (OrganisationFacts& organisation : facts.m_organisations)
        organisation.isOptedOut = false; // it may have been of an installation that is another's now
    m_entitlements = previous.m_source.entitlements;
    facts.m_installations = previous.m_installations;
    for (InstallationFacts& installation : facts.m_installations) {
        installation.licence = none;
        installation.isOptedOut = false;
    }
    m_installationIds = previous.m_reports.installationIds;
    indexInstallations();
}

void FactsBuilder::addNewInstallations(const std::vector<NewInstallation>& fresh)
{
    if (fresh.empty())
        return;
    auto& installations = m_facts->m_installations;
    const auto known = std::ptrdiff_t(installations.size());
    for (const NewInstallation& each : fresh) {
        installations.push_back({m_products.at(each.product), each.serverId, OrganisationId{none}, none});
        m_installationIds.push_back(quint32(each.id));
    }
    std::vector<qint64> numbers(m_facts->m_products.size()); // of products in the store: what a full load goes by
    for (const auto& [number, place] : m_products)
        numbers[raw(place)] = number;
    std::vector<quint32> order(installations.size());
    std::iota(order.begin(), order.end(), quint32(0));
    const auto isBefore = [&](quint32 a, quint32 b) {
        const InstallationFacts& left = installations[a];
        const InstallationFacts& right = installations[b];
        return std::tie(left.serverId, numbers[raw(left.product)])
            < std::tie(right.serverId, numbers[raw(right.product)]);
    };
    std::sort(order.begin() + known, order.end(), isBefore);
    std::inplace_merge(order.begin(), order.begin() + known, order.end(), isBefore);
    std::vector<InstallationFacts> sorted;
    std::vector<quint32> ids;
    sorted.reserve(order.size());
    ids.reserve(order.size());
    for (const quint32 place : order) {
        sorted.push_back(std::move(installations[place]));
        ids.push_back(m_installationIds[place]);
    }
    installations = std::move(sorted);
    m_installationIds = std::move(ids);
    indexInstallations();
}

void FactsBuilder::indexInstallations()
{
    m_places = InstallationPlaces(m_installationIds);
}

void FactsBuilder::readFrom(const QString& path, ReportsState state, std::optional<Day> knownOn)
{
    m_facts->m_source.path = path;
    m_facts->m_source.state = std::move(state);
    m_facts->m_source.knownOn = knownOn;
}

/// Leaves out all but these, which are some of those told, in the same order.
void FactsBuilder::keepInstallations(const std::vector<quint32>& ids)
{
    if (ids.size() == m_installationIds.size())
        return;
    auto& installations = m_facts->m_installations;
    for (size_t place = 0, at = 0; place < ids.size(); ++place, ++at) {
        while (m_installationIds[at] != ids[place])
            ++at;
        installations[place] = std::move(installations[at]);
    }
    installations.resize(ids.size());
    m_installationIds = ids;
    indexInstallations();
}

void FactsBuilder::sortStates()
{
    for (LicenceFacts& licence : m_market->licences) {
        licence.states.shrink_to_fit();
        std::sort(licence.states.begin(), licence.states.end(), [](const LicenceState& a, const LicenceState& b) {
            return std::tuple(a.lastUpdated.value_or(a.knownTo), a.knownTo)
                < std::tuple(b.lastUpdated.value_or(b.knownTo), b.knownTo);
        });
    }
}

/// The code of a version, spelled just so; none where no report names it.
static std::optional<size_t> codeOf(const std::vector<Version>& versions, const Version& version)
{
    const auto found = std::lower_bound(versions.begin(), versions.end(), version,
        [](const Version& a, const Version& b) { return compareForCodes(a, b) < 0; });
    return found == versions.end() || compareForCodes(*found, version) != 0
        ? std::nullopt
        : std::optional(size_t(found - versions.begin()));
}

/// Imported release dates; the first day that any report names a version where none was imported.
void FactsBuilder::fillReleases()
{
    Facts& facts = *m_facts;
    const ReportColumns& reports = facts.m_reports;
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    std::vector<std::vector<qint64>> found(
        facts.m_products.size(), std::vector<qint64>(reports.addonVersions.size(), never));
    const Row unchanged = m_previous ? reports.unchanged : 0; // what these say of is in the earlier facts
    if (unchanged > 0) {
        const Day end = firstDayOf(monthOf(facts.day(unchanged - 1)) + std::chrono::months{1});
        for (size_t product = 0; product < found.size(); ++product) {
            for (const ReleaseFacts& release : m_previous->m_products[product].releases) {
                const auto code = codeOf(reports.addonVersions, release.version);
                if (code && !release.isImported && release.released < end)
                    found[product][*code] = secondsOfDay(release.released);
            }
        }
    }
    for (const ReportColumns::MonthRows& month : reports.months) {
        if (month.first == month.last || month.last <= unchanged)
            continue;
        const qint64 begin = secondsOfDay(firstDayOf(monthOf(facts.day(month.first))));
        for (Row row = month.first; row < month.last; ++row) {
            const quint32 version = reports.addonVersion[row];
            if (version == none)
                continue;
            qint64& first = found[found.size() == 1 ? 0 : raw(facts.product(row))][version];
            if (first >= begin) // no earlier month names it
                first = std::min(first, reports.sentAt[row]);
        }
    }
    for (size_t product = 0; product < found.size(); ++product) {
        auto& releases = facts.m_products[product].releases;
        for (const NamedRelease& imported : m_releases) {
            if (raw(imported.product) == product)
                releases.push_back(imported.release);
        }
        const size_t imported = releases.size();
        for (size_t code = 0; code < found[product].size(); ++code) {
            const Version& version = reports.addonVersions[code];
            const auto isSame = [&](const ReleaseFacts& known) { return known.version == version; };
            if (found[product][code] != never
                && std::none_of(releases.begin(), releases.begin() + std::ptrdiff_t(imported), isSame))
                releases.push_back({version, dayOfSeconds(found[product][code]), false});
        }
        std::sort(releases.begin(), releases.end(),
            [](const auto& a, const auto& b) { return compareForCodes(a.version, b.version) < 0; });
    }
}

void FactsBuilder::findNewestDays()
{
    Facts& facts = *m_facts;
    const ReportColumns& reports = facts.m_reports;
    for (Row row = reports.months.empty() ? 0 : reports.months.back().first; row < reports.size(); ++row)
        facts.m_newestReport = std::max(facts.m_newestReport, std::optional(facts.day(row)));
    if (m_previous)
        return;
    for (const LicenceFacts& licence : facts.licences()) {
        for (const LicenceState& state : licence.states)
            facts.m_newestLicence = std::max(facts.m_newestLicence, state.lastUpdated);
    }
}

/// An organisation's opt-out is that of all its installations; an installation without a licence is its own
/// organisation.
void FactsBuilder::spreadOptOuts()
{
    for (const quint32 place : m_facts->m_source.optedOutOrganisations)
        m_facts->m_organisations[place].isOptedOut = true;
    for (const quint32 id : m_facts->m_source.optedOutInstallations) {
        if (const quint32 place = m_places[id]; place != none)
            m_facts->m_installations[place].isOptedOut = true;
    }
    for (InstallationFacts& installation : m_facts->m_installations) {
        OrganisationFacts& organisation = m_facts->m_organisations[raw(installation.organisation)];
        installation.isOptedOut = installation.isOptedOut || organisation.isOptedOut;
        organisation.isOptedOut = organisation.isOptedOut || (installation.isOptedOut && organisation.name.isEmpty());
    }
}

std::shared_ptr<const Facts> FactsBuilder::build()
{
    reportColumns();
    if (!m_previous) {
        sortStates();
        sortMarket();
        m_facts->m_source.organisations = m_facts->m_organisations.size();
        m_facts->m_market = m_market;
    }
    m_facts->m_source.entitlements = m_entitlements;
    linkLicences();
    spreadOptOuts();
    fillReleases();
    findNewestDays();
    m_facts->m_source.terms = std::make_shared<const std::vector<QString>>(std::move(m_terms));
    return std::move(m_facts);
}

} // namespace uptake
