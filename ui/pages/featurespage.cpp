// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/featurespage.h"

#include "models/views/findings.h"
#include "models/views/wording.h"
#include "ui/charts/barchart.h"
#include "ui/charts/chartview.h"
#include "ui/charts/trendline.h"
#include "ui/pages/featurecards.h"
#include "ui/pages/monthbox.h"
#include "ui/pages/releases.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/linegrid.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostFeatureBars = 12;

QString usingOf(qint64 usedBy, qint64 exposed)
{
    return FeaturesPage::tr("%1 of %2 that have it").arg(wording::count(usedBy), wording::installations(exposed));
}

} // namespace

FeaturesPage::FeaturesPage(Session& session, QWidget* parent)
    : Page(session, tr("Features"), Empty::WithoutFacts, parent)
    , m_month(new MonthBox(u"featureMonth"_s, content()))
    , m_ranking(new Card(u"reachCard"_s, Term::FeatureReach, content()))
    , m_rankingChart(new ChartView(u"reachChart"_s, m_ranking))
    , m_trend(new Card(u"reachTrendCard"_s, Term::FeatureTrend, content()))
    , m_trendChart(new ChartView(u"reachTrendChart"_s, m_trend))
    , m_all(new Card(u"featuresCard"_s, Term::FeatureTable, content()))
    , m_table(new DataTable(u"features"_s, m_all))
    , m_cards(new FeatureCards(content()))
{
    setObjectName(u"featuresPage"_s);
    needReports(tr("Import usage reports to see which features are used."));
    addControl(m_month);
    m_ranking->setChart(m_rankingChart);
    m_ranking->setTable(&m_features);
    m_trend->setChart(m_trendChart);
    m_trend->setTable(&m_reach);
    m_trendChart->setMinimumHeight(Theme::scaled(240));
    auto* line = new LineGrid(content());
    line->addLine({m_ranking, m_trend});
    body()->addWidget(line, 1);
    m_all->addTable(m_table, &m_features, 16);
    m_table->sortInitially(1, Qt::DescendingOrder);
    // a small window has no room for all: exposed, momentum, of users, started, stopped
    m_table->letGiveWay({4, 9, 5, 11, 12});
    m_table->keepChosen(0);
    m_table->setAccessibleName(tr("Features of the month"));
    body()->addWidget(m_all);
    body()->addWidget(m_cards);
    connect(m_cards, &FeatureCards::featureChosen, this, &FeaturesPage::select);
    connect(m_cards, &FeatureCards::featureOpened, this,
        [this](const QString& feature) { drillUsers(m_usage.month, feature); });
    connect(m_cards, &FeatureCards::planned, &session, &Session::savePlan);
    connect(&session, &Session::plansChanged, this,
        [this](const QList<FeaturePlan>& plans) { m_cards->showPlans(m_usage, plans, m_selected); });
    connect(m_month, &MonthBox::monthChosen, this, &FeaturesPage::recount);
    connect(&session, &Session::featureWanted, this, &FeaturesPage::select);
    connect(m_rankingChart, &ChartView::spotActivated, this, [this](int spot) {
        const QString feature = m_usage.features.at(size_t(spot)).name;
        m_selected = feature;
        narrow(Dimension::Feature, feature);
    });
    connect(m_rankingChart, &ChartView::spotOpened, this,
        [this](int spot) { drillUsers(m_usage.month, m_usage.features.at(size_t(spot)).name); });
    connect(m_trendChart, &ChartView::spotActivated, this,
        [this](int spot) { filterUntil(m_reach.rows().at(size_t(spot)).month); });
    connect(m_trendChart, &ChartView::spotOpened, this,
        [this](int spot) { drillUsers(m_reach.rows().at(size_t(spot)).month, m_selected); });
    offerMonth(m_ranking, [this] { return m_month->month(); });
    offerMonth(m_all, [this] { return m_month->month(); });
    const auto drillSelected = [this] {
        if (!m_selected.isEmpty())
            drillUsers(m_usage.month, m_selected);
    };
    m_trend->offerRows(drillSelected);
    connect(m_cards, &FeatureCards::rowsWanted, this, drillSelected);
    const auto selectRow = [this] { // of many, to be copied, none is meant
        if (const QList<int> chosen = m_table->chosenRows(); chosen.size() == 1)
            select(m_usage.features[size_t(chosen.front())].name);
    };
    connect(m_table, &QAbstractItemView::clicked, this, selectRow);
    connect(m_table, &QAbstractItemView::activated, this, selectRow);
}

void FeaturesPage::drillUsers(Month month, const QString& feature)
{
    const std::shared_ptr<const Facts> facts = session().view().facts;
    drill(month, tr("Using %1").arg(feature), [&](Row row) { return usesFeature(*facts, row, feature); });
}

std::optional<Month> FeaturesPage::shownMonth() const
{
    return m_month->month();
}

Page::Counting FeaturesPage::counting(const View& view)
{
    m_month->setView(view);
    return [this, view, month = m_month->month(), wanted = m_selected] {
        FeatureTable usage = month ? featureUsage(*view.subset, *month) : FeatureTable{};
        const auto& features = usage.features;
        const bool isThere
            = std::any_of(features.begin(), features.end(), [&](const FeatureUsage& f) { return f.name == wanted; });
        const QString selected = isThere ? wanted : features.empty() ? QString() : features.front().name;
        std::vector<ReachPoint> trend
            = selected.isEmpty() ? std::vector<ReachPoint>() : reachTrend(*view.subset, selected);
        const std::optional<FeatureDetail> detail
            = selected.isEmpty() ? std::nullopt : featureDetail(*view.subset, usage, selected);
        const Basis newest = trend.empty() ? Basis{} : basisOf(*view.subset, trend.back().month);
        return [this, view, usage = std::move(usage), selected, trend = std::move(trend), detail, newest] {
            m_usage = usage;
            m_selected = selected;
            m_reach.setRows(trend);
            showTable(view);
            showRanking(view);
            showTrend(view, newest);
            m_cards->showFeatures(view, m_usage, m_selected);
            m_cards->showPlans(m_usage, session().plans(), m_selected);
            m_cards->showDetail(view, detail, m_selected);
        };
    };
}

void FeaturesPage::select(const QString& feature)
{
    if (feature == m_selected)
        return;
    m_selected = feature;
    recount();
}

void FeaturesPage::showTable(const View& view)
{
    m_features.setRows(m_usage.features);
    m_all->setTitle(m_usage.features.empty()
            ? tr("No feature was reported in this selection")
            : tr("%1 features were reported in %2", nullptr, wording::pluralOf(qint64(m_usage.features.size())))
                  .arg(wording::count(qint64(m_usage.features.size())), wording::monthInFull(m_usage.month)));
    m_all->setFooter(cardFooter(view, m_usage.reportingInstallations));
    if (m_table->chosenRows().size() > 1) // to be copied: they stay chosen
        return;
    for (size_t i = 0; i < m_usage.features.size(); ++i) {
        if (m_usage.features[i].name == m_selected)
            m_table->selectSourceRow(int(i));
    }
}

void FeaturesPage::showRanking(const View& view)
{
    const auto& features = m_usage.features;
    BarChart chart;
    for (size_t i = 0; i < std::min(features.size(), mostFeatureBars); ++i) {
        const FeatureUsage& f = features[i];
        chart.bars.push_back({f.name, f.reach, f.reachInterval, usingOf(f.usedBy, f.exposed)});
        if (f.name == m_selected)
            chart.selected = int(i);
    }
    m_ranking->setTitle(findings::topFeature(m_usage));
    m_ranking->setSubtitle(features.size() > mostFeatureBars
            ? tr("Reach with its 95 % interval; the first %1 of %2 features").arg(mostFeatureBars).arg(features.size())
            : tr("Reach with its 95 % interval; click a feature to filter by it"));
    m_ranking->setFooter(cardFooter(view, m_usage.reportingInstallations));
    chart.summary = tr("Features by reach. %1").arg(m_ranking->title());
    m_rankingChart->setMinimumHeight(heightOfBars(int(chart.bars.size())));
    m_rankingChart->setMaker([chart](const Tokens& tokens) { return barChart(chart, tokens); });
}

/// `newest`: how far its newest month, which may not be over, has reported.
void FeaturesPage::showTrend(const View& view, const Basis& newest)
{
    const std::vector<ReachPoint>& trend = m_reach.rows();
    TrendLine line;
    line.unit = Unit::Share;
    TrendSeries series{m_selected, {}};
    for (const ReachPoint& point : trend) {
        const bool isPartial = point.completeness == Completeness::Partial;
        const QString n
            = point.exposed > 0 ? u"n = "_s + wording::installations(point.exposed) : tr("no installation has it");
        line.months.push_back({point.month, point.completeness,
            isPartial ? n + u" · "_s + findings::soFar(newest.installations, newest.expected) : n});
        series.points.push_back({point.reach, point.reach ? std::optional(point.interval) : std::nullopt});
    }
    line.series = {series};
    line.releases = releaseMarkers(view);
    m_trend->setTitle(m_selected.isEmpty() ? tr("No feature chosen") : findings::reachOver(m_selected, trend));
    m_trend->setSubtitle(tr("Reach by month, with its 95 % interval"));
    m_trend->setFooter(cardFooter(view, trend.empty() ? 0 : trend.back().exposed));
    line.summary = tr("Reach of %1 by month. %2").arg(m_selected, m_trend->title());
    m_trendChart->setMaker([line](const Tokens& tokens) { return trendLine(line, tokens); });
}

} // namespace uptake
