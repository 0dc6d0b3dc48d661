// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/search/parser.h"
#include "core/search/print.h"

#include <QJsonArray>
#include <QTest>
#include <rapidcheck.h>

#include <ctime>
#include <vector>

using namespace amends;
using namespace amends::search;

namespace {

/// "0+4 unknown_field", one per problem.
QStringList inShort(const QList<Problem>& problems)
{
    QStringList lines;
    for (const Problem& problem : problems)
        lines.append(u"%1+%2 %3"_s.arg(problem.position).arg(problem.length).arg(problem.code));
    return lines;
}

void addRow(const char* name, const QString& text, const QString& canonical, const QStringList& problems = {})
{
    QTest::newRow(name) << text << canonical << problems;
}

} // namespace

class TestParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesTheTree();
    void readsWords_data();
    void readsWords();
    void readsFields_data();
    void readsFields();
    void readsRanges_data();
    void readsRanges();
    void tellsProblems_data();
    void tellsProblems();
    void tellsDetails_data();
    void tellsDetails();
    void stopsAtTooManyTerms();
    void survivesAnything();
    void isLinear_data();
    void isLinear();

private:
    static void columns();
    static void check();
};

void TestParser::columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QStringList>("problems");
}

void TestParser::check()
{
    QFETCH(const QString, text);
    QFETCH(const QString, canonical);
    QFETCH(const QStringList, problems);
    const Parsed parsed = parse(text);
    QCOMPARE(toText(parsed.query), canonical);
    QCOMPARE(inShort(parsed.problems), problems);
    QVERIFY(parse(canonical) == Parsed(parsed.query, {}));
}

void TestParser::makesTheTree()
{
    const Parsed parsed =
        parse(u"status:open -cause:communication rating:<=2 received:2026-W45.. no:reply -\"so rude\" ref*");
    Query expected;
    expected.root.children = {
        Node::of(FieldTerm{Field::Status, u"open"_s}),
        Node::negated(Node::of(FieldTerm{Field::Cause, u"communication"_s})),
        Node::of(FieldTerm{Field::Rating, NumberRange{std::nullopt, 2.0, false}}),
        Node::of(FieldTerm{Field::Received, DateRange{QDate(2026, 11, 2), std::nullopt}}),
        Node::of(FacetTerm{Facet::Reply, false}),
        Node::negated(Node::of(TextTerm{u"so rude"_s, false})),
        Node::of(TextTerm{u"ref"_s, true}),
    };
    QVERIFY(parsed == Parsed(expected, {}));
    QVERIFY(!parsed.query.isEmpty());
    QVERIFY(parse({}) == Parsed());
    QVERIFY(parse({}).query.isEmpty());
}

void TestParser::readsWords_data()
{
    columns();
    addRow("empty", {}, {});
    addRow("blanks", u" \t\n\u00a0\u3000 "_s, {});
    addRow("word", u"rude"_s, u"rude"_s);
    addRow("words", u"  so\trude\u3000staff "_s, u"so rude staff"_s);
    addRow("negated", u"-rude"_s, u"-rude"_s);
    addRow("prefix", u"refun*"_s, u"refun*"_s);
    addRow("negated prefix", u"-refun*"_s, u"-refun*"_s);
    addRow("inner punctuation", u"don't don\u2019t e-mail a.b@c.de 50%"_s, u"don't don\u2019t e-mail a.b@c.de 50%"_s);
    addRow("inner stars", u"f**k s***"_s, u"\"f**k\" \"s**\"*"_s);
    addRow("or in quotes is a word", u"a \"or\" b"_s, u"a \"or\" b"_s);
    addRow("or within a word", u"orb or* nor"_s, u"orb or* nor"_s);
    addRow("phrase", u"\"not  informed\""_s, u"\"not informed\""_s);
    addRow("phrase of a word", u"\"rude\""_s, u"rude"_s);
    addRow("negated phrase", u"-\"not informed\""_s, u"-\"not informed\""_s);
    addRow("phrase as prefix", u"\"not inf\"*"_s, u"\"not inf\"*"_s);
    addRow("curly quotes", u"\u201cnot informed\u201d \u201eso nicht\u201c"_s, u"\"not informed\" \"so nicht\""_s);
    addRow("curly quote, plain end", u"\u201cnot informed\""_s, u"\"not informed\""_s);
    addRow("curly quotes in plain ones", u"\"he said \u201cno\u201d\""_s, u"\"he said \u201cno\u201d\""_s);
    addRow("doubled quotes", u"\"he said \"\"no\"\"\""_s, u"\"he said \"\"no\"\"\""_s);
    addRow("inner quote", u"5\" screen"_s, u"\"5\"\"\" screen"_s);
    addRow("word behind a phrase", u"\"a b\"c"_s, u"\"a b\" c"_s);
    addRow("two dashes", u"--word"_s, u"-\"-word\""_s);
    addRow("URL", u"http://shop.example/a?b=c"_s, u"\"http://shop.example/a?b=c\""_s);
    addRow("time", u"10:30"_s, u"\"10:30\""_s);
    addRow("less than", u"a<b 3>2 <3"_s, u"\"a<b\" \"3>2\" \"<3\""_s);
    addRow("scripts", u"\u6771\u4eac \u0645\u0631\u062d\u0628\u0627 \U00020000*"_s,
           u"\u6771\u4eac \u0645\u0631\u062d\u0628\u0627 \U00020000*"_s);
    addRow("names as words", u"status no has refund is due"_s, u"status no has refund is due"_s);
    addRow("NUL, BOM and half a pair", QString(QString(u'a') + QChar(0) + u"b\ufeffc" + QChar(0xd800) + u'd'),
           u"abc\ufffdd"_s);
}

void TestParser::readsWords()
{
    check();
}

void TestParser::readsFields_data()
{
    columns();
    addRow("status", u"status:open status:closed status:reading status:investigating"_s,
           u"status:open status:closed status:reading status:investigating"_s);
    addRow("steps", u"status:deciding status:replying status:changing"_s,
           u"status:deciding status:replying status:changing"_s);
    addRow("kinds", u"kind:review kind:complaint kind:cancellation kind:silent_loss"_s,
           u"kind:review kind:complaint kind:cancellation kind:silent_loss"_s);
    addRow("any case", u"STATUS:Open Kind:REVIEW NO:Reply"_s, u"status:open kind:review no:reply"_s);
    addRow("free values keep their case", u"agent:Kim Source:Google topic:Billing"_s,
           u"agent:Kim source:Google topic:Billing"_s);
    addRow("quoted", u"agent:\"Kim\" customer:\"Dana  R.\""_s, u"agent:Kim customer:\"Dana R.\""_s);
    addRow("curly", u"agent:\u201cKim L\u201d"_s, u"agent:\"Kim L\""_s);
    addRow("quoted enumeration", u"status:\"open\""_s, u"status:open"_s);
    addRow("causes", u"cause:communication cause:communication/not_informed"_s,
           u"cause:communication cause:communication/not_informed"_s);
    addRow("negated", u"-source:google -no:call"_s, u"-source:google -no:call"_s);
    addRow("facets", u"has:call no:reply has:refund no:cause has:action no:customer"_s,
           u"has:call no:reply has:refund no:cause has:action no:customer"_s);
    addRow("more facets", u"has:agent has:review has:resolution has:follow_up has:promise"_s,
           u"has:agent has:review has:resolution has:follow_up has:promise"_s);
    addRow("colon in a value", u"source:a:b source:http://x.example"_s, u"source:a:b source:http://x.example"_s);
    addRow("quotes in a value", u"agent:\"a\"\"b\" agent:x\"y"_s, u"agent:\"a\"\"b\" agent:\"x\"\"y\""_s);
    addRow("operator in quotes", u"source:\"<b\""_s, u"source:\"<b\""_s);
    addRow("star in a value", u"agent:Ki*"_s, u"agent:Ki*"_s);
    addRow("word behind a value", u"agent:\"Kim\"rude"_s, u"agent:Kim rude"_s);
}

void TestParser::readsFields()
{
    check();
}

void TestParser::readsRanges_data()
{
    columns();
    addRow("rating", u"rating:3 rating:2.5 rating:0"_s, u"rating:3 rating:2.5 rating:0"_s);
    addRow("rating compared", u"rating<=3 rating:<=3 rating<3 rating>=2.5 rating:>1"_s,
           u"rating:<=3 rating:<=3 rating:<3 rating:>=2.5 rating:>1"_s);
    addRow("rating ranges", u"rating:1..3 rating:..3 rating:2.. rating:3..3"_s,
           u"rating:1..3 rating:<=3 rating:>=2 rating:3"_s);
    addRow("rating, trailing zeros", u"rating:2.50 rating:03"_s, u"rating:2.5 rating:3"_s);
    addRow("week", u"received:2026-W46 received:2026-w46"_s, u"received:2026-W46 received:2026-W46"_s);
    addRow("weeks", u"received:2026-W40..2026-W46"_s, u"received:2026-W40..2026-W46"_s);
    addRow("open weeks", u"received:2026-W45.. received:..2026-W46"_s, u"received:2026-W45.. received:..2026-W46"_s);
    addRow("week across the year", u"received:2026-W53"_s, u"received:2026-W53"_s);
    addRow("day", u"opened:2026-11-16"_s, u"opened:2026-11-16"_s);
    addRow("days", u"opened:2026-11-16..2026-11-18"_s, u"opened:2026-11-16..2026-11-18"_s);
    addRow("days that are a week", u"opened:2026-11-09..2026-11-15"_s, u"opened:2026-W46"_s);
    addRow("month", u"received:2026-11 received:2024-02"_s, u"received:2026-11 received:2024-02"_s);
    addRow("months", u"received:2026-10..2026-11"_s, u"received:2026-10..2026-11"_s);
    addRow("year", u"received:2026 received:2025..2026 received:2026.."_s,
           u"received:2026 received:2025..2026 received:2026.."_s);
    addRow("mixed units", u"received:2026-11..2026-W46"_s, u"received:2026-11-01..2026-11-15"_s);
    addRow("day compared", u"received<2026-11-16 received<=2026-11-16 received>2026-11-16 received>=2026-11-17"_s,
           u"received:..2026-W46 received:..2026-11-16 received:2026-11-17.. received:2026-11-17.."_s);
    addRow("week compared", u"received:<2026-W46 received:<=2026-W46 received:>2026-W46 received:>=2026-W46"_s,
           u"received:..2026-W45 received:..2026-W46 received:2026-W47.. received:2026-W46.."_s);
    addRow("year compared", u"received<2026 received>2026"_s, u"received:..2025 received:2027.."_s);
    addRow("words for days",
           u"due:today due:Next_Week received:last_month..yesterday due:..tomorrow opened:this_year.."_s,
           u"due:today due:next_week received:last_month..yesterday due:..tomorrow opened:this_year.."_s);
    addRow("words beside days", u"due:2026-11-02..today due:today..2026-11"_s,
           u"due:2026-W45..today due:today..2026-11"_s);
    addRow("words compared", u"due<today due<=today due>today due>=this_week due:>last_month"_s,
           u"due:..yesterday due:..today due:tomorrow.. due:this_week.. due:this_month.."_s);
    addRow("amounts", u"refund:>20 refund<=19.99 refund:10..50 refund:..5 refund:5.. refund:64"_s,
           u"refund:>20 refund:<=19.99 refund:10..50 refund:<=5 refund:>=5 refund:64"_s);
    addRow("states of refunds", u"refund:owed refund:Paid refund:asked refund:approved refund:promised refund:none"_s,
           u"refund:owed refund:paid refund:asked refund:approved refund:promised no:refund"_s);
    addRow("what it is", u"is:overdue IS:Waiting is:public is:private is:safety is:won"_s,
           u"is:overdue is:waiting is:public is:private is:safety is:won"_s);
    addRow("what it is, by another name", u"is:late is:open -is:closed is:unanswered is:due_today"_s,
           u"is:overdue status:open -status:closed no:reply due:today"_s);
    addRow("first and last day", u"received:0001-01-01 received:9999-12-31"_s,
           u"received:0001-01-01 received:9999-12-31"_s);
}

void TestParser::readsRanges()
{
    check();
}

void TestParser::tellsProblems_data()
{
    columns();
    addRow("dash alone", u"a - b -"_s, u"a b"_s, {u"2+1 nothing_negated"_s, u"6+1 nothing_negated"_s});
    addRow("star alone", u"a * b"_s, u"a b"_s, {u"2+1 nothing_to_search"_s});
    addRow("punctuation", u"a !!! -? \U0001f621"_s, u"a"_s,
           {u"2+3 nothing_to_search"_s, u"6+2 nothing_to_search"_s, u"9+2 nothing_to_search"_s});
    addRow("two dashes alone", u"--"_s, {}, {u"0+2 nothing_to_search"_s});
    addRow("empty phrase", u"\"\" a \"  \"*"_s, u"a"_s, {u"0+2 nothing_to_search"_s, u"5+5 nothing_to_search"_s});
    addRow("two stars", u"\"ab\"**"_s, u"ab*"_s, {u"5+1 nothing_to_search"_s});
    addRow("open quote", u"a \"not informed"_s, u"a \"not informed\""_s, {u"2+13 quote_not_closed"_s});
    addRow("open curly quote", u"\u201cnot informed "_s, u"\"not informed\""_s, {u"0+14 quote_not_closed"_s});
    addRow("open quote alone", u"a \""_s, u"a"_s, {u"2+1 nothing_to_search"_s, u"2+1 quote_not_closed"_s});
    addRow("open quote in a value", u"agent:\"Kim L"_s, u"agent:\"Kim L\""_s, {u"6+6 quote_not_closed"_s});
    addRow("open quote of a bad value", u"rating:\"x"_s, {}, {u"0+9 invalid_number"_s, u"7+2 quote_not_closed"_s});
    addRow("unknown field", u"a foo:bar b"_s, u"a b"_s, {u"2+7 unknown_field"_s});
    addRow("unknown field, negated, quoted", u"-foo:\"b c\" a"_s, u"a"_s, {u"0+10 unknown_field"_s});
    addRow("unknown field without value", u"foo: bar"_s, u"bar"_s, {u"0+4 unknown_field"_s});
    addRow("unknown letters", u"ursache:x gr\u00f6\u00dfe:12 e-mail:x"_s, {},
           {u"0+9 unknown_field"_s, u"10+8 unknown_field"_s, u"19+8 unknown_field"_s});
    addRow("empty value", u"source: google agent:\"\" no:"_s, u"google"_s,
           {u"0+7 empty_value"_s, u"15+8 empty_value"_s, u"24+3 empty_value"_s});
    addRow("empty comparison", u"rating:<= rating<"_s, {}, {u"0+9 empty_value"_s, u"10+7 empty_value"_s});
    addRow("unknown values", u"status:done kind:rant no:money"_s, {},
           {u"0+11 unknown_value"_s, u"12+9 unknown_value"_s, u"22+8 unknown_value"_s});
    addRow("comparison of words", u"source:<b status>=open has:<call"_s, {},
           {u"0+9 comparison_not_possible"_s, u"10+12 comparison_not_possible"_s, u"23+9 comparison_not_possible"_s});
    addRow("numbers", u"rating:x rating:1e0 rating:-1 rating:1,5 rating:.5 rating:5. rating:1.2.3"_s, {},
           {u"0+8 invalid_number"_s, u"9+10 invalid_number"_s, u"20+9 invalid_number"_s, u"30+10 invalid_number"_s,
            u"41+9 invalid_number"_s, u"51+9 invalid_number"_s, u"61+12 invalid_number"_s});
    addRow("number ranges", u"rating:.. rating:1...3 rating:<1..3 rating:1..2..3 rating:inf"_s, {},
           {u"0+9 invalid_number"_s, u"10+12 invalid_number"_s, u"23+12 invalid_number"_s, u"36+14 invalid_number"_s,
            u"51+10 invalid_number"_s});
    addRow("too many stars", u"rating:6 rating:<=5.1 rating:1..10"_s, {},
           {u"0+8 number_out_of_range"_s, u"9+12 number_out_of_range"_s, u"22+12 number_out_of_range"_s});
    addRow("reversed", u"rating:3..1 received:2026-W46..2026-W40 a"_s, u"a"_s,
           {u"0+11 range_reversed"_s, u"12+27 range_reversed"_s});
    addRow("dates", u"received:saturdays received:2026-13 received:2026-02-30 received:2025-W53 received:2026-W5"_s, {},
           {u"0+18 invalid_date"_s, u"19+16 invalid_date"_s, u"36+19 invalid_date"_s, u"56+17 invalid_date"_s,
            u"74+16 invalid_date"_s});
    addRow("signs and blanks in dates", u"received:\"2026-W 5\" received:2026-W+5 received:+026 received:2026-+1-01"_s,
           {}, {u"0+19 invalid_date"_s, u"20+17 invalid_date"_s, u"38+13 invalid_date"_s, u"52+19 invalid_date"_s});
    addRow("date ranges", u"received:.. received:2026-11...2026-12 received:<=2025..2026"_s, {},
           {u"0+11 invalid_date"_s, u"12+26 invalid_date"_s, u"39+21 invalid_date"_s});
    addRow("beyond the calendar", u"received:>9999 received:<0001 received:0000"_s, {},
           {u"0+14 invalid_date"_s, u"15+14 invalid_date"_s, u"30+13 invalid_date"_s});
    addRow("brackets", u"x (a or b) y"_s, u"x (a or b) y"_s);
    addRow("negated brackets", u"-(a b) y"_s, u"-(a b) y"_s);
    addRow("nested brackets", u"((a) (b))c"_s, u"a b c"_s);
    addRow("brackets in a word", u"call(me)"_s, u"call me"_s);
    addRow("brackets in quotes", u"\"(a)\""_s, u"\"(a)\""_s);
    addRow("open bracket", u"x (a (b) c "_s, u"x a b c"_s, {u"2+9 bracket_not_closed"_s});
    addRow("open bracket of alternatives", u"x (a or b"_s, u"x (a or b)"_s, {u"2+7 bracket_not_closed"_s});
    addRow("open brackets", u"(("_s, {}, {u"0+2 bracket_not_closed"_s, u"1+1 bracket_not_closed"_s});
    addRow("closing bracket", u"a) b"_s, u"a b"_s, {u"1+1 bracket_not_opened"_s});
    addRow("empty brackets", u"a () -( ) b"_s, u"a b"_s, {u"2+2 empty_brackets"_s, u"5+4 empty_brackets"_s});
    addRow("what is wrong in brackets", u"x (status:done or a)"_s, u"x a"_s, {u"3+11 unknown_value"_s});
    addRow("all wrong in brackets", u"x -(status:done)"_s, u"x"_s, {u"4+11 unknown_value"_s});
    addRow("all wrong beside or", u"x or status:done"_s, u"x"_s, {u"5+11 unknown_value"_s});
    addRow("quote over a bracket", u"(a \"b)"_s, u"a \"b)\""_s,
           {u"0+6 bracket_not_closed"_s, u"3+3 quote_not_closed"_s});
    addRow("or alone", u"or"_s, {}, {u"0+2 or_alone"_s});
    addRow("or first", u"or a"_s, u"a"_s, {u"0+2 or_alone"_s});
    addRow("or last", u"a OR "_s, u"a"_s, {u"2+2 or_alone"_s});
    addRow("or twice", u"a or or b"_s, u"a or b"_s, {u"2+2 or_alone"_s});
    addRow("or in brackets", u"(or) (a or)"_s, u"a"_s, {u"1+2 or_alone"_s, u"8+2 or_alone"_s});
    addRow("dash before a bracket", u"(a -)"_s, u"a"_s, {u"3+1 nothing_negated"_s});
    addRow("too deep", u"((((((((a (b (\"c\") d) e))))))) f) g"_s, u"a e f g"_s, {u"10+11 brackets_too_deep"_s});
    addRow("brackets as a value", u"Cause:(a or b) x"_s, u"x"_s, {u"0+14 brackets_as_value"_s});
    addRow("no state", u"refund:soon is:rude due:soon"_s, {},
           {u"0+11 unknown_value"_s, u"12+7 unknown_value"_s, u"20+8 invalid_date"_s});
    addRow("amounts", u"refund:>x refund:1,5 refund:50..20 refund:>1000000000001"_s, {},
           {u"0+9 invalid_number"_s, u"10+10 invalid_number"_s, u"21+13 range_reversed"_s,
            u"35+21 number_out_of_range"_s});
    addRow("states are not compared", u"is>late refund:>paid"_s, {},
           {u"0+7 comparison_not_possible"_s, u"8+12 invalid_number"_s});
    addRow("no word for the days before", u"due:<yesterday due:>next_month due:<last_year"_s, {},
           {u"0+14 invalid_date"_s, u"15+15 invalid_date"_s, u"31+14 invalid_date"_s});
}

void TestParser::tellsProblems()
{
    check();
}

void TestParser::tellsDetails_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QJsonObject>("detail");

    QTest::newRow("unknown field") << u"Foo:bar"_s << u"unknown_field"_s << QJsonObject{{"field"_L1, u"Foo"_s}};
    QTest::newRow("value in brackets") << u"Cause:(a)"_s << u"brackets_as_value"_s
                                       << QJsonObject{{"field"_L1, u"cause"_s}};
    QTest::newRow("state") << u"is:x"_s << u"unknown_value"_s
                           << QJsonObject{{"field"_L1, u"is"_s},
                                          {"read"_L1, u"x"_s},
                                          {"known"_L1, QJsonArray::fromStringList(typedCodesOf(Field::Is))}};
    QTest::newRow("empty") << u"source:"_s << u"empty_value"_s << QJsonObject{{"field"_L1, u"source"_s}};
    QTest::newRow("kind") << u"Kind:Rant"_s << u"unknown_value"_s
                          << QJsonObject{{"field"_L1, u"kind"_s},
                                         {"read"_L1, u"Rant"_s},
                                         {"known"_L1, QJsonArray::fromStringList(codesOf(Field::Kind))}};
    QTest::newRow("facet") << u"no:x"_s << u"unknown_value"_s
                           << QJsonObject{{"field"_L1, u"no"_s},
                                          {"read"_L1, u"x"_s},
                                          {"known"_L1, QJsonArray::fromStringList(facetCodes())}};
    QTest::newRow("comparison") << u"topic<x"_s << u"comparison_not_possible"_s
                                << QJsonObject{{"field"_L1, u"topic"_s}, {"read"_L1, u"x"_s}};
    QTest::newRow("stars") << u"rating:7"_s << u"number_out_of_range"_s
                           << QJsonObject{{"field"_L1, u"rating"_s}, {"read"_L1, u"7"_s}, {"min"_L1, 0}, {"max"_L1, 5}};
    QTest::newRow("date") << u"opened:soon"_s << u"invalid_date"_s
                          << QJsonObject{{"field"_L1, u"opened"_s}, {"read"_L1, u"soon"_s}};
    QTest::newRow("long") << QString(u"rating:" + QString(500, u'x')) << u"invalid_number"_s
                          << QJsonObject{{"field"_L1, u"rating"_s}, {"read"_L1, QString(80, u'x')}};
    QTest::newRow("nothing") << u"-?!"_s << u"nothing_to_search"_s << QJsonObject{{"read"_L1, u"?!"_s}};
    QTest::newRow("dash") << u"-"_s << u"nothing_negated"_s << QJsonObject();
    QTest::newRow("quote") << u"\"a"_s << u"quote_not_closed"_s << QJsonObject();
}

void TestParser::tellsDetails()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    QFETCH(const QJsonObject, detail);
    const QList<Problem> expected{{0, static_cast<int>(text.size()), code, detail}};
    QVERIFY(parse(text).problems == expected);
}

void TestParser::stopsAtTooManyTerms()
{
    const Parsed most = parse(u"a "_s.repeated(maxTerms));
    QCOMPARE(most.query.root.children.size(), size_t(maxTerms));
    QVERIFY(most.problems.isEmpty());

    const Parsed beyond = parse(u"a "_s.repeated(maxTerms + 3));
    QVERIFY(beyond.query == most.query);
    const QList<Problem> expected{{2 * maxTerms, 5, u"too_many_terms"_s, {{"limit"_L1, maxTerms}}}};
    QVERIFY(beyond.problems == expected);
}

void TestParser::survivesAnything()
{
    QVERIFY(rc::check("no crash, problems in order inside the text, what is read is stable", [] {
        const auto part = rc::gen::element(
            u"\""_s, u"\u201c"_s, u"\u201d"_s, u"("_s, u")"_s, u"-"_s, u"*"_s, u":"_s, u"<"_s, u">"_s, u"="_s, u".."_s,
            u" "_s, u"\n"_s, u" or "_s, u" ("_s, u"is:late"_s, u"due:today.."_s, u"/"_s, u"'"_s, u"a"_s, u"or"_s,
            u"\u6771\u4eac"_s, u"\U00020000"_s, u"3"_s, u"2026"_s, u"2026-W46"_s, u"2026-11-16"_s, u"rating"_s,
            u"received:"_s, u"status:open"_s, u"agent:"_s, u"no:"_s, u"reply"_s, u"refund"_s, u"foo:"_s, u"http://"_s,
            QString(QChar(0)), QString(QChar(0xd800)), u"\ufeff"_s);
        QString text;
        for (const QString& piece : *rc::gen::container<std::vector<QString>>(part))
            text += piece;

        const Parsed parsed = parse(text);
        qsizetype last = 0;
        for (const Problem& problem : parsed.problems) {
            RC_ASSERT(problem.position >= last);
            RC_ASSERT(problem.length > 0);
            RC_ASSERT(problem.position + problem.length <= text.size());
            RC_ASSERT(!text[problem.position].isSpace());
            last = problem.position;
        }
        const QString canonical = toText(parsed.query);
        RC_ASSERT(isGated(canonical));
        RC_ASSERT(parse(canonical) == Parsed(parsed.query, {}));
        RC_ASSERT(toText(parse(canonical).query) == canonical);
    }));
}

void TestParser::isLinear_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& piece :
         {u"a"_s,           u"-"_s,         u"("_s,     u")"_s,      u"()"_s, u"-(a or"_s,  u"or "_s,
          u"\""_s,          u"\u201c"_s,    u"\"\" "_s, u"*"_s,      u":"_s,  u"a:"_s,      u"a b "_s,
          u"rating:"_s,     u"rating:.."_s, u"9"_s,     u"\u6771"_s, u"- "_s, u"http://"_s, u"received:2026.."_s,
          u"\u0e38\u0e48"_s})
        QTest::newRow(qPrintable(piece)) << piece.repeated(1000000 / piece.size());
}

void TestParser::isLinear()
{
    QFETCH(const QString, text);
    // Of the processor's time: the machine may have others to serve.
    const std::clock_t before = std::clock();
    const Parsed parsed = parse(text);
    QVERIFY(parsed.problems.size() <= 2 * maxTerms + 1);
    QVERIFY(parse(toText(parsed.query)) == Parsed(parsed.query, {}));
    QVERIFY(std::clock() - before < 10 * CLOCKS_PER_SEC);
}

QTEST_GUILESS_MAIN(TestParser)
#include "tst_parser.moc"
