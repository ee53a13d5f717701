// SPDX-License-Identifier: GPL-3.0-or-later
// How FactsBuilder writes its reports to a file, and reads them from there.
#include "models/facts/factsbuilder.h"

#include <algorithm>

namespace uptake {

namespace {

void write(ColumnWriter& file, const CountColumn& counts)
{
    std::vector<quint32> rows;
    std::vector<qint64> values;
    for (const auto& [row, value] : counts.wide()) {
        rows.push_back(row);
        values.push_back(value);
    }
    file.column(counts.narrow());
    file.column(rows);
    file.column(values);
}

CountColumn readCounts(ColumnReader& file)
{
    auto narrow = file.column<quint16>();
    const auto rows = file.column<quint32>();
    const auto values = file.column<qint64>();
    std::unordered_map<quint32, qint64> wide;
    for (size_t i = 0; i < std::min(rows.size(), values.size()); ++i)
        wide.emplace(rows[i], values[i]);
    return {std::move(narrow), std::move(wide)};
}

/// Is every number of a column below `limit`?
template <class Number> bool areBelow(const std::vector<Number>& numbers, size_t limit)
{
    return std::all_of(numbers.begin(), numbers.end(), [limit](Number number) { return size_t(number) < limit; });
}

} // namespace

void FactsBuilder::writeReports(ColumnWriter& file)
{
    sortReports();
    const Facts& facts = *m_facts;
    file.column(m_installationIds);
    file.number(quint64(facts.m_firstMonth));
    file.column(facts.m_months);
    file.column(facts.m_sentAt);
    file.column(facts.m_installation);
    file.column(facts.m_addonVersion);
    file.column(facts.m_hostVersion);
    file.column(m_entitlementTerms);
    file.column(m_connections);
    file.number(m_connectionTexts.size());
    for (const std::string& text : m_connectionTexts)
        file.text(text);
    for (const CountColumn* counts : {&facts.m_users, &facts.m_datasources, &facts.m_administrators, &facts.m_queries,
             &facts.m_tables, &facts.m_queriesModified})
        write(file, *counts);
    file.number(facts.m_features.size());
    for (const FeatureColumn& feature : facts.m_features) {
        file.text(feature.name.toStdString());
        write(file, feature.counts);
    }
    file.number(file.checksum());
}

bool FactsBuilder::readReports(ColumnReader& file)
{
    if (file.column<qint64>() != m_installationIds)
        return false;
    Facts facts;
    facts.m_firstMonth = int(file.number());
    facts.m_months = file.column<Facts::MonthRows>();
    facts.m_sentAt = file.column<qint64>();
    facts.m_installation = file.column<InstallationId>();
    facts.m_addonVersion = file.column<quint32>();
    facts.m_hostVersion = file.column<quint32>();
    auto entitlements = file.column<quint32>();
    auto connections = file.column<quint32>();
    std::vector<std::string> texts;
    for (quint64 left = file.number(); left > 0 && file.isGood(); --left)
        texts.push_back(file.text());
    CountColumn* const counts[] = {&facts.m_users, &facts.m_datasources, &facts.m_administrators, &facts.m_queries,
        &facts.m_tables, &facts.m_queriesModified};
    for (CountColumn* column : counts)
        *column = readCounts(file);
    for (quint64 left = file.number(); left > 0 && file.isGood(); --left) {
        QString name = QString::fromStdString(file.text());
        facts.m_features.push_back({std::move(name), readCounts(file)});
    }
    const quint64 checksum = file.checksum();
    const bool isUndamaged = file.number() == checksum;
    const size_t rows = facts.m_sentAt.size();
    const auto isWhole = [rows](const auto& column) { return column.size() == rows; };
    const bool fits = file.isGood() && isUndamaged && !facts.m_months.empty() && facts.m_months.back().last == rows
        && isWhole(facts.m_installation) && isWhole(facts.m_addonVersion) && isWhole(facts.m_hostVersion)
        && isWhole(entitlements) && isWhole(connections)
        && std::all_of(
            std::begin(counts), std::end(counts), [&](const CountColumn* column) { return isWhole(*column); })
        && std::all_of(facts.m_features.begin(), facts.m_features.end(),
            [&](const FeatureColumn& feature) { return isWhole(feature.counts); })
        && areBelow(facts.m_installation, m_installationIds.size()) && areBelow(facts.m_addonVersion, m_terms.size())
        && areBelow(facts.m_hostVersion, m_terms.size()) && areBelow(entitlements, m_terms.size())
        && areBelow(connections, texts.size() + 1);
    if (!fits)
        return false;
    takeReports(std::move(facts));
    m_entitlementTerms = std::move(entitlements);
    m_connections = std::move(connections);
    m_connectionTexts = std::move(texts);
    m_isSorted = true;
    return true;
}

/// Moves the columns of reports, and nothing else, into the facts being built.
void FactsBuilder::takeReports(Facts&& from)
{
    Facts& facts = *m_facts;
    facts.m_firstMonth = from.m_firstMonth;
    facts.m_months = std::move(from.m_months);
    facts.m_sentAt = std::move(from.m_sentAt);
    facts.m_installation = std::move(from.m_installation);
    facts.m_addonVersion = std::move(from.m_addonVersion);
    facts.m_hostVersion = std::move(from.m_hostVersion);
    facts.m_users = std::move(from.m_users);
    facts.m_datasources = std::move(from.m_datasources);
    facts.m_administrators = std::move(from.m_administrators);
    facts.m_queries = std::move(from.m_queries);
    facts.m_tables = std::move(from.m_tables);
    facts.m_queriesModified = std::move(from.m_queriesModified);
    facts.m_features = std::move(from.m_features);
}

} // namespace uptake
