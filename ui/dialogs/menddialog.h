// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/batches.h"
#include "ui/dialogs/dialog.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace uptake {

class Session;

/// Rows of the quarantine to be mended, one after the other: what is wrong with each, its file's header, its text. A
/// row stays until it could be imported or is skipped.
class MendDialog : public Dialog
{
    Q_OBJECT

public:
    MendDialog(Session& session, QList<QuarantinedRow> rows, QWidget* parent = nullptr);

private:
    void import();
    void showRow();
    void goOn(); ///< to the next row, if there is one

    Session& m_session;
    QList<QuarantinedRow> m_rows;
    qsizetype m_at = 0; ///< the row shown
    QLabel* m_title;
    QLabel* m_wrong;
    QLabel* m_facts;
    QPlainTextEdit* m_text;
    QPushButton* m_skip = nullptr;
    QPushButton* m_import = nullptr;
};

} // namespace uptake
