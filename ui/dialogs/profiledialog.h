// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/profiletrial.h"
#include "models/store/profiles.h"
#include "models/views/tablemodel.h"
#include "ui/dialogs/dialog.h"
#include "ui/job.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace uptake {

class DataTable;
class Session;

/// How mails of other add-ons are read: edits a profile, and shows at once what it makes of a chosen mail.
class ProfileDialog : public Dialog
{
    Q_OBJECT

public:
    explicit ProfileDialog(Session& session, QWidget* parent = nullptr);

    void tryMails(const QString& path); ///< the file whose mails are tried

private:
    QWidget* makeEditor();
    QWidget* makeTrial();
    void addButtons();
    void load();
    void showProfile();
    void check(); ///< the text as it stands, and the mail by it
    void tryMail();
    void showTrial(const Expected<ProfileTrial>& trial);
    void save();
    void askToRemove();
    void remove(const QString& name);
    void change(std::function<Expected<void>(Profiles&)> work); ///< of what the database keeps, in its turn

    Session& m_session;
    QList<StoredProfile> m_profiles;
    std::optional<MailProfile> m_profile; ///< what the text says; none while it is wrong
    QString m_mails;
    QComboBox* m_choice = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QLabel* m_state = nullptr;
    QSpinBox* m_number = nullptr;
    QLabel* m_outcome = nullptr;
    DataTable* m_table = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_save = nullptr;
    TableModel<TrialLine> m_lines;
    QTimer m_pause; ///< while the user types
    Generation m_runs;
    Job m_load;
    Job m_trial;
};

} // namespace uptake
