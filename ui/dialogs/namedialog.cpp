// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/namedialog.h"

#include "ui/widgets/fields.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace uptake {

using namespace Qt::StringLiterals;

NameDialog::NameDialog(const QString& title, const QString& what, const QStringList& taken, QWidget* parent)
    : Dialog(u"nameDialog"_s, title, parent)
{
    addHeading(title);
    addText(what);
    QLineEdit* line = makeLine(u"nameLine"_s, tr("Name"), this);
    line->setMaxLength(80);
    body()->addWidget(line);
    body()->addStretch(1);
    addCancel();
    QPushButton* save = addButton(tr("&Save"), u"nameSave"_s, Button::Primary);
    save->setEnabled(false);
    connect(line, &QLineEdit::textChanged, this, [=](const QString& name) {
        save->setEnabled(!name.trimmed().isEmpty());
        save->setText(taken.contains(name.trimmed()) ? tr("&Replace") : tr("&Save"));
    });
    connect(save, &QPushButton::clicked, this, [this, line] {
        Q_EMIT named(line->text().trimmed());
        accept();
    });
    setLeastWidth(420);
    line->setFocus();
}

} // namespace uptake
