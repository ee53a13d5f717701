// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/factsfile.h"

#include "models/facts/recordfile.h"
#include "models/facts/reportsfile.h"

#include <algorithm>

namespace uptake {

namespace {

template <class File, class States> void layOutStates(File& file, States& states)
{
    file.records(states, &LicenceState::knownFrom, &LicenceState::knownTo, &LicenceState::lastUpdated,
        &LicenceState::start, &LicenceState::end, &LicenceState::capacity, &LicenceState::isActive,
        &LicenceState::isEvaluation, &LicenceState::evaluationStart, &LicenceState::evaluationSale,
        &LicenceState::organisation, &LicenceState::hosting, &LicenceState::licenseType, &LicenceState::tier,
        &LicenceState::country);
}

/// Licences, the number of states that each has, and the states of all of them.
template <class File, class Licences, class Counts, class States>
void layOutLicences(File& file, Licences& licences, Counts& counts, States& states)
{
    file.records(licences, &LicenceFacts::product, &LicenceFacts::number, &LicenceFacts::identity);
    file.list(counts);
    layOutStates(file, states);
}

void layOutLicences(RecordWriter& file, const std::vector<LicenceFacts>& licences)
{
    std::vector<quint32> counts;
    std::vector<LicenceState> states;
    for (const LicenceFacts& licence : licences) {
        counts.push_back(quint32(licence.states.size()));
        states.insert(states.end(), licence.states.begin(), licence.states.end());
    }
    layOutLicences(file, licences, counts, states);
}

void layOutLicences(RecordReader& file, std::vector<LicenceFacts>& licences)
{
    std::vector<quint32> counts;
    std::vector<LicenceState> states;
    layOutLicences(file, licences, counts, states);
    size_t next = 0;
    for (size_t i = 0; i < std::min(licences.size(), counts.size()) && next + counts[i] <= states.size(); ++i) {
        const auto first = states.begin() + std::ptrdiff_t(next);
        licences[i].states.assign(first, first + std::ptrdiff_t(counts[i]));
        next += counts[i];
    }
}

template <class File, class Sales> void layOutSales(File& file, Sales& sales)
{
    file.records(sales, &SaleFacts::product, &SaleFacts::organisation, &SaleFacts::licence, &SaleFacts::unknownLicence,
        &SaleFacts::saleType, &SaleFacts::hosting, &SaleFacts::licenseType, &SaleFacts::tier, &SaleFacts::country,
        &SaleFacts::day, &SaleFacts::start, &SaleFacts::end, &SaleFacts::amount);
}

template <class File, class Events> void layOutEvents(File& file, Events& events)
{
    file.records(events, &EventFacts::kind, &EventFacts::product, &EventFacts::organisation, &EventFacts::licence,
        &EventFacts::unknownLicence, &EventFacts::hosting, &EventFacts::day);
}

template <class File, class Market> void layOutMarket(File& file, Market& market)
{
    layOutLicences(file, market.licences);
    layOutSales(file, market.sales);
    file.list(market.saleTypes);
    file.list(market.unknownLicences);
    layOutEvents(file, market.events);
}

template <class File, class Products> void layOutProducts(File& file, Products& products)
{
    file.records(products, &ProductFacts::key, &ProductFacts::name);
    for (auto& product : products) {
        file.records(product.releases, &ReleaseFacts::version, &ReleaseFacts::released, &ReleaseFacts::isImported);
    }
}

void writeEntitlements(RecordWriter& file, const Entitlements& entitlements)
{
    std::vector<QString> keys;
    std::vector<quint32> licences;
    entitlements.forEach([&](std::string_view key, quint32 licence) {
        keys.push_back(QString::fromUtf8(key.data(), qsizetype(key.size())));
        licences.push_back(licence);
    });
    file.list(keys);
    file.list(licences);
}

std::shared_ptr<Entitlements> readEntitlements(RecordReader& file)
{
    std::vector<QString> keys;
    std::vector<quint32> licences;
    file.list(keys);
    file.list(licences);
    auto entitlements = std::make_shared<Entitlements>();
    for (size_t i = 0; i < std::min(keys.size(), licences.size()); ++i)
        entitlements->emplace(keys[i].toStdString(), licences[i]);
    return entitlements;
}

template <class Number> bool areBelow(const std::vector<Number>& numbers, size_t limit)
{
    return std::ranges::all_of(numbers, [&](Number number) { return number == none || number < limit; });
}

} // namespace

template <class File, class Any> void FactsFile::layOut(File& file, Any& facts)
{
    auto& source = facts.m_source;
    file.list(source.usualLicences);
    file.list(source.optedOutInstallations);
    file.list(source.optedOutOrganisations);
    file.number(source.organisations);
    file.value(facts.m_newestReport);
    file.value(facts.m_newestLicence);
    for (auto* names : {&facts.m_hostings, &facts.m_licenseTypes, &facts.m_tiers, &facts.m_countries})
        file.list(*names);
    file.records(facts.m_installations, &InstallationFacts::product, &InstallationFacts::serverId,
        &InstallationFacts::organisation, &InstallationFacts::licence, &InstallationFacts::isOptedOut);
    file.records(
        facts.m_organisations, &OrganisationFacts::name, &OrganisationFacts::country, &OrganisationFacts::isOptedOut);
    layOutProducts(file, facts.m_products);
}

void FactsFile::write(ColumnWriter& file, const Facts& facts)
{
    const Facts::Source& source = facts.m_source;
    file.column(source.state.imports);
    file.text(source.state.others.toStdString());
    file.number(quint64(source.state.reports));
    RecordWriter records(file);
    layOut(records, facts);
    std::vector<quint32> installations, licences;
    for (const auto& [installation, licence] : source.handLinks) {
        installations.push_back(installation);
        licences.push_back(licence);
    }
    records.list(installations);
    records.list(licences);
    records.list(*source.terms);
    layOutMarket(records, *facts.m_market);
    writeEntitlements(records, *source.entitlements);
    writeLinks(file, facts.m_licence);
    writeReports(file, facts.m_reports);
}

std::shared_ptr<const Facts> FactsFile::read(ColumnReader& file, const QString& path)
{
    auto facts = std::make_shared<Facts>();
    Facts::Source& source = facts->m_source;
    source.path = path;
    source.state.imports = file.column<ImportState>();
    source.state.others = QByteArray::fromStdString(file.text());
    source.state.reports = qint64(file.number());
    RecordReader records(file);
    layOut(records, *facts);
    std::vector<quint32> installations, licences;
    records.list(installations);
    records.list(licences);
    for (size_t i = 0; i < std::min(installations.size(), licences.size()); ++i)
        source.handLinks.emplace_back(installations[i], licences[i]);
    std::vector<QString> terms;
    records.list(terms);
    source.terms = std::make_shared<const std::vector<QString>>(std::move(terms));
    auto market = std::make_shared<MarketFacts>();
    layOutMarket(records, *market);
    facts->m_market = std::move(market);
    source.entitlements = readEntitlements(records);
    facts->m_licence = readLinks(file);
    auto reports = records.isGood() ? readReports(file) : std::nullopt; // checks all that was read
    if (!reports)
        return {};
    facts->m_reports = std::move(*reports);
    return isSound(*facts) ? facts : nullptr;
}

/// Does nothing speak of what is not there?
bool FactsFile::isSound(const Facts& facts)
{
    const MarketFacts& market = *facts.m_market;
    const size_t organisations = facts.m_organisations.size();
    const auto isThere = [&](const auto& each) {
        return raw(each.product) < facts.m_products.size() && raw(each.organisation) < organisations
            && (each.licence == none || each.licence < market.licences.size());
    };
    const auto isOfLicence = [&](const auto& each) {
        return isThere(each) && (each.unknownLicence == none || each.unknownLicence < market.unknownLicences.size())
            && each.hosting < facts.m_hostings.size();
    };
    const auto isState = [&](const LicenceState& state) {
        return raw(state.organisation) < organisations && state.hosting < facts.m_hostings.size()
            && state.licenseType < facts.m_licenseTypes.size() && state.tier < facts.m_tiers.size()
            && state.country < facts.m_countries.size();
    };
    const auto isSale = [&](const SaleFacts& sale) {
        return isOfLicence(sale) && sale.saleType < market.saleTypes.size()
            && sale.licenseType < facts.m_licenseTypes.size() && sale.tier < facts.m_tiers.size()
            && sale.country < facts.m_countries.size();
    };
    return qint64(facts.m_reports.size()) == facts.m_source.state.reports
        && facts.m_source.organisations <= organisations
        && facts.m_installations.size() == facts.m_reports.installationIds.size()
        && facts.m_source.usualLicences.size() == facts.m_installations.size()
        && std::ranges::all_of(
            facts.m_source.optedOutOrganisations, [&](quint32 place) { return place < organisations; })
        && areBelow(facts.m_source.usualLicences, market.licences.size())
        && areBelow(facts.m_reports.usualEntitlement, facts.m_source.terms->size())
        && std::ranges::all_of(facts.m_installations, isThere)
        && std::ranges::all_of(market.licences,
            [&](const LicenceFacts& licence) {
                return raw(licence.product) < facts.m_products.size() && !licence.states.empty()
                    && std::ranges::all_of(licence.states, isState);
            })
        && std::ranges::all_of(market.sales, isSale) && std::ranges::all_of(market.events, isOfLicence)
        && facts.m_licence.size() == facts.m_reports.size() && facts.m_licence.isSound()
        && areBelow(facts.m_licence.others(), market.licences.size());
}

} // namespace uptake
