// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportcommand.h"

#include "app/commandtext.h"
#include "models/facts/factsloader.h"
#include "models/report/notewords.h"
#include "models/report/reportexport.h"
#include "models/report/templatejson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

Failure wrongUsage(const QString& what, const QString& option, const QString& remedy)
{
    return Failure(Error{what, option, remedy, Error::Kind::Usage});
}

/// What an option says, put into the template; nothing where it is not there.
using Apply = Expected<void> (*)(ReportTemplate&, const QString&);

template <int Policy::*member> Expected<void> applyPolicy(ReportTemplate& design, const QString& text)
{
    bool isNumber = false;
    design.policy.*member = text.toInt(&isNumber);
    if (!isNumber)
        return wrongUsage(
            CommandText::tr("\"%1\" is no whole number").arg(text), {}, CommandText::tr("write a whole number"));
    return {};
}

Expected<void> applyPeriod(ReportTemplate& design, const QString& text)
{
    bool isNumber = false;
    design.periodMonths = text.toInt(&isNumber);
    if (!isNumber)
        return wrongUsage(
            CommandText::tr("\"%1\" is no number of months").arg(text), {}, CommandText::tr("write a whole number"));
    return {};
}

Expected<void> applySections(ReportTemplate& design, const QString& text)
{
    design.sections.clear();
    for (const QString& key : text.split(u',', Qt::SkipEmptyParts)) {
        const auto kind = sectionFromKey(key.trimmed());
        if (!kind)
            return Failure(kind.error());
        design.sections << *kind;
    }
    return {};
}

Expected<void> applyLanguage(ReportTemplate& design, const QString& text)
{
    const auto language = languageFromCode(text);
    if (!language)
        return wrongUsage(CommandText::tr("no report can be written in \"%1\"").arg(text), {},
            CommandText::tr("known: %1").arg(u"en, fr"_s));
    design.language = *language;
    return {};
}

Expected<void> applyPaper(ReportTemplate& design, const QString& text)
{
    const auto paper = paperFromKey(text);
    if (!paper)
        return wrongUsage(CommandText::tr("there is no paper \"%1\"").arg(text), {},
            CommandText::tr("known: %1").arg(u"a4, letter"_s));
    design.paper = *paper;
    return {};
}

Expected<void> applyFilter(ReportTemplate& design, const QString& text)
{
    const auto filter = selectionFromText(text);
    if (!filter)
        return Failure(filter.error());
    design.filter = *filter;
    return {};
}

Expected<void> applyLogo(ReportTemplate& design, const QString& path)
{
    auto logo = Logo::fromFile(path);
    if (!logo)
        return Failure(logo.error());
    design.logo = std::move(*logo);
    return {};
}

template <QString ReportTemplate::*member> Expected<void> applyText(ReportTemplate& design, const QString& text)
{
    design.*member = text;
    return {};
}

struct DesignOption
{
    QString name;
    QString description;
    QString value;
    Apply apply;
};

const QList<DesignOption>& designOptions()
{
    static const QList<DesignOption> all{
        {u"sections"_s,
            u"What it holds, in this order: headline, growth, features, versions, environments, geography, business, method."_s,
            u"A,B,..."_s, applySections},
        {u"period"_s, u"Compare with so many months before."_s, u"MONTHS"_s, applyPeriod},
        {u"filter"_s, u"Count only these, like \"hosting=Server;country=FR,DE;period=2026-01..\"."_s, u"FILTER"_s,
            applyFilter},
        {u"k"_s, u"Fewest organisations behind a figure (from 5)."_s, u"N"_s, applyPolicy<&Policy::k>},
        {u"p"_s, u"Per cent to which no contribution may be estimated (from 25)."_s, u"N"_s, applyPolicy<&Policy::p>},
        {u"language"_s, u"en or fr."_s, u"L"_s, applyLanguage},
        {u"paper"_s, u"a4 or letter."_s, u"P"_s, applyPaper},
        {u"title"_s, u"What stands on the cover (default: the add-on's name)."_s, u"TEXT"_s,
            applyText<&ReportTemplate::title>},
        {u"vendor"_s, u"Who publishes the report."_s, u"NAME"_s, applyText<&ReportTemplate::vendor>},
        {u"comment"_s, u"Your words, on the cover."_s, u"TEXT"_s, applyText<&ReportTemplate::comment>},
        {u"logo"_s, u"Your logo, PNG or SVG."_s, u"FILE"_s, applyLogo},
    };
    return all;
}

Expected<ReportTemplate> designOf(const Invocation& invocation, Connection& connection)
{
    auto design = findTemplate(connection, invocation.has(u"template"_s) ? invocation.value(u"template"_s) : u"bank"_s);
    if (!design)
        return design;
    for (const DesignOption& option : designOptions()) {
        if (!invocation.has(option.name))
            continue;
        if (const auto applied = option.apply(*design, invocation.value(option.name)); !applied) {
            Error error = applied.error();
            if (error.where.isEmpty())
                error.where = u"--"_s + option.name;
            return Failure(error);
        }
    }
    if (invocation.has(u"pdfa"_s))
        design->pdf = PdfKind::PdfA;
    if (invocation.has(u"unprotected"_s))
        design->isUnprotected = true;
    if (const auto checked = checkTemplate(*design); !checked)
        return Failure(checked.error());
    return design;
}

QString keyOf(ProtectionNote::Action action)
{
    switch (action) {
    case ProtectionNote::Action::Merged:
        return u"merged"_s;
    case ProtectionNote::Action::Rounded:
        return u"rounded"_s;
    case ProtectionNote::Action::Earlier:
        return u"older value"_s;
    case ProtectionNote::Action::Withheld:
        break;
    }
    return u"withheld"_s;
}

/// What protection did to the report, for its user: nothing of it stands in the report.
QJsonArray toJson(const std::vector<ProtectionNote>& notes, const Policy& policy)
{
    QJsonArray list;
    for (const ProtectionNote& note : notes) {
        QJsonArray earlier;
        for (const EarlierReport& report : note.earlier)
            earlier << QJsonObject{{u"number"_s, report.number}, {u"title"_s, report.title},
                {u"day"_s, dateOf(report.day).toString(Qt::ISODate)}};
        list << QJsonObject{{u"figure"_s, note.figure}, {u"period"_s, note.period}, {u"done"_s, keyOf(note.action)},
            {u"why"_s, reasonText(note, policy)}, {u"earlierReports"_s, earlier}};
    }
    return list;
}

/// Each figure that earlier reports have a part in, with their names.
void printEarlier(const std::vector<ProtectionNote>& notes, const Policy& policy)
{
    QStringList lines;
    for (const ProtectionNote& note : notes) {
        const QString line = u"  %1, %2: %3 %4"_s.arg(
            figureName(note.figure), note.period, reasonText(note, policy), earlierText(note));
        if (!note.earlier.empty() && !lines.contains(line))
            lines << line;
    }
    if (lines.isEmpty())
        return;
    printOut(CommandText::tr("Earlier reports stand beside it, so that these figures are older or withheld:"));
    for (const QString& line : std::as_const(lines))
        printOut(line);
}

Expected<ExitStatus> report(const Invocation& invocation)
{
    const QString out = invocation.value(u"out"_s);
    if (out.isEmpty())
        return wrongUsage(
            CommandText::tr("the report needs a file to go to"), u"report"_s, CommandText::tr("write --out FILE.pdf"));
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    const auto design = designOf(invocation, **connection);
    if (!design)
        return Failure(design.error());
    const auto facts = loadFactsFor(invocation);
    if (!facts)
        return Failure(facts.error());
    const auto asOf = asOfDay(invocation, **facts);
    if (!asOf)
        return Failure(asOf.error());
    for (const QString& key : design->filter.products) {
        if (!(*facts)->productByKey(key))
            return wrongUsage(CommandText::tr("no data is about the add-on \"%1\"").arg(key), u"--filter"_s,
                CommandText::tr("name an add-on key of your data"));
    }
    const Subset subset(**facts, design->filter, Subset::Counts::WhoTakesPart);
    NoProgress progress;
    const auto written
        = exportReport(**connection, *design, subset, *asOf, out, QDateTime::currentSecsSinceEpoch(), progress);
    if (!written)
        return Failure(written.error());
    if (invocation.json) {
        printJson(
            QJsonObject{{u"out"_s, out}, {u"template"_s, design->key}, {u"asOf"_s, dateOf(*asOf).toString(Qt::ISODate)},
                {u"protected"_s, toJson(written->notes, design->rules())}});
        return Done;
    }
    printOut(CommandText::tr("The report is in %1.").arg(out));
    printEarlier(written->notes, design->rules());
    return Done;
}

} // namespace

QList<Command> reportCommands()
{
    QList<QCommandLineOption> options{
        {u"template"_s, u"bank (default), investor, public, internal, or a template file."_s, u"T"_s},
        {u"out"_s, u"The file to write."_s, u"FILE.pdf"_s},
        {u"as-of"_s, u"Count at this day (default: the newest day of the data)."_s, u"DATE"_s}};
    for (const DesignOption& option : designOptions())
        options << QCommandLineOption(option.name, option.description, option.value);
    options << QCommandLineOption(u"pdfa"_s, u"Write PDF/A-1b, for archives."_s)
            << QCommandLineOption(u"unprotected"_s, u"Exact figures; only with the internal template."_s);
    return {{u"report"_s, {}, u"write a PDF that can be handed out"_s, options, 0, 0, report, true}};
}

} // namespace uptake
