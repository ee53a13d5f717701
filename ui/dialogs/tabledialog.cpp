// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tabledialog.h"

#include "models/base/savefile.h"
#include "ui/dialogs/filechoice.h"
#include "ui/widgets/datatable.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace uptake {

using namespace Qt::StringLiterals;

TableDialog::TableDialog(const QString& title, QAbstractItemModel* model, QWidget* parent)
    : Dialog(u"tableDialog"_s, tr("Table"), parent)
    , m_table(new DataTable(u"dialogTable"_s, this))
    , m_answer(nullptr)
{
    addHeading(title);
    m_table->showModel(model);
    body()->addWidget(m_table, 1);
    m_answer = addHint({});
    m_answer->setObjectName(u"tableAnswer"_s);
    m_answer->hide();
    QPushButton* csv = addButton(tr("&Export CSV…"), u"exportShown"_s, Button::Plain);
    QPushButton* copy = addButton(tr("Copy &all"), u"copyAll"_s, Button::Plain);
    addClose();
    connect(csv, &QPushButton::clicked, this, &TableDialog::askAndExport);
    connect(m_table, &DataTable::exportRequested, this, &TableDialog::askAndExport);
    connect(copy, &QPushButton::clicked, this,
        [this] { QApplication::clipboard()->setText(m_table->shownText()); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_table, &DataTable::find);
    startWith({980, 560});
}

void TableDialog::askAndExport()
{
    chooseSaveFile(this, tr("Export"), u"Uptake-table.csv"_s, tr("CSV files (*.csv)"),
        [this](const QString& path) { save(path); });
}

void TableDialog::save(const QString& path)
{
    m_saving = runJob<void>(
        this, [path, text = m_table->shownCsv()](Progress&) { return saveFile(path, text.toUtf8()); },
        [this, path](const Expected<void>& saved) {
            m_answer->setText(saved ? tr("Saved as %1").arg(path) : saved.error().toString());
            m_answer->show();
        });
}

} // namespace uptake
