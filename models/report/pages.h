// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/logo.h"

#include <QColor>
#include <QFont>
#include <QPolygonF>
#include <QString>

#include <variant>
#include <vector>

class QPainter;

namespace uptake {

/// The type of a report.
enum class Type { Display, Title, Heading, Subheading, Lead, Body, Note, Small, Figure, Label };

/// The colours of paper: dark on white, readable in print and for the colour-blind. None is transparent: PDF/A-1 knows
/// no transparency.
namespace ink {
const QColor text(0x1a, 0x23, 0x32);
const QColor muted(0x57, 0x63, 0x75);
const QColor rule(0xd5, 0xdb, 0xe3);
const QColor panel(0xf4, 0xf6, 0xf9);
const QColor accent(0x1f, 0x5f, 0xb4);
const QColor soft(0xe3, 0xed, 0xf8);
const QColor other(0xb8, 0xc0, 0xcb);
const QColor warning(0xa3, 0x1d, 0x1d);
} // namespace ink

// Pages as they are drawn, on paper and on the screen alike. All is measured in points (1/72 inch) from the page's
// upper left corner.

struct DrawnText
{
    QRectF box;
    QString text;
    Type type = Type::Body;
    Qt::Alignment alignment;
    QColor color;
};
struct DrawnBox
{
    QRectF box;
    QColor color;
    double radius = 0;
};
struct DrawnLine
{
    QPointF from, to;
    QColor color;
    double thickness = 0.5;
};
struct DrawnLogo
{
    QRectF box;
    Logo logo;
};
using Drawn = std::variant<DrawnText, DrawnBox, DrawnLine, DrawnLogo>;

/// A place that leads to another page.
struct PageLink
{
    QRectF box;
    int page = 0; ///< from 0
    double top = 0;
};

struct ReportPage
{
    std::vector<Drawn> items;
    std::vector<PageLink> links;
};

/// A place that the contents and the outline name.
struct PagePlace
{
    QString title;
    int page = 0; ///< from 0
    double top = 0;
};

struct ReportPages
{
    QSizeF size;
    QString title;
    std::vector<ReportPage> pages;
    std::vector<PagePlace> outline;
};

/// Inter draws signs otherwise beside capitals and digits, and arrows for some pairs of them. Such a shape is lost to
/// whoever copies the text or searches it: words with signs are set letter by letter.
enum class Shaping { Kerned, LetterByLetter };
Shaping shapingOf(const QString& text);
QFont fontOf(Type type, Shaping shaping = Shaping::Kerned);
double lineHeightOf(Type type);
/// Draws a page on anything; `unit` is how many of the painter's pixels a point has, and the device's resolution must
/// say the same.
void paintPage(QPainter& painter, const ReportPage& page, double unit);

} // namespace uptake
