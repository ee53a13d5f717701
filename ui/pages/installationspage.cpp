// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/installationspage.h"

#include "ui/pages/installationlistview.h"
#include "ui/pages/installationstoryview.h"
#include "ui/pages/linksview.h"
#include "ui/widgets/segments.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

/// As high as the view in sight, so that a long story scrolls and a list fills the page.
class Views final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
    QSize minimumSizeHint() const override { return currentWidget() ? currentWidget()->minimumSizeHint() : QSize(); }
    bool hasHeightForWidth() const override { return currentWidget() && currentWidget()->hasHeightForWidth(); }
    int heightForWidth(int width) const override { return currentWidget() ? currentWidget()->heightForWidth(width) : -1; }
};

} // namespace

InstallationsPage::InstallationsPage(Session& session, QWidget* parent)
    : Page(session, tr("Installations"), Empty::WithoutFacts, parent)
    , m_choice(new Segments(u"installationsChoice"_s, {tr("All"), tr("Suggested links")}, content()))
    , m_views(new Views(content()))
    , m_list(new InstallationListView(session, m_views))
    , m_links(new LinksView(session, m_views))
    , m_story(new InstallationStoryView(session, m_views))
{
    setObjectName(u"installationsPage"_s);
    addControl(m_choice);
    for (QWidget* view : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_links), static_cast<QWidget*>(m_story)})
        m_views->addWidget(view);
    body()->addWidget(m_views, 1);
    connect(m_choice, &Segments::currentChanged, this, &InstallationsPage::showList);
    connect(m_list, &InstallationListView::installationChosen, this, &InstallationsPage::openStory);
    connect(m_links, &LinksView::installationChosen, this, &InstallationsPage::openStory);
    connect(m_story, &InstallationStoryView::closed, this, &InstallationsPage::showList);
    connect(m_story, &InstallationStoryView::opened, this, [this] {
        m_choice->hide();
        m_views->setCurrentWidget(m_story);
        m_views->updateGeometry();
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

void InstallationsPage::openStory(const QString& serverId, const QString& product)
{
    m_story->open(serverId, product);
}

/// What the choice says: all, or the links suggested.
void InstallationsPage::showList()
{
    m_choice->show();
    m_views->setCurrentIndex(m_choice->current());
    m_views->updateGeometry();
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
    if (m_views->currentWidget() == m_links)
        m_links->show(view);
    m_story->refresh();
}

} // namespace uptake
