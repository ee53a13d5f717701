// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mailbox/mailspool.h"
#include "tests/support/expectedmacros.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

/// While one lives, no file can grow beyond so many bytes: a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};

QStringList read(MailSpool& spool)
{
    QStringList mails;
    const auto source = valueOf(spool.read());
    while (const auto mail = valueOf(source->next()))
        mails << u"%1 %2%3"_s.arg(mail->number).arg(QString::fromLatin1(mail->bytes.data(), qsizetype(mail->bytes.size())), mail->lost);
    return mails;
}

} // namespace

class TestMailSpool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItTook()
    {
        MailSpool spool;
        QVERIFY(spool.isEmpty());
        EXPECT_VALUE(spool.add(17, "one", {}));
        EXPECT_VALUE(spool.add(18, {}, u"it is gone"_s));
        EXPECT_VALUE(spool.add(4'000'000'000U, "", {}));
        QCOMPARE(read(spool), (QStringList{u"17 one"_s, u"18 it is gone"_s, u"4000000000 "_s}));
        QCOMPARE(spool.count(), 3);
        spool.clear();
        QVERIFY(spool.isEmpty());
        EXPECT_VALUE(spool.add(19, "two", {}));
        QCOMPARE(read(spool), QStringList{u"19 two"_s});
    }

    void cutsWhatIsTooLarge()
    {
        MailSpool spool;
        EXPECT_VALUE(spool.add(1, std::string(largestMail, 'x'), {}));
        EXPECT_VALUE(spool.add(2, std::string(largestMail + 1, 'x'), {}));
        const auto source = valueOf(spool.read());
        QVERIFY(!valueOf(source->next())->isCut);
        const auto cut = valueOf(source->next());
        QVERIFY(cut->isCut);
        QCOMPARE(cut->bytes.size(), largestMail);
    }

    void leavesNoFileBehind()
    {
        const QTemporaryDir folder;
        qputenv("TMPDIR", folder.path().toLocal8Bit());
        MailSpool spool;
        EXPECT_VALUE(spool.add(1, "one", {}));
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        qunsetenv("TMPDIR");
    }

    void onAFullDiskWhatCameBeforeIsWhole()
    {
        MailSpool spool;
        QStringList expected;
        const FullDisk full(10'000);
        for (quint32 uid = 1;; ++uid) {
            const std::string mail(900, char('a' + uid % 26));
            const auto added = spool.add(uid, mail, {});
            if (!added) {
                EXPECT_ERROR(added, u"cannot be kept for the import"_s);
                EXPECT_ERROR(added, u"free some space there"_s);
                break;
            }
            expected << u"%1 %2"_s.arg(uid).arg(QString::fromStdString(mail));
        }
        QCOMPARE(expected.size(), 10);
        QCOMPARE(read(spool), expected);
    }
};

QTEST_GUILESS_MAIN(TestMailSpool)
#include "tst_mailspool.moc"
