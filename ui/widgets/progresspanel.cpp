// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progresspanel.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace uptake {

using namespace Qt::StringLiterals;

ProgressPanel::ProgressPanel(QWidget* parent)
    : QFrame(parent)
    , m_what(makeLabel(Theme::Text::Base, u"strong"_s, this))
    , m_rate(makeLabel(Theme::Text::Small, u"muted"_s, this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(u"progressPanel"_s);
    setProperty("role", u"card"_s);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the import"));
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setObjectName(u"cancelImport"_s);
    auto* texts = new QHBoxLayout;
    texts->addWidget(m_what, 1);
    texts->addWidget(m_rate);
    auto* column = new QVBoxLayout;
    column->setSpacing(Theme::grid);
    column->addLayout(texts);
    column->addWidget(m_bar);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 12, 16, 12);
    layout->setSpacing(20);
    layout->addLayout(column, 1);
    layout->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &ProgressPanel::cancelRequested);
    hide();
}

void ProgressPanel::start(const QString& what)
{
    m_what->setText(tr("Importing %1").arg(what));
    m_rate->setText(tr("starting"));
    m_bar->setRange(0, 0);
    m_clock.start();
    show();
}

void ProgressPanel::setProgress(qint64 done, qint64 total)
{
    if (total <= 0)
        return;
    m_bar->setRange(0, 1000);
    m_bar->setValue(int(1000.0 * double(done) / double(total)));
    const double seconds = std::max(0.001, double(m_clock.elapsed()) / 1000);
    const QLocale locale;
    m_rate->setText(tr("%1 of %2 · %3/s")
                        .arg(locale.formattedDataSize(done, 1), locale.formattedDataSize(total, 1),
                            locale.formattedDataSize(qint64(double(done) / seconds), 1)));
}

} // namespace uptake
