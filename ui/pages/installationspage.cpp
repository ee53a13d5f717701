// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/installationspage.h"

#include "ui/pages/installationlistview.h"

#include <QVBoxLayout>

namespace uptake {

using namespace Qt::StringLiterals;

InstallationsPage::InstallationsPage(Session& session, QWidget* parent)
    : Page(session, tr("Installations"), Empty::WithoutFacts, parent)
    , m_list(new InstallationListView(session, content()))
{
    setObjectName(u"installationsPage"_s);
    body()->addWidget(m_list, 1);
    connect(m_list, &InstallationListView::failed, &session, &Session::failed);
    connect(&session, &Session::installationsWanted, m_list, &InstallationListView::showSet);
}

void InstallationsPage::refresh(const View& view)
{
    m_list->show(view);
}

} // namespace uptake
