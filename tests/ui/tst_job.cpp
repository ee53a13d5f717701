// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/job.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace uptake;
using namespace Qt::StringLiterals;

class TestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversOnTheThreadOfTheContext();
    void anErrorIsAValue();
    void cancelIsItsOwnOutcome();
    void cancelledWorkThatHadEndedCountsAsDone();
    void oneInPlaceOfAnotherDoesNotWaitForIt();
    void nothingComesAfterTheContextDied();
    void tellsProgress();
    void anOlderRunIsLate();
};

void TestJob::deliversOnTheThreadOfTheContext()
{
    std::optional<int> answer;
    QThread* thread = nullptr;
    const Job job = runJob<int>(
        this, [](Progress&) { return Expected<int>(42); },
        [&](Expected<int> result) {
            thread = QThread::currentThread();
            answer = result.value();
        });
    QTRY_COMPARE(answer, std::optional(42));
    QCOMPARE(thread, QThread::currentThread());
}

void TestJob::anErrorIsAValue()
{
    QString what;
    const Job job = runJob<int>(
        this,
        [](Progress&) -> Expected<int> {
            return Failure(Error{u"broken"_s, {}, {}});
        },
        [&](Expected<int> result) { what = result.error().what; });
    QTRY_COMPARE(what, u"broken"_s);
}

void TestJob::cancelIsItsOwnOutcome()
{
    std::optional<Error::Kind> kind;
    Job job = runJob<int>(
        this,
        [](Progress& progress) -> Expected<int> {
            while (progress.report(1, 2))
                QThread::msleep(1);
            return cancelled();
        },
        [&](Expected<int> result) { kind = result.error().kind; });
    job.cancel();
    QTRY_COMPARE(kind, std::optional(Error::Kind::Cancelled));
}

void TestJob::cancelledWorkThatHadEndedCountsAsDone()
{
    QSemaphore started;
    QSemaphore goOn;
    std::optional<int> answer;
    Job job = runJob<int>(
        this,
        [&](Progress&) {
            started.release();
            goOn.acquire(); // past the last look at the progress: the work is committed
            return Expected<int>(7);
        },
        [&](Expected<int> result) { answer = result ? *result : -1; });
    started.acquire();
    job.cancel();
    goOn.release();
    QTRY_COMPARE(answer, std::optional(7));
}

void TestJob::oneInPlaceOfAnotherDoesNotWaitForIt()
{
    QSemaphore started;
    QSemaphore goOn;
    std::atomic<bool> hasGoneOn = false;
    std::optional<int> answer;
    {
        Job job = runJob<int>(
            this,
            [&](Progress& progress) {
                started.release();
                hasGoneOn = goOn.tryAcquire(1, 20'000); // in vain if the thread that lets it go on waits for its end
                return progress.report(1, 1) ? Expected<int>(1) : Failure(Error{u"was cancelled"_s, {}, {}});
            },
            [](Expected<int>) {});
        started.acquire();
        job = runJob<int>(
            this, [](Progress&) { return Expected<int>(2); }, [&](Expected<int> result) { answer = *result; });
        goOn.release();
        QTRY_COMPARE(answer, std::optional(2));
        QVERIFY(!started.tryAcquire());
    } // here it waits for both
    QVERIFY(hasGoneOn);
}

void TestJob::nothingComesAfterTheContextDied()
{
    bool isCalled = false;
    QSemaphore goOn;
    {
        QObject context;
        auto job = std::make_unique<Job>(runJob<int>(
            &context,
            [&](Progress&) {
                goOn.acquire();
                return Expected<int>(1);
            },
            [&](Expected<int>) { isCalled = true; }));
        goOn.release();
        job.reset(); // waits
    }
    QCoreApplication::processEvents();
    QVERIFY(!isCalled);
}

void TestJob::tellsProgress()
{
    qint64 last = 0;
    bool isDone = false;
    QSemaphore goOn;
    const Job job = runJob<int>(
        this,
        [&](Progress& progress) {
            progress.report(5'000'000'000, 10'000'000'000); // more than an int holds
            goOn.acquire();
            return Expected<int>(1);
        },
        [&](Expected<int>) { isDone = true; },
        [&](qint64 done, qint64 total) {
            QCOMPARE(total, qint64(10'000'000'000));
            last = done;
        });
    QTRY_COMPARE(last, qint64(5'000'000'000));
    goOn.release();
    QTRY_VERIFY(isDone);
}

void TestJob::anOlderRunIsLate()
{
    Generation runs;
    const int first = runs.next();
    const int second = runs.next();
    QVERIFY(!runs.isCurrent(first));
    QVERIFY(runs.isCurrent(second));
}

QTEST_MAIN(TestJob)
#include "tst_job.moc"
