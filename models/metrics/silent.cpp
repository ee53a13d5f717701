// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/silent.h"

#include "models/base/parallel.h"
#include "models/metrics/cellgroups.h"

namespace uptake {

namespace {

/// The newest report up to a day of each selected installation, and the licence that it named last: by installation,
/// none where there is none.
struct LastHeard
{
    std::vector<Row> report;
    std::vector<Row> link; ///< newest report that names a known licence
};

LastHeard lastHeard(const Subset& subset, Day asOf)
{
    const Facts& facts = subset.facts();
    const size_t count = facts.installations().size();
    LastHeard heard{std::vector<Row>(count, none), std::vector<Row>(count, none)};
    const bool isUpToDate = facts.newestReport() <= asOf;
    const size_t threads = threadsFor(facts.rowCount());
    onThreads(threads, [&](size_t thread) {
        for (size_t at = count * thread / threads; at < count * (thread + 1) / threads; ++at) {
            if (!subset.containsInstallation(InstallationId{quint32(at)}))
                continue;
            const bool namesAny = facts.installations()[at].licence != none;
            const auto rows = facts.reportsOf(InstallationId{quint32(at)});
            for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
                if (!subset.containsReport(*row) || (!isUpToDate && facts.day(*row) > asOf))
                    continue;
                if (heard.report[at] == none)
                    heard.report[at] = *row;
                if (namesAny && facts.licence(*row) == none)
                    continue;
                heard.link[at] = namesAny ? *row : none;
                break;
            }
        }
    });
    return heard;
}

} // namespace

Silence silence(const Subset& subset, Day asOf)
{
    const Facts& facts = subset.facts();
    Silence result;
    result.asOf = asOf;
    result.newest = facts.newestDay();
    const Day silentUpTo = dayOf(dateOf(asOf).addMonths(-silentMonths));
    const Bits isActive = subset.activeLicences(asOf);
    enum class Heard { Never, Silent, Reporting };
    std::vector<Heard> heardOf(facts.licences().size(), Heard::Never);
    const auto organisationOf = [&](quint32 licence) { return facts.licences()[licence].states.back().organisation; };
    CellGroups organisations(facts, 5); // one for each of Heard, all, installations
    constexpr size_t ofAll = 3, ofInstallations = 4;
    const LastHeard heard = lastHeard(subset, asOf);
    for (size_t i = 0; i < heard.report.size(); ++i) {
        if (heard.link[i] == none)
            continue;
        const quint32 licence = facts.licence(heard.link[i]);
        const bool isSilent = facts.day(heard.report[i]) <= silentUpTo;
        heardOf[licence] = std::max(heardOf[licence], isSilent ? Heard::Silent : Heard::Reporting);
        if (!isSilent || !isActive[licence])
            continue;
        result.installations.push_back({InstallationId{quint32(i)}, licence, heard.report[i]});
        result.users += std::max<qint64>(facts.users()[heard.report[i]], 0);
        organisations.add(ofInstallations, organisationOf(licence));
    }
    for (size_t i = 0; i < heardOf.size(); ++i) {
        if (!isActive[i])
            continue;
        ++result.activeLicences;
        organisations.add(ofAll, organisationOf(quint32(i)));
        organisations.add(size_t(heardOf[i]), organisationOf(quint32(i)));
        ++(heardOf[i] == Heard::Never         ? result.neverReported
                : heardOf[i] == Heard::Silent ? result.silent
                                              : result.reporting);
    }
    std::sort(result.installations.begin(), result.installations.end(), [&](const auto& a, const auto& b) {
        return std::pair(facts.sentAt(a.lastReport), a.installation)
            < std::pair(facts.sentAt(b.lastReport), b.installation);
    });
    result.organisations = {organisations.take(ofAll), organisations.take(size_t(Heard::Reporting)),
        organisations.take(size_t(Heard::Silent)), organisations.take(size_t(Heard::Never)),
        organisations.take(ofInstallations)};
    return result;
}

} // namespace uptake
