// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialogbody.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace uptake {

DialogBody::DialogBody(QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    setWidget(content);
    content->setAutoFillBackground(false); // the dialog's own shows
    viewport()->setAutoFillBackground(false);
}

QVBoxLayout* DialogBody::body() const
{
    return static_cast<QVBoxLayout*>(widget()->layout());
}

void DialogBody::setRoom(int height)
{
    m_room = height;
    updateGeometry();
}

QSize DialogBody::sizeHint() const
{
    return widget()->sizeHint().boundedTo({QWIDGETSIZE_MAX, m_room});
}

QSize DialogBody::minimumSizeHint() const
{
    const QSize least = widget()->minimumSizeHint();
    return {least.width() + (least.height() > m_room ? verticalScrollBar()->sizeHint().width() : 0),
        std::min(least.height(), m_room)};
}

bool DialogBody::hasHeightForWidth() const
{
    return widget()->layout()->hasHeightForWidth();
}

int DialogBody::heightForWidth(int width) const
{
    return std::min(widget()->layout()->totalHeightForWidth(width), m_room);
}

/// What the body needs changes with what it shows.
bool DialogBody::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::viewportEvent(event);
}

} // namespace uptake
