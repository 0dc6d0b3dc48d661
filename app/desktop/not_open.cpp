// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/not_open.h"

#include "ui/words/sentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace amends {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(amends::NotOpen)
};

/// Another file in its place would help.
bool isOfFile(const Error& error)
{
    return error.code == "casebook_damaged"_L1 || error.code == "casebook_altered"_L1 ||
           error.code == "not_a_casebook"_L1 || error.code == "casebook_gone"_L1 || error.code == "migration_failed"_L1;
}

} // namespace

NotOpen askAfterFailure(const Error& error, const std::optional<Backup>& newest, bool isLast)
{
    QMessageBox box(QMessageBox::Warning, u"Amends"_s, words::sentence(error, words::Medium::Window));
    box.setTextFormat(Qt::PlainText);
    const auto* again = box.addButton(Tr::tr("Try again"), QMessageBox::AcceptRole);
    const QAbstractButton* restore = nullptr;
    if (newest && isOfFile(error)) {
        restore = box.addButton(Tr::tr("Put the last backup back"), QMessageBox::ActionRole);
        box.setInformativeText(Tr::tr("There is a backup of %1 with %n case(s). What is in the file now is kept.",
                                      nullptr, int(newest->cases))
                                   .arg(QLocale().toString(newest->made.toLocalTime(), QLocale::ShortFormat)));
    }
    const QAbstractButton* reading =
        error.code == "locked_by_other"_L1 ? box.addButton(Tr::tr("Only read"), QMessageBox::ActionRole) : nullptr;
    const auto* other = box.addButton(Tr::tr("Open another casebook…"), QMessageBox::ActionRole);
    QPushButton* end = box.addButton(isLast ? Tr::tr("Quit") : Tr::tr("Go back"), QMessageBox::RejectRole);
    box.setEscapeButton(end);
    box.exec();
    const QAbstractButton* chosen = box.clickedButton();
    return chosen == again                ? NotOpen::Again
           : chosen == other              ? NotOpen::OpenOther
           : restore && chosen == restore ? NotOpen::Restore
           : reading && chosen == reading ? NotOpen::OnlyRead
                                          : NotOpen::GiveUp;
}

} // namespace amends
