// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog.h"

class QAbstractItemModel;

namespace uptake {

class DataTable;

/// The numbers behind a chart as a table that sorts, finds, copies and exports.
class TableDialog : public Dialog
{
    Q_OBJECT

public:
    TableDialog(const QString& title, QAbstractItemModel* model, QWidget* parent);

private:
    DataTable* m_table;
};

} // namespace uptake
