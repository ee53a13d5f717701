// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/reportsbuilder.h"

#include "models/store/varint.h"

#include <algorithm>
#include <limits>
#include <map>

namespace uptake {

namespace {

template <class Value> void permute(std::vector<Value>& values, const std::vector<Row>& order)
{
    std::vector<Value> sorted(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        sorted[i] = values[order[i]];
    values = std::move(sorted);
}

template <class Column> void permuteCounts(Column& column, const std::vector<Row>& order)
{
    Column sorted;
    sorted.resize(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        sorted.set(i, column[order[i]]);
    column = std::move(sorted);
}

/// Terms of versions become codes of `versions`, oldest first.
CodeColumn codedVersions(std::vector<quint32> column, const std::vector<QString>& terms, std::vector<Version>& versions)
{
    std::vector<quint32> codes(terms.size(), none);
    std::vector<std::pair<Version, quint32>> used;
    for (const quint32 term : column) {
        if (term != 0 && codes[term] == none) {
            codes[term] = 0;
            used.emplace_back(Version(terms[term]), term);
        }
    }
    std::sort(
        used.begin(), used.end(), [](const auto& a, const auto& b) { return compareForCodes(a.first, b.first) < 0; });
    for (auto& [version, term] : used) {
        codes[term] = quint32(versions.size());
        versions.push_back(std::move(version));
    }
    for (quint32& code : column)
        code = code == 0 ? none : codes[code];
    return CodeColumn(std::move(column));
}

} // namespace

void ReportsBuilder::add(const ReportRow& row)
{
    ReportColumns& reports = m_reports;
    const size_t at = reports.size();
    reports.installation.push_back(InstallationId{quint32(row.installation)});
    reports.sentAt.resize(at + 1);
    reports.sentAt.set(at, row.sentAt);
    m_addonTerms.push_back(row.addonVersion);
    m_hostTerms.push_back(row.hostVersion);
    m_entitlementTerms.push_back(row.entitlement);
    m_connections.push_back(connectionCode(row.connections));
    const std::array counts{
        row.users, row.datasources, row.administrators, row.queries, row.tables, row.queriesModified};
    for (size_t i = 0; i < counts.size(); ++i) {
        CountColumn& column = reports.*columnsOfCounts[i];
        column.resize(at + 1);
        column.set(at, counts[i]);
    }
    for (const auto& [term, count] : row.features) {
        if (m_featureOfTerm.size() <= term)
            m_featureOfTerm.resize(size_t(term) + 1, none);
        quint32& feature = m_featureOfTerm[term];
        if (feature == none) {
            feature = quint32(m_features.size());
            m_features.push_back(term);
            reports.features.emplace_back();
        }
        CountColumn& column = reports.features[feature].counts;
        column.resize(at + 1);
        column.set(at, count);
    }
}

quint32 ReportsBuilder::connectionCode(std::string_view connections)
{
    if (connections.empty())
        return ConnectionColumn::nothing;
    const auto next = quint32(m_connectionTexts.size());
    const quint32 code = m_connectionCodes.emplace(connections, next);
    if (code == next)
        m_connectionTexts.emplace_back(connections);
    return code + 1; // the first set is the empty one
}

void ReportsBuilder::sort()
{
    ReportColumns& reports = m_reports;
    ReportOrder order = orderOf(reports.installation, reports.sentAt);
    reports.firstMonth = order.firstMonth;
    reports.months = std::move(order.months);
    permute(reports.installation, order.rows);
    permuteCounts(reports.sentAt, order.rows);
    for (std::vector<quint32>* column : {&m_addonTerms, &m_hostTerms, &m_entitlementTerms, &m_connections})
        permute(*column, order.rows);
    for (const auto column : columnsOfCounts)
        permuteCounts(reports.*column, order.rows);
    for (FeatureColumn& feature : reports.features) {
        feature.counts.resize(order.rows.size());
        permuteCounts(feature.counts, order.rows);
    }
}

/// Kinds by name, and the sets that reports list: a kind that one lists twice is added up.
void ReportsBuilder::codeConnections(const std::vector<QString>& terms)
{
    std::vector<std::vector<NamedConnection>> sets;
    for (const std::string& text : m_connectionTexts) {
        std::vector<NamedConnection>& set = sets.emplace_back();
        VarintReader reader(text);
        while (const auto driver = reader.next()) {
            const auto mode = reader.next();
            const auto count = reader.next();
            if (!mode || !count || *driver >= terms.size() || *mode >= terms.size())
                break;
            set.push_back({{terms[*driver], terms[*mode]}, qint64(*count)});
        }
    }
    m_reports.connections = ConnectionColumn(CodeColumn(std::move(m_connections)), sets);
}

/// What an installation's reports mostly name is its usual entitlement (of as many: the one that came first).
void ReportsBuilder::codeEntitlements()
{
    ReportColumns& reports = m_reports;
    struct Candidate
    {
        quint32 term = none;
        quint32 lead = 0;
    };
    std::vector<Candidate> candidates(
        reports.installationIds.size()); // whatever more than half of the reports name wins
    for (size_t row = 0; row < reports.size(); ++row) {
        if (m_entitlementTerms[row] == 0)
            continue;
        Candidate& candidate = candidates[raw(reports.installation[row])];
        if (candidate.lead == 0)
            candidate = {m_entitlementTerms[row], 1};
        else
            candidate.lead += candidate.term == m_entitlementTerms[row] ? 1 : quint32(-1);
    }
    for (const Candidate& candidate : candidates)
        reports.usualEntitlement.push_back(candidate.term);
    for (size_t row = 0; row < reports.size(); ++row) {
        const quint32 term = m_entitlementTerms[row];
        reports.entitlement.append(term == 0 ? none : term, reports.usualEntitlement[raw(reports.installation[row])]);
    }
}

std::vector<quint32> ReportsBuilder::installationsBesides(const InstallationPlaces& known) const
{
    std::vector<quint32> unknown;
    for (const InstallationId installation : m_reports.installation) {
        if (known[raw(installation)] == none)
            unknown.push_back(raw(installation));
    }
    std::sort(unknown.begin(), unknown.end());
    unknown.erase(std::unique(unknown.begin(), unknown.end()), unknown.end());
    return unknown;
}

/// Gives installations their places among those that report: whose every report was taken back is as if it had never
/// been.
void ReportsBuilder::placeInstallations(const std::vector<quint32>& ids)
{
    const InstallationPlaces all(ids);
    Bits reported(ids.size());
    for (const InstallationId installation : m_reports.installation) {
        if (all[raw(installation)] == none)
            qFatal("A report is of installation %u, which is not stored.", raw(installation));
        reported.set(all[raw(installation)]);
    }
    std::vector<quint32>& kept = m_reports.installationIds;
    reported.forEach(0, ids.size(), [&](size_t at) { kept.push_back(ids[at]); });
    const InstallationPlaces places(kept);
    for (InstallationId& installation : m_reports.installation)
        installation = InstallationId{places[raw(installation)]};
}

ReportColumns ReportsBuilder::build(const std::vector<QString>& terms, const std::vector<quint32>& installationIds)
{
    placeInstallations(installationIds);
    sort();
    for (size_t i = 0; i < m_features.size(); ++i)
        m_reports.features[i].name = terms[m_features[i]];
    std::sort(m_reports.features.begin(), m_reports.features.end(),
        [](const auto& a, const auto& b) { return a.name < b.name; });
    m_reports.addonVersion = codedVersions(std::move(m_addonTerms), terms, m_reports.addonVersions);
    m_reports.hostVersion = codedVersions(std::move(m_hostTerms), terms, m_reports.hostVersions);
    codeConnections(terms);
    codeEntitlements();
    m_reports.derive();
    return std::move(m_reports);
}

} // namespace uptake
