// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/tables.h"
#include "ui/pages/page.h"
#include "ui/watchedfolder.h"

class QFrame;
class QLabel;
class QPushButton;

namespace uptake {

class Card;
class DataTable;
class MailboxCard;
class QuarantineCard;

/// Where data comes in: drop files, watch, read what became of them, and what waits in quarantine.
class ImportsPage : public Page
{
    Q_OBJECT

public:
    explicit ImportsPage(Session& session, QWidget* parent = nullptr);
    WatchedFolder& watchedFolder() { return m_watch; }
    MailboxCard& mailboxes() { return *m_mailboxes; }

Q_SIGNALS:
    void folderRequested();

protected:
    void refresh(const View& view) override;

private:
    QWidget* makeDropZone();
    void makeQueue();
    void showSummary(const ImportSummary& summary);
    QWidget* makeUndoRow();
    QList<BatchId> chosen(bool undone) const;
    void showChoice();
    QWidget* makeWatchRow();
    void showHistory(const ImportHistory& history);

    MailboxCard* m_mailboxes;
    Card* m_queue;
    Card* m_last;
    DataTable* m_fileTable;
    QLabel* m_notes;
    Card* m_history;
    DataTable* m_batchTable;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    QWidget* m_undoRow = nullptr;
    QLabel* m_details; ///< of the import that is selected
    QuarantineCard* m_quarantine;
    WatchedFolder m_watch;
    TableModel<FileSummary> m_files{fileTable()};
    TableModel<Batch> m_batches{batchTable()};
};

} // namespace uptake
