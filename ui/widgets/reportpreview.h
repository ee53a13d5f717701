// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/pages.h"
#include "ui/job.h"

#include <QImage>
#include <QWidget>

#include <memory>

class QLabel;
class QScrollArea;
class QToolButton;

namespace uptake {

/// The pages of a report as they will be on paper: one at a time, to page through and to enlarge. They are painted off
/// the window's thread by the code that writes the PDF.
class ReportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);

    void setPages(std::shared_ptr<const ReportPages> pages); ///< stays on the page where the reader is
    void setProblem(const QString& text); ///< instead of pages
    void setBusy(bool isBusy); ///< new pages are being made; the old ones stay meanwhile
    int page() const { return m_page; } ///< from 0
    int pageCount() const { return m_pages ? int(m_pages->pages.size()) : 0; }
    bool isPainted() const; ///< does the picture show what it should?
    QImage picture() const { return m_picture; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showPage(int page);
    void zoomBy(double factor);
    void paint();
    double scale() const; ///< pixels a point
    void showPlace();

    std::shared_ptr<const ReportPages> m_pages;
    int m_page = 0;
    double m_zoom = 1; ///< of the size at which the whole page is in sight
    QScrollArea* m_scroll;
    QLabel* m_paper;
    QLabel* m_place;
    QLabel* m_state;
    QToolButton* m_back;
    QToolButton* m_forward;
    QToolButton* m_smaller;
    QToolButton* m_larger;
    QImage m_picture;
    Generation m_paintings;
    bool m_isPainting = false;
    bool m_isStale = false; ///< what is being painted is wanted no more
    Job m_painting;
};

} // namespace uptake
