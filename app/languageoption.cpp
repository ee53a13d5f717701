// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languageoption.h"

#include "app/commandtext.h"

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

Expected<std::optional<Language>> languageCalled(const QString& code)
{
    if (const auto language = languageFromCode(code))
        return language;
    return Failure(Error{CommandText::tr("\"%1\" is no language that Uptake speaks").arg(code), u"--language"_s,
        CommandText::tr("write en or fr"), Error::Kind::Usage});
}

} // namespace

Expected<std::optional<Language>> takeLanguage(QStringList& arguments)
{
    const QString option = u"--language"_s;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString argument = arguments[i];
        if (argument == option) {
            const QString code = arguments.value(i + 1);
            arguments.remove(i, std::min<qsizetype>(2, arguments.size() - i));
            return languageCalled(code);
        }
        if (argument.startsWith(option + u'=')) {
            arguments.removeAt(i);
            return languageCalled(argument.mid(option.size() + 1));
        }
        if (argument == u"--db" || argument == u"--screenshots")
            ++i; // what follows is no command
        else if (!argument.startsWith(u'-'))
            break;
    }
    return std::optional<Language>();
}

} // namespace uptake
