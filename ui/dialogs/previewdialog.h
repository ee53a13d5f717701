// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/previewmodel.h"
#include "ui/dialogs/dialog.h"
#include "ui/session.h"

#include <QPointer>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace uptake {

class DataTable;
class FilePreviewPane;

/// What an import of files or folders would do, before it is done: worked out off the window's thread, without stopping
/// the window. The user says what files do not say, leaves files out, and imports. Further files can be dropped on it.
class PreviewDialog : public Dialog
{
    Q_OBJECT

public:
    PreviewDialog(Session& session, const QStringList& paths, QWidget* parent = nullptr);
    ~PreviewDialog() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeProgress();
    void addButtons();
    void work(); ///< the preview, anew
    void stop();
    void take(const Expected<ImportPreview>& preview);
    void showProgress(qint64 done, qint64 total);
    void showFile();
    void showFinding();
    ImportOptions options() const;
    void import();

    Session& m_session;
    QPointer<ImportQueue> m_queue; ///< goes before a dialog that is still open when the window closes
    QStringList m_paths;
    bool m_isPlanned = false; ///< the files are known
    int m_run = 0; ///< of the preview under way, for the queue; 0 = none
    Generation m_runs;
    PreviewModel m_files;
    QStringList m_passedOver;
    QLabel* m_finding;
    QLabel* m_remark;
    QLabel* m_state;
    QProgressBar* m_bar;
    QWidget* m_progress;
    DataTable* m_table;
    FilePreviewPane* m_pane;
    QCheckBox* m_contacts = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace uptake
