// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/columns.h"

#include "models/import/importtext.h"

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

std::string folded(std::string_view name)
{
    std::string result;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            result += char(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c < 0)
            result += c;
    }
    return result;
}

} // namespace

Columns::Columns(const CsvRow& header)
{
    m_broken = header.broken;
    if (header.fields.size() > mostColumns)
        m_broken = ImportText::tr("the header has %1 columns, and no download has more than %2")
                       .arg(header.fields.size())
                       .arg(mostColumns);
    if (!m_broken.isEmpty())
        return;
    std::unordered_set<std::string> known;
    for (const std::string_view field : header.fields) {
        const QString name = textOf(field);
        std::string fold = folded(name.toStdString());
        if (!fold.empty() && !known.insert(fold).second) {
            m_repeated << name;
            fold.clear();
        }
        m_names.push_back(name.toStdString());
        m_folded.push_back(std::move(fold));
    }
}

int Columns::find(std::string_view name) const
{
    const auto found = std::find(m_folded.begin(), m_folded.end(), folded(name));
    return found == m_folded.end() ? -1 : int(found - m_folded.begin());
}

std::string_view present(std::string_view field)
{
    while (!field.empty() && (field.front() == ' ' || field.front() == '\t'))
        field.remove_prefix(1);
    while (!field.empty() && (field.back() == ' ' || field.back() == '\t'))
        field.remove_suffix(1);
    if (field == "null" || field == "NA" || field == "Pending")
        return {};
    return field;
}

RowReader::RowReader(const Columns& columns, std::vector<std::string_view> names)
    : m_names(std::move(names))
{
    for (const std::string_view name : m_names)
        m_places.push_back(columns.find(name));
}

Field RowReader::field(size_t name) const
{
    const auto place = size_t(m_places[name]);
    return {m_names[name],
        m_places[name] < 0 || place >= m_row->fields.size() ? std::string_view() : present(m_row->fields[place])};
}

std::optional<Day> RowReader::day(size_t name)
{
    const Field value = field(name);
    if (value.isAbsent())
        return std::nullopt;
    const auto day = dayFromText(value.bytes());
    if (!day)
        reject(value.name(), value.text(), ImportText::tr("this is no date; write it as YYYY-MM-DD"));
    return day;
}

std::optional<Cents> RowReader::cents(size_t name)
{
    const Field value = field(name);
    if (value.isAbsent())
        return std::nullopt;
    const auto cents = centsFromText(value.bytes());
    if (!cents)
        reject(value.name(), value.text(), ImportText::tr("this is no amount; write it as 1234.56"));
    return cents;
}

void RowReader::reject(const QString& column, const QString& value, const QString& reason)
{
    if (!m_rejection)
        m_rejection = rejectionOf(*m_row, column, value, reason);
}

Rejection rejectionOf(const CsvRow& row, const QString& column, const QString& value, const QString& reason)
{
    const auto length = std::min(qsizetype(row.raw.size()), largestKeptRow);
    return {row.line, column, value, reason, QByteArray(row.raw.data(), length), 0};
}

void appendJson(std::string& object, std::string_view name, const QString& value)
{
    object += object.empty() ? "{\"" : ",\"";
    object += name;
    object += "\":\"";
    const QByteArray bytes = value.toUtf8();
    for (const char c : bytes) {
        if (c == '"' || c == '\\') {
            object += '\\';
            object += c;
        } else if (c >= 0 && c < 0x20) {
            static constexpr char digits[] = "0123456789abcdef";
            object += "\\u00";
            object += digits[c >> 4];
            object += digits[c & 15];
        } else {
            object += c;
        }
    }
    object += '"';
}

} // namespace uptake
