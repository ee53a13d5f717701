// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reporttables.h"

#include "models/report/notewords.h"
#include "models/report/templatejson.h"
#include "models/views/wording.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

struct ReportTablesText
{
    Q_DECLARE_TR_FUNCTIONS(ReportTables)
};

QString whatWasDone(ProtectionNote::Action action)
{
    switch (action) {
    case ProtectionNote::Action::Merged:
        return ReportTablesText::tr("merged");
    case ProtectionNote::Action::Rounded:
        return ReportTablesText::tr("rounded");
    case ProtectionNote::Action::Earlier:
        return ReportTablesText::tr("older value");
    case ProtectionNote::Action::Withheld:
        break;
    }
    return ReportTablesText::tr("withheld");
}

QString templateName(const ReportExport& exported)
{
    const auto design = templateFromJson(exported.design, {});
    return design ? design->key : QString();
}

} // namespace

std::vector<ProtectedFigure> protectedFigures(const std::vector<ProtectionNote>& notes, const Policy& policy)
{
    std::vector<ProtectedFigure> figures;
    for (const ProtectionNote& note : notes) {
        ProtectedFigure figure{figureName(note.figure), whatWasDone(note.action),
            (reasonText(note, policy) + u' ' + earlierText(note)).trimmed()};
        figure.figure.replace(0, 1, figure.figure.left(1).toUpper());
        if (std::find(figures.begin(), figures.end(), figure) == figures.end())
            figures.push_back(std::move(figure));
    }
    return figures;
}

std::vector<Column<ProtectedFigure>> protectedFigureTable()
{
    return {
        {ReportTablesText::tr("Figure"), [](const ProtectedFigure& row) { return row.figure; }, {}},
        {ReportTablesText::tr("What was done"), [](const ProtectedFigure& row) { return row.what; }, {}},
        {ReportTablesText::tr("Why"), [](const ProtectedFigure& row) { return row.why; }, {}},
    };
}

std::vector<Column<ReportExport>> reportExportTable()
{
    return {
        {ReportTablesText::tr("Exported"), [](const ReportExport& row) { return wording::timestamp(row.exportedAt); },
            [](const ReportExport& row) { return QVariant(row.exportedAt); }},
        {ReportTablesText::tr("Template"), templateName, {}},
        {ReportTablesText::tr("Figures as of"), [](const ReportExport& row) { return wording::day(row.asOf); },
            [](const ReportExport& row) { return QVariant(row.asOf); }},
        {ReportTablesText::tr("File"), [](const ReportExport& row) { return QFileInfo(row.path).fileName(); }, {},
            CellKind::Text},
    };
}

} // namespace uptake
