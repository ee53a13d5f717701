// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/tables.h"
#include "ui/pages/page.h"

class QFrame;
class QLabel;
class QPushButton;

namespace uptake {

class Card;
class DataTable;

/// Where data comes in: drop files, watch, read what became of them, and what waits in quarantine.
class ImportsPage : public Page
{
    Q_OBJECT

public:
    explicit ImportsPage(Session& session, QWidget* parent = nullptr);

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
    QWidget* makeMendRow();
    void mendChosen();
    void showHistory(const ImportHistory& history);

    Card* m_queue;
    Card* m_last;
    DataTable* m_fileTable;
    QLabel* m_notes;
    Card* m_history;
    DataTable* m_batchTable;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    QWidget* m_undoRow = nullptr;
    Card* m_quarantine;
    DataTable* m_quarantineTable;
    QWidget* m_mendRow = nullptr;
    TableModel<FileSummary> m_files{fileTable()};
    TableModel<Batch> m_batches{batchTable()};
    TableModel<QuarantinedRow> m_rows{quarantineTable()};
};

} // namespace uptake
