// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace uptake {

/// Texts and a value for each, for hundreds of thousands of them: one block of characters, one of entries, one of places, so that filling
/// and forgetting it costs next to nothing. Nothing is ever taken out.
template<class Value> class TextMap
{
public:
    /// The value of a text, or nullptr. Valid until the next emplace().
    Value* find(std::string_view text)
    {
        if (m_places.empty())
            return nullptr;
        const quint32 entry = m_places[placeOf(text, hashOf(text))];
        return entry == none ? nullptr : &m_entries[entry].value;
    }

    /// Fetches what find() and emplace() of a text will look at first, for whoever asks for several: their waiting is one then.
    void prefetch(std::string_view text) const
    {
        if (!m_places.empty())
            __builtin_prefetch(&m_places[hashOf(text) & (m_places.size() - 1)]);
    }

    const Value* find(std::string_view text) const { return const_cast<TextMap*>(this)->find(text); }

    /// Gives a text a value, unless it has one. Answers the value that it has then, valid until the next emplace().
    Value& emplace(std::string_view text, Value value)
    {
        if (m_entries.size() * 2 >= m_places.size())
            grow();
        const quint32 hash = hashOf(text);
        quint32& entry = m_places[placeOf(text, hash)];
        if (entry == none) {
            entry = quint32(m_entries.size());
            m_entries.push_back({m_text.size(), quint32(text.size()), hash, std::move(value)});
            m_text.append(text);
        }
        return m_entries[entry].value;
    }

    /// Calls `take(Value&)` for each.
    template<class Take> void forEachValue(Take take)
    {
        for (Entry& entry : m_entries)
            take(entry.value);
    }
    /// Calls `take(text, value)` for each, in the order in which they came.
    template<class Take> void forEach(Take take) const
    {
        for (const Entry& entry : m_entries)
            take(std::string_view(m_text).substr(entry.start, entry.length), entry.value);
    }
    size_t size() const { return m_entries.size(); }

private:
    static constexpr quint32 none = ~quint32(0);
    struct Entry
    {
        size_t start = 0;
        quint32 length = 0;
        quint32 hash = 0;
        Value value;
    };

    static quint32 hashOf(std::string_view text) { return quint32(std::hash<std::string_view>{}(text)); }

    /// Where a text stands, or would.
    size_t placeOf(std::string_view text, quint32 hash) const
    {
        const size_t mask = m_places.size() - 1;
        size_t place = hash & mask;
        while (m_places[place] != none) {
            const Entry& entry = m_entries[m_places[place]];
            if (entry.hash == hash && std::string_view(m_text).substr(entry.start, entry.length) == text)
                break;
            place = (place + 1) & mask;
        }
        return place;
    }

    void grow()
    {
        m_places.assign(std::max<size_t>(64, m_places.size() * 2), none);
        const size_t mask = m_places.size() - 1;
        for (quint32 i = 0; i < m_entries.size(); ++i) {
            size_t place = m_entries[i].hash & mask;
            while (m_places[place] != none)
                place = (place + 1) & mask;
            m_places[place] = i;
        }
    }

    std::string m_text;
    std::vector<Entry> m_entries;
    std::vector<quint32> m_places; ///< at least twice as many as entries, a power of two
};

} // namespace uptake
