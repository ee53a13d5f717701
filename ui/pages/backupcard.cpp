// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backupcard.h"

#include "models/store/accesslog.h"
#include "models/store/backup.h"
#include "ui/dialogs/filechoice.h"
#include "ui/dialogs/passphrasedialog.h"
#include "ui/widgets/labels.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr int backupSteps = 1000;

Expected<void> logIn(const DatabaseUrl& url, const QString& action)
{
    auto connection = Connection::open(url);
    return connection ? logAccess(**connection, action, {}, {}, QDateTime::currentSecsSinceEpoch())
                      : Failure(connection.error());
}

} // namespace

BackupCard::BackupCard(Session& session, QWidget* parent)
    : Card(u"backupCard"_s, Term::Privacy, parent)
    , m_session(session)
    , m_state(makeLabel(Theme::Text::Small, u"muted"_s, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
{
    setTitle(tr("Back up and restore"));
    setSubtitle(tr("A backup is the whole database in one encrypted file. It is read back before it counts as written. "
                   "Whom you erased since stays erased when it is restored."));
    auto* back = new QPushButton(tr("&Back up…"), this);
    back->setObjectName(u"backUp"_s);
    auto* restoring = new QPushButton(tr("&Restore…"), this);
    restoring->setObjectName(u"restoreBackup"_s);
    m_buttons = {restoring, back};
    m_state->setObjectName(u"backupState"_s);
    m_state->setWordWrap(true);
    m_bar->setObjectName(u"backupBar"_s);
    m_bar->setTextVisible(false);
    m_bar->hide();
    m_cancel->setObjectName(u"cancelBackup"_s);
    m_cancel->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_state, 1);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    row->addWidget(restoring);
    row->addWidget(back);
    body()->addLayout(row);
    connect(back, &QPushButton::clicked, this, &BackupCard::askForBackup);
    connect(restoring, &QPushButton::clicked, this, &BackupCard::askForRestore);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_job.cancel(); });
}

void BackupCard::askForBackup()
{
    const QString name = u"Uptake-%1.uptake-backup"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    chooseSaveFile(this, tr("Back up"), name, tr("Backups (*.uptake-backup)"), [this](const QString& path) {
        auto* dialog = new PassphraseDialog(PassphraseDialog::Ask::Twice, this);
        connect(dialog, &PassphraseDialog::given, this,
            [this, path](const QByteArray& passphrase) { backUp(path, passphrase); });
        dialog->open();
    });
}

void BackupCard::askForRestore()
{
    chooseFiles(this, tr("Restore"), tr("Backups (*.uptake-backup);;All files (*)"), [this](const QStringList& paths) {
        auto* dialog = new PassphraseDialog(PassphraseDialog::Ask::Once, this);
        connect(dialog, &PassphraseDialog::given, this,
            [this, path = paths.constFirst()](const QByteArray& passphrase) { restore(path, passphrase); });
        dialog->open();
    });
}

void BackupCard::begin(const QString& what)
{
    m_state->setText(what);
    m_bar->setRange(0, 0);
    m_bar->show();
    m_cancel->show();
    for (QPushButton* button : m_buttons)
        button->setEnabled(false);
}

void BackupCard::end(const Expected<void>& done, const QString& said)
{
    m_bar->hide();
    m_cancel->hide();
    for (QPushButton* button : m_buttons)
        button->setEnabled(true);
    m_state->setText(done                                 ? said
            : done.error().kind == Error::Kind::Cancelled ? tr("It was cancelled. Everything is as it was.")
                                                          : done.error().toString());
    Q_EMIT changed();
}

void BackupCard::backUp(const QString& path, const QByteArray& passphrase)
{
    begin(tr("The backup is being written…"));
    m_job = runJob<void>(
        this,
        [url = m_session.database(), path, passphrase](Progress& progress) -> Expected<void> {
            auto connection = Connection::open(url);
            if (!connection)
                return Failure(connection.error());
            if (auto written = writeBackup(**connection, path, passphrase, progress); !written)
                return written;
            return logAccess(**connection, u"backup"_s, {}, {}, QDateTime::currentSecsSinceEpoch());
        },
        [this, path](const Expected<void>& done) {
            end(done, tr("The database is backed up in %1, and was read back from it.").arg(path));
            if (done)
                Q_EMIT saved(path);
        },
        [this](qint64 done, qint64 total) {
            m_bar->setRange(0, backupSteps);
            m_bar->setValue(int(done * backupSteps / total));
        });
}

void BackupCard::restore(const QString& path, const QByteArray& passphrase)
{
    if (m_session.isImporting() || m_session.isSample()) {
        m_state->setText(tr("Wait for the import under way, and close the sample, before you restore."));
        return;
    }
    begin(tr("The backup is being restored…"));
    m_job = runJob<void>(
        this,
        [url = m_session.database(), path, passphrase](Progress& progress) -> Expected<void> {
            if (auto restored = restoreBackup(url, path, passphrase, QDateTime::currentSecsSinceEpoch(), progress);
                !restored)
                return restored;
            return logIn(url, u"restore"_s);
        },
        [this](const Expected<void>& done) {
            end(done,
                tr("The backup is restored. The database that was there stands beside it, as NAME.before-restore, "
                   "until you erase something or delete it."));
            if (done) {
                m_session.forgetSteps();
                m_session.reload();
            }
        },
        [this](qint64 done, qint64 total) {
            m_bar->setRange(0, backupSteps);
            m_bar->setValue(int(done * backupSteps / total));
        });
}

} // namespace uptake
