// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mailbox/imapclient.h"

#include "models/mailbox/foldername.h"
#include "models/mailbox/mailboxtext.h"

#include <algorithm>
#include <charconv>
#include <deque>
#include <limits>
#include <utility>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t atOnce = 250; ///< messages that one command asks for
constexpr std::size_t mostAhead = 3; ///< commands on their way, so that the server never waits for the next

QString wordsOf(const ImapStatus& status)
{
    QString words = QString::fromUtf8(status.words).trimmed().left(300);
    words.chop(words.endsWith(u'.') ? 1 : 0);
    return words;
}

Failure refused(const ImapStatus& status)
{
    return Failure(Error{MailboxText::tr("the server refused what it was asked for: %1").arg(wordsOf(status)), {},
        MailboxText::tr("try again later")});
}

/// A folder's name as a command takes it.
std::string quoted(const QByteArray& name)
{
    std::string text = "\"";
    for (const char c : name) {
        if (c == '"' || c == '\\')
            text += '\\';
        text += c;
    }
    return text + '"';
}

/// The number behind a word: that of "UIDVALIDITY 17".
quint32 numberBehind(std::string_view word, std::string_view text)
{
    quint32 number = 0;
    if (text.starts_with(word) && text.size() > word.size())
        std::from_chars(text.data() + word.size() + 1, text.data() + text.size(), number);
    return number;
}

std::string rangeOf(std::span<const quint32> uids)
{
    const std::string first = std::to_string(uids.front());
    return uids.size() == 1 ? first : first + ':' + std::to_string(uids.back());
}

/// One byte more than is kept of a mail, so that it shows when there is more.
std::string fetchCommand(std::span<const quint32> uids)
{
    return "UID FETCH " + rangeOf(uids) + " (UID BODY.PEEK[]<0." + std::to_string(ImapReader::largestLiteral) + ">)";
}

} // namespace

ImapClient::ImapClient(std::unique_ptr<ImapWire> wire)
    : m_wire(std::move(wire))
    , m_reader(*m_wire)
{
}

/// Sends a command; answers its tag.
Expected<std::string> ImapClient::begin(const std::string& command)
{
    const std::string tag = 'u' + std::to_string(++m_commands);
    const auto sent = m_wire->send(tag + ' ' + command + "\r\n");
    return sent ? Expected<std::string>(tag) : Failure(sent.error());
}

/// Reads until the server has answered a command. `hear` gets what comes before.
Expected<ImapStatus> ImapClient::end(const std::string& tag, const Hear& hear)
{
    QString farewell;
    while (true) {
        auto response = m_reader.next();
        if (!response && !farewell.isEmpty())
            return Failure(Error{MailboxText::tr("the server ended the connection: %1").arg(farewell), {},
                MailboxText::tr("try again later")});
        if (!response)
            return Failure(response.error());
        const auto status = statusOf(*response);
        if (status && status->tag == tag)
            return *status;
        if (status && status->kind == ImapStatus::Kind::Bye)
            farewell = wordsOf(*status);
        if (const auto heard = hear(*response); !heard)
            return Failure(heard.error());
    }
}

Expected<ImapStatus> ImapClient::run(const std::string& command, const Hear& hear)
{
    const auto tag = begin(command);
    return tag ? end(*tag, hear) : Failure(tag.error());
}

Expected<QStringList> ImapClient::folders()
{
    QStringList names;
    const auto status = run("LIST \"\" \"*\"", [&](ImapResponse& response) -> Expected<void> {
        if (const auto name = listedFolderOf(response))
            names << decodedFolderName(QByteArrayView(name->data(), qsizetype(name->size())));
        return {};
    });
    if (!status)
        return Failure(status.error());
    if (status->kind != ImapStatus::Kind::Ok)
        return refused(*status);
    names.sort(Qt::CaseInsensitive);
    return names;
}

Expected<ImapClient::Folder> ImapClient::examine(const QString& folder)
{
    Folder opened;
    const auto hear = [&](ImapResponse& response) -> Expected<void> {
        if (const auto status = statusOf(response); status && status->tag == "*")
            opened.uidValidity = std::max(opened.uidValidity, numberBehind("UIDVALIDITY", status->code));
        else if (response.text.ends_with(" EXISTS"))
            opened.messages = numberBehind("*", response.text);
        return {};
    };
    const auto status = run("EXAMINE " + quoted(encodedFolderName(folder)), hear);
    if (!status)
        return Failure(status.error());
    if (status->code.starts_with("NOPERM")) {
        return Failure(Error{MailboxText::tr("the folder \"%1\" may not be read: %2").arg(folder, wordsOf(*status)), {},
            MailboxText::tr("give this user the right to read it, or choose another folder")});
    }
    if (status->kind != ImapStatus::Kind::Ok) {
        return Failure(Error{MailboxText::tr("the folder \"%1\" cannot be opened: %2").arg(folder, wordsOf(*status)),
            {}, MailboxText::tr("choose one that the server lists")});
    }
    if (opened.uidValidity == 0) {
        return Failure(
            Error{MailboxText::tr("the server gives the messages of the folder \"%1\" no lasting numbers").arg(folder),
                {}, MailboxText::tr("choose another folder, or export it as .mbox and import that")});
    }
    return opened;
}

Expected<std::vector<quint32>> ImapClient::uidsAfter(quint32 uid)
{
    if (uid == std::numeric_limits<quint32>::max())
        return std::vector<quint32>();
    std::vector<quint32> uids;
    const auto hear = [&](ImapResponse& response) -> Expected<void> {
        if (auto found = foundUidsOf(response))
            uids.insert(uids.end(), found->begin(), found->end());
        return {};
    };
    const auto status = run("UID SEARCH UID " + std::to_string(uid + 1) + ":*", hear);
    if (!status)
        return Failure(status.error());
    if (status->kind != ImapStatus::Kind::Ok)
        return refused(*status);
    std::erase_if(uids, [uid](quint32 each) { return each <= uid; }); // N:* names the last message even if N is greater
    std::sort(uids.begin(), uids.end());
    uids.erase(std::unique(uids.begin(), uids.end()), uids.end());
    return uids;
}

Expected<void> ImapClient::fetch(
    std::span<const quint32> uids, const Take& take, const std::function<Expected<void>(std::size_t)>& done)
{
    struct Asked
    {
        std::string tag;
        std::size_t from = 0;
        std::size_t size = 0;
    };
    std::deque<Asked> ahead;
    std::vector<Asked> refusals;
    std::size_t asked = 0;
    const auto hear = [&](ImapResponse& response) -> Expected<void> {
        auto mail = fetchedMailOf(response);
        return mail ? take(*mail, {}) : Expected<void>();
    };
    while (asked < uids.size() || !ahead.empty() || !refusals.empty()) {
        while (refusals.empty() && asked < uids.size() && ahead.size() < mostAhead) {
            const std::size_t size = std::min(atOnce, uids.size() - asked);
            const auto tag = begin(fetchCommand(uids.subspan(asked, size)));
            if (!tag)
                return Failure(tag.error());
            ahead.push_back({*tag, asked, size});
            asked += size;
        }
        if (ahead.empty()) { // one of the messages cannot be read: the others still can
            for (const Asked& each : std::exchange(refusals, {})) {
                if (const auto single = fetchOneByOne(uids.subspan(each.from, each.size), take); !single)
                    return single;
            }
            if (const auto told = done(asked); !told)
                return told;
            continue;
        }
        const Asked next = ahead.front();
        ahead.pop_front();
        const auto status = end(next.tag, hear);
        if (!status)
            return Failure(status.error());
        if (status->kind == ImapStatus::Kind::Bad)
            return refused(*status);
        if (status->kind == ImapStatus::Kind::No)
            refusals.push_back(next);
        else if (refusals.empty()) {
            if (const auto told = done(next.from + next.size); !told)
                return told;
        }
    }
    return {};
}

Expected<void> ImapClient::fetchOneByOne(std::span<const quint32> uids, const Take& take)
{
    for (std::size_t i = 0; i < uids.size(); ++i) {
        const auto hear = [&](ImapResponse& response) -> Expected<void> {
            auto mail = fetchedMailOf(response);
            return mail ? take(*mail, {}) : Expected<void>();
        };
        const auto status = run(fetchCommand(uids.subspan(i, 1)), hear);
        if (!status)
            return Failure(status.error());
        if (status->kind == ImapStatus::Kind::Ok)
            continue;
        const QString problem = MailboxText::tr("the server does not give it: %1").arg(wordsOf(*status));
        if (const auto taken = take({uids[i], {}}, problem); !taken)
            return taken;
    }
    return {};
}

void ImapClient::logOut()
{
    (void)begin("LOGOUT");
}

} // namespace uptake
