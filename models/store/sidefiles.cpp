// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sidefiles.h"

#include "models/store/storetext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

Expected<void> drop(const QString& path, const QString& what)
{
    QFile file(path);
    if (file.exists() && !file.remove())
        return Failure(Error{what.arg(file.errorString()), path, StoreText::tr("remove it yourself")});
    return {};
}

} // namespace

QString columnsPath(const DatabaseUrl& url)
{
    return url.isServer() ? QString() : url.path + u".columns"_s;
}

Expected<void> dropCache(const DatabaseUrl& url)
{
    if (url.isServer())
        return {};
    return drop(columnsPath(url), StoreText::tr("the file that holds what reports say cannot be removed: %1"));
}

Expected<void> dropCopies(const DatabaseUrl& url)
{
    if (url.isServer())
        return {};
    const QFileInfo info(url.path);
    for (const QString& name : info.dir().entryList({info.fileName() + u".before-*"_s}, QDir::Files)) {
        if (const auto dropped
            = drop(info.dir().filePath(name), StoreText::tr("a copy of the database cannot be removed: %1"));
            !dropped)
            return dropped;
    }
    return dropCache(url);
}

} // namespace uptake
