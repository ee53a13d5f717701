// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVariant>

#include <map>

namespace uptake {

namespace {

/// Remembers how high its text is at each width: layouts within layouts ask for it again and again, and a label of
/// several lines shapes its text anew each time.
class Label final : public QLabel
{
public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override
    {
        if (m_text != text() || m_wraps != wordWrap()) {
            m_text = text();
            m_wraps = wordWrap();
            m_heights.clear();
        }
        const auto [known, isNew] = m_heights.try_emplace(width, 0);
        if (isNew)
            known->second = QLabel::heightForWidth(width);
        return known->second;
    }

protected:
    bool event(QEvent* event) override
    {
        switch (event->type()) {
        case QEvent::FontChange:
        case QEvent::StyleChange:
        case QEvent::Polish:
        case QEvent::ContentsRectChange:
        case QEvent::LayoutDirectionChange:
            m_heights.clear();
            break;
        case QEvent::Resize:
            if (m_heights.size() > widthsKept)
                m_heights.clear();
            break;
        default:
            break;
        }
        return QLabel::event(event);
    }

private:
    static constexpr size_t widthsKept = 8;

    mutable QString m_text; ///< whose heights are known
    mutable bool m_wraps = false;
    mutable std::map<int, int> m_heights; ///< by width
};

} // namespace

QLabel* makeLabel(Theme::Text size, const QString& role, QWidget* parent)
{
    auto* label = new Label(parent);
    label->setFont(Theme::font(size));
    label->setProperty("role", role);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString plainText(QString title)
{
    return title.remove(u'&').remove(u'…');
}

void makeFindLine(QLineEdit& line)
{
    line.setProperty("finds", true);
}

bool isFindLine(const QLineEdit& line)
{
    return line.property("finds").toBool();
}

void setRole(QWidget* widget, const char* property, const QString& value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace uptake
