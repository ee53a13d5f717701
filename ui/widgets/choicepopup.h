// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/choices.h"
#include "ui/latestjob.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace uptake {

class Session;

/// The values of one list of the filter, to tick: found by typing, each with how many installations it is true of. What
/// is ticked is in force at once. Closes by itself, as a menu does.
class ChoicePopup : public QFrame
{
    Q_OBJECT

public:
    ChoicePopup(Session& session, Dimension dimension, QWidget* parent);
    void openBelow(const QWidget* anchor);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void load();
    void fill();
    void tick(QListWidgetItem* item);

    Session& m_session;
    Dimension m_dimension;
    std::vector<Choice> m_choices;
    QLineEdit* m_line;
    QListWidget* m_list;
    QLabel* m_more;
    LatestJob m_loading;
};

} // namespace uptake
