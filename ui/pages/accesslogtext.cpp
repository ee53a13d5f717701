// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accesslogtext.h"

#include "models/views/importwording.h"
#include "models/views/wording.h"
#include "ui/dialogs/correctdialog.h"
#include "ui/pages/privacypage.h"
#include "ui/pages/retentioncard.h"

#include <QRegularExpression>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

/// "churn 4: 25": a file's kind, the number of its import, and its rows.
QString importText(const QString& file)
{
    static const QRegularExpression form(u"^(\\S+) (\\d+): (\\d+)$"_s);
    const auto found = form.match(file);
    return found.hasMatch() ? PrivacyPage::tr("%1: %2").arg(
               wording::kindOf(found.captured(1)), wording::rows(found.captured(3).toLongLong()))
                            : file;
}

/// "reports 12": a kind of data that was over its period, and its rows.
QString retentionText(const QString& kind)
{
    static const QRegularExpression form(u"^(\\S+) (\\d+)$"_s);
    const auto found = form.match(kind);
    return found.hasMatch() ? PrivacyPage::tr("%1: %2").arg(
               retentionKindName(found.captured(1)), wording::rows(found.captured(2).toLongLong()))
                            : kind;
}

QString rowsText(const QString& detail)
{
    static const QRegularExpression form(
        u"^rows (\\d+)$|^(\\d[\\d,.\\s]*) (?:rows?|lignes?)$"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression noDigit(u"\\D"_s);
    const auto found = form.match(detail);
    QString digits = found.captured(1) + found.captured(2);
    return found.hasMatch() ? wording::rows(digits.remove(noDigit).toLongLong()) : detail;
}

template <class Tell> QString each(const QString& detail, Tell tell)
{
    QStringList parts;
    for (const QString& part : detail.split(u", "_s))
        parts << tell(part);
    return parts.join(u" · "_s);
}

} // namespace

QString actionText(const QString& action)
{
    const QHash<QString, QString> texts{{u"import"_s, PrivacyPage::tr("Import")},
        {u"export"_s, PrivacyPage::tr("Export")}, {u"look-up"_s, PrivacyPage::tr("Look-up")},
        {u"erasure"_s, PrivacyPage::tr("Erasure")}, {u"correction"_s, PrivacyPage::tr("Correction")},
        {u"retention"_s, PrivacyPage::tr("End of a period")}, {u"backup"_s, PrivacyPage::tr("Backup")},
        {u"restore"_s, PrivacyPage::tr("Restoring")}};
    return texts.value(action, action);
}

QString detailText(const Access& entry)
{
    if (entry.action == "import"_L1)
        return each(entry.detail, importText);
    if (entry.action == "retention"_L1)
        return each(entry.detail, retentionText);
    if (entry.action == "correction"_L1)
        return correctableName(entry.detail);
    return rowsText(entry.detail);
}

} // namespace uptake
