// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clicking.h"
#include "tests/support/openwindow.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/palette.h"
#include "ui/widgets/choicepopup.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/stattile.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>

using namespace uptake;
using namespace Qt::StringLiterals;

/// Narrowing what is shown, and finding the way back: chips, saved filters, undo, back and forward, palette, columns.
class TestFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenWindow>();
        m_open->importFleet();
    }
    void cleanup() { m_open.reset(); }
    void aTickNarrowsAndMakesAChip();
    void theChipChangesAndRemoves();
    void theMenuOffersEveryDimension();
    void filtersAreUndoneInOrder();
    void backAndForwardLeadThroughPagesAndFilters();
    void aSavedFilterIsKeptAndUndone();
    void thePaletteRunsWhatItFinds();
    void thePaletteFindsInstallations();
    void theReportingWindowChangesTheHeadcount();
    void columnsStayAsTheyWereLeft();
    void aBarFiltersByItsFeature();
    void aSliceFiltersByItsVersion();

private:
    QString tile(const QString& name) { return m_open->find<StatTile>(name)->value(); }
    QListWidget* openChoices(Dimension dimension)
    {
        m_open->find<FilterBar>(u"filterBar"_s)->openChoices(dimension);
        return m_open->find<ChoicePopup>(u"choicePopup"_s)->findChild<QListWidget*>(u"choiceList"_s);
    }
    QLineEdit* openPalette()
    {
        [&] { QTRY_VERIFY(!(*m_open)->findChild<Palette*>(u"palette"_s)); }(); // one that was closed is gone
        m_open->find<QAction>(u"paletteAction"_s)->trigger();
        return m_open->find<QLineEdit>(u"paletteLine"_s);
    }

    std::unique_ptr<OpenWindow> m_open;
};

void TestFilterBar::aTickNarrowsAndMakesAChip()
{
    QCOMPARE(tile(u"reportedUsers"_s), u"247"_s);
    QListWidget* list = openChoices(Dimension::Country);
    QStringList values;
    for (int i = 0; i < list->count(); ++i)
        values << list->item(i)->data(Qt::UserRole).toString();
    QCOMPARE(values.mid(0, 2), (QStringList{u"FR"_s, u"DE"_s})); // France, Germany
    list->item(int(values.indexOf(u"FR"_s)))->setCheckState(Qt::Checked);
    QCOMPARE(tile(u"reportedUsers"_s), u"40"_s);
    QCOMPARE(m_open->find<QFrame>(u"countryChip"_s)->property("text").toString(), u"Country: France"_s);
    list->item(int(values.indexOf(u"DE"_s)))->setCheckState(Qt::Checked); // or
    QCOMPARE(tile(u"reportedUsers"_s), u"240"_s);
}

void TestFilterBar::theChipChangesAndRemoves()
{
    openChoices(Dimension::Hosting)->item(0)->setCheckState(Qt::Checked);
    m_open->find<ChoicePopup>(u"choicePopup"_s)->close();
    click(m_open->find<QToolButton>(u"hostingChipChange"_s));
    QTRY_VERIFY((*m_open)->findChild<ChoicePopup*>(u"choicePopup"_s));
    m_open->find<ChoicePopup>(u"choicePopup"_s)->close();
    click(m_open->find<QToolButton>(u"hostingChipRemove"_s));
    QVERIFY(m_open->session().selection().isEmpty());
}

void TestFilterBar::theMenuOffersEveryDimension()
{
    const auto* menu = m_open->find<QToolButton>(u"addFilter"_s)->menu();
    QStringList names;
    for (const QAction* action : menu->actions())
        names << action->objectName();
    for (const QString& name :
        {u"filter-hosting"_s, u"filter-tier"_s, u"filter-country"_s, u"filter-feature"_s, u"filter-organisation"_s})
        QVERIFY2(names.contains(name), qPrintable(names.join(u' ')));
    QVERIFY2(!names.contains(u"filter-product"_s), "there is one product only");
    QStringList keys; // each by a letter of its own
    for (const QAction* action : menu->actions())
        keys << QKeySequence::mnemonic(action->text()).toString();
    QVERIFY2(!keys.contains(QString()) && keys.removeDuplicates() == 0, qPrintable(keys.join(u' ')));
}

void TestFilterBar::filtersAreUndoneInOrder()
{
    auto* undo = m_open->find<QAction>(u"undoAction"_s);
    auto* redo = m_open->find<QAction>(u"redoAction"_s);
    Selection one;
    one.hostings = {u"Server"_s};
    Selection two = one;
    two.countries = {u"FR"_s};
    m_open->session().setSelection(one);
    m_open->session().setSelection(two);
    undo->trigger();
    QCOMPARE(m_open->session().selection(), one);
    undo->trigger();
    QVERIFY(m_open->session().selection().isEmpty());
    QVERIFY2(undo->text().contains(u"import"), "the import before it is next");
    redo->trigger();
    redo->trigger();
    QCOMPARE(m_open->session().selection(), two);
    QVERIFY(!redo->isEnabled());
}

void TestFilterBar::backAndForwardLeadThroughPagesAndFilters()
{
    (*m_open)->showPage(u"features"_s);
    Selection server;
    server.hostings = {u"Server"_s};
    m_open->session().setSelection(server);
    (*m_open)->showPage(u"versions"_s);
    auto* back = m_open->find<QAction>(u"backAction"_s);
    auto* forward = m_open->find<QAction>(u"forwardAction"_s);
    back->trigger();
    QCOMPARE((*m_open)->currentPage(), u"features"_s);
    QCOMPARE(m_open->session().selection(), server);
    back->trigger();
    QCOMPARE((*m_open)->currentPage(), u"features"_s);
    QVERIFY(m_open->session().selection().isEmpty());
    back->trigger();
    QCOMPARE((*m_open)->currentPage(), u"overview"_s);
    forward->trigger();
    forward->trigger();
    QCOMPARE(m_open->session().selection(), server);
    QVERIFY(forward->isEnabled());
}

void TestFilterBar::aSavedFilterIsKeptAndUndone()
{
    Selection server;
    server.hostings = {u"Server"_s};
    m_open->session().setSelection(server);
    m_open->find<QAction>(u"saveFilterAction"_s)->trigger();
    m_open->find<QLineEdit>(u"nameLine"_s)->setText(u"On our servers"_s);
    m_open->find<QPushButton>(u"nameSave"_s)->click();
    QTRY_COMPARE(m_open->session().segments().size(), 1);
    QCOMPARE(m_open->find<QToolButton>(u"savedFilters"_s)->text(), u"On our servers"_s);
    m_open->find<QAction>(u"undoAction"_s)->trigger();
    QTRY_VERIFY(m_open->session().segments().isEmpty());
    m_open->find<QAction>(u"redoAction"_s)->trigger();
    QTRY_COMPARE(m_open->session().segments().size(), 1);
    m_open->session().setSelection({});
    m_open->close();
    m_open->open();
    QTRY_COMPARE(m_open->session().segments().size(), 1);
    QCOMPARE(*selectionFromText(m_open->session().segments().front().filter), server);
}

void TestFilterBar::thePaletteRunsWhatItFinds()
{
    QLineEdit* line = openPalette();
    QTest::keyClicks(line, u"versions"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE((*m_open)->currentPage(), u"versions"_s);
    line = openPalette();
    QTest::keyClicks(line, u"pivot"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE((*m_open)->currentPage(), u"features"_s);
    QVERIFY(m_open->title(u"reachTrendCard"_s).startsWith(u"pivot"));
}

void TestFilterBar::thePaletteFindsInstallations()
{
    QLineEdit* line = openPalette();
    QTest::keyClicks(line, u"birch"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE((*m_open)->currentPage(), u"installations"_s);
}

void TestFilterBar::theReportingWindowChangesTheHeadcount()
{
    QCOMPARE(tile(u"reportingInstallations"_s), u"3"_s);
    m_open->find<QAction>(u"preferencesAction"_s)->trigger();
    m_open->find<QSpinBox>(u"windowDays"_s)->setValue(7);
    QCOMPARE(tile(u"reportingInstallations"_s), u"3"_s); // two days old at most
    m_open->close();
    m_open->open();
    QCOMPARE(m_open->session().windowDays(), 7);
}

void TestFilterBar::columnsStayAsTheyWereLeft()
{
    (*m_open)->showPage(u"features"_s);
    auto* table = m_open->find<DataTable>(u"features"_s);
    table->horizontalHeader()->moveSection(0, 2);
    table->horizontalHeader()->hideSection(3);
    table->sortByColumn(0, Qt::AscendingOrder);
    m_open->close();
    m_open->open();
    table = m_open->find<DataTable>(u"features"_s);
    QCOMPARE(table->horizontalHeader()->visualIndex(0), 2);
    QVERIFY(table->horizontalHeader()->isSectionHidden(3));
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), 0);
    m_open->find<QAction>(u"resetLayoutAction"_s)->trigger();
    QCOMPARE(table->horizontalHeader()->visualIndex(0), 0);
    QVERIFY(!table->horizontalHeader()->isSectionHidden(3));
}

void TestFilterBar::aBarFiltersByItsFeature()
{
    (*m_open)->showPage(u"features"_s);
    auto* chart = m_open->find<ChartView>(u"reachChart"_s);
    QTest::keyClick(chart, Qt::Key_End); // pivot, which fewer use than chart
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(m_open->session().selection().features, QStringList{u"pivot"_s});
    QVERIFY(m_open->find<QFrame>(u"featureChip"_s)->isVisible());
    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE((*m_open)->currentPage(), u"installations"_s); // those behind the bar
}

void TestFilterBar::aSliceFiltersByItsVersion()
{
    (*m_open)->showPage(u"versions"_s);
    auto* chart = m_open->find<ChartView>(u"versionStack"_s);
    QTest::keyClick(chart, Qt::Key_End); // the oldest version of the newest month
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(m_open->session().selection().addonVersions, QStringList{u"2.9"_s});
}

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
