// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/selection.h"

#include "models/facts/selectiontext.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr std::array names{"product"_L1, "hosting"_L1, "tier"_L1, "country"_L1, "licence-type"_L1, "addon-version"_L1,
    "host-version"_L1, "feature"_L1, "organisation"_L1};
constexpr std::array lists{&Selection::products, &Selection::hostings, &Selection::tiers, &Selection::countries,
    &Selection::licenseTypes, &Selection::addonVersions, &Selection::hostVersions, &Selection::features,
    &Selection::organisations};
constexpr auto unknown = "-"_L1;

std::optional<Dimension> dimensionNamed(QStringView name)
{
    const auto found = std::find_if(names.begin(), names.end(),
        [&](QLatin1StringView each) { return name.compare(each, Qt::CaseInsensitive) == 0; });
    return found == names.end() ? std::nullopt : std::optional(dimensions[size_t(found - names.begin())]);
}

Failure wrong(const QString& what, const QString& remedy)
{
    return Failure(Error{what, u"filter"_s, remedy, Error::Kind::Usage});
}

QString knownNames()
{
    QStringList all{u"period"_s};
    for (const QLatin1StringView name : names)
        all << name;
    return SelectionText::tr("known: %1").arg(all.join(", "_L1));
}

QString escaped(const QString& value)
{
    if (value.isEmpty())
        return unknown;
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const bool isAtAnEnd = i == 0 || i + 1 == value.size();
        if (u"\\,;="_s.contains(value[i]) || (isAtAnEnd && value[i].isSpace()) || value == unknown)
            text += u'\\';
        text += value[i];
    }
    return text;
}

/// Without the spaces at its ends, except those that a backslash keeps.
QString stripped(const QString& text)
{
    qsizetype end = text.size();
    const auto isKept = [&](qsizetype at) {
        qsizetype slashes = 0;
        while (slashes < at && text[at - slashes - 1] == u'\\')
            ++slashes;
        return slashes % 2 == 1;
    };
    while (end > 0 && text[end - 1].isSpace() && !isKept(end - 1))
        --end;
    qsizetype begin = 0;
    while (begin < end && text[begin].isSpace())
        ++begin;
    return text.mid(begin, end - begin);
}

/// Splits at a sign that no backslash precedes; the backslashes stay.
QStringList split(QStringView text, QChar at)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == at) {
            parts << QString();
            continue;
        }
        parts.last() += text[i];
        if (text[i] == u'\\' && i + 1 < text.size())
            parts.last() += text[++i];
    }
    return parts;
}

QString unescaped(QStringView text)
{
    QString value;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size())
            ++i;
        value += text[i];
    }
    return value;
}

Expected<std::optional<Month>> monthOrNone(const QString& text)
{
    if (text.isEmpty())
        return std::nullopt;
    if (const auto month = monthFromText(text))
        return month;
    return wrong(SelectionText::tr("\"%1\" is no month").arg(text),
        SelectionText::tr("write period=2026-01..2026-06, period=2026-01.. or period=2026-01"));
}

Expected<void> readPeriod(const QString& text, Selection& selection)
{
    const qsizetype dots = text.indexOf(".."_L1);
    const auto from = monthOrNone(dots < 0 ? text : text.left(dots).trimmed());
    const auto to = monthOrNone(dots < 0 ? text : text.mid(dots + 2).trimmed());
    if (!from || !to)
        return Failure(!from ? from.error() : to.error());
    selection.from = *from;
    selection.to = *to;
    if (selection.from && selection.to && *selection.to < *selection.from)
        return wrong(
            SelectionText::tr("the period ends before it begins"), SelectionText::tr("write the earlier month first"));
    return {};
}

} // namespace

QStringList& valuesOf(Selection& selection, Dimension dimension)
{
    return selection.*lists[size_t(dimension)];
}

const QStringList& valuesOf(const Selection& selection, Dimension dimension)
{
    return selection.*lists[size_t(dimension)];
}

QString keyOf(Dimension dimension)
{
    return names[size_t(dimension)];
}

QString toText(const Selection& selection)
{
    QStringList parts;
    for (const Dimension dimension : dimensions) {
        QStringList values;
        for (const QString& value : valuesOf(selection, dimension))
            values << escaped(value);
        if (!values.isEmpty())
            parts << keyOf(dimension) + u'=' + values.join(u',');
    }
    const auto month = [](std::optional<Month> each) { return each ? toText(*each) : QString(); };
    if (selection.from || selection.to)
        parts << u"period=%1..%2"_s.arg(month(selection.from), month(selection.to));
    return parts.join(u';');
}

Expected<Selection> selectionFromText(const QString& text)
{
    Selection selection;
    for (const QString& part : split(text, u';')) {
        if (part.trimmed().isEmpty())
            continue;
        const qsizetype equals = part.indexOf(u'=');
        const QString name = part.left(equals).trimmed();
        const QString rest = equals < 0 ? QString() : stripped(part.mid(equals + 1));
        const auto dimension = dimensionNamed(name);
        const bool isPeriod = name.compare("period"_L1, Qt::CaseInsensitive) == 0;
        if (!dimension && !isPeriod)
            return wrong(SelectionText::tr("nothing can be filtered by \"%1\"").arg(name), knownNames());
        if (rest.isEmpty())
            return wrong(SelectionText::tr("\"%1\" has no value").arg(name),
                SelectionText::tr("write %1=VALUE, or %1=- for what is unknown").arg(name));
        if (isPeriod ? selection.from || selection.to : !valuesOf(selection, *dimension).isEmpty())
            return wrong(SelectionText::tr("\"%1\" stands twice").arg(name),
                SelectionText::tr("write all its values after one name, parted by commas"));
        if (isPeriod) {
            if (const auto read = readPeriod(rest, selection); !read)
                return Failure(read.error());
            continue;
        }
        for (const QString& value : split(rest, u',')) {
            const QString trimmed = stripped(value);
            if (trimmed.isEmpty())
                return wrong(SelectionText::tr("a value of \"%1\" is empty").arg(name),
                    SelectionText::tr("take out the comma; what is unknown is written -"));
            valuesOf(selection, *dimension) << (trimmed == unknown ? QString() : unescaped(trimmed));
        }
    }
    return selection;
}

QJsonObject toJson(const Selection& selection)
{
    QJsonObject json;
    for (const Dimension dimension : dimensions) {
        if (!valuesOf(selection, dimension).isEmpty())
            json.insert(keyOf(dimension), QJsonArray::fromStringList(valuesOf(selection, dimension)));
    }
    if (selection.from)
        json.insert(u"from"_s, toText(*selection.from));
    if (selection.to)
        json.insert(u"to"_s, toText(*selection.to));
    return json;
}

Expected<Selection> selectionFromJson(const QJsonObject& json)
{
    Selection selection;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const QString name = entry.key();
        if (name == "from"_L1 || name == "to"_L1) {
            const auto month = monthFromText(entry.value().toString());
            if (!month)
                return wrong(SelectionText::tr("\"%1\" is no month").arg(entry.value().toString()),
                    SelectionText::tr("write it as YYYY-MM"));
            (name == "from"_L1 ? selection.from : selection.to) = month;
            continue;
        }
        const auto dimension = dimensionNamed(name);
        if (!dimension)
            return wrong(SelectionText::tr("nothing can be filtered by \"%1\"").arg(name), knownNames());
        if (!entry.value().isArray())
            return wrong(SelectionText::tr("\"%1\" is no list").arg(name),
                SelectionText::tr("write its values as a list of texts"));
        for (const QJsonValue& value : entry.value().toArray()) {
            if (!value.isString())
                return wrong(SelectionText::tr("a value of \"%1\" is no text").arg(name),
                    SelectionText::tr("write its values as a list of texts"));
            valuesOf(selection, *dimension) << value.toString();
        }
    }
    if (selection.from && selection.to && *selection.to < *selection.from)
        return wrong(
            SelectionText::tr("the period ends before it begins"), SelectionText::tr("write the earlier month first"));
    return selection;
}

} // namespace uptake
