// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/report.h"
#include "models/store/connection.h"

#include <QList>

namespace uptake {

/// A stored report and where it came from.
struct HistoryReport
{
    Report report;
    QString path; ///< file that first brought it
    qint64 line = 0; ///< its line there, or number of the message
};

/// All that one installation reported.
struct InstallationHistory
{
    QString serverId;
    QString product; ///< add-on key
    QList<HistoryReport> reports; ///< oldest first
};

/// The installations with this server ID, one a product; empty if there are none.
[[nodiscard]] Expected<QList<InstallationHistory>> installationHistory(Connection& connection, const QString& serverId);

/// The company that the newest state of the licence with this entitlement number names; empty if there is none.
[[nodiscard]] Expected<QString> companyOfEntitlement(Connection& connection, const QString& product, const QString& entitlement);

} // namespace uptake
