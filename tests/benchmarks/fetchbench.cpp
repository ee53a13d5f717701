// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mailbox/fetch.h"
#include "tests/models/mailbox/mails.h"
#include "tests/support/dovecot.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <sys/resource.h>

#include <cstdio>

using namespace uptake;
using namespace Qt::StringLiterals;

namespace {

long mostMemory() // MiB
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

void tell(const char* what, qint64 milliseconds, qint64 messages)
{
    std::printf("%-28s %6lld ms %8lld messages  %8.0f a second  peak %ld MiB\n", what, (long long)milliseconds, (long long)messages,
        1000.0 * double(messages) / double(std::max<qint64>(milliseconds, 1)), mostMemory());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const int longer = argc > 2 ? std::atoi(argv[2]) : 0;
    const QByteArray ballast = QByteArray(std::max(longer / 80, 0) * 80, '-').replace(QByteArray(80, '-'), QByteArray(78, '-') + "\r\n");
    QByteArray mbox;
    test::Dovecot server;
    for (int number = 0; number < count; number += 1000) {
        QList<QByteArray> mails = reportMails(number, std::min(number + 1000, count));
        for (QByteArray& mail : mails) {
            mail += ballast;
            mbox += "From x Thu Oct  1 02:00:07 2026\r\n" + mail + "\r\n";
        }
        server.deliver(u"bench"_s, mails);
    }
    NoProgress progress;
    QElapsedTimer clock;
    FetchOptions options;
    options.import.now = 1'790'000'000;
    const Mailbox mailbox = server.mailbox(u"bench"_s);
    for (const char* what : {"first fetch, server cold", "first fetch, server warm"}) {
        TemporaryStore store;
        valueOf(Mailboxes(store.connection()).save(mailbox));
        clock.start();
        const auto first = valueOf(fetchMailbox(store.connection(), mailbox, u"secret"_s, options, progress));
        tell(what, clock.elapsed(), first.messages);
        clock.start();
        const auto second = valueOf(fetchMailbox(store.connection(), mailbox, u"secret"_s, options, progress));
        tell("nothing new", clock.elapsed(), second.messages);
    }
    TemporaryStore store;
    const QString path = store.write(u"bench.mbox"_s, mbox);
    clock.start();
    const auto imported = valueOf(importPaths(store.connection(), {path}, options.import, progress));
    tell("import of the same as .mbox", clock.elapsed(), imported.counts.rows);
    return 0;
}
