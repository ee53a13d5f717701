// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/pagetables.h"

#include "models/views/changecolumn.h"
#include "models/views/tables.h"
#include "models/views/tablewords.h"
#include "models/views/wording.h"

#include <cmath>
#include <map>
#include <utility>

namespace uptake {

using namespace Qt::StringLiterals;
using wording::count;
using wording::percent;

namespace {

const QString dash = u"\u2013"_s;

template <class Row> Column<Row> textColumn(const QString& title, QString Row::*member)
{
    return {title, [=](const Row& row) { return (row.*member).isEmpty() ? dash : row.*member; }, {}};
}

template <class Row, class Value> Column<Row> numberColumn(const QString& title, Value valueOf, const QString& tip = {})
{
    return {title, [=](const Row& row) { return count(qint64(valueOf(row))); },
        [=](const Row& row) { return QVariant(qint64(valueOf(row))); }, CellKind::Number, tip};
}

template <class Row, class Value> Column<Row> shareColumn(const QString& title, Value valueOf, const QString& tip = {})
{
    return {title, [=](const Row& row) { return percent(std::optional<double>(valueOf(row)), 1); },
        [=](const Row& row) {
            const std::optional<double> share = valueOf(row);
            return share ? QVariant(*share) : QVariant();
        },
        CellKind::Share, tip};
}

template <class Row, class Value>
Column<Row> optionalColumn(const QString& title, Value valueOf, int decimals, const QString& tip = {})
{
    return {title, [=](const Row& row) { return wording::number(valueOf(row), decimals); },
        [=](const Row& row) {
            const std::optional<double> value = valueOf(row);
            return value ? QVariant(*value) : QVariant();
        },
        CellKind::Number, tip};
}

template <class Row, class Value> Column<Row> moneyColumn(const QString& title, Value valueOf, const QString& tip = {})
{
    return {title,
        [=](const Row& row) {
            const std::optional<Cents> amount = valueOf(row);
            return amount ? wholeDollars(*amount) : dash;
        },
        [=](const Row& row) {
            const std::optional<Cents> amount = valueOf(row);
            return amount ? QVariant(amount->inDollars()) : QVariant();
        },
        CellKind::Number, tip};
}

template <class Row>
Column<Row> monthColumn(const QString& title, Month (*monthOf)(const Row&), Completeness (*completenessOf)(const Row&))
{
    return {title,
        [=](const Row& row) {
            const QString month = wording::month(monthOf(row));
            return completenessOf(row) == Completeness::Partial ? TableWords::tr("%1 (in progress)").arg(month) : month;
        },
        [=](const Row& row) { return QVariant(toText(monthOf(row))); }};
}

} // namespace

QString wholeDollars(Cents amount)
{
    const qint64 whole = std::llround(amount.inDollars());
    return (whole < 0 ? TableWords::tr("\u2212$%1") : TableWords::tr("$%1")).arg(count(std::abs(whole)));
}

QString measureName(Measure measure)
{
    switch (measure) {
    case Measure::Users:
        return TableWords::tr("Users");
    case Measure::Datasources:
        return TableWords::tr("Data sources");
    case Measure::Administrators:
        return TableWords::tr("Administrators");
    case Measure::Queries:
        return TableWords::tr("Queries");
    case Measure::Tables:
        return TableWords::tr("Tables");
    case Measure::QueriesModified:
        return TableWords::tr("Queries modified");
    }
    return {};
}

QString className(ValueClass valueClass)
{
    switch (valueClass) {
    case ValueClass::Core:
        return TableWords::tr("core");
    case ValueClass::Broad:
        return TableWords::tr("broad");
    case ValueClass::Niche:
        return TableWords::tr("niche");
    case ValueClass::Dormant:
        return TableWords::tr("dormant");
    }
    return {};
}

std::vector<MatrixRow> matrixRows(const VersionMatrix& matrix, const std::vector<Group>& cells)
{
    std::vector<MatrixRow> rows;
    for (size_t host = 0; host < matrix.hosts.size(); ++host) {
        for (size_t addon = 0; addon < matrix.addons.size(); ++addon) {
            if (matrix.at(host, addon) > 0)
                rows.push_back({matrix.hosts[host], matrix.addons[addon], matrix.at(host, addon),
                    matrix.atLeastAt(host, addon), qint64(cells.at(host * matrix.addons.size() + addon).size())});
        }
    }
    return rows;
}

std::vector<UpgradeRow> upgradeRows(const UpgradeCurve& curve)
{
    std::vector<UpgradeRow> rows;
    for (size_t i = 0; i < curve.points.size(); ++i)
        rows.push_back({curve.points[i], qint64(curve.organisations.points[i].atRisk.size())});
    return rows;
}

std::vector<SalesRow> salesRows(const std::vector<BusinessMonth>& months)
{
    std::vector<SalesRow> rows;
    for (const BusinessMonth& month : months) {
        std::map<QString, SalesRow> byType;
        for (const SalesCell& cell : month.sales) {
            SalesRow& row = byType.try_emplace(cell.saleType, SalesRow{month.month, month.completeness, cell.saleType})
                                .first->second;
            row.amount.value += cell.amount.value;
            row.lines += cell.lines;
        }
        for (auto& [type, row] : byType)
            rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Column<AdoptionRow>> adoptionTable()
{
    using A = AdoptionRow;
    return {
        {TableWords::tr("Version"), [](const A& a) { return a.version; },
            [](const A& a) { return QVariant(versionKey(a.version)); }},
        numberColumn<A>(TableWords::tr("Days since release"), [](const A& a) { return a.point.days; }),
        shareColumn<A>(TableWords::tr("At it or newer"), [](const A& a) { return a.point.share; }),
        numberColumn<A>(TableWords::tr("Installations"), [](const A& a) { return a.point.atLeast; }),
        numberColumn<A>(TableWords::tr("Reporting"), [](const A& a) { return a.point.reporting; }),
    };
}

std::vector<Column<UpgradeRow>> upgradeTable()
{
    using U = UpgradeRow;
    return {
        numberColumn<U>(TableWords::tr("Months"), [](const U& u) { return u.point.time; }),
        shareColumn<U>(TableWords::tr("Upgraded"), [](const U& u) { return 1 - u.point.survival; }),
        shareColumn<U>(TableWords::tr("Low"), [](const U& u) { return 1 - u.point.interval.high; }),
        shareColumn<U>(TableWords::tr("High"), [](const U& u) { return 1 - u.point.interval.low; }),
        numberColumn<U>(TableWords::tr("At risk"), [](const U& u) { return u.point.atRisk; }),
        numberColumn<U>(
            TableWords::tr("Organisations"), [](const U& u) { return u.organisations; },
            TableWords::tr("Of those at risk")),
        numberColumn<U>(TableWords::tr("Upgraded then"), [](const U& u) { return u.point.events; }),
        numberColumn<U>(TableWords::tr("Last seen then"), [](const U& u) { return u.point.censored; }),
    };
}

std::vector<Column<MatrixRow>> matrixTable()
{
    using M = MatrixRow;
    const auto version = [](const QString& title, QString M::*member) {
        return Column<M>{
            title, [=](const M& m) { return m.*member; }, [=](const M& m) { return QVariant(versionKey(m.*member)); }};
    };
    return {
        version(TableWords::tr("Host version"), &M::host),
        version(TableWords::tr("Add-on version"), &M::addon),
        numberColumn<M>(TableWords::tr("Installations"), [](const M& m) { return m.installations; }),
        numberColumn<M>(TableWords::tr("On both or newer"), [](const M& m) { return m.atLeast; }),
        numberColumn<M>(TableWords::tr("Organisations"), [](const M& m) { return m.organisations; }),
    };
}

std::vector<Column<LeftBehind>> leftBehindTable()
{
    using L = LeftBehind;
    return {
        monthColumn<L>(
            TableWords::tr("Month"), [](const L& l) { return l.basis.month; },
            [](const L& l) { return l.basis.completeness; }),
        numberColumn<L>(TableWords::tr("Installations left"), [](const L& l) { return l.installations; }),
        shareColumn<L>(TableWords::tr("Share"), [](const L& l) { return l.share; }),
        numberColumn<L>(TableWords::tr("Users"), [](const L& l) { return l.users; }),
        moneyColumn<L>(TableWords::tr("12-month revenue"), [](const L& l) { return l.revenue; }),
        numberColumn<L>(TableWords::tr("Organisations"), [](const L& l) { return qint64(l.organisations.size()); }),
        numberColumn<L>(
            TableWords::tr("Unknown"), [](const L& l) { return l.unknown; },
            TableWords::tr("Installations that name no such version")),
    };
}

std::vector<Column<ConnectionRow>> connectionTable()
{
    using C = ConnectionRow;
    return {
        textColumn(TableWords::tr("Driver"), &C::driver),
        textColumn(TableWords::tr("Mode"), &C::mode),
        numberColumn<C>(TableWords::tr("Installations"), [](const C& c) { return c.installations; }),
        shareColumn<C>(TableWords::tr("Share"), [](const C& c) { return c.share; }),
        numberColumn<C>(TableWords::tr("Organisations"), [](const C& c) { return qint64(c.organisations.size()); }),
        numberColumn<C>(TableWords::tr("Connections"), [](const C& c) { return c.connections; }),
    };
}

std::vector<Column<EnvironmentRow>> environmentTable(const QString& title)
{
    using E = EnvironmentRow;
    return {
        {title, [](const E& e) { return e.value.isEmpty() ? TableWords::tr("unknown") : e.value; },
            [](const E& e) { return QVariant(versionKey(e.value)); }},
        numberColumn<E>(TableWords::tr("Installations"), [](const E& e) { return e.installations; }),
        shareColumn<E>(TableWords::tr("Share"), [](const E& e) { return e.share; }),
        changeColumn<E>(
            TableWords::tr("Month before"), [](const E& e) { return e.shareChange.previous; },
            TableWords::tr("Share against the month before")),
        changeColumn<E>(
            TableWords::tr("Year before"), [](const E& e) { return e.shareChange.yearBefore; },
            TableWords::tr("Share against the same month of the year before")),
        numberColumn<E>(TableWords::tr("Users"), [](const E& e) { return e.users; }),
        numberColumn<E>(TableWords::tr("Organisations"), [](const E& e) { return qint64(e.organisations.size()); }),
    };
}

std::vector<Column<SizeRow>> sizeTable()
{
    using S = SizeRow;
    return {
        {TableWords::tr("Measure"), [](const S& s) { return measureName(s.measure); }, {}},
        optionalColumn<S>(
            TableWords::tr("25 %"), [](const S& s) { return std::optional(s.lowerQuartile); }, 1,
            TableWords::tr("Lower quartile")),
        optionalColumn<S>(
            TableWords::tr("Median"), [](const S& s) { return std::optional(s.median); }, 1),
        optionalColumn<S>(
            TableWords::tr("75 %"), [](const S& s) { return std::optional(s.upperQuartile); }, 1,
            TableWords::tr("Upper quartile")),
        numberColumn<S>(TableWords::tr("Installations"), [](const S& s) { return s.installations; }),
        numberColumn<S>(TableWords::tr("Organisations"), [](const S& s) { return qint64(s.organisations.size()); }),
    };
}

std::vector<Column<BusinessMonth>> businessTable()
{
    using B = BusinessMonth;
    const auto optionalCount
        = [](const std::optional<qint64>& value) { return value ? std::optional(double(*value)) : std::nullopt; };
    return {
        monthColumn<B>(
            TableWords::tr("Month"), [](const B& b) { return b.month; }, [](const B& b) { return b.completeness; }),
        moneyColumn<B>(TableWords::tr("Sales"), [](const B& b) { return b.salesTotal; }),
        optionalColumn<B>(
            TableWords::tr("Customers"), [=](const B& b) { return optionalCount(b.customers); }, 0),
        numberColumn<B>(
            TableWords::tr("Evaluations"), [](const B& b) { return b.evaluationsStarted; },
            TableWords::tr("Evaluations that started in the month")),
        numberColumn<B>(
            TableWords::tr("Converted"), [](const B& b) { return b.evaluationsConverted; },
            TableWords::tr("Of those, whenever they were sold")),
        numberColumn<B>(
            TableWords::tr("Open"), [](const B& b) { return b.evaluationsOpen; },
            TableWords::tr("Of those, neither over nor sold yet")),
        shareColumn<B>(TableWords::tr("Conversion"), [](const B& b) { return b.conversion; }),
        numberColumn<B>(TableWords::tr("Renewals due"), [](const B& b) { return b.renewalsDue; }),
        numberColumn<B>(TableWords::tr("Renewed"), [](const B& b) { return b.renewalsRenewed; }),
        numberColumn<B>(
            TableWords::tr("Still to come"), [](const B& b) { return b.renewalsOpen; },
            TableWords::tr("Of those due: their end is still to come")),
        shareColumn<B>(TableWords::tr("Renewal rate"), [](const B& b) { return b.renewalRate; }),
        numberColumn<B>(TableWords::tr("Churned"), [](const B& b) { return b.churned; }),
    };
}

std::vector<Column<SalesRow>> salesTable()
{
    using S = SalesRow;
    return {
        monthColumn<S>(
            TableWords::tr("Month"), [](const S& s) { return s.month; }, [](const S& s) { return s.completeness; }),
        {TableWords::tr("Sale type"),
            [](const S& s) { return s.saleType.isEmpty() ? TableWords::tr("other") : wording::saleType(s.saleType); },
            {}},
        moneyColumn<S>(TableWords::tr("Sales"), [](const S& s) { return std::optional(s.amount); }),
        numberColumn<S>(TableWords::tr("Order lines"), [](const S& s) { return s.lines; }),
    };
}

std::vector<Column<PlanRow>> planTable()
{
    using P = PlanRow;
    const auto rice = [](double Rice::*member) {
        return [=](const P& p) { return p.rice ? std::optional(*p.rice.*member) : std::nullopt; };
    };
    return {
        {TableWords::tr("Feature"), [](const P& p) { return p.usage.name; }, {}},
        {TableWords::tr("Class"), [](const P& p) { return className(p.usage.valueClass); }, {}},
        numberColumn<P>(TableWords::tr("Using"), [](const P& p) { return p.usage.usedBy; }),
        optionalColumn<P>(
            TableWords::tr("Impact"), [](const P& p) { return p.impact; }, 2,
            TableWords::tr("How much it matters to who uses it: 0.25 to 3. Yours to say")),
        optionalColumn<P>(
            TableWords::tr("Effort"), [](const P& p) { return p.effort; }, 2,
            TableWords::tr("Person-months, above 0. Yours to say")),
        optionalColumn<P>(TableWords::tr("Confidence"), rice(&Rice::confidence), 2,
            TableWords::tr("1 minus the width of the interval of reach")),
        optionalColumn<P>(TableWords::tr("RICE"), rice(&Rice::value), 0),
        optionalColumn<P>(TableWords::tr("From"), rice(&Rice::low), 0, TableWords::tr("At the lower end of reach")),
        optionalColumn<P>(TableWords::tr("To"), rice(&Rice::high), 0, TableWords::tr("At the upper end of reach")),
    };
}

std::vector<Column<SliceRow>> sliceTable()
{
    using S = SliceRow;
    return {
        {TableWords::tr("By"), [](const S& s) { return s.trait; }, {}},
        {TableWords::tr("Value"),
            [](const S& s) { return s.slice.value.isEmpty() ? TableWords::tr("unknown") : s.slice.value; },
            [](const S& s) { return QVariant(versionKey(s.slice.value)); }},
        shareColumn<S>(TableWords::tr("Reach"), [](const S& s) { return s.slice.reach; }),
        {TableWords::tr("Using"),
            [](const S& s) { return TableWords::tr("%1 of %2").arg(count(s.slice.usedBy), count(s.slice.exposed)); },
            [](const S& s) { return QVariant(s.slice.usedBy); }, CellKind::Number,
            TableWords::tr("Installations that use it, of those that have it")},
        numberColumn<S>(TableWords::tr("Users"), [](const S& s) { return s.slice.usersUsing; }),
        numberColumn<S>(
            TableWords::tr("Organisations"), [](const S& s) { return qint64(s.slice.organisationsUsing.size()); },
            TableWords::tr("That use it")),
    };
}

} // namespace uptake
