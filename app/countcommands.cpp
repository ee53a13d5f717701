// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/countcommands.h"

#include "app/commandtext.h"
#include "app/counting.h"
#include "models/views/installationlist.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

Expected<ExitStatus> headcountCommand(const Invocation& invocation)
{
    int window = defaultWindowDays;
    if (invocation.has(u"window"_s)) {
        bool isNumber = false;
        window = invocation.value(u"window"_s).toInt(&isNumber);
        if (!isNumber || window < 1 || window > 36500)
            return Failure(Error{CommandText::tr("\"%1\" is no number of days").arg(invocation.value(u"window"_s)),
                u"--window"_s, CommandText::tr("write a whole number from 1"), Error::Kind::Usage});
    }
    const auto loaded = loadSelected(invocation);
    if (!loaded)
        return Failure(loaded.error());
    const auto asOf = asOfDay(invocation, *loaded->facts);
    if (!asOf)
        return Failure(asOf.error());
    const Headcount count = headcount(loaded->subset(), *asOf, window);
    const auto& estimate = count.estimatedUsers.estimate;
    if (invocation.json) {
        printJson(QJsonObject{{u"asOf"_s, dateOf(count.asOf).toString(Qt::ISODate)},
            {u"windowDays"_s, count.windowDays}, {u"activeLicences"_s, count.activeLicences},
            {u"licensedUsers"_s, count.licensedUsers}, {u"licencesWithoutCapacity"_s, count.licencesWithoutCapacity},
            {u"reportingInstallations"_s, count.reportingInstallations}, {u"reportedUsers"_s, count.reportedUsers},
            {u"activeInstallations"_s, count.activeInstallations}, {u"activeUsers"_s, count.activeUsers},
            {u"estimatedUsers"_s,
                estimate ? QJsonValue(
                    QJsonObject{{u"value"_s, estimate->value}, {u"low"_s, estimate->low}, {u"high"_s, estimate->high}})
                         : QJsonValue()},
            {u"reportingRate"_s, orNull(count.reportingRate)}});
        return Done;
    }
    const QLocale locale;
    const auto line
        = [](const QString& label, const QString& value) { printOut(u"%1  %2"_s.arg(label, -26).arg(value, 12)); };
    printOut(CommandText::tr("Headcount at %1 (reports of %2 days)")
                 .arg(dateOf(count.asOf).toString(Qt::ISODate))
                 .arg(count.windowDays));
    line(CommandText::tr("Active licences"), locale.toString(count.activeLicences));
    line(CommandText::tr("Licensed users"), locale.toString(count.licensedUsers));
    line(CommandText::tr("  without a number"), locale.toString(count.licencesWithoutCapacity));
    line(CommandText::tr("Reporting installations"), locale.toString(count.reportingInstallations));
    line(CommandText::tr("Reported users"), locale.toString(count.reportedUsers));
    line(CommandText::tr("Active installations"), locale.toString(count.activeInstallations));
    line(CommandText::tr("Active users"), locale.toString(count.activeUsers));
    line(CommandText::tr("Reporting rate"), percent(count.reportingRate));
    if (estimate)
        printOut(CommandText::tr("%1  %2  (95 %: %3 to %4)")
                     .arg(CommandText::tr("Estimated users"), -26)
                     .arg(locale.toString(estimate->value, 'f', 0), 12)
                     .arg(locale.toString(estimate->low, 'f', 0), locale.toString(estimate->high, 'f', 0)));
    else
        printOut(CommandText::tr("No estimate of all users: %1.").arg(count.estimatedUsers.whyNot));
    return Done;
}

/// The list of installations, as JSON, CSV or text.
Expected<ExitStatus> installationsCommand(const Invocation& invocation)
{
    const auto loaded = loadProduct(invocation);
    if (!loaded)
        return Failure(loaded.error());
    NoProgress progress;
    const auto list = makeInstallationList(loaded->facts, loaded->subset(), std::nullopt, progress);
    if (!list)
        return Failure(list.error());
    const auto all = sortedLines(**list, InstallationColumn::LastReport, Qt::DescendingOrder, progress);
    const auto shown = all ? filteredLines(**list, *all, invocation.value(u"filter"_s), progress) : all;
    if (!shown)
        return Failure(shown.error());
    std::vector<InstallationColumn> columns;
    for (int column = 0; column < installationColumns; ++column)
        columns.push_back(InstallationColumn(column));
    if (invocation.has(u"csv"_s)) {
        QSaveFile file(invocation.value(u"csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(installationsCsv(**list, *shown, columns)) < 0
            || !file.commit())
            return Failure(
                Error{file.errorString(), file.fileName(), CommandText::tr("name a file that you may write")});
    }
    if (!invocation.json) {
        for (const quint32 line : *shown) {
            const auto text = [&](InstallationColumn column) { return (*list)->text(line, column); };
            printOut(
                u"%1  %2  %3  %4  %5"_s
                    .arg(text(InstallationColumn::ServerId), text(InstallationColumn::LastReport).rightJustified(12))
                    .arg(text(InstallationColumn::Version), -10)
                    .arg(text(InstallationColumn::Users), 8)
                    .arg(text(InstallationColumn::Organisation))
                    .trimmed());
        }
        return Done;
    }
    QJsonArray array;
    for (const quint32 line : *shown) {
        const auto value
            = [&](InstallationColumn column) { return QJsonValue::fromVariant((*list)->value(line, column)); };
        const Facts& facts = *loaded->facts;
        const InstallationLine& of = (*list)->lines[line];
        array << QJsonObject{{u"serverId"_s, value(InstallationColumn::ServerId)},
            {u"product"_s, facts.products()[raw(facts.product(of.newest))].key},
            {u"organisation"_s, value(InstallationColumn::Organisation)},
            {u"licence"_s, value(InstallationColumn::Licence)}, {u"country"_s, value(InstallationColumn::Country)},
            {u"hosting"_s, value(InstallationColumn::Hosting)}, {u"tier"_s, value(InstallationColumn::Tier)},
            {u"addonVersion"_s, value(InstallationColumn::Version)},
            {u"hostVersion"_s, value(InstallationColumn::HostVersion)}, {u"users"_s, value(InstallationColumn::Users)},
            {u"inUse"_s, facts.isInUse(of.newest)}, {u"firstReport"_s, value(InstallationColumn::FirstReport)},
            {u"lastReport"_s, value(InstallationColumn::LastReport)},
            {u"reports"_s, value(InstallationColumn::Reports)}};
    }
    printJson(array);
    return Done;
}

} // namespace

QList<Command> countCommands()
{
    const QCommandLineOption window(u"window"_s, u"Days for which a report counts (35)."_s, u"DAYS"_s);
    return {
        {u"headcount"_s, {}, u"how many users, licences, installations"_s,
            QList{asOfOption(), window} + selectionOptions(), 0, 0, headcountCommand},
        {u"installations"_s, {}, u"list every installation with its newest report and its licence"_s,
            {selectionOptions().constFirst(), {u"filter"_s, u"Only those that hold all these words."_s, u"WORDS"_s},
                {u"csv"_s, u"Write them to this file."_s, u"FILE.csv"_s}},
            0, 0, installationsCommand},
    };
}

} // namespace uptake
