// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace uptake {

/// The drawing `name` of resources/icons in a colour of the theme; `active` is its colour where the button is checked.
QIcon icon(const QString& name, const QColor& colour, const QColor& active = {});

} // namespace uptake
