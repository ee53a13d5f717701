// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// What a report says can be said in French, all of it.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsAreWhollyTranslated_data();
    void reportsAreWhollyTranslated();
};

void TestTranslations::reportsAreWhollyTranslated_data()
{
    QTest::addColumn<QString>("context");
    for (const char* context : {"Report", "Disclosure", "Ledger", "Verify", "Logo"})
        QTest::newRow(context) << QString::fromLatin1(context);
}

void TestTranslations::reportsAreWhollyTranslated()
{
    QFETCH(QString, context);
    QFile file(QStringLiteral(SOURCE_DIR "/resources/i18n/uptake_fr.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString current, source;
    int texts = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            current = xml.readElementText();
        else if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation" && current == context) {
            ++texts;
            QVERIFY2(!xml.attributes().hasAttribute(u"type"_s), qPrintable(source));
        }
    }
    QVERIFY(!xml.hasError());
    QCOMPARE_GT(texts, 3);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
