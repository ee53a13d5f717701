// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/importer.h"
#include "models/mailbox/imapwire.h"
#include "models/store/mailboxes.h"

#include <functional>
#include <memory>

namespace uptake {

struct FetchOptions
{
    ImportOptions import; ///< how the mails are imported; its `now` is when the fetch is
    qint64 spoolBytes = 64 << 20; ///< so much is fetched, then imported, and so on: what a large mailbox takes of the disk
    int pause = 1000; ///< ms before the connection is made anew where it was lost; doubled each time
    int tries = 4; ///< times that it is made anew without a message that came since
};

/// What a fetch brought.
struct FetchResult
{
    ImportSummary import; ///< one file for each part of the mailbox; none if it held no report
    qint64 messages = 0; ///< that were looked at
    /// Why it ended before its end, after some messages were imported: those stay, and the next fetch goes on behind them.
    std::optional<Error> interruption;
};

/// Makes a connection, encrypted and logged in.
using OpenWire = std::function<Expected<std::unique_ptr<ImapWire>>()>;

/// Fetches the messages of a mailbox that came since the last fetch, and imports them as one would import a mailbox file: with provenance
/// (line = number of the message on the server), quarantine, mail profiles and undo. Changes nothing on the server. What is imported and how
/// far the fetch has come are kept together or not at all, so that it goes on where it ended, whatever ended it. When the server's
/// UIDVALIDITY changes, every message is looked at again; reports that are known are not doubled.
///
/// Holds one mail in memory and options.spoolBytes on disk. Mails without a report are counted; where nothing else came, no import appears in
/// the history. Tells in the store what became of it. Errors, if nothing was imported: those of the connection, the folder, the disk, the
/// database; or the user has cancelled.
[[nodiscard]] Expected<FetchResult> fetchMailbox(Connection& connection, const Mailbox& mailbox, const OpenWire& openWire,
    const FetchOptions& options, Progress& progress);

/// The same over the network.
[[nodiscard]] Expected<FetchResult> fetchMailbox(Connection& connection, const Mailbox& mailbox, const QString& password,
    const FetchOptions& options, Progress& progress);

/// What the server says of a mailbox.
struct MailboxTrial
{
    qint64 messages = 0; ///< in the folder
    QStringList folders; ///< that the server has
};
/// Connects, logs in, opens the folder, and lists all folders. Without a folder it lists them only.
[[nodiscard]] Expected<MailboxTrial> tryMailbox(const Mailbox& mailbox, const QString& password, Progress& progress);

} // namespace uptake
