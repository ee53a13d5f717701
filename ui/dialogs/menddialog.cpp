// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/menddialog.h"

#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets/labels.h"

#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace uptake {

using namespace Qt::StringLiterals;

MendDialog::MendDialog(Session& session, QList<QuarantinedRow> rows, QWidget* parent)
    : Dialog(u"mendDialog"_s, {}, parent)
    , m_session(session)
    , m_rows(std::move(rows))
    , m_title(addHeading({}))
    , m_wrong(makeLabel(Theme::Text::Base, {}, this))
    , m_facts(makeLabel(Theme::Text::Small, u"muted"_s, this))
    , m_text(new QPlainTextEdit(this))
{
    m_title->setObjectName(u"mendTitle"_s);
    m_wrong->setObjectName(u"mendWrong"_s);
    m_wrong->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_text->setObjectName(u"mendText"_s);
    m_text->setAccessibleName(tr("The row as it should stand in the file"));
    m_text->setFont(Theme::fixedFont());
    body()->addWidget(m_wrong);
    body()->addWidget(m_facts);
    body()->addWidget(m_text, 1);
    m_skip = addSideButton(tr("&Skip"), u"mendSkip"_s);
    addCancel();
    m_import = addButton(tr("&Import the mended row"), u"mendImport"_s, Button::Primary);
    connect(m_import, &QPushButton::clicked, this, &MendDialog::import);
    connect(m_skip, &QPushButton::clicked, this, &MendDialog::goOn);
    startWith({720, 420});
    showRow();
}

void MendDialog::showRow()
{
    const QuarantinedRow& row = m_rows[m_at];
    const Rejection& rejection = row.rejection;
    setWindowTitle(m_rows.size() == 1 ? tr("Mend a row") : tr("Mend row %1 of %2").arg(m_at + 1).arg(m_rows.size()));
    m_title->setText(tr("%1, line %2").arg(QFileInfo(row.path).fileName()).arg(rejection.line));
    m_wrong->setText((rejection.column.isEmpty() ? QString() : rejection.column + u": "_s) + rejection.reason);
    QStringList lines;
    if (!rejection.value.isEmpty())
        lines << tr("It says: %1").arg(rejection.value.left(200).simplified());
    if (!row.header.isEmpty())
        lines << tr("Columns: %1").arg(QString::fromUtf8(row.header));
    m_facts->setText(lines.join(u'\n'));
    m_facts->setVisible(!lines.isEmpty());
    m_text->setPlainText(QString::fromUtf8(rejection.raw));
    m_text->setPlaceholderText(rejection.raw.isEmpty()
            ? tr("The row may name people, so its text was not kept. Copy it from the file, and mend it here.")
            : QString());
    m_skip->setVisible(m_at + 1 < m_rows.size());
    m_text->setFocus();
}

void MendDialog::goOn()
{
    if (++m_at < m_rows.size())
        showRow();
    else
        accept();
}

void MendDialog::import()
{
    m_import->setEnabled(false);
    m_skip->setEnabled(false);
    m_session.mend(m_rows[m_at], m_text->toPlainText(), [self = QPointer(this)](const Expected<void>& done) {
        if (!self)
            return;
        self->m_import->setEnabled(true);
        self->m_skip->setEnabled(true);
        if (done)
            self->goOn();
        else
            self->m_wrong->setText(tr("Not yet: %1").arg(done.error().what));
    });
}

} // namespace uptake
