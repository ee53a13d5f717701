// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tabledialog.h"

#include "ui/widgets/datatable.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace uptake {

using namespace Qt::StringLiterals;

TableDialog::TableDialog(const QString& title, QAbstractItemModel* model, QWidget* parent)
    : Dialog(u"tableDialog"_s, tr("Table"), parent)
    , m_table(new DataTable(u"dialogTable"_s, this))
{
    addHeading(title);
    m_table->setAccessibleName(title);
    m_table->showModel(model);
    body()->addWidget(m_table, 1);
    QPushButton* csv = addButton(tr("&Export CSV…"), u"exportShown"_s, Button::Plain);
    QPushButton* copy = addButton(tr("Copy &all"), u"copyAll"_s, Button::Plain);
    addClose();
    connect(csv, &QPushButton::clicked, m_table, &DataTable::exportRequested);
    connect(copy, &QPushButton::clicked, this,
        [this] { QApplication::clipboard()->setText(m_table->shownText()); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_table, &DataTable::find);
    startWith({980, 560});
}

} // namespace uptake
