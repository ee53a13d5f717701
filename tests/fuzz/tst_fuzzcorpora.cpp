// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <QDir>
#include <QTest>

using namespace uptake;
using namespace Qt::StringLiterals;

/// Reads again what the fuzzers found or began with: tests/data/fuzz/TARGET, and of the import data all that a reader
/// may be given.
class TestFuzzCorpora : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadWithoutHarm_data()
    {
        QTest::addColumn<QString>("target");
        for (const fuzz::Target& target : fuzz::targets)
            QTest::newRow(target.name.data()) << QString::fromUtf8(target.name.data());
    }
    void isReadWithoutHarm()
    {
        QFETCH(QString, target);
        const auto found = std::find_if(fuzz::targets.begin(), fuzz::targets.end(),
            [&](const fuzz::Target& each) { return target == QString::fromUtf8(each.name.data()); });
        int count = 0;
        for (const QString& name : {u"fuzz/"_s + target, u"import"_s}) {
            const QDir folder(QStringLiteral(SOURCE_DIR "/tests/data/") + name);
            for (const QFileInfo& entry : folder.entryInfoList(QDir::Files)) {
                QFile file(entry.filePath());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray bytes = file.readAll();
                found->read({bytes.constData(), std::size_t(bytes.size())});
                ++count;
            }
        }
        QCOMPARE_GT(count, 0);
    }
};

QTEST_GUILESS_MAIN(TestFuzzCorpora)
#include "tst_fuzzcorpora.moc"
