// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verify/columnspace.h"

#include <algorithm>

namespace uptake::verify {

quint64 inverseOf(quint64 a)
{
    // By Euclid: a x = 1 modulo the prime.
    __extension__ __int128 r0 = prime, r1 = a, x0 = 0, x1 = 1;
    while (r1 != 0) {
        const auto quotient = r0 / r1;
        const auto r2 = r0 - quotient * r1;
        const auto x2 = x0 - quotient * x1;
        r0 = r1, r1 = r2, x0 = x1, x1 = x2;
    }
    return quint64(x0 < 0 ? x0 + prime : x0);
}

quint64 fraction(qint64 numerator, qint64 denominator)
{
    const quint64 size = quint64(std::abs(numerator)) % prime;
    const quint64 value = numerator < 0 ? minus(0, size) : size;
    return denominator == 1 ? value : times(value, inverseOf(quint64(denominator)));
}

void ColumnSpace::reduce(Vector& vector) const
{
    for (const Basis& basis : m_basis) {
        const quint64 factor = vector[basis.lead];
        if (factor == 0)
            continue;
        for (size_t i = basis.lead; i < vector.size(); ++i)
            vector[i] = basis.vector[i] == 0 ? vector[i] : minus(vector[i], times(factor, basis.vector[i]));
    }
}

bool ColumnSpace::add(Vector vector)
{
    reduce(vector);
    const auto first = std::find_if(vector.begin(), vector.end(), [](quint64 value) { return value != 0; });
    if (first == vector.end())
        return false;
    const auto lead = size_t(first - vector.begin());
    const quint64 scale = inverseOf(*first);
    for (quint64& value : vector)
        value = value == 0 ? 0 : times(value, scale);
    const auto place
        = std::find_if(m_basis.begin(), m_basis.end(), [&](const Basis& other) { return other.lead > lead; });
    m_basis.insert(place, {std::move(vector), lead});
    return true;
}

bool ColumnSpace::spans(Vector vector) const
{
    reduce(vector);
    return std::none_of(vector.begin(), vector.end(), [](quint64 value) { return value != 0; });
}

} // namespace uptake::verify
