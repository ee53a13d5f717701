// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/releases.h"

#include "ui/charts/scale.h"

#include <algorithm>

namespace uptake {

std::vector<ReleaseFacts> releasesOf(const View& view)
{
    const auto& products = view.facts->products();
    if (view.selection.products.size() == 1) {
        const auto product = view.facts->productByKey(view.selection.products.front());
        return product ? products[raw(*product)].releases : std::vector<ReleaseFacts>();
    }
    return products.size() == 1 ? products.front().releases : std::vector<ReleaseFacts>();
}

std::vector<Marker> releaseMarkers(const View& view)
{
    std::vector<Marker> markers;
    QString newest;
    for (const ReleaseFacts& release : releasesOf(view)) { // oldest version first
        const QString version = release.version.majorMinor();
        if (version != newest)
            markers.push_back({positionOf(release.released), version});
        newest = version;
    }
    std::sort(markers.begin(), markers.end(), [](const Marker& a, const Marker& b) { return a.value < b.value; });
    return markers;
}

} // namespace uptake
