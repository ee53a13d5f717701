// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/menddialog.h"

#include "ui/session.h"
#include "ui/widgets/labels.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace uptake {

using namespace Qt::StringLiterals;

MendDialog::MendDialog(Session& session, QuarantinedRow row, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_row(std::move(row))
    , m_wrong(makeLabel(Theme::Text::Base, {}, this))
    , m_text(new QPlainTextEdit(this))
    , m_import(new QPushButton(tr("&Import the mended row"), this))
{
    setObjectName(u"mendDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Mend a row"));
    const Rejection& rejection = m_row.rejection;
    auto* title = makeLabel(Theme::Text::CardTitle, {}, this);
    title->setText(tr("%1, line %2").arg(QFileInfo(m_row.path).fileName()).arg(rejection.line));
    m_wrong->setObjectName(u"mendWrong"_s);
    m_wrong->setText((rejection.column.isEmpty() ? QString() : rejection.column + u": "_s) + rejection.reason);
    m_wrong->setWordWrap(true);
    auto* facts = makeLabel(Theme::Text::Small, u"muted"_s, this);
    QStringList lines;
    if (!rejection.value.isEmpty())
        lines << tr("It says: %1").arg(rejection.value.left(200).simplified());
    if (!m_row.header.isEmpty())
        lines << tr("Columns: %1").arg(QString::fromUtf8(m_row.header));
    facts->setText(lines.join(u'\n'));
    facts->setWordWrap(true);
    facts->setVisible(!lines.isEmpty());
    m_text->setObjectName(u"mendText"_s);
    m_text->setAccessibleName(tr("The row as it should stand in the file"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setPlainText(QString::fromUtf8(rejection.raw));
    if (rejection.raw.isEmpty())
        m_text->setPlaceholderText(tr("The row may name people, so its text was not kept. Copy it from the file, and mend it here."));
    m_import->setObjectName(u"mendImport"_s);
    m_import->setProperty("role", u"primary"_s);
    m_import->setDefault(true);
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(m_wrong);
    layout->addWidget(facts);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    connect(m_import, &QPushButton::clicked, this, &MendDialog::import);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    resize(720, 420);
}

void MendDialog::import()
{
    m_import->setEnabled(false);
    m_session.mend(m_row, m_text->toPlainText(), [self = QPointer(this)](const Expected<void>& done) {
        if (!self)
            return;
        self->m_import->setEnabled(true);
        if (done)
            self->accept();
        else
            self->m_wrong->setText(tr("Not yet: %1").arg(done.error().what));
    });
}

} // namespace uptake
