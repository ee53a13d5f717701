// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pages.h"
#include "ui/pages/page.h"
#include "ui/widgets/reporttables.h"

class QComboBox;
class QLabel;
class QPrinter;
class QProgressBar;
class QPushButton;
class QTimer;

namespace uptake {

class Banner;
class Card;
class DataTable;
class ReportPreview;
class ReportSettings;

/// Where figures leave the building: choose what a report holds, see its real pages and what was withheld from them,
/// and export it.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(Session& session, QWidget* parent = nullptr);

    void askForFile(); ///< exports the report, once the user has named a file
    void exportTo(const QString& path);
    /// Prints the report, once the user has chosen a printer. Paper is handed out as a file is: the ledger knows of it, and a file is kept.
    void askForPrinter();
    bool isSettled() const override;

protected:
    void refresh(const View& view) override;

private:
    /// What a template, the filter and the data make.
    struct Built
    {
        std::shared_ptr<const ReportPages> pages;
        std::vector<ProtectionNote> notes;
        QString fileName;
    };
    /// What the database keeps of reports.
    struct Kept
    {
        QList<SavedTemplate> templates;
        QList<ReportExport> exports;
    };

    QWidget* makeSettings();
    QWidget* makeTemplateRow(QWidget* parent);
    QWidget* makePages();
    QWidget* makeExportRow(QWidget* parent);
    QWidget* makeHistoryRow();
    ReportTemplate design() const; ///< with the window's filter
    Day asOf() const;
    void fillDays(const View& view);

    void build(); ///< one at a time; a newer wish stops the older
    void showBuilt(const Expected<Built>& built);
    void showNotes(const std::vector<ProtectionNote>& notes);

    void loadKept();
    void showKept(const Kept& kept);
    void change(std::function<Expected<void>(Connection&)> work); ///< the saved templates
    void chooseTemplate();
    void askForName();
    void askToDelete();

    void startExport(const ReportTemplate& design, const Selection& filter, Day asOf, const QString& path,
        const std::shared_ptr<QPrinter>& printer = {});
    const ReportExport* chosenExport() const;
    void exportAgain();
    void verifyChosen();

    ReportSettings* m_settings = nullptr;
    QComboBox* m_template = nullptr;
    QPushButton* m_delete = nullptr;
    QComboBox* m_day = nullptr;
    QLabel* m_filter = nullptr;
    ReportPreview* m_preview = nullptr;
    QPushButton* m_export = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    Banner* m_banner = nullptr;
    Card* m_privacy = nullptr;
    DataTable* m_noteTable = nullptr;
    Card* m_history = nullptr;
    DataTable* m_exportTable = nullptr;
    QWidget* m_historyRow = nullptr;
    TableModel<ProtectedFigure> m_notes{protectedFigureTable()};
    TableModel<ReportExport> m_exports{reportExportTable()};

    QTimer* m_delay;
    QList<SavedTemplate> m_saved;
    QString m_fileName; ///< suggested
    QString m_exported; ///< where the newest report is
    bool m_isBuilding = false;
    bool m_isWanted = false; ///< another building, once this one has stopped
    bool m_isExporting = false;
    Job m_build;
    Job m_keep;
    Job m_exporting;
};

} // namespace uptake
