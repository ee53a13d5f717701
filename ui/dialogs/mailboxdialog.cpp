// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mailboxdialog.h"

#include "models/mailbox/mailboxcheck.h"
#include "models/views/mailboxwording.h"
#include "models/views/wording.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/filechoice.h"
#include "ui/mailboxfetches.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

/// A name that no mailbox has yet.
QString freeName(const QList<StoredMailbox>& mailboxes)
{
    const auto isTaken = [&](const QString& name) {
        return std::any_of(
            mailboxes.begin(), mailboxes.end(), [&](const StoredMailbox& each) { return each.mailbox.name == name; });
    };
    QString name = MailboxDialog::tr("usage");
    for (int number = 2; isTaken(name); ++number)
        name = MailboxDialog::tr("usage %1").arg(number);
    return name;
}

} // namespace

MailboxDialog::MailboxDialog(
    MailboxFetches& fetches, const std::optional<Mailbox>& known, const QString& remark, QWidget* parent)
    : Dialog(u"mailboxDialog"_s, tr("Mailbox"), parent)
    , m_fetches(fetches)
    , m_known(known)
    , m_name(makeLine(u"mailboxName"_s, tr("Name"), {}, this))
    , m_server(makeLine(u"mailboxServer"_s, tr("Server"), u"imap.gmail.com"_s, this))
    , m_port(makeNumberBox(u"mailboxPort"_s, tr("Port"), 1, 65535, this))
    , m_security(makeBox(u"mailboxSecurity"_s, tr("Encryption"), this))
    , m_user(makeLine(u"mailboxUser"_s, tr("User"), u"usage@example.com"_s, this))
    , m_password(makeSecretLine(u"mailboxPassword"_s, tr("App password"),
          known ? tr("as it is kept; type to replace it") : tr("kept in the system's keyring"), this))
    , m_folder(makeBox(u"mailboxFolder"_s, tr("Folder"), this))
    , m_authority(makeLine(u"mailboxAuthority"_s, tr("CA file"), tr("those that the system trusts"), this))
    , m_schedule(makeBox(u"mailboxSchedule"_s, tr("Fetch"), this))
{
    addHeading(known ? tr("The mailbox %1").arg(known->name) : tr("Fetch usage reports from a mailbox"));
    addText(tr("Uptake reads the folder over an encrypted connection (IMAP) and changes nothing in it: no message is marked, "
               "moved or deleted. Gmail and others want an app password, which you make in your account's settings."));
    addFields();
    m_state = addText({});
    m_state->setObjectName(u"mailboxState"_s);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addStretch(1);
    addButtons();
    Mailbox fresh;
    fresh.name = freeName(fetches.mailboxes());
    fill(known.value_or(fresh));
    say(remark, u"strong"_s);
    setLeastWidth(580);
    connect(this, &QDialog::finished, this, [this] { m_trial.cancel(); });
    (known ? m_password : m_server)->setFocus();
}

void MailboxDialog::addFields()
{
    m_name->setMaxLength(80);
    m_name->setReadOnly(m_known.has_value());
    m_security->addItem(tr("TLS"), int(Mailbox::Security::Tls));
    m_security->addItem(tr("STARTTLS"), int(Mailbox::Security::StartTls));
    m_folder->setEditable(true);
    m_folder->setInsertPolicy(QComboBox::NoInsert);
    for (const auto each : {Mailbox::Schedule::Off, Mailbox::Schedule::Hourly, Mailbox::Schedule::Daily})
        m_schedule->addItem(wording::schedule(each), int(each));
    QFormLayout* form = addForm();
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Server"), m_server);
    form->addRow(tr("Encr&yption"), makeSecurityRow());
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&App password"), m_password);
    form->addRow(tr("&Folder"), m_folder);
    form->addRow(tr("F&etch"), m_schedule);
    form->addRow(tr("&CA file"), makeAuthorityRow());
    if (auto* label = qobject_cast<QLabel*>(form->labelForField(m_security->parentWidget())))
        label->setBuddy(m_security);
    if (auto* label = qobject_cast<QLabel*>(form->labelForField(m_authority->parentWidget())))
        label->setBuddy(m_authority);
}

QWidget* MailboxDialog::makeSecurityRow()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_security, 1);
    layout->addWidget(m_port);
    connect(m_security, &QComboBox::activated, this, &MailboxDialog::chooseSecurity);
    return row;
}

QWidget* MailboxDialog::makeAuthorityRow()
{
    auto* row = new QWidget(this);
    auto* choose = new QPushButton(tr("C&hoose…"), row);
    choose->setObjectName(u"mailboxChooseAuthority"_s);
    choose->setAutoDefault(false);
    m_authority->setToolTip(tr("Only for a server of your own whose certificate no public authority has signed"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_authority, 1);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this] {
        chooseFiles(this, tr("Choose the CA file"), tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
            [this](const QStringList& paths) { m_authority->setText(paths.front()); });
    });
    return row;
}

void MailboxDialog::addButtons()
{
    QPushButton* removal = addSideButton(tr("&Remove…"), u"mailboxRemove"_s);
    QPushButton* anew = addSideButton(tr("Fetch all a&gain"), u"mailboxAnew"_s);
    anew->setToolTip(tr("The next fetch looks at every message again, as after a new mail profile. Nothing is doubled."));
    for (QPushButton* ofKnown : {removal, anew})
        ofKnown->setVisible(m_known.has_value());
    addCancel();
    m_test = addButton(tr("&Test"), u"mailboxTest"_s, Button::Plain);
    m_save = addButton(tr("Sa&ve"), u"mailboxSave"_s, Button::Primary);
    connect(removal, &QPushButton::clicked, this, &MailboxDialog::askForRemoval);
    connect(anew, &QPushButton::clicked, this, [this] {
        m_fetches.startAnew(m_known->name);
        say(tr("The next fetch looks at every message again."), u"positive"_s);
    });
    connect(m_test, &QPushButton::clicked, this, &MailboxDialog::test);
    connect(m_save, &QPushButton::clicked, this, &MailboxDialog::save);
}

void MailboxDialog::fill(const Mailbox& mailbox)
{
    m_name->setText(mailbox.name);
    m_server->setText(mailbox.server);
    m_security->setCurrentIndex(m_security->findData(int(mailbox.security)));
    m_port->setValue(mailbox.port);
    m_user->setText(mailbox.user);
    m_folder->setEditText(mailbox.folder);
    m_authority->setText(mailbox.caFile);
    m_schedule->setCurrentIndex(m_schedule->findData(int(mailbox.schedule)));
}

Mailbox MailboxDialog::described() const
{
    Mailbox mailbox;
    mailbox.name = m_name->text().trimmed();
    mailbox.server = m_server->text().trimmed();
    mailbox.port = m_port->value();
    mailbox.security = Mailbox::Security(m_security->currentData().toInt());
    mailbox.folder = m_folder->currentText();
    mailbox.user = m_user->text().trimmed();
    mailbox.caFile = m_authority->text().trimmed();
    mailbox.schedule = Mailbox::Schedule(m_schedule->currentData().toInt());
    return mailbox;
}

std::optional<QString> MailboxDialog::password() const
{
    return m_password->text().isEmpty() ? m_fetches.password(described()) : std::optional(m_password->text());
}

/// The port follows, unless it is one that the user chose.
void MailboxDialog::chooseSecurity()
{
    const auto security = Mailbox::Security(m_security->currentData().toInt());
    for (const auto other : {Mailbox::Security::Tls, Mailbox::Security::StartTls}) {
        if (other != security && m_port->value() == usualPort(other)) {
            m_port->setValue(usualPort(security));
            return;
        }
    }
}

void MailboxDialog::test()
{
    if (m_isTrying) {
        m_trial.cancel();
        return;
    }
    const Mailbox mailbox = described();
    if (const auto checked = checkMailbox(mailbox); !checked) {
        say(checked.error().toString(), u"negative"_s);
        return;
    }
    const auto secret = password();
    if (!secret) {
        say(tr("Type the password first."), u"negative"_s);
        m_password->setFocus();
        return;
    }
    m_isTrying = true;
    setWaiting(true);
    m_test->setText(tr("S&top"));
    say(tr("Asking %1…").arg(mailbox.server), u"muted"_s);
    m_trial = runJob<MailboxTrial>(
        this, [mailbox, secret = *secret](Progress& progress) { return tryMailbox(mailbox, secret, progress); },
        [this](const Expected<MailboxTrial>& trial) { showTrial(trial); });
}

void MailboxDialog::showTrial(const Expected<MailboxTrial>& trial)
{
    m_isTrying = false;
    m_test->setText(tr("&Test"));
    setWaiting(false);
    if (isHidden())
        return;
    if (!trial) {
        const bool isCancelled = trial.error().kind == Error::Kind::Cancelled;
        say(isCancelled ? QString() : trial.error().toString(), u"negative"_s);
        return;
    }
    const QString folder = m_folder->currentText();
    m_folder->clear();
    m_folder->addItems(trial->folders);
    m_folder->setEditText(folder);
    const auto folders = trial->folders.size();
    say(tr("It works: %1 in %2. The server has %3 folders to choose from.", nullptr, int(folders))
            .arg(wording::messages(trial->messages), folder, wording::count(folders)),
        u"positive"_s);
}

void MailboxDialog::save()
{
    const Mailbox mailbox = described();
    if (const auto checked = checkMailbox(mailbox); !checked) {
        say(checked.error().toString(), u"negative"_s);
        return;
    }
    const auto& all = m_fetches.mailboxes();
    const bool isTaken = std::any_of(
        all.begin(), all.end(), [&](const StoredMailbox& each) { return each.mailbox.name == mailbox.name; });
    if (!m_known && isTaken) {
        say(tr("There is a mailbox of this name already: give this one another."), u"negative"_s);
        return;
    }
    m_save->setEnabled(false);
    m_fetches.save(mailbox, m_password->text(), [dialog = QPointer(this), mailbox](const Expected<void>& done) {
        if (!dialog)
            return;
        dialog->m_save->setEnabled(true);
        if (!done) {
            dialog->m_known = mailbox; // it is kept, but for the password
            dialog->m_name->setReadOnly(true);
            dialog->say(done.error().toString(), u"negative"_s);
            return;
        }
        Q_EMIT dialog->kept(mailbox.name);
        dialog->accept();
    });
}

void MailboxDialog::askForRemoval()
{
    auto* question = new ConfirmDialog({u"removeMailbox"_s, tr("Remove the mailbox %1?").arg(m_known->name),
                                           tr("Uptake forgets how it is reached and its password. What was fetched from it "
                                              "stays, and nothing changes on the server."),
                                           tr("&Remove")},
        this);
    connect(question, &ConfirmDialog::confirmed, this, [this] {
        m_fetches.remove(*m_known);
        accept();
    });
    question->open();
}

void MailboxDialog::say(const QString& text, const QString& role)
{
    m_state->setText(text);
    setRole(m_state, "role", role);
    m_state->setVisible(!text.isEmpty());
}

} // namespace uptake
