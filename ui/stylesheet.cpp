// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QHash>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

// Names in @...@ are tokens. A colour of the text of a field would make its placeholder half as strong.
// Roles are dynamic properties, so that a widget's class does not decide its look.
constexpr QLatin1StringView sheet(R"(
QMainWindow, QDialog { background: @window@; }
QWidget[role="content"], QScrollArea, QScrollArea > QWidget > QWidget[role="content"] { background: transparent; border: none; }
QToolTip { background: @surface@; color: @text@; border: 1px solid @border@; padding: 6px 8px; }

QFrame[role="sidebar"] { background: @sidebar@; border: none; border-right: 1px solid @border@; }
QFrame[role="card"] { background: @surface@; border: 1px solid @border@; border-radius: 10px; }
QFrame[role="card"]:focus { border: 1px solid @accent@; }
QFrame[role="row"] { background: transparent; border: none; border-bottom: 1px solid @grid@; }
QFrame[role="drop"] { background: @surface@; border: 1.5px dashed @border@; border-radius: 10px; }
QFrame[role="drop"][hot="true"] { background: @accentSoft@; border-color: @accent@; }
QFrame[role="chip"] { background: @accentSoft@; border: 1px solid @accentSoft@; border-radius: 12px; }
QFrame[role="banner"] { background: @warningSoft@; border: 1px solid @warning@; border-radius: 8px; }
QFrame[role="banner"][kind="error"] { background: @dangerSoft@; border-color: @danger@; }
QFrame[role="banner"] QLabel { color: @warning@; }
QFrame[role="banner"][kind="error"] QLabel { color: @danger@; }
QFrame[role="finder"] { background: @surface@; border: none; }
QFrame[role="popup"], QDialog#palette { background: @surface@; border: 1px solid @border@; }
QFrame[role="segments"] { background: @hover@; border: 1px solid @border@; border-radius: 8px; }
QFrame[role="line"] { background: @border@; border: none; max-height: 1px; min-height: 1px; }

QLabel { background: transparent; }
QLabel[role="muted"] { color: @muted@; }
QLabel[role="positive"] { color: @positive@; }
QLabel[role="negative"] { color: @negative@; }
QLabel[role="strong"] { font-weight: 600; }

QPushButton { background: @surface@; color: @text@; border: 1px solid @border@; border-radius: 8px; padding: 6px 14px; font-weight: 500; }
QPushButton:hover { background: @hover@; }
QPushButton:pressed { background: @border@; }
QPushButton:focus { border: 1px solid @accent@; }
QPushButton:disabled { color: @faint@; background: transparent; }
QPushButton[role="primary"] { background: @accent@; color: @onAccent@; border: 1px solid @accent@; }
QPushButton[role="primary"]:hover { background: @accentHover@; }
QPushButton[role="primary"]:focus { border: 1px solid @text@; }
QPushButton[role="primary"]:disabled { color: @faint@; background: transparent; border: 1px solid @border@; }
QPushButton[role="danger"] { color: @danger@; border: 1px solid @danger@; }
QPushButton[role="danger"]:hover, QPushButton[role="danger"]:focus { background: @dangerSoft@; }

QToolButton { background: transparent; color: @text@; border: 1px solid transparent; border-radius: 8px; padding: 4px 8px; }
QToolButton:hover { background: @hover@; }
QToolButton:pressed, QToolButton:open { background: @border@; }
QToolButton:focus { border: 1px solid @accent@; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[role="nav"] { color: @muted@; text-align: left; padding: 8px 12px; font-weight: 500; }
QToolButton[role="nav"]:hover { color: @text@; background: @hover@; }
QToolButton[role="nav"]:checked { color: @accent@; background: @accentSoft@; font-weight: 600; }
QToolButton[role="ghost"] { color: @muted@; }
QToolButton[role="ghost"]:hover { color: @text@; }
QToolButton[role="outline"] { border: 1px solid @border@; border-radius: 12px; padding: 4px 12px; color: @text@; background: @surface@; }
QToolButton[role="outline"]:hover { background: @hover@; }
QToolButton[role="outline"]:focus { border: 1px solid @accent@; }
QToolButton[role="chip"] { color: @accent@; padding: 3px 0px 3px 8px; font-weight: 500; border-radius: 12px; }
QToolButton[role="chip"]:hover { background: transparent; }
QToolButton[role="segment"] { color: @muted@; padding: 4px 12px; border-radius: 6px; margin: 2px; font-weight: 500; }
QToolButton[role="segment"]:checked { background: @surface@; color: @text@; border: 1px solid @border@; }
QToolButton[role="segment"]:checked:focus { border: 1px solid @accent@; }

QComboBox { background: @surface@; color: @text@; border: 1px solid @border@; border-radius: 8px; padding: 5px 28px 5px 12px; }
QComboBox:hover { background: @hover@; }
QComboBox:focus { border: 1px solid @accent@; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow { image: url(:/icons/chevron-@scheme@.svg); width: @arrow@px; height: @arrow@px; }
QComboBox QAbstractItemView { background: @surface@; color: @text@; border: 1px solid @border@; outline: none; selection-background-color: @accentSoft@; selection-color: @accent@; }
QLineEdit { background: @surface@; border: 1px solid @border@; border-radius: 8px; padding: 5px 10px; lineedit-clear-button-icon: url(:/icons/clear-@scheme@.svg); }
QLineEdit:focus { border: 1px solid @accent@; }
QSpinBox, QDoubleSpinBox { background: @surface@; border: 1px solid @border@; border-radius: 8px; padding: 5px 10px; }
QSpinBox:focus, QDoubleSpinBox:focus { border: 1px solid @accent@; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { border: none; width: 22px; background: transparent; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/icons/chevron-up-@scheme@.svg); width: @chevron@px; height: @chevron@px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/icons/chevron-@scheme@.svg); width: @chevron@px; height: @chevron@px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled { background: @hover@; color: @muted@; }
QListWidget { background: @surface@; color: @text@; border: 1px solid @border@; border-radius: 8px; padding: 4px; outline: none; }
QListWidget::item { padding: 3px 6px; border-radius: 6px; }
QCheckBox, QRadioButton { spacing: 8px; }
QRadioButton::indicator { width: @tick@px; height: @tick@px; border: 1px solid @muted@; border-radius: @dotRadius@px; background: @surface@; }
QRadioButton::indicator:checked { width: @dot@px; height: @dot@px; border: @dotRing@px solid @accent@; background: @onAccent@; }
QRadioButton::indicator:focus, QCheckBox::indicator:focus { border-color: @accent@; }
QListWidget::indicator, QCheckBox::indicator, QTableView::indicator { width: @tick@px; height: @tick@px; border: 1px solid @muted@; border-radius: 4px; background: @surface@; }
QListWidget::indicator:checked, QCheckBox::indicator:checked, QTableView::indicator:checked { background: @accent@; border-color: @accent@; image: url(:/icons/tick-@scheme@.svg); }
QListWidget::item:selected { background: @accentSoft@; color: @text@; }
QListWidget:focus { border: 1px solid @accent@; }
QScrollArea[role="desk"] { background: @hover@; border: 1px solid @border@; border-radius: 8px; }
QScrollArea[role="desk"] > QWidget > QLabel { background: @hover@; color: @muted@; }
QTreeWidget, QFrame[role="popup"] QListWidget { background: transparent; color: @text@; border: none; outline: none; }
QTreeWidget::item { padding: 4px 6px; border: none; background: transparent; }
QTreeWidget::item:selected { background: @accentSoft@; color: @text@; }
QTreeWidget::item:hover, QListWidget::item:hover { background: @hover@; }
QPlainTextEdit { background: @surface@; border: 1px solid @border@; border-radius: 8px; padding: 8px; selection-background-color: @accentSoft@; selection-color: @text@; }
QPlainTextEdit:focus { border: 1px solid @accent@; }

QMenuBar { background: @sidebar@; color: @text@; border-bottom: 1px solid @border@; padding: 2px 6px; }
QMenuBar::item { padding: 5px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: @hover@; }
QMenu { background: @surface@; color: @text@; border: 1px solid @border@; padding: 6px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: @accentSoft@; color: @accent@; }
QMenu::item:disabled { color: @muted@; }
QMenu::separator { height: 1px; background: @border@; margin: 6px 8px; }
QMenu::icon { padding-left: 8px; }

QStatusBar { background: @sidebar@; color: @muted@; border-top: 1px solid @border@; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted@; }

QTableView { background: @surface@; color: @text@; border: 1px solid @surface@; gridline-color: transparent; outline: none; selection-background-color: @accentSoft@; selection-color: @text@; }
QDialog QTableView { border: 1px solid @border@; border-radius: 8px; padding: 1px; }
QTableView:focus { border: 1px solid @accent@; }
QTableView::item { border-bottom: 1px solid @grid@; padding: 0 8px; }
QTableView::item:selected { background: @accentSoft@; color: @text@; }
QTableView QTableCornerButton::section { background: @surface@; border: none; }
QHeaderView { background: @surface@; border: none; }
QHeaderView::section { background: @surface@; color: @muted@; border: none; border-bottom: 1px solid @border@; padding: 6px 0px 6px 11px; font-weight: 500; }
QHeaderView::section:hover { color: @text@; }
QHeaderView::down-arrow { image: url(:/icons/chevron-@scheme@.svg); width: 12px; height: 12px; }
QHeaderView::up-arrow { image: url(:/icons/chevron-up-@scheme@.svg); width: 12px; height: 12px; }

QProgressBar { background: @border@; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; text-align: center; }
QProgressBar::chunk { background: @accent@; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: @scroll@; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @muted@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTextBrowser { background: @surface@; color: @text@; border: 1px solid @border@; border-radius: 8px; }
QTextBrowser:focus, QScrollArea[role="desk"]:focus { border: 1px solid @accent@; }
)");

} // namespace

QString styleSheet(const Tokens& t)
{
    const QHash<QString, QString> names{
        {u"window"_s, t.window.name()},
        {u"surface"_s, t.surface.name()},
        {u"sidebar"_s, t.sidebar.name()},
        {u"hover"_s, t.hover.name()},
        {u"border"_s, t.border.name()},
        {u"grid"_s, t.grid.name()},
        {u"text"_s, t.text.name()},
        {u"muted"_s, t.muted.name()},
        {u"accent"_s, t.accent.name()},
        {u"onAccent"_s, t.onAccent.name()},
        {u"accentSoft"_s, t.accentSoft.name()},
        {u"accentHover"_s, Theme::mixed(t.accent, t.text, 0.15).name()},
        {u"positive"_s, t.positive.name()},
        {u"negative"_s, t.negative.name()},
        {u"warning"_s, t.warning.name()},
        {u"warningSoft"_s, t.warningSoft.name()},
        {u"danger"_s, t.danger.name()},
        {u"dangerSoft"_s, t.dangerSoft.name()},
        {u"faint"_s, Theme::mixed(t.muted, t.surface, 0.45).name()}, // what is not there to be read now
        {u"scroll"_s, Theme::mixed(t.border, t.muted, 0.35).name()},
        {u"tick"_s, QString::number(Theme::scaled(14))},
        {u"arrow"_s, QString::number(Theme::scaled(16))},
        {u"chevron"_s, QString::number(Theme::scaled(12))},
        {u"dot"_s, QString::number(Theme::scaled(14) + 2 - 2 * Theme::scaled(5))},
        {u"dotRing"_s, QString::number(Theme::scaled(5))},
        {u"dotRadius"_s, QString::number((Theme::scaled(14) + 2) / 2)},
        {u"scheme"_s, t.isDark ? u"dark"_s : u"light"_s},
    };
    const QStringList parts = QString(sheet).split(u'@');
    QString result;
    for (qsizetype i = 0; i < parts.size(); ++i)
        result += i % 2 == 0 ? parts[i] : names.value(parts[i]);
    return result;
}

} // namespace uptake
