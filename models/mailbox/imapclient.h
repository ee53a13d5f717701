// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mailbox/imapresponse.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <span>

namespace uptake {

/// What a fetch asks of an IMAP server, and nothing else: folders are opened with EXAMINE and messages read with BODY.PEEK, so that the
/// server itself refuses to mark, move or delete.
class ImapClient
{
public:
    explicit ImapClient(std::unique_ptr<ImapWire> wire);

    /// The folders that hold messages, as people read their names.
    [[nodiscard]] Expected<QStringList> folders();

    struct Folder
    {
        quint32 uidValidity = 0; ///< never 0 from a server: numbers of messages hold as long as it stays
        qint64 messages = 0;
    };
    /// Opens a folder for reading only. An error where there is none, or it may not be read.
    [[nodiscard]] Expected<Folder> examine(const QString& folder);
    /// The numbers of the messages in it that are greater than `uid`, ascending.
    [[nodiscard]] Expected<std::vector<quint32>> uidsAfter(quint32 uid);

    /// What is done with a message: its bytes, of which at most ImapReader::largestLiteral are there, or why the server does not give it.
    using Take = std::function<Expected<void>(const FetchedMail& mail, const QString& problem)>;
    /// Fetches messages by their ascending numbers and hands each to `take`, some of them twice where the server fails in the middle. Those
    /// that have gone meanwhile are passed over; `done` hears up to which place in `uids` all have come.
    [[nodiscard]] Expected<void> fetch(
        std::span<const quint32> uids, const Take& take, const std::function<Expected<void>(std::size_t)>& done);

    void logOut(); ///< does not wait for the answer
    bool isLost() const { return m_wire->isLost(); } ///< did the connection end?

private:
    using Hear = std::function<Expected<void>(ImapResponse&)>;
    [[nodiscard]] Expected<std::string> begin(const std::string& command);
    [[nodiscard]] Expected<ImapStatus> end(const std::string& tag, const Hear& hear);
    [[nodiscard]] Expected<ImapStatus> run(const std::string& command, const Hear& hear);
    [[nodiscard]] Expected<void> fetchOneByOne(std::span<const quint32> uids, const Take& take);

    std::unique_ptr<ImapWire> m_wire;
    ImapReader m_reader;
    int m_commands = 0;
};

} // namespace uptake
