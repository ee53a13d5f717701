// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QList>
#include <QStringList>

namespace uptake {

/// A row of the database that is about somebody.
struct FoundRow
{
    QString table;
    qint64 id = 0; ///< 0 where the table has none
    QStringList columns;
    QStringList values; ///< readable: days as dates, times as ISO 8601, lists decoded as far as they can be
    QString source; ///< "licenses.csv:12", or empty
};

/// All that the database holds about an organisation, an installation, a licence or a person.
struct Dossier
{
    enum class Kind { Nobody, Organisation, Installation, Licence, Person };
    Kind kind = Kind::Nobody;
    QString what; ///< as it was asked
    QStringList names; ///< companies, as they are spelt
    QStringList serverIds;
    QStringList
        numbers; ///< of licences, in capitals, after a letter: A addonLicenseId, L licenseId, E entitlement number
    QStringList people; ///< names and e-mail addresses
    QList<FoundRow> rows; ///< by table, then id

    bool isEmpty() const { return rows.isEmpty(); }
};

/// How far a look-up goes.
enum class LookUpReach {
    Subject, ///< what is about the one asked for: a person's contacts, not their employer's licences
    Customer, ///< everything on the customer that the one asked for belongs to
};

/// Finds all about `what`: a server ID, an e-mail address, a company ("Alder" or "Alder, FR"), a SEN, an entitlement
/// number or an addonLicenseId; a customer also by the domain of their mail addresses. Nobody: nothing is known. Looks
/// into every table, quarantine and the notes of imports too.
[[nodiscard]] Expected<Dossier> dossierOf(Connection& connection, const QString& what, LookUpReach reach);

} // namespace uptake
