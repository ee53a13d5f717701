// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/subjectrows.h"

#include "models/records/report.h"
#include "models/store/decisions.h"
#include "models/store/mentions.h"
#include "models/store/rows.h"
#include "models/store/storetext.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

Expected<void> runAll(Connection& connection, const QStringList& statements)
{
    for (const QString& statement : statements) {
        if (const auto done = execute(connection, statement); !done)
            return done;
    }
    return {};
}

Expected<void> clear(Connection& connection)
{
    QStringList statements;
    for (const auto& name : {"organisations"_L1, "licences"_L1, "installations"_L1, "contacts"_L1, "quarantine"_L1})
        statements << u"CREATE TEMP TABLE IF NOT EXISTS about_%1 (id BIGINT PRIMARY KEY)"_s.arg(name)
                   << u"DELETE FROM about_%1"_s.arg(name);
    for (const auto& name : {"numbers"_L1, "spellings"_L1})
        statements << u"CREATE TEMP TABLE IF NOT EXISTS about_%1 (text TEXT PRIMARY KEY)"_s.arg(name)
                   << u"DELETE FROM about_%1"_s.arg(name);
    statements << u"CREATE TEMP TABLE IF NOT EXISTS about_rows (kind TEXT, id BIGINT, PRIMARY KEY (kind, id))"_s
               << u"DELETE FROM about_rows"_s;
    return runAll(connection, statements);
}

Expected<bool> isAny(Connection& connection, const QString& table)
{
    const auto count = firstNumber(connection, u"SELECT count(*) FROM %1"_s.arg(table));
    return count ? Expected<bool>(count->value_or(0) > 0) : Failure(count.error());
}

/// "alder.example" or "@alder.example" -> "alder.example"; empty: the words are no domain.
QString domainIn(const QString& what)
{
    static const QRegularExpression domain(u"^@?((?:[\\p{L}\\p{N}-]+\\.)+\\p{L}{2,})$"_s);
    return domain.match(what.trimmed()).captured(1).toLower();
}

constexpr qint64 mostOfADomain
    = 50; ///< organisations; a domain of more is a mail provider's, and all of them are no answer

/// What stands behind the @ of an e-mail address.
const QString ofDomain = u"substr(email, instr(email, '@') + 1)"_s;

/// The people whose mail addresses are of this domain.
Expected<bool> startWithDomain(Connection& connection, const QString& domain)
{
    if (domain.isEmpty())
        return false;
    if (const auto done = runOnce(connection,
            u"INSERT INTO about_contacts SELECT id FROM contacts WHERE %1"_s.arg(isSaid(connection, ofDomain, u"?"_s)),
            domain);
        !done)
        return Failure(done.error());
    const auto organisations = firstNumber(connection,
        u"SELECT count(DISTINCT organisation_id) FROM licence_states WHERE id IN (SELECT row_id FROM contacts WHERE kind = 'licence_states' AND id IN (SELECT id FROM about_contacts))"_s);
    if (!organisations)
        return Failure(organisations.error());
    if (organisations->value_or(0) > mostOfADomain)
        return Failure(
            Error{StoreText::tr("people of %1 organisations have addresses of %2").arg(**organisations).arg(domain), {},
                StoreText::tr("it is a mail provider's domain and names no customer: give the whole address")});
    return isAny(connection, u"about_contacts"_s);
}

/// The people who are called so, by files or as the user put them right.
Expected<void> startWithPerson(Connection& connection, const QString& who)
{
    const QString called
        = u"%1 OR %2"_s.arg(isSaid(connection, u"email"_s, u"?1"_s), isSaid(connection, u"name"_s, u"?1"_s));
    if (const auto done
        = runOnce(connection, u"INSERT INTO about_contacts SELECT id FROM contacts WHERE "_s + called, who);
        !done)
        return done;
    const QString corrected = u"FROM corrections WHERE field IN ('email', 'name') AND contact <> '' AND "_s
        + isSaid(connection, u"value"_s, u"?1"_s);
    const auto corrections = firstNumber(connection, u"SELECT count(*) "_s + corrected, who);
    if (!corrections || corrections->value_or(0) == 0) // as nearly always: no need to look at every contact for it
        return corrections ? Expected<void>() : Failure(corrections.error());
    return runOnce(connection,
        u"INSERT OR IGNORE INTO about_contacts SELECT id FROM contacts WHERE lower(CASE WHEN email <> '' THEN email ELSE name END) IN (SELECT contact %1)"_s
            .arg(corrected),
        who);
}

/// What the words name: one kind, the first that is known. A domain names people only where the customer is asked for:
/// what is done to a subject is done to people by their name.
Expected<Dossier::Kind> start(Connection& connection, const QString& what, LookUpReach reach)
{
    if (const auto serverId = normalisedServerId(what.toStdString())) {
        if (const auto done
            = runOnce(connection, u"INSERT INTO about_installations SELECT id FROM installations WHERE server_id = ?"_s,
                QString::fromStdString(*serverId));
            !done)
            return Failure(done.error());
        const auto any = isAny(connection, u"about_installations"_s);
        return any ? Expected<Dossier::Kind>(*any ? Dossier::Kind::Installation : Dossier::Kind::Nobody)
                   : Failure(any.error());
    }
    if (const auto done = startWithPerson(connection, what.trimmed()); !done)
        return Failure(done.error());
    const QString domain = reach == LookUpReach::Customer ? domainIn(what) : QString();
    if (const auto any = isAny(connection, u"about_contacts"_s);
        !any || *any || (what.contains(u'@') && domain.isEmpty()))
        return any ? Expected<Dossier::Kind>(*any ? Dossier::Kind::Person : Dossier::Kind::Nobody)
                   : Failure(any.error());
    const auto organisations = organisationsNamed(connection, what);
    if (!organisations)
        return Failure(organisations.error());
    for (const KnownOrganisation& organisation : *organisations) {
        if (const auto done
            = runOnce(connection, u"INSERT OR IGNORE INTO about_organisations VALUES (?)"_s, organisation.id);
            !done)
            return Failure(done.error());
    }
    if (!organisations->isEmpty())
        return Dossier::Kind::Organisation;
    if (const auto any = startWithDomain(connection, domain); !any || *any)
        return any ? Expected<Dossier::Kind>(Dossier::Kind::Person) : Failure(any.error());
    const QString bare = bareNumber(what);
    if (bare.isEmpty()) // "SEN-" is no number, and licences without one are nobody's
        return Dossier::Kind::Nobody;
    const auto done = runOnce(connection,
        u"INSERT OR IGNORE INTO about_licences SELECT licence_id FROM licence_states WHERE "_s
            + isAnyOf(
                connection, {u"license_id"_s, u"addon_license_id"_s, u"entitlement_number"_s}, u"?1, 'SEN-' || ?1"_s),
        bare);
    if (!done)
        return Failure(done.error());
    const auto any = isAny(connection, u"about_licences"_s);
    return any ? Expected<Dossier::Kind>(*any ? Dossier::Kind::Licence : Dossier::Kind::Nobody) : Failure(any.error());
}

/// Columns that hold numbers of licences, and the letter before each kind in about_numbers: the kinds are numbered
/// apart.
constexpr std::array numberColumns{
    std::pair('A', "addon_license_id"_L1), std::pair('L', "license_id"_L1), std::pair('E', "entitlement_number"_L1)};

/// An identity, as in licence_links, of one of the licences.
const QString ofIdentity
    = u"upper(CASE WHEN identity LIKE 'l%' THEN substr(identity, 1, instr(identity, '|') - 1) ELSE identity END) IN (SELECT text FROM about_numbers)"_s;

/// A row that says a number of the licences, in columns of these kinds.
QString hasNumber(Connection& connection, const QString& kinds)
{
    QStringList each;
    for (const auto& [kind, column] : numberColumns) {
        if (kinds.contains(QLatin1Char(kind)))
            each << isAnyOf(connection, {column},
                u"SELECT substr(text, 2) FROM about_numbers WHERE substr(text, 1, 1) = '%1'"_s.arg(QLatin1Char(kind)));
    }
    return each.join(u" OR "_s);
}

/// The states of the licences: their ids begin with the licence's, so that none of the others is looked at.
QStringList towardsStates()
{
    return {
        u"INSERT OR IGNORE INTO about_rows SELECT 'licence_states', s.id FROM about_licences l JOIN licence_states s "
        "ON s.id >= l.id * %1 AND s.id < (l.id + 1) * %1"_s.arg(QString::number(qint64(1) << 40))};
}

QString about(const QString& kind)
{
    return u"(SELECT id FROM about_rows WHERE kind = '%1')"_s.arg(kind);
}

/// From a licence or a person to the organisation behind, with all that was merged into it.
QStringList towardsCustomer(Connection& connection)
{
    return QStringList{
               u"INSERT OR IGNORE INTO about_licences SELECT s.licence_id FROM contacts c JOIN licence_states s ON c.kind = 'licence_states' AND s.id = c.row_id WHERE c.id IN (SELECT id FROM about_contacts)"_s,
               u"INSERT OR IGNORE INTO about_spellings SELECT DISTINCT upper(t.text) FROM reports r JOIN terms t ON t.id = r.entitlement WHERE r.installation_id IN (SELECT id FROM about_installations)"_s,
               u"INSERT OR IGNORE INTO about_spellings SELECT substr(text, 5) FROM about_spellings WHERE text LIKE 'SEN-%' UNION SELECT 'SEN-' || text FROM about_spellings WHERE text NOT LIKE 'SEN-%'"_s,
               u"INSERT OR IGNORE INTO about_licences SELECT licence_id FROM licence_states WHERE "_s
                   + isAnyOf(connection, {u"license_id"_s, u"addon_license_id"_s, u"entitlement_number"_s},
                       u"SELECT text FROM about_spellings"_s),
               u"INSERT OR IGNORE INTO about_licences SELECT licence_id FROM licence_states s JOIN hand_links h ON "
               u"h.installation_id IN (SELECT id FROM about_installations) AND h.identity <> '' "
               "AND h.identity IN ('a' || s.addon_license_id, 'e' || s.entitlement_number, 'l' || s.license_id || '|' || s.product_id)"_s}
    + towardsStates()
        + QStringList{
            u"INSERT OR IGNORE INTO about_organisations SELECT organisation_id FROM licence_states WHERE id IN %1 AND organisation_id IS NOT NULL"_s
                .arg(about(u"licence_states"_s)),
            u"INSERT OR IGNORE INTO about_organisations SELECT into_id FROM organisation_merges WHERE organisation_id IN (SELECT id FROM about_organisations)"_s};
}

/// From an organisation to its licences, their numbers, and the installations that report them.
QStringList towardsRows(Connection& connection)
{
    QStringList statements{
        u"INSERT OR IGNORE INTO about_organisations SELECT organisation_id FROM organisation_merges WHERE into_id IN (SELECT id FROM about_organisations)"_s,
        u"INSERT OR IGNORE INTO about_licences SELECT licence_id FROM licence_states WHERE organisation_id IN (SELECT id FROM about_organisations)"_s,
        u"INSERT OR IGNORE INTO about_rows SELECT 'transactions', id FROM transactions WHERE organisation_id IN (SELECT id FROM about_organisations)"_s};
    statements << towardsStates();
    for (const auto& [kind, column] : numberColumns) {
        for (const QString& table : {u"licence_states"_s, u"transactions"_s})
            statements
                << u"INSERT OR IGNORE INTO about_numbers SELECT '%1' || upper(%2) FROM %3 WHERE id IN %4 AND %2 <> ''"_s
                       .arg(QLatin1Char(kind))
                       .arg(column, table, about(table));
    }
    statements
        << u"INSERT OR IGNORE INTO about_spellings SELECT substr(text, 2) FROM about_numbers"_s
        << u"INSERT OR IGNORE INTO about_spellings SELECT substr(text, 5) FROM about_spellings WHERE text LIKE 'SEN-%'"_s
        << u"INSERT OR IGNORE INTO about_installations SELECT i.id FROM installations i WHERE EXISTS (SELECT 1 FROM "
           u"reports r WHERE r.installation_id = i.id AND r.entitlement IN "
           "(SELECT id FROM terms WHERE upper(text) IN (SELECT text FROM about_spellings)))"_s
        << u"INSERT OR IGNORE INTO about_installations SELECT installation_id FROM hand_links WHERE %1"_s.arg(
               ofIdentity)
        << u"INSERT OR IGNORE INTO about_rows SELECT 'feedback', id FROM feedback WHERE "_s
            + hasNumber(connection, u"E"_s)
        << u"INSERT OR IGNORE INTO about_rows SELECT 'free_tier_days', id FROM free_tier_days WHERE "_s
            + hasNumber(connection, u"EL"_s);
    for (const QString& kind : {u"licence_states"_s, u"transactions"_s, u"feedback"_s, u"free_tier_days"_s})
        statements
            << u"INSERT OR IGNORE INTO about_contacts SELECT id FROM contacts WHERE kind = '%1' AND row_id IN %2"_s.arg(
                   kind, about(kind));
    return statements << u"INSERT OR IGNORE INTO about_rows SELECT 'licence_events', id FROM licence_events WHERE "_s
        + hasNumber(connection, u"EL"_s)
                      << u"INSERT OR IGNORE INTO about_rows SELECT 'transactions', id FROM transactions WHERE "_s
        + hasNumber(connection, u"LAE"_s);
}

Expected<QStringList> texts(Connection& connection, const QString& sql)
{
    QStringList all;
    const auto done = forEachRow(connection, sql, [&](const Query& row) { all << row.text(0); });
    return done ? Expected<QStringList>(all) : Failure(done.error());
}

/// Rows in quarantine belong to nobody: what they say tells whom they are about.
Expected<void> findQuarantined(Connection& connection, const Dossier& dossier)
{
    if (const auto any = isAny(connection, u"quarantine"_s); !any || !*any)
        return any ? Expected<void>() : Failure(any.error());
    const auto mentions = mentionsOf(connection, dossier);
    if (!mentions)
        return Failure(mentions.error());
    QList<qint64> found;
    const auto read = forEachRow(connection, u"SELECT id, raw, value FROM quarantine"_s, [&](const Query& row) {
        const std::string_view raw = row.bytes(1);
        if (mentions->areSubjectOf(QByteArray::fromRawData(raw.data(), qsizetype(raw.size())))
            || mentions->areSubjectOf(row.text(2).toUtf8()))
            found << row.integer(0);
    });
    if (!read)
        return read;
    for (const qint64 id : std::as_const(found)) {
        if (const auto done = runOnce(connection, u"INSERT OR IGNORE INTO about_quarantine VALUES (?)"_s, id); !done)
            return done;
    }
    return {};
}

} // namespace

Expected<Mentions> mentionsOf(Connection& connection, const Dossier& dossier)
{
    QStringList domains; // of mail addresses that nobody else has
    if (dossier.kind == Dossier::Kind::Organisation) {
        const QString domain
            = u"SELECT DISTINCT lower(%1) FROM contacts WHERE instr(email, '@') > 0 AND id %2 (SELECT id FROM about_contacts)"_s
                  .arg(ofDomain);
        const QString isOwn = isAnyOf(connection, {ofDomain},
            u"SELECT upper(%1) FROM contacts WHERE id IN (SELECT id FROM about_contacts)"_s.arg(ofDomain));
        auto own = texts(connection, u"%1 EXCEPT %2 AND %3"_s.arg(domain.arg(u"IN"_s), domain.arg(u"NOT IN"_s), isOwn));
        if (!own)
            return Failure(own.error());
        domains = std::move(*own);
    }
    return Mentions(dossier, domains);
}

Expected<Dossier> markSubject(Connection& connection, const QString& what, LookUpReach reach)
{
    if (const auto cleared = clear(connection); !cleared)
        return Failure(cleared.error());
    const auto kind = start(connection, what, reach);
    if (!kind)
        return Failure(kind.error());
    Dossier dossier;
    dossier.kind = *kind;
    dossier.what = what;
    QStringList statements;
    if (reach == LookUpReach::Customer)
        statements << towardsCustomer(connection);
    if (reach == LookUpReach::Customer || *kind == Dossier::Kind::Organisation || *kind == Dossier::Kind::Licence)
        statements << towardsRows(connection);
    statements
        << u"INSERT OR IGNORE INTO about_rows SELECT 'reports', id FROM reports WHERE installation_id IN (SELECT id FROM about_installations)"_s;
    if (const auto done = runAll(connection, statements); !done)
        return Failure(done.error());
    const std::pair<QStringList*, QString> lists[] = {
        {&dossier.names,
            u"SELECT DISTINCT company FROM organisations WHERE id IN (SELECT id FROM about_organisations) UNION SELECT value FROM corrections WHERE field = 'company' AND organisation_id IN (SELECT id FROM about_organisations) ORDER BY 1"_s},
        {&dossier.serverIds,
            u"SELECT DISTINCT server_id FROM installations WHERE id IN (SELECT id FROM about_installations) ORDER BY 1"_s},
        {&dossier.numbers, u"SELECT text FROM about_numbers ORDER BY 1"_s},
        {&dossier.people,
            u"SELECT DISTINCT email FROM contacts WHERE id IN (SELECT id FROM about_contacts) AND email <> '' "
            u"UNION SELECT name FROM contacts "
            "WHERE id IN (SELECT id FROM about_contacts) AND name <> '' UNION SELECT value FROM corrections WHERE "
            "field IN ('name', 'email') AND contact IN "
            "(SELECT lower(CASE WHEN email <> '' THEN email ELSE name END) FROM contacts WHERE id IN (SELECT id FROM about_contacts))"_s},
    };
    for (const auto& [list, sql] : lists) {
        auto read = texts(connection, sql);
        if (!read)
            return Failure(read.error());
        *list = std::move(*read);
    }
    if (const auto found = findQuarantined(connection, dossier); !found)
        return Failure(found.error());
    return dossier;
}

const QList<SubjectTable>& subjectTables()
{
    const auto in = [](const QString& column, const QString& table) {
        return u"%1 IN (SELECT id FROM about_%2)"_s.arg(column, table);
    };
    const auto marked = [](const QString& table) { return SubjectTable{table, u"id IN "_s + about(table)}; };
    const QString installations = in(u"installation_id"_s, u"installations"_s);
    // Batches are few: naming them all has the key of sightings find the rows.
    const QString sighted
        = u"batch_id IN (SELECT id FROM batches) AND (kind, row_id) IN (SELECT kind, id FROM about_rows)"_s;
    static const QList<SubjectTable> tables{
        {u"sightings"_s, sighted},
        marked(u"reports"_s),
        {u"quarantine"_s, in(u"id"_s, u"quarantine"_s)},
        {u"notes"_s, u"%1 OR %2"_s.arg(installations, in(u"organisation_id"_s, u"organisations"_s))},
        {u"corrections"_s,
            u"%1 OR contact IN (SELECT lower(CASE WHEN email <> '' THEN email ELSE name END) FROM contacts WHERE %2)"_s
                .arg(in(u"organisation_id"_s, u"organisations"_s), in(u"id"_s, u"contacts"_s))},
        {u"hand_links"_s, u"%1 OR %2"_s.arg(installations, ofIdentity)},
        {u"refused_links"_s, u"%1 OR %2"_s.arg(installations, ofIdentity)},
        {u"organisation_moves"_s, u"%1 OR %2"_s.arg(in(u"organisation_id"_s, u"organisations"_s), ofIdentity)},
        {u"organisation_merges"_s,
            u"%1 OR %2"_s.arg(in(u"organisation_id"_s, u"organisations"_s), in(u"into_id"_s, u"organisations"_s))},
        {u"contacts"_s, in(u"id"_s, u"contacts"_s)},
        {u"forgotten_contacts"_s, ofIdentity},
        {u"licence_links"_s, in(u"licence_id"_s, u"licences"_s)},
        marked(u"free_tier_days"_s),
        marked(u"feedback"_s),
        marked(u"licence_events"_s),
        marked(u"transactions"_s),
        marked(u"licence_states"_s),
        {u"installations"_s, in(u"id"_s, u"installations"_s)},
        {u"organisations"_s, in(u"id"_s, u"organisations"_s)},
    };
    return tables;
}

const QList<FreeText>& freeTexts()
{
    static const QList<FreeText> texts{
        {u"batches"_s, u"id"_s, u"path"_s},
        {u"batches"_s, u"id"_s, u"notes"_s},
        {u"batches"_s, u"id"_s, u"header"_s, FreeText::Kind::Bytes},
        {u"feedback"_s, u"id"_s, u"message"_s},
        {u"feedback"_s, u"id"_s, u"reason"_s},
        {u"mail_profiles"_s, u"id"_s, u"name"_s},
        {u"mail_profiles"_s, u"id"_s, u"json"_s, FreeText::Kind::Bytes},
        {u"mailboxes"_s, u"id"_s, u"name"_s},
        {u"mailboxes"_s, u"id"_s, u"server"_s},
        {u"mailboxes"_s, u"id"_s, u"folder"_s},
        {u"mailboxes"_s, u"id"_s, u"user_name"_s},
        {u"mailboxes"_s, u"id"_s, u"ca_file"_s},
        {u"mailboxes"_s, u"id"_s, u"problem"_s},
        {u"notes"_s, u"id"_s, u"text"_s},
        {u"quarantine"_s, u"id"_s, u"value"_s},
        {u"quarantine"_s, u"id"_s, u"raw"_s, FreeText::Kind::Bytes},
        {u"releases"_s, u"id"_s, u"notes"_s},
        {u"report_exports"_s, u"id"_s, u"path"_s},
        {u"report_exports"_s, u"id"_s, u"design"_s},
        {u"report_templates"_s, u"name"_s, u"design"_s},
        {u"report_templates"_s, u"name"_s, u"name"_s},
        {u"segments"_s, u"name"_s, u"filter"_s},
        {u"segments"_s, u"name"_s, u"name"_s},
        {u"watched_files"_s, u"path"_s, u"path"_s},
    };
    return texts;
}

} // namespace uptake
