// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/support.h"

#include "models/base/parallel.h"
#include "models/metrics/cellgroups.h"
#include "models/metrics/revenue.h"

#include <algorithm>

namespace uptake {

namespace {

LeftBehind leftBehind(
    const Subset& subset, Month month, VersionSide side, quint32 firstSupported, const Revenue& revenue)
{
    const Facts& facts = subset.facts();
    LeftBehind left;
    left.basis = basisOf(subset, month);
    CellGroups organisations(facts, 1);
    subset.forEachReport(facts.records(month), [&](Row row) {
        const quint32 version = side == VersionSide::Host ? facts.hostVersion(row) : facts.addonVersion(row);
        if (version == none) {
            ++left.unknown;
        } else if (version < firstSupported) {
            ++left.installations;
            left.users += std::max<qint64>(facts.users()[row], 0);
            organisations.add(0, facts.organisation(row));
        }
    });
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
    const std::vector<Month> months = subset.months();
    result.months.resize(months.size());
    const size_t threads = std::min(threadsFor(facts.rowCount()), std::max<size_t>(months.size(), 1));
    onThreads(threads, [&](size_t thread) {
        SlidingRevenue revenue(subset);
        for (size_t i = months.size() * thread / threads; i < months.size() * (thread + 1) / threads; ++i)
            result.months[i] = leftBehind(subset, months[i], side, firstSupported, revenue.upTo(months[i]));
    });
    for (size_t i = 1; i < months.size(); ++i)
        compare(result.months[i], result.months[i - 1]);
    return result;
}

} // namespace uptake
