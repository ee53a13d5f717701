// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgreserror.h"

#include "models/store/postgresaddress.h"
#include "models/store/storetext.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <clocale>
#include <libpq-fe.h>
#include <memory>
#include <poll.h>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr int patience = 15'000; ///< milliseconds that a server may take to say why it refuses

/// While it lives, this thread's C library speaks English: libpq's own messages are recognised by their words.
class InEnglish
{
public:
    InEnglish()
        : m_english(newlocale(LC_ALL_MASK, "C", nullptr))
        , m_before(uselocale(m_english))
    {
    }
    ~InEnglish()
    {
        uselocale(m_before);
        freelocale(m_english);
    }
    InEnglish(const InEnglish&) = delete;
    InEnglish& operator=(const InEnglish&) = delete;

private:
    locale_t m_english;
    locale_t m_before;
};

/// What the server or libpq says when it is asked for a connection; with SQLSTATEs. Empty if it answers after all.
QString refusalOf(const DatabaseUrl& url)
{
    const InEnglish english;
    const ConnectionWords words = connectionWords(url);
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
        PQconnectStartParams(words.keys.data(), words.values.data(), 0), &PQfinish);
    PQsetErrorVerbosity(connection.get(), PQERRORS_VERBOSE);
    QElapsedTimer timer;
    timer.start();
    PostgresPollingStatusType state = PGRES_POLLING_WRITING;
    while (PQstatus(connection.get()) != CONNECTION_BAD && state != PGRES_POLLING_OK && state != PGRES_POLLING_FAILED
        && !timer.hasExpired(patience)) {
        pollfd socket{PQsocket(connection.get()), short(state == PGRES_POLLING_READING ? POLLIN : POLLOUT), 0};
        ::poll(&socket, 1, 500);
        if (socket.revents != 0)
            state = PQconnectPoll(connection.get());
    }
    return state == PGRES_POLLING_OK ? QString() : QString::fromUtf8(PQerrorMessage(connection.get()));
}

QByteArray stateIn(const QString& refusal)
{
    static const QRegularExpression pattern(u":  ([0-9A-Z]{5}):"_s);
    QByteArray state;
    for (auto match = pattern.globalMatch(refusal); match.hasNext();) // the last attempt, of several addresses
        state = match.next().captured(1).toLatin1();
    return state;
}

std::optional<Error> certificateError(const QString& refusal, const QString& where)
{
    if (refusal.contains("certificate verify failed"_L1))
        return Error{StoreText::tr("the server's certificate is not trusted"), where,
            StoreText::tr("ask who runs the server for the certificate of its authority, and name that file with "
                          "sslrootcert=FILE in the address")};
    if (refusal.contains("root certificate file"_L1) && refusal.contains("does not exist"_L1))
        return Error{
            StoreText::tr("the server's certificate cannot be checked: there is no file of trusted authorities"), where,
            StoreText::tr("name one with sslrootcert=FILE in the address, or put it at ~/.postgresql/root.crt")};
    if (refusal.contains("does not match host name"_L1))
        return Error{StoreText::tr("the server's certificate is of another server"), where,
            StoreText::tr("name the server as its certificate does, or ask who runs it")};
    if (refusal.contains("does not support SSL"_L1))
        return Error{StoreText::tr("the server does not encrypt"), where,
            StoreText::tr("ask who runs it to turn TLS on, or allow sslmode=prefer where the network is trusted")};
    return {};
}

} // namespace

Error postgresError(QByteArrayView state, const QString& text, const QString& where)
{
    const auto is = [&](const char* prefix) { return state.startsWith(prefix); };
    if (state.isEmpty() || is("08") || is("57P"))
        return {StoreText::tr("the connection to the server was lost"), where,
            StoreText::tr("check the network and the server, then try again; nothing was half done")};
    if (is("28"))
        return {StoreText::tr("the server does not accept this user or password"), where,
            StoreText::tr("check both, or ask who runs the server")};
    if (is("3D000"))
        return {StoreText::tr("there is no such database on the server"), where,
            StoreText::tr("have it made first: createdb, or CREATE DATABASE with UTF-8 as its encoding")};
    if (is("42501"))
        return {StoreText::tr("you lack the right to do this in the database"), where,
            StoreText::tr("ask who owns the database to give it to you: uptake roles --reader NAME --importer NAME")};
    if (is("25006"))
        return {StoreText::tr("the database can only be read there"), where,
            StoreText::tr("connect to the primary server")};
    if (is("53100"))
        return {StoreText::tr("the server's disk is full"), where,
            StoreText::tr("free some space there, then try again; nothing was changed")};
    if (is("53300"))
        return {StoreText::tr("the server has too many connections"), where,
            StoreText::tr("wait a little, then try again")};
    if (is("53"))
        return {StoreText::tr("the server is short of memory"), where,
            StoreText::tr("ask who runs it; nothing was changed")};
    if (is("55P03") || is("40"))
        return {StoreText::tr("another program is writing to the database"), where,
            StoreText::tr("wait until it is done, then try again"), Error::Kind::Busy};
    if (is("XX001") || is("XX002"))
        return {StoreText::tr("the database is damaged"), where,
            StoreText::tr("ask who runs the server to restore its backup")};
    if (is("58"))
        return {StoreText::tr("the server's disk failed while the database was read or written"), where,
            StoreText::tr("ask who runs the server to check it")};
    return {StoreText::tr("the database refused a statement: %1").arg(text.trimmed()), where, {}};
}

namespace {

Error errorOf(const QString& refusal, const QString& where)
{
    const QByteArray state = stateIn(refusal);
    if (auto error = certificateError(refusal, where))
        return *error;
    if (refusal.contains("no password supplied"_L1))
        return {StoreText::tr("the server asks for a password"), where,
            StoreText::tr("set PGPASSWORD, write it into ~/.pgpass, or keep it in the keyring"), Error::Kind::Password};
    if (state.startsWith("28")) {
        Error error = postgresError(state, refusal, where);
        error.kind = Error::Kind::Password;
        return error;
    }
    if (state == "57P03")
        return {
            StoreText::tr("the server is starting or stopping"), where, StoreText::tr("wait a little, then try again")};
    if (!state.isEmpty())
        return postgresError(state, refusal, where);
    if (refusal.contains("could not translate host name"_L1))
        return {StoreText::tr("there is no server of this name"), where,
            StoreText::tr("check how the server is written, and the network")};
    return {StoreText::tr("the server cannot be reached"), where,
        StoreText::tr("check that it runs, its name and port, and the network")};
}

} // namespace

Expected<void> tryConnection(const DatabaseUrl& url)
{
    if (const auto address = PostgresAddress::of(url); !address)
        return Failure(address.error());
    const QString refusal = refusalOf(url);
    return refusal.isEmpty() ? Expected<void>() : Failure(errorOf(refusal, url.path));
}

Error postgresConnectionError(const DatabaseUrl& url)
{
    return errorOf(refusalOf(url), url.path);
}

} // namespace uptake
