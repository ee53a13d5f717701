// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/suggestiontable.h"
#include "ui/session.h"

#include <QWidget>

class QPushButton;

namespace uptake {

class Card;
class DataTable;

/// Licences that installations without one may belong to: with a score and its reasons; accept, refuse, undo.
class LinksView : public QWidget
{
    Q_OBJECT

public:
    explicit LinksView(Session& session, QWidget* parent = nullptr);

    void show(const View& view);

Q_SIGNALS:
    void failed(const uptake::Error& error);
    void installationChosen(const QString& serverId, const QString& product);

private:
    void decide(bool isAccepted);
    QList<ShownSuggestion> chosen() const;

    Session& m_session;
    Card* m_card;
    DataTable* m_table;
    QPushButton* m_accept;
    QPushButton* m_refuse;
    TableModel<ShownSuggestion> m_suggestions{suggestionTable()};
    Generation m_runs;
    Job m_job;
    Job m_deciding;
};

} // namespace uptake
