// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace uptake::test;

/// What every report's file promises: its papers and kinds, its languages, its bytes.
class TestReportPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTemplateStandsAtEverySize_data();
    void everyTemplateStandsAtEverySize();
    void comesOnBothPapers_data();
    void comesOnBothPapers();
    void hasContentsThatLeadToTheSections();
    void numbersItsPages();
    void sectionsComeInTheirOrder();
    void theSameInputMakesTheSameBytes();
    void saysNothingOfTheMachine_data();
    void saysNothingOfTheMachine();
    void isAnArchiveOnDemand();
    void speaksFrenchOnly();
    void internalIsConfidentialOnEveryPage();
    void exactFiguresStayInTheHouse();
    void tellsWhatWasChecked();
    void saysWhatTheVendorSays();
    void takesATemplateFile();
    void promisesNoMoreThanEarlierReportsKept();
    void refusesInWords_data();
    void refusesInWords();
    void aCustomersNameIsRefused();

private:
    Ended report(const QString& out, const QStringList& options, const QString& fleet = u"300"_s) const
    {
        return uptake::test::uptake(
            m_folder.filePath(fleet + u".sqlite"_s), QStringList{u"report"_s, u"--out"_s, out} + options);
    }
    QString made(const QString& name, const QStringList& options, const QString& fleet = u"300"_s) const
    {
        const QString path = m_folder.filePath(name);
        const Ended ended = report(path, options, fleet);
        if (ended.status != 0)
            qFatal("%s", qPrintable(ended.error));
        return path;
    }
    QString textOf(const QString& pdf, const QStringList& options = {}) const
    {
        return QString::fromUtf8(
            run(u"pdftotext"_s, QStringList{u"-layout"_s} + options + QStringList{pdf, u"-"_s}).out);
    }
    QString infoOf(const QString& pdf) const { return QString::fromUtf8(run(u"pdfinfo"_s, {pdf}).out); }
    int pagesOf(const QString& pdf) const
    {
        return QRegularExpression(u"Pages:\\s+(\\d+)"_s).match(infoOf(pdf)).captured(1).toInt();
    }
    QByteArray openedUp(const QString& pdf) const
    {
        return run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, pdf, u"-"_s}).out;
    }

    QTemporaryDir m_folder;
};

void TestReportPdf::initTestCase()
{
    for (const QString& organisations : {u"8"_s, u"300"_s, u"2000"_s}) {
        const QString files = m_folder.filePath(u"files"_s + organisations);
        const QString database = m_folder.filePath(organisations + u".sqlite"_s);
        QCOMPARE(uptake::test::uptake(database, {u"sample"_s, files, u"--orgs"_s, organisations}).status, 0);
        QCOMPARE(uptake::test::uptake(database, {u"import"_s, files}).status, 0);
    }
}

void TestReportPdf::everyTemplateStandsAtEverySize_data()
{
    QTest::addColumn<QString>("design");
    QTest::addColumn<QString>("fleet");
    for (const QString& design : {u"bank"_s, u"investor"_s, u"public"_s, u"internal"_s}) {
        for (const QString& fleet : {u"8"_s, u"300"_s, u"2000"_s})
            QTest::addRow("%s, %s organisations", qPrintable(design), qPrintable(fleet)) << design << fleet;
    }
}

void TestReportPdf::everyTemplateStandsAtEverySize()
{
    QFETCH(QString, design);
    QFETCH(QString, fleet);
    const QString pdf = made(u"each.pdf"_s, {u"--template"_s, design}, fleet);
    QCOMPARE(run(u"qpdf"_s, {u"--check"_s, pdf}).status, 0);
    QCOMPARE_GE(pagesOf(pdf), 4);
    QVERIFY(textOf(pdf).contains(u"How these figures were made"_s));
}

void TestReportPdf::comesOnBothPapers_data()
{
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QString>("size");
    QTest::newRow("A4") << u"a4"_s << u"595 x 842 pts (A4)"_s;
    QTest::newRow("Letter") << u"letter"_s << u"612 x 792 pts (letter)"_s;
}

void TestReportPdf::comesOnBothPapers()
{
    QFETCH(QString, paper);
    QFETCH(QString, size);
    const QString info = infoOf(made(paper + u".pdf"_s, {u"--paper"_s, paper}));
    QVERIFY2(info.contains(size), qPrintable(info));
    QVERIFY2(info.contains(u"PDF version:     1.6"_s), qPrintable(info));
}

void TestReportPdf::hasContentsThatLeadToTheSections()
{
    const QByteArray inside = openedUp(made(u"links.pdf"_s, {}));
    QCOMPARE(inside.count("/Subtype /Link"), 8); // one a section
    QVERIFY(inside.contains("/Outlines"));
    QVERIFY(inside.contains("(How many users)"));
    const QString contents = textOf(m_folder.filePath(u"links.pdf"_s), {u"-f"_s, u"2"_s, u"-l"_s, u"2"_s});
    static const QRegularExpression line(u"How these figures were made\\s+(\\d+)"_s);
    const QString page = line.match(contents).captured(1);
    QVERIFY2(textOf(m_folder.filePath(u"links.pdf"_s), {u"-f"_s, page, u"-l"_s, page}).contains(u"Not promised"_s),
        qPrintable(contents));
}

void TestReportPdf::numbersItsPages()
{
    const QString pdf = made(u"pages.pdf"_s, {});
    const int count = pagesOf(pdf);
    for (int page = 1; page <= count; ++page) {
        const QString number = QString::number(page);
        QVERIFY(textOf(pdf, {u"-f"_s, number, u"-l"_s, number}).contains(u"%1 of %2"_s.arg(page).arg(count)));
    }
}

void TestReportPdf::sectionsComeInTheirOrder()
{
    const QString text
        = textOf(made(u"order.pdf"_s, {u"--sections"_s, u"versions,method,headline"_s}), {u"-f"_s, u"3"_s});
    const QList<qsizetype> places{text.indexOf(u"Which versions are run"_s),
        text.indexOf(u"How these figures were made"_s), text.indexOf(u"How many users"_s)};
    QVERIFY(places[0] >= 0 && places[0] < places[1] && places[1] < places[2]);
    QVERIFY(!text.contains(u"Which features are used"_s));
}

void TestReportPdf::theSameInputMakesTheSameBytes()
{
    // Each run is a process of its own, with other seeds for its hashes, and another name and place of the file.
    for (const QStringList& options : {QStringList{}, QStringList{u"--pdfa"_s}}) {
        QFile first(made(u"first.pdf"_s, options));
        QFile second(made(u"other name.pdf"_s, options));
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QCOMPARE(first.readAll(), second.readAll());
    }
}

void TestReportPdf::saysNothingOfTheMachine_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("PDF 1.6") << QStringList{};
    QTest::newRow("PDF/A") << QStringList{u"--pdfa"_s};
}

void TestReportPdf::saysNothingOfTheMachine()
{
    QFETCH(QStringList, options);
    const QString pdf = made(u"canary.pdf"_s, options);
    const QByteArray inside = openedUp(pdf);
    QVERIFY(inside.contains("/Title"));
    QByteArrayList canaries{QSysInfo::machineHostName().toUtf8(), m_folder.path().toUtf8(), QDir::homePath().toUtf8(),
        "/Author", "Qt ", "300.sqlite", "canary"};
    if (!qgetenv("USER").isEmpty())
        canaries << qgetenv("USER");
    for (const QByteArray& canary : std::as_const(canaries))
        QVERIFY2(!inside.contains(canary), canary.constData());
    static const QRegularExpression time(u"D:\\d{9,}|T\\d\\d:\\d\\d:\\d\\d"_s); // a date only
    const auto match = time.match(QString::fromLatin1(inside));
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
}

void TestReportPdf::isAnArchiveOnDemand()
{
    const QString pdf = made(u"archive.pdf"_s, {u"--pdfa"_s});
    QCOMPARE(run(u"qpdf"_s, {u"--check"_s, pdf}).status, 0);
    const QByteArray inside = openedUp(pdf);
    QVERIFY(infoOf(pdf).contains(u"PDF version:     1.4"_s));
    QVERIFY(inside.contains("<pdfaid:part>1</pdfaid:part>"));
    QVERIFY(inside.contains("/GTS_PDFA1"));
    QVERIFY(!inside.contains("/EmbeddedFiles"));
    static const QRegularExpression transparent(u"/(ca|CA) 0?\\.\\d|/SMask [^/]"_s);
    QVERIFY(!transparent.match(QString::fromLatin1(inside)).hasMatch());
}

void TestReportPdf::speaksFrenchOnly()
{
    for (const QString& fleet : {u"8"_s, u"300"_s}) {
        QString text = textOf(made(u"french.pdf"_s, {u"--language"_s, u"fr"_s, u"--template"_s, u"internal"_s}, fleet));
        QVERIFY(text.contains(u"Combien d’utilisateurs"_s));
        text.remove(u"dashboard.share"_s); // a feature's own name
        static const QRegularExpression english(
            u"\\b(the|of|and|users|organisations? (that|with|of)|in (?!\\d)|report(s|ed)? |which|where|by|withheld|data|shares?|version of|January|October|Germany|United|under|over)\\b"_s);
        const auto match = english.match(text);
        QVERIFY2(!match.hasMatch(), qPrintable(text.mid(std::max(0, int(match.capturedStart()) - 60), 140)));
    }
    QVERIFY(textOf(m_folder.filePath(u"french.pdf"_s)).contains(u"27\u202f"_s)
        || textOf(m_folder.filePath(u"french.pdf"_s)).contains(u"octobre"_s));
}

void TestReportPdf::internalIsConfidentialOnEveryPage()
{
    const QString pdf = made(u"internal.pdf"_s, {u"--template"_s, u"internal"_s});
    for (int page = 1; page <= pagesOf(pdf); ++page) {
        const QString number = QString::number(page);
        QVERIFY2(textOf(pdf, {u"-f"_s, number, u"-l"_s, number}).contains(u"CONFIDENTIAL"_s), qPrintable(number));
    }
    QVERIFY(!textOf(made(u"bank.pdf"_s, {})).contains(u"CONFIDENTIAL"_s));
}

void TestReportPdf::exactFiguresStayInTheHouse()
{
    const QString out = m_folder.filePath(u"exact.pdf"_s);
    for (const QString& design : {u"bank"_s, u"investor"_s, u"public"_s}) {
        const Ended refused = report(out, {u"--template"_s, design, u"--unprotected"_s});
        QCOMPARE(refused.status, 64);
        QVERIFY2(refused.error.contains(u"only a report for internal use"_s), qPrintable(refused.error));
        QVERIFY(!QFile::exists(out));
    }
    const QString database = m_folder.filePath(u"8.sqlite"_s);
    const auto exports = [&] {
        return uptake::test::uptake(database, {u"ledger"_s, u"--json"_s}).json()[u"exports"_s].toArray().size();
    };
    const auto before = exports();
    const QString pdf = made(u"exact.pdf"_s, {u"--template"_s, u"internal"_s, u"--unprotected"_s}, u"8"_s);
    const QString text = textOf(pdf);
    QVERIFY(!text.contains(u"\u2022\u2022\u2022"_s)); // nothing is withheld, of eight organisations
    for (int page = 1; page <= pagesOf(pdf); ++page) {
        const QString number = QString::number(page);
        const QString words = textOf(pdf, {u"-f"_s, number, u"-l"_s, number});
        QVERIFY2(words.contains(u"CONFIDENTIAL"_s) && words.contains(u"not to be handed out"_s), qPrintable(number));
    }
    QVERIFY(!text.contains(u"Aggregated and checked"_s));
    QCOMPARE(exports(), before); // it was not handed out
    QVERIFY(!openedUp(pdf).contains("EmbeddedFile")); // nothing claims to protect it
    QCOMPARE(uptake::test::uptake(database, {u"verify"_s, pdf}).status, 1);
}

void TestReportPdf::tellsWhatWasChecked()
{
    const QString files = m_folder.filePath(u"files300"_s);
    const QString fleet = u"checked"_s;
    const QString database = m_folder.filePath(fleet + u".sqlite"_s);
    QCOMPARE(uptake::test::uptake(database, {u"import"_s, files}).status, 0);
    const auto method = [&](const QString& name, const QStringList& options) {
        return textOf(made(name, options, fleet)).simplified();
    };
    QVERIFY(method(u"one.pdf"_s, {}).contains(u"No report was handed out before this one."_s));
    QVERIFY(
        method(u"two.pdf"_s, {u"--template"_s, u"public"_s}).contains(u"One earlier report was taken into account"_s));
    static const QRegularExpression smallest(u"what comes out depends on (\\d+) organisations or more"_s);
    const QString third = method(u"three.pdf"_s, {u"--template"_s, u"investor"_s});
    QVERIFY(third.contains(u"2 earlier reports were taken into account"_s));
    QVERIFY2(smallest.match(third).captured(1).toInt() >= 10, qPrintable(third));
    QCOMPARE(uptake::test::uptake(database, {u"verify"_s, m_folder.filePath(u"three.pdf"_s)}).status, 0);
    QVERIFY(!third.contains(u"begun anew"_s));
    QCOMPARE(uptake::test::uptake(database, {u"ledger"_s, u"rebase"_s}).status, 0);
    QVERIFY(method(u"anew.pdf"_s, {}).contains(u"The list of earlier reports was begun anew on"_s));
    QVERIFY(!method(u"later.pdf"_s, {u"--template"_s, u"public"_s}).contains(u"begun anew"_s));
}

void TestReportPdf::saysWhatTheVendorSays()
{
    QFile logo(m_folder.filePath(u"logo.svg"_s));
    QVERIFY(logo.open(QIODevice::WriteOnly));
    logo.write("<svg xmlns='http://www.w3.org/2000/svg' width='120' height='40'><!-- made by Somebody --><rect "
               "width='120' height='40' fill='#1f5fb4'/></svg>");
    logo.close();
    const QString pdf = made(u"vendor.pdf"_s,
        {u"--vendor"_s, u"Example Software"_s, u"--title"_s, u"Our add-on"_s, u"--comment"_s,
            u"Thank you for your trust."_s, u"--logo"_s, logo.fileName(), u"--filter"_s, u"hosting=Server"_s});
    const QString text = textOf(pdf);
    for (const QString& words :
        {u"Example Software"_s, u"Our add-on"_s, u"Thank you for your trust."_s, u"hosting: Server"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
    QVERIFY(!openedUp(pdf).contains("Somebody"));
}

void TestReportPdf::takesATemplateFile()
{
    QFile file(m_folder.filePath(u"ours.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"name": "ours", "audience": "investor", "sections": ["business", "method"], "language": "fr", "paper": "letter", "k": 12})");
    file.close();
    QCOMPARE(
        uptake::test::uptake(m_folder.filePath(u"unreported.sqlite"_s), {u"import"_s, m_folder.filePath(u"files300"_s)})
            .status,
        0);
    const QString pdf = made(u"ours.pdf"_s, {u"--template"_s, file.fileName()}, u"unreported"_s);
    QVERIFY(infoOf(pdf).contains(u"letter"_s));
    const QString text = textOf(pdf);
    QVERIFY(text.contains(u"Pour les investisseurs"_s));
    QVERIFY(text.contains(u"au moins 12 organisations"_s));
    QVERIFY(!text.contains(u"Combien d’utilisateurs"_s));
}

void TestReportPdf::promisesNoMoreThanEarlierReportsKept()
{
    const QString out = m_folder.filePath(u"stricter.pdf"_s);
    made(u"first.pdf"_s, {});
    const Ended stricter = report(out, {u"--k"_s, u"12"_s});
    QCOMPARE(stricter.status, 64);
    QVERIFY2(stricter.error.contains(u"earlier reports went by k = 10"_s), qPrintable(stricter.error));
    QVERIFY(!QFile::exists(out));
    QCOMPARE(uptake::test::uptake(m_folder.filePath(u"300.sqlite"_s), {u"ledger"_s, u"rebase"_s}).status, 0);
    QCOMPARE(report(out, {u"--k"_s, u"12"_s}).status, 0);
}

void TestReportPdf::refusesInWords_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("words");
    QTest::newRow("k below its floor") << QStringList{u"--k"_s, u"4"_s} << u"at least 5 organisations"_s;
    QTest::newRow("p below its floor") << QStringList{u"--p"_s, u"10"_s} << u"would protect too little"_s;
    QTest::newRow("no number") << QStringList{u"--k"_s, u"ten"_s} << u"--k: \"ten\" is no whole number"_s;
    QTest::newRow("unknown section") << QStringList{u"--sections"_s, u"headline,weather"_s}
                                     << u"no section \"weather\""_s;
    QTest::newRow("the same section twice") << QStringList{u"--sections"_s, u"method,method"_s} << u"named twice"_s;
    QTest::newRow("no section") << QStringList{u"--sections"_s, u","_s} << u"no section"_s;
    QTest::newRow("unknown language") << QStringList{u"--language"_s, u"tlh"_s} << u"known: en, fr"_s;
    QTest::newRow("unknown paper") << QStringList{u"--paper"_s, u"a3"_s} << u"known: a4, letter"_s;
    QTest::newRow("unknown filter") << QStringList{u"--filter"_s, u"colour=blue"_s} << u"colour"_s;
    QTest::newRow("unknown add-on") << QStringList{u"--filter"_s, u"product=com.nobody"_s} << u"com.nobody"_s;
    QTest::newRow("too long a comment") << QStringList{u"--comment"_s, QString(2000, u'x')} << u"longer than"_s;
    QTest::newRow("an address") << QStringList{u"--comment"_s, u"Ask jane@customer.example about it."_s}
                                << u"jane@customer.example"_s;
    QTest::newRow("a server ID") << QStringList{u"--title"_s, u"For B8XU-91QO-FN3Y-ETQ2"_s} << u"B8XU-91QO-FN3Y-ETQ2"_s;
    QTest::newRow("no logo") << QStringList{u"--logo"_s, u"/dev/null"_s} << u"neither PNG nor SVG"_s;
    QTest::newRow("before all data") << QStringList{u"--as-of"_s, u"2001-01-01"_s} << u"no month with usage reports"_s;
}

void TestReportPdf::refusesInWords()
{
    QFETCH(QStringList, options);
    QFETCH(QString, words);
    const QString out = m_folder.filePath(u"refused.pdf"_s);
    const Ended ended = report(out, options);
    QVERIFY(ended.status == 1 || ended.status == 64);
    QVERIFY2(ended.error.contains(words), qPrintable(ended.error));
    QVERIFY(!QFile::exists(out));
}

void TestReportPdf::aCustomersNameIsRefused()
{
    QFile licences(m_folder.filePath(u"files300/licenses.csv"_s));
    QVERIFY(licences.open(QIODevice::ReadOnly));
    (void)licences.readLine();
    const QString line = QString::fromUtf8(licences.readLine());
    const QString company = line.section(u'"', 1, 1);
    const QString number = line.section(u',', 2, 2);
    for (const QString& name : {company, company.toUpper(), number}) {
        QVERIFY(!name.isEmpty());
        const Ended ended
            = report(m_folder.filePath(u"named.pdf"_s), {u"--comment"_s, u"Like %1, for one."_s.arg(name)});
        QCOMPARE(ended.status, 1);
        QVERIFY2(ended.error.contains(name), qPrintable(ended.error));
    }
    QVERIFY(!QFile::exists(m_folder.filePath(u"named.pdf"_s)));
    // However it is written: nothing of this makes another company of it.
    const QString bare = company.section(u' ', 0, -2);
    QStringList ways{QString(company).replace(u' ', u"  "_s), QString(company).replace(u' ', u'-'),
        QString(company).replace(u' ', u'\n'), QString(company).remove(u' '), QString(company).insert(1, u'\u200b'),
        QString(company).replace(u'a', u'\u0430')};
    if (QStringList{u"Inc"_s, u"GmbH"_s, u"Ltd"_s, u"SA"_s}.contains(company.section(u' ', -1)))
        ways << bare;
    for (const QString& way : std::as_const(ways)) {
        const Ended ended
            = report(m_folder.filePath(u"named.pdf"_s), {u"--comment"_s, u"Like %1, for one."_s.arg(way)});
        QVERIFY2(
            ended.status == 1 && ended.error.contains(u"would tell of a customer"_s), qPrintable(way + ended.error));
    }
}

QTEST_GUILESS_MAIN(TestReportPdf)
#include "tst_reportpdf.moc"
