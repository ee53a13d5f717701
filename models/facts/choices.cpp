// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/choices.h"

#include "models/facts/selection.h"
#include "models/facts/selectiontext.h"
#include "models/facts/tierband.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct Counts
{
    qint64 installations = 0;
    qint64 licences = 0;
};

/// Counts by what `codeOf(state)` says of each licence's newest state, below `size`; at `size` installations without a
/// licence.
template <class CodeOf> std::vector<Counts> countLicences(const Facts& facts, size_t size, CodeOf codeOf)
{
    std::vector<Counts> counts(size + 1);
    for (const LicenceFacts& licence : facts.licences())
        ++counts[codeOf(licence.states.back())].licences;
    for (const InstallationFacts& installation : facts.installations())
        ++counts[installation.licence == none ? size : codeOf(facts.licences()[installation.licence].states.back())]
              .installations;
    return counts;
}

std::vector<Choice> byName(std::vector<Choice> choices)
{
    std::sort(choices.begin(), choices.end(), [](const Choice& a, const Choice& b) {
        return std::tuple(a.value.isEmpty(), a.value.toCaseFolded(), a.value)
            < std::tuple(b.value.isEmpty(), b.value.toCaseFolded(), b.value);
    });
    return choices;
}

std::vector<Choice> licenceChoices(const Facts& facts, const std::vector<QString>& texts, quint32 LicenceState::*code)
{
    const auto counts = countLicences(facts, texts.size(), [&](const LicenceState& state) { return state.*code; });
    std::vector<Choice> choices;
    Choice unknown{QString(), 0, counts.back().installations, 0};
    for (size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].isEmpty()) {
            unknown.installations += counts[i].installations;
            unknown.licences += counts[i].licences;
        } else {
            choices.push_back({texts[i], 0, counts[i].installations, counts[i].licences});
        }
    }
    if (unknown.installations > 0 || unknown.licences > 0)
        choices.push_back(unknown);
    return byName(std::move(choices));
}

std::vector<Choice> tierChoices(const Facts& facts)
{
    const auto counts
        = countLicences(facts, tierBandCount, [](const LicenceState& state) { return tierBandOf(state.capacity); });
    std::vector<Choice> choices;
    for (size_t band = 0; band <= tierBandCount; ++band) {
        if (counts[band].installations > 0 || counts[band].licences > 0)
            choices.push_back({band == tierBandCount ? QString() : tierBandName(band), 0, counts[band].installations,
                counts[band].licences});
    }
    return choices;
}

std::vector<Choice> versionChoices(
    const Facts& facts, const std::vector<Version>& versions, quint32 (Facts::*versionOf)(Row) const)
{
    std::vector<qint64> counts(versions.size());
    for (const Row row : newestReports(facts, facts.newestReport().value_or(0))) {
        if (row != none && (facts.*versionOf)(row) != none)
            ++counts[(facts.*versionOf)(row)];
    }
    std::vector<Choice> choices;
    for (size_t i = versions.size(); i > 0;) {
        const QString majorMinor = versions[i - 1].majorMinor();
        const size_t group = choices.size();
        choices.push_back({majorMinor, 0, 0, 0});
        for (; i > 0 && versions[i - 1].majorMinor() == majorMinor; --i) {
            choices.push_back({versions[i - 1].toString(), 1, counts[i - 1], 0});
            choices[group].installations += counts[i - 1];
        }
        if (choices.size() == group + 2 && choices.back().value == majorMinor) // nothing is told by saying it twice
            choices.pop_back();
    }
    return choices;
}

std::vector<Choice> featureChoices(const Facts& facts)
{
    const std::vector<Row> rows = newestReports(facts, facts.newestReport().value_or(0));
    std::vector<Choice> choices;
    for (const FeatureColumn& feature : facts.features()) {
        const auto isUsed = [&](Row row) { return row != none && feature.counts.isPositive(row); };
        choices.push_back({feature.name, 0, std::count_if(rows.begin(), rows.end(), isUsed), 0});
    }
    return byName(std::move(choices));
}

std::vector<Choice> productChoices(const Facts& facts)
{
    std::vector<Choice> choices;
    for (const ProductFacts& product : facts.products())
        choices.push_back({product.key, 0, 0, 0});
    for (const InstallationFacts& installation : facts.installations())
        ++choices[raw(installation.product)].installations;
    for (const LicenceFacts& licence : facts.licences())
        ++choices[raw(licence.product)].licences;
    return byName(std::move(choices));
}

std::vector<Choice> organisationChoices(const Facts& facts)
{
    std::vector<Choice> all(facts.organisations().size());
    for (size_t i = 0; i < all.size(); ++i)
        all[i].value = organisationLabel(facts.organisations()[i]);
    for (const LicenceFacts& licence : facts.licences())
        ++all[raw(licence.states.back().organisation)].licences;
    for (const InstallationFacts& installation : facts.installations()) {
        Choice& choice = all[raw(installation.organisation)];
        ++choice.installations;
        if (choice.value.isEmpty())
            choice.value = installation.serverId;
    }
    std::erase_if(all,
        [](const Choice& choice) { return choice.value.isEmpty() || choice.installations + choice.licences == 0; });
    return byName(std::move(all));
}

bool knows(const Facts& facts, Dimension dimension, const std::vector<Choice>& known, const QString& value)
{
    const auto isKnown = [&](const QString& text) { return text.compare(value, Qt::CaseInsensitive) == 0; };
    if (value.isEmpty()
        || std::any_of(known.begin(), known.end(), [&](const Choice& choice) { return isKnown(choice.value); }))
        return true;
    if (dimension == Dimension::Tier)
        return std::any_of(facts.tiers().begin(), facts.tiers().end(), isKnown);
    if (dimension != Dimension::Organisation)
        return false;
    return std::any_of(facts.organisations().begin(), facts.organisations().end(),
               [&](const OrganisationFacts& each) { return isKnown(each.name); })
        || std::any_of(facts.installations().begin(), facts.installations().end(),
            [&](const InstallationFacts& each) { return isKnown(each.serverId); });
}

} // namespace

std::vector<Choice> choices(const Facts& facts, Dimension dimension)
{
    switch (dimension) {
    case Dimension::Product:
        return productChoices(facts);
    case Dimension::Hosting:
        return licenceChoices(facts, facts.hostings(), &LicenceState::hosting);
    case Dimension::Tier:
        return tierChoices(facts);
    case Dimension::Country:
        return licenceChoices(facts, facts.countries(), &LicenceState::country);
    case Dimension::LicenceType:
        return licenceChoices(facts, facts.licenseTypes(), &LicenceState::licenseType);
    case Dimension::AddonVersion:
        return versionChoices(facts, facts.addonVersions(), &Facts::addonVersion);
    case Dimension::HostVersion:
        return versionChoices(facts, facts.hostVersions(), &Facts::hostVersion);
    case Dimension::Feature:
        return featureChoices(facts);
    case Dimension::Organisation:
        break;
    }
    return organisationChoices(facts);
}

Expected<void> checkValues(const Facts& facts, const Selection& selection)
{
    constexpr qsizetype mostNamed = 12;
    for (const Dimension dimension : dimensions) {
        if (valuesOf(selection, dimension).isEmpty())
            continue;
        const std::vector<Choice> known = choices(facts, dimension);
        for (const QString& value : valuesOf(selection, dimension)) {
            if (knows(facts, dimension, known, value))
                continue;
            QStringList named;
            for (const Choice& choice : known) {
                if (choice.level == 0 && named.size() < mostNamed)
                    named << (choice.value.isEmpty() ? u"-"_s : choice.value);
            }
            const QString remedy = dimension == Dimension::Organisation
                ? SelectionText::tr("write the company's name as its licence does")
                : named.isEmpty() ? QString()
                                  : SelectionText::tr("known: %1").arg(named.join(", "_L1));
            return Failure(Error{SelectionText::tr("no data is about %1 \"%2\"").arg(keyOf(dimension), value),
                u"filter"_s, remedy, Error::Kind::Usage});
        }
    }
    return {};
}

} // namespace uptake
