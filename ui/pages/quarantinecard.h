// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/tables.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace uptake {

class DataTable;
class Session;

/// The rows that wait in quarantine: filter by file, reason and text, mend one or several, import a file again, export
/// as CSV.
class QuarantineCard : public Card
{
    Q_OBJECT

public:
    QuarantineCard(Session& session, QWidget* parent);
    void showRows(const QList<QuarantinedRow>& rows, qint64 all); ///< the newest, of so many
    Writing csvTo(const QString& path) const override;

Q_SIGNALS:
    void filesChosen(const QStringList& paths); ///< to be imported again

private:
    QWidget* makeFilter();
    QWidget* makeActions();
    void fillChoices();
    void filter();
    void choose(const QSet<qint64>& ids);
    void showChoice();
    std::vector<const QuarantinedRow*> chosen() const; ///< in the order shown
    void mend();
    void importAgain();

    Session& m_session;
    QList<QuarantinedRow> m_all;
    qint64 m_size = 0; ///< of the quarantine, with what is not listed
    TableModel<const QuarantinedRow*> m_rows{quarantineTable()};
    QLineEdit* m_text = nullptr; // before what is made with them
    QComboBox* m_file = nullptr;
    QComboBox* m_reason = nullptr;
    QPushButton* m_mend = nullptr;
    QPushButton* m_again = nullptr;
    QWidget* m_filter;
    DataTable* m_table;
    QWidget* m_actions;
};

} // namespace uptake
