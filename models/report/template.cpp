// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/template.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};
} // namespace

const QList<ReportTemplate>& reportTemplates()
{
    static const QList<ReportTemplate> templates{
        {u"bank"_s, Text::tr("For banks and institutions"), Text::tr("Users, feature usage and version adoption"),
            {SectionKind::Headline, SectionKind::Features, SectionKind::Versions, SectionKind::Method}},
    };
    return templates;
}

Expected<ReportTemplate> reportTemplate(const QString& key)
{
    QStringList known;
    for (const ReportTemplate& each : reportTemplates()) {
        if (each.key == key)
            return each;
        known << each.key;
    }
    return Failure(Error{Text::tr("there is no report template \"%1\"").arg(key), u"--template"_s, Text::tr("known: %1").arg(known.join(u", "_s)), Error::Kind::Usage});
}

} // namespace uptake
