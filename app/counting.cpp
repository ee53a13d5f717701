// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counting.h"

#include "app/commandtext.h"
#include "models/facts/choices.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

QJsonValue toJson(const std::optional<Change>& change, double unit)
{
    if (!change)
        return {};
    return QJsonObject{{u"since"_s, toText(change->since)}, {u"before"_s, change->before / unit},
        {u"difference"_s, change->difference / unit}};
}

} // namespace

Expected<Loaded> loadProduct(const Invocation& invocation, std::optional<Day> knownOn)
{
    const auto facts = loadFactsFor(invocation, knownOn);
    if (!facts)
        return Failure(facts.error());
    Loaded loaded{*facts, {}};
    if (invocation.has(u"product"_s)) {
        const QString key = invocation.value(u"product"_s);
        if (!loaded.facts->productByKey(key)) {
            QStringList known;
            for (const ProductFacts& product : loaded.facts->products())
                known << product.key;
            return Failure(Error{CommandText::tr("no data is about the add-on \"%1\"").arg(key), u"--product"_s,
                CommandText::tr("known: %1").arg(known.join(", "_L1))});
        }
        loaded.selection.products = QStringList{key};
    }
    return loaded;
}

Expected<Loaded> loadSelected(const Invocation& invocation)
{
    std::optional<Day> knownOn;
    if (invocation.has(u"known-on"_s)) {
        const auto day = dayOption(invocation, u"known-on"_s);
        if (!day)
            return Failure(day.error());
        knownOn = *day;
    }
    auto loaded = loadProduct(invocation, knownOn);
    if (!loaded || !invocation.has(u"filter"_s))
        return loaded;
    auto selection = selectionFromText(invocation.value(u"filter"_s));
    if (!selection)
        return Failure(selection.error());
    if (const auto known = checkValues(*loaded->facts, *selection); !known)
        return Failure(known.error());
    if (!loaded->selection.products.isEmpty())
        selection->products = loaded->selection.products;
    loaded->selection = *selection;
    return loaded;
}

Expected<Month> monthOption(const Invocation& invocation, const Loaded& loaded)
{
    if (invocation.has(u"month"_s)) {
        const auto month = monthFromText(invocation.value(u"month"_s));
        if (!month)
            return Failure(Error{CommandText::tr("\"%1\" is no month").arg(invocation.value(u"month"_s)), u"--month"_s,
                CommandText::tr("write it as YYYY-MM"), Error::Kind::Usage});
        return *month;
    }
    const Subset subset = loaded.subset();
    const std::vector<Month> months = subset.months();
    for (auto month = months.rbegin(); month != months.rend(); ++month) {
        const auto [first, last] = loaded.facts->records(*month);
        for (Row row = first; row < last; ++row) {
            if (subset.containsReport(row))
                return *month;
        }
    }
    return Failure(Error{CommandText::tr("no usage report has been imported yet"), invocation.database.path,
        CommandText::tr("import reports first: uptake import PATH...")});
}

QCommandLineOption asOfOption()
{
    return {u"as-of"_s, u"Count at this day (default: the newest day of the data)."_s, u"DATE"_s};
}

QCommandLineOption monthChoice()
{
    return {u"month"_s, u"Count in this month (default: the newest with reports)."_s, u"YYYY-MM"_s};
}

QList<QCommandLineOption> selectionOptions()
{
    return {{u"product"_s, u"Only this add-on."_s, u"KEY"_s},
        {u"filter"_s, u"Only these: \"hosting=Data Center;country=FR,DE\"."_s, u"FILTER"_s},
        {u"known-on"_s, u"Count what had been imported by this day."_s, u"DATE"_s}};
}

QJsonValue orNull(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(const std::optional<qint64>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue dateOrNull(const std::optional<Day>& day)
{
    return day ? QJsonValue(dateOf(*day).toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue dollarsOrNull(const std::optional<Cents>& amount)
{
    return amount ? QJsonValue(amount->inDollars()) : QJsonValue();
}

QString tableLine(const std::vector<std::pair<QString, int>>& cells)
{
    QString line;
    for (const auto& [text, width] : cells)
        line += width < 0 ? text.leftJustified(-width) : text.rightJustified(width);
    return line;
}

QString counted(qint64 number)
{
    return QLocale().toString(number);
}

QString percent(const std::optional<double>& share)
{
    return share ? u"%1 %"_s.arg(QLocale().toString(100 * *share, 'f', 1)) : u"-"_s;
}

QString dollars(Cents amount)
{
    return QLocale().toString(amount.inDollars(), 'f', 2);
}

QString completenessName(Completeness completeness)
{
    switch (completeness) {
    case Completeness::Whole:
        return u"whole"_s;
    case Completeness::Partial:
        return u"partial"_s;
    case Completeness::Missing:
        break;
    }
    return u"missing"_s;
}

QJsonObject toJson(const Basis& basis)
{
    return {{u"month"_s, toText(basis.month)}, {u"completeness"_s, completenessName(basis.completeness)},
        {u"installations"_s, basis.installations}, {u"expected"_s, basis.expected},
        {u"newest"_s, dateOrNull(basis.newest)}};
}

QJsonValue toJson(const Comparisons& comparisons, double unit)
{
    return QJsonObject{
        {u"previous"_s, toJson(comparisons.previous, unit)}, {u"yearBefore"_s, toJson(comparisons.yearBefore, unit)}};
}

QString headingOf(const QString& what, const Basis& basis)
{
    if (basis.completeness == Completeness::Partial)
        return CommandText::tr("%1 in %2 (%3 of %4 reported so far)")
            .arg(what, toText(basis.month))
            .arg(basis.installations)
            .arg(basis.expected);
    return CommandText::tr("%1 in %2, %3 reporting installations")
        .arg(what, toText(basis.month))
        .arg(basis.installations);
}

} // namespace uptake
