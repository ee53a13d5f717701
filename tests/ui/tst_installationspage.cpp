// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/wording.h"
#include "ui/dialogs/notedialog.h"
#include "ui/pages/installationlistview.h"
#include "ui/pages/installationspage.h"
#include "ui/pages/installationstoryview.h"
#include "ui/settings.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/longtable.h"
#include "ui/widgets/segments.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

class TestInstallationsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void listsEveryInstallationNewestFirst();
    void filtersWhileTheUserTypes();
    void sortsByAClickOnAColumn();
    void columnsAreChosenAndRemembered();
    void copiesWhatIsSelected();
    void showsASetUntilAllAreWanted();
    void aDoubleClickOpensTheStory();
    void goingBackLeavesTheStory();
    void aLongNameLeavesTheButtonsInSight();
    void notesAreKeptAndUndone();
    void aSuggestedLinkIsAcceptedAndUndone();

private:
    template <class T> T* find(const QString& name)
    {
        T* found = m_page->findChild<T*>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    LongTable* table() { return find<LongTable>(u"installations"_s); }
    QString cell(int row, InstallationColumn column)
    {
        return table()->model()->index(row, int(column)).data().toString();
    }
    void openPage();
    void import(const QByteArray& csv, const QByteArray& reports);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<InstallationsPage> m_page;
};

void TestInstallationsPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestInstallationsPage::import(const QByteArray& csv, const QByteArray& reports)
{
    for (const auto& [name, bytes] : {std::pair(u"licenses.csv"_s, csv), std::pair(u"reports.jsonl"_s, reports)}) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QSignalSpy ended(m_session.get(), &Session::importEnded);
    m_session->importPaths({m_folder->filePath(u"licenses.csv"_s), m_folder->filePath(u"reports.jsonl"_s)});
    QTRY_COMPARE(ended.size(), 1);
    QTRY_VERIFY(m_session->isLoaded() && !m_session->isLoading());
}

void TestInstallationsPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(u"settings"_s));
    m_session = std::make_unique<Session>(DatabaseUrl{m_folder->filePath(u"uptake.sqlite"_s)});
    QByteArray reports;
    const auto report
        = [&reports](const char* server, const char* day, const char* version, int users, const char* sen) {
              reports += QByteArray(R"({"schema":"usage-report/1","serverId":"AAAA-AAAA-AAAA-)") + server
                  + R"(","product":"com.example.addon","sentAt":")" + day + R"(T02:00:00Z","addonVersion":")" + version
                  + R"(","users":)" + QByteArray::number(users) + R"(,"supportEntitlementNumber":")" + sen + "\"}\n";
          };
    report("AAA1", "2026-08-01", "2.9.0", 1000, "SEN-1");
    report("AAA1", "2026-09-01", "2.10.0", 1200, "SEN-1");
    report("AAA2", "2026-09-02", "2.9.0", 9, "SEN-2");
    report("AAA3", "2026-07-03", "2.9.0", 55, "SEN-404");
    import(
        "addonLicenseId,licenseId,addonKey,licenseType,maintenanceStartDate,maintenanceEndDate,status,hosting,tier,"
        "company,country,lastUpdated\n"
        "1,SEN-1,com.example.addon,COMMERCIAL,2026-01-01,2027-01-01,active,Server,100 Users,Alder,FR,2026-09-30\n"
        "2,SEN-2,com.example.addon,COMMERCIAL,2026-01-01,2027-01-01,active,Data Center,500 Users,Birch,DE,2026-09-30\n",
        reports);
    openPage();
}

void TestInstallationsPage::openPage()
{
    m_page = std::make_unique<InstallationsPage>(*m_session);
    m_page->resize(1100, 700);
    m_page->show();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
}

void TestInstallationsPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_folder.reset();
}

void TestInstallationsPage::listsEveryInstallationNewestFirst()
{
    QCOMPARE(cell(0, InstallationColumn::ServerId), u"AAAA-AAAA-AAAA-AAA2"_s);
    QCOMPARE(cell(1, InstallationColumn::Organisation), u"Alder"_s);
    QCOMPARE(cell(1, InstallationColumn::Version), u"2.10.0"_s);
    QCOMPARE(cell(2, InstallationColumn::Licence), u"\u2013"_s);
    QCOMPARE(find<Card>(u"installationsCard"_s)->title(), u"3 installations have reported"_s);
}

void TestInstallationsPage::filtersWhileTheUserTypes()
{
    auto* filter = find<QLineEdit>(u"installationFilter"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"birch 2.9"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, InstallationColumn::ServerId), u"AAAA-AAAA-AAAA-AAA2"_s);
    QCOMPARE(find<Card>(u"installationsCard"_s)->title(), u"1 of 3 installations"_s);
    QTest::keyClicks(filter, u" nowhere"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    filter->clear();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
}

void TestInstallationsPage::sortsByAClickOnAColumn()
{
    QHeaderView* header = table()->horizontalHeader();
    const int column = int(InstallationColumn::Users);
    QTest::mouseClick(
        header->viewport(), Qt::LeftButton, {}, {header->sectionViewportPosition(column) + 10, header->height() / 2});
    QTRY_COMPARE(cell(0, InstallationColumn::Users), u"9"_s);
    QTest::mouseClick(
        header->viewport(), Qt::LeftButton, {}, {header->sectionViewportPosition(column) + 10, header->height() / 2});
    QTRY_COMPARE(cell(0, InstallationColumn::Users), u"1,200"_s);
}

void TestInstallationsPage::columnsAreChosenAndRemembered()
{
    QVERIFY(table()->isColumnHidden(int(InstallationColumn::Tier)));
    find<QPushButton>(u"installationColumns"_s)->click();
    auto* menu = find<QMenu>(u"columnMenu"_s);
    menu->actions().at(int(InstallationColumn::Tier))->trigger();
    menu->actions().at(int(InstallationColumn::Country))->trigger();
    menu->close();
    openPage();
    QVERIFY(!table()->isColumnHidden(int(InstallationColumn::Tier)));
    QVERIFY(table()->isColumnHidden(int(InstallationColumn::Country)));
}

void TestInstallationsPage::copiesWhatIsSelected()
{
    table()->selectRow(1);
    QTest::keySequence(table(), QKeySequence::Copy);
    QTRY_VERIFY(QApplication::clipboard()->text().contains(u"AAA1\tAlder\tSEN-1\t2.10.0"_s));
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 1);
}

void TestInstallationsPage::showsASetUntilAllAreWanted()
{
    const auto facts = m_session->view().facts;
    m_session->showInstallations({u"Using charts"_s, facts, {InstallationId{2}}});
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, InstallationColumn::ServerId), u"AAAA-AAAA-AAAA-AAA3"_s);
    QSignalSpy viewChanged(m_session.get(), &Session::viewChanged);
    m_session->reload(); // new facts number the installations anew
    QTRY_COMPARE(viewChanged.size(), 1);
    QTRY_VERIFY(!m_page->findChild<InstallationListView*>()->isBusy());
    QCOMPARE(table()->model()->rowCount(), 1);
    find<QPushButton>(u"showAllInstallations"_s)->click();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
}

void TestInstallationsPage::aDoubleClickOpensTheStory()
{
    auto* story = find<InstallationStoryView>(u"installationStory"_s);
    QSignalSpy told(story, &InstallationStoryView::told);
    m_page->openStory(u"AAAA-AAAA-AAAA-AAA1"_s, u"com.example.addon"_s);
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(story->isVisible());
    QCOMPARE(find<QLabel>(u"storyTitle"_s)->text(), u"AAAA-AAAA-AAAA-AAA1"_s);
    QVERIFY(find<QLabel>(u"storyFacts"_s)->text().contains(u"Alder"_s));
    QCOMPARE(find<Card>(u"storyReportsCard"_s)->title(), u"It has sent 2 reports"_s);
    QVERIFY(find<DataTable>(u"compared"_s)->model()->rowCount() > 3);
    for (const char* card : {"storyUsersCard", "timelineCard", "comparedCard", "storyReportsCard"})
        QVERIFY2(find<Card>(QString::fromLatin1(card))->isVisible(), card);
    find<Card>(u"storyUsersCard"_s)->showTable();
    const auto* users = find<Card>(u"storyUsersCard"_s)->findChild<DataTable*>(u"dialogTable"_s)->model();
    QCOMPARE(users->rowCount(), 2);
    QCOMPARE(users->index(1, 0).data().toString(), wording::month(*monthFromText(u"2026-09"_s)));
    QCOMPARE(users->index(1, 1).data().toString(), u"1,200"_s);
    QCOMPARE(users->index(1, 2).data().toString(), u"2.10.0"_s);
    const QModelIndex sent = find<DataTable>(u"storyReports"_s)->model()->index(0, 0);
    const QDateTime when = QDateTime::fromString(sent.data(ValueRole).toString(), Qt::ISODate); // in files as ever
    QVERIFY(when.isValid());
    QCOMPARE(sent.data().toString(), wording::sentAt(when.toSecsSinceEpoch()));
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    const QString french = sent.data().toString();
    QLocale::setDefault(QLocale::c());
    QCOMPARE(french, QLocale(QLocale::French, QLocale::France).toString(when.toUTC(), u"d MMM yyyy, HH:mm"_s));
    find<QPushButton>(u"backToInstallations"_s)->click();
    QVERIFY(!story->isVisible());
}

/// The list is what it came from, and still as it was.
void TestInstallationsPage::goingBackLeavesTheStory()
{
    QVERIFY(!m_page->isInside());
    QSignalSpy changed(m_page.get(), &Page::insideChanged);
    m_page->openStory(u"AAAA-AAAA-AAAA-AAA1"_s, u"com.example.addon"_s);
    QTRY_VERIFY(m_page->isInside());
    QVERIFY(!changed.isEmpty());
    m_page->leaveInside();
    QVERIFY(!m_page->isInside());
    QVERIFY(table()->isVisible());
}

/// What is known of it is cut short and stands in a tip, rather than that the buttons beside it go out of sight.
void TestInstallationsPage::aLongNameLeavesTheButtonsInSight()
{
    const QByteArray name = "The Alder Works and Long Named Holding of All of Northern Europe and of Its Islands GmbH";
    import("addonLicenseId,licenseId,addonKey,licenseType,maintenanceStartDate,maintenanceEndDate,status,hosting,tier,"
           "company,country,lastUpdated\n"
           "1,SEN-1,com.example.addon,COMMERCIAL,2026-01-01,2027-01-01,active,Server,100 Users," + name + ",FR,2026-10-30\n",
        R"({"schema":"usage-report/1","serverId":"AAAA-AAAA-AAAA-AAA2","product":"com.example.addon","sentAt":"2026-10-02T02:00:00Z",)"
        R"("addonVersion":"2.9.0","users":9})" "\n");
    m_page->resize(1060, 700);
    auto* story = find<InstallationStoryView>(u"installationStory"_s);
    QSignalSpy told(story, &InstallationStoryView::told);
    m_page->openStory(u"AAAA-AAAA-AAAA-AAA1"_s, u"com.example.addon"_s);
    QTRY_VERIFY(!told.isEmpty());
    QTRY_VERIFY(find<QLabel>(u"storyFacts"_s)->toolTip().contains(QString::fromUtf8(name)));
    const auto* link = find<QPushButton>(u"linkInstallation"_s);
    QTRY_VERIFY(link->isVisible() && link->width() > 0);
    QVERIFY2(link->mapTo(m_page.get(), link->rect().bottomRight()).x() <= m_page->width(), qPrintable(QString::number(story->width())));
}

void TestInstallationsPage::notesAreKeptAndUndone()
{
    auto* story = find<InstallationStoryView>(u"installationStory"_s);
    QSignalSpy told(story, &InstallationStoryView::told);
    m_page->openStory(u"AAAA-AAAA-AAAA-AAA1"_s, u"com.example.addon"_s);
    QTRY_COMPARE(told.size(), 1);
    QAbstractItemModel* timeline = find<DataTable>(u"timeline"_s)->model();
    const int before = timeline->rowCount();
    find<QPushButton>(u"addNote"_s)->click();
    auto* dialog = m_page->findChild<NoteDialog*>();
    dialog->findChild<QPlainTextEdit*>(u"noteText"_s)->setPlainText(u"They call on Mondays"_s);
    dialog->findChild<QPushButton*>(u"keepNote"_s)->click();
    QTRY_COMPARE(timeline->rowCount(), before + 1);
    QTRY_VERIFY(!m_session->isLoading());
    m_session->undo();
    QTRY_COMPARE(timeline->rowCount(), before);
    QTRY_VERIFY(!m_session->isLoading());
    m_session->redo();
    QTRY_COMPARE(timeline->rowCount(), before + 1);
}

void TestInstallationsPage::aSuggestedLinkIsAcceptedAndUndone()
{
    import("addonLicenseId,licenseId,addonKey,licenseType,maintenanceStartDate,maintenanceEndDate,status,hosting,tier,company,country,lastUpdated\n"
           "3,SEN-3,com.example.addon,COMMERCIAL,2026-07-01,2027-07-01,active,Server,100 Users,Cedar,FR,2026-09-30\n",
        "{\"schema\":\"usage-report/1\",\"serverId\":\"AAAA-AAAA-AAAA-AAA1\",\"product\":\"com.example.addon\",\"sentAt\":\"2026-09-03T02:00:00Z\",\"addonVersion\":\"2.10.0\"}\n");
    find<Segments>(u"installationsChoice"_s)->setCurrent(1);
    auto* table = find<DataTable>(u"suggestions"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    find<QPushButton>(u"acceptLink"_s)->click();
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QTRY_VERIFY(!m_session->isLoading());
    m_session->undo();
    QTRY_COMPARE(table->model()->rowCount(), 1);
}

QTEST_MAIN(TestInstallationsPage)
#include "tst_installationspage.moc"
