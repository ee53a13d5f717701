// SPDX-License-Identifier: GPL-3.0-or-later
// reportbench DATABASE [--reports N] [--template T] [--cells N] [--figures FILE]: times a report, from counting to its
// last page, and its verification, prints how much of the volume it keeps, hands out N others that overlap, and times one more that is held
// against all of them; the same of a report of exactly N cells. One JSON object. Nothing is written, but the figures of
// these reports to FILE, to compare two versions of the program.
#include "models/disclosure/auditrecord.h"
#include "models/facts/choices.h"
#include "models/facts/factsloader.h"
#include "models/report/layout.h"
#include "models/report/reportwriter.h"
#include "models/verify/verify.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <ctime>
#include <set>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// Time on the wall, and of the processor: the first tells little where others are at work.
class Stopwatch
{
public:
    void restart()
    {
        m_wall.restart();
        m_processor = std::clock();
    }
    void tell(QJsonObject& result, const QString& name) const
    {
        result[name] = double(m_wall.nsecsElapsed()) / 1e9;
        result[name + u"Cpu"_s] = double(std::clock() - m_processor) / CLOCKS_PER_SEC;
    }

private:
    QElapsedTimer m_wall;
    std::clock_t m_processor = 0;
};

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

/// A figure that could stand in a report.
struct Cell
{
    RowName name;
    Group group, parent;
    std::vector<Contribution> sum; ///< not a count, where there is one
};

/// Figures that overlap as a report's do, but small ones unmerged: what licences are, then month by month, newest first,
/// who reports, with how many users, which versions and features.
std::vector<Cell> cellsOf(ReportCounts& counts, size_t most)
{
    std::vector<Cell> cells;
    const auto add = [&](const QString& key, const QString& period, const auto& groups, const Group& parent) {
        for (const auto& each : groups) {
            if constexpr (requires { each.version; })
                cells.push_back({{key + each.version, period, u"organisations"_s}, each.organisations, parent, {}});
            else if constexpr (requires { each.users; })
                cells.push_back({{key + each.name, period, u"organisations"_s}, each.users, parent, {}});
            else
                cells.push_back({{key + each.name, period, u"organisations"_s}, each.organisations, parent, {}});
        }
    };
    const QString today = dateOf(counts.asOf()).toString(Qt::ISODate);
    for (const LicenceTrait trait : {LicenceTrait::Hosting, LicenceTrait::Size, LicenceTrait::Country, LicenceTrait::Type})
        add(u"licence %1/"_s.arg(int(trait)), today, counts.licences(trait), counts.licensed(counts.asOf()));
    std::vector<Month> months = counts.lastMonths(60);
    for (auto month = months.rbegin(); month != months.rend() && cells.size() < most; ++month) {
        const QString period = toText(*month);
        const Group& all = counts.reporting(*month);
        cells.push_back({{u"reporting"_s, period, u"organisations"_s}, all, all, {}});
        cells.push_back({{u"users"_s, period, u"users"_s}, {}, {}, counts.users(*month)});
        add(u"version/"_s, period, counts.versions(*month), all);
        add(u"host/"_s, period, counts.hostVersions(*month), all);
        add(u"feature/"_s, period, counts.features(*month), all);
    }
    cells.resize(std::min(cells.size(), most));
    return cells;
}

/// Audits a report of these cells.
Expected<Protected<int>> audited(const std::vector<Cell>& cells, const LedgerView& ledger)
{
    NoProgress progress;
    return protectReport(
        [&](Publisher& publisher) -> Expected<int> {
            for (const Cell& cell : cells) {
                if (cell.sum.empty())
                    publisher.part(cell.name, cell.group, cell.parent);
                else
                    publisher.sum(cell.name, cell.sum);
            }
            return 0;
        },
        Policy(), ledger, progress);
}

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
    parser.addOption({u"cells"_s, {}, u"N"_s, u"0"_s});
    parser.addOption({u"figures"_s, {}, u"FILE"_s});
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
    QJsonObject result;
    Stopwatch clock;
    clock.restart();
    const auto report = draft({}, newest, {});
    if (!report)
        qFatal("%s", qPrintable(report.error().toString()));
    clock.tell(result, u"countAndAudit"_s);
    clock.restart();
    const auto pdf = reportPdf(*design, *report, newest, progress);
    clock.tell(result, u"pages"_s);
    const QByteArray record = auditRecordJson(report->record);
    clock.restart();
    const auto verified = verifyRecord(record);
    clock.tell(result, u"verifyRecord"_s);
    if (!verified)
        qFatal("%s", qPrintable(verified.error().toString()));
    const QJsonObject utility = utilityOf(*report);
    for (auto each = utility.begin(); each != utility.end(); ++each)
        result[each.key()] = each.value();
    result[u"organisations"_s] = qint64((*facts)->organisations().size());
    result[u"rows"_s] = qint64(report->record.audit.rows.size());
    result[u"attacksEnded"_s] = qint64(report->record.audit.attacks.size());
    result[u"numberOfPages"_s] = qint64(layOut(report->content, design->paper, design->language).pages.size());
    result[u"charts"_s] = chartsOf(*report);
    Shelf shelf;
    QByteArray besideOthers;
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
        clock.tell(result, u"withLedger"_s);
        if (last)
            besideOthers = figuresJson(last->record, {}) + '\n';
        result[u"withLedgerUtility"_s] = last ? QJsonValue(utilityOf(*last)) : QJsonValue(last.error().what);
    }
    QByteArray figures = figuresJson(report->record, {}) + '\n' + besideOthers;
    if (const auto wanted = parser.value(u"cells"_s).toULongLong(); wanted > 0) {
        const Subset all(**facts, {});
        design->filter = {};
        auto counts = reportCounts(*design, all, newest);
        if (!counts)
            qFatal("%s", qPrintable(counts.error().toString()));
        const std::vector<Cell> cells = cellsOf(*counts, wanted);
        for (const bool isBesideOthers : {false, true}) {
            clock.restart();
            const auto done = audited(cells, isBesideOthers ? shelf.view() : LedgerView());
            const QString name = isBesideOthers ? u"cellsWithLedger"_s : u"cellsAlone"_s;
            clock.tell(result, name);
            result[name + u"Shown"_s] = done ? qint64(std::ranges::count_if(done->record.counted,
                                                  [](const CountedRow& row) { return row.shown.has_value(); }))
                                             : qint64(-1);
            figures += done ? figuresJson(done->record, {}) : done.error().what.toUtf8();
            figures += '\n';
        }
        result[u"cellsAsked"_s] = qint64(cells.size());
    }
    if (QFile file(parser.value(u"figures"_s)); !file.fileName().isEmpty()
        && (!file.open(QIODevice::WriteOnly) || file.write(figures) != figures.size()))
        qFatal("%s", qPrintable(file.errorString()));
    fputs(QJsonDocument(result).toJson(QJsonDocument::Indented).constData(), stdout);
    return pdf ? 0 : 1;
}
