// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog.h"

class QListWidget;
class QTextBrowser;

namespace uptake {

/// The built-in help: what each page is for, and every definition.
class HelpDialog : public Dialog
{
    Q_OBJECT

public:
    HelpDialog(const QString& topic, QWidget* parent);
    void showTopic(const QString& topic); ///< the id of a page, "start", "filters", "charts", "keys" or "definitions"
    QString topic() const;

private:
    QListWidget* m_topics;
    QTextBrowser* m_text;
};

/// Ids of the topics that there is help for, in their order.
QStringList helpTopics();

/// A topic as Markdown; empty if there is none.
QString helpText(const QString& topic);

} // namespace uptake
