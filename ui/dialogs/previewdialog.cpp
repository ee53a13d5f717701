// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/previewdialog.h"

#include "models/views/importwording.h"
#include "models/views/wording.h"
#include "ui/dialogs/filepreviewpane.h"
#include "ui/recentimports.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/droppedfiles.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace uptake {

using namespace Qt::StringLiterals;

PreviewDialog::PreviewDialog(Session& session, const QStringList& paths, QWidget* parent)
    : Dialog(u"previewDialog"_s, tr("Import preview"), parent)
    , m_session(session)
    , m_queue(&session.imports())
    , m_paths(paths)
    , m_finding(addHeading({}))
    , m_remark(addHint({}))
    , m_state(makeLabel(Theme::Text::Small, u"muted"_s, this))
    , m_bar(new QProgressBar(this))
    , m_progress(makeProgress())
    , m_table(new DataTable(u"previewFiles"_s, this))
    , m_pane(new FilePreviewPane(this))
{
    setAcceptDrops(true);
    m_finding->setObjectName(u"previewFinding"_s);
    m_remark->setObjectName(u"previewRemark"_s);
    m_table->showModel(&m_files);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTextElideMode(Qt::ElideMiddle); // how a file's name ends says as much as how it begins
    m_table->setAccessibleName(tr("The files, with a tick at those that are imported"));
    m_table->hide();
    m_pane->hide();
    body()->addWidget(m_progress);
    body()->addWidget(m_table);
    body()->addWidget(m_pane, 1);
    body()->addStretch(0);
    addButtons();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PreviewDialog::showFile);
    connect(&m_files, &PreviewModel::inclusionChanged, this, &PreviewDialog::work);
    connect(m_pane, &FilePreviewPane::answered, this, [this](int row, const PlannedFile& file) {
        m_files.file(row) = file;
        work();
    });
    startWith({980, 700});
    work();
}

PreviewDialog::~PreviewDialog()
{
    stop();
}

/// Stops the preview under way; nobody hears of it any more.
void PreviewDialog::stop()
{
    m_runs.next();
    if (m_queue)
        m_queue->cancel(std::exchange(m_run, 0));
}

QWidget* PreviewDialog::makeProgress()
{
    auto* progress = new QWidget(this);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the preview"));
    auto* layout = new QVBoxLayout(progress);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_state);
    layout->addWidget(m_bar);
    return progress;
}

void PreviewDialog::addButtons()
{
    m_contacts = new QCheckBox(tr("&Keep contacts: names, e-mails, phones and addresses"), this);
    m_contacts->setObjectName(u"keepContacts"_s);
    m_contacts->setToolTip(
        tr("Without the tick they are dropped while reading. Who asked to be forgotten is dropped either way."));
    addBesideButtons(m_contacts);
    addCancel()->setObjectName(u"previewCancel"_s);
    m_import = addButton({}, u"previewImport"_s, Button::Primary);
    connect(m_contacts, &QCheckBox::toggled, this, &PreviewDialog::work);
    connect(m_import, &QPushButton::clicked, this, &PreviewDialog::import);
}

ImportOptions PreviewDialog::options() const
{
    ImportOptions options;
    options.keepContacts = m_contacts->isChecked();
    return options;
}

void PreviewDialog::work()
{
    stop();
    PreviewRequest request{m_paths, {}, options()};
    if (m_isPlanned) {
        ImportPlan plan{m_files.included(), m_passedOver};
        for (PlannedFile& file : plan.files) {
            if (file.kind) // what was wrong before may be right with the new answers
                file.problem.reset();
        }
        request.plan = plan;
    }
    m_state->setText(m_session.imports().isBusy() ? tr("Waits for the import under way…") : tr("Reading…"));
    m_bar->setRange(0, 0);
    m_progress->show();
    const int generation = m_runs.next();
    const QPointer self(this);
    m_run = m_session.preview(
        request,
        [self, generation](const Expected<ImportPreview>& preview) {
            if (self && self->m_runs.isCurrent(generation))
                self->take(preview);
        },
        [self, generation](qint64 done, qint64 total) {
            if (self && self->m_runs.isCurrent(generation))
                self->showProgress(done, total);
        });
    showFinding();
}

void PreviewDialog::showProgress(qint64 done, qint64 total)
{
    const QLocale locale;
    m_state->setText(
        tr("Reading: %1 of %2").arg(locale.formattedDataSize(done, 1), locale.formattedDataSize(total, 1)));
    m_bar->setRange(0, 1000);
    m_bar->setValue(int(1000.0 * double(done) / double(total)));
}

void PreviewDialog::take(const Expected<ImportPreview>& preview)
{
    m_run = 0;
    m_progress->hide();
    if (!preview) {
        m_finding->setText(tr("There is no preview: %1").arg(preview.error().what));
        m_remark->setText(preview.error().remedy);
        m_remark->setVisible(!preview.error().remedy.isEmpty());
        return;
    }
    if (m_isPlanned) {
        m_files.setCounts(preview->files);
    } else {
        m_files.setFiles(preview->files);
        m_passedOver = preview->passedOver;
    }
    m_isPlanned = true;
    m_table->setVisible(m_files.rowCount() > 0);
    if (m_table->selectionModel()->selectedRows().isEmpty() && m_files.rowCount() > 0)
        m_table->selectSourceRow(0);
    m_table->fitRows(6);
    showFile();
    showFinding();
}

void PreviewDialog::showFile()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    m_pane->setVisible(!chosen.isEmpty());
    if (chosen.isEmpty())
        return;
    const int row = m_table->sourceRow(chosen.front());
    m_pane->showFile(row, m_files.rows()[size_t(row)].preview);
}

void PreviewDialog::showFinding()
{
    const bool isWorking = m_run != 0;
    m_import->setText(isWorking ? tr("&Import without waiting") : tr("&Import"));
    m_import->setEnabled(!m_isPlanned || m_files.importable() > 0);
    if (!m_isPlanned) {
        m_finding->setText(
            tr("What is in %1?")
                .arg(m_paths.size() == 1 ? QFileInfo(m_paths.front()).fileName() : wording::files(m_paths.size())));
        m_remark->hide();
        return;
    }
    const qsizetype files = m_files.importable();
    const RowCounts counts = m_files.counts();
    m_finding->setText(files == 0
            ? tr("Nothing here can be imported as it stands")
            : tr("%1 from %2: %3").arg(wording::rows(counts.rows), wording::files(files), wording::counts(counts)));
    QStringList remarks;
    const auto& rows = m_files.rows();
    if (std::any_of(rows.begin(), rows.end(), [](const auto& row) { return row.isIn() && row.preview.glimpse.isCut; }))
        remarks << tr("Of very large files only the beginning was read; the counts are of that.");
    if (std::any_of(
            rows.begin(), rows.end(), [](const auto& row) { return row.isIncluded && row.preview.file.problem; }))
        remarks << tr("Select a file to see what hinders its import, and what you can do.");
    if (!m_passedOver.isEmpty())
        remarks << tr("Passed over: %1.").arg(wording::files(m_passedOver.size()));
    m_remark->setText(remarks.join(u' '));
    m_remark->setToolTip(m_passedOver.mid(0, 30).join(u'\n'));
    m_remark->setVisible(!remarks.isEmpty());
}

void PreviewDialog::import()
{
    stop();
    rememberImport(m_paths);
    if (!m_isPlanned) {
        m_session.importPaths(m_paths, options());
    } else {
        ImportPlan plan{{}, m_passedOver};
        for (const PreviewModel::Row& row : m_files.rows()) {
            if (row.isIn())
                plan.files << row.preview.file;
        }
        m_session.importPlan(plan, options());
    }
    accept();
}

void PreviewDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PreviewDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    m_paths << droppedFiles(event->mimeData());
    m_isPlanned = false;
    work();
}

} // namespace uptake
