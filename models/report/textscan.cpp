// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/textscan.h"

#include "models/facts/choices.h"
#include "models/report/reporttext.h"
#include "models/store/names.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// What of a customer a text tells; empty if nothing.
Expected<QStringList> toldBy(Connection& connection, const QString& text)
{
    static const QRegularExpression shapes(
        u"[^\\s@]+@[^\\s@]+\\.[^\\s@]+|\\b[A-Za-z0-9]{4}(-[A-Za-z0-9]{4}){3}\\b"_s); // an address, a server ID
    auto names = namesIn(connection, text);
    if (!names)
        return names;
    for (auto match = shapes.globalMatch(text); match.hasNext();) {
        const QString hit = match.next().captured();
        if (!names->contains(hit))
            *names << hit;
    }
    return names;
}

Expected<void> checkText(Connection& connection, const QString& text, const QString& where)
{
    const auto told = toldBy(connection, text);
    if (!told)
        return Failure(told.error());
    if (told->isEmpty())
        return {};
    return Failure(Error{ReportText::tr("your words would tell of a customer: \"%1\"").arg(told->join(u"\", \""_s)),
        where, ReportText::tr("leave that out")});
}

QString plain(const QString& text)
{
    QString letters;
    std::copy_if(
        text.begin(), text.end(), std::back_inserter(letters), [](QChar sign) { return sign.isLetterOrNumber(); });
    return letters.toCaseFolded();
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

Expected<void> checkNames(Connection& connection, const std::vector<Published>& figures)
{
    QStringList printed;
    for (const Published& figure : figures) {
        const QString of = figure.name().key.section(u'/', 0, 0);
        if (!figure.isWithheld() && (of == "feature"_L1 || of.endsWith("version"_L1) || of == "driver"_L1))
            printed << figure.name().key.section(u'/', 1);
    }
    printed.removeDuplicates();
    auto told = toldBy(connection, printed.join(u'\n'));
    if (!told)
        return Failure(told.error());
    told->removeIf([all = plain(printed.join(u' '))](const QString& name) {
        static const QRegularExpression tellsMore(u"[\\s@0-9]"_s); // a customer may be called "Export", as a feature is
        return !name.contains(tellsMore) || !all.contains(plain(name));
    });
    if (told->isEmpty())
        return {};
    return Failure(Error{
        ReportText::tr("a feature, version or driver is called like a customer: \"%1\"").arg(told->join(u"\", \""_s)),
        {}, ReportText::tr("leave out the section that prints it")});
}

} // namespace uptake
