// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clicking.h"
#include "tests/support/openwindow.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/linkdialog.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/longtable.h"
#include "ui/widgets/stattile.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

using namespace uptake;
using namespace Qt::StringLiterals;

/// What every table can do, wherever it stands: copy, export, columns, keys.
class TestTables : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void takeUrl(const QUrl& url) { m_urls << url.toLocalFile(); }

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenWindow>();
        m_open->importFleet();
        QVERIFY(QTest::qWaitForWindowActive(&**m_open));
    }
    void cleanup() { m_open.reset(); }
    void manyRowsAreCopied_data();
    void manyRowsAreCopied();
    void manyRowsStayChosenWhileTheirPageCounts();
    void oneRowChoosesItsFeature();
    void aRightClickOffersWhatTheCardDoes();
    void aTableOfOneChoiceOffersNoMore();
    void columnsAreChosenFromTheTable();
    void enterDoesWhatADoubleClickDoes();
    void aCardsCsvIsAsItsTableIsShown();
    void whatAChartDrawsIsShownAsATable();
    void aTileShowsItsMonths();
    void theTableOfADialogSaysWhereItWasSaved();
    void everyTableOfADialogIsExported();

private:
    template <class T> T* find(const QString& name) { return m_open->find<T>(name); }
    QByteArray bytes(const QString& name)
    {
        QFile file(m_open->path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QMenu* rightClick(QWidget* widget)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, {3, 3}, widget->mapToGlobal(QPoint(3, 3)));
        QApplication::sendEvent(widget, &event);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    static QAction* actionCalled(const QMenu& menu, const QString& text)
    {
        for (QAction* action : menu.actions()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }

    std::unique_ptr<OpenWindow> m_open;
    QStringList m_urls;
};

void TestTables::manyRowsAreCopied_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("features") << u"features"_s;
    QTest::newRow("plans") << u"plans"_s;
}

void TestTables::manyRowsAreCopied()
{
    QFETCH(QString, table);
    (*m_open)->showPage(u"features"_s);
    auto* view = find<DataTable>(table);
    QMenu* menu = rightClick(view->viewport());
    actionCalled(*menu, u"Select all"_s)->trigger();
    actionCalled(*menu, u"Copy"_s)->trigger();
    menu->close();
    QCOMPARE(view->chosenRows().size(), 2);
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 2); // the header and both rows
}

void TestTables::manyRowsStayChosenWhileTheirPageCounts()
{
    (*m_open)->showPage(u"features"_s);
    auto* features = find<DataTable>(u"features"_s);
    auto* plans = find<DataTable>(u"plans"_s);
    const QString chosen = m_open->title(u"featureDetailCard"_s);
    for (DataTable* table : {features, plans}) {
        table->selectAll();
        Q_EMIT table->clicked(table->model()->index(1, 0)); // with Ctrl
    }
    QCOMPARE(m_open->title(u"featureDetailCard"_s), chosen);
    m_open->session().setWindowDays(90);
    m_open->session().featureWanted(u"pivot"_s);
    for (const DataTable* table : {features, plans})
        QCOMPARE(table->chosenRows().size(), 2);
}

void TestTables::oneRowChoosesItsFeature()
{
    (*m_open)->showPage(u"features"_s);
    for (const char* name : {"features", "plans"}) {
        auto* table = find<DataTable>(QString::fromLatin1(name));
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString feature = table->model()->index(row, 0).data().toString();
            table->selectRow(row);
            Q_EMIT table->clicked(table->model()->index(row, 0));
            QVERIFY2(m_open->title(u"featureDetailCard"_s).contains(feature),
                qPrintable(m_open->title(u"featureDetailCard"_s)));
        }
    }
}

void TestTables::aRightClickOffersWhatTheCardDoes()
{
    int tables = 0;
    for (DataTable* table : (*m_open)->findChildren<DataTable*>()) {
        QMenu* menu = rightClick(table->viewport());
        QVERIFY2(menu, qPrintable(table->objectName()));
        for (const QString& text :
            {u"Copy"_s, u"Find…"_s, u"Columns"_s, u"Export CSV…"_s, u"Show as table"_s, u"How is this counted?"_s})
            QVERIFY2(actionCalled(*menu, text), qPrintable(table->objectName() + u": "_s + text));
        menu->close();
        ++tables;
    }
    QCOMPARE_GE(tables, 15);
}

void TestTables::aTableOfOneChoiceOffersNoMore()
{
    DataTable table(u"alone"_s);
    table.show();
    for (const auto mode :
        {QAbstractItemView::SingleSelection, QAbstractItemView::NoSelection, QAbstractItemView::ExtendedSelection}) {
        table.setSelectionMode(mode);
        QMenu* menu = rightClick(table.viewport());
        QCOMPARE(actionCalled(*menu, u"Select all"_s) != nullptr, mode == QAbstractItemView::ExtendedSelection);
        menu->close();
    }
}

void TestTables::columnsAreChosenFromTheTable()
{
    (*m_open)->showPage(u"features"_s);
    auto* table = find<DataTable>(u"features"_s);
    QMenu* menu = rightClick(table->viewport());
    QAction* second = actionCalled(*menu, u"Columns"_s)->menu()->actions().at(1);
    QVERIFY(second->isChecked());
    second->trigger();
    menu->close();
    QVERIFY(table->isColumnHidden(1));
    auto* list = find<LongTable>(u"installations"_s);
    menu = rightClick(list->viewport());
    const bool wasHidden = list->isColumnHidden(2);
    actionCalled(*menu, u"Columns"_s)->menu()->actions().at(2)->trigger();
    menu->close();
    QCOMPARE(list->isColumnHidden(2), !wasHidden);
}

void TestTables::enterDoesWhatADoubleClickDoes()
{
    (*m_open)->showPage(u"versions"_s);
    auto* table = find<DataTable>(u"addonVersions"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE((*m_open)->currentPage(), u"installations"_s);
    QTRY_COMPARE(find<LongTable>(u"installations"_s)->model()->rowCount(), 2);
}

void TestTables::aCardsCsvIsAsItsTableIsShown()
{
    auto* table = find<DataTable>(u"suggestions"_s);
    auto* card = find<Card>(u"suggestionsCard"_s);
    for (int column = 1; column < table->model()->columnCount(); ++column)
        table->setColumnHidden(column, true);
    QVERIFY(card->csvTo(m_open->path(u"links.csv"_s)).write());
    QCOMPARE(bytes(u"links.csv"_s), table->model()->headerData(0, Qt::Horizontal).toString().toUtf8() + "\r\n");
}

void TestTables::whatAChartDrawsIsShownAsATable()
{
    int charts = 0;
    for (const Card* card : (*m_open)->findChildren<Card*>()) {
        if (card->findChildren<ChartView*>().isEmpty())
            continue;
        for (const QString& name : {u"showTable"_s, u"copyImage"_s, u"exportCsv"_s}) {
            const QList<QAction*> actions = card->menu()->actions();
            QVERIFY2(std::any_of(actions.begin(), actions.end(),
                         [&](const QAction* action) { return action->objectName() == name; }),
                qPrintable(card->objectName() + u": "_s + name));
        }
        ++charts;
    }
    QCOMPARE_GE(charts, 15);
}

void TestTables::aTileShowsItsMonths()
{
    QMenu* menu = rightClick(find<StatTile>(u"activeUsers"_s));
    actionCalled(*menu, u"Show as table"_s)->trigger();
    menu->close();
    const auto* table = find<QDialog>(u"tableDialog"_s)->findChild<DataTable*>();
    QCOMPARE(table->model()->headerData(6, Qt::Horizontal).toString(), u"Active users"_s);
}

/// Under the name of what it shows, as the cards of a page do; and says so, or why not.
void TestTables::theTableOfADialogSaysWhereItWasSaved()
{
    auto* card = find<Card>(u"reportingCard"_s);
    card->setTitle(u"3 installations, more or less"_s);
    card->showTable();
    auto* dialog = find<QDialog>(u"tableDialog"_s);
    const auto save = [&](const QString& path) {
        click(dialog->findChild<QPushButton*>(u"exportShown"_s));
        QTRY_VERIFY(dialog->findChild<QFileDialog*>());
        auto* chooser = dialog->findChild<QFileDialog*>();
        QVERIFY2(chooser->selectedFiles().value(0).endsWith(u"Uptake-3-installations-more-or-less.csv"),
            qPrintable(chooser->selectedFiles().value(0)));
        Q_EMIT chooser->filesSelected({path});
        chooser->reject();
        QTRY_VERIFY(!dialog->findChild<QFileDialog*>());
    };
    const QString path = m_open->path(u"out.csv"_s);
    save(path);
    QTRY_VERIFY(dialog->findChild<Banner*>());
    auto* banner = dialog->findChild<Banner*>();
    QVERIFY2(banner->isVisible() && banner->text().contains(path), qPrintable(banner->text()));
    QCOMPARE(bytes(u"out.csv"_s), dialog->findChild<DataTable*>()->shownCsv().toUtf8());
    QDesktopServices::setUrlHandler(u"file"_s, this, "takeUrl");
    click(banner->findChild<QPushButton*>(u"dialogBannerButton"_s));
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_urls, QStringList{QFileInfo(path).absolutePath()});
    save(m_open->path(u"no/such/folder/out.csv"_s));
    QTRY_VERIFY2(banner->text().contains(u"What to do"), qPrintable(banner->text()));
}

void TestTables::everyTableOfADialogIsExported()
{
    m_open->write(u"bad.csv"_s,
        "addonLicenseId,addonKey,licenseType,maintenanceStartDate,maintenanceEndDate,status,hosting,tier\n"
        "9,com.example.addon,COMMERCIAL,2026-01-01,sometime,active,Server,500 Users\n");
    (*m_open)->previewImport({m_open->path(u"bad.csv"_s)});
    (new ProfileDialog(m_open->session(), &**m_open))->open();
    (new LinkDialog(m_open->session(), {}, &**m_open))->open();
    for (const QString& name :
        {u"previewFiles"_s, u"previewFirstRows"_s, u"previewRejected"_s, u"profileLines"_s, u"linkSuggestions"_s}) {
        auto* table = find<DataTable>(name);
        QMenu* menu = rightClick(table->viewport());
        QVERIFY2(menu && actionCalled(*menu, u"Export CSV…"_s), qPrintable(name));
        menu->close();
        QVERIFY2(!table->accessibleName().isEmpty(), qPrintable(name)); // which its file is called by
    }
}

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
