// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/narrowcolumn.h"

#include <QString>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace uptake {

/// A column of counts: two bytes a row. Absent is not 0.
class CountColumn : public NarrowColumn<quint16>
{
public:
    using NarrowColumn::NarrowColumn;

    bool isPositive(size_t row) const { return narrow()[row] != 0 && isPresent(row); }
    /// Which of the 64 rows from `word` * 64 on are present, and which above 0: a bit each.
    quint64 present(size_t word) const { return otherThan(absentMark, absentMark, word * 64); }
    quint64 positive(size_t word) const { return otherThan(absentMark, 0, word * 64); }

private:
    /// Which of at most 64 rows from `first` on hold neither of two marks.
    quint64 otherThan(quint16 a, quint16 b, size_t first) const
    {
        const size_t rows = std::min<size_t>(64, size() - first);
        const quint16* values = narrow().data() + first;
        quint64 bits = 0;
        size_t row = 0;
#ifdef __SSE2__
        const __m128i as = _mm_set1_epi16(static_cast<short>(a));
        const __m128i bs = _mm_set1_epi16(static_cast<short>(b));
        for (; row + 16 <= rows; row += 16) { // sixteen at a time
            const __m128i low = _mm_loadu_si128(reinterpret_cast<const __m128i*>(values + row));
            const __m128i high = _mm_loadu_si128(reinterpret_cast<const __m128i*>(values + row + 8));
            const __m128i lowIs = _mm_or_si128(_mm_cmpeq_epi16(low, as), _mm_cmpeq_epi16(low, bs));
            const __m128i highIs = _mm_or_si128(_mm_cmpeq_epi16(high, as), _mm_cmpeq_epi16(high, bs));
            const auto is = static_cast<quint16>(_mm_movemask_epi8(_mm_packs_epi16(lowIs, highIs)));
            bits |= quint64(static_cast<quint16>(~is)) << row;
        }
#endif
        for (; row < rows; ++row)
            bits |= quint64(values[row] != a && values[row] != b) << row;
        return bits;
    }
};

/// A feature's counts, one a row.
struct FeatureColumn
{
    QString name;
    CountColumn counts;
};

} // namespace uptake
