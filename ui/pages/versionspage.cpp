// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/versionspage.h"

#include "models/views/findings.h"
#include "models/views/wording.h"
#include "ui/charts/chartview.h"
#include "ui/charts/stackedbars.h"
#include "ui/pages/monthbox.h"
#include "ui/pages/releases.h"
#include "ui/pages/upgradesection.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/linegrid.h"
#include "ui/widgets/segments.h"

#include <QHBoxLayout>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

/// "9.2 is the most used host version: 31 %"
QString mostUsed(const std::vector<VersionShare>& shares, const QString& finding)
{
    const auto most = std::max_element(shares.begin(), shares.end(),
        [](const VersionShare& a, const VersionShare& b) { return a.installations < b.installations; });
    return most == shares.end() ? VersionsPage::tr("No versions in this month")
                                : finding.arg(most->version, wording::percent(most->share));
}

} // namespace

VersionsPage::VersionsPage(Session& session, QWidget* parent)
    : Page(session, tr("Versions"), Empty::WithoutFacts, parent)
    , m_month(new MonthBox(u"versionMonth"_s, content()))
    , m_detail(new Segments(u"versionDetail"_s, {tr("Major.minor"), tr("Full version")}, content()))
    , m_stack(new Card(u"versionStackCard"_s, Term::VersionShare, content()))
    , m_stackChart(new ChartView(u"versionStack"_s, m_stack))
    , m_addon(new Card(u"addonVersionsCard"_s, Term::VersionShare, content()))
    , m_addonTable(new DataTable(u"addonVersions"_s, m_addon))
    , m_host(new Card(u"hostVersionsCard"_s, Term::HostVersions, content()))
    , m_hostTable(new DataTable(u"hostVersions"_s, m_host))
    , m_upgrades(new UpgradeSection(content()))
{
    setObjectName(u"versionsPage"_s);
    needReports(tr("Import usage reports to see which versions are run."));
    m_detail->setToolTip(tr("Versions as major.minor, or in full"));
    m_detail->setAccessibleName(m_detail->toolTip());
    addControl(m_month);
    m_stack->addControl(m_detail);
    m_stack->setChart(m_stackChart);
    m_stack->setTable(&m_all);
    m_stackChart->setMinimumHeight(Theme::scaled(300));
    body()->addWidget(m_stack, 1);
    const auto addTable = [](Card* card, DataTable* table, QAbstractItemModel* model) {
        card->addTable(table, model, 12);
        card->body()->addStretch(1);
    };
    addTable(m_addon, m_addonTable, &m_addonShares);
    addTable(m_host, m_hostTable, &m_hostShares);
    auto* line = new LineGrid(content());
    line->addLine({m_addon, m_host});
    body()->addWidget(line);
    body()->addWidget(m_upgrades);
    connectTables();
    connectUpgrades();
    for (Card* card : {m_stack, m_addon, m_host})
        offerMonth(card, [this] { return m_month->month(); });
    connect(m_month, &MonthBox::monthChosen, this, &VersionsPage::recount);
    connect(m_detail, &Segments::currentChanged, this, &VersionsPage::recount);
    connect(m_stackChart, &ChartView::spotActivated, this, [this](int spot) {
        if (const QString version = m_spots.at(size_t(spot)).version; !version.isEmpty())
            narrow(Dimension::AddonVersion, version);
        else
            filterUntil(m_months.at(m_spots.at(size_t(spot)).month).month);
    });
    connect(m_stackChart, &ChartView::spotOpened, this, &VersionsPage::drillSpot);
}

/// A version that is opened in a table shows the installations that run it.
void VersionsPage::connectTables()
{
    const auto open = [this](DataTable* table, const TableModel<VersionLine>& shares, auto runs) {
        connect(table, &QAbstractItemView::doubleClicked, this, [this, table, &shares, runs](const QModelIndex& index) {
            const QString version = shares.rows().at(size_t(table->sourceRow(index))).share.version;
            const std::shared_ptr<const Facts> facts = session().view().facts;
            if (const auto month = m_month->month())
                drill(*month, tr("Running %1").arg(version), [&](Row row) { return runs(*facts, row, version); });
        });
    };
    open(m_addonTable, m_addonShares, runsVersion);
    open(m_hostTable, m_hostShares, runsOnHost);
}

void VersionsPage::connectUpgrades()
{
    connect(m_upgrades, &UpgradeSection::choiceChanged, this, &VersionsPage::recount);
    connect(m_upgrades, &UpgradeSection::cellActivated, this, [this](const QString& host, const QString& addon) {
        Selection changed = session().selection();
        changed.hostVersions = QStringList{host};
        changed.addonVersions = QStringList{addon};
        session().setSelection(changed);
    });
    connect(m_upgrades, &UpgradeSection::cellOpened, this, [this](const QString& host, const QString& addon) {
        const std::optional<Month> month = m_month->month();
        const std::shared_ptr<const Facts> facts = session().view().facts;
        if (month)
            drill(*month, tr("%1 on %2").arg(addon, host),
                [&](Row row) { return runsVersion(*facts, row, addon) && runsOnHost(*facts, row, host); });
    });
    connect(m_upgrades, &UpgradeSection::monthWanted, this, [this] {
        if (const auto month = m_month->month())
            drill(*month, tr("Reporting"), [](Row) { return true; });
    });
    connect(m_upgrades, &UpgradeSection::leftBehindWanted, this, &VersionsPage::listLeftBehind);
    connect(m_upgrades, &UpgradeSection::supportMonthActivated, this, &VersionsPage::filterUntil);
    connect(m_upgrades, &UpgradeSection::notUpgradedWanted, this, [this](const QString& version) {
        const std::shared_ptr<const Facts> facts = session().view().facts;
        if (const auto month = m_month->month())
            drill(*month, tr("Not yet at %1").arg(version), [&, floor = Version(version)](Row row) {
                return isLeftBehind(*facts, row, VersionSide::Addon, floor);
            });
    });
    connect(m_upgrades, &UpgradeSection::versionActivated, this,
        [this](const QString& version) { narrow(Dimension::AddonVersion, version); });
    connect(m_upgrades, &UpgradeSection::versionOpened, this, [this](const QString& product, const QString& version) {
        const std::shared_ptr<const Facts> facts = session().view().facts;
        const auto of = facts->productByKey(product);
        if (const auto month = m_month->month(); month && of)
            drill(*month, tr("At %1 or newer").arg(version), [&, least = Version(version)](Row row) {
                return facts->product(row) == *of && facts->addonVersions()[facts->addonVersion(row)] >= least;
            });
    });
}

void VersionsPage::listLeftBehind(Month month)
{
    const UpgradeChoice choice = m_upgrades->choice();
    const std::shared_ptr<const Facts> facts = session().view().facts;
    drill(month, tr("Below %1").arg(choice.floor),
        [&, floor = Version(choice.floor)](Row row) { return isLeftBehind(*facts, row, choice.side, floor); });
}

void VersionsPage::drillSpot(int spot)
{
    const StackedSpot& opened = m_spots.at(size_t(spot));
    const Month month = m_months.at(opened.month).month;
    const std::shared_ptr<const Facts> facts = session().view().facts;
    if (!opened.version.isEmpty()) {
        drill(month, tr("Running %1").arg(opened.version),
            [&](Row row) { return runsVersion(*facts, row, opened.version); });
        return;
    }
    QStringList named; // all versions but those
    for (const StackedSpot& other : m_spots)
        named << other.version;
    drill(month, tr("Running a version that the chart does not name"), [&](Row row) {
        const Version& runs = facts->addonVersions()[facts->addonVersion(row)];
        return !named.contains(runs.toString()) && !named.contains(runs.majorMinor());
    });
}

std::optional<Month> VersionsPage::shownMonth() const
{
    return m_month->month();
}

Page::Counting VersionsPage::counting(const View& view)
{
    m_month->setView(view);
    const VersionDetail detail = m_detail->current() == 0 ? VersionDetail::MajorMinor : VersionDetail::Full;
    return [this, view, detail, month = m_month->month(), choice = m_upgrades->choice()] {
        std::vector<VersionTable> months;
        for (const Month shown : view.subset->months())
            months.push_back(versionShares(*view.subset, shown, detail));
        const Basis newest = months.empty() ? Basis{} : basisOf(*view.subset, months.back().month);
        VersionCells cells = month ? versionCells(*view.subset, *month, detail) : VersionCells{};
        return [this, view, month, newest, months = std::move(months), cells = std::move(cells),
                   figures = upgradeFigures(view, month, choice)] {
            m_months = months;
            m_cells = cells;
            showStack(view, newest);
            showMonth(month);
            m_upgrades->show(view, figures);
        };
    };
}

void VersionsPage::showStack(const View& view, const Basis& newest)
{
    m_all.setRows(versionMonths(m_months));
    m_stack->setTitle(findings::versionUptake(m_months));
    m_stack->setFooter(cardFooter(view, m_months.empty() ? 0 : m_months.back().reportingInstallations));
    StackedBars chart;
    chart.months = m_months;
    if (!m_months.empty() && m_months.back().completeness == Completeness::Partial)
        chart.soFar = findings::soFar(newest.installations, newest.expected);
    const std::vector<ProductId> products = shownProducts(view);
    for (const ProductId product : products) {
        const ProductFacts& facts = view.facts->products()[raw(product)];
        for (const ReleaseFacts& release : facts.releases)
            chart.releases.push_back({release.version, release.released, products.size() > 1 ? facts.name : QString()});
    }
    m_stack->setSubtitle(chart.releases.empty()
            ? tr("Share of installations by add-on version")
            : tr("Share of installations by add-on version, and when each was released; striped: all other versions"));
    m_spots = spotsOf(chart);
    chart.summary = tr("Share of installations by version and month. %1").arg(m_stack->title());
    m_stackChart->setMaker([chart](const Tokens& tokens) { return stackedBars(chart, tokens); });
}

void VersionsPage::showMonth(std::optional<Month> month)
{
    const auto found = std::find_if(
        m_months.begin(), m_months.end(), [&](const VersionTable& table) { return month && table.month == *month; });
    const VersionTable shown = found == m_months.end() ? VersionTable{} : *found;
    std::vector<VersionLine> addons = versionLines(shown.addon, m_cells.addon);
    for (VersionLine& line : addons)
        line.isReleased = isReleased(session().view(), line.share.version);
    m_addonShares.setRows(std::move(addons));
    m_hostShares.setRows(versionLines(shown.host, m_cells.host));
    m_addon->setTitle(mostUsed(shown.addon, tr("%1 is the most used version: %2")));
    m_host->setTitle(mostUsed(shown.host, tr("%1 is the most used host version: %2")));
    const QString when = month ? wording::monthInFull(*month) : QString();
    m_addon->setSubtitle(tr("Add-on versions in %1").arg(when));
    m_host->setSubtitle(tr("Host versions in %1").arg(when));
    for (Card* card : {m_addon, m_host})
        card->setFooter(cardFooter(session().view(), shown.reportingInstallations));
}

} // namespace uptake
