// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "ui/pages/businesspage.h"
#include "ui/pages/environmentspage.h"
#include "ui/pages/featurespage.h"
#include "ui/pages/importspage.h"
#include "ui/pages/installationspage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/privacypage.h"
#include "ui/pages/reportspage.h"
#include "ui/pages/versionspage.h"

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

template <class P> Page* make(Session& session, QWidget* parent)
{
    return new P(session, parent);
}

} // namespace

std::vector<PageDescriptor> pageDescriptors()
{
    return {
        {u"overview"_s, Page::tr("&Overview"), u"overview"_s, make<OverviewPage>},
        {u"features"_s, Page::tr("&Features"), u"features"_s, make<FeaturesPage>},
        {u"versions"_s, Page::tr("&Versions"), u"versions"_s, make<VersionsPage>},
        {u"environments"_s, Page::tr("&Environments"), u"environments"_s, make<EnvironmentsPage>},
        {u"business"_s, Page::tr("B&usiness"), u"business"_s, make<BusinessPage>},
        {u"installations"_s, Page::tr("I&nstallations"), u"server"_s, make<InstallationsPage>},
        {u"reports"_s, Page::tr("&Reports"), u"report"_s, make<ReportsPage>},
        {u"imports"_s, Page::tr("&Imports"), u"imports"_s, make<ImportsPage>},
        {u"privacy"_s, Page::tr("&Privacy"), u"privacy"_s, make<PrivacyPage>},
    };
}

} // namespace uptake
