// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace uptake::verify {

/// Modulo 2^61 - 45: another prime than the two of the export.
constexpr quint64 prime = (quint64(1) << 61) - 45;

inline quint64 times(quint64 a, quint64 b)
{
    __extension__ using Product = unsigned __int128;
    constexpr quint64 low = (quint64(1) << 61) - 1;
    Product product = Product(a) * b;
    product = (product >> 61) * 45 + (product & low);
    product = (product >> 61) * 45 + (product & low);
    return quint64(product >= prime ? product - prime : product);
}

inline quint64 minus(quint64 a, quint64 b)
{
    return a < b ? a + (prime - b) : a - b;
}

quint64 inverseOf(quint64 a);
quint64 fraction(qint64 numerator, qint64 denominator);

using Vector = std::vector<quint64>;

/// What some vectors span.
class ColumnSpace
{
public:
    bool add(Vector vector); ///< false if it is spanned already
    bool spans(Vector vector) const;
    size_t dimension() const { return m_basis.size(); }

private:
    struct Basis
    {
        Vector vector; ///< 1 at its lead
        size_t lead;
    };
    /// What is left of a vector without what the basis spans: nothing but zeros where it spans all of it.
    void reduce(Vector& vector) const;

    std::vector<Basis> m_basis; ///< by lead, so that one pass reduces any vector
};

} // namespace uptake::verify
