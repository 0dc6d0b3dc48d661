// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casebook/books.h"
#include "ui/desk/desk.h"

#include <QPromise>
#include <QTest>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

class TestDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerComesWhenTheAskerIsDone();
    void answersComeInTheOrderOfFinishing();
    void whoIsGoneIsNotAnswered();
    void whatIsCancelledIsNotTold();
    void theAskerMayGoInTheAnswer();
    void whatThisWindowDidIsNoConflict();
};

namespace {

using Answers = QList<int>;

auto into(Answers& answers)
{
    return [&answers](const int& answer) { answers.append(answer); };
}

} // namespace

void TestDesk::anAnswerComesWhenTheAskerIsDone()
{
    Answers answers;
    Desk::when<int>(QtFuture::makeReadyValueFuture(1), this, into(answers));
    QVERIFY(answers.isEmpty());
    QVERIFY(QTest::qWaitFor([&] { return answers == Answers{1}; }));
}

void TestDesk::answersComeInTheOrderOfFinishing()
{
    Answers answers;
    QPromise<int> slow;
    QPromise<int> first;
    slow.start();
    first.start();
    Desk::when<int>(slow.future(), this, into(answers));
    Desk::when<int>(first.future(), this, into(answers));
    first.addResult(1);
    first.finish();
    Desk::when<int>(QtFuture::makeReadyValueFuture(2), this, into(answers));
    QCoreApplication::processEvents();
    slow.addResult(3);
    slow.finish();
    QVERIFY(QTest::qWaitFor([&] { return answers.size() == 3; }));
    QCOMPARE(answers, (Answers{1, 2, 3}));
}

void TestDesk::whoIsGoneIsNotAnswered()
{
    Answers answers;
    {
        QObject owner;
        Desk::when<int>(QtFuture::makeReadyValueFuture(1), &owner, into(answers));
    }
    Desk::when<int>(QtFuture::makeReadyValueFuture(2), this, into(answers));
    QVERIFY(QTest::qWaitFor([&] { return answers == Answers{2}; }));
}

void TestDesk::whatIsCancelledIsNotTold()
{
    Answers answers;
    {
        QPromise<int> dropped;
        dropped.start();
        Desk::when<int>(dropped.future(), this, into(answers));
    }
    Desk::when<int>(QtFuture::makeReadyValueFuture(2), this, into(answers));
    QVERIFY(QTest::qWaitFor([&] { return answers == Answers{2}; }));
}

void TestDesk::theAskerMayGoInTheAnswer()
{
    Answers answers;
    auto* owner = new QObject;
    Desk::when<int>(QtFuture::makeReadyValueFuture(1), owner, [&answers, owner](const int& answer) {
        delete owner;
        answers.append(answer);
    });
    QVERIFY(QTest::qWaitFor([&] { return answers == Answers{1}; }));
}

/// However quickly its Edits are answered: a form that saw the case before all of them is at odds with none.
void TestDesk::whatThisWindowDidIsNoConflict()
{
    constexpr int many = 400;
    Book book;
    Desk desk(*book, std::make_shared<FixedClock>(monday()),
              {.office = takenOf(book->office()), .playbook = takenOf(book->playbook())});
    takenOf(book->apply(one(openingOf(1, u"0"_s))));
    const Revision seen = book.view(1).value.revision;
    QStringList refused;
    int answered = 0;
    for (int i = 1; i <= many; ++i) {
        Edit edit = setting(1, {{"title"_L1, QString::number(i)}});
        edit.base = seen;
        desk.apply(one(edit), this, [&](const Result<AppliedGroup>& answer) {
            ++answered;
            if (!answer)
                refused.append(answer.error().code);
        });
        if (i % 7 == 0) // some are answered before the next one, some are not
            QCoreApplication::processEvents();
    }
    QVERIFY(QTest::qWaitFor([&] { return answered == many; }));
    QCOMPARE(refused, QStringList());
    QCOMPARE(book.view(1).value.facts.title, QString::number(many));
}

QTEST_MAIN(TestDesk)
#include "tst_desk.moc"
