// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/releases.h"

#include "ui/charts/scale.h"

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

void sortByTime(std::vector<Marker>& markers)
{
    std::sort(markers.begin(), markers.end(), [](const Marker& a, const Marker& b) { return a.value < b.value; });
}

} // namespace

std::vector<ProductId> shownProducts(const View& view)
{
    std::vector<ProductId> shown;
    const auto& products = view.facts->products();
    for (size_t i = 0; i < products.size(); ++i) {
        if (view.selection.products.isEmpty() || view.selection.products.contains(products[i].key))
            shown.push_back(ProductId{quint32(i)});
    }
    return shown;
}

std::vector<ReleaseFacts> releasesOf(const View& view)
{
    const std::vector<ProductId> shown = shownProducts(view);
    return shown.size() == 1 ? view.facts->products()[raw(shown.front())].releases : std::vector<ReleaseFacts>();
}

bool isReleased(const View& view, const QString& version)
{
    bool isAnyImported = false;
    for (const ProductId product : shownProducts(view)) {
        for (const ReleaseFacts& release : view.facts->products()[raw(product)].releases) {
            if (release.isImported
                && (release.version.toString() == version || release.version.majorMinor() == version))
                return true;
            isAnyImported = isAnyImported || release.isImported;
        }
    }
    return !isAnyImported;
}

std::vector<Marker> releaseMarkers(const View& view)
{
    const std::vector<ProductId> shown = shownProducts(view);
    std::vector<Marker> markers;
    for (const ProductId product : shown) {
        for (Marker& marker : releaseMarkers(*view.facts, product)) {
            if (shown.size() > 1)
                marker.label = view.facts->products()[raw(product)].name + u' ' + marker.label;
            markers.push_back(std::move(marker));
        }
    }
    sortByTime(markers);
    return markers;
}

std::vector<Marker> releaseMarkers(const Facts& facts, ProductId product)
{
    std::vector<Marker> markers;
    QString newest;
    for (const ReleaseFacts& release : facts.products()[raw(product)].releases) { // oldest version first
        const QString version = release.version.majorMinor();
        if (version != newest)
            markers.push_back({positionOf(release.released), version});
        newest = version;
    }
    sortByTime(markers);
    return markers;
}

} // namespace uptake
