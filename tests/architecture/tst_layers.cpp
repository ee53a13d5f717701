// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The arrows of the architecture, held against every #include: CMake links by module, but a header of another one would still be found.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeFollowsAnAllowedArrow();
    void modelsKnowNoWidget();
    void onlyTheStoreSpeaksSql();
    void onlyDisclosureMakesPublishedValues();
    void everyTypeHasANameOfItsOwn();

private:
    /// Calls `check(path, line)` for each line of each source file below `folder`.
    template<class Check> static void forEachLine(const QString& folder, Check check)
    {
        const QString root = QStringLiteral(SOURCE_DIR "/");
        int files = 0;
        for (QDirIterator it(root + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext(); ++files) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            while (!file.atEnd())
                check(file.fileName().mid(root.size()), QString::fromUtf8(file.readLine()).trimmed());
        }
        QVERIFY2(files > 0, qPrintable(folder));
    }
};

void TestLayers::everyIncludeFollowsAnAllowedArrow()
{
    const QStringList counting{u"base"_s, u"records"_s, u"store"_s, u"facts"_s, u"metrics"_s};
    const QMap<QString, QStringList> allowed{
        {u"base"_s, {u"base"_s}},
        {u"secrets"_s, {u"base"_s, u"secrets"_s}},
        {u"records"_s, {u"base"_s, u"records"_s}},
        {u"store"_s, {u"base"_s, u"records"_s, u"store"_s}},
        {u"privacy"_s, {u"base"_s, u"records"_s, u"store"_s, u"privacy"_s}},
        {u"import"_s, {u"base"_s, u"records"_s, u"store"_s, u"import"_s}},
        {u"mailbox"_s, {u"base"_s, u"store"_s, u"import"_s, u"secrets"_s, u"mailbox"_s}},
        {u"sample"_s, {u"base"_s, u"records"_s, u"sample"_s}},
        {u"facts"_s, {u"base"_s, u"records"_s, u"store"_s, u"facts"_s}},
        {u"metrics"_s, {u"base"_s, u"facts"_s, u"metrics"_s}},
        {u"disclosure"_s, {u"base"_s, u"records"_s, u"store"_s, u"facts"_s, u"metrics"_s, u"disclosure"_s}},
        {u"verify"_s, {u"base"_s, u"store"_s, u"verify"_s}}, // other code than the export's
        {u"report"_s, {u"base"_s, u"store"_s, u"facts"_s, u"metrics"_s, u"disclosure"_s, u"report"_s}},
        {u"views"_s, counting + QStringList{u"views"_s, u"import"_s}},
    };
    static const QRegularExpression include(u"^#include \"(models/(\\w+)|ui|app|tests)/"_s);
    forEachLine(u"models"_s, [&](const QString& path, const QString& line) {
        const auto match = include.match(line);
        if (!match.hasMatch())
            return;
        const QString module = path.section(u'/', 1, 1);
        QVERIFY2(allowed.contains(module), qPrintable(path));
        QVERIFY2(allowed[module].contains(match.captured(2)), qPrintable(path + u": "_s + line));
    });
    forEachLine(u"ui"_s, [](const QString& path, const QString& line) {
        QVERIFY2(!line.startsWith(u"#include \"app/"_s), qPrintable(path + u": "_s + line));
        QVERIFY2(!line.startsWith(u"#include \"tests/"_s), qPrintable(path + u": "_s + line));
    });
}

void TestLayers::modelsKnowNoWidget()
{
    static const QRegularExpression widget(u"^#include <(QtWidgets|QtCharts|QWidget|QApplication|QMainWindow|QDialog|QMessageBox|QChart)"_s);
    forEachLine(u"models"_s, [](const QString& path, const QString& line) { QVERIFY2(!widget.match(line).hasMatch(), qPrintable(path + u": "_s + line)); });
}

void TestLayers::onlyTheStoreSpeaksSql()
{
    static const QRegularExpression sql(u"\\bQSql\\w+|\\b(SELECT|INSERT INTO|UPDATE|DELETE FROM) [a-z*]"_s);
    const auto check = [](const QString& path, const QString& line) {
        // The loaders of facts read the store through its Query; everyone else asks a repository.
        const bool isAllowed = path.startsWith(u"models/store/"_s) || path == u"models/facts/factsloader.cpp"_s
            || path == u"models/facts/reportsloader.cpp"_s;
        QVERIFY2(isAllowed || !sql.match(line).hasMatch(), qPrintable(path + u": "_s + line));
    };
    forEachLine(u"models"_s, check);
    forEachLine(u"ui"_s, check);
    forEachLine(u"app"_s, check);
}

void TestLayers::onlyDisclosureMakesPublishedValues()
{
    forEachLine(u"models"_s, [](const QString& path, const QString& line) {
        const bool isDisclosure = path.startsWith(u"models/disclosure/"_s);
        QVERIFY2(isDisclosure || !line.contains(u"friend class Publish"_s), qPrintable(path));
        QVERIFY2(!line.startsWith(u"friend "_s) || path == u"models/disclosure/published.h"_s || path == u"models/facts/facts.h"_s, qPrintable(path + u": "_s + line));
    });
}

/// Two types of one name in one program are no error to a linker, which takes one's destructor for both.
void TestLayers::everyTypeHasANameOfItsOwn()
{
    static const QRegularExpression type(u"^(?:struct|class|enum class) (\\w+)(?: final)?(?: :[^;{]*)?\\s*\\{"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression unnamed(u"^namespace \\{\\n.*?^\\} // namespace\\n"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    QMap<QString, QString> places;
    for (const QString& folder : {u"models"_s, u"ui"_s, u"app"_s}) {
        for (QDirIterator it(QStringLiteral(SOURCE_DIR "/") + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString named = QString::fromUtf8(file.readAll()).remove(unnamed);
            for (auto match = type.globalMatch(named); match.hasNext();) {
                const QString name = match.next().captured(1);
                QVERIFY2(!places.contains(name), qPrintable(u"%1: in %2 and in %3"_s.arg(name, places[name], file.fileName())));
                places.insert(name, file.fileName());
            }
        }
    }
    QVERIFY(places.size() > 300);
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
