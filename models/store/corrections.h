// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QHash>
#include <QStringList>

namespace uptake {

/// What the user put right of companies and people. Files are kept as they came; whoever shows, counts or looks up asks
/// here, so that a correction holds after every import, and can be taken back.
struct Corrections
{
    using Fields = QHash<QString, QString>; ///< by field: company, country, name, email, phone, address
    QHash<qint64, Fields> organisations; ///< by number
    QHash<QString, Fields> contacts; ///< by contactKey()

    bool isEmpty() const { return organisations.isEmpty() && contacts.isEmpty(); }
    /// What holds instead of what files say.
    QString ofOrganisation(qint64 organisation, const QString& field, const QString& said) const
    {
        return organisations.value(organisation).value(field, said);
    }
    QString ofContact(const QString& email, const QString& name, const QString& field, const QString& said) const;
};
/// SQL: the company of organisations as o, as corrected; NULL where there is none.
QString correctedCompany();
/// SQL: the country that a row r says, as corrected where it is that of its organisation o.
QString correctedCountry();
[[nodiscard]] Expected<Corrections> corrections(Connection& connection);

/// What tells a person: the e-mail address that files give, else the name.
QString contactKey(const QString& email, const QString& name);

QStringList correctableFields(); ///< company, country; then those of people

/// Whom a correction is about, as the user names them: an organisation, or a person.
struct Correctable
{
    qint64 organisation = 0; ///< or 0
    QString contact; ///< contactKey(), or empty
    Corrections::Fields said; ///< what files say, by field
    Corrections::Fields corrected; ///< what is corrected already
};
/// Those whom the words name, with or without corrections; an empty list: nobody.
[[nodiscard]] Expected<QList<Correctable>> correctables(Connection& connection, const QString& what);

} // namespace uptake
