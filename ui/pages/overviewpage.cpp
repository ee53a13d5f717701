// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "models/metrics/silent.h"
#include "models/views/findings.h"
#include "models/views/licencerows.h"
#include "models/views/wording.h"
#include "ui/charts/chartview.h"
#include "ui/charts/trendline.h"
#include "ui/dialogs/tabledialog.h"
#include "ui/pages/releases.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linegrid.h"
#include "ui/widgets/stattile.h"

#include <QLabel>
#include <QMenu>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace uptake {

using namespace Qt::StringLiterals;

/// All that the page counts.
struct OverviewFigures
{
    std::vector<HeadcountPoint> trend;
    Headcount shown; ///< at the newest day of the data, or at the end of the period chosen
    QStringList changes;
    Silence silent;
};

namespace {

/// Names of the tiles, their definitions, and the figures that they show.
struct TileKind
{
    const char* name;
    Term term;
    qint64 Headcount::*figure;
};
constexpr std::array tileKinds{
    TileKind{"activeLicences", Term::ActiveLicences, &Headcount::activeLicences},
    TileKind{"licensedUsers", Term::LicensedUsers, &Headcount::licensedUsers},
    TileKind{"reportingInstallations", Term::ReportingInstallations, &Headcount::reportingInstallations},
    TileKind{"reportedUsers", Term::ReportedUsers, &Headcount::reportedUsers},
    TileKind{"activeUsers", Term::ActiveUsers, &Headcount::activeUsers},
};

OverviewFigures figuresOf(const View& view)
{
    OverviewFigures figures;
    figures.trend = headcountTrend(*view.subset, view.windowDays);
    const bool endsEarlier
        = view.selection.to && !figures.trend.empty() && figures.trend.back().completeness != Completeness::Missing;
    figures.shown = endsEarlier ? figures.trend.back().headcount
                                : headcount(*view.subset, view.facts->newestDay().value_or(0), view.windowDays);
    figures.silent = silence(*view.subset, figures.shown.asOf);
    const HeadcountPoint* now = findings::newestWhole(figures.trend);
    const HeadcountPoint* before = findings::wholeBefore(figures.trend);
    if (now && before) {
        const FeatureTable features = featureUsage(*view.subset, now->month);
        const VersionTable versions = versionShares(*view.subset, now->month);
        const VersionTable versionsBefore = versionShares(*view.subset, before->month);
        figures.changes = findings::changes({figures.trend, features, versions, versionsBefore});
    } else {
        figures.changes << OverviewPage::tr("There is no second whole month to compare with yet.");
    }
    return figures;
}

QString detailOf(Term term, const Headcount& headcount)
{
    switch (term) {
    case Term::LicensedUsers:
        return headcount.licencesWithoutCapacity == 0
            ? QString()
            : OverviewPage::tr("and %1 without a number").arg(wording::count(headcount.licencesWithoutCapacity));
    case Term::ReportingInstallations:
        return headcount.reportingRate
            ? OverviewPage::tr("at %1 of active licences").arg(wording::percent(*headcount.reportingRate))
            : QString();
    case Term::ActiveUsers:
        return OverviewPage::tr("at %1 in use", nullptr, wording::pluralOf(headcount.activeInstallations))
            .arg(wording::installations(headcount.activeInstallations));
    default:
        return {};
    }
}

/// "▲ +12 (3.1 %) since Sept": a figure against an earlier month.
Stat::Change changeSince(qint64 now, qint64 was, const QString& since)
{
    const qint64 change = now - was;
    if (change == 0) {
        const QString text = OverviewPage::tr("● no change since %1").arg(since);
        return {text, text};
    }
    const QString share = was > 0 ? wording::percent(double(std::abs(change)) / double(was), 1) : QString();
    const QString text = change > 0 ? OverviewPage::tr("▲ %1%2 since %3") : OverviewPage::tr("▼ %1%2 since %3");
    const QString count = wording::signedCount(change);
    return {text.arg(count, share.isEmpty() ? QString() : u" (%1)"_s.arg(share), since),
        text.arg(share.isEmpty() ? count : share, QString(), since), change > 0 ? 1 : -1};
}

/// Two comparisons at once: the newest whole month with the one before, and with the same month of the year before.
void setChange(Stat& stat, const std::vector<HeadcountPoint>& trend, qint64 Headcount::*figure)
{
    const HeadcountPoint* now = findings::newestWhole(trend);
    const HeadcountPoint* before = findings::wholeBefore(trend);
    if (!now || !before)
        return;
    const qint64 value = now->headcount.*figure;
    stat.changes.push_back(changeSince(value, before->headcount.*figure, wording::shortMonthName(before->month)));
    if (now != &trend.back()) {
        for (QString* text : {&stat.changes[0].text, &stat.changes[0].shortText})
            *text = OverviewPage::tr("%1: %2").arg(wording::shortMonthName(now->month), *text);
    }
    const auto isYearBefore = [now](const HeadcountPoint& point) {
        return point.completeness == Completeness::Whole && monthNumber(point.month) == monthNumber(now->month) - 12;
    };
    if (const auto year = std::find_if(trend.begin(), trend.end(), isYearBefore); year != trend.end())
        stat.changes.push_back(changeSince(value, year->headcount.*figure, wording::month(year->month)));
}

std::vector<TrendMonth> monthsOf(const std::vector<HeadcountPoint>& trend)
{
    std::vector<TrendMonth> months;
    for (const HeadcountPoint& point : trend) {
        const QString note = point.completeness == Completeness::Missing ? OverviewPage::tr("no reports this month")
            : point.completeness == Completeness::Partial
            ? findings::soFar(point.reporting, point.expected)
            : u"n = "_s + wording::installations(point.headcount.reportingInstallations);
        months.push_back({point.month, point.completeness, note});
    }
    return months;
}

TrendSeries seriesOf(const QString& name, const std::vector<HeadcountPoint>& trend, qint64 Headcount::*figure)
{
    TrendSeries series{name, {}};
    for (const HeadcountPoint& point : trend) {
        const bool isThere = point.completeness != Completeness::Missing;
        series.points.push_back({isThere ? std::optional(double(point.headcount.*figure)) : std::nullopt, {}});
    }
    return series;
}

QLabel* makeText(const QString& name, QWidget* parent)
{
    QLabel* label = makeLabel(Theme::Text::Base, {}, parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

OverviewPage::OverviewPage(Session& session, QWidget* parent)
    : Page(session, tr("Overview"), Empty::WithoutFacts, parent)
    , m_estimate(new Card(u"estimateCard"_s, Term::EstimatedUsers, content()))
    , m_estimateChart(new ChartView(u"estimateChart"_s, m_estimate))
    , m_reporting(new Card(u"reportingCard"_s, Term::ReportingTrend, content()))
    , m_reportingChart(new ChartView(u"reportingChart"_s, m_reporting))
    , m_changes(new Card(u"changesCard"_s, Term::Changes, content()))
    , m_sentences(makeText(u"changes"_s, m_changes))
    , m_freshness(new Card(u"freshnessCard"_s, Term::Freshness, content()))
    , m_sources(makeText(u"freshness"_s, m_freshness))
{
    setObjectName(u"overviewPage"_s);
    buildTiles();
    buildCards();
    offerRows();
}

void OverviewPage::buildTiles()
{
    for (size_t i = 0; i < tileKinds.size(); ++i) {
        m_tiles[i] = new StatTile(QLatin1StringView(tileKinds[i].name), tileKinds[i].term, content());
        connect(m_tiles[i], &StatTile::widthChanged, this, &OverviewPage::alignTiles,
            Qt::QueuedConnection); // once all have theirs
    }
    auto* tiles = new LineGrid(180, content());
    tiles->addLine({m_tiles.begin(), m_tiles.end()});
    body()->addWidget(tiles);
}

/// Where one title takes two lines, all of them do; where one has no room for its changes in full, all say them
/// shorter.
void OverviewPage::alignTiles()
{
    const bool isShort
        = std::any_of(m_tiles.begin(), m_tiles.end(), [](const StatTile* tile) { return !tile->hasRoomForChanges(); });
    for (StatTile* tile : m_tiles)
        tile->shortenChanges(isShort);

    int highest = 0;
    for (const StatTile* tile : m_tiles)
        highest = std::max(highest, tile->titleHeight());
    for (StatTile* tile : m_tiles)
        tile->setTitleHeight(highest);
}

void OverviewPage::buildCards()
{
    m_estimate->setChart(m_estimateChart);
    m_estimate->setTable(&m_estimateTable);
    m_reporting->setChart(m_reportingChart);
    m_reporting->setTable(&m_reportingTable);
    m_changes->body()->addWidget(m_sentences);
    m_changes->body()->addStretch(1);
    m_freshness->body()->addWidget(m_sources);
    m_freshness->body()->addStretch(1);
    auto* grid = new LineGrid(content());
    grid->addLine({m_estimate, m_changes});
    grid->addLine({m_reporting, m_freshness});
    grid->setShares({5, 3});
    for (ChartView* chart : {m_estimateChart, m_reportingChart}) {
        chart->setMinimumHeight(Theme::scaled(190));
        connect(chart, &ChartView::spotActivated, this,
            [this](int spot) { filterUntil(m_reportingTable.rows().at(size_t(spot)).month); });
        connect(chart, &ChartView::spotOpened, this, [this](int spot) {
            drill(m_reportingTable.rows().at(size_t(spot)).month, tr("Reporting"), [](Row) { return true; });
        });
    }
    body()->addWidget(grid, 1);
}

/// Of the tiles and of the newest point of the trends.
void OverviewPage::offerRows()
{
    const auto all = [this] { listLatest(tr("Reporting"), [](Row) { return true; }); };
    const auto inUse = [this] {
        listLatest(tr("In use"), [facts = session().view().facts](Row row) { return facts->isInUse(row); });
    };
    for (size_t i = 0; i < tileKinds.size(); ++i) {
        m_tiles[i]->offerTable([this] { m_reporting->showTable(); });
        if (tileKinds[i].term == Term::ActiveLicences || tileKinds[i].term == Term::LicensedUsers)
            m_tiles[i]->offerRows(tr("&Licences behind it"), [this] { listLicences(); });
        else if (tileKinds[i].term == Term::ActiveUsers)
            m_tiles[i]->offerRows(tr("&Installations behind it"), inUse);
        else
            m_tiles[i]->offerRows(tr("&Installations behind it"), all);
    }
    m_estimate->offerRows(all);
    m_reporting->offerRows(all);
    QMenu* menu = m_changes->menu();
    menu->addSeparator();
    menu->addAction(tr("Installations that &began to report"), this, [this] { listMoved(Moved::Began); });
    menu->addAction(tr("Installations that &stopped"), this, [this] { listMoved(Moved::Stopped); });
}

void OverviewPage::listMoved(Moved moved)
{
    if (!m_compared)
        return;
    const auto [now, before] = *m_compared;
    const Month in = moved == Moved::Began ? now : before;
    const Month notIn = moved == Moved::Began ? before : now;
    const View& view = session().view();
    const auto reporting = [&view](Month month) {
        std::vector<InstallationId> ids;
        for (const Row row : recordsWhere(*view.subset, month, [](Row) { return true; }))
            ids.push_back(view.facts->installation(row));
        std::ranges::sort(ids);
        return ids;
    };
    InstallationSet set{tr("Reporting in %1, not in %2").arg(wording::monthInFull(in), wording::monthInFull(notIn)), view.facts, {}};
    std::ranges::set_difference(reporting(in), reporting(notIn), std::back_inserter(set.installations));
    session().showInstallations(set);
}

void OverviewPage::listLatest(const QString& what, const std::function<bool(Row)>& belongs)
{
    const View& view = session().view();
    InstallationSet set{tr("%1 on %2").arg(what, wording::day(m_asOf)), view.facts, {}};
    for (const Row row : latestReports(*view.subset, m_asOf, view.windowDays)) {
        if (belongs(row))
            set.installations.push_back(view.facts->installation(row));
    }
    session().showInstallations(set);
}

void OverviewPage::listLicences()
{
    auto* model = new TableModel<LicenceRow>(licenceTable());
    model->setRows(licencesBehind(*session().view().subset, m_asOf));
    const QString title
        = tr("%1 active on %2").arg(wording::licences(qint64(model->rows().size())), wording::day(m_asOf));
    auto* dialog = new TableDialog(title, model, this);
    model->setParent(dialog);
    dialog->show();
}

Page::Counting OverviewPage::counting(const View& view)
{
    return [this, view] {
        return [this, view, figures = figuresOf(view)] {
            m_asOf = figures.shown.asOf;
            showTiles(view, figures);
            showEstimate(view, figures);
            showReporting(view, figures);
            showChanges(figures);
            showFreshness(view, figures);
        };
    };
}

void OverviewPage::showTiles(const View& view, const OverviewFigures& figures)
{
    const std::vector<HeadcountPoint>& trend = figures.trend;
    const Headcount& shown = figures.shown;
    for (size_t i = 0; i < tileKinds.size(); ++i) {
        Stat stat;
        const bool isOfLicences = tileKinds[i].term == Term::ActiveLicences || tileKinds[i].term == Term::LicensedUsers;
        if (isOfLicences ? view.facts->licences().empty()
                         : view.facts->installations().empty()) { // unknown, which is not 0
            stat.value = u"–"_s;
            stat.detail = isOfLicences ? tr("no licences imported") : tr("no reports imported");
            m_tiles[i]->setStat(stat);
            continue;
        }
        stat.value = wording::count(shown.*tileKinds[i].figure);
        stat.detail = detailOf(tileKinds[i].term, shown);
        for (const HeadcountPoint& point : trend) {
            const bool isKnown = isOfLicences
                || point.completeness != Completeness::Missing; // a month without reports hides no licence
            stat.trend.push_back(isKnown ? std::optional(double(point.headcount.*tileKinds[i].figure)) : std::nullopt);
        }
        if (!trend.empty() && trend.back().completeness == Completeness::Partial)
            stat.last = Sparkline::Last::Partial;
        setChange(stat, trend, tileKinds[i].figure);
        m_tiles[i]->setStat(stat);
    }
    alignTiles();
}

void OverviewPage::showEstimate(const View& view, const OverviewFigures& figures)
{
    const std::vector<HeadcountPoint>& trend = figures.trend;
    const Headcount& shown = figures.shown;
    m_estimate->setTitle(findings::estimate(shown.estimatedUsers));
    const bool hasEstimate = std::any_of(trend.begin(), trend.end(),
        [](const HeadcountPoint& point) { return point.headcount.estimatedUsers.estimate.has_value(); });
    m_estimate->setSubtitle(hasEstimate
            ? tr("Estimated users at all active licences, with the 95 % interval")
            : tr("It needs licences and usage reports: import a licences download and the reports"));
    m_estimateChart->setVisible(hasEstimate);
    m_estimate->setFooter(cardFooter(view, shown.reportingInstallations));
    TrendLine line;
    line.months = monthsOf(trend);
    TrendSeries series{tr("Estimated users"), {}};
    for (const HeadcountPoint& point : trend) {
        const auto& estimate = point.headcount.estimatedUsers.estimate;
        if (estimate && point.completeness != Completeness::Missing)
            series.points.push_back({std::round(estimate->value), Interval{estimate->low, estimate->high}});
        else
            series.points.push_back({});
    }
    line.series = {series};
    line.releases = releaseMarkers(view);
    line.summary = tr("Estimated users by month. %1").arg(m_estimate->title());
    m_estimateChart->setMaker([line](const Tokens& tokens) { return trendLine(line, tokens); });
    m_estimateTable.setRows(trend);
}

void OverviewPage::showReporting(const View& view, const OverviewFigures& figures)
{
    const std::vector<HeadcountPoint>& trend = figures.trend;
    m_reporting->setTitle(findings::reporting(trend));
    const bool hasReports = view.facts->newestReport().has_value();
    m_reporting->setSubtitle(hasReports ? tr("Installations that report, and those of them that show use")
                                        : tr("It needs usage reports: import them"));
    m_reportingChart->setVisible(hasReports);
    m_reporting->setFooter(cardFooter(view, trend.empty() ? 0 : trend.back().headcount.reportingInstallations));
    TrendLine line;
    line.months = monthsOf(trend);
    line.series = {seriesOf(tr("reporting"), trend, &Headcount::reportingInstallations),
        seriesOf(tr("in use"), trend, &Headcount::activeInstallations)};
    line.releases = releaseMarkers(view);
    line.summary = tr("Reporting and active installations by month. %1").arg(m_reporting->title());
    m_reportingChart->setMaker([line](const Tokens& tokens) { return trendLine(line, tokens); });
    m_reportingTable.setRows(trend);
}

void OverviewPage::showChanges(const OverviewFigures& figures)
{
    const HeadcountPoint* now = findings::newestWhole(figures.trend);
    const HeadcountPoint* before = findings::wholeBefore(figures.trend);
    m_compared = now && before ? std::optional(std::pair(now->month, before->month)) : std::nullopt;
    m_changes->setTitle(now ? tr("What changed in %1").arg(wording::monthInFull(now->month)) : tr("What changed"));
    QString html;
    for (const QString& sentence : figures.changes)
        html += u"<p style='margin:0 0 9px 0; line-height:125%'>%1</p>"_s.arg(sentence.toHtmlEscaped());
    m_sentences->setText(html);
}

void OverviewPage::showFreshness(const View& view, const OverviewFigures& figures)
{
    const std::vector<HeadcountPoint>& trend = figures.trend;
    const auto newest = view.facts->newestDay();
    m_freshness->setTitle(newest ? tr("The data reaches to %1").arg(wording::day(*newest)) : tr("No data yet"));
    QString html;
    const auto add = [&html](const QString& name, const QString& value) {
        html += u"<p style='margin:0 0 9px 0; line-height:125%'><b>%1</b><br>%2</p>"_s.arg(
            name.toHtmlEscaped(), value.toHtmlEscaped());
    };
    const auto licences = view.facts->newestLicence();
    add(tr("Licences"),
        licences
            ? tr("to %1 · %2").arg(wording::day(*licences), wording::licences(qint64(view.facts->licences().size())))
            : tr("none imported yet"));
    const auto reports = view.facts->newestReport();
    add(tr("Usage reports"),
        reports ? tr("to %1 · %2")
                      .arg(wording::day(*reports), wording::installations(qint64(view.facts->installations().size())))
                : tr("none imported yet"));
    const std::vector<SaleFacts>& sales = view.facts->sales();
    add(tr("Transactions"),
        sales.empty() ? tr("none imported yet")
                      : tr("to %1 · %2").arg(wording::day(sales.back().day), wording::rows(qint64(sales.size()))));
    const std::vector<EventFacts>& events = view.facts->events();
    if (!events.empty())
        add(tr("Churn, conversions, renewals"),
            tr("to %1 · %2").arg(wording::day(events.back().day), wording::rows(qint64(events.size()))));
    if (!trend.empty() && trend.back().completeness != Completeness::Missing)
        add(tr("Coverage"), findings::coverage(trend.back()));
    const Silence& silent = figures.silent;
    if (silent.activeLicences > 0 && view.facts->newestReport()) {
        add(tr("Not heard of"),
            tr("%1 licensed and reported before, but not in the last two months; %2 never reported")
                .arg(silent.installations.size() == 1
                        ? tr("1 installation is")
                        : tr("%1 installations are", nullptr, wording::pluralOf(qint64(silent.installations.size())))
                              .arg(wording::count(qint64(silent.installations.size()))),
                    wording::licences(silent.neverReported)));
    }
    int imported = 0;
    for (const ProductFacts& product : view.facts->products()) {
        for (const ReleaseFacts& release : product.releases)
            imported += release.isImported ? 1 : 0;
    }
    add(tr("Releases"),
        imported > 0  ? tr("%1 with a date from a file").arg(imported)
            : reports ? tr("dates taken from the first report")
                      : tr("none imported yet"));
    m_sources->setText(html);
}

} // namespace uptake
