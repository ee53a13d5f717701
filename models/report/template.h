// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"
#include "models/base/language.h"
#include "models/disclosure/policy.h"
#include "models/facts/selection.h"
#include "models/report/logo.h"

#include <QList>
#include <QString>

namespace uptake {

enum class SectionKind { Headline, Growth, Features, Versions, Environments, Geography, Business, Method };
enum class Audience { Bank, Investor, Public, Internal };
enum class PaperSize { A4, Letter };
/// PDF 1.6 carries its figures as an attachment; PDF/A-1b forbids attachments, so there they lie beside the file.
enum class PdfKind { Pdf16, PdfA };

/// What a report holds, for whom, and how it looks: data, not code.
struct ReportTemplate
{
    QString key; ///< "bank", or the name that the user gave
    Audience audience = Audience::Bank;
    QList<SectionKind> sections; ///< in their order
    int periodMonths = 12; ///< what the newest figures are compared with: as long ago
    Policy policy;
    bool isUnprotected = false; ///< exact figures: only for the house, by its user's explicit choice
    Language language = Language::English;
    PaperSize paper = PaperSize::A4;
    PdfKind pdf = PdfKind::Pdf16;
    Selection filter;
    QString title; ///< empty: the names of the products
    QString vendor;
    QString comment;
    Logo logo;

    bool isConfidential() const { return audience == Audience::Internal; }
    /// The rules that its figures go by.
    Policy rules() const { return isUnprotected ? Policy::none() : policy; }
};

constexpr int longestTitle = 80;
constexpr int longestVendor = 80;
constexpr int longestComment = 1200;

/// bank, investor, public, internal.
const QList<ReportTemplate>& reportTemplates();
/// The template with this key; an error that lists the known ones if there is none.
[[nodiscard]] Expected<ReportTemplate> reportTemplate(const QString& key);
/// Says what of a template no report can be made with: a policy below its floors, no section, too long a text.
[[nodiscard]] Expected<void> checkTemplate(const ReportTemplate& design);

/// All sections, in the order in which a report has them by default.
const QList<SectionKind>& allSections();
QString keyOf(SectionKind kind); ///< "headline"
[[nodiscard]] Expected<SectionKind> sectionFromKey(const QString& key);
QString titleOf(SectionKind kind); ///< "How many users", translated
QString keyOf(Audience audience);
QString audienceName(Audience audience); ///< "For banks and institutions", translated
QString subtitleOf(Audience audience);

} // namespace uptake
