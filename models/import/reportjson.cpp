// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/reportjson.h"

#include "models/base/dates.h"
#include "models/import/reportjsontext.h"

#include <algorithm>
#include <simdjson.h>

using namespace Qt::StringLiterals;
using simdjson::dom::element;
using simdjson::dom::element_type;

namespace uptake {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// May this stand for a name? No control characters, and not longer than any name is.
bool isName(std::string_view text)
{
    return text.size() <= longestName && std::none_of(text.begin(), text.end(), [](char c) {
        return (c >= 0 && c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f;
    });
}

/// What a reading of one object collects; the first thing that is wrong ends it.
struct Reading
{
    Report report;
    std::optional<qint64> sentAt;
    std::optional<Rejection> rejection;

    bool reject(const QString& field, const QString& value, const QString& reason)
    {
        rejection = Rejection{0, field, value.left(200), reason, {}};
        return false;
    }
    bool reject(const QString& field, const element& value, const QString& reason)
    {
        return reject(field, QString::fromStdString(simdjson::minify(value)), reason);
    }

    /// A count: an integer from 0 to largestCount, also where a writer made it 12.0. `null` is absent.
    bool count(const QString& field, const element& value, std::optional<qint64>& into)
    {
        if (value.type() == element_type::NULL_VALUE)
            return true;
        qint64 number = -1;
        double real = 0;
        if (value.type() == element_type::DOUBLE && value.get(real) == simdjson::SUCCESS && real >= 0
            && real <= double(largestCount) && real == double(qint64(real)))
            number = qint64(real);
        else if (int64_t integer = 0; value.type() == element_type::INT64 && value.get(integer) == simdjson::SUCCESS)
            number = integer;
        else if (value.type() != element_type::UINT64)
            return reject(field, value, ReportJsonText::tr("this is no count; write a whole number from 0"));
        if (number < 0 || number > largestCount)
            return reject(
                field, value, ReportJsonText::tr("a count must be a whole number from 0 to %1").arg(largestCount));
        into = number;
        return true;
    }

    bool text(const QString& field, const element& value, std::string& into)
    {
        if (value.type() == element_type::NULL_VALUE)
            return true;
        std::string_view view;
        if (value.get(view) != simdjson::SUCCESS)
            return reject(field, value, ReportJsonText::tr("this is no text"));
        if (!isName(view))
            return reject(
                field, value, ReportJsonText::tr("this is no name: it is too long, or holds control characters"));
        const size_t first = view.find_first_not_of(" \t\r\n");
        into = first == std::string_view::npos
            ? std::string()
            : std::string(view.substr(first, view.find_last_not_of(" \t\r\n") - first + 1));
        return true;
    }

    bool serverId(const element& value)
    {
        std::string written;
        if (!text(u"serverId"_s, value, written))
            return false;
        const auto id = normalisedServerId(written);
        if (!id)
            return reject(u"serverId"_s, value,
                ReportJsonText::tr("a server ID is four groups of four letters or digits, like B8XU-91QO-FN3Y-ETQ2"));
        report.serverId = *id;
        return true;
    }

    bool time(const element& value)
    {
        std::string written;
        if (!text(u"sentAt"_s, value, written))
            return false;
        if (written.empty())
            return true;
        sentAt = secondsFromText(written);
        if (!sentAt)
            return reject(u"sentAt"_s, value, ReportJsonText::tr("this is no time; write it as 2026-10-01T02:00:07Z"));
        return true;
    }

    bool features(const element& value)
    {
        if (value.type() == element_type::NULL_VALUE)
            return true;
        simdjson::dom::object object;
        if (value.get(object) != simdjson::SUCCESS)
            return reject(u"features"_s, value, ReportJsonText::tr("features must be an object of counts"));
        if (object.size() > mostEntries)
            return reject(u"features"_s, QString::number(object.size()),
                ReportJsonText::tr("a report has at most %1 features").arg(mostEntries));
        report.features.reserve(object.size());
        for (const auto field : object) {
            if (field.key.find_first_not_of(" \t\r\n") == std::string_view::npos || !isName(field.key))
                return reject(u"features"_s, toQString(field.key), ReportJsonText::tr("this is no name of a feature"));
            std::optional<qint64> number;
            if (!count(u"features."_s + toQString(field.key), field.value, number))
                return false;
            if (number)
                report.features.push_back({std::string(field.key), *number});
        }
        return true;
    }

    bool connection(const element& value)
    {
        simdjson::dom::object object;
        if (value.get(object) != simdjson::SUCCESS)
            return reject(u"connections"_s, value,
                ReportJsonText::tr("a connection must be an object with driver, mode and count"));
        ReportConnection connection;
        std::optional<qint64> number;
        for (const auto field : object) {
            const bool fine = field.key == "driver" ? text(u"connections.driver"_s, field.value, connection.driver)
                : field.key == "mode"               ? text(u"connections.mode"_s, field.value, connection.mode)
                : field.key == "count"              ? count(u"connections.count"_s, field.value, number)
                                                    : true;
            if (!fine)
                return false;
        }
        if (connection.driver.empty())
            return reject(u"connections.driver"_s, value, ReportJsonText::tr("the connection names no driver"));
        connection.count = number.value_or(1);
        report.connections.push_back(std::move(connection));
        return true;
    }

    bool connections(const element& value)
    {
        if (value.type() == element_type::NULL_VALUE)
            return true;
        simdjson::dom::array array;
        if (value.get(array) != simdjson::SUCCESS)
            return reject(u"connections"_s, value, ReportJsonText::tr("connections must be a list"));
        if (array.size() > mostEntries)
            return reject(u"connections"_s, QString::number(array.size()),
                ReportJsonText::tr("a report has at most %1 connections").arg(mostEntries));
        for (const element each : array) {
            if (!connection(each))
                return false;
        }
        return true;
    }

    bool field(std::string_view key, const element& value)
    {
        if (key == "serverId")
            return serverId(value);
        if (key == "product")
            return text(u"product"_s, value, report.product);
        if (key == "sentAt")
            return time(value);
        if (key == "hostProduct")
            return text(u"hostProduct"_s, value, report.hostProduct);
        if (key == "hostVersion")
            return text(u"hostVersion"_s, value, report.hostVersion);
        if (key == "addonVersion")
            return text(u"addonVersion"_s, value, report.addonVersion);
        if (key == "supportEntitlementNumber")
            return text(u"supportEntitlementNumber"_s, value, report.entitlement);
        if (key == "users")
            return count(u"users"_s, value, report.users);
        if (key == "datasources")
            return count(u"datasources"_s, value, report.datasources);
        if (key == "administrators")
            return count(u"administrators"_s, value, report.administrators);
        if (key == "queries")
            return count(u"queries"_s, value, report.queries);
        if (key == "tables")
            return count(u"tables"_s, value, report.tables);
        if (key == "queriesModifiedLastMonth")
            return count(u"queriesModifiedLastMonth"_s, value, report.queriesModified);
        if (key == "connections")
            return connections(value);
        return key == "features" ? features(value) : true;
    }

    void require()
    {
        const QString reason = ReportJsonText::tr("the report lacks this field");
        if (report.serverId.empty())
            reject(u"serverId"_s, QString(), reason);
        else if (report.product.empty())
            reject(u"product"_s, QString(), reason);
        else if (!sentAt)
            reject(u"sentAt"_s, QString(), reason);
        else if (report.addonVersion.empty())
            reject(u"addonVersion"_s, QString(), reason);
        else if (*sentAt < 0 || *sentAt > newestTime)
            reject(u"sentAt"_s, timestampToText(*sentAt), ReportJsonText::tr("the time is not between 1970 and 2500"));
    }
};

} // namespace

struct ReportJson::Parser
{
    simdjson::dom::parser json;
    std::string padded;
};

ReportJson::ReportJson()
    : m_parser(std::make_unique<Parser>())
{
}

ReportJson::~ReportJson() = default;

std::variant<Report, Rejection> ReportJson::read(std::string_view json, std::optional<qint64> sentAt)
{
    std::string& padded = m_parser->padded;
    padded.reserve(json.size() + simdjson::SIMDJSON_PADDING);
    padded.assign(json);
    Reading reading;
    reading.sentAt = sentAt;
    simdjson::dom::object object;
    const auto parsed = m_parser->json.parse(padded.data(), padded.size(), false);
    if (parsed.error() != simdjson::SUCCESS) {
        return Rejection{0, {}, {},
            ReportJsonText::tr("this is no JSON: %1").arg(QString::fromUtf8(simdjson::error_message(parsed.error()))),
            {}};
    }
    if (parsed.value_unsafe().get(object) != simdjson::SUCCESS)
        return Rejection{0, {}, {}, ReportJsonText::tr("a report must be a JSON object"), {}};
    for (const auto field : object) {
        if (!reading.field(field.key, field.value))
            break;
    }
    if (!reading.rejection)
        reading.require();
    if (reading.rejection)
        return *reading.rejection;
    reading.report.sentAt = *reading.sentAt;
    return std::move(reading.report);
}

} // namespace uptake
