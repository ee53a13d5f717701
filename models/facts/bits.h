// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <vector>

namespace uptake {

/// Yes or no for each of many rows, sixty-four to a word. Bits past the end are 0.
class Bits
{
public:
    static constexpr size_t perWord = 64;

    explicit Bits(size_t size = 0)
        : m_size(size)
        , m_words((size + perWord - 1) / perWord)
    {
    }

    size_t size() const { return m_size; }
    bool operator[](size_t at) const { return m_words[at / perWord] >> at % perWord & 1; }
    void set(size_t at, bool to)
    {
        m_words[at / perWord] &= ~(quint64(1) << at % perWord);
        m_words[at / perWord] |= quint64(to) << at % perWord;
    }
    void set(size_t at) { m_words[at / perWord] |= quint64(1) << at % perWord; }
    void reserve(size_t size) { m_words.reserve((size + perWord - 1) / perWord); }
    /// Makes it longer; the new bits are 0.
    void resize(size_t size)
    {
        m_size = size;
        m_words.resize((size + perWord - 1) / perWord);
    }

    /// Adds [first, last) of others at the end.
    void append(const Bits& from, size_t first, size_t last)
    {
        m_words.reserve((m_size + last - first + perWord - 1) / perWord);
        for (; first < last; first += perWord)
            append(from.sixtyFourFrom(first), std::min(perWord, last - first));
    }
    /// Adds the low `count` (at most 64) bits.
    void append(quint64 bits, size_t count)
    {
        if (count < perWord)
            bits &= (quint64(1) << count) - 1;
        const size_t shift = m_size % perWord;
        if (shift == 0)
            m_words.push_back(bits);
        else
            m_words.back() |= bits << shift;
        if (shift != 0 && shift + count > perWord)
            m_words.push_back(bits >> (perWord - shift));
        m_size += count;
    }

    size_t count() const { return count(0, m_size); }
    /// How many of [first, last) are set.
    size_t count(size_t first, size_t last) const
    {
        size_t set = 0;
        for (size_t word = first / perWord; word * perWord < last; ++word)
            set += size_t(std::popcount(wordOf(word, first, last)));
        return set;
    }
    /// Calls `take(at)` for each set bit of [first, last), in order.
    template <class Take> void forEach(size_t first, size_t last, Take take) const
    {
        for (size_t word = first / perWord; word * perWord < last; ++word) {
            for (quint64 rest = wordOf(word, first, last); rest != 0; rest &= rest - 1)
                take(word * perWord + size_t(std::countr_zero(rest)));
        }
    }

    /// What a file keeps; bits past the end are 0.
    const std::vector<quint64>& words() const { return m_words; }
    Bits(size_t size, std::vector<quint64> words)
        : m_size(size)
        , m_words(std::move(words))
    {
    }

    quint64 word(size_t at) const { return m_words[at]; }
    void setWord(size_t at, quint64 bits) { m_words[at] = bits; }
    size_t wordCount() const { return m_words.size(); }
    /// A word with the bits outside [first, last) cleared.
    quint64 wordOf(size_t word, size_t first, size_t last) const { return wordOf(m_words[word], word, first, last); }
    static quint64 wordOf(quint64 bits, size_t word, size_t first, size_t last)
    {
        if (word * perWord < first)
            bits &= ~quint64(0) << first % perWord;
        if (last < (word + 1) * perWord)
            bits &= (quint64(1) << last % perWord) - 1;
        return bits;
    }

    /// Adds the bits of another of the same size.
    Bits& operator|=(const Bits& other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    bool operator==(const Bits&) const = default;

private:
    /// Bits from any place on; 0 past the end.
    quint64 sixtyFourFrom(size_t at) const
    {
        const size_t shift = at % perWord;
        const quint64 low = m_words[at / perWord] >> shift;
        return shift == 0 || at / perWord + 1 == m_words.size() ? low
                                                                : low | m_words[at / perWord + 1] << (perWord - shift);
    }

    size_t m_size;
    std::vector<quint64> m_words;
};

} // namespace uptake
