// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/importwording.h"

#include "models/views/wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace uptake::wording {

using namespace Qt::StringLiterals;

namespace {

struct ImportWordingText
{
    Q_DECLARE_TR_FUNCTIONS(uptake::importwording)
};

} // namespace

QString kind(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Licenses:
        return ImportWordingText::tr("Licences");
    case ImportKind::Transactions:
        return ImportWordingText::tr("Transactions");
    case ImportKind::Churn:
        return ImportWordingText::tr("Churn");
    case ImportKind::Conversion:
        return ImportWordingText::tr("Conversions");
    case ImportKind::Renewal:
        return ImportWordingText::tr("Renewals");
    case ImportKind::Feedback:
        return ImportWordingText::tr("Uninstall feedback");
    case ImportKind::FreeTier:
        return ImportWordingText::tr("Free starter tier");
    case ImportKind::Distribution:
        return ImportWordingText::tr("Version distribution");
    case ImportKind::Releases:
        return ImportWordingText::tr("Releases");
    case ImportKind::Reports:
        return ImportWordingText::tr("Usage reports");
    case ImportKind::Mail:
        break;
    }
    return ImportWordingText::tr("Mail");
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
    add(counts.added, ImportWordingText::tr("%1 added", nullptr, pluralOf(counts.added)));
    add(counts.updated, ImportWordingText::tr("%1 updated", nullptr, pluralOf(counts.updated)));
    add(counts.unchanged, ImportWordingText::tr("%1 unchanged", nullptr, pluralOf(counts.unchanged)));
    add(counts.skipped, ImportWordingText::tr("%1 skipped", nullptr, pluralOf(counts.skipped)));
    add(counts.rejected, ImportWordingText::tr("%1 in quarantine"));
    return parts.isEmpty() ? ImportWordingText::tr("nothing in it") : parts.join(u", "_s);
}

} // namespace uptake::wording
