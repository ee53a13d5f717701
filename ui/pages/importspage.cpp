// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importspage.h"

#include "models/views/importwording.h"
#include "models/views/wording.h"
#include "ui/dialogs/filechoice.h"
#include "ui/dialogs/previewdialog.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/icons.h"
#include "ui/pages/mailboxcard.h"
#include "ui/pages/quarantinecard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linegrid.h"
#include "ui/widgets/queuelist.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

/// All that is known of an import: where it came from, what became of its rows, what was passed over.
QString detailsOf(const Batch& batch)
{
    QStringList lines{batch.path};
    QStringList facts{wording::kindOf(batch.kind), ImportsPage::tr("import %1").arg(raw(batch.id)),
        wording::timestamp(batch.importedAt)};
    if (batch.snapshot)
        facts << ImportsPage::tr("as of %1").arg(wording::day(*batch.snapshot));
    if (batch.undoneAt)
        facts << ImportsPage::tr("taken back on %1").arg(wording::timestamp(*batch.undoneAt));
    lines << facts.join(u" · "_s)
          << ImportsPage::tr("%1: %2").arg(wording::rows(batch.counts.rows), wording::counts(batch.counts));
    if (!batch.notes.isEmpty())
        lines << batch.notes;
    return lines.join(u'\n');
}

/// What changed nothing: rows that were skipped, those unchanged. They stand before the rows in quarantine, the last column.
QList<int> columnsThatMayGo(const QAbstractItemModel& table)
{
    const int last = table.columnCount() - 1;
    return {last - 1, last - 2};
}

QWidget* textsOf(const QList<QWidget*>& texts, QWidget* parent)
{
    auto* block = new QWidget(parent);
    auto* layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QWidget* text : texts)
        layout->addWidget(text);
    return block;
}

QWidget* buttonsOf(const QList<QWidget*>& buttons, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (QWidget* button : buttons)
        layout->addWidget(button);
    layout->addStretch(1);
    return row;
}

std::vector<FileSummary> asVector(const QList<FileSummary>& files)
{
    return {files.begin(), files.end()};
}

} // namespace

ImportsPage::ImportsPage(Session& session, QWidget* parent)
    : Page(session, tr("Imports"), Empty::Never, parent)
    , m_mailboxes(new MailboxCard(session, content()))
    , m_queue(new Card(u"queueCard"_s, Term::Imports, content()))
    , m_last(new Card(u"lastImportCard"_s, Term::Imports, content()))
    , m_fileTable(new DataTable(u"importedFiles"_s, m_last))
    , m_notes(makeLabel(Theme::Text::Small, u"muted"_s, m_last))
    , m_history(new Card(u"historyCard"_s, Term::Imports, content()))
    , m_batchTable(new DataTable(u"batches"_s, m_history))
    , m_details(makeLabel(Theme::Text::Small, u"muted"_s, m_history))
    , m_quarantine(new QuarantineCard(session, content()))
    , m_watch(session)
{
    setObjectName(u"importsPage"_s);
    body()->addWidget(makeDropZone());
    makeQueue();
    body()->addWidget(m_mailboxes);
    const auto addTable = [this](Card* card, DataTable* table, QAbstractItemModel* model, int most) {
        card->addTable(table, model, most);
        body()->addWidget(card);
    };
    addTable(m_last, m_fileTable, &m_files, 8);
    m_fileTable->letGiveWay(columnsThatMayGo(m_files));
    m_notes->setWordWrap(true);
    m_last->body()->addWidget(m_notes);
    m_last->hide();
    addTable(m_history, m_batchTable, &m_batches, 8);
    m_batchTable->letGiveWay(columnsThatMayGo(m_batches));
    m_details->setObjectName(u"batchDetails"_s);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_history->body()->addWidget(m_details);
    m_undoRow = makeUndoRow();
    m_history->body()->addWidget(m_undoRow);
    body()->addWidget(m_quarantine);
    connect(m_quarantine, &QuarantineCard::filesChosen, this,
        [this](const QStringList& paths) { (new PreviewDialog(this->session(), paths, window()))->show(); });
    body()->addStretch(1);
    showHistory(session.history());
    connect(&session, &Session::importFinished, this, &ImportsPage::showSummary);
    connect(&session, &Session::historyChanged, this, &ImportsPage::showHistory);
    connect(&session, &Session::databaseChanged, m_last, &Card::hide);
}

void ImportsPage::makeQueue()
{
    auto* clear = new QPushButton(tr("Clea&r"), m_queue);
    clear->setObjectName(u"clearQueue"_s);
    clear->setToolTip(tr("Forget the imports that are over; the history keeps them"));
    m_queue->addControl(clear);
    m_queue->body()->addWidget(new QueueList(session().imports(), m_queue));
    m_queue->hide();
    body()->addWidget(m_queue);
    connect(clear, &QPushButton::clicked, &session().imports(), &ImportQueue::clearOver);
    connect(&session().imports(), &ImportQueue::changed, this, [this, clear] {
        const auto& entries = session().imports().entries();
        const auto over
            = std::count_if(entries.begin(), entries.end(), [](const QueueEntry& entry) { return entry.isOver(); });
        const auto ahead = entries.size() - over;
        m_queue->setTitle(ahead == 0 ? tr("All imports are done")
                : ahead == 1         ? tr("One import is under way")
                                     : tr("%1 imports are under way or wait", nullptr, wording::pluralOf(ahead)).arg(wording::count(ahead)));
        clear->setVisible(over > 0);
        m_queue->setVisible(!entries.isEmpty());
    });
}

QWidget* ImportsPage::makeUndoRow()
{
    auto* row = new QWidget(m_history);
    auto* hint = makeLabel(Theme::Text::Small, u"muted"_s, row);
    hint->setText(tr("Select imports to take them back: their rows then count for nothing, and nothing is deleted."));
    hint->setWordWrap(true);
    m_undo = new QPushButton(tr("&Take back"), row);
    m_undo->setObjectName(u"undoBatches"_s);
    m_redo = new QPushButton(tr("&Bring back"), row);
    m_redo->setObjectName(u"redoBatches"_s);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(hint, 1);
    layout->addWidget(m_redo);
    layout->addWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, this, [this] { session().setUndone(chosen(false), true); });
    connect(m_redo, &QPushButton::clicked, this, [this] { session().setUndone(chosen(true), false); });
    connect(m_batchTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportsPage::showChoice);
    return row;
}

/// The selected imports that are undone, or those that are not.
QList<BatchId> ImportsPage::chosen(bool undone) const
{
    QList<BatchId> batches;
    for (const QModelIndex& index : m_batchTable->selectionModel()->selectedRows()) {
        const Batch& batch = m_batches.rows().at(size_t(m_batchTable->sourceRow(index)));
        if (batch.undoneAt.has_value() == undone)
            batches << batch.id;
    }
    return batches;
}

void ImportsPage::showChoice()
{
    m_undo->setEnabled(!chosen(false).isEmpty());
    m_redo->setVisible(!chosen(true).isEmpty());
    const QModelIndexList rows = m_batchTable->selectionModel()->selectedRows();
    m_details->setVisible(rows.size() == 1);
    if (rows.size() == 1)
        m_details->setText(detailsOf(m_batches.rows().at(size_t(m_batchTable->sourceRow(rows.front())))));
}

QWidget* ImportsPage::makeDropZone()
{
    auto* zone = new QFrame(content());
    zone->setObjectName(u"dropZone"_s);
    zone->setProperty("role", u"drop"_s);
    auto* title = makeLabel(Theme::Text::CardTitle, {}, zone);
    title->setText(tr("Drop files or folders anywhere on this window"));
    auto* hint = makeLabel(Theme::Text::Small, u"muted"_s, zone);
    hint->setText(
        tr("Marketplace CSV downloads, usage reports (.json, .jsonl), mailboxes (.mbox, .eml, Maildir), releases; "
           "packed (.zip, .gz) or not. "
           "Uptake finds out what each file is; the same file again changes nothing."));
    hint->setWordWrap(true);
    auto* files = new QPushButton(tr("Import &files…"), zone);
    files->setObjectName(u"importFiles"_s);
    files->setProperty("role", u"primary"_s);
    auto* folder = new QPushButton(tr("Import f&older…"), zone);
    folder->setObjectName(u"importFolder"_s);
    auto* choice = new LineGrid(zone);
    choice->addLine({textsOf({title, hint}, zone), buttonsOf({files, folder}, zone)});
    choice->setShares({1, 0});
    auto* line = new QFrame(zone);
    line->setProperty("role", u"line"_s);
    auto* layout = new QVBoxLayout(zone);
    layout->setContentsMargins(24, 22, 24, 18);
    layout->setSpacing(14);
    layout->addWidget(choice);
    layout->addWidget(line);
    layout->addWidget(makeWatchRow());
    connect(files, &QPushButton::clicked, this, &ImportsPage::importRequested);
    connect(folder, &QPushButton::clicked, this, &ImportsPage::folderRequested);
    return zone;
}

QWidget* ImportsPage::makeWatchRow()
{
    auto* row = new LineGrid(content());
    auto* state = makeLabel(Theme::Text::Small, u"muted"_s, row);
    state->setObjectName(u"watchState"_s);
    state->setWordWrap(true);
    auto* choose = new QPushButton(tr("&Watch a folder…"), row);
    choose->setObjectName(u"watchFolder"_s);
    auto* stop = new QPushButton(tr("Stop &watching"), row);
    stop->setObjectName(u"stopWatching"_s);
    auto* profiles = new QPushButton(tr("Mail &profiles…"), row);
    profiles->setObjectName(u"mailProfiles"_s);
    profiles->setToolTip(tr("How mails of other add-ons are read"));
    row->addLine({state, buttonsOf({profiles, choose, stop}, row)});
    row->setShares({1, 0});
    connect(profiles, &QPushButton::clicked, this, [this] { (new ProfileDialog(session(), window()))->show(); });
    const auto show = [this, state, choose, stop] {
        const bool isWatching = !m_watch.folder().isEmpty();
        state->setText(m_watch.stateText());
        choose->setVisible(!isWatching);
        stop->setVisible(isWatching);
    };
    connect(&m_watch, &WatchedFolder::changed, row, show);
    connect(stop, &QPushButton::clicked, &m_watch, &WatchedFolder::stop);
    connect(choose, &QPushButton::clicked, this, [this] {
        chooseFolder(this, tr("Watch a folder"), [this](const QStringList& paths) { m_watch.start(paths.front()); });
    });
    show();
    m_watch.resume();
    return row;
}

void ImportsPage::refresh(const View&) { } // the history comes by itself

void ImportsPage::showSummary(const ImportSummary& summary)
{
    if (summary.files.isEmpty() && summary.passedOver.isEmpty()) // a fetch that found nothing new
        return;
    m_files.setRows(asVector(summary.files));
    m_last->setTitle(tr("Last import: %1").arg(wording::counts(summary.counts)));
    m_last->setSubtitle(tr("%1 from %2").arg(wording::rows(summary.counts.rows), wording::files(summary.files.size())));
    m_notes->setText(
        summary.passedOver.isEmpty() ? QString() : tr("Passed over: %1").arg(summary.passedOver.join(u" · "_s)));
    m_notes->setVisible(!summary.passedOver.isEmpty());
    m_last->show();
}

void ImportsPage::showHistory(const ImportHistory& history)
{
    m_batches.setRows({history.batches.begin(), history.batches.end()});
    m_quarantine->showRows(history.quarantine, history.quarantineSize);
    const auto files = std::count_if(
        history.batches.begin(), history.batches.end(), [](const Batch& batch) { return !batch.undoneAt; });
    m_history->setTitle(history.batches.isEmpty() ? tr("Nothing has been imported yet")
            : files == 0                          ? tr("Every import has been taken back")
            : files == 1                          ? tr("One file has been imported")
                                                  : tr("%1 files have been imported", nullptr, wording::pluralOf(files)).arg(wording::count(files)));
    m_batchTable->setVisible(!history.batches.isEmpty());
    m_undoRow->setVisible(!history.batches.isEmpty());
    showChoice();
}

} // namespace uptake
