// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/dialogs.h"

#include "app/desktop/last_folder.h"
#include "ui/paper/paper_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace amends {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(amends::Dialogs)
};

QString inLastFolder(const QString& name)
{
    return QDir(folderToOpen()).filePath(name);
}

QString whereToSave(QWidget* parent, const QString& suggested)
{
    const QString ending = QFileInfo(suggested).suffix();
    const QString kind = u"%1 (*.%2)"_s.arg(ending.toUpper(), ending);
    QString path = QFileDialog::getSaveFileName(parent, {}, inLastFolder(suggested), kind);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += u'.' + ending;
    rememberFolderOf(path);
    return path;
}

QStringList reviewFiles(QWidget* parent)
{
    const QStringList files =
        QFileDialog::getOpenFileNames(parent, Tr::tr("Bring in a file of reviews or complaints"), folderToOpen(),
                                      Tr::tr("Tables (*.csv *.tsv *.txt)") + u";;"_s + Tr::tr("All files (*)"));
    rememberFolderOf(files.value(0));
    return files;
}

QString casebookFile(QWidget* parent)
{
    const QString file =
        QFileDialog::getOpenFileName(parent, Tr::tr("Open another casebook"), folderToOpen(),
                                     Tr::tr("Casebooks (*.amends)") + u";;"_s + Tr::tr("All files (*)"));
    rememberFolderOf(file);
    return file;
}

void print(const paper::Document& document, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(document.title);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() == QDialog::Accepted)
        (void)paper::paintOn(document, printer); // the print queue tells of its own troubles
}

} // namespace

Dialogs desktopDialogs()
{
    return {.saveAs = whereToSave, .reviewFiles = reviewFiles, .casebook = casebookFile, .print = print};
}

} // namespace amends
