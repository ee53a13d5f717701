// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/correctdialog.h"

#include "ui/widgets/fields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Correctable& one)
{
    if (one.organisation != 0)
        return CorrectDialog::tr("The company %1").arg(one.corrected.value(u"company"_s, one.said.value(u"company"_s)));
    return CorrectDialog::tr("The person %1").arg(one.corrected.value(u"email"_s, one.contact));
}

} // namespace

QString correctableName(const QString& field)
{
    const QHash<QString, QString> names{{u"company"_s, CorrectDialog::tr("Company")},
        {u"country"_s, CorrectDialog::tr("Country")}, {u"name"_s, CorrectDialog::tr("Name")},
        {u"email"_s, CorrectDialog::tr("E-mail address")}, {u"phone"_s, CorrectDialog::tr("Phone")},
        {u"address"_s, CorrectDialog::tr("Address")}};
    return names.value(field, field);
}

CorrectDialog::CorrectDialog(QList<Correctable> found, QWidget* parent)
    : Dialog(u"correctDialog"_s, tr("Correct"), parent)
    , m_found(std::move(found))
    , m_who(makeBox(u"correctWho"_s, tr("Who is corrected"), this))
{
    addHeading(tr("Correct what is stored"));
    addText(tr("Files stay as they came; what you write here holds, now and after every import. Emptying a line "
               "takes a correction back."));
    for (const Correctable& one : std::as_const(m_found))
        m_who->addItem(nameOf(one));
    m_who->setVisible(m_found.size() > 1);
    body()->addWidget(m_who, 0, Qt::AlignLeft);
    m_form = addForm();
    body()->addStretch(1);
    addCancel();
    QPushButton* keep = addButton(tr("C&orrect"), u"correctNow"_s, Button::Primary);
    connect(m_who, &QComboBox::activated, this, &CorrectDialog::showChosen);
    connect(keep, &QPushButton::clicked, this, &CorrectDialog::save);
    setLeastWidth(560);
    showChosen();
}

void CorrectDialog::showChosen()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_lines.clear();
    const Correctable& one = m_found[m_who->currentIndex()];
    for (const QString& field : correctableFields()) {
        if (!one.said.contains(field))
            continue;
        const QString said = one.said.value(field);
        QLineEdit* line = makeLine(u"correct-"_s + field, correctableName(field),
            said.isEmpty() ? tr("Files say nothing") : tr("Files say: %1").arg(said), this);
        line->setText(one.corrected.value(field, said));
        m_form->addRow(correctableName(field), line);
        m_lines.insert(field, line);
    }
}

void CorrectDialog::save()
{
    const Correctable& one = m_found[m_who->currentIndex()];
    QList<Decision> decisions;
    for (auto line = m_lines.constBegin(); line != m_lines.constEnd(); ++line) {
        const QString value = line.value()->text().trimmed();
        const QString said = one.said.value(line.key());
        if (value == one.corrected.value(line.key(), said))
            continue;
        decisions << decision::Correct{one.organisation, one.contact, line.key(),
            value.isEmpty() || value == said ? std::nullopt : std::optional(value)};
    }
    if (!decisions.isEmpty())
        Q_EMIT corrected(tr("correction of %1").arg(nameOf(one)), decisions);
    accept();
}

} // namespace uptake
