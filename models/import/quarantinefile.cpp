// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/quarantinefile.h"

#include "models/base/csvfield.h"
#include "models/import/importtext.h"

#include <QSaveFile>
#include <QStringList>

namespace uptake {

using namespace Qt::StringLiterals;

Expected<void> saveQuarantine(const QList<QuarantinedRow>& rows, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Failure(Error{file.errorString(), path, ImportText::tr("name a file that you may write")});
    file.write("file,line,column,value,reason,row\n");
    for (const QuarantinedRow& row : rows) {
        const QStringList fields{csvField(row.path), QString::number(row.rejection.line),
            csvField(row.rejection.column), csvField(row.rejection.value), csvField(row.rejection.reason),
            csvField(QString::fromUtf8(row.rejection.raw))};
        file.write(fields.join(u',').toUtf8() + '\n');
    }
    if (!file.commit())
        return Failure(Error{file.errorString(), path, ImportText::tr("name a file that you may write")});
    return {};
}

} // namespace uptake
