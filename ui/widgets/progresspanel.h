// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFrame>

class QLabel;
class QProgressBar;

namespace uptake {

/// What is being read, how far it is, how fast, and the way to stop it.
class ProgressPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget* parent = nullptr);
    void start(const QString& what);
    void setProgress(qint64 done, qint64 total);

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel* m_what;
    QLabel* m_rate;
    QProgressBar* m_bar;
    QElapsedTimer m_clock;
};

} // namespace uptake
