// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/organisationdialog.h"

#include "ui/widgets/fields.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

struct OrganisationDialogText
{
    Q_DECLARE_TR_FUNCTIONS(OrganisationDialog)
};

QString written(const KnownOrganisation& organisation)
{
    return u"%1, %2"_s.arg(organisation.company, organisation.country);
}

/// The one organisation of this name; an error in words otherwise.
Expected<KnownOrganisation> oneNamed(Connection& connection, const QString& name)
{
    const auto found = organisationsNamed(connection, name);
    if (!found)
        return Failure(found.error());
    const auto exact = std::find_if(found->begin(), found->end(),
        [&](const KnownOrganisation& each) { return written(each).compare(name.trimmed(), Qt::CaseInsensitive) == 0; });
    if (exact != found->end())
        return *exact;
    if (found->isEmpty())
        return Failure(Error{OrganisationDialogText::tr("No organisation is called %1.").arg(name), {}, {}});
    if (found->size() > 1)
        return Failure(Error{OrganisationDialogText::tr("Several are called %1: write the country too, as in %2.")
                                 .arg(name, written(found->constFirst())),
            {}, {}});
    return found->constFirst();
}

Expected<QList<Decision>> splitOf(Connection& connection, qint64 organisation)
{
    const auto merged = mergedInto(connection, organisation);
    if (!merged)
        return Failure(merged.error());
    QList<Decision> decisions{decision::Merge{organisation, std::nullopt}};
    for (const qint64 other : *merged)
        decisions << decision::Merge{other, std::nullopt};
    return decisions;
}

Expected<QString> identityOf(Connection& connection, const QString& number, const QString& product)
{
    auto licences = licencesNumbered(connection, number);
    if (!licences)
        return Failure(licences.error());
    licences->removeIf([&](const KnownLicence& licence) { return licence.product != product; });
    if (licences->size() != 1)
        return Failure(
            Error{OrganisationDialogText::tr("The number %1 does not tell one licence.").arg(number), {}, {}});
    return licences->constFirst().identity;
}

} // namespace

OrganisationDialog::OrganisationDialog(Session& session, Subject subject, QWidget* parent)
    : Dialog(u"organisationDialog"_s, tr("Organisation"), parent)
    , m_session(session)
    , m_subject(std::move(subject))
{
    addHeading(tr("Which organisation is it?"));
    m_merge = addChoice(tr("%1 is &the same organisation as").arg(m_subject.company), u"mergeOrganisation"_s);
    m_move = addChoice(tr("This &licence alone (%1) belongs to").arg(m_subject.number), u"moveLicence"_s);
    m_name = makeName(); // of these two
    body()->addWidget(m_name);
    m_split = addChoice(tr("%1 is an organisation of its &own, and so are those merged into it").arg(m_subject.company),
        u"splitOrganisation"_s);
    m_giveBack = addChoice(tr("This licence belongs to the &company that it names"), u"giveLicenceBack"_s);
    m_answer = addHint(tr("What you say holds after every import; Ctrl+Z takes it back."));
    m_answer->setObjectName(u"organisationAnswer"_s);
    body()->addStretch(1);
    addCancel();
    m_go = addButton(tr("&Apply"), u"applyOrganisation"_s, Button::Primary);
    m_merge->setChecked(true);
    connect(m_name, &QLineEdit::textChanged, this, &OrganisationDialog::showChoice);
    connect(m_go, &QPushButton::clicked, this, &OrganisationDialog::carryOut);
    setLeastWidth(620);
    m_name->setFocus();
    showChoice();
}

QRadioButton* OrganisationDialog::addChoice(const QString& text, const QString& name)
{
    auto* button = new QRadioButton(text, this);
    button->setObjectName(name);
    body()->addWidget(button);
    connect(button, &QRadioButton::toggled, this, &OrganisationDialog::showChoice);
    return button;
}

/// A line that knows the organisations there are.
QLineEdit* OrganisationDialog::makeName()
{
    QLineEdit* line = makeLine(u"organisationName"_s, tr("Company, or company and country: Alder Works, FR"), this);
    QStringList known;
    for (const OrganisationFacts& organisation : m_session.view().facts->organisations()) {
        if (!organisation.name.isEmpty())
            known << u"%1, %2"_s.arg(organisation.name, organisation.country);
    }
    auto* completer = new QCompleter(known, line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line->setCompleter(completer);
    return line;
}

OrganisationDialog::Choice OrganisationDialog::choice() const
{
    return m_merge->isChecked() ? Choice::Merge
        : m_split->isChecked()  ? Choice::Split
        : m_move->isChecked()   ? Choice::Move
                                : Choice::GiveBack;
}

void OrganisationDialog::showChoice()
{
    const bool needsName = choice() == Choice::Merge || choice() == Choice::Move;
    m_name->setEnabled(needsName);
    m_go->setEnabled(!needsName || !m_name->text().trimmed().isEmpty());
}

void OrganisationDialog::carryOut()
{
    m_go->setEnabled(false);
    m_finding = runJob<QList<Decision>>(
        this,
        [url = m_session.database(), subject = m_subject, choice = choice(), name = m_name->text()](
            Progress&) -> Expected<QList<Decision>> {
            auto opened = Connection::open(url);
            if (!opened)
                return Failure(opened.error());
            Connection& connection = **opened;
            if (choice == Choice::Merge || choice == Choice::Split) {
                const auto own = oneNamed(connection, u"%1, %2"_s.arg(subject.company, subject.country));
                if (!own)
                    return Failure(own.error());
                if (choice == Choice::Split)
                    return splitOf(connection, own->id);
                const auto into = oneNamed(connection, name);
                return into ? Expected<QList<Decision>>(QList<Decision>{decision::Merge{own->id, into->id}})
                            : Failure(into.error());
            }
            const auto identity = identityOf(connection, subject.number, subject.product);
            if (!identity)
                return Failure(identity.error());
            if (choice == Choice::GiveBack)
                return QList<Decision>{decision::Move{*identity, std::nullopt}};
            auto owner = oneNamed(connection, name);
            if (!owner) { // one that no file names
                const auto made
                    = makeOrganisation(connection, name.section(u',', 0, 0), name.section(u',', 1).trimmed());
                if (!made)
                    return Failure(made.error());
                owner = KnownOrganisation{*made, name, {}};
            }
            return QList<Decision>{decision::Move{*identity, owner->id}};
        },
        [this](const Expected<QList<Decision>>& decisions) {
            if (!decisions) {
                m_answer->setText(decisions.error().toString());
                showChoice();
                return;
            }
            m_session.decide(tr("what you said of %1").arg(m_subject.company), *decisions);
            accept();
        });
}

} // namespace uptake
