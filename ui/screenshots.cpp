// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshots.h"

#include "models/views/definitions.h"
#include "ui/dialogs/passphrasedialog.h"
#include "ui/dialogs/previewdialog.h"
#include "ui/pages/installationstoryview.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWaitForPage = 60'000; // ms
constexpr int fadingIn = 300; // ms, more than what clears a line takes to appear

/// Lets layouts, style sheets and deferred deletions come to rest.
void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

template <class IsDone> void waitUntil(IsDone isDone)
{
    QElapsedTimer clock;
    clock.start();
    while (!isDone() && clock.elapsed() < longestWaitForPage)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    settle();
}

/// The pictures of one window, all of them in `folder`.
class Album
{
public:
    Album(const QString& folder, MainWindow& window)
        : m_folder(folder)
        , m_window(window)
    {
    }

    bool isWritten() const { return m_isWritten; }

    void waitForData()
    {
        const Session& session = m_window.session();
        m_window.show();
        waitUntil([&] {
            return session.isLoaded() && !session.isLoading() && !session.isImporting() && m_window.hasAllPages();
        });
    }

    void showPage(const QString& page)
    {
        m_window.showPage(page);
        settle();
        waitUntil([this] {
            const QList<Page*> pages = m_window.findChildren<Page*>();
            return std::all_of(
                pages.begin(), pages.end(), [](const Page* each) { return !each->isVisible() || each->isSettled(); });
        });
    }

    /// Pages as the window shows them; with `prefix` for the windows of other data.
    void takePages(const QStringList& pages, const QString& prefix = {})
    {
        for (const QString& page : pages) {
            showPage(page);
            save(m_window.grab(), prefix + page);
        }
    }

    /// What one has to scroll for: each page from top to foot.
    void takeWholePages()
    {
        for (const QString& page : m_window.pageIds()) {
            showPage(page);
            saveWholePage(page);
        }
    }

    void takeStory()
    {
        auto* story = m_window.findChild<InstallationStoryView*>();
        const Facts& facts = *m_window.session().view().facts;
        if (!story || facts.installations().empty())
            return;
        showPage(u"installations"_s);
        const InstallationFacts& first = facts.installations().front();
        bool isTold = false;
        const auto told = QObject::connect(story, &InstallationStoryView::told, story, [&isTold] { isTold = true; });
        story->open(first.serverId, facts.products()[raw(first.product)].key);
        waitUntil([&isTold] { return isTold; });
        QObject::disconnect(told);
        save(m_window.grab(), u"installation"_s);
        saveWholePage(u"installation"_s);
        for (const char* button : {"addNote", "linkInstallation", "storyOrganisation"})
            click(QLatin1StringView(button));
        waitUntil([this] { return m_window.findChild<QDialog*>(u"organisationDialog"_s) != nullptr; });
        takeDialogs();
        click(u"backToInstallations"_s);
        settle();
    }

    /// The dialogs that the menus and the cards lead to, and the preview of a file.
    void takeOthers()
    {
        showPage(u"overview"_s);
        for (const char* action :
            {"preferencesAction", "connectAction", "knownOnAction", "helpAction", "paletteAction", "aboutAction"}) {
            trigger(action);
            takeDialogs();
        }
        if (auto* card = m_window.findChild<Card*>(u"reportingCard"_s)) {
            card->showDefinition();
            card->showTable();
            takeDialogs();
        }
        takeFilters();
        showPage(u"imports"_s);
        click(u"mailProfiles"_s);
        click(u"addMailbox"_s);
        takeDialogs();
        takePreview();
        takePrivacy();
    }

private:
    void trigger(const char* name)
    {
        if (auto* action = m_window.findChild<QAction*>(QLatin1StringView(name)); action && action->isEnabled())
            action->trigger();
    }

    void click(const QString& name)
    {
        if (auto* button = m_window.findChild<QAbstractButton*>(name); button && button->isVisible() && button->isEnabled())
            button->click();
    }

    /// Those that are open, which closes them.
    void takeDialogs()
    {
        settle();
        for (QDialog* dialog : m_window.findChildren<QDialog*>()) {
            if (!dialog->isVisible())
                continue;
            save(dialog->grab(), u"dialog-"_s + dialog->objectName());
            dialog->close();
        }
        settle();
    }

    void takePopup(const QString& name)
    {
        settle();
        if (QWidget* popup = QApplication::activePopupWidget()) {
            save(popup->grab(), name);
            popup->close();
        }
        settle();
    }

    void takeFilters()
    {
        auto* bar = m_window.findChild<FilterBar*>();
        if (!bar || !bar->isVisible())
            return;
        QTimer::singleShot(0, bar, [this] { takePopup(u"filter-menu"_s); }); // a menu keeps who opens it
        bar->openMenu();
        bar->openChoices(Dimension::Country);
        takePopup(u"filter-choices"_s);
        Selection some;
        some.hostings = {u"Server"_s};
        some.from = m_window.session().view().facts->firstMonth();
        m_window.session().setSelection(some, Session::Record::No);
        showPage(u"versions"_s);
        save(m_window.grab(), u"filtered"_s);
        trigger("saveFilterAction");
        takeDialogs();
        m_window.session().setSelection({}, Session::Record::No);
    }

    /// Of a licences download of which one row is broken.
    void takePreview()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"licenses.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write("addonLicenseId,addonKey,licenseType,maintenanceStartDate,maintenanceEndDate,status,hosting,tier,"
                   "company,country\n"
                   "90001,com.example.addon,COMMERCIAL,2026-01-01,2026-12-31,active,Server,500 Users,Acme Ltd,GB\n"
                   "90002,com.example.addon,COMMERCIAL,2026-01-01,sometime,active,Server,100 Users,Birch SARL,FR\n");
        file.close();
        auto* dialog = new PreviewDialog(m_window.session(), {file.fileName()}, &m_window);
        dialog->show();
        waitUntil([dialog] {
            const QList<QProgressBar*> bars = dialog->findChildren<QProgressBar*>();
            return std::none_of(bars.begin(), bars.end(), [](const QProgressBar* bar) { return bar->isVisible(); });
        });
        takeDialogs();
    }

    /// What is found on an organisation, and what its owner may have done.
    void takePrivacy()
    {
        showPage(u"privacy"_s);
        const auto* table = m_window.findChild<DataTable*>(u"found"_s);
        auto* what = m_window.findChild<QLineEdit*>(u"lookUpWhat"_s);
        const Facts& facts = *m_window.session().view().facts;
        if (!table || !what || facts.organisations().empty())
            return;
        what->setText(facts.organisations().front().name);
        click(u"lookUp"_s);
        QElapsedTimer shown;
        shown.start();
        waitUntil([&] { return table->model()->rowCount() > 0 && shown.elapsed() > fadingIn; });
        save(m_window.grab(), u"privacy-found"_s);
        click(u"correctDossier"_s);
        waitUntil([this] { return m_window.findChild<QDialog*>(u"correctDialog"_s) != nullptr; });
        click(u"eraseDossier"_s);
        (new PassphraseDialog(PassphraseDialog::Ask::Twice, &m_window))->show();
        takeDialogs();
        what->clear();
    }

    /// What the page in sight scrolls over, on the ground of the window.
    void saveWholePage(const QString& name)
    {
        for (const QScrollArea* area : m_window.findChildren<QScrollArea*>()) {
            if (!area->isVisible() || !qobject_cast<Page*>(area->parentWidget()))
                continue;
            QWidget* content = area->widget();
            QPixmap picture(content->size() * content->devicePixelRatio());
            picture.setDevicePixelRatio(content->devicePixelRatio());
            picture.fill(Theme::tokens().window);
            content->render(&picture, {}, {}, QWidget::DrawChildren);
            save(picture, u"whole-"_s + name);
        }
    }

    void save(const QPixmap& picture, const QString& name)
    {
        const QString theme = Theme::tokens().isDark ? u"dark"_s : u"light"_s;
        const QSize size = m_window.size();
        const QString file = u"%1-%2-%3x%4.png"_s.arg(name, theme).arg(size.width()).arg(size.height());
        m_isWritten = picture.save(QDir(m_folder).filePath(file)) && m_isWritten;
    }

    QString m_folder;
    MainWindow& m_window;
    bool m_isWritten = true;
};

/// The window of a user who has just come, and of one whose first installation has just reported.
bool takeBeginnings(const QString& folder)
{
    const QTemporaryDir place;
    MainWindow window(DatabaseUrl{place.filePath(u"uptake.sqlite"_s)});
    Album album(folder, window);
    window.resize(1280, 800);
    album.waitForData();
    album.takePages(window.pageIds(), u"empty-"_s);
    QFile file(place.filePath(u"reports.jsonl"_s));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(
        R"({"schema":"usage-report/1","serverId":"B8XU-91QO-FN3Y-ETQ2","product":"com.example.addon","sentAt":"2026-10-28T02:00:07Z",)"
        R"("hostProduct":"confluence","hostVersion":"7.19.4","addonVersion":"2.11.0","users":25,"features":{"pivot":3,"chart":0}})"
        "\n");
    file.close();
    window.session().importPaths({file.fileName()});
    album.waitForData();
    album.takePages(window.pageIds(), u"one-"_s);
    return album.isWritten();
}

} // namespace

int saveScreenshots(const QString& folder, MainWindow& window, const QStringList& pages)
{
    if (!QDir().mkpath(folder))
        return 1;
    const ThemeMode before = Theme::mode();
    Album album(folder, window);
    album.waitForData();
    bool isWritten = true;
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Theme::set(mode);
        for (const QSize size : {QSize(1920, 1080), QSize(1280, 800)}) {
            window.resize(size);
            album.takePages(pages.isEmpty() ? window.pageIds() : pages);
        }
        if (!pages.isEmpty())
            continue;
        album.takeWholePages();
        album.takeStory();
        album.takeOthers();
        isWritten = takeBeginnings(folder) && isWritten;
    }
    Theme::set(before);
    return album.isWritten() && isWritten ? 0 : 1;
}

} // namespace uptake
