// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/parallel.h"
#include "models/facts/selection.h"
#include "models/facts/tierband.h"
#include "models/records/tier.h"

#include <algorithm>
#include <bit>
#include <iterator>

namespace uptake {

namespace {

constexpr quint8 no = 0, yes = 1, byMonth = 2; ///< verdicts on a licence, and on an installation with its licence

using Keeps = std::vector<quint8>; ///< by code, whether it is wanted; empty: all are

/// Which of `texts` are wanted; empty stands for all.
Keeps chosen(const QStringList& wanted, const std::vector<QString>& texts)
{
    Keeps keeps;
    if (wanted.isEmpty())
        return keeps;
    keeps.reserve(texts.size());
    for (const QString& text : texts)
        keeps.push_back(wanted.contains(text, Qt::CaseInsensitive));
    return keeps;
}

Keeps chosenVersions(const QStringList& wanted, const std::vector<Version>& versions)
{
    Keeps keeps;
    for (size_t i = 0; i < versions.size() && !wanted.isEmpty(); ++i)
        keeps.push_back(wanted.contains(versions[i].toString(), Qt::CaseInsensitive)
            || wanted.contains(versions[i].majorMinor(), Qt::CaseInsensitive));
    return keeps;
}

bool fits(const Keeps& keeps, quint32 code)
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
    Keeps products, hostings, licenseTypes, tiers, countries, organisations, addonVersions, hostVersions;
    Keeps saleTiers; ///< tiers of sales, by band too
    std::array<bool, tierBandCount> bands{};
    std::vector<const CountColumn*> features; ///< any of them
    bool anyFeature = true;

    bool keepsOptedOut = true;

    Rules(const Facts& facts, const Selection& selection);
    void leaveOutOptedOut(const Facts& facts);
    void selectOrganisations(const Facts& facts, const QStringList& wanted);

    bool keepsState(const LicenceState& state) const { return fits(hostings, state.hosting) && keepsTerms(state); }
    /// All that is said of a licence but its hosting.
    bool keepsTerms(const LicenceState& state) const
    {
        return fits(licenseTypes, state.licenseType) && fits(countries, state.country)
            && (tiers.empty() || tiers[state.tier] || bands[tierBandOf(state.capacity)]);
    }
    /// Which of the reports `kept` of the 64 from `word` * 64 on say that what is selected is in use.
    quint64 keepsWhatTheySay(const Facts& facts, size_t word, quint64 kept) const
    {
        if (!anyFeature) {
            quint64 uses = 0;
            for (const CountColumn* counts : features)
                uses |= counts->positive(word);
            kept &= uses;
        }
        const auto keepOnly = [&](const Keeps& keeps, auto codeOf) {
            for (quint64 rest = keeps.empty() ? 0 : kept; rest != 0; rest &= rest - 1) {
                const quint32 code = codeOf(Row(word * Bits::perWord + size_t(std::countr_zero(rest))));
                if (code == none || !keeps[code])
                    kept &= ~(rest & -rest);
            }
        };
        keepOnly(addonVersions, [&](Row row) { return facts.addonVersion(row); });
        keepOnly(hostVersions, [&](Row row) { return facts.hostVersion(row); });
        return kept;
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
    for (size_t i = 0; i < tiers.size(); ++i) {
        const QString& tier = facts.tiers()[i];
        saleTiers.push_back(tiers[i] || (!tier.isEmpty() && bands[tierBandOf(capacityOf(tier))]));
    }
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
        organisations[i]
            = !organisation.name.isEmpty() && std::any_of(wanted.begin(), wanted.end(), [&](const QString& each) {
                  return each.startsWith(organisation.name, Qt::CaseInsensitive) // few do: before a label is made
                      && (each.size() == organisation.name.size()
                          || each.compare(organisationLabel(organisation), Qt::CaseInsensitive) == 0);
              });
    }
    for (const InstallationFacts& installation : facts.installations()) {
        if (wanted.contains(installation.serverId, Qt::CaseInsensitive))
            organisations[raw(installation.organisation)] = true;
    }
}

/// Does anybody not want to count in what is published?
static bool hasOptOuts(const Facts& facts)
{
    const auto isOut = [](const auto& one) { return one.isOptedOut; };
    return std::any_of(facts.installations().begin(), facts.installations().end(), isOut)
        || std::any_of(facts.organisations().begin(), facts.organisations().end(), isOut);
}

void Subset::Rules::leaveOutOptedOut(const Facts& facts)
{
    keepsOptedOut = false;
    if (organisations.empty())
        organisations.resize(facts.organisations().size(), true);
    for (size_t i = 0; i < organisations.size(); ++i)
        organisations[i] = organisations[i] && !facts.organisations()[i].isOptedOut;
}

Subset::Subset(const Facts& facts, const Selection& selection, Counts counts)
    : m_facts(&facts)
    , m_selection(selection)
{
    Selection ofAllMonths = selection;
    ofAllMonths.from.reset();
    ofAllMonths.to.reset();
    const bool leavesOut = counts == Counts::WhoTakesPart && hasOptOuts(facts);
    m_keepsAll = ofAllMonths.isEmpty() && !leavesOut;
    if (m_keepsAll)
        return;
    const auto rules = std::make_shared<Rules>(facts, selection);
    if (leavesOut)
        rules->leaveOutOptedOut(facts);
    m_rules = rules;
    m_followsReports = !rules->keepsAllReports;
    selectReports(*rules);
}

/// What the rules say of licences, and of installations together with the licence that they named last: a report looks
/// it up.
struct Subset::Verdicts
{
    std::vector<quint8> owners; ///< installations, as far as product and organisation go
    std::vector<quint8> installations;
    std::vector<quint8> licences;

    Verdicts(const Facts& facts, const Rules& rules)
        : owners(facts.installations().size(), yes)
        , licences(facts.licences().size(), yes)
    {
        for (size_t i = 0; i < licences.size() && !rules.keepsAllLicences; ++i) {
            const auto& states = facts.licences()[i].states;
            licences[i] = rules.keepsState(states.front()) ? yes : no;
            for (const LicenceState& state : states)
                licences[i] = (rules.keepsState(state) ? yes : no) == licences[i] ? licences[i] : byMonth;
        }
        installations.reserve(owners.size());
        for (size_t i = 0; i < owners.size(); ++i) {
            const InstallationFacts& installation = facts.installations()[i];
            if (!fits(rules.products, raw(installation.product))
                || !fits(rules.organisations, raw(installation.organisation))
                || (!rules.keepsOptedOut && installation.isOptedOut))
                owners[i] = no;
            installations.push_back(owners[i] == no ? no : ofLicence(rules, installation.licence));
        }
    }
    quint8 ofLicence(const Rules& rules, quint32 licence) const
    {
        return licence == none ? (rules.keepsUnlinked ? yes : no) : licences[licence];
    }
};

/// Is a report kept, as far as its installation and licence go?
bool Subset::fitsOwner(const Rules& rules, const Verdicts& verdicts, Row row) const
{
    const Facts& facts = *m_facts;
    const auto installation = raw(facts.installation(row));
    quint8 verdict = verdicts.installations[installation];
    if (facts.namesAnotherLicence(row)) [[unlikely]]
        verdict = verdicts.owners[installation] == no ? no : verdicts.ofLicence(rules, facts.licence(row));
    return verdict == yes
        || (verdict == byMonth
            && rules.keepsState(stateAt(facts.licences()[facts.licenceOf(row)], lastDayOf(monthOf(facts.day(row))))));
}

void Subset::selectReports(const Rules& rules)
{
    const Facts& facts = *m_facts;
    const Verdicts verdicts(facts, rules);
    const bool keepsAllOwners = std::all_of(verdicts.installations.begin(), verdicts.installations.end(),
                                    [](quint8 verdict) { return verdict == yes; })
        && rules.keepsAllLicences;
    m_reports.resize(facts.rowCount());
    m_installations.resize(facts.installations().size());
    m_fitting.resize(m_followsReports ? facts.rowCount() : 0);
    const size_t threads = threadsFor(facts.rowCount());
    // Each thread writes words of its own, and notes the installations that it met.
    std::vector<std::vector<quint8>> met(threads, std::vector<quint8>(facts.installations().size()));
    const size_t words = m_reports.wordCount();
    onThreads(threads, [&](size_t thread) {
        for (size_t word = words * thread / threads; word < words * (thread + 1) / threads; ++word) {
            quint64 kept = Bits::wordOf(~quint64(0), word, 0, facts.rowCount());
            if (m_followsReports) {
                kept = rules.keepsWhatTheySay(facts, word, kept);
                m_fitting.setWord(word, kept);
            }
            if (!keepsAllOwners && kept != 0)
                kept = fittingOwners(rules, verdicts, word, kept);
            m_reports.setWord(word, kept);
            for (; kept != 0; kept &= kept - 1)
                met[thread][raw(facts.installation(Row(word * Bits::perWord + size_t(std::countr_zero(kept)))))] = 1;
        }
    });
    for (size_t i = 0; i < m_installations.size(); ++i) {
        if (std::any_of(met.begin(), met.end(), [&](const auto& ofThread) { return ofThread[i] != 0; }))
            m_installations.set(i);
    }
}

/// Which of the reports `kept` of the 64 from `word` * 64 on are of an installation and licence that is kept.
quint64 Subset::fittingOwners(const Rules& rules, const Verdicts& verdicts, size_t word, quint64 kept) const
{
    const Facts& facts = *m_facts;
    const size_t begin = word * Bits::perWord;
    const size_t count = std::min(Bits::perWord, facts.rowCount() - begin);
    quint64 fitting = 0;
    quint64 apart = facts.namesAnotherLicenceWord(word); // those whose installation alone does not tell
    for (size_t i = 0; i < count; ++i) {
        const quint64 verdict = verdicts.installations[raw(facts.installation(Row(begin + i)))];
        fitting |= (verdict & yes) << i;
        apart |= (verdict / byMonth) << i;
    }
    fitting &= ~apart;
    for (apart &= kept; apart != 0; apart &= apart - 1) {
        if (fitsOwner(rules, verdicts, Row(begin + size_t(std::countr_zero(apart)))))
            fitting |= apart & -apart;
    }
    return fitting & kept;
}

std::span<const Subset::LinkChange> Subset::linkChanges(quint32 licence) const
{
    std::call_once(m_onDemand->hasLinkChanges, [this] { followLicences(); });
    const std::vector<size_t>& first = m_onDemand->firstChange;
    return std::span(m_onDemand->linkChanges).subspan(first[licence], first[licence + 1] - first[licence]);
}

void Subset::followLicences() const
{
    const size_t threads = threadsFor(m_facts->rowCount());
    const size_t count = m_facts->installations().size();
    std::vector<std::vector<LinkChange>> changes(threads);
    onThreads(threads, [&](size_t thread) { // each follows installations of its own
        changes[thread] = followInstallations(
            InstallationId{quint32(count * thread / threads)}, InstallationId{quint32(count * (thread + 1) / threads)});
    });
    for (size_t thread = 1; thread < threads; ++thread)
        changes.front().insert(changes.front().end(), changes[thread].begin(), changes[thread].end());
    sortChanges(changes.front());
}

std::vector<Subset::LinkChange> Subset::followInstallations(InstallationId from, InstallationId to) const
{
    const Facts& facts = *m_facts;
    std::vector<LinkChange> changes;
    for (quint32 i = raw(from); i < raw(to); ++i) {
        const quint32 usual = facts.installations()[i].licence;
        quint32 before = none;
        for (const Row row : facts.reportsOf(InstallationId{i})) {
            const quint32 licence = facts.namesAnotherLicence(row) ? facts.licence(row) : usual;
            const quint32 now = m_fitting[row] ? licence : none;
            if (now == before)
                continue;
            if (before != none)
                changes.push_back({before, facts.day(row), -1});
            if (now != none)
                changes.push_back({now, facts.day(row), 1});
            before = now;
        }
    }
    return changes;
}

/// By licence, then day; and adds up who keeps it.
void Subset::sortChanges(const std::vector<LinkChange>& changes) const
{
    std::vector<size_t>& firstChange = m_onDemand->firstChange;
    std::vector<LinkChange>& sorted = m_onDemand->linkChanges;
    firstChange.assign(m_facts->licences().size() + 1, 0);
    for (const LinkChange& change : changes)
        ++firstChange[change.licence + 1];
    for (size_t i = 1; i < firstChange.size(); ++i)
        firstChange[i] += firstChange[i - 1];
    sorted.resize(changes.size());
    std::vector<size_t> places = firstChange;
    for (const LinkChange& change : changes)
        sorted[places[change.licence]++] = change;
    for (size_t licence = 0; licence + 1 < firstChange.size(); ++licence) {
        const auto first = sorted.begin() + std::ptrdiff_t(firstChange[licence]);
        const auto last = sorted.begin() + std::ptrdiff_t(firstChange[licence + 1]);
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
    const auto changes = linkChanges(licence);
    const auto after = std::upper_bound(
        changes.begin(), changes.end(), day, [](Day sought, const LinkChange& change) { return sought < change.day; });
    return after != changes.begin() && std::prev(after)->keepers > 0;
}

bool Subset::containsMarket(const SaleFacts& sale) const
{
    if (m_keepsAll)
        return true;
    return fits(m_rules->products, raw(sale.product)) && fits(m_rules->organisations, raw(sale.organisation))
        && fits(m_rules->hostings, sale.hosting) && fits(m_rules->licenseTypes, sale.licenseType)
        && fits(m_rules->countries, sale.country) && fits(m_rules->saleTiers, sale.tier)
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

const Bits& Subset::sales() const
{
    std::call_once(m_onDemand->hasSales, [this] {
        const auto& sales = m_facts->sales();
        Bits& kept = m_onDemand->sales = Bits(sales.size());
        const size_t threads = threadsFor(sales.size());
        const size_t words = kept.wordCount();
        onThreads(threads, [&](size_t thread) {
            for (size_t word = words * thread / threads; word < words * (thread + 1) / threads; ++word) {
                quint64 bits = 0;
                const size_t begin = word * Bits::perWord;
                for (size_t i = begin; i < std::min(begin + Bits::perWord, sales.size()); ++i)
                    bits |= quint64(containsMarket(sales[i])) << (i - begin);
                kept.setWord(word, bits);
            }
        });
    });
    return m_onDemand->sales;
}

const std::vector<LicenceSpan>& Subset::activeSpans() const
{
    std::call_once(m_onDemand->hasSpans, [this] { m_onDemand->spans = activeSpansOf(*this); });
    return m_onDemand->spans;
}

Bits Subset::activeLicences(Day day) const
{
    Bits active(m_facts->licences().size());
    for (const LicenceSpan& span : activeSpans()) {
        if (span.from <= day && day <= span.to)
            active.set(span.licence);
    }
    return active;
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
    std::vector<Row> newest;
    newest.reserve(facts.installations().size());
    for (quint32 i = 0; i < facts.installations().size(); ++i) {
        const auto rows = facts.reportsOf(InstallationId{i});
        const auto last = std::find_if(rows.rbegin(), rows.rend(), [&](Row row) { return facts.day(row) <= day; });
        newest.push_back(last == rows.rend() ? none : *last);
    }
    return newest;
}

} // namespace uptake
