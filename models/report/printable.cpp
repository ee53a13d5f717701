// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/printable.h"

#include <QChar>
#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr int mostMarks = 2;

enum class Kind { Printed, Mark, Space, Left };

Kind kindOf(char32_t character)
{
    if (QChar::isNonCharacter(character))
        return Kind::Left;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return Kind::Space;
    case QChar::Other_Format: // directions, joiners, spaces without a width
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return Kind::Left;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
        return Kind::Mark;
    default:
        return Kind::Printed;
    }
}

bool isPlain(const QString& text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar c) { return (c.unicode() >= 0x20 && c.unicode() < 0x7f) || c == u'\n'; });
}

/// Between two digits these may stand inside a number: "1,240", "2.12".
bool joinsDigits(QChar c)
{
    return c == u'.' || c == u',' || c == u'\u00a0' || c == u'\u202f';
}

} // namespace

QString printable(const QString& text)
{
    if (isPlain(text))
        return text;
    QString printed;
    int marks = mostMarks; // none before the first letter
    for (const char32_t character : text.toUcs4()) {
        const Kind kind = character == U'\n' ? Kind::Printed : kindOf(character);
        marks = kind == Kind::Mark ? marks + 1 : kind == Kind::Left ? marks : 0;
        if (kind == Kind::Space)
            printed += u' ';
        else if (kind == Kind::Printed || (kind == Kind::Mark && marks <= mostMarks))
            printed += QString::fromUcs4(&character, 1);
    }
    return printed;
}

QString shortened(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    QString cut = text.left(std::max<qsizetype>(most, 0));
    const auto next = [&] { return text[cut.size()]; };
    while (!cut.isEmpty() && (next().isLowSurrogate() || next().isMark()))
        cut.chop(1);
    if (next().isDigit() || (joinsDigits(next()) && cut.size() + 1 < text.size() && text[cut.size() + 1].isDigit())) {
        while (!cut.isEmpty() && (cut.back().isDigit() || joinsDigits(cut.back())))
            cut.chop(1);
    }
    return cut.trimmed() + u'…';
}

} // namespace uptake
