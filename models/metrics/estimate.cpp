// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/estimate.h"

#include "models/facts/tierband.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace uptake {

namespace {

struct EstimateText
{
    Q_DECLARE_TR_FUNCTIONS(Estimate)
};

constexpr qint64 smallestSample = 5;
constexpr double z = 1.96; // as definitions.md fixes it for this interval

using Strata = std::vector<EstimateStratum>;

void join(EstimateStratum& into, const EstimateStratum& other)
{
    into.population += other.population;
    into.sampled += other.sampled;
    into.users += other.users;
    into.squares += other.squares;
}

bool isSmall(const EstimateStratum& stratum)
{
    return stratum.sampled < smallestSample;
}

/// While a band is too small, the highest such joins the band below it (the lowest the one above).
Strata collapsed(Strata strata)
{
    while (strata.size() > 1) {
        const auto small = std::find_if(strata.rbegin(), strata.rend(), isSmall);
        if (small == strata.rend())
            break;
        const auto at = std::prev(small.base());
        join(at == strata.begin() ? *std::next(at) : *std::prev(at), *at);
        strata.erase(at);
    }
    return strata;
}

Estimate estimateOf(const Strata& strata)
{
    double value = 0;
    double variance = 0;
    double seen = 0;
    for (const EstimateStratum& stratum : strata) {
        const auto n = double(stratum.sampled);
        const auto population = double(stratum.population);
        const auto users = static_cast<long double>(stratum.users);
        const auto deviations = double(stratum.squares - users * users / static_cast<long double>(stratum.sampled));
        value += population * double(stratum.users) / n;
        variance += population * population * (1 - n / population) * (std::max(deviations, 0.0) / (n - 1)) / n;
        seen += double(stratum.users);
    }
    const double half = z * std::sqrt(std::max(variance, 0.0));
    return {value, std::max(seen, value - half), value + half};
}

} // namespace

EstimateResult estimateUsers(const std::vector<SampledLicence>& population)
{
    std::map<std::pair<quint32, size_t>, EstimateStratum> strata;
    for (const SampledLicence& licence : population) {
        const size_t band = tierBandOf(licence.capacity);
        EstimateStratum& stratum
            = strata.try_emplace({licence.hosting, band}, EstimateStratum{licence.hosting, band}).first->second;
        ++stratum.population;
        if (licence.users) {
            ++stratum.sampled;
            stratum.users += *licence.users;
            stratum.squares += static_cast<long double>(*licence.users) * static_cast<long double>(*licence.users);
        }
    }
    Strata all;
    for (const auto& [key, stratum] : strata)
        all.push_back(stratum);
    return estimateUsers(std::move(all));
}

EstimateResult estimateUsers(std::vector<EstimateStratum> all)
{
    std::erase_if(all, [](const EstimateStratum& stratum) { return stratum.population == 0; });
    std::sort(all.begin(), all.end(),
        [](const auto& a, const auto& b) { return std::pair(a.hosting, a.band) < std::pair(b.hosting, b.band); });
    qint64 sampled = 0;
    for (const EstimateStratum& stratum : all)
        sampled += stratum.sampled;
    if (all.empty())
        return {std::nullopt, EstimateText::tr("there are no active licences to estimate for")};
    if (sampled < smallestSample)
        return {std::nullopt,
            EstimateText::tr("only %1 active licences are linked to a reporting installation; %2 are needed")
                .arg(sampled)
                .arg(smallestSample)};
    Strata strata;
    EstimateStratum pool;
    for (auto first = all.begin(); first != all.end();) {
        const auto last = std::find_if(
            first, all.end(), [&](const EstimateStratum& stratum) { return stratum.hosting != first->hosting; });
        const Strata ofHosting = collapsed({first, last});
        if (isSmall(ofHosting.front()))
            join(pool, ofHosting.front());
        else
            strata.insert(strata.end(), ofHosting.begin(), ofHosting.end());
        first = last;
    }
    if (pool.population > 0 && isSmall(pool)) {
        for (const EstimateStratum& stratum : strata)
            join(pool, stratum);
        strata = {pool};
    } else if (pool.population > 0) {
        strata.push_back(pool);
    }
    return {estimateOf(strata), {}};
}

} // namespace uptake
