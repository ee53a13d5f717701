// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace uptake {

struct QueueEntry;

/// One import: what is read, how far it is, how fast, how long it will take, the way to stop it, and what became of it.
class ProgressPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget* parent = nullptr);
    void showEntry(const QueueEntry& entry);

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel* m_what;
    QLabel* m_state;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

/// How an import is doing or how it ended, in words.
QString stateText(const QueueEntry& entry);

} // namespace uptake
