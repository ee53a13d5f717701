// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace uptake {

__extension__ using Wide = unsigned __int128;

/// Whole numbers modulo the prime 2^61 - Distance: what tells exactly, without rounding, whether a row is a combination
/// of others.
template <quint64 Distance> struct Modular
{
    static constexpr quint64 prime = (quint64(1) << 61) - Distance;

    static quint64 of(qint64 number)
    {
        const quint64 size = quint64(number < 0 ? -number : number) % prime;
        return number < 0 && size != 0 ? prime - size : size;
    }
    static quint64 add(quint64 a, quint64 b)
    {
        const quint64 sum = a + b;
        return sum >= prime ? sum - prime : sum;
    }
    static quint64 subtract(quint64 a, quint64 b) { return a >= b ? a - b : a + prime - b; }
    static quint64 multiply(quint64 a, quint64 b)
    {
        // 2^61 = Distance modulo the prime: what stands above bit 61 comes back times Distance.
        constexpr quint64 mask = (quint64(1) << 61) - 1;
        const Wide product = Wide(a) * b;
        const Wide once = Wide(quint64(product >> 61)) * Distance + (quint64(product) & mask);
        const quint64 twice = quint64(once >> 61) * Distance + (quint64(once) & mask);
        return twice >= prime ? twice - prime : twice;
    }
    static quint64 inverse(quint64 a)
    {
        quint64 result = 1;
        for (quint64 exponent = prime - 2; exponent > 0; exponent >>= 1, a = multiply(a, a)) {
            if (exponent & 1)
                result = multiply(result, a);
        }
        return result;
    }
};

using FirstPrime = Modular<1>; ///< 2^61 - 1
using SecondPrime = Modular<31>; ///< 2^61 - 31, to confirm

} // namespace uptake
