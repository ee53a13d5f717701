// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/savefile.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace uptake {

namespace {

struct SaveFileText
{
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

} // namespace

Expected<void> saveFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Failure(Error{SaveFileText::tr("the file cannot be saved: %1").arg(file.errorString()), path,
        SaveFileText::tr("choose another folder")});
}

} // namespace uptake
