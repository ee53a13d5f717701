// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/mailboxes.h"
#include "tests/support/program.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <csignal>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <memory>

namespace uptake::test {

/// A port of loopback that nobody listens on. Each test program begins elsewhere, below those that the system gives to outgoing
/// connections, so that two that run at once do not take each other's.
inline int freePort()
{
    static int next = 10'000 + 16 * int(::getpid() % 1250);
    for (bool isFree = false; !isFree; ++next) {
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(uint16_t(next));
        isFree = ::bind(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
        ::close(socket);
    }
    return next - 1;
}

/// A Dovecot of the test's own on loopback: its users are whoever knows the password "secret", its certificate is signed by an authority of
/// the test. Started with its own configuration as whoever runs the test; ends with this.
class Dovecot
{
public:
    Dovecot()
    {
        const passwd* nobody = ::getpwnam("nobody");
        if (::geteuid() == 0 && nobody) {
            m_user = QStringLiteral("nobody");
            m_group = QStringLiteral("nogroup");
            m_owner = nobody->pw_uid;
            m_ownerGroup = nobody->pw_gid;
        } else {
            m_user = QString::fromLocal8Bit(run(QStringLiteral("id"), {QStringLiteral("-un")}).out.trimmed());
            m_group = QString::fromLocal8Bit(run(QStringLiteral("id"), {QStringLiteral("-gn")}).out.trimmed());
        }
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)); // its processes have users of their own
        makeCertificates();
        start();
    }
    ~Dovecot() { stop(); }
    Dovecot(const Dovecot&) = delete;
    Dovecot& operator=(const Dovecot&) = delete;

    int tlsPort() const { return m_tlsPort; }
    int plainPort() const { return m_plainPort; } ///< STARTTLS, and no login before it
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString authority() const { return path(QStringLiteral("ca.pem")); }

    /// The mailbox of a user, to be fetched from.
    Mailbox mailbox(const QString& user, const QString& folder = QStringLiteral("INBOX")) const
    {
        Mailbox mailbox;
        mailbox.name = QStringLiteral("usage");
        mailbox.server = QStringLiteral("localhost");
        mailbox.port = m_tlsPort;
        mailbox.folder = folder;
        mailbox.user = user;
        mailbox.caFile = authority();
        return mailbox;
    }

    /// Puts mails into a folder of a user, behind those that are there. Every third is marked as read.
    void deliver(const QString& user, const QList<QByteArray>& mails, const QString& folder = {})
    {
        const QDir maildir(path(QStringLiteral("mail/%1/%2").arg(user, folder)));
        for (const char* part : {"cur", "new", "tmp"})
            maildir.mkpath(QLatin1StringView(part));
        for (const char* part : {"..", ".", "cur", "new", "tmp"})
            giveTo(maildir.filePath(QLatin1StringView(part)));
        for (const QByteArray& mail : mails) {
            ++m_delivered;
            const QString name = QStringLiteral("cur/%1.M%2P1.test:2,%3")
                                     .arg(1'760'000'000 + m_delivered)
                                     .arg(m_delivered)
                                     .arg(m_delivered % 3 == 0 ? QStringLiteral("S") : QString());
            if (!write(maildir.filePath(name), mail))
                qFatal("a mail cannot be written");
            giveTo(maildir.filePath(name));
        }
    }

    /// What the server itself tells of a user's messages: number and flags, a line each.
    QByteArray state(const QString& user, const QString& folder = QStringLiteral("INBOX")) const
    {
        return doveadm({QStringLiteral("fetch"), QStringLiteral("-u"), user, QStringLiteral("uid flags"),
            QStringLiteral("mailbox"), folder, QStringLiteral("all")});
    }
    /// Makes the numbers of a user's messages mean something else, as a restored mailbox does.
    void forgetNumbers(const QString& user)
    {
        const QDir folder(path(QStringLiteral("mail/") + user));
        for (const QString& name : folder.entryList({QStringLiteral("dovecot-uidlist"), QStringLiteral("dovecot.index*")}, QDir::Files))
            QFile::remove(folder.filePath(name)); // not dovecot-uidvalidity: it keeps two within a second apart
    }
    QByteArray doveadm(const QStringList& arguments) const
    {
        const Ended ended = run(QStringLiteral("doveadm"), QStringList{QStringLiteral("-c"), configuration()} + arguments);
        if (ended.status != 0)
            qFatal("doveadm: %s", qPrintable(ended.error));
        return ended.out;
    }
    /// What clients have said since the beginning, a line each.
    QList<QByteArray> heard() const
    {
        QList<QByteArray> lines;
        for (const QString& name : QDir(path(QStringLiteral("rawlog"))).entryList({QStringLiteral("*.in")}, QDir::Files)) {
            QFile file(path(QStringLiteral("rawlog/") + name));
            if (file.open(QIODevice::ReadOnly))
                lines << file.readAll().split('\n');
        }
        return lines;
    }

    void stop()
    {
        if (m_master.state() == QProcess::NotRunning)
            return;
        m_master.terminate();
        if (!m_master.waitForFinished(10'000))
            m_master.kill();
    }
    void start()
    {
        if (m_tlsPort == 0) {
            m_tlsPort = freePort();
            m_plainPort = freePort();
        }
        for (const char* name : {"mail", "rawlog", "run"})
            QDir().mkpath(path(QLatin1StringView(name)));
        giveTo(path(QStringLiteral("mail")));
        giveTo(path(QStringLiteral("rawlog")));
        write(configuration(), configurationText().toUtf8());
        m_master.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); }); // however the test ends
        m_master.start(QStringLiteral("/usr/sbin/dovecot"), {QStringLiteral("-F"), QStringLiteral("-c"), configuration()});
        for (int tries = 0; !answers(); ++tries) {
            if (tries == 500 || m_master.state() == QProcess::NotRunning)
                qFatal("dovecot does not start: %s", m_master.readAllStandardError().constData());
            m_master.waitForFinished(20);
        }
    }

private:
    bool answers() const
    {
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(uint16_t(m_tlsPort));
        const bool isConnected = ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
        ::close(socket);
        return isConnected;
    }

    QString configuration() const { return path(QStringLiteral("dovecot.conf")); }

    QString configurationText() const
    {
        const bool isRoot = ::geteuid() == 0;
        return QStringLiteral(R"(protocols = imap
base_dir = %1/run
state_dir = %1/run
log_path = %1/log
listen = 127.0.0.1
auth_failure_delay = 0
ssl = required
ssl_cert = <%1/server.pem
ssl_key = <%1/server.key
default_internal_user = %2
default_internal_group = %3
default_login_user = %4
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:%1/mail/%u:LAYOUT=fs
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=%5 gid=%3 home=%1/mail/%u
}
protocol imap {
  rawlog_dir = %1/rawlog
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = %6
  }
  inet_listener imaps {
    port = %7
    ssl = yes
  }
}
)")
            .arg(m_folder.path(), isRoot ? QStringLiteral("dovecot") : m_user, isRoot ? QStringLiteral("nogroup") : m_group,
                isRoot ? QStringLiteral("dovenull") : m_user, m_user)
            .arg(m_plainPort)
            .arg(m_tlsPort);
    }

    void giveTo(const QString& path) const
    {
        if (::geteuid() == 0 && ::chown(QFile::encodeName(path).constData(), m_owner, m_ownerGroup) != 0)
            qFatal("%s cannot be given to %s", qPrintable(path), qPrintable(m_user));
    }

    void makeCertificates() const
    {
        write(path(QStringLiteral("names")), "subjectAltName=DNS:localhost\n");
        const QString script = QStringLiteral(R"(set -e
key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1"; }
key ca.key
openssl req -x509 -new -key ca.key -out ca.pem -days 2 -subj "/CN=An authority of the tests"
key server.key
openssl req -new -key server.key -subj "/CN=localhost" |
    openssl x509 -req -CA ca.pem -CAkey ca.key -set_serial 1 -days 2 -extfile names -out server.pem
)");
        const Ended ended = run(QStringLiteral("sh"), {QStringLiteral("-c"), script}, m_folder.path());
        if (ended.status != 0)
            qFatal("openssl: %s", qPrintable(ended.error));
    }

    /// In memory, where there is such a file system: ten thousand mails are ten thousand files.
    QTemporaryDir m_folder{QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm/uptake-dovecot-XXXXXX")
                                                                              : QDir::tempPath() + QStringLiteral("/uptake-dovecot-XXXXXX")};
    QString m_user;
    QString m_group;
    uid_t m_owner = 0;
    gid_t m_ownerGroup = 0;
    int m_tlsPort = 0;
    int m_plainPort = 0;
    QProcess m_master;
    int m_delivered = 0;
};

} // namespace uptake::test
