// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casepage/desk_with_sample.h"
#include "ui/casepage/call_words.h"
#include "ui/casepage/suggested_causes.h"
#include "ui/casepage/why_form.h"
#include "ui/paper/case_file.h"
#include "ui/widgets/segmented_control.h"
#include "ui/words/answers_told.h"
#include "ui/words/language.h"

#include <QLabel>

using namespace amends;
using namespace amends::test;

namespace {

constexpr qint64 causeless = 130; ///< calls were made, nothing is answered yet

bool says(const QWidget* in, const QString& text)
{
    return std::ranges::any_of(in->findChildren<QLabel*>(),
                               [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
}

} // namespace

/// The default playbook and the calls before people who speak German; what is stored stays what it was.
class TestWhyInGerman : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { words::speak(*QCoreApplication::instance(), u"de"_s); }
    void asksAndSuggests();
    void paperHasTheQuestion();
    void callsAreToldInGerman();
};

void TestWhyInGerman::asksAndSuggests()
{
    SampleDesk shop;
    auto* form = shop.open<WhyForm>(causeless);
    QVERIFY(says(form, u"Warum es geschah"_s));
    QVERIFY(says(form, u"Waren Zeit, Umfang, Funktion und Bedingungen vor dem Verkauf vereinbart?"_s));
    form->focusOn({});
    auto* choice = qobject_cast<SegmentedControl*>(QApplication::focusWidget());
    QVERIFY(choice);
    QTest::keyClick(choice, Qt::Key_N);
    QTRY_VERIFY(words::answerTo(shop.view(causeless).value, u"agreed_before"));
    QCOMPARE(words::answerTo(shop.view(causeless).value, u"agreed_before")->value, u"no"_s);
    const auto suggested = [&] {
        QStringList names;
        for (const CauseCard* card : shop.window()->findChildren<CauseCard*>())
            if (card->isVisible())
                names.append(card->content().parent + u'/' + card->content().name);
        return names;
    };
    QTRY_COMPARE(suggested(), QStringList{u"Erwartungen/Nicht vereinbart"_s});
}

void TestWhyInGerman::paperHasTheQuestion()
{
    SampleDesk shop;
    CaseView view = shop.view(causeless);
    Answer answer;
    answer.question = u"fault"_s;
    answer.value = u"supplier"_s;
    view.value.answers = {answer};
    Cause cause;
    cause.code = u"quality/supplier"_s;
    view.value.causes = {cause};
    QStringList said;
    for (const paper::Block& block :
         paper::caseFile(view, shop.desk().playbook(), {sampleMoment(), QTimeZone::utc()}).blocks) {
        said.append(block.words.text);
        for (const paper::Block::Row& row : block.rows)
            for (const paper::Words& words : row)
                said.append(words.text);
    }
    for (const QString& text :
         {u"Warum es geschah"_s, shop.desk().playbook().question(u"fault")->text, u"Durch einen Lieferanten"_s})
        QVERIFY2(said.contains(words::playbookText(text)), qPrintable(said.join(QChar::LineFeed)));
    QVERIFY(std::ranges::any_of(said, [](const QString& text) { return text.contains(u"Lieferant"_s); }));
}

void TestWhyInGerman::callsAreToldInGerman()
{
    QCOMPARE(callwords::outcomeName(CallOutcome::Refused), u"Abgelehnt"_s);
    QCOMPARE(callwords::foundName(Finding::Open, true, false), u"abweichend"_s);
}

QTEST_MAIN(TestWhyInGerman)
#include "tst_why_in_german.moc"
