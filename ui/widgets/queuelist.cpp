// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/queuelist.h"

#include "ui/importqueue.h"
#include "ui/widgets/progresspanel.h"

#include <QVBoxLayout>

namespace uptake {

using namespace Qt::StringLiterals;

QueueList::QueueList(ImportQueue& queue, QWidget* parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"queueList"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    connect(&queue, &ImportQueue::changed, this, &QueueList::rebuild);
    connect(&queue, &ImportQueue::progressed, this, &QueueList::update);
}

void QueueList::rebuild()
{
    QMap<int, ProgressPanel*> gone = m_panels;
    for (const QueueEntry& entry : m_queue.entries()) {
        const int id = entry.id;
        gone.remove(id);
        if (!m_panels.contains(id)) {
            auto* panel = new ProgressPanel(this);
            panel->setObjectName(u"queueEntry%1"_s.arg(id));
            panel->setProperty("role", u"row"_s);
            panel->layout()->setContentsMargins(0, 8, 0, 8);
            connect(panel, &ProgressPanel::cancelRequested, this, [this, id] { m_queue.cancel(id); });
            m_layout->insertWidget(0, panel); // the newest first
            panel->show();
            m_panels[id] = panel;
        }
        update(id);
    }
    for (auto panel = gone.cbegin(); panel != gone.cend(); ++panel) {
        m_panels.remove(panel.key());
        panel.value()->deleteLater();
        panel.value()->hide();
    }
}

void QueueList::update(int id)
{
    const QueueEntry* entry = m_queue.entry(id);
    if (entry && m_panels.contains(id))
        m_panels[id]->showEntry(*entry);
}

} // namespace uptake
