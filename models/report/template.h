// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"

#include <QList>
#include <QString>

namespace uptake {

enum class SectionKind { Headline, Features, Versions, Method };

/// What a report holds and for whom: data, not code.
struct ReportTemplate
{
    QString key; ///< "bank"
    QString audience; ///< "For banks and institutions"
    QString subtitle;
    QList<SectionKind> sections;
};

const QList<ReportTemplate>& reportTemplates();
/// The template with this key; an error that lists the known ones if there is none.
[[nodiscard]] Expected<ReportTemplate> reportTemplate(const QString& key);

} // namespace uptake
