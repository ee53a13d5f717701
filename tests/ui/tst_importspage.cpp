// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/previewmodel.h"
#include "tests/support/clicking.h"
#include "tests/support/expectedmacros.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/mainwindow.h"
#include "ui/pages/importspage.h"
#include "ui/pages/quarantinecard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

const QByteArray licences
    = "addonLicenseId,addonKey,licenseType,status,tier,company,country,lastUpdated,"
      "technicalContactName,technicalContactEmail,shoeSize\n"
      "1,com.example,COMMERCIAL,active,10 Users,Alder,FR,2026-01-05,Ann Oak,ann@alder.example,41\n"
      "2,com.example,COMMERCIAL,active,50 Users,Birch,DE,2026-03-09,RTBF,RTBF,38\n"
      "3,com.example,COMMERCIAL,active,50 Users,Cedar,DE,soon,Joe Ash,joe@cedar.example,44\n";
const QByteArray events = "addonKey,licenseId,eventDate\ncom.example,SEN-1,2026-02-01\ncom.example,SEN-2,2026-02-09\n";

QByteArray report(int number)
{
    return "{\"serverId\":\"AAAA-BBBB-CCCC-" + QByteArray::number(1000 + number)
        + "\",\"product\":\"com.example\",\"sentAt\":\"2026-04-01T02:00:00Z\",\"addonVersion\":\"2.0\",\"users\":7}\n";
}

void drop(QWidget& onto, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&onto, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&onto, &event);
}

} // namespace

class TestImportsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aDropIsPreviewedBeforeItIsImported();
    void aPreviewChangesNothing();
    void theUserSaysWhatAFileDoesNot();
    void aFileIsLeftOut();
    void contactsAreKeptOnlyWhenAskedFor();
    void moreFilesAreDroppedOnThePreview();
    void aFileThatCannotBeImportedSaysWhy();
    void dropsQueueUp();
    void oneOfTheQueueIsCancelled();
    void aFileInTheWatchedFolderIsImportedByItself();
    void theWatchedFolderIsRemembered();
    void anImportTellsItsDetails();
    void theQuarantineIsFilteredAndExported();
    void theQuarantineIsExportedAsItIsListed();
    void severalRowsAreMended();
    void aFileOfTheQuarantineIsImportedAgain();
    void aProfileIsTriedAndSaved();

private:
    template <class T> T* find(const QString& name)
    {
        T* found = m_window->findChild<T*>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    QDialog* dialog() { return m_window->findChild<QDialog*>(u"previewDialog"_s); }
    bool isPreviewed() { return dialog() && find<QPushButton>(u"previewImport"_s)->text() == u"&Import"; }
    QAbstractItemModel* files() { return find<QAbstractItemView>(u"previewFiles"_s)->model(); }
    QString cell(int row, int column) { return files()->index(row, column).data().toString(); }
    QString finding() { return find<QLabel>(u"previewFinding"_s)->text(); }
    int batches() { return find<QAbstractItemView>(u"batches"_s)->model()->rowCount(); }
    void preview(const QStringList& paths)
    {
        drop(*m_window, paths);
        QTRY_VERIFY(isPreviewed());
    }
    void import(const QStringList& paths)
    {
        preview(paths);
        QSignalSpy ended(&m_window->session(), &Session::importEnded);
        click(find<QPushButton>(u"previewImport"_s));
        QTRY_COMPARE(ended.size(), 1);
        QTRY_VERIFY(!m_window->session().isLoading());
        QTRY_VERIFY(!dialog());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestImportsPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    qRegisterMetaType<uptake::Error>();
}

void TestImportsPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->filePath(u"settings"_s));
    m_window = std::make_unique<MainWindow>(DatabaseUrl{m_folder->filePath(u"uptake.sqlite"_s)});
    m_window->show();
    m_window->showPage(u"imports"_s);
    QTRY_VERIFY(m_window->session().isLoaded());
}

void TestImportsPage::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

void TestImportsPage::aDropIsPreviewedBeforeItIsImported()
{
    preview({write(u"licenses.csv"_s, licences)});
    QAbstractItemModelTester tester(files(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(files()->rowCount(), 1);
    QCOMPARE(cell(0, PreviewModel::File), u"licenses.csv"_s);
    QCOMPARE(cell(0, PreviewModel::Kind), u"Licences"_s);
    QCOMPARE(cell(0, PreviewModel::Rows), u"3"_s);
    QCOMPARE(cell(0, PreviewModel::Added), u"2"_s);
    QCOMPARE(cell(0, PreviewModel::Rejected), u"1"_s);
    QCOMPARE(finding(), u"3 rows from 1 file: 2 added, 1 in quarantine"_s);
    const QString what = find<QLabel>(u"previewWhat"_s)->text();
    for (const QString& part : {u"its header has licenseType"_s, u"5 Jan 2026 to 9 Mar 2026"_s, u"as of 9 Mar 2026"_s})
        QVERIFY2(what.contains(part), qPrintable(what));
    QVERIFY(find<QLabel>(u"previewNotes"_s)->text().contains(u"shoeSize"));
    QCOMPARE(find<QAbstractItemView>(u"previewFirstRows"_s)->model()->rowCount(), 3);
    const auto* rejected = find<QAbstractItemView>(u"previewRejected"_s)->model();
    QCOMPARE(rejected->rowCount(), 1);
    QCOMPARE(rejected->index(0, 0).data().toString(), u"4"_s);
    QCOMPARE(rejected->index(0, 1).data().toString(), u"lastUpdated"_s);
    QCOMPARE(rejected->index(0, 2).data().toString(), u"soon"_s);
    QCOMPARE(batches(), 0);
    QSignalSpy ended(&m_window->session(), &Session::importEnded);
    click(find<QPushButton>(u"previewImport"_s));
    QTRY_COMPARE(ended.size(), 1);
    QTRY_COMPARE(batches(), 1);
    QVERIFY2(find<Card>(u"lastImportCard"_s)->title().contains(u"2 added, 1 in quarantine"),
        qPrintable(find<Card>(u"lastImportCard"_s)->title()));
    preview({m_folder->filePath(u"licenses.csv"_s)});
    QCOMPARE(cell(0, PreviewModel::Unchanged), u"2"_s);
}

void TestImportsPage::aPreviewChangesNothing()
{
    preview({write(u"licenses.csv"_s, licences)});
    click(find<QPushButton>(u"previewCancel"_s));
    QTRY_VERIFY(!dialog());
    m_window->session().reload();
    QTRY_VERIFY(!m_window->session().isLoading());
    QCOMPARE(batches(), 0);
    QVERIFY(m_window->session().view().facts->isEmpty());
}

void TestImportsPage::theUserSaysWhatAFileDoesNot()
{
    preview({write(u"events.csv"_s, events), write(u"hosting.csv"_s, "date,Server,Data Center\n2026-01-01,3,4\n")});
    QCOMPARE(cell(0, PreviewModel::Kind), u"say what it is"_s);
    QVERIFY(!find<QPushButton>(u"previewImport"_s)->isEnabled());
    auto* kind = find<QComboBox>(u"previewKind"_s);
    const auto choose = [](QComboBox* box, const QString& text) {
        box->setCurrentIndex(box->findText(text));
        Q_EMIT box->activated(box->currentIndex());
    };
    QCOMPARE(kind->count(), 4); // choose, churn, conversions, renewals
    choose(kind, u"Renewals"_s);
    QTRY_COMPARE(cell(0, PreviewModel::Added), u"2"_s);
    auto* table = find<QAbstractItemView>(u"previewFiles"_s);
    table->setCurrentIndex(files()->index(1, 0));
    choose(kind, u"Version distribution"_s);
    auto* product = find<QLineEdit>(u"previewProduct"_s);
    QTRY_VERIFY(product->isVisible() && isPreviewed());
    QTest::keyClicks(product, u"com.example"_s);
    QTest::keyClick(product, Qt::Key_Tab);
    choose(find<QComboBox>(u"previewDimension"_s), u"hosting"_s);
    QTRY_COMPARE(cell(1, PreviewModel::Added), u"1"_s);
    QTRY_VERIFY(isPreviewed());
    QSignalSpy finished(&m_window->session(), &Session::importFinished);
    click(find<QPushButton>(u"previewImport"_s));
    QTRY_COMPARE(finished.size(), 1);
    const auto summary = finished.front().front().value<ImportSummary>();
    QCOMPARE(summary.files[0].kind, u"renewal"_s);
    QCOMPARE(summary.counts.added, 3);
}

void TestImportsPage::aFileIsLeftOut()
{
    preview({write(u"licenses.csv"_s, licences), write(u"r.jsonl"_s, report(1))});
    QVERIFY(files()->setData(files()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QTRY_VERIFY(isPreviewed());
    QCOMPARE(finding(), u"1 row from 1 file: 1 added"_s);
    QCOMPARE(cell(0, PreviewModel::Kind), u"left out"_s);
    click(find<QPushButton>(u"previewImport"_s));
    QTRY_COMPARE(batches(), 1);
}

void TestImportsPage::contactsAreKeptOnlyWhenAskedFor()
{
    const auto shown = [this] {
        QString all;
        for (const char* name : {"previewFirstRows", "previewRejected"}) {
            const auto* model = find<QAbstractItemView>(QLatin1StringView(name))->model();
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column)
                    all += model->index(row, column).data().toString() + u' ';
            }
        }
        return all;
    };
    preview({write(u"licenses.csv"_s, licences)});
    QVERIFY2(!shown().contains(u"Ann") && !shown().contains(u'@'), qPrintable(shown()));
    click(find<QCheckBox>(u"keepContacts"_s));
    QTRY_VERIFY(shown().contains(u"ann@alder.example"));
    QTRY_VERIFY(isPreviewed());
    QVERIFY(!shown().contains(u"RTBF"));
}

void TestImportsPage::moreFilesAreDroppedOnThePreview()
{
    preview({write(u"licenses.csv"_s, licences)});
    drop(*dialog(), {write(u"r.jsonl"_s, report(1) + report(2))});
    QTRY_VERIFY(isPreviewed() && files()->rowCount() == 2);
    QCOMPARE(finding(), u"5 rows from 2 files: 4 added, 1 in quarantine"_s);
}

void TestImportsPage::aFileThatCannotBeImportedSaysWhy()
{
    preview({write(u"t.csv"_s, "transactionLineItemId,addonKey,saleDate\n1,a,2026-01-01\n"),
        write(u"r.jsonl"_s, report(1))});
    QCOMPARE(cell(0, PreviewModel::Kind), u"cannot be imported"_s);
    QVERIFY(find<QLabel>(u"previewProblem"_s)->text().contains(u"vendorAmount"));
    click(find<QPushButton>(u"previewImport"_s)); // the other one
    QTRY_COMPARE(batches(), 1);
}

void TestImportsPage::dropsQueueUp()
{
    auto& queue = m_window->session().imports();
    QByteArray many;
    for (int i = 0; i < 5000; ++i)
        many += report(i);
    const QStringList paths{write(u"a.jsonl"_s, many), write(u"b.jsonl"_s, report(1)), write(u"c.csv"_s, licences)};
    QSignalSpy ended(&m_window->session(), &Session::importEnded);
    for (const QString& path : paths) {
        drop(*m_window, {path});
        click(find<QPushButton>(u"previewImport"_s)); // without waiting
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QCOMPARE(queue.entries().size(), 3);
    QVERIFY(find<Card>(u"queueCard"_s)->isVisible());
    QTRY_COMPARE(ended.size(), 3);
    for (const QueueEntry& entry : queue.entries())
        QCOMPARE(int(entry.state), int(QueueEntry::State::Done));
    QCOMPARE(queue.entries()[1].summary->counts.unchanged, 1); // the first came first
    QCOMPARE(find<QWidget>(u"queueEntry%1"_s.arg(queue.entries()[2].id))
                 ->findChild<QLabel*>(u"importState"_s)
                 ->text()
                 .section(u" · "_s, 0, 0),
        u"3 rows: 2 added, 1 in quarantine"_s);
    click(find<QPushButton>(u"clearQueue"_s));
    QVERIFY(queue.entries().isEmpty() && !find<Card>(u"queueCard"_s)->isVisible());
}

void TestImportsPage::oneOfTheQueueIsCancelled()
{
    auto& queue = m_window->session().imports();
    QSignalSpy ended(&m_window->session(), &Session::importEnded);
    m_window->session().importPaths({write(u"a.jsonl"_s, report(1))});
    m_window->session().importPaths({write(u"b.jsonl"_s, report(2))});
    m_window->session().importPaths({write(u"c.jsonl"_s, report(3))});
    const auto panel = [&](int place) { return find<QWidget>(u"queueEntry%1"_s.arg(queue.entries()[place].id)); };
    click(panel(1)->findChild<QPushButton*>(u"cancelImport"_s));
    QTRY_COMPARE(ended.size(), 3);
    QCOMPARE(int(queue.entries()[0].state), int(QueueEntry::State::Done));
    QCOMPARE(int(queue.entries()[1].state), int(QueueEntry::State::Cancelled));
    QCOMPARE(int(queue.entries()[2].state), int(QueueEntry::State::Done));
    QVERIFY(panel(1)->findChild<QLabel*>(u"importState"_s)->text().startsWith(u"cancelled"));
    QTRY_COMPARE(batches(), 2);
}

void TestImportsPage::aFileInTheWatchedFolderIsImportedByItself()
{
    const QString folder = m_folder->filePath(u"in"_s);
    QDir().mkpath(folder);
    auto& watch = find<ImportsPage>(u"importsPage"_s)->watchedFolder();
    watch.setPause(50);
    QVERIFY(find<QPushButton>(u"watchFolder"_s)->isVisible());
    watch.start(folder);
    auto* state = find<QLabel>(u"watchState"_s);
    QVERIFY2(state->text().contains(folder), qPrintable(state->text()));
    write(u"in/a.jsonl"_s, report(1));
    write(u"in/half.csv.part"_s, licences);
    QTRY_COMPARE(batches(), 1);
    QTRY_VERIFY2(state->text().contains(u"1 file"), qPrintable(state->text()));
    write(u"in/a.jsonl"_s, report(1) + report(2)); // it changes
    QTRY_COMPARE(batches(), 2);
    click(find<QPushButton>(u"stopWatching"_s));
    QVERIFY(watch.folder().isEmpty() && find<QPushButton>(u"watchFolder"_s)->isVisible());
}

void TestImportsPage::theWatchedFolderIsRemembered()
{
    const QString folder = m_folder->filePath(u"in"_s);
    QDir().mkpath(folder);
    write(u"in/a.jsonl"_s, report(1));
    auto& watch = find<ImportsPage>(u"importsPage"_s)->watchedFolder();
    watch.setPause(50);
    watch.start(folder);
    QTRY_COMPARE(batches(), 1);
    m_window.reset();
    m_window = std::make_unique<MainWindow>(DatabaseUrl{m_folder->filePath(u"uptake.sqlite"_s)});
    m_window->showPage(u"imports"_s);
    auto& again = find<ImportsPage>(u"importsPage"_s)->watchedFolder();
    again.setPause(50);
    QCOMPARE(again.folder(), folder);
    write(u"in/b.jsonl"_s, report(2));
    QTRY_COMPARE(batches(), 2); // the new one only
    QCOMPARE(find<QAbstractItemView>(u"batches"_s)->model()->index(0, 1).data().toString(), u"b.jsonl"_s);
}

void TestImportsPage::anImportTellsItsDetails()
{
    import({write(u"licenses.csv"_s, licences)});
    auto* details = find<QLabel>(u"batchDetails"_s);
    QVERIFY(!details->isVisible());
    auto* table = find<QAbstractItemView>(u"batches"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(details->isVisible());
    for (const QString& part :
        {m_folder->filePath(u"licenses.csv"_s), u"as of 9 Mar 2026"_s, u"2 added, 1 in quarantine"_s, u"shoeSize"_s})
        QVERIFY2(details->text().contains(part), qPrintable(details->text()));
}

void TestImportsPage::theQuarantineIsFilteredAndExported()
{
    import({write(u"licenses.csv"_s, licences), write(u"r.jsonl"_s, "{\"serverId\": \"no\"}\n" + report(1))});
    const auto* model = find<QAbstractItemView>(u"quarantine"_s)->model();
    QTRY_COMPARE(model->rowCount(), 2);
    auto* file = find<QComboBox>(u"quarantineFile"_s);
    file->setCurrentIndex(file->findText(u"r.jsonl"_s));
    QCOMPARE(model->rowCount(), 1);
    file->setCurrentIndex(0);
    QTest::keyClicks(find<QLineEdit>(u"quarantineFilter"_s), u"SOON"_s);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 0).data().toString(), u"licenses.csv"_s);
    find<QLineEdit>(u"quarantineFilter"_s)->clear();
    auto* reason = find<QComboBox>(u"quarantineReason"_s);
    QCOMPARE(reason->count(), 3);
    reason->setCurrentIndex(1);
    QCOMPARE(model->rowCount(), 1);
    click(find<QPushButton>(u"exportQuarantine"_s));
    QTRY_VERIFY(m_window->findChild<QDialog*>(u"fileDialog"_s));
    auto* chooser = find<QDialog>(u"fileDialog"_s);
    chooser->findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(m_folder->filePath(u"q.csv"_s));
    QTest::keyClick(chooser->findChild<QLineEdit*>(u"fileNameEdit"_s), Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(m_folder->filePath(u"q.csv"_s)));
    QFile csv(m_folder->filePath(u"q.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readLine().startsWith("file,line,column,value,reason"));
}

/// With all of each row, in the order of the table, from wherever it was asked for; and says where that is not all there is.
void TestImportsPage::theQuarantineIsExportedAsItIsListed()
{
    import({write(u"r.jsonl"_s, report(1).replace("AAAA-BBBB", "no") + report(2).replace("7}", "-7}"))});
    auto* table = find<QTableView>(u"quarantine"_s);
    auto* card = find<QuarantineCard>(u"quarantineCard"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        table->sortByColumn(1, order); // by line
        QVERIFY(card->csvTo(m_folder->filePath(u"q.csv"_s)).write());
        QFile csv(m_folder->filePath(u"q.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readLine(), "file,line,column,value,reason,row\n"_ba);
        QVERIFY(csv.readLine().contains(order == Qt::AscendingOrder ? "r.jsonl,1," : "r.jsonl,2,"));
    }
    QCOMPARE(card->subtitle(), QString());
    QuarantineCard capped(m_window->session(), nullptr);
    capped.showRows({QuarantinedRow{}, QuarantinedRow{}}, 12'345);
    QCOMPARE(capped.subtitle(), u"The newest 2 of 12,345 rows are listed and exported"_s);
}

void TestImportsPage::severalRowsAreMended()
{
    import({write(u"r.jsonl"_s, report(1).replace("AAAA-BBBB", "no") + report(2).replace("7}", "-7}") + report(3))});
    auto* table = find<QAbstractItemView>(u"quarantine"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->selectAll();
    import({write(u"good.jsonl"_s, report(4))}); // the list is read anew beside it, and keeps what is chosen
    QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
    click(find<QPushButton>(u"mendRow"_s));
    auto* text = find<QPlainTextEdit>(u"mendText"_s);
    QVERIFY(find<QDialog>(u"mendDialog"_s)->windowTitle().contains(u"1 of 2"));
    text->setPlainText(text->toPlainText().replace(u"\"no-"_s, u"\"AAAA-BBBB-"_s));
    click(find<QPushButton>(u"mendImport"_s));
    QTRY_VERIFY(find<QDialog>(u"mendDialog"_s)->windowTitle().contains(u"2 of 2"));
    QVERIFY(!find<QPushButton>(u"mendSkip"_s)->isVisible());
    text->setPlainText(text->toPlainText().replace(u"-7}"_s, u"7}"_s));
    click(find<QPushButton>(u"mendImport"_s));
    QTRY_COMPARE(table->model()->rowCount(), 0);
}

void TestImportsPage::aFileOfTheQuarantineIsImportedAgain()
{
    import({write(u"licenses.csv"_s, licences)});
    auto* table = find<QAbstractItemView>(u"quarantine"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    write(u"licenses.csv"_s, QByteArray(licences).replace("soon", "2026-03-01"));
    table->setCurrentIndex(table->model()->index(0, 0));
    click(find<QPushButton>(u"importAgain"_s));
    QTRY_VERIFY(isPreviewed());
    QCOMPARE(cell(0, PreviewModel::Added), u"1"_s);
}

void TestImportsPage::aProfileIsTriedAndSaved()
{
    const QString mails = write(u"a.eml"_s,
        "From: a@b.example\nDate: Thu, 1 Oct 2026 02:00:00 +0000\n\nHello\nInstance: AAAA-BBBB-CCCC-DDDD\nRelease: 4.2\n");
    click(find<QPushButton>(u"mailProfiles"_s));
    auto* dialog = find<ProfileDialog>(u"profileDialog"_s);
    auto* text = find<QPlainTextEdit>(u"profileText"_s);
    auto* save = find<QPushButton>(u"profileSave"_s);
    QVERIFY(save->isEnabled()); // the starting point is complete
    text->setPlainText(
        u"{\n  \"profile\": \"mail-profile/1\", \"name\": \"acme\",\n  \"labels\": {\"Instance\": \"serverid\"}}"_s);
    QTRY_VERIFY(!save->isEnabled());
    QVERIFY2(find<QLabel>(u"profileState"_s)->text().startsWith(u"profile:3:26: "),
        qPrintable(find<QLabel>(u"profileState"_s)->text()));
    dialog->tryMails(mails);
    text->setPlainText(
        u"{\"profile\": \"mail-profile/1\", \"name\": \"acme\", \"values\": {\"product\": \"com.acme\"}, "
        "\"labels\": {\"Instance\": \"serverId\", \"Release\": \"addonVersion\"}}"_s);
    QTRY_VERIFY(find<QLabel>(u"profileOutcome"_s)->text().startsWith(u"A report of AAAA-BBBB-CCCC-DDDD for com.acme"));
    const auto* lines = find<QAbstractItemView>(u"profileLines"_s)->model();
    QCOMPARE(lines->rowCount(), 3);
    QCOMPARE(lines->index(0, 1).data().toString(), u"not understood"_s);
    QCOMPARE(lines->index(1, 1).data().toString(), u"serverId"_s);
    click(save);
    auto* choice = find<QComboBox>(u"profileChoice"_s);
    QTRY_COMPARE(choice->currentText(), u"acme"_s);
    import({mails});
    QTRY_COMPARE(batches(), 1);
    QVERIFY(find<Card>(u"lastImportCard"_s)->title().contains(u"1 added"));
    for (const bool isMeant : {false, true}) { // it asks; Enter leaves all as it is
        click(find<QPushButton>(u"profileRemove"_s));
        auto* question = find<QDialog>(u"removeProfile"_s);
        QVERIFY(QTest::qWaitForWindowActive(question));
        if (isMeant)
            click(find<QPushButton>(u"removeProfileYes"_s));
        else
            QTest::keyClick(question->windowHandle(), Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<QDialog*>(u"removeProfile"_s));
        QCOMPARE(choice->currentText(), isMeant ? u"A new profile"_s : u"acme"_s);
    }
    QTRY_COMPARE(choice->count(), 1);
}

QTEST_MAIN(TestImportsPage)
#include "tst_importspage.moc"
