// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicepopup.h"

#include "models/views/filterwords.h"
#include "models/views/wording.h"
#include "ui/session.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostChoices = 300; // beyond that, typing finds them
constexpr int mostWithoutLine = 8; // so few need no search
constexpr int countRole = Qt::UserRole + 1;
constexpr int countEdge = 10; // from the right

/// Draws how many there are at the right end of a choice's line.
class ChoiceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setPen(Theme::tokens().muted);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -countEdge, 0)),
            int(QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter), index.data(countRole).toString());
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int taken = Theme::scaled(44) + option->fontMetrics.horizontalAdvance(index.data(countRole).toString()) + countEdge; // by the box and the number
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideMiddle, option->rect.width() - taken);
    }
};

/// Countries, which the facts have by code, as people look for them; what is unknown stays last.
void sortByName(const Facts& facts, std::vector<Choice>& countries)
{
    std::stable_sort(countries.begin(), countries.end(), [&facts](const Choice& a, const Choice& b) {
        if (a.value.isEmpty() || b.value.isEmpty())
            return !a.value.isEmpty() && b.value.isEmpty();
        return filterwords::value(facts, Dimension::Country, a.value)
                   .localeAwareCompare(filterwords::value(facts, Dimension::Country, b.value))
            < 0;
    });
}

} // namespace

ChoicePopup::ChoicePopup(Session& session, Dimension dimension, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_session(session)
    , m_dimension(dimension)
    , m_line(makeLine(u"choiceLine"_s, tr("Find in: %1").arg(filterwords::dimension(dimension)), tr("Type to find"), this))
    , m_list(new QListWidget(this))
    , m_more(makeLabel(Theme::Text::Small, u"muted"_s, this))
    , m_loading(this)
{
    setObjectName(u"choicePopup"_s);
    setProperty("role", u"popup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString name = filterwords::dimension(dimension);
    setAccessibleName(name);
    auto* title = makeLabel(Theme::Text::CardTitle, {}, this);
    title->setText(name);
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_line->hide();
    m_list->setObjectName(u"choiceList"_s);
    m_list->setAccessibleName(name);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_more->setText(tr("Counting…"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_more);
    resize(Theme::scaled(340), Theme::scaled(200));
    connect(m_line, &QLineEdit::textChanged, this, &ChoicePopup::fill);
    connect(m_list, &QListWidget::itemChanged, this, &ChoicePopup::tick);
    load();
}

void ChoicePopup::load()
{
    const auto count = [facts = m_session.view().facts, dimension = m_dimension] { return choices(*facts, dimension); };
    const auto take = [this](std::vector<Choice> found) {
        m_choices = std::move(found);
        if (m_dimension == Dimension::Country)
            sortByName(*m_session.view().facts, m_choices);
        m_line->setVisible(m_choices.size() > mostWithoutLine);
        fill();
        const int rows = std::clamp(int(m_choices.size()), 2, 12);
        const int row = std::max(m_list->sizeHintForRow(0), Theme::scaled(22));
        resize(Theme::scaled(340), Theme::scaled(104 + (m_line->isHidden() ? 0 : 40)) + rows * row);
        (m_line->isHidden() ? static_cast<QWidget*>(m_list) : m_line)->setFocus();
    };
    if (m_session.isSmall())
        take(count());
    else
        m_loading.run([count, take] { return [take, found = count()] { take(found); }; });
}

void ChoicePopup::openBelow(const QWidget* anchor)
{
    QPoint at = anchor->mapToGlobal(QPoint(0, anchor->height() + 4));
    if (const QScreen* screen = anchor->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::max(room.left(), std::min(at.x(), room.right() - width())));
    }
    move(at);
    show();
}

void ChoicePopup::fill()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const Facts& facts = *m_session.view().facts;
    const QStringList& chosen = valuesOf(m_session.selection(), m_dimension);
    const QString typed = m_line->text().trimmed();
    qsizetype left = 0;
    const auto add = [&](const Choice& choice) {
        const QString name = filterwords::value(facts, m_dimension, choice.value);
        if (!name.contains(typed, Qt::CaseInsensitive) && typed.compare(choice.value, Qt::CaseInsensitive) != 0)
            return;
        if (m_list->count() >= mostChoices) {
            ++left;
            return;
        }
        const QString indent = choice.level > 0 ? u"    "_s : QString();
        auto* item = new QListWidgetItem(indent + name, m_list);
        item->setData(countRole, wording::count(choice.installations));
        item->setData(Qt::UserRole, choice.value);
        const QString inFull = tr("%1: %2, %3").arg(name, wording::installations(choice.installations), wording::licences(choice.licences));
        item->setToolTip(inFull);
        item->setData(Qt::AccessibleTextRole, inFull);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(choice.value) ? Qt::Checked : Qt::Unchecked);
    };
    for (const Choice& choice : m_choices)
        add(choice);
    m_more->setText(left > 0                 ? tr("%1 more: type to find them").arg(wording::count(left))
            : m_choices.empty()              ? tr("The data has none")
            : m_list->count() == 0           ? tr("Nothing fits")
                                             : tr("Numbers are installations"));
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void ChoicePopup::tick(QListWidgetItem* item)
{
    Selection changed = m_session.selection();
    QStringList& values = valuesOf(changed, m_dimension);
    const QString value = item->data(Qt::UserRole).toString();
    values.removeAll(value);
    if (item->checkState() == Qt::Checked)
        values << value;
    values.sort();
    m_session.setSelection(changed);
}

/// Down leads from the line into the list; Enter ticks what was found first.
bool ChoicePopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->count() > 0) {
        QListWidgetItem* item = m_list->item(0);
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        return true;
    }
    return false;
}

} // namespace uptake
