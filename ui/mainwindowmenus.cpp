// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the window, and the palette that finds all that is in them.
#include "models/report/sections.h"
#include "models/views/filterwords.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/knownondialog.h"
#include "ui/dialogs/palette.h"
#include "ui/dialogs/preferences.h"
#include "ui/mainwindow.h"
#include "ui/pageprint.h"
#include "ui/pages/importspage.h"
#include "ui/pages/mailboxcard.h"
#include "ui/pages/privacypage.h"
#include "ui/pages/reportspage.h"
#include "ui/recentimports.h"
#include "ui/settings.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/longtable.h"

#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

QAction* MainWindow::addAction(
    QMenu* menu, const QString& text, const char* name, const QList<QKeySequence>& keys, std::function<void()> run)
{
    QAction* action = menu->addAction(text, this, std::move(run));
    action->setObjectName(QLatin1StringView(name));
    action->setShortcuts(keys);
    return action;
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    addAction(file, tr("&Import files…"), "importAction", {QKeySequence::Open}, [this] { askForFiles(); });
    addAction(file, tr("Import f&older…"), "importFolderAction", {QKeySequence(u"Ctrl+Shift+O"_s)},
        [this] { askForFolder(); });
    addAction(file, tr("Add a &mailbox…"), "addMailboxAction", {}, [this] { askForMailbox(); });
    addAction(file, tr("&Fetch mail now"), "fetchMailAction", {}, [this] { fetchMail(); });
    m_recent = file->addMenu(tr("&Recent imports"));
    m_recent->setObjectName(u"recentMenu"_s);
    connect(file, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    fillRecent();
    m_exportAction = addAction(
        file, tr("&Export report PDF…"), "exportAction", {QKeySequence(u"Ctrl+E"_s)}, [this] { askForReport(); });
    m_exportAction->setEnabled(false);
    addAction(file, tr("&Print…"), "printAction", {QKeySequence::Print}, [this] { askForPrinter(); });
    file->addSeparator();
    addAction(file, tr("&Connect to a database…"), "connectAction", {}, [this] { askForDatabase(); });
    addAction(file, tr("Open &sample data"), "sampleAction", {}, [this] { m_session.openSample(); });
    file->addSeparator();
    addAction(file, tr("&Quit"), "quitAction", {QKeySequence(u"Ctrl+Q"_s)}, [this] { close(); });
}

void MainWindow::askForDatabase()
{
    if (auto* open = findChild<ConnectDialog*>()) { // hidden where it still waits for a server
        open->show();
        open->activateWindow();
        return;
    }
    auto* dialog = new ConnectDialog(m_session.database(), this);
    connect(dialog, &ConnectDialog::chosen, this, [this](const DatabaseUrl& database) {
        m_nextDatabase = database;
        reopenAnew();
    });
    dialog->show();
}

/// What was imported last, whether it is still there or not: the preview tells.
void MainWindow::fillRecent()
{
    m_recent->clear();
    for (const QString& path : recentImports()) {
        QAction* action = m_recent->addAction(QString(path).replace(u'&', u"&&"_s), this, [this, path] { previewImport({path}); });
        action->setObjectName(u"recentImport"_s);
    }
    m_recent->setEnabled(!m_recent->isEmpty());
    m_recent->addSeparator();
    addAction(m_recent, tr("&Clear this list"), "clearRecentAction", {}, [this] {
        forgetImports();
        fillRecent();
    })->setEnabled(m_recent->isEnabled());
}

namespace {

/// What has the keyboard is copied: the image of a chart's card, the rows of a table, the words of a text.
void copyFocused()
{
    QWidget* focused = QApplication::focusWidget();
    if (qobject_cast<ChartView*>(focused)) {
        for (QWidget* above = focused->parentWidget(); above; above = above->parentWidget()) {
            if (auto* card = qobject_cast<Card*>(above)) {
                card->copyImage();
                return;
            }
        }
    }
    QKeyEvent press(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier); // each knows best what that is
    if (focused)
        static_cast<QObject*>(focused)->event(&press); // sent, it would look for its shortcut again
}

} // namespace

void MainWindow::buildEditMenu()
{
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = edit->addAction(tr("&Undo"), &m_session, &Session::undo);
    undo->setObjectName(u"undoAction"_s);
    undo->setShortcut(QKeySequence::Undo);
    undo->setEnabled(false);
    QAction* redo = edit->addAction(tr("&Redo"), &m_session, &Session::redo);
    redo->setObjectName(u"redoAction"_s);
    redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    redo->setEnabled(false);
    connect(&m_session, &Session::stepsChanged, this, [undo, redo](const QString& undoText, const QString& redoText) {
        undo->setText(undoText.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(undoText));
        undo->setEnabled(!undoText.isEmpty());
        redo->setText(redoText.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(redoText));
        redo->setEnabled(!redoText.isEmpty());
    });
    edit->addSeparator();
    addAction(edit, tr("C&opy"), "copyAction", {QKeySequence::Copy}, copyFocused);
    addAction(edit, tr("Fi&nd or filter"), "findAction", {QKeySequence::Find}, [this] { find(); });
    addAction(edit, tr("Add &filter…"), "addFilterAction", {}, [this] {
        if (m_filter->isVisible())
            m_filter->openMenu();
    });
    addAction(edit, tr("&Save filter…"), "saveFilterAction", {QKeySequence::Save}, [this] { m_filter->askForName(); });
    addAction(edit, tr("&Clear all filters"), "clearFiltersAction", {QKeySequence(u"Ctrl+Shift+F"_s)},
        [this] { m_session.setSelection({}); });
    edit->addSeparator();
    addAction(edit, tr("&Preferences…"), "preferencesAction", {QKeySequence(u"Ctrl+,"_s)}, [this] {
        auto* dialog = new Preferences(m_session, this);
        connect(dialog, &Preferences::reopenWanted, this, &MainWindow::reopenAnew);
        dialog->show();
    });
}

void MainWindow::buildViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    QAction* back = addAction(view, tr("&Back"), "backAction",
        {QKeySequence(u"Alt+Left"_s), QKeySequence(Qt::Key_Backspace), QKeySequence(Qt::Key_Back)},
        [this] { goBack(); });
    QAction* forward = addAction(view, tr("For&ward"), "forwardAction",
        {QKeySequence(u"Alt+Right"_s), QKeySequence(Qt::Key_Forward)}, [this] { goForward(); });
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(this, &MainWindow::placesChanged, this, [back, forward](bool hasBack, bool hasForward) {
        back->setEnabled(hasBack);
        forward->setEnabled(hasForward);
    });
    addAction(view, tr("&Command palette…"), "paletteAction",
        {QKeySequence(u"Ctrl+K"_s), QKeySequence(u"Ctrl+Shift+P"_s)}, [this] { openPalette(); });
    view->addSeparator();
    for (size_t i = 0; i < m_pages.size(); ++i) {
        QAction* action = addAction(
            view, m_pages[i].title, "", {QKeySequence(u"Ctrl+%1"_s.arg(i + 1))}, [this, i] { showPageAt(int(i)); });
        action->setObjectName(u"page-"_s + m_pages[i].id);
        action->setCheckable(true);
        m_pageActions->addAction(action);
    }
    view->addSeparator();
    QAction* knownOn = addAction(view, tr("As &known on…"), "knownOnAction", {}, [this] { askForKnownOn(); });
    knownOn->setEnabled(false);
    connect(&m_session, &Session::historyChanged, knownOn,
        [knownOn](const ImportHistory& history) { knownOn->setEnabled(!history.batches.isEmpty()); });
    addAction(view, tr("Re&load"), "reloadAction", {QKeySequence::Refresh}, [this] { m_session.reload(); });
    buildThemeMenu(view);
    addAction(view, tr("Reset la&yout"), "resetLayoutAction", {}, [this] { resetLayout(); });
}

void MainWindow::buildThemeMenu(QMenu* view)
{
    QMenu* menu = view->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, ThemeMode mode) {
        QAction* action = menu->addAction(text, this, [mode] { Theme::keep(mode); });
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(Theme::mode() == mode);
    };
    add(tr("As the &system"), ThemeMode::System);
    add(tr("&Light"), ThemeMode::Light);
    add(tr("&Dark"), ThemeMode::Dark);
    connect(menu, &QMenu::aboutToShow, group, [group] { // the preferences may have chosen another
        group->actions().at(int(Theme::mode()))->setChecked(true);
    });
}

void MainWindow::buildHelpMenu()
{
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    addAction(help, tr("&Help on this page"), "helpAction", {QKeySequence::HelpContents},
        [this] { showHelp(currentPage()); });
    addAction(help, tr("&Getting started"), "helpStartAction", {}, [this] { showHelp(u"start"_s); });
    addAction(help, tr("&Keys"), "helpKeysAction", {}, [this] { showHelp(u"keys"_s); });
    addAction(help, tr("What each &number means"), "helpDefinitionsAction", {}, [this] { showHelp(u"definitions"_s); });
    help->addSeparator();
    addAction(help, tr("&About Uptake"), "aboutAction", {}, [this] { showAbout(); });
}

void MainWindow::showHelp(const QString& topic)
{
    auto* dialog = findChild<HelpDialog*>();
    if (dialog)
        dialog->showTopic(topic);
    else
        dialog = new HelpDialog(topic, this);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

/// In the table that has the keyboard; else in the list that the page finds in; else the filter has the keyboard next.
void MainWindow::find()
{
    for (QWidget* widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto* table = qobject_cast<DataTable*>(widget)) {
            table->find();
            return;
        }
    }
    for (QLineEdit* line : m_stack->currentWidget()->findChildren<QLineEdit*>()) {
        if (line->isVisible() && isFindLine(*line)) {
            line->setFocus(Qt::ShortcutFocusReason);
            line->selectAll();
            return;
        }
    }
    if (m_filter->isVisible())
        m_filter->takeKeyboard();
}

/// Window, columns and page as they were on the first day.
void MainWindow::resetLayout()
{
    windowSettings().remove("geometry"_L1);
    windowSettings().remove("tables"_L1);
    for (DataTable* table : findChildren<DataTable*>())
        table->resetColumns();
    for (LongTable* table : findChildren<LongTable*>())
        table->resetColumns();
    showNormal();
    resize(1280, 800);
    showPageAt(0);
}

namespace {

/// Every action below a menu that can be triggered, with the path that leads to it.
void collect(const QMenu* menu, const QString& path, std::vector<PaletteEntry>& entries)
{
    for (QAction* action : menu->actions()) {
        const QString title = path.isEmpty() ? plainText(action->text())
                                             : MainWindow::tr("%1: %2").arg(path, plainText(action->text()));
        if (action->menu())
            collect(action->menu(), plainText(action->text()), entries);
        else if (!action->isSeparator() && action->isEnabled() && action->objectName() != u"paletteAction")
            entries.push_back(
                {title, action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); }});
    }
}

/// Installations by server ID or organisation: too many to list, so they are looked up as one types.
std::vector<PaletteEntry> installationsLike(Session& session, const QString& typed)
{
    constexpr size_t most = 12;
    std::vector<PaletteEntry> found;
    const Facts& facts = *session.view().facts;
    for (size_t i = 0; i < facts.installations().size() && found.size() < most; ++i) {
        const InstallationFacts& installation = facts.installations()[i];
        const auto installationId = InstallationId(i);
        const QString& name = facts.organisations()[raw(installation.organisation)].name;
        const QString title = name.isEmpty() ? installation.serverId : u"%1 · %2"_s.arg(installation.serverId, name);
        if (!fitOf(title, typed))
            continue;
        found.push_back({title, MainWindow::tr("Installation"), [&session, title, installationId] {
                             session.showInstallations({title, session.view().facts, {installationId}});
                         }});
    }
    return found;
}

} // namespace

void MainWindow::openPalette()
{
    std::vector<PaletteEntry> entries;
    fillRecent();
    for (const QAction* menu : menuBar()->actions())
        collect(menu->menu(), {}, entries);
    for (const Dimension dimension : dimensions) {
        entries.push_back({tr("Filter: %1").arg(filterwords::dimension(dimension)), tr("Filter"), [this, dimension] {
                               if (m_filter->isVisible())
                                   m_filter->openChoices(dimension);
                           }});
    }
    for (const Segment& segment : m_session.segments()) {
        entries.push_back({segment.name, tr("Saved filter"), [this, filter = segment.filter] {
                               if (const auto selection = selectionFromText(filter))
                                   m_session.setSelection(*selection);
                           }});
    }
    for (const FeatureColumn& feature : m_session.view().facts->features()) {
        entries.push_back({feature.name, tr("Feature"), [this, name = feature.name] {
                               showPage(u"features"_s);
                               Q_EMIT m_session.featureWanted(name);
                           }});
    }
    const auto find = [this](const QString& typed) {
        auto found = installationsLike(m_session, typed);
        const PaletteEntry all{tr("Find everything on %1").arg(typed), tr("Support"), [this, typed] { findCustomer(typed); }};
        constexpr size_t inSight = 9;
        found.insert(found.begin() + std::ptrdiff_t(std::min(found.size(), inSight)), all);
        return found;
    };
    auto* palette = new Palette(std::move(entries), find, this);
    palette->show();
    palette->activateWindow();
}

/// What support wants: an e-mail address, company, number or server ID, and all that is known on the customer behind it.
void MainWindow::findCustomer(const QString& what)
{
    showPage(u"privacy"_s);
    if (auto* page = qobject_cast<PrivacyPage*>(m_stack->currentWidget()))
        page->lookUpCustomer(what);
}

/// On the page of reports that is handing one out; any other page is for the house.
void MainWindow::askForPrinter()
{
    if (auto* reports = qobject_cast<ReportsPage*>(m_stack->currentWidget()))
        reports->askForPrinter();
    else
        choosePrinter(this, tr("Print %1").arg(plainText(m_pages[size_t(m_stack->currentIndex())].title)), std::nullopt,
            [this](const std::shared_ptr<QPrinter>& printer) { print(printer); });
}

void MainWindow::print(const std::shared_ptr<QPrinter>& printer)
{
    const View& view = m_session.view();
    QString counted = filterText(view.selection, *view.facts, QLocale());
    if (const QString knownOn = filterwords::knownOn(*view.facts); !knownOn.isEmpty())
        counted += u" · "_s + knownOn;
    PrintedPage page{
        plainText(m_pages[size_t(m_stack->currentIndex())].title), counted, Theme::font(Theme::Text::Base), {}};
    page.font.setPointSizeF(9); // of paper, however large the window's text is
    collectParts(m_stack->currentWidget(), [this, printer, page = std::move(page)](std::vector<PrintedPart> parts) mutable {
        if (parts.empty()) {
            m_banner->showRemark(tr("There is nothing to print on this page yet."));
            return;
        }
        page.parts = std::move(parts);
        m_printing = runJob<void>(
            this, [page = std::move(page), printer](Progress& progress) { return printPage(page, *printer, progress); },
            [this](const Expected<void>& printed) {
                if (printed)
                    m_banner->showRemark(tr("The page was printed."));
                else if (printed.error().kind == Error::Kind::Cancelled)
                    m_banner->showRemark(tr("Printing was cancelled."));
                else
                    m_banner->showError(printed.error());
            });
        QTimer::singleShot(300, this, [this] { // most pages are printed by then
            if (!m_printing.isRunning())
                return;
            m_onBanner = [this] { m_printing.cancel(); };
            m_banner->showRemark(tr("The page is being printed…"), tr("&Cancel"));
        });
    });
}

void MainWindow::askForKnownOn()
{
    auto* dialog = new KnownOnDialog(m_session.history().batches, m_session.view().facts->knownOn(), this);
    connect(dialog, &KnownOnDialog::chosen, &m_session, &Session::setKnownOn);
    dialog->show();
}

void MainWindow::askForMailbox()
{
    showPage(u"imports"_s);
    if (auto* page = qobject_cast<ImportsPage*>(m_stack->currentWidget()))
        page->mailboxes().addMailbox();
}

/// Of all mailboxes; where there is none, of the first that is set up now.
void MainWindow::fetchMail()
{
    auto* page = qobject_cast<ImportsPage*>(this->page(size_t(pageIds().indexOf(u"imports"_s))));
    if (!page)
        return;
    if (page->mailboxes().fetches().mailboxes().isEmpty())
        askForMailbox();
    else
        page->mailboxes().fetches().fetchAll();
}

void MainWindow::showAbout()
{
    auto* dialog = new AboutDialog(m_session.database(), this);
    dialog->show();
}

} // namespace uptake
