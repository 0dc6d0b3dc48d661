// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/reader.h"

#include <QBuffer>
#include <QTest>

using namespace amends;

namespace {

constexpr int shortestReplyLimit = 350;

} // namespace

class TestDefaultPlaybook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void questions();
    void turningPoints();
    void causes();
    void platforms_data();
    void platforms();
    void profiles_data();
    void profiles();
    void coolingOff();
    void templates();
    void lookups();
    void sourceReadsTheSame();
    void reading();

private:
    Playbook m_playbook;
};

void TestDefaultPlaybook::initTestCase()
{
    const auto playbook = readDefaultPlaybook();
    if (!playbook)
        qInfo() << playbook.error().detail;
    QVERIFY(playbook);
    m_playbook = *playbook;
    QCOMPARE(m_playbook.version, u"default-1"_s);
}

void TestDefaultPlaybook::questions()
{
    QStringList groups;
    for (const QuestionGroup& group : m_playbook.groups)
        groups.append(u"%1 %2"_s.arg(group.id).arg(group.questions.size()));
    QCOMPARE(groups, (QStringList{u"what_happened 6"_s, u"why_it_happened 11"_s, u"what_we_do_differently 8"_s}));
}

void TestDefaultPlaybook::turningPoints()
{
    const Question* question = m_playbook.question(u"turning_point");
    QVERIFY(question);
    QStringList codes;
    for (const AnswerOption& option : question->options)
        codes.append(option.code);
    QStringList expected = allCodes<TurningPoint>();
    expected.append(expected.takeFirst());
    QCOMPARE(codes, expected);
}

void TestDefaultPlaybook::causes()
{
    QStringList codes;
    QStringList withEvidence;
    for (const CauseNode& node : m_playbook.causes.nodes) {
        codes.append(node.code);
        if (node.needsEvidence)
            withEvidence.append(node.code);
    }
    QCOMPARE(codes, (QStringList{u"communication"_s,
                                 u"communication/not_informed"_s,
                                 u"communication/unclear"_s,
                                 u"communication/wrong_person_informed"_s,
                                 u"communication/no_answer"_s,
                                 u"expectations"_s,
                                 u"expectations/not_agreed"_s,
                                 u"expectations/over_promised"_s,
                                 u"expectations/changed_on_the_way"_s,
                                 u"follow_up"_s,
                                 u"follow_up/no_check_ins"_s,
                                 u"follow_up/none_after_delivery"_s,
                                 u"follow_up/feedback_not_recorded"_s,
                                 u"reaction"_s,
                                 u"reaction/slow"_s,
                                 u"reaction/handed_around"_s,
                                 u"reaction/no_one_empowered"_s,
                                 u"quality"_s,
                                 u"quality/defect"_s,
                                 u"quality/incomplete"_s,
                                 u"quality/not_verified"_s,
                                 u"quality/supplier"_s,
                                 u"delivery"_s,
                                 u"delivery/late"_s,
                                 u"delivery/damaged"_s,
                                 u"delivery/wrong"_s,
                                 u"people"_s,
                                 u"people/attitude"_s,
                                 u"people/skill"_s,
                                 u"people/wrong_role"_s,
                                 u"process"_s,
                                 u"process/rule_in_the_way"_s,
                                 u"process/system_fault"_s,
                                 u"process/too_complicated"_s,
                                 u"money"_s,
                                 u"money/price"_s,
                                 u"money/billing"_s,
                                 u"money/refund_delayed"_s,
                                 u"outside_our_control"_s,
                                 u"not_ours"_s}));
    QCOMPARE(withEvidence, (QStringList{u"outside_our_control"_s, u"not_ours"_s}));
}

void TestDefaultPlaybook::platforms_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("length");
    QTest::addColumn<LengthUnit>("unit");
    QTest::addColumn<bool>("verified");
    QTest::addColumn<qsizetype>("rules");

    using enum LengthUnit;
    QTest::newRow("google") << u"google"_s << 4096 << Utf8Bytes << true << qsizetype{2};
    QTest::newRow("google_play") << u"google_play"_s << 350 << Characters << true << qsizetype{1};
    QTest::newRow("app_store") << u"app_store"_s << 5970 << Characters << true << qsizetype{1};
    QTest::newRow("tripadvisor") << u"tripadvisor"_s << 0 << Characters << false << qsizetype{4};
    QTest::newRow("trustpilot") << u"trustpilot"_s << 0 << Characters << false << qsizetype{3};
    QTest::newRow("yelp") << u"yelp"_s << 5000 << Characters << false << qsizetype{1};
    QTest::newRow("facebook") << u"facebook"_s << 8000 << Characters << false << qsizetype{1};
}

void TestDefaultPlaybook::platforms()
{
    QFETCH(const QString, code);
    const ReplyPlatform* platform = m_playbook.platform(code);
    QVERIFY(platform);
    QTEST(platform->length.value_or(0), "length");
    QTEST(platform->unit, "unit");
    QTEST(platform->verified, "verified");
    QTEST(platform->rules.size(), "rules");
    QCOMPARE(m_playbook.platforms.size(), 7);
    QCOMPARE(m_playbook.replyRules.size(), 1);
}

void TestDefaultPlaybook::profiles_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QList<Deadline>>("deadlines");

    using enum ClockKind;
    using enum LimitUnit;
    const auto row = [](const char* code, const QList<Deadline>& deadlines) {
        QTest::newRow(code) << QString::fromLatin1(code) << deadlines;
    };
    row("owner_led", {{Acknowledge, 0, SameBusinessDay},
                      {Call, 1, LimitUnit::BusinessDays},
                      {PublicReply, 72, Hours},
                      {Resolve, 10, LimitUnit::BusinessDays},
                      {ClockKind::FollowUp, 14, Days}});
    row("uk_fca", {{Acknowledge, 1, LimitUnit::BusinessDays}, {Resolve, 56, Days}});
    row("uk_fca_payments", {{Acknowledge, 1, LimitUnit::BusinessDays}, {Resolve, 15, LimitUnit::BusinessDays}});
    row("asic_rg271", {{Acknowledge, 24, Hours}, {Resolve, 30, Days}});
    row("asic_rg271_super", {{Acknowledge, 24, Hours}, {Resolve, 45, Days}});
    row("cfpb", {{Resolve, 15, Days}});
    row("cfpb_complex", {{Resolve, 60, Days}});
    row("iso_10002", {{Acknowledge, 0, SameBusinessDay}});
}

void TestDefaultPlaybook::profiles()
{
    QFETCH(const QString, code);
    QFETCH(const QList<Deadline>, deadlines);
    const NamedProfile* named = m_playbook.profile(code);
    QVERIFY(named);
    QVERIFY((named->profile == DeadlineProfile{code, deadlines}));
    QCOMPARE(m_playbook.profiles.size(), 8);
    QCOMPARE(m_playbook.defaultProfile, u"owner_led"_s);
}

void TestDefaultPlaybook::coolingOff()
{
    QCOMPARE(m_playbook.coolingOffMinutes(Severity::Minor), 60);
    QCOMPARE(m_playbook.coolingOffMinutes(Severity::Normal), 60);
    QCOMPARE(m_playbook.coolingOffMinutes(Severity::Serious), 120);
    QCOMPARE(m_playbook.coolingOffMinutes(Severity::Safety), 60);
}

void TestDefaultPlaybook::templates()
{
    const ReplyTemplate* holding = m_playbook.replyTemplate(ReplyKind::Holding);
    QVERIFY(holding);
    for (const auto placeholder : {"{leader}"_L1, "{business}"_L1, "{contact}"_L1, "{customer}"_L1})
        QCOMPARE(holding->text.count(placeholder), 1);
    QVERIFY(holding->text.size() < shortestReplyLimit);
    QVERIFY(m_playbook.replyTemplate(ReplyKind::PrivateMessage));
    QVERIFY(!m_playbook.replyTemplate(ReplyKind::Final));
}

void TestDefaultPlaybook::lookups()
{
    QCOMPARE(m_playbook.question(u"nowhere"), nullptr);
    QCOMPARE(m_playbook.platform(u"nowhere"), nullptr);
    QCOMPARE(m_playbook.profile(u"nowhere"), nullptr);
    QCOMPARE(Playbook().coolingOffMinutes(Severity::Normal), 0);
}

void TestDefaultPlaybook::sourceReadsTheSame()
{
    QByteArray source = defaultPlaybookSource();
    QBuffer buffer(&source);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto playbook = readPlaybook(buffer, u"copy.xml"_s);
    QVERIFY(playbook);
    QVERIFY(*playbook == m_playbook);
}

void TestDefaultPlaybook::reading()
{
    QBENCHMARK
    {
        QVERIFY(readDefaultPlaybook());
    }
}

QTEST_GUILESS_MAIN(TestDefaultPlaybook)
#include "tst_default_playbook.moc"
