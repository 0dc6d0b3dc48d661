// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/not_open.h"
#include "app/desktop/session.h"
#include "app/desktop/single_instance.h"
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

/// Brings the window of this program to the front; `activation` lets it, where the desktop asks for one.
void bringToFront(amends::MainWindow& window, const QByteArray& activation)
{
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation);
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

amends::SingleInstance::Call ownCall()
{
    return {QCoreApplication::arguments().mid(1), QDir::currentPath(), amends::SingleInstance::activationToken()};
}

/// Where another program has the casebook open its window comes to the front; else says why there is none here, and
/// asks what to do. The program ends where there is no other casebook to go back to.
void tellFailure(amends::Session& session, const QString& own, const amends::Error& error)
{
    const bool isOwn = session.path() == own;
    const bool isOpenElsewhere = error.code == "locked_by_other"_L1;
    const bool isRaised = isOpenElsewhere && amends::SingleInstance(session.path()).handOver(ownCall());
    const auto todo = isRaised ? amends::NotOpen::GiveUp : amends::askAfterFailure(error, isOwn);
    if (todo == amends::NotOpen::OpenOther) {
        if (const QString path = amends::desktopDialogs().casebook(nullptr); !path.isEmpty()) {
            session.open(path);
            return;
        }
    }
    if (todo == amends::NotOpen::Again)
        session.open(session.path());
    else if (isOwn)
        QCoreApplication::exit(isRaised ? 0 : 1);
    else
        session.open(own);
}

} // namespace

int main(int argc, char* argv[])
{
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
    QObject::connect(&session, &amends::Session::failed, &app,
                     [&](const amends::Error& error) { tellFailure(session, files.own, error); });
    QObject::connect(&session, &amends::Session::opened, &instance,
                     [&session, &instance] { instance.listenFor(session.path()); });
    QObject::connect(&instance, &amends::SingleInstance::called, &session,
                     [&session](const amends::SingleInstance::Call& call) {
                         if (session.window())
                             bringToFront(*session.window(), call.activation);
                     });
    if (wish.sample)
        session.openSample();
    else
        session.open(files.own);
    return QApplication::exec();
}
