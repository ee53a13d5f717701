// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/template.h"

#include <QWidget>

class QListWidget;
class QToolButton;

namespace uptake {

/// The sections of a report: tick what it holds, drag or move to order.
class SectionList : public QWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget* parent = nullptr);

    QList<SectionKind> sections() const; ///< ticked, in their order
    void setSections(const QList<SectionKind>& sections);

Q_SIGNALS:
    void changed();

private:
    void move(int by); ///< the current section, up or down
    void showMoves();

    QListWidget* m_list;
    QToolButton* m_up;
    QToolButton* m_down;
};

} // namespace uptake
