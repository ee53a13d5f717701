// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reportpreview.h"

#include "ui/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/themedbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr double smallestZoom = 0.6;
constexpr double largestZoom = 5;
constexpr int paperEdge = 12; // around the paper

QImage painted(const ReportPages& pages, size_t page, double unit)
{
    const QSize size(int(std::lround(pages.size.width() * unit)), int(std::lround(pages.size.height() * unit)));
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    const int dots = int(std::lround(unit * 72 / 0.0254)); // so that a point of type is a point of the page
    image.setDotsPerMeterX(dots);
    image.setDotsPerMeterY(dots);
    QPainter painter(&image);
    paintPage(painter, pages.pages[page], unit);
    return image;
}

QToolButton* makeButton(const QString& iconName, const QString& name, const QString& tip, QWidget* parent)
{
    auto* button = new ThemedButton(iconName, ThemedButton::Tint::Muted, u"ghost"_s, parent);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

} // namespace

ReportPreview::ReportPreview(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_paper(new QLabel)
    , m_place(makeLabel(Theme::Text::Small, u"muted"_s, this))
    , m_state(makeLabel(Theme::Text::Small, u"muted"_s, this))
    , m_back(makeButton(u"previous"_s, u"previousPage"_s, tr("Previous page (Page Up)"), this))
    , m_forward(makeButton(u"next"_s, u"nextPage"_s, tr("Next page (Page Down)"), this))
    , m_smaller(makeButton(u"minus"_s, u"zoomOut"_s, tr("Smaller (-)"), this))
    , m_larger(makeButton(u"plus"_s, u"zoomIn"_s, tr("Larger (+)"), this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the report"));
    m_place->setObjectName(u"previewPlace"_s);
    m_state->setObjectName(u"previewState"_s);
    m_paper->setObjectName(u"previewPaper"_s);
    m_paper->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_paper->setWordWrap(true);
    m_paper->setContentsMargins(paperEdge, paperEdge, paperEdge, paperEdge);
    m_scroll->setObjectName(u"previewScroll"_s);
    m_scroll->setProperty("role", u"desk"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_paper);
    m_scroll->setMinimumHeight(420);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(4);
    bar->addWidget(m_back);
    bar->addWidget(m_place);
    bar->addWidget(m_forward);
    bar->addStretch(1);
    bar->addWidget(m_state);
    bar->addSpacing(Theme::grid);
    bar->addWidget(m_smaller);
    bar->addWidget(m_larger);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid);
    layout->addLayout(bar);
    layout->addWidget(m_scroll, 1);
    connect(m_back, &QToolButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { showPage(m_page + 1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { zoomBy(1 / 1.25); });
    connect(m_larger, &QToolButton::clicked, this, [this] { zoomBy(1.25); });
    showPlace();
}

void ReportPreview::setPages(std::shared_ptr<const ReportPages> pages)
{
    m_pages = std::move(pages);
    m_page = std::clamp(m_page, 0, std::max(0, pageCount() - 1));
    showPlace();
    paint();
}

void ReportPreview::setProblem(const QString& text)
{
    m_pages.reset();
    m_paintings.next();
    m_picture = {};
    m_paper->setPixmap({});
    m_paper->setText(text);
    showPlace();
}

void ReportPreview::setBusy(bool isBusy)
{
    m_state->setText(isBusy ? tr("Counting and checking…") : QString());
}

bool ReportPreview::isPainted() const
{
    return m_pages && !m_isPainting && !m_picture.isNull();
}

void ReportPreview::showPage(int page)
{
    if (page < 0 || page >= pageCount() || page == m_page)
        return;
    m_page = page;
    m_scroll->verticalScrollBar()->setValue(0);
    showPlace();
    paint();
}

void ReportPreview::zoomBy(double factor)
{
    m_zoom = std::clamp(m_zoom * factor, smallestZoom, largestZoom);
    showPlace();
    paint();
}

double ReportPreview::scale() const
{
    const QSizeF paper = m_pages->size;
    const int width = m_scroll->width() - 2 * m_scroll->frameWidth() - 2 * paperEdge;
    const int height = m_scroll->height() - 2 * m_scroll->frameWidth() - 2 * paperEdge;
    return std::max(80.0, std::min(double(width), height * paper.width() / paper.height())) / paper.width() * m_zoom;
}

/// Paints the page off the window's thread; one painting at a time, and the newest wish is the next.
void ReportPreview::paint()
{
    if (!m_pages)
        return;
    if (m_isPainting) {
        m_isStale = true;
        return;
    }
    m_isPainting = true;
    m_isStale = false;
    const int run = m_paintings.next();
    const double ratio = devicePixelRatioF();
    const double unit = scale() * ratio;
    m_painting = runJob<QImage>(
        this,
        [pages = m_pages, page = size_t(m_page), unit](
            Progress&) -> Expected<QImage> { return painted(*pages, page, unit); },
        [this, run, ratio](Expected<QImage> image) {
            m_isPainting = false;
            if (image && m_paintings.isCurrent(run) && !m_isStale) {
                m_picture = *image;
                QPixmap pixmap = QPixmap::fromImage(*image);
                pixmap.setDevicePixelRatio(ratio);
                m_paper->setPixmap(pixmap);
            }
            if (m_isStale)
                paint();
        });
}

void ReportPreview::showPlace()
{
    const int count = pageCount();
    m_place->setText(count > 0 ? tr("Page %1 of %2").arg(m_page + 1).arg(count) : QString());
    m_back->setEnabled(m_page > 0 && count > 0);
    m_forward->setEnabled(m_page + 1 < count);
    m_smaller->setEnabled(count > 0 && m_zoom > smallestZoom);
    m_larger->setEnabled(count > 0 && m_zoom < largestZoom);
}

void ReportPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    paint();
}

void ReportPreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
    case Qt::Key_Left:
        return showPage(m_page - 1);
    case Qt::Key_PageDown:
    case Qt::Key_Right:
        return showPage(m_page + 1);
    case Qt::Key_Home:
        return showPage(0);
    case Qt::Key_End:
        return showPage(pageCount() - 1);
    case Qt::Key_Plus:
        return zoomBy(1.25);
    case Qt::Key_Minus:
        return zoomBy(1 / 1.25);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace uptake
