// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

class QVBoxLayout;

namespace uptake {

class ImportQueue;
class ProgressPanel;

/// The imports of a queue, one a line: those that wait, the one that runs, and those that are over.
class QueueList : public QWidget
{
    Q_OBJECT

public:
    explicit QueueList(ImportQueue& queue, QWidget* parent = nullptr);

private:
    void rebuild();
    void update(int id);

    ImportQueue& m_queue;
    QVBoxLayout* m_layout;
    QMap<int, ProgressPanel*> m_panels; ///< by id of the entry
};

} // namespace uptake
