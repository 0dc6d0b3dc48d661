// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/reader.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QTest>
#include <rapidcheck.h>

using namespace amends;

namespace {

// Sound, with one of everything. The rows below name its lines: <playbook> stands on line 1.
const QString sound = uR"(<playbook version="mine-1">
  <questions>
    <group id="first" name="First">
      <question id="checked" answer="yes_partly_no_not_known">
        <text>Did we  check
          in?</text>
        <suggests cause="follow_up/no_check_ins" value="no"/>
      </question>
      <question id="fault" answer="choice">
        <text>Is there a fault?</text>
        <hint>Ours, or a supplier’s?</hint>
        <option code="none">None</option>
        <option code="ours">Ours</option>
        <suggests cause="quality" value="ours"/>
      </question>
      <question id="people" answer="number">
        <text>How many people?</text>
        <suggests cause="quality" more_than="2"/>
      </question>
      <question id="heard" answer="text">
        <text>What did we hear?</text>
        <suggests cause="follow_up" anything="yes"/>
      </question>
      <question id="since" answer="date">
        <text>Since when?</text>
      </question>
    </group>
  </questions>
  <causes>
    <cause code="follow_up" name="Follow-up">
      <cause code="no_check_ins" name="No check-ins"/>
    </cause>
    <cause code="quality" name="Quality" needs_evidence="yes"/>
  </causes>
  <platforms>
    <rule>Nothing is bought.</rule>
    <platform code="google" name="Google" length="4096" unit="utf8_bytes" verified="yes">
      <rule>Replies are moderated.</rule>
    </platform>
    <platform code="yelp" name="Yelp" unit="characters" verified="no"/>
  </platforms>
  <deadlines default="ours">
    <profile code="ours" name="Ours">
      <deadline clock="acknowledge" unit="same_business_day"/>
      <deadline clock="public_reply" amount="72" unit="hours"/>
      <note>Our own.</note>
    </profile>
  </deadlines>
  <cooling_off>
    <period severity="minor" minutes="0"/>
    <period severity="normal" minutes="60"/>
    <period severity="serious" minutes="120"/>
    <period severity="safety" minutes="60"/>
  </cooling_off>
  <templates>
    <template code="holding" kind="holding" name="Read">
      <p>Dear {customer},</p>
      <p>thank you. {leader}, {business}, {contact}</p>
    </template>
  </templates>
</playbook>
)"_s;

Playbook soundPlaybook()
{
    using enum ConditionKind;
    Playbook playbook;
    playbook.version = u"mine-1"_s;
    playbook.groups = {
        {u"first"_s,
         u"First"_s,
         {{u"checked"_s,
           AnswerType::YesPartlyNoNotKnown,
           u"Did we check in?"_s,
           {},
           {},
           {{u"follow_up/no_check_ins"_s, Is, u"no"_s, 0}}},
          {u"fault"_s,
           AnswerType::Choice,
           u"Is there a fault?"_s,
           u"Ours, or a supplier’s?"_s,
           {{u"none"_s, u"None"_s}, {u"ours"_s, u"Ours"_s}},
           {{u"quality"_s, Is, u"ours"_s, 0}}},
          {u"people"_s, AnswerType::Number, u"How many people?"_s, {}, {}, {{u"quality"_s, MoreThan, {}, 2}}},
          {u"heard"_s, AnswerType::Text, u"What did we hear?"_s, {}, {}, {{u"follow_up"_s, Anything, {}, 0}}},
          {u"since"_s, AnswerType::Date, u"Since when?"_s, {}, {}, {}}}}};
    playbook.causes.nodes = {{u"follow_up"_s, u"Follow-up"_s, false},
                             {u"follow_up/no_check_ins"_s, u"No check-ins"_s, false},
                             {u"quality"_s, u"Quality"_s, true}};
    playbook.replyRules = {u"Nothing is bought."_s};
    playbook.platforms = {{u"google"_s, u"Google"_s, 4096, LengthUnit::Utf8Bytes, true, {u"Replies are moderated."_s}},
                          {u"yelp"_s, u"Yelp"_s, std::nullopt, LengthUnit::Characters, false, {}}};
    playbook.defaultProfile = u"ours"_s;
    playbook.profiles = {
        {{u"ours"_s,
          {{ClockKind::Acknowledge, 0, LimitUnit::SameBusinessDay}, {ClockKind::PublicReply, 72, LimitUnit::Hours}}},
         u"Ours"_s,
         {u"Our own."_s}}};
    playbook.coolingOff = {
        {Severity::Minor, 0}, {Severity::Normal, 60}, {Severity::Serious, 120}, {Severity::Safety, 60}};
    playbook.templates = {{u"holding"_s, ReplyKind::Holding, u"Read"_s,
                           u"Dear {customer},\n\nthank you. {leader}, {business}, {contact}"_s}};
    return playbook;
}

Result<Playbook> read(QByteArray xml)
{
    QBuffer buffer(&xml);
    buffer.open(QIODevice::ReadOnly);
    return readPlaybook(buffer, u"mine.xml"_s);
}

QString faultOf(const Result<Playbook>& result)
{
    if (result)
        return u"no fault"_s;
    QJsonObject detail = result.error().detail;
    detail.remove("column"_L1); // counted by Qt's reader in its own way
    if (result.error().code != "playbook_invalid"_L1 || detail.take("file"_L1) != u"mine.xml"_s)
        return result.error().code;
    return QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
}

} // namespace

class TestPlaybookReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soundOne();
    void anyOrderOfSections();
    void faults_data();
    void faults();
    void wholeDocuments_data();
    void wholeDocuments();
    void closedDevice();
    void everyCutIsAFault();
};

void TestPlaybookReader::soundOne()
{
    const auto playbook = read(sound.toUtf8());
    QCOMPARE(faultOf(playbook), u"no fault"_s);
    QVERIFY(*playbook == soundPlaybook());
}

void TestPlaybookReader::anyOrderOfSections()
{
    const qsizetype causes = sound.indexOf(u"  <causes>");
    const qsizetype platforms = sound.indexOf(u"  <platforms>");
    const qsizetype questions = sound.indexOf(u"  <questions>");
    QString moved = sound;
    const QString section = moved.sliced(causes, platforms - causes);
    moved.remove(causes, platforms - causes);
    moved.insert(questions, section);
    const auto playbook = read(moved.toUtf8());
    QCOMPARE(faultOf(playbook), u"no fault"_s);
    QVERIFY(*playbook == soundPlaybook());
}

void TestPlaybookReader::faults_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, const char* before, const char* after, const char* fault) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << QString::fromUtf8(fault);
    };

    row("tag not closed", "</group>", "", R"({"line":28,"reason_code":"not_well_formed"})");
    row("bare ampersand", "Did we  check", "Did & we", R"({"line":5,"reason_code":"not_well_formed"})");
    row("attribute twice", R"(id="first" name)", R"(id="first" id)", R"({"line":3,"reason_code":"not_well_formed"})");
    row("entity of nowhere", "Did we  check", "Did we &check;", R"({"line":5,"reason_code":"not_well_formed"})");
    row("something after the end", "</playbook>", "</playbook>\n<more/>",
        R"({"line":62,"reason_code":"not_well_formed"})");

    row("unknown section", "<causes>", "<reasons/><causes>",
        R"({"element":"reasons","expected":["questions","causes","platforms","deadlines","cooling_off","templates"],"line":29,"parent":"playbook","reason_code":"unknown_element"})");
    row("unknown element", "<note>Our own.</note>", "<remark/>",
        R"({"element":"remark","expected":["deadline","note"],"line":46,"parent":"profile","reason_code":"unknown_element"})");
    row("element in a text", "Replies are moderated.", "Replies are <b>moderated</b>.",
        R"({"element":"b","expected":[],"line":38,"parent":"rule","reason_code":"unknown_element"})");
    row("element where none fits", R"(minutes="0"/>)", R"(minutes="0"><p/></period>)",
        R"({"element":"p","expected":[],"line":50,"parent":"period","reason_code":"unknown_element"})");
    row("option without a choice", "<text>Since when?</text>", R"(<text>Since?</text><option code="a">A</option>)",
        R"({"element":"option","expected":["text","hint","suggests"],"line":25,"parent":"question","reason_code":"unknown_element"})");
    row("third level of causes", R"(name="No check-ins"/>)", R"(name="No check-ins"><cause/></cause>)",
        R"({"element":"cause","expected":[],"line":31,"parent":"cause","reason_code":"unknown_element"})");
    row("prefixed element", "<note>Our own.</note>", "<my:note>Our own.</my:note>",
        R"({"element":"my:note","expected":["deadline","note"],"line":46,"parent":"profile","reason_code":"unknown_element"})");
    row("section twice", "<templates>", "<templates/><templates>",
        R"({"element":"templates","line":55,"parent":"playbook","reason_code":"repeated_element"})");
    row("text twice", "<hint>Ours, or a supplier’s?</hint>", "<text>Again?</text>",
        R"({"element":"text","line":11,"parent":"question","reason_code":"repeated_element"})");
    row("question without text", "<text>Since when?</text>", "",
        R"({"element":"text","line":24,"parent":"question","reason_code":"missing_element"})");
    row("choice of one", R"(<option code="none">None</option>)", "",
        R"({"element":"option","line":9,"parent":"question","reason_code":"missing_element"})");
    row("template without text", "<p>Dear {customer},</p>\n      <p>thank you. {leader}, {business}, {contact}</p>", "",
        R"({"element":"p","line":56,"parent":"template","reason_code":"missing_element"})");
    row("words between elements", "</group>", "</group> and more",
        R"({"element":"questions","line":28,"read":"and more","reason_code":"unexpected_text"})");

    row("unknown attribute", R"(<causes>)", R"(<causes colour="red">)",
        R"({"attribute":"colour","element":"causes","expected":[],"line":29,"reason_code":"unknown_attribute"})");
    row("misspelt attribute", R"(needs_evidence="yes")", R"(need_evidence="yes")",
        R"({"attribute":"need_evidence","element":"cause","expected":["code","name","needs_evidence"],"line":33,"reason_code":"unknown_attribute"})");
    row("amount of the same day", R"(clock="acknowledge" unit)", R"(clock="acknowledge" amount="1" unit)",
        R"({"attribute":"amount","element":"deadline","expected":["clock","unit"],"line":44,"reason_code":"unknown_attribute"})");
    row("no version", R"( version="mine-1")", "",
        R"({"attribute":"version","element":"playbook","line":1,"reason_code":"missing_attribute"})");
    row("no amount", R"( amount="72")", "",
        R"({"attribute":"amount","element":"deadline","line":45,"reason_code":"missing_attribute"})");
    row("no condition", R"( more_than="2")", "",
        R"({"attribute":"value","element":"suggests","line":18,"reason_code":"missing_attribute"})");
    row("no word on evidence of a limit", R"( verified="no")", "",
        R"({"attribute":"verified","element":"platform","line":40,"reason_code":"missing_attribute"})");
    row("attribute on its own line", R"(<platform code="yelp")", "<platform\n",
        R"({"attribute":"code","element":"platform","line":41,"reason_code":"missing_attribute"})");

    row("blank text", "Since when?", " ", R"({"element":"text","line":25,"reason_code":"text_missing"})");
    row("blank option", ">None<", "><", R"({"element":"option","line":12,"reason_code":"text_missing"})");
    row("blank name", R"(name="Quality")", R"(name=" ")",
        R"({"attribute":"name","element":"cause","line":33,"reason_code":"text_missing"})");

    row("code with a capital", R"(code="quality")", R"(code="Quality")",
        R"({"attribute":"code","element":"cause","line":33,"read":"Quality","reason_code":"bad_code"})");
    row("code with a path", R"(code="no_check_ins")", R"(code="follow_up/no_check_ins")",
        R"({"attribute":"code","element":"cause","line":31,"read":"follow_up/no_check_ins","reason_code":"bad_code"})");
    row("id with a blank", R"(id="since")", R"(id="since when")",
        R"({"attribute":"id","element":"question","line":24,"read":"since when","reason_code":"bad_code"})");
    row("suggested code with a hyphen", R"(cause="follow_up" )", R"(cause="follow-up" )",
        R"({"attribute":"cause","element":"suggests","line":22,"read":"follow-up","reason_code":"bad_code"})");

    row("length in words", R"(length="4096")", R"(length="many")",
        R"({"attribute":"length","element":"platform","least":1,"line":37,"most":1000000,"read":"many","reason_code":"bad_number"})");
    row("no length at all", R"(length="4096")", R"(length="0")",
        R"({"attribute":"length","element":"platform","least":1,"line":37,"most":1000000,"read":"0","reason_code":"bad_number"})");
    row("amount with a sign", R"(amount="72")", R"(amount="+72")",
        R"({"attribute":"amount","element":"deadline","least":1,"line":45,"most":3660,"read":"+72","reason_code":"bad_number"})");
    row("negative minutes", R"(minutes="120")", R"(minutes="-1")",
        R"({"attribute":"minutes","element":"period","least":0,"line":52,"most":43200,"read":"-1","reason_code":"bad_number"})");
    row("more than a number holds", R"(minutes="120")", R"(minutes="99999999999")",
        R"({"attribute":"minutes","element":"period","least":0,"line":52,"most":43200,"read":"99999999999","reason_code":"bad_number"})");
    row("half a person", R"(more_than="2")", R"(more_than="2.5")",
        R"({"attribute":"more_than","element":"suggests","least":0,"line":18,"most":1000,"read":"2.5","reason_code":"bad_number"})");

    row("unknown answer type", R"(answer="date")", R"(answer="time")",
        R"({"attribute":"answer","element":"question","expected":["text","yes_partly_no_not_known","choice","number","date"],"line":24,"read":"time","reason_code":"unknown_value"})");
    row("unknown unit of time", R"(unit="hours")", R"(unit="fortnights")",
        R"({"attribute":"unit","element":"deadline","expected":["hours","days","business_hours","business_days","same_business_day"],"line":45,"read":"fortnights","reason_code":"unknown_value"})");
    row("unknown unit of length", R"(unit="utf8_bytes")", R"(unit="words")",
        R"({"attribute":"unit","element":"platform","expected":["characters","utf8_bytes"],"line":37,"read":"words","reason_code":"unknown_value"})");
    row("unknown clock", R"(clock="public_reply")", R"(clock="reply")",
        R"({"attribute":"clock","element":"deadline","expected":["acknowledge","call","public_reply","resolve","follow_up"],"line":45,"read":"reply","reason_code":"unknown_value"})");
    row("unknown severity", R"(severity="minor")", R"(severity="small")",
        R"({"attribute":"severity","element":"period","expected":["normal","minor","serious","safety"],"line":50,"read":"small","reason_code":"unknown_value"})");
    row("unknown kind of reply", R"(kind="holding")", R"(kind="angry")",
        R"({"attribute":"kind","element":"template","expected":["final","holding","private_message"],"line":56,"read":"angry","reason_code":"unknown_value"})");
    row("neither yes nor no", R"(verified="no")", R"(verified="maybe")",
        R"({"attribute":"verified","element":"platform","expected":["yes","no"],"line":40,"read":"maybe","reason_code":"unknown_value"})");
    row("default profile of nowhere", R"(default="ours")", R"(default="theirs")",
        R"({"attribute":"default","element":"deadlines","expected":["ours"],"line":42,"read":"theirs","reason_code":"unknown_value"})");
    row("anything but yes", R"(anything="yes")", R"(anything="no")",
        R"({"attribute":"anything","element":"suggests","expected":["yes"],"line":22,"read":"no","reason_code":"unknown_value"})");

    row("question twice", R"(id="since")", R"(id="fault")",
        R"({"element":"question","line":24,"read":"fault","reason_code":"duplicate_id"})");
    row("option twice", R"(<option code="none")", R"(<option code="ours")",
        R"({"element":"option","line":13,"read":"ours","reason_code":"duplicate_id"})");
    row("group twice", "</group>", R"(</group><group id="first" name="Again"/>)",
        R"({"element":"group","line":27,"read":"first","reason_code":"duplicate_id"})");
    row("cause twice", "</causes>", R"(<cause code="quality" name="Again"/></causes>)",
        R"({"element":"cause","line":34,"read":"quality","reason_code":"duplicate_id"})");
    row("leaf twice", R"(name="No check-ins"/>)", R"(name="A"/><cause code="no_check_ins" name="B"/>)",
        R"({"element":"cause","line":31,"read":"follow_up/no_check_ins","reason_code":"duplicate_id"})");
    row("platform twice", R"(code="yelp")", R"(code="google")",
        R"({"element":"platform","line":40,"read":"google","reason_code":"duplicate_id"})");
    row("profile twice", "</deadlines>", R"(<profile code="ours" name="Again"/></deadlines>)",
        R"({"element":"profile","line":48,"read":"ours","reason_code":"duplicate_id"})");
    row("clock twice", R"(clock="public_reply")", R"(clock="acknowledge")",
        R"({"element":"deadline","line":45,"read":"acknowledge","reason_code":"duplicate_id"})");
    row("severity twice", R"(severity="minor")", R"(severity="normal")",
        R"({"element":"period","line":51,"read":"normal","reason_code":"duplicate_id"})");
    row("template twice", "</templates>", R"(<template code="holding" kind="final" name="Again"/></templates>)",
        R"({"element":"template","line":60,"read":"holding","reason_code":"duplicate_id"})");

    row("cause of nowhere", R"(cause="follow_up/no_check_ins")", R"(cause="follow_up/silence")",
        R"({"element":"suggests","line":7,"read":"follow_up/silence","reason_code":"unknown_cause"})");
    row("leaf without its root", R"(cause="follow_up/no_check_ins")", R"(cause="no_check_ins")",
        R"({"element":"suggests","line":7,"read":"no_check_ins","reason_code":"unknown_cause"})");
    row("two conditions", R"(more_than="2")", R"(more_than="2" value="three")",
        R"({"element":"suggests","line":18,"reason_code":"repeated_condition"})");
    row("value of another type", R"(value="no")", R"(value="ours")",
        R"({"answer":"yes_partly_no_not_known","condition":"value","element":"suggests","line":7,"read":"ours","reason_code":"condition_does_not_fit"})");
    row("value of no option", R"(value="ours")", R"(value="theirs")",
        R"({"answer":"choice","condition":"value","element":"suggests","line":14,"read":"theirs","reason_code":"condition_does_not_fit"})");
    row("number for yes or no", R"(value="no")", R"(more_than="2")",
        R"({"answer":"yes_partly_no_not_known","condition":"more_than","element":"suggests","line":7,"read":"2","reason_code":"condition_does_not_fit"})");
    row("value for a number", R"(more_than="2")", R"(value="two")",
        R"({"answer":"number","condition":"value","element":"suggests","line":18,"read":"two","reason_code":"condition_does_not_fit"})");
    row("value for a text", R"(anything="yes")", R"(value="no")",
        R"({"answer":"text","condition":"value","element":"suggests","line":22,"read":"no","reason_code":"condition_does_not_fit"})");
    row("any choice", R"(value="ours")", R"(anything="yes")",
        R"({"answer":"choice","condition":"anything","element":"suggests","line":14,"read":"yes","reason_code":"condition_does_not_fit"})");
    row("a date suggests nothing", "Since when?</text>",
        R"(Since when?</text><suggests cause="quality" anything="yes"/>)",
        R"({"answer":"date","condition":"anything","element":"suggests","line":25,"read":"yes","reason_code":"condition_does_not_fit"})");

    row("severity left out", R"(<period severity="safety" minutes="60"/>)", "",
        R"({"element":"cooling_off","line":49,"reason_code":"missing_period","severity":"safety"})");
    row("unknown placeholder", "Dear {customer}", "Dear {name}",
        R"({"element":"p","line":57,"read":"{name},","reason_code":"unknown_placeholder"})");
    row("open brace", "Dear {customer}", "Dear {customer",
        R"({"element":"p","line":57,"read":"{customer,","reason_code":"unknown_placeholder"})");
    row("closing brace", "Dear {customer}", "Dear {customer}}",
        R"({"element":"p","line":57,"read":"},","reason_code":"unknown_placeholder"})");
}

void TestPlaybookReader::faults()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QCOMPARE(sound.count(before), 1);
    QString broken = sound;
    broken.replace(before, after);
    QTEST(faultOf(read(broken.toUtf8())), "fault");
}

void TestPlaybookReader::wholeDocuments_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("fault");

    QTest::newRow("empty") << QByteArray() << uR"({"line":1,"reason_code":"not_well_formed"})"_s;
    QTest::newRow("no XML") << QByteArray("{\"version\":1}") << uR"({"line":1,"reason_code":"not_well_formed"})"_s;
    QTest::newRow("another kind")
        << QByteArray("<html/>")
        << uR"({"element":"html","expected":["playbook"],"line":1,"parent":"","reason_code":"unknown_element"})"_s;
    QTest::newRow("a document type") << QByteArray("<!DOCTYPE playbook [<!ENTITY a \"aaaa\">]>\n<playbook/>")
                                     << uR"({"line":1,"reason_code":"doctype"})"_s;
    QTest::newRow("nothing in it")
        << QByteArray("<?xml version=\"1.0\"?>\n<playbook version=\"1\"/>")
        << uR"({"element":"questions","line":2,"parent":"playbook","reason_code":"missing_element"})"_s;
    QTest::newRow("not UTF-8") << QByteArray("<playbook version=\"\xff\"/>")
                               << uR"({"line":1,"reason_code":"not_well_formed"})"_s;
}

void TestPlaybookReader::wholeDocuments()
{
    QFETCH(const QByteArray, xml);
    QTEST(faultOf(read(xml)), "fault");
}

void TestPlaybookReader::closedDevice()
{
    QBuffer buffer;
    QCOMPARE(faultOf(readPlaybook(buffer, u"mine.xml"_s)), uR"({"line":0,"reason_code":"not_readable"})"_s);
}

void TestPlaybookReader::everyCutIsAFault()
{
    const QByteArray whole = sound.toUtf8().trimmed();
    QVERIFY(rc::check([&] {
        const auto length = *rc::gen::inRange<qsizetype>(0, whole.size());
        RC_ASSERT(!read(whole.first(length)).has_value());
    }));
}

QTEST_GUILESS_MAIN(TestPlaybookReader)
#include "tst_playbook_reader.moc"
