// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pages.h"

#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct Face
{
    double size;
    double lineHeight;
    QFont::Weight weight;
};

Face faceOf(Type type)
{
    switch (type) {
    case Type::Display:
        return {34, 40, QFont::Bold};
    case Type::Title:
        return {22, 28, QFont::DemiBold};
    case Type::Heading:
        return {15, 21, QFont::Normal};
    case Type::Subheading:
        return {10.5, 15, QFont::DemiBold};
    case Type::Lead:
        return {11.5, 17.5, QFont::Normal};
    case Type::Body:
        return {9.5, 14.5, QFont::Normal};
    case Type::Note:
        return {8.8, 12.8, QFont::Normal};
    case Type::Small:
        return {8, 11.5, QFont::Normal};
    case Type::Figure:
        return {22, 26, QFont::DemiBold};
    case Type::Label:
        break;
    }
    return {7.5, 10, QFont::Medium};
}

struct Painting
{
    QPainter& painter;
    double unit;

    QRectF device(const QRectF& box) const { return {box.topLeft() * unit, box.size() * unit}; }

    void operator()(const DrawnText& item) const
    {
        painter.setFont(fontOf(item.type, shapingOf(item.text)));
        painter.setPen(item.color);
        painter.drawText(device(item.box), int(item.alignment) | Qt::TextDontClip | Qt::TextSingleLine, item.text);
    }
    void operator()(const DrawnBox& item) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(item.color);
        if (item.radius > 0)
            painter.drawRoundedRect(device(item.box), item.radius * unit, item.radius * unit);
        else
            painter.drawRect(device(item.box));
    }
    void operator()(const DrawnLine& item) const
    {
        painter.setPen(QPen(item.color, item.thickness * unit, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(item.from * unit, item.to * unit);
    }
    void operator()(const DrawnLogo& item) const { item.logo.paint(painter, device(item.box)); }
};

} // namespace

Shaping shapingOf(const QString& text)
{
    static const QString plain = u" \u00a0\u202f.,;%\u2019\u2026\u2022\u00b7"_s;
    const bool hasSigns = std::any_of(
        text.begin(), text.end(), [](QChar c) { return !c.isLetterOrNumber() && !c.isMark() && !plain.contains(c); });
    static const QRegularExpression times(u"\\dx\\d"_s);
    return hasSigns || times.match(text).hasMatch() ? Shaping::LetterByLetter : Shaping::Kerned;
}

QFont fontOf(Type type, Shaping shaping)
{
    const Face face = faceOf(type);
    QFont font;
    font.setFamilies({u"Inter"_s, u"DejaVu Sans"_s});
    font.setPointSizeF(face.size);
    font.setWeight(face.weight);
    if (shaping == Shaping::LetterByLetter)
        font.setStyleStrategy(QFont::PreferNoShaping);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double lineHeightOf(Type type)
{
    return faceOf(type).lineHeight;
}

void paintPage(QPainter& painter, const ReportPage& page, double unit)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform
        | QPainter::LosslessImageRendering);
    for (const Drawn& item : page.items)
        std::visit(Painting{painter, unit}, item);
}

} // namespace uptake
