// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/errors.h"
#include "ui/job.h"

#include <QDialog>

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace uptake {

class Banner;
class DataTable;
class DialogBody;

/// What all dialogs have in common: a heading, words that explain, what is asked, and a row of buttons. It does not
/// stop the window, is no larger than the screen, and deletes itself when closed. Its tables can be exported as they are shown.
class Dialog : public QDialog
{
    Q_OBJECT

protected:
    /// `name` is its object name; `title` stands on its frame.
    Dialog(const QString& name, const QString& title, QWidget* parent);

    QLabel* addHeading(const QString& text);
    QLabel* addText(const QString& text); ///< what has to be known
    QLabel* addHint(const QString& text); ///< smaller: what may be worth knowing
    QFormLayout* addForm(); ///< fields below one another, each behind its label
    QVBoxLayout* body() const { return m_body; } ///< from the heading to the buttons

    enum class Button {
        Plain,
        Primary, ///< what the dialog is for; Enter presses it
        Danger ///< cannot be taken back; no key presses it by accident
    };
    /// At the end of the row. Nothing is connected to it.
    QPushButton* addButton(const QString& text, const QString& name, Button kind);
    QPushButton* addCancel(); ///< before the other buttons; leaves all as it is
    QPushButton* addClose(); ///< of a dialog that only shows; Enter presses it
    QPushButton* addSideButton(const QString& text, const QString& name); ///< at the start: beside the point
    void addBesideButtons(QWidget* widget); ///< at the start; takes the room that is left

    /// While it waits for what may take long, a server's answer, closing only hides it: to end what it waits for would
    /// hold the window. It is deleted once it waits no more.
    void setWaiting(bool isWaiting);

    void setLeastWidth(int width); ///< in pixels at the usual size of text
    void startWith(QSize size); ///< the same

    void showEvent(QShowEvent* event) override;

private:
    QSize onScreen(QSize size) const;
    void offerExports();
    void exportTable(const DataTable& table);
    void tellSaved(const QString& path, const Expected<void>& saved);

    DialogBody* m_scroll;
    QVBoxLayout* m_body;
    QHBoxLayout* m_buttons;
    int m_beside = 0; ///< widgets at the start of the row
    Banner* m_banner = nullptr; ///< once there is something to tell
    QString m_saved; ///< path of what was exported last
    bool m_offersExports = false;
    Job m_saving;
};

} // namespace uptake
