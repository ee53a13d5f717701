// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/templatejson.h"

#include "models/report/reporttext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

Failure wrong(const QString& what, const QString& where, const QString& remedy)
{
    return Failure(Error{what, where, remedy, Error::Kind::Usage});
}

QStringList stringsOf(const QJsonValue& value)
{
    QStringList strings;
    for (const QJsonValue& each : value.toArray())
        strings << each.toString();
    return strings;
}

/// What is wrong with a value; empty if nothing.
using Read = std::function<QString(ReportTemplate&, const QJsonValue&)>;

QString readSections(ReportTemplate& design, const QJsonValue& value)
{
    design.sections.clear();
    for (const QString& key : stringsOf(value)) {
        const auto kind = sectionFromKey(key);
        if (!kind)
            return kind.error().what;
        design.sections << *kind;
    }
    return {};
}

QString readFilter(ReportTemplate& design, const QJsonValue& value)
{
    const auto filter = selectionFromJson(value.toObject());
    if (!filter)
        return filter.error().what;
    design.filter = *filter;
    return {};
}

QString readLogo(ReportTemplate& design, const QJsonValue& value)
{
    if (value.toString().isEmpty())
        return {};
    const auto logo = Logo::fromBytes(QByteArray::fromBase64(value.toString().toLatin1()), {});
    if (!logo)
        return logo.error().what;
    design.logo = *logo;
    return {};
}

template <class Value>
Read into(Value ReportTemplate::*member, std::function<std::optional<Value>(const QString&)> fromKey)
{
    return [=](ReportTemplate& design, const QJsonValue& json) {
        const auto value = fromKey(json.toString());
        if (!value)
            return ReportText::tr("\"%1\" is unknown").arg(json.toString());
        design.*member = *value;
        return QString();
    };
}

Read number(int ReportTemplate::*member)
{
    return [=](ReportTemplate& design, const QJsonValue& value) {
        design.*member = value.toInt(-1);
        return value.isDouble() ? QString() : ReportText::tr("it is no whole number");
    };
}

Read policyNumber(int Policy::*member)
{
    return [=](ReportTemplate& design, const QJsonValue& value) {
        design.policy.*member = value.toInt(-1);
        return value.isDouble() ? QString() : ReportText::tr("it is no whole number");
    };
}

Read words(QString ReportTemplate::*member)
{
    return [=](ReportTemplate& design, const QJsonValue& value) {
        design.*member = value.toString();
        return value.isString() ? QString() : ReportText::tr("it is no text");
    };
}

std::optional<PdfKind> pdfFromKey(const QString& key)
{
    return key == u"1.6"_s ? std::optional(PdfKind::Pdf16)
        : key == u"a-1b"_s ? std::optional(PdfKind::PdfA)
                           : std::nullopt;
}

const std::map<QString, Read>& readers()
{
    static const std::map<QString, Read> all{
        {u"name"_s, words(&ReportTemplate::key)},
        {u"audience"_s,
            [](ReportTemplate&, const QJsonValue&) {
                return QString();
            }}, // read first: it decides what else is the default
        {u"sections"_s, readSections},
        {u"periodMonths"_s, number(&ReportTemplate::periodMonths)},
        {u"k"_s, policyNumber(&Policy::k)},
        {u"p"_s, policyNumber(&Policy::p)},
        {u"unprotected"_s,
            [](ReportTemplate& design, const QJsonValue& value) {
                design.isUnprotected = value.toBool();
                return value.isBool() ? QString() : ReportText::tr("it is neither true nor false");
            }},
        {u"language"_s,
            into<Language>(&ReportTemplate::language, [](const QString& key) { return languageFromCode(key); })},
        {u"paper"_s, into<PaperSize>(&ReportTemplate::paper, paperFromKey)},
        {u"pdf"_s, into<PdfKind>(&ReportTemplate::pdf, pdfFromKey)},
        {u"filter"_s, readFilter},
        {u"title"_s, words(&ReportTemplate::title)},
        {u"vendor"_s, words(&ReportTemplate::vendor)},
        {u"comment"_s, words(&ReportTemplate::comment)},
        {u"logo"_s, readLogo},
    };
    return all;
}

} // namespace

QByteArray toJson(const ReportTemplate& design)
{
    QJsonArray sections;
    for (const SectionKind kind : design.sections)
        sections << keyOf(kind);
    const QJsonObject object{{u"name"_s, design.key}, {u"audience"_s, keyOf(design.audience)},
        {u"sections"_s, sections}, {u"periodMonths"_s, design.periodMonths}, {u"k"_s, design.policy.k},
        {u"p"_s, design.policy.p}, {u"unprotected"_s, design.isUnprotected}, {u"language"_s, codeOf(design.language)},
        {u"paper"_s, paperKey(design.paper)}, {u"pdf"_s, design.pdf == PdfKind::PdfA ? u"a-1b"_s : u"1.6"_s},
        {u"filter"_s, toJson(design.filter)}, {u"title"_s, design.title}, {u"vendor"_s, design.vendor},
        {u"comment"_s, design.comment}, {u"logo"_s, QString::fromLatin1(design.logo.bytes().toBase64())}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Expected<ReportTemplate> templateFromJson(const QByteArray& json, const QString& where)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return wrong(ReportText::tr("the template is no JSON object: %1").arg(error.errorString()), where,
            ReportText::tr("save one on the Reports page to see what it holds"));
    const QJsonObject object = document.object();
    auto design = reportTemplate(object[u"audience"_s].toString(u"bank"_s));
    if (!design)
        return wrong(ReportText::tr("there is no audience \"%1\"").arg(object[u"audience"_s].toString()), where,
            design.error().remedy);
    for (auto value = object.begin(); value != object.end(); ++value) {
        const auto reader = readers().find(value.key());
        if (reader == readers().end())
            return wrong(ReportText::tr("the template has an unknown entry \"%1\"").arg(value.key()), where,
                ReportText::tr("remove it, or correct its name"));
        if (const QString problem = reader->second(*design, value.value()); !problem.isEmpty())
            return wrong(ReportText::tr("the template's entry \"%1\" cannot be used: %2").arg(value.key(), problem),
                where, ReportText::tr("correct it"));
    }
    if (const auto checked = checkTemplate(*design); !checked)
        return wrong(checked.error().what, where, checked.error().remedy);
    return *design;
}

Expected<ReportTemplate> templateFromArgument(const QString& nameOrFile)
{
    if (!nameOrFile.endsWith(u".json"_s, Qt::CaseInsensitive))
        return reportTemplate(nameOrFile);
    QFile file(nameOrFile);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(Error{ReportText::tr("the template cannot be read: %1").arg(file.errorString()), nameOrFile,
            ReportText::tr("name a template file")});
    constexpr qint64 most = 4 * Logo::largestFile;
    if (file.size() > most)
        return wrong(ReportText::tr("the file is too large to be a template"), nameOrFile,
            ReportText::tr("name a template file"));
    return templateFromJson(file.readAll(), nameOrFile);
}

QString paperKey(PaperSize paper)
{
    return paper == PaperSize::Letter ? u"letter"_s : u"a4"_s;
}

std::optional<PaperSize> paperFromKey(const QString& key)
{
    const QString low = key.toLower();
    return low == u"a4"_s    ? std::optional(PaperSize::A4)
        : low == u"letter"_s ? std::optional(PaperSize::Letter)
                             : std::nullopt;
}

} // namespace uptake
