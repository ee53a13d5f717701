// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"
#include "models/store/connection.h"
#include "tests/support/clicking.h"
#include "tests/support/openwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/stattile.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSqlQuery>

#include <algorithm>

using namespace uptake;
using namespace Qt::StringLiterals;

/// The window as it was, or would have been, on an earlier day. The fleet's files came on 1 October 2026, and today one with another 53 users.
class TestKnownOnView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void nothingIsOfferedWithoutImports();
    void countsWhatHadBeenImported();
    void offersTheDaysOfImports();
    void anImportDoesNotMoveWhatWasKnown();
    void noReportIsMadeOfIt();
    void theSampleIsKnownNow();

private:
    QString tile() { return m_open->find<StatTile>(u"reportedUsers"_s)->value(); }
    QAction* action() { return m_open->find<QAction>(u"knownOnAction"_s); }
    Banner* banner() { return m_open->find<Banner>(u"pastBanner"_s); }
    QComboBox* openDays()
    {
        action()->trigger();
        return m_open->find<QDialog>(u"knownOnDialog"_s)->findChild<QComboBox*>(u"knownOnDay"_s);
    }
    void choose(int day)
    {
        QComboBox* days = openDays();
        days->setCurrentIndex(day);
        click(m_open->find<QPushButton>(u"knownOnCount"_s));
        QTRY_VERIFY(!m_open->session().isLoading());
        QTRY_VERIFY(!(*m_open)->findChild<QDialog*>(u"knownOnDialog"_s));
    }
    void importLater(const QString& server)
    {
        m_open->importReports({FleetReport{.server = server, .users = 53}});
    }

    std::unique_ptr<OpenWindow> m_open;
};

void TestKnownOnView::init()
{
    installLanguage(Language::English); // with its plurals
    m_open = std::make_unique<OpenWindow>();
    if (QLatin1StringView(QTest::currentTestFunction()) == "nothingIsOfferedWithoutImports"_L1)
        return;
    m_open->importFleet();
    auto connection = Connection::open(m_open->session().database());
    QVERIFY(connection);
    QSqlQuery query((*connection)->database());
    const qint64 then = secondsOfDay(dayFromText("2026-10-01").value()) + 3600;
    QVERIFY(query.exec(u"UPDATE batches SET imported_at = %1"_s.arg(then)));
    importLater(u"DDDD-DDDD-DDDD-DDDD"_s);
    QCOMPARE(tile(), u"300"_s);
}

void TestKnownOnView::nothingIsOfferedWithoutImports()
{
    QVERIFY(!action()->isEnabled());
    QVERIFY(!banner()->isVisible());
}

void TestKnownOnView::countsWhatHadBeenImported()
{
    QVERIFY(action()->isEnabled());
    choose(2);
    QCOMPARE(tile(), u"247"_s);
    QVERIFY(banner()->isVisible());
    QVERIFY(!m_open->find<QWidget>(u"pastBannerClose"_s)->isVisible()); // nobody closes it and forgets
    QVERIFY2(banner()->text().contains(u"1 Oct 2026"_s), qPrintable(banner()->text()));
    QVERIFY2(m_open->find<Card>(u"reportingCard"_s)->footer().contains(u"as known on 1 Oct 2026"_s), qPrintable(m_open->find<Card>(u"reportingCard"_s)->footer()));
    click(m_open->find<QPushButton>(u"pastBannerButton"_s));
    QTRY_VERIFY(!m_open->session().isLoading());
    QCOMPARE(tile(), u"300"_s);
    QVERIFY(!banner()->isVisible());
    QVERIFY(!m_open->find<Card>(u"reportingCard"_s)->footer().contains(u"known"_s));
}

void TestKnownOnView::offersTheDaysOfImports()
{
    const QComboBox* days = openDays();
    QCOMPARE(days->count(), 3); // now, today, and the day before
    QCOMPARE(days->currentIndex(), 0);
    QCOMPARE(days->itemText(2), u"1 Oct 2026, after 2 files of that day"_s);
    m_open->find<QDialog>(u"knownOnDialog"_s)->reject();
    QTRY_VERIFY(!(*m_open)->findChild<QDialog*>(u"knownOnDialog"_s));
    choose(2);
    QCOMPARE(openDays()->currentIndex(), 2); // what is shown
}

void TestKnownOnView::anImportDoesNotMoveWhatWasKnown()
{
    choose(2);
    importLater(u"EEEE-EEEE-EEEE-EEEE"_s);
    QCOMPARE(tile(), u"247"_s);
    choose(0);
    QCOMPARE(tile(), u"353"_s);
}

void TestKnownOnView::noReportIsMadeOfIt()
{
    choose(2);
    (*m_open)->showPage(u"reports"_s);
    const auto problem = [this] {
        const QList<QLabel*> labels = (*m_open)->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->isVisible() && label->text().contains(u"what is known now"_s); });
    };
    QTRY_VERIFY(problem());
    QVERIFY(!m_open->find<QPushButton>(u"exportReport"_s)->isEnabled());
    choose(0);
    QTRY_VERIFY(m_open->find<QPushButton>(u"exportReport"_s)->isEnabled());
}

void TestKnownOnView::theSampleIsKnownNow()
{
    choose(2);
    QSignalSpy ended(&m_open->session(), &Session::importEnded);
    m_open->session().openSample();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
    QTRY_VERIFY(!m_open->session().isLoading());
    QVERIFY(!banner()->isVisible());
    m_open->session().closeSample();
    QTRY_COMPARE(tile(), u"300"_s);
}

QTEST_MAIN(TestKnownOnView)
#include "tst_knownonview.moc"
