// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/droppedfiles.h"

#include <QMimeData>
#include <QUrl>

namespace uptake {

QStringList droppedFiles(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace uptake
