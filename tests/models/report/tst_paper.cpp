// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/paper.h"
#include "models/report/printable.h"

#include <QTest>

#include <random>

using namespace uptake;
using namespace Qt::StringLiterals;

/// Where lines break on paper.
class TestPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreAsLongAsFits_data();
    void linesAreAsLongAsFits();
};

void TestPaper::linesAreAsLongAsFits_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("letters that are kerned") << QStringList{u"AVAT"_s, u"To"_s, u"W."_s, u"Ty,"_s, u"a"_s, u"I"_s, u"LT"_s, u"“Yo”"_s, u"11,711"_s};
    QTest::newRow("sentences") << QStringList{u"installations"_s, u"of"_s, u"the"_s, u"who"_s, u"report"_s, u"were"_s, u"active."_s, u"l’été"_s};
    QTest::newRow("many scripts") << QStringList{u"Ελλάδα"_s, u"Россия"_s, u"日本"_s, u"עברית"_s, u"العربية"_s, u"😀"_s, u"Zürich"_s, u"e\u0301"_s};
}

void TestPaper::linesAreAsLongAsFits()
{
    QFETCH(QStringList, words);
    const Paper paper(QPageSize::A4, std::make_shared<TextWidths>());
    std::mt19937 random{41};
    for (const Type type : {Type::Title, Type::Body, Type::Small}) {
        for (int round = 0; round < 120; ++round) {
            QStringList chosen;
            for (unsigned i = 0; i < 1 + random() % 40; ++i)
                chosen << words[qsizetype(random() % unsigned(words.size()))];
            const QString text = printable(chosen.join(u' '));
            const double width = 150 + random() % 350;
            const std::vector<QString> lines = paper.lines(text, type, width);
            QCOMPARE(QStringList(lines.begin(), lines.end()).join(u' '), text); // nothing is cut, nothing lost
            for (size_t i = 0; i < lines.size(); ++i) {
                QCOMPARE_LE(paper.widthOf(lines[i], type), width);
                // The last two share their words, so that none stands alone.
                if (i + 2 < lines.size())
                    QCOMPARE_GT(paper.widthOf(lines[i] + u' ' + lines[i + 1].section(u' ', 0, 0), type), width);
            }
        }
    }
}

QTEST_MAIN(TestPaper)
#include "tst_paper.moc"
