// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace uptake {

class InstallationListView;
class InstallationStoryView;
class LinksView;
class Segments;

/// Every installation, the story of each, and the links to licences that are suggested.
class InstallationsPage : public Page
{
    Q_OBJECT

public:
    explicit InstallationsPage(Session& session, QWidget* parent = nullptr);

    bool isSettled() const override;
    bool isInside() const override; ///< a story is open
    void leaveInside() override { showList(); }

    void openStory(const QString& serverId, const QString& product);

protected:
    void refresh(const View& view) override;

private:
    void showList();
    void showView(const QWidget* shown);

    Segments* m_choice;
    InstallationListView* m_list;
    LinksView* m_links;
    InstallationStoryView* m_story;
};

} // namespace uptake
