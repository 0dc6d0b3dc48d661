// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/starts.h"

#include "app/desktop/session.h"
#include "tests/bench/bench.h"
#include "tests/bench/open_window.h"
#include "ui/settings/program_settings.h"
#include "ui/shell/main_window.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QMainWindow>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStandardItemModel>
#include <QTableView>

#include <cstdlib>

namespace amends::bench {

namespace {

constexpr auto what = "AMENDS_BENCH_WINDOW";
constexpr auto which = "AMENDS_BENCH_FILE";

/// Ends the program when a window was painted: nothing is tidied up, on either side.
class AtFirstPaint : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType() &&
            qobject_cast<QMainWindow*>(static_cast<QWidget*>(watched)->window()))
            QMetaObject::invokeMethod(qApp, [] { std::_Exit(0); }, Qt::QueuedConnection);
        return false;
    }
};

[[noreturn]] void showOurs(QApplication& app, const QString& path)
{
    words::speak(app, chosenLanguage());
    look::apply(app, chosenScheme());
    AtFirstPaint end;
    app.installEventFilter(&end);
    Session session(std::make_shared<SystemClock>(), {.own = path, .sample = path + u".sample"_s}, {});
    session.open(path);
    std::_Exit(QApplication::exec());
}

/// The newest 200 in a plain table in a plain window.
[[noreturn]] void showPlain(QApplication& app, const QString& path)
{
    AtFirstPaint end;
    app.installEventFilter(&end);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!database.open())
        std::_Exit(1);
    QSqlQuery newest(database);
    newest.setForwardOnly(true);
    newest.exec(u"select c.title, c.verb, c.due, c.cause, c.refund_minor, p.name from cases c "
                "left join people p on p.id = c.customer order by c.received desc, c.row desc limit 200"_s);
    QStandardItemModel model;
    const int columns = newest.record().count();
    while (newest.next()) {
        QList<QStandardItem*> row;
        for (int column = 0; column < columns; ++column)
            row.append(new QStandardItem(newest.value(column).toString()));
        model.appendRow(row);
    }
    auto* view = new QTableView;
    view->setModel(&model);
    QMainWindow window;
    window.setCentralWidget(view);
    window.resize(1280, 800);
    window.show();
    std::_Exit(QApplication::exec());
}

/// Says how much memory is held with the list of all cases in sight.
[[noreturn]] void tellMemory(const QString& path)
{
    OpenWindow window(path);
    window.showList();
    std::fputs(QByteArray::number(residentMb()).constData(), stdout);
    std::fflush(stdout);
    std::_Exit(0);
}

QByteArray started(const char* wanted, const QString& path)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(what), QString::fromLatin1(wanted));
    environment.insert(QString::fromLatin1(which), path);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {});
    if (!child.waitForFinished(-1) || child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
        must(failure("window_not_shown"_L1, {{"window"_L1, QString::fromLatin1(wanted)}}));
    return child.readAllStandardOutput();
}

} // namespace

bool showOneWindow(QApplication& app)
{
    const QByteArray wanted = qgetenv(what);
    const QString path = qEnvironmentVariable(which);
    if (wanted == "ours")
        showOurs(app, path);
    if (wanted == "plain")
        showPlain(app, path);
    if (wanted == "memory")
        tellMemory(path);
    return false;
}

void measureStarts(Bench& bench)
{
    const QString path = bench.books.full(bench.cases);
    constexpr int rounds = 9;
    if (bench.wants(u"first paint"_s))
        bench.addUndisturbed(u"first paint"_s, [&] {
            return inTurns(rounds, [&](int) { started("ours", path); }, [&](int) { started("plain", path); });
        });
    if (bench.wants(u"window memory"_s))
        bench.add(u"window memory"_s, started("memory", path).toDouble(), {}, u"MB"_s);
}

} // namespace amends::bench
