// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <utility>
#include <vector>

namespace uptake::verify {

/// Modulo 2^61 - 45: another prime than the two of the export.
constexpr quint64 prime = (quint64(1) << 61) - 45;
quint64 times(quint64 a, quint64 b);
quint64 minus(quint64 a, quint64 b);
quint64 inverseOf(quint64 a);
quint64 fraction(qint64 numerator, qint64 denominator);

using Vector = std::vector<quint64>;

/// What some vectors span. Vectors that were added as named ones say how they make up another.
class ColumnSpace
{
public:
    /// Adds a vector; false if it is spanned already. Those named -1 are left out of combinations.
    bool add(Vector vector, int name);
    /// The named vectors that a vector is made of, those named -1 aside; none if it is not spanned.
    std::optional<std::vector<int>> partsOf(Vector vector) const;
    size_t dimension() const { return m_basis.size(); }

private:
    struct Basis
    {
        Vector vector; ///< 1 at its lead
        size_t lead;
        std::vector<std::pair<int, quint64>> made; ///< of named vectors
    };
    std::vector<Basis> m_basis;
};

} // namespace uptake::verify
