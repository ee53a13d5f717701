// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "models/views/findings.h"
#include "models/views/provenance.h"
#include "models/views/tables.h"
#include "ui/dialogs/filechoice.h"
#include "ui/dialogs/preferences.h"
#include "ui/dialogs/previewdialog.h"
#include "ui/dialogs/tabledialog.h"
#include "ui/icons.h"
#include "ui/pages/importspage.h"
#include "ui/pages/reportspage.h"
#include "ui/settings.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/droppedfiles.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progresspanel.h"
#include "ui/widgets/themedbutton.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

Selection selectionOf(const QSettings& settings)
{
    return selectionFromText(settings.value("filter"_L1).toString()).value_or(Selection());
}

void save(QSettings& settings, const Selection& selection)
{
    settings.setValue("filter"_L1, toText(selection));
}

} // namespace

MainWindow::MainWindow(const DatabaseUrl& database, QWidget* parent)
    : QMainWindow((Theme::setKept(), parent)) // first: what it is made of takes its typeface from the look
    , m_session(database)
    , m_pages(pageDescriptors())
    , m_built(m_pages.size())
    , m_stack(new QStackedWidget(this))
    , m_freshness(new ElidedLabel(this))
    , m_dropHint(new QLabel(tr("Drop to import"), this))
    , m_pageActions(new QActionGroup(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Uptake"));
    setWindowIcon(icon(u"uptake"_s, {}));
    setAcceptDrops(true);
    setMinimumSize(960, 640);
    resize(1280, 800);
    for (size_t i = 0; i < m_pages.size(); ++i)
        m_stack->addWidget(new QWidget(m_stack)); // the place of a page
    auto* middle = new QWidget(this);
    auto* layout = new QHBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSidebar());
    layout->addWidget(makeMiddle(), 1);
    setCentralWidget(middle);
    m_freshness->setObjectName(u"freshnessLine"_s);
    m_freshness->setContentsMargins(12, 3, 12, 3);
    statusBar()->addWidget(m_freshness, 1);
    statusBar()->setSizeGripEnabled(false);
    m_dropHint->setAlignment(Qt::AlignCenter);
    m_dropHint->setFont(Theme::font(Theme::Text::PageTitle));
    m_dropHint->setAutoFillBackground(true);
    m_dropHint->hide();
    buildMenus();
    connectSession();
    restore();
    m_session.reload();
}

MainWindow::~MainWindow() = default;

/// A page is built when it is first asked for, so that the window is there at once.
Page* MainWindow::page(size_t index)
{
    if (m_built[index])
        return m_built[index];
    Page* page = m_pages[index].make(m_session, m_stack);
    m_built[index] = page;
    QWidget* room = m_stack->widget(int(index));
    m_stack->insertWidget(int(index), page);
    m_stack->removeWidget(room);
    delete room;
    connect(page, &Page::importRequested, this, &MainWindow::askForFiles);
    connect(page, &Page::sampleRequested, &m_session, &Session::openSample);
    connect(page, &Page::insideChanged, this, &MainWindow::tellPlaces);
    if (auto* imports = qobject_cast<ImportsPage*>(page))
        connect(imports, &ImportsPage::folderRequested, this, &MainWindow::askForFolder);
    for (Card* card : page->findChildren<Card*>()) {
        connect(card, &Card::failed, m_banner, &Banner::showError);
        connect(card, &Card::saved, this, &MainWindow::tellSaved);
        connect(card, &Card::sourcesRequested, this, &MainWindow::showSources);
        if (page->isOfData())
            card->dateFiles([page] { return page->shownMonth(); });
    }
    return page;
}

/// Those that nobody asked for yet, one after the other: each is there before it is clicked, and keeps nobody waiting.
void MainWindow::buildNextPage()
{
    const auto missing = std::find(m_built.begin(), m_built.end(), nullptr);
    if (missing == m_built.end())
        return;
    page(size_t(missing - m_built.begin()));
    QTimer::singleShot(0, this, &MainWindow::buildNextPage);
}

bool MainWindow::hasAllPages() const
{
    return std::find(m_built.begin(), m_built.end(), nullptr) == m_built.end();
}

QWidget* MainWindow::makeSidebar()
{
    auto* sidebar = new QFrame(this);
    m_sidebar = sidebar;
    sidebar->setObjectName(u"sidebar"_s);
    sidebar->setProperty("role", u"sidebar"_s);
    sidebar->setMinimumWidth(208);
    sidebar->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // as wide as its words are
    auto* layout = new QVBoxLayout(sidebar);
    layout->setContentsMargins(12, 16, 12, 12);
    layout->setSpacing(4);
    auto* mark = new QLabel(sidebar);
    mark->setPixmap(icon(u"uptake"_s, {}).pixmap(28, 28));
    auto* name = makeLabel(Theme::Text::CardTitle, {}, sidebar);
    name->setText(tr("Uptake"));
    auto* brand = new QHBoxLayout;
    brand->setContentsMargins(8, 0, 0, 0);
    brand->setSpacing(10);
    brand->addWidget(mark);
    brand->addWidget(name);
    brand->addStretch(1);
    layout->addLayout(brand);
    layout->addSpacing(14);
    for (size_t i = 0; i < m_pages.size(); ++i) {
        auto* button = new ThemedButton(m_pages[i].iconName, ThemedButton::Tint::Muted, u"nav"_s, sidebar);
        button->setObjectName(u"nav-"_s + m_pages[i].id);
        button->setText(u"  "_s + plainText(m_pages[i].title));
        button->setToolTip(tr("%1 (Ctrl+%2)").arg(plainText(m_pages[i].title)).arg(i + 1));
        button->setAccessibleName(plainText(m_pages[i].title));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(20, 20) * (Theme::scaled(100) / 100.0));
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, i] { showPageAt(int(i)); });
        m_navigation.push_back(button);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    return sidebar;
}

QWidget* MainWindow::makeMiddle()
{
    auto* middle = new QWidget(this);
    m_filter = new FilterBar(m_session, middle);
    m_banner = new Banner(u"banner"_s, middle);
    m_sampleBanner = new Banner(u"sampleBanner"_s, middle);
    m_pastBanner = new Banner(u"pastBanner"_s, middle);
    m_sampleBanner->keepOpen();
    m_pastBanner->keepOpen();
    m_progress = new ProgressPanel(middle);
    m_progress->setProperty("role", u"card"_s);
    m_progress->hide();
    auto* top = new QVBoxLayout;
    top->setContentsMargins(28, 16, 28, 4);
    top->setSpacing(12);
    top->addWidget(m_sampleBanner);
    top->addWidget(m_pastBanner);
    top->addWidget(m_banner);
    top->addWidget(m_progress);
    top->addWidget(m_filter);
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    return middle;
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::failed, m_banner, &Banner::showError);
    connect(&m_session, &Session::failed, this, [this](const Error& error) {
        if (error.kind == Error::Kind::Password)
            askForDatabase();
    });
    connect(&m_session, &Session::viewChanged, this, &MainWindow::showFreshness);
    connect(&m_session, &Session::pageWanted, this, &MainWindow::showPage);
    connect(&m_session, &Session::importStarted, m_banner, &QWidget::hide);
    connect(&m_session.imports(), &ImportQueue::changed, this, &MainWindow::showProgress);
    connect(&m_session.imports(), &ImportQueue::progressed, this, &MainWindow::showProgress);
    connect(&m_session, &Session::selectionChanged, this, &MainWindow::visit);
    connect(&m_session, &Session::importCancelled, this,
        [this] { m_banner->showRemark(tr("The import was cancelled. The database is as it was before.")); });
    connect(&m_session, &Session::importFinished, this, [this](const ImportSummary& summary) {
        if (summary.counts.rejected > 0)
            m_banner->showRemark(tr("Some rows could not be read and wait in quarantine, on the Imports page."));
    });
    connect(m_banner, &Banner::buttonClicked, this, [this] {
        if (m_onBanner)
            m_onBanner();
    });
    connect(m_progress, &ProgressPanel::cancelRequested, &m_session, &Session::cancel);
    connect(&m_session, &Session::databaseChanged, this, &MainWindow::showSampleBanner);
    connect(m_sampleBanner, &Banner::buttonClicked, &m_session, &Session::closeSample);
    connect(&m_session, &Session::viewChanged, this, &MainWindow::showPastBanner);
    connect(m_pastBanner, &Banner::buttonClicked, &m_session, [this] { m_session.setKnownOn({}); });
}

void MainWindow::restore()
{
    const QSettings settings = windowSettings();
    restoreGeometry(settings.value("geometry"_L1).toByteArray());
    m_session.setWindowDays(savedWindowDays());
    m_session.setSelection(selectionOf(settings), Session::Record::No);
    showPage(settings.value("page"_L1, m_pages.front().id).toString());
}

void MainWindow::keepState()
{
    QSettings settings = windowSettings();
    settings.setValue("geometry"_L1, saveGeometry());
    settings.setValue("page"_L1, currentPage());
    if (!m_session.isSample())
        save(settings, m_session.selection());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    keepState();
    event->accept();
}

/// What the window says was said when it was built: it is built anew, where it is and with what it shows. Work under
/// way and sample data go before.
void MainWindow::reopenAnew()
{
    if (m_session.imports().isBusy() || m_session.isImporting() || m_session.isSample()) {
        m_banner->showRemark(tr("This changes when Uptake is opened the next time."));
        return;
    }
    keepState();
    QCoreApplication::exit(reopen);
}

QStringList MainWindow::pageIds() const
{
    QStringList ids;
    for (const PageDescriptor& page : m_pages)
        ids << page.id;
    return ids;
}

QString MainWindow::currentPage() const
{
    return m_pages[size_t(m_stack->currentIndex())].id;
}

void MainWindow::showPage(const QString& id)
{
    showPageAt(std::max(0, int(pageIds().indexOf(id))));
}

void MainWindow::showPageAt(int index)
{
    Page* shown = page(size_t(index));
    m_stack->setCurrentIndex(index);
    const QWidget* focused = QApplication::focusWidget();
    if (!focused || !m_sidebar->isAncestorOf(focused)) // whoever goes through the sidebar by Tab stays there
        shown->setFocus(Qt::OtherFocusReason);
    for (size_t i = 0; i < m_navigation.size(); ++i)
        m_navigation[i]->setChecked(int(i) == index);
    if (index < m_pageActions->actions().size())
        m_pageActions->actions().at(index)->setChecked(true);
    showFilter();
    showProgress();
    visit();
}

/// Remembers where the window is, unless it went there by going back or forward.
void MainWindow::visit()
{
    if (!m_isGoing)
        m_places.visit({currentPage(), m_session.selection()});
    tellPlaces();
}

void MainWindow::tellPlaces()
{
    const Page* shown = m_built[size_t(m_stack->currentIndex())];
    Q_EMIT placesChanged(m_places.hasBack() || (shown && shown->isInside()), m_places.hasForward());
}

void MainWindow::go(const Place& place)
{
    m_isGoing = true;
    m_session.setSelection(place.selection, Session::Record::No);
    showPage(place.page);
    m_isGoing = false;
    visit();
}

/// First out of what is open on the page.
void MainWindow::goBack()
{
    if (Page* shown = m_built[size_t(m_stack->currentIndex())]; shown && shown->isInside())
        shown->leaveInside();
    else if (m_places.hasBack())
        go(m_places.back());
}

void MainWindow::goForward()
{
    if (m_places.hasForward())
        go(m_places.forward());
}

/// Not where there is nothing to filter, nor on the pages that show all there is.
void MainWindow::showFilter()
{
    m_filter->setVisible(
        currentPage() != u"imports" && currentPage() != u"privacy" && !m_session.view().facts->isEmpty());
}

void MainWindow::askForFiles()
{
    chooseFiles(this, tr("Import files"),
        tr("All that Uptake reads (*.csv *.json *.jsonl *.ndjson *.mbox *.eml *.gz *.zip *.tgz);;All files (*)"),
        [this](const QStringList& paths) { previewImport(paths); });
}

void MainWindow::askForFolder()
{
    chooseFolder(this, tr("Import a folder"), [this](const QStringList& paths) { previewImport(paths); });
}

void MainWindow::previewImport(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    auto* dialog = new PreviewDialog(m_session, paths, this);
    dialog->show();
}

void MainWindow::askForReport()
{
    showPage(u"reports"_s);
    if (auto* reports = qobject_cast<ReportsPage*>(m_stack->currentWidget()))
        reports->askForFile();
}

/// The import that runs, on every page but that of the imports, which shows all of them.
void MainWindow::showProgress()
{
    const auto& entries = m_session.imports().entries();
    const auto running = std::find_if(entries.begin(), entries.end(),
        [](const QueueEntry& entry) { return entry.state == QueueEntry::State::Running; });
    m_progress->setVisible(running != entries.end() && currentPage() != u"imports");
    if (running != entries.end())
        m_progress->showEntry(*running);
}

void MainWindow::showFreshness(const View& view)
{
    m_exportAction->setEnabled(!view.facts->isEmpty());
    showFilter();
    if (m_freshFacts == view.facts)
        return;
    m_freshFacts = view.facts;
    const auto work = [this, facts = view.facts, days = view.windowDays]() -> LatestJob::Show {
        Selection newest; // one month is enough, and no filter: the line tells of all data
        newest.from = facts->lastMonth();
        const Subset subset(*facts, newest);
        const QString line = findings::freshness(*facts, headcountTrend(subset, days));
        return [this, line] { m_freshness->setLine(line); };
    };
    if (m_session.isSmall()) {
        m_freshnessCounting.drop();
        work()();
    } else {
        m_freshnessCounting.run(work);
    }
}

void MainWindow::showSampleBanner()
{
    if (m_session.isSample())
        m_sampleBanner->showRemark(
            tr("This is sample data of a made-up vendor, apart from your own database."), tr("&Back to my data"));
    else
        m_sampleBanner->hide();
}

void MainWindow::showPastBanner(const View& view)
{
    if (const auto day = view.facts->knownOn())
        m_pastBanner->showRemark(
            tr("Figures as known on %1: what was imported later does not count.").arg(wording::day(*day)),
            tr("&Back to now"));
    else
        m_pastBanner->hide();
}

void MainWindow::showSources(Term term)
{
    std::vector<Batch> files = filesBehind(term, m_session.history().batches);
    const QString title = files.empty() ? tr("No file that counts stands behind this")
        : files.size() == 1             ? tr("1 file stands behind this: %1").arg(titleOf(term))
                            : tr("%n files stand behind this: %1", nullptr, int(files.size())).arg(titleOf(term));
    auto* model = new TableModel<Batch>(batchTable());
    model->setRows(std::move(files));
    auto* dialog = new TableDialog(title, model, this);
    model->setParent(dialog);
    dialog->show();
}

void MainWindow::tellSaved(const QString& path)
{
    m_onBanner = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); };
    m_banner->showRemark(tr("Saved as %1").arg(QDir::toNativeSeparators(path)), tr("Open &folder"));
}

void MainWindow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::BackButton)
        goBack();
    else if (event->button() == Qt::ForwardButton)
        goForward();
    else
        QMainWindow::mousePressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (droppedFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_dropHint->setGeometry(centralWidget()->geometry());
    m_dropHint->raise();
    m_dropHint->show();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dropHint->hide();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_dropHint->hide();
    event->acceptProposedAction();
    previewImport(droppedFiles(event->mimeData()));
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::ThemeChange)
        Theme::followSystem();
    if (event->type() == QEvent::Paint && !std::exchange(m_isPainted, true))
        QTimer::singleShot(0, this, &MainWindow::buildNextPage);
    return QMainWindow::event(event);
}

} // namespace uptake
