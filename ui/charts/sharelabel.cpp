// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sharelabel.h"

#include "models/views/wording.h"

namespace uptake {

QString shareLabel(double share)
{
    if (share > 0 && share < 0.005)
        return u'<' + wording::percent(0.01);
    if (share < 1 && share >= 0.995)
        return u'>' + wording::percent(0.99);
    return wording::percent(share);
}

} // namespace uptake
