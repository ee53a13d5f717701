// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mailboxfetches.h"

#include "models/mailbox/fetch.h"
#include "models/mailbox/mailboxcheck.h"
#include "models/mailbox/mailboxpassword.h"
#include "ui/session.h"

#include <QDateTime>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseBetweenFetches = 60'000; // ms

Expected<QList<StoredMailbox>> mailboxesIn(const DatabaseUrl& url)
{
    auto connection = Connection::open(url);
    return connection ? Mailboxes(**connection).all() : Failure(connection.error());
}

/// What the queue shows of a fetch is its import; why it ended early goes into `interruption`.
Expected<ImportSummary> fetchInto(const DatabaseUrl& url, const Mailbox& mailbox, const QString& password, qint64 now,
    std::optional<Error>& interruption, Progress& progress)
{
    auto connection = Connection::open(url);
    if (!connection)
        return Failure(connection.error());
    FetchOptions options;
    options.import.now = now;
    auto result = fetchMailbox(**connection, mailbox, password, options, progress);
    if (!result)
        return Failure(result.error());
    interruption = result->interruption;
    return std::move(result->import);
}

} // namespace

MailboxFetches::MailboxFetches(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setInterval(pauseBetweenFetches);
    connect(&m_timer, &QTimer::timeout, this, &MailboxFetches::fetchDue);
    connect(&session.imports(), &ImportQueue::ended, this, &MailboxFetches::end);
    connect(&session, &Session::databaseChanged, this, &MailboxFetches::load);
    m_timer.start();
}

bool MailboxFetches::isResting() const
{
    return m_session.isSample();
}

void MailboxFetches::load()
{
    const int run = m_loads.next();
    m_load = runJob<QList<StoredMailbox>>(
        this, [url = m_session.database()](Progress&) { return mailboxesIn(url); },
        [this, run](const Expected<QList<StoredMailbox>>& mailboxes) {
            if (!m_loads.isCurrent(run))
                return;
            m_mailboxes = mailboxes.value_or(QList<StoredMailbox>()); // the session tells of a database that cannot be read
            Q_EMIT changed();
            fetchDue();
        });
}

bool MailboxFetches::isFetching(const QString& name) const
{
    return std::any_of(m_running.begin(), m_running.end(), [&](const Running& each) { return each.name == name; });
}

void MailboxFetches::change(std::function<Expected<void>(Mailboxes&)> work, const Done& done)
{
    m_change = runJob<void>(
        this,
        [url = m_session.database(), work = std::move(work)](Progress&) -> Expected<void> {
            auto connection = Connection::open(url);
            if (!connection)
                return Failure(connection.error());
            Mailboxes mailboxes(**connection);
            return work(mailboxes);
        },
        [this, done](const Expected<void>& changed) {
            if (done)
                done(changed);
            else if (!changed)
                Q_EMIT m_session.failed(changed.error());
            load();
        });
}

void MailboxFetches::save(const Mailbox& mailbox, const QString& password, const Done& done)
{
    Expected<void> kept;
    if (!password.isEmpty()) {
        m_passwords.remove(mailbox.name);
        kept = keepPassword(mailbox, password);
        if (!kept)
            m_passwords.insert(mailbox.name, password);
    }
    change([mailbox](Mailboxes& mailboxes) { return mailboxes.save(mailbox); },
        [done, kept](const Expected<void>& saved) { done(saved ? kept : saved); });
}

void MailboxFetches::remove(const Mailbox& mailbox)
{
    cancel(mailbox.name);
    m_passwords.remove(mailbox.name);
    if (const auto forgotten = forgetPassword(mailbox); !forgotten)
        Q_EMIT m_session.failed(forgotten.error());
    change(
        [name = mailbox.name](Mailboxes& mailboxes) -> Expected<void> {
            const auto removed = mailboxes.remove(name);
            return removed ? Expected<void>() : Failure(removed.error());
        },
        {});
}

void MailboxFetches::startAnew(const QString& name)
{
    change([name](Mailboxes& mailboxes) { return mailboxes.startAnew(name); }, {});
}

std::optional<QString> MailboxFetches::password(const Mailbox& mailbox) const
{
    if (const auto held = m_passwords.constFind(mailbox.name); held != m_passwords.cend())
        return *held;
    return keptPassword(mailbox).value_or(std::nullopt);
}

void MailboxFetches::fetch(const QString& name)
{
    for (const StoredMailbox& each : std::as_const(m_mailboxes)) {
        if (each.mailbox.name == name)
            begin(each.mailbox, Asked::ByUser);
    }
}

void MailboxFetches::fetchAll()
{
    const QList<StoredMailbox> all = m_mailboxes;
    for (const StoredMailbox& each : all)
        begin(each.mailbox, Asked::ByUser);
}

void MailboxFetches::fetchDue()
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QList<StoredMailbox> all = m_mailboxes;
    for (const StoredMailbox& each : all) {
        StoredMailbox tried = each; // a try that failed before anything was fetched counts too
        if (const auto last = m_lastTries.constFind(each.mailbox.name); last != m_lastTries.cend())
            tried.outcome = FetchOutcome{*last, 0, 0, 0, {}};
        if (!isDue(each, now) || !isDue(tried, now) || isResting() || isFetching(each.mailbox.name))
            continue;
        m_lastTries.insert(each.mailbox.name, now);
        begin(each.mailbox, Asked::BySchedule);
    }
}

void MailboxFetches::begin(const Mailbox& mailbox, Asked asked)
{
    if (isResting() || isFetching(mailbox.name))
        return;
    const auto secret = password(mailbox);
    if (!secret && asked == Asked::ByUser)
        Q_EMIT passwordWanted(mailbox);
    if (!secret)
        return;
    const auto interruption = std::make_shared<std::optional<Error>>();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const int id = m_session.imports().addImport(tr("mailbox %1").arg(mailbox.name),
        [url = m_session.database(), mailbox, secret = *secret, now, interruption](
            Progress& progress) { return fetchInto(url, mailbox, secret, now, *interruption, progress); });
    m_running.insert(id, {mailbox.name, interruption});
    Q_EMIT changed();
}

void MailboxFetches::cancel(const QString& name)
{
    for (const int id : m_running.keys()) {
        if (m_running.value(id).name == name)
            m_session.imports().cancel(id);
    }
}

void MailboxFetches::end(int id)
{
    const auto running = m_running.constFind(id);
    if (running == m_running.cend())
        return;
    const auto interruption = *running->interruption;
    m_running.erase(running);
    if (interruption && interruption->kind != Error::Kind::Cancelled)
        Q_EMIT m_session.failed(*interruption);
    load();
}

} // namespace uptake
