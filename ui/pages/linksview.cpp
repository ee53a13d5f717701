// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/linksview.h"

#include "models/views/wording.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>

namespace uptake {

using namespace Qt::StringLiterals;

LinksView::LinksView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_card(new Card(u"suggestionsCard"_s, Term::Suggestions, this))
    , m_table(new DataTable(u"suggestions"_s, m_card))
    , m_accept(new QPushButton(tr("&Accept"), m_card))
    , m_refuse(new QPushButton(tr("&Refuse"), m_card))
{
    m_card->addTable(m_table, &m_suggestions, 14);
    m_accept->setObjectName(u"acceptLink"_s);
    m_accept->setProperty("role", u"primary"_s);
    m_refuse->setObjectName(u"refuseLink"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch(1);
    buttons->addWidget(m_refuse);
    buttons->addWidget(m_accept);
    m_card->body()->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    layout->addStretch(1);
    const auto showChoice = [this] {
        m_accept->setEnabled(!chosen().isEmpty());
        m_refuse->setEnabled(!chosen().isEmpty());
    };
    showChoice();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, showChoice);
    connect(&m_suggestions, &QAbstractItemModel::modelReset, this, showChoice);
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        const ShownSuggestion& suggestion = m_suggestions.rows().at(size_t(m_table->sourceRow(index)));
        Q_EMIT installationChosen(suggestion.serverId, suggestion.product);
    });
}

void LinksView::show(const View& view)
{
    const int run = m_runs.next();
    m_job = runJob<std::vector<ShownSuggestion>>(
        this,
        [url = m_session.database(), view](Progress& progress) -> Expected<std::vector<ShownSuggestion>> {
            auto connection = Connection::open(url);
            if (!connection)
                return Failure(connection.error());
            const auto hints = suggestionHints(**connection);
            if (!hints)
                return Failure(hints.error());
            const auto suggested = suggestLinks(*view.subset, *hints, std::nullopt, progress);
            return suggested ? Expected<std::vector<ShownSuggestion>>(shownSuggestions(*view.facts, *suggested)) : Failure(suggested.error());
        },
        [this, run, view](const Expected<std::vector<ShownSuggestion>>& shown) {
            if (!m_runs.isCurrent(run))
                return;
            if (!shown) {
                if (shown.error().kind != Error::Kind::Cancelled)
                    Q_EMIT failed(shown.error());
                return;
            }
            m_suggestions.setRows(*shown);
            const auto count = qint64(shown->size());
            m_card->setTitle(count == 0 ? tr("No link is worth suggesting") : count == 1 ? tr("One link is worth a look") : tr("%1 links are worth a look", nullptr, wording::pluralOf(count)).arg(wording::count(count)));
            m_card->setSubtitle(count == 0 ? tr("Every installation that reports has its licence, or nothing speaks clearly enough for one.")
                                           : tr("Licences that no installation reports, for installations that name none. Select some to accept or refuse them; Ctrl+Z takes that back."));
            m_card->setFooter(cardFooter(view, count));
            m_table->setVisible(count > 0);
            m_accept->setVisible(count > 0);
            m_refuse->setVisible(count > 0);
        });
}

QList<ShownSuggestion> LinksView::chosen() const
{
    QList<ShownSuggestion> chosen;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        chosen << m_suggestions.rows().at(size_t(m_table->sourceRow(index)));
    return chosen;
}

void LinksView::decide(bool isAccepted)
{
    m_deciding = runJob<QList<Decision>>(
        this,
        [url = m_session.database(), chosen = chosen(), isAccepted](Progress&) -> Expected<QList<Decision>> {
            auto connection = Connection::open(url);
            if (!connection)
                return Failure(connection.error());
            QList<Decision> decisions;
            for (const ShownSuggestion& each : chosen) {
                const auto number = installationNumber(**connection, each.serverId, each.product);
                if (!number)
                    return Failure(number.error());
                if (*number && isAccepted)
                    decisions << decision::Link{**number, each.identity};
                else if (*number)
                    decisions << decision::Refuse{**number, each.identity, true};
            }
            return decisions;
        },
        [this, isAccepted](const Expected<QList<Decision>>& decisions) {
            if (!decisions)
                Q_EMIT failed(decisions.error());
            else if (!decisions->isEmpty())
                m_session.decide(isAccepted ? tr("accepting of links") : tr("refusal of links"), *decisions);
        });
}

} // namespace uptake
