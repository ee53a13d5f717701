// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mailbox/imapwire.h"

#include <optional>
#include <string>
#include <vector>

namespace uptake {

/// One answer of an IMAP server (RFC 3501, 7), taken apart no further than its literals.
struct ImapResponse
{
    std::string text; ///< of all its lines, without their ends; a literal is left out but for its "{size}"
    std::vector<std::string> literals; ///< in their order
};

/// How the server took a command, or what it has to say beside.
struct ImapStatus
{
    enum class Kind { Ok, No, Bad, Bye };

    Kind kind{};
    std::string tag; ///< of the command; "*" if it belongs to none
    std::string code; ///< "UIDVALIDITY 17": what stood in brackets
    std::string words; ///< for people
};
std::optional<ImapStatus> statusOf(const ImapResponse& response); ///< none: it is no such answer

/// A message, as a FETCH answer holds it.
struct FetchedMail
{
    quint32 uid = 0;
    std::string bytes;
};
/// None: it is no FETCH answer, or one without the message (the server tells of changed flags whenever it likes).
std::optional<FetchedMail> fetchedMailOf(ImapResponse& response);

/// The numbers of a SEARCH answer; none: it is none.
std::optional<std::vector<quint32>> foundUidsOf(const ImapResponse& response);

/// A folder of a LIST answer, its name as IMAP writes it. None: it is no LIST answer, or a folder that holds no messages.
std::optional<std::string> listedFolderOf(const ImapResponse& response);

/// Cuts what comes over a wire into answers. Holds one answer at a time, of at most largestLiteral and largestText bytes.
class ImapReader
{
public:
    static constexpr std::size_t largestText = 64U << 20; // the numbers of some eight million messages
    static constexpr std::size_t largestLiteral = (16U << 20) + 1;

    explicit ImapReader(ImapWire& wire)
        : m_wire(wire)
    {
    }
    /// Errors: those of the wire; what comes is not IMAP.
    [[nodiscard]] Expected<ImapResponse> next();

private:
    [[nodiscard]] Expected<void> more();
    [[nodiscard]] Expected<void> appendLine(std::string& text);
    [[nodiscard]] Expected<std::string> takeBytes(std::size_t size);

    ImapWire& m_wire;
    std::string m_bytes;
    std::size_t m_at = 0;
};

} // namespace uptake
