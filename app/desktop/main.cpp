// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/front.h"
#include "app/desktop/not_opened.h"
#include "app/desktop/session.h"
#include "app/desktop/single_instance.h"
#include "core/base/private_files.h"
#include "ui/settings/program_settings.h"
#include "ui/shell/main_window.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

QString inDataFolder(const QString& name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + u'/' + name;
}

struct Wish {
    bool sample = false;
    QString casebook;
};

Wish wishOf(const QApplication& app)
{
    QCommandLineParser arguments;
    arguments.setApplicationDescription(QCoreApplication::translate("main", "Turns complaints into something won."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    const QCommandLineOption sample(u"sample"_s, QCoreApplication::translate("main", "opens the invented sample shop"));
    arguments.addOption(sample);
    arguments.addPositionalArgument(u"casebook"_s, QCoreApplication::translate("main", "the casebook to open"),
                                    u"[CASEBOOK]"_s);
    arguments.process(app);
    const QString given = arguments.positionalArguments().value(0);
    return {.sample = arguments.isSet(sample),
            .casebook = given.isEmpty() ? inDataFolder(u"casebook.amends"_s) : QFileInfo(given).absoluteFilePath()};
}

amends::SingleInstance::Call ownCall()
{
    return {QCoreApplication::arguments().mid(1), QDir::currentPath(), amends::SingleInstance::activationToken()};
}

amends::NotOpened notOpened(const amends::SingleInstance& instance)
{
    return {.ask = amends::askAfterFailure,
            .pickCasebook = [] { return amends::desktopDialogs().casebook(nullptr); },
            .handOver =
                [&instance](const QString& casebook) {
                    return !instance.isListeningFor(casebook) && amends::SingleInstance(casebook).handOver(ownCall());
                }};
}

} // namespace

int main(int argc, char* argv[])
{
    amends::keepFilesPrivate();
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"amends"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(AMENDS_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Amends"_s);
    amends::words::speak(app, amends::chosenLanguage());
    amends::look::apply(app, amends::chosenScheme());

    const Wish wish = wishOf(app);
    const amends::Session::Files files{.own = wish.casebook, .sample = inDataFolder(u"sample.amends"_s)};
    const QString wanted = wish.sample ? files.sample : files.own;
    amends::SingleInstance instance(wanted);
    if (instance.handOver(ownCall()))
        return 0;
    instance.listen();

    amends::Session session(std::make_shared<amends::SystemClock>(), files, amends::desktopDialogs());
    QObject::connect(&session, &amends::Session::failed, &app, [&](const amends::Error& error) {
        if (const auto code = notOpened(instance).goOn(session, files.own, error))
            QCoreApplication::exit(*code);
    });
    QObject::connect(&session, &amends::Session::opened, &instance,
                     [&session, &instance] { instance.listenFor(session.path()); });
    instance.setTake([&session](const amends::SingleInstance::Call& call) {
        return amends::bringToFront(session.window(), call.activation);
    });
    // Not before exec(): only then can it be ended.
    const auto open = [&] { wish.sample ? session.openSample() : session.open(files.own); };
    QMetaObject::invokeMethod(&session, open, Qt::QueuedConnection);
    return QApplication::exec();
}
