// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verify/columnspace.h"

#include <algorithm>
#include <map>

namespace uptake::verify {

namespace {

__extension__ using Product = unsigned __int128;

/// Adds `factor` times `made` to `sum`.
void combine(std::map<int, quint64>& sum, const std::vector<std::pair<int, quint64>>& made, quint64 factor)
{
    for (const auto& [name, amount] : made) {
        quint64& total = sum[name];
        total = minus(total, times(factor, amount));
    }
}

} // namespace

quint64 times(quint64 a, quint64 b)
{
    constexpr quint64 low = (quint64(1) << 61) - 1;
    Product product = Product(a) * b;
    product = (product >> 61) * 45 + (product & low);
    product = (product >> 61) * 45 + (product & low);
    return quint64(product >= prime ? product - prime : product);
}

quint64 minus(quint64 a, quint64 b)
{
    return a < b ? a + (prime - b) : a - b;
}

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

bool ColumnSpace::add(Vector vector, int name)
{
    std::map<int, quint64> made;
    if (name >= 0)
        made[name] = 1;
    for (const Basis& basis : m_basis) {
        const quint64 factor = vector[basis.lead];
        if (factor == 0)
            continue;
        for (size_t i = basis.lead; i < vector.size(); ++i)
            vector[i] = basis.vector[i] == 0 ? vector[i] : minus(vector[i], times(factor, basis.vector[i]));
        combine(made, basis.made, factor);
    }
    const auto first = std::find_if(vector.begin(), vector.end(), [](quint64 value) { return value != 0; });
    if (first == vector.end())
        return false;
    const quint64 scale = inverseOf(*first);
    for (quint64& value : vector)
        value = value == 0 ? 0 : times(value, scale);
    Basis basis{std::move(vector), 0, {}};
    basis.lead = size_t(std::find_if(basis.vector.begin(), basis.vector.end(), [](quint64 value) { return value != 0; })
        - basis.vector.begin());
    for (const auto& [each, amount] : made) {
        if (amount != 0)
            basis.made.emplace_back(each, times(amount, scale));
    }
    // By lead, so that one pass over the basis reduces any vector.
    const auto place
        = std::find_if(m_basis.begin(), m_basis.end(), [&](const Basis& other) { return other.lead > basis.lead; });
    m_basis.insert(place, std::move(basis));
    return true;
}

std::optional<std::vector<int>> ColumnSpace::partsOf(Vector vector) const
{
    std::map<int, quint64> made;
    for (const Basis& basis : m_basis) {
        const quint64 factor = vector[basis.lead];
        if (factor == 0)
            continue;
        for (size_t i = basis.lead; i < vector.size(); ++i)
            vector[i] = basis.vector[i] == 0 ? vector[i] : minus(vector[i], times(factor, basis.vector[i]));
        combine(made, basis.made, factor);
    }
    if (std::any_of(vector.begin(), vector.end(), [](quint64 value) { return value != 0; }))
        return std::nullopt;
    std::vector<int> names;
    for (const auto& [name, amount] : made) {
        if (amount != 0)
            names.push_back(name);
    }
    return names;
}

} // namespace uptake::verify
