// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/settings.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStyleFactory>
#include <QVariant>

#include <algorithm>
#include <cmath>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* modeProperty
    = "uptakeTheme"; // the application carries its theme, so that there is no global of ours

constexpr const char* textScaleProperty = "uptakeTextScale";
constexpr auto modeSetting = "theme"_L1;

QColor rgb(const char* name)
{
    return QColor(QLatin1StringView(name));
}

Tokens lightTokens()
{
    Tokens t;
    t.isDark = false;
    t.window = rgb("#f3f5f9");
    t.surface = rgb("#ffffff");
    t.sidebar = rgb("#fbfcfe");
    t.hover = rgb("#eef2f8");
    t.border = rgb("#dfe5ee");
    t.grid = rgb("#e8ecf3");
    t.text = rgb("#131c2b");
    t.muted = rgb("#566176");
    t.accent = rgb("#2350c5");
    t.onAccent = rgb("#ffffff");
    t.accentSoft = rgb("#e6edfc");
    t.positive = rgb("#0a6b4b");
    t.negative = rgb("#b3261e");
    t.warning = rgb("#6f4400");
    t.warningSoft = rgb("#fff3d9");
    t.danger = rgb("#9c1c15");
    t.dangerSoft = rgb("#fdeceb");
    t.categories = {rgb("#2f66d8"), rgb("#d9730d"), rgb("#00876c"), rgb("#b03a82"), rgb("#3fa7d6"), rgb("#8a6d00")};
    t.strongest = rgb("#1b46b4");
    t.weakest = rgb("#d3e0fa");
    t.rest = rgb("#c3cad6");
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.isDark = true;
    t.window = rgb("#0e131b");
    t.surface = rgb("#161d28");
    t.sidebar = rgb("#111822");
    t.hover = rgb("#1f2836");
    t.border = rgb("#283344");
    t.grid = rgb("#232d3c");
    t.text = rgb("#e9eef7");
    t.muted = rgb("#9dabc0");
    t.accent = rgb("#8fb2ff");
    t.onAccent = rgb("#0b1424");
    t.accentSoft = rgb("#1e2d4d");
    t.positive = rgb("#5fd6a8");
    t.negative = rgb("#ff9b90");
    t.warning = rgb("#f6cb77");
    t.warningSoft = rgb("#30270f");
    t.danger = rgb("#ffb0a8");
    t.dangerSoft = rgb("#3a1d1c");
    t.categories = {rgb("#6f9bff"), rgb("#f2a154"), rgb("#3fc7a3"), rgb("#e58cc0"), rgb("#7fd0f2"), rgb("#d8bf4f")};
    t.strongest = rgb("#84aaff");
    t.weakest = rgb("#263657");
    t.rest = rgb("#4a566a");
    return t;
}

QPalette paletteOf(const Tokens& t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.hover);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.onAccent);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.hover);
    palette.setColor(QPalette::Mid, t.border);
    palette.setColor(QPalette::Dark, t.border);
    palette.setColor(QPalette::Shadow, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, Theme::mixed(t.muted, t.surface, 0.4));
    return palette;
}

bool isSystemDark()
{
    qApp->setPalette(QPalette()); // without ours, the application answers with the desktop's
    return qApp->palette().color(QPalette::Window).lightness() < 128;
}

double baseSize()
{
    static const double system = QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSizeF();
    const QVariant scale = qApp->property(textScaleProperty);
    return std::clamp(system, 10.0, 24.0) * (scale.isValid() ? scale.toDouble() : 1);
}

double luminance(const QColor& color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Every widget is styled anew, which takes long: only where something changes.
void apply(const Tokens& tokens)
{
    const QString wanted = styleSheet(tokens);
    if (wanted == qApp->styleSheet())
        return;
    qApp->setPalette(paletteOf(tokens));
    qApp->setStyleSheet(wanted);
}

} // namespace

namespace Theme {

void set(ThemeMode mode)
{
    const bool isFirst = !isSet();
    qApp->setProperty(modeProperty, int(mode));
    if (isFirst) {
        qApp->setStyle(QStyleFactory::create(u"Fusion"_s));
        qApp->setFont(font(Text::Base));
    }
    const bool wantsDark = mode == ThemeMode::System ? isSystemDark() : mode == ThemeMode::Dark;
    apply(wantsDark ? dark() : light());
}

bool isSet()
{
    return qApp->property(modeProperty).isValid();
}

void keep(ThemeMode mode)
{
    set(mode);
    windowSettings().setValue(modeSetting, int(mode));
}

void setKept()
{
    if (!isSet())
        set(ThemeMode(windowSettings().value(modeSetting, int(ThemeMode::System)).toInt()));
}

ThemeMode mode()
{
    return ThemeMode(qApp->property(modeProperty).toInt());
}

void followSystem()
{
    if (mode() == ThemeMode::System)
        set(ThemeMode::System);
}

const Tokens& light()
{
    static const Tokens tokens = lightTokens();
    return tokens;
}

const Tokens& dark()
{
    static const Tokens tokens = darkTokens();
    return tokens;
}

const Tokens& tokens()
{
    return qApp->palette().color(QPalette::Window).lightness() < 128 ? dark() : light();
}

QFont font(Text text)
{
    static const bool hasInter = QFontDatabase::families().contains(u"Inter"_s);
    QFont font = hasInter ? QFont(u"Inter"_s) : QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setStyleStrategy(QFont::PreferAntialias);
    const double base = baseSize();
    switch (text) {
    case Text::Small:
        font.setPointSizeF(base * 0.9);
        break;
    case Text::Base:
        font.setPointSizeF(base);
        break;
    case Text::CardTitle:
        font.setPointSizeF(base * 1.1);
        font.setWeight(QFont::DemiBold);
        break;
    case Text::PageTitle:
        font.setPointSizeF(base * 1.65);
        font.setWeight(QFont::DemiBold);
        break;
    case Text::Number:
        font.setPointSizeF(base * 2.1);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(baseSize());
    return font;
}

void setTextScale(double scale)
{
    qApp->setProperty(textScaleProperty, std::clamp(scale, 1.0, 2.0));
    if (isSet())
        qApp->setFont(font(Text::Base));
}

int scaled(double pixels)
{
    constexpr double usual = 16.0; // the height of a line at 10 points and 96 dots an inch
    static double size = 0; // for which the scale was measured
    static double scale = 1;
    if (size != baseSize()) {
        size = baseSize();
        scale = std::max(1.0, QFontMetricsF(font(Text::Base)).height() / usual);
    }
    return int(std::lround(pixels * scale));
}

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto mix = [share](float a, float b) { return float(a + (b - a) * float(share)); };
    return QColor::fromRgbF(
        mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()), mix(from.blueF(), to.blueF()));
}

std::vector<QColor> sequence(const Tokens& tokens, int count)
{
    std::vector<QColor> colours;
    for (int i = 0; i < count; ++i)
        colours.push_back(mixed(tokens.strongest, tokens.weakest, count == 1 ? 0.0 : double(i) / double(count - 1)));
    return colours;
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

} // namespace Theme

} // namespace uptake
