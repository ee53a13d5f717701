// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablefinder.h"

#include "ui/widgets/fields.h"
#include "ui/widgets/sortedrows.h"
#include "ui/widgets/themedbutton.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace uptake {

using namespace Qt::StringLiterals;

TableFinder::TableFinder(SortedRows& rows, QAbstractItemView* table)
    : QFrame(table)
    , m_rows(rows)
    , m_table(table)
    , m_line(makeLine(table->objectName() + u"Find"_s, tr("Find in this table"), this))
{
    setObjectName(table->objectName() + u"Finder"_s);
    setProperty("role", u"finder"_s);
    m_line->installEventFilter(this);
    auto* cross = new ThemedButton(u"close"_s, ThemedButton::Tint::Muted, u"ghost"_s, this);
    cross->setObjectName(table->objectName() + u"FindEnd"_s);
    cross->setAccessibleName(tr("Show all rows again"));
    cross->setToolTip(tr("Show all rows again (Esc)"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line, 1);
    layout->addWidget(cross);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& words) { m_rows.keep(words); });
    connect(cross, &ThemedButton::clicked, this, &TableFinder::close);
    hide();
}

void TableFinder::open(int headerHeight)
{
    setFixedHeight(headerHeight);
    place();
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void TableFinder::place()
{
    const int width = std::min(Theme::scaled(280), m_table->width());
    setGeometry(isRightToLeft() ? 0 : m_table->width() - width, 0, width, height());
}

void TableFinder::close()
{
    m_line->clear();
    hide();
    m_table->setFocus(Qt::OtherFocusReason);
}

bool TableFinder::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_table->setFocus(Qt::OtherFocusReason);
        if (m_rows.rowCount() > 0 && !m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_rows.index(0, 0));
        return true;
    default:
        return false;
    }
}

} // namespace uptake
