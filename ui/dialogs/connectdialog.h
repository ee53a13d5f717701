// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "ui/dialogs/dialog.h"
#include "ui/latestjob.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace uptake {

/// The database that the window opens where the command line names none: the one that was chosen last, else the user's own file.
DatabaseUrl chosenDatabase();
/// With the password that the keyring keeps for it, if it keeps one. An error of the keyring is none here: the server will ask.
DatabaseUrl withKeptPassword(DatabaseUrl database);

/// Connects the window to a database on a server, or back to the user's own file. The password goes into the keyring if that is wished, and
/// nowhere else.
class ConnectDialog : public Dialog
{
    Q_OBJECT

public:
    ConnectDialog(const DatabaseUrl& current, QWidget* parent);

Q_SIGNALS:
    void chosen(const uptake::DatabaseUrl& database);

private:
    void addFields();
    void addButtons();
    void fill(const QString& path);
    void showWhatIsNeeded();
    DatabaseUrl entered() const;
    void tell(const QString& text, const QString& role);
    enum class Then { Tell, Connect };
    void tryIt(Then then);
    void connectTo(const DatabaseUrl& database);

    QComboBox* m_recent;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QLineEdit* m_database;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QCheckBox* m_remember;
    QComboBox* m_encryption;
    QLineEdit* m_certificate;
    QLabel* m_remark = nullptr; // below the fields
    QPushButton* m_test = nullptr;
    QPushButton* m_connect = nullptr;
    LatestJob m_trial{this};
};

} // namespace uptake
