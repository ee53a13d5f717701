// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartimage.h"

#include "ui/charts/charttext.h"

#include <QBuffer>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

void draw(QPainter& painter, const ChartImage& chart)
{
    const Tokens& tokens = Theme::light();
    const QRectF page(QPointF(0, 0), QSizeF(chart.size));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(page, tokens.surface);
    QRectF room = page.adjusted(24, 20, -24, -16);
    const auto line = [&](const QString& text, Theme::Text size, const QColor& colour) {
        painter.setFont(Theme::font(size));
        painter.setPen(colour);
        QRectF used;
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
        room.setTop(used.bottom() + 4);
    };
    line(chart.title, Theme::Text::CardTitle, tokens.text);
    if (!chart.subtitle.isEmpty())
        line(chart.subtitle, Theme::Text::Small, tokens.muted);
    painter.setFont(Theme::font(Theme::Text::Small));
    painter.setPen(tokens.muted);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom, chart.footer);
    const QRectF body = room.adjusted(0, 8, 0, -28);
    const std::unique_ptr<Plot> plot = chart.maker(tokens);
    QGraphicsScene scene;
    scene.addItem(plot.get());
    plot->setGeometry(QRectF(QPointF(0, 0), body.size()));
    plot->layout()->activate();
    scene.render(&painter, body, plot->geometry());
    scene.removeItem(plot.get());
}

Expected<void> write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Failure(Error{ChartText::tr("the chart cannot be saved: %1").arg(file.errorString()), path,
        ChartText::tr("choose another folder")});
}

} // namespace

QPicture strokesOf(const ChartImage& chart)
{
    QPicture strokes;
    QPainter painter(&strokes);
    draw(painter, chart);
    return strokes;
}

QImage toImage(const QPicture& strokes, QSize size, double scale)
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPicture(0, 0, strokes);
    return image;
}

QImage toImage(const ChartImage& chart, double scale)
{
    return toImage(strokesOf(chart), chart.size, scale);
}

Expected<void> savePng(const QPicture& strokes, QSize size, const QString& path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    toImage(strokes, size).save(&buffer, "PNG");
    return write(path, bytes);
}

Expected<void> saveSvg(const QPicture& strokes, const ChartImage& about, const QString& path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(about.size);
    generator.setViewBox(QRect({}, about.size));
    generator.setTitle(about.title);
    generator.setDescription(about.footer);
    generator.setResolution(96);
    QPainter painter;
    painter.begin(&generator);
    painter.drawPicture(0, 0, strokes);
    painter.end();
    return write(path, bytes);
}

} // namespace uptake
