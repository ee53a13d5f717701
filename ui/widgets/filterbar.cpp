// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterbar.h"

#include "models/views/filterwords.h"
#include "models/views/wording.h"
#include "ui/dialogs/namedialog.h"
#include "ui/widgets/choicepopup.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/themedbutton.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QWidgetAction>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

std::vector<Month> monthsOf(const Facts& facts)
{
    std::vector<Month> months;
    if (const auto first = facts.firstMonth(), last = facts.lastMonth(); first && last) {
        for (Month month = *first; month <= *last; month += std::chrono::months{1})
            months.push_back(month);
    }
    return months;
}

QString iconOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Product:
        return u"product"_s;
    case Dimension::AddonVersion:
    case Dimension::HostVersion:
        return u"versions"_s;
    case Dimension::Feature:
        return u"features"_s;
    default:
        return u"server"_s;
    }
}

QString mnemonicOf(const QString& title)
{
    return title.mid(title.indexOf(u'&') + 1, 1).toLower();
}

/// A title with the first of its letters as its key that no other title has `taken`.
QString withMnemonic(QString title, QString& taken)
{
    const auto letter = std::find_if(
        title.cbegin(), title.cend(), [&](QChar each) { return each.isLetter() && !taken.contains(each.toLower()); });
    if (letter == title.cend())
        return title;
    taken += letter->toLower();
    return title.insert(letter - title.cbegin(), u'&');
}

/// As a chip shows it: the values alone where they speak for themselves.
QString chipText(const Facts& facts, const Selection& selection, Dimension dimension)
{
    const QString values = filterwords::values(facts, selection, dimension);
    const bool speaksForItself
        = dimension == Dimension::Product || dimension == Dimension::Hosting || dimension == Dimension::Tier;
    return speaksForItself ? values : FilterBar::tr("%1: %2").arg(filterwords::dimension(dimension), values);
}

} // namespace

FilterBar::FilterBar(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_layout(new FlowLayout(Theme::grid))
    , m_add(new ThemedButton(u"plus"_s, ThemedButton::Tint::Muted, u"outline"_s, this))
    , m_saved(new ThemedButton(u"filter"_s, ThemedButton::Tint::Muted, u"ghost"_s, this))
    , m_clear(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_segments(new QMenu(this))
{
    setObjectName(u"filterBar"_s);
    setLayout(m_layout);
    m_add->setObjectName(u"addFilter"_s);
    m_add->setText(tr("Add filter"));
    m_add->setToolTip(
        tr("Add a filter (%1 leads here)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_menu);
    m_saved->setObjectName(u"savedFilters"_s);
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_saved->setMenu(m_segments);
    m_saved->setToolTip(tr("Filters saved under a name"));
    for (ThemedButton* button : {m_add, m_saved}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(14, 14) * (Theme::scaled(100) / 100.0));
    }
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setText(tr("Clear all"));
    m_clear->setProperty("role", u"ghost"_s);
    m_clear->setCursor(Qt::PointingHandCursor);
    m_clear->setFocusPolicy(Qt::TabFocus);
    for (QWidget* widget :
        {static_cast<QWidget*>(m_add), static_cast<QWidget*>(m_clear), static_cast<QWidget*>(m_saved)})
        m_layout->addWidget(widget);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::buildMenu);
    connect(m_segments, &QMenu::aboutToShow, this, &FilterBar::buildSegments);
    connect(m_clear, &QToolButton::clicked, this, [this] { m_session.setSelection({}); });
    connect(&session, &Session::selectionChanged, this, &FilterBar::refresh);
    connect(&session, &Session::viewChanged, this, &FilterBar::refresh);
    connect(&session, &Session::segmentsChanged, this, &FilterBar::refresh);
    buildMenu();
    refresh();
}

void FilterBar::takeKeyboard()
{
    m_add->setFocus(Qt::ShortcutFocusReason);
}

void FilterBar::openMenu()
{
    m_add->showMenu();
}

void FilterBar::refresh()
{
    for (QWidget* chip : m_chips) {
        m_layout->removeWidget(chip);
        for (QObject* part :
            chip->findChildren<QObject*>()) // it is gone for everybody but the click that it may be handling
            part->setObjectName({});
        chip->setObjectName({});
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    const Facts& facts = *m_session.view().facts;
    for (const Dimension dimension : dimensions) {
        if (valuesOf(selection(), dimension).isEmpty())
            continue;
        Selection without = selection();
        valuesOf(without, dimension).clear();
        addChip(keyOf(dimension), chipText(facts, selection(), dimension), iconOf(dimension), without);
    }
    if (selection().from || selection().to) {
        Selection without = selection();
        without.from.reset();
        without.to.reset();
        addChip(u"period"_s, filterwords::period(selection()), u"calendar"_s, without);
    }
    m_clear->setVisible(!selection().isEmpty());
    m_add->setEnabled(!facts.isEmpty());
    QString name = tr("Saved filters");
    for (const Segment& segment : m_session.segments()) {
        if (!selection().isEmpty() && segment.filter == toText(selection()))
            name = segment.name;
    }
    m_saved->setText(name);
    m_saved->setAccessibleName(tr("Saved filters: %1").arg(name));
    m_saved->setVisible(!selection().isEmpty() || !m_session.segments().isEmpty());
    updateGeometry();
}

QWidget* FilterBar::addChip(const QString& key, const QString& text, const QString& iconName, const Selection& without)
{
    auto* chip = new QFrame(this);
    chip->setObjectName(key + u"Chip"_s);
    chip->setProperty("role", u"chip"_s);
    chip->setProperty("text", text);
    auto* label = new ThemedButton(iconName, ThemedButton::Tint::Accent, u"chip"_s, chip);
    label->setObjectName(key + u"ChipChange"_s);
    label->setText(text);
    label->setIconSize(QSize(16, 16) * (Theme::scaled(100) / 100.0));
    label->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    label->setAccessibleName(tr("Filter: %1").arg(text));
    auto* remove = new ThemedButton(u"close"_s, ThemedButton::Tint::Accent, u"chip"_s, chip);
    remove->setObjectName(key + u"ChipRemove"_s);
    remove->setIconSize(QSize(14, 14) * (Theme::scaled(100) / 100.0));
    remove->setAccessibleName(tr("Remove the filter %1").arg(text));
    auto* layout = new QHBoxLayout(chip);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(0);
    layout->addWidget(label);
    layout->addWidget(remove);
    m_layout->insertWidget(int(m_chips.size()), chip);
    chip->show();
    m_chips << chip;
    connect(remove, &QToolButton::clicked, this, [this, without] { m_session.setSelection(without); });
    connect(label, &QToolButton::clicked, this, [this, key, chip] {
        if (key == u"period") {
            openPeriod(chip);
            return;
        }
        for (const Dimension dimension : dimensions) {
            if (keyOf(dimension) == key)
                openChoices(dimension);
        }
    });
    return chip;
}

void FilterBar::openChoices(Dimension dimension)
{
    QWidget* anchor = m_add;
    for (QWidget* chip : m_chips) {
        if (chip->objectName() == keyOf(dimension) + u"Chip"_s)
            anchor = chip;
    }
    auto* popup = new ChoicePopup(m_session, dimension, this); // not the chip's child: chips are made anew at each tick
    popup->openBelow(anchor);
}

void FilterBar::buildMenu()
{
    m_menu->clear();
    for (QMenu* old : m_menu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly))
        old->deleteLater();
    const Facts& facts = *m_session.view().facts;
    QMenu* period = periodMenu(m_menu);
    QString taken = mnemonicOf(period->title());
    for (const Dimension dimension : dimensions) {
        if (dimension == Dimension::Product && facts.products().size() < 2)
            continue;
        QAction* action = m_menu->addAction(withMnemonic(tr("%1…").arg(filterwords::dimension(dimension)), taken), this,
            [this, dimension] { openChoices(dimension); });
        action->setObjectName(u"filter-"_s + keyOf(dimension));
    }
    m_menu->addMenu(period);
}

void FilterBar::buildSegments()
{
    m_segments->clear();
    for (const Segment& segment : m_session.segments()) {
        const auto filter = selectionFromText(segment.filter);
        if (!filter) // of a newer program: it cannot be applied as it was meant
            continue;
        QAction* action = m_segments->addAction(
            QString(segment.name).replace(u'&', u"&&"_s), this, [this, filter] { m_session.setSelection(*filter); });
        action->setToolTip(filterwords::selection(*m_session.view().facts, *filter));
        action->setCheckable(true);
        action->setChecked(*filter == selection());
    }
    m_segments->setToolTipsVisible(true);
    m_segments->addSeparator();
    QAction* save = m_segments->addAction(tr("&Save this filter…"), this, &FilterBar::askForName);
    save->setObjectName(u"saveFilter"_s);
    save->setEnabled(!selection().isEmpty());
    QMenu* remove = m_segments->addMenu(tr("&Delete"));
    remove->setEnabled(!m_session.segments().isEmpty());
    for (const Segment& segment : m_session.segments())
        remove->addAction(QString(segment.name).replace(u'&', u"&&"_s), this,
            [this, name = segment.name] { m_session.removeSegment(name); });
}

void FilterBar::askForName()
{
    if (selection().isEmpty())
        return;
    QStringList taken;
    for (const Segment& segment : m_session.segments())
        taken << segment.name;
    auto* dialog = new NameDialog(
        tr("Save this filter"), filterwords::selection(*m_session.view().facts, selection()), taken, this);
    connect(dialog, &NameDialog::named, this, [this](const QString& name) {
        m_session.saveSegment({name, toText(selection())});
    });
    dialog->show();
}

void FilterBar::setPeriod(std::optional<Month> from, std::optional<Month> to)
{
    Selection changed = selection();
    changed.from = from;
    changed.to = to;
    m_session.setSelection(changed);
}

void FilterBar::openPeriod(QWidget* anchor)
{
    QMenu* menu = periodMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
}

QMenu* FilterBar::periodMenu(QWidget* parent)
{
    auto* menu = new QMenu(tr("&Period"), parent);
    const std::vector<Month> months = monthsOf(*m_session.view().facts);
    menu->setEnabled(!months.empty());
    if (months.empty())
        return menu;
    const Month last = months.back();
    menu->addAction(tr("&Newest month"), this, [this, last] { setPeriod(last, last); });
    menu->addAction(tr("&Month before"), this,
        [this, last] { setPeriod(last - std::chrono::months{1}, last - std::chrono::months{1}); });
    menu->addAction(tr("Last &3 months"), this, [this, last] { setPeriod(last - std::chrono::months{2}, last); });
    menu->addAction(tr("Last &12 months"), this, [this, last] { setPeriod(last - std::chrono::months{11}, last); });
    menu->addAction(tr("Last &24 months"), this, [this, last] { setPeriod(last - std::chrono::months{23}, last); });
    menu->addAction(tr("&This year"), this, [this, last] { setPeriod(last.year() / std::chrono::January, {}); });
    menu->addAction(tr("&All"), this, [this] { setPeriod({}, {}); });
    menu->addSeparator();
    auto* range = new QWidget(menu);
    QComboBox* from = makeBox(u"firstMonth"_s, tr("First month"), range);
    QComboBox* to = makeBox(u"lastMonth"_s, tr("Last month"), range);
    for (const Month month : months) {
        from->addItem(wording::month(month), monthNumber(month));
        to->addItem(wording::month(month), monthNumber(month));
    }
    const auto place = [](QComboBox* box, std::optional<Month> month, int otherwise) {
        box->setCurrentIndex(month ? std::max(0, box->findData(monthNumber(*month))) : otherwise);
    };
    place(from, selection().from, 0);
    place(to, selection().to, to->count() - 1);
    auto* apply = new QPushButton(tr("Apply"), range);
    auto* layout = new QHBoxLayout(range);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(from);
    layout->addWidget(new QLabel(u"–"_s, range));
    layout->addWidget(to);
    layout->addWidget(apply);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(range);
    menu->addAction(action);
    connect(apply, &QPushButton::clicked, menu, [this, from, to, menu] {
        const Month a = monthFromNumber(from->currentData().toInt());
        const Month b = monthFromNumber(to->currentData().toInt());
        menu->close();
        m_menu->close();
        setPeriod(std::min(a, b), std::max(a, b));
    });
    return menu;
}

} // namespace uptake
