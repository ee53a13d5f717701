// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot.h"
#include "ui/session.h"

namespace uptake {

/// Releases of the one product that is shown; none where several are mixed, since their versions mean different things.
std::vector<ReleaseFacts> releasesOf(const View& view);

/// The first release of each major.minor version, as markers of a trend over months.
std::vector<Marker> releaseMarkers(const View& view);

} // namespace uptake
