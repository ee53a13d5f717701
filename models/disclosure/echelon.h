// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/disclosure/linearsystem.h"
#include "models/disclosure/modular.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace uptake {

using ModularRow = std::vector<quint64>;

/// A row over all atoms, modulo a prime.
template <class Field> ModularRow modularRow(const std::vector<Entry>& entries, size_t atoms)
{
    ModularRow row(atoms);
    for (const Entry& entry : entries) {
        const quint64 numerator = Field::of(entry.numerator);
        row[size_t(entry.atom)] = entry.denominator == 1
            ? numerator
            : Field::multiply(numerator, Field::inverse(Field::of(entry.denominator)));
    }
    return row;
}

/// Rows in echelon form: says of another row whether it is a combination of them, and of which.
template <class Field> class Echelon
{
public:
    size_t rank() const { return m_pivots.size(); }

    /// Takes a row in, known as `name` in combinations. False if it depends on those before.
    bool add(ModularRow row, size_t name)
    {
        ModularRow factors = reduce(row);
        size_t column = 0;
        while (column < row.size() && row[column] == 0)
            ++column;
        if (column == row.size())
            return false;
        const quint64 scale = Field::inverse(row[column]);
        for (size_t i = column; i < row.size(); ++i)
            row[i] = row[i] == 0 ? 0 : Field::multiply(row[i], scale);
        m_pivots.push_back({std::move(row), std::move(factors), column, scale, name});
        return true;
    }

    bool spans(ModularRow row) const
    {
        reduce(row);
        return std::all_of(row.begin(), row.end(), [](quint64 value) { return value == 0; });
    }

    /// The names of the rows whose combination a row is, with its factors; none if it is no combination.
    std::optional<std::vector<std::pair<size_t, quint64>>> combination(ModularRow row) const
    {
        ModularRow factors = reduce(row);
        if (std::any_of(row.begin(), row.end(), [](quint64 value) { return value != 0; }))
            return std::nullopt;
        std::vector<std::pair<size_t, quint64>> names;
        for (size_t i = factors.size(); i-- > 0;) {
            if (factors[i] == 0)
                continue;
            const Pivot& pivot = m_pivots[i];
            const quint64 factor = Field::multiply(factors[i], pivot.scale);
            names.emplace_back(pivot.name, factor);
            for (size_t j = 0; j < i; ++j) {
                if (pivot.factors[j] != 0)
                    factors[j] = Field::subtract(factors[j], Field::multiply(factor, pivot.factors[j]));
            }
        }
        return names;
    }

private:
    struct Pivot
    {
        ModularRow row; ///< 1 at its column
        ModularRow factors; ///< of the pivots before it that were taken off
        size_t column;
        quint64 scale;
        size_t name;
    };

    /// Takes the pivots off `row`; answers how much of each.
    ModularRow reduce(ModularRow& row) const
    {
        ModularRow factors(m_pivots.size());
        for (size_t i = 0; i < m_pivots.size(); ++i) {
            const Pivot& pivot = m_pivots[i];
            const quint64 factor = row[pivot.column];
            if (factor == 0)
                continue;
            factors[i] = factor;
            for (size_t column = 0; column < row.size(); ++column) {
                if (pivot.row[column] != 0)
                    row[column] = Field::subtract(row[column], Field::multiply(factor, pivot.row[column]));
            }
        }
        return factors;
    }

    std::vector<Pivot> m_pivots;
};

} // namespace uptake
