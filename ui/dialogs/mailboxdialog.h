// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mailbox/fetch.h"
#include "ui/dialogs/dialog.h"
#include "ui/job.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace uptake {

class MailboxFetches;

/// Sets up a mailbox that reports are fetched from: server, user, app password, folder as the server lists them, schedule; tries it before it
/// is kept. Does not stop the window; deletes itself when closed.
class MailboxDialog : public Dialog
{
    Q_OBJECT

public:
    /// A new mailbox, or one that is there. `remark` says why the dialog came up by itself.
    MailboxDialog(MailboxFetches& fetches, const std::optional<Mailbox>& known, const QString& remark, QWidget* parent);

Q_SIGNALS:
    void kept(const QString& name);

private:
    void addFields();
    QWidget* makeSecurityRow();
    QWidget* makeAuthorityRow();
    void addButtons();
    void fill(const Mailbox& mailbox);
    Mailbox described() const;
    std::optional<QString> password() const; ///< that is typed, else the one that is kept
    void chooseSecurity();
    void test();
    void showTrial(const Expected<MailboxTrial>& trial);
    void save();
    void askForRemoval();
    void say(const QString& text, const QString& role);

    MailboxFetches& m_fetches;
    std::optional<Mailbox> m_known;
    QLineEdit* m_name;
    QLineEdit* m_server;
    QSpinBox* m_port;
    QComboBox* m_security;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QComboBox* m_folder;
    QLineEdit* m_authority;
    QComboBox* m_schedule;
    QLabel* m_state = nullptr; // below the fields
    QPushButton* m_test = nullptr; // made with the other buttons
    QPushButton* m_save = nullptr;
    Job m_trial;
    bool m_isTrying = false;
};

} // namespace uptake
