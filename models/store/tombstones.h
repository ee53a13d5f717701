// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/licence.h"
#include "models/store/connection.h"

#include <QByteArray>
#include <QSet>

namespace uptake {

/// Whom the database was told to forget. Only keyed hashes are kept: they tell whether a name, number or address that
/// an import brings is one of them, and nothing else.
class Tombstones
{
public:
    [[nodiscard]] static Expected<Tombstones> load(Connection& connection);

    bool isEmpty() const { return m_hashes.isEmpty(); }
    bool hasCompany(const QString& company, const QString& country) const; ///< in any spelling that counts as the same
    /// Of a licence: kind A = addonLicenseId, L = licenseId, E = entitlement number, R = as a report writes it, with or
    /// without "SEN-".
    bool hasNumber(char kind, const QString& number) const;
    bool hasServer(std::string_view serverId) const;
    bool hasPerson(const QString& emailOrName) const;
    bool names(const Contact& contact) const { return hasPerson(contact.email) || hasPerson(contact.name); }
    /// Does a row or mail as it stood in its file name anybody who is forgotten: as a field, or as a word?
    bool mentions(const QByteArray& raw) const;

    QByteArray company(const QString& company, const QString& country) const;
    QByteArray number(char kind, const QString& number) const;
    QByteArray server(const QString& serverId) const;
    QByteArray text(const QString& text) const; ///< of a name, an address, a company without its country
    [[nodiscard]] Expected<void> bury(Connection& connection, const QList<QByteArray>& hashes, qint64 now);

private:
    QByteArray hash(char kind, const QString& text) const;

    QByteArray m_salt;
    QSet<QByteArray> m_hashes;
};

} // namespace uptake
