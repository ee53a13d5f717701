// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profiledialog.h"

#include "models/views/tables.h"
#include "models/views/wording.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/filechoice.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseWhileTyping = 300; // ms
constexpr int mostMails = 10'000'000;

const char* const startingPoint = R"({
  "profile": "mail-profile/1",
  "name": "my-addon",
  "separator": ":",
  "labels": {
    "Server ID": "serverId",
    "Version": "addonVersion",
    "* version": "hostVersion",
    "Users": "users",
    "Features": "features"
  },
  "values": {
    "product": "com.example.addon"
  },
  "patterns": [],
  "items": {}
}
)";

} // namespace

ProfileDialog::ProfileDialog(Session& session, QWidget* parent)
    : Dialog(u"profileDialog"_s, tr("Mail profiles"), parent)
    , m_session(session)
    , m_lines(trialTable())
{
    addHeading(tr("How mails of other add-ons are read"));
    addHint(tr("A profile says which label of a mail means which field. Imports try the built-in layout first, "
               "then the profiles kept here."));
    auto* halves = new QHBoxLayout;
    halves->setSpacing(20);
    halves->addWidget(makeEditor(), 1);
    halves->addWidget(makeTrial(), 1);
    body()->addLayout(halves, 1);
    addButtons();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseWhileTyping);
    connect(&m_pause, &QTimer::timeout, this, &ProfileDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    startWith({1080, 680});
    showProfile();
    load();
}

QWidget* ProfileDialog::makeEditor()
{
    auto* half = new QWidget(this);
    m_choice = makeBox(u"profileChoice"_s, tr("The profile that is edited"), half);
    m_choice->addItem(tr("A new profile"));
    m_text = new QPlainTextEdit(half);
    m_text->setObjectName(u"profileText"_s);
    m_text->setAccessibleName(tr("The profile"));
    m_text->setFont(Theme::fixedFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_state = makeLabel(Theme::Text::Small, u"muted"_s, half);
    m_state->setObjectName(u"profileState"_s);
    m_state->setWordWrap(true);
    auto* layout = new QVBoxLayout(half);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_choice);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_state);
    connect(m_choice, &QComboBox::activated, this, &ProfileDialog::showProfile);
    return half;
}

QWidget* ProfileDialog::makeTrial()
{
    auto* half = new QWidget(this);
    auto* choose = new QPushButton(tr("&Try on mails…"), half);
    choose->setObjectName(u"profileMails"_s);
    choose->setAutoDefault(false);
    m_number = makeNumberBox(u"profileMail"_s, tr("The mail that is shown"), 1, mostMails, half);
    m_number->setPrefix(tr("mail "));
    m_number->setEnabled(false);
    m_outcome = makeLabel(Theme::Text::Base, u"strong"_s, half);
    m_outcome->setObjectName(u"profileOutcome"_s);
    m_outcome->setText(tr("Choose a mail or a mailbox to see what the profile makes of it."));
    m_outcome->setWordWrap(true);
    m_table = new DataTable(u"profileLines"_s, half);
    m_table->setAccessibleName(tr("The lines of the mail, and what the profile reads there"));
    m_table->showModel(&m_lines);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(choose);
    row->addWidget(m_number);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(half);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_outcome);
    layout->addWidget(m_table, 1);
    connect(m_number, &QSpinBox::valueChanged, this, &ProfileDialog::tryMail);
    connect(choose, &QPushButton::clicked, this, [this] {
        chooseFiles(this, tr("Choose mails"), tr("Mails (*.eml *.mbox *.gz *.zip);;All files (*)"),
            [this](const QStringList& paths) { tryMails(paths.front()); });
    });
    return half;
}

/// Enter belongs to the text and to the number of the mail: it presses none of them.
void ProfileDialog::addButtons()
{
    m_remove = addSideButton(tr("&Remove this profile…"), u"profileRemove"_s);
    QPushButton* close = addClose();
    m_save = addButton(tr("&Save"), u"profileSave"_s, Button::Primary);
    for (QPushButton* button : {close, m_save}) {
        button->setDefault(false);
        button->setAutoDefault(false);
    }
    connect(m_remove, &QPushButton::clicked, this, &ProfileDialog::askToRemove);
    connect(m_save, &QPushButton::clicked, this, &ProfileDialog::save);
}

void ProfileDialog::load()
{
    using Stored = QList<StoredProfile>;
    m_load = runJob<Stored>(
        this,
        [url = m_session.database()](Progress&) -> Expected<Stored> {
            auto connection = Connection::open(url);
            return connection ? Profiles(**connection).all() : Failure(connection.error());
        },
        [this](const Expected<Stored>& stored) {
            if (!stored) {
                m_state->setText(stored.error().toString());
                return;
            }
            const QString before = m_choice->currentIndex() > 0 ? m_choice->currentText()
                : m_profile                                     ? m_profile->name
                                                                : QString();
            m_profiles = *stored;
            m_choice->clear();
            m_choice->addItem(tr("A new profile"));
            for (const StoredProfile& profile : std::as_const(m_profiles))
                m_choice->addItem(profile.name);
            m_choice->setCurrentIndex(std::max(0, m_choice->findText(before)));
            m_remove->setEnabled(m_choice->currentIndex() > 0);
        });
}

void ProfileDialog::showProfile()
{
    const int place = m_choice->currentIndex() - 1;
    m_remove->setEnabled(place >= 0);
    m_text->setPlainText(place < 0 ? QString::fromLatin1(startingPoint) : QString::fromUtf8(m_profiles[place].json));
    check();
}

void ProfileDialog::check()
{
    m_pause.stop();
    auto read = mailProfileFromJson(m_text->toPlainText().toUtf8(), tr("profile"));
    const bool isBuiltIn = read && read->name == builtInProfile().name;
    m_profile = read && !isBuiltIn ? std::optional(*std::move(read)) : std::nullopt;
    m_save->setEnabled(m_profile.has_value());
    setRole(m_state, "role", m_profile ? u"muted"_s : u"negative"_s);
    m_state->setText(isBuiltIn ? tr("That is the name of the built-in profile: give it another one.")
            : m_profile        ? tr("The profile is complete.")
                               : read.error().toString());
    tryMail();
}

void ProfileDialog::tryMails(const QString& path)
{
    m_mails = path;
    m_number->setEnabled(true);
    const QSignalBlocker blocker(m_number);
    m_number->setValue(1);
    tryMail();
}

void ProfileDialog::tryMail()
{
    const int run = m_runs.next();
    if (!m_profile || m_mails.isEmpty())
        return;
    m_trial.cancel();
    m_trial = runJob<ProfileTrial>(
        this,
        [profile = *m_profile, path = m_mails, number = m_number->value()](
            Progress&) { return tryProfile(profile, path, number); },
        [this, run](const Expected<ProfileTrial>& trial) {
            if (m_runs.isCurrent(run))
                showTrial(trial);
        });
}

void ProfileDialog::showTrial(const Expected<ProfileTrial>& trial)
{
    setRole(m_outcome, "role", trial && trial->isReport ? u"positive"_s : u"strong"_s);
    m_outcome->setText(trial ? trial->outcome : trial.error().toString());
    m_lines.setRows(
        trial ? std::vector<TrialLine>(trial->lines.begin(), trial->lines.end()) : std::vector<TrialLine>());
}

void ProfileDialog::change(std::function<Expected<void>(Profiles&)> work)
{
    m_session.imports().add(
        [context = QPointer(this), session = &m_session, work = std::move(work)](std::function<void()> ended) {
            return runJob<void>(
                session,
                [url = session->database(), work](Progress&) -> Expected<void> {
                    auto connection = Connection::open(url);
                    if (!connection)
                        return Failure(connection.error());
                    Profiles profiles(**connection);
                    return work(profiles);
                },
                [context, ended](const Expected<void>& done) {
                    ended();
                    if (!context)
                        return;
                    if (done)
                        context->load();
                    else
                        context->m_state->setText(done.error().toString());
                });
        });
}

void ProfileDialog::save()
{
    if (m_profile)
        change([profile = StoredProfile{m_profile->name, m_profile->json}](
                   Profiles& profiles) { return profiles.save(profile); });
}

void ProfileDialog::askToRemove()
{
    const QString name = m_choice->currentText();
    auto* question = new ConfirmDialog({u"removeProfile"_s, tr("Remove the profile %1?").arg(name),
                                           tr("Mails that only it can read are not read any more. What was read with it stays."),
                                           tr("&Remove")},
        this);
    connect(question, &ConfirmDialog::confirmed, this, [this, name] { remove(name); });
    question->open();
}

void ProfileDialog::remove(const QString& name)
{
    m_choice->setCurrentIndex(0);
    showProfile();
    change([name](Profiles& profiles) -> Expected<void> {
        const auto removed = profiles.remove(name);
        return removed ? Expected<void>() : Failure(removed.error());
    });
}

} // namespace uptake
