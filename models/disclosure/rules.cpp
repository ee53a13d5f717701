// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disclosure/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace uptake {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Disclosure)
};
} // namespace

Expected<void> checkPolicy(const Policy& policy)
{
    if (policy.k < Policy::smallestK)
        return Failure(Error{Text::tr("a figure needs at least %1 organisations behind it").arg(Policy::smallestK), {}, Text::tr("raise k"), Error::Kind::Usage});
    if (policy.p < Policy().p || policy.dominance > Policy().dominance)
        return Failure(Error{Text::tr("p below 25 or a dominance above 50 % would protect too little"), {}, Text::tr("keep p and dominance at their defaults or stricter"), Error::Kind::Usage});
    return {};
}

Verdict judgeGroup(size_t group, size_t parent, const Policy& policy)
{
    const auto k = size_t(policy.k);
    if (group < k)
        return Verdict::TooFew;
    const size_t rest = parent - std::min(group, parent);
    return rest > 0 && rest < k ? Verdict::RestTooFew : Verdict::Fine;
}

Verdict judgeSum(const std::vector<Contribution>& contributions, const Policy& policy)
{
    std::vector<double> values;
    double sum = 0;
    for (const Contribution& contribution : contributions) {
        if (contribution.value > 0)
            values.push_back(contribution.value);
        sum += contribution.value;
    }
    if (values.size() < size_t(policy.k))
        return Verdict::TooFew;
    std::partial_sort(values.begin(), values.begin() + 2, values.end(), std::greater<>());
    const double remainder = sum - values[0] - values[1];
    return remainder < policy.p / 100.0 * values[0] || values[0] > policy.dominance * sum ? Verdict::Dominated : Verdict::Fine;
}

double rounded(double value)
{
    if (value == 0)
        return 0;
    const double unit = std::pow(10.0, std::floor(std::log10(std::abs(value))) - 2);
    return unit > 1 ? std::round(value / unit) * unit : std::round(value);
}

} // namespace uptake
