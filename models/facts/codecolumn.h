// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/row.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace uptake {

/// Codes of a dictionary, or none: two bytes a row while all of them fit, else four.
class CodeColumn
{
public:
    CodeColumn() = default;
    explicit CodeColumn(std::vector<quint32> codes)
    {
        const bool fits
            = std::all_of(codes.begin(), codes.end(), [](quint32 code) { return code < noneMark || code == none; });
        if (!fits) {
            m_wide = std::move(codes);
            return;
        }
        m_narrow.reserve(codes.size());
        for (const quint32 code : codes)
            m_narrow.push_back(code == none ? noneMark : static_cast<quint16>(code));
    }
    CodeColumn(std::vector<quint16> narrow, std::vector<quint32> wide)
        : m_narrow(std::move(narrow))
        , m_wide(std::move(wide))
    {
    }

    quint32 operator[](size_t row) const
    {
        if (!m_wide.empty()) [[unlikely]]
            return m_wide[row];
        const quint16 code = m_narrow[row];
        return code == noneMark ? none : code;
    }
    size_t size() const { return m_narrow.size() + m_wide.size(); }
    static constexpr quint16 noneMark = 0xffff; ///< what stands for none among narrow codes

    /// What a file keeps: one of the two is empty.
    const std::vector<quint16>& narrow() const { return m_narrow; }
    const std::vector<quint32>& wide() const { return m_wide; }
    /// Is every code none or below `size`?
    bool isBelow(size_t size) const
    {
        return (m_narrow.empty() || m_wide.empty()) && std::all_of(m_narrow.begin(), m_narrow.end(), [&](quint16 code) {
            return code == noneMark || code < size;
        }) && std::all_of(m_wide.begin(), m_wide.end(), [&](quint32 code) { return code == none || code < size; });
    }

private:
    std::vector<quint16> m_narrow;
    std::vector<quint32> m_wide;
};

} // namespace uptake
