// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/businesspage.h"

#include "models/metrics/statistics.h"
#include "models/views/wording.h"
#include "ui/charts/chartview.h"
#include "ui/charts/trendline.h"
#include "ui/pages/releases.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linegrid.h"

#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

std::vector<ColumnMonth> monthsOf(const Business& found, const std::function<QString(const BusinessMonth&)>& note)
{
    std::vector<ColumnMonth> months;
    for (const BusinessMonth& month : found.months)
        months.push_back({month.month, month.completeness, note(month)});
    return months;
}

ColumnLayer layerOf(
    const Business& found, const QString& name, const std::function<qint64(const BusinessMonth&)>& valueOf)
{
    ColumnLayer layer{name, {}};
    for (const BusinessMonth& month : found.months)
        layer.values.push_back(double(valueOf(month)));
    return layer;
}

const BusinessMonth* newestWhole(const std::vector<BusinessMonth>& months)
{
    const auto isWhole = [](const BusinessMonth& month) { return month.completeness == Completeness::Whole; };
    const auto last = std::find_if(months.rbegin(), months.rend(), isWhole);
    return last == months.rend() ? nullptr : &*last;
}

/// ", +$1,200 against September and +$8,000 against October 2025": both comparisons at once.
QString compared(const Comparisons& comparisons, const std::function<QString(double)>& signedText)
{
    QStringList parts;
    if (comparisons.previous)
        parts << BusinessPage::tr("%1 against %2")
                     .arg(signedText(comparisons.previous->difference), wording::month(comparisons.previous->since));
    if (comparisons.yearBefore)
        parts << BusinessPage::tr("%1 against %2")
                     .arg(
                         signedText(comparisons.yearBefore->difference), wording::month(comparisons.yearBefore->since));
    return parts.isEmpty() ? QString() : BusinessPage::tr(": %1").arg(parts.join(BusinessPage::tr(" and ")));
}

QString signedDollars(double cents)
{
    if (cents == 0)
        return BusinessPage::tr("no change");
    return (cents > 0 ? u"+"_s : QString()) + wholeDollars({std::llround(cents)});
}

} // namespace

BusinessPage::BusinessPage(Session& session, QWidget* parent)
    : Page(session, tr("Business"), Empty::WithoutFacts, parent)
    , m_nothing(
          new EmptyState(tr("Import the transactions and licences downloads to see sales, customers and renewals."),
              EmptyState::Offer::Data, content()))
    , m_cards(new QWidget(content()))
    , m_sales(new Card(u"salesCard"_s, Term::Sales, m_cards))
    , m_salesChart(new ChartView(u"salesChart"_s, m_sales))
    , m_customers(new Card(u"customersCard"_s, Term::Customers, m_cards))
    , m_customersChart(new ChartView(u"customersChart"_s, m_customers))
    , m_evaluations(new Card(u"evaluationsCard"_s, Term::Evaluations, m_cards))
    , m_evaluationsChart(new ChartView(u"evaluationsChart"_s, m_evaluations))
    , m_renewals(new Card(u"renewalsCard"_s, Term::Renewals, m_cards))
    , m_renewalsChart(new ChartView(u"renewalsChart"_s, m_renewals))
{
    setObjectName(u"businessPage"_s);
    addCard(m_sales, m_salesChart, &m_salesByType);
    addCard(m_customers, m_customersChart, &m_months);
    addCard(m_evaluations, m_evaluationsChart, &m_months);
    addCard(m_renewals, m_renewalsChart, &m_months);
    auto* grid = new LineGrid(m_cards);
    grid->addLine({m_sales});
    grid->addLine({m_customers});
    grid->addLine({m_evaluations, m_renewals});
    auto* layout = new QVBoxLayout(m_cards);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(grid);
    body()->addWidget(m_cards, 1);
    body()->addWidget(m_nothing, 1);
    connect(m_nothing, &EmptyState::importRequested, this, &Page::importRequested);
    connect(m_nothing, &EmptyState::sampleRequested, this, &Page::sampleRequested);
    connectCharts();
}

/// A click on a month filters until it; a double click, or a card's menu, leads to the installations of the
/// organisations behind a figure.
void BusinessPage::connectCharts()
{
    const auto showSellers
        = [this](const BusinessMonth& month) { drillGroup(month.month, tr("Sales"), month.organisations.sales); };
    const auto showCustomers = [this](const BusinessMonth& month) {
        drillGroup(month.month, tr("Customers"), month.organisations.customers);
    };
    const auto showEvaluating = [this](const BusinessMonth& month) {
        drillGroup(month.month, tr("Evaluations started"), month.organisations.evaluationsStarted);
    };
    const auto showDue = [this](const BusinessMonth& month) {
        drillGroup(month.month, tr("Renewals due"), month.organisations.renewalsDue);
    };
    const auto connectColumns = [this](ChartView* chart, const std::vector<ColumnSpot>& spots, const auto& open) {
        const auto monthAt = [this, &spots](int spot) { return m_months.rows().at(spots.at(size_t(spot)).month); };
        connect(
            chart, &ChartView::spotActivated, this, [this, monthAt](int spot) { filterUntil(monthAt(spot).month); });
        connect(chart, &ChartView::spotOpened, this, [monthAt, open](int spot) { open(monthAt(spot)); });
    };
    connectColumns(m_salesChart, m_salesSpots, showSellers);
    connectColumns(m_evaluationsChart, m_evaluationSpots, showEvaluating);
    connectColumns(m_renewalsChart, m_renewalSpots, showDue);
    connect(m_customersChart, &ChartView::spotActivated, this,
        [this](int spot) { filterUntil(m_months.rows().at(size_t(spot)).month); });
    connect(m_customersChart, &ChartView::spotOpened, this,
        [this, showCustomers](int spot) { showCustomers(m_months.rows().at(size_t(spot))); });
    offerNewest(m_sales, showSellers);
    offerNewest(m_customers, showCustomers);
    offerNewest(m_evaluations, showEvaluating);
    offerNewest(m_renewals, showDue);
}

/// Has the card's menu lead to what stands behind its newest whole month, which its title tells of.
void BusinessPage::offerNewest(Card* card, std::function<void(const BusinessMonth&)> show)
{
    card->offerRows([this, show = std::move(show)] {
        if (const BusinessMonth* now = newestWhole(m_months.rows()))
            show(*now);
    });
}

void BusinessPage::addCard(Card* card, ChartView* chart, QAbstractItemModel* table)
{
    card->setChart(chart);
    card->setTable(table);
    chart->setMinimumHeight(Theme::scaled(220));
}

Page::Counting BusinessPage::counting(const View& view)
{
    return [this, view] {
        const Business found = business(*view.subset);
        return [this, view, found] {
            m_nothing->setVisible(found.months.empty());
            m_cards->setVisible(!found.months.empty());
            m_months.setRows(found.months);
            m_salesByType.setRows(salesRows(found.months));
            showSales(view, found);
            showCustomers(view, found);
            showEvaluations(view, found);
            showRenewals(view, found);
        };
    };
}

void BusinessPage::showSales(const View& view, const Business& found)
{
    std::map<QString, std::vector<double>> byType;
    for (const SalesRow& row : m_salesByType.rows()) {
        auto& values = byType[row.saleType];
        values.resize(found.months.size());
        values[size_t(monthNumber(row.month) - monthNumber(found.months.front().month))] = row.amount.inDollars();
    }
    ColumnChart chart;
    chart.unit = Unit::Dollars;
    chart.months = monthsOf(found, [](const BusinessMonth& month) {
        return month.salesTotal ? tr("total %1").arg(wholeDollars(*month.salesTotal)) : tr("no sale known");
    });
    for (auto& [type, values] : byType)
        chart.layers.push_back({type.isEmpty() ? tr("other") : wording::saleType(type), std::move(values)});
    const BusinessMonth* now = newestWhole(found.months);
    m_sales->setTitle(!now || !now->salesTotal
            ? tr("No whole month of sales yet")
            : tr("%1 of sales in %2%3")
                  .arg(wholeDollars(*now->salesTotal), wording::monthInFull(now->month),
                      compared(now->salesChange, signedDollars)));
    m_sales->setSubtitle(tr("The vendor's share of sales by month and type; refunds hang below the axis"));
    m_sales->setFooter(organisationsFooter(view, found.organisations, found.newest));
    chart.summary = tr("Sales by month. %1").arg(m_sales->title());
    chart.releases = releaseMarkers(view);
    m_salesSpots = spotsOf(chart);
    m_salesChart->setMaker([chart](const Tokens& tokens) { return columnChart(chart, tokens); });
}

void BusinessPage::showCustomers(const View& view, const Business& found)
{
    TrendLine line;
    TrendSeries series{tr("customers"), {}};
    for (const BusinessMonth& month : found.months) {
        line.months.push_back({month.month, month.completeness, tr("%1 churned").arg(wording::count(month.churned))});
        series.points.push_back({month.customers ? std::optional(double(*month.customers)) : std::nullopt, {}});
    }
    line.series = {series};
    line.releases = releaseMarkers(view);
    const BusinessMonth* now = newestWhole(found.months);
    const auto signedNumber = [](double difference) {
        return difference == 0 ? tr("no change") : wording::signedCount(std::llround(difference));
    };
    m_customers->setTitle(!now || !now->customers
            ? tr("No whole month of licences yet")
            : tr("%1 customers at the end of %2%3", nullptr, wording::pluralOf(*now->customers))
                  .arg(wording::count(*now->customers), wording::monthInFull(now->month),
                      compared(now->customersChange, signedNumber)));
    m_customers->setSubtitle(tr("Organisations with an active paid licence at the end of each month"));
    m_customers->setFooter(organisationsFooter(view, found.organisations, found.newest));
    line.summary = tr("Customers by month. %1").arg(m_customers->title());
    m_customersChart->setMaker([line](const Tokens& tokens) { return trendLine(line, tokens); });
}

void BusinessPage::showEvaluations(const View& view, const Business& found)
{
    ColumnChart chart;
    chart.months = monthsOf(found, [](const BusinessMonth& month) {
        if (month.evaluationsStarted == 0)
            return tr("none started");
        const Interval interval = wilson(month.evaluationsConverted, month.evaluationsStarted);
        return tr("%1 of %2 converted (95 %: %3 to %4)")
            .arg(wording::count(month.evaluationsConverted), wording::count(month.evaluationsStarted),
                wording::percent(interval.low), wording::percent(interval.high));
    });
    chart.layers
        = {layerOf(found, tr("converted"), [](const BusinessMonth& month) { return month.evaluationsConverted; }),
            layerOf(found, tr("not converted"),
                [](const BusinessMonth& month) {
                    return month.evaluationsStarted - month.evaluationsConverted - month.evaluationsOpen;
                }), // the second colour warns, the third does not
            layerOf(found, tr("still open"), [](const BusinessMonth& month) { return month.evaluationsOpen; })};
    qint64 started = 0;
    qint64 converted = 0;
    for (const BusinessMonth& month : found.months) {
        started += month.evaluationsStarted - month.evaluationsOpen;
        converted += month.evaluationsConverted;
    }
    m_evaluations->setTitle(started == 0 ? tr("No evaluation is known")
                                         : tr("%1 of the evaluations that are over became customers")
                                               .arg(wording::percent(double(converted) / double(started))));
    m_evaluations->setSubtitle(tr("Evaluations by the month in which they started"));
    m_evaluations->setFooter(countFooter(view,
        tr("n = %1 evaluations", nullptr, wording::pluralOf(started)).arg(wording::count(started)), found.newest));
    chart.summary = tr("Evaluations by month. %1").arg(m_evaluations->title());
    chart.releases = releaseMarkers(view);
    m_evaluationSpots = spotsOf(chart);
    m_evaluationsChart->setMaker([chart](const Tokens& tokens) { return columnChart(chart, tokens); });
}

void BusinessPage::showRenewals(const View& view, const Business& found)
{
    ColumnChart chart;
    chart.months = monthsOf(found, [](const BusinessMonth& month) {
        if (!month.renewalRate)
            return tr("none due");
        const Interval interval = wilson(month.renewalsRenewed, month.renewalsDue - month.renewalsOpen);
        return tr("%1 renewed (95 %: %2 to %3)")
            .arg(wording::percent(*month.renewalRate), wording::percent(interval.low), wording::percent(interval.high));
    });
    chart.layers = {layerOf(found, tr("renewed"), [](const BusinessMonth& month) { return month.renewalsRenewed; }),
        layerOf(found, tr("not renewed"),
            [](const BusinessMonth& month) {
                return std::max<qint64>(0, month.renewalsDue - month.renewalsRenewed - month.renewalsOpen);
            }),
        layerOf(found, tr("still to come"), [](const BusinessMonth& month) { return month.renewalsOpen; })};
    const BusinessMonth* now = newestWhole(found.months);
    m_renewals->setTitle(!now || !now->renewalRate
            ? tr("No renewal was due in the newest whole month")
            : tr("%1 of the renewals due in %2 were made")
                  .arg(wording::percent(*now->renewalRate), wording::monthInFull(now->month)));
    m_renewals->setSubtitle(found.churnIsReported
            ? tr("Paid periods by the month in which they end; churn from the churn downloads")
            : tr("Paid periods by the month in which they end"));
    const qint64 over = now ? now->renewalsDue - now->renewalsOpen : 0;
    m_renewals->setFooter(countFooter(
        view, tr("n = %1 renewals", nullptr, wording::pluralOf(over)).arg(wording::count(over)), found.newest));
    chart.summary = tr("Renewals by month. %1").arg(m_renewals->title());
    chart.releases = releaseMarkers(view);
    m_renewalSpots = spotsOf(chart);
    m_renewalsChart->setMaker([chart](const Tokens& tokens) { return columnChart(chart, tokens); });
}

} // namespace uptake
