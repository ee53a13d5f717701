// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportspage.h"

#include "models/report/layout.h"
#include "models/report/notewords.h"
#include "models/report/reportexport.h"
#include "models/report/reportwriter.h"
#include "models/report/templatejson.h"
#include "models/views/wording.h"
#include "ui/dialogs/filechoice.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linegrid.h"
#include "ui/widgets/reportpreview.h"
#include "ui/widgets/reportsettings.h"

#include <QComboBox>
#include <QDateTime>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGridLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr int settleTime = 250; // ms without a change, before the pages are made anew
constexpr double settingsWidth = 376;
constexpr int mostDaysBack = 13;

QPushButton* makeButton(const QString& name, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    return button;
}

/// The card of the settings: no wider beside the preview than this, whatever stands in it, and as wide as the preview
/// where that is below.
class SettingsCard : public QFrame
{
public:
    using QFrame::QFrame;
    QSize sizeHint() const override { return {Theme::scaled(settingsWidth), QFrame::sizeHint().height()}; }
    QSize minimumSizeHint() const override
    {
        return {Theme::scaled(settingsWidth), QFrame::minimumSizeHint().height()};
    }
};

QHBoxLayout* rowOf(QWidget* row)
{
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid);
    return layout;
}

} // namespace

ReportsPage::ReportsPage(Session& session, QWidget* parent)
    : Page(session, tr("Reports"), Empty::WithoutFacts, parent)
    , m_delay(new QTimer(this))
{
    setObjectName(u"reportsPage"_s);
    m_delay->setSingleShot(true);
    m_delay->setInterval(settleTime);
    connect(m_delay, &QTimer::timeout, this, &ReportsPage::build);
    m_banner = new Banner(u"reportBanner"_s, content());
    m_banner->hide();
    body()->addWidget(m_banner);
    auto* columns = new LineGrid(content());
    columns->addLine({makeSettings(), makePages()});
    columns->setShares({0, 1});
    body()->addWidget(columns);

    m_privacy = new Card(u"privacyCard"_s, Term::ReportProtection, content());
    m_noteTable = new DataTable(u"protectedFigures"_s, m_privacy);
    m_privacy->addTable(m_noteTable, &m_notes, 8);
    body()->addWidget(m_privacy);

    m_history = new Card(u"exportsCard"_s, Term::ReportExports, content());
    m_exportTable = new DataTable(u"reportExports"_s, m_history);
    m_history->addTable(m_exportTable, &m_exports, 8);
    m_historyRow = makeHistoryRow();
    m_history->body()->addWidget(m_historyRow);
    body()->addWidget(m_history);
    body()->addStretch(1);

    connect(m_settings, &ReportSettings::changed, m_delay, qOverload<>(&QTimer::start));
    connect(m_settings, &ReportSettings::failed, m_banner, &Banner::showError);
    connect(m_banner, &Banner::buttonClicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_exported).absolutePath())); });
    connect(&session, &Session::databaseChanged, this, &ReportsPage::loadKept);
    showKept({});
    showNotes({});
    loadKept();
}

QWidget* ReportsPage::makeSettings()
{
    auto* card = new SettingsCard(content());
    card->setObjectName(u"reportSettings"_s);
    card->setProperty("role", u"card"_s);
    m_settings = new ReportSettings(card);
    m_day = makeBox(u"reportDay"_s, tr("Figures as of"), card);
    connect(m_day, &QComboBox::currentIndexChanged, m_delay, qOverload<>(&QTimer::start));
    m_filter = makeLabel(Theme::Text::Small, u"muted"_s, card);
    m_filter->setObjectName(u"reportFilter"_s);
    m_filter->setWordWrap(true);
    auto* dayLabel = makeLabel(Theme::Text::Base, {}, card);
    dayLabel->setText(tr("Figures as of"));
    auto* day = new QWidget(card);
    auto* dayRow = rowOf(day);
    dayRow->addWidget(dayLabel);
    dayRow->addWidget(m_day, 1);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(makeTemplateRow(card));
    layout->addWidget(day);
    layout->addWidget(m_settings);
    layout->addWidget(m_filter);
    layout->addStretch(1);
    return card;
}

QWidget* ReportsPage::makeTemplateRow(QWidget* parent)
{
    auto* row = new QWidget(parent);
    m_template = makeBox(u"reportTemplate"_s, tr("Template"), row);
    QPushButton* save = makeButton(u"saveTemplate"_s, tr("&Save as…"), row);
    m_delete = makeButton(u"deleteTemplate"_s, tr("&Delete"), row);
    auto* layout = new QGridLayout(row); // in any language: the name has the width, the buttons stand below
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid);
    layout->addWidget(m_template, 0, 0, 1, 2);
    layout->addWidget(save, 1, 0);
    layout->addWidget(m_delete, 1, 1);
    connect(m_template, &QComboBox::activated, this, &ReportsPage::chooseTemplate);
    connect(save, &QPushButton::clicked, this, &ReportsPage::askForName);
    connect(m_delete, &QPushButton::clicked, this, &ReportsPage::askToDelete);
    return row;
}

QWidget* ReportsPage::makePages()
{
    auto* card = new QFrame(content());
    card->setProperty("role", u"card"_s);
    m_preview = new ReportPreview(card);
    m_preview->setObjectName(u"reportPreview"_s);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_preview, 1);
    layout->addWidget(makeExportRow(card));
    return card;
}

QWidget* ReportsPage::makeExportRow(QWidget* parent)
{
    auto* row = new QWidget(parent);
    m_progress = new QProgressBar(row);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_cancel = makeButton(u"cancelExport"_s, tr("Cancel"), row);
    m_cancel->hide();
    m_export = makeButton(u"exportReport"_s, tr("E&xport PDF…"), row);
    m_export->setProperty("role", u"primary"_s);
    m_export->setToolTip(tr("Write the report to a file (Ctrl+E)"));
    m_export->setEnabled(false);
    auto* layout = rowOf(row);
    layout->addStretch(1);
    layout->addWidget(m_progress, 2);
    layout->addWidget(m_cancel);
    layout->addWidget(m_export);
    connect(m_export, &QPushButton::clicked, this, &ReportsPage::askForFile);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_exporting.cancel(); });
    return row;
}

QWidget* ReportsPage::makeHistoryRow()
{
    auto* row = new QWidget(m_history);
    QPushButton* again = makeButton(u"exportAgain"_s, tr("Export a&gain…"), row);
    QPushButton* verify = makeButton(u"verifyExport"_s, tr("&Verify"), row);
    QPushButton* folder = makeButton(u"openExportFolder"_s, tr("Open f&older"), row);
    auto* layout = rowOf(row);
    layout->addStretch(1);
    for (QPushButton* button : {folder, verify, again}) {
        button->setEnabled(false);
        layout->addWidget(button);
        connect(m_exportTable->selectionModel(), &QItemSelectionModel::selectionChanged, button,
            [this, button] { button->setEnabled(chosenExport() != nullptr); });
    }
    connect(again, &QPushButton::clicked, this, &ReportsPage::exportAgain);
    connect(verify, &QPushButton::clicked, this, &ReportsPage::verifyChosen);
    connect(folder, &QPushButton::clicked, this, [this] {
        if (const ReportExport* exported = chosenExport())
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(exported->path).absolutePath()));
    });
    return row;
}

ReportTemplate ReportsPage::design() const
{
    ReportTemplate design = m_settings->design();
    design.filter = session().view().selection;
    return design;
}

Day ReportsPage::asOf() const
{
    return Day(m_day->currentData().toInt());
}

/// The newest day of the data, and the ends of the months before.
void ReportsPage::fillDays(const View& view)
{
    const auto newest = view.facts->newestDay();
    const Day before = asOf();
    const QSignalBlocker blocker(m_day);
    m_day->clear();
    if (!newest)
        return;
    m_day->addItem(wording::day(*newest), *newest);
    for (Month month = monthOf(*newest) - std::chrono::months{1};
         m_day->count() < mostDaysBack && month >= view.facts->firstMonth().value_or(month);
         month -= std::chrono::months{1})
        m_day->addItem(wording::day(lastDayOf(month)), lastDayOf(month));
    m_day->setCurrentIndex(std::max(0, m_day->findData(before)));
}

void ReportsPage::refresh(const View& view)
{
    fillDays(view);
    m_filter->setText(tr("Filter: %1. The filter above the page counts for the report too.")
                          .arg(filterText(view.selection, *view.facts, QLocale())));
    m_delay->start();
}

bool ReportsPage::isSettled() const
{
    return session().view().facts->isEmpty()
        || (!m_delay->isActive() && !m_isBuilding && (m_preview->isPainted() || m_preview->pageCount() == 0));
}

void ReportsPage::build()
{
    if (m_isBuilding) {
        m_isWanted = true;
        m_build.cancel();
        return;
    }
    m_isBuilding = true;
    m_isWanted = false;
    m_preview->setBusy(true);
    m_build = runJob<Built>(
        this,
        [url = session().database(), view = session().view(), design = design(), day = asOf()](
            Progress& progress) -> Expected<Built> {
            auto connection = Connection::open(url);
            if (!connection)
                return Failure(connection.error());
            const Subset published(*view.facts, view.selection, Subset::Counts::WhoTakesPart);
            auto draft = draftReport(**connection, design, published, day, progress);
            if (!draft)
                return Failure(draft.error());
            const auto pages
                = std::make_shared<const ReportPages>(layOut(draft->content, design.paper, design.language));
            return Built{pages, std::move(draft->notes), suggestedName(design, published, day)};
        },
        [this](const Expected<Built>& built) {
            m_isBuilding = false;
            if (m_isWanted)
                build();
            else
                showBuilt(built);
        });
}

void ReportsPage::showBuilt(const Expected<Built>& built)
{
    m_preview->setBusy(false);
    m_export->setEnabled(built.has_value() && !m_isExporting);
    if (!built) {
        const Error& error = built.error();
        const QString remedy = error.remedy.isEmpty() ? QString() : tr(" You can: %1.").arg(error.remedy);
        m_preview->setProblem(tr("No report can be made: %1.%2").arg(error.what, remedy));
        showNotes({});
        return;
    }
    m_fileName = built->fileName;
    m_preview->setPages(built->pages);
    showNotes(built->notes);
}

void ReportsPage::showNotes(const std::vector<ProtectionNote>& notes)
{
    m_notes.setRows(protectedFigures(notes, m_settings->design().policy));
    const auto count = m_notes.rows().size();
    m_privacy->setTitle(count == 0 ? tr("Nothing had to be rounded, merged or withheld")
                                   : tr("%1 figures were rounded, merged or withheld, to protect your customers",
                                       nullptr, wording::pluralOf(qint64(count)))
                                         .arg(wording::count(qint64(count))));
    const std::vector<EarlierReport> earlier = earlierReportsOf(notes);
    m_privacy->setSubtitle(!earlier.empty()
            ? tr("What earlier reports told stands beside this one, and some figures would tell too much together with "
                 "it: %1. The command \"uptake ledger rebase\" leaves them out of account; the next report says so.")
                  .arg(listed(earlier))
            : tr("Sums are printed with three significant digits; shares near none or all as under 5 or over 95 per "
                 "cent."));
    m_noteTable->setVisible(count > 0);
}

} // namespace uptake
