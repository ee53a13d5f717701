// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/privacypage.h"

#include "models/privacy/dossierexport.h"
#include "models/store/corrections.h"
#include "models/store/erasure.h"
#include "models/views/wording.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/correctdialog.h"
#include "ui/dialogs/filechoice.h"
#include "ui/pages/accesslogtext.h"
#include "ui/pages/backupcard.h"
#include "ui/pages/retentioncard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linegrid.h"
#include "ui/widgets/segments.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

QString valuesOf(const FoundRow& row)
{
    QStringList values;
    for (qsizetype i = 0; i < row.columns.size(); ++i)
        values << u"%1: %2"_s.arg(QString(row.columns[i]).replace(u'_', u' '), row.values[i].simplified());
    return values.join(u" · "_s).left(1000);
}

std::vector<Column<FoundRow>> foundTable()
{
    return {
        {PrivacyPage::tr("Kept as"), [](const FoundRow& row) { return tableName(row.table); }, {}},
        {PrivacyPage::tr("What it says"), valuesOf, {}},
        {PrivacyPage::tr("File and line"), [](const FoundRow& row) { return row.source; }, {}},
    };
}

std::vector<Column<StoredKind>> storedTable()
{
    return {
        {PrivacyPage::tr("What"), [](const StoredKind& kind) { return kind.name; }, {}},
        {PrivacyPage::tr("Rows"), [](const StoredKind& kind) { return wording::count(kind.rows); },
            [](const StoredKind& kind) { return QVariant(kind.rows); }, CellKind::Number},
        {PrivacyPage::tr("Why"), [](const StoredKind& kind) { return kind.purpose; }, {}},
        {PrivacyPage::tr("Columns"), [](const StoredKind& kind) { return kind.columns.join(u", "_s); }, {}},
    };
}

std::vector<Column<Access>> logTable()
{
    return {
        {PrivacyPage::tr("When"), [](const Access& entry) { return wording::timestamp(entry.at); },
            [](const Access& entry) { return QVariant(entry.at); }},
        {PrivacyPage::tr("What was done"), [](const Access& entry) { return actionText(entry.action); }, {}},
        {PrivacyPage::tr("Details"), [](const Access& entry) { return detailText(entry); }, {}},
    };
}

} // namespace

PrivacyPage::PrivacyPage(Session& session, QWidget* parent)
    : Page(session, tr("Privacy"), Empty::Never, parent)
    , m_found(new Card(u"foundCard"_s, Term::Privacy, content()))
    , m_what(makeLine(
          u"lookUpWhat"_s, tr("E-mail address, domain, company, SEN, entitlement number or server ID"), m_found))
    , m_reach(new Segments(u"reach"_s, {tr("Only them"), tr("The whole customer")}, m_found))
    , m_foundTable(new DataTable(u"found"_s, m_found))
    , m_retention(new RetentionCard(session, content()))
    , m_backup(new BackupCard(session, content()))
    , m_stored(new Card(u"storedCard"_s, Term::Privacy, content()))
    , m_storedTable(new DataTable(u"stored"_s, m_stored))
    , m_log(new Card(u"logCard"_s, Term::Privacy, content()))
    , m_logTable(new DataTable(u"accessLog"_s, m_log))
    , m_rows(foundTable())
    , m_kinds(storedTable())
    , m_entries(logTable())
{
    setObjectName(u"privacyPage"_s);
    m_found->body()->addWidget(makeSearchRow());
    const auto addTable = [this](Card* card, DataTable* table, QAbstractItemModel* model, int most) {
        card->addTable(table, model, most);
        body()->addWidget(card);
    };
    addTable(m_found, m_foundTable, &m_rows, 12);
    m_actions = makeActions();
    m_found->body()->addWidget(m_actions);
    body()->addWidget(m_retention);
    body()->addWidget(m_backup);
    addTable(m_stored, m_storedTable, &m_kinds, 12);
    addTable(m_log, m_logTable, &m_entries, 8);
    body()->addStretch(1);
    m_storedTable->wrapTexts();
    m_stored->setTitle(tr("What is stored, and why"));
    m_stored->setSubtitle(
        tr("As the database itself tells it. It lies on this machine, and nothing is sent anywhere."));
    take({});
    connect(m_retention, &RetentionCard::changed, this, [this] { refresh(this->session().view()); });
    connect(m_retention, &RetentionCard::failed, &session, &Session::failed);
    connect(m_backup, &BackupCard::changed, this, [this] { refresh(this->session().view()); });
    connect(&session, &Session::databaseChanged, this, [this] { take({}); });
}

QWidget* PrivacyPage::makeSearchRow()
{
    auto* row = new LineGrid(m_found);
    m_what->setClearButtonEnabled(true);
    makeFindLine(*m_what);
    auto* look = new QPushButton(tr("&Find"), row);
    look->setObjectName(u"lookUp"_s);
    look->setProperty("role", u"primary"_s);
    auto* choice = new QWidget(row);
    auto* layout = new QHBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_reach);
    layout->addWidget(look);
    layout->addStretch(1);
    row->setSpace(12);
    row->addLine({m_what, choice});
    row->setShares({1, 0});
    const auto search = [this] { lookUp(m_what->text()); };
    connect(look, &QPushButton::clicked, this, search);
    connect(m_what, &QLineEdit::returnPressed, this, search);
    connect(m_reach, &Segments::currentChanged, this, [this, search] {
        if (!m_dossier.what.isEmpty())
            search();
    });
    return row;
}

QWidget* PrivacyPage::makeActions()
{
    auto* row = new QWidget(m_found);
    auto* write = new QPushButton(tr("&Export for them…"), row);
    write->setObjectName(u"exportDossier"_s);
    auto* correct = new QPushButton(tr("C&orrect…"), row);
    correct->setObjectName(u"correctDossier"_s);
    auto* erase = new QPushButton(tr("E&rase for good…"), row);
    erase->setObjectName(u"eraseDossier"_s);
    row->setContentsMargins(0, 8, 0, 0);
    auto* layout = new FlowLayout(12, FlowLayout::Lines::Trailing);
    row->setLayout(layout);
    for (QPushButton* button : {correct, erase, write})
        layout->insertWidget(layout->count(), button);
    connect(correct, &QPushButton::clicked, this, &PrivacyPage::askForCorrection);
    connect(write, &QPushButton::clicked, this, &PrivacyPage::askForExport);
    connect(erase, &QPushButton::clicked, this, &PrivacyPage::askForErasure);
    return row;
}

void PrivacyPage::lookUp(const QString& what)
{
    if (what.trimmed().isEmpty())
        return;
    m_what->setText(what);
    const int run = m_runs.next();
    m_isLooking = true;
    m_looking = runJob<Dossier>(
        this,
        [url = session().database(), what = what.trimmed(),
            reach = m_reach->current() == 0 ? LookUpReach::Subject : LookUpReach::Customer](Progress&) -> Expected<Dossier> {
            auto connection = Connection::open(url);
            if (!connection)
                return Failure(connection.error());
            auto dossier = dossierOf(**connection, what, reach);
            if (!dossier)
                return dossier;
            if (const auto logged = logAccess(**connection, u"look-up"_s, what, loggedRows(dossier->rows.size()),
                    QDateTime::currentSecsSinceEpoch());
                !logged)
                return Failure(logged.error());
            return dossier;
        },
        [this, run](const Expected<Dossier>& dossier) {
            if (!m_runs.isCurrent(run))
                return;
            m_isLooking = false;
            if (!dossier) {
                Q_EMIT session().failed(dossier.error());
                return;
            }
            take(*dossier);
            refresh(session().view());
        });
}

void PrivacyPage::lookUpCustomer(const QString& what)
{
    m_dossier = {};
    m_reach->setCurrent(1);
    lookUp(what);
}

bool PrivacyPage::isSettled() const
{
    return !m_isLooking && !m_isListing && !m_kindsToShow;
}

void PrivacyPage::take(const Dossier& dossier)
{
    m_dossier = dossier;
    m_rows.setRows({dossier.rows.begin(), dossier.rows.end()});
    const auto rows = qint64(dossier.rows.size());
    m_found->setTitle(dossier.what.isEmpty() ? tr("Find everything on a customer or a person")
            : rows == 0                      ? tr("Nothing is known about %1").arg(dossier.what)
                                             : tr("%1 about %2").arg(wording::rows(rows), dossier.what));
    QStringList facts = dossier.names;
    if (dossier.serverIds.size() > 0)
        facts << wording::installations(dossier.serverIds.size());
    facts += dossier.people.mid(0, 6);
    m_found->setSubtitle(dossier.what.isEmpty()
            ? tr("Every table is looked into, quarantine too. Each look-up is logged; the log names nobody.")
            : rows == 0
            ? tr("People are found only where contacts were kept on import, and a domain only with the whole customer.")
            : facts.join(u" · "_s));
    m_foundTable->setVisible(rows > 0);
    m_actions->setVisible(rows > 0);
}

void PrivacyPage::refresh(const View&)
{
    m_isListing = true;
    m_listing = runJob<Kept>(
        this,
        [url = session().database()](Progress&) -> Expected<Kept> {
            auto connection = Connection::open(url);
            if (!connection)
                return Failure(connection.error());
            auto kinds = inventory(**connection);
            auto log = accessLog(**connection);
            auto periods = retentionPeriods(**connection, QDateTime::currentSecsSinceEpoch());
            if (!kinds || !log || !periods)
                return Failure(!kinds ? kinds.error() : !log ? log.error() : periods.error());
            const auto whole = verifyAccessLog(**connection);
            return Kept{
                std::move(*periods), std::move(*kinds), std::move(*log), whole ? QString() : whole.error().what};
        },
        [this](const Expected<Kept>& kept) {
            m_isListing = false;
            if (kept)
                showKept(*kept);
        });
}

void PrivacyPage::showKept(const Kept& kept)
{
    m_retention->showPeriods(kept.periods);
    m_kindsToShow = kept.kinds;
    QTimer::singleShot(0, this, &PrivacyPage::showKinds);
    m_entries.setRows({kept.log.begin(), kept.log.end()});
    m_log->setTitle(!kept.logProblem.isEmpty() ? tr("The log of accesses is not whole: %1").arg(kept.logProblem)
            : kept.log.isEmpty()               ? tr("Nothing has been done with the data yet")
                                 : tr("What was done with the data: %1 entries, each sealed with the one before",
                                     nullptr, wording::pluralOf(kept.log.size()))
                                       .arg(wording::count(kept.log.size())));
    m_logTable->setVisible(!kept.log.isEmpty());
}

/// In an event of its own: how high its lines are, which wrap, takes its time.
void PrivacyPage::showKinds()
{
    if (const auto kinds = std::exchange(m_kindsToShow, {}))
        m_kinds.setRows({kinds->begin(), kinds->end()});
}

void PrivacyPage::askForExport()
{
    chooseSaveFile(this, tr("Export for them"), u"Uptake-stored-data.pdf"_s, tr("PDF or JSON (*.pdf *.json)"),
        [this](const QString& path) {
            m_writing = runJob<void>(
                this,
                [url = session().database(), dossier = m_dossier, path](Progress&) -> Expected<void> {
                    if (auto written = writeDossier(dossier, path); !written)
                        return written;
                    auto connection = Connection::open(url);
                    return connection ? logAccess(**connection, u"export"_s, dossier.what,
                               loggedRows(dossier.rows.size()), QDateTime::currentSecsSinceEpoch())
                                      : Failure(connection.error());
                },
                [this, path](const Expected<void>& done) {
                    if (done)
                        Q_EMIT m_found->saved(path);
                    else
                        Q_EMIT session().failed(done.error());
                    refresh(session().view());
                });
        });
}

void PrivacyPage::askForCorrection()
{
    QStringList who{m_dossier.what};
    who += m_dossier.names + m_dossier.people.mid(0, 20);
    m_correcting = runJob<QList<Correctable>>(
        this,
        [url = session().database(), who](Progress&) -> Expected<QList<Correctable>> {
            auto connection = Connection::open(url);
            if (!connection)
                return Failure(connection.error());
            QList<Correctable> all;
            for (const QString& one : who) {
                const auto found = correctables(**connection, one);
                if (!found)
                    return found;
                for (const Correctable& each : *found) {
                    const auto isSame = [&](const Correctable& other) {
                        return other.organisation == each.organisation && other.contact == each.contact;
                    };
                    if (std::none_of(all.begin(), all.end(), isSame))
                        all << each;
                }
            }
            return all;
        },
        [this](const Expected<QList<Correctable>>& found) {
            if (!found || found->isEmpty()) {
                Q_EMIT session().failed(found ? Error{tr("nothing of this can be corrected here"), {},
                                            tr("a company's name and country can, and what is kept of a person")}
                                              : found.error());
                return;
            }
            auto* dialog = new CorrectDialog(*found, this);
            connect(
                dialog, &CorrectDialog::corrected, this, [this](const QString& what, const QList<Decision>& decisions) {
                    session().decide(what, decisions, [this, decisions](const Expected<void>& done) {
                        if (!done)
                            return;
                        lookUp(m_dossier.what);
                        lookForNamesakes(decisions);
                    });
                });
            dialog->open();
        });
}

/// A company that is called as another one is now may be that one: the user is asked.
void PrivacyPage::lookForNamesakes(const QList<Decision>& decisions)
{
    const auto* correction = std::get_if<decision::Correct>(&decisions.constFirst());
    if (!correction || correction->organisation == 0)
        return;
    m_comparing = runJob<Namesakes>(
        this,
        [url = session().database(), organisation = correction->organisation](Progress&) -> Expected<Namesakes> {
            auto connection = Connection::open(url);
            return connection ? namesakesOf(**connection, organisation) : Failure(connection.error());
        },
        [this](const Expected<Namesakes>& found) {
            if (!found)
                Q_EMIT session().failed(found.error());
            else if (!found->joining.isEmpty())
                offerToJoin(*found);
        });
}

void PrivacyPage::offerToJoin(const Namesakes& found)
{
    auto* question
        = new ConfirmDialog({u"joinQuestion"_s, tr("Is it the same organisation as %1?").arg(found.name),
                                tr("Two organisations are called so now, and count apart. Joined, they count "
                                   "as one, with the licences and reports of both. Ctrl+Z takes it back."),
                                tr("&Join them"), ConfirmDialog::Kind::Harmless},
            this);
    connect(question, &ConfirmDialog::confirmed, this, [this, found] {
        session().decide(tr("joining with %1").arg(found.name), found.joining, [this](const Expected<void>& done) {
            if (done)
                lookUp(m_dossier.what);
        });
    });
    question->open();
}

void PrivacyPage::askForErasure()
{
    auto* question = new ConfirmDialog(
        {u"eraseQuestion"_s, tr("Erase what is stored about %1?").arg(m_dossier.what),
            tr("This cannot be undone. No byte of it stays in the database, and an import does not bring it back. "
               "Figures that were published stay as they are. Backups, and the files that were imported, are yours to "
               "delete."),
            tr("&Erase for good")},
        this);
    connect(question, &ConfirmDialog::confirmed, this, &PrivacyPage::erase);
    question->open();
}

void PrivacyPage::erase()
{
    m_writing = runJob<qint64>(
        this,
        [url = session().database(), what = m_dossier.what](Progress&) -> Expected<qint64> {
            auto connection = Connection::open(url);
            if (!connection)
                return Failure(connection.error());
            return eraseForGood(**connection, what, QDateTime::currentSecsSinceEpoch());
        },
        [this](const Expected<qint64>& rows) {
            if (!rows)
                Q_EMIT session().failed(rows.error());
            else
                lookUp(m_dossier.what);
            session().forgetSteps();
            session().reload();
        });
}

} // namespace uptake
