// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresaddress.h"

#include "models/store/storetext.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// What is asked of every connection, unless the address says otherwise.
QMap<QString, QString> allOptions(const PostgresAddress& address)
{
    QMap<QString, QString> options{{u"connect_timeout"_s, u"10"_s}, {u"application_name"_s, u"uptake"_s}};
    if (qEnvironmentVariableIsEmpty("PGSSLMODE"))
        options.insert(u"sslmode"_s, u"prefer"_s);
    options.insert(address.options);
    return options;
}

} // namespace

Expected<PostgresAddress> PostgresAddress::of(const DatabaseUrl& url)
{
    const QUrl parsed(url.path, QUrl::StrictMode);
    const auto wrong = [&](const QString& what) {
        return Failure(Error{what, url.path,
            StoreText::tr("write postgresql://user@host:port/database?sslmode=verify-full"), Error::Kind::Usage});
    };
    if (!parsed.isValid())
        return wrong(StoreText::tr("the address of the database makes no sense"));
    PostgresAddress address{parsed.host(QUrl::FullyDecoded), std::max(parsed.port(), 0),
        parsed.userName(QUrl::FullyDecoded), parsed.path(QUrl::FullyDecoded).mid(1), {}};
    const auto items = QUrlQuery(parsed).queryItems(QUrl::FullyDecoded);
    for (const auto& [key, value] : items) {
        if (key == "host"_L1)
            address.host = value;
        else if (key == "port"_L1)
            address.port = value.toInt();
        else if (key == "user"_L1)
            address.user = value;
        else if (key == "dbname"_L1)
            address.database = value;
        else if (key == "password"_L1 || key.contains(u'=') || value.contains(u';')) // Qt parts options by semicolons
            return wrong(
                StoreText::tr("the address of the database holds \"%1\", which does not belong there").arg(key));
        else
            address.options.insert(key, value);
    }
    if (address.database.isEmpty())
        return wrong(StoreText::tr("the address names no database"));
    return address;
}

QString PostgresAddress::toText() const
{
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setUserName(user, QUrl::DecodedMode);
    QUrlQuery query;
    if (host.startsWith(u'/')) // the folder of a socket
        query.addQueryItem(u"host"_s, host);
    else
        url.setHost(host);
    if (port > 0 && host.startsWith(u'/'))
        query.addQueryItem(u"port"_s, QString::number(port));
    else if (port > 0)
        url.setPort(port);
    url.setPath(u'/' + database, QUrl::DecodedMode);
    for (auto option = options.cbegin(); option != options.cend(); ++option)
        query.addQueryItem(option.key(), QString::fromUtf8(QUrl::toPercentEncoding(option.value(), "/")));
    if (!query.isEmpty())
        url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

QString passwordService()
{
    return u"Uptake PostgreSQL"_s;
}

QString accountOf(const DatabaseUrl& url)
{
    const PostgresAddress address = PostgresAddress::of(url).value_or(PostgresAddress());
    return u"%1@%2:%3/%4"_s.arg(
        address.user, address.host, QString::number(address.port > 0 ? address.port : 5432), address.database);
}

ConnectionWords connectionWords(const DatabaseUrl& url)
{
    const PostgresAddress address = PostgresAddress::of(url).value_or(PostgresAddress());
    QMap<QString, QString> all = allOptions(address);
    for (const auto& [key, value] : {std::pair(u"host"_s, address.host), std::pair(u"user"_s, address.user),
             std::pair(u"dbname"_s, address.database), std::pair(u"password"_s, url.password),
             std::pair(u"port"_s, address.port > 0 ? QString::number(address.port) : QString())}) {
        if (!value.isEmpty())
            all.insert(key, value);
    }
    ConnectionWords words;
    for (auto option = all.cbegin(); option != all.cend(); ++option)
        words.texts.insert(words.texts.end(), {option.key().toUtf8(), option.value().toUtf8()});
    for (size_t i = 0; i < words.texts.size(); ++i)
        (i % 2 == 0 ? words.keys : words.values).push_back(words.texts[i].constData());
    words.keys.push_back(nullptr);
    words.values.push_back(nullptr);
    return words;
}

QString connectOptions(const PostgresAddress& address)
{
    QStringList options;
    const auto all = allOptions(address);
    for (auto option = all.cbegin(); option != all.cend(); ++option) {
        QString value = option.value();
        value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
        options << u"%1='%2'"_s.arg(option.key(), value);
    }
    return options.join(u';');
}

} // namespace uptake
