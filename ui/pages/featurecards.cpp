// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/featurecards.h"

#include "models/base/countries.h"
#include "models/views/tables.h"
#include "models/views/wording.h"
#include "ui/charts/chartview.h"
#include "ui/charts/scattermap.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linegrid.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr double mapEdge = 0.1; // of the map, above and below the points, for the names of its corners

/// Ranks of depth, from `mapEdge` (least) to 1 - `mapEdge` (most): what the map draws, since depths lie far apart.
std::vector<double> depthRanks(const FeatureTable& table)
{
    std::vector<double> depths;
    for (const FeatureUsage& feature : table.features)
        depths.push_back(feature.depth.value_or(0));
    std::vector<double> sorted = depths;
    std::sort(sorted.begin(), sorted.end());
    std::vector<double> ranks;
    for (const double depth : depths) {
        const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), depth);
        const double place = double(first - sorted.begin()) + double(last - first - 1) / 2;
        const double rank = sorted.size() > 1 ? place / double(sorted.size() - 1) : 0.5;
        ranks.push_back(mapEdge + rank * (1 - 2 * mapEdge));
    }
    return ranks;
}

/// Where the line between shallow and deep lies among the ranks.
double middleRank(const FeatureTable& table, const std::vector<double>& ranks)
{
    double below = 0;
    double above = 1;
    for (size_t i = 0; i < ranks.size(); ++i) {
        if (table.features[i].depth.value_or(0) >= table.medianDepth)
            above = std::min(above, ranks[i]);
        else
            below = std::max(below, ranks[i]);
    }
    return (below + above) / 2;
}

QString joined(const FeatureTable& table, ValueClass valueClass)
{
    QStringList names;
    for (const FeatureUsage& feature : table.features) {
        if (feature.valueClass == valueClass)
            names << feature.name;
    }
    return names.size() > 3
        ? FeatureCards::tr("%1 and %2 more").arg(names.mid(0, 2).join(FeatureCards::tr(", "))).arg(names.size() - 2)
        : names.join(FeatureCards::tr(", "));
}

} // namespace

FeatureCards::FeatureCards(QWidget* parent)
    : QWidget(parent)
    , m_map(new Card(u"valueMapCard"_s, Term::ValueClasses, this))
    , m_mapChart(new ChartView(u"valueMapChart"_s, m_map))
    , m_plan(new Card(u"planCard"_s, Term::Rice, this))
    , m_planTable(new DataTable(u"plans"_s, m_plan))
    , m_planned(makeLabel(Theme::Text::Base, u"strong"_s, m_plan))
    , m_detail(new Card(u"featureDetailCard"_s, Term::FeatureUsers, this))
    , m_detailTable(new DataTable(u"featureDetail"_s, m_detail))
    , m_points(featureTable())
{
    m_map->setChart(m_mapChart);
    m_map->setTable(&m_points);
    m_mapChart->setActivation(tr("&Choose %1"));
    m_mapChart->setMinimumHeight(Theme::scaled(360));
    m_plan->addTable(m_planTable, &m_plans, 12);
    m_planTable->setAccessibleName(tr("What to build next"));
    m_planTable->sortInitially(6, Qt::DescendingOrder);
    m_planTable->keepChosen(0);
    m_plan->body()->addWidget(makePlanRow());
    m_detail->addTable(m_detailTable, &m_slices, 14);
    m_detailTable->setAccessibleName(tr("Who uses the feature"));
    m_detailTable->letGiveWay({m_slices.columnCount() - 1}); // organisations: half a small window has no room for them
    m_detail->body()->addStretch(1);
    for (Card* card : {m_detail, m_plan})
        card->offerRows([this] { Q_EMIT rowsWanted(); });
    auto* grid = new LineGrid(this);
    grid->addLine({m_map, m_detail});
    grid->addLine({m_plan});
    grid->setShares({8, 9});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(grid);
    connect(
        m_mapChart, &ChartView::spotActivated, this, [this](int spot) { Q_EMIT featureChosen(m_names.value(spot)); });
    connect(m_mapChart, &ChartView::spotOpened, this, [this](int spot) { Q_EMIT featureOpened(m_names.value(spot)); });
    const auto choose = [this] {
        if (const QList<int> chosen = m_planTable->chosenRows(); chosen.size() == 1)
            Q_EMIT featureChosen(m_plans.rows().at(size_t(chosen.front())).usage.name);
    };
    connect(m_planTable, &QAbstractItemView::clicked, this, choose);
    connect(m_planTable, &QAbstractItemView::activated, this, choose);
}

QWidget* FeatureCards::makePlanRow()
{
    auto* row = new LineGrid(240, m_plan); // one below the other in large type
    m_impact = makeBox(u"planImpact"_s, tr("Impact"), row);
    m_impact->addItem(tr("not said"), QVariant());
    for (const double impact : {3.0, 2.0, 1.0, 0.5, 0.25})
        m_impact->addItem(wording::number(impact, 2), impact);
    m_effort = new QDoubleSpinBox(row);
    m_effort->setObjectName(u"planEffort"_s);
    m_effort->setAccessibleName(tr("Effort in person-months"));
    m_effort->setRange(0, 1000);
    m_effort->setDecimals(2);
    m_effort->setSingleStep(0.5);
    m_effort->setSpecialValueText(tr("not said"));
    m_effort->setKeyboardTracking(false);
    auto* impact = new QLabel(tr("&Impact"), row);
    impact->setBuddy(m_impact);
    auto* effort = new QLabel(tr("&Effort (person-months)"), row);
    effort->setBuddy(m_effort);
    const auto beside = [row](QWidget* label, QWidget* field) {
        auto* both = new QWidget(row);
        auto* layout = new QHBoxLayout(both);
        layout->setContentsMargins(0, 8, 0, 0);
        layout->setSpacing(12);
        layout->addWidget(label);
        layout->addWidget(field, 1);
        return both;
    };
    row->addLine({m_planned, beside(impact, m_impact), beside(effort, m_effort)});
    row->setShares({1, 0, 0});
    row->setSpace(12);
    connect(m_impact, &QComboBox::activated, this, [this] {
        const QVariant said = m_impact->currentData();
        m_chosen.impact = said.isValid() ? std::optional(said.toDouble()) : std::nullopt;
        tellPlan();
    });
    connect(m_effort, &QDoubleSpinBox::valueChanged, this, [this](double said) {
        m_chosen.effort = said > 0 ? std::optional(said) : std::nullopt;
        tellPlan();
    });
    return row;
}

void FeatureCards::tellPlan()
{
    if (!m_chosen.feature.isEmpty())
        Q_EMIT planned(m_chosen);
}

void FeatureCards::showChosen()
{
    const QString& feature = m_chosen.feature;
    m_planned->setText(feature.isEmpty() ? tr("Choose a feature") : feature);
    const QSignalBlocker impactBlocker(m_impact);
    const QSignalBlocker effortBlocker(m_effort);
    int impact = m_chosen.impact ? m_impact->findData(*m_chosen.impact) : 0;
    if (impact < 0) { // one that the command line kept
        impact = m_impact->count();
        m_impact->addItem(wording::number(m_chosen.impact, 2), *m_chosen.impact);
    }
    m_impact->setCurrentIndex(impact);
    m_effort->setValue(m_chosen.effort.value_or(0));
    m_impact->setEnabled(!feature.isEmpty());
    m_effort->setEnabled(!feature.isEmpty());
}

void FeatureCards::showFeatures(const View& view, const FeatureTable& table, const QString& selected)
{
    const std::vector<double> ranks = depthRanks(table);
    ScatterMap map;
    m_names.clear();
    double highest = 0;
    for (size_t i = 0; i < table.features.size(); ++i) {
        const FeatureUsage& feature = table.features[i];
        m_names << feature.name;
        highest = std::max(highest, feature.reach);
        const QString note = tr("reach %1\ndepth %2 uses a month\n%3 of %4")
                                 .arg(wording::percent(feature.reach, 1), wording::number(feature.depth),
                                     wording::count(feature.usedBy), wording::installations(feature.exposed));
        map.points.push_back({feature.name, feature.reach, ranks[i], int(feature.valueClass), note});
        if (feature.name == selected)
            map.selected = int(i);
    }
    map.kinds = {className(ValueClass::Core), className(ValueClass::Broad), className(ValueClass::Niche),
        className(ValueClass::Dormant)};
    map.xTicks = niceTicks(highest, Unit::Share);
    map.yTicks = {{0, tr("seldom")}, {1, tr("often")}};
    map.xMiddle = table.medianReach;
    map.yMiddle = middleRank(table, ranks);
    map.xTitle = tr("Reach: share of the installations that have it");
    map.yTitle = tr("Depth: rank of the median use");
    map.upperLeft = tr("Niche: few, often");
    map.upperRight = tr("Core: many, often");
    map.lowerLeft = tr("Dormant");
    map.lowerRight = tr("Broad: many, seldom");
    const QString core = joined(table, ValueClass::Core);
    m_map->setTitle(table.features.empty() ? tr("No feature was reported in this selection")
            : core.isEmpty()               ? tr("No feature is both broad and deep")
                                           : tr("The core is %1: used by many, and often").arg(core));
    m_map->setSubtitle(tr("Each feature by breadth and depth; the cross stands at the medians"));
    m_map->setFooter(cardFooter(view, table.reportingInstallations));
    map.summary = tr("Features by breadth and depth. %1").arg(m_map->title());
    m_points.setRows(table.features);
    m_mapChart->setMaker([map](const Tokens& tokens) { return scatterMap(map, tokens); });
}

void FeatureCards::showPlans(const FeatureTable& table, const QList<FeaturePlan>& plans, const QString& selected)
{
    std::vector<PlanRow> rows;
    FeaturePlan chosen{selected, {}, {}};
    for (const FeatureUsage& feature : table.features) {
        PlanRow row{feature, {}, {}, {}};
        const auto plan
            = std::find_if(plans.begin(), plans.end(), [&](const FeaturePlan& p) { return p.feature == feature.name; });
        if (plan != plans.end()) {
            row.impact = plan->impact;
            row.effort = plan->effort;
            if (plan->impact && plan->effort)
                row.rice = riceOf(feature, *plan->impact, *plan->effort);
            if (feature.name == selected)
                chosen = *plan;
        }
        rows.push_back(row);
    }
    const auto best = std::max_element(rows.begin(), rows.end(),
        [](const PlanRow& a, const PlanRow& b) { return (a.rice ? a.rice->low : -1) < (b.rice ? b.rice->low : -1); });
    m_plan->setTitle(best == rows.end() || !best->rice
            ? tr("Say what features are worth and cost, and Uptake ranks them")
            : tr("%1 is worth most for what it costs: RICE %2 at least")
                  .arg(best->usage.name, wording::number(best->rice->low, 0)));
    m_plan->setSubtitle(
        tr("Reach × impact × confidence / effort, as a range; where two ranges overlap, their order says little"));
    m_plans.setRows(std::move(rows));
    m_chosen = chosen;
    showChosen();
}

void FeatureCards::showDetail(const View& view, const std::optional<FeatureDetail>& detail, const QString& selected)
{
    std::vector<SliceRow> rows;
    const auto add = [&rows](const QString& trait, const std::vector<FeatureDetail::Slice>& slices) {
        for (const FeatureDetail::Slice& slice : slices)
            rows.push_back({trait, slice});
    };
    if (detail) {
        add(tr("Tier"), detail->byTier);
        add(tr("Hosting"), detail->byHosting);
        add(tr("Version"), detail->byVersion);
        std::vector<FeatureDetail::Slice> countries = detail->byCountry;
        for (FeatureDetail::Slice& country : countries)
            country.value = countryName(country.value);
        add(tr("Country"), countries);
    }
    m_detail->setTitle(!detail
            ? tr("No feature chosen")
            : tr("%1 use %2: %3 of those that have it", nullptr, wording::pluralOf(detail->usage.usedBy))
                  .arg(wording::installations(detail->usage.usedBy), selected, wording::percent(detail->usage.reach)));
    m_detail->setSubtitle(tr("Reach by tier, hosting, version and country"));
    m_detail->setFooter(cardFooter(view, detail ? detail->usage.exposed : 0));
    m_slices.setRows(std::move(rows));
    m_detailTable->setVisible(detail.has_value());
}

} // namespace uptake
