// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/definitions.h"
#include "ui/charts/sparkline.h"

#include <QFrame>

#include <array>
#include <functional>

class QLabel;

namespace uptake {

/// What a tile shows.
struct Stat
{
    QString value; ///< "1,234", or "–"
    QString detail; ///< "38 % of active licences"; may be empty
    struct Change
    {
        QString text; ///< with an arrow: "▲ +12 (3.1 %) since Sept"
        QString shortText; ///< for a tile without the room: "▲ 3.1 % since Sept"
        int direction = 0; ///< > 0 better, < 0 worse, 0 neither: colours it
    };
    std::vector<Change> changes; ///< two at the most
    std::vector<std::optional<double>> trend;
    Sparkline::Last last = Sparkline::Last::Whole;
};

/// One headcount figure: name, number, change, trend; its definition on hover, and as a dialog on click or Enter.
class StatTile : public QFrame
{
    Q_OBJECT

public:
    StatTile(const QString& name, Term term, QWidget* parent = nullptr);
    void setStat(const Stat& stat);
    int titleHeight() const; ///< that its title needs at the width it has
    void setTitleHeight(int height); ///< as of its neighbours, so that the numbers stand in one line
    bool hasRoomForChanges() const; ///< each of them in one line, at the width that it has
    void shortenChanges(bool isShort); ///< as its neighbours do; all of each is its tip
    QString title() const;
    QString value() const;
    /// What is counted can be listed: `show` does it, from the definition; `text` says what it lists.
    void offerRows(const QString& text, std::function<void()> show);
    /// What the sparkline draws can be shown as a table, from the menu of a right click.
    void offerTable(std::function<void()> show);

Q_SIGNALS:
    void widthChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void explain();

    Term m_term;
    QLabel* m_title;
    QLabel* m_value;
    QLabel* m_detail;
    std::array<QLabel*, 2> m_changes; ///< a line each, of the colour of its own direction
    std::vector<Stat::Change> m_told;
    bool m_isShort = false;
    Sparkline* m_trend;
    QString m_rowsText;
    std::function<void()> m_showRows, m_showTable;
};

} // namespace uptake
