// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/reader.h"
#include "core/playbook/suggestions.h"

#include <QTest>
#include <rapidcheck.h>

using namespace amends;

namespace {

Answer answer(const QString& question, const QString& value, const QString& text = {})
{
    Answer answer;
    answer.question = question;
    answer.value = value;
    answer.text = text;
    return answer;
}

QStringList causesOf(const QList<Suggestion>& suggestions)
{
    QStringList causes;
    for (const Suggestion& suggestion : suggestions)
        causes.append(suggestion.causeCode);
    return causes;
}

} // namespace

namespace amends {

char* toString(const Suggestion& suggestion)
{
    QString told = suggestion.causeCode + u':';
    for (const Answer& answer : suggestion.answers)
        told += u' ' + answer.question + u'=' + answer.value + answer.text;
    if (suggestion.judgement)
        told += u" "_s + codeOf(*suggestion.judgement);
    return QTest::toString(told);
}

} // namespace amends

class TestSuggestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void arrows_data();
    void arrows();
    void mostAnswersFirstThenTheTree();
    void aQuestionCountsOnce();
    void strangeAnswers();
    void judgements_data();
    void judgements();
    void orderOfAnswersDoesNotMatter();

private:
    Playbook m_playbook;
};

void TestSuggestions::initTestCase()
{
    const auto playbook = readDefaultPlaybook();
    QVERIFY(playbook);
    m_playbook = *playbook;
}

void TestSuggestions::arrows_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("causes");
    const auto row = [](const QString& question, const QString& value, const QStringList& causes,
                        const QString& text = {}) {
        QTest::addRow("%s %s%s", qPrintable(question), qPrintable(value), qPrintable(text))
            << question << value << text << causes;
    };

    const auto onlyWhen = [&](const QString& question, const QString& value, const QStringList& causes) {
        for (const QString& other : allCodes<YesNo>())
            row(question, other, other == value ? causes : QStringList());
    };
    onlyWhen(u"agreed_before"_s, u"no"_s, {u"expectations/not_agreed"_s});
    onlyWhen(u"checked_in"_s, u"no"_s, {u"follow_up/no_check_ins"_s});
    onlyWhen(u"reacted_at_once"_s, u"no"_s, {u"reaction/slow"_s});
    onlyWhen(u"verified_before_handover"_s, u"no"_s, {u"quality/not_verified"_s});
    onlyWhen(u"asked_after_delivery"_s, u"no"_s, {u"follow_up/none_after_delivery"_s});
    onlyWhen(u"written_down"_s, u"no"_s, {u"follow_up/feedback_not_recorded"_s});
    onlyWhen(u"service_level"_s, u"no"_s, {u"quality"_s});
    onlyWhen(u"promised_too_much"_s, u"yes"_s, {u"expectations/over_promised"_s});
    onlyWhen(u"first_person_could_solve"_s, u"no"_s, {u"reaction/no_one_empowered"_s, u"people/skill"_s});

    row(u"fault"_s, u"ours"_s, {u"quality/defect"_s});
    row(u"fault"_s, u"supplier"_s, {u"quality/supplier"_s});
    row(u"fault"_s, u"none"_s, {});
    row(u"fault"_s, u"not_known"_s, {});
    row(u"people_gone_through"_s, u"3"_s, {u"reaction/handed_around"_s});
    row(u"people_gone_through"_s, u"12"_s, {u"reaction/handed_around"_s});
    row(u"people_gone_through"_s, u"2"_s, {});
    row(u"people_gone_through"_s, u"0"_s, {});
    row(u"people_gone_through"_s, QString(), {}, u"many"_s);
    row(u"surprises"_s, QString(), {u"communication/not_informed"_s}, u"she had been told Friday"_s);
    row(u"surprises"_s, u"two"_s, {u"communication/not_informed"_s});
    row(u"surprises"_s, u" "_s, {}, u"\n"_s);
    row(u"rule_in_the_way"_s, QString(), {}, u"the two-signature rule"_s);
}

void TestSuggestions::arrows()
{
    QFETCH(const QString, question);
    QFETCH(const QString, value);
    QFETCH(const QString, text);
    QFETCH(const QStringList, causes);

    QVERIFY(m_playbook.question(question));
    QList<Suggestion> expected;
    for (const QString& cause : causes)
        expected.append({cause, {answer(question, value, text)}, {}});
    QCOMPARE(suggestedCauses(m_playbook, {answer(question, value, text)}, {}), expected);
}

void TestSuggestions::mostAnswersFirstThenTheTree()
{
    QVERIFY(!m_playbook.groups.isEmpty());
    Playbook playbook = m_playbook;
    playbook.groups.last().questions.append({u"again"_s,
                                             AnswerType::YesPartlyNoNotKnown,
                                             u"Again?"_s,
                                             {},
                                             {},
                                             {{u"reaction/slow"_s, ConditionKind::Is, u"yes"_s, 0}}});
    const Answer again = answer(u"again"_s, u"yes"_s);
    const Answer ours = answer(u"fault"_s, u"ours"_s);
    const Answer late = answer(u"reacted_at_once"_s, u"no"_s);
    const Answer level = answer(u"service_level"_s, u"no"_s);
    const Answer surprise = answer(u"surprises"_s, {}, u"two things"_s);
    QCOMPARE(suggestedCauses(playbook, {again, ours, late, level, surprise}, {}),
             (QList<Suggestion>{{u"reaction/slow"_s, {late, again}, {}},
                                {u"communication/not_informed"_s, {surprise}, {}},
                                {u"quality"_s, {level}, {}},
                                {u"quality/defect"_s, {ours}, {}}}));
}

void TestSuggestions::aQuestionCountsOnce()
{
    const Answer agreed = answer(u"agreed_before"_s, u"no"_s);
    Answer byAgent = answer(u"checked_in"_s, u"no"_s, u"Kim says so"_s);
    byAgent.id = PartId::make();
    Answer byCustomer = answer(u"checked_in"_s, u"no"_s, u"Dana too"_s);
    byCustomer.id = PartId::make();
    const Answer other = answer(u"checked_in"_s, u"yes"_s);
    QCOMPARE(suggestedCauses(m_playbook, {byCustomer, byAgent, other, agreed}, {}),
             (QList<Suggestion>{{u"expectations/not_agreed"_s, {agreed}, {}},
                                {u"follow_up/no_check_ins"_s, {byAgent, byCustomer}, {}}}));
}

void TestSuggestions::judgements_data()
{
    QTest::addColumn<QStringList>("named");
    QTest::addColumn<QString>("judgement");
    QTest::newRow("nobody said") << QStringList() << QString();
    QTest::newRow("of another") << QStringList{u"quality/supplier primary"_s, u"quality primary"_s} << QString();
    QTest::newRow("confirmed") << QStringList{u"quality/defect primary"_s} << u"primary"_s;
    QTest::newRow("contributing") << QStringList{u"quality/defect contributing"_s} << u"contributing"_s;
    QTest::newRow("rejected") << QStringList{u"quality/defect rejected"_s} << u"rejected"_s;
    QTest::newRow("rejected, then confirmed")
        << QStringList{u"quality/defect rejected"_s, u"quality/defect contributing"_s} << u"contributing"_s;
}

void TestSuggestions::judgements()
{
    QFETCH(const QStringList, named);
    QFETCH(const QString, judgement);
    QList<Cause> causes;
    for (const QString& one : named) {
        Cause cause;
        cause.code = one.section(u' ', 0, 0);
        cause.role = fromCode<CauseRole>(one.section(u' ', 1)).value_or(CauseRole::Primary);
        causes.append(cause);
    }
    const Answer ours = answer(u"fault"_s, u"ours"_s);
    QCOMPARE(suggestedCauses(m_playbook, {ours}, causes),
             (QList<Suggestion>{{u"quality/defect"_s, {ours}, fromCode<CauseRole>(judgement)}}));
}

void TestSuggestions::strangeAnswers()
{
    QCOMPARE(suggestedCauses(m_playbook, {}, {}), QList<Suggestion>());
    QCOMPARE(suggestedCauses(m_playbook,
                             {answer(u"of_an_older_playbook"_s, u"no"_s), answer({}, u"no"_s),
                              answer(u"checked_in"_s, u"No"_s), answer(u"checked_in"_s, {}),
                              answer(u"people_gone_through"_s, u"nan"_s)},
                             {}),
             QList<Suggestion>());
}

void TestSuggestions::orderOfAnswersDoesNotMatter()
{
    const QList<Answer> answers{answer(u"checked_in"_s, u"no"_s), answer(u"written_down"_s, u"no"_s),
                                answer(u"fault"_s, u"ours"_s), answer(u"people_gone_through"_s, u"4"_s),
                                answer(u"first_person_could_solve"_s, u"no"_s)};
    const QStringList expected = causesOf(suggestedCauses(m_playbook, answers, {}));
    QVERIFY(rc::check([&] {
        QList<Answer> shuffled = answers;
        for (qsizetype i = shuffled.size() - 1; i > 0; --i)
            shuffled.swapItemsAt(i, *rc::gen::inRange<qsizetype>(0, i + 1));
        RC_ASSERT(causesOf(suggestedCauses(m_playbook, shuffled, {})) == expected);
    }));
}

QTEST_GUILESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
