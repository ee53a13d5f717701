// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace uptake {

class ThemedButton;

/// The filter that all pages share: what is in force as removable chips, and a menu that adds to it.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(Session& session, QWidget* parent = nullptr);

private:
    void refresh(const View& view);
    void buildMenu();
    void addChip(const QString& name, const QString& text, const QString& iconName, Selection without, QMenu* menu);
    QMenu* productMenu(QWidget* parent);
    QMenu* hostingMenu(QWidget* parent);
    QMenu* periodMenu(QWidget* parent);
    QMenu* choiceMenu(const QString& title, const QStringList& keys, const QStringList& names,
        QStringList Selection::*member, QWidget* parent);
    void setPeriod(std::optional<Month> from, std::optional<Month> to);
    const Selection& selection() const { return m_session.view().selection; }

    Session& m_session;
    QHBoxLayout* m_chips;
    ThemedButton* m_add;
    QToolButton* m_clear;
    QMenu* m_menu;
};

/// "" is the hosting of installations that no licence is linked to.
QString hostingName(const QString& hosting);

} // namespace uptake
