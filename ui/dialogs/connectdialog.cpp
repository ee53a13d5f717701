// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connectdialog.h"

#include "models/secrets/keyring.h"
#include "models/store/postgresaddress.h"
#include "models/store/postgreserror.h"
#include "ui/settings.h"
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
constexpr auto recentKey = "database/recent"_L1;

QStringList recentDatabases()
{
    return windowSettings().value(recentKey).toStringList();
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
    settings.setValue(recentKey, QStringList(recent.mid(0, mostRecent)));
}

QLineEdit* makeLine(const QString& name, const QString& label, const QString& example, QWidget* parent)
{
    auto* line = new QLineEdit(parent);
    line->setObjectName(name);
    line->setAccessibleName(label);
    line->setPlaceholderText(example);
    return line;
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
    : QDialog(parent)
    , m_recent(new QComboBox(this))
    , m_host(makeLine(u"connectHost"_s, tr("Server"), u"db.example.com"_s, this))
    , m_port(new QSpinBox(this))
    , m_database(makeLine(u"connectDatabase"_s, tr("Database"), u"uptake"_s, this))
    , m_user(makeLine(u"connectUser"_s, tr("User"), tr("your name on the server"), this))
    , m_password(makeLine(u"connectPassword"_s, tr("Password"), tr("empty if the server wants none"), this))
    , m_remember(new QCheckBox(tr("&Remember the password in the system's keyring"), this))
    , m_encryption(new QComboBox(this))
    , m_certificate(makeLine(u"connectCertificate"_s, tr("Trusted authorities"), tr("file; empty for ~/.postgresql/root.crt"), this))
    , m_remark(makeLabel(Theme::Text::Base, u"muted"_s, this))
{
    setObjectName(u"connectDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Connect to a database"));
    build();
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

void ConnectDialog::build()
{
    m_recent->setObjectName(u"connectRecent"_s);
    m_recent->setAccessibleName(tr("Database to open"));
    m_recent->addItem(tr("A server…"), QString());
    m_recent->addItem(tr("My own file on this computer"), u"file"_s);
    for (const QString& path : recentDatabases())
        m_recent->addItem(accountOf({path}), path);
    m_port->setObjectName(u"connectPort"_s);
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(1, 65535);
    m_port->setValue(usualPort);
    m_password->setEchoMode(QLineEdit::Password);
    m_remember->setObjectName(u"connectRemember"_s);
    m_encryption->setObjectName(u"connectEncryption"_s);
    m_encryption->setAccessibleName(tr("Encryption"));
    m_encryption->addItem(tr("If the server can"), u"prefer"_s);
    m_encryption->addItem(tr("Always, whoever the server is"), u"require"_s);
    m_encryption->addItem(tr("Always, and only with a trusted certificate"), u"verify-full"_s);
    m_encryption->addItem(tr("Never"), u"disable"_s);
    m_remark->setObjectName(u"connectRemark"_s);
    m_remark->setWordWrap(true);
    m_remark->setMinimumHeight(Theme::scaled(44));
    auto* heading = makeLabel(Theme::Text::CardTitle, {}, this);
    heading->setText(tr("Work on a database together"));
    auto* text = makeLabel(Theme::Text::Base, u"muted"_s, this);
    text->setText(tr("A PostgreSQL server holds it for a team: all see the same figures, and two may import at once."));
    text->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(12);
    form->addRow(tr("&Open"), m_recent);
    form->addRow(tr("&Server"), m_host);
    form->addRow(tr("&Port"), m_port);
    form->addRow(tr("&Database"), m_database);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("Pass&word"), m_password);
    form->addRow({}, m_remember);
    form->addRow(tr("&Encryption"), m_encryption);
    form->addRow(tr("Trusted &authorities"), m_certificate);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(text);
    layout->addLayout(form);
    layout->addWidget(m_remark);
    layout->addStretch(1);
    layout->addWidget(makeButtons());
    setMinimumWidth(Theme::scaled(520));
}

QWidget* ConnectDialog::makeButtons()
{
    auto* row = new QWidget(this);
    m_test = new QPushButton(tr("&Test the connection"), row);
    m_test->setObjectName(u"connectTest"_s);
    auto* cancel = new QPushButton(tr("&Cancel"), row);
    m_connect = new QPushButton(tr("Co&nnect"), row);
    m_connect->setObjectName(u"connectNow"_s);
    m_connect->setProperty("role", u"primary"_s);
    m_connect->setDefault(true);
    auto* buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_connect);
    connect(m_test, &QPushButton::clicked, this, [this] { tryIt(Then::Tell); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_connect, &QPushButton::clicked, this, [this] {
        if (m_recent->currentData().toString() == "file"_L1)
            connectTo(DatabaseUrl::userDefault());
        else
            tryIt(Then::Connect);
    });
    return row;
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
    m_trial.run([this, database, then]() -> LatestJob::Show {
        const auto tried = tryConnection(database);
        return [this, database, then, tried] {
            m_connect->setEnabled(true);
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
