// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/helpdialog.h"

#include "models/base/language.h"
#include "models/views/definitions.h"
#include "ui/theme.h"

#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

/// Every definition of the program, as "How is this counted?" tells it.
QString definitionsText()
{
    QString text = u"# %1\n\n"_s.arg(HelpDialog::tr("What each number means"));
    for (const Term term : allTerms())
        text += u"## %1\n\n%2\n\n"_s.arg(titleOf(term), definitionOf(term).replace(u"\n"_s, u"\n\n"_s));
    return text;
}

QString headingOf(const QString& topic)
{
    return helpText(topic).section(u'\n', 0, 0).remove(u"# "_s);
}

} // namespace

QStringList helpTopics()
{
    return {u"start"_s, u"overview"_s, u"features"_s, u"versions"_s, u"environments"_s, u"business"_s,
        u"installations"_s, u"reports"_s, u"imports"_s, u"privacy"_s, u"filters"_s, u"charts"_s, u"keys"_s, u"definitions"_s};
}

QString helpText(const QString& topic)
{
    if (topic == u"definitions")
        return definitionsText();
    const QString folder = currentLanguage() == Language::English ? QString() : codeOf(currentLanguage()) + u'/';
    QFile file(u":/help/%1%2.md"_s.arg(folder, topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

HelpDialog::HelpDialog(const QString& topic, QWidget* parent)
    : Dialog(u"helpDialog"_s, tr("Uptake help"), parent)
    , m_topics(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    m_topics->setObjectName(u"helpTopics"_s);
    m_topics->setAccessibleName(tr("Topics"));
    for (const QString& id : helpTopics()) {
        auto* item = new QListWidgetItem(headingOf(id), m_topics);
        item->setData(Qt::UserRole, id);
    }
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_topics->setFixedWidth(std::max(Theme::scaled(220), m_topics->sizeHintForColumn(0) + 2 * Theme::scaled(12)));
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(20);
    m_text->document()->setIndentWidth(Theme::scaled(20));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_topics);
    row->addWidget(m_text, 1);
    body()->addLayout(row, 1);
    addClose();
    connect(m_topics, &QListWidget::currentRowChanged, this, [this] { m_text->setMarkdown(helpText(this->topic())); });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) { showTopic(url.toString()); });
    startWith({980, 640});
    showTopic(topic);
}

void HelpDialog::showTopic(const QString& topic)
{
    m_topics->setCurrentRow(int(std::max<qsizetype>(0, helpTopics().indexOf(topic))));
}

QString HelpDialog::topic() const
{
    return m_topics->currentItem() ? m_topics->currentItem()->data(Qt::UserRole).toString() : QString();
}

} // namespace uptake
