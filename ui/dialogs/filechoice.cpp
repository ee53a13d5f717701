// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filechoice.h"

#include "ui/settings.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>

namespace uptake {

using namespace Qt::StringLiterals;

namespace {

constexpr auto readFolder = "lastFolder"_L1;
constexpr int longestTitleInName = 60; // letters
constexpr auto writeFolder = "lastExportFolder"_L1; // whoever reads from one folder writes to another

QFileDialog* makeDialog(
    QWidget* parent, const QString& title, QLatin1StringView folderKey, std::function<void(const QStringList&)> then)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog, QGuiApplication::platformName() == u"offscreen");
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    dialog->setDirectory(windowSettings().value(folderKey, usual).toString());
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, [folderKey, then = std::move(then)](const QStringList& paths) {
        if (paths.isEmpty())
            return;
        windowSettings().setValue(folderKey, QFileInfo(paths.front()).absolutePath());
        then(paths);
    });
    return dialog;
}

} // namespace

void chooseSaveFile(QWidget* parent, const QString& title, const QString& name, const QString& filter,
    std::function<void(const QString&)> then)
{
    QFileDialog* dialog = makeDialog(
        parent, title, writeFolder, [then = std::move(then)](const QStringList& paths) { then(paths.front()); });
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    dialog->open();
}

void chooseFiles(
    QWidget* parent, const QString& title, const QString& filter, std::function<void(const QStringList&)> then)
{
    QFileDialog* dialog = makeDialog(parent, title, readFolder, std::move(then));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(filter.split(u";;"_s));
    dialog->open();
}

void chooseFolder(QWidget* parent, const QString& title, std::function<void(const QStringList&)> then)
{
    QFileDialog* dialog = makeDialog(parent, title, readFolder, std::move(then));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
}

/// Letters and digits of any language, that every file system takes.
QString exportName(const QString& title, const QString& suffix, std::optional<Month> asOf)
{
    QStringList words{u"Uptake"_s};
    qsizetype length = 0;
    QString word;
    for (const QChar letter : title.toLower() + u' ') {
        if (letter.isLetterOrNumber()) {
            word += letter;
        } else if (!word.isEmpty()) {
            length += word.size();
            if (length <= longestTitleInName)
                words << word;
            word.clear();
        }
    }
    if (asOf)
        words << toText(*asOf);
    return words.join(u'-') + u'.' + suffix;
}

} // namespace uptake
