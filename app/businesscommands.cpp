// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/businesscommands.h"

#include "app/commandtext.h"
#include "app/counting.h"
#include "models/metrics/business.h"
#include "models/views/definitions.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

QJsonObject toJson(const BusinessMonth& month)
{
    QJsonArray sales;
    for (const SalesCell& cell : month.sales) {
        sales << QJsonObject{{u"saleType"_s, cell.saleType}, {u"hosting"_s, cell.hosting},
            {u"amount"_s, cell.amount.inDollars()}, {u"cents"_s, cell.amount.value}, {u"lines"_s, cell.lines},
            {u"organisations"_s, qint64(cell.organisations.size())}};
    }
    const BusinessMonth::Behind& behind = month.organisations;
    const auto sized = [](const Group& group) { return qint64(group.size()); };
    const QJsonObject organisations{{u"sales"_s, sized(behind.sales)}, {u"customers"_s, sized(behind.customers)},
        {u"evaluationsStarted"_s, sized(behind.evaluationsStarted)},
        {u"evaluationsConverted"_s, sized(behind.evaluationsConverted)},
        {u"evaluationsOpen"_s, sized(behind.evaluationsOpen)}, {u"renewalsDue"_s, sized(behind.renewalsDue)},
        {u"renewalsRenewed"_s, sized(behind.renewalsRenewed)}, {u"renewalsOpen"_s, sized(behind.renewalsOpen)},
        {u"churned"_s, sized(behind.churned)}};
    return {{u"month"_s, toText(month.month)}, {u"organisations"_s, organisations},
        {u"completeness"_s, completenessName(month.completeness)}, {u"sales"_s, sales},
        {u"salesTotal"_s, dollarsOrNull(month.salesTotal)},
        {u"salesTotalCents"_s, month.salesTotal ? QJsonValue(month.salesTotal->value) : QJsonValue()},
        {u"salesChange"_s, toJson(month.salesChange, 100)}, {u"customers"_s, orNull(month.customers)},
        {u"customersChange"_s, toJson(month.customersChange)}, {u"evaluationsStarted"_s, month.evaluationsStarted},
        {u"evaluationsConverted"_s, month.evaluationsConverted}, {u"evaluationsOpen"_s, month.evaluationsOpen},
        {u"conversion"_s, orNull(month.conversion)}, {u"renewalsDue"_s, month.renewalsDue},
        {u"renewalsRenewed"_s, month.renewalsRenewed}, {u"renewalsOpen"_s, month.renewalsOpen},
        {u"renewalRate"_s, orNull(month.renewalRate)}, {u"churned"_s, month.churned}};
}

Expected<ExitStatus> businessCommand(const Invocation& invocation)
{
    auto loaded = loadSelected(invocation);
    if (!loaded)
        return Failure(loaded.error());
    Business all; // for what a month is compared with
    if (invocation.has(u"month"_s)) {
        const auto month = monthOption(invocation, *loaded);
        if (!month)
            return Failure(month.error());
        all = business(loaded->subset());
        loaded->selection.from = loaded->selection.to = *month;
    }
    Business result = business(loaded->subset());
    for (BusinessMonth& month : result.months) {
        const auto compared = std::find_if(
            all.months.begin(), all.months.end(), [&](const BusinessMonth& each) { return each.month == month.month; });
        if (compared == all.months.end())
            continue;
        month.salesChange = compared->salesChange;
        month.customersChange = compared->customersChange;
    }
    if (invocation.json) {
        QJsonArray months;
        for (const BusinessMonth& month : result.months)
            months << toJson(month);
        printJson(QJsonObject{{u"newest"_s, dateOrNull(result.newest)}, {u"churnIsReported"_s, result.churnIsReported},
            {u"organisations"_s, result.organisations}, {u"months"_s, months}});
        return Done;
    }
    if (result.months.empty()) {
        printOut(CommandText::tr("No licence, sale or event of these months is known."));
        return Done;
    }
    printOut(tableLine({{CommandText::tr("month"), -10}, {CommandText::tr("sales"), 16},
        {CommandText::tr("customers"), 11}, {CommandText::tr("evaluations"), 13}, {CommandText::tr("converted"), 11},
        {CommandText::tr("due"), 8}, {CommandText::tr("renewed"), 9}, {CommandText::tr("churned"), 9}}));
    for (const BusinessMonth& month : result.months) {
        printOut(
            tableLine({{toText(month.month) + (month.completeness == Completeness::Partial ? u" *"_s : QString()), -10},
                {month.salesTotal ? dollars(*month.salesTotal) : u"-"_s, 16},
                {month.customers ? counted(*month.customers) : u"-"_s, 11}, {counted(month.evaluationsStarted), 13},
                {counted(month.evaluationsConverted), 11}, {counted(month.renewalsDue), 8},
                {counted(month.renewalsRenewed), 9}, {counted(month.churned), 9}}));
    }
    if (result.months.back().completeness == Completeness::Partial)
        printOut(CommandText::tr("* not over: the newest licence, sale or event is of %1")
                     .arg(dateOf(*result.newest).toString(Qt::ISODate)));
    return Done;
}

Expected<ExitStatus> explainCommand(const Invocation& invocation)
{
    std::vector<Term> terms = allTerms();
    if (!invocation.arguments.isEmpty()) {
        terms = termsCalled(invocation.arguments.join(u' '));
        if (terms.empty())
            return Failure(
                Error{CommandText::tr("there is no definition of \"%1\"").arg(invocation.arguments.join(u' ')),
                    u"explain"_s, CommandText::tr("uptake explain lists the terms"), Error::Kind::Usage});
    }
    QJsonArray array;
    for (const Term term : terms) {
        if (invocation.json)
            array << QJsonObject{
                {u"term"_s, keyOf(term)}, {u"title"_s, titleOf(term)}, {u"text"_s, definitionOf(term)}};
        else if (invocation.arguments.isEmpty())
            printOut(tableLine({{keyOf(term), -34}, {titleOf(term), 0}}));
        else
            printOut(titleOf(term) + u'\n' + definitionOf(term));
    }
    if (invocation.json)
        printJson(QJsonObject{{u"terms"_s, array}});
    return Done;
}

} // namespace

QList<Command> businessCommands()
{
    return {
        {u"business"_s, {}, u"sales, customers, evaluations, renewals, churn by month"_s,
            QList<QCommandLineOption>{{u"month"_s, u"Only this month."_s, u"YYYY-MM"_s}} + selectionOptions(), 0, 0,
            businessCommand},
        {u"explain"_s, u"[TERM]"_s, u"how a figure is counted, or which can be explained"_s, {}, 0, 9, explainCommand},
    };
}

} // namespace uptake
