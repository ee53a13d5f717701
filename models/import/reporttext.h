// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Reads the plain-text layout of formats.md, 2 from UTF-8: "Key: value" lines in any order, then lists of connections
/// and features. Quoted ("> ") lines are read as if they were not quoted. Text is a report when it holds a server ID
/// and one more known label; only the first report of a text is read.
ReadText reportFromText(std::string_view text);

/// The same from the two-column rows of an HTML body. They have no headings: "driver (mode)" is a connection, any other
/// unknown label with a whole number a feature.
ReadText reportFromHtml(std::string_view html);

} // namespace uptake
