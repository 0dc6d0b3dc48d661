// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session.h"
#include "ui/widgets/look.h"
#include "ui/words/sentences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QMessageBox>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

QString inDataFolder(const QString& name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + u'/' + name;
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"amends"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(AMENDS_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Amends"_s);
    amends::look::apply(app, amends::look::SchemeChoice::System);

    QCommandLineParser arguments;
    arguments.setApplicationDescription(QCoreApplication::translate("main", "Turns complaints into something won."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    const QCommandLineOption sample(u"sample"_s, QCoreApplication::translate("main", "opens the invented sample shop"));
    arguments.addOption(sample);
    arguments.addPositionalArgument(u"casebook"_s, QCoreApplication::translate("main", "the casebook to open"),
                                    u"[CASEBOOK]"_s);
    arguments.process(app);

    amends::Session session(std::make_shared<amends::SystemClock>());
    QObject::connect(&session, &amends::Session::failed, &app, [](const amends::Error& error) {
        QMessageBox box(QMessageBox::Warning, u"Amends"_s,
                        amends::words::sentence(error, amends::words::Medium::Window));
        box.setTextFormat(Qt::PlainText);
        box.exec();
        QCoreApplication::exit(1);
    });
    const QStringList given = arguments.positionalArguments();
    if (arguments.isSet(sample))
        session.openSample(given.value(0, inDataFolder(u"sample.amends"_s)));
    else
        session.open(given.value(0, inDataFolder(u"casebook.amends"_s)));
    return QApplication::exec();
}
