// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportexport.h"

#include "models/report/reportwriter.h"
#include "models/report/templatejson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

Expected<QByteArray> digestOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(Error{Text::tr("the file cannot be read: %1").arg(file.errorString()), path,
            Text::tr("put it back where it was, or export it again")});
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return Failure(Error{Text::tr("the file cannot be read: %1").arg(file.errorString()), path, {}});
    return hash.result();
}

} // namespace

Expected<ReportExport> exportReport(Connection& connection, const ReportTemplate& design, const Subset& subset,
    Day asOf, const QString& path, qint64 now, Progress& progress)
{
    if (const auto written = writeReport(design, subset, asOf, path, progress); !written)
        return Failure(written.error());
    const auto digest = digestOf(path);
    if (!digest)
        return Failure(digest.error());
    ReportExport exported{0, now, QFileInfo(path).absoluteFilePath(), asOf, toJson(design), *digest};
    if (const auto recorded = recordExport(connection, exported); !recorded)
        return Failure(recorded.error());
    return exported;
}

Expected<void> checkExported(const ReportExport& exported)
{
    const auto digest = digestOf(exported.path);
    if (!digest)
        return Failure(digest.error());
    if (*digest != exported.digest)
        return Failure(Error{Text::tr("the file is not what was exported: it was changed, or replaced"), exported.path,
            Text::tr("export it again")});
    return {};
}

Expected<ReportTemplate> findTemplate(Connection& connection, const QString& nameOrFile)
{
    const auto saved = savedTemplates(connection);
    if (!saved)
        return Failure(saved.error());
    for (const SavedTemplate& each : *saved) {
        if (each.name == nameOrFile)
            return templateFromJson(each.design, each.name);
    }
    auto design = templateFromArgument(nameOrFile);
    if (!design && !saved->isEmpty() && !nameOrFile.endsWith(u".json"_s)) {
        Error error = design.error();
        for (const SavedTemplate& each : *saved)
            error.remedy += u", "_s + each.name;
        return Failure(error);
    }
    return design;
}

} // namespace uptake
