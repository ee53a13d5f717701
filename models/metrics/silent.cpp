// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/metrics/silent.h"

#include "models/base/parallel.h"
#include "models/metrics/cellgroups.h"
#include "models/metrics/intime.h"

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
    const auto count = quint32(facts.installations().size());
    LastHeard heard{std::vector<Row>(count, none), std::vector<Row>(count, none)};
    if (!facts.firstMonth())
        return heard;
    const Month last = std::min(monthOf(asOf), *facts.lastMonth());
    const size_t threads = threadsFor(facts.rowCount());
    onThreads(threads, [&](size_t thread) {
        const auto bound = [&](size_t of) { return InstallationId{quint32(count * of / threads)}; };
        for (Month month = *facts.firstMonth(); month <= last; month += std::chrono::months{1}) {
            const bool isOver = lastDayOf(month) <= asOf;
            forEachInTime(facts, month, bound(thread), bound(thread + 1), [&](Row row) { // later ones replace earlier
                if (!subset.containsReport(row) || (!isOver && facts.day(row) > asOf))
                    return;
                const auto at = raw(facts.installation(row));
                heard.report[at] = row;
                if (facts.licence(row) != none)
                    heard.link[at] = row;
            });
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
    const auto isActive = [&](const LicenceFacts& licence) {
        return isActiveOn(stateAt(licence, asOf), asOf) && subset.containsLicence(licence, asOf);
    };
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
        if (!isSilent || !isActive(facts.licences()[licence]))
            continue;
        result.installations.push_back({InstallationId{quint32(i)}, licence, heard.report[i]});
        result.users += std::max<qint64>(facts.users()[heard.report[i]], 0);
        organisations.add(ofInstallations, organisationOf(licence));
    }
    for (size_t i = 0; i < heardOf.size(); ++i) {
        if (!isActive(facts.licences()[i]))
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
