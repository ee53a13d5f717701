// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/import/importing.h"
#include "tests/models/import/stored.h"
#include "tests/support/golden.h"

#include <QDir>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(SOURCE_DIR "/tests/data/import/");

ImportOptions optionsFor(const QString& name)
{
    ImportOptions result = options();
    if (name.startsWith("distribution-wide"_L1))
        result.dimension = name.contains("hosting"_L1) ? u"Hosting"_s : u"addonVersion"_s;
    if (name == "distribution-wide-hosting.csv"_L1)
        result.kind = u"versions"_s;
    result.keepContacts = name.contains("contacts-kept"_L1);
    return result;
}

/// What the import of `name` answers, stores and refuses, in words.
QString outcomeOf(const QString& name)
{
    ImportStore store;
    const auto summary = store.import({folder + name}, optionsFor(name));
    QString text;
    if (!summary) {
        text = summary.error().toString().replace(folder, QString()) + u'\n';
    } else {
        for (const FileSummary& file : summary->files) {
            text += u"%1 (%2): %3\n"_s.arg(
                QString(file.path).replace(folder, QString()), file.kind, described(file.counts));
            for (const QString& note : file.notes)
                text += u"    note: "_s + note + u'\n';
        }
        for (const QString& passedOver : summary->passedOver)
            text += u"passed over: "_s + QString(passedOver).replace(folder, QString()) + u'\n';
    }
    return text + StoredText(store).toText().replace(folder, QString());
}

} // namespace

/// Every file of tests/data/import, with what must become of it in the .golden beside it.
class TestGoldens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isStoredAsTheGoldenSays_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name :
            QDir(folder).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (!name.endsWith(".golden"_L1))
                QTest::newRow(qPrintable(name)) << name;
        }
    }
    void isStoredAsTheGoldenSays()
    {
        QFETCH(QString, name);
        const QString difference = goldenDifference(folder + name + u".golden"_s, outcomeOf(name));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void encodingsAndLayoutsMakeNoDifference_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : {u"licences-utf16be.csv"_s, u"licences-utf16le-without-mark.csv"_s,
                 u"licences-cr.csv"_s, u"licences-windows-1252.csv"_s, u"licences.csv.gz"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void encodingsAndLayoutsMakeNoDifference()
    {
        QFETCH(QString, name);
        QCOMPARE(outcomeOf(name).replace(name, u"file"_s),
            outcomeOf(u"licences-no-final-newline.csv"_s).replace(u"licences-no-final-newline.csv"_s, u"file"_s));
    }
};

QTEST_GUILESS_MAIN(TestGoldens)
#include "tst_goldens.moc"
