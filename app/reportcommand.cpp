// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportcommand.h"

#include "models/facts/factsloader.h"
#include "models/report/reportwriter.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Expected<ExitStatus> report(const Invocation& invocation)
{
    const QString out = invocation.value(u"out"_s);
    if (out.isEmpty())
        return Failure(Error{Text::tr("the report needs a file to go to"), u"report"_s, Text::tr("write --out FILE.pdf"), Error::Kind::Usage});
    const auto design = reportTemplate(invocation.has(u"template"_s) ? invocation.value(u"template"_s) : u"bank"_s);
    if (!design)
        return Failure(design.error());
    const auto facts = loadFactsFor(invocation);
    if (!facts)
        return Failure(facts.error());
    const auto asOf = asOfDay(invocation, **facts);
    if (!asOf)
        return Failure(asOf.error());
    const Subset subset(**facts, {});
    if (const auto written = exportReport(*design, {subset, *asOf, {}, reportLocale()}, out); !written)
        return Failure(written.error());
    if (invocation.json)
        printJson(QJsonObject{{u"out"_s, out}, {u"template"_s, design->key}, {u"asOf"_s, dateOf(*asOf).toString(Qt::ISODate)}});
    else
        printOut(Text::tr("The report is in %1.").arg(out));
    return Done;
}

} // namespace

QList<Command> reportCommands()
{
    return {
        {u"report"_s, {}, u"write a PDF that can be handed out"_s,
            {{u"template"_s, u"For whom: bank (default)."_s, u"T"_s}, {u"out"_s, u"The file to write."_s, u"FILE.pdf"_s},
                {u"as-of"_s, u"Count at this day (default: the newest day of the data)."_s, u"DATE"_s}},
            0, 0, report},
    };
}

} // namespace uptake
