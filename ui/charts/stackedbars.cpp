// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stackedbars.h"

#include "models/metrics/versionhistory.h"
#include "models/views/wording.h"
#include "ui/charts/charttext.h"
#include "ui/charts/directlabels.h"
#include "ui/charts/sharelabel.h"

#include <QPainter>
#include <QPainterPath>
#include <QtCharts/QBarSet>
#include <QtCharts/QStackedBarSeries>

#include <algorithm>
#include <map>
#include <set>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

/// Of the room of a month: few months leave it, so that a bar stays a bar.
double barWidth(size_t months)
{
    return std::min(0.74, 0.08 * double(months));
}

/// A part of a month's bar, on the screen.
QRectF partOnScreen(const Plot& plot, double month, double foot, double head, size_t months)
{
    const double half = barWidth(months) / 2;
    return QRectF(plot.toPosition({month - half, head}), plot.toPosition({month + half, foot}));
}

/// One colour of the stack: a version, or all that are not named.
struct Layer
{
    QString name;
    QColor colour;
    std::vector<double> shares; ///< one a month
    std::vector<qint64> installations;
};

/// The versions drawn by name, newest first, and how many are not. One version more needs no more room than "Other"
/// would.
std::vector<QString> namedVersions(const StackedBars& chart, size_t& others)
{
    std::set<QString> all;
    for (const VersionTable& month : chart.months) {
        for (const VersionShare& share : month.addon)
            all.insert(share.version);
    }
    const size_t most = size_t(std::max(2, chart.mostVersions));
    std::vector<QString> named
        = mostRunVersions(chart.months, VersionSide::Addon, all.size() > most + 1 ? most : all.size());
    others = all.size() - named.size();
    return named;
}

std::vector<Layer> layersOf(const StackedBars& chart, const Tokens& tokens)
{
    size_t others = 0;
    const std::vector<QString> versions = namedVersions(chart, others);
    const std::vector<QColor> colours = Theme::sequence(tokens, int(versions.size()));
    std::vector<Layer> layers;
    std::map<QString, size_t> places;
    for (size_t i = 0; i < versions.size(); ++i) {
        places[versions[i]] = i;
        layers.push_back({versions[i], colours[i], {}, {}});
    }
    if (others > 0)
        layers.push_back({ChartText::tr("Other (%n versions)", nullptr, int(others)), tokens.rest, {}, {}});
    for (Layer& layer : layers) {
        layer.shares.assign(chart.months.size(), 0);
        layer.installations.assign(chart.months.size(), 0);
    }
    for (size_t m = 0; m < chart.months.size(); ++m) {
        for (const VersionShare& share : chart.months[m].addon) {
            const auto place = places.find(share.version);
            Layer& layer = layers[place == places.end() ? layers.size() - 1 : place->second];
            layer.shares[m] += share.share;
            layer.installations[m] += share.installations;
        }
    }
    return layers;
}

/// What the tooltip of a month tells: every version that is there, the one pointed at in bold.
QString monthText(const StackedBars& chart, const std::vector<Layer>& layers, size_t m, size_t pointedAt)
{
    const VersionTable& month = chart.months[m];
    QString name = wording::month(month.month);
    if (month.completeness == Completeness::Partial)
        name = ChartText::tr("%1, in progress").arg(name);
    QString text = u"<b>%1</b><table cellspacing=0 cellpadding=2>"_s.arg(name);
    for (size_t i = 0; i < layers.size(); ++i) {
        const Layer& layer = layers[i];
        if (layer.installations[m] == 0)
            continue;
        const QString row
            = u"<tr><td><span style='color:%1'>■</span> %2</td><td align=right>&nbsp;%3</td><td align=right>&nbsp;%4</td></tr>"_s;
        const auto strong = [&](const QString& cell) { return i == pointedAt ? u"<b>%1</b>"_s.arg(cell) : cell; };
        text += row.arg(layer.colour.name(), strong(layer.name.toHtmlEscaped()),
            strong(wording::percent(layer.shares[m], 1)), wording::count(layer.installations[m]));
    }
    text += u"</table>n = "_s + wording::installations(month.reportingInstallations);
    return month.completeness == Completeness::Partial && !chart.soFar.isEmpty() ? text + u" · "_s + chart.soFar : text;
}

/// One spot a version and month; one for a month without reports.
std::vector<Spot> spotsOf(const StackedBars& chart, const std::vector<Layer>& layers)
{
    std::vector<Spot> spots;
    for (size_t m = 0; m < chart.months.size(); ++m) {
        const VersionTable& month = chart.months[m];
        const QString when = wording::month(month.month);
        if (month.reportingInstallations == 0) {
            const QRectF whole(double(m) - 0.5, 0, 1, 1);
            spots.push_back({whole.center(), u"<b>%1</b><br>%2"_s.arg(when, ChartText::tr("no reports")),
                u"%1: %2"_s.arg(when, ChartText::tr("no reports")), {}, whole});
            continue;
        }
        double foot = 0;
        for (size_t i = 0; i < layers.size(); ++i) {
            const Layer& layer = layers[i];
            if (layer.installations[m] == 0)
                continue;
            const QRectF box(double(m) - 0.5, foot, 1, layer.shares[m]);
            foot += layer.shares[m];
            const QString plain
                = ChartText::tr("%1, %2: %3, %4 of %5")
                      .arg(layer.name, when, wording::percent(layer.shares[m], 1),
                          wording::count(layer.installations[m]), wording::installations(month.reportingInstallations));
            spots.push_back({box.center(), monthText(chart, layers, m, i), plain,
                ChartText::tr("%1 in %2").arg(layer.name, when), box});
        }
    }
    return spots;
}

/// A month that is not over is drawn pale under a dashed outline.
void drawPartialMonths(QPainter& painter, const Plot& plot, const std::vector<VersionTable>& months)
{
    for (size_t m = 0; m < months.size(); ++m) {
        if (months[m].completeness != Completeness::Partial)
            continue;
        const QRectF bar = partOnScreen(plot, double(m), 0, 1, months.size());
        QColor veil = plot.tokens().surface;
        veil.setAlphaF(0.6f);
        painter.setPen(QPen(plot.tokens().muted, 1.25, Qt::DashLine));
        painter.setBrush(veil);
        painter.drawRect(bar);
    }
}

/// The name of a version inside its part of a bar, where there is room: no legend to look up.
void drawNames(
    QPainter& painter, const Plot& plot, const std::vector<Layer>& layers, const std::vector<VersionTable>& months)
{
    painter.setFont(Theme::font(Theme::Text::Small));
    const QFontMetricsF metrics(painter.font());
    for (size_t m = 0; m < months.size(); ++m) {
        if (months[m].completeness == Completeness::Partial)
            continue; // drawn pale: its names stand beside it
        double foot = 0;
        for (const Layer& layer : layers) {
            const double head = foot + layer.shares[m];
            const QRectF part = partOnScreen(plot, double(m), foot, head, months.size());
            foot = head;
            const bool isNamed = &layer != &layers.back() || layer.colour != plot.tokens().rest;
            if (!isNamed || part.height() < metrics.height() + 2
                || part.width() < metrics.horizontalAdvance(layer.name) + 4)
                continue;
            const bool isOnDark
                = Theme::contrast(layer.colour, Qt::white) > Theme::contrast(layer.colour, Theme::light().text);
            painter.setPen(isOnDark ? QColor(Qt::white) : Theme::light().text);
            painter.drawText(part, Qt::AlignCenter, layer.name);
        }
    }
}

void drawCurrent(QPainter& painter, const Plot& plot)
{
    if (plot.current() < 0)
        return;
    const QRectF box = *plot.spots()[size_t(plot.current())].box;
    painter.setPen(Qt::NoPen);
    painter.setBrush(plot.tokens().hover);
    painter.drawRect(QRectF(plot.toPosition({box.left(), 1}), plot.toPosition({box.right(), 0})) & plot.plotArea());
}

/// A frame around the part pointed at, and stripes over what is not named.
void drawMarks(QPainter& painter, const Plot& plot, const std::vector<Layer>& layers)
{
    const auto framed = [&](double month, double foot, double head) {
        return partOnScreen(plot, month, foot, head, layers.front().shares.size());
    };
    if (!layers.empty() && layers.back().colour == plot.tokens().rest) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(plot.tokens().muted, Qt::BDiagPattern));
        for (size_t m = 0; m < layers.back().shares.size(); ++m) {
            double whole = 0;
            for (const Layer& layer : layers)
                whole += layer.shares[m];
            if (layers.back().shares[m] > 0)
                painter.drawRect(framed(double(m), whole - layers.back().shares[m], whole));
        }
    }
    if (plot.current() < 0 || plot.spots()[size_t(plot.current())].name.isEmpty())
        return;
    const QRectF box = *plot.spots()[size_t(plot.current())].box;
    painter.setPen(QPen(plot.tokens().text, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(framed(box.center().x(), box.top(), box.bottom()));
}

std::vector<DirectLabel> labelsOf(const std::vector<Layer>& layers, const std::vector<VersionTable>& months)
{
    std::vector<DirectLabel> labels;
    double foot = 0;
    for (const Layer& layer : layers) {
        const double share = layer.shares.back();
        if (months.back().reportingInstallations > 0 && share >= 0.005)
            labels.push_back({foot + share / 2, shareLabel(share), layer.name, layer.colour});
        foot += share;
    }
    return labels;
}

std::vector<Marker> markersOf(const StackedBars& chart, const std::vector<Layer>& layers)
{
    std::set<QString> named;
    for (const Layer& layer : layers)
        named.insert(layer.name);
    std::vector<Marker> markers;
    const double first = monthNumber(chart.months.front().month);
    for (const StackRelease& release : chart.releases) {
        const bool isNamed = named.contains(release.version.toString()) || named.contains(release.version.majorMinor());
        const double at = positionOf(release.released) - first;
        if (isNamed && at > -0.5 && at < double(chart.months.size()) - 0.5)
            markers.push_back({at,
                (release.product.isEmpty() ? QString() : release.product + u' ')
                    + (named.contains(release.version.toString()) ? release.version.toString()
                                                                  : release.version.majorMinor())});
    }
    std::sort(markers.begin(), markers.end(), [](const Marker& a, const Marker& b) { return a.value < b.value; });
    const auto isSame = [](const Marker& a, const Marker& b) { return a.label == b.label; }; // 2.12.0 before 2.12.1
    markers.erase(std::unique(markers.begin(), markers.end(), isSame), markers.end());
    return markers;
}

} // namespace

std::vector<StackedSpot> spotsOf(const StackedBars& chart)
{
    std::vector<StackedSpot> spots;
    const std::vector<Layer> layers = layersOf(chart, Theme::light());
    for (size_t m = 0; m < chart.months.size(); ++m) {
        if (chart.months[m].reportingInstallations == 0)
            spots.push_back({m, {}});
        for (const Layer& layer : layers) {
            if (chart.months[m].reportingInstallations > 0 && layer.installations[m] > 0)
                spots.push_back({m, layer.colour == Theme::light().rest ? QString() : layer.name});
        }
    }
    return spots;
}

std::unique_ptr<Plot> stackedBars(const StackedBars& chart, const Tokens& tokens)
{
    auto plot = std::make_unique<Plot>(tokens);
    plot->setSummary(chart.summary);
    if (chart.months.empty())
        return plot;
    const std::vector<Layer> layers = layersOf(chart, tokens);
    plot->yTicks = niceTicks(1, Unit::Share);
    for (size_t m = 0; m < chart.months.size(); ++m)
        plot->xTicks.push_back({double(m), wording::month(chart.months[m].month)});
    plot->monthLabels = Plot::MonthLabels::Yes;
    plot->markers = markersOf(chart, layers);
    plot->setRange(-0.5, double(chart.months.size()) - 0.5, 0, 1);
    const std::vector<DirectLabel> labels = labelsOf(layers, chart.months);
    plot->setMargins(widthOf(plot->yTicks) + 14, plot->markers.empty() ? 12 : 28, widthOf(labels) + 12, 30);
    auto series = std::make_unique<QStackedBarSeries>();
    series->setBarWidth(barWidth(chart.months.size()));
    for (const Layer& layer : layers) {
        auto* set = new QBarSet(layer.name, series.get());
        for (const double share : layer.shares)
            set->append(share);
        set->setColor(layer.colour);
        set->setPen(QPen(tokens.surface, 1));
        series->append(set);
    }
    plot->addPart(std::move(series));
    plot->setSpots(spotsOf(chart, layers), Plot::Snap::Box);
    plot->drawBelow = drawCurrent;
    plot->drawData = [months = chart.months, layers](QPainter& painter, const Plot& p) {
        drawNames(painter, p, layers, months);
        drawPartialMonths(painter, p, months);
        drawMarks(painter, p, layers);
    };
    plot->drawAbove = [labels](QPainter& painter, const Plot& p) {
        if (!p.isZoomed()) // they name the newest month
            drawDirectLabels(painter, p, labels);
    };
    return plot;
}

} // namespace uptake
