// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

QPixmap drawn(const QByteArray& svg, const QColor& colour, int size)
{
    QByteArray tinted = svg;
    tinted.replace("#000", colour.name().toUtf8());
    QSvgRenderer renderer(tinted);
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QIcon icon(const QString& name, const QColor& colour, const QColor& active)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    QIcon icon;
    for (const int size : {16, 20, 24, 32, 40, 48, 64, 96}) {
        icon.addPixmap(drawn(svg, colour, size), QIcon::Normal, QIcon::Off);
        if (active.isValid())
            icon.addPixmap(drawn(svg, active, size), QIcon::Normal, QIcon::On);
    }
    return icon;
}

} // namespace uptake
