// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/installationlistview.h"

#include "models/base/savefile.h"
#include "models/views/wording.h"
#include "ui/dialogs/filechoice.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/longtable.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSet>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const Facts& facts, const InstallationFacts& installation)
{
    return installation.serverId + u'|' + facts.products()[raw(installation.product)].key;
}

} // namespace

InstallationListView::InstallationListView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card(u"installationsCard"_s, Term::Installations, this))
    , m_filter(makeLine(u"installationFilter"_s, tr("Filter by server ID, organisation, licence, version or country"), m_card))
    , m_all(new QPushButton(m_card))
    , m_table(new LongTable(u"installations"_s, u"installations"_s, m_card))
    , m_view(session.view())
{
    const QList<int> hidden{int(InstallationColumn::Product), int(InstallationColumn::Tier),
        int(InstallationColumn::InUse), int(InstallationColumn::FirstReport), int(InstallationColumn::HostVersion),
        int(InstallationColumn::Reports)};
    m_table->showModel(&m_model, hidden, int(m_column), m_order);
    m_table->setMinimumHeight(Theme::scaled(280));
    m_column = InstallationColumn(std::max(0, m_table->horizontalHeader()->sortIndicatorSection()));
    m_order = m_table->horizontalHeader()->sortIndicatorOrder();
    m_card->body()->addWidget(makeFilterRow());
    m_card->body()->addWidget(m_table, 1);
    m_card->setTitle(tr("Installations"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_table, &LongTable::sortRequested, this, [this](int column, Qt::SortOrder order) {
        m_column = InstallationColumn(column);
        m_order = order;
        m_sorted.reset();
        arrange();
    });
    connect(m_table, &LongTable::copyRequested, this, &InstallationListView::copy);
    connect(m_table, &LongTable::exportRequested, this, &InstallationListView::exportCsv);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        const InstallationFacts& chosen = m_model.installation(index.row());
        Q_EMIT installationChosen(chosen.serverId, m_model.list()->facts->products()[raw(chosen.product)].key);
    });
}

QWidget* InstallationListView::makeFilterRow()
{
    auto* row = new QWidget(m_card);
    m_filter->setClearButtonEnabled(true);
    makeFindLine(*m_filter);
    m_all->setObjectName(u"showAllInstallations"_s);
    m_all->hide();
    auto* columns = new QPushButton(tr("&Columns"), row);
    columns->setObjectName(u"installationColumns"_s);
    auto* csv = new QPushButton(tr("Export CS&V…"), row);
    csv->setObjectName(u"installationsCsv"_s);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(12);
    layout->addWidget(m_filter, 1);
    layout->addWidget(m_all);
    layout->addWidget(columns);
    layout->addWidget(csv);
    connect(m_filter, &QLineEdit::textChanged, this, &InstallationListView::arrange);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_set.reset();
        makeList();
    });
    connect(columns, &QPushButton::clicked, this, [this, columns] {
        QMenu* menu = m_table->makeColumnMenu(this);
        menu->setObjectName(u"columnMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(columns->mapToGlobal(QPoint(0, columns->height() + 4)));
    });
    connect(csv, &QPushButton::clicked, this, &InstallationListView::exportCsv);
    return row;
}

void InstallationListView::show(const View& view)
{
    const bool isSame = m_list && m_view.subset == view.subset;
    m_view = view;
    if (!isSame)
        makeList();
}

void InstallationListView::showSet(const InstallationSet& set)
{
    m_set = set;
    m_filter->clear();
    makeList();
}

/// The wanted installations as `facts` number them: they may have been loaded anew since.
std::optional<std::vector<InstallationId>> InstallationListView::wantedIn(const Facts& facts) const
{
    if (!m_set || m_set->facts.get() == &facts)
        return m_set ? std::optional(m_set->installations) : std::nullopt;
    QSet<QString> wanted;
    for (const InstallationId id : m_set->installations)
        wanted << keyOf(*m_set->facts, m_set->facts->installations()[raw(id)]);
    std::vector<InstallationId> found;
    for (quint32 id = 0; id < facts.installations().size(); ++id) {
        if (wanted.contains(keyOf(facts, facts.installations()[id])))
            found.push_back(InstallationId{id});
    }
    return found;
}

void InstallationListView::makeList()
{
    m_list.reset();
    m_sorted.reset();
    m_all->setVisible(m_set.has_value());
    m_all->setText(m_set ? tr("Show &all, not only: %1").arg(m_set->title) : QString());
    arrange();
}

/// Brings the table to what is wanted now, from as far as it has come: made, sorted, filtered.
void InstallationListView::arrange()
{
    const int run = m_runs.next();
    m_isBusy = true;
    const auto only = m_list ? std::nullopt : wantedIn(*m_view.facts);
    m_job = runJob<Arranged>(
        this,
        [view = m_view, only, list = m_list, all = m_sorted, column = m_column, order = m_order,
            words = m_filter->text()](Progress& progress) -> Expected<Arranged> {
            Arranged arranged{list, all, {}};
            if (!arranged.list) {
                auto made = makeInstallationList(view.facts, *view.subset, only, progress);
                if (!made)
                    return Failure(made.error());
                arranged.list = std::move(*made);
            }
            if (!arranged.all) {
                auto sorted = sortedLines(*arranged.list, column, order, progress);
                if (!sorted)
                    return Failure(sorted.error());
                arranged.all = std::make_shared<const LineOrder>(std::move(*sorted));
            }
            auto shown = filteredLines(*arranged.list, *arranged.all, words, progress);
            if (!shown)
                return Failure(shown.error());
            arranged.shown = std::move(*shown);
            return arranged;
        },
        [this, run](Expected<Arranged> arranged) {
            if (m_runs.isCurrent(run) && arranged)
                take(std::move(*arranged));
        });
}

void InstallationListView::take(Arranged arranged)
{
    m_isBusy = false;
    m_list = arranged.list;
    m_sorted = arranged.all;
    m_model.show(std::move(arranged.list), std::move(arranged.shown));
    m_table->scrollToTop();
    tellCount();
    Q_EMIT settled();
}

void InstallationListView::tellCount()
{
    const auto all = qint64(m_list->lines.size());
    const auto shown = qint64(m_model.order().size());
    m_card->setTitle(all == 0 ? tr("No installation has reported")
            : shown == all && all == 1 ? tr("1 installation has reported")
            : shown == all    ? tr("%1 have reported").arg(wording::installations(all))
                              : tr("%1 of %2").arg(wording::count(shown), wording::installations(all)));
    m_card->setSubtitle(
        shown == 0 && all > 0 ? tr("Nothing holds all these words. Fewer of them find more.") : tr("Double-click one to read its story."));
    m_card->setFooter(cardFooter(m_view, shown));
}

std::vector<InstallationColumn> InstallationListView::columns() const
{
    std::vector<InstallationColumn> columns;
    for (const int column : m_table->shownColumns())
        columns.push_back(InstallationColumn(column));
    return columns;
}

/// The selected rows, all of them if none is selected.
void InstallationListView::copy()
{
    LineOrder chosen;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            chosen.push_back(quint32(row));
    }
    std::sort(chosen.begin(), chosen.end());
    for (quint32& row : chosen)
        row = m_model.order()[row];
    m_output = runJob<QString>(
        this,
        [list = m_model.list(), order = chosen.empty() ? m_model.order() : chosen, shown = columns()](
            Progress&) -> Expected<QString> { return installationsText(*list, order, shown); },
        [](const Expected<QString>& text) {
            if (text)
                QApplication::clipboard()->setText(*text);
        });
}

void InstallationListView::exportCsv()
{
    chooseSaveFile(
        this, tr("Export"), exportName(tr("Installations"), u"csv"_s, asOfMonth(m_session.view())), tr("CSV files (*.csv)"), [this](const QString& path) {
            m_output = runJob<void>(
                this,
                [path, list = m_model.list(), order = m_model.order(), shown = columns()](
                    Progress&) { return saveFile(path, installationsCsv(*list, order, shown)); },
                [this, path](const Expected<void>& written) {
                    if (written)
                        Q_EMIT m_card->saved(path);
                    else
                        Q_EMIT failed(written.error());
                });
        });
}

} // namespace uptake
