// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/themedbutton.h"

#include "ui/icons.h"

#include <QKeyEvent>
#include <QMenu>

namespace uptake {

ThemedButton::ThemedButton(const QString& iconName, Tint tint, const QString& role, QWidget* parent)
    : QToolButton(parent)
    , m_iconName(iconName)
    , m_tint(tint)
{
    setProperty("role", role);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setIconSize(QSize(18, 18) * (Theme::scaled(100) / 100.0));
    draw();
}

void ThemedButton::draw()
{
    const Tokens& tokens = Theme::tokens();
    m_isDark = tokens.isDark;
    const QColor& colour = m_tint == Tint::Text ? tokens.text : m_tint == Tint::Muted ? tokens.muted : tokens.accent;
    setIcon(uptake::icon(m_iconName, colour, tokens.accent));
}

void ThemedButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_isDark != Theme::tokens().isDark)
        draw();
}

/// Enter presses it as Space does; Down opens its menu, if it has one.
void ThemedButton::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (menu() && (isEnter || event->key() == Qt::Key_Down))
        showMenu();
    else if (isEnter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

} // namespace uptake
