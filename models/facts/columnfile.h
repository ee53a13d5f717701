// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>

#include <cstring>
#include <limits>
#include <type_traits>
#include <vector>

namespace uptake {

/// Sixty-four bits of many bytes, at the speed of memory: finds damage, not ill will.
class Checksum
{
public:
    void add(const void* data, size_t size)
    {
        const auto* bytes = static_cast<const unsigned char*>(data);
        m_lanes[0] ^= size;
        for (; size >= sizeof(m_lanes); size -= sizeof(m_lanes), bytes += sizeof(m_lanes)) {
            quint64 words[4];
            std::memcpy(words, bytes, sizeof(words));
            for (int lane = 0; lane < 4; ++lane) {
                m_lanes[lane] = (m_lanes[lane] ^ words[lane]) * 0x9e3779b97f4a7c15;
                m_lanes[lane] ^= m_lanes[lane] >> 29;
            }
        }
        for (; size > 0; --size, ++bytes)
            m_lanes[0] = (m_lanes[0] ^ *bytes) * 0x100000001b3;
    }
    quint64 value() const
    {
        quint64 all = 0;
        for (const quint64 lane : m_lanes)
            all = (all ^ lane) * 0xbf58476d1ce4e5b9 + (all >> 31);
        return all;
    }

private:
    quint64 m_lanes[4] = {1, 2, 3, 4};
};

/// Writes numbers and columns to a file, one after another. The checksum is of what was written so far, in the same
/// pieces.
class ColumnWriter
{
public:
    explicit ColumnWriter(QIODevice& file)
        : m_file(file)
    {
    }
    template <class Value> void column(const std::vector<Value>& values)
    {
        static_assert(std::is_trivially_copyable_v<Value>);
        number(values.size());
        write(values.data(), values.size() * sizeof(Value));
    }
    void text(std::string_view text)
    {
        number(text.size());
        write(text.data(), text.size());
    }
    void number(quint64 value) { write(&value, sizeof(value)); }
    quint64 checksum() const { return m_checksum.value(); }
    bool isGood() const { return m_isGood; }

private:
    void write(const void* data, size_t size)
    {
        m_checksum.add(data, size);
        m_isGood = m_isGood && m_file.write(static_cast<const char*>(data), qint64(size)) == qint64(size);
    }

    QIODevice& m_file;
    Checksum m_checksum;
    bool m_isGood = true;
};

/// Reads what a ColumnWriter wrote. A file that ends too early, or names sizes that it cannot have, is not good; then
/// all values are empty.
class ColumnReader
{
public:
    explicit ColumnReader(QIODevice& file)
        : m_file(file)
    {
    }
    template <class Value> std::vector<Value> column()
    {
        static_assert(std::is_trivially_copyable_v<Value>);
        const quint64 size = sizeOf(sizeof(Value));
        std::vector<Value> values(size);
        read(values.data(), size * sizeof(Value));
        return values;
    }
    std::string text()
    {
        std::string text(count(), '\0');
        read(text.data(), text.size());
        return text;
    }
    quint64 number()
    {
        quint64 value = 0;
        read(&value, sizeof(value));
        return m_isGood ? value : 0;
    }
    /// A number of things that follow, each a byte at least.
    quint64 count() { return sizeOf(1); }
    quint64 checksum() const { return m_checksum.value(); }
    bool isGood() const { return m_isGood; }

private:
    quint64 sizeOf(size_t each)
    {
        const quint64 size = number();
        const auto left = quint64(std::max<qint64>(m_file.size() - m_file.pos(), 0));
        m_isGood = m_isGood && size <= left / each;
        return m_isGood ? size : 0;
    }
    void read(void* data, size_t size)
    {
        m_isGood = m_isGood && m_file.read(static_cast<char*>(data), qint64(size)) == qint64(size);
        m_checksum.add(data, size);
    }

    QIODevice& m_file;
    Checksum m_checksum;
    bool m_isGood = true;
};

} // namespace uptake
