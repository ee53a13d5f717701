// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace uptake::test;

/// The bank PDF as a reader of it gets it.
class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isASoundPdfOfAtLeastThreePages();
    void embedsItsFonts();
    void drawsItsChartsAsVectors();
    void saysWhatABankAsks();
    void aFrenchOneIsVerified();
    void saysWhoIsLeftOut();
    void anUnprotectedOneClaimsNoProtection();
    void withoutLicencesItSaysNothingOfThem();
    void namesNoCustomer();
    void aFewOrganisationsShowNothing();
    void leavesNoFileBehindWhenItFails();
    void isVerifiedOfSmallFleetsToo_data();
    void isVerifiedOfSmallFleetsToo();

private:
    QByteArray textOf(const QString& pdf) const { return run(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}).out; }
    /// In one line, of another report from this or another database.
    QByteArray wordsOf(const QString& database, const QStringList& options) const
    {
        const QString pdf = m_folder.filePath(u"other.pdf"_s);
        const Ended report = uptake::test::uptake(database, QStringList{u"report"_s, u"--out"_s, pdf} + options);
        return report.status == 0 ? textOf(pdf).simplified() : report.error.toUtf8();
    }

    QTemporaryDir m_folder;
    QString m_database = m_folder.filePath(u"uptake.sqlite"_s);
    QString m_pdf = m_folder.filePath(u"bank.pdf"_s);
};

void TestReport::initTestCase()
{
    QCOMPARE(uptake::test::uptake(m_database, {u"sample"_s, m_folder.filePath(u"sample"_s)}).status, 0);
    QCOMPARE(uptake::test::uptake(m_database, {u"import"_s, m_folder.filePath(u"sample"_s)}).status, 0);
    const Ended report = uptake::test::uptake(m_database, {u"report"_s, u"--template"_s, u"bank"_s, u"--out"_s, m_pdf});
    QVERIFY2(report.status == 0, qPrintable(report.error));
}

void TestReport::isASoundPdfOfAtLeastThreePages()
{
    QCOMPARE(run(u"qpdf"_s, {u"--check"_s, m_pdf}).status, 0);
    const QByteArray info = run(u"pdfinfo"_s, {m_pdf}).out;
    const auto pages = QRegularExpression(u"Pages:\\s+(\\d+)"_s).match(QString::fromUtf8(info));
    QCOMPARE_GE(pages.captured(1).toInt(), 3);
    QVERIFY(info.contains("A4"));
}

void TestReport::embedsItsFonts()
{
    const QList<QByteArray> lines = run(u"pdffonts"_s, {m_pdf}).out.trimmed().split('\n').mid(2);
    QVERIFY(!lines.isEmpty());
    for (const QByteArray& line : lines) {
        const QByteArray words = line.simplified();
        QVERIFY2(words.contains("+Inter"), words.constData()); // AAAAAA+: a subset
        QVERIFY2(words.contains(" yes yes yes "), words.constData()); // embedded, subset, with its Unicode
        QVERIFY2(!words.contains("Type 3"), words.constData());
    }
}

void TestReport::drawsItsChartsAsVectors()
{
    QCOMPARE(run(u"pdfimages"_s, {u"-list"_s, m_pdf}).out.trimmed().split('\n').size(), 2); // the two lines of the heading
}

void TestReport::saysWhatABankAsks()
{
    const QByteArray text = textOf(m_pdf);
    for (const char* words : {"How many users", "Which features are used", "Which versions are run", "How these figures were made", "Licensed users", "95 % interval"})
        QVERIFY2(text.contains(words), words);
}

void TestReport::aFrenchOneIsVerified()
{
    // "19 400" is grouped by spaces, in a table beside other numbers.
    QVERIFY(wordsOf(m_database, {u"--language"_s, u"fr"_s, u"--template"_s, u"investor"_s}).contains("Combien"));
    const Ended verified = uptake::test::uptake(m_database, {u"verify"_s, m_folder.filePath(u"other.pdf"_s)});
    QVERIFY2(verified.status == 0, verified.out.constData());
}

void TestReport::saysWhoIsLeftOut()
{
    QVERIFY(textOf(m_pdf).simplified().contains("Organisations that asked not to be counted are left out of every "
                                                "figure, and so is every installation that asked for it."));
    QVERIFY(wordsOf(m_database, {u"--language"_s, u"fr"_s})
                .contains("Les organisations qui ont demandé à ne pas être comptées sont laissées de côté dans "
                          "tous les chiffres, de même que toute installation pour laquelle cela a été demandé."));
}

void TestReport::anUnprotectedOneClaimsNoProtection()
{
    const QByteArrayList claims{"Not promised", "aggregated and checked", "three significant digits", "organisations run are",
        "Countries with fewer than", "Small categories are"};
    const QByteArray exact = wordsOf(m_database, {u"--template"_s, u"internal"_s, u"--unprotected"_s});
    QVERIFY2(exact.contains("exact figures"), exact.constData());
    const QByteArray bank = textOf(m_pdf).simplified();
    for (const QByteArray& claim : claims) {
        QVERIFY2(bank.contains(claim), claim.constData());
        QVERIFY2(!exact.contains(claim), claim.constData());
    }
    QVERIFY(!wordsOf(m_database, {u"--template"_s, u"internal"_s}).contains("aggregated and checked")); // nobody checked it
}

void TestReport::withoutLicencesItSaysNothingOfThem()
{
    const QString database = m_folder.filePath(u"reports.sqlite"_s);
    QCOMPARE(uptake::test::uptake(database, {u"import"_s, m_folder.filePath(u"sample/reports.jsonl"_s)}).status, 0);
    for (const QStringList& options : {QStringList(), QStringList{u"--template"_s, u"internal"_s, u"--unprotected"_s}}) {
        const QByteArray words = wordsOf(database, options);
        QVERIFY2(words.contains("reporting organisations ran version"), words.constData());
        QVERIFY2(words.contains("none have been imported"), words.constData());
        QVERIFY(!words.contains("in 0 active licences") && !words.contains("entitled organisations"));
        QVERIFY(!words.contains("Organisations with an active licence, at the end of each month"));
    }
}

void TestReport::namesNoCustomer()
{
    const QByteArray text = textOf(m_pdf);
    QFile licences(m_folder.filePath(u"sample/licenses.csv"_s));
    QVERIFY(licences.open(QIODevice::ReadOnly));
    (void)licences.readLine();
    while (!licences.atEnd()) {
        const QString line = QString::fromUtf8(licences.readLine());
        const QByteArray company = line.section(u'"', 1, 1).toUtf8();
        const QByteArray entitlement = line.section(u',', 2, 2).toUtf8();
        QVERIFY2(!text.contains(company), company.constData());
        QVERIFY2(!text.contains(entitlement), entitlement.constData());
    }
}

void TestReport::aFewOrganisationsShowNothing()
{
    const QString database = m_folder.filePath(u"few.sqlite"_s);
    const QString pdf = m_folder.filePath(u"few.pdf"_s);
    QCOMPARE(uptake::test::uptake(database, {u"sample"_s, m_folder.filePath(u"few"_s), u"--orgs"_s, u"8"_s}).status, 0);
    QCOMPARE(uptake::test::uptake(database, {u"import"_s, m_folder.filePath(u"few"_s)}).status, 0);
    QCOMPARE(uptake::test::uptake(database, {u"report"_s, u"--out"_s, pdf}).status, 0);
    QString text = QString::fromUtf8(textOf(pdf));
    QVERIFY(text.contains(u"too few organisations stand behind them"_s));
    text.truncate(text.indexOf(u"How these figures were made"_s, text.indexOf(u"How many users"_s, text.indexOf(u"About this report"_s))));
    QCOMPARE_GE(text.count(u"\u2022\u2022\u2022"_s), 4);
    // What is left of numbers: dates, pages, and the fixed figures of the definitions.
    static const QRegularExpression counted(u"(\\d+ (users|installations|active licences|organisations (in|with|reported))|\\d,\\d{3})"_s);
    const auto match = counted.match(text);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
}

void TestReport::leavesNoFileBehindWhenItFails()
{
    const QString nowhere = m_folder.filePath(u"nowhere/bank.pdf"_s);
    const Ended failed = uptake::test::uptake(m_database, {u"report"_s, u"--out"_s, nowhere});
    QCOMPARE(failed.status, 1);
    QVERIFY(failed.error.contains(nowhere));
    QVERIFY(!QFile::exists(nowhere));
    QCOMPARE(uptake::test::uptake(m_database, {u"report"_s, u"--template"_s, u"tabloid"_s, u"--out"_s, m_folder.filePath(u"x.pdf"_s)}).status, 64);
}

void TestReport::isVerifiedOfSmallFleetsToo_data()
{
    QTest::addColumn<QString>("organisations");
    for (const char* organisations : {"12", "23", "30", "47"})
        QTest::newRow(organisations) << QString::fromLatin1(organisations);
}

/// Few numbers were released then: one in the text that is none of them has no other to be mistaken for.
void TestReport::isVerifiedOfSmallFleetsToo()
{
    QFETCH(QString, organisations);
    const QString fleet = m_folder.filePath(u"fleet"_s + organisations);
    QCOMPARE(uptake::test::uptake(fleet + u".db"_s, {u"sample"_s, fleet, u"--orgs"_s, organisations, u"--months"_s, u"6"_s}).status, 0);
    QCOMPARE(uptake::test::uptake(fleet + u".db"_s, {u"import"_s, fleet}).status, 0);
    for (const QString& kind : {u"bank"_s, u"public"_s}) {
        const QString pdf = fleet + kind + u".pdf"_s;
        QCOMPARE(uptake::test::uptake(fleet + u".db"_s, {u"report"_s, u"--template"_s, kind, u"--out"_s, pdf}).status, 0);
        const Ended verified = uptake::test::uptake(fleet + u".db"_s, {u"verify"_s, pdf});
        QVERIFY2(verified.status == 0, (verified.out + verified.error.toUtf8()).constData());
    }
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
