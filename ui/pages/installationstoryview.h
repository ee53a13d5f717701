// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/importkind.h" // before the records: its Distribution would shadow theirs
#include "models/views/timeline.h"
#include "ui/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace uptake {

class Card;
class ChartView;
class DataTable;
class ElidedLabel;

/// One installation's page: its users over time, all that happened, two dates beside each other, every report; notes and the link to its
/// licence. Each value names its file and line.
class InstallationStoryView : public QWidget
{
    Q_OBJECT

public:
    explicit InstallationStoryView(Session& session, QWidget* parent = nullptr);

    void open(const QString& serverId, const QString& product);
    void refresh(); ///< reads the story anew, if one is open

Q_SIGNALS:
    void closed();
    void failed(const uptake::Error& error);
    void opened(); ///< its first part is there to be shown
    void told(); ///< all of it is

private:
    QWidget* makeHeader();
    QWidget* makeDates();
    void tell(const InstallationStory& story);
    void tellOn(int run, int part);
    void tellHeader();
    void tellUsers();
    void tellTimeline();
    void tellReports();
    void offerDates();
    void compare();
    void askForNote();
    void askForOrganisation();
    void askForLink();
    void removeNote();
    void decide(const QString& what, const QList<Decision>& decisions);

    Session& m_session;
    QString m_serverId, m_product;
    bool m_isAnother = false; ///< the story to come is of another installation than the one in sight
    InstallationStory m_story;
    QLabel* m_title;
    ElidedLabel* m_facts;
    QPushButton* m_link;
    QPushButton* m_unlink;
    QPushButton* m_automatic;
    QPushButton* m_organisation;
    QPushButton* m_remove;
    Card* m_users;
    ChartView* m_chart;
    Card* m_timeline;
    DataTable* m_timelineTable;
    Card* m_compared;
    QComboBox* m_then;
    QComboBox* m_now;
    DataTable* m_comparedTable;
    Card* m_reports;
    DataTable* m_reportTable;
    TableModel<TimelineEntry> m_entries{timelineTable()};
    TableModel<ComparedValue> m_values{comparedTable()};
    TableModel<HistoryReport> m_rows{reportTable()};
    TableModel<UsersMonth> m_months{usersTable()};
    Generation m_runs;
    Job m_job;
};

} // namespace uptake
