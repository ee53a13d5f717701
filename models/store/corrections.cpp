// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/corrections.h"

#include "models/store/decisions.h"
#include "models/store/rows.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace uptake {

QString contactKey(const QString& email, const QString& name)
{
    return (email.trimmed().isEmpty() ? name : email).trimmed().toLower();
}

QString Corrections::ofContact(
    const QString& email, const QString& name, const QString& field, const QString& said) const
{
    return contacts.isEmpty() ? said : contacts.value(contactKey(email, name)).value(field, said);
}

QString correctedCompany()
{
    return u"coalesce((SELECT value FROM corrections c WHERE c.organisation_id = o.id AND c.field = 'company'), o.company)"_s;
}

QString correctedCountry()
{
    return u"CASE WHEN lower(r.country) = lower(o.country) THEN coalesce((SELECT value FROM corrections c WHERE c.organisation_id = o.id AND c.field = 'country'), r.country) ELSE r.country END"_s;
}

QStringList correctableFields()
{
    return {u"company"_s, u"country"_s, u"name"_s, u"email"_s, u"phone"_s, u"address"_s};
}

Expected<Corrections> corrections(Connection& connection)
{
    Corrections all;
    const auto done = forEachRow(
        connection, u"SELECT organisation_id, contact, field, value FROM corrections"_s, [&](const Query& row) {
            Corrections::Fields& fields = row.isNull(0) ? all.contacts[row.text(1)] : all.organisations[row.integer(0)];
            fields.insert(row.text(2), row.text(3));
        });
    return done ? Expected<Corrections>(all) : Failure(done.error());
}

Expected<QList<Correctable>> correctables(Connection& connection, const QString& what)
{
    const auto known = corrections(connection);
    const auto organisations = organisationsNamed(connection, what);
    if (!known || !organisations)
        return Failure(!known ? known.error() : organisations.error());
    QList<Correctable> found;
    for (const KnownOrganisation& organisation : *organisations) {
        Correctable one{organisation.id, {}, {}, known->organisations.value(organisation.id)};
        const auto said = forEachRow(
            connection, u"SELECT company, country FROM organisations WHERE id = ?"_s,
            [&](const Query& row) {
                one.said = {{u"company"_s, row.text(0)}, {u"country"_s, row.text(1)}};
            },
            organisation.id);
        if (!said)
            return Failure(said.error());
        found << one;
    }
    QSet<QString> keys;
    const QString wanted = what.trimmed().toLower();
    const auto people = forEachRow(
        connection, u"SELECT name, email, phone, address FROM contacts ORDER BY id DESC"_s, [&](const Query& row) {
            const QString key = contactKey(row.text(1), row.text(0));
            const Corrections::Fields corrected = known->contacts.value(key);
            const bool isWanted = key == wanted || row.text(0).toLower() == wanted
                || corrected.value(u"email"_s).toLower() == wanted || corrected.value(u"name"_s).toLower() == wanted;
            if (!isWanted || keys.contains(key))
                return;
            keys << key;
            found << Correctable{0, key,
                {{u"name"_s, row.text(0)}, {u"email"_s, row.text(1)}, {u"phone"_s, row.text(2)},
                    {u"address"_s, row.text(3)}},
                corrected};
        });
    return people ? Expected<QList<Correctable>>(found) : Failure(people.error());
}

} // namespace uptake
