// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/json.h"
#include "tests/support/builders.h"
#include "tests/support/random.h"

#include <QTest>
#include <rapidcheck.h>

using namespace amends;
using namespace amends::test;

namespace {

/// Reads a value as that field of a part; "ok" with what it is written as again, or the refusal.
template <class T>
QString read(const QByteArray& field, const QString& value)
{
    T target;
    const Done done = readFields(json(u"{\""_s + QLatin1StringView(field) + u"\":"_s + value + u'}'), target);
    if (!done)
        return inWords(done.error());
    return QString::fromUtf8(text(toJsonObject(target)));
}

Case withParts(Random& random)
{
    Case c;
    c.facts = random.value<CaseFacts>();
    c.life = random.value<CaseLife>();
    eachPartList(c, [&]<class P>(QList<P>& parts) {
        while (random.chance(40))
            parts.append(random.value<P>());
    });
    return c;
}

template <class T>
void checkRoundTrip(quint32 seed)
{
    const T value = Random(seed).value<T>();
    const QJsonObject written = QJsonDocument::fromJson(text(toJsonObject(value))).object();
    T again;
    if constexpr (requires { again.id; })
        again.id = value.id;
    const Done done = readFields(written, again);
    RC_ASSERT(done.has_value());
    RC_ASSERT(again == value);
}

} // namespace

class TestFieldsJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void foreignText_data();
    void foreignText();
    void unknownFieldIsRefused();
    void absentStaysAndNullClears();
    void requiredFields();
    void roundTrips();
    void casesRoundTrip();
    void caseForMachines();
    void openings_data();
    void openings();
    void keysAreUnique();
};

void TestFieldsJson::values_data()
{
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("expected");

    const auto text = [](const char* name, const QString& value, const QString& expected) {
        QTest::addRow("text: %s", name) << read<Call>("notes", value) << expected;
    };
    text("plain", u"\"said so\""_s, uR"({"notes":"said so"})"_s);
    text("kept as it is", u"\" two\\nlines \""_s, uR"({"notes":" two\nlines "})"_s);
    text("empty", u"\"\""_s, u"{}"_s);
    text("white space alone", u"\" \\t\\n\""_s, u"{}"_s);
    text("number", u"5"_s, u"invalid_value: notes text"_s);
    text("bool", u"true"_s, u"invalid_value: notes text"_s);
    text("list", u"[]"_s, u"invalid_value: notes text"_s);
    text("object", u"{}"_s, u"invalid_value: notes text"_s);

    const auto time = [](const char* name, const QString& value, const QString& expected) {
        QTest::addRow("time: %s", name) << read<Call>("at", u'"' + value + u'"') << expected;
    };
    const QString noTime = u"invalid_value: at time_with_zone"_s;
    time("UTC", u"2026-11-16T09:00:00Z"_s, uR"({"at":"2026-11-16T09:00:00Z"})"_s);
    time("with an offset", u"2026-11-16T10:00:00+01:00"_s, uR"({"at":"2026-11-16T09:00:00Z"})"_s);
    time("milliseconds", u"2026-11-16T09:00:00.125Z"_s, uR"({"at":"2026-11-16T09:00:00.125Z"})"_s);
    time("without seconds", u"2026-11-16T09:00Z"_s, uR"({"at":"2026-11-16T09:00:00Z"})"_s);
    time("naive", u"2026-11-16T09:00:00"_s, noTime);
    time("a date", u"2026-11-16"_s, noTime);
    time("no such day", u"2026-02-30T09:00:00Z"_s, noTime);
    time("words", u"yesterday"_s, noTime);
    QTest::newRow("time: number") << read<Call>("at", u"1795000000"_s) << noTime;
    QTest::newRow("time: a required one cleared") << read<Call>("at", u"null"_s) << u"value_missing: at"_s;

    const auto date = [](const char* name, const QString& value, const QString& expected) {
        QTest::addRow("date: %s", name) << read<Action>("due", value) << expected;
    };
    date("plain", u"\"2026-11-30\""_s, uR"({"due":"2026-11-30"})"_s);
    date("null", u"null"_s, u"{}"_s);
    date("with more behind", u"\"2026-11-30T09:00:00Z\""_s, u"invalid_value: due date"_s);
    date("with slashes", u"\"2026/11/30\""_s, u"invalid_value: due date"_s);
    date("no such day", u"\"2026-11-31\""_s, u"invalid_value: due date"_s);
    date("empty", u"\"\""_s, u"invalid_value: due date"_s);
    date("number", u"20261130"_s, u"invalid_value: due date"_s);

    const auto number = [](const char* name, const QString& value, const QString& expected) {
        QTest::addRow("number: %s", name) << read<Call>("minutes", value) << expected;
    };
    number("whole", u"12"_s, uR"({"minutes":12})"_s);
    number("written with a point", u"12.0"_s, uR"({"minutes":12})"_s);
    number("fraction", u"1.5"_s, u"invalid_value: minutes whole_number"_s);
    number("negative", u"-1"_s, u"invalid_value: minutes whole_number"_s);
    number("too large", u"2147483648"_s, u"invalid_value: minutes whole_number"_s);
    number("text", u"\"12\""_s, u"invalid_value: minutes whole_number"_s);

    QTest::newRow("bool") << read<Call>("thanked", u"true"_s) << uR"({"thanked":true})"_s;
    QTest::newRow("bool: number") << read<Call>("thanked", u"1"_s) << u"invalid_value: thanked true|false"_s;
    QTest::newRow("bool: text") << read<Call>("thanked", u"\"true\""_s) << u"invalid_value: thanked true|false"_s;
    QTest::newRow("code") << read<Call>("outcome", u"\"voicemail\""_s) << uR"({"outcome":"voicemail"})"_s;
    QTest::newRow("code: the one cleared fields have") << read<Call>("outcome", u"\"reached\""_s) << u"{}"_s;
    QTest::newRow("code: unknown")
        << read<Call>("outcome", u"\"Voicemail\""_s)
        << u"invalid_value: outcome reached|no_answer|voicemail|calls_back|refused|ended_for_abuse"_s;
    QTest::newRow("code: number") << read<Call>("direction", u"1"_s) << u"invalid_value: direction outgoing|incoming"_s;
    QTest::newRow("id") << read<Account>("claim", u"\"019a2b00-0000-7000-8000-000000000001\""_s)
                        << uR"({"claim":"019a2b00-0000-7000-8000-000000000001"})"_s;
    QTest::newRow("id: with braces") << read<Account>("claim", u"\"{019a2b00-0000-7000-8000-000000000001}\""_s)
                                     << u"invalid_value: claim uuid"_s;
    QTest::newRow("id: empty") << read<Account>("claim", u"\"\""_s) << u"invalid_value: claim uuid"_s;
    QTest::newRow("texts") << read<Answer>("rests_on", u"[\"agent\",\"Kim\"]"_s)
                           << uR"({"rests_on":["agent","Kim"]})"_s;
    QTest::newRow("texts: none") << read<Answer>("rests_on", u"[]"_s) << u"{}"_s;
    QTest::newRow("texts: one text") << read<Answer>("rests_on", u"\"agent\""_s)
                                     << u"invalid_value: rests_on list_of_texts"_s;
    QTest::newRow("texts: a number in it")
        << read<Answer>("rests_on", u"[5]"_s) << u"invalid_value: rests_on list_of_texts"_s;
    QTest::newRow("texts: a null in it") << read<Answer>("rests_on", u"[null]"_s)
                                         << u"invalid_value: rests_on list_of_texts"_s;
    QTest::newRow("texts: a blank in it")
        << read<Answer>("rests_on", u"[\" \"]"_s) << u"invalid_value: rests_on list_of_texts"_s;

    const auto amount = [](const char* name, const QString& value,
                           const QString& expected = u"invalid_value: amount amount"_s) {
        QTest::addRow("amount: %s", name) << read<Refund>("amount", value) << expected;
    };
    amount("plain", uR"({"minor":12000,"currency":"EUR"})"_s, uR"({"amount":{"currency":"EUR","minor":12000}})"_s);
    amount("largest", uR"({"minor":9007199254740992,"currency":"EUR"})"_s,
           uR"({"amount":{"currency":"EUR","minor":9007199254740992}})"_s);
    amount("too large", uR"({"minor":9100000000000000,"currency":"EUR"})"_s);
    amount("fraction", uR"({"minor":1.5,"currency":"EUR"})"_s);
    amount("as text", uR"({"minor":"5","currency":"EUR"})"_s);
    amount("no currency", uR"({"minor":5})"_s);
    amount("no such currency", uR"({"minor":5,"currency":"euro"})"_s);
    amount("more keys", uR"({"minor":5,"currency":"EUR","per":"month"})"_s);
    amount("a number", u"5"_s);
    amount("cleared", u"null"_s, u"value_missing: amount"_s);

    const auto rating = [](const char* name, const QString& value,
                           const QString& expected = u"invalid_value: rating rating"_s) {
        QTest::addRow("rating: %s", name) << read<Review>("rating", value) << expected;
    };
    rating("of ten", uR"({"raw":7.5,"scale":10})"_s, uR"({"rating":{"raw":7.5,"scale":10}})"_s);
    rating("none", u"null"_s, u"{}"_s);
    rating("above its scale", uR"({"raw":6,"scale":5})"_s);
    rating("below nothing", uR"({"raw":-1,"scale":5})"_s);
    rating("without a scale", uR"({"raw":3})"_s);
    rating("scale nothing", uR"({"raw":0,"scale":0})"_s);
    rating("a number", u"3"_s);
    QTest::newRow("number with a fraction") << read<Exposure>("amount", u"12.5"_s) << uR"({"amount":12.5})"_s;
    QTest::newRow("number as text") << read<Exposure>("amount", u"\"12.5\""_s) << u"invalid_value: amount number"_s;
}

void TestFieldsJson::values()
{
    QFETCH(const QString, result);
    QTEST(result, "expected");
}

void TestFieldsJson::foreignText_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::newRow("NUL") << u"a\0b"_s;
    QTest::newRow("lone high surrogate") << QString(QChar(0xD83D)) + u'x';
    QTest::newRow("lone low surrogate") << QString(QChar(0xDE00));
    QTest::newRow("byte order mark") << u"\uFEFFa"_s;
}

void TestFieldsJson::foreignText()
{
    QFETCH(const QString, foreign);
    Note note;
    const Done done = readFields({{"text"_L1, foreign}}, note);
    QVERIFY(!done);
    QCOMPARE(inWords(done.error()), u"invalid_value: text text"_s);
    Answer answer;
    QVERIFY(!readFields({{"rests_on"_L1, QJsonArray{foreign}}}, answer));
}

void TestFieldsJson::unknownFieldIsRefused()
{
    Note note;
    const Done done = readFields(json(uR"({"text":"t","colour":"red"})"), note);
    QVERIFY(!done);
    QCOMPARE(done.error(), (Error{u"unknown_field"_s, {{"field"_L1, u"colour"_s}}}));
    QVERIFY(!readFields(json(uR"({"id":"019a2b00-0000-7000-8000-000000000001"})"), note));
}

void TestFieldsJson::absentStaysAndNullClears()
{
    Call call = Random(7).value<Call>();
    call.notes = u"before"_s;
    call.surprises = u"a surprise"_s;
    call.minutes = 5;
    call.thanked = true;
    call.outcome = CallOutcome::Refused;
    Call expected = call;
    expected.notes = u"after"_s;
    expected.minutes = 0;
    expected.thanked = false;
    expected.outcome = CallOutcome::Reached;
    QVERIFY(readFields(json(uR"({"notes":"after","minutes":null,"thanked":null,"outcome":null})"), call));
    QCOMPARE(call, expected);
}

void TestFieldsJson::requiredFields()
{
    Claim claim;
    QCOMPARE(inWords(checkRequired(claim).error()), u"value_missing: statement"_s);
    claim.statement = u"Late"_s;
    QVERIFY(checkRequired(claim));
    QCOMPARE(inWords(readFields(json(uR"({"statement":" "})"), claim).error()), u"value_missing: statement"_s);
}

void TestFieldsJson::roundTrips()
{
    QVERIFY(rc::check([](quint32 seed) {
        checkRoundTrip<CaseFacts>(seed);
        checkRoundTrip<CaseLife>(seed);
        checkRoundTrip<Person>(seed);
        checkRoundTrip<Business>(seed);
        const Case c;
        eachPartList(c, [seed]<class P>(const QList<P>&) { checkRoundTrip<P>(seed); });
        const Office office;
        eachOfficeList(office, [seed]<class P>(const QList<P>&) { checkRoundTrip<P>(seed); });
    }));
}

void TestFieldsJson::casesRoundTrip()
{
    QVERIFY(rc::check([](quint32 seed) {
        Random random(seed);
        const Case c = withParts(random);
        const auto again = caseFromOpening(QJsonDocument::fromJson(text(caseToOpening(c))).object());
        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == c);
    }));
}

void TestFieldsJson::caseForMachines()
{
    QCOMPARE(caseToJson(historyCase()), json(uR"({"id":"%1","case":"","revision":1,"title":"Old",
        "received":"2025-01-07T10:00:00Z","opened":"2025-01-07T10:00:00Z","closed":"2025-01-07T10:00:00Z",
        "closed_as":"before_amends","is_public":true})"_s.arg(caseId().toString())));
    QCOMPARE(caseToJson(opened()).value("case"_L1), u"2026-0042"_s);
}

void TestFieldsJson::openings_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("expected");
    QTest::newRow("no title") << uR"({"source":"google"})"_s << u"value_missing: title"_s;
    QTest::newRow("unknown key") << uR"({"title":"t","colour":"red"})"_s << u"unknown_field: colour"_s;
    QTest::newRow("parts that are no list") << uR"({"title":"t","calls":{}})"_s << u"invalid_value: calls list"_s;
    QTest::newRow("parts that are null") << uR"({"title":"t","calls":null})"_s << u"invalid_value: calls list"_s;
    QTest::newRow("a part that is none") << uR"({"title":"t","notes":["text"]})"_s
                                         << u"invalid_value: notes list_of_objects"_s;
    QTest::newRow("an unknown key in a part")
        << uR"({"title":"t","notes":[{"text":"a","colour":"red"}]})"_s << u"unknown_field: colour"_s;
    QTest::newRow("a part that lacks something")
        << uR"({"title":"t","calls":[{"with":"agent"}]})"_s << u"value_missing: at"_s;
    QTest::newRow("an id that is none") << uR"({"title":"t","notes":[{"text":"a","part":5}]})"_s
                                        << u"invalid_value: part uuid"_s;
    QTest::newRow("an id twice")
        << uR"({"title":"t","notes":[{"text":"a","part":"%1"}],"claims":[{"statement":"b","part":"%1"}]})"_s.arg(
               part(1).toString())
        << u"invalid_value: part unique_uuid"_s;
    QTest::newRow("ids left out") << uR"({"title":"t","notes":[{"text":"a"},{"text":"b"}]})"_s << QString();
}

void TestFieldsJson::openings()
{
    QFETCH(const QString, set);
    const auto c = caseFromOpening(json(set));
    QTEST(c ? QString() : inWords(c.error()), "expected");
    if (c) {
        QCOMPARE(c->notes.size(), 2);
        QVERIFY(!c->notes[0].id.isNull() && c->notes[0].id != c->notes[1].id);
    }
}

void TestFieldsJson::keysAreUnique()
{
    QStringList tables;
    const auto check = [&]<class P>(const QList<P>&) {
        QStringList keys{u"part"_s};
        eachField<P>([&](const auto& field) { keys.append(field.name()); });
        QCOMPARE(keys.removeDuplicates(), 0);
        tables.append(QString::fromLatin1(Fields<P>::table));
    };
    const Case c;
    const Office office;
    eachPartList(c, check);
    eachField<CaseFacts>([&](const auto& field) { tables.append(field.name()); });
    eachField<CaseLife>([&](const auto& field) { tables.append(field.name()); });
    QCOMPARE(tables.removeDuplicates(), 0);
    eachOfficeList(office, check);
}

QTEST_GUILESS_MAIN(TestFieldsJson)
#include "tst_fields_json.moc"
