// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disclosure/publisher.h"

#include "models/disclosure/disclosuretext.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

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

std::vector<Contribution> sorted(std::vector<Contribution> contributions)
{
    if (!std::ranges::is_sorted(contributions, {}, &Contribution::organisation))
        std::ranges::stable_sort(contributions, {}, &Contribution::organisation);
    return contributions;
}

/// What each organisation adds to `whole` beyond what it adds to `part`, in their order.
std::vector<Contribution> net(const std::vector<Contribution>& whole, const std::vector<Contribution>& part)
{
    std::vector<Contribution> sums;
    sums.reserve(whole.size());
    const std::vector<Contribution> taken = sorted(part);
    const auto add = [&](OrganisationId organisation, double value) {
        if (sums.empty() || sums.back().organisation != organisation)
            sums.push_back({organisation, 0});
        sums.back().value += value;
    };
    auto next = taken.begin();
    for (const Contribution& contribution : sorted(whole)) {
        for (; next != taken.end() && next->organisation < contribution.organisation; ++next)
            add(next->organisation, -next->value);
        add(contribution.organisation, contribution.value);
    }
    for (; next != taken.end(); ++next)
        add(next->organisation, -next->value);
    return sums;
}

/// The same, where that is not nothing.
std::vector<Contribution> difference(const std::vector<Contribution>& whole, const std::vector<Contribution>& part)
{
    std::vector<Contribution> rest = net(whole, part);
    std::erase_if(rest, [](const Contribution& each) { return !(each.value > 0); });
    return rest;
}

Group united(const Group& a, const Group& b)
{
    Group both;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
}

/// The organisations behind a row: those that add something to a sum.
Group organisationsOf(const std::vector<Contribution>& contributions, Statistic statistic)
{
    if (statistic != Statistic::Count)
        return contributors(contributions);
    Group group;
    group.reserve(contributions.size());
    for (const Contribution& contribution : contributions)
        group.push_back(contribution.organisation);
    return group;
}

/// How many organisations add something else now than before.
size_t changes(const std::vector<Contribution>& now, const std::vector<Contribution>& before)
{
    const std::vector<Contribution> sums = net(before, now);
    return size_t(
        std::count_if(sums.begin(), sums.end(), [](const Contribution& sum) { return std::abs(sum.value) > 1e-9; }));
}

std::vector<Contribution> each(const Group& group)
{
    std::vector<Contribution> contributions;
    contributions.reserve(group.size());
    for (const OrganisationId organisation : group)
        contributions.push_back({organisation, 1});
    return contributions;
}

CountedRow countRow(const RowName& name, const Group& group, const Group& parent, Verdict verdict)
{
    CountedRow row{.name = name,
        .contributions = each(group),
        .parent = parent,
        .value = double(group.size()),
        .verdict = verdict};
    row.kind = name.key.startsWith(u"headline"_s) ? RowKind::Headline
        : group.size() == parent.size()           ? RowKind::Margin
                                                  : RowKind::Leaf;
    if (verdict == Verdict::RestTooFew) {
        Group rest;
        std::set_difference(parent.begin(), parent.end(), group.begin(), group.end(), std::back_inserter(rest));
        row.rest = each(rest);
    }
    return row;
}

/// Other of one report and Other of the next are the same row only where the same organisations stand behind them.
QString otherKey(const Group& group)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const OrganisationId organisation : group) {
        const quint32 number = raw(organisation);
        hash.addData(QByteArrayView(reinterpret_cast<const char*>(&number), sizeof number));
    }
    return u"other-"_s + QString::fromLatin1(hash.result().toHex().left(8));
}

/// Which categories go into Other so that it, and every one that stays, has at least k organisations.
std::vector<bool> mergedCategories(const std::vector<CategoryGroup>& groups, size_t k)
{
    std::vector<size_t> bySize(groups.size());
    std::iota(bySize.begin(), bySize.end(), size_t(0));
    std::stable_sort(bySize.begin(), bySize.end(),
        [&](size_t a, size_t b) { return groups[a].organisations.size() < groups[b].organisations.size(); });
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

QString inWords(const ProtectionNote& note, const Policy& policy)
{
    const QString figure = note.period.isEmpty() ? note.figure : u"%1, %2"_s.arg(note.figure, note.period);
    switch (note.action) {
    case ProtectionNote::Action::Withheld:
        return DisclosureText::tr("%1: withheld, since %2").arg(figure, inWords(note.reason, policy));
    case ProtectionNote::Action::Merged:
        return DisclosureText::tr("%1: %n small categories were merged into Other", nullptr, int(note.categories))
            .arg(figure);
    case ProtectionNote::Action::Rounded:
        return DisclosureText::tr("%1: rounded to three significant digits").arg(figure);
    case ProtectionNote::Action::Earlier:
        break;
    }
    return DisclosureText::tr("%1: the last published value stands in, since fewer than %2 organisations changed")
        .arg(figure)
        .arg(policy.k);
}

Published Publisher::publish(CountedRow row, double toShow)
{
    const QString figure = row.name.key;
    row.name = scoped(row.name);
    const auto decided = m_decisions.withheld.find(idOf(row.name));
    if (row.verdict == Verdict::Fine && decided != m_decisions.withheld.end())
        row.verdict = decided->second;
    Group group = organisationsOf(row.contributions, row.statistic);
    std::optional<double> shown;
    if (row.verdict == Verdict::Fine) {
        const LedgerRow* before = m_ledger ? m_ledger->find(row.name) : nullptr;
        shown = before ? before->shown : toShow; // published once: the same row always reprints its value
        if (before)
            group = organisationsOf(before->contributions, row.statistic);
    } else {
        m_notes.push_back({ProtectionNote::Action::Withheld, figure, row.verdict, 0, row.name.period, row.name});
    }
    row.shown = shown;
    Published published(row.name, row.statistic, std::move(group), shown);
    m_rows.push_back(std::move(row));
    return give(std::move(published));
}

Published Publisher::magnitude(CountedRow row, double toShow)
{
    row.kind = row.name.key.startsWith(u"headline"_s) ? RowKind::Headline : RowKind::Margin;
    const LedgerRow* before = m_ledger ? m_ledger->newest(scoped(row.name)) : nullptr;
    const size_t changed = before && row.verdict == Verdict::Fine && !m_ledger->find(scoped(row.name))
        ? changes(row.contributions, before->contributions)
        : 0;
    if (changed > 0 && changed < size_t(m_policy.k)) {
        // Too few changed since: what they changed would be told. The last value stands in, with its date.
        const RowName asked = row.name;
        row.name.period = before->name.period;
        m_notes.push_back({ProtectionNote::Action::Earlier, asked.key, Verdict::Fine, 0, asked.period, scoped(asked)});
        Published published = publish(std::move(row), toShow);
        published.m_earlierPeriod = before->name.period;
        published.m_name = asked;
        return give(std::move(published));
    }
    if (row.verdict == Verdict::Fine && toShow != row.value && row.statistic == Statistic::Sum)
        m_notes.push_back({ProtectionNote::Action::Rounded, row.name.key, Verdict::Fine, 0, row.name.period});
    return publish(std::move(row), toShow);
}

Published Publisher::count(const RowName& name, const Group& group, const Group& parent)
{
    return publish(
        countRow(name, group, parent, judgeGroup(group.size(), parent.size(), m_policy)), double(group.size()));
}

Published Publisher::part(const RowName& name, const Group& group, const Group& whole)
{
    const bool isAll = m_policy.protects() && group.size() >= whole.size();
    const Verdict verdict = isAll ? Verdict::TellsOfAll : judgeGroup(group.size(), whole.size(), m_policy);
    return publish(countRow(name, group, whole, verdict), double(group.size()));
}

Published Publisher::sum(
    const RowName& name, const std::vector<Contribution>& contributions, const std::vector<Contribution>& publishedPart)
{
    CountedRow row{.name = name, .statistic = Statistic::Sum, .contributions = sorted(contributions)};
    for (const Contribution& contribution : contributions)
        row.value += contribution.value;
    row.verdict = judgeSum(contributions, m_policy);
    if (!publishedPart.empty()) {
        row.rest = difference(contributions, publishedPart);
        if (row.verdict == Verdict::Fine && !row.rest.empty() && judgeSum(row.rest, m_policy) != Verdict::Fine)
            row.verdict = Verdict::RestTooFew;
        if (row.verdict != Verdict::RestTooFew)
            row.rest.clear();
    }
    const double toShow = m_policy.protects() ? rounded(row.value) : row.value;
    return magnitude(std::move(row), toShow);
}

Published Publisher::estimate(const RowName& name, double value, const std::vector<Contribution>& sample)
{
    CountedRow row{.name = name, .statistic = Statistic::Estimate, .contributions = sorted(sample), .value = value};
    row.verdict = judgeSum(sample, m_policy);
    return magnitude(std::move(row), rounded(value));
}

Published Publisher::median(const RowName& name, const std::vector<Contribution>& contributions, double quantile)
{
    CountedRow row{.name = name, .statistic = Statistic::Median, .contributions = sorted(contributions)};
    const size_t needed = size_t(m_policy.k) * (quantile == 0.5 ? 2 : 4);
    row.verdict = row.contributions.empty() || row.contributions.size() < needed ? Verdict::TooFew : Verdict::Fine;
    std::vector<double> values;
    for (const Contribution& contribution : row.contributions)
        values.push_back(contribution.value);
    if (!values.empty())
        row.value = centralMean(std::move(values), quantile);
    const double toShow = rounded(row.value, 2);
    return magnitude(std::move(row), toShow);
}

Published Publisher::change(const RowName& name, const Published& now, const Published& before)
{
    Published published(name, Statistic::Change, now.group(), std::nullopt);
    if (!now.isWithheld() && !before.isWithheld() && *before.shown() > 0)
        published.m_shown = *now.shown() / *before.shown() - 1;
    return give(std::move(published));
}

Published Publisher::ratio(const RowName& name, const Published& part, const Published& whole)
{
    Published published(name, Statistic::Ratio, part.group(), std::nullopt);
    if (!part.isWithheld() && !whole.isWithheld() && *whole.shown() > 0)
        published.m_shown = rounded(*part.shown() / *whole.shown(), 2);
    return give(std::move(published));
}

RowName Publisher::scoped(const RowName& name) const
{
    return m_scope.isEmpty() ? name : RowName{u"%1 | %2"_s.arg(m_scope, name.key), name.period, name.measure};
}

Published Publisher::give(Published published)
{
    m_published.push_back(published);
    return published;
}

Published Publisher::share(const RowName& name, const Published& part, const Published& whole)
{
    return give(makeShare(name, part, whole));
}

Published Publisher::makeShare(const RowName& name, const Published& part, const Published& whole)
{
    Published published(name, Statistic::Share, part.group(), std::nullopt);
    if (whole.isWithheld() || *whole.shown() <= 0)
        return published;
    // A count that is all of the whole and one that leaves a few look alike: both are withheld, and their share is
    // "over 95 %".
    const double share = part.isWithheld() ? double(part.group().size()) / double(whole.group().size())
                                           : *part.shown() / *whole.shown();
    // That leaves the reader a twentieth of the whole to guess in, which must be k organisations wide.
    if (part.isWithheld() && (share <= 1 - edge || edge * double(whole.group().size()) < m_policy.k))
        return published;
    published.m_shown = share;
    if (!m_policy.protects() || (share > edge && share < 1 - edge))
        return published;
    if (whole.group().size() < 2 * size_t(m_policy.k)) {
        m_notes.push_back({ProtectionNote::Action::Withheld, name.key, Verdict::TellsOfAll, 0, name.period});
        published.m_shown = std::nullopt;
        return published;
    }
    published.m_edge = share <= edge ? Published::Edge::Under : Published::Edge::Over;
    published.m_shown = share <= edge ? edge : 1 - edge;
    return published;
}

Published Publisher::intervalEnd(
    const RowName& name, const Published& part, const Published& whole, double Interval::*end)
{
    if (part.isWithheld() || whole.isWithheld() || *whole.shown() <= 0)
        return give({name, Statistic::Share, part.group(), std::nullopt});
    const Interval interval = wilson(std::llround(*part.shown()), std::llround(*whole.shown()));
    return give({name, Statistic::Share, part.group(), interval.*end});
}

std::vector<PublishedCategory> Publisher::categories(
    const RowName& name, const std::vector<CategoryGroup>& groups, const Group& parent)
{
    // A lone category is all of its whole: whatever is shown of it, its name or that it is withheld, tells of every
    // member.
    if (m_policy.protects() && groups.size() == 1 && groups.front().organisations.size() >= parent.size()) {
        m_notes.push_back(
            {ProtectionNote::Action::Withheld, name.key, Verdict::TellsOfAll, 0, name.period, scoped(name)});
        return {};
    }
    const std::vector<bool> merged = mergedCategories(groups, size_t(m_policy.k));
    const Published whole = count({name.key + u"/all"_s, name.period, name.measure}, parent, parent);
    std::vector<PublishedCategory> published;
    const auto add = [&](const QString& label, const QString& key, const Group& group, bool isOther, int together = 0) {
        const RowName row{name.key + u'/' + key, name.period, name.measure};
        Published part = isOther ? count(row, group, parent) : this->part(row, group, parent);
        m_rows.back().breakdown = name.key + u'|' + name.period;
        part.m_mergedCategories = m_published.back().m_mergedCategories = together;
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
        const Group& small = groups[i].organisations;
        m_rows.push_back(countRow(scoped({name.key + u'/' + groups[i].name, name.period, name.measure}), small, parent,
            judgeGroup(small.size(), parent.size(), m_policy)));
        m_rows.back().isMerged = true;
        other = united(other, groups[i].organisations);
        ++otherCount;
    }
    if (otherCount > 0) {
        // Each of them has an organisation at least: a number of categories near that of the organisations would tell
        // that none has more.
        const bool isCountTold = !m_policy.protects() || qsizetype(other.size()) >= otherCount + m_policy.k;
        const int told = isCountTold ? int(otherCount) : 0;
        add(told > 0 ? DisclosureText::tr("Other (%n categories)", nullptr, told) : DisclosureText::tr("Other"),
            otherKey(other), other, true, told);
        m_notes.push_back({ProtectionNote::Action::Merged, name.key, Verdict::TooFew, otherCount, name.period});
    }
    return published;
}

} // namespace uptake
