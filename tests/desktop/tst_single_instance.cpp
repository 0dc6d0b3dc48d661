// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/single_instance.h"

#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace amends;
using namespace Qt::StringLiterals;

class TestSingleInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSecondHandsOverToTheFirst();
    void alone();
    void everyPathToAFileIsOne();
    void aSocketLeftBehindIsTakenOver();
    void whoIsThereIsNotPushedAside();
    void whereNobodyMayListenItGoesOn();
    void whatIsNoCallIsNotTaken();
    void theOtherCasebookIsListenedForInstead();
    void whatIsNotDoneIsNotTaken();
    void itKnowsItsOwnCasebook();

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// As another process does it: on a thread that waits, while this one serves.
bool handedOver(const QString& casebook, const SingleInstance::Call& call)
{
    std::future<bool> handed = std::async(std::launch::async, [&] { return SingleInstance(casebook).handOver(call); });
    if (!QTest::qWaitFor([&] { return handed.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }))
        return false;
    return handed.get();
}

SingleInstance::Take counting(int& calls)
{
    return [&calls](const SingleInstance::Call&) {
        ++calls;
        return true;
    };
}

} // namespace

void TestSingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toUtf8());
}

void TestSingleInstance::theSecondHandsOverToTheFirst()
{
    SingleInstance first(file(u"shop.amends"_s));
    QList<SingleInstance::Call> calls;
    first.setTake([&](const SingleInstance::Call& call) {
        calls.append(call);
        return true;
    });
    QVERIFY(first.listen());
    const SingleInstance::Call call{{u"--sample"_s, u"räder.amends"_s}, u"/home/kim"_s, "token-1"};
    QVERIFY(handedOver(file(u"shop.amends"_s), call));
    QVERIFY(handedOver(file(u"shop.amends"_s), {}));
    QCOMPARE(calls, (QList<SingleInstance::Call>{call, {}}));
    QVERIFY(!handedOver(file(u"other.amends"_s), call));
}

void TestSingleInstance::alone()
{
    QVERIFY(!SingleInstance(file(u"shop.amends"_s)).handOver({}));
}

void TestSingleInstance::everyPathToAFileIsOne()
{
    const QString shop = file(u"shop.amends"_s);
    const QString before = SingleInstance::nameFor(shop);
    QFile made(shop);
    QVERIFY(made.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(shop, file(u"link.amends"_s)));
    QVERIFY(QDir(m_folder->path()).mkdir(u"in"_s));
    QCOMPARE(SingleInstance::nameFor(shop), before);
    QCOMPARE(SingleInstance::nameFor(file(u"link.amends"_s)), before);
    QCOMPARE(SingleInstance::nameFor(file(u"in/../shop.amends"_s)), before);
    QVERIFY(SingleInstance::nameFor(file(u"other.amends"_s)) != before);
}

void TestSingleInstance::aSocketLeftBehindIsTakenOver()
{
    const QString name = SingleInstance::nameFor(file(u"shop.amends"_s));
    QFile left(name);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    QVERIFY(!SingleInstance(file(u"shop.amends"_s)).handOver({}));
    SingleInstance next(file(u"shop.amends"_s));
    int calls = 0;
    next.setTake(counting(calls));
    QVERIFY(next.listen());
    QVERIFY(handedOver(file(u"shop.amends"_s), {}));
}

void TestSingleInstance::whoIsThereIsNotPushedAside()
{
    SingleInstance first(file(u"shop.amends"_s));
    QVERIFY(first.listen());
    SingleInstance second(file(u"shop.amends"_s));
    QVERIFY(!second.listen());
    int calls = 0;
    first.setTake(counting(calls));
    QVERIFY(handedOver(file(u"shop.amends"_s), {}));
    QCOMPARE(calls, 1);
}

void TestSingleInstance::whereNobodyMayListenItGoesOn()
{
    qputenv("XDG_RUNTIME_DIR", "/proc/nowhere");
    SingleInstance only(file(u"shop.amends"_s));
    int calls = 0;
    only.setTake(counting(calls));
    QVERIFY(!only.handOver({}));
    const bool listens = only.listen();
    QCOMPARE(handedOver(file(u"shop.amends"_s), {}), listens);
}

void TestSingleInstance::whatIsNoCallIsNotTaken()
{
    SingleInstance first(file(u"shop.amends"_s));
    int calls = 0;
    first.setTake(counting(calls));
    QVERIFY(first.listen());
    QLocalSocket guest;
    guest.connectToServer(SingleInstance::nameFor(file(u"shop.amends"_s)));
    QVERIFY(guest.waitForConnected());
    guest.write(QByteArray(64, '\xff'));
    guest.flush();
    guest.disconnectFromServer();
    QVERIFY(handedOver(file(u"shop.amends"_s), {}));
    QCOMPARE(calls, 1);
}

void TestSingleInstance::theOtherCasebookIsListenedForInstead()
{
    SingleInstance first(file(u"shop.amends"_s));
    int calls = 0;
    first.setTake(counting(calls));
    QVERIFY(first.listen());
    QVERIFY(first.listenFor(file(u"sample.amends"_s)));
    QVERIFY(handedOver(file(u"sample.amends"_s), {}));
    QVERIFY(!handedOver(file(u"shop.amends"_s), {}));
    QVERIFY(first.listenFor(file(u"sample.amends"_s)));
    QVERIFY(handedOver(file(u"sample.amends"_s), {}));
    QCOMPARE(calls, 2);
}

void TestSingleInstance::whatIsNotDoneIsNotTaken()
{
    SingleInstance first(file(u"shop.amends"_s));
    QVERIFY(first.listen());
    QVERIFY(!handedOver(file(u"shop.amends"_s), {}));
    bool isWindowThere = false;
    first.setTake([&](const SingleInstance::Call&) { return isWindowThere; });
    QVERIFY(!handedOver(file(u"shop.amends"_s), {}));
    isWindowThere = true;
    QVERIFY(handedOver(file(u"shop.amends"_s), {}));
}

void TestSingleInstance::itKnowsItsOwnCasebook()
{
    SingleInstance first(file(u"shop.amends"_s));
    QVERIFY(!first.isListeningFor(file(u"shop.amends"_s)));
    QVERIFY(first.listen());
    QVERIFY(first.isListeningFor(file(u"shop.amends"_s)));
    QVERIFY(!first.isListeningFor(file(u"other.amends"_s)));
    SingleInstance second(file(u"shop.amends"_s));
    QVERIFY(!second.listen());
    QVERIFY(!second.isListeningFor(file(u"shop.amends"_s)));
    QVERIFY(first.listenFor(file(u"other.amends"_s)));
    QVERIFY(first.isListeningFor(file(u"other.amends"_s)));
    QVERIFY(!first.isListeningFor(file(u"shop.amends"_s)));
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_single_instance.moc"
