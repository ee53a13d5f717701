// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/installationspage.h"

#include "ui/pages/installationlistview.h"
#include "ui/pages/installationstoryview.h"
#include "ui/pages/linksview.h"
#include "ui/widgets/segments.h"

#include <QVBoxLayout>

namespace uptake {

using namespace Qt::StringLiterals;

InstallationsPage::InstallationsPage(Session& session, QWidget* parent)
    : Page(session, tr("Installations"), Empty::WithoutFacts, parent)
    , m_choice(new Segments(u"installationsChoice"_s, {tr("All"), tr("Suggested links")}, content()))
    , m_list(new InstallationListView(session, content()))
    , m_links(new LinksView(session, content()))
    , m_story(new InstallationStoryView(session, content()))
{
    setObjectName(u"installationsPage"_s);
    needReports(tr("Import usage reports to see each installation and its story."));
    addControl(m_choice);
    for (QWidget* view :
        {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_links), static_cast<QWidget*>(m_story)})
        body()->addWidget(view, 1);
    showView(m_list);
    connect(m_choice, &Segments::currentChanged, this, &InstallationsPage::showList);
    connect(m_list, &InstallationListView::installationChosen, this, &InstallationsPage::openStory);
    connect(m_links, &LinksView::installationChosen, this, &InstallationsPage::openStory);
    connect(m_story, &InstallationStoryView::closed, this, &InstallationsPage::showList);
    connect(m_story, &InstallationStoryView::opened, this, [this] {
        m_choice->hide();
        showView(m_story);
    });
    connect(m_list, &InstallationListView::failed, &session, &Session::failed);
    connect(m_links, &LinksView::failed, &session, &Session::failed);
    connect(m_story, &InstallationStoryView::failed, &session, &Session::failed);
    connect(&session, &Session::installationsWanted, this, [this](const InstallationSet& set) {
        m_choice->setCurrent(0);
        showList();
        m_list->showSet(set);
    });
}

/// One at a time, and as high as that one: a long story scrolls, a list fills the page.
void InstallationsPage::showView(const QWidget* shown)
{
    for (QWidget* view :
        {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_links), static_cast<QWidget*>(m_story)})
        view->setVisible(view == shown);
    Q_EMIT insideChanged();
}

bool InstallationsPage::isInside() const
{
    return m_story->isVisibleTo(content());
}

void InstallationsPage::openStory(const QString& serverId, const QString& product)
{
    m_story->open(serverId, product);
}

/// What the choice says: all, or the links suggested.
void InstallationsPage::showList()
{
    m_choice->show();
    showView(m_choice->current() == 1 ? static_cast<QWidget*>(m_links) : m_list);
    if (m_choice->current() == 1)
        m_links->show(session().view());
}

bool InstallationsPage::isSettled() const
{
    return !m_list->isBusy();
}

void InstallationsPage::refresh(const View& view)
{
    m_list->show(view);
    if (m_links->isVisibleTo(this))
        m_links->show(view);
    m_story->refresh();
}

} // namespace uptake
