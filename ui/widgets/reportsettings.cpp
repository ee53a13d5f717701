// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reportsettings.h"

#include "ui/dialogs/filechoice.h"
#include "ui/theme.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sectionlist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <array>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array periods{1, 3, 6, 12, 24}; // months
constexpr int largestK = 1000;

/// The position of the period, or of the nearest one below it.
int periodPosition(int months)
{
    int position = 0;
    for (size_t i = 0; i < periods.size(); ++i) {
        if (periods[i] <= months)
            position = int(i);
    }
    return position;
}

} // namespace

ReportSettings::ReportSettings(QWidget* parent)
    : QWidget(parent)
    , m_sections(new SectionList(this))
{
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(Theme::grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_audience = addChoice(
        form, u"reportAudience"_s, tr("&For"), {tr("Banks"), tr("Investors"), tr("The public"), tr("Internal use")});
    m_unprotected = new QCheckBox(tr("E&xact figures, unprotected"), this);
    m_unprotected->setObjectName(u"reportUnprotected"_s);
    m_unprotected->setToolTip(tr("Figures of single customers may be read from it: do not hand it out"));
    form->addRow(QString(), m_unprotected);
    connect(m_unprotected, &QCheckBox::toggled, this, &ReportSettings::changed);
    connect(m_unprotected, &QCheckBox::toggled, this, &ReportSettings::showUnprotected);
    connect(m_audience, &QComboBox::currentIndexChanged, this, &ReportSettings::showUnprotected);
    m_period = addChoice(form, u"reportPeriod"_s, tr("&Compare with"),
        {tr("a month before"), tr("a quarter before"), tr("half a year before"), tr("a year before"),
            tr("two years before")});
    m_k = addNumber(form, u"reportK"_s, tr("At least (&k)"), Policy::smallestK, largestK);
    m_k->setSuffix(tr(" organisations"));
    m_k->setToolTip(tr("Fewest organisations behind every figure"));
    m_p = addNumber(form, u"reportP"_s, tr("Closeness (&p)"), Policy().p, 100);
    m_p->setSuffix(tr(" %"));
    m_p->setToolTip(tr("How closely no customer may be able to estimate another's part of a sum"));
    m_language = addChoice(form, u"reportLanguage"_s, tr("Lan&guage"), {tr("English"), tr("French")});
    m_paper = addChoice(form, u"reportPaper"_s, tr("Pa&per"), {tr("A4"), tr("Letter")});
    m_pdf = addChoice(form, u"reportPdf"_s, tr("Fo&rmat"), {tr("PDF 1.6"), tr("PDF/A-1b, for archives")});
    m_title = addText(form, u"reportTitle"_s, tr("&Title"), longestTitle);
    m_title->setPlaceholderText(tr("the add-on's name"));
    m_vendor = addText(form, u"reportVendor"_s, tr("&Your name"), longestVendor);
    m_comment = new QPlainTextEdit(this);
    m_comment->setObjectName(u"reportComment"_s);
    m_comment->setPlaceholderText(tr("Your words, on the cover"));
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(Theme::scaled(72));
    form->addRow(tr("Co&mment"), m_comment);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &ReportSettings::changed);
    form->addRow(tr("Logo"), makeLogoRow());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_sections);
    layout->addLayout(form);
    connect(m_sections, &SectionList::changed, this, &ReportSettings::changed);
    setBuiltIn(reportTemplates().front());
}

QComboBox* ReportSettings::addChoice(
    QFormLayout* form, const QString& name, const QString& label, const QStringList& choices)
{
    QComboBox* box = makeBox(name, plainText(label), this);
    box->addItems(choices);
    box->setMinimumContentsLength(8);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &ReportSettings::changed);
    return box;
}

QSpinBox* ReportSettings::addNumber(QFormLayout* form, const QString& name, const QString& label, int least, int most)
{
    QSpinBox* box = makeNumberBox(name, plainText(label), least, most, this);
    form->addRow(label, box);
    connect(box, &QSpinBox::valueChanged, this, &ReportSettings::changed);
    return box;
}

QLineEdit* ReportSettings::addText(QFormLayout* form, const QString& name, const QString& label, int longest)
{
    QLineEdit* edit = makeLine(name, plainText(label), {}, this);
    edit->setMaxLength(longest);
    form->addRow(label, edit);
    connect(edit, &QLineEdit::textChanged, this, &ReportSettings::changed);
    return edit;
}

QWidget* ReportSettings::makeLogoRow()
{
    auto* row = new QWidget(this);
    m_logoName = makeLabel(Theme::Text::Small, u"muted"_s, row);
    m_logoName->setObjectName(u"logoName"_s);
    auto* choose = new QPushButton(tr("Ch&oose…"), row);
    choose->setObjectName(u"chooseLogo"_s);
    m_removeLogo = new QPushButton(tr("Remove"), row);
    m_removeLogo->setObjectName(u"removeLogo"_s);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid);
    layout->addWidget(choose);
    layout->addWidget(m_removeLogo);
    layout->addWidget(m_logoName, 1);
    connect(choose, &QPushButton::clicked, this, [this] {
        chooseFiles(this, tr("Choose a logo"), tr("Pictures (*.png *.svg)"), [this](const QStringList& paths) {
            const auto logo = Logo::fromFile(paths.front());
            if (!logo) {
                Q_EMIT failed(logo.error());
                return;
            }
            setLogo(*logo);
            Q_EMIT changed();
        });
    });
    connect(m_removeLogo, &QPushButton::clicked, this, [this] {
        setLogo({});
        Q_EMIT changed();
    });
    return row;
}

void ReportSettings::showUnprotected()
{
    const bool isInternal = Audience(m_audience->currentIndex()) == Audience::Internal;
    m_unprotected->setVisible(isInternal);
    for (QSpinBox* rule : {m_k, m_p}) {
        if (rule)
            rule->setEnabled(!isInternal || !m_unprotected->isChecked());
    }
}

void ReportSettings::setLogo(const Logo& logo)
{
    m_logo = logo;
    m_removeLogo->setVisible(!logo.isNull());
    m_logoName->setText(logo.isNull() ? tr("PNG or SVG") : QString());
}

ReportTemplate ReportSettings::design() const
{
    ReportTemplate design;
    design.key = m_key;
    design.audience = Audience(m_audience->currentIndex());
    design.sections = m_sections->sections();
    design.periodMonths = periods[size_t(m_period->currentIndex())];
    design.policy.k = m_k->value();
    design.policy.p = m_p->value();
    design.isUnprotected = design.isConfidential() && m_unprotected->isChecked();
    design.language = Language(m_language->currentIndex());
    design.paper = PaperSize(m_paper->currentIndex());
    design.pdf = PdfKind(m_pdf->currentIndex());
    design.title = m_title->text().trimmed();
    design.vendor = m_vendor->text().trimmed();
    design.comment = m_comment->toPlainText().trimmed();
    design.logo = m_logo;
    return design;
}

void ReportSettings::setBuiltIn(ReportTemplate design)
{
    design.language = currentLanguage();
    setDesign(design);
}

void ReportSettings::setDesign(const ReportTemplate& design)
{
    {
        const QSignalBlocker blocker(this); // one change, told once
        m_key = design.key;
        m_audience->setCurrentIndex(int(design.audience));
        m_unprotected->setChecked(design.isUnprotected);
        m_sections->setSections(design.sections);
        m_period->setCurrentIndex(periodPosition(design.periodMonths));
        m_k->setValue(design.policy.k);
        m_p->setValue(design.policy.p);
        m_language->setCurrentIndex(int(design.language));
        m_paper->setCurrentIndex(int(design.paper));
        m_pdf->setCurrentIndex(int(design.pdf));
        m_title->setText(design.title);
        m_vendor->setText(design.vendor);
        m_comment->setPlainText(design.comment);
        setLogo(design.logo);
        showUnprotected();
    }
    Q_EMIT changed();
}

} // namespace uptake
