// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVariant>

namespace uptake {

QLabel* makeLabel(Theme::Text size, const QString& role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setFont(Theme::font(size));
    label->setProperty("role", role);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString plainText(QString title)
{
    return title.remove(u'&').remove(u'…');
}

void makeFindLine(QLineEdit& line)
{
    line.setProperty("finds", true);
}

bool isFindLine(const QLineEdit& line)
{
    return line.property("finds").toBool();
}

void setRole(QWidget* widget, const char* property, const QString& value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace uptake
