// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/textscan.h"

#include "models/facts/choices.h"
#include "models/report/reporttext.h"
#include "models/store/names.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

Expected<void> checkText(Connection& connection, const QString& text, const QString& where)
{
    static const QRegularExpression shapes(
        u"[^\\s@]+@[^\\s@]+\\.[^\\s@]+|\\b[A-Za-z0-9]{4}(-[A-Za-z0-9]{4}){3}\\b"_s); // an address, a server ID
    auto names = namesIn(connection, text);
    if (!names)
        return Failure(names.error());
    for (auto match = shapes.globalMatch(text); match.hasNext();) {
        const QString hit = match.next().captured();
        if (!names->contains(hit))
            *names << hit;
    }
    if (names->isEmpty())
        return {};
    return Failure(Error{ReportText::tr("your words would tell of a customer: \"%1\"").arg(names->join(u"\", \""_s)),
        where, ReportText::tr("leave that out")});
}

/// What the filter says in words of its user's: values that the data do not have.
QString typedValues(const Selection& filter, const Facts& facts)
{
    QStringList typed;
    for (const Dimension dimension : dimensions) {
        if (dimension == Dimension::Organisation)
            continue; // of these a report prints none
        Selection only;
        for (const QString& value : valuesOf(filter, dimension)) {
            valuesOf(only, dimension) = {value};
            if (!value.isEmpty() && !checkValues(facts, only))
                typed << value;
        }
    }
    return typed.join(u'\n');
}

} // namespace

Expected<void> checkTexts(Connection& connection, const ReportTemplate& design, const Facts& facts)
{
    const QString typed = typedValues(design.filter, facts);
    struct Words
    {
        const QString& text;
        QString where;
    };
    for (const Words& each : {Words{design.title, u"title"_s}, Words{design.vendor, u"vendor"_s},
             Words{design.comment, u"comment"_s}, Words{typed, u"filter"_s}}) {
        if (const auto checked = checkText(connection, each.text, each.where); !checked)
            return checked;
    }
    return {};
}

} // namespace uptake
