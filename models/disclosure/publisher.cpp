// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disclosure/publisher.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Disclosure)
};

constexpr double edge = 0.05; ///< nearer to 0 % or 100 % than this a share is not told

Group contributors(const std::vector<Contribution>& contributions)
{
    Group group;
    for (const Contribution& contribution : contributions) {
        if (contribution.value > 0)
            group.push_back(contribution.organisation);
    }
    return group;
}

/// What each organisation adds to `whole` beyond `part`, where that is not nothing.
std::vector<Contribution> difference(const std::vector<Contribution>& whole, const std::vector<Contribution>& part)
{
    std::map<OrganisationId, double> sums;
    for (const Contribution& contribution : whole)
        sums[contribution.organisation] += contribution.value;
    for (const Contribution& contribution : part)
        sums[contribution.organisation] -= contribution.value;
    std::vector<Contribution> rest;
    for (const auto& [organisation, value] : sums) {
        if (value > 0)
            rest.push_back({organisation, value});
    }
    return rest;
}

Group united(const Group& a, const Group& b)
{
    Group both;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
}

/// Which categories go into Other so that it, and every one that stays, has at least k organisations.
std::vector<bool> mergedCategories(const std::vector<CategoryGroup>& groups, size_t k)
{
    std::vector<size_t> bySize(groups.size());
    std::iota(bySize.begin(), bySize.end(), size_t(0));
    std::stable_sort(bySize.begin(), bySize.end(), [&](size_t a, size_t b) { return groups[a].organisations.size() < groups[b].organisations.size(); });
    std::vector<bool> merged(groups.size());
    size_t other = 0;
    for (const size_t i : bySize) {
        const size_t size = groups[i].organisations.size();
        if (size >= k && (other == 0 || other >= k))
            break;
        merged[i] = true;
        other += size;
    }
    return merged;
}

} // namespace

Published Publisher::publishUnless(Verdict verdict, const RowName& name, Statistic statistic, Group group, double value)
{
    if (verdict == Verdict::Fine)
        return {name, statistic, std::move(group), value};
    m_notes.push_back({ProtectionNote::Action::Withheld, name.key, verdict, 0});
    return {name, statistic, std::move(group), std::nullopt};
}

Published Publisher::count(const RowName& name, const Group& group, const Group& parent)
{
    return publishUnless(judgeGroup(group.size(), parent.size(), m_policy), name, Statistic::Count, group, double(group.size()));
}

Published Publisher::part(const RowName& name, const Group& group, const Group& whole)
{
    const Verdict verdict = group.size() >= whole.size() ? Verdict::TellsOfAll : judgeGroup(group.size(), whole.size(), m_policy);
    return publishUnless(verdict, name, Statistic::Count, group, double(group.size()));
}

Published Publisher::sum(const RowName& name, const std::vector<Contribution>& contributions, const std::vector<Contribution>& publishedPart)
{
    double total = 0;
    for (const Contribution& contribution : contributions)
        total += contribution.value;
    Verdict verdict = judgeSum(contributions, m_policy);
    if (verdict == Verdict::Fine && !publishedPart.empty()) {
        const auto rest = difference(contributions, publishedPart);
        if (!rest.empty() && judgeSum(rest, m_policy) != Verdict::Fine)
            verdict = Verdict::RestTooFew;
    }
    return publishUnless(verdict, name, Statistic::Sum, contributors(contributions), rounded(total));
}

Published Publisher::estimate(const RowName& name, double value, const std::vector<Contribution>& sample)
{
    return publishUnless(judgeSum(sample, m_policy), name, Statistic::Estimate, contributors(sample), rounded(value));
}

Published Publisher::share(const RowName& name, const Published& part, const Published& whole)
{
    Published published(name, Statistic::Share, part.group(), std::nullopt);
    if (whole.isWithheld())
        return published;
    // A count that is all of the whole and one that leaves a few look alike: both are withheld, and their share is "over 95 %".
    const double share = part.isWithheld() ? double(part.group().size()) / double(whole.group().size()) : *part.shown() / *whole.shown();
    if (part.isWithheld() && share <= 1 - edge)
        return published;
    published.m_shown = share;
    if (share > edge && share < 1 - edge)
        return published;
    if (whole.group().size() < 2 * size_t(m_policy.k))
        return publishUnless(Verdict::TellsOfAll, name, Statistic::Share, part.group(), share);
    published.m_edge = share <= edge ? Published::Edge::Under : Published::Edge::Over;
    published.m_shown = share <= edge ? edge : 1 - edge;
    return published;
}

Published Publisher::intervalEnd(const RowName& name, const Published& part, const Published& whole, double Interval::*end)
{
    if (part.isWithheld() || whole.isWithheld())
        return {name, Statistic::Share, part.group(), std::nullopt};
    const Interval interval = wilson(std::llround(*part.shown()), std::llround(*whole.shown()));
    return {name, Statistic::Share, part.group(), interval.*end};
}

Published Publisher::change(const RowName& name, const Published& now, const Published& before) const
{
    Published published(name, Statistic::Change, now.group(), std::nullopt);
    if (!now.isWithheld() && !before.isWithheld() && *before.shown() > 0)
        published.m_shown = *now.shown() / *before.shown() - 1;
    return published;
}

std::vector<PublishedCategory> Publisher::categories(const RowName& name, const std::vector<CategoryGroup>& groups, const Group& parent)
{
    const std::vector<bool> merged = mergedCategories(groups, size_t(m_policy.k));
    const Published whole = count({name.key + u"/all"_s, name.period, name.measure}, parent, parent);
    std::vector<PublishedCategory> published;
    const auto add = [&](const QString& label, const QString& key, const Group& group, bool isOther) {
        const RowName row{name.key + u'/' + key, name.period, name.measure};
        Published part = isOther ? count(row, group, parent) : this->part(row, group, parent);
        Published portion = share({row.key + u"/share"_s, row.period, row.measure}, part, whole);
        published.push_back({label, std::move(part), std::move(portion), isOther});
    };
    Group other;
    qsizetype otherCount = 0;
    for (size_t i = 0; i < groups.size(); ++i) {
        if (!merged[i]) {
            add(groups[i].name, groups[i].name, groups[i].organisations, false);
            continue;
        }
        other = united(other, groups[i].organisations);
        ++otherCount;
    }
    if (otherCount > 0) {
        add(Text::tr("Other (%n categories)", nullptr, int(otherCount)), u"other"_s, other, true);
        m_notes.push_back({ProtectionNote::Action::Merged, name.key, Verdict::TooFew, otherCount});
    }
    return published;
}

} // namespace uptake
