// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/exportfiles.h"

#include "tests/support/temporarystore.h"

#include <QDateTime>

using namespace uptake;
using namespace Qt::StringLiterals;

/// What an export leaves beside a database when it is cut short, and what of it is nobody else's business.
class TestExportFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clearsAwayWhatAKilledProgramLeft_data();
    void clearsAwayWhatAKilledProgramLeft();
    void leavesALivingExportAlone();

private:
    static bool nothingIsKept(const QString&, const QByteArray&) { return false; }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& bytes, int secondsAgo = 0)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        QVERIFY(file.flush());
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo), QFileDevice::FileModificationTime));
    }

    QTemporaryDir m_folder;
};

/// Killed between making its lock and writing its number there: nobody can tell by the number that it is gone.
void TestExportFiles::clearsAwayWhatAKilledProgramLeft_data()
{
    QTest::addColumn<int>("secondsAgo");
    QTest::newRow("a while ago") << 2;
    QTest::newRow("a moment ago") << 0;
}

void TestExportFiles::clearsAwayWhatAKilledProgramLeft()
{
    QFETCH(int, secondsAgo);
    const DatabaseUrl url{path(u"a.db"_s)};
    write(u"a.db.exporting.lock"_s, {}, secondsAgo);
    write(u"a.db.exporting"_s, path(u".report.pdf.1a2b3c4d"_s).toUtf8());
    write(u".report.pdf.1a2b3c4d"_s, "%PDF");
    settleLeftDraft(url, nothingIsKept);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

void TestExportFiles::leavesALivingExportAlone()
{
    const DatabaseUrl url{path(u"a.db"_s)};
    const auto draft = ExportDraft::begin(url, path(u"report.pdf"_s));
    QVERIFY(draft.has_value());
    QTest::qSleep(300); // older than a lock that somebody left
    write(QFileInfo((*draft)->path()).fileName(), "%PDF");
    settleLeftDraft(url, nothingIsKept);
    QVERIFY(QFile::exists((*draft)->path()));
    QVERIFY(QFile::exists(path(u"a.db.exporting.lock"_s)));
}

QTEST_GUILESS_MAIN(TestExportFiles)
#include "tst_exportfiles.moc"
