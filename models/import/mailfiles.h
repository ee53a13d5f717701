// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"

#include <memory>
#include <optional>
#include <string_view>

namespace uptake {

/// One mail as bytes, without an mbox's "From " line and ">From " quoting.
struct RawMail
{
    std::string_view bytes; ///< valid until the next one is asked for
    bool isCut = false; ///< was larger than largestMail, and ends there
    QString lost; ///< why it could not be read; empty if it was
    qint64 number = 0; ///< of the message on its server; 0: it is the next one
};

constexpr std::size_t largestMail = 16U << 20; ///< what is kept of one mail; a report stands well within it

/// One mail after another.
class Mails
{
public:
    virtual ~Mails() = default;
    virtual Expected<std::optional<RawMail>> next() = 0;
    qint64 bytesRead = 0;
    qint64 bytesInAll = 0;
};

/// The mails of an .eml, an mbox (which of the two: by what stands in it) or a Maildir folder (cur and new, in name
/// order). Errors: not there, not readable, no mail.
[[nodiscard]] Expected<std::unique_ptr<Mails>> openMails(const QString& path);

/// "Name: value", as in the header of a mail.
bool isHeaderField(std::string_view line);

} // namespace uptake
