// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/importwording.h"

#include "models/views/wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace uptake::wording {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(uptake::importwording)
};

} // namespace

QString kind(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Licenses:
        return Text::tr("Licences");
    case ImportKind::Transactions:
        return Text::tr("Transactions");
    case ImportKind::Churn:
        return Text::tr("Churn");
    case ImportKind::Conversion:
        return Text::tr("Conversions");
    case ImportKind::Renewal:
        return Text::tr("Renewals");
    case ImportKind::Feedback:
        return Text::tr("Uninstall feedback");
    case ImportKind::FreeTier:
        return Text::tr("Free starter tier");
    case ImportKind::Distribution:
        return Text::tr("Version distribution");
    case ImportKind::Releases:
        return Text::tr("Releases");
    case ImportKind::Reports:
        return Text::tr("Usage reports");
    case ImportKind::Mail:
        break;
    }
    return Text::tr("Mail");
}

QString kindOf(const QString& text)
{
    const auto known = importKindFromText(text);
    return known ? kind(*known) : text;
}

QString counts(const RowCounts& counts)
{
    QStringList parts;
    const auto add = [&parts](qint64 number, const QString& text) {
        if (number > 0)
            parts << text.arg(count(number));
    };
    add(counts.added, Text::tr("%1 added", nullptr, pluralOf(counts.added)));
    add(counts.updated, Text::tr("%1 updated", nullptr, pluralOf(counts.updated)));
    add(counts.unchanged, Text::tr("%1 unchanged", nullptr, pluralOf(counts.unchanged)));
    add(counts.skipped, Text::tr("%1 skipped", nullptr, pluralOf(counts.skipped)));
    add(counts.rejected, Text::tr("%1 in quarantine"));
    return parts.isEmpty() ? Text::tr("nothing in it") : parts.join(u", "_s);
}

} // namespace uptake::wording
