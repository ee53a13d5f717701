// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/profileparser.h"

#include "models/import/mailprofiletext.h"
#include "models/import/reportwords.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <optional>
#include <simdjson.h>

namespace uptake {

using namespace Qt::StringLiterals;
namespace json = simdjson::ondemand;

namespace {

constexpr std::size_t longestValue = 255;
constexpr qsizetype largestProfile = 256 * 1024;

QString profileText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString fieldNames()
{
    QStringList all;
    for (int field = 1; field <= int(ReportField::Features); ++field)
        all << profileText(nameOf(ReportField(field)));
    return all.join(u", "_s);
}

bool isList(ReportField field)
{
    return field >= ReportField::Connections;
}

/// Walks through a profile whose syntax is known to be right. The first thing that is wrong stays in `m_error`.
class ProfileParser
{
public:
    ProfileParser(const QByteArray& bytes, QString where)
        : m_bytes(bytes)
        , m_where(std::move(where))
        , m_padded(bytes.data(), size_t(bytes.size()))
    {
        m_profile.json = bytes;
    }

    Expected<MailProfile> parse()
    {
        if (m_bytes.size() > largestProfile)
            return Failure(Error{MailProfileText::tr("this is too large for a profile"), m_where,
                MailProfileText::tr("check that it is the right file")});
        QJsonParseError syntax;
        const auto checked = QJsonDocument::fromJson(m_bytes, &syntax);
        if (syntax.error != QJsonParseError::NoError)
            return failed(syntax.offset, MailProfileText::tr("this is no JSON: %1").arg(syntax.errorString()),
                MailProfileText::tr("mend it there"));
        if (!checked.isObject())
            return failed(
                0, MailProfileText::tr("a profile is a JSON object"), MailProfileText::tr("put it in braces"));
        json::parser parser;
        json::document document;
        json::object object;
        if (parser.iterate(m_padded).get(document) || document.get_object().get(object))
            return failed(0, MailProfileText::tr("this is no JSON in UTF-8"), MailProfileText::tr("save it as UTF-8"));
        each(object,
            [this](std::string_view key, size_t place, json::value value) { return takeMember(key, place, value); });
        if (m_error)
            return Failure(*m_error);
        return checkWhole();
    }

private:
    Failure failed(qsizetype place, const QString& what, const QString& remedy)
    {
        place = std::clamp(place, qsizetype(0), m_bytes.size());
        const QByteArray before = m_bytes.left(place);
        const qsizetype line = before.count('\n') + 1;
        const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
        return Failure(Error{what, u"%1:%2:%3"_s.arg(m_where).arg(line).arg(column), remedy});
    }

    bool fail(size_t place, const QString& what, const QString& remedy)
    {
        if (!m_error)
            m_error = failed(qsizetype(place), what, remedy).value();
        return false;
    }

    size_t placeOf(const char* at) const { return size_t(at - m_padded.data()); }

    /// Calls take(key, place, value) for each member, until one is refused.
    template <class Take> bool each(json::object object, Take take)
    {
        for (auto member : object) {
            json::field field;
            std::string_view key;
            if (std::move(member).get(field))
                return fail(0, MailProfileText::tr("this is no JSON"), {});
            const size_t place = placeOf(field.key().raw()) - 1;
            if (field.unescaped_key().get(key) || !take(key, place, field.value()))
                return fail(place, MailProfileText::tr("this cannot be read"), MailProfileText::tr("mend it there"));
        }
        return true;
    }

    std::optional<std::string> word(json::value value, size_t place)
    {
        std::string_view text;
        if (value.get_string().get(text)) {
            fail(place, MailProfileText::tr("this must be a text"), MailProfileText::tr("put it in quotes"));
            return std::nullopt;
        }
        if (text.size() > longestValue) {
            fail(place, MailProfileText::tr("this text is too long"), MailProfileText::tr("at most 255 bytes"));
            return std::nullopt;
        }
        return std::string(text);
    }

    size_t placeOfValue(json::value& value) { return placeOf(value.raw_json_token().data()); }

    bool takeMember(std::string_view key, size_t place, json::value value)
    {
        json::object object;
        if (key == "profile" || key == "name" || key == "separator")
            return takeWord(key, value);
        if (key == "labels" || key == "values" || key == "items") {
            if (value.get_object().get(object))
                return fail(place, MailProfileText::tr("\"%1\" must be an object").arg(profileText(key)),
                    MailProfileText::tr("put it in braces"));
            return each(object, [this, key](std::string_view name, size_t namePlace, json::value inner) {
                return key == "labels" ? takeLabel(name, namePlace, inner)
                    : key == "values"  ? takeValue(name, namePlace, inner)
                                       : takeItem(name, namePlace, inner);
            });
        }
        if (key == "patterns")
            return takePatterns(place, value);
        return fail(place, MailProfileText::tr("a profile has no \"%1\"").arg(profileText(key)),
            MailProfileText::tr("it has profile, name, separator, labels, values, patterns and items"));
    }

    bool takeWord(std::string_view key, json::value value)
    {
        const size_t place = placeOfValue(value);
        const auto text = word(value, place);
        if (!text)
            return false;
        if (key == "profile") {
            m_hasSchema = *text == "mail-profile/1";
            return m_hasSchema
                || fail(place, MailProfileText::tr("this is another kind of profile"),
                    MailProfileText::tr("write \"mail-profile/1\""));
        }
        if (key == "separator") {
            m_profile.separator = *text;
            return !text->empty()
                || fail(place, MailProfileText::tr("the separator is empty"),
                    MailProfileText::tr("write what stands between a label and its value"));
        }
        static const QRegularExpression allowed(u"^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$"_s);
        m_profile.name = QString::fromStdString(*text);
        return allowed.match(m_profile.name).hasMatch()
            || fail(place, MailProfileText::tr("this is no name for a profile"),
                MailProfileText::tr("use up to 60 letters, digits, dots and hyphens"));
    }

    bool takeLabel(std::string_view label, size_t place, json::value value)
    {
        const size_t valuePlace = placeOfValue(value);
        const auto name = word(value, valuePlace);
        if (!name)
            return false;
        const ReportField field = reportFieldFromName(*name);
        if (field == ReportField::Unknown)
            return fail(valuePlace, MailProfileText::tr("there is no field \"%1\"").arg(QString::fromStdString(*name)),
                MailProfileText::tr("the fields are %1").arg(fieldNames()));
        const std::string folded(reportwords::Folded(reportwords::trimmed(label)).view());
        if (folded.empty() || label.size() > longestLabel)
            return fail(place, MailProfileText::tr("a label has 1 to %1 bytes").arg(longestLabel),
                MailProfileText::tr("write it as it stands in the mail, without what follows it"));
        const size_t star = folded.find('*');
        if (star == std::string::npos) {
            m_profile.labels.emplace_back(folded, field);
            return true;
        }
        if (field != ReportField::HostVersion || folded.find('*', star + 1) != std::string::npos)
            return fail(place,
                MailProfileText::tr("one \"*\" may stand in the label of hostVersion, for the host product"),
                MailProfileText::tr("write the label out"));
        m_profile.starLabels.push_back({folded.substr(0, star), folded.substr(star + 1), field});
        return true;
    }

    bool takeValue(std::string_view name, size_t place, json::value value)
    {
        const size_t valuePlace = placeOfValue(value);
        const auto text = word(value, valuePlace);
        if (!text)
            return false;
        const ReportField field = reportFieldFromName(name);
        if (field == ReportField::Unknown || field == ReportField::ServerId || field >= ReportField::Users)
            return fail(place, MailProfileText::tr("\"%1\" cannot be the same in all mails").arg(profileText(name)),
                MailProfileText::tr("product, addonVersion, hostProduct and hostVersion can"));
        m_profile.values.emplace_back(field, *text);
        return true;
    }

    std::optional<QRegularExpression> expression(json::value value)
    {
        const size_t place = placeOfValue(value);
        const auto text = word(value, place);
        if (!text)
            return std::nullopt;
        QRegularExpression result(QString::fromStdString(*text));
        if (!result.isValid()) {
            fail(place + 1 + size_t(result.patternErrorOffset()),
                MailProfileText::tr("this is no regular expression: %1").arg(result.errorString()),
                MailProfileText::tr("mend it there"));
            return std::nullopt;
        }
        result.optimize();
        return result;
    }

    bool takePatterns(size_t place, json::value value)
    {
        json::array array;
        if (value.get_array().get(array))
            return fail(
                place, MailProfileText::tr("\"patterns\" must be a list"), MailProfileText::tr("put it in brackets"));
        for (auto item : array) {
            json::value inner;
            if (std::move(item).get(inner))
                return fail(place, MailProfileText::tr("this cannot be read"), {});
            const size_t innerPlace = placeOfValue(inner);
            const auto pattern = expression(inner);
            if (!pattern)
                return false;
            MailProfile::Pattern known{*pattern, {}};
            for (const QString& group : pattern->namedCaptureGroups()) {
                const ReportField field
                    = group.isEmpty() ? ReportField::Unknown : reportFieldFromName(group.toStdString());
                if (!group.isEmpty() && (field == ReportField::Unknown || isList(field)))
                    return fail(innerPlace, MailProfileText::tr("the group \"%1\" is no field").arg(group),
                        MailProfileText::tr("name the groups after fields: %1").arg(fieldNames()));
                m_hasPattern[size_t(field)] = true;
                known.groups.push_back(field);
            }
            m_profile.patterns.push_back(std::move(known));
        }
        return true;
    }

    bool takeItem(std::string_view name, size_t place, json::value value)
    {
        const size_t valuePlace = placeOfValue(value);
        const auto pattern = expression(value);
        if (!pattern)
            return false;
        if (name != "features" && name != "connections")
            return fail(place, MailProfileText::tr("there is no list \"%1\"").arg(profileText(name)),
                MailProfileText::tr("the lists are features and connections"));
        const QStringList groups = pattern->namedCaptureGroups();
        if (!groups.contains(u"name"_s) || !groups.contains(u"count"_s))
            return fail(valuePlace, MailProfileText::tr("an item needs the groups \"name\" and \"count\""),
                MailProfileText::tr("write (?<name>...) and (?<count>...)"));
        (name == "features" ? m_profile.featureItem : m_profile.connectionItem) = *pattern;
        return true;
    }

    Expected<MailProfile> checkWhole()
    {
        if (!m_hasSchema)
            return failed(0, MailProfileText::tr("the profile does not say that it is one"),
                MailProfileText::tr("add \"profile\": \"mail-profile/1\""));
        if (m_profile.name.isEmpty())
            return failed(0, MailProfileText::tr("the profile has no name"), MailProfileText::tr("add \"name\""));
        for (const ReportField needed : {ReportField::ServerId, ReportField::Product, ReportField::AddonVersion}) {
            const bool isLabelled = std::any_of(m_profile.labels.begin(), m_profile.labels.end(),
                [needed](const auto& each) { return each.second == needed; });
            const bool isGiven = std::any_of(m_profile.values.begin(), m_profile.values.end(),
                [needed](const auto& each) { return each.first == needed; });
            if (!isLabelled && !isGiven && !m_hasPattern[size_t(needed)])
                return failed(0,
                    MailProfileText::tr("nothing in the profile tells the field %1").arg(profileText(nameOf(needed))),
                    MailProfileText::tr("add a label, a pattern or a value for it"));
        }
        return std::move(m_profile);
    }

    const QByteArray& m_bytes;
    QString m_where;
    simdjson::padded_string m_padded;
    MailProfile m_profile;
    bool m_hasSchema = false;
    std::array<bool, size_t(ReportField::Features) + 1> m_hasPattern{};
    std::optional<Error> m_error;
};

} // namespace

Expected<MailProfile> mailProfileFromJson(const QByteArray& json, const QString& where)
{
    return ProfileParser(json, where).parse();
}

} // namespace uptake
