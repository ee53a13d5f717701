// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/disclosure/reach.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace uptake {

namespace {

constexpr double nothing = 1e-9; ///< smaller factors are errors of rounding

} // namespace

Reach::Reach(const SystemBlock& block, const std::vector<size_t>& published)
{
    for (const Atom& atom : block.atoms)
        m_values.push_back(atom.value);
    std::vector<std::vector<double>> rows;
    for (const size_t row : published) {
        rows.emplace_back(m_values.size());
        for (const Entry& entry : block.rows[row].entries)
            rows.back()[size_t(entry.atom)] = entry.share();
    }
    eliminate(std::move(rows));
    findSteps();
}

/// Large atoms become pivots: they can make up for much.
void Reach::eliminate(std::vector<std::vector<double>> rows)
{
    std::vector<size_t> order(m_values.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [this](size_t a, size_t b) { return m_values[a] > m_values[b]; });
    m_rowOf.assign(m_values.size(), -1);
    size_t done = 0;
    for (const size_t column : order) {
        if (done == rows.size())
            break;
        size_t best = done;
        for (size_t i = done; i < rows.size(); ++i) {
            if (std::abs(rows[i][column]) > std::abs(rows[best][column]))
                best = i;
        }
        if (std::abs(rows[best][column]) < 1e-6)
            continue;
        std::swap(rows[best], rows[done]);
        const double scale = 1 / rows[done][column];
        for (double& factor : rows[done])
            factor *= scale;
        for (size_t i = 0; i < rows.size(); ++i) {
            const double factor = i == done ? 0 : rows[i][column];
            if (std::abs(factor) < nothing)
                continue;
            for (size_t j = 0; j < rows[i].size(); ++j)
                rows[i][j] -= factor * rows[done][j];
        }
        m_rowOf[column] = int(done++);
        m_pivots.push_back(column);
    }
    rows.resize(done);
    m_rows = std::move(rows);
}

void Reach::findSteps()
{
    m_up.assign(m_values.size(), std::numeric_limits<double>::max());
    m_down = m_values;
    m_factors.assign(m_values.size(), 0);
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const double room = m_values[m_pivots[row]];
        for (size_t column = 0; column < m_values.size(); ++column) {
            const double factor = m_rows[row][column];
            if (factor > nothing)
                m_up[column] = std::min(m_up[column], room / factor);
            else if (factor < -nothing)
                m_down[column] = std::min(m_down[column], room / -factor);
        }
    }
}

/// What a combination gains where `column` goes up by one.
double Reach::changeOf(const std::vector<std::pair<size_t, double>>& basic, size_t column) const
{
    double change = m_factors[column];
    for (const auto& [row, factor] : basic)
        change -= factor * m_rows[row][column];
    return change;
}

std::pair<double, double> Reach::of(const std::vector<Entry>& entries, const IntervalTarget& target)
{
    std::vector<std::pair<size_t, double>> basic;
    double truth = 0;
    for (const Entry& entry : entries) {
        const auto atom = size_t(entry.atom);
        truth += entry.share() * m_values[atom];
        m_factors[atom] = entry.share();
        if (m_rowOf[atom] >= 0)
            basic.emplace_back(size_t(m_rowOf[atom]), entry.share());
    }
    double low = truth, high = truth;
    const auto isEnough = [&] {
        return target.value - low >= target.below && high - target.value >= target.above && high - low >= target.width;
    };
    const auto go = [&](size_t column) {
        if (m_rowOf[column] >= 0)
            return;
        const double change = changeOf(basic, column);
        if (std::abs(change) < nothing)
            return;
        // Without an end in this direction, as far as anybody asks.
        const double up = std::min(m_up[column], (target.value + target.above + target.width + 1) / std::abs(change));
        for (const double end : {truth + change * up, truth - change * m_down[column]}) {
            low = std::min(low, end);
            high = std::max(high, end);
        }
    };
    for (const Entry& entry : entries)
        go(size_t(entry.atom));
    for (size_t column = 0; column < m_values.size() && !isEnough(); ++column)
        go(column);
    for (const Entry& entry : entries)
        m_factors[size_t(entry.atom)] = 0;
    return {low, high};
}

} // namespace uptake
