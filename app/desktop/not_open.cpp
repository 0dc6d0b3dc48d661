// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/not_open.h"

#include "ui/words/sentences.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace amends {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(amends::NotOpen)
};

} // namespace

NotOpen askAfterFailure(const Error& error, bool isLast)
{
    QMessageBox box(QMessageBox::Warning, u"Amends"_s, words::sentence(error, words::Medium::Window));
    box.setTextFormat(Qt::PlainText);
    const auto* again = box.addButton(Tr::tr("Try again"), QMessageBox::AcceptRole);
    const auto* other = box.addButton(Tr::tr("Open another casebook…"), QMessageBox::ActionRole);
    QPushButton* end = box.addButton(isLast ? Tr::tr("Quit") : Tr::tr("Go back"), QMessageBox::RejectRole);
    box.setEscapeButton(end);
    box.exec();
    return box.clickedButton() == again   ? NotOpen::Again
           : box.clickedButton() == other ? NotOpen::OpenOther
                                          : NotOpen::GiveUp;
}

} // namespace amends
