// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <optional>
#include <vector>

class QLineEdit;
class QTreeWidget;

namespace uptake {

/// Something that the palette can do or lead to.
struct PaletteEntry
{
    QString title; ///< "Import files"
    QString kind; ///< what it is, or its keys: "Ctrl+O", "Feature"
    std::function<void()> run;
};

/// How well an entry fits what was typed; the lower the better, none if it does not: every word must occur in it.
std::optional<int> fitOf(const QString& title, const QString& typed);

/// Every command, page, filter, feature and installation, found by typing. Closes itself when something was chosen or
/// elsewhere was clicked.
class Palette : public QDialog
{
    Q_OBJECT

public:
    /// `find` answers entries too many to list: those that fit what was typed, best first.
    using Find = std::function<std::vector<PaletteEntry>(const QString& typed)>;
    Palette(std::vector<PaletteEntry> entries, Find find, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh(const QString& typed);
    void move(int rows);
    void choose();

    std::vector<PaletteEntry> m_entries;
    std::vector<PaletteEntry> m_shown;
    Find m_find;
    QLineEdit* m_line;
    QTreeWidget* m_list;
};

} // namespace uptake
