// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/suggestiontable.h"
#include "ui/dialogs/dialog.h"
#include "ui/session.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace uptake {

class DataTable;

/// Links an installation to a licence: by a number that the user types, or one of the suggestions.
class LinkDialog : public Dialog
{
    Q_OBJECT

public:
    struct Subject
    {
        qint64 installation = 0; ///< row number in the store
        QString serverId;
        QString product;
    };
    LinkDialog(Session& session, Subject subject, QWidget* parent = nullptr);

private:
    void suggest();
    void link(); ///< to the number typed
    void linkTo(const QString& identity);

    Session& m_session;
    Subject m_subject;
    QLineEdit* m_number;
    QLabel* m_answer = nullptr;
    QPushButton* m_link = nullptr;
    DataTable* m_table;
    TableModel<ShownSuggestion> m_suggestions{suggestionTable()};
    Job m_suggesting;
    Job m_finding;
};

} // namespace uptake
