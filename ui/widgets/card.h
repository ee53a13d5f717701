// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/dates.h"
#include "models/base/errors.h"
#include "models/views/definitions.h"
#include "ui/charts/chartimage.h"
#include "ui/job.h"

#include <QFrame>

#include <optional>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class QMenu;
class QVBoxLayout;

namespace uptake {

class ChartView;
class DataTable;
class FlowLayout;
class ThemedButton;

/// A frame with a title that states the finding, what shows it, how much stands behind it, and a menu.
class Card : public QFrame
{
    Q_OBJECT

public:
    Card(const QString& name, Term term, QWidget* parent = nullptr);

    void setTitle(const QString& finding);
    void setSubtitle(const QString& text);
    void setFooter(const QString& text);
    QString title() const;
    QString subtitle() const;
    QString footer() const;
    std::optional<ChartImage> chartImage() const; ///< as copied, exported and printed; none without a chart
    void addControl(QWidget* control); ///< beside the menu button, or below the title where that would have no room
    void setChart(ChartView* chart); ///< into the body; the menu offers its picture
    void setTable(QAbstractItemModel* model); ///< what "Show as table" and "Export CSV" take; it must outlive the card
    /// Shows the model as a table of at most so many rows in the card; the menu exports it as it is shown.
    void addTable(DataTable* table, QAbstractItemModel* model, int mostRows);
    QVBoxLayout* body() const { return m_body; }
    QMenu* menu() const { return m_menu; }

    void copyImage();
    /// The installations behind the figure can be listed: `show` does it, from the menu and from the definition.
    void offerRows(std::function<void()> show);
    /// What is shown now, and has to be written yet: that is any thread's work.
    struct Writing
    {
        QString path;
        std::function<Expected<void>()> write;
    };
    Writing pngTo(const QString& path) const;
    Writing svgTo(const QString& path) const;
    virtual Writing csvTo(const QString& path) const;
    void exportCsv(); ///< asks where to
    void dateFiles(std::function<std::optional<Month>()> asOf); ///< files are named with the month that their figures are of
    void write(const Writing& writing); ///< on another thread; saved() or failed() tells how that went
    void showTable();
    void showDefinition();

Q_SIGNALS:
    void failed(const uptake::Error& error);
    void saved(const QString& path);
    void sourcesRequested(uptake::Term term); ///< "Where does this come from?"

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ChartImage image() const;
    void placeControls();
    void buildMenu();
    void extend(QMenu* menu);
    void askAndExport(const QString& suffix, Writing (Card::*writingTo)(const QString&) const);

    Term m_term;
    QLabel* m_title;
    QLabel* m_subtitle;
    QLabel* m_footer;
    QHBoxLayout* m_header;
    FlowLayout* m_below; ///< the header
    QList<QWidget*> m_controls;
    bool m_isBelow = false; ///< where the controls are
    QVBoxLayout* m_body;
    QMenu* m_menu;
    ThemedButton* m_menuButton;
    ChartView* m_chart = nullptr;
    QAbstractItemModel* m_table = nullptr;
    DataTable* m_shown = nullptr; ///< the card's own table, where it has one
    std::function<void()> m_showRows;
    std::function<std::optional<Month>()> m_asOf;
    Job m_writing;
};

} // namespace uptake
