// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/linkdialog.h"

#include "ui/widgets/datatable.h"
#include "ui/widgets/fields.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

LinkDialog::LinkDialog(Session& session, Subject subject, QWidget* parent)
    : Dialog(u"linkDialog"_s, tr("Link to a licence"), parent)
    , m_session(session)
    , m_subject(std::move(subject))
    , m_number(makeLine(u"licenceNumber"_s, tr("SEN, entitlement number or addonLicenseId"), this))
    , m_table(new DataTable(u"linkSuggestions"_s, this))
{
    addHeading(tr("Which licence does %1 belong to?").arg(m_subject.serverId));
    body()->addWidget(m_number);
    m_answer = addHint(tr("A link made by hand wins over what reports say, and stays when files are imported again."));
    m_answer->setObjectName(u"linkAnswer"_s);
    m_table->setAccessibleName(tr("Licences that suggest themselves"));
    m_table->showModel(&m_suggestions);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnHidden(0, true);
    m_table->setColumnHidden(1, true);
    body()->addWidget(m_table, 1);
    body()->addStretch(0); // where there is no table, the rest keeps together
    addCancel();
    m_link = addButton(tr("&Link"), u"linkNow"_s, Button::Primary);
    m_link->setEnabled(false);
    connect(m_number, &QLineEdit::textChanged, this, [this](const QString& text) { m_link->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
        if (!chosen.isEmpty())
            m_number->setText(m_suggestions.rows().at(size_t(m_table->sourceRow(chosen.front()))).licence);
    });
    connect(m_link, &QPushButton::clicked, this, &LinkDialog::link);
    startWith({860, 420});
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
            if (!shown)
                return;
            m_suggestions.setRows(*shown);
            m_table->setVisible(!shown->empty());
            if (!shown->empty())
                return;
            m_answer->setText(tr("No licence matches: type its number. A link made by hand wins over what "
                                 "reports say, and stays when files are imported again."));
            startWith({860, 200}); // without the room of the table
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
