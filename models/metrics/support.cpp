// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/support.h"

#include "models/metrics/cellgroups.h"
#include "models/metrics/revenue.h"

#include <algorithm>

namespace uptake {

namespace {

LeftBehind leftBehind(const Subset& subset, Month month, VersionSide side, quint32 firstSupported)
{
    const Facts& facts = subset.facts();
    LeftBehind left;
    left.basis = basisOf(subset, month);
    const Revenue revenue = twelveMonthRevenue(subset, month);
    CellGroups organisations(facts, 1);
    const auto [first, last] = facts.records(month);
    for (Row row = first; row < last; ++row) {
        if (!subset.containsReport(row))
            continue;
        const quint32 version = side == VersionSide::Host ? facts.hostVersion(row) : facts.addonVersion(row);
        if (version == none) {
            ++left.unknown;
        } else if (version < firstSupported) {
            ++left.installations;
            left.users += std::max<qint64>(facts.users()[row], 0);
            organisations.add(0, facts.organisation(row));
        }
    }
    left.organisations = organisations.take(0);
    if (!revenue.empty()) {
        left.revenue = Cents{};
        for (const OrganisationId organisation : left.organisations)
            left.revenue->value += revenue[raw(organisation)];
    }
    if (const qint64 named = left.basis.installations - left.unknown; named > 0)
        left.share = double(left.installations) / double(named);
    return left;
}

void compare(LeftBehind& now, const LeftBehind& before)
{
    if (now.basis.completeness != Completeness::Whole || before.basis.completeness != Completeness::Whole)
        return;
    const auto change = [&](qint64 a, qint64 b) { return Change{before.basis.month, double(b), double(a - b)}; };
    now.installationsChange = change(now.installations, before.installations);
    now.usersChange = change(now.users, before.users);
    if (now.revenue && before.revenue)
        now.revenueChange = change(now.revenue->value, before.revenue->value);
}

} // namespace

DropSupport dropSupport(const Subset& subset, VersionSide side, const Version& floor)
{
    const Facts& facts = subset.facts();
    const auto& versions = side == VersionSide::Host ? facts.hostVersions() : facts.addonVersions();
    const auto firstSupported = quint32(std::lower_bound(versions.begin(), versions.end(), floor) - versions.begin());
    DropSupport result{side, floor.toString(), {}};
    for (const Month month : subset.months()) {
        LeftBehind left = leftBehind(subset, month, side, firstSupported);
        if (!result.months.empty())
            compare(left, result.months.back());
        result.months.push_back(std::move(left));
    }
    return result;
}

} // namespace uptake
