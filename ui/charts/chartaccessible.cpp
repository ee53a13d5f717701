// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccessible.h"

#include "ui/charts/chartview.h"

#include <QPointer>

namespace uptake {

namespace {

/// One spot of a chart: a bar, a month, a cell.
class SpotAccessible final : public QAccessibleInterface
{
public:
    SpotAccessible(ChartView* view, int index)
        : m_view(view)
        , m_drawing(view->drawing())
        , m_index(index)
    {
    }

    int index() const { return m_index; }
    bool isValid() const override { return m_view && m_drawing == m_view->drawing(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Graphic; }
    void setText(QAccessible::Text, const QString&) override { }

    QString text(QAccessible::Text text) const override
    {
        if (!isValid())
            return {};
        const Spot& spot = m_view->plot()->spots()[size_t(m_index)];
        if (text == QAccessible::Name)
            return spot.name.isEmpty() ? spot.plain : spot.name;
        return text == QAccessible::Value || text == QAccessible::Description ? spot.plain : QString();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (isValid()) {
            state.focusable = state.selectable = true;
            state.focused = m_view->hasFocus() && m_view->plot()->current() == m_index;
            state.invisible = !m_view->isVisible();
        }
        return state;
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_view->placeOf(m_index);
        return {m_view->mapToGlobal(place.topLeft()), place.size()};
    }

private:
    QPointer<ChartView> m_view;
    int m_drawing;
    int m_index;
};

QAccessibleInterface* make(const QString& className, QObject* object)
{
    auto* view = className == u"uptake::ChartView" ? qobject_cast<ChartView*>(object) : nullptr;
    return view ? new ChartAccessible(view) : nullptr;
}

} // namespace

ChartAccessible::ChartAccessible(ChartView* view)
    : QAccessibleWidget(view, QAccessible::Chart)
{
}

ChartAccessible::~ChartAccessible()
{
    forget();
}

void ChartAccessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

ChartView* ChartAccessible::view() const
{
    return static_cast<ChartView*>(widget());
}

void ChartAccessible::forget() const
{
    for (const QAccessible::Id id : m_children) {
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
    }
    m_children.clear();
}

int ChartAccessible::childCount() const
{
    return view()->plot() ? int(view()->plot()->spots().size()) : 0;
}

QAccessibleInterface* ChartAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (m_drawing != view()->drawing()) {
        forget();
        m_drawing = view()->drawing();
    }
    m_children.resize(size_t(childCount()));
    QAccessible::Id& id = m_children[size_t(index)];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new SpotAccessible(view(), index));
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface* ChartAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        const QRect place = view()->placeOf(i);
        if (place.contains(view()->mapFromGlobal(QPoint(x, y))))
            return child(i);
    }
    return nullptr;
}

QAccessibleInterface* ChartAccessible::focusChild() const
{
    return view()->plot() && view()->hasFocus() ? child(view()->plot()->current()) : nullptr;
}

int ChartAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* spot = dynamic_cast<const SpotAccessible*>(child);
    return spot && spot->isValid() ? spot->index() : -1;
}

/// Its value is what is pointed at, else what it says as a whole.
QString ChartAccessible::text(QAccessible::Text text) const
{
    const Plot* plot = view()->plot();
    if (text != QAccessible::Value || !plot)
        return QAccessibleWidget::text(text);
    return plot->current() >= 0 ? plot->spots()[size_t(plot->current())].plain : plot->summary();
}

} // namespace uptake
