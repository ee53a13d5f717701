// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace uptake {

/// A licence of the population that an estimate is made for.
struct SampledLicence
{
    quint32 hosting = 0;
    std::optional<qint64> capacity;
    std::optional<qint64> users; ///< sum over its linked reporting installations; none if it is not in the sample
};

/// A stratum of that population: licences of one hosting and band, with what is summed over those in the sample.
struct EstimateStratum
{
    quint32 hosting = 0;
    size_t band = 0; ///< tierBandOf()
    qint64 population = 0;
    qint64 sampled = 0;
    qint64 users = 0;
    long double squares = 0; ///< of users of each licence
};

struct Estimate
{
    double value = 0;
    double low = 0; ///< of the 95 % interval, never below the users seen
    double high = 0;
};

struct EstimateResult
{
    std::optional<Estimate> estimate;
    QString whyNot; ///< in words, where there is none
};

/// Post-stratified users of all licences (definitions.md, "Estimated users").
EstimateResult estimateUsers(const std::vector<SampledLicence>& population);
/// The same from strata, in any order; each hosting and band once.
EstimateResult estimateUsers(std::vector<EstimateStratum> strata);

} // namespace uptake
