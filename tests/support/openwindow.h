// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"
#include "ui/widgets/card.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace uptake {

/// One monthly report of a fleet that a test tells in a line.
struct FleetReport
{
    QString server = QStringLiteral("AAAA-AAAA-AAAA-AAAA");
    QString sentAt = QStringLiteral("2026-09-28");
    QString version = QStringLiteral("2.10.0");
    int users = 40;
    QString features = QStringLiteral(R"("pivot":5,"chart":3)");
    QString entitlement = {};
    QString host = QStringLiteral("8.5.3");
    QString product = QStringLiteral("com.example.addon");
};

inline QByteArray lineOf(const FleetReport& report)
{
    QString line = QStringLiteral(R"({"schema":"usage-report/1","serverId":"%1","product":"%8","sentAt":"%2T02:00:00Z",)"
                                  R"("hostProduct":"confluence","hostVersion":"%3","addonVersion":"%4","users":%5,)"
                                  R"("queriesModifiedLastMonth":1,"features":{%6}%7})")
                       .arg(report.server, report.sentAt, report.host, report.version, QString::number(report.users), report.features,
                           report.entitlement.isEmpty() ? QString() : QStringLiteral(R"(,"supportEntitlementNumber":"%1")").arg(report.entitlement), report.product);
    return line.toUtf8() + '\n';
}

/// The real window on a database of its own, with settings of its own: what tests of pages click on.
class OpenWindow
{
public:
    explicit OpenWindow(const QSize& size = {1280, 800})
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, path(QStringLiteral("settings")));
        open(size);
    }

    void open(const QSize& size = {1280, 800})
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(DatabaseUrl{path(QStringLiteral("uptake.sqlite"))});
        m_window->resize(size);
        m_window->show();
        QTRY_VERIFY(m_window->session().isLoaded() && m_window->hasAllPages());
    }
    void close() { m_window->close(); }

    MainWindow& operator*() { return *m_window; }
    MainWindow* operator->() { return m_window.get(); }
    Session& session() { return m_window->session(); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    template <class T> T* find(const QString& name)
    {
        T* found = m_window->findChild<T*>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    QString title(const QString& card) { return find<Card>(card)->title(); }

    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void import(const QString& name) { importAll({name}); }
    void importAll(const QStringList& names)
    {
        QStringList paths;
        for (const QString& name : names)
            paths << path(name);
        QSignalSpy ended(&session(), &Session::importEnded);
        session().importPaths(paths);
        QTRY_VERIFY(!ended.isEmpty());
        QTRY_VERIFY(!session().isLoading());
    }
    void importReports(const QList<FleetReport>& reports)
    {
        writeReports(reports);
        import(QStringLiteral("reports.jsonl"));
    }
    void writeReports(const QList<FleetReport>& reports)
    {
        QByteArray bytes;
        for (const FleetReport& report : reports)
            bytes += lineOf(report);
        write(QStringLiteral("reports.jsonl"), bytes);
    }
    /// A fleet of three installations over three months, as most tests want it: two with licences (Server, Data Center), one without.
    void importFleet()
    {
        write(QStringLiteral("licenses.csv"),
            "addonLicenseId,licenseId,addonKey,addonName,licenseType,maintenanceStartDate,maintenanceEndDate,status,hosting,tier,company,country,"
            "lastUpdated\n"
            "1,SEN-1,com.example.addon,Example,COMMERCIAL,2026-01-01,2027-01-01,active,Server,100 Users,Alder,FR,2026-09-30\n"
            "2,SEN-2,com.example.addon,Example,COMMERCIAL,2026-01-01,2027-01-01,active,Data Center,500 Users,Birch,DE,2026-09-30\n");
        QList<FleetReport> reports;
        for (const int month : {7, 8, 9}) {
            const QString sent = QStringLiteral("2026-%1-28").arg(month, 2, 10, QLatin1Char('0'));
            reports << FleetReport{.sentAt = sent, .version = month < 9 ? QStringLiteral("2.9.0") : QStringLiteral("2.10.0"), .entitlement = QStringLiteral("SEN-1")};
            reports << FleetReport{.server = QStringLiteral("BBBB-BBBB-BBBB-BBBB"), .sentAt = sent, .version = QStringLiteral("2.9.0"), .users = 200,
                .features = QStringLiteral(R"("pivot":0,"chart":3)"), .entitlement = QStringLiteral("SEN-2")};
        }
        reports << FleetReport{.server = QStringLiteral("CCCC-CCCC-CCCC-CCCC"), .sentAt = QStringLiteral("2026-09-27"), .users = 7,
            .features = QStringLiteral(R"("pivot":0,"chart":3)")};
        writeReports(reports);
        importAll({QStringLiteral("licenses.csv"), QStringLiteral("reports.jsonl")});
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace uptake
