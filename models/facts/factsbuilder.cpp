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

template<class Value> void permute(std::vector<Value>& values, const std::vector<Row>& order)
{
    std::vector<Value> sorted(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        sorted[i] = values[order[i]];
    values = std::move(sorted);
}

void permute(CountColumn& column, const std::vector<Row>& order)
{
    CountColumn sorted;
    sorted.resize(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        sorted.set(i, column[order[i]]);
    column = std::move(sorted);
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
    m_facts->m_organisations.push_back({name, country});
}

void FactsBuilder::merge(qint64 organisation, qint64 into)
{
    if (const auto one = m_organisations.find(into); one != m_organisations.end())
        m_organisations.insert_or_assign(organisation, one->second);
}

OrganisationId FactsBuilder::ownOrganisation()
{
    m_facts->m_organisations.push_back({});
    return OrganisationId{quint32(m_facts->m_organisations.size() - 1)};
}

void FactsBuilder::installation(qint64 id, qint64 product, const QString& serverId)
{
    m_installations.emplace(id, InstallationId{quint32(m_facts->m_installations.size())});
    m_installationIds.push_back(id);
    m_facts->m_installations.push_back({m_products.at(product), serverId, OrganisationId{none}, none});
}

void FactsBuilder::link(qint64 installation, std::optional<qint64> licence)
{
    const auto of = m_installations.find(installation);
    const auto to = licence ? m_licences.find(*licence) : m_licences.end();
    if (of != m_installations.end() && (!licence || to != m_licences.end()))
        m_handLinks.insert_or_assign(raw(of->second), licence ? to->second : none);
}

void FactsBuilder::licence(qint64 licence, qint64 product, const LicenceRow& row)
{
    const auto [found, isNew] = m_licences.try_emplace(licence, quint32(m_facts->m_licences.size()));
    const ProductId productId = m_products.at(product);
    if (isNew)
        m_facts->m_licences.push_back({productId, {}, {}, {}});
    LicenceFacts& facts = m_facts->m_licences[found->second];
    LicenceState state = row.state;
    if (row.organisation != 0)
        state.organisation = m_organisations.at(row.organisation);
    else
        state.organisation = facts.states.empty() ? ownOrganisation() : facts.states.front().organisation;
    state.hosting = m_hostings.codeOf(row.hosting, m_facts->m_hostings);
    state.licenseTypeCode = m_licenseTypes.codeOf(state.licenseType, m_facts->m_licenseTypes);
    state.tierCode = m_tiers.codeOf(state.tier, m_facts->m_tiers);
    state.countryCode = m_countries.codeOf(state.country, m_facts->m_countries);
    state.licenseType = m_facts->m_licenseTypes[state.licenseTypeCode]; // one copy of each text
    state.tier = m_facts->m_tiers[state.tierCode];
    state.country = m_facts->m_countries[state.countryCode];
    if (facts.number.isEmpty())
        facts.number = !row.licenseId.isEmpty() ? row.licenseId : !row.entitlementNumber.isEmpty() ? row.entitlementNumber : row.addonLicenseId;
    if (facts.identity.isEmpty())
        facts.identity = identityOf(row, product);
    for (const QString* number : {&row.licenseId, &row.addonLicenseId, &row.entitlementNumber}) {
        if (!number->isEmpty())
            m_entitlements.try_emplace(entitlementKey(productId, *number), found->second);
    }
    facts.states.push_back(std::move(state));
}

void FactsBuilder::release(qint64 product, const QString& version, Day released)
{
    m_releases.push_back({m_products.at(product), {Version(version), released, true}});
}

void FactsBuilder::report(const ReportRow& row)
{
    Facts& facts = *m_facts;
    const size_t at = facts.m_sentAt.size();
    facts.m_sentAt.push_back(row.sentAt);
    facts.m_installation.push_back(m_installations.at(row.installation));
    facts.m_addonVersion.push_back(row.addonVersion);
    facts.m_hostVersion.push_back(row.hostVersion);
    m_entitlementTerms.push_back(row.entitlement);
    m_connections.push_back(connectionCode(row.connections));
    const std::pair<CountColumn*, qint64> counts[] = {{&facts.m_users, row.users}, {&facts.m_datasources, row.datasources},
        {&facts.m_administrators, row.administrators}, {&facts.m_queries, row.queries}, {&facts.m_tables, row.tables},
        {&facts.m_queriesModified, row.queriesModified}};
    for (const auto& [column, value] : counts) {
        column->resize(at + 1);
        column->set(at, value);
    }
    for (const auto& [term, count] : row.features) {
        if (m_featureOfTerm.size() <= term)
            m_featureOfTerm.resize(size_t(term) + 1, none);
        quint32& feature = m_featureOfTerm[term];
        if (feature == none) {
            feature = quint32(facts.m_features.size());
            facts.m_features.push_back({m_terms.at(term), {}});
        }
        CountColumn& column = facts.m_features[feature].counts;
        column.resize(at + 1);
        column.set(at, count);
    }
}

/// Months in order; in each the reports of record by installation, then those that a later one replaced.
void FactsBuilder::sortReports()
{
    Facts& facts = *m_facts;
    const size_t count = facts.m_sentAt.size();
    if (std::exchange(m_isSorted, true))
        return;
    for (FeatureColumn& feature : facts.m_features)
        feature.counts.resize(count);
    if (count == 0)
        return;
    std::vector<int> months(count);
    for (size_t i = 0; i < count; ++i)
        months[i] = monthNumber(monthOf(dayOfSeconds(facts.m_sentAt[i])));
    std::vector<Row> order(count);
    std::iota(order.begin(), order.end(), Row(0));
    // By month and installation, the newest first: the first of each run is the report of record.
    std::sort(order.begin(), order.end(), [&](Row a, Row b) {
        return std::tuple(months[a], facts.m_installation[a], -facts.m_sentAt[a], a) < std::tuple(months[b], facts.m_installation[b], -facts.m_sentAt[b], b);
    });
    facts.m_firstMonth = months[order.front()];
    facts.m_months.resize(size_t(months[order.back()] - facts.m_firstMonth) + 1);
    std::vector<Row> sorted;
    sorted.reserve(count);
    size_t at = 0;
    for (size_t m = 0; m < facts.m_months.size(); ++m) {
        Facts::MonthRows& month = facts.m_months[m];
        month.first = Row(sorted.size());
        std::vector<Row> replaced;
        std::optional<InstallationId> previous;
        for (; at < count && months[order[at]] == facts.m_firstMonth + int(m); ++at) {
            const InstallationId installation = facts.m_installation[order[at]];
            (previous == installation ? replaced : sorted).push_back(order[at]);
            previous = installation;
        }
        month.lastRecord = Row(sorted.size());
        sorted.insert(sorted.end(), replaced.begin(), replaced.end());
        month.last = Row(sorted.size());
    }
    permute(facts.m_sentAt, sorted);
    permute(facts.m_installation, sorted);
    permute(facts.m_addonVersion, sorted);
    permute(facts.m_hostVersion, sorted);
    permute(m_entitlementTerms, sorted);
    permute(m_connections, sorted);
    for (CountColumn* column : {&facts.m_users, &facts.m_datasources, &facts.m_administrators, &facts.m_queries, &facts.m_tables, &facts.m_queriesModified})
        permute(*column, sorted);
    for (FeatureColumn& feature : facts.m_features)
        permute(feature.counts, sorted);
    std::sort(facts.m_features.begin(), facts.m_features.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
}

void FactsBuilder::findUse()
{
    Facts& facts = *m_facts;
    facts.m_inUse.resize(facts.rowCount());
    for (size_t word = 0; word < facts.m_inUse.wordCount(); ++word) {
        quint64 inUse = facts.m_queriesModified.positive(word);
        for (const FeatureColumn& feature : facts.m_features)
            inUse |= feature.counts.positive(word);
        facts.m_inUse.setWord(word, inUse);
    }
}

/// The versions that `terms` mention, oldest first; answers the code of each term.
std::vector<quint32> FactsBuilder::codesByVersion(const std::vector<quint32>& terms, std::vector<Version>& versions) const
{
    std::vector<quint32> codes(m_terms.size(), none);
    std::vector<std::pair<Version, quint32>> used;
    for (const quint32 term : terms) {
        if (term != 0 && codes[term] == none) {
            codes[term] = 0;
            used.emplace_back(Version(m_terms[term]), term);
        }
    }
    std::sort(used.begin(), used.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [version, term] : used) {
        codes[term] = quint32(versions.size());
        versions.push_back(std::move(version));
    }
    return codes;
}

void FactsBuilder::codeVersions()
{
    for (const auto& [column, versions] : {std::pair(&m_facts->m_addonVersion, &m_facts->m_addonVersions), std::pair(&m_facts->m_hostVersion, &m_facts->m_hostVersions)}) {
        const auto codes = codesByVersion(*column, *versions);
        for (quint32& code : *column)
            code = code == 0 ? none : codes[code];
    }
}

void FactsBuilder::linkLicences()
{
    Facts& facts = *m_facts;
    for (LicenceFacts& licence : facts.m_licences) {
        std::sort(licence.states.begin(), licence.states.end(), [](const LicenceState& a, const LicenceState& b) {
            return std::tuple(a.lastUpdated.value_or(a.knownTo), a.knownTo) < std::tuple(b.lastUpdated.value_or(b.knownTo), b.knownTo);
        });
    }
    std::vector<qint64> newestLink(facts.m_installations.size(), std::numeric_limits<qint64>::min());
    facts.m_licence.assign(facts.rowCount(), none);
    std::unordered_map<quint64, quint32> resolved; // product and term -> licence: most numbers repeat every month
    for (Row row = 0; row < facts.rowCount(); ++row) {
        if (m_entitlementTerms[row] == 0)
            continue;
        const quint64 key = quint64(raw(facts.product(row))) << 32 | m_entitlementTerms[row];
        auto [known, isNew] = resolved.try_emplace(key, none);
        if (isNew) {
            const auto found = m_entitlements.find(entitlementKey(facts.product(row), m_terms[m_entitlementTerms[row]]));
            if (found != m_entitlements.end())
                known->second = found->second;
        }
        facts.m_licence[row] = known->second;
        qint64& newest = newestLink[raw(facts.m_installation[row])];
        if (known->second != none && facts.m_sentAt[row] >= newest) {
            newest = facts.m_sentAt[row];
            InstallationFacts& installation = facts.m_installations[raw(facts.m_installation[row])];
            installation.licence = known->second;
            installation.organisation = facts.m_licences[known->second].states.back().organisation;
        }
    }
    linkByHand();
    for (InstallationFacts& installation : facts.m_installations) {
        if (raw(installation.organisation) == none)
            installation.organisation = ownOrganisation();
    }
}

void FactsBuilder::linkByHand()
{
    if (m_handLinks.empty())
        return;
    Facts& facts = *m_facts;
    for (const auto& [installation, licence] : m_handLinks) {
        InstallationFacts& linked = facts.m_installations[installation];
        linked.licence = licence;
        linked.organisation = licence == none ? OrganisationId{none} : facts.m_licences[licence].states.back().organisation;
    }
    for (Row row = 0; row < facts.rowCount(); ++row) {
        if (const auto link = m_handLinks.find(raw(facts.m_installation[row])); link != m_handLinks.end())
            facts.m_licence[row] = link->second;
    }
}

/// Imported release dates; the first day that any report names a version where none was imported.
void FactsBuilder::fillReleases()
{
    Facts& facts = *m_facts;
    std::vector<std::vector<std::optional<ReleaseFacts>>> found(
        facts.m_products.size(), std::vector<std::optional<ReleaseFacts>>(facts.m_addonVersions.size()));
    for (Row row = 0; row < facts.rowCount(); ++row) {
        if (facts.m_addonVersion[row] == none)
            continue;
        auto& release = found[raw(facts.product(row))][facts.m_addonVersion[row]];
        if (!release || facts.day(row) < release->released)
            release = ReleaseFacts{facts.m_addonVersions[facts.m_addonVersion[row]], facts.day(row), false};
    }
    for (size_t product = 0; product < found.size(); ++product) {
        auto& releases = facts.m_products[product].releases;
        for (const NamedRelease& imported : m_releases) {
            if (raw(imported.product) == product)
                releases.push_back(imported.release);
        }
        const size_t imported = releases.size();
        for (auto& release : found[product]) {
            const auto isSame = [&](const ReleaseFacts& known) { return known.version == release->version; };
            if (release && std::none_of(releases.begin(), releases.begin() + std::ptrdiff_t(imported), isSame))
                releases.push_back(std::move(*release));
        }
        std::sort(releases.begin(), releases.end(), [](const auto& a, const auto& b) { return a.version < b.version; });
    }
}

void FactsBuilder::findCarried()
{
    Facts& facts = *m_facts;
    for (size_t m = 0; m < facts.m_months.size(); ++m) {
        Facts::MonthRows& month = facts.m_months[m];
        month.firstCarried = quint32(facts.m_carried.size());
        Row now = month.first;
        const Day after = lastDayOf(monthFromNumber(facts.m_firstMonth + int(m))) - standardWindowDays;
        for (Row row = m == 0 ? 0 : facts.m_months[m - 1].first; m > 0 && row < facts.m_months[m - 1].lastRecord; ++row) {
            if (facts.day(row) <= after)
                continue;
            while (now < month.lastRecord && facts.m_installation[now] < facts.m_installation[row])
                ++now;
            if (now == month.lastRecord || facts.m_installation[now] != facts.m_installation[row])
                facts.m_carried.push_back(row);
        }
        month.lastCarried = quint32(facts.m_carried.size());
    }
    facts.m_carried.shrink_to_fit();
}

void FactsBuilder::findNewestDays()
{
    Facts& facts = *m_facts;
    if (!facts.m_months.empty())
        facts.m_newestReport = dayOfSeconds(*std::max_element(facts.m_sentAt.begin() + std::ptrdiff_t(facts.m_months.back().first), facts.m_sentAt.end()));
    for (const LicenceFacts& licence : facts.m_licences) {
        for (const LicenceState& state : licence.states)
            facts.m_newestLicence = std::max(facts.m_newestLicence, state.lastUpdated);
    }
}

std::shared_ptr<const Facts> FactsBuilder::build()
{
    sortReports();
    findUse();
    if (m_terms.empty())
        m_terms.resize(1);
    codeVersions();
    linkLicences();
    fillReleases();
    sortMarket();
    codeConnections();
    findCarried();
    findNewestDays();
    return std::move(m_facts);
}

} // namespace uptake
