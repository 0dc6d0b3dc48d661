// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/rulebook_maker.h"

#include <QTest>

using namespace amends;

class TestRulebook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatThePlaybookAsks()
    {
        const auto playbook = playbookInForce({});
        QVERIFY(playbook);
        const Rulebook rules = rulebookFrom(*playbook, {});
        QCOMPARE(rules.playbookVersion, u"default-1"_s);
        qsizetype questions = 0;
        for (const QuestionGroup& group : playbook->groups)
            questions += group.questions.size();
        QCOMPARE(rules.questions.size(), questions);
        QCOMPARE(rules.questions.value(u"checked_in"_s), (AskedQuestion{AnswerType::YesPartlyNoNotKnown, {}}));
        QCOMPARE(rules.questions.value(u"people_gone_through"_s), (AskedQuestion{AnswerType::Number, {}}));
        QCOMPARE(rules.questions.value(u"first_try"_s), (AskedQuestion{AnswerType::Date, {}}));
        QCOMPARE(rules.questions.value(u"surprises"_s), (AskedQuestion{AnswerType::Text, {}}));
        QCOMPARE(rules.questions.value(u"fault"_s),
                 (AskedQuestion{AnswerType::Choice, {u"none"_s, u"ours"_s, u"supplier"_s, u"not_known"_s}}));
    }

    void knowsPlatformsWithoutALimitToo()
    {
        const auto playbook = playbookInForce({});
        QVERIFY(playbook);
        const Rulebook rules = rulebookFrom(*playbook, {});
        QCOMPARE(rules.replyLimits.size(), playbook->platforms.size());
        QCOMPARE(rules.replyLimits.value(u"google"_s), (ReplyLimit{4096, true}));
        QCOMPARE(rules.replyLimits.value(u"google_play"_s), (ReplyLimit{350, false}));
        QVERIFY(rules.replyLimits.contains(u"tripadvisor"_s));
        QCOMPARE(rules.replyLimits.value(u"tripadvisor"_s).length, 0);
    }
};

QTEST_GUILESS_MAIN(TestRulebook)
#include "tst_rulebook.moc"
