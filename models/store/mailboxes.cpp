// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/mailboxes.h"

#include "models/store/rows.h"

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

StoredMailbox mailboxOf(const Query& row)
{
    StoredMailbox stored;
    Mailbox& mailbox = stored.mailbox;
    mailbox.name = row.text(0);
    mailbox.server = row.text(1);
    mailbox.port = int(row.integer(2));
    mailbox.security = securityFromText(row.text(3)).value_or(Mailbox::Security::Tls);
    mailbox.folder = row.text(4);
    mailbox.user = row.text(5);
    mailbox.caFile = row.text(6);
    mailbox.schedule = scheduleFromText(row.text(7)).value_or(Mailbox::Schedule::Off);
    stored.place = {quint32(row.integer(8)), quint32(row.integer(9))};
    if (const auto at = row.optionalInteger(10))
        stored.outcome = FetchOutcome{*at, row.integer(11), row.integer(12), row.integer(13), row.text(14)};
    return stored;
}

} // namespace

Expected<QList<StoredMailbox>> Mailboxes::all()
{
    QList<StoredMailbox> mailboxes;
    const auto done = forEachRow(m_connection,
        u"SELECT name, server, port, security, folder, user_name, ca_file, schedule, uid_validity, last_uid, fetched_at, "
        "messages, added, rejected, problem FROM mailboxes ORDER BY name"_s,
        [&](const Query& row) { mailboxes << mailboxOf(row); });
    return done ? Expected<QList<StoredMailbox>>(mailboxes) : Failure(done.error());
}

Expected<std::optional<StoredMailbox>> Mailboxes::find(const QString& name)
{
    const auto mailboxes = all();
    if (!mailboxes)
        return Failure(mailboxes.error());
    for (const StoredMailbox& each : *mailboxes) {
        if (each.mailbox.name == name)
            return std::optional(each);
    }
    return std::optional<StoredMailbox>();
}

Expected<void> Mailboxes::save(const Mailbox& mailbox)
{
    const auto before = find(mailbox.name);
    if (!before)
        return Failure(before.error());
    const auto done = runOnce(m_connection,
        u"INSERT INTO mailboxes (name, server, port, security, folder, user_name, ca_file, schedule, uid_validity, "
        "last_uid, messages, added, rejected, problem) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, '') "
        "ON CONFLICT (name) DO UPDATE SET server = excluded.server, port = excluded.port, security = excluded.security, "
        "folder = excluded.folder, user_name = excluded.user_name, ca_file = excluded.ca_file, "
        "schedule = excluded.schedule"_s,
        mailbox.name, mailbox.server, mailbox.port, toText(mailbox.security), mailbox.folder, mailbox.user,
        mailbox.caFile, toText(mailbox.schedule));
    if (!done || !*before)
        return done;
    const Mailbox& old = (*before)->mailbox;
    const bool isSame = old.server == mailbox.server && old.folder == mailbox.folder && old.user == mailbox.user;
    return isSame ? done : startAnew(mailbox.name);
}

Expected<bool> Mailboxes::remove(const QString& name)
{
    auto erase = Query::prepare(m_connection, u"DELETE FROM mailboxes WHERE name = ?"_s);
    if (!erase)
        return Failure(erase.error());
    if (const auto done = erase->run(name); !done)
        return Failure(done.error());
    return erase->rowsAffected() > 0;
}

Expected<void> Mailboxes::reach(const Mailbox& mailbox, const FetchPlace& place)
{
    return runOnce(m_connection,
        u"UPDATE mailboxes SET last_uid = CASE WHEN uid_validity = ? AND last_uid > ? THEN last_uid ELSE ? END, "
        "uid_validity = ? WHERE name = ? AND server = ? AND folder = ? AND user_name = ?"_s,
        qint64(place.uidValidity), qint64(place.lastUid), qint64(place.lastUid), qint64(place.uidValidity), mailbox.name,
        mailbox.server, mailbox.folder, mailbox.user);
}

Expected<void> Mailboxes::startAnew(const QString& name)
{
    return runOnce(m_connection, u"UPDATE mailboxes SET uid_validity = 0, last_uid = 0 WHERE name = ?"_s, name);
}

Expected<void> Mailboxes::remember(const QString& name, const FetchOutcome& outcome)
{
    return runOnce(m_connection,
        u"UPDATE mailboxes SET fetched_at = ?, messages = ?, added = ?, rejected = ?, problem = ? WHERE name = ?"_s,
        outcome.at, outcome.messages, outcome.added, outcome.rejected, outcome.problem, name);
}

QString toText(Mailbox::Security security)
{
    return security == Mailbox::Security::Tls ? u"tls"_s : u"starttls"_s;
}

std::optional<Mailbox::Security> securityFromText(QStringView text)
{
    for (const auto each : {Mailbox::Security::Tls, Mailbox::Security::StartTls}) {
        if (text == toText(each))
            return each;
    }
    return std::nullopt;
}

QString toText(Mailbox::Schedule schedule)
{
    switch (schedule) {
    case Mailbox::Schedule::Hourly:
        return u"hourly"_s;
    case Mailbox::Schedule::Daily:
        return u"daily"_s;
    case Mailbox::Schedule::Off:
        break;
    }
    return u"off"_s;
}

std::optional<Mailbox::Schedule> scheduleFromText(QStringView text)
{
    for (const auto each : {Mailbox::Schedule::Off, Mailbox::Schedule::Hourly, Mailbox::Schedule::Daily}) {
        if (text == toText(each))
            return each;
    }
    return std::nullopt;
}

} // namespace uptake
