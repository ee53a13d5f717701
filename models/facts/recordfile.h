// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/version.h"
#include "models/facts/columnfile.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace uptake {

/// Writes lists of records, a column for each field: no padding between fields gets into the file. RecordReader reads
/// them by the same calls, so that one function says for both what a file holds.
class RecordWriter
{
public:
    explicit RecordWriter(ColumnWriter& file)
        : m_file(file)
    {
    }
    /// A list of records by these fields of theirs. How many there are stands before them, twice, since memory is taken
    /// for them before the file's checksum tells of damage.
    template <class Record, class... Fields> void records(const std::vector<Record>& records, Fields... fields)
    {
        m_file.number(records.size());
        m_file.number(~quint64(records.size()));
        (field(records, fields), ...);
    }

    template <class Value> void list(const std::vector<Value>& values)
    {
        static_assert(std::has_unique_object_representations_v<Value>, "padding would be written, too");
        m_file.column(values);
    }
    void list(const std::vector<bool>& values) { m_file.column(std::vector<quint8>(values.begin(), values.end())); }
    void list(const std::vector<QString>& texts);
    void list(const std::vector<Version>& versions);
    template <class Value> void list(const std::vector<std::optional<Value>>& values)
    {
        std::vector<quint8> isThere;
        std::vector<Value> present;
        for (const std::optional<Value>& value : values) {
            isThere.push_back(value ? 1 : 0);
            if (value)
                present.push_back(*value);
        }
        list(isThere);
        list(present);
    }
    template <class Value> void value(const std::optional<Value>& value) { list(std::vector{value}); }
    void number(size_t value) { m_file.number(value); }

private:
    template <class Record, class Value> void field(const std::vector<Record>& records, Value Record::*member)
    {
        std::vector<Value> values;
        values.reserve(records.size());
        for (const Record& record : records)
            values.push_back(record.*member);
        list(values);
    }

    ColumnWriter& m_file;
};

/// The other way round. A file that ends too early, or in which lists that belong together are not as long, is not
/// good.
class RecordReader
{
public:
    explicit RecordReader(ColumnReader& file)
        : m_file(file)
    {
    }
    template <class Record, class... Fields> void records(std::vector<Record>& records, Fields... fields)
    {
        const quint64 count = m_file.count();
        m_isGood = m_isGood && m_file.number() == ~count;
        records.clear();
        records.resize(m_isGood ? count : 0);
        (field(records, fields), ...);
    }

    template <class Value> void list(std::vector<Value>& values) { values = m_file.column<Value>(); }
    void list(std::vector<bool>& values)
    {
        const auto bytes = m_file.column<quint8>();
        values.assign(bytes.begin(), bytes.end());
    }
    void list(std::vector<QString>& texts);
    void list(std::vector<Version>& versions);
    template <class Value> void list(std::vector<std::optional<Value>>& values)
    {
        std::vector<quint8> isThere;
        std::vector<Value> present;
        list(isThere);
        list(present);
        values.assign(isThere.size(), std::nullopt);
        m_isGood = m_isGood && size_t(std::count(isThere.begin(), isThere.end(), 1)) == present.size();
        for (size_t i = 0, next = 0; m_isGood && i < isThere.size(); ++i) {
            if (isThere[i] == 1)
                values[i] = present[next++];
        }
    }
    template <class Value> void value(std::optional<Value>& value)
    {
        std::vector<std::optional<Value>> one;
        list(one);
        m_isGood = m_isGood && one.size() == 1;
        value = m_isGood ? one.front() : std::nullopt;
    }
    void number(size_t& value) { value = m_file.number(); }
    bool isGood() const { return m_isGood && m_file.isGood(); }

private:
    template <class Record, class Value> void field(std::vector<Record>& records, Value Record::*member)
    {
        std::vector<Value> values;
        list(values);
        m_isGood = m_isGood && values.size() == records.size();
        for (size_t i = 0; m_isGood && i < records.size(); ++i)
            records[i].*member = std::move(values[i]);
    }

    ColumnReader& m_file;
    bool m_isGood = true;
};

} // namespace uptake
