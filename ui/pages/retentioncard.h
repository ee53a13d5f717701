// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/retention.h"
#include "models/views/tablemodel.h"
#include "ui/session.h"
#include "ui/widgets/card.h"

class QComboBox;
class QPushButton;

namespace uptake {

class DataTable;

/// How long each kind of data is kept; what of it is over, and the way to erase that.
class RetentionCard : public Card
{
    Q_OBJECT

public:
    RetentionCard(Session& session, QWidget* parent);

    void showPeriods(const QList<RetentionPeriod>& periods);

Q_SIGNALS:
    void changed(); ///< a period was set, or something was erased

private:
    QWidget* makeControls();
    void showChosen();
    void keep();
    void askForErasure();
    void erase();

    Session& m_session;
    DataTable* m_shown;
    QComboBox* m_kind;
    QComboBox* m_period;
    QPushButton* m_erase;
    TableModel<RetentionPeriod> m_periods;
    Job m_job;
};

/// "Usage reports": a kind of data in plain words.
QString retentionKindName(const QString& kind);

} // namespace uptake
