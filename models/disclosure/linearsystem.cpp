// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disclosure/linearsystem.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <tuple>
#include <unordered_map>

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

/// Numbers the organisations of a block from 0, in their order.
class Numbering
{
public:
    explicit Numbering(const std::vector<Part>& parts)
    {
        for (const Part& part : parts) {
            for (const Contribution& contribution : *part.contributions)
                mark(contribution.organisation);
        }
        for (std::vector<int>* numbers : {&m_known, &m_foreign}) {
            for (int& number : *numbers)
                number = number == 0 ? -1 : m_size++;
        }
    }
    size_t size() const { return size_t(m_size); }
    size_t operator[](OrganisationId organisation) const
    {
        const quint32 id = raw(organisation);
        return size_t(id < foreign ? m_known[id] : m_foreign[id - foreign]);
    }

private:
    static constexpr quint32 foreign = 0x8000'0000; ///< ids from here are of organisations that only the ledger knows

    /// Ids are given one after the other, so that tables of all of them are short.
    void mark(OrganisationId organisation)
    {
        const quint32 id = raw(organisation);
        std::vector<int>& numbers = id < foreign ? m_known : m_foreign;
        const size_t place = id < foreign ? id : id - foreign;
        if (place >= numbers.size())
            numbers.resize(std::max(place + 1, 2 * numbers.size()));
        numbers[place] = 1;
    }

    std::vector<int> m_known, m_foreign;
    int m_size = 0;
};

class BlockBuilder
{
public:
    BlockBuilder(const std::vector<AuditRow>& rows, std::vector<Part> parts)
        : m_rows(rows)
        , m_parts(std::move(parts))
        , m_numbers(m_parts)
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
        findCells();
        collapse(block);
        return block;
    }

private:
    /// What a row holds of an organisation.
    struct Cell
    {
        int row = 0; ///< position
        qint64 numerator = 1;
        qint64 denominator = 1;
        bool operator==(const Cell&) const = default;
    };

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
            largest.resize(m_numbers.size());
            for (const Contribution& contribution : *part.contributions) {
                qint64& most = largest[m_numbers[contribution.organisation]];
                most = std::max(most, hundredths(contribution.value));
            }
        }
    }

    Cell cellOf(size_t part, const Contribution& contribution, const std::vector<qint64>* largest) const
    {
        if (!largest)
            return {int(part), 1, 1};
        const qint64 numerator = hundredths(contribution.value);
        const qint64 denominator = std::max<qint64>((*largest)[m_numbers[contribution.organisation]], 1);
        if (numerator == denominator)
            return {int(part), 1, 1};
        const qint64 common = std::gcd(numerator, denominator);
        return {int(part), numerator / common, denominator / common};
    }

    /// The cells of each organisation, one organisation after the other, in the order of the rows.
    void findCells()
    {
        m_firstCell.assign(m_numbers.size() + 1, 0);
        for (const Part& part : m_parts) {
            for (const Contribution& contribution : *part.contributions)
                ++m_firstCell[m_numbers[contribution.organisation] + 1];
        }
        std::partial_sum(m_firstCell.begin(), m_firstCell.end(), m_firstCell.begin());
        m_cells.resize(m_firstCell.back());
        m_endOfCells.assign(m_firstCell.begin(), m_firstCell.end() - 1);
        for (size_t i = 0; i < m_parts.size(); ++i) {
            const auto* largest = m_isSum ? &m_largest[m_rows[m_parts[i].row].counted.name.period] : nullptr;
            for (const Contribution& contribution : *m_parts[i].contributions) {
                const Cell cell = cellOf(i, contribution, largest);
                if (cell.numerator != 0)
                    m_cells[m_endOfCells[m_numbers[contribution.organisation]]++] = cell;
            }
        }
    }

    std::span<const Cell> cellsOf(size_t organisation) const
    {
        return {m_cells.data() + m_firstCell[organisation], m_cells.data() + m_endOfCells[organisation]};
    }

    static size_t hashOf(std::span<const Cell> cells)
    {
        size_t hash = cells.size();
        for (const Cell& cell : cells) {
            for (const quint64 value : {quint64(cell.row), quint64(cell.numerator), quint64(cell.denominator)})
                hash = (hash ^ value) * 0x9e37'79b9'7f4a'7c15 + (hash >> 29);
        }
        return hash;
    }

    void collapse(SystemBlock& block)
    {
        std::unordered_multimap<size_t, size_t> known; // hash of the cells -> atom
        std::vector<std::span<const Cell>> cellsOfAtom;
        for (size_t organisation = 0; organisation < m_numbers.size(); ++organisation) {
            const std::span<const Cell> cells = cellsOf(organisation);
            if (cells.empty())
                continue;
            const size_t hash = hashOf(cells);
            auto [found, end] = known.equal_range(hash);
            while (found != end && !std::ranges::equal(cellsOfAtom[found->second], cells))
                ++found;
            if (found == end) {
                found = known.emplace(hash, block.atoms.size());
                block.atoms.push_back({});
                cellsOfAtom.push_back(cells);
            }
            Atom& atom = block.atoms[found->second];
            ++atom.organisations;
            const double added = m_isSum ? newestSum(organisation) : 1;
            atom.value += added;
            atom.second = std::max(atom.second, std::min(atom.largest, added));
            atom.largest = std::max(atom.largest, added);
        }
        for (const Part& part : m_parts)
            block.rows.push_back({part.row, part.isRest, {}});
        for (size_t atom = 0; atom < cellsOfAtom.size(); ++atom) {
            for (const Cell& cell : cellsOfAtom[atom])
                block.rows[size_t(cell.row)].entries.push_back({int(atom), cell.numerator, cell.denominator});
        }
    }

    /// What an organisation adds in the newest period that holds it: the reader takes its size for unchanged.
    double newestSum(size_t organisation) const
    {
        for (auto period = m_largest.rbegin(); period != m_largest.rend(); ++period) {
            if (period->second[organisation] > 0)
                return double(period->second[organisation]) / 100;
        }
        return 0;
    }

    const std::vector<AuditRow>& m_rows;
    std::vector<Part> m_parts;
    Numbering m_numbers;
    bool m_isSum = false;
    std::map<QString, std::vector<qint64>> m_largest; ///< by period, then by the organisation's number
    std::vector<Cell> m_cells;
    std::vector<size_t> m_firstCell, m_endOfCells; ///< by the organisation's number
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
