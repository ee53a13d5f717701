// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterbar.h"

#include "models/views/wording.h"
#include "ui/widgets/themedbutton.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QWidgetAction>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

QString periodText(const Selection& selection)
{
    if (selection.from && selection.to)
        return FilterBar::tr("%1 – %2").arg(wording::month(*selection.from), wording::month(*selection.to));
    if (selection.from)
        return FilterBar::tr("Since %1").arg(wording::month(*selection.from));
    return FilterBar::tr("Until %1").arg(wording::month(*selection.to));
}

QString joined(const QStringList& names)
{
    return names.join(FilterBar::tr(" or "));
}

std::vector<Month> monthsOf(const Facts& facts)
{
    std::vector<Month> months;
    if (const auto first = facts.firstMonth(), last = facts.lastMonth(); first && last) {
        for (Month month = *first; month <= *last; month += std::chrono::months{1})
            months.push_back(month);
    }
    return months;
}

} // namespace

QString hostingName(const QString& hosting)
{
    return hosting.isEmpty() ? FilterBar::tr("No licence linked") : hosting;
}

FilterBar::FilterBar(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_chips(new QHBoxLayout)
    , m_add(new ThemedButton(u"plus"_s, ThemedButton::Tint::Muted, u"outline"_s, this))
    , m_clear(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    setObjectName(u"filterBar"_s);
    m_add->setObjectName(u"addFilter"_s);
    m_add->setText(tr("Add filter"));
    m_add->setShortcut(QKeySequence::Find);
    m_add->setToolTip(tr("Add a filter (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setIconSize({14, 14});
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_menu);
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setText(tr("Clear all"));
    m_clear->setProperty("role", u"ghost"_s);
    m_clear->setCursor(Qt::PointingHandCursor);
    m_chips->setSpacing(Theme::grid);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid);
    layout->addLayout(m_chips);
    layout->addWidget(m_add);
    layout->addWidget(m_clear);
    layout->addStretch(1);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::buildMenu);
    connect(m_clear, &QToolButton::clicked, this, [this] { m_session.setSelection({}); });
    connect(&session, &Session::viewChanged, this, &FilterBar::refresh);
    buildMenu();
    refresh(session.view());
}

void FilterBar::refresh(const View& view)
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    const Selection& selected = view.selection;
    if (!selected.products.isEmpty()) {
        Selection without = selected;
        without.products.clear();
        addChip(u"productChip"_s, joined(selected.products), u"product"_s, without, productMenu(this));
    }
    if (!selected.hostings.isEmpty()) {
        Selection without = selected;
        without.hostings.clear();
        QStringList names;
        for (const QString& hosting : selected.hostings)
            names << hostingName(hosting);
        addChip(u"hostingChip"_s, joined(names), u"server"_s, without, hostingMenu(this));
    }
    if (selected.from || selected.to) {
        Selection without = selected;
        without.from.reset();
        without.to.reset();
        addChip(u"periodChip"_s, periodText(selected), u"calendar"_s, without, periodMenu(this));
    }
    m_clear->setVisible(selected != Selection{});
    m_add->setEnabled(!view.facts->isEmpty());
}

void FilterBar::addChip(
    const QString& name, const QString& text, const QString& iconName, Selection without, QMenu* menu)
{
    auto* chip = new QFrame(this);
    chip->setObjectName(name);
    chip->setProperty("role", u"chip"_s);
    chip->setProperty("text", text);
    menu->setParent(chip, menu->windowFlags()); // dies with its chip
    auto* label = new ThemedButton(iconName, ThemedButton::Tint::Accent, u"chip"_s, chip);
    label->setText(text);
    label->setIconSize({16, 16});
    label->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    label->setPopupMode(QToolButton::InstantPopup);
    label->setMenu(menu);
    label->setAccessibleName(tr("Filter: %1").arg(text));
    auto* remove = new ThemedButton(u"close"_s, ThemedButton::Tint::Accent, u"chip"_s, chip);
    remove->setObjectName(name + u"Remove"_s);
    remove->setIconSize({14, 14});
    remove->setAccessibleName(tr("Remove the filter %1").arg(text));
    auto* layout = new QHBoxLayout(chip);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(0);
    layout->addWidget(label);
    layout->addWidget(remove);
    m_chips->addWidget(chip);
    connect(remove, &QToolButton::clicked, this, [this, without] { m_session.setSelection(without); });
}

void FilterBar::buildMenu()
{
    m_menu->clear();
    for (QMenu* old : m_menu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly))
        old->deleteLater();
    const Facts& facts = *m_session.view().facts;
    if (facts.products().size() > 1)
        m_menu->addMenu(productMenu(m_menu));
    m_menu->addMenu(hostingMenu(m_menu));
    m_menu->addMenu(periodMenu(m_menu));
}

QMenu* FilterBar::choiceMenu(const QString& title, const QStringList& keys, const QStringList& names,
    QStringList Selection::*member, QWidget* parent)
{
    auto* menu = new QMenu(title, parent);
    for (int i = 0; i < keys.size(); ++i) {
        QAction* action = menu->addAction(names[i]);
        action->setCheckable(true);
        action->setChecked((selection().*member).contains(keys[i]));
        connect(action, &QAction::triggered, this, [this, member, key = keys[i]](bool isChosen) {
            Selection changed = selection();
            if (isChosen)
                (changed.*member) << key;
            else
                (changed.*member).removeAll(key);
            (changed.*member).sort();
            m_session.setSelection(changed);
        });
    }
    menu->setEnabled(!keys.isEmpty());
    return menu;
}

QMenu* FilterBar::productMenu(QWidget* parent)
{
    QStringList keys;
    QStringList names;
    for (const ProductFacts& product : m_session.view().facts->products()) {
        keys << product.key;
        names << (product.name.isEmpty() ? product.key : product.name);
    }
    return choiceMenu(tr("&Product"), keys, names, &Selection::products, parent);
}

QMenu* FilterBar::hostingMenu(QWidget* parent)
{
    QStringList keys(m_session.view().facts->hostings().begin(), m_session.view().facts->hostings().end());
    keys.sort();
    keys.removeAll(QString());
    keys << QString();
    QStringList names;
    for (const QString& key : keys)
        names << hostingName(key);
    return choiceMenu(tr("&Hosting"), keys, names, &Selection::hostings, parent);
}

void FilterBar::setPeriod(std::optional<Month> from, std::optional<Month> to)
{
    Selection changed = selection();
    changed.from = from;
    changed.to = to;
    m_session.setSelection(changed);
}

QMenu* FilterBar::periodMenu(QWidget* parent)
{
    auto* menu = new QMenu(tr("P&eriod"), parent);
    const std::vector<Month> months = monthsOf(*m_session.view().facts);
    menu->setEnabled(!months.empty());
    if (months.empty())
        return menu;
    const Month last = months.back();
    menu->addAction(tr("Last &12 months"), this, [this, last] { setPeriod(last - std::chrono::months{11}, last); });
    menu->addAction(tr("Last &24 months"), this, [this, last] { setPeriod(last - std::chrono::months{23}, last); });
    menu->addAction(tr("&All"), this, [this] { setPeriod({}, {}); });
    menu->addSeparator();
    auto* range = new QWidget(menu);
    auto* from = new QComboBox(range);
    auto* to = new QComboBox(range);
    from->setAccessibleName(tr("First month"));
    to->setAccessibleName(tr("Last month"));
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
