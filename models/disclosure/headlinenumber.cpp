// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disclosure/headlinenumber.h"

#include <algorithm>
#include <utility>

namespace uptake {

namespace {

using F = FirstPrime;

/// Atoms that are always zero or not zero together.
struct Column
{
    int organisations = 0;
    bool isMarked = false; ///< must not be zero
    bool isSign = false; ///< not zero where a combination uses one of the new rows
    int atoms = -1; ///< an atom, or more of them (Search::join); a sign has none
};

/// A space of combinations: the rows, in reduced echelon form, are its basis. Columns that no row touches are left out.
struct Space
{
    std::vector<ModularRow> rows;
    std::vector<size_t> pivots; ///< column of each row's 1; all other rows are 0 there
    std::vector<Column> columns;
    int marked = 0; ///< organisations of the marked columns
};

/// Branches over which atoms a combination depends on. Let column c be one that it must depend on. Written over the
/// basis, c is a sum of pivot columns; were the combination zero at all of these it would be zero at c. So one of them
/// joins: try each, with those before it zero. Every step adds organisations, and whatever would make the limit is
/// zero: that shrinks the space, makes columns parallel, and parallel columns are one. Complete, since each combination
/// follows one of the branches.
class Search
{
public:
    Search(int limit, bool wantsSmallest, qint64 work)
        : m_limit(limit)
        , m_wantsSmallest(wantsSmallest)
        , m_work(work)
    {
    }

    /// `signs`: so many of the last columns are no atoms but signs of the new rows; one of them must not be zero.
    SmallestGroup run(std::vector<ModularRow> rows, const std::vector<int>& organisations, size_t signs)
    {
        m_hasSigns = signs > 0;
        m_firstJoin = int(organisations.size());
        Space space = spaceOf(std::move(rows), organisations, signs);
        while (!isOver() && settle(space) && !space.rows.empty()) {
            // Every combination depends on this column or is zero there.
            const size_t first = rootOf(space);
            if (first == space.columns.size())
                break; // only combinations of earlier rows are left
            branch(space, first);
        }
        m_best.isSmallest = m_work >= 0;
        if (m_work < 0 && m_best.outcome == SmallestGroup::Outcome::None)
            m_best.outcome = SmallestGroup::Outcome::Undecided;
        return m_best;
    }

private:
    bool isOver() const { return m_work < 0 || (!m_wantsSmallest && m_best.outcome == SmallestGroup::Outcome::Found); }

    size_t rootOf(const Space& space) const
    {
        size_t root = space.columns.size();
        for (size_t i = 0; i < space.columns.size(); ++i) {
            if (m_hasSigns && !space.columns[i].isSign)
                continue;
            if (root == space.columns.size() || space.columns[i].organisations > space.columns[root].organisations)
                root = i;
        }
        return root;
    }

    /// Does a combination count, or is it one of earlier rows alone?
    bool counts(const Space& space, const ModularRow& row) const
    {
        if (!m_hasSigns)
            return true;
        for (size_t i = 0; i < row.size(); ++i) {
            if (row[i] != 0 && space.columns[i].isSign)
                return true;
        }
        return false;
    }

    /// Reduced echelon form, with the largest atoms as pivots: those are forbidden first.
    Space spaceOf(std::vector<ModularRow> rows, const std::vector<int>& organisations, size_t signs)
    {
        Space space;
        std::vector<int> order(organisations.size());
        for (size_t i = 0; i < order.size(); ++i)
            order[i] = int(i);
        std::stable_sort(order.begin(), order.end(),
            [&](int a, int b) { return organisations[size_t(a)] > organisations[size_t(b)]; });
        for (const int atom : order)
            space.columns.push_back(size_t(atom) < organisations.size() - signs
                    ? Column{organisations[size_t(atom)], false, false, atom}
                    : Column{0, false, true, -1});
        for (ModularRow& row : rows) {
            ModularRow sorted(order.size());
            for (size_t i = 0; i < order.size(); ++i)
                sorted[i] = row[size_t(order[i])];
            for (size_t i = 0; i < space.rows.size(); ++i)
                subtract(sorted, space.rows[i], sorted[space.pivots[i]]);
            const auto pivot = std::find_if(sorted.begin(), sorted.end(), [](quint64 value) { return value != 0; });
            if (pivot == sorted.end())
                continue;
            const auto column = size_t(pivot - sorted.begin());
            scale(sorted, F::inverse(sorted[column]));
            for (ModularRow& other : space.rows)
                subtract(other, sorted, other[column]);
            space.rows.push_back(std::move(sorted));
            space.pivots.push_back(column);
        }
        return space;
    }

    void subtract(ModularRow& row, const ModularRow& other, quint64 factor)
    {
        if (factor == 0)
            return;
        m_work -= qint64(row.size());
        for (size_t i = 0; i < row.size(); ++i) {
            if (other[i] != 0)
                row[i] = F::subtract(row[i], F::multiply(factor, other[i]));
        }
    }

    static void scale(ModularRow& row, quint64 factor)
    {
        for (quint64& value : row)
            value = value == 0 ? 0 : F::multiply(value, factor);
    }

    /// Makes `column` the pivot of `row`.
    void pivotOn(Space& space, size_t row, size_t column)
    {
        scale(space.rows[row], F::inverse(space.rows[row][column]));
        for (size_t i = 0; i < space.rows.size(); ++i) {
            if (i != row)
                subtract(space.rows[i], space.rows[row], space.rows[i][column]);
        }
        space.pivots[row] = column;
    }

    /// Restricts the space to the combinations that are zero at `column`.
    void zero(Space& space, size_t column)
    {
        size_t chosen = space.rows.size();
        for (size_t i = 0; i < space.rows.size(); ++i) {
            if (space.rows[i][column] == 0)
                continue;
            if (chosen == space.rows.size()
                || space.columns[space.pivots[i]].organisations < space.columns[space.pivots[chosen]].organisations)
                chosen = i;
        }
        if (chosen == space.rows.size())
            return;
        if (space.pivots[chosen] != column)
            pivotOn(space, chosen, column);
        space.rows.erase(space.rows.begin() + qptrdiff(chosen));
        space.pivots.erase(space.pivots.begin() + qptrdiff(chosen));
    }

    static void mark(Space& space, size_t column)
    {
        space.columns[column].isMarked = true;
        space.marked += space.columns[column].organisations;
    }

    /// Zeroes what would reach the limit, drops what is always zero, joins what is parallel, until nothing changes.
    /// False if a marked column is always zero, or too many are marked: no combination is left.
    bool settle(Space& space)
    {
        while (true) {
            bool changed = false;
            for (size_t i = 0; i < space.columns.size(); ++i) {
                if (!space.columns[i].isMarked && space.columns[i].organisations + space.marked >= m_limit) {
                    const size_t rank = space.rows.size();
                    zero(space, i);
                    changed |= space.rows.size() != rank;
                }
            }
            if (!compact(space, changed) || space.marked >= m_limit)
                return false;
            if (!changed)
                return true;
        }
    }

    bool compact(Space& space, bool& changed)
    {
        const std::vector<Direction> directions = directionsOf(space);
        // A table of what is known, half empty: where the first column of a direction stands in `kept`.
        size_t places = 1;
        while (places < 2 * space.columns.size())
            places *= 2;
        constexpr size_t none = ~size_t(0);
        std::vector<size_t> known(places, none);
        std::vector<size_t> kept;
        std::vector<Column> columns;
        kept.reserve(space.columns.size());
        columns.reserve(space.columns.size());
        std::vector<size_t> position(space.columns.size());
        for (size_t i = 0; i < space.columns.size(); ++i) {
            if (directions[i].factor == 0) {
                if (space.columns[i].isMarked)
                    return false;
                continue;
            }
            size_t place = size_t(directions[i].sum) & (places - 1);
            while (known[place] != none && !areParallel(space, directions, kept[known[place]], i))
                place = (place + 1) & (places - 1);
            if (known[place] == none) {
                known[place] = position[i] = kept.size();
                kept.push_back(i);
                columns.push_back(space.columns[i]);
                continue;
            }
            position[i] = known[place];
            changed = true;
            Column& joined = columns[known[place]];
            if (joined.isMarked != space.columns[i].isMarked)
                space.marked += joined.isMarked ? space.columns[i].organisations : joined.organisations;
            joined.isMarked |= space.columns[i].isMarked;
            joined.isSign |= space.columns[i].isSign;
            joined.organisations += space.columns[i].organisations;
            joined.atoms = join(joined.atoms, space.columns[i].atoms);
        }
        m_work -= qint64(space.columns.size() * space.rows.size());
        for (ModularRow& row : space.rows) {
            for (size_t i = 0; i < kept.size(); ++i)
                row[i] = row[kept[i]];
            row.resize(kept.size());
        }
        space.columns = std::move(columns);
        for (size_t i = 0; i < space.rows.size(); ++i) {
            space.pivots[i] = position[space.pivots[i]];
            if (space.rows[i][space.pivots[i]] != 1)
                scale(space.rows[i], F::inverse(space.rows[i][space.pivots[i]]));
        }
        return true;
    }

    /// A column up to a factor.
    struct Direction
    {
        quint64 factor = 0; ///< makes the column's first number one; zero if it is zero everywhere
        quint64 sum = 0; ///< of its numbers, each with the weight of its row: parallel columns have the same one
    };

    static std::vector<Direction> directionsOf(const Space& space)
    {
        constexpr quint64 base = 0x1234'5678'9abc'def1;
        std::vector<Direction> directions(space.columns.size());
        quint64 weight = 1;
        for (const ModularRow& row : space.rows) {
            weight = F::multiply(weight, base);
            for (size_t i = 0; i < row.size(); ++i) {
                if (row[i] == 0)
                    continue;
                Direction& direction = directions[i];
                direction.factor = direction.factor == 0 ? row[i] : direction.factor;
                direction.sum = F::add(direction.sum, row[i] == 1 ? weight : F::multiply(weight, row[i]));
            }
        }
        invert(directions);
        for (Direction& direction : directions)
            direction.sum = direction.factor <= 1 ? direction.sum : F::multiply(direction.sum, direction.factor);
        return directions;
    }

    /// All factors but zeros, by the inverse of their product: one costs as much as a hundred multiplications.
    static void invert(std::vector<Direction>& directions)
    {
        std::vector<quint64> before(directions.size()); // the product of the factors before
        quint64 product = 1;
        for (size_t i = 0; i < directions.size(); ++i) {
            before[i] = product;
            product = directions[i].factor <= 1 ? product : F::multiply(product, directions[i].factor);
        }
        quint64 inverse = F::inverse(product);
        for (size_t i = directions.size(); i-- > 0;) {
            if (directions[i].factor <= 1)
                continue;
            const quint64 factor = directions[i].factor;
            directions[i].factor = F::multiply(inverse, before[i]);
            inverse = F::multiply(inverse, factor);
        }
    }

    static bool areParallel(const Space& space, const std::vector<Direction>& directions, size_t a, size_t b)
    {
        return directions[a].sum == directions[b].sum && std::ranges::all_of(space.rows, [&](const ModularRow& row) {
            if (row[a] == 0 || row[b] == 0)
                return row[a] == row[b];
            return F::multiply(row[a], directions[a].factor) == F::multiply(row[b], directions[b].factor);
        });
    }

    /// Is one of the basis's own combinations small enough? Then it is an attack.
    void takeBasis(const Space& space)
    {
        for (const ModularRow& row : space.rows) {
            int organisations = 0;
            for (size_t i = 0; i < row.size() && organisations < m_limit; ++i)
                organisations += row[i] != 0 ? space.columns[i].organisations : 0;
            if (organisations >= m_limit || !counts(space, row))
                continue;
            m_best = {SmallestGroup::Outcome::Found, organisations, {}};
            for (size_t i = 0; i < row.size(); ++i) {
                if (row[i] != 0)
                    addAtoms(space.columns[i].atoms, m_best.atoms);
            }
            m_limit = organisations; // from now on only a smaller one will do
        }
    }

    /// Makes no marked column a pivot. False if that cannot be, since a row touches marked columns only: an attack.
    /// Where such a row is of earlier rows alone it is none, and keeps its pivot.
    bool freePivots(Space& space)
    {
        for (size_t i = 0; i < space.rows.size(); ++i) {
            if (!space.columns[space.pivots[i]].isMarked)
                continue;
            size_t best = space.columns.size();
            for (size_t column = 0; column < space.columns.size(); ++column) {
                if (space.rows[i][column] == 0 || space.columns[column].isMarked)
                    continue;
                if (best == space.columns.size()
                    || space.columns[column].organisations > space.columns[best].organisations)
                    best = column;
            }
            if (best != space.columns.size())
                pivotOn(space, i, best);
            else if (counts(space, space.rows[i]))
                return false;
        }
        return true;
    }

    void explore(Space space)
    {
        if (isOver() || !settle(space) || space.rows.empty())
            return;
        takeBasis(space);
        if (isOver() || !settle(space) || space.rows.empty())
            return;
        if (!freePivots(space)) {
            takeBasis(space);
            return;
        }
        std::vector<size_t> joins;
        bool hasJoins = false;
        for (size_t column = 0; column < space.columns.size(); ++column) {
            if (!space.columns[column].isMarked)
                continue;
            std::vector<size_t> candidates;
            bool isFree = true; // no pivot is marked already; of a sign none is
            for (size_t i = 0; i < space.rows.size(); ++i) {
                if (space.rows[i][column] == 0)
                    continue;
                candidates.push_back(space.pivots[i]);
                isFree &= !space.columns[space.pivots[i]].isMarked;
            }
            if (!isFree)
                continue;
            if (!hasJoins || candidates.size() < joins.size())
                joins = std::move(candidates);
            hasJoins = true;
        }
        std::stable_sort(joins.begin(), joins.end(),
            [&](size_t a, size_t b) { return space.columns[a].organisations > space.columns[b].organisations; });
        for (const size_t join : joins) {
            branch(space, join);
            if (isOver())
                return;
        }
    }

    /// Searches what depends on a column; what is left of the space does not.
    void branch(Space& space, size_t column)
    {
        const size_t joins = m_joins.size();
        Space branch = space;
        mark(branch, column);
        explore(std::move(branch));
        m_joins.resize(joins); // those of the branch are nobody's now
        zero(space, column);
    }

    /// Two sets of atoms as one: told by a number, so that copying a space copies no lists.
    int join(int a, int b)
    {
        if (a < 0 || b < 0)
            return std::max(a, b);
        m_joins.emplace_back(a, b);
        return m_firstJoin + int(m_joins.size()) - 1;
    }

    void addAtoms(int set, std::vector<int>& atoms) const
    {
        std::vector<int> open{set};
        while (!open.empty()) {
            const int each = open.back();
            open.pop_back();
            if (each >= m_firstJoin) {
                const auto& [a, b] = m_joins[size_t(each - m_firstJoin)];
                open.push_back(b);
                open.push_back(a);
            } else if (each >= 0) {
                atoms.push_back(each);
            }
        }
    }

    int m_limit;
    bool m_wantsSmallest;
    qint64 m_work;
    bool m_hasSigns = false;
    std::vector<std::pair<int, int>> m_joins;
    int m_firstJoin = 0; ///< below it is an atom
    SmallestGroup m_best;
};

/// A column of its own for each new row that tells something new: a combination uses new rows where one of these is not
/// zero. Rows that are combinations of those before them are dropped: else a sign could stand alone, and tell nothing.
size_t addSigns(std::vector<ModularRow>& rows, size_t earlier)
{
    Echelon<F> known;
    std::vector<ModularRow> kept;
    size_t signs = 0;
    std::vector<bool> isNew;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!known.add(rows[i], i))
            continue;
        isNew.push_back(i >= earlier);
        signs += i >= earlier ? 1 : 0;
        kept.push_back(std::move(rows[i]));
    }
    size_t sign = 0;
    for (size_t i = 0; i < kept.size(); ++i) {
        const size_t atoms = kept[i].size();
        kept[i].resize(atoms + signs);
        if (isNew[i])
            kept[i][atoms + sign++] = 1;
    }
    rows = std::move(kept);
    return signs;
}

} // namespace

SmallestGroup smallestGroup(std::vector<ModularRow> rows, const std::vector<int>& organisations, int limit,
    bool wantsSmallest, qint64 work, size_t earlier)
{
    if (earlier == 0)
        return Search(limit, wantsSmallest, work).run(std::move(rows), organisations, 0);
    const size_t signs = addSigns(rows, earlier);
    if (signs == 0)
        return {};
    std::vector<int> columns = organisations;
    columns.resize(columns.size() + signs);
    return Search(limit, wantsSmallest, work).run(std::move(rows), columns, signs);
}

} // namespace uptake
