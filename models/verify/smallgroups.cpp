// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verify/smallgroups.h"

#include <algorithm>
#include <numeric>

namespace uptake::verify {

namespace {

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
        ColumnSpace zero;
        std::vector<State> states(m_columns.size(), State::Free);
        for (const size_t atom : m_order) {
            if (m_steps > mostSteps)
                return GroupAnswer::Undecided;
            if (atom < m_roots)
                continue;
            if (m_organisations[atom] < m_limit) {
                auto branch = states;
                branch[atom] = State::Joined;
                if (finds(atom, std::move(branch), zero, m_organisations[atom]))
                    return GroupAnswer::Below;
            }
            states[atom] = State::Zero;
            zero.add(m_columns[atom], -1);
        }
        return m_steps > mostSteps ? GroupAnswer::Undecided : GroupAnswer::NoneBelow;
    }

private:
    enum class State { Free, Joined, Zero };
    static constexpr int mostSteps = 200'000;

    bool finds(size_t root, std::vector<State> states, ColumnSpace zero, int joined)
    {
        if (++m_steps > mostSteps)
            return false;
        for (const size_t atom : m_order) {
            if (states[atom] == State::Free && joined + m_organisations[atom] >= m_limit) {
                states[atom] = State::Zero;
                zero.add(m_columns[atom], -1);
            }
        }
        ColumnSpace outside = zero;
        for (const size_t atom : m_order) {
            if (states[atom] == State::Free)
                outside.add(m_columns[atom], int(atom));
        }
        const auto parts = outside.partsOf(m_columns[root]);
        if (!parts)
            return true; // zero everywhere outside, and not at the root
        for (const int part : *parts) {
            auto branch = states;
            branch[size_t(part)] = State::Joined;
            if (finds(root, std::move(branch), zero, joined + m_organisations[size_t(part)]))
                return true;
            states[size_t(part)] = State::Zero;
            zero.add(m_columns[size_t(part)], -1);
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
        if (space.add(std::move(vector), -1))
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
