// SPDX-License-Identifier: GPL-3.0-or-later
// reportbench DATABASE [--reports N] [--template T]: times a report, from counting to its last page, prints how much of
// the volume it keeps, hands out N others that overlap, and times one more that is held against all of them. One JSON
// object. Nothing is written.
#include "models/facts/choices.h"
#include "models/facts/factsloader.h"
#include "models/report/layout.h"
#include "models/report/reportwriter.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

double secondsOf(const QElapsedTimer& clock)
{
    return double(clock.nsecsElapsed()) / 1e9;
}

/// How much of what "n >= k a cell" alone would print is printed.
QJsonObject utilityOf(const ReportDraft& draft)
{
    double cells = 0, cellsShown = 0, volume = 0, volumeShown = 0;
    std::set<QString> known;
    for (const CountedRow& row : draft.record.counted) {
        if (row.statistic != Statistic::Count || !known.insert(idOf(row.name)).second)
            continue;
        if (row.contributions.size() >= size_t(draft.record.policy.k) && !row.name.key.contains(u"/other-"_s)) {
            ++cells;
            volume += row.value;
        }
        if (row.shown) {
            ++cellsShown;
            volumeShown += row.value;
        }
    }
    return {{u"cells"_s, cells}, {u"cellsShown"_s, cellsShown}, {u"volume"_s, volumeShown / std::max(1.0, volume)}};
}

/// Which sections show a chart.
QJsonObject chartsOf(const ReportDraft& draft)
{
    QJsonObject charts;
    for (const Section& section : draft.content.sections) {
        for (const Block& block : section.blocks) {
            if (std::holds_alternative<ShareBars>(block) || std::holds_alternative<CategoryBars>(block)
                || std::holds_alternative<MonthColumns>(block) || std::holds_alternative<MonthStacks>(block))
                charts[keyOf(section.kind)] = charts[keyOf(section.kind)].toInt() + 1;
        }
    }
    return charts;
}

/// Everything that is handed out, as a ledger would keep it.
class Shelf
{
public:
    void take(const ReportDraft& draft)
    {
        for (const AuditRow& row : draft.record.audit.rows) {
            const CountedRow& counted = row.counted;
            if (row.state == RowState::Shown)
                m_rows.push_back(
                    {counted.name, counted.statistic, counted.contributions, counted.value, *counted.shown});
        }
        for (LedgerRow& secret : secretsOf(draft.record)) {
            if (m_known.insert(idOf(secret.name)).second)
                m_secrets.push_back(std::move(secret));
        }
        ++m_reports;
    }
    LedgerView view() const
    {
        LedgerHistory history;
        history.exports = m_reports;
        return LedgerView(m_rows, history, m_secrets);
    }
    int reports() const { return m_reports; }
    int rows() const { return int(m_rows.size()); }

private:
    std::vector<LedgerRow> m_rows, m_secrets;
    std::set<QString> m_known;
    int m_reports = 0;
};

std::vector<Selection> filtersOf(const Facts& facts)
{
    std::vector<Selection> filters(1);
    for (const Dimension dimension : {Dimension::Hosting, Dimension::Country}) {
        int taken = 0;
        for (const Choice& choice : choices(facts, dimension)) {
            if (choice.value.isEmpty() || ++taken > 3)
                continue;
            filters.emplace_back();
            valuesOf(filters.back(), dimension) = {choice.value};
        }
    }
    return filters;
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"database"_s, u"A database of Uptake."_s);
    parser.addOption({u"reports"_s, {}, u"N"_s, u"0"_s});
    parser.addOption({u"template"_s, {}, u"T"_s, u"bank"_s});
    parser.process(application);
    auto connection = Connection::open({parser.positionalArguments().value(0)});
    if (!connection)
        qFatal("%s", qPrintable(connection.error().toString()));
    NoProgress progress;
    const auto facts = loadFacts(**connection, progress);
    auto design = reportTemplate(parser.value(u"template"_s));
    if (!facts || !design)
        qFatal("%s", qPrintable(!facts ? facts.error().toString() : design.error().toString()));
    const Day newest = (*facts)->newestDay().value_or(0);
    const auto draft = [&](const Selection& filter, Day asOf, const LedgerView& ledger) {
        design->filter = filter;
        return draftReport(*design, Subset(**facts, filter), asOf, ledger, progress);
    };
    QElapsedTimer clock;
    clock.start();
    const auto report = draft({}, newest, {});
    if (!report)
        qFatal("%s", qPrintable(report.error().toString()));
    const double drafted = secondsOf(clock);
    clock.restart();
    const auto pdf = reportPdf(*design, *report, newest, progress);
    QJsonObject result = utilityOf(*report);
    result[u"organisations"_s] = qint64((*facts)->organisations().size());
    result[u"rows"_s] = qint64(report->record.audit.rows.size());
    result[u"attacksEnded"_s] = qint64(report->record.audit.attacks.size());
    result[u"countAndAudit"_s] = drafted;
    result[u"pages"_s] = secondsOf(clock);
    result[u"numberOfPages"_s] = qint64(layOut(report->content, design->paper, design->language).pages.size());
    result[u"charts"_s] = chartsOf(*report);
    Shelf shelf;
    int refused = 0;
    const std::vector<Selection> filters = filtersOf(**facts);
    for (int i = 0; shelf.reports() < parser.value(u"reports"_s).toInt() && i < 200; ++i) {
        const Day asOf = lastDayOf(monthOf(newest) - std::chrono::months{12 - i / int(filters.size()) % 12});
        if (const auto other = draft(filters[size_t(i) % filters.size()], asOf, shelf.view()))
            shelf.take(*other);
        else
            ++refused;
    }
    if (shelf.reports() > 0) {
        clock.restart();
        const auto last = draft({}, newest, shelf.view());
        result[u"ledgerReports"_s] = shelf.reports();
        result[u"ledgerRows"_s] = shelf.rows();
        result[u"refused"_s] = refused;
        result[u"withLedger"_s] = secondsOf(clock);
        result[u"withLedgerUtility"_s] = last ? QJsonValue(utilityOf(*last)) : QJsonValue(last.error().what);
    }
    fputs(QJsonDocument(result).toJson(QJsonDocument::Indented).constData(), stdout);
    return pdf ? 0 : 1;
}
