// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/privacy/inventory.h"
#include "models/store/accesslog.h"
#include "models/store/dossier.h"
#include "models/store/namesakes.h"
#include "models/store/retention.h"
#include "models/views/tablemodel.h"
#include "ui/pages/page.h"

#include <optional>

class QLineEdit;
class QPushButton;

namespace uptake {

class BackupCard;
class Card;
class DataTable;
class RetentionCard;
class Segments;

/// Everything on a customer or a person, in one look: to help them, to hand it out, or to erase it. What is stored and
/// why, and what was done with it.
class PrivacyPage : public Page
{
    Q_OBJECT

public:
    explicit PrivacyPage(Session& session, QWidget* parent = nullptr);

    void lookUp(const QString& what);
    void lookUpCustomer(const QString& what); ///< the company behind it too
    bool isSettled() const override;

protected:
    void refresh(const View& view) override;

private:
    struct Kept
    {
        QList<RetentionPeriod> periods;
        QList<StoredKind> kinds;
        QList<Access> log;
        QString logProblem; ///< empty while its seals are right
    };
    QWidget* makeSearchRow();
    QWidget* makeActions();
    void take(const Dossier& dossier);
    void showKept(const Kept& kept);
    void showKinds();
    void askForExport();
    void askForCorrection();
    void lookForNamesakes(const QList<Decision>& decisions);
    void offerToJoin(const Namesakes& found);
    void askForErasure();
    void erase();

    Card* m_found;
    QLineEdit* m_what;
    Segments* m_reach;
    DataTable* m_foundTable;
    QWidget* m_actions = nullptr;
    RetentionCard* m_retention;
    BackupCard* m_backup;
    Card* m_stored;
    DataTable* m_storedTable;
    Card* m_log;
    DataTable* m_logTable;
    Dossier m_dossier;
    TableModel<FoundRow> m_rows;
    TableModel<StoredKind> m_kinds;
    std::optional<QList<StoredKind>> m_kindsToShow; ///< not yet
    TableModel<Access> m_entries;
    Generation m_runs;
    Job m_looking;
    Job m_listing;
    Job m_writing;
    Job m_correcting;
    Job m_comparing;
    bool m_isLooking = false;
    bool m_isListing = false;
};

} // namespace uptake
