// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/palette.h"

#include "ui/theme.h"
#include "ui/widgets/fields.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostCommands = 60;

} // namespace

std::optional<int> fitOf(const QString& title, const QString& typed)
{
    int fit = 0;
    for (const QString& word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype at = title.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            return std::nullopt;
        const bool startsWord = at == 0 || !title[at - 1].isLetterOrNumber();
        fit += (at == 0 ? 0 : startsWord ? 10 : 30) + int(std::min<qsizetype>(at, 9));
    }
    return fit;
}

Palette::Palette(std::vector<PaletteEntry> entries, Find find, QWidget* parent)
    : QDialog(parent)
    , m_entries(std::move(entries))
    , m_find(std::move(find))
    , m_line(makeLine(u"paletteLine"_s, tr("Type a command, page, filter, feature or installation"), this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"palette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Command palette"));
    setWindowFlag(Qt::FramelessWindowHint);
    m_line->setFont(Theme::font(Theme::Text::CardTitle));
    m_line->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the line keeps the keyboard
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    connect(m_line, &QLineEdit::textChanged, this, &Palette::refresh);
    connect(m_list, &QTreeWidget::itemClicked, this, &Palette::choose);
    resize(QSize(Theme::scaled(640), Theme::scaled(440)).boundedTo(parent ? parent->size() - QSize(48, 96) : QSize(640, 440)));
    if (parent)
        QWidget::move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, 72)));
    refresh({});
    m_line->setFocus();
}

void Palette::refresh(const QString& typed)
{
    std::vector<std::pair<int, const PaletteEntry*>> fitting;
    for (const PaletteEntry& entry : m_entries) {
        if (const auto fit = fitOf(entry.title, typed))
            fitting.push_back({*fit, &entry});
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    m_shown.clear();
    for (const auto& [fit, entry] : fitting)
        m_shown.push_back(*entry);
    if (m_find && !typed.trimmed().isEmpty()) {
        for (PaletteEntry& entry : m_find(typed.trimmed()))
            m_shown.push_back(std::move(entry));
    }
    if (m_shown.size() > mostCommands)
        m_shown.resize(mostCommands);
    m_list->clear();
    for (const PaletteEntry& entry : m_shown) {
        auto* item = new QTreeWidgetItem(m_list, {entry.title, entry.kind});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(1, Theme::tokens().muted);
        item->setSizeHint(0, {0, Theme::scaled(28)});
    }
    if (m_shown.empty()) {
        auto* item = new QTreeWidgetItem(m_list, {tr("Nothing fits"), {}});
        item->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
}

void Palette::move(int rows)
{
    const int last = int(m_shown.size()) - 1;
    const int row = std::clamp(m_list->indexOfTopLevelItem(m_list->currentItem()) + rows, 0, std::max(0, last));
    m_list->setCurrentItem(m_list->topLevelItem(row));
}

void Palette::choose()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || size_t(row) >= m_shown.size())
        return;
    const std::function<void()> run = m_shown[size_t(row)].run;
    close();
    run();
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_PageUp:
        move(-10);
        return true;
    case Qt::Key_PageDown:
        move(10);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return false;
    }
}

void Palette::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow())
        close();
}

} // namespace uptake
