// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/upgradesection.h"

#include "models/views/findings.h"
#include "models/views/wording.h"
#include "ui/charts/chartview.h"
#include "ui/charts/trendline.h"
#include "ui/pages/page.h"
#include "ui/pages/releases.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linegrid.h"
#include "ui/widgets/segments.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostCurves = 4; // more cannot be told apart
constexpr size_t mostVersions = 12; // of each side of the matrix

/// Stands without words beside it: a tip says what it chooses.
QComboBox* makeTippedBox(const QString& name, const QString& what, QWidget* parent)
{
    QComboBox* box = makeBox(name, what, parent);
    box->setToolTip(what);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

/// Fills a box and keeps what was chosen in it.
void fill(QComboBox& box, const QStringList& values, const QString& chosen)
{
    const QSignalBlocker blocker(box);
    box.clear();
    box.addItems(values);
    box.setCurrentIndex(std::max(0, int(values.indexOf(chosen))));
    box.setVisible(!values.isEmpty());
}

/// The first release of each major.minor version, newest first.
QStringList releasedVersions(const View& view)
{
    QStringList versions;
    QString newest;
    for (const ReleaseFacts& release : releasesOf(view)) { // oldest first
        if (release.version.majorMinor() != newest)
            versions.prepend(release.version.toString());
        newest = release.version.majorMinor();
    }
    return versions;
}

/// "3 fewer than the month before": how a figure falls month by month.
QString changed(const std::optional<Change>& change)
{
    if (!change || change->difference == 0)
        return {};
    const QString amount = wording::count(std::abs(std::llround(change->difference)));
    return change->difference < 0 ? UpgradeSection::tr(" (%1 fewer than the month before)").arg(amount)
                                  : UpgradeSection::tr(" (%1 more than the month before)").arg(amount);
}

/// "2.12", with the product's name where several are shown.
QString nameOf(const View& view, const AdoptionCurve& adoption)
{
    const auto product = view.facts->productByKey(adoption.product);
    return !product || shownProducts(view).size() == 1
        ? adoption.version
        : view.facts->products()[raw(*product)].name + u' ' + adoption.version;
}

/// "12 of 40 installations (95 %: 18 % to 45 %)"
QString adoptionNote(const AdoptionPoint& point)
{
    const Interval interval = wilson(point.atLeast, point.reporting);
    return UpgradeSection::tr("%1 of %2 (95 %: %3 to %4)")
        .arg(wording::count(point.atLeast), wording::installations(point.reporting), wording::percent(interval.low),
            wording::percent(interval.high));
}

} // namespace

UpgradeFigures upgradeFigures(const View& view, std::optional<Month> month, const UpgradeChoice& choice)
{
    UpgradeFigures figures;
    AdoptionOptions options;
    options.windowDays = view.windowDays;
    figures.adoption = adoptionCurves(*view.subset, options);
    if (figures.adoption.size() > mostCurves)
        figures.adoption.resize(mostCurves);
    figures.versions = releasedVersions(view);
    const QString version = figures.versions.contains(choice.version)
        ? choice.version
        : figures.versions.value(figures.versions.size() > 1 ? 1 : 0);
    if (!version.isEmpty())
        figures.upgrade = timeToUpgrade(*view.subset, Version(version));
    if (!month)
        return figures;
    figures.matrix = versionMatrix(*view.subset, *month);
    figures.matrixCells = matrixCells(*view.subset, figures.matrix);
    const auto& known = choice.side == VersionSide::Host ? figures.matrix.hosts : figures.matrix.addons;
    figures.floors = QStringList(known.begin(), known.end());
    const QString floor
        = figures.floors.contains(choice.floor) ? choice.floor : figures.floors.value(figures.floors.size() / 2);
    figures.support = dropSupport(*view.subset, choice.side, Version(floor));
    figures.support.floor = floor;
    return figures;
}

UpgradeSection::UpgradeSection(QWidget* parent)
    : QWidget(parent)
    , m_adoption(new Card(u"adoptionCard"_s, Term::AdoptionCurves, this))
    , m_adoptionChart(new ChartView(u"adoptionChart"_s, m_adoption))
    , m_upgrade(new Card(u"upgradeCard"_s, Term::TimeToUpgrade, this))
    , m_upgradeChart(new ChartView(u"upgradeChart"_s, m_upgrade))
    , m_version(makeTippedBox(u"upgradeVersion"_s, tr("Version to upgrade to"), m_upgrade))
    , m_matrix(new Card(u"matrixCard"_s, Term::VersionMatrix, this))
    , m_matrixChart(new ChartView(u"matrixChart"_s, m_matrix))
    , m_support(new Card(u"supportCard"_s, Term::DropSupport, this))
    , m_supportChart(new ChartView(u"supportChart"_s, m_support))
    , m_side(new Segments(u"supportSide"_s, {tr("Host"), tr("Add-on")}, m_support))
    , m_floor(makeTippedBox(u"supportFloor"_s, tr("Oldest version that would still be supported"), m_support))
    , m_answer(makeLabel(Theme::Text::Base, {}, m_support))
{
    m_adoption->setChart(m_adoptionChart);
    m_adoption->setTable(&m_adoptionRows);
    m_upgrade->addControl(m_version);
    m_upgrade->setChart(m_upgradeChart);
    m_upgrade->setTable(&m_upgradeRows);
    m_matrix->setChart(m_matrixChart);
    m_matrix->setTable(&m_matrixRows);
    m_side->setAccessibleName(tr("Support of host or of add-on versions"));
    m_answer->setObjectName(u"supportAnswer"_s);
    m_answer->setWordWrap(true);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(12);
    choices->addWidget(m_side);
    choices->addWidget(m_floor);
    choices->addStretch(1);
    m_support->body()->addLayout(choices);
    m_support->body()->addWidget(m_answer);
    m_support->setChart(m_supportChart);
    m_support->setTable(&m_supportRows);
    for (ChartView* chart : {m_adoptionChart, m_upgradeChart, m_supportChart})
        chart->setMinimumHeight(Theme::scaled(240));
    auto* grid = new LineGrid(this);
    grid->addLine({m_adoption, m_upgrade});
    grid->addLine({m_matrix, m_support});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(grid);
    connect(m_version, &QComboBox::activated, this, &UpgradeSection::choiceChanged);
    connect(m_floor, &QComboBox::activated, this, &UpgradeSection::choiceChanged);
    connect(m_side, &Segments::currentChanged, this, &UpgradeSection::choiceChanged);
    connectCharts();
}

void UpgradeSection::connectCharts()
{
    const auto cell = [this](int spot) {
        return std::pair(
            m_map.rows.at(m_cells.at(size_t(spot)).row), m_map.columns.at(m_cells.at(size_t(spot)).column));
    };
    connect(m_matrixChart, &ChartView::spotActivated, this,
        [this, cell](int spot) { Q_EMIT cellActivated(cell(spot).second, cell(spot).first); });
    connect(m_matrixChart, &ChartView::spotOpened, this,
        [this, cell](int spot) { Q_EMIT cellOpened(cell(spot).second, cell(spot).first); });
    const auto adopted
        = [this](int spot) -> const AdoptionCurve& { return m_adopted.at(m_adoptionSpots.at(size_t(spot)).curve); };
    connect(m_adoptionChart, &ChartView::spotActivated, this,
        [this, adopted](int spot) { Q_EMIT versionActivated(adopted(spot).version); });
    connect(m_adoptionChart, &ChartView::spotOpened, this,
        [this, adopted](int spot) { Q_EMIT versionOpened(adopted(spot).product, adopted(spot).version); });
    connect(m_upgradeChart, &ChartView::spotOpened, this,
        [this](int) { Q_EMIT notUpgradedWanted(m_version->currentText()); });
    const auto monthAt = [this](int spot) { return m_supportRows.rows().at(size_t(spot)).basis.month; };
    connect(m_supportChart, &ChartView::spotActivated, this,
        [this, monthAt](int spot) { Q_EMIT supportMonthActivated(monthAt(spot)); });
    connect(m_supportChart, &ChartView::spotOpened, this,
        [this, monthAt](int spot) { Q_EMIT leftBehindWanted(monthAt(spot)); });
    for (Card* card : {m_adoption, m_upgrade, m_matrix})
        card->offerRows([this] { Q_EMIT monthWanted(); });
    m_support->offerRows([this] {
        if (m_supportMonth)
            Q_EMIT leftBehindWanted(*m_supportMonth);
    });
}

UpgradeChoice UpgradeSection::choice() const
{
    return {m_version->currentText(), m_side->current() == 0 ? VersionSide::Host : VersionSide::Addon,
        m_floor->currentText()};
}

void UpgradeSection::show(const View& view, const UpgradeFigures& figures)
{
    showAdoption(view, figures);
    showUpgrade(view, figures);
    showMatrix(view, figures);
    showSupport(view, figures);
}

void UpgradeSection::showAdoption(const View& view, const UpgradeFigures& figures)
{
    CurveChart chart;
    m_adopted = figures.adoption;
    std::vector<AdoptionRow> rows;
    qint64 reporting = 0;
    for (const AdoptionCurve& adoption : figures.adoption) {
        Curve curve{nameOf(view, adoption), {}};
        bool isGap = false;
        for (const AdoptionPoint& point : adoption.points) {
            rows.push_back({adoption.version, point});
            if (point.share)
                curve.points.push_back({double(point.days), *point.share, {}, adoptionNote(point), isGap});
            isGap = !point.share;
        }
        if (!adoption.points.empty())
            reporting = std::max(reporting, adoption.points.back().reporting);
        chart.curves.push_back(std::move(curve));
    }
    chart.xTitle = tr("Days since the release");
    const bool isThere = !chart.curves.empty() && !chart.curves.front().points.empty();
    m_adoption->setTitle(!isThere
            ? tr("No release is known to be in use")
            : tr("%1 reached %2 of installations in %3 days", nullptr, int(chart.curves.front().points.back().x))
                  .arg(chart.curves.front().name, wording::percent(chart.curves.front().points.back().y),
                      wording::number(chart.curves.front().points.back().x, 0)));
    m_adoption->setSubtitle(tr("Share of installations at a version or newer, of the newest releases"));
    m_adoption->setFooter(cardFooter(view, reporting));
    chart.summary = tr("Adoption of the newest releases by days. %1").arg(m_adoption->title());
    m_adoptionRows.setRows(std::move(rows));
    m_adoptionSpots = spotsOf(chart);
    m_adoptionChart->setVisible(isThere);
    m_adoptionChart->setMaker([chart](const Tokens& tokens) { return curveChart(chart, tokens); });
}

void UpgradeSection::showUpgrade(const View& view, const UpgradeFigures& figures)
{
    fill(*m_version, figures.versions, figures.upgrade ? figures.upgrade->version : QString());
    const UpgradeCurve upgrade = figures.upgrade.value_or(UpgradeCurve{});
    CurveChart chart;
    chart.shape = CurveChart::Shape::Steps;
    chart.xTitle = tr("Months since the release");
    chart.underTitle = tr("At risk");
    Curve curve{tr("upgraded to %1").arg(upgrade.version), {{0, 0, Interval{0, 0}, {}}}};
    for (const SurvivalPoint& point : upgrade.points) {
        curve.points.push_back(
            {double(point.time), 1 - point.survival, Interval{1 - point.interval.high, 1 - point.interval.low},
                tr("%1 at risk").arg(wording::count(point.atRisk))});
        chart.under.push_back({double(point.time), wording::count(point.atRisk)});
    }
    chart.curves = {curve};
    const auto& median = upgrade.median;
    const QString span
        = median.low && median.high ? tr(" (95 %: %1 to %2)").arg(*median.low).arg(*median.high) : QString();
    const QString whyNone = shownProducts(view).size() > 1
        ? tr("Choose one product above: versions of several mean different things")
        : tr("No release is known to upgrade to");
    m_upgrade->setTitle(upgrade.points.empty()
            ? (upgrade.whyNot.isEmpty() ? whyNone : tr("No curve: %1").arg(upgrade.whyNot))
            : median.value ? tr("Half had upgraded to %1 within %2 months%3", nullptr, int(*median.value))
                                 .arg(upgrade.version)
                                 .arg(*median.value)
                                 .arg(span)
                           : tr("Half have not upgraded to %1 yet: the median is not reached").arg(upgrade.version));
    m_upgrade->setSubtitle(tr("Share that had upgraded, with its 95 % interval (Kaplan-Meier); it ends with the data, "
                              "or where fewer than 5 are at risk"));
    m_upgrade->setFooter(cardFooter(view, upgrade.installations));
    chart.summary = tr("Time to upgrade to %1. %2").arg(upgrade.version, m_upgrade->title());
    m_upgradeRows.setRows(upgradeRows(upgrade));
    m_upgradeChart->setVisible(!upgrade.points.empty());
    m_upgradeChart->setMaker([chart](const Tokens& tokens) { return curveChart(chart, tokens); });
}

void UpgradeSection::showMatrix(const View& view, const UpgradeFigures& figures)
{
    const VersionMatrix& matrix = figures.matrix;
    m_map = {};
    const size_t hosts = std::min(mostVersions, matrix.hosts.size());
    const size_t addons = std::min(mostVersions, matrix.addons.size());
    m_map.columns.assign(matrix.hosts.begin(), matrix.hosts.begin() + qsizetype(hosts));
    m_map.rows.assign(matrix.addons.begin(), matrix.addons.begin() + qsizetype(addons));
    m_map.columnTitle = tr("Host version");
    m_map.rowTitle = tr("Add-on");
    const qint64 most = matrix.installations.empty()
        ? 0
        : *std::max_element(matrix.installations.begin(), matrix.installations.end());
    for (size_t addon = 0; addon < addons; ++addon) {
        for (size_t host = 0; host < hosts; ++host) {
            const qint64 here = matrix.at(host, addon);
            const QString note = tr("%1; %2 on both or newer")
                                     .arg(wording::installations(here), wording::count(matrix.atLeastAt(host, addon)));
            m_map.cells.push_back(here > 0
                    ? std::optional(HeatCell{double(here) / double(most), wording::count(here), note})
                    : std::nullopt);
        }
    }
    std::vector<MatrixRow> pairs = matrixRows(matrix, figures.matrixCells);
    const auto isRarer = [](const MatrixRow& a, const MatrixRow& b) { return a.installations < b.installations; };
    const auto top = std::max_element(pairs.begin(), pairs.end(), isRarer);
    m_matrix->setTitle(top == pairs.end()
            ? tr("No installation names both its versions")
            : tr("%1 on %2 is the most frequent pair: %3").arg(top->addon, top->host, wording::installations(most)));
    m_matrix->setSubtitle(matrix.hosts.size() > hosts || matrix.addons.size() > addons
            ? tr("Installations by add-on and host version; the newest of each, all of them in the table")
            : tr("Installations by add-on and host version"));
    m_matrix->setFooter(cardFooter(view, matrix.basis.installations));
    m_map.summary = tr("Add-on by host versions. %1").arg(m_matrix->title());
    m_cells = spotsOf(m_map);
    m_matrixRows.setRows(std::move(pairs));
    m_matrixChart->setMinimumHeight(heightOfHeatMap(int(addons)));
    m_matrixChart->setVisible(most > 0);
    m_matrixChart->setMaker([map = m_map](const Tokens& tokens) { return heatMap(map, tokens); });
}

void UpgradeSection::showSupport(const View& view, const UpgradeFigures& figures)
{
    fill(*m_floor, figures.floors, figures.support.floor);
    const auto& months = figures.support.months;
    TrendLine line;
    TrendSeries series{tr("left behind"), {}};
    const LeftBehind* now = nullptr;
    for (const LeftBehind& month : months) {
        line.months.push_back({month.basis.month, month.basis.completeness,
            month.basis.completeness == Completeness::Partial
                ? findings::soFar(month.basis.installations, month.basis.expected)
                : u"n = "_s + wording::installations(month.basis.installations)});
        series.points.push_back({month.share ? std::optional(double(month.installations)) : std::nullopt, {}});
        if (month.basis.completeness == Completeness::Whole)
            now = &month;
    }
    line.series = {series};
    line.releases = releaseMarkers(view);
    m_supportMonth = now ? std::optional(now->basis.month) : std::nullopt;
    m_support->setTitle(now ? tr("Dropping everything below %1 would leave %2 behind")
                                  .arg(figures.support.floor, wording::installations(now->installations))
                            : tr("What dropping support would leave behind"));
    m_support->setSubtitle(tr("Choose the oldest version that would still be supported"));
    QStringList answer;
    if (now) {
        answer << tr("%1 of those that name a version%2")
                      .arg(wording::percent(now->share, 1), changed(now->installationsChange));
        answer << tr("%1%2").arg(wording::users(now->users), changed(now->usersChange));
        answer << (now->revenue ? tr("%1 of revenue in 12 months").arg(wholeDollars(*now->revenue))
                                : tr("revenue is not known: no transactions imported"));
    }
    m_answer->setText(answer.join(u" · "_s));
    m_support->setFooter(cardFooter(view, now ? now->basis.installations : 0));
    line.summary = tr("Installations left behind by month. %1").arg(m_support->title());
    m_supportRows.setRows(months);
    m_supportChart->setVisible(now != nullptr);
    m_supportChart->setMaker([line](const Tokens& tokens) { return trendLine(line, tokens); });
}

} // namespace uptake
