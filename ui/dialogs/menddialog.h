// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/batches.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace uptake {

class Session;

/// A row of the quarantine to be mended: what is wrong with it, its file's header, its text. Stays open until it could be imported.
class MendDialog : public QDialog
{
    Q_OBJECT

public:
    MendDialog(Session& session, QuarantinedRow row, QWidget* parent = nullptr);

private:
    void import();

    Session& m_session;
    QuarantinedRow m_row;
    QLabel* m_wrong;
    QPlainTextEdit* m_text;
    QPushButton* m_import;
};

} // namespace uptake
