// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <vector>

namespace uptake {

enum class ThemeMode { System, Light, Dark };

/// The colours that everything is drawn with. Text stands out at 4.5:1 at least from every ground that it is put on.
struct Tokens
{
    bool isDark = false;
    QColor window, surface, sidebar, hover, border, grid; ///< grounds and lines
    QColor text, muted; ///< on window, surface, sidebar, hover
    QColor accent, onAccent, accentSoft; ///< accent is readable as text on surface, window and accentSoft
    QColor positive, negative; ///< text on surface
    QColor warning, warningSoft, danger, dangerSoft; ///< text and the ground of its banner
    std::vector<QColor> categories; ///< told apart by colour-blind people too; lines and bars, never text
    QColor strongest, weakest; ///< ends of the sequential scale
    QColor rest; ///< "Other"
};

/// The look of the program, on top of Fusion: palette, type and style sheet of the application.
namespace Theme {

void set(ThemeMode mode); ///< from now on; System follows the desktop
ThemeMode mode();
bool isSet(); ///< has `set` been called?
void keep(ThemeMode mode); ///< sets it, and has the settings keep it for the next run
void setKept(); ///< the one that the settings keep, unless one is set
void followSystem(); ///< the desktop changed its colours: take them over if the mode says so

const Tokens& light();
const Tokens& dark();
const Tokens& tokens(); ///< of the look in force

enum class Text { Small, Base, CardTitle, PageTitle, Number };
QFont font(Text text);
QFont fixedFont(); ///< for what is typed letter by letter; of the base size
/// Type so many times as large as the system's, 1 to 2; widgets made from then on have it.
void setTextScale(double scale);
/// `pixels`, that suit type of the usual size, for the size in force: rows and margins grow with what is written in
/// them.
int scaled(double pixels);

/// `count` colours from the strongest (newest) to the weakest.
std::vector<QColor> sequence(const Tokens& tokens, int count);
QColor mixed(const QColor& from, const QColor& to, double share);
double contrast(const QColor& a, const QColor& b); ///< WCAG 2: 1 .. 21

constexpr int grid = 8; ///< every distance is a multiple or a half of it

} // namespace Theme

/// What `tokens` make of the widgets.
QString styleSheet(const Tokens& tokens);

} // namespace uptake
