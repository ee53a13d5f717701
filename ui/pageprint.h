// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/report/pages.h"

#include <QFont>
#include <QPicture>

#include <functional>
#include <memory>
#include <optional>

class QPrinter;
class QWidget;

namespace uptake {

/// A piece of a page of the window as paper shows it: a chart, as Copy image gives it, or text and tables.
struct PrintedPart
{
    QPicture strokes;
    QSize size; ///< of the chart; empty for text
    QString html;
};

/// A page of the window as paper shows it, in light colours whatever the theme. Every sheet is marked as one that stays in the house: what
/// leaves it is a report.
struct PrintedPage
{
    QString title;
    QString about; ///< the filter
    QFont font;
    std::vector<PrintedPart> parts;
};

/// Collects what a page of the window shows, a card an event, so that the window answers meanwhile.
void collectParts(QWidget* page, std::function<void(std::vector<PrintedPart>)> then);

/// Asks for a printer without stopping the program; `then` is called with it, not at all on cancel.
void choosePrinter(QWidget* parent, const QString& title, std::optional<QSizeF> points, std::function<void(std::shared_ptr<QPrinter>)> then);

[[nodiscard]] Expected<void> printPage(const PrintedPage& page, QPrinter& printer, Progress& progress);
/// The very pages that a report's file has, made smaller where the paper is.
[[nodiscard]] Expected<void> printReport(const ReportPages& pages, QPrinter& printer, Progress& progress);

} // namespace uptake
