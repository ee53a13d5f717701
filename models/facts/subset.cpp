// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/selection.h"

#include "models/base/parallel.h"
#include "models/facts/tierband.h"
#include "models/records/tier.h"

#include <algorithm>

namespace uptake {

namespace {

constexpr quint8 no = 0, yes = 1, byMonth = 2; ///< verdicts on a licence

/// Which of `texts` are wanted; empty stands for all.
std::vector<bool> chosen(const QStringList& wanted, const std::vector<QString>& texts)
{
    std::vector<bool> keeps;
    if (wanted.isEmpty())
        return keeps;
    keeps.reserve(texts.size());
    for (const QString& text : texts)
        keeps.push_back(wanted.contains(text, Qt::CaseInsensitive));
    return keeps;
}

std::vector<bool> chosenVersions(const QStringList& wanted, const std::vector<Version>& versions)
{
    std::vector<bool> keeps;
    for (size_t i = 0; i < versions.size() && !wanted.isEmpty(); ++i)
        keeps.push_back(wanted.contains(versions[i].toString(), Qt::CaseInsensitive)
            || wanted.contains(versions[i].majorMinor(), Qt::CaseInsensitive));
    return keeps;
}

bool fits(const std::vector<bool>& keeps, quint32 code)
{
    return keeps.empty() || keeps[code];
}

} // namespace

struct Subset::Rules
{
    bool keepsAllLicences = true; ///< nothing about licences is selected
    bool keepsUnlinked = true; ///< reports without a licence
    bool keepsOfUnlinkedEvent = true; ///< as that, hosting apart
    bool keepsAllReports = true; ///< no version and no feature is selected
    std::vector<bool> products, hostings, licenseTypes, tiers, countries, organisations, addonVersions,
        hostVersions; ///< empty: all
    std::array<bool, tierBandCount> bands{};
    std::vector<const CountColumn*> features; ///< any of them
    bool anyFeature = true;

    Rules(const Facts& facts, const Selection& selection);
    void selectOrganisations(const Facts& facts, const QStringList& wanted);

    bool keepsState(const LicenceState& state) const { return fits(hostings, state.hosting) && keepsTerms(state); }
    /// All that is said of a licence but its hosting.
    bool keepsTerms(const LicenceState& state) const
    {
        return fits(licenseTypes, state.licenseTypeCode) && fits(countries, state.countryCode)
            && (tiers.empty() || tiers[state.tierCode] || bands[tierBandOf(state.capacity)]);
    }
    bool keepsWhatItSays(const Facts& facts, Row row) const
    {
        if (!addonVersions.empty() && (facts.addonVersion(row) == none || !addonVersions[facts.addonVersion(row)]))
            return false;
        if (!hostVersions.empty() && (facts.hostVersion(row) == none || !hostVersions[facts.hostVersion(row)]))
            return false;
        return anyFeature || std::any_of(features.begin(), features.end(), [&](const CountColumn* counts) {
            return counts->isPositive(row);
        });
    }
};

Subset::Rules::Rules(const Facts& facts, const Selection& selection)
    : hostings(chosen(selection.hostings, facts.hostings()))
    , licenseTypes(chosen(selection.licenseTypes, facts.licenseTypes()))
    , tiers(chosen(selection.tiers, facts.tiers()))
    , countries(chosen(selection.countries, facts.countries()))
    , addonVersions(chosenVersions(selection.addonVersions, facts.addonVersions()))
    , hostVersions(chosenVersions(selection.hostVersions, facts.hostVersions()))
    , anyFeature(selection.features.isEmpty())
{
    for (const QStringList* list :
        {&selection.hostings, &selection.licenseTypes, &selection.tiers, &selection.countries}) {
        keepsAllLicences &= list->isEmpty();
        keepsUnlinked &= list->isEmpty() || list->contains(QString());
        keepsOfUnlinkedEvent &= list == &selection.hostings || list->isEmpty() || list->contains(QString());
    }
    for (size_t band = 0; band < bands.size(); ++band)
        bands[band] = selection.tiers.contains(tierBandName(band), Qt::CaseInsensitive);
    std::vector<QString> keys;
    for (const ProductFacts& product : facts.products())
        keys.push_back(product.key);
    products = chosen(selection.products, keys);
    for (const FeatureColumn& feature : facts.features()) {
        if (selection.features.contains(feature.name, Qt::CaseInsensitive))
            features.push_back(&feature.counts);
    }
    keepsAllReports = selection.addonVersions.isEmpty() && selection.hostVersions.isEmpty() && anyFeature;
    if (!selection.organisations.isEmpty())
        selectOrganisations(facts, selection.organisations);
}

void Subset::Rules::selectOrganisations(const Facts& facts, const QStringList& wanted)
{
    organisations.resize(facts.organisations().size());
    for (size_t i = 0; i < organisations.size(); ++i) {
        const OrganisationFacts& organisation = facts.organisations()[i];
        organisations[i] = !organisation.name.isEmpty()
            && (wanted.contains(organisation.name, Qt::CaseInsensitive)
                || wanted.contains(organisationLabel(organisation), Qt::CaseInsensitive));
    }
    for (const InstallationFacts& installation : facts.installations()) {
        if (wanted.contains(installation.serverId, Qt::CaseInsensitive))
            organisations[raw(installation.organisation)] = true;
    }
}

Subset::Subset(const Facts& facts, const Selection& selection)
    : m_facts(&facts)
    , m_selection(selection)
{
    Selection ofAllMonths = selection;
    ofAllMonths.from.reset();
    ofAllMonths.to.reset();
    m_keepsAll = ofAllMonths.isEmpty();
    if (m_keepsAll)
        return;
    const auto rules = std::make_shared<const Rules>(facts, selection);
    m_rules = rules;
    m_followsReports = !rules->keepsAllReports;
    const Bits fitting = selectReports(*rules);
    if (m_followsReports)
        followLicences(fitting);
}

/// The licence that a report counts for: the one that it names, else the one that its installation named last.
static quint32 licenceOf(const Facts& facts, Row row)
{
    const quint32 named = facts.licence(row);
    return named != none ? named : facts.installations()[raw(facts.installation(row))].licence;
}

/// What the rules say of installations and licences: a report looks it up.
struct Subset::Verdicts
{
    std::vector<quint8> installations;
    std::vector<quint8> licences;

    Verdicts(const Facts& facts, const Rules& rules)
        : installations(facts.installations().size(), yes)
        , licences(facts.licences().size(), yes)
    {
        for (size_t i = 0; i < installations.size(); ++i) {
            const InstallationFacts& installation = facts.installations()[i];
            installations[i] = fits(rules.products, raw(installation.product))
                    && fits(rules.organisations, raw(installation.organisation))
                ? yes
                : no;
        }
        for (size_t i = 0; i < licences.size() && !rules.keepsAllLicences; ++i) {
            const auto& states = facts.licences()[i].states;
            licences[i] = rules.keepsState(states.front()) ? yes : no;
            for (const LicenceState& state : states)
                licences[i] = (rules.keepsState(state) ? yes : no) == licences[i] ? licences[i] : byMonth;
        }
    }
};

/// Is a report of a month that ends on `day` kept, as far as its installation and licence go?
bool Subset::fitsOwner(const Rules& rules, const Verdicts& verdicts, Row row, Day day) const
{
    const Facts& facts = *m_facts;
    if (verdicts.installations[raw(facts.installation(row))] == no)
        return false;
    if (rules.keepsAllLicences)
        return true;
    const quint32 licence = licenceOf(facts, row);
    if (licence == none)
        return rules.keepsUnlinked;
    const quint8 verdict = verdicts.licences[licence];
    return verdict == yes || (verdict == byMonth && rules.keepsState(stateAt(facts.licences()[licence], day)));
}

/// Answers which reports fit the selected versions and features, whoever sent them; empty where none are selected.
Bits Subset::selectReports(const Rules& rules)
{
    const Facts& facts = *m_facts;
    const Verdicts verdicts(facts, rules);
    m_reports.resize(facts.rowCount());
    m_installations.resize(facts.installations().size());
    Bits fitting(m_followsReports ? facts.rowCount() : 0);
    const size_t threads = threadsFor(facts.rowCount());
    std::vector<Bits> installations(threads, m_installations);
    // Each thread writes words of its own.
    const size_t words = m_reports.wordCount() / threads + 1;
    onThreads(threads, [&](size_t thread) {
        const size_t first = std::min(thread * words * Bits::perWord, facts.rowCount());
        const size_t last = std::min((thread + 1) * words * Bits::perWord, facts.rowCount());
        for (size_t begin = first; begin < last;) {
            const Month month = monthOf(facts.day(Row(begin)));
            const size_t end = std::min<size_t>(last, facts.reports(month).last);
            const Day day = lastDayOf(month);
            for (size_t row = begin; row < end; ++row) {
                const bool isFitting = !m_followsReports || rules.keepsWhatItSays(facts, Row(row));
                if (m_followsReports && isFitting)
                    fitting.set(row);
                if (isFitting && fitsOwner(rules, verdicts, Row(row), day)) {
                    m_reports.set(row);
                    installations[thread].set(raw(facts.installation(Row(row))));
                }
            }
            begin = end;
        }
    });
    for (const Bits& some : installations)
        m_installations |= some;
    return fitting;
}

/// Finds from when to when the newest report of an installation linked to a licence is among the `fitting` ones.
void Subset::followLicences(const Bits& fitting)
{
    const Facts& facts = *m_facts;
    std::vector<quint32> keeps(facts.installations().size(), none); // the licence that each installation keeps
    std::vector<LinkChange> changes;
    const auto follow = [&](Row row) {
        quint32& before = keeps[raw(facts.installation(row))];
        const quint32 now = fitting[row] ? licenceOf(facts, row) : none;
        if (now == before)
            return;
        if (before != none)
            changes.push_back({before, facts.day(row), -1});
        if (now != none)
            changes.push_back({now, facts.day(row), 1});
        before = now;
    };
    const auto first = facts.firstMonth();
    for (Month month = first.value_or(Month()); first && month <= *facts.lastMonth(); month += std::chrono::months{1}) {
        const RowRange records = facts.records(month);
        std::vector<Row> replaced;
        for (Row row = records.last; row < facts.reports(month).last; ++row)
            replaced.push_back(row);
        std::sort(replaced.begin(), replaced.end(), [&](Row a, Row b) { return facts.sentAt(a) < facts.sentAt(b); });
        std::for_each(
            replaced.begin(), replaced.end(), follow); // all of them before their installation's report of record
        for (Row row = records.first; row < records.last; ++row)
            follow(row);
    }
    sortChanges(changes);
}

/// By licence, then day; and adds up who keeps it.
void Subset::sortChanges(const std::vector<LinkChange>& changes)
{
    m_firstChange.assign(m_facts->licences().size() + 1, 0);
    for (const LinkChange& change : changes)
        ++m_firstChange[change.licence + 1];
    for (size_t i = 1; i < m_firstChange.size(); ++i)
        m_firstChange[i] += m_firstChange[i - 1];
    m_linkChanges.resize(changes.size());
    std::vector<size_t> places = m_firstChange;
    for (const LinkChange& change : changes)
        m_linkChanges[places[change.licence]++] = change;
    for (size_t licence = 0; licence + 1 < m_firstChange.size(); ++licence) {
        const auto first = m_linkChanges.begin() + std::ptrdiff_t(m_firstChange[licence]);
        const auto last = m_linkChanges.begin() + std::ptrdiff_t(m_firstChange[licence + 1]);
        std::sort(first, last, [](const LinkChange& a, const LinkChange& b) { return a.day < b.day; });
        int keepers = 0;
        for (auto change = first; change != last; ++change)
            change->keepers = keepers += change->keepers;
    }
}

bool Subset::containsState(const LicenceFacts& licence, const LicenceState& state) const
{
    return m_keepsAll
        || (fits(m_rules->products, raw(licence.product)) && fits(m_rules->organisations, raw(state.organisation))
            && m_rules->keepsState(state));
}

bool Subset::containsLicence(const LicenceFacts& licence, Day day) const
{
    return m_keepsAll
        || (containsState(licence, stateAt(licence, day))
            && fitsReports(quint32(&licence - m_facts->licences().data()), day));
}

/// Do the selected versions and features keep a licence (or none) on a day?
bool Subset::fitsReports(quint32 licence, Day day) const
{
    if (!m_followsReports || licence == none)
        return !m_followsReports;
    int keepers = 0;
    for (size_t i = m_firstChange[licence]; i < m_firstChange[licence + 1] && m_linkChanges[i].day <= day; ++i)
        keepers = m_linkChanges[i].keepers;
    return keepers > 0;
}

bool Subset::containsMarket(const SaleFacts& sale) const
{
    if (m_keepsAll)
        return true;
    const Selection& selected = m_selection;
    const auto isWanted = [](const QStringList& wanted, const QString& value) {
        return wanted.isEmpty() || wanted.contains(value, Qt::CaseInsensitive);
    };
    return fits(m_rules->products, raw(sale.product)) && fits(m_rules->organisations, raw(sale.organisation))
        && fits(m_rules->hostings, sale.hosting) && isWanted(selected.licenseTypes, sale.licenseType)
        && isWanted(selected.countries, sale.country)
        && (isWanted(selected.tiers, sale.tier)
            || (!sale.tier.isEmpty() && m_rules->bands[tierBandOf(capacityOf(sale.tier))]))
        && fitsReports(sale.licence, sale.day);
}

bool Subset::containsMarket(const EventFacts& event) const
{
    if (m_keepsAll)
        return true;
    if (!fits(m_rules->products, raw(event.product)) || !fits(m_rules->organisations, raw(event.organisation))
        || !fits(m_rules->hostings, event.hosting))
        return false;
    if (event.licence == none) // hosting is known, the rest is not
        return m_rules->keepsOfUnlinkedEvent && fitsReports(none, event.day);
    return m_rules->keepsTerms(stateAt(m_facts->licences()[event.licence], event.day))
        && fitsReports(event.licence, event.day);
}

std::vector<Month> Subset::months() const
{
    std::vector<Month> months;
    const auto first = m_facts->firstMonth();
    const auto last = m_facts->lastMonth();
    if (!first || !last)
        return months;
    for (Month month = std::max(*first, m_selection.from.value_or(*first));
         month <= std::min(*last, m_selection.to.value_or(*last)); month += std::chrono::months{1})
        months.push_back(month);
    return months;
}

std::vector<Row> newestReports(const Facts& facts, Day day)
{
    std::vector<Row> newest(facts.installations().size(), none);
    const auto first = facts.firstMonth();
    if (!first)
        return newest;
    size_t missing = newest.size();
    for (Month month = std::min(monthOf(day), *facts.lastMonth()); month >= *first && missing > 0;
         month -= std::chrono::months{1}) {
        const auto [begin, end] = facts.reports(month);
        const bool isWhole = lastDayOf(month) <= day; // then the reports of record, which come first, are the newest
        for (Row row = begin; row < end; ++row) {
            Row& best = newest[raw(facts.installation(row))];
            if ((!isWhole && facts.day(row) > day)
                || (best != none && (best < begin || best >= end || facts.sentAt(best) >= facts.sentAt(row))))
                continue;
            missing -= best == none ? 1 : 0;
            best = row;
        }
    }
    return newest;
}

} // namespace uptake
