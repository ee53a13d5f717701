// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/environmentspage.h"

#include "models/base/countries.h"
#include "models/views/filterwords.h"
#include "models/views/wording.h"
#include "ui/charts/barchart.h"
#include "ui/charts/chartview.h"
#include "ui/pages/monthbox.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/linegrid.h"

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostBars = 12;

QString ofAll(qint64 installations, qint64 all)
{
    return EnvironmentsPage::tr("%1 of %2").arg(wording::count(installations), wording::installations(all));
}

/// "Other (14)"
QString otherOf(const NamedBars& shown)
{
    return EnvironmentsPage::tr("Other (%1)").arg(shown.others.size());
}

/// "62 % run on Data Center": what most installations have.
QString mostFrequent(const View& view, Dimension dimension, const std::vector<EnvironmentRow>& rows)
{
    const auto most = std::max_element(rows.begin(), rows.end(), [](const EnvironmentRow& a, const EnvironmentRow& b) {
        return std::pair(!a.value.isEmpty(), a.installations) < std::pair(!b.value.isEmpty(), b.installations);
    });
    if (most == rows.end() || most->value.isEmpty())
        return EnvironmentsPage::tr("%1 is not known of any installation").arg(filterwords::dimension(dimension));
    return EnvironmentsPage::tr("%1: %2 is the most frequent, %3 of installations")
        .arg(filterwords::dimension(dimension), filterwords::value(*view.facts, dimension, most->value),
            wording::percent(most->share));
}

} // namespace

EnvironmentsPage::EnvironmentsPage(Session& session, QWidget* parent)
    : Page(session, tr("Environments"), Empty::WithoutFacts, parent)
    , m_month(new MonthBox(u"environmentMonth"_s, content()))
    , m_drivers(new Card(u"driversCard"_s, Term::Connections, content()))
    , m_driverChart(new ChartView(u"driversChart"_s, m_drivers))
    , m_sizes(new Card(u"sizesCard"_s, Term::Sizes, content()))
    , m_sizeTable(new DataTable(u"sizes"_s, m_sizes))
{
    setObjectName(u"environmentsPage"_s);
    needReports(tr("Import usage reports to see where the add-on runs."));
    addControl(m_month);
    m_drivers->setChart(m_driverChart);
    m_drivers->setTable(&m_connections);
    m_sizes->addTable(m_sizeTable, &m_sizeRows, 8);
    m_sizeTable->letGiveWay({m_sizeRows.columnCount() - 1}); // organisations: half a small window has no room for them
    m_sizeTable->setAccessibleName(tr("Sizes"));
    m_sizes->body()->addStretch(1);
    connect(m_driverChart, &ChartView::spotOpened, this, [this](int spot) { drillDriver(m_driverNames.value(spot)); });
    addBars(Dimension::Hosting, u"hosting"_s, tr("Hosting"));
    addBars(Dimension::Tier, u"tier"_s, tr("Tier"));
    addBars(Dimension::Country, u"country"_s, tr("Country"));
    addBars(Dimension::HostVersion, u"hostVersion"_s, tr("Host version"));
    auto* grid = new LineGrid(content());
    grid->addLine({m_drivers, m_sizes});
    for (size_t i = 0; i + 1 < m_bars.size(); i += 2)
        grid->addLine({m_bars[i].card, m_bars[i + 1].card});
    body()->addWidget(grid);
    body()->addStretch(1);
    const auto shown = [this] { return std::optional(m_shown); };
    for (Card* card : {m_drivers, m_sizes})
        offerMonth(card, shown);
    for (const Bars& bars : m_bars)
        offerMonth(bars.card, shown);
    connect(m_month, &MonthBox::monthChosen, this, &EnvironmentsPage::recount);
}

void EnvironmentsPage::addBars(Dimension dimension, const QString& name, const QString& column)
{
    Bars bars{dimension, new Card(name + u"Card"_s, Term::Surroundings, content()), nullptr,
        std::make_unique<TableModel<EnvironmentRow>>(environmentTable(column))};
    bars.chart = new ChartView(name + u"Chart"_s, bars.card);
    bars.card->setChart(bars.chart);
    bars.card->setTable(bars.table.get());
    const size_t index = m_bars.size();
    connect(bars.chart, &ChartView::spotActivated, this, [this, index](int spot) {
        const NamedBars& shown = m_bars[index].shown;
        if (size_t(spot) < shown.named.size())
            narrow(m_bars[index].dimension, shown.named[size_t(spot)].value);
        else
            narrowTo(m_bars[index].dimension, shown.others);
    });
    connect(bars.chart, &ChartView::spotOpened, this, [this, index](int spot) {
        const NamedBars& shown = m_bars[index].shown;
        if (size_t(spot) < shown.named.size())
            drillInto(m_shown, m_bars[index].dimension, shown.named[size_t(spot)].value);
        else
            drillInto(m_shown, m_bars[index].dimension, shown.others, otherOf(shown));
    });
    m_bars.push_back(std::move(bars));
}

std::optional<Month> EnvironmentsPage::shownMonth() const
{
    return m_month->month();
}

Page::Counting EnvironmentsPage::counting(const View& view)
{
    m_month->setView(view);
    return [this, view, month = m_month->month()] {
        const Environments found = month ? environments(*view.subset, *month) : Environments{};
        return [this, view, found] {
            m_shown = found.basis.month;
            showConnections(view, found);
            showSizes(view, found);
            const std::vector<EnvironmentRow>* rows[]
                = {&found.hostings, &found.tiers, &found.countries, &found.hostVersions};
            for (size_t i = 0; i < m_bars.size(); ++i)
                showBars(view, found, m_bars[i], *rows[i]);
        };
    };
}

void EnvironmentsPage::drillDriver(const QString& driver)
{
    const std::shared_ptr<const Facts> facts = session().view().facts;
    drill(m_shown, tr("With a connection by %1").arg(driver), [&](Row row) { return usesDriver(*facts, row, driver); });
}

void EnvironmentsPage::showConnections(const View& view, const Environments& found)
{
    BarChart chart;
    for (const ConnectionRow& row : found.drivers) {
        if (chart.bars.size() < mostBars)
            chart.bars.push_back({row.driver, row.share, wilson(row.installations, found.basis.installations),
                ofAll(row.installations, found.basis.installations)});
    }
    m_drivers->setTitle(found.drivers.empty()
            ? tr("No report lists database connections")
            : tr("%1 is the most used driver: %2 of installations")
                  .arg(found.drivers.front().driver, wording::percent(found.drivers.front().share)));
    m_drivers->setSubtitle(found.drivers.size() > mostBars
            ? tr("The first %1 of %2 drivers; an installation counts for each that it uses")
                  .arg(mostBars)
                  .arg(found.drivers.size())
            : tr("Share of installations with a connection by each driver; the table splits them by mode"));
    m_driverNames.clear();
    for (const ConnectionRow& row : found.drivers)
        m_driverNames << row.driver;
    m_drivers->setFooter(cardFooter(view, found.basis.installations));
    chart.summary = tr("Database drivers. %1").arg(m_drivers->title());
    m_driverChart->setVisible(!found.drivers.empty());
    m_driverChart->setMinimumHeight(heightOfBars(int(chart.bars.size())));
    m_driverChart->setMaker([chart](const Tokens& tokens) { return barChart(chart, tokens); });
    m_connections.setRows(found.connections);
}

void EnvironmentsPage::showSizes(const View& view, const Environments& found)
{
    m_sizeRows.setRows(found.sizes);
    const auto users = std::find_if(
        found.sizes.begin(), found.sizes.end(), [](const SizeRow& row) { return row.measure == Measure::Users; });
    const bool isThere = users != found.sizes.end();
    const QString lower = isThere ? wording::number(users->lowerQuartile, 0) : QString();
    const QString upper = isThere ? wording::number(users->upperQuartile, 0) : QString();
    m_sizes->setTitle(!isThere ? tr("No report tells a size")
            : lower == upper   ? tr("At least half of the installations have the same number of users: %1").arg(lower)
                               : tr("Half of the installations have between %1 and %2 users").arg(lower, upper));
    m_sizes->setSubtitle(tr("Medians and quartiles over the installations that report each"));
    m_sizes->setFooter(cardFooter(view, found.basis.installations));
    m_sizeTable->setVisible(!found.sizes.empty());
}

void EnvironmentsPage::showBars(
    const View& view, const Environments& found, Bars& bars, const std::vector<EnvironmentRow>& rows)
{
    BarChart chart;
    bars.shown = namedBars(rows, mostBars);
    const auto add = [&](const QString& name, const EnvironmentRow& row) {
        chart.bars.push_back({name, row.share, wilson(row.installations, found.basis.installations),
            ofAll(row.installations, found.basis.installations)});
    };
    for (const EnvironmentRow& row : bars.shown.named)
        add(filterwords::value(*view.facts, bars.dimension, row.value), row);
    if (!bars.shown.others.isEmpty())
        add(otherOf(bars.shown), bars.shown.rest);
    bars.card->setTitle(mostFrequent(view, bars.dimension, rows));
    bars.card->setSubtitle(tr("Share of installations with its 95 % interval; click to filter"));
    bars.card->setFooter(cardFooter(view, found.basis.installations));
    chart.summary = tr("%1 of installations. %2").arg(filterwords::dimension(bars.dimension), bars.card->title());
    bars.chart->setMinimumHeight(heightOfBars(int(chart.bars.size())));
    bars.chart->setMaker([chart](const Tokens& tokens) { return barChart(chart, tokens); });
    std::vector<EnvironmentRow> named = rows;
    if (bars.dimension == Dimension::Country) {
        for (EnvironmentRow& row : named)
            row.value = countryName(row.value);
    }
    bars.table->setRows(std::move(named));
}

} // namespace uptake
