// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "models/base/savefile.h"
#include "models/views/tabletext.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/definitiondialog.h"
#include "ui/dialogs/filechoice.h"
#include "ui/dialogs/tabledialog.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/themedbutton.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <utility>

namespace uptake {

using namespace Qt::StringLiterals;

Card::Card(const QString& name, Term term, QWidget* parent)
    : QFrame(parent)
    , m_term(term)
    , m_title(makeLabel(Theme::Text::CardTitle, {}, this))
    , m_subtitle(makeLabel(Theme::Text::Small, u"muted"_s, this))
    , m_footer(makeLabel(Theme::Text::Small, u"muted"_s, this))
    , m_header(new QHBoxLayout)
    , m_below(new FlowLayout(Theme::grid))
    , m_body(new QVBoxLayout)
    , m_menu(new QMenu(this))
    , m_menuButton(new ThemedButton(u"more"_s, ThemedButton::Tint::Muted, u"ghost"_s, this))
{
    setObjectName(name);
    setProperty("role", u"card"_s);
    m_title->setWordWrap(true);
    m_title->setObjectName(name + u"Title"_s);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    m_footer->setObjectName(name + u"Footer"_s);
    m_footer->setWordWrap(true);
    m_footer->hide();
    m_menuButton->setObjectName(name + u"Menu"_s);
    m_menuButton->setToolTip(tr("Copy, export, show as table, explain"));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(m_menu);

    auto* titles = new QVBoxLayout;
    titles->setContentsMargins(0, 4, 0, 0);
    titles->setSpacing(3);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    titles->addStretch(1);
    m_header->setSpacing(Theme::grid);
    m_header->addLayout(titles, 1);
    m_header->addWidget(m_menuButton, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 16, 14);
    layout->setSpacing(10);
    layout->addLayout(m_header);
    layout->addLayout(m_below);
    m_body->setContentsMargins(0, 0, 4, 0);
    m_body->setSpacing(Theme::grid);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_footer);
    buildMenu();
}

void Card::setTitle(const QString& finding)
{
    m_title->setText(finding);
    setAccessibleName(finding);
    m_menuButton->setAccessibleName(tr("Menu of: %1").arg(finding));
    for (QAbstractItemView* table : findChildren<QAbstractItemView*>()) { // a table without a name has its card's
        if (table->accessibleName().isEmpty() || table->property("hasCardName").toBool()) {
            table->setAccessibleName(finding);
            table->setProperty("hasCardName", true);
        }
    }
}

void Card::setSubtitle(const QString& text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void Card::setFooter(const QString& text)
{
    m_footer->setText(text);
    m_footer->setVisible(!text.isEmpty());
}

QString Card::title() const
{
    return m_title->text();
}
QString Card::subtitle() const
{
    return m_subtitle->text();
}

QString Card::footer() const
{
    return m_footer->text();
}

void Card::addControl(QWidget* control)
{
    m_controls << control;
    if (m_isBelow)
        m_below->insertWidget(m_below->count(), control);
    else
        m_header->insertWidget(m_header->count() - 1, control, 0, Qt::AlignTop);
}

void Card::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeControls();
}

/// Beside a title that has at least the room of some words; below it in a narrow card, or in large type.
void Card::placeControls()
{
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right() - m_menuButton->sizeHint().width() - m_header->spacing();
    for (const QWidget* control : std::as_const(m_controls)) {
        if (!control->isHidden())
            room -= control->sizeHint().width() + m_header->spacing();
    }
    const bool isBelow = room < Theme::scaled(200);
    if (isBelow == m_isBelow)
        return;
    m_isBelow = isBelow;
    for (QWidget* control : std::as_const(m_controls)) {
        if (isBelow) {
            m_header->removeWidget(control);
            m_below->insertWidget(m_below->count(), control);
        } else {
            m_below->removeWidget(control);
            m_header->insertWidget(m_header->count() - 1, control, 0, Qt::AlignTop);
        }
    }
}

void Card::setChart(ChartView* chart)
{
    m_chart = chart;
    m_body->addWidget(chart, 1);
    connect(chart, &ChartView::menuOpening, this, &Card::extend);
    buildMenu();
}

/// A right click on what the card shows offers what the card does.
void Card::extend(QMenu* menu)
{
    menu->addSeparator();
    menu->addActions(m_menu->actions());
}

void Card::setTable(QAbstractItemModel* model)
{
    m_table = model;
    buildMenu();
}

void Card::addTable(DataTable* table, QAbstractItemModel* model, int mostRows)
{
    table->showModel(model);
    table->fitRows(mostRows);
    body()->addWidget(table);
    m_shown = table;
    connect(table, &DataTable::menuOpening, this, &Card::extend);
    setTable(model);
}

void Card::offerRows(std::function<void()> show)
{
    m_showRows = std::move(show);
    buildMenu();
}

void Card::buildMenu()
{
    m_menu->clear();
    const auto add = [this](const QString& text, const char* name, auto slot) {
        m_menu->addAction(text, this, slot)->setObjectName(QLatin1StringView(name));
    };
    if (m_chart) {
        add(tr("&Copy image"), "copyImage", &Card::copyImage);
        add(tr("Export &PNG…"), "exportPng", [this] { askAndExport(u"png"_s, &Card::pngTo); });
        add(tr("Export &SVG…"), "exportSvg", [this] { askAndExport(u"svg"_s, &Card::svgTo); });
    }
    if (m_table) {
        add(tr("Export CS&V…"), "exportCsv", &Card::exportCsv);
        add(tr("Show as &table"), "showTable", &Card::showTable);
    }
    if (!m_menu->isEmpty())
        m_menu->addSeparator();
    if (m_showRows)
        add(tr("Show the &installations behind it"), "showRows", [this] { m_showRows(); });
    add(tr("&How is this counted?"), "showDefinition", &Card::showDefinition);
    add(tr("&Where does this come from?"), "showSources", [this] { Q_EMIT sourcesRequested(m_term); });
}

std::optional<ChartImage> Card::chartImage() const
{
    return m_chart && m_chart->isVisibleTo(this) && m_chart->maker() ? std::optional(image()) : std::nullopt;
}

ChartImage Card::image() const
{
    const QSize shape = m_chart->size().expandedTo({640, 260});
    return {title(), m_subtitle->text(), footer(), m_chart->shownMaker(),
        {1000, 130 + 1000 * shape.height() / shape.width()}};
}

void Card::copyImage()
{
    const std::optional<ChartImage> chart = chartImage();
    if (!chart)
        return;
    m_writing = runJob<QImage>(
        this,
        [strokes = strokesOf(*chart), size = chart->size](
            Progress&) -> Expected<QImage> { return toImage(strokes, size); },
        [](const Expected<QImage>& picture) {
            if (picture)
                QApplication::clipboard()->setImage(*picture);
        });
}

Card::Writing Card::pngTo(const QString& path) const
{
    const ChartImage chart = image();
    return {path, [strokes = strokesOf(chart), size = chart.size, path] { return savePng(strokes, size, path); }};
}

Card::Writing Card::svgTo(const QString& path) const
{
    const ChartImage chart = image();
    return {path, [strokes = strokesOf(chart), chart, path] { return saveSvg(strokes, chart, path); }};
}

Card::Writing Card::csvTo(const QString& path) const
{
    const QString text = m_shown ? m_shown->shownCsv() : toCsv(*m_table);
    return {path, [text, path] { return saveFile(path, text.toUtf8()); }};
}

void Card::write(const Writing& writing)
{
    m_writing = runJob<void>(
        this, [write = writing.write](Progress&) { return write(); },
        [this, path = writing.path](const Expected<void>& written) {
            if (written)
                Q_EMIT saved(path);
            else if (written.error().kind != Error::Kind::Cancelled)
                Q_EMIT failed(written.error());
        });
}

void Card::askAndExport(const QString& suffix, Writing (Card::*writingTo)(const QString&) const)
{
    const QString name = exportName(titleOf(m_term), suffix, m_asOf ? m_asOf() : std::nullopt);
    chooseSaveFile(this, tr("Export"), name, tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix),
        [this, writingTo](const QString& path) { write((this->*writingTo)(path)); });
}

void Card::exportCsv()
{
    askAndExport(u"csv"_s, &Card::csvTo);
}

void Card::dateFiles(std::function<std::optional<Month>()> asOf)
{
    m_asOf = std::move(asOf);
}

void Card::showTable()
{
    auto* dialog = new TableDialog(title(), m_table, this);
    dialog->show();
}

void Card::showDefinition()
{
    auto* dialog = new DefinitionDialog(m_term, this);
    if (m_showRows)
        dialog->offerRows(tr("&Installations behind it"), m_showRows);
    dialog->show();
}

} // namespace uptake
