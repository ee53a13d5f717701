// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facts/selection.h"
#include "models/sample/samplefleet.h"
#include "tests/support/clicking.h"
#include "ui/mainwindow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/reportpreview.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace uptake;
using namespace Qt::StringLiterals;

/// The reports page as its user clicks it.
class TestReportsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void settingsStandBesideThePages();
    void showsTheRealPages();
    void pagesAndZooms();
    void everyChoiceChangesThePages();
    void sectionsAreTickedAndMoved();
    void saysWhatWasWithheldAndWhy();
    void namesTheEarlierReportsBehindAFigure();
    void theFilterCounts();
    void exportsWithTheKeyboard();
    void aFailedExportSaysWhy();
    void templatesAreSavedAndDeleted();
    void exportsAreKeptVerifiedAndRepeated();
    void refusesInWords();

private:
    template <class T> T* find(const QString& name)
    {
        T* found = m_window->findChild<T*>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    void click(const QString& name) { uptake::click(find<QAbstractButton>(name)); }
    void choose(const QString& box, int position)
    {
        auto* combo = find<QComboBox>(box);
        combo->setFocus();
        combo->setCurrentIndex(position);
        Q_EMIT combo->activated(position);
    }
    void waitForPages()
    {
        auto* preview = find<ReportPreview>(u"reportPreview"_s);
        QTRY_VERIFY_WITH_TIMEOUT(preview->isPainted() && find<QLabel>(u"previewState"_s)->text().isEmpty(), 30'000);
    }
    /// Does something, and waits until other pages are shown.
    template <class Action> bool changesThePages(Action action)
    {
        auto* preview = find<ReportPreview>(u"reportPreview"_s);
        const QImage before = preview->picture();
        action();
        return QTest::qWaitFor([&] { return preview->isPainted() && preview->picture() != before; }, 10'000);
    }
    void exportTo(const QString& path)
    {
        click(u"exportReport"_s);
        answerFileDialog(path);
    }
    void answerFileDialog(const QString& path)
    {
        QTRY_VERIFY(m_window->findChild<QFileDialog*>(u"fileDialog"_s));
        auto* dialog = m_window->findChild<QFileDialog*>(u"fileDialog"_s);
        dialog->selectFile(path);
        Q_EMIT dialog->filesSelected({path});
        dialog->reject();
        QTRY_VERIFY(!m_window->findChild<QFileDialog*>(u"fileDialog"_s));
    }
    QString banner() { return find<Banner>(u"reportBanner"_s)->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
    QString m_sample;
    QTemporaryDir m_files;
};

void TestReportsPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    SampleOptions options;
    options.last = *monthFromText(u"2026-10"_s);
    QVERIFY(writeSample(m_files.path(), options));
}

void TestReportsPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(u"settings"_s));
    m_window = std::make_unique<MainWindow>(DatabaseUrl{m_folder->filePath(u"uptake.sqlite"_s)});
    m_window->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().isLoaded(), 30'000);
    QSignalSpy ended(&m_window->session(), &Session::importEnded);
    m_window->session().importPaths({m_files.path()});
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().isLoading(), 30'000);
    m_window->showPage(u"reports"_s);
    waitForPages();
}

void TestReportsPage::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

void TestReportsPage::settingsStandBesideThePages()
{
    waitForPages();
    const auto placeOf = [this](QWidget* widget) { return QRect(widget->mapTo(m_window.get(), QPoint()), widget->size()); };
    const QRect settings = placeOf(find<QFrame>(u"reportSettings"_s));
    const QRect pages = placeOf(find<ReportPreview>(u"reportPreview"_s));
    QVERIFY(settings.width() > 300 && settings.right() < pages.left());
    for (QWidget* each : {static_cast<QWidget*>(find<QComboBox>(u"reportTemplate"_s)), static_cast<QWidget*>(find<QPlainTextEdit>(u"reportComment"_s))})
        QVERIFY2(settings.contains(placeOf(each)), qPrintable(each->objectName()));
}

void TestReportsPage::showsTheRealPages()
{
    auto* preview = find<ReportPreview>(u"reportPreview"_s);
    QCOMPARE_GE(preview->pageCount(), 9);
    QVERIFY(find<QLabel>(u"previewPlace"_s)->text().startsWith(u"Page 1 of "_s));
    const QImage picture = preview->picture();
    QCOMPARE_GT(picture.height(), picture.width()); // paper stands upright
    QCOMPARE(picture.pixelColor(2, picture.height() / 2), QColor(Qt::white));
}

void TestReportsPage::pagesAndZooms()
{
    auto* preview = find<ReportPreview>(u"reportPreview"_s);
    QVERIFY(changesThePages([&] { click(u"nextPage"_s); }));
    QCOMPARE(preview->page(), 1);
    QVERIFY(changesThePages([&] { QTest::keyClick(preview, Qt::Key_End); }));
    QCOMPARE(preview->page(), preview->pageCount() - 1);
    QVERIFY(!find<QToolButton>(u"nextPage"_s)->isEnabled());
    const int width = preview->picture().width();
    QVERIFY(changesThePages([&] { click(u"zoomIn"_s); }));
    QCOMPARE_GT(preview->picture().width(), width);
    QVERIFY(changesThePages([&] { click(u"zoomOut"_s); }));
    QCOMPARE(preview->picture().width(), width);
}

void TestReportsPage::everyChoiceChangesThePages()
{
    QVERIFY(changesThePages([&] { choose(u"reportLanguage"_s, 1); }));
    QVERIFY(changesThePages([&] { choose(u"reportPaper"_s, 1); }));
    QVERIFY(changesThePages([&] { choose(u"reportAudience"_s, 3); }));
    QVERIFY(changesThePages([&] { QTest::keyClicks(find<QLineEdit>(u"reportVendor"_s), u"Example"_s); }));
    QVERIFY(changesThePages([&] { QTest::keyClicks(find<QLineEdit>(u"reportTitle"_s), u"Ours"_s); }));
    QVERIFY(changesThePages([&] { QTest::keyClicks(find<QPlainTextEdit>(u"reportComment"_s), u"Hello"_s); }));
    QVERIFY(changesThePages([&] { find<QSpinBox>(u"reportK"_s)->setValue(20); }));
    auto* unprotected = find<QCheckBox>(u"reportUnprotected"_s);
    QVERIFY(unprotected->isVisible()); // for internal use only
    QVERIFY(changesThePages([&] { unprotected->click(); }));
    QVERIFY(!find<QSpinBox>(u"reportK"_s)->isEnabled());
    QVERIFY(changesThePages([&] { choose(u"reportDay"_s, 2); }));
    QVERIFY(changesThePages([&] { choose(u"reportTemplate"_s, 1); }));
    QVERIFY(!unprotected->isVisible() && find<QSpinBox>(u"reportK"_s)->isEnabled());
}

void TestReportsPage::sectionsAreTickedAndMoved()
{
    auto* preview = find<ReportPreview>(u"reportPreview"_s);
    auto* list = find<QListWidget>(u"reportSections"_s);
    QCOMPARE(list->count(), 8);
    QVERIFY(changesThePages([&] { QTest::keyClick(preview, Qt::Key_PageDown); })); // the contents
    const int pages = preview->pageCount();
    QVERIFY(changesThePages([&] {
        list->setFocus();
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Space);
    }));
    QCOMPARE_LT(preview->pageCount(), pages);
    const QString first = list->item(0)->text();
    list->setCurrentRow(0);
    QVERIFY(changesThePages([&] {
        click(u"sectionDown"_s); // below "growth", which is not ticked any more
        click(u"sectionDown"_s);
    }));
    QCOMPARE(list->item(2)->text(), first);
    QVERIFY(changesThePages([&] {
        click(u"sectionUp"_s);
        click(u"sectionUp"_s);
    }));
    QVERIFY(!find<QToolButton>(u"sectionUp"_s)->isEnabled());
}

void TestReportsPage::saysWhatWasWithheldAndWhy()
{
    auto* table = find<QAbstractItemView>(u"protectedFigures"_s);
    QCOMPARE_GT(table->model()->rowCount(), 0);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < 3; ++column)
            QVERIFY(!table->model()->index(row, column).data().toString().isEmpty());
        QVERIFY(!table->model()->index(row, 0).data().toString().contains(u'/'));
    }
    QVERIFY(find<Card>(u"privacyCard"_s)->title().contains(u"to protect your customers"_s));
    const int before = table->model()->rowCount();
    find<QSpinBox>(u"reportK"_s)->setValue(60);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() != before, 10'000);
}

void TestReportsPage::namesTheEarlierReportsBehindAFigure()
{
    auto* table = find<QAbstractItemView>(u"protectedFigures"_s);
    const auto reasonsWith = [&](const QString& words) {
        int found = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            found += table->model()->index(row, 2).data().toString().contains(words) ? 1 : 0;
        return found;
    };
    QTest::keyClicks(find<QLineEdit>(u"reportTitle"_s), u"Canary"_s);
    exportTo(m_folder->filePath(u"canary.pdf"_s));
    QTRY_COMPARE_WITH_TIMEOUT(find<QAbstractItemView>(u"reportExports"_s)->model()->rowCount(), 1, 30'000);
    waitForPages();
    QCOMPARE(reasonsWith(u"earlier report"_s), 0); // of nobody but this one itself
    QVERIFY(!find<Card>(u"privacyCard"_s)->subtitle().contains(u"Canary"_s));
    // All customers but a few: the difference of the two reports would tell of them.
    Selection most;
    for (const OrganisationFacts& organisation : m_window->session().view().facts->organisations()) {
        if (!organisation.name.isEmpty())
            valuesOf(most, Dimension::Organisation) << organisation.name;
    }
    valuesOf(most, Dimension::Organisation).remove(0, 6);
    m_window->session().setSelection(most);
    QTRY_VERIFY_WITH_TIMEOUT(reasonsWith(u"This earlier report has a part in it: \"Canary\" (no. 1, "_s) > 0, 30'000);
    QVERIFY(find<Card>(u"privacyCard"_s)->subtitle().contains(u"\"Canary\" (no. 1, "_s));
}

void TestReportsPage::theFilterCounts()
{
    QVERIFY(changesThePages([&] { click(u"nextPage"_s); }));
    QVERIFY(changesThePages([&] {
        Selection server;
        server.hostings = {u"Server"_s};
        m_window->session().setSelection(server);
    }));
    QVERIFY(find<QLabel>(u"reportFilter"_s)->text().contains(u"hosting: Server"_s));
}

void TestReportsPage::exportsWithTheKeyboard()
{
    m_window->showPage(u"overview"_s);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), u"reports"_s);
    QTRY_VERIFY(m_window->findChild<QFileDialog*>(u"fileDialog"_s));
    const QString suggested = m_window->findChild<QFileDialog*>(u"fileDialog"_s)->selectedFiles().value(0);
    QVERIFY2(suggested.endsWith(u"Uptake-adoption-2026-10.pdf"_s), qPrintable(suggested));
    const QString path = m_folder->filePath(u"ours.pdf"_s);
    answerFileDialog(path);
    QTRY_VERIFY_WITH_TIMEOUT(banner().contains(path), 10'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(8).startsWith("%PDF-1.6"));
}

void TestReportsPage::aFailedExportSaysWhy()
{
    exportTo(m_folder->filePath(u"nowhere/ours.pdf"_s));
    QTRY_VERIFY(banner().contains(u"cannot be written"_s));
    QVERIFY(find<QPushButton>(u"exportReport"_s)->isEnabled());
    QCOMPARE(find<QAbstractItemView>(u"reportExports"_s)->model()->rowCount(), 0);
}

void TestReportsPage::templatesAreSavedAndDeleted()
{
    auto* box = find<QComboBox>(u"reportTemplate"_s);
    const int builtIn = box->count();
    QTest::keyClicks(find<QLineEdit>(u"reportVendor"_s), u"Example"_s);
    click(u"saveTemplate"_s);
    QTest::keyClicks(find<QLineEdit>(u"nameLine"_s), u"Quarterly"_s);
    click(u"nameSave"_s);
    QTRY_COMPARE(box->currentText(), u"Quarterly"_s);
    choose(u"reportTemplate"_s, 2);
    QTRY_COMPARE(find<QLineEdit>(u"reportVendor"_s)->text(), QString());
    choose(u"reportTemplate"_s, box->findText(u"Quarterly"_s));
    QCOMPARE(find<QLineEdit>(u"reportVendor"_s)->text(), u"Example"_s);
    click(u"deleteTemplate"_s);
    click(u"deleteTemplateQuestionYes"_s);
    QTRY_COMPARE(box->count(), builtIn);
    QCOMPARE(box->currentIndex(), 0);
}

void TestReportsPage::exportsAreKeptVerifiedAndRepeated()
{
    const QString path = m_folder->filePath(u"first.pdf"_s);
    exportTo(path);
    auto* table = find<QAbstractItemView>(u"reportExports"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, 10'000);
    table->selectionModel()->select(
        table->model()->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    click(u"verifyExport"_s);
    QTRY_VERIFY2(banner().contains(u"byte for byte"_s), qPrintable(banner()));
    click(u"exportAgain"_s);
    const QString again = m_folder->filePath(u"again.pdf"_s);
    answerFileDialog(again);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 10'000);
    QFile changed(path);
    QVERIFY(changed.open(QIODevice::Append));
    changed.write("%");
    changed.close();
    table->selectionModel()->select(
        table->model()->index(1, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    click(u"verifyExport"_s);
    QTRY_VERIFY2(banner().contains(u"not what was exported"_s), qPrintable(banner()));
}

void TestReportsPage::refusesInWords()
{
    auto* list = find<QListWidget>(u"reportSections"_s);
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Unchecked);
    QTRY_VERIFY(!find<QPushButton>(u"exportReport"_s)->isEnabled());
    const QString words = find<QLabel>(u"previewPaper"_s)->text();
    QVERIFY2(words.contains(u"the report has no section"_s), qPrintable(words));
}

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
