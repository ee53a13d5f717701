// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

class QLabel;
class QLineEdit;
class QWidget;

namespace uptake {

/// A label in one of the theme's sizes; `role` is a colour of the style sheet: "muted", "positive", "negative".
QLabel* makeLabel(Theme::Text size, const QString& role, QWidget* parent);

/// A title of a menu, button or field as it is read: without its mnemonic, and the dots that promise a dialog.
QString plainText(QString title);

/// A line in which a page finds what it lists: Ctrl+F leads there.
void makeFindLine(QLineEdit& line);
bool isFindLine(const QLineEdit& line);

/// Sets a property that the style sheet looks at, and has the widget restyled.
void setRole(QWidget* widget, const char* property, const QString& value);

} // namespace uptake
