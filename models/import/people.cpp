// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/people.h"

#include "models/import/ascii.h"

#include <algorithm>
#include <array>
#include <utility>

namespace uptake {

namespace {

constexpr std::string_view endsOfAddress = " \t\r\n\"'<>()[],;:=|";

/// The name of a header line, quoted ("> ") or not, in lower case; empty if it is none.
std::string headerName(std::string_view line)
{
    line.remove_prefix(std::min(line.find_first_not_of("> "), line.size()));
    const size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0
        || line.substr(0, colon).find_first_of(" \t") != std::string_view::npos)
        return {};
    return loweredAscii(line.substr(0, colon));
}

bool isHarmless(std::string_view name)
{
    return name.starts_with("content-") || name == "date" || name == "subject" || name == "mime-version"
        || name == "message-id";
}

/// A header that a forwarded mail shows in its text.
bool namesPeople(std::string_view name)
{
    static constexpr std::array names{
        "from", "to", "cc", "bcc", "sender", "reply-to", "return-path", "delivered-to", "received"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

QByteArray withoutAddresses(std::string_view text)
{
    QByteArray result;
    size_t at = 0;
    while (at < text.size()) {
        const size_t end = std::min(text.find_first_of(endsOfAddress, at), text.size());
        const std::string_view word = text.substr(at, end - at);
        const size_t sign = word.find('@');
        if (sign != std::string_view::npos && sign > 0 && sign + 1 < word.size())
            result += "[address]";
        else
            result.append(word.data(), qsizetype(word.size()));
        if (end < text.size())
            result += text[end];
        at = end + 1;
    }
    return result;
}

QByteArray withoutPeople(std::string_view mail)
{
    QByteArray result;
    bool isHeader = true;
    bool isDropping = false; ///< continuation lines go with their header
    bool holdsMail = false; ///< the header under way says that a mail follows
    for (size_t at = 0; at < mail.size();) {
        const size_t end = std::min(mail.find('\n', at), mail.size() - 1) + 1;
        const std::string_view line = mail.substr(at, end - at);
        at = end;
        const bool isContinued = line.front() == ' ' || line.front() == '\t';
        if (line.find_first_not_of("\r\n") == std::string_view::npos) {
            isHeader = std::exchange(holdsMail, false);
            isDropping = false;
        } else if (!isContinued) {
            const std::string name = headerName(line);
            isDropping = isHeader ? !isHarmless(name) : namesPeople(name);
            if (name == "content-type")
                holdsMail = loweredAscii(line).find("message/rfc822") != std::string::npos;
        }
        if (!(isDropping && (isHeader || !isContinued)))
            result += withoutAddresses(line);
    }
    return result;
}

QByteArray withoutFields(const CsvRow& row, const std::vector<int>& places, char separator)
{
    QByteArray result;
    for (size_t i = 0; i < row.fields.size(); ++i) {
        if (i > 0)
            result += separator;
        if (std::find(places.begin(), places.end(), int(i)) != places.end())
            continue;
        QByteArray field(row.fields[i].data(), qsizetype(row.fields[i].size()));
        const bool needsQuotes = std::any_of(field.begin(), field.end(),
            [separator](char c) { return c == separator || c == '"' || c == '\n' || c == '\r'; });
        result += needsQuotes ? '"' + field.replace('"', "\"\"") + '"' : field;
    }
    return result;
}

} // namespace uptake
