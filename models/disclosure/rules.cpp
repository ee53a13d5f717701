// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disclosure/rules.h"

#include "models/disclosure/disclosuretext.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace uptake {

namespace {
} // namespace

Expected<void> checkPolicy(const Policy& policy)
{
    if (policy.k < Policy::smallestK)
        return Failure(
            Error{DisclosureText::tr("a figure needs at least %1 organisations behind it").arg(Policy::smallestK), {},
                DisclosureText::tr("raise k"), Error::Kind::Usage});
    if (policy.p < Policy().p || policy.dominance > Policy().dominance)
        return Failure(Error{DisclosureText::tr("p below 25 or a dominance above 50 % would protect too little"), {},
            DisclosureText::tr("keep p and dominance at their defaults or stricter"), Error::Kind::Usage});
    return {};
}

bool isFromAudit(Verdict verdict)
{
    return verdict == Verdict::Derivable || verdict == Verdict::Narrow || verdict == Verdict::Isolates
        || verdict == Verdict::Difference || verdict == Verdict::Estimates;
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
    if (!policy.protects())
        return Verdict::Fine;
    std::partial_sort(values.begin(), values.begin() + 2, values.end(), std::greater<>());
    const double remainder = sum - values[0] - values[1];
    return remainder < policy.p / 100.0 * values[0] || values[0] > policy.dominance * sum ? Verdict::Dominated
                                                                                          : Verdict::Fine;
}

double rounded(double value, int digits)
{
    if (value == 0)
        return 0;
    const double unit = std::pow(10.0, std::floor(std::log10(std::abs(value))) - digits + 1);
    return unit > 1 || digits < 3 ? std::round(value / unit) * unit : std::round(value);
}

double centralMean(std::vector<double> values, double quantile)
{
    std::sort(values.begin(), values.end());
    const auto count = double(values.size());
    const double width = std::min(count, std::max(5.0, std::floor(count / 5)));
    const auto first = size_t(std::clamp(std::round(quantile * count - width / 2), 0.0, count - width));
    return std::accumulate(values.begin() + qptrdiff(first), values.begin() + qptrdiff(first + size_t(width)), 0.0)
        / width;
}

double neededMargin(const std::vector<Contribution>& contributions, const Policy& policy)
{
    double first = 0;
    double second = 0;
    double sum = 0;
    for (const Contribution& contribution : contributions) {
        sum += contribution.value;
        second = std::max(second, std::min(first, contribution.value));
        first = std::max(first, contribution.value);
    }
    return std::max(0.0, policy.p / 100.0 * first - (sum - first - second));
}

QString inWords(Verdict verdict, const Policy& policy)
{
    switch (verdict) {
    case Verdict::Fine:
        return {};
    case Verdict::TooFew:
        return DisclosureText::tr("fewer than %1 organisations stand behind it").arg(policy.k);
    case Verdict::RestTooFew:
        return DisclosureText::tr("it would leave fewer than %1 organisations aside").arg(policy.k);
    case Verdict::Dominated:
        return DisclosureText::tr("one or two organisations make most of it");
    case Verdict::TellsOfAll:
        return DisclosureText::tr("it would tell something of every organisation");
    case Verdict::Together:
        return DisclosureText::tr("another figure of the same organisations is withheld");
    case Verdict::Derivable:
        return DisclosureText::tr("a withheld figure could be worked out with it");
    case Verdict::Narrow:
        return DisclosureText::tr("a withheld figure could be worked out too nearly with it");
    case Verdict::Isolates:
        return DisclosureText::tr("together with other figures it would depend on fewer than %1 organisations")
            .arg(policy.k);
    case Verdict::Difference:
        break;
    case Verdict::Estimates:
        return DisclosureText::tr(
            "with it, what one organisation adds to a sum could be estimated to within %1 per cent")
            .arg(policy.p);
    }
    return DisclosureText::tr("its difference from another figure would tell too much of one organisation");
}

} // namespace uptake
