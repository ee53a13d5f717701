// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"

#include <QHash>
#include <QList>

#include <optional>
#include <unordered_map>
#include <variant>
#include <vector>

namespace uptake {

/// What a user decides by hand. Each is a value; carrying it out answers the one that takes it back.
namespace decision {

/// An installation's licence: its identity, "" for none whatever reports say, nothing for what reports say.
struct Link
{
    qint64 installation = 0;
    std::optional<QString> identity;
};
/// A suggested link that is not to be suggested again, or again.
struct Refuse
{
    qint64 installation = 0;
    QString identity;
    bool isRefused = true;
};
/// An organisation that is another one; nothing: it is its own.
struct Merge
{
    qint64 organisation = 0;
    std::optional<qint64> into;
};
/// A licence's organisation; nothing: of the company that it names.
struct Move
{
    QString identity;
    std::optional<qint64> organisation;
};
/// A new note on an installation or an organisation.
struct Write
{
    qint64 installation = 0; ///< or 0
    qint64 organisation = 0; ///< or 0
    QString kind; ///< "note", "consent", "opt-out"
    QString text;
};
/// A note that no longer stands, or stands again.
struct Remove
{
    qint64 note = 0;
    bool isRemoved = true;
};

/// What holds of an organisation or a person instead of what files say; nothing: what files say. See corrections.h.
struct Correct
{
    qint64 organisation = 0; ///< of one of the two
    QString contact; ///< contactKey()
    QString field;
    std::optional<QString> value;
};

} // namespace decision

using Decision = std::variant<decision::Link, decision::Refuse, decision::Merge, decision::Move, decision::Write, decision::Remove, decision::Correct>;

/// Carries decisions out, all or none. Answers what takes them back, in the order to do that.
[[nodiscard]] Expected<QList<Decision>> decide(Connection& connection, const QList<Decision>& decisions, qint64 now);

/// The links, merges and moves in force, as row numbers of the store.
struct HandMade
{
    std::vector<std::pair<qint64, std::optional<qint64>>> links; ///< installation and licence; none by the user's will
    std::unordered_map<qint64, qint64> merges; ///< organisation -> the one that it is, which is none of the keys
    std::unordered_map<qint64, qint64> moves; ///< licence -> organisation
    std::vector<qint64> optedOutInstallations; ///< whose newest note that stands, of consents and opt-outs, is an opt-out
    std::vector<qint64> optedOutOrganisations;
};
/// Decisions on licences that no import in force shows are left out.
[[nodiscard]] Expected<HandMade> handMade(Connection& connection);

/// A suggested link that was refused.
struct RefusedLink
{
    QString serverId;
    QString product; ///< add-on key
    QString identity; ///< of the licence
};
[[nodiscard]] Expected<QList<RefusedLink>> refusedLinks(Connection& connection);

/// The domain of a licence's technical contact, else of another, by the licence's identity; only where contacts are kept.
[[nodiscard]] Expected<QHash<QString, QString>> domainsOfLicences(Connection& connection);

/// An organisation for decisions to speak of.
struct KnownOrganisation
{
    qint64 id = 0;
    QString company; ///< as corrected
    QString country;
};
/// Organisations of this company, as files say or as corrected, in any spelling that counts as the same, written "Company" or "Company, Country".
[[nodiscard]] Expected<QList<KnownOrganisation>> organisationsNamed(Connection& connection, const QString& name);
/// Makes an organisation by hand, apart from all others of the same name.
[[nodiscard]] Expected<qint64> makeOrganisation(Connection& connection, const QString& company, const QString& country);
/// The organisations that were merged into one.
[[nodiscard]] Expected<QList<qint64>> mergedInto(Connection& connection, qint64 organisation);

/// The row number of an installation; none if it never reported.
[[nodiscard]] Expected<std::optional<qint64>> installationNumber(Connection& connection, const QString& serverId, const QString& product);

/// A licence for decisions to speak of.
struct KnownLicence
{
    QString identity;
    QString product; ///< add-on key
    QString company;
};
/// The licences that this number names (SEN with or without "SEN-", entitlement number, addonLicenseId), one each.
[[nodiscard]] Expected<QList<KnownLicence>> licencesNumbered(Connection& connection, const QString& number);

} // namespace uptake
