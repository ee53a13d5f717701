// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/previewmodel.h"
#include "tests/support/expectedmacros.h"
#include "ui/mainwindow.h"
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
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
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

void click(QAbstractButton* button)
{
    QVERIFY2(button->isEnabled() && button->isVisible(), qPrintable(button->objectName()));
    QTest::mouseClick(button, Qt::LeftButton);
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
    QTRY_VERIFY(isPreviewed());
    QVERIFY(shown().contains(u"ann@alder.example"));
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

QTEST_MAIN(TestImportsPage)
#include "tst_importspage.moc"
