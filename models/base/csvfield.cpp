// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/csvfield.h"

#include <QStringView>

namespace uptake {

using namespace Qt::StringLiterals;

QString csvField(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace uptake
