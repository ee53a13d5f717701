// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/program.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <map>

namespace uptake::test {

/// A PDF as qpdf tells it in JSON: its objects, and its streams decompressed.
class Pdf
{
public:
    struct Object
    {
        QJsonValue value; ///< of a stream, its dictionary
        bool isStream = false;
        QByteArray data; ///< of a stream
    };

    explicit Pdf(const QString& path)
    {
        const QStringList options{QStringLiteral("--json=2"), QStringLiteral("--json-stream-data=inline"),
            QStringLiteral("--decode-level=specialized"), path};
        const QJsonArray both = run(QStringLiteral("qpdf"), options).json()[QStringLiteral("qpdf")].toArray();
        const QJsonObject objects = both[1].toObject();
        for (auto it = objects.begin(); it != objects.end(); ++it) {
            const QJsonObject object = it.value().toObject(), stream = object[QStringLiteral("stream")].toObject();
            const QString name = it.key().startsWith(QStringLiteral("obj:")) ? it.key().mid(4) : it.key();
            if (stream.isEmpty())
                m_objects[name] = {object[QStringLiteral("value")], false, {}};
            else
                m_objects[name] = {stream[QStringLiteral("dict")], true,
                    QByteArray::fromBase64(stream[QStringLiteral("data")].toString().toLatin1())};
        }
    }

    const std::map<QString, Object>& objects() const { return m_objects; } ///< by "5 0 R"; and the "trailer"
    QJsonObject trailer() const { return dictionary(m_objects.at(QStringLiteral("trailer")).value); }
    QJsonObject catalogue() const { return dictionary(trailer()[QStringLiteral("/Root")]); }
    /// What a reference stands for; anything else as it is.
    QJsonValue resolved(const QJsonValue& value) const
    {
        const auto found = m_objects.find(value.toString());
        return found == m_objects.end() ? value : found->second.value;
    }
    QJsonObject dictionary(const QJsonValue& value) const { return resolved(value).toObject(); }
    QByteArray dataOf(const QJsonValue& reference) const
    {
        const auto found = m_objects.find(reference.toString());
        return found == m_objects.end() ? QByteArray() : found->second.data;
    }
    /// All dictionaries, however deep they stand in others.
    void forEachDictionary(const std::function<void(const QJsonObject&, const Object&)>& take) const
    {
        for (const auto& [name, object] : m_objects)
            visit(object.value, object, take);
    }
    /// Dictionaries of a type: "/Font", "/Annot".
    QList<QJsonObject> ofType(const QString& type) const
    {
        QList<QJsonObject> found;
        forEachDictionary([&](const QJsonObject& each, const Object&) {
            if (each[QStringLiteral("/Type")].toString() == type)
                found << each;
        });
        return found;
    }
    /// "u:Title" is "Title".
    static QString text(const QJsonValue& value)
    {
        const QString string = value.toString();
        return string.startsWith(QStringLiteral("u:")) ? string.mid(2) : string;
    }

private:
    static void visit(const QJsonValue& value, const Object& in,
        const std::function<void(const QJsonObject&, const Object&)>& take)
    {
        if (value.isArray()) {
            for (const QJsonValue& each : value.toArray())
                visit(each, in, take);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            take(object, in);
            for (const QJsonValue& each : object)
                visit(each, in, take);
        }
    }

    std::map<QString, Object> m_objects;
};

} // namespace uptake::test
