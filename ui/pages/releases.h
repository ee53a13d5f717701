// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot.h"
#include "ui/session.h"

namespace uptake {

/// The products that are shown: those that are selected, else all.
std::vector<ProductId> shownProducts(const View& view);

/// Releases of the one product that is shown, oldest version first; none where several are: what upgrades to a version
/// is a question about one product.
std::vector<ReleaseFacts> releasesOf(const View& view);

/// Do the releases files of the products that are shown know a version, "2.12" or "2.12.1"? True where none was
/// imported.
bool isReleased(const View& view, const QString& version);

/// The first release of each major.minor version of each product that is shown, as markers of a trend over months;
/// with the product's name where several are.
std::vector<Marker> releaseMarkers(const View& view);
/// The same of one product, for the story of an installation.
std::vector<Marker> releaseMarkers(const Facts& facts, ProductId product);

} // namespace uptake
