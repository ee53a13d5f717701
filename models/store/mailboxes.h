// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/store/connection.h"

#include <QList>

#include <optional>

namespace uptake {

/// A mailbox on a server that reports are fetched from. Its password is never kept here.
struct Mailbox
{
    enum class Security { Tls, StartTls }; ///< encrypted from the first byte (port 993), or from before the password (port 143)
    enum class Schedule { Off, Hourly, Daily }; ///< while the window is open

    QString name; ///< what the user calls it
    QString server; ///< host name
    int port = 993;
    Security security = Security::Tls;
    QString folder = QStringLiteral("INBOX"); ///< as people read it, not as IMAP writes it
    QString user;
    QString caFile; ///< PEM file of the authorities that the server's certificate is held against; empty: those of the system
    Schedule schedule = Schedule::Off;

    bool operator==(const Mailbox&) const = default;
};

/// How far the fetching of a mailbox has come: every message up to `lastUid` has been looked at.
struct FetchPlace
{
    quint32 uidValidity = 0; ///< of the folder; numbers of messages mean something else once it changes. 0: nothing was fetched yet
    quint32 lastUid = 0;

    bool operator==(const FetchPlace&) const = default;
};

/// What became of the last fetch.
struct FetchOutcome
{
    qint64 at = 0; ///< seconds since 1970, UTC
    qint64 messages = 0; ///< that were looked at
    qint64 added = 0; ///< reports that were not known
    qint64 rejected = 0; ///< reports in quarantine
    QString problem; ///< why it ended before its end; empty if it did not

    bool operator==(const FetchOutcome&) const = default;
};

/// A mailbox and what is known of its fetching.
struct StoredMailbox
{
    Mailbox mailbox;
    FetchPlace place;
    std::optional<FetchOutcome> outcome; ///< none: it was never fetched

    bool operator==(const StoredMailbox&) const = default;
};

class Mailboxes
{
public:
    explicit Mailboxes(Connection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Expected<QList<StoredMailbox>> all(); ///< by name
    [[nodiscard]] Expected<std::optional<StoredMailbox>> find(const QString& name);
    /// Keeps a mailbox in the place of one of the same name. Where it is another folder, user or server, its fetching begins anew.
    [[nodiscard]] Expected<void> save(const Mailbox& mailbox);
    [[nodiscard]] Expected<bool> remove(const QString& name); ///< false: there is none
    /// Says how far fetching has come, unless the mailbox has become another one meanwhile. Within one UIDVALIDITY it only goes on, never
    /// back: two may fetch at once.
    [[nodiscard]] Expected<void> reach(const Mailbox& mailbox, const FetchPlace& place);
    [[nodiscard]] Expected<void> startAnew(const QString& name); ///< the next fetch looks at every message
    [[nodiscard]] Expected<void> remember(const QString& name, const FetchOutcome& outcome);

private:
    Connection& m_connection;
};

QString toText(Mailbox::Security security); ///< "tls", "starttls": what the command line and the database say
std::optional<Mailbox::Security> securityFromText(QStringView text);
QString toText(Mailbox::Schedule schedule); ///< "off", "hourly", "daily"
std::optional<Mailbox::Schedule> scheduleFromText(QStringView text);

} // namespace uptake
