// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/namesakes.h"

#include "models/records/tier.h"
#include "models/store/corrections.h"
#include "models/store/rows.h"

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

bool areOneCountry(const QString& a, const QString& b)
{
    return a.isEmpty() || b.isEmpty() || a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

Expected<Namesakes> namesakesOf(Connection& connection, qint64 organisation)
{
    const auto corrected = corrections(connection);
    const auto made = handMade(connection);
    if (!corrected || !made)
        return Failure(!corrected ? corrected.error() : made.error());
    QList<KnownOrganisation> all;
    std::optional<KnownOrganisation> own;
    const auto done
        = forEachRow(connection, u"SELECT id, company, country FROM organisations ORDER BY id"_s, [&](const Query& row) {
              all << KnownOrganisation{row.integer(0),
                  corrected->ofOrganisation(row.integer(0), u"company"_s, row.text(1)),
                  corrected->ofOrganisation(row.integer(0), u"country"_s, row.text(2))};
              if (row.integer(0) == organisation)
                  own = all.constLast();
          });
    if (!done)
        return Failure(done.error());
    Namesakes found;
    if (!own)
        return found;
    const auto rootOf = [&](qint64 id) {
        const auto merged = made->merges.find(id);
        return merged == made->merges.end() ? id : merged->second;
    };
    const QString key = organisationKey(own->company, {});
    QList<qint64> roots{rootOf(organisation)};
    for (const KnownOrganisation& other : std::as_const(all)) {
        if (key.isEmpty() || organisationKey(other.company, {}) != key || !areOneCountry(own->country, other.country)
            || roots.contains(rootOf(other.id)))
            continue;
        roots << rootOf(other.id);
        if (found.name.isEmpty())
            found.name = other.country.isEmpty() ? other.company : u"%1, %2"_s.arg(other.company, other.country);
    }
    for (const qint64 root : std::as_const(roots)) {
        if (root != roots.constLast()) // into one that was called so before
            found.joining << decision::Merge{root, roots.constLast()};
    }
    return found;
}

} // namespace uptake
