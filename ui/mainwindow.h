// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/views/definitions.h"
#include "ui/pages/pages.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/viewhistory.h"

#include <QMainWindow>

class QActionGroup;
class QLabel;
class QPrinter;
class QStackedWidget;

namespace uptake {

class Banner;
class ElidedLabel;
class FilterBar;
class ProgressPanel;
class ThemedButton;

/// The window: navigation, filter bar, pages, banners, status. Opens where it was closed.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const DatabaseUrl& database, QWidget* parent = nullptr);
    ~MainWindow() override;

    Session& session() { return m_session; }
    QStringList pageIds() const;
    QString currentPage() const;
    bool hasAllPages() const; ///< are they all built? Soon after the window is painted they are
    void showPage(const QString& id);
    void goBack(); ///< to what was shown before: page and filter
    void goForward();
    void openPalette();
    void previewImport(const QStringList& paths); ///< what importing them would do, and the way to have it done
    /// The database that was chosen instead of this one, for the window that is built anew.
    const std::optional<DatabaseUrl>& nextDatabase() const { return m_nextDatabase; }
    static constexpr int reopen = 100; ///< status with which the program's loop ends to have the window built anew

Q_SIGNALS:
    void placesChanged(bool hasBack, bool hasForward);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    Page* page(size_t index);
    void buildNextPage();
    QWidget* makeSidebar();
    QWidget* makeMiddle();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildThemeMenu(QMenu* view);
    void buildHelpMenu();
    QAction* addAction(
        QMenu* menu, const QString& text, const char* name, const QList<QKeySequence>& keys, std::function<void()> run);
    void fillRecent();
    void find();
    void resetLayout();
    void showHelp(const QString& topic);
    void connectSession();
    void restore();
    void keepState();
    void reopenAnew();
    void showPageAt(int index);
    void askForFiles();
    void askForFolder();
    void askForReport();
    void askForPrinter();
    void print(const std::shared_ptr<QPrinter>& printer);
    void askForMailbox();
    void fetchMail();
    void askForDatabase();
    void findCustomer(const QString& what);
    void showAbout();
    void showProgress();
    void showFilter();
    void visit();
    void tellPlaces();
    void go(const Place& place);
    void showFreshness(const View& view);
    void showSampleBanner();
    void showPastBanner(const View& view);
    void askForKnownOn();
    void showSources(Term term);
    void tellSaved(const QString& path);

    Session m_session;
    std::optional<DatabaseUrl> m_nextDatabase;
    std::vector<PageDescriptor> m_pages;
    std::vector<Page*> m_built; ///< the pages that are; null for those still to be built
    std::vector<ThemedButton*> m_navigation;
    QWidget* m_sidebar = nullptr;
    QStackedWidget* m_stack;
    FilterBar* m_filter = nullptr;
    Banner* m_banner = nullptr;
    Banner* m_sampleBanner = nullptr;
    Banner* m_pastBanner = nullptr; ///< while the figures are as known on an earlier day
    ProgressPanel* m_progress = nullptr;
    ElidedLabel* m_freshness;
    QLabel* m_dropHint;
    std::function<void()> m_onBanner; ///< what the banner's button does
    QActionGroup* m_pageActions;
    QAction* m_exportAction = nullptr;
    QMenu* m_recent = nullptr;
    std::shared_ptr<const Facts> m_freshFacts; ///< that the status bar tells of
    ViewHistory m_places;
    bool m_isGoing = false; ///< back or forward
    LatestJob m_freshnessCounting{this};
    Job m_printing;
    bool m_isPainted = false;
};

} // namespace uptake
