// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace uptake {

/// 64 bits that tell two rows of the same record apart (FNV-1a). The same on every machine, since the store keeps it.
class Digest
{
public:
    Digest& add(const QString& text)
    {
        for (const QChar c : text)
            mix(c.unicode());
        mix(0x1f); // no text holds it: "ab","c" is not "a","bc"
        return *this;
    }
    Digest& add(qint64 number)
    {
        mix(quint64(number));
        return *this;
    }
    Digest& add(std::optional<qint32> number)
    {
        mix(number ? quint64(*number) : ~quint64(0));
        return *this;
    }
    Digest& add(std::string_view bytes)
    {
        for (const char c : bytes)
            mix(quint8(c));
        mix(0x1f);
        return *this;
    }
    qint64 value() const { return qint64(m_value); }

private:
    void mix(quint64 word) { m_value = (m_value ^ word) * 0x100000001b3ULL; }
    quint64 m_value = 0xcbf29ce484222325ULL;
};

} // namespace uptake
