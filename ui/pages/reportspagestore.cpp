// SPDX-License-Identifier: GPL-3.0-or-later
// What the reports page keeps: saved templates, exports and their history.
#include "models/report/layout.h"
#include "models/report/reportexport.h"
#include "models/report/reportwriter.h"
#include "models/report/templatejson.h"
#include "models/views/wording.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/filechoice.h"
#include "ui/dialogs/namedialog.h"
#include "ui/pageprint.h"
#include "ui/pages/reportspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/reportpreview.h"
#include "ui/widgets/reportsettings.h"

#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QPageSize>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

QString builtInName(Audience audience)
{
    switch (audience) {
    case Audience::Investor:
        return ReportsPage::tr("Investor");
    case Audience::Public:
        return ReportsPage::tr("Public");
    case Audience::Internal:
        return ReportsPage::tr("Internal");
    case Audience::Bank:
        break;
    }
    return ReportsPage::tr("Bank");
}

} // namespace

void ReportsPage::loadKept()
{
    change({});
}

void ReportsPage::change(std::function<Expected<void>(Connection&)> work)
{
    m_keep = runJob<Kept>(
        this,
        [url = session().database(), work = std::move(work)](Progress&) -> Expected<Kept> {
            auto connection = Connection::open(url);
            if (!connection)
                return Failure(connection.error());
            if (work) {
                if (const auto done = work(**connection); !done)
                    return Failure(done.error());
            }
            auto templates = savedTemplates(**connection);
            if (!templates)
                return Failure(templates.error());
            auto exports = reportExports(**connection);
            if (!exports)
                return Failure(exports.error());
            return Kept{std::move(*templates), std::move(*exports)};
        },
        [this](const Expected<Kept>& kept) {
            if (kept)
                showKept(*kept);
            else if (kept.error().kind != Error::Kind::Cancelled)
                m_banner->showError(kept.error());
        });
}

void ReportsPage::showKept(const Kept& kept)
{
    m_saved = kept.templates;
    const QString current = m_settings->design().key;
    m_template->clear();
    for (const ReportTemplate& design : reportTemplates())
        m_template->addItem(builtInName(design.audience), design.key);
    if (!m_saved.isEmpty())
        m_template->insertSeparator(m_template->count());
    for (const SavedTemplate& saved : std::as_const(m_saved))
        m_template->addItem(saved.name, saved.name);
    m_template->setCurrentIndex(std::max(0, m_template->findData(current)));
    m_delete->setEnabled(m_template->currentIndex() >= reportTemplates().size());
    m_exports.setRows({kept.exports.begin(), kept.exports.end()});
    const auto count = kept.exports.size();
    m_history->setTitle(count == 0 ? tr("No report has been exported yet")
            : count == 1           ? tr("One report has been exported")
                                   : tr("%1 reports have been exported", nullptr, wording::pluralOf(count)).arg(wording::count(count)));
    m_exportTable->setVisible(count > 0);
    m_historyRow->setVisible(count > 0);
}

void ReportsPage::chooseTemplate()
{
    const QString key = m_template->currentData().toString();
    m_delete->setEnabled(m_template->currentIndex() >= reportTemplates().size());
    for (const SavedTemplate& saved : std::as_const(m_saved)) {
        if (saved.name != key)
            continue;
        const auto design = templateFromJson(saved.design, saved.name);
        if (!design) {
            m_banner->showError(design.error());
            return;
        }
        m_settings->setDesign(*design);
        session().setSelection(design->filter);
        return;
    }
    if (const auto design = reportTemplate(key))
        m_settings->setBuiltIn(*design);
}

void ReportsPage::askForName()
{
    QStringList taken;
    for (int i = 0; i < m_template->count(); ++i) {
        if (const QString key = m_template->itemData(i).toString(); !reportTemplate(key))
            taken << key;
    }
    auto* dialog = new NameDialog(tr("Save as a template"),
        tr("It keeps what you chose here: sections, audience, period, filter and wording."), taken, this);
    connect(dialog, &NameDialog::named, this, [this](const QString& name) {
        if (reportTemplate(name)) {
            m_banner->showError(
                {tr("\"%1\" is the name of a template of Uptake's").arg(name), {}, tr("choose another name")});
            return;
        }
        ReportTemplate design = this->design();
        design.key = name;
        if (const auto checked = checkTemplate(design); !checked) {
            m_banner->showError(checked.error());
            return;
        }
        m_settings->setDesign(design);
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        change([saved = SavedTemplate{name, toJson(design)}, now](
                   Connection& connection) { return saveTemplate(connection, saved, now); });
    });
    dialog->open();
}

void ReportsPage::askToDelete()
{
    const QString name = m_template->currentData().toString();
    auto* question = new ConfirmDialog({u"deleteTemplateQuestion"_s, tr("Delete the template \"%1\"?").arg(name),
                                           tr("Reports that were exported stay as they are."), tr("&Delete template")},
        this);
    connect(question, &ConfirmDialog::confirmed, this, [this, name] {
        m_settings->setBuiltIn(reportTemplates().front());
        change([name](Connection& connection) { return deleteTemplate(connection, name); });
    });
    question->open();
}

void ReportsPage::askForFile()
{
    const QString name = m_fileName.isEmpty() ? u"Uptake-report.pdf"_s : m_fileName;
    chooseSaveFile(
        this, tr("Export report"), name, tr("PDF files (*.pdf)"), [this](const QString& path) { exportTo(path); });
}

void ReportsPage::exportTo(const QString& path)
{
    startExport(design(), session().view().selection, asOf(), path);
}

void ReportsPage::askForPrinter()
{
    if (!m_export->isEnabled()) {
        m_banner->showRemark(tr("There is no report to print yet."));
        return;
    }
    const ReportTemplate printed = design();
    choosePrinter(this, tr("Print report"), QPageSize(printed.paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter).size(QPageSize::Point),
        [this, printed, filter = session().view().selection, asOf = asOf()](const std::shared_ptr<QPrinter>& printer) {
        const QFileInfo name(m_fileName);
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/printed"_s);
        folder.mkpath(u"."_s);
        const QString now = QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmmss"_s);
        startExport(printed, filter, asOf, folder.filePath(u"%1-%2.pdf"_s.arg(name.completeBaseName(), now)), printer);
    });
}

void ReportsPage::startExport(const ReportTemplate& design, const Selection& filter, Day asOf, const QString& path,
    const std::shared_ptr<QPrinter>& printer)
{
    if (m_isExporting)
        return;
    m_isExporting = true;
    m_banner->hide();
    m_export->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->show();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    m_exporting = runJob<ExportedReport>(
        this,
        [url = session().database(), facts = session().view().facts, design, filter, asOf, path, now, printer](
            Progress& progress) -> Expected<ExportedReport> {
            auto connection = Connection::open(url);
            if (!connection)
                return Failure(connection.error());
            const Subset subset(*facts, filter, Subset::Counts::WhoTakesPart);
            auto exported = exportReport(**connection, design, subset, asOf, path, now, progress);
            if (exported && printer) {
                const auto printed = printReport(layOut(exported->content, design.paper, design.language), *printer, progress);
                if (!printed) {
                    const bool isCancelled = printed.error().kind == Error::Kind::Cancelled;
                    const QString place = QDir::toNativeSeparators(exported->kept.path);
                    return Failure(Error{isCancelled ? tr("printing was stopped") : printed.error().what, {},
                        tr("the report counts as handed out and is kept in %1: print that file").arg(place)});
                }
            }
            return exported;
        },
        [this, isPrinted = printer != nullptr](const Expected<ExportedReport>& exported) {
            m_isExporting = false;
            m_progress->hide();
            m_cancel->hide();
            m_export->setEnabled(m_preview->pageCount() > 0);
            if (exported) {
                m_exported = exported->kept.path;
                const QString place = QDir::toNativeSeparators(exported->kept.path);
                m_banner->showRemark(isPrinted ? tr("The report was printed. What was handed out is kept in %1").arg(place) : tr("The report is in %1").arg(place), tr("Open &folder"));
            } else if (exported.error().kind == Error::Kind::Cancelled) {
                m_banner->showRemark(tr("The export was cancelled. Nothing was written."));
            } else {
                m_banner->showError(exported.error());
            }
            loadKept();
        },
        [this](qint64 done, qint64 total) {
            m_progress->setRange(0, int(total));
            m_progress->setValue(int(done));
        });
}

const ReportExport* ReportsPage::chosenExport() const
{
    const QModelIndexList chosen = m_exportTable->selectionModel()->selectedRows();
    return chosen.size() == 1 ? &m_exports.rows().at(size_t(m_exportTable->sourceRow(chosen.front()))) : nullptr;
}

void ReportsPage::exportAgain()
{
    const ReportExport* exported = chosenExport();
    if (!exported)
        return;
    const auto design = templateFromJson(exported->design, QFileInfo(exported->path).fileName());
    if (!design) {
        m_banner->showError(design.error());
        return;
    }
    chooseSaveFile(this, tr("Export report again"), QFileInfo(exported->path).fileName(), tr("PDF files (*.pdf)"),
        [this, design = *design, asOf = exported->asOf](
            const QString& path) { startExport(design, design.filter, asOf, path); });
}

void ReportsPage::verifyChosen()
{
    const ReportExport* exported = chosenExport();
    if (!exported)
        return;
    m_keep = runJob<void>(
        this, [exported = *exported](Progress&) { return checkExported(exported); },
        [this, name = QFileInfo(exported->path).fileName()](const Expected<void>& checked) {
            if (checked)
                m_banner->showRemark(tr("%1 is, byte for byte, what was exported.").arg(name));
            else if (checked.error().kind != Error::Kind::Cancelled)
                m_banner->showError(checked.error());
        });
}

} // namespace uptake
