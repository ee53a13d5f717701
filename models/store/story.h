// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/event.h"
#include "models/records/licence.h"
#include "models/records/marketdata.h"
#include "models/records/transaction.h"
#include "models/store/history.h"

namespace uptake {

/// A record and where its values came from.
template<class Record> struct Sourced
{
    Record record;
    QString path; ///< file that first brought it
    qint64 line = 0; ///< its line there

    QString source() const { return QStringLiteral("%1:%2").arg(path).arg(line); }
};

/// A note of the vendor.
struct Note
{
    qint64 id = 0;
    QString kind; ///< "note", "consent", "opt-out"
    QString text;
    qint64 madeAt = 0; ///< seconds since 1970, UTC
};

/// All that the store knows of one installation: its reports, and what happened to the licences that it is linked to.
struct InstallationStory
{
    qint64 installation = 0; ///< row number
    QString productName;
    InstallationHistory history;
    std::optional<QString> handLink; ///< identity of the licence that the user linked it to; "" for none; nothing: as reports say
    QList<Sourced<Licence>> licenceStates; ///< oldest first; contacts are not in it
    QList<Sourced<Transaction>> sales; ///< each in its newest state, by date
    QList<Sourced<LicenceEvent>> events; ///< likewise
    QList<Sourced<Feedback>> feedback; ///< by date
    QList<Note> notes; ///< that stand, oldest first
};

/// The stories of the installations with this server ID, one a product; empty if there are none.
[[nodiscard]] Expected<QList<InstallationStory>> installationStories(Connection& connection, const QString& serverId);

/// Which licences records are wanted of: any of these numbers, of a product (0 = of any).
struct LicenceNumbers
{
    qint64 product = 0;
    QStringList bare; ///< without "SEN-", in capitals
};
[[nodiscard]] Expected<QList<Sourced<Licence>>> licenceStatesOf(Connection& connection, const LicenceNumbers& numbers);
/// The same, of the licences whose states these are: every number that any of their states gives.
LicenceNumbers numbersOf(const QList<Sourced<Licence>>& states, LicenceNumbers further);
[[nodiscard]] Expected<QList<Sourced<Transaction>>> salesOf(Connection& connection, const LicenceNumbers& numbers);
[[nodiscard]] Expected<QList<Sourced<LicenceEvent>>> eventsOf(Connection& connection, const LicenceNumbers& numbers);
[[nodiscard]] Expected<QList<Sourced<Feedback>>> feedbackOf(Connection& connection, const LicenceNumbers& numbers);

} // namespace uptake
