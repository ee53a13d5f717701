// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progresspanel.h"

#include "models/views/importwording.h"
#include "models/views/wording.h"
#include "ui/importqueue.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr int barSteps = 1000;

QString runningText(const QueueEntry& entry)
{
    if (entry.bytesInAll <= 0)
        return ProgressPanel::tr("starting");
    const QLocale locale;
    QStringList parts{
        ProgressPanel::tr("%1 of %2")
            .arg(locale.formattedDataSize(entry.bytesDone, 1), locale.formattedDataSize(entry.bytesInAll, 1))};
    if (entry.milliseconds > 0) {
        parts << ProgressPanel::tr("%1/s").arg(locale.formattedDataSize(qint64(entry.bytesPerSecond()), 1));
        if (entry.rows > 0)
            parts << ProgressPanel::tr("%1 a second").arg(wording::rows(qint64(entry.rowsPerSecond())));
    }
    if (const auto seconds = entry.secondsLeft())
        parts << ProgressPanel::tr("%1 left").arg(wording::duration(*seconds));
    return parts.join(u" · "_s);
}

QString doneText(const QueueEntry& entry)
{
    const RowCounts& counts = entry.summary->counts;
    if (counts.rows == 0) // of a mailbox: no file is empty
        return ProgressPanel::tr("nothing new");
    return ProgressPanel::tr("%1: %2 · in %3 s")
        .arg(wording::rows(counts.rows), wording::counts(counts), wording::number(double(entry.milliseconds) / 1000));
}

} // namespace

QString stateText(const QueueEntry& entry)
{
    switch (entry.state) {
    case QueueEntry::State::Waiting:
        return ProgressPanel::tr("waits for its turn");
    case QueueEntry::State::Running:
        return runningText(entry);
    case QueueEntry::State::Done:
        return doneText(entry);
    case QueueEntry::State::Failed:
        return ProgressPanel::tr("failed: %1").arg(entry.error->toString());
    case QueueEntry::State::Cancelled:
        break;
    }
    return ProgressPanel::tr("cancelled: the database is as it was");
}

ProgressPanel::ProgressPanel(QWidget* parent)
    : QFrame(parent)
    , m_what(makeLabel(Theme::Text::Base, u"strong"_s, this))
    , m_state(makeLabel(Theme::Text::Small, u"muted"_s, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
{
    setObjectName(u"progressPanel"_s);
    m_what->setObjectName(u"importTitle"_s);
    m_state->setObjectName(u"importState"_s);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_cancel->setObjectName(u"cancelImport"_s);
    auto* texts = new QHBoxLayout;
    texts->setSpacing(2 * Theme::grid);
    texts->addWidget(m_what);
    texts->addStretch(1);
    texts->addWidget(m_state);
    auto* column = new QVBoxLayout;
    column->setSpacing(Theme::grid);
    column->addLayout(texts);
    column->addWidget(m_bar);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 12, 16, 12);
    layout->setSpacing(20);
    layout->addLayout(column, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressPanel::cancelRequested);
}

void ProgressPanel::showEntry(const QueueEntry& entry)
{
    m_what->setText(entry.title);
    m_state->setText(stateText(entry));
    setRole(m_state, "role", entry.state == QueueEntry::State::Failed ? u"negative"_s : u"muted"_s);
    const bool isRunning = entry.state == QueueEntry::State::Running;
    m_bar->setVisible(isRunning);
    m_bar->setRange(0, entry.bytesInAll > 0 ? barSteps : 0);
    if (entry.bytesInAll > 0)
        m_bar->setValue(int(double(barSteps) * double(entry.bytesDone) / double(entry.bytesInAll)));
    m_cancel->setVisible(!entry.isOver());
    m_cancel->setAccessibleName(tr("Cancel the import of %1").arg(entry.title));
    setAccessibleName(entry.title + u": "_s + m_state->text());
}

} // namespace uptake
