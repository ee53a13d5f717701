// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linkcommands.h"

#include "app/commandtext.h"
#include "app/historycommand.h"
#include "models/store/decisions.h"
#include "models/store/history.h"
#include "models/views/suggestiontable.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// An installation as a command names it: a server ID, and the product where it has several.
struct Named
{
    QString serverId;
    QString product;
    qint64 number = 0;
};

Expected<Named> installationOf(Connection& connection, const Invocation& invocation)
{
    const auto id = serverIdOf(invocation.arguments.constFirst());
    if (!id)
        return Failure(id.error());
    const auto histories = installationHistory(connection, *id);
    if (!histories)
        return Failure(histories.error());
    QStringList products;
    for (const InstallationHistory& history : *histories)
        products << history.product;
    const QString wanted = invocation.value(u"product"_s);
    if (products.isEmpty() || (!wanted.isEmpty() && !products.contains(wanted)))
        return Failure(Error{CommandText::tr("no installation with the server ID %1 has reported").arg(*id), {},
            CommandText::tr("check the ID, or import its reports")});
    if (wanted.isEmpty() && products.size() > 1)
        return Failure(Error{CommandText::tr("%1 reports of several products").arg(*id), {},
            CommandText::tr("name one with --product: %1").arg(products.join(", "_L1)), Error::Kind::Usage});
    Named named{*id, wanted.isEmpty() ? products.constFirst() : wanted, 0};
    const auto number = installationNumber(connection, named.serverId, named.product);
    if (!number)
        return Failure(number.error());
    named.number = number->value_or(0);
    return named;
}

/// The one licence of a product that a number names.
Expected<KnownLicence> licenceOf(Connection& connection, const QString& number, const QString& product)
{
    auto licences = licencesNumbered(connection, number);
    if (!licences)
        return Failure(licences.error());
    if (!product.isEmpty())
        licences->removeIf([&](const KnownLicence& licence) { return licence.product != product; });
    if (licences->isEmpty())
        return Failure(
            Error{product.isEmpty() ? CommandText::tr("no licence has the number \"%1\"").arg(number)
                                    : CommandText::tr("no licence of %1 has the number \"%2\"").arg(product, number),
                {}, CommandText::tr("import the licences download that shows it")});
    if (licences->size() > 1)
        return Failure(Error{CommandText::tr("several licences have the number \"%1\"").arg(number), {},
            CommandText::tr("name it by its addonLicenseId")});
    return licences->constFirst();
}

Expected<void> carryOut(Connection& connection, const QList<Decision>& decisions)
{
    const auto done = decide(connection, decisions, QDateTime::currentSecsSinceEpoch());
    return done ? Expected<void>() : Failure(done.error());
}

Expected<ExitStatus> said(const Invocation& invocation, const QString& text, const QJsonObject& object)
{
    if (invocation.json)
        printJson(object);
    else
        printOut(text);
    return Done;
}

Expected<ExitStatus> link(const Invocation& invocation)
{
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    const auto installation = installationOf(**connection, invocation);
    if (!installation)
        return Failure(installation.error());
    const auto licence = licenceOf(**connection, invocation.arguments.constLast(), installation->product);
    if (!licence)
        return Failure(licence.error());
    if (const auto done = carryOut(**connection, {decision::Link{installation->number, licence->identity}}); !done)
        return Failure(done.error());
    return said(invocation,
        CommandText::tr(
            "%1 is linked to the licence %2 of %3, whatever its reports say. uptake unlink %1 takes that back.")
            .arg(installation->serverId, invocation.arguments.constLast(), licence->company),
        {{u"serverId"_s, installation->serverId}, {u"product"_s, installation->product},
            {u"licence"_s, invocation.arguments.constLast()}, {u"organisation"_s, licence->company}});
}

Expected<ExitStatus> unlink(const Invocation& invocation)
{
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    const auto installation = installationOf(**connection, invocation);
    if (!installation)
        return Failure(installation.error());
    const bool isAutomatic = invocation.has(u"automatic"_s);
    if (const auto done = carryOut(**connection,
            {decision::Link{installation->number, isAutomatic ? std::nullopt : std::optional(QString())}});
        !done)
        return Failure(done.error());
    return said(invocation,
        isAutomatic
            ? CommandText::tr("%1 is linked as its reports say.").arg(installation->serverId)
            : CommandText::tr("%1 is linked to no licence. uptake unlink --automatic %1 lets its reports decide again.")
                  .arg(installation->serverId),
        {{u"serverId"_s, installation->serverId}, {u"product"_s, installation->product}, {u"licence"_s, QJsonValue()},
            {u"automatic"_s, isAutomatic}});
}

Expected<ExitStatus> refuse(const Invocation& invocation)
{
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    const auto installation = installationOf(**connection, invocation);
    if (!installation)
        return Failure(installation.error());
    const auto licence = licenceOf(**connection, invocation.arguments.constLast(), installation->product);
    if (!licence)
        return Failure(licence.error());
    const bool isRefused = !invocation.has(u"undo"_s);
    if (const auto done
        = carryOut(**connection, {decision::Refuse{installation->number, licence->identity, isRefused}});
        !done)
        return Failure(done.error());
    return said(invocation,
        isRefused ? CommandText::tr("This link is not suggested any more.")
                  : CommandText::tr("This link may be suggested again."),
        {{u"serverId"_s, installation->serverId}, {u"licence"_s, invocation.arguments.constLast()},
            {u"refused"_s, isRefused}});
}

Expected<ExitStatus> suggestions(const Invocation& invocation)
{
    const auto facts = loadFactsFor(invocation);
    if (!facts)
        return Failure(facts.error());
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    const auto hints = suggestionHints(**connection);
    if (!hints)
        return Failure(hints.error());
    NoProgress progress;
    const auto found = suggestLinks(Subset(**facts, {}), *hints, std::nullopt, progress);
    if (!found)
        return Failure(found.error());
    QJsonArray array;
    for (const ShownSuggestion& each : shownSuggestions(**facts, *found)) {
        if (!invocation.json)
            printOut(u"%1  %2  %3  %4\n      %5"_s.arg(each.serverId)
                         .arg(each.score, 3)
                         .arg(each.licence, each.organisation, each.reasons));
        array << QJsonObject{{u"serverId"_s, each.serverId}, {u"product"_s, each.product}, {u"licence"_s, each.licence},
            {u"organisation"_s, each.organisation}, {u"score"_s, each.score}, {u"reasons"_s, each.reasons}};
    }
    if (invocation.json)
        printJson(array);
    else if (array.isEmpty())
        printOut(CommandText::tr("No link is worth suggesting."));
    return Done;
}

Expected<KnownOrganisation> organisationOf(Connection& connection, const QString& name)
{
    const auto named = organisationsNamed(connection, name);
    if (!named)
        return Failure(named.error());
    if (named->isEmpty())
        return Failure(Error{CommandText::tr("no organisation is called \"%1\"").arg(name), {},
            CommandText::tr("uptake find shows what the database knows")});
    if (named->size() == 1)
        return named->constFirst();
    QStringList all;
    for (const KnownOrganisation& organisation : *named) {
        all << u"%1, %2"_s.arg(organisation.company, organisation.country);
        if (all.constLast().compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return organisation;
    }
    return Failure(Error{CommandText::tr("several organisations are called \"%1\"").arg(name), {},
        CommandText::tr("name one with its country: \"%1\"").arg(all.join("\", \""_L1))});
}

Expected<ExitStatus> merge(Connection& connection, const Invocation& invocation)
{
    QList<Decision> decisions;
    const auto into = organisationOf(connection, invocation.arguments.constLast());
    if (!into)
        return Failure(into.error());
    for (const QString& name : invocation.arguments.mid(1, invocation.arguments.size() - 2)) {
        const auto organisation = organisationOf(connection, name);
        if (!organisation)
            return Failure(organisation.error());
        decisions << decision::Merge{organisation->id, into->id};
    }
    if (decisions.isEmpty())
        return Failure(Error{CommandText::tr("two organisations must be named"), u"organisations merge"_s,
            CommandText::tr("write: uptake organisations merge NAME... INTO"), Error::Kind::Usage});
    if (const auto done = carryOut(connection, decisions); !done)
        return Failure(done.error());
    return said(invocation, CommandText::tr("They are one organisation now: %1.").arg(into->company),
        {{u"organisation"_s, into->company}, {u"merged"_s, decisions.size()}});
}

/// split NAME parts what was merged into it; split NAME LICENCE... makes an organisation of these licences.
Expected<ExitStatus> split(Connection& connection, const Invocation& invocation)
{
    const auto organisation = organisationOf(connection, invocation.arguments.value(1));
    if (!organisation)
        return Failure(organisation.error());
    QList<Decision> decisions;
    const QStringList numbers = invocation.arguments.mid(2);
    if (numbers.isEmpty()) {
        const auto merged = mergedInto(connection, organisation->id);
        if (!merged)
            return Failure(merged.error());
        decisions << decision::Merge{organisation->id, std::nullopt};
        for (const qint64 other : *merged)
            decisions << decision::Merge{other, std::nullopt};
    }
    QStringList identities;
    for (const QString& number : numbers) {
        const auto licence = licenceOf(connection, number, invocation.value(u"product"_s));
        if (!licence)
            return Failure(licence.error());
        identities << licence->identity;
    }
    const QString name = invocation.has(u"name"_s) ? invocation.value(u"name"_s)
                                                   : CommandText::tr("%1 (2)").arg(organisation->company);
    if (!identities.isEmpty()) {
        const auto made = makeOrganisation(connection, name, organisation->country);
        if (!made)
            return Failure(made.error());
        for (const QString& identity : identities)
            decisions << decision::Move{identity, *made};
    }
    if (const auto done = carryOut(connection, decisions); !done)
        return Failure(done.error());
    return said(invocation,
        numbers.isEmpty() ? CommandText::tr("%1 is an organisation of its own again.").arg(organisation->company)
                          : CommandText::tr("The licences belong to %1 now.").arg(name),
        {{u"organisation"_s, organisation->company}, {u"licences"_s, QJsonArray::fromStringList(numbers)},
            {u"name"_s, numbers.isEmpty() ? QJsonValue() : QJsonValue(name)}});
}

Expected<ExitStatus> giveBack(Connection& connection, const Invocation& invocation)
{
    QList<Decision> decisions;
    for (const QString& number : invocation.arguments.mid(1)) {
        const auto licence = licenceOf(connection, number, invocation.value(u"product"_s));
        if (!licence)
            return Failure(licence.error());
        decisions << decision::Move{licence->identity, std::nullopt};
    }
    if (const auto done = carryOut(connection, decisions); !done)
        return Failure(done.error());
    return said(invocation, CommandText::tr("The licences belong to the companies that they name."),
        {{u"licences"_s, QJsonArray::fromStringList(invocation.arguments.mid(1))}});
}

Expected<ExitStatus> organisations(const Invocation& invocation)
{
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    const QString what = invocation.arguments.constFirst();
    if (what == "merge"_L1)
        return merge(**connection, invocation);
    if (what == "split"_L1)
        return split(**connection, invocation);
    if (what == "give-back"_L1)
        return giveBack(**connection, invocation);
    return Failure(Error{CommandText::tr("organisations does not know \"%1\"").arg(what), {},
        CommandText::tr("it knows merge, split and give-back"), Error::Kind::Usage});
}

Expected<ExitStatus> note(const Invocation& invocation)
{
    auto connection = Connection::open(invocation.database);
    if (!connection)
        return Failure(connection.error());
    if (invocation.has(u"remove"_s)) {
        if (const auto done
            = carryOut(**connection, {decision::Remove{invocation.value(u"remove"_s).toLongLong(), true}});
            !done)
            return Failure(done.error());
        return said(invocation, CommandText::tr("The note is removed."),
            {{u"removed"_s, invocation.value(u"remove"_s).toLongLong()}});
    }
    const QString kind = invocation.has(u"kind"_s) ? invocation.value(u"kind"_s) : u"note"_s;
    if (kind != "note"_L1 && kind != "consent"_L1 && kind != "opt-out"_L1)
        return Failure(Error{CommandText::tr("there is no kind of note \"%1\"").arg(kind), u"--kind"_s,
            CommandText::tr("the kinds are note, consent and opt-out"), Error::Kind::Usage});
    decision::Write write{0, 0, kind, invocation.arguments.mid(1).join(u' ').trimmed()};
    QString with = invocation.arguments.constFirst();
    if (invocation.has(u"organisation"_s)) {
        const auto organisation = organisationOf(**connection, with);
        if (!organisation)
            return Failure(organisation.error());
        write.organisation = organisation->id;
        with = organisation->company;
    } else {
        const auto installation = installationOf(**connection, invocation);
        if (!installation)
            return Failure(installation.error());
        write.installation = installation->number;
        with = installation->serverId;
    }
    if (write.text.isEmpty() && kind == "note"_L1)
        return Failure(Error{CommandText::tr("the note says nothing"), u"note"_s,
            CommandText::tr("write: uptake note SERVER_ID TEXT"), Error::Kind::Usage});
    if (const auto done = carryOut(**connection, {write}); !done)
        return Failure(done.error());
    return said(invocation,
        kind == "opt-out"_L1       ? CommandText::tr("%1 does not count in published figures any more.").arg(with)
            : kind == "consent"_L1 ? CommandText::tr("%1 counts in published figures.").arg(with)
                                   : CommandText::tr("The note is kept with %1.").arg(with),
        {{write.organisation == 0 ? u"serverId"_s : u"organisation"_s, with}, {u"kind"_s, kind},
            {u"text"_s, write.text}});
}

} // namespace

QList<Command> linkCommands()
{
    const QCommandLineOption product(u"product"_s, u"Of this add-on, where there are several."_s, u"KEY"_s);
    return {
        {u"history"_s, u"SERVER_ID"_s, u"what one installation reported, and what happened to its licences"_s,
            historyOptions(), 1, 1, historyCommand},
        {u"note"_s, u"SERVER_ID TEXT..."_s,
            u"keep a note with an installation or an organisation, their consent, or that they opted out"_s,
            {product,
                {u"kind"_s, u"note (default), consent, or opt-out: then they do not count in published figures."_s,
                    u"KIND"_s},
                {u"organisation"_s, u"SERVER_ID is the name of an organisation instead."_s},
                {u"remove"_s, u"Remove this note (its number is in history --json)."_s, u"N"_s}},
            1, 1000, note},
        {u"link"_s, u"SERVER_ID LICENCE"_s, u"link an installation to a licence by hand"_s, {product}, 2, 2, link},
        {u"unlink"_s, u"SERVER_ID"_s, u"link an installation to no licence"_s,
            {product, {u"automatic"_s, u"Let its reports decide again."_s}}, 1, 1, unlink},
        {u"suggestions"_s, {}, u"licences that installations without one may belong to, and why"_s, {}, 0, 0,
            suggestions},
        {u"refuse"_s, u"SERVER_ID LICENCE"_s, u"do not suggest this link again"_s,
            {product, {u"undo"_s, u"Suggest it again."_s}}, 2, 2, refuse},
        {u"organisations"_s, u"merge NAME... INTO | split NAME [LICENCE...] | give-back LICENCE..."_s,
            u"say which organisations are one, or are not"_s,
            {product, {u"name"_s, u"What the licences' new organisation is called."_s, u"NAME"_s}}, 2, 1000,
            organisations},
    };
}

} // namespace uptake
