// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/decisions.h"
#include "ui/dialogs/dialog.h"
#include "ui/session.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace uptake {

/// Says which organisation an installation's licence belongs to: that its company is another one, is one of its own
/// again, or that this licence alone is somebody else's. All of it can be taken back with Ctrl+Z.
class OrganisationDialog : public Dialog
{
    Q_OBJECT

public:
    struct Subject
    {
        QString company; ///< that its licence names
        QString country;
        QString number; ///< of the licence
        QString product; ///< add-on key
    };
    OrganisationDialog(Session& session, Subject subject, QWidget* parent);

private:
    enum class Choice { Merge, Split, Move, GiveBack };
    QRadioButton* addChoice(const QString& text, const QString& name);
    QLineEdit* makeName();
    Choice choice() const;
    void showChoice();
    void carryOut();

    Session& m_session;
    Subject m_subject;
    QRadioButton* m_merge = nullptr;
    QRadioButton* m_split = nullptr;
    QRadioButton* m_move = nullptr;
    QRadioButton* m_giveBack = nullptr;
    QLineEdit* m_name = nullptr;
    QLabel* m_answer = nullptr;
    QPushButton* m_go = nullptr;
    Job m_finding;
};

} // namespace uptake
