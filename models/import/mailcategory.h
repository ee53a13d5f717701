// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace uptake {

/// What kind of mail it is, as its header tells (formats.md, 2: bounces, replies and newsletters are no reports).
enum class MailCategory {
    Ordinary, ///< may be a report
    Forward, ///< as ordinary; what it quotes is what it passes on
    Reply, ///< what it quotes is not its own
    AutomaticReply,
    Bounce, ///< a notice of failed delivery; mails inside are what came back
};

/// The fields of a mail's header that tell its category; empty where there is none.
struct MailHeader
{
    std::string_view from;
    std::string_view subject; ///< RFC 2047 decoded
    std::string_view contentType;
    std::string_view autoSubmitted;
    std::string_view autoReply; ///< X-Autoreply
};

MailCategory categoryOf(const MailHeader& header);

/// Does a line of `text` begin with '>'?
bool quotesSomething(std::string_view text);

} // namespace uptake
