// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/worker.h"

#include <QTest>

#include <latch>
#include <stdexcept>

using namespace amends;

class TestWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doesOneAfterTheOther()
    {
        QList<int> order;
        std::latch started(1);
        std::latch go(1);
        {
            Worker worker;
            worker.post([&] {
                started.count_down();
                go.wait();
            });
            started.wait();
            for (const int i : {1, 2})
                worker.post([&order, i] { order << i; }, Worker::Urgency::WhenIdle);
            for (const int i : {3, 4})
                worker.post([&order, i] { order << i; });
            QFuture<Done> last = worker.ask<void>([&]() -> Done {
                order << 5;
                return {};
            });
            QFuture<Done> afterAll;
            std::latch end(1);
            worker.post([&end] { end.count_down(); }, Worker::Urgency::WhenIdle);
            go.count_down();
            end.wait();
            QVERIFY(last.result());
        }
        QCOMPARE(order, (QList{3, 4, 5, 1, 2}));
    }

    void aQuietOneWaitsForAWhileOfNothing()
    {
        QList<int> order;
        {
            Worker worker(Worker::Role::Serves, std::chrono::milliseconds(1));
            std::latch started(1);
            std::latch go(1);
            std::latch end(1);
            worker.post([&] {
                started.count_down();
                go.wait();
            });
            started.wait();
            QVERIFY(!worker.isWanted());
            worker.post(
                [&] {
                    order << 3;
                    end.count_down();
                },
                Worker::Urgency::WhenQuiet);
            QVERIFY(!worker.isWanted());
            worker.post([&order] { order << 2; }, Worker::Urgency::WhenIdle);
            worker.post([&order] { order << 1; });
            QVERIFY(worker.isWanted());
            go.count_down();
            end.wait();
        }
        {
            Worker worker(Worker::Role::Serves, std::chrono::hours(1));
            worker.post([&order] { order << 5; }, Worker::Urgency::WhenQuiet);
            QVERIFY(worker
                        .ask<void>([&order]() -> Done {
                            order << 4;
                            return {};
                        })
                        .result());
        }
        QCOMPARE(order, (QList{1, 2, 3, 4}));
    }

    void answers()
    {
        Worker worker;
        QFuture<Result<int>> good = worker.ask<int>([]() -> Result<int> { return 7; });
        QFuture<Result<int>> bad = worker.ask<int>([]() -> Result<int> { return failure("no"_L1); });
        QFuture<Result<int>> worse = worker.ask<int>([]() -> Result<int> { throw std::runtime_error("gone"); });
        QFuture<Result<int>> tooMuch = worker.ask<int>([]() -> Result<int> { throw std::bad_alloc(); });
        QCOMPARE(good.result(), Result<int>(7));
        QCOMPARE(bad.result().error(), (Error{u"no"_s, {}}));
        QCOMPARE(worse.result().error(), (Error{u"unexpected"_s, {{"what"_L1, u"gone"_s}}}));
        QCOMPARE(tooMuch.result().error(), (Error{u"out_of_memory"_s, {}}));
    }

    void whatWasNotBegunAnswersToo()
    {
        std::latch started(1);
        std::latch go(1);
        std::unique_ptr<Worker> worker = std::make_unique<Worker>();
        QFuture<Result<int>> running = worker->ask<int>([&]() -> Result<int> {
            started.count_down();
            go.wait();
            return 1;
        });
        started.wait();
        QFuture<Result<int>> waiting = worker->ask<int>([]() -> Result<int> { return 2; });
        Qt::HANDLE lastThread = nullptr;
        Qt::HANDLE jobThread = nullptr;
        std::thread closing([&] { worker->closeWith([&] { lastThread = QThread::currentThreadId(); }); });
        // It ends as soon as it takes nothing more.
        while (!worker->ask<int>([]() -> Result<int> { return 4; }).isFinished())
            std::this_thread::yield();
        running.then(QtFuture::Launch::Sync, [&](Result<int>) { jobThread = QThread::currentThreadId(); });
        go.count_down();
        closing.join();
        QCOMPARE(running.result(), Result<int>(1));
        QCOMPARE(waiting.result().error().code, u"casebook_closed"_s);
        QVERIFY(lastThread && lastThread != QThread::currentThreadId());
        QFuture<Result<int>> late = worker->ask<int>([]() -> Result<int> { return 3; });
        QCOMPARE(late.result().error().code, u"casebook_closed"_s);
    }

    void aCancelledQuestionIsNotAsked()
    {
        Worker worker;
        std::latch started(1);
        std::latch go(1);
        worker.post([&] {
            started.count_down();
            go.wait();
        });
        started.wait();
        QFuture<Result<int>> future = worker.ask<int>([]() -> Result<int> { return 1; });
        future.cancel();
        go.count_down();
        future.waitForFinished();
        QVERIFY(future.isCanceled());
        QCOMPARE(future.resultCount(), 0);
    }

    void anIdleOneEndsQuietly()
    {
        Worker worker;
        bool isCalled = false;
        worker.closeWith([&] { isCalled = true; });
        worker.closeWith([&] { isCalled = true; });
        QVERIFY(!isCalled);
    }
};

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
