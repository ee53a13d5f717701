// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/installationlist.h"
#include "ui/session.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace uptake {

class Card;
class LongTable;

/// The table of all installations: filter as you type, sort, choose columns, copy, export. It is made, sorted and
/// filtered off the window's thread; an answer that comes late is dropped.
class InstallationListView : public QWidget
{
    Q_OBJECT

public:
    explicit InstallationListView(Session& session, QWidget* parent = nullptr);

    void show(const View& view);
    void showSet(const InstallationSet& set); ///< only these, until the user wants all again
    bool isBusy() const { return m_isBusy; }
    Card* card() const { return m_card; }

Q_SIGNALS:
    void installationChosen(const QString& serverId, const QString& product);
    void failed(const uptake::Error& error);
    void settled(); ///< the table shows what was asked for last

private:
    struct Arranged
    {
        std::shared_ptr<const InstallationList> list;
        std::shared_ptr<const LineOrder> all; ///< sorted
        LineOrder shown;
    };
    QWidget* makeFilterRow();
    void makeList();
    void arrange();
    void take(Arranged arranged);
    void tellCount();
    std::optional<std::vector<InstallationId>> wantedIn(const Facts& facts) const;
    std::vector<InstallationColumn> columns() const;
    void copy();
    void exportCsv();

    Session& m_session;
    Card* m_card;
    QLineEdit* m_filter;
    QPushButton* m_all;
    LongTable* m_table;
    InstallationModel m_model;
    View m_view; ///< that the list is, or is being, made of
    std::optional<InstallationSet> m_set;
    std::shared_ptr<const InstallationList> m_list; ///< null: to be made
    std::shared_ptr<const LineOrder> m_sorted; ///< null: to be sorted
    InstallationColumn m_column = InstallationColumn::LastReport;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    bool m_isBusy = false;
    Generation m_runs;
    Job m_job;
    Job m_output; ///< copying, exporting
};

} // namespace uptake
