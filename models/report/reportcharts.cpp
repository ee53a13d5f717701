// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportcharts.h"

#include "models/report/reporttext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

constexpr double titleGap = 10;
constexpr double widestColumn = 44; ///< of a chart of few months

void drawTitle(Paper& paper, const QString& title, const Sentence& basis)
{
    paper.paragraph(title, Type::Subheading);
    paper.paragraph(basis.text(), Type::Small, ink::muted);
    paper.space(titleGap);
}

/// The smallest of 1, 2, 2.5, 5 times a power of ten that gives at most `most` steps up to `value`.
double niceStep(double value, int most)
{
    const double rough = std::max(value, 1.0) / most;
    const double unit = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (unit * factor >= rough)
            return std::max(1.0, unit * factor);
    }
    return unit * 10;
}

struct Plot
{
    QRectF area;
    double top = 0; ///< value at the upper edge
    double yOf(double value) const { return area.bottom() - value / top * area.height(); }
};

/// Grid lines with their values at the left.
void drawGrid(Paper& paper, const Plot& plot, double step, const std::function<QString(double)>& label)
{
    for (double value = 0; value <= plot.top + step / 2; value += step) {
        const double y = plot.yOf(value);
        paper.line({plot.area.left(), y}, {plot.area.right(), y}, ink::rule, value == 0 ? 0.8 : 0.4);
        paper.text({plot.area.left() - 46, y - 6, 40, 12}, label(value), Type::Label, Qt::AlignRight | Qt::AlignVCenter,
            ink::muted);
    }
}

/// "Oct" under each month, or each second or third where they would touch; the year under January and the first.
void drawMonths(Paper& paper, const Plot& plot, const std::vector<Month>& months, const QLocale& locale)
{
    const double slot = plot.area.width() / double(months.size());
    const auto every = size_t(std::max(1.0, std::ceil(26 / slot)));
    for (size_t i = 0; i < months.size(); ++i) {
        if ((months.size() - 1 - i) % every != 0)
            continue;
        const double x = plot.area.left() + slot * double(i);
        const QDate date = dateOf(firstDayOf(months[i]));
        const QRectF box(x + slot / 2 - 30, plot.area.bottom() + 4, 60, 10);
        paper.text(box, locale.toString(date, u"MMM"_s), Type::Label, Qt::AlignHCenter | Qt::AlignVCenter, ink::muted);
        const bool isFirst = i < every;
        if (isFirst || date.month() <= int(every))
            paper.text(box.translated(0, 10), locale.toString(date, u"yyyy"_s), Type::Label,
                Qt::AlignHCenter | Qt::AlignVCenter, ink::muted);
    }
}

/// Shades from the newest version (strongest) to the oldest.
QColor shade(size_t position, size_t count)
{
    static constexpr std::array<std::array<int, 3>, 4> stops{
        {{0x0f, 0x3d, 0x7a}, {0x2b, 0x71, 0xc7}, {0x6f, 0xa8, 0xe6}, {0xc9, 0xde, 0xf5}}};
    const double place = count < 2 ? 0 : double(position) / double(count - 1) * double(stops.size() - 1);
    const auto low = std::min(size_t(place), stops.size() - 2);
    const double part = place - double(low);
    const auto mix = [&](size_t channel) {
        return int(std::lround(stops[low][channel] * (1 - part) + stops[low + 1][channel] * part));
    };
    return {mix(0), mix(1), mix(2)};
}

bool isDark(const QColor& color)
{
    return qGray(color.rgb()) < 140;
}

} // namespace

void drawShareBars(Paper& paper, const ShareBars& chart, const QLocale& locale)
{
    const double rowHeight = 18 * paper.rowScale();
    constexpr double labels = 120;
    constexpr double values = 64;
    paper.ensure(60 + rowHeight * std::min<double>(double(chart.bars.size()), 12));
    drawTitle(paper, chart.title, chart.basis);
    const double from = paper.left() + labels;
    const double room = paper.width() - labels - values;
    for (const ShareBar& bar : chart.bars) {
        paper.ensure(rowHeight);
        const double y = paper.y();
        const QRectF track(from, y + 4, room, rowHeight - 8);
        paper.text({paper.left(), y, labels - 10, rowHeight}, paper.fitted(bar.label, Type::Small, labels - 10),
            Type::Small, Qt::AlignLeft | Qt::AlignVCenter);
        paper.fill(track, ink::panel, 2);
        if (const auto share = bar.share.shown()) {
            paper.fill({track.left(), track.top(), track.width() * *share, track.height()}, ink::accent, 2);
            if (bar.low.shown() && bar.high.shown()) {
                const double middle = track.center().y();
                const double low = track.left() + track.width() * *bar.low.shown();
                const double high = track.left() + track.width() * *bar.high.shown();
                const double inside = std::min(high, track.left() + track.width() * *share);
                paper.line({low, middle}, {inside, middle}, Qt::white, 0.9);
                paper.line({inside, middle}, {high, middle}, ink::text, 0.9);
                paper.line({low, middle - 2.5}, {low, middle + 2.5}, Qt::white, 0.9);
                paper.line({high, middle - 2.5}, {high, middle + 2.5}, ink::text, 0.9);
            }
        }
        paper.text({from + room + 8, y, values - 8, rowHeight}, bar.share.text(locale), Type::Small,
            Qt::AlignRight | Qt::AlignVCenter);
        paper.space(rowHeight);
    }
    for (int percent = 0; percent <= 100; percent += 25) {
        const double x = from + room * percent / 100;
        paper.text({x - 20, paper.y() + 2, 40, 10}, ReportText::tr("%1 %").arg(percent), Type::Label,
            Qt::AlignHCenter | Qt::AlignVCenter, ink::muted);
    }
    paper.space(22);
}

void drawCategoryBars(Paper& paper, const CategoryBars& chart, const QLocale& locale)
{
    const double rowHeight = 20 * paper.rowScale();
    constexpr double labels = 138;
    constexpr double shares = 62;
    constexpr double counts = 56;
    paper.ensure(60 + rowHeight * std::min<double>(double(chart.categories.size()), 12));
    drawTitle(paper, chart.title, chart.basis);
    const double head = paper.y() - titleGap - 2;
    paper.text({paper.right() - shares - counts - 40, head, counts + 40, 10}, ReportText::tr("Organisations"),
        Type::Label, Qt::AlignRight | Qt::AlignVCenter, ink::muted);
    paper.text({paper.right() - shares, head, shares, 10}, ReportText::tr("Share"), Type::Label,
        Qt::AlignRight | Qt::AlignVCenter, ink::muted);
    double largest = 0;
    for (const PublishedCategory& category : chart.categories)
        largest = std::max(largest, category.share.shown().value_or(0));
    const double from = paper.left() + labels;
    const double room = paper.width() - labels - shares - counts;
    for (const PublishedCategory& category : chart.categories) {
        paper.ensure(rowHeight);
        const double y = paper.y();
        paper.text({paper.left(), y, labels - 10, rowHeight}, paper.fitted(category.name, Type::Small, labels - 10),
            Type::Small, Qt::AlignLeft | Qt::AlignVCenter);
        const QRectF track(from, y + 4, room, rowHeight - 8);
        paper.fill(track, ink::panel, 2);
        if (const auto share = category.share.shown(); share && largest > 0) {
            const QRectF bar(
                track.left(), track.top(), track.width() * *share / std::max(largest, 0.25), track.height());
            paper.fill(bar, category.isOther ? ink::rule : ink::accent, 2);
            if (category.isOther)
                paper.hatch(bar, ink::other);
        }
        const auto value = [&](double x, double width, const Published& figure) {
            paper.text({x, y, width, rowHeight}, figure.text(locale), Type::Small, Qt::AlignRight | Qt::AlignVCenter,
                figure.isWithheld() ? ink::muted : ink::text);
        };
        value(from + room, counts, category.count);
        value(from + room + counts, shares, category.share);
        paper.space(rowHeight);
    }
    paper.space(10);
}

void drawMonthColumns(Paper& paper, const MonthColumns& chart, const QLocale& locale)
{
    const double height = 112 * paper.chartScale();
    paper.ensure(height + 70);
    drawTitle(paper, chart.title, chart.basis);
    paper.space(6);
    double largest = 0;
    std::vector<Month> months;
    for (const MonthValue& month : chart.months) {
        largest = std::max(largest, month.value ? month.value->shown().value_or(0) : 0);
        months.push_back(month.month);
    }
    const double step = niceStep(largest, 4);
    const Plot plot{
        {paper.left() + 34, paper.y(), paper.width() - 34, height}, std::max(step, std::ceil(largest / step) * step)};
    drawGrid(paper, plot, step, [&](double value) { return locale.toString(value, 'f', 0); });
    const double slot = plot.area.width() / double(std::max<size_t>(months.size(), 1));
    double widest = 0;
    for (const MonthValue& month : chart.months)
        widest = std::max(widest, month.value ? paper.widthOf(month.value->text(locale), Type::Label) : 0);
    const auto every = size_t(std::ceil((widest + 4) / slot)); // no label touches the next
    const auto shownAt
        = [&](size_t i) { return chart.months[i].value ? chart.months[i].value->shown().value_or(0) : 0.0; };
    // A label wider than its column stands before a higher neighbour: unreadable there, it is left out.
    const auto isHidden = [&](size_t i) {
        const double half = paper.widthOf(chart.months[i].value->text(locale), Type::Label) / 2;
        for (const size_t other : {i - 1, i + 1}) {
            if (half > 0.68 * slot && other < chart.months.size()
                && plot.yOf(shownAt(other)) < plot.yOf(shownAt(i)) - 1)
                return true;
        }
        return false;
    };
    for (size_t i = 0; i < chart.months.size(); ++i) {
        const auto& value = chart.months[i].value;
        if (!value)
            continue;
        const double width = std::min(slot * 0.64, widestColumn);
        const QRectF column(
            plot.area.left() + slot * (double(i) + 0.5) - width / 2, plot.area.top(), width, plot.area.height());
        const auto shown = value->shown();
        if (shown)
            paper.fill({column.left(), plot.yOf(*shown), column.width(), plot.area.bottom() - plot.yOf(*shown)},
                ink::accent, 1);
        if ((chart.months.size() - 1 - i) % std::max<size_t>(every, 1) != 0 || isHidden(i))
            continue;
        const double y = shown ? plot.yOf(*shown) - 11 : plot.area.bottom() - 12;
        paper.text({column.center().x() - 20, y, 40, 10}, value->text(locale), Type::Label,
            Qt::AlignHCenter | Qt::AlignVCenter, shown ? ink::text : ink::muted);
    }
    drawMonths(paper, plot, months, locale);
    paper.space(height + 36);
}

void drawMonthStacks(Paper& paper, const MonthStacks& chart, const QLocale& locale)
{
    const double height = 210 * paper.chartScale();
    constexpr double legend = 96;
    paper.ensure(height + 60);
    drawTitle(paper, chart.title, chart.basis);
    std::vector<Month> months;
    std::vector<QString> versions; // newest first, over all months
    for (const MonthStack& month : chart.months) {
        months.push_back(month.month);
        for (const PublishedCategory& category : month.categories) {
            if (!category.isOther && std::find(versions.begin(), versions.end(), category.name) == versions.end())
                versions.push_back(category.name);
        }
    }
    std::sort(
        versions.begin(), versions.end(), [](const QString& a, const QString& b) { return Version(a) > Version(b); });
    std::map<QString, QColor> colors;
    for (size_t i = 0; i < versions.size(); ++i)
        colors.emplace(versions[i], shade(i, versions.size()));
    const Plot plot{{paper.left() + 34, paper.y(), paper.width() - 34 - legend, height}, 1};
    drawGrid(paper, plot, 0.25, [&](double value) { return ReportText::tr("%1 %").arg(std::lround(100 * value)); });
    const double slot = plot.area.width() / double(std::max<size_t>(months.size(), 1));
    const double width = std::min(slot * 0.76, widestColumn);
    bool hasOther = false;
    for (size_t i = 0; i < chart.months.size(); ++i) {
        double total = 0;
        for (const PublishedCategory& category : chart.months[i].categories)
            total += category.count.shown().value_or(0);
        double from = 1;
        for (const PublishedCategory& category : chart.months[i].categories) {
            const double share
                = category.count.isWithheld() ? category.share.shown().value_or(0) : *category.count.shown() / total;
            if (share <= 0)
                continue;
            const QRectF box(plot.area.left() + slot * (double(i) + 0.5) - width / 2, plot.yOf(from), width,
                share * plot.area.height());
            const QColor color = category.isOther ? ink::panel : colors.at(category.name);
            paper.fill(box, color);
            if (category.isOther) {
                hasOther = true;
                paper.hatch(box, ink::other);
            } else if (box.height() >= 11 && paper.widthOf(category.name, Type::Label) <= box.width() - 2) {
                paper.text(
                    box, category.name, Type::Label, Qt::AlignCenter, isDark(color) ? QColor(Qt::white) : ink::text);
            }
            paper.line(box.topLeft(), box.topRight(), Qt::white, 0.6);
            from -= share;
        }
    }
    drawMonths(paper, plot, months, locale);
    double y = plot.area.top();
    const auto legendRow = [&](const QString& name, const QColor& color, bool isHatched) {
        const QRectF box(plot.area.right() + 18, y + 2, 10, 10);
        paper.fill(box, color, 1);
        if (isHatched)
            paper.hatch(box, ink::other);
        paper.text({box.right() + 7, y, legend - 35, 14}, paper.fitted(name, Type::Small, legend - 35), Type::Small,
            Qt::AlignLeft | Qt::AlignVCenter);
        y += 15;
    };
    for (const QString& version : versions)
        legendRow(version, colors.at(version), false);
    if (hasOther)
        legendRow(ReportText::tr("Other"), ink::panel, true);
    paper.space(std::max(height, y - plot.area.top()) + 36);
}

} // namespace uptake
