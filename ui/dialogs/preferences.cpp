// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferences.h"

#include "models/metrics/headcount.h"
#include "models/views/wording.h"
#include "ui/languagechoice.h"
#include "ui/session.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/fields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestDays = 7;
constexpr int mostDaysOfWindow = 400;

QComboBox* makeThemeBox(QWidget* parent)
{
    QComboBox* box = makeBox(u"themeBox"_s, Preferences::tr("Theme"), parent);
    box->addItem(Preferences::tr("As the system"), int(ThemeMode::System));
    box->addItem(Preferences::tr("Light"), int(ThemeMode::Light));
    box->addItem(Preferences::tr("Dark"), int(ThemeMode::Dark));
    box->setCurrentIndex(std::max(0, box->findData(int(Theme::mode()))));
    QObject::connect(
        box, &QComboBox::currentIndexChanged, parent, [box] { Theme::keep(ThemeMode(box->currentData().toInt())); });
    return box;
}

QComboBox* makeTextSizeBox(Preferences* parent)
{
    QComboBox* box = makeBox(u"textSizeBox"_s, Preferences::tr("Text size"), parent);
    for (const int percent : {100, 125, 150, 175, 200})
        box->addItem(wording::percent(percent / 100.0), percent);
    box->setCurrentIndex(std::max(0, box->findData(int(std::lround(100 * savedTextScale())))));
    QObject::connect(box, &QComboBox::currentIndexChanged, parent, [box, parent] {
        windowSettings().setValue("textSize"_L1, box->currentData().toInt());
        Q_EMIT parent->reopenWanted();
    });
    return box;
}

/// Each language by its own name: who reads no other finds it.
QComboBox* makeLanguageBox(Preferences* parent)
{
    QComboBox* box = makeBox(u"languageBox"_s, Preferences::tr("Language"), parent);
    box->addItem(Preferences::tr("As the system"), QString());
    box->addItem(u"English"_s, codeOf(Language::English));
    box->addItem(u"Français"_s, codeOf(Language::French));
    const auto chosen = chosenLanguage();
    box->setCurrentIndex(chosen ? box->findData(codeOf(*chosen)) : 0);
    QObject::connect(box, &QComboBox::currentIndexChanged, parent, [box, parent] {
        chooseLanguage(languageFromCode(box->currentData().toString()));
        Q_EMIT parent->reopenWanted();
    });
    return box;
}

QSpinBox* makeWindowBox(Session& session, QWidget* parent)
{
    QSpinBox* box = makeNumberBox(u"windowDays"_s, Preferences::tr("Reporting window"), fewestDays, mostDaysOfWindow, parent);
    box->setSuffix(Preferences::tr(" days"));
    box->setValue(session.windowDays());
    QObject::connect(box, &QSpinBox::valueChanged, parent, [&session](int days) {
        session.setWindowDays(days);
        windowSettings().setValue("windowDays"_L1, days);
    });
    return box;
}

} // namespace

int savedWindowDays()
{
    return std::clamp(windowSettings().value("windowDays"_L1, defaultWindowDays).toInt(), fewestDays, mostDaysOfWindow);
}

double savedTextScale()
{
    return windowSettings().value("textSize"_L1, 100).toInt() / 100.0;
}

Preferences::Preferences(Session& session, QWidget* parent)
    : Dialog(u"preferences"_s, tr("Preferences"), parent)
{
    QFormLayout* form = addForm();
    form->addRow(tr("&Theme"), makeThemeBox(this));
    form->addRow(tr("Te&xt size"), makeTextSizeBox(this));
    form->addRow(tr("&Language"), makeLanguageBox(this));
    form->addRow(tr("&Reporting window"), makeWindowBox(session, this));
    addHint(
        tr("How long a report counts: an installation is reporting if its latest report is not older. 35 days are a "
           "monthly job plus slack."));
    body()->addStretch(1);
    addClose();
    setLeastWidth(440);
}

} // namespace uptake
