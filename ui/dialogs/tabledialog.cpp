// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tabledialog.h"

#include "models/views/tabletext.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace uptake {

using namespace Qt::StringLiterals;

TableDialog::TableDialog(const QString& title, QAbstractItemModel* model, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"tableDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Table"));
    auto* heading = makeLabel(Theme::Text::CardTitle, {}, this);
    heading->setText(title);
    heading->setWordWrap(true);
    auto* table = new DataTable(u"dialogTable"_s, this);
    table->showModel(model);
    auto* copy = new QPushButton(tr("Copy &all"), this);
    auto* close = new QPushButton(tr("&Close"), this);
    close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(table, 1);
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this,
        [table] { QApplication::clipboard()->setText(toTabbedText(*table->model())); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(980, 560);
}

} // namespace uptake
