// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/mailcategory.h"

#include "models/import/ascii.h"

#include <algorithm>
#include <array>
#include <string>

namespace uptake {
using namespace std::string_view_literals;

namespace {

/// What is looked at of a header, in lower case.
std::string loweredStart(std::string_view text)
{
    return loweredAscii(text.substr(0, 1000));
}

/// `words` before a colon, as mail programs of several languages write them: "Re:", "RE :", "Re[2]:".
template <std::size_t count> bool hasPrefix(std::string_view subject, const std::array<std::string_view, count>& words)
{
    const auto end = subject.find_first_of(":[ ");
    const auto colon = subject.find(':');
    if (end == std::string_view::npos || colon == std::string_view::npos || colon > end + 5)
        return false;
    return std::find(words.begin(), words.end(), subject.substr(0, end)) != words.end();
}

} // namespace

MailCategory categoryOf(const MailHeader& header)
{
    constexpr std::array replies{
        "re"sv, "aw"sv, "antw"sv, "sv"sv, "ref"sv, "res"sv, "rif"sv, "odp"sv, "vá"sv, "ynt"sv, "回复"sv, "答复"sv};
    constexpr std::array forwards{"fwd"sv, "fw"sv, "wg"sv, "tr"sv, "rv"sv, "enc"sv, "doorst"sv, "转发"sv};
    const std::string from = loweredStart(header.from);
    const std::string type = loweredStart(header.contentType);
    std::string subjectText = loweredStart(header.subject);
    subjectText.erase(0, subjectText.find_first_not_of(" \t"));
    const std::string_view subject = subjectText;
    const auto has
        = [](std::string_view text, std::string_view word) { return text.find(word) != std::string_view::npos; };
    const bool isReport = has(type, "multipart/report");
    if ((isReport && has(type, "disposition-notification")) || has(loweredStart(header.autoSubmitted), "auto-replied")
        || !header.autoReply.empty() || subject.starts_with("automatic reply") || subject.starts_with("out of office")
        || subject.starts_with("auto:"))
        return MailCategory::AutomaticReply;
    if (isReport || has(from, "mailer-daemon") || subject.starts_with("delivery status notification")
        || subject.starts_with("undeliver") || subject.starts_with("mail delivery fail")
        || subject.starts_with("returned mail") || subject.starts_with("failure notice"))
        return MailCategory::Bounce;
    if (hasPrefix(subject, replies))
        return MailCategory::Reply;
    return hasPrefix(subject, forwards) ? MailCategory::Forward : MailCategory::Ordinary;
}

bool quotesSomething(std::string_view text)
{
    return text.starts_with('>') || text.find("\n>") != std::string_view::npos;
}

} // namespace uptake
