// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casepage/desk_book.h"
#include "ui/casepage/reply_form.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {

const QJsonObject heardCase{
    {"source"_L1, u"google"_s},
    {"is_public"_L1, true},
    {"stance"_L1, u"ours"_s},
    {"claims"_L1, QJsonArray{QJsonObject{{"statement"_L1, u"Nobody called"_s}}}},
    {"deviations"_L1, QJsonArray{QJsonObject{{"excuses"_L1, u"customer_call"_s}, {"reason"_L1, u"wrote"_s}}}}};

template <class W = QPushButton>
W* in(const QWidget& form, const QString& name)
{
    for (W* widget : form.findChildren<W*>(name))
        if (widget->isVisibleTo(&form))
            return widget;
    return nullptr;
}

void click(QWidget* button)
{
    QTest::mouseClick(button, Qt::LeftButton);
}

/// Until that text is a draft on the disk.
bool isDraft(DeskBook& on, const QString& text)
{
    return QTest::qWaitFor([&] { return std::ranges::contains(takenOf(on.book->drafts()), text, &Draft::text); });
}

bool says(const QWidget& form, const QString& words)
{
    return std::ranges::any_of(form.findChildren<Label*>(), [&](const Label* label) {
        return label->isVisibleTo(&form) && label->text().contains(words);
    });
}

} // namespace

class TestReplyForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedBecomesTheReply();
    void theFinalReplyGoesItsWay();
    void earlyNeedsAReasonOrASecondReader();
    void whoHandledItIsNoFreshReader();
    void lengthIsToldAsThePlatformCounts();
    void aPrivateCaseNeedsNoReply();
    void whatWentOutIsTakenBackWithAReason();
    void typingIsNotDisturbed();
    void anEmptiedDraftGoes();
    void whatWasTypedIsBackAfterACrash();
    void namesWaitForTheText();
    void namesTypedBeforeTheAnswerAreKept();
    void textAndReadyAreOneStep();
    void whatIsRefusedIsNotMarkedReady();
    void reasonsAreKeptUntilTheyAreSaid();
    void aDoubleClickGoesOneStep();
    void theKindMovesNothing();
    void aFinalReplyBeginsWithTheCase();
};

void TestReplyForm::whatIsTypedBecomesTheReply()
{
    DeskBook on(heardCase);
    ReplyForm form(on.desk, nullptr);
    on.follow(form);
    form.setVisible(true);
    auto* text = in<QPlainTextEdit>(form, u"replyText"_s);
    QVERIFY(text);
    text->setFocus();
    QTest::keyClicks(text, u"You are right."_s);
    in<QLineEdit>(form, u"secondReader"_s)->setText(u"Jonas"_s);
    form.finishTyping();
    QTRY_COMPARE(on.view().value.replies.size(), 1);
    const Reply reply = on.view().value.replies.constFirst();
    QCOMPARE(reply.text, u"You are right."_s);
    QCOMPARE(reply.kind, ReplyKind::Final);
    QCOMPARE(reply.platform, u"google"_s);
    QCOMPARE(reply.author, u"Ruth Marlow"_s);
    QCOMPARE(reply.secondReader, u"Jonas"_s);
    click(in(form, u"copyReply"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"You are right."_s);
    auto* platform = in<QComboBox>(form, u"replyPlatform"_s);
    platform->setCurrentIndex(platform->findData(u"yelp"_s));
    Q_EMIT platform->activated(platform->currentIndex());
    QTRY_COMPARE(on.view().value.replies.constFirst().platform, u"yelp"_s);
}

void TestReplyForm::theFinalReplyGoesItsWay()
{
    DeskBook on(heardCase);
    ReplyForm form(on.desk, nullptr);
    on.follow(form);
    form.setVisible(true);
    QVERIFY(!in(form, u"markReady"_s)->isEnabled());
    QVERIFY(says(form, u"Nothing written yet"_s));
    in<QPlainTextEdit>(form, u"replyText"_s)->setPlainText(u"Thank you."_s);
    in<QLineEdit>(form, u"secondReader"_s)->setText(u"Jonas"_s);
    click(in(form, u"markReady"_s));
    QTRY_VERIFY(in(form, u"posted"_s)->isEnabled());
    QCOMPARE(on.view().value.replies.constFirst().ready, monday());
    click(in(form, u"posted"_s));
    QTest::keyClicks(in<QLineEdit>(form, u"replyUrl"_s), u"https://example.com/r"_s);
    click(in(form, u"writeDown"_s));
    QTRY_VERIFY(finalReplyPosted(on.view().value));
    QCOMPARE(on.view().value.replies.constFirst().url, u"https://example.com/r"_s);
    QTRY_VERIFY(in(form, u"earlierReply"_s));
    QVERIFY(!in<QPlainTextEdit>(form, u"replyText"_s));
}

void TestReplyForm::earlyNeedsAReasonOrASecondReader()
{
    DeskBook on(heardCase);
    ReplyForm form(on.desk, nullptr);
    on.follow(form);
    form.setVisible(true);
    QVERIFY(says(form, u"Let it settle until today"_s));
    in<QPlainTextEdit>(form, u"replyText"_s)->setPlainText(u"Thank you."_s);
    click(in(form, u"markReady"_s));
    QVERIFY(!in(form, u"markReadyNow"_s)->isEnabled());
    QTest::keyClicks(in<QLineEdit>(form, u"earlyReason"_s), u"the ride is tonight"_s);
    click(in(form, u"markReadyNow"_s));
    QTRY_VERIFY(in(form, u"notReady"_s));
    QCOMPARE(on.view().value.replies.constFirst().earlyReason, u"the ride is tonight"_s);
    QVERIFY(!says(form, u"Let it settle"_s));
    click(in(form, u"notReady"_s));
    QTRY_VERIFY(!on.view().value.replies.constFirst().ready.isValid());
}

void TestReplyForm::whoHandledItIsNoFreshReader()
{
    DeskBook on(heardCase);
    const PersonId jonas = PersonId::make();
    Edit person;
    person.kind = EditKind::AddPerson;
    person.person = jonas;
    person.set = {{"name"_L1, u"Jonas"_s}, {"kind"_L1, u"agent"_s}};
    Edit agent;
    agent.kind = EditKind::SetCase;
    agent.caseId = on.view().value.id;
    agent.set = {{"agent"_L1, jonas.toString()}};
    takenOf(on.desk.casebook().apply({{person, agent}}));
    ReplyForm form(on.desk, nullptr);
    on.follow(form);
    form.setVisible(true);
    in<QPlainTextEdit>(form, u"replyText"_s)->setPlainText(u"Thank you."_s);
    auto* reader = in<QLineEdit>(form, u"secondReader"_s);
    reader->setText(u"Ruth"_s);
    QVERIFY(!says(form, u"handled it"_s));
    reader->setText(u"jonas"_s);
    QVERIFY(says(form, u"handled it: somebody else reads it with fresh eyes"_s));
    QVERIFY(in(form, u"markReady"_s)->isEnabled());
}

void TestReplyForm::lengthIsToldAsThePlatformCounts()
{
    DeskBook on(heardCase);
    ReplyForm form(on.desk, nullptr);
    on.follow(form);
    form.setVisible(true);
    auto* text = in<QPlainTextEdit>(form, u"replyText"_s);
    text->setPlainText(u"für Ünal"_s);
    QVERIFY(says(form, u"10 of 4096 bytes"_s));
    text->setPlainText(QString(4097, u'x'));
    QVERIFY(says(form, u"Google takes 4096 bytes"_s));
    QVERIFY(says(form, u"1 too many"_s));
    QVERIFY(!in(form, u"markReady"_s)->isEnabled());
    auto* platform = in<QComboBox>(form, u"replyPlatform"_s);
    platform->setCurrentIndex(platform->findData(u"google_play"_s));
    text->setPlainText(u"😀a"_s);
    QVERIFY(says(form, u"2 of 350 characters"_s));
}

void TestReplyForm::aPrivateCaseNeedsNoReply()
{
    DeskBook on({{"source"_L1, u"phone"_s}, {"is_public"_L1, false}});
    ReplyForm form(on.desk, nullptr);
    on.follow(form);
    form.setVisible(true);
    QVERIFY(says(form, u"It needs no public reply"_s));
    QVERIFY(!in<QPlainTextEdit>(form, u"replyText"_s));
    click(in(form, u"writePrivate"_s));
    auto* message = in<QPlainTextEdit>(form, u"messageText"_s);
    QVERIFY(message);
    message->setPlainText(u"May I ring you?"_s);
    click(in(form, u"posted"_s));
    click(in(form, u"writeDown"_s));
    QTRY_COMPARE(on.view().value.replies.size(), 1);
    QTRY_VERIFY(on.view().value.replies.constFirst().posted.isValid());
    QCOMPARE(on.view().value.replies.constFirst().kind, ReplyKind::PrivateMessage);
}

void TestReplyForm::whatWentOutIsTakenBackWithAReason()
{
    QJsonObject facts = heardCase;
    facts.insert("replies"_L1, QJsonArray{QJsonObject{{"kind"_L1, u"holding"_s},
                                                      {"text"_L1, u"We read it."_s},
                                                      {"posted"_L1, u"2026-11-15T20:14:00Z"_s}}});
    DeskBook on(facts);
    ReplyForm form(on.desk, nullptr);
    on.follow(form);
    form.setVisible(true);
    click(in(form, u"earlierReply"_s));
    QVERIFY(says(form, u"We read it."_s));
    click(in(form, u"correctReply"_s));
    QVERIFY(!in(form, u"takeBack"_s)->isEnabled());
    QTest::keyClicks(in<QLineEdit>(form, u"correctReason"_s), u"wrong case"_s);
    click(in(form, u"takeBack"_s));
    QTRY_VERIFY(!on.view().value.replies.constFirst().posted.isValid());
    QTRY_COMPARE(in<QPlainTextEdit>(form, u"replyText"_s)->toPlainText(), u"We read it."_s);
}

void TestReplyForm::typingIsNotDisturbed()
{
    DeskBook on(heardCase);
    ReplyForm form(on.desk, nullptr);
    on.follow(form);
    form.setVisible(true);
    auto* text = in<QPlainTextEdit>(form, u"replyText"_s);
    QTest::keyClicks(text, u"Dear"_s);
    in<QCheckBox>(form, u"claim"_s)->setChecked(true);
    takenOf(on.book->apply(one(setting(1, {{"title"_L1, u"Another"_s}}))));
    form.show(on.view());
    QCOMPARE(text->toPlainText(), u"Dear"_s);
    QVERIFY(in<QCheckBox>(form, u"claim"_s)->isChecked());
    form.finishTyping();
    QTRY_COMPARE(on.view().value.replies.size(), 1);
}

void TestReplyForm::anEmptiedDraftGoes()
{
    QJsonObject facts = heardCase;
    facts.insert("replies"_L1, QJsonArray{QJsonObject{{"kind"_L1, u"final"_s}, {"text"_L1, u"Draft"_s}}});
    DeskBook on(facts);
    ReplyForm form(on.desk, nullptr);
    on.follow(form);
    form.setVisible(true);
    in<QPlainTextEdit>(form, u"replyText"_s)->setPlainText({});
    form.finishTyping();
    QTRY_VERIFY(on.view().value.replies.isEmpty());
}

void TestReplyForm::whatWasTypedIsBackAfterACrash()
{
    DeskBook on(heardCase);
    {
        ReplyForm form(on.desk, nullptr);
        form.show(on.view());
        form.setVisible(true);
        QTest::keyClicks(in<QPlainTextEdit>(form, u"replyText"_s), u"You are right."_s);
        click(in(form, u"writePrivate"_s));
        QTest::keyClicks(in<QPlainTextEdit>(form, u"messageText"_s), u"May I ring?"_s);
        QVERIFY(isDraft(on, u"You are right."_s));
        QVERIFY(isDraft(on, u"May I ring?"_s));
    }
    QVERIFY(on.view().value.replies.isEmpty());
    ReplyForm form(on.desk, nullptr);
    on.follow(form);
    form.setVisible(true);
    QVERIFY(QTest::qWaitFor(
        [&] { return in<QPlainTextEdit>(form, u"replyText"_s)->toPlainText() == u"You are right."_s; }));
    QVERIFY(QTest::qWaitFor([&] { return in<QPlainTextEdit>(form, u"messageText"_s) != nullptr; }));
    QCOMPARE(in<QPlainTextEdit>(form, u"messageText"_s)->toPlainText(), u"May I ring?"_s);
    form.finishTyping();
    QVERIFY(QTest::qWaitFor([&] { return on.view().value.replies.size() == 2; }));
    QVERIFY(QTest::qWaitFor([&] { return takenOf(on.book->drafts()).isEmpty(); }));
}

void TestReplyForm::namesWaitForTheText()
{
    DeskBook on(heardCase);
    {
        ReplyForm form(on.desk, nullptr);
        form.show(on.view());
        form.setVisible(true);
        in<QLineEdit>(form, u"secondReader"_s)->setText(u"Jonas"_s);
        form.finishTyping();
        QVERIFY(isDraft(on, u"Jonas"_s));
    }
    QVERIFY(on.view().value.replies.isEmpty());
    ReplyForm form(on.desk, nullptr);
    on.follow(form);
    form.setVisible(true);
    QVERIFY(QTest::qWaitFor([&] { return in<QLineEdit>(form, u"secondReader"_s)->text() == u"Jonas"_s; }));
    QCOMPARE(in<QLineEdit>(form, u"replyAuthor"_s)->text(), u"Ruth Marlow"_s);
    QTest::keyClicks(in<QPlainTextEdit>(form, u"replyText"_s), u"Sorry"_s);
    form.finishTyping();
    QVERIFY(QTest::qWaitFor([&] { return on.view().value.replies.size() == 1; }));
    QCOMPARE(on.view().value.replies.constFirst().secondReader, u"Jonas"_s);
    QVERIFY(QTest::qWaitFor([&] { return takenOf(on.book->drafts()).isEmpty(); }));
}

void TestReplyForm::namesTypedBeforeTheAnswerAreKept()
{
    DeskBook on(heardCase);
    {
        // Shown once: it never hears what came of its Edits.
        ReplyForm form(on.desk, nullptr);
        form.show(on.view());
        form.setVisible(true);
        QTest::keyClicks(in<QPlainTextEdit>(form, u"replyText"_s), u"Sorry"_s);
        form.finishTyping();
        QTest::keyClicks(in<QLineEdit>(form, u"secondReader"_s), u"Jonas"_s);
        form.finishTyping();
    }
    QVERIFY(QTest::qWaitFor([&] {
        const auto replies = on.view().value.replies;
        return replies.size() == 1 && replies.constFirst().secondReader == u"Jonas"_s;
    }));
}

void TestReplyForm::textAndReadyAreOneStep()
{
    DeskBook on(heardCase);
    ReplyForm form(on.desk, nullptr);
    on.follow(form);
    form.setVisible(true);
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    in<QLineEdit>(form, u"secondReader"_s)->setText(u"Jonas"_s);
    auto* text = in<QPlainTextEdit>(form, u"replyText"_s);
    text->setFocus();
    QTest::keyClicks(text, u"Thank you."_s);
    click(in(form, u"markReady"_s));
    QVERIFY(QTest::qWaitFor([&] { return in(form, u"notReady"_s) != nullptr; }));
    QCOMPARE(on.view().value.replies.constFirst().text, u"Thank you."_s);
    const UndoState state = takenOf(on.book->undoState());
    QVERIFY(state.undo);
    takenOf(on.book->undo(state.undo->step));
    QVERIFY(on.view().value.replies.isEmpty());
}

void TestReplyForm::whatIsRefusedIsNotMarkedReady()
{
    QJsonObject facts = heardCase;
    facts.insert("replies"_L1, QJsonArray{QJsonObject{{"kind"_L1, u"final"_s},
                                                      {"text"_L1, u"Draft"_s},
                                                      {"second_reader"_L1, u"Jonas"_s},
                                                      {"author"_L1, u"Ruth Marlow"_s}}});
    DeskBook on(facts);
    ReplyForm form(on.desk, nullptr);
    form.show(on.view());
    form.setVisible(true);
    QTest::keyClicks(in<QPlainTextEdit>(form, u"replyText"_s), u"Mine. "_s);
    Edit other;
    other.kind = EditKind::WriteReply;
    other.caseId = CaseId(uuid(1));
    other.part = on.view().value.replies.constFirst().id;
    other.set = {{"text"_L1, u"Theirs"_s}};
    takenOf(on.book->apply(one(other)));
    QSignalSpy told(&on.desk, &Desk::said);
    click(in(form, u"markReady"_s));
    QVERIFY(arrive(told, 1));
    const Reply reply = on.view().value.replies.constFirst();
    QCOMPARE(reply.text, u"Theirs"_s);
    QVERIFY(!reply.ready.isValid());
    QVERIFY(isDraft(on, u"Mine. Draft"_s));
}

void TestReplyForm::reasonsAreKeptUntilTheyAreSaid()
{
    QJsonObject facts = heardCase;
    facts.insert(
        "replies"_L1,
        QJsonArray{QJsonObject{{"kind"_L1, u"final"_s}, {"text"_L1, u"Draft"_s}, {"author"_L1, u"Ruth Marlow"_s}},
                   QJsonObject{{"kind"_L1, u"holding"_s},
                               {"text"_L1, u"We read it."_s},
                               {"posted"_L1, u"2026-11-15T20:14:00Z"_s}}});
    DeskBook on(facts);
    {
        ReplyForm form(on.desk, nullptr);
        form.show(on.view());
        form.setVisible(true);
        click(in(form, u"markReady"_s));
        QTest::keyClicks(in<QLineEdit>(form, u"earlyReason"_s), u"the ride is tonight"_s);
        click(in(form, u"earlierReply"_s));
        click(in(form, u"correctReply"_s));
        QTest::keyClicks(in<QLineEdit>(form, u"correctReason"_s), u"wrong case"_s);
        form.finishTyping();
        QVERIFY(isDraft(on, u"the ride is tonight"_s));
        QVERIFY(isDraft(on, u"wrong case"_s));
    }
    ReplyForm form(on.desk, nullptr);
    on.follow(form);
    form.setVisible(true);
    click(in(form, u"markReady"_s));
    QVERIFY(QTest::qWaitFor([&] { return in<QLineEdit>(form, u"earlyReason"_s)->text() == u"the ride is tonight"_s; }));
    QVERIFY(in(form, u"markReadyNow"_s)->isEnabled());
    click(in(form, u"markReadyNow"_s));
    QVERIFY(QTest::qWaitFor([&] { return in(form, u"notReady"_s) != nullptr; }));
    const QList<Reply> replies = on.view().value.replies;
    const auto final = std::ranges::find(replies, ReplyKind::Final, &Reply::kind);
    QVERIFY(final != replies.end());
    QCOMPARE(final->earlyReason, u"the ride is tonight"_s);
    click(in(form, u"earlierReply"_s));
    click(in(form, u"correctReply"_s));
    QVERIFY(QTest::qWaitFor([&] { return in<QLineEdit>(form, u"correctReason"_s)->text() == u"wrong case"_s; }));
    click(in(form, u"takeBack"_s));
    if (!QTest::qWaitFor([&] { return takenOf(on.book->drafts()).isEmpty(); }))
        for (const Draft& left : takenOf(on.book->drafts()))
            QFAIL(qUtf8Printable(u"left: %1 of %2: %3"_s.arg(left.field, left.part.toString(), left.text)));
}

void TestReplyForm::aDoubleClickGoesOneStep()
{
    DeskBook on(heardCase);
    ReplyForm form(on.desk, nullptr);
    on.follow(form);
    form.resize(900, 700);
    form.setVisible(true);
    in<QPlainTextEdit>(form, u"replyText"_s)->setPlainText(u"Thank you."_s);
    const auto placeOf = [&](const QString& name) {
        QCoreApplication::processEvents(); // laid out
        const QWidget* button = in(form, name);
        return button ? QRect(button->mapTo(&form, QPoint()), button->size()) : QRect();
    };
    const QRect early = placeOf(u"markReady"_s);
    click(in(form, u"markReady"_s));
    QVERIFY(in(form, u"markReadyNow"_s));
    QVERIFY(!placeOf(u"markReadyNow"_s).intersects(early));
    QVERIFY(placeOf(u"markReady"_s).contains(early.center()));

    in<QLineEdit>(form, u"secondReader"_s)->setText(u"Jonas"_s);
    const QRect ready = placeOf(u"markReady"_s);
    const QRect posted = placeOf(u"posted"_s);
    QVERIFY(!in(form, u"posted"_s)->isEnabled());
    click(in(form, u"markReady"_s));
    QTRY_VERIFY(in(form, u"posted"_s)->isEnabled());
    QVERIFY(!in(form, u"markReady"_s)->isEnabled());
    QVERIFY(!placeOf(u"posted"_s).intersects(ready));
    click(in(form, u"posted"_s));
    QVERIFY(in(form, u"writeDown"_s));
    QVERIFY(!placeOf(u"writeDown"_s).intersects(posted));
}

void TestReplyForm::theKindMovesNothing()
{
    DeskBook on(heardCase);
    ReplyForm form(on.desk, nullptr);
    on.follow(form);
    form.resize(900, 700);
    form.setVisible(true);
    auto* kind = in<SegmentedControl>(form, u"replyKind"_s);
    auto* text = in<QPlainTextEdit>(form, u"replyText"_s);
    QTest::keyClick(kind, Qt::Key_H);
    QCoreApplication::sendPostedEvents();
    const QRect before(text->mapTo(&form, QPoint()), text->size());
    QTest::keyClick(kind, Qt::Key_F);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(QRect(text->mapTo(&form, QPoint()), text->size()), before);
    QVERIFY(says(form, u"Let it settle until today"_s));
}

void TestReplyForm::aFinalReplyBeginsWithTheCase()
{
    QJsonObject facts = heardCase;
    facts.insert("our_part"_L1, u"we let a week go by without a word."_s);
    facts.insert("reviews"_L1, QJsonArray{QJsonObject{{"text"_L1, u"Late"_s}, {"author"_L1, u"Dana R."_s}}});
    DeskBook on(facts);
    ReplyForm form(on.desk, nullptr);
    on.follow(form);
    form.setVisible(true);
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    QVERIFY(in(form, u"startFrom"_s)->menu());
    QMenu* menu = in(form, u"startFrom"_s)->menu();
    QTimer::singleShot(0, menu, [menu] {
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    click(in(form, u"startFrom"_s));
    auto* text = in<QPlainTextEdit>(form, u"replyText"_s);
    QTRY_VERIFY(!text->toPlainText().isEmpty());
    QCOMPARE(text->toPlainText(), u"Dear Dana R.,\n\n"
                                  "Thank you for telling us. This is what I understood: Nobody called.\n\n"
                                  "I looked into it. That was our doing, and I am sorry: we let a week go by without "
                                  "a word.\n\n"
                                  "You reach me at hello@marlow.example.\n\n"
                                  "Ruth Marlow, Marlow Cycles"_s);
    QCOMPARE(form.focusWidget(), text);
    form.finishTyping();
    QTRY_COMPARE(on.view().value.replies.size(), 1);
    QCOMPARE(on.view().value.replies.constFirst().kind, ReplyKind::Final);
}

QTEST_MAIN(TestReplyForm)
#include "tst_reply_form.moc"
