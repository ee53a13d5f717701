// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/widgets/card.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace uptake {

/// Writes an encrypted backup of the database, and puts one in its place.
class BackupCard : public Card
{
    Q_OBJECT

public:
    BackupCard(Session& session, QWidget* parent);

    bool isBusy() const { return m_job.isRunning(); }

Q_SIGNALS:
    void changed(); ///< something was done that the log tells

private:
    void askForBackup();
    void askForRestore();
    void backUp(const QString& path, const QByteArray& passphrase);
    void restore(const QString& path, const QByteArray& passphrase);
    void begin(const QString& what);
    void end(const Expected<void>& done, const QString& said);

    Session& m_session;
    QLabel* m_state;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QList<QPushButton*> m_buttons;
    Job m_job;
};

} // namespace uptake
