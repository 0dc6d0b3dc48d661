// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/said_list.h"

#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {

Result<AppliedGroup> done(Revision revision)
{
    Applied applied;
    applied.revision = revision;
    return AppliedGroup{.step = 1, .edits = {applied}};
}

Result<AppliedGroup> refused()
{
    return failure("refused"_L1);
}

} // namespace

class TestSaidList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNextChangeStartsFromWhatWasSaid();
    void whatIsRefusedIsTakenBack();
    void anOlderViewSaysNothing();
    void anAnswerOfAnotherPartSaysNothing();
};

void TestSaidList::theNextChangeStartsFromWhatWasSaid()
{
    SaidList list;
    list.show({u"a"_s}, 3);
    const int first = list.say(list.now() + QStringList{u"b"_s});
    const int second = list.say(list.now() + QStringList{u"c"_s});
    QCOMPARE(list.now(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    list.answered(first, done(4));
    list.show({u"a"_s, u"b"_s}, 4);
    QCOMPARE(list.now(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    list.answered(second, done(5));
    QCOMPARE(list.now(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    list.show({u"d"_s}, 6);
    QCOMPARE(list.now(), QStringList{u"d"_s});
}

void TestSaidList::whatIsRefusedIsTakenBack()
{
    SaidList list;
    list.show({u"a"_s}, 3);
    const int first = list.say({u"a"_s, u"b"_s});
    const int second = list.say({u"a"_s, u"b"_s, u"c"_s});
    list.answered(first, done(4));
    list.answered(second, refused());
    QCOMPARE(list.now(), (QStringList{u"a"_s, u"b"_s}));
}

void TestSaidList::anOlderViewSaysNothing()
{
    SaidList list;
    list.show({u"a"_s}, 3);
    list.answered(list.say({u"b"_s}), done(5));
    list.show({u"a"_s}, 4);
    QCOMPARE(list.now(), QStringList{u"b"_s});
}

void TestSaidList::anAnswerOfAnotherPartSaysNothing()
{
    SaidList list;
    list.show({u"a"_s}, 3);
    const int said = list.say({u"b"_s});
    list.forget();
    list.show({u"x"_s}, 2);
    list.answered(said, done(4));
    QCOMPARE(list.now(), QStringList{u"x"_s});
    const int own = list.say({u"y"_s});
    QVERIFY(own != said);
    list.answered(said, refused());
    QCOMPARE(list.now(), QStringList{u"y"_s});
}

QTEST_GUILESS_MAIN(TestSaidList)
#include "tst_said_list.moc"
