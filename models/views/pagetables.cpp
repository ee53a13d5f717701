// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/pagetables.h"

#include "models/views/changecolumn.h"
#include "models/views/tables.h"
#include "models/views/wording.h"

#include <QCoreApplication>

#include <cmath>
#include <map>
#include <utility>

namespace uptake {

using namespace Qt::StringLiterals;
using wording::count;
using wording::percent;

namespace {

struct PageTables
{
    Q_DECLARE_TR_FUNCTIONS(uptake)
};

QString tr(const char* text)
{
    return PageTables::tr(text);
}

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
            return completenessOf(row) == Completeness::Partial ? PageTables::tr("%1 (not over)").arg(month) : month;
        },
        [=](const Row& row) { return QVariant(toText(monthOf(row))); }};
}

} // namespace

QString wholeDollars(Cents amount)
{
    const qint64 whole = std::llround(amount.inDollars());
    return (whole < 0 ? tr("\u2212$%1") : tr("$%1")).arg(count(std::abs(whole)));
}

QString measureName(Measure measure)
{
    switch (measure) {
    case Measure::Users:
        return tr("Users");
    case Measure::Datasources:
        return tr("Data sources");
    case Measure::Administrators:
        return tr("Administrators");
    case Measure::Queries:
        return tr("Queries");
    case Measure::Tables:
        return tr("Tables");
    case Measure::QueriesModified:
        return tr("Queries modified");
    }
    return {};
}

QString className(ValueClass valueClass)
{
    switch (valueClass) {
    case ValueClass::Core:
        return tr("core");
    case ValueClass::Broad:
        return tr("broad");
    case ValueClass::Niche:
        return tr("niche");
    case ValueClass::Dormant:
        return tr("dormant");
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
            SalesRow& row = byType.try_emplace(cell.saleType, SalesRow{month.month, month.completeness, cell.saleType}).first->second;
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
        {tr("Version"), [](const A& a) { return a.version; },
            [](const A& a) { return QVariant(versionKey(a.version)); }},
        numberColumn<A>(tr("Days since release"), [](const A& a) { return a.point.days; }),
        shareColumn<A>(tr("At it or newer"), [](const A& a) { return a.point.share; }),
        numberColumn<A>(tr("Installations"), [](const A& a) { return a.point.atLeast; }),
        numberColumn<A>(tr("Reporting"), [](const A& a) { return a.point.reporting; }),
    };
}

std::vector<Column<UpgradeRow>> upgradeTable()
{
    using U = UpgradeRow;
    return {
        numberColumn<U>(tr("Months"), [](const U& u) { return u.point.time; }),
        shareColumn<U>(tr("Upgraded"), [](const U& u) { return 1 - u.point.survival; }),
        shareColumn<U>(tr("Low"), [](const U& u) { return 1 - u.point.interval.high; }),
        shareColumn<U>(tr("High"), [](const U& u) { return 1 - u.point.interval.low; }),
        numberColumn<U>(tr("At risk"), [](const U& u) { return u.point.atRisk; }),
        numberColumn<U>(
            tr("Organisations"), [](const U& u) { return u.organisations; }, tr("Of those at risk")),
        numberColumn<U>(tr("Upgraded then"), [](const U& u) { return u.point.events; }),
        numberColumn<U>(tr("Last seen then"), [](const U& u) { return u.point.censored; }),
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
        version(tr("Host version"), &M::host),
        version(tr("Add-on version"), &M::addon),
        numberColumn<M>(tr("Installations"), [](const M& m) { return m.installations; }),
        numberColumn<M>(tr("On both or newer"), [](const M& m) { return m.atLeast; }),
        numberColumn<M>(tr("Organisations"), [](const M& m) { return m.organisations; }),
    };
}

std::vector<Column<LeftBehind>> leftBehindTable()
{
    using L = LeftBehind;
    return {
        monthColumn<L>(
            tr("Month"), [](const L& l) { return l.basis.month; }, [](const L& l) { return l.basis.completeness; }),
        numberColumn<L>(tr("Installations left"), [](const L& l) { return l.installations; }),
        shareColumn<L>(tr("Share"), [](const L& l) { return l.share; }),
        numberColumn<L>(tr("Users"), [](const L& l) { return l.users; }),
        moneyColumn<L>(tr("12-month revenue"), [](const L& l) { return l.revenue; }),
        numberColumn<L>(tr("Organisations"), [](const L& l) { return qint64(l.organisations.size()); }),
        numberColumn<L>(
            tr("Unknown"), [](const L& l) { return l.unknown; }, tr("Installations that name no such version")),
    };
}

std::vector<Column<ConnectionRow>> connectionTable()
{
    using C = ConnectionRow;
    return {
        textColumn(tr("Driver"), &C::driver),
        textColumn(tr("Mode"), &C::mode),
        numberColumn<C>(tr("Installations"), [](const C& c) { return c.installations; }),
        shareColumn<C>(tr("Share"), [](const C& c) { return c.share; }),
        numberColumn<C>(tr("Organisations"), [](const C& c) { return qint64(c.organisations.size()); }),
        numberColumn<C>(tr("Connections"), [](const C& c) { return c.connections; }),
    };
}

std::vector<Column<EnvironmentRow>> environmentTable(const QString& title)
{
    using E = EnvironmentRow;
    return {
        {title, [](const E& e) { return e.value.isEmpty() ? tr("unknown") : e.value; },
            [](const E& e) { return QVariant(versionKey(e.value)); }},
        numberColumn<E>(tr("Installations"), [](const E& e) { return e.installations; }),
        shareColumn<E>(tr("Share"), [](const E& e) { return e.share; }),
        changeColumn<E>(
            tr("Month before"), [](const E& e) { return e.shareChange.previous; },
            tr("Share against the month before")),
        changeColumn<E>(
            tr("Year before"), [](const E& e) { return e.shareChange.yearBefore; },
            tr("Share against the same month of the year before")),
        numberColumn<E>(tr("Users"), [](const E& e) { return e.users; }),
        numberColumn<E>(tr("Organisations"), [](const E& e) { return qint64(e.organisations.size()); }),
    };
}

std::vector<Column<SizeRow>> sizeTable()
{
    using S = SizeRow;
    return {
        {tr("Measure"), [](const S& s) { return measureName(s.measure); }, {}},
        optionalColumn<S>(
            tr("25 %"), [](const S& s) { return std::optional(s.lowerQuartile); }, 1, tr("Lower quartile")),
        optionalColumn<S>(
            tr("Median"), [](const S& s) { return std::optional(s.median); }, 1),
        optionalColumn<S>(
            tr("75 %"), [](const S& s) { return std::optional(s.upperQuartile); }, 1, tr("Upper quartile")),
        numberColumn<S>(tr("Installations"), [](const S& s) { return s.installations; }),
        numberColumn<S>(tr("Organisations"), [](const S& s) { return qint64(s.organisations.size()); }),
    };
}

std::vector<Column<BusinessMonth>> businessTable()
{
    using B = BusinessMonth;
    const auto optionalCount
        = [](const std::optional<qint64>& value) { return value ? std::optional(double(*value)) : std::nullopt; };
    return {
        monthColumn<B>(
            tr("Month"), [](const B& b) { return b.month; }, [](const B& b) { return b.completeness; }),
        moneyColumn<B>(tr("Sales"), [](const B& b) { return b.salesTotal; }),
        optionalColumn<B>(
            tr("Customers"), [=](const B& b) { return optionalCount(b.customers); }, 0),
        numberColumn<B>(
            tr("Evaluations"), [](const B& b) { return b.evaluationsStarted; },
            tr("Evaluations that started in the month")),
        numberColumn<B>(
            tr("Converted"), [](const B& b) { return b.evaluationsConverted; },
            tr("Of those, whenever they were sold")),
        numberColumn<B>(
            tr("Open"), [](const B& b) { return b.evaluationsOpen; }, tr("Of those, neither over nor sold yet")),
        shareColumn<B>(tr("Conversion"), [](const B& b) { return b.conversion; }),
        numberColumn<B>(tr("Renewals due"), [](const B& b) { return b.renewalsDue; }),
        numberColumn<B>(tr("Renewed"), [](const B& b) { return b.renewalsRenewed; }),
        numberColumn<B>(
            tr("Still to come"), [](const B& b) { return b.renewalsOpen; }, tr("Of those due: their end is still to come")),
        shareColumn<B>(tr("Renewal rate"), [](const B& b) { return b.renewalRate; }),
        numberColumn<B>(tr("Churned"), [](const B& b) { return b.churned; }),
    };
}

std::vector<Column<SalesRow>> salesTable()
{
    using S = SalesRow;
    return {
        monthColumn<S>(
            tr("Month"), [](const S& s) { return s.month; }, [](const S& s) { return s.completeness; }),
        {tr("Sale type"), [](const S& s) { return s.saleType.isEmpty() ? tr("other") : s.saleType; }, {}},
        moneyColumn<S>(tr("Sales"), [](const S& s) { return std::optional(s.amount); }),
        numberColumn<S>(tr("Order lines"), [](const S& s) { return s.lines; }),
    };
}

std::vector<Column<PlanRow>> planTable()
{
    using P = PlanRow;
    const auto rice = [](double Rice::*member) {
        return [=](const P& p) { return p.rice ? std::optional(*p.rice.*member) : std::nullopt; };
    };
    return {
        {tr("Feature"), [](const P& p) { return p.usage.name; }, {}},
        {tr("Class"), [](const P& p) { return className(p.usage.valueClass); }, {}},
        numberColumn<P>(tr("Using"), [](const P& p) { return p.usage.usedBy; }),
        optionalColumn<P>(
            tr("Impact"), [](const P& p) { return p.impact; }, 2,
            tr("How much it matters to who uses it: 0.25 to 3. Yours to say")),
        optionalColumn<P>(
            tr("Effort"), [](const P& p) { return p.effort; }, 2, tr("Person-months, above 0. Yours to say")),
        optionalColumn<P>(
            tr("Confidence"), rice(&Rice::confidence), 2, tr("1 minus the width of the interval of reach")),
        optionalColumn<P>(tr("RICE"), rice(&Rice::value), 0),
        optionalColumn<P>(tr("From"), rice(&Rice::low), 0, tr("At the lower end of reach")),
        optionalColumn<P>(tr("To"), rice(&Rice::high), 0, tr("At the upper end of reach")),
    };
}

std::vector<Column<SliceRow>> sliceTable()
{
    using S = SliceRow;
    return {
        {tr("By"), [](const S& s) { return s.trait; }, {}},
        {tr("Value"), [](const S& s) { return s.slice.value.isEmpty() ? tr("unknown") : s.slice.value; },
            [](const S& s) { return QVariant(versionKey(s.slice.value)); }},
        shareColumn<S>(tr("Reach"), [](const S& s) { return s.slice.reach; }),
        {tr("Using"), [](const S& s) { return tr("%1 of %2").arg(count(s.slice.usedBy), count(s.slice.exposed)); },
            [](const S& s) { return QVariant(s.slice.usedBy); }, CellKind::Number,
            tr("Installations that use it, of those that have it")},
        numberColumn<S>(tr("Users"), [](const S& s) { return s.slice.usersUsing; }),
        numberColumn<S>(
            tr("Organisations"), [](const S& s) { return qint64(s.slice.organisationsUsing.size()); },
            tr("That use it")),
    };
}

} // namespace uptake
