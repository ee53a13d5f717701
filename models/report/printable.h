// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace uptake {

/// Text of the data or of the user as it can be printed: control characters are spaces, but for line ends; what has no
/// width, turns the direction of writing or is no character is left out, since a report holds no hidden text; half a character is a question mark; of marks
/// over one letter two stay.
QString printable(const QString& text);

/// At most `most` characters, cut with an ellipsis, neither inside a character nor inside a number: a number that is cut
/// is another one.
QString shortened(const QString& text, qsizetype most);

} // namespace uptake
