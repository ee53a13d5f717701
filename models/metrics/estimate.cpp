// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/estimate.h"

#include "models/facts/tierband.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace uptake {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Estimate)
};

constexpr size_t smallestSample = 5;
constexpr double z = 1.96; // as definitions.md fixes it for this interval

struct Stratum
{
    qint64 population = 0;
    std::vector<double> sample; ///< users of each licence in the sample

    void join(const Stratum& other)
    {
        population += other.population;
        sample.insert(sample.end(), other.sample.begin(), other.sample.end());
    }
    bool isSmall() const { return sample.size() < smallestSample; }
};

/// While a band is too small, the highest such joins the band below it (the lowest the one above).
std::vector<Stratum> collapsed(std::vector<Stratum> strata)
{
    while (strata.size() > 1) {
        const auto small = std::find_if(strata.rbegin(), strata.rend(), [](const Stratum& stratum) { return stratum.isSmall(); });
        if (small == strata.rend())
            break;
        const auto at = std::prev(small.base());
        (at == strata.begin() ? std::next(at) : std::prev(at))->join(*at);
        strata.erase(at);
    }
    return strata;
}

Estimate estimateOf(const std::vector<Stratum>& strata)
{
    double value = 0;
    double variance = 0;
    double seen = 0;
    for (const Stratum& stratum : strata) {
        const auto n = double(stratum.sample.size());
        const auto population = double(stratum.population);
        double sum = 0;
        for (const double users : stratum.sample)
            sum += users;
        const double mean = sum / n;
        double squares = 0;
        for (const double users : stratum.sample)
            squares += (users - mean) * (users - mean);
        value += population * mean;
        variance += population * population * (1 - n / population) * (squares / (n - 1)) / n;
        seen += sum;
    }
    const double half = z * std::sqrt(std::max(variance, 0.0));
    return {value, std::max(seen, value - half), value + half};
}

} // namespace

EstimateResult estimateUsers(const std::vector<SampledLicence>& population)
{
    std::map<quint32, std::map<size_t, Stratum>> byHosting;
    size_t sampled = 0;
    for (const SampledLicence& licence : population) {
        Stratum& stratum = byHosting[licence.hosting][tierBandOf(licence.capacity)];
        ++stratum.population;
        if (licence.users) {
            stratum.sample.push_back(double(*licence.users));
            ++sampled;
        }
    }
    if (population.empty())
        return {std::nullopt, Text::tr("there are no active licences to estimate for")};
    if (sampled < smallestSample)
        return {std::nullopt, Text::tr("only %1 active licences are linked to a reporting installation; %2 are needed").arg(sampled).arg(smallestSample)};
    std::vector<Stratum> strata;
    Stratum pool;
    for (const auto& [hosting, cells] : byHosting) {
        std::vector<Stratum> ordered;
        for (const auto& [band, stratum] : cells)
            ordered.push_back(stratum);
        ordered = collapsed(std::move(ordered));
        if (ordered.front().isSmall())
            pool.join(ordered.front());
        else
            strata.insert(strata.end(), ordered.begin(), ordered.end());
    }
    if (pool.population > 0 && pool.isSmall()) {
        for (const Stratum& stratum : strata)
            pool.join(stratum);
        strata = {pool};
    } else if (pool.population > 0) {
        strata.push_back(pool);
    }
    return {estimateOf(strata), {}};
}

} // namespace uptake
