// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/installationstoryview.h"

#include "models/base/countries.h"
#include "models/views/wording.h"
#include "ui/charts/chartview.h"
#include "ui/charts/trendline.h"
#include "ui/dialogs/linkdialog.h"
#include "ui/dialogs/notedialog.h"
#include "ui/dialogs/organisationdialog.h"
#include "ui/pages/releases.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linegrid.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <array>
#include <utility>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

TrendLine usersOverTime(const std::vector<UsersMonth>& months)
{
    TrendLine trend;
    TrendSeries users{InstallationStoryView::tr("Users"), {}};
    for (const UsersMonth& month : months) {
        if (month.isReported)
            trend.months.push_back({month.month, Completeness::Whole, InstallationStoryView::tr("version %1").arg(month.version)});
        else
            trend.months.push_back({month.month, Completeness::Missing, {}});
        users.points.push_back({month.users ? std::optional(double(*month.users)) : std::nullopt, {}});
    }
    trend.series.push_back(std::move(users));
    trend.summary = InstallationStoryView::tr("Users by month, as this installation reported them");
    return trend;
}

} // namespace

InstallationStoryView::InstallationStoryView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(makeLabel(Theme::Text::CardTitle, {}, this))
    , m_facts(new ElidedLabel(this))
    , m_link(new QPushButton(tr("&Link to a licence…"), this))
    , m_unlink(new QPushButton(tr("&Unlink"), this))
    , m_automatic(new QPushButton(tr("Link as &reported"), this))
    , m_organisation(new QPushButton(tr("&Organisation…"), this))
    , m_remove(new QPushButton(tr("Re&move note"), this))
    , m_users(new Card(u"storyUsersCard"_s, Term::Installations, this))
    , m_chart(new ChartView(u"storyUsers"_s, m_users))
    , m_timeline(new Card(u"timelineCard"_s, Term::Installations, this))
    , m_timelineTable(new DataTable(u"timeline"_s, m_timeline))
    , m_compared(new Card(u"comparedCard"_s, Term::Installations, this))
    , m_then(makeBox(u"compareThen"_s, tr("First date"), m_compared))
    , m_now(makeBox(u"compareNow"_s, tr("Second date"), m_compared))
    , m_comparedTable(new DataTable(u"compared"_s, m_compared))
    , m_reports(new Card(u"storyReportsCard"_s, Term::Installations, this))
    , m_reportTable(new DataTable(u"storyReports"_s, m_reports))
{
    setObjectName(u"installationStory"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Theme::grid);
    layout->addWidget(makeHeader());
    m_users->setChart(m_chart);
    m_users->setTable(&m_months);
    m_chart->setMinimumHeight(Theme::scaled(180));
    layout->addWidget(m_users);
    const auto addTable = [layout](Card* card, DataTable* table, QAbstractItemModel* model, int most) {
        card->addTable(table, model, most);
        layout->addWidget(card);
    };
    addTable(m_timeline, m_timelineTable, &m_entries, 14);
    m_timelineTable->letGiveWay({1}); // what kind it is, which what happened tells too
    m_remove->setObjectName(u"removeNote"_s);
    m_remove->setEnabled(false);
    m_timeline->addControl(m_remove);
    m_compared->body()->addWidget(makeDates());
    addTable(m_compared, m_comparedTable, &m_values, 12);
    m_comparedTable->letGiveWay({4}); // where the older value stands
    addTable(m_reports, m_reportTable, &m_rows, 10);
    m_reportTable->letGiveWay({7, 6, 4, 5}); // counts that the comparison tells too
    layout->addStretch(1);
    connect(m_timelineTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList chosen = m_timelineTable->selectionModel()->selectedRows();
        m_remove->setEnabled(chosen.size() == 1
            && m_entries.rows().at(size_t(m_timelineTable->sourceRow(chosen.front()))).happening == Happening::Note);
    });
    connect(m_remove, &QPushButton::clicked, this, &InstallationStoryView::removeNote);
}

QWidget* InstallationStoryView::makeHeader()
{
    auto* header = new LineGrid(this);
    auto* name = new QWidget(header);
    auto* choice = new QWidget(header);
    auto* back = new QPushButton(tr("‹ &All installations"), name);
    back->setObjectName(u"backToInstallations"_s);
    auto* note = new QPushButton(tr("Add &note…"), choice);
    note->setObjectName(u"addNote"_s);
    m_title->setObjectName(u"storyTitle"_s);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setObjectName(u"storyFacts"_s);
    m_facts->setFont(Theme::font(Theme::Text::Small));
    m_facts->setProperty("role", u"muted"_s);
    m_link->setObjectName(u"linkInstallation"_s);
    m_unlink->setObjectName(u"unlinkInstallation"_s);
    m_automatic->setObjectName(u"linkAsReported"_s);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(3);
    texts->addWidget(m_title);
    texts->addWidget(m_facts);
    auto* beside = new QHBoxLayout(name);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(20);
    beside->addWidget(back);
    beside->addLayout(texts, 1);
    auto* layout = new FlowLayout(12); // large type and long words need a second line
    choice->setLayout(layout);
    header->setSpace(12);
    header->addLine({name, choice});
    header->setShares({1, 0});
    m_organisation->setObjectName(u"storyOrganisation"_s);
    connect(m_organisation, &QPushButton::clicked, this, &InstallationStoryView::askForOrganisation);
    for (QPushButton* button : {note, m_organisation, m_automatic, m_unlink, m_link})
        layout->addWidget(button);
    connect(back, &QPushButton::clicked, this, [this] {
        m_serverId.clear();
        Q_EMIT closed();
    });
    connect(note, &QPushButton::clicked, this, &InstallationStoryView::askForNote);
    connect(m_link, &QPushButton::clicked, this, &InstallationStoryView::askForLink);
    connect(m_unlink, &QPushButton::clicked, this, [this] {
        decide(tr("unlinking of %1").arg(m_serverId), {decision::Link{m_story.installation, QString()}});
    });
    connect(m_automatic, &QPushButton::clicked, this, [this] {
        decide(tr("linking of %1 as reported").arg(m_serverId), {decision::Link{m_story.installation, std::nullopt}});
    });
    return header;
}

QWidget* InstallationStoryView::makeDates()
{
    auto* row = new QWidget(m_compared);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(12);
    auto* label = makeLabel(Theme::Text::Small, u"muted"_s, row);
    label->setText(tr("What was known on"));
    auto* with = makeLabel(Theme::Text::Small, u"muted"_s, row);
    with->setText(tr("and on"));
    layout->addWidget(label);
    layout->addWidget(m_then);
    layout->addWidget(with);
    layout->addWidget(m_now);
    layout->addStretch(1);
    connect(m_then, &QComboBox::activated, this, &InstallationStoryView::compare);
    connect(m_now, &QComboBox::activated, this, &InstallationStoryView::compare);
    return row;
}

void InstallationStoryView::open(const QString& serverId, const QString& product)
{
    m_isAnother = m_isAnother || serverId != m_serverId || product != m_product;
    m_serverId = serverId;
    m_product = product;
    refresh();
}

void InstallationStoryView::refresh()
{
    if (m_serverId.isEmpty())
        return;
    const int run = m_runs.next();
    m_job = runJob<QList<InstallationStory>>(
        this,
        [url = m_session.database(), id = m_serverId](Progress&) -> Expected<QList<InstallationStory>> {
            auto connection = Connection::open(url);
            if (!connection)
                return Failure(connection.error());
            return installationStories(**connection, id);
        },
        [this, run](const Expected<QList<InstallationStory>>& stories) {
            if (!m_runs.isCurrent(run))
                return;
            if (!stories) {
                Q_EMIT failed(stories.error());
                return;
            }
            const auto found = std::find_if(stories->begin(), stories->end(),
                [&](const InstallationStory& story) { return story.history.product == m_product; });
            if (found != stories->end() && !found->history.reports.isEmpty()) {
                tell(*found);
            } else { // erased, or its only import taken back
                m_serverId.clear();
                Q_EMIT closed();
            }
        });
}

/// Part after part, each an event of its own: the tables of many reports together would keep the window from answering.
void InstallationStoryView::tell(const InstallationStory& story)
{
    m_story = story;
    if (std::exchange(m_isAnother, false)) { // nothing of the last one beside the new one's name
        for (Card* card : {m_timeline, m_compared, m_reports})
            card->hide();
    }
    tellHeader();
    tellUsers();
    Q_EMIT opened();
    tellOn(m_runs.next(), 0);
}

void InstallationStoryView::tellOn(int run, int part)
{
    static constexpr std::array parts{
        &InstallationStoryView::tellTimeline, &InstallationStoryView::offerDates, &InstallationStoryView::tellReports};
    QTimer::singleShot(0, this, [this, run, part] {
        if (!m_runs.isCurrent(run))
            return;
        (this->*parts[size_t(part)])();
        if (size_t(part) + 1 < parts.size())
            tellOn(run, part + 1);
        else
            Q_EMIT told();
    });
}

void InstallationStoryView::tellHeader()
{
    const InstallationStory& story = m_story;
    m_title->setText(story.history.serverId);
    QStringList facts{story.productName.isEmpty() ? story.history.product : story.productName};
    if (!story.licenceStates.isEmpty()) {
        const Licence& licence = story.licenceStates.constLast().record;
        if (!licence.company.isEmpty())
            facts << licence.company;
        if (!licence.country.isEmpty())
            facts << countryName(licence.country);
    }
    facts << linkText(story);
    m_facts->setLine(facts.join(u" · "_s));
    m_unlink->setVisible(!story.licenceStates.isEmpty());
    m_organisation->setVisible(
        !story.licenceStates.isEmpty() && !story.licenceStates.constLast().record.company.isEmpty());
    m_automatic->setVisible(story.handLink.has_value());
}

void InstallationStoryView::tellTimeline()
{
    m_entries.setRows(timelineOf(m_story));
    const auto gaps = gapsIn(m_story.history);
    m_timeline->setTitle(gaps.empty()
            ? tr("It has reported every month since %1")
                  .arg(wording::monthInFull(monthOf(dayOfSeconds(m_story.history.reports.constFirst().report.sentAt))))
            : gaps.size() == 1 ? tr("It has a gap in its reports")
                               : tr("It has %n gaps in its reports", nullptr, int(gaps.size())));
    m_timeline->setSubtitle(tr("All that happened, newest first, with the file and line that say so."));
    m_timeline->show();
}

void InstallationStoryView::tellReports()
{
    const QList<HistoryReport>& reports = m_story.history.reports;
    m_rows.setRows({reports.begin(), reports.end()});
    m_reportTable->sortInitially(0, Qt::DescendingOrder);
    m_reports->setTitle(reports.size() == 1
            ? tr("It has sent one report")
            : tr("It has sent %1 reports", nullptr, int(reports.size())).arg(wording::count(reports.size())));
    m_reports->show();
}

void InstallationStoryView::offerDates()
{
    for (QComboBox* box : {m_then, m_now}) {
        box->clear();
        for (auto report = m_story.history.reports.crbegin(); report != m_story.history.reports.crend(); ++report) {
            const Day day = dayOfSeconds(report->report.sentAt);
            if (box->findData(day) < 0)
                box->addItem(wording::day(day), day);
        }
    }
    m_then->setCurrentIndex(std::min(1, m_then->count() - 1));
    m_now->setCurrentIndex(0);
    compare();
}

void InstallationStoryView::tellUsers()
{
    m_months.setRows(usersByMonth(m_story.history));
    TrendLine trend = usersOverTime(m_months.rows());
    if (const auto product = m_session.view().facts->productByKey(m_story.history.product))
        trend.releases = releaseMarkers(*m_session.view().facts, *product);
    const HistoryReport& newest = m_story.history.reports.constLast();
    m_users->setTitle(newest.report.users ? tr("%1 in its newest report").arg(wording::users(*newest.report.users))
                                          : tr("Its newest report names no users"));
    m_users->setSubtitle(tr("Users by month; a month without a report is a gap."));
    m_users->setFooter(tr("n = %1 · from %2:%3").arg(wording::installations(1), newest.path).arg(newest.line));
    m_chart->setMaker([trend](const Tokens& tokens) { return trendLine(trend, tokens); });
    m_users->setVisible(trend.months.size() > 1);
}

void InstallationStoryView::compare()
{
    m_values.setRows(comparedDays(m_story, m_then->currentData().toInt(), m_now->currentData().toInt()));
    const auto changed = std::count_if(
        m_values.rows().begin(), m_values.rows().end(), [](const ComparedValue& value) { return !value.isSame(); });
    m_compared->setTitle(changed == 0 ? tr("Nothing changed between the two dates")
            : changed == 1            ? tr("One value changed between the two dates")
                                      : tr("%n values changed between the two dates", nullptr, int(changed)));
    m_compared->setVisible(m_then->count() > 1);
}

void InstallationStoryView::decide(const QString& what, const QList<Decision>& decisions)
{
    m_session.decide(what, decisions);
}

void InstallationStoryView::askForNote()
{
    auto* dialog = new NoteDialog(this);
    connect(dialog, &NoteDialog::written, this, [this](const QString& kind, const QString& text) {
        decide(tr("note on %1").arg(m_serverId), {decision::Write{m_story.installation, 0, kind, text}});
    });
    dialog->open();
}

void InstallationStoryView::removeNote()
{
    const QModelIndexList chosen = m_timelineTable->selectionModel()->selectedRows();
    if (chosen.size() != 1)
        return;
    const TimelineEntry& entry = m_entries.rows().at(size_t(m_timelineTable->sourceRow(chosen.front())));
    const auto note = std::find_if(m_story.notes.begin(), m_story.notes.end(),
        [&](const Note& each) { return each.madeAt == entry.at && each.text == entry.detail; });
    if (note != m_story.notes.end())
        decide(tr("removal of a note"), {decision::Remove{note->id, true}});
}

void InstallationStoryView::askForOrganisation()
{
    const Licence& licence = m_story.licenceStates.constLast().record;
    QString number = licence.addonLicenseId;
    for (const QString& other : {licence.licenseId, licence.appEntitlementNumber})
        number = number.isEmpty() ? other : number;
    auto* dialog = new OrganisationDialog(m_session, {licence.company, licence.country, number, m_product}, this);
    dialog->open();
}

void InstallationStoryView::askForLink()
{
    auto* dialog = new LinkDialog(m_session, {m_story.installation, m_serverId, m_product}, this);
    dialog->open();
}

} // namespace uptake
