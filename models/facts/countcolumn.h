// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace uptake {

/// A column of counts, mostly small: two bytes a row, with the few large values beside. Absent is not 0.
class CountColumn
{
public:
    static constexpr qint64 absent = -1;

    qint64 operator[](size_t row) const
    {
        const quint16 narrow = m_narrow[row];
        if (narrow < wideMark) [[likely]]
            return narrow;
        return narrow == absentMark ? absent : m_wide.at(static_cast<quint32>(row));
    }
    bool isPositive(size_t row) const { return m_narrow[row] != 0 && m_narrow[row] != absentMark; }
    bool isPresent(size_t row) const { return m_narrow[row] != absentMark; }
    size_t size() const { return m_narrow.size(); }
    /// Which of the 64 rows from `word` * 64 on are present, and which above 0: a bit each.
    quint64 present(size_t word) const { return otherThan(absentMark, absentMark, word * 64); }
    quint64 positive(size_t word) const { return otherThan(absentMark, 0, word * 64); }

    void resize(size_t rows) { m_narrow.resize(rows, absentMark); } ///< new rows are absent
    void set(size_t row, qint64 value)
    {
        if (value < 0)
            m_narrow[row] = absentMark;
        else if (value < wideMark)
            m_narrow[row] = static_cast<quint16>(value);
        else {
            m_narrow[row] = wideMark;
            m_wide[static_cast<quint32>(row)] = value;
        }
    }

    /// Two bytes a row, and the counts that do not fit in them, by row: what a file keeps.
    const std::vector<quint16>& narrow() const { return m_narrow; }
    const std::unordered_map<quint32, qint64>& wide() const { return m_wide; }
    CountColumn() = default;
    CountColumn(std::vector<quint16> narrow, std::unordered_map<quint32, qint64> wide)
        : m_narrow(std::move(narrow))
        , m_wide(std::move(wide))
    { }

private:
    static constexpr quint16 absentMark = 0xffff;
    static constexpr quint16 wideMark = 0xfffe;

    /// Which of at most 64 rows from `first` on hold neither of two marks.
    quint64 otherThan(quint16 a, quint16 b, size_t first) const
    {
        const size_t rows = std::min<size_t>(64, m_narrow.size() - first);
        const quint16* values = m_narrow.data() + first;
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

    std::vector<quint16> m_narrow;
    std::unordered_map<quint32, qint64> m_wide;
};

} // namespace uptake
