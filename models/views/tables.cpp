// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/tables.h"

#include "models/views/changecolumn.h"
#include "models/views/importwording.h"
#include "models/views/tablewords.h"
#include "models/views/wording.h"

#include <QFileInfo>

#include <cmath>

namespace uptake {

using namespace Qt::StringLiterals;
using wording::count;
using wording::percent;

QString versionKey(const QString& version)
{
    QString key;
    QString digits;
    const auto flush = [&] {
        key += digits.rightJustified(8, u'0');
        digits.clear();
    };
    for (const QChar c : version) {
        if (c.isDigit()) {
            digits += c;
            continue;
        }
        if (!digits.isEmpty())
            flush();
        key += c == u'-' ? u'!' : c;
    }
    if (!digits.isEmpty())
        flush();
    return key + u'~';
}

namespace {

template <class T> QVariant optional(const std::optional<T>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QString monthText(Month month, Completeness completeness)
{
    return completeness == Completeness::Partial ? TableWords::tr("%1 (in progress)").arg(wording::month(month))
                                                 : wording::month(month);
}

template <class Row> Column<Row> countColumn(const QString& title, qint64 Row::*member, const QString& tip = {})
{
    return {title, [member](const Row& row) { return count(row.*member); },
        [member](const Row& row) { return QVariant(row.*member); }, CellKind::Number, tip};
}

template <class Row> Column<Row> monthColumn()
{
    return {TableWords::tr("Month"), [](const Row& r) { return monthText(r.month, r.completeness); },
        [](const Row& r) { return QVariant(monthNumber(r.month)); }};
}

Column<HeadcountPoint> headcountColumn(const QString& title, qint64 Headcount::*member)
{
    return {title,
        [member](const HeadcountPoint& p) {
            return p.completeness == Completeness::Missing ? u"\u2013"_s : count(p.headcount.*member);
        },
        [member](const HeadcountPoint& p) {
            return p.completeness == Completeness::Missing ? QVariant() : QVariant(p.headcount.*member);
        },
        CellKind::Number};
}

Column<HeadcountPoint> estimateColumn(const QString& title, double Estimate::*member)
{
    const auto value = [member](const HeadcountPoint& p) {
        const auto& estimate = p.headcount.estimatedUsers.estimate;
        return estimate ? std::optional<double>((*estimate).*member) : std::nullopt;
    };
    return {title, [value](const HeadcountPoint& p) { return wording::number(value(p), 0); },
        [value](const HeadcountPoint& p) { return optional(value(p)); }, CellKind::Number};
}

template <class Row, class Counts> std::vector<Column<Row>> countColumns(Counts counts)
{
    const auto column = [&](const QString& title, qint64 RowCounts::*member) {
        return Column<Row>{title, [=](const Row& r) { return count(counts(r).*member); },
            [=](const Row& r) { return QVariant(counts(r).*member); }, CellKind::Number};
    };
    return {column(TableWords::tr("Rows"), &RowCounts::rows), column(TableWords::tr("Added"), &RowCounts::added),
        column(TableWords::tr("Updated"), &RowCounts::updated),
        column(TableWords::tr("Unchanged"), &RowCounts::unchanged),
        column(TableWords::tr("Skipped"), &RowCounts::skipped),
        column(TableWords::tr("In quarantine"), &RowCounts::rejected)};
}

QString fileName(const QString& path)
{
    return QFileInfo(path).fileName();
}

} // namespace

std::vector<VersionMonth> versionMonths(const std::vector<VersionTable>& months)
{
    std::vector<VersionMonth> rows;
    for (auto month = months.rbegin(); month != months.rend(); ++month) {
        for (const VersionShare& share : month->addon)
            rows.push_back({month->month, month->completeness, share});
    }
    return rows;
}

std::vector<Column<FeatureUsage>> featureTable()
{
    using F = FeatureUsage;
    const auto share = [](const QString& title, std::optional<double> F::*member, const QString& tip) {
        return Column<F>{title, [member](const F& f) { return percent(f.*member); },
            [member](const F& f) { return optional(f.*member); }, CellKind::Number, tip};
    };
    return {
        {TableWords::tr("Feature"), [](const F& f) { return f.name; }, {}},
        {TableWords::tr("Reach"), [](const F& f) { return percent(f.reach, 1); },
            [](const F& f) { return QVariant(f.reach); }, CellKind::Share,
            TableWords::tr("Using / exposed installations")},
        {TableWords::tr("95 %"),
            [](const F& f) {
                return TableWords::tr("%1–%2").arg(
                    wording::number(std::round(100 * f.reachInterval.low)), percent(f.reachInterval.high));
            },
            [](const F& f) { return QVariant(f.reachInterval.low); }, CellKind::Number,
            TableWords::tr("Wilson interval of the reach")},
        countColumn(TableWords::tr("Using"), &F::usedBy, TableWords::tr("Installations with a count above 0")),
        countColumn(
            TableWords::tr("Exposed"), &F::exposed, TableWords::tr("Installations whose report mentions the feature")),
        share(TableWords::tr("Of users"), &F::usersReach,
            TableWords::tr("Users at using installations / users at exposed installations")),
        {TableWords::tr("Depth"), [](const F& f) { return wording::number(f.depth); },
            [](const F& f) { return optional(f.depth); }, CellKind::Number,
            TableWords::tr("Median count over using installations")},
        changeColumn<F>(
            TableWords::tr("Month before"), [](const F& f) { return f.reachChange.previous; },
            TableWords::tr("Reach against the month before")),
        changeColumn<F>(
            TableWords::tr("Year before"), [](const F& f) { return f.reachChange.yearBefore; },
            TableWords::tr("Reach against the same month of the year before")),
        {TableWords::tr("Momentum"), [](const F& f) { return f.momentum ? wording::points(*f.momentum) : u"\u2013"_s; },
            [](const F& f) { return optional(f.momentum); }, CellKind::Number,
            TableWords::tr("Reach against three months before, over installations exposed in both months")},
        share(TableWords::tr("Retention"), &F::retention,
            TableWords::tr("Of those using it the month before: share still using it")),
        countColumn(
            TableWords::tr("Started"), &F::started, TableWords::tr("Not using it the month before, using it now")),
        countColumn(TableWords::tr("Stopped"), &F::stopped, TableWords::tr("Using it the month before, not now")),
    };
}

std::vector<Column<ReachPoint>> reachTable()
{
    using R = ReachPoint;
    return {
        monthColumn<R>(),
        {TableWords::tr("Reach"), [](const R& r) { return percent(r.reach, 1); },
            [](const R& r) { return optional(r.reach); }, CellKind::Share},
        {TableWords::tr("Low"), [](const R& r) { return r.reach ? percent(r.interval.low, 1) : u"\u2013"_s; },
            [](const R& r) { return r.reach ? QVariant(r.interval.low) : QVariant(); }, CellKind::Number},
        {TableWords::tr("High"), [](const R& r) { return r.reach ? percent(r.interval.high, 1) : u"\u2013"_s; },
            [](const R& r) { return r.reach ? QVariant(r.interval.high) : QVariant(); }, CellKind::Number},
        countColumn(TableWords::tr("Exposed"), &R::exposed),
    };
}

std::vector<VersionLine> versionLines(const std::vector<VersionShare>& shares, const std::vector<VersionCell>& cells)
{
    std::vector<VersionLine> lines;
    for (size_t i = 0; i < shares.size(); ++i)
        lines.push_back({shares[i], qint64(cells.at(i).organisations.size())});
    return lines;
}

std::vector<Column<VersionLine>> versionTable()
{
    using L = VersionLine;
    return {
        {TableWords::tr("Version"),
            [](const L& l) {
                return l.isReleased ? l.share.version : TableWords::tr("%1 (in no releases file)").arg(l.share.version);
            },
            [](const L& l) { return QVariant(versionKey(l.share.version)); }},
        {TableWords::tr("Installations"), [](const L& l) { return count(l.share.installations); },
            [](const L& l) { return QVariant(l.share.installations); }, CellKind::Number},
        {TableWords::tr("Share"), [](const L& l) { return percent(l.share.share, 1); },
            [](const L& l) { return QVariant(l.share.share); }, CellKind::Share},
        countColumn(TableWords::tr("Organisations"), &L::organisations),
    };
}

std::vector<Column<VersionMonth>> versionMonthTable()
{
    using V = VersionMonth;
    return {
        monthColumn<V>(),
        {TableWords::tr("Version"), [](const V& v) { return v.share.version; },
            [](const V& v) { return QVariant(versionKey(v.share.version)); }},
        {TableWords::tr("Installations"), [](const V& v) { return count(v.share.installations); },
            [](const V& v) { return QVariant(v.share.installations); }, CellKind::Number},
        {TableWords::tr("Share"), [](const V& v) { return percent(v.share.share, 1); },
            [](const V& v) { return QVariant(v.share.share); }, CellKind::Share},
    };
}

std::vector<Column<HeadcountPoint>> headcountTable()
{
    return {
        monthColumn<HeadcountPoint>(),
        headcountColumn(TableWords::tr("Active licences"), &Headcount::activeLicences),
        headcountColumn(TableWords::tr("Licensed users"), &Headcount::licensedUsers),
        headcountColumn(TableWords::tr("Reporting installations"), &Headcount::reportingInstallations),
        headcountColumn(TableWords::tr("Active installations"), &Headcount::activeInstallations),
        headcountColumn(TableWords::tr("Reported users"), &Headcount::reportedUsers),
        headcountColumn(TableWords::tr("Active users"), &Headcount::activeUsers),
    };
}

std::vector<Column<HeadcountPoint>> estimateTable()
{
    return {
        monthColumn<HeadcountPoint>(),
        estimateColumn(TableWords::tr("Estimated users"), &Estimate::value),
        estimateColumn(TableWords::tr("Low"), &Estimate::low),
        estimateColumn(TableWords::tr("High"), &Estimate::high),
    };
}

std::vector<Column<FileSummary>> fileTable()
{
    using F = FileSummary;
    std::vector<Column<F>> columns{
        {TableWords::tr("File"), [](const F& f) { return fileName(f.path); }, {}},
        {TableWords::tr("Kind"), [](const F& f) { return wording::kindOf(f.kind); }, {}},
    };
    for (auto& column : countColumns<F>([](const F& f) { return f.counts; }))
        columns.push_back(std::move(column));
    columns.push_back({TableWords::tr("Notes"), [](const F& f) { return f.notes.join(u" · "_s); }, {}});
    return columns;
}

std::vector<Column<Batch>> batchTable()
{
    using B = Batch;
    std::vector<Column<B>> columns{
        {TableWords::tr("Imported"), [](const B& b) { return wording::timestamp(b.importedAt); },
            [](const B& b) { return QVariant(b.importedAt); }},
        {TableWords::tr("File"), [](const B& b) { return fileName(b.path); }, {}},
        {TableWords::tr("Kind"), [](const B& b) { return wording::kindOf(b.kind); }, {}},
        {TableWords::tr("State"),
            [](const B& b) { return b.undoneAt ? TableWords::tr("taken back") : TableWords::tr("counts"); }, {}},
    };
    for (auto& column : countColumns<B>([](const B& b) { return b.counts; }))
        columns.push_back(std::move(column));
    return columns;
}

std::vector<Column<const QuarantinedRow*>> quarantineTable()
{
    using Q = const QuarantinedRow*;
    return {
        {TableWords::tr("File"), [](Q q) { return fileName(q->path); }, {}},
        {TableWords::tr("Line"), [](Q q) { return count(q->rejection.line); },
            [](Q q) { return QVariant(q->rejection.line); }, CellKind::Number},
        {TableWords::tr("Column"), [](Q q) { return q->rejection.column; }, {}},
        {TableWords::tr("Value"), [](Q q) { return q->rejection.value.left(200).simplified(); }, {}},
        {TableWords::tr("What is wrong"), [](Q q) { return q->rejection.reason; }, {}},
    };
}

std::vector<Column<Rejection>> rejectionTable()
{
    using R = Rejection;
    return {
        {TableWords::tr("Line"), [](const R& r) { return count(r.line); }, [](const R& r) { return QVariant(r.line); },
            CellKind::Number},
        {TableWords::tr("Column"), [](const R& r) { return r.column; }, {}},
        {TableWords::tr("Value"), [](const R& r) { return r.value.left(200).simplified(); }, {}},
        {TableWords::tr("What is wrong"), [](const R& r) { return r.reason; }, {}},
    };
}

std::vector<Column<TrialLine>> trialTable()
{
    using L = TrialLine;
    return {
        {TableWords::tr("Line"), [](const L& l) { return l.line > 0 ? count(l.line) : u"\u2013"_s; },
            [](const L& l) { return QVariant(l.line); }, CellKind::Number},
        {TableWords::tr("Field"),
            [](const L& l) { return l.field.isEmpty() ? TableWords::tr("not understood") : l.field; }, {}},
        {TableWords::tr("Text"), [](const L& l) { return l.text; }, {}},
    };
}

} // namespace uptake
