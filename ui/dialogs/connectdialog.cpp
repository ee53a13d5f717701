// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connectdialog.h"

#include "models/secrets/keyring.h"
#include "models/store/postgresaddress.h"
#include "models/store/postgreserror.h"
#include "ui/settings.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecent = 8;
constexpr int usualPort = 5432;
constexpr auto chosenKey = "database/chosen"_L1;
constexpr auto recentServersKey = "database/recent"_L1;

QStringList recentDatabases()
{
    return windowSettings().value(recentServersKey).toStringList();
}

void remember(const DatabaseUrl& database)
{
    QSettings settings = windowSettings();
    settings.setValue(chosenKey, database.isServer() ? database.path : QString());
    if (!database.isServer())
        return;
    QStringList recent = recentDatabases();
    recent.removeAll(database.path);
    recent.prepend(database.path);
    settings.setValue(recentServersKey, QStringList(recent.mid(0, mostRecent)));
}

QString inWords(const Error& error)
{
    QString words = error.remedy.isEmpty() ? error.what : ConnectDialog::tr("%1: %2").arg(error.what, error.remedy);
    words[0] = words[0].toUpper();
    return words;
}

} // namespace

DatabaseUrl chosenDatabase()
{
    const QString chosen = windowSettings().value(chosenKey).toString();
    return chosen.isEmpty() ? DatabaseUrl::userDefault() : DatabaseUrl::of(chosen);
}

DatabaseUrl withKeptPassword(DatabaseUrl database)
{
    if (!database.isServer() || !database.password.isEmpty() || !qEnvironmentVariableIsEmpty("PGPASSWORD"))
        return database;
    if (const auto kept = Keyring().password(passwordService(), accountOf(database)); kept && *kept)
        database.password = **kept;
    return database;
}

ConnectDialog::ConnectDialog(const DatabaseUrl& current, QWidget* parent)
    : Dialog(u"connectDialog"_s, tr("Connect to a database"), parent)
    , m_recent(makeBox(u"connectRecent"_s, tr("Database to open"), this))
    , m_host(makeLine(u"connectHost"_s, tr("Server"), u"db.example.com"_s, this))
    , m_port(makeNumberBox(u"connectPort"_s, tr("Port"), 1, 65535, this))
    , m_database(makeLine(u"connectDatabase"_s, tr("Database"), u"uptake"_s, this))
    , m_user(makeLine(u"connectUser"_s, tr("User"), tr("your name on the server"), this))
    , m_password(makeSecretLine(u"connectPassword"_s, tr("Password"), tr("empty if the server wants none"), this))
    , m_remember(new QCheckBox(tr("&Remember the password in the system's keyring"), this))
    , m_encryption(makeBox(u"connectEncryption"_s, tr("Encryption"), this))
    , m_certificate(makeLine(u"connectCertificate"_s, tr("Trusted authorities"), tr("file; empty for ~/.postgresql/root.crt"), this))
{
    addHeading(tr("Work on a database together"));
    addText(tr("A PostgreSQL server holds it for a team: all see the same figures, and two may import at once."));
    addFields();
    m_remark = addText({});
    m_remark->setObjectName(u"connectRemark"_s);
    m_remark->setMinimumHeight(Theme::scaled(44)); // of two lines: what comes to stand there moves nothing
    body()->addStretch(1);
    addButtons();
    setLeastWidth(520);
    const QStringList recent = recentDatabases();
    fill(current.isServer() ? current.path : recent.isEmpty() ? QString() : recent.constFirst());
    m_recent->setCurrentIndex(std::max(0, m_recent->findData(current.isServer() ? current.path : u"file"_s)));
    showWhatIsNeeded();
    connect(m_recent, &QComboBox::activated, this, [this] {
        if (const QString path = m_recent->currentData().toString(); path != "file"_L1)
            fill(path);
        showWhatIsNeeded();
    });
    connect(m_encryption, &QComboBox::currentIndexChanged, this, &ConnectDialog::showWhatIsNeeded);
    for (QLineEdit* line : {m_host, m_database})
        connect(line, &QLineEdit::textChanged, this, &ConnectDialog::showWhatIsNeeded);
}

void ConnectDialog::addFields()
{
    m_recent->addItem(tr("A server…"), QString());
    m_recent->addItem(tr("My own file on this computer"), u"file"_s);
    for (const QString& path : recentDatabases())
        m_recent->addItem(accountOf({path}), path);
    m_port->setValue(usualPort);
    m_remember->setObjectName(u"connectRemember"_s);
    m_encryption->addItem(tr("If the server can"), u"prefer"_s);
    m_encryption->addItem(tr("Always, whoever the server is"), u"require"_s);
    m_encryption->addItem(tr("Always, and only with a trusted certificate"), u"verify-full"_s);
    m_encryption->addItem(tr("Never"), u"disable"_s);
    QFormLayout* form = addForm();
    form->addRow(tr("&Open"), m_recent);
    form->addRow(tr("&Server"), m_host);
    form->addRow(tr("&Port"), m_port);
    form->addRow(tr("&Database"), m_database);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("Pass&word"), m_password);
    form->addRow({}, m_remember);
    form->addRow(tr("&Encryption"), m_encryption);
    form->addRow(tr("Trusted &authorities"), m_certificate);
}

void ConnectDialog::addButtons()
{
    m_test = addSideButton(tr("&Test the connection"), u"connectTest"_s);
    addCancel();
    m_connect = addButton(tr("Co&nnect"), u"connectNow"_s, Button::Primary);
    connect(m_test, &QPushButton::clicked, this, [this] { tryIt(Then::Tell); });
    connect(m_connect, &QPushButton::clicked, this, [this] {
        if (m_recent->currentData().toString() == "file"_L1)
            connectTo(DatabaseUrl::userDefault());
        else
            tryIt(Then::Connect);
    });
}

/// The fields as an address says it.
void ConnectDialog::fill(const QString& path)
{
    const PostgresAddress address = PostgresAddress::of({path}).value_or(PostgresAddress());
    m_host->setText(address.host);
    m_port->setValue(address.port > 0 ? address.port : usualPort);
    m_database->setText(address.database);
    m_user->setText(address.user);
    m_encryption->setCurrentIndex(std::max(0, m_encryption->findData(address.options.value(u"sslmode"_s, u"prefer"_s))));
    m_certificate->setText(address.options.value(u"sslrootcert"_s));
    m_password->clear();
    if (path.isEmpty())
        return;
    m_password->setText(withKeptPassword({path}).password);
    m_remember->setChecked(!m_password->text().isEmpty());
}

void ConnectDialog::showWhatIsNeeded()
{
    const bool isFile = m_recent->currentData().toString() == "file"_L1;
    for (QWidget* widget : {static_cast<QWidget*>(m_host), static_cast<QWidget*>(m_port), static_cast<QWidget*>(m_database), static_cast<QWidget*>(m_user),
             static_cast<QWidget*>(m_password), static_cast<QWidget*>(m_remember), static_cast<QWidget*>(m_encryption)})
        widget->setEnabled(!isFile);
    m_certificate->setEnabled(!isFile && m_encryption->currentData().toString() == "verify-full"_L1);
    const bool isComplete = !m_host->text().trimmed().isEmpty() && !m_database->text().trimmed().isEmpty();
    m_test->setEnabled(!isFile && isComplete);
    m_connect->setEnabled(isFile || isComplete);
    tell({}, u"muted"_s);
}

DatabaseUrl ConnectDialog::entered() const
{
    PostgresAddress address{m_host->text().trimmed(), m_port->value(), m_user->text().trimmed(), m_database->text().trimmed(), {}};
    if (const QString mode = m_encryption->currentData().toString(); mode != "prefer"_L1)
        address.options.insert(u"sslmode"_s, mode);
    if (m_certificate->isEnabled() && !m_certificate->text().trimmed().isEmpty())
        address.options.insert(u"sslrootcert"_s, m_certificate->text().trimmed());
    return {address.toText(), m_password->text()};
}

void ConnectDialog::tell(const QString& text, const QString& role)
{
    m_remark->setText(text);
    setRole(m_remark, "role", role);
}

/// Asks the server, on another thread: it may take its time to answer.
void ConnectDialog::tryIt(Then then)
{
    const DatabaseUrl database = entered();
    tell(tr("Asking the server…"), u"muted"_s);
    m_connect->setEnabled(false);
    setWaiting(true);
    m_trial.run([this, database, then]() -> LatestJob::Show {
        const auto tried = tryConnection(database);
        return [this, database, then, tried] {
            setWaiting(false);
            m_connect->setEnabled(true);
            if (isHidden()) // the user has gone on without the answer
                return;
            if (!tried)
                tell(inWords(tried.error()), u"negative"_s);
            else if (then == Then::Connect)
                connectTo(database);
            else
                tell(tr("The server answers, and lets you in."), u"positive"_s);
        };
    });
}

void ConnectDialog::connectTo(const DatabaseUrl& database)
{
    if (database.isServer()) {
        const auto kept = m_remember->isChecked() && !database.password.isEmpty()
            ? Keyring().keep(passwordService(), accountOf(database), database.password)
            : Expected<void>();
        if (!kept) { // the connection works: it is for the user to go on without
            tell(inWords(kept.error()), u"negative"_s);
            m_remember->setChecked(false);
            return;
        }
    }
    remember(database);
    Q_EMIT chosen(database);
    accept();
}

} // namespace uptake
