// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mailbox/imapresponse.h"

#include "models/mailbox/mailboxtext.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace uptake {

namespace {

constexpr size_t nowhere = std::string_view::npos;

Failure notImap(const QString& what)
{
    return Failure(Error{MailboxText::tr("the server does not answer as an IMAP server does: %1").arg(what), {},
        MailboxText::tr("check the name and the port of the server")});
}

std::string uppered(std::string_view text)
{
    std::string upper(text);
    std::transform(
        upper.begin(), upper.end(), upper.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
    return upper;
}

template <class Number> std::optional<Number> numberOf(std::string_view text)
{
    Number number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// The size that a line's "{size}" at its end announces.
std::optional<std::size_t> literalAtEnd(std::string_view line)
{
    const auto brace = line.rfind('{');
    if (brace == nowhere || !line.ends_with('}'))
        return std::nullopt;
    const auto size = line.substr(brace + 1, line.size() - brace - 2);
    if (size.empty() || size.find_first_not_of("0123456789") != nowhere)
        return std::nullopt;
    return numberOf<std::size_t>(size).value_or(nowhere); // beyond all numbers is too large in any case
}

/// The word that `text` begins with, which is taken away with the space behind it.
std::string_view takeWord(std::string_view& text)
{
    const auto end = std::min(text.find(' '), text.size());
    const auto word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return word;
}

/// Goes through an answer value by value: words, "quoted texts", literals; lists are values on their own, passed over.
class Values
{
public:
    Values(std::string_view text, const std::vector<std::string>& literals)
        : m_text(text)
        , m_literals(literals)
    {
    }

    /// Steps into a list, if one begins here.
    bool enterList()
    {
        skipSpaces();
        if (!m_text.starts_with('('))
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    /// The next value; none at the end of the list or the answer.
    std::optional<std::string> next()
    {
        skipSpaces();
        if (m_text.empty() || m_text.front() == ')')
            return std::nullopt;
        if (m_text.front() == '"')
            return quoted();
        if (m_text.front() == '{')
            return literal();
        if (m_text.front() == '(')
            return list();
        return word();
    }
    std::size_t literalsTaken() const { return m_literal; }

private:
    void skipSpaces()
    {
        while (m_text.starts_with(' '))
            m_text.remove_prefix(1);
    }
    std::string quoted()
    {
        std::string value;
        std::size_t i = 1;
        for (; i < m_text.size() && m_text[i] != '"'; ++i) {
            if (m_text[i] == '\\' && i + 1 < m_text.size())
                ++i;
            value += m_text[i];
        }
        m_text.remove_prefix(std::min(i + 1, m_text.size()));
        return value;
    }
    std::string literal()
    {
        m_text.remove_prefix(std::min(m_text.find('}'), m_text.size() - 1) + 1);
        ++m_literal;
        return m_literal <= m_literals.size() ? m_literals[m_literal - 1] : std::string();
    }
    std::string list()
    {
        const std::string_view begin = m_text;
        qint64 depth = 0;
        do {
            if (m_text.front() == '"') {
                quoted();
            } else if (m_text.front() == '{') {
                literal();
            } else {
                depth += m_text.front() == '(' ? 1 : m_text.front() == ')' ? -1 : 0;
                m_text.remove_prefix(1);
            }
        } while (depth > 0 && !m_text.empty());
        return std::string(begin.substr(0, begin.size() - m_text.size()));
    }
    std::string word()
    {
        int brackets = 0; // BODY[HEADER.FIELDS (DATE)] is one word
        std::size_t i = 0;
        for (; i < m_text.size(); ++i) {
            const char c = m_text[i];
            brackets += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (brackets <= 0 && (c == ' ' || c == '(' || c == ')'))
                break;
        }
        const std::string value(m_text.substr(0, i));
        m_text.remove_prefix(std::max<std::size_t>(i, 1));
        return value;
    }

    std::string_view m_text;
    const std::vector<std::string>& m_literals;
    std::size_t m_literal = 0; ///< literals taken
};

} // namespace

std::optional<ImapStatus> statusOf(const ImapResponse& response)
{
    std::string_view text = response.text;
    ImapStatus status;
    status.tag = takeWord(text);
    const std::string kind = uppered(takeWord(text));
    constexpr std::pair<std::string_view, ImapStatus::Kind> kinds[] = {{"OK", ImapStatus::Kind::Ok},
        {"NO", ImapStatus::Kind::No}, {"BAD", ImapStatus::Kind::Bad}, {"BYE", ImapStatus::Kind::Bye}};
    const auto* known
        = std::find_if(std::begin(kinds), std::end(kinds), [&](const auto& each) { return each.first == kind; });
    if (known == std::end(kinds))
        return std::nullopt;
    status.kind = known->second;
    if (const auto end = text.find(']'); text.starts_with('[') && end != nowhere) {
        status.code = text.substr(1, end - 1);
        text.remove_prefix(std::min(end + 2, text.size()));
    }
    status.words = text;
    return status;
}

std::optional<FetchedMail> fetchedMailOf(ImapResponse& response)
{
    std::string_view text = response.text;
    const auto star = takeWord(text);
    const auto number = takeWord(text);
    if (star != "*" || !numberOf<quint32>(number) || uppered(takeWord(text)) != "FETCH")
        return std::nullopt;
    Values values(text, response.literals);
    if (!values.enterList())
        return std::nullopt;
    FetchedMail mail;
    bool hasMail = false;
    while (const auto name = values.next()) {
        const std::string key = uppered(*name);
        const auto literalsBefore = values.literalsTaken();
        auto value = values.next();
        if (!value)
            return std::nullopt;
        if (key == "UID") {
            mail.uid = numberOf<quint32>(*value).value_or(0);
        } else if (key.starts_with("BODY[]")) {
            hasMail = true;
            const bool isLiteral = values.literalsTaken() > literalsBefore;
            mail.bytes = isLiteral || *value != "NIL" ? *std::move(value) : std::string();
        }
    }
    return hasMail && mail.uid != 0 ? std::optional(std::move(mail)) : std::nullopt;
}

std::optional<std::vector<quint32>> foundUidsOf(const ImapResponse& response)
{
    std::string_view text = response.text;
    if (takeWord(text) != "*" || uppered(takeWord(text)) != "SEARCH")
        return std::nullopt;
    std::vector<quint32> uids;
    while (!text.empty()) {
        if (const auto uid = numberOf<quint32>(takeWord(text)))
            uids.push_back(*uid);
    }
    return uids;
}

std::optional<std::string> listedFolderOf(const ImapResponse& response)
{
    std::string_view text = response.text;
    if (takeWord(text) != "*" || uppered(takeWord(text)) != "LIST")
        return std::nullopt;
    Values values(text, response.literals);
    const auto flags = values.next();
    const auto delimiter = values.next();
    const auto name = values.next();
    const std::string about = uppered(flags.value_or(std::string()));
    const bool holdsNone = about.find("\\NOSELECT") != nowhere || about.find("\\NONEXISTENT") != nowhere;
    return delimiter && !holdsNone ? name : std::nullopt;
}

Expected<ImapResponse> ImapReader::next()
{
    ImapResponse response;
    while (true) {
        const std::size_t before = response.text.size();
        if (const auto line = appendLine(response.text); !line)
            return Failure(line.error());
        const auto size = literalAtEnd(std::string_view(response.text).substr(before));
        if (!size || statusOf(response)) // words for people may end as they like
            return response;
        if (*size > largestLiteral)
            return notImap(MailboxText::tr("it sends more than it was asked for"));
        auto literal = takeBytes(*size);
        if (!literal)
            return Failure(literal.error());
        response.literals.push_back(*std::move(literal));
    }
}

Expected<void> ImapReader::more()
{
    m_bytes.erase(0, std::exchange(m_at, 0));
    const auto came = m_wire.receive();
    if (!came)
        return Failure(came.error());
    m_bytes.append(*came);
    return {};
}

Expected<void> ImapReader::appendLine(std::string& text)
{
    std::size_t searched = m_at;
    while (true) {
        const auto end = m_bytes.find('\n', searched);
        if (end != nowhere) {
            std::string_view line(m_bytes.data() + m_at, end - m_at);
            line.remove_suffix(line.ends_with('\r') ? 1 : 0);
            text.append(line);
            m_at = end + 1;
            return {};
        }
        searched = m_bytes.size() - m_at;
        if (text.size() + searched > largestText)
            return notImap(MailboxText::tr("a line does not end"));
        if (const auto came = more(); !came)
            return came;
    }
}

Expected<std::string> ImapReader::takeBytes(std::size_t size)
{
    std::string bytes;
    bytes.reserve(size);
    while (true) {
        const auto part = std::min(size - bytes.size(), m_bytes.size() - m_at);
        bytes.append(m_bytes, m_at, part);
        m_at += part;
        if (bytes.size() == size)
            return bytes;
        if (const auto came = more(); !came)
            return Failure(came.error());
    }
}

} // namespace uptake
