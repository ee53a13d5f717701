// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/linkdialog.h"

#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

LinkDialog::LinkDialog(Session& session, Subject subject, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_subject(std::move(subject))
    , m_number(new QLineEdit(this))
    , m_answer(makeLabel(Theme::Text::Small, u"muted"_s, this))
    , m_link(new QPushButton(tr("&Link"), this))
    , m_table(new DataTable(u"linkSuggestions"_s, this))
{
    setObjectName(u"linkDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Link to a licence"));
    auto* title = makeLabel(Theme::Text::CardTitle, {}, this);
    title->setText(tr("Which licence is %1?").arg(m_subject.serverId));
    m_number->setObjectName(u"licenceNumber"_s);
    m_number->setPlaceholderText(tr("SEN, entitlement number or addonLicenseId"));
    m_number->setAccessibleName(m_number->placeholderText());
    m_answer->setObjectName(u"linkAnswer"_s);
    m_answer->setText(tr("A link made by hand wins over what reports say, and stays when files are imported again."));
    m_answer->setWordWrap(true);
    m_table->showModel(&m_suggestions);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnHidden(0, true);
    m_table->setColumnHidden(1, true);
    m_link->setObjectName(u"linkNow"_s);
    m_link->setProperty("role", u"primary"_s);
    m_link->setDefault(true);
    m_link->setEnabled(false);
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_link);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(m_number);
    layout->addWidget(m_answer);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_number, &QLineEdit::textChanged, this, [this](const QString& text) { m_link->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
        if (!chosen.isEmpty())
            m_number->setText(m_suggestions.rows().at(size_t(m_table->sourceRow(chosen.front()))).licence);
    });
    connect(m_link, &QPushButton::clicked, this, &LinkDialog::link);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    resize(860, 420);
    suggest();
}

void LinkDialog::suggest()
{
    m_suggesting = runJob<std::vector<ShownSuggestion>>(
        this,
        [url = m_session.database(), facts = m_session.view().facts, subject = m_subject](Progress& progress) -> Expected<std::vector<ShownSuggestion>> {
            auto connection = Connection::open(url);
            if (!connection)
                return Failure(connection.error());
            const auto hints = suggestionHints(**connection);
            if (!hints)
                return Failure(hints.error());
            const auto& all = facts->installations();
            const auto found = std::find_if(all.begin(), all.end(), [&](const InstallationFacts& installation) {
                return installation.serverId == subject.serverId && facts->products()[raw(installation.product)].key == subject.product;
            });
            if (found == all.end())
                return std::vector<ShownSuggestion>();
            const auto suggested = suggestLinks(Subset(*facts, {}), *hints, InstallationId{quint32(found - all.begin())}, progress);
            return suggested ? Expected<std::vector<ShownSuggestion>>(shownSuggestions(*facts, *suggested)) : Failure(suggested.error());
        },
        [this](const Expected<std::vector<ShownSuggestion>>& shown) {
            if (shown)
                m_suggestions.setRows(*shown);
        });
}

void LinkDialog::link()
{
    const QString number = m_number->text();
    m_finding = runJob<QList<KnownLicence>>(
        this,
        [url = m_session.database(), number](Progress&) -> Expected<QList<KnownLicence>> {
            auto connection = Connection::open(url);
            if (!connection)
                return Failure(connection.error());
            return licencesNumbered(**connection, number);
        },
        [this, number](const Expected<QList<KnownLicence>>& found) {
            if (!found) {
                m_answer->setText(found.error().toString());
                return;
            }
            QList<KnownLicence> licences = *found;
            licences.removeIf([&](const KnownLicence& licence) { return licence.product != m_subject.product; });
            if (licences.size() == 1)
                linkTo(licences.constFirst().identity);
            else
                m_answer->setText(licences.isEmpty() ? tr("No licence of this product has the number %1.").arg(number) : tr("Several licences have this number. Name it by its addonLicenseId."));
        });
}

void LinkDialog::linkTo(const QString& identity)
{
    m_session.decide(tr("linking of %1").arg(m_subject.serverId), {decision::Link{m_subject.installation, identity}});
    accept();
}

} // namespace uptake
