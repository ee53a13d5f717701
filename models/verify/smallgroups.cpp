// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verify/smallgroups.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>

namespace uptake::verify {

namespace {

enum class State : quint8 { Free, Joined, Zero };

/// The atoms' vectors, each written as a combination of some of them, the basis; what is joined leaves the basis where
/// it can. As large organisations as possible are in it, and what is zero first: so the fewest atoms stand for another.
class Tableau
{
public:
    /// `order` holds the atoms, the largest first.
    Tableau(const std::vector<Vector>& columns, const std::vector<size_t>& order)
        : m_order(order)
        , m_states(columns.size(), State::Free)
        , m_rowOf(columns.size(), none)
    {
        const size_t height = columns.empty() ? 0 : columns.front().size();
        for (size_t row = 0; row < height; ++row) {
            m_rows.emplace_back();
            for (const Vector& column : columns)
                m_rows.back().push_back(column[row]);
        }
        for (const size_t atom : order) {
            const auto from = m_rows.begin() + std::ptrdiff_t(m_basis.size());
            const auto row = std::find_if(from, m_rows.end(), [atom](const Vector& each) { return each[atom] != 0; });
            if (row == m_rows.end())
                continue;
            std::swap(*from, *row);
            m_basis.push_back(atom);
            pivot(m_basis.size() - 1, atom);
        }
        m_rows.resize(m_basis.size());
    }

    State state(size_t atom) const { return m_states[atom]; }

    void setZero(size_t atom)
    {
        m_states[atom] = State::Zero;
        if (m_rowOf[atom] != none)
            return;
        // The smallest of those that are free and stand for it gives way.
        for (auto other = m_order.rbegin(); other != m_order.rend(); ++other) {
            const size_t row = m_rowOf[*other];
            if (row != none && m_states[*other] == State::Free && m_rows[row][atom] != 0) {
                pivot(row, atom);
                return;
            }
        }
    }

    void join(size_t atom)
    {
        m_states[atom] = State::Joined;
        const size_t row = m_rowOf[atom];
        if (row == none)
            return;
        const auto other = std::find_if(m_order.begin(), m_order.end(), [&](size_t each) {
            return m_states[each] != State::Joined && m_rowOf[each] == none && m_rows[row][each] != 0;
        });
        if (other != m_order.end())
            pivot(row, *other);
    }

    /// The free atoms that this one, which is joined, is made of beside those that are zero; none if the atoms outside
    /// of the joined ones do not span it.
    std::optional<std::vector<size_t>> partsOf(size_t atom) const
    {
        if (m_rowOf[atom] != none)
            return std::nullopt;
        std::vector<size_t> parts;
        for (size_t row = 0; row < m_rows.size(); ++row) {
            if (m_rows[row][atom] == 0)
                continue;
            if (m_states[m_basis[row]] == State::Joined)
                return std::nullopt; // of which nothing outside stands for it
            if (m_states[m_basis[row]] == State::Free)
                parts.push_back(m_basis[row]);
        }
        return parts;
    }

private:
    static constexpr size_t none = std::numeric_limits<size_t>::max();

    /// Puts an atom into the basis, in place of the one of that row.
    void pivot(size_t row, size_t atom)
    {
        m_rowOf[m_basis[row]] = none;
        m_rowOf[atom] = row;
        m_basis[row] = atom;
        Vector& pivotRow = m_rows[row];
        const quint64 scale = inverseOf(pivotRow[atom]);
        std::vector<size_t> filled;
        for (size_t i = 0; i < pivotRow.size(); ++i) {
            if (pivotRow[i] == 0)
                continue;
            pivotRow[i] = times(pivotRow[i], scale);
            filled.push_back(i);
        }
        for (Vector& other : m_rows) {
            const quint64 factor = other[atom];
            if (factor == 0 || &other == &pivotRow)
                continue;
            for (const size_t i : filled)
                other[i] = minus(other[i], times(factor, pivotRow[i]));
        }
    }

    const std::vector<size_t>& m_order;
    std::vector<State> m_states;
    std::vector<Vector> m_rows; ///< of each atom of the basis: its factor in every atom
    std::vector<size_t> m_basis; ///< the atom of each row
    std::vector<size_t> m_rowOf; ///< the row of each atom of the basis
};

/// A combination of rows is a functional on the atoms' vectors, zero at most of them. It can be zero at all atoms
/// outside a set, and not at atom c of the set, exactly if c's vector is not spanned by those outside. Where it is, one
/// of the atoms that make it up must join the set.
class Hunt
{
public:
    /// Of the columns, those from `roots` on are asked for.
    Hunt(const std::vector<Vector>& columns, const std::vector<int>& organisations, int limit, size_t roots)
        : m_columns(columns)
        , m_organisations(organisations)
        , m_limit(limit)
        , m_roots(roots)
    {
        m_order.resize(columns.size());
        std::iota(m_order.begin(), m_order.end(), size_t(0));
        std::stable_sort(
            m_order.begin(), m_order.end(), [&](size_t a, size_t b) { return organisations[a] > organisations[b]; });
    }

    GroupAnswer run()
    {
        Tableau tableau(m_columns, m_order);
        for (const size_t atom : m_order) {
            if (m_steps > mostSteps)
                return GroupAnswer::Undecided;
            if (atom < m_roots)
                continue;
            if (m_organisations[atom] < m_limit) {
                Tableau branch = tableau;
                branch.join(atom);
                if (finds(atom, std::move(branch), m_organisations[atom]))
                    return GroupAnswer::Below;
            }
            tableau.setZero(atom);
        }
        return m_steps > mostSteps ? GroupAnswer::Undecided : GroupAnswer::NoneBelow;
    }

private:
    static constexpr int mostSteps = 200'000;

    bool finds(size_t root, Tableau tableau, int joined)
    {
        if (++m_steps > mostSteps)
            return false;
        for (const size_t atom : m_order) {
            if (tableau.state(atom) == State::Free && joined + m_organisations[atom] >= m_limit)
                tableau.setZero(atom);
        }
        const auto parts = tableau.partsOf(root);
        if (!parts)
            return true; // zero everywhere outside, and not at the root
        for (const size_t part : *parts) {
            Tableau branch = tableau;
            branch.join(part);
            if (finds(root, std::move(branch), joined + m_organisations[part]))
                return true;
            tableau.setZero(part);
        }
        return false;
    }

    const std::vector<Vector>& m_columns;
    const std::vector<int>& m_organisations;
    int m_limit;
    size_t m_roots;
    std::vector<size_t> m_order;
    int m_steps = 0;
};

} // namespace

GroupAnswer dependsOnFewer(
    const std::vector<Vector>& columns, const std::vector<int>& organisations, int limit, size_t earlier)
{
    const GroupAnswer any = Hunt(columns, organisations, limit, 0).run();
    if (earlier == 0 || any == GroupAnswer::NoneBelow)
        return any;
    // A combination needs new rows where its factor of one of them is not zero, once rows that depend on those before
    // them are left out. These factors are columns of nobody; one of them must be the root.
    const size_t rows = columns.empty() ? 0 : columns.front().size();
    ColumnSpace space;
    std::vector<size_t> kept;
    for (size_t row = 0; row < rows; ++row) {
        Vector vector;
        for (const Vector& column : columns)
            vector.push_back(column[row]);
        if (space.add(std::move(vector)))
            kept.push_back(row);
    }
    std::vector<Vector> wide;
    for (const Vector& column : columns) {
        wide.emplace_back();
        for (const size_t row : kept)
            wide.back().push_back(column[row]);
    }
    std::vector<int> weights = organisations;
    for (size_t i = 0; i < kept.size(); ++i) {
        if (kept[i] < earlier)
            continue;
        wide.emplace_back(kept.size(), 0);
        wide.back()[i] = 1;
        weights.push_back(0);
    }
    return Hunt(wide, weights, limit, columns.size()).run();
}

} // namespace uptake::verify
