// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/facts/facts.h"

#include <QStringList>

namespace uptake {

/// Everything that facts say of reports, a line each, in no order: two that say the same are counted alike.
inline QStringList textOf(const Facts& facts)
{
    QStringList lines;
    const auto version = [](const std::vector<Version>& versions, quint32 code) {
        return code == none ? QStringLiteral("-") : versions[code].toString();
    };
    for (Month month = facts.firstMonth().value_or(Month()); facts.rowCount() > 0 && month <= *facts.lastMonth();
         month += std::chrono::months{1}) {
        const RowRange records = facts.records(month);
        const RowRange reports = facts.reports(month);
        for (Row row = reports.first; row < reports.last; ++row) {
            const InstallationFacts& installation = facts.installations()[raw(facts.installation(row))];
            QStringList words{toText(month), row < records.last ? QStringLiteral("record") : QStringLiteral("replaced"),
                installation.serverId, facts.products()[raw(installation.product)].key,
                facts.organisations()[raw(installation.organisation)].name, QString::number(facts.sentAt(row)),
                version(facts.addonVersions(), facts.addonVersion(row)),
                version(facts.hostVersions(), facts.hostVersion(row)),
                facts.licence(row) == none ? QStringLiteral("-") : facts.licences()[facts.licence(row)].number,
                facts.isInUse(row) ? QStringLiteral("used") : QStringLiteral("unused")};
            for (const CountColumn* column : {&facts.users(), &facts.datasources(), &facts.administrators(),
                     &facts.queries(), &facts.tables(), &facts.queriesModified()})
                words << QString::number((*column)[row]);
            for (const FeatureColumn& feature : facts.features()) {
                if (feature.counts.isPresent(row))
                    words << feature.name + u'=' + QString::number(feature.counts[row]);
            }
            for (const ConnectionUse& use : facts.connections().uses(facts.connections()[row])) {
                const ConnectionKind& kind = facts.connections().kinds()[use.kind];
                words << kind.driver + u'/' + kind.mode + u'=' + QString::number(use.count);
            }
            lines << words.join(u' ');
        }
        for (const Row row : facts.carriedInto(month))
            lines << toText(month) + QStringLiteral(" carried ")
                    + facts.installations()[raw(facts.installation(row))].serverId;
    }
    for (quint32 i = 0; i < facts.installations().size(); ++i) {
        const InstallationFacts& installation = facts.installations()[i];
        QStringList words{QStringLiteral("history"), installation.serverId,
            facts.products()[raw(installation.product)].key,
            installation.licence == none ? QStringLiteral("-") : facts.licences()[installation.licence].number};
        for (const Row row : facts.reportsOf(InstallationId{i}))
            words << QString::number(facts.sentAt(row))
                    + (raw(facts.installation(row)) == i ? QString() : QStringLiteral(" of another"));
        lines << words.join(u' ');
    }
    for (const ProductFacts& product : facts.products()) {
        for (const ReleaseFacts& release : product.releases)
            lines << product.key + u' ' + release.version.toString() + u' ' + QString::number(release.released);
    }
    lines.sort();
    return lines;
}

} // namespace uptake
