// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/dates.h"
#include "models/store/history.h"
#include "tests/models/import/importing.h"

#include <QSet>

namespace uptake {

using namespace Qt::StringLiterals;

/// What a store holds, in words: one line a row, "column=value" of all that is not absent. Numbers that the store makes
/// up (ids, digests) are left out, files are named without their folder.
class StoredText
{
public:
    explicit StoredText(TemporaryStore& store)
        : m_store(store)
    {
    }

    QString toText()
    {
        for (const QString& table :
            {u"licence_states"_s, u"licence_links"_s, u"transactions"_s, u"licence_events"_s, u"releases"_s,
                u"feedback"_s, u"free_tier_days"_s, u"distributions"_s, u"contacts"_s, u"organisations"_s})
            add(table);
        addReports();
        add(u"quarantine"_s);
        return m_text;
    }

private:
    void add(const QString& table)
    {
        static const QSet<QString> madeUp{u"id"_s, u"digest"_s, u"first_batch"_s, u"last_batch"_s, u"product_id"_s,
            u"organisation_id"_s, u"row_id"_s};
        static const QSet<QString> days{u"maintenance_start"_s, u"maintenance_end"_s, u"last_updated"_s, u"sale_date"_s,
            u"event_date"_s, u"released"_s, u"feedback_date"_s, u"day"_s, u"evaluation_date"_s};
        QSqlQuery query(m_store.connection().database());
        if (!query.exec(u"SELECT * FROM %1 ORDER BY 1"_s.arg(table)))
            qFatal("%s", qPrintable(query.lastError().text()));
        QStringList lines;
        while (query.next()) {
            QStringList fields;
            for (int i = 0; i < query.record().count(); ++i) {
                const QString name = query.record().fieldName(i);
                QString value = query.value(i).toString();
                if (query.isNull(i) || value.isEmpty() || madeUp.contains(name))
                    continue;
                if (name == "batch_id"_L1)
                    value = fileOf(value);
                else if (days.contains(name))
                    value = QDate::fromJulianDay(value.toLongLong()).toString(Qt::ISODate);
                fields << name + u'=' + escaped(value);
            }
            lines << u"    "_s + fields.join(u"; "_s) + u'\n';
        }
        if (!lines.isEmpty())
            m_text += table + u":\n"_s + lines.join(QString());
    }

    void addReports()
    {
        QString text;
        for (const QString& server : m_store.rows(u"SELECT DISTINCT server_id FROM installations ORDER BY 1"_s)) {
            for (const InstallationHistory& history : valueOf(installationHistory(m_store.connection(), server))) {
                for (const HistoryReport& each : history.reports)
                    text += u"    "_s + escaped(u"%1 %2 %3"_s.arg(server, history.product, described(each))) + u'\n';
            }
        }
        if (!text.isEmpty())
            m_text += u"reports:\n"_s + text;
    }

    static QString described(const HistoryReport& each)
    {
        const Report& report = each.report;
        QStringList words{timestampToText(report.sentAt), QString::fromStdString(report.addonVersion),
            QString::fromStdString(report.hostProduct), QString::fromStdString(report.hostVersion),
            QString::fromStdString(report.entitlement)};
        for (const auto& count : {report.users, report.datasources, report.administrators, report.queries,
                 report.tables, report.queriesModified})
            words << (count ? QString::number(*count) : u"-"_s);
        for (const ReportConnection& connection : report.connections)
            words << u"%1(%2)=%3"_s
                         .arg(QString::fromStdString(connection.driver), QString::fromStdString(connection.mode))
                         .arg(connection.count);
        for (const FeatureUse& feature : report.features)
            words << u"%1=%2"_s.arg(QString::fromStdString(feature.name)).arg(feature.count);
        return words.join(u' ') + u" from %1:%2"_s.arg(named(each.path)).arg(each.line);
    }

    QString fileOf(const QString& batch)
    {
        return named(m_store.rows(u"SELECT path FROM batches WHERE id = "_s + batch).value(0));
    }
    static QString named(const QString& path)
    {
        return path.mid(path.lastIndexOf(u"/import/"_s) + (path.contains(u"/import/"_s) ? 8 : 0));
    }
    static QString escaped(QString text)
    {
        text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s).replace(QChar(0), u"\\0"_s);
        return text;
    }

    TemporaryStore& m_store;
    QString m_text;
};

} // namespace uptake
