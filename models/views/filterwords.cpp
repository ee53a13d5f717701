// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/filterwords.h"

#include "models/base/countries.h"
#include "models/views/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace uptake::filterwords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(uptake::filterwords)
};

/// "UPGRADE_EVALUATION" as a word: "Upgrade evaluation".
QString asWord(const QString& constant)
{
    QString word = constant.toLower().replace(u'_', u' ');
    if (!word.isEmpty())
        word.front() = word.front().toUpper();
    return word;
}

QString unknown(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Hosting:
        return Words::tr("No licence linked");
    case Dimension::HostVersion:
        return Words::tr("Not reported");
    default:
        return Words::tr("Unknown");
    }
}

} // namespace

QString dimension(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Product:
        return Words::tr("Product");
    case Dimension::Hosting:
        return Words::tr("Hosting");
    case Dimension::Tier:
        return Words::tr("Tier");
    case Dimension::Country:
        return Words::tr("Country");
    case Dimension::LicenceType:
        return Words::tr("Licence type");
    case Dimension::AddonVersion:
        return Words::tr("Add-on version");
    case Dimension::HostVersion:
        return Words::tr("Host version");
    case Dimension::Feature:
        return Words::tr("Feature in use");
    case Dimension::Organisation:
        return Words::tr("Organisation");
    }
    return {};
}

QString value(const Facts& facts, Dimension dimension, const QString& value)
{
    if (value.isEmpty())
        return unknown(dimension);
    if (dimension == Dimension::Product) {
        const auto product = facts.productByKey(value);
        return product && !facts.products()[raw(*product)].name.isEmpty() ? facts.products()[raw(*product)].name : value;
    }
    if (dimension == Dimension::Country)
        return countryName(value);
    if (dimension == Dimension::Tier)
        return value == u"none" ? Words::tr("Without a number of users") : Words::tr("%1 users").arg(value);
    return dimension == Dimension::LicenceType ? asWord(value) : value;
}

QString values(const Facts& facts, const Selection& selection, Dimension dimension)
{
    QStringList names;
    for (const QString& one : valuesOf(selection, dimension))
        names << value(facts, dimension, one);
    if (names.size() > 3)
        return Words::tr("%1 or %2 more").arg(names.mid(0, 2).join(Words::tr(", "))).arg(names.size() - 2);
    return names.join(Words::tr(" or "));
}

QString period(const Selection& selection)
{
    if (selection.from && selection.to) {
        return *selection.from == *selection.to
            ? wording::month(*selection.from)
            : Words::tr("%1 – %2").arg(wording::month(*selection.from), wording::month(*selection.to));
    }
    if (selection.from)
        return Words::tr("Since %1").arg(wording::month(*selection.from));
    return selection.to ? Words::tr("Until %1").arg(wording::month(*selection.to)) : QString();
}

QString knownOn(const Facts& facts)
{
    const auto day = facts.knownOn();
    return day ? Words::tr("as known on %1").arg(wording::day(*day)) : QString();
}

QString selection(const Facts& facts, const Selection& selection)
{
    QStringList parts;
    for (const Dimension one : dimensions) {
        if (!valuesOf(selection, one).isEmpty())
            parts << Words::tr("%1: %2").arg(dimension(one), values(facts, selection, one));
    }
    if (const QString months = period(selection); !months.isEmpty())
        parts << months;
    return parts.join(u" · "_s);
}

} // namespace uptake::filterwords
