// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "models/store/connection.h"
#include "ui/icons.h"
#include "ui/widgets/labels.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

QLabel* makeFact(const QString& name, const QString& text, QWidget* parent)
{
    auto* label = makeLabel(Theme::Text::Base, {}, parent);
    label->setObjectName(name);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

AboutDialog::AboutDialog(const DatabaseUrl& database, QWidget* parent)
    : Dialog(u"about"_s, tr("About Uptake"), parent)
{
    auto* mark = new QLabel(this);
    mark->setPixmap(icon(u"uptake"_s, {}).pixmap(48, 48));
    auto* name = makeLabel(Theme::Text::PageTitle, {}, this);
    name->setText(tr("Uptake"));
    auto* brand = new QHBoxLayout;
    brand->setSpacing(12);
    brand->addWidget(mark);
    brand->addWidget(name, 1);
    body()->addLayout(brand);
    addText(tr("How many use your add-on, which features, and which versions."));
    auto* facts = new QFormLayout;
    facts->setHorizontalSpacing(24);
    facts->setVerticalSpacing(8);
    facts->addRow(tr("Version"), makeFact(u"aboutVersion"_s, QStringLiteral(UPTAKE_VERSION), this));
    facts->addRow(u"Qt"_s, makeFact(u"aboutQt"_s, QString::fromLatin1(qVersion()), this));
    facts->addRow(tr("Database"), makeFact(u"aboutDatabase"_s, database.path, this));
    facts->addRow(tr("Licence"), makeFact(u"aboutLicence"_s, u"GPL-3.0-or-later"_s, this));
    body()->addLayout(facts);
    body()->addStretch(1);
    QPushButton* folder = addSideButton(tr("Open &folder"), u"aboutFolder"_s);
    connect(folder, &QPushButton::clicked, this, [path = QFileInfo(database.path).absolutePath()] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    });
    addClose()->setFocus();
    setLeastWidth(480);
}

} // namespace uptake
