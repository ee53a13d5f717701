// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace uptake {

class FlowLayout;
class ThemedButton;

/// The filter that all pages share: what is in force as removable chips, a menu that adds to it, and filters that the
/// user saved under a name.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(Session& session, QWidget* parent = nullptr);
    void takeKeyboard(); ///< Tab goes on from "Add filter"; Enter or Down opens it
    void openMenu(); ///< as if "Add filter" had been clicked
    void openChoices(Dimension dimension); ///< the values of one list, to tick
    void askForName(); ///< saves the filter in force under a name

private:
    void refresh();
    void buildMenu();
    void buildSegments();
    QWidget* addChip(const QString& key, const QString& text, const QString& iconName, const Selection& without);
    QMenu* periodMenu(QWidget* parent);
    void openPeriod(QWidget* anchor);
    void setPeriod(std::optional<Month> from, std::optional<Month> to);
    const Selection& selection() const { return m_session.selection(); }

    Session& m_session;
    FlowLayout* m_layout;
    QList<QWidget*> m_chips;
    ThemedButton* m_add;
    ThemedButton* m_saved;
    QToolButton* m_clear;
    QMenu* m_menu;
    QMenu* m_segments;
};

} // namespace uptake
