// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/quarantinefile.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QByteArray csvField(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text[0])) // a spreadsheet would run it as a formula
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text.toUtf8();
}

} // namespace

Expected<void> saveQuarantine(const QList<QuarantinedRow>& rows, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Failure(Error{file.errorString(), path, Text::tr("name a file that you may write")});
    file.write("file,line,column,value,reason,row\n");
    for (const QuarantinedRow& row : rows) {
        file.write(csvField(row.path) + ',' + QByteArray::number(row.rejection.line) + ','
            + csvField(row.rejection.column) + ',' + csvField(row.rejection.value) + ','
            + csvField(row.rejection.reason) + ',' + csvField(QString::fromUtf8(row.rejection.raw)) + '\n');
    }
    if (!file.commit())
        return Failure(Error{file.errorString(), path, Text::tr("name a file that you may write")});
    return {};
}

} // namespace uptake
