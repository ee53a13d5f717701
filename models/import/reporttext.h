// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/mailprofile.h"
#include "models/records/rejection.h"
#include "models/records/report.h"

#include <string_view>
#include <variant>

namespace uptake {

/// Text that does not even look like a usage report: a reply, a newsletter.
struct NotAReport
{
};

/// What a mail's body turned out to be. A Report has no sentAt yet, a Rejection no line and no raw message: the mail
/// knows them.
using ReadText = std::variant<Report, Rejection, NotAReport>;

/// Who wants to know how a text is read: what became of each of its lines.
class ReadingTrace
{
public:
    virtual ~ReadingTrace() = default;
    virtual void begin(std::string_view text) = 0; ///< it is read now; empty where lines have no place in it
    /// `place` is the label or the line in the text.
    virtual void found(std::string_view place, std::string_view field, std::string_view value) = 0;
    virtual void ignored(std::string_view line) = 0;
};

/// Reads a usage report from UTF-8 by a profile: "Key: value" lines in any order, then lists of connections and
/// features. Quoted ("> ") lines are read as if they were not quoted. Text is a report when it holds a server ID and
/// one more known label; only the first report of a text is read.
ReadText reportFromText(
    std::string_view text, const MailProfile& profile = builtInProfile(), ReadingTrace* trace = nullptr);

/// The same from the two-column rows of an HTML body. They have no headings: "driver (mode)" is a connection, any other
/// unknown label with a whole number a feature. Another profile than the built-in one also reads the lines of HTML
/// without rows.
ReadText reportFromHtml(
    std::string_view html, const MailProfile& profile = builtInProfile(), ReadingTrace* trace = nullptr);

} // namespace uptake
