// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mailbox/tlswire.h"

#include "models/mailbox/mailboxtext.h"

#include <QElapsedTimer>
#include <QUrl>

#include <array>
#include <curl/curl.h>
#include <mutex>
#include <poll.h>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr long longestLogin = 30'000; // ms, from the first packet to the server's welcome
constexpr qint64 longestSilence = 60'000; // ms, of a server that was asked for something
constexpr int pollPause = 100; // ms, after which a cancel is seen

void startCurl()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

/// What curl says, and what it heard, while it connects.
struct Talk
{
    std::array<char, CURL_ERROR_SIZE> error{};
    QByteArray refusal; ///< the server's last "NO" or "BAD"
    const GoOn* goOn = nullptr;

    static size_t hear(char* line, size_t size, size_t count, void* self)
    {
        const QByteArrayView heard(line, qsizetype(size * count));
        for (const QByteArrayView word : {QByteArrayView(" NO "), QByteArrayView(" BAD ")}) {
            const qsizetype at = heard.indexOf(word);
            if (at > 0 && at == heard.indexOf(' ')) // behind the command's tag
                static_cast<Talk*>(self)->refusal = heard.sliced(at + word.size()).toByteArray().trimmed();
        }
        return size * count;
    }
    static int watch(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
    {
        return (*static_cast<Talk*>(self)->goOn)() ? 0 : 1;
    }
    /// The refusal for people, without its code in brackets.
    QString words() const
    {
        QByteArrayView text = refusal;
        if (text.startsWith('[') && text.contains(']'))
            text = text.sliced(text.indexOf(']') + 1);
        QString words = QString::fromUtf8(text).trimmed().left(300);
        words.chop(words.endsWith(u'.') ? 1 : 0);
        return words;
    }
};

bool isGmail(const QString& server)
{
    return server.endsWith("gmail.com"_L1, Qt::CaseInsensitive)
        || server.endsWith("googlemail.com"_L1, Qt::CaseInsensitive);
}

Error wrongPassword(const Mailbox& mailbox, const Talk& talk)
{
    const QString said = talk.words();
    return {said.isEmpty() ? MailboxText::tr("the server refuses the user name or the password")
                           : MailboxText::tr("the server refuses the user name or the password: %1").arg(said),
        {},
        isGmail(mailbox.server)
            ? MailboxText::tr(
                "Gmail wants an app password here, not that of your account: make one in your Google account, "
                "under Security, App passwords")
            : MailboxText::tr("check both; many providers want an app password here, not that of your account")};
}

Error errorOf(CURLcode code, const Mailbox& mailbox, const Talk& talk)
{
    const QString server = u"%1:%2"_s.arg(mailbox.server).arg(mailbox.port);
    const QString detail = QString::fromUtf8(talk.error[0] ? talk.error.data() : curl_easy_strerror(code));
    const QString encryption = MailboxText::tr(
        "choose the other way of encryption, or the port that goes with this one: 993 for TLS, 143 for STARTTLS");
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return {MailboxText::tr("no server is known under the name %1").arg(mailbox.server), {},
            MailboxText::tr("check how it is written, and that this machine is online")};
    case CURLE_COULDNT_CONNECT:
        return {MailboxText::tr("the server %1 does not answer").arg(server), {},
            MailboxText::tr("check its name and port, and that this machine is online; or try again later")};
    case CURLE_PEER_FAILED_VERIFICATION:
        return {MailboxText::tr("the certificate of %1 is not trusted: %2").arg(server, detail), {},
            MailboxText::tr(
                "if it is your own server, name the file of its authority (CA file); if not, somebody may be "
                "listening: do not go on")};
    case CURLE_SSL_CACERT_BADFILE:
        return {MailboxText::tr("the CA file cannot be read"), mailbox.caFile,
            MailboxText::tr("name a PEM file that you may read")};
    case CURLE_LOGIN_DENIED:
        return wrongPassword(mailbox, talk);
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_USE_SSL_FAILED:
        return {MailboxText::tr("no encrypted connection to %1 comes about: %2").arg(server, detail), {}, encryption};
    case CURLE_OPERATION_TIMEDOUT:
        return {MailboxText::tr("the server %1 was silent for too long").arg(server), {},
            MailboxText::tr("try again later, or %1").arg(encryption)};
    case CURLE_ABORTED_BY_CALLBACK:
        return cancelled().value();
    default:
        return {MailboxText::tr("the connection to %1 failed: %2").arg(server, detail), {},
            MailboxText::tr("check the name and the port of the server, or try again later")};
    }
}

struct Cleanup
{
    void operator()(CURL* curl) const { curl_easy_cleanup(curl); }
};
using Curl = std::unique_ptr<CURL, Cleanup>;

class TlsWire final : public ImapWire
{
public:
    TlsWire(Curl curl, GoOn goOn)
        : m_curl(std::move(curl))
        , m_goOn(std::move(goOn))
    {
        curl_easy_getinfo(m_curl.get(), CURLINFO_ACTIVESOCKET, &m_socket);
    }

    Expected<void> send(std::string_view bytes) override
    {
        QElapsedTimer silence;
        silence.start();
        while (!bytes.empty()) {
            size_t sent = 0;
            const CURLcode code = curl_easy_send(m_curl.get(), bytes.data(), bytes.size(), &sent);
            if (code != CURLE_OK && code != CURLE_AGAIN)
                return lost(QString::fromUtf8(curl_easy_strerror(code)));
            bytes.remove_prefix(sent);
            if (code == CURLE_AGAIN) {
                if (const auto waited = wait(POLLOUT, silence); !waited)
                    return waited;
            }
        }
        return {};
    }

    Expected<std::string_view> receive() override
    {
        QElapsedTimer silence;
        silence.start();
        while (true) {
            size_t got = 0;
            const CURLcode code = curl_easy_recv(m_curl.get(), m_bytes.data(), m_bytes.size(), &got);
            if (code == CURLE_OK && got > 0)
                return m_goOn() ? Expected<std::string_view>({m_bytes.data(), got}) : cancelled();
            if (code != CURLE_AGAIN)
                return lost(
                    code == CURLE_OK ? MailboxText::tr("it was closed") : QString::fromUtf8(curl_easy_strerror(code)));
            if (const auto waited = wait(POLLIN, silence); !waited)
                return Failure(waited.error());
        }
    }

private:
    Expected<void> wait(short event, const QElapsedTimer& silence)
    {
        if (!m_goOn())
            return cancelled();
        if (silence.elapsed() > longestSilence)
            return lost(MailboxText::tr("it was silent for too long"));
        pollfd waiting{m_socket, event, 0};
        ::poll(&waiting, 1, pollPause);
        return {};
    }

    Failure lost(const QString& why)
    {
        m_isLost = true;
        return Failure(Error{MailboxText::tr("the connection to the server was lost: %1").arg(why), {},
            MailboxText::tr("try again: it goes on where it ended")});
    }

    Curl m_curl;
    GoOn m_goOn;
    curl_socket_t m_socket = CURL_SOCKET_BAD;
    std::array<char, 64 * 1024> m_bytes{};
};

/// scheme://host:port/; empty if the server's name is none.
QByteArray wireAddressOf(const Mailbox& mailbox)
{
    QUrl url;
    url.setScheme(mailbox.security == Mailbox::Security::Tls ? u"imaps"_s : u"imap"_s);
    url.setHost(mailbox.server);
    url.setPort(mailbox.port);
    url.setPath(u"/"_s);
    return url.isValid() && !url.host().isEmpty() ? url.toEncoded() : QByteArray();
}

void setUp(CURL* curl, const QByteArray& address, const Mailbox& mailbox, const QString& password, Talk& talk)
{
    curl_easy_setopt(curl, CURLOPT_URL, address.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "imap,imaps");
    curl_easy_setopt(curl, CURLOPT_PROXY, ""); // whatever the environment says
    curl_easy_setopt(curl, CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!mailbox.caFile.isEmpty()) { // in place of the system's authorities, not beside them
        curl_easy_setopt(curl, CURLOPT_CAINFO, mailbox.caFile.toLocal8Bit().constData());
        curl_easy_setopt(curl, CURLOPT_CAPATH, nullptr);
    }
    curl_easy_setopt(curl, CURLOPT_USERNAME, mailbox.user.toUtf8().constData());
    curl_easy_setopt(curl, CURLOPT_PASSWORD, password.toUtf8().constData());
    curl_easy_setopt(
        curl, CURLOPT_CONNECT_ONLY, 1L); // what follows the login is ours: curl would SELECT, and read without PEEK
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, longestLogin);
    curl_easy_setopt(curl, CURLOPT_QUICK_EXIT, 1L); // a cancel does not wait for the name to be found
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, talk.error.data());
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, &Talk::hear);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &talk);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &Talk::watch);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &talk);
}

} // namespace

Expected<std::unique_ptr<ImapWire>> openTlsWire(const Mailbox& mailbox, const QString& password, const GoOn& goOn)
{
    startCurl();
    const QByteArray address = wireAddressOf(mailbox);
    if (address.isEmpty())
        return Failure(Error{MailboxText::tr("\"%1\" is no name of a server").arg(mailbox.server), {},
            MailboxText::tr("write it like imap.example.com")});
    Curl curl(curl_easy_init());
    Talk talk;
    talk.goOn = &goOn;
    setUp(curl.get(), address, mailbox, password, talk);
    const CURLcode code = curl_easy_perform(curl.get());
    if (code != CURLE_OK)
        return Failure(errorOf(code, mailbox, talk));
    for (const CURLoption option : {CURLOPT_ERRORBUFFER, CURLOPT_HEADERDATA, CURLOPT_XFERINFODATA})
        curl_easy_setopt(curl.get(), option, nullptr); // the talk is over
    curl_easy_setopt(curl.get(), CURLOPT_NOPROGRESS, 1L);
    return std::make_unique<TlsWire>(std::move(curl), goOn);
}

} // namespace uptake
