// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/history.h"
#include "models/views/drilldown.h"
#include "ui/job.h"

#include <QDialog>

class QPushButton;

namespace uptake {

class DataTable;

/// The installations behind a figure, and of each its reports with the file and line that brought them. Does not stop
/// the window; deletes itself when closed.
class InstallationsDialog : public QDialog
{
    Q_OBJECT

public:
    InstallationsDialog(const Drill& drill, const DatabaseUrl& database, QWidget* parent);

Q_SIGNALS:
    void failed(const uptake::Error& error);

private:
    void openReports();
    void showReports(const QString& serverId, const QList<InstallationHistory>& history);

    DatabaseUrl m_database;
    TableModel<DrillRow> m_rows{drillTable()};
    DataTable* m_table;
    QPushButton* m_reports;
    Job m_reading;
};

} // namespace uptake
