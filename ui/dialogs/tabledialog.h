// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAbstractItemModel;

namespace uptake {

/// The numbers behind a chart as a table that sorts and copies. Does not stop the window; deletes itself when closed.
class TableDialog : public QDialog
{
    Q_OBJECT

public:
    TableDialog(const QString& title, QAbstractItemModel* model, QWidget* parent);
};

} // namespace uptake
