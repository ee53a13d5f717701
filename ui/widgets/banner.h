// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace uptake {

/// A line on top of the page that does not stop anyone: an error with place and remedy, or a remark with one button.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(const QString& name, QWidget* parent = nullptr);
    void showError(const Error& error);
    void showRemark(const QString& text, const QString& button = {});
    /// For what holds until its button ends it: nobody closes it and forgets.
    void keepOpen();
    QString text() const;

Q_SIGNALS:
    void buttonClicked();

private:
    void showText(const QString& strong, const QString& further, const QString& kind);

    QLabel* m_icon;
    QLabel* m_strong;
    QLabel* m_further;
    QPushButton* m_button;
    QWidget* m_close;
};

} // namespace uptake
