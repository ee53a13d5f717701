// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disclosure/linearsystem.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

qint64 hundredths(double value)
{
    return std::llround(std::abs(value) * 100);
}

/// A row of a block before its organisations are collapsed into atoms.
struct Part
{
    size_t row;
    bool isRest;
    const std::vector<Contribution>* contributions;
};

class BlockBuilder
{
public:
    BlockBuilder(const std::vector<AuditRow>& rows, std::vector<Part> parts)
        : m_rows(rows)
        , m_parts(std::move(parts))
    {
    }

    SystemBlock build()
    {
        const Statistic statistic = m_rows[m_parts.front().row].counted.statistic;
        m_isSum = statistic == Statistic::Sum;
        SystemBlock block;
        block.statistic = statistic;
        sortParts();
        if (m_isSum)
            findLargest();
        collapse(block);
        return block;
    }

private:
    using Cell = std::tuple<int, qint64, qint64>; ///< position of the row, numerator, denominator

    /// Ledger first and leaves last: what depends on the others is then a row that is cheap to withhold.
    void sortParts()
    {
        std::sort(m_parts.begin(), m_parts.end(), [&](const Part& a, const Part& b) {
            const auto order = [&](const Part& part) {
                const AuditRow& row = m_rows[part.row];
                return std::tuple(
                    row.state == RowState::Ledger ? 0 : 1, -int(row.counted.kind), idOf(row.counted.name), part.isRest);
            };
            return order(a) < order(b);
        });
    }

    /// The most that each organisation adds to any row of a period: that is its whole sum.
    void findLargest()
    {
        for (const Part& part : m_parts) {
            auto& largest = m_largest[m_rows[part.row].counted.name.period];
            for (const Contribution& contribution : *part.contributions) {
                qint64& most = largest[contribution.organisation];
                most = std::max(most, hundredths(contribution.value));
            }
        }
    }

    void collapse(SystemBlock& block)
    {
        std::map<OrganisationId, std::vector<Cell>> columns;
        for (size_t i = 0; i < m_parts.size(); ++i) {
            const auto* largest = m_isSum ? &m_largest[m_rows[m_parts[i].row].counted.name.period] : nullptr;
            for (const Contribution& contribution : *m_parts[i].contributions) {
                qint64 numerator = 1;
                qint64 denominator = 1;
                if (largest) {
                    numerator = hundredths(contribution.value);
                    denominator = std::max<qint64>(largest->at(contribution.organisation), 1);
                    const qint64 common = std::gcd(numerator, denominator);
                    numerator /= common;
                    denominator /= common;
                }
                if (numerator != 0)
                    columns[contribution.organisation].emplace_back(int(i), numerator, denominator);
            }
        }
        std::map<std::vector<Cell>, int> known;
        std::vector<const std::vector<Cell>*> cellsOf;
        for (const auto& [organisation, cells] : columns) {
            const auto [found, isNew] = known.try_emplace(cells, int(block.atoms.size()));
            if (isNew) {
                block.atoms.push_back({});
                cellsOf.push_back(&found->first);
            }
            Atom& atom = block.atoms[size_t(found->second)];
            ++atom.organisations;
            const double added = m_isSum ? newestSum(organisation) : 1;
            atom.value += added;
            atom.second = std::max(atom.second, std::min(atom.largest, added));
            atom.largest = std::max(atom.largest, added);
        }
        for (const Part& part : m_parts)
            block.rows.push_back({part.row, part.isRest, {}});
        for (size_t atom = 0; atom < cellsOf.size(); ++atom) {
            for (const auto& [row, numerator, denominator] : *cellsOf[atom])
                block.rows[size_t(row)].entries.push_back({int(atom), numerator, denominator});
        }
    }

    /// What an organisation adds in the newest period that holds it: the reader takes its size for unchanged.
    double newestSum(OrganisationId organisation) const
    {
        for (auto period = m_largest.rbegin(); period != m_largest.rend(); ++period) {
            const auto found = period->second.find(organisation);
            if (found != period->second.end() && found->second > 0)
                return double(found->second) / 100;
        }
        return 0;
    }

    const std::vector<AuditRow>& m_rows;
    std::vector<Part> m_parts;
    bool m_isSum = false;
    std::map<QString, std::map<OrganisationId, qint64>> m_largest; ///< by period
};

} // namespace

QString columnsOf(const AuditRow& row)
{
    const RowName& name = row.counted.name;
    switch (row.counted.statistic) {
    case Statistic::Count:
        return u"count "_s + name.period;
    case Statistic::Sum:
        return u"sum "_s + name.measure;
    case Statistic::Median:
        return u"median "_s + name.measure;
    default:
        return u"estimate "_s + name.measure;
    }
}

std::vector<SystemBlock> linearSystem(const std::vector<AuditRow>& rows)
{
    std::map<QString, std::vector<Part>> parts;
    for (size_t i = 0; i < rows.size(); ++i) {
        const CountedRow& counted = rows[i].counted;
        if (counted.contributions.empty())
            continue; // of nobody
        auto& block = parts[columnsOf(rows[i])];
        block.push_back({i, false, &counted.contributions});
        if (!rows[i].isPublished() && !counted.rest.empty())
            block.push_back({i, true, &counted.rest});
    }
    std::vector<SystemBlock> blocks;
    blocks.reserve(parts.size());
    for (auto& [columns, block] : parts)
        blocks.push_back(BlockBuilder(rows, std::move(block)).build());
    return blocks;
}

double valueOf(const SystemBlock& block, const std::vector<Entry>& entries)
{
    double sum = 0;
    for (const Entry& entry : entries)
        sum += entry.share() * block.atoms[size_t(entry.atom)].value;
    return sum;
}

} // namespace uptake
