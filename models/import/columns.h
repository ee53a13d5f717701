// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cents.h"
#include "models/base/dates.h"
#include "models/import/csvreader.h"
#include "models/records/rejection.h"

#include <QStringList>

#include <string>
#include <vector>

namespace uptake {

constexpr size_t mostColumns = 10'000; ///< of a file; a download has 16 to 66, a wide version distribution one a version

/// The columns of a CSV file by name: case, spaces and punctuation do not count, nor does their order.
class Columns
{
public:
    explicit Columns(const CsvRow& header);

    /// Position of a column, or -1.
    int find(std::string_view name) const;
    bool has(std::string_view name) const { return find(name) >= 0; }
    int count() const { return int(m_names.size()); }
    const std::vector<std::string>& names() const { return m_names; } ///< as the file spells them
    QString broken() const { return m_broken; } ///< why the header cannot be read; empty if it can
    QStringList repeated() const { return m_repeated; } ///< columns that stand twice: the first one counts

private:
    std::vector<std::string> m_names;
    std::vector<std::string> m_folded;
    QStringList m_repeated;
    QString m_broken;
};

/// One field of a row, with what it needs to say where it is wrong.
class Field
{
public:
    Field(std::string_view name, std::string_view value)
        : m_name(name)
        , m_value(value)
    { }
    std::string_view bytes() const { return m_value; } ///< trimmed; empty for "null", "NA" and "Pending", which mean absent
    QString text() const { return textOf(m_value); }
    bool isAbsent() const { return m_value.empty(); }
    QString name() const { return QString::fromUtf8(m_name.data(), qsizetype(m_name.size())); }

private:
    std::string_view m_name;
    std::string_view m_value;
};

/// Reads the fields of one row after the other by the places that `names` have in the file.
class RowReader
{
public:
    /// `names`: the columns that will be read, addressed by their position in it.
    RowReader(const Columns& columns, std::vector<std::string_view> names);

    void setRow(const CsvRow& row) { m_row = &row; }
    const CsvRow& row() const { return *m_row; }
    void readFrom(size_t name, int place) { m_places[name] = place; } ///< where the file names the column otherwise
    Field field(size_t name) const;
    QString text(size_t name) const { return field(name).text(); }
    /// The day in a field, none where it is absent. What is no date is noted as a rejection.
    std::optional<Day> day(size_t name);
    std::optional<Cents> cents(size_t name);

    void reject(const QString& column, const QString& value, const QString& reason);
    std::optional<Rejection> takeRejection() { return std::exchange(m_rejection, std::nullopt); }

private:
    std::vector<std::string_view> m_names;
    std::vector<int> m_places;
    const CsvRow* m_row = nullptr;
    std::optional<Rejection> m_rejection;
};

/// The field without spaces around it; empty if it says "absent" in one of the Marketplace's ways.
std::string_view present(std::string_view field);

/// Appends `"name":"value"` to a JSON object under construction; "" becomes "{...".
void appendJson(std::string& object, std::string_view name, const QString& value);

/// A row as a rejection of it as a whole or of one field.
Rejection rejectionOf(const CsvRow& row, const QString& column, const QString& value, const QString& reason);

} // namespace uptake
