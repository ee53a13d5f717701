// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/mailboxes.h"
#include "ui/job.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace uptake {

class Session;

/// The mailboxes of a window's database: kept, and fetched when the user or their schedule asks for it. Fetches are imports of the queue, with
/// its progress and cancel. Rests while sample data is shown.
class MailboxFetches : public QObject
{
    Q_OBJECT

public:
    explicit MailboxFetches(Session& session, QObject* parent = nullptr);

    void load(); ///< reads the mailboxes anew, and fetches those that are due
    const QList<StoredMailbox>& mailboxes() const { return m_mailboxes; }
    bool isFetching(const QString& name) const;
    bool isResting() const; ///< while sample data is shown

    using Done = std::function<void(const Expected<void>&)>;
    /// Keeps a mailbox, and its password, if one is given, in the keyring; where that fails, until the window closes, and `done` is told why.
    void save(const Mailbox& mailbox, const QString& password, const Done& done);
    void remove(const Mailbox& mailbox);
    void startAnew(const QString& name); ///< the next fetch looks at every message
    /// The password that is kept; none: it has to be asked for.
    std::optional<QString> password(const Mailbox& mailbox) const;

    void fetch(const QString& name);
    void fetchAll();
    void cancel(const QString& name);
    void setPause(int milliseconds) { m_timer.setInterval(milliseconds); } ///< between two looks at the schedules

Q_SIGNALS:
    void changed();
    void passwordWanted(const uptake::Mailbox& mailbox); ///< a fetch was asked for, and none is kept

private:
    enum class Asked { ByUser, BySchedule };
    struct Running
    {
        QString name;
        std::shared_ptr<std::optional<Error>> interruption; ///< written by the work, read once it has ended
    };
    void begin(const Mailbox& mailbox, Asked asked);
    void fetchDue();
    void end(int id);
    void change(std::function<Expected<void>(Mailboxes&)> work, const Done& done);

    Session& m_session;
    QList<StoredMailbox> m_mailboxes;
    QHash<int, Running> m_running; ///< by the number in the queue
    QHash<QString, qint64> m_lastTries; ///< by name: when a schedule last asked, in seconds since 1970, UTC
    QHash<QString, QString> m_passwords; ///< that no keyring keeps, by name
    QTimer m_timer;
    Generation m_loads;
    Job m_load;
    Job m_change;
};

} // namespace uptake
