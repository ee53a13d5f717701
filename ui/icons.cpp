// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QStyle>
#include <QStyleOption>
#include <QSvgRenderer>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(const QString& name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

QPixmap drawn(const QString& name, const QColor& colour, const QSize& size)
{
    QFile file(fileOf(name));
    if (size.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("#000", colour.name().toUtf8()));
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const QSizeF fitting = QSizeF(renderer.defaultSize()).scaled(size, Qt::KeepAspectRatio);
    renderer.render(&painter, {QPointF(size.width() - fitting.width(), size.height() - fitting.height()) / 2, fitting});
    return pixmap;
}

/// Draws an icon at the size that is asked for, once it is asked for: hundreds of buttons have one, and change its
/// colour with the theme.
class DrawnIcon final : public QIconEngine
{
public:
    DrawnIcon(const QString& name, const QColor& colour, const QColor& active)
        : m_name(name)
        , m_colour(colour)
        , m_active(active)
    {
    }

    QIconEngine* clone() const override { return new DrawnIcon(*this); }
    QString iconName() override { return m_name; }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const QColor& colour = state == QIcon::On && m_active.isValid() ? m_active : m_colour;
        const QString key = u"icon %1 %2 %3 %4"_s.arg(m_name, colour.name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = drawn(m_name, colour, size);
            QPixmapCache::insert(key, pixmap);
        }
        if (mode != QIcon::Disabled)
            return pixmap;
        QStyleOption option;
        option.palette = QApplication::palette();
        return QApplication::style()->generatedIconPixmap(mode, pixmap, &option);
    }
    void paint(QPainter* painter, const QRect& place, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(place, pixmap(place.size() * painter->device()->devicePixelRatio(), mode, state));
    }

private:
    QString m_name;
    QColor m_colour;
    QColor m_active;
};

} // namespace

QIcon icon(const QString& name, const QColor& colour, const QColor& active)
{
    return QFile::exists(fileOf(name)) ? QIcon(new DrawnIcon(name, colour, active)) : QIcon();
}

} // namespace uptake
