// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

class QLabel;
class QWidget;

namespace uptake {

/// A label in one of the theme's sizes; `role` is a colour of the style sheet: "muted", "positive", "negative".
QLabel* makeLabel(Theme::Text size, const QString& role, QWidget* parent);

/// Sets a property that the style sheet looks at, and has the widget restyled.
void setRole(QWidget* widget, const char* property, const QString& value);

} // namespace uptake
