// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <string_view>

namespace uptake {

/// Appends a number, seven bits a byte, low bits first.
inline void appendVarint(QByteArray& bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes.append(char(number | 0x80));
        number >>= 7;
    }
    bytes.append(char(number));
}

/// Reads numbers that appendVarint wrote; damaged bytes end the reading.
class VarintReader
{
public:
    explicit VarintReader(std::string_view bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    { }

    std::optional<quint64> next()
    {
        quint64 number = 0;
        for (int shift = 0; m_at != m_end && shift < 64; shift += 7) {
            const auto byte = quint8(*m_at++);
            number |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return number;
        }
        return std::nullopt;
    }

private:
    const char* m_at;
    const char* m_end;
};

} // namespace uptake
