// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screens/tour.h"
#include "app/screens/variant.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

// amends-screens DIR: the sample shop's pages at the moment of the sample, as pictures: light, dark, right to left, at
// 150 %, and with longer texts. The pictures of the look (and fresh eyes) are laid beside them.

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    if (argc != 2) {
        QTextStream(stderr) << "amends-screens DIR\n";
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(u"."_s))
        return 1;
    const QTemporaryDir scratch;
    for (const amends::Variant& variant : amends::variants()) {
        const amends::VariantInForce inForce(app, variant);
        const auto session = amends::openSampleShop(scratch.path());
        if (!session)
            return 1;
        for (const amends::TourStop& stop : amends::tour()) {
            session->window()->goTo(amends::placeOf(stop, *session));
            amends::settle(*session);
            if (stop.then) {
                stop.then(*session->window());
                amends::settle(*session);
            }
            const QString name = stop.name + u'-' + variant.name + ".png"_L1;
            if (!session->window()->grab().save(folder.filePath(name)))
                return 1;
        }
    }
    return 0;
}
