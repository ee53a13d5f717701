// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manualpage.h"

#include "app/commandline.h"

using namespace Qt::StringLiterals;

namespace uptake {

namespace {

/// Text that man(7) shows as it is: no backslash, hyphen, dot or apostrophe of it is read as a request.
QString escaped(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s).replace(u'\'', u"\\(aq"_s).replace(u'\n', u' ');
    return text.startsWith(u'.') ? u"\\&"_s + text : text;
}

QString bold(const QString& text)
{
    return u"\\fB"_s + escaped(text) + u"\\fR"_s;
}

QString italic(const QString& text)
{
    return text.isEmpty() ? QString() : u" \\fI"_s + escaped(text) + u"\\fR"_s;
}

QString item(const QString& tag, const QString& text)
{
    return u".TP\n%1\n%2\n"_s.arg(tag, escaped(text));
}

QString optionItem(const QCommandLineOption& option)
{
    return item(bold(u"--"_s + option.names().constLast()) + italic(option.valueName()), option.description());
}

QString commandItems()
{
    QString items;
    for (const Command& command : commands()) {
        items += item(bold(command.name) + italic(command.arguments), command.summary);
        if (command.options.isEmpty())
            continue;
        items += u".RS\n"_s;
        for (const QCommandLineOption& option : command.options)
            items += optionItem(option);
        items += u".RE\n"_s;
    }
    return items;
}

} // namespace

QString manualPage()
{
    QString page = u".TH UPTAKE 1 \"\" \"Uptake %1\" \"User Commands\"\n"_s.arg(QLatin1StringView(UPTAKE_VERSION));
    page += uR"(.SH NAME
uptake \- usage and adoption of Marketplace add\-ons
.SH SYNOPSIS
.B uptake
.RB [ \-\-db
.IR FILE ]
.br
.B uptake
.RB [ \-\-db
.IR FILE ]
.B open
.RI [ PATH ...]
.br
.B uptake
.RB [ \-\-db
.IR FILE ]
.I COMMAND
.RI [ ARGUMENTS ]
.RB [ \-\-json ]
.SH DESCRIPTION
Uptake tells a vendor of Atlassian Marketplace add\-ons how many users there are, which features they use and which versions
they run. It reads the Marketplace's CSV downloads and the monthly usage reports that installations send by e\-mail, keeps
both in a database on this machine, and makes reports for banks and stakeholders from which no customer can be identified.
.PP
Without a command it opens its window; with
.B open
it also previews the import of the files and folders named. Every other command needs no display.
.SH OPTIONS
)"_s;
    for (const QCommandLineOption& option : generalOptions())
        page += optionItem(option);
    page += u".SH COMMANDS\n"_s + commandItems();
    page += uR"(.SH EXIT STATUS
.TP
.B 0
done
.TP
.B 1
failed, nothing changed
.TP
.B 2
done, but some rows went to quarantine
.TP
.B 64
wrong usage
.SH FILES
.TP
.I $XDG_DATA_HOME/Uptake/uptake/uptake.sqlite
the database where
.B \-\-db
names none; only its owner may read it
.SH EXAMPLES
.EX
uptake import licenses.csv usage.mbox
uptake headcount \-\-as\-of 2026\-10\-31
uptake report \-\-template bank \-\-out users.pdf
uptake verify users.pdf
.EE
)"_s;
    return page;
}

} // namespace uptake
