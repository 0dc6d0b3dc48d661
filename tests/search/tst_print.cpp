// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/parser.h"
#include "core/search/print.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <vector>

using namespace amends;
using namespace amends::search;

namespace {

/// Free text with every character the language has a use for.
QString anyText()
{
    const auto pieces = *rc::gen::container<std::vector<QString>>(rc::gen::element(
        u"\""_s, u"\u201c"_s, u"\u201d"_s, u"("_s, u")"_s, u"-"_s, u"*"_s, u":"_s, u"<="_s, u">"_s, u".."_s, u" "_s,
        u"'"_s, u"/"_s, u"or"_s, u"status:"_s, u"foo:"_s, u"http://"_s, u"\u6771"_s, u"\U00020000"_s, u"\u00e9"_s));
    QString text;
    for (const QString& piece : pieces)
        text += piece;
    return QString(text + *rc::gen::element(u"x"_s, u"\u4eac"_s, u"7!"_s, u"x*"_s)).simplified();
}

QDate anyDay()
{
    return QDate(1, 1, 1).addDays(*rc::gen::inRange(0, 3652058));
}

DateRange anyDates()
{
    const QDate one = *rc::gen::arbitrary<bool>() ? anyDay() : QDate(anyDay().year(), 1, 1);
    const QDate other = *rc::gen::arbitrary<bool>() ? anyDay() : one.addDays(6);
    const QDate end = std::min(other, QDate(9999, 12, 31));
    const QDate from = std::min(one, end);
    const QDate to = std::max(one, end);
    const auto word = [] { return static_cast<DateWord>(*rc::gen::inRange<qsizetype>(0, dateWordCodes().size())); };
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        return {from, std::nullopt};
    case 1:
        return {std::nullopt, to};
    case 2:
        return {.from = from, .to = {}, .toWord = word()};
    case 3:
        return {.from = {}, .to = to, .fromWord = word()};
    case 4:
        return {.from = {}, .to = {}, .fromWord = word()};
    case 5:
        return {.from = {}, .to = {}, .toWord = word()};
    case 6:
        return {.from = {}, .to = {}, .fromWord = word(), .toWord = word()};
    default:
        return {from, to};
    }
}

NumberRange anyNumbers()
{
    const double one = *rc::gen::inRange(0, 50000001) / 1e7;
    const double other = *rc::gen::inRange(0, 11) / 2.0;
    const bool exclusive = *rc::gen::arbitrary<bool>();
    switch (*rc::gen::inRange(0, 3)) {
    case 0:
        return {one, std::nullopt, exclusive};
    case 1:
        return {std::nullopt, one, exclusive};
    default:
        return {std::min(one, other), std::max(one, other), false};
    }
}

Term anyTerm()
{
    const auto kind = *rc::gen::inRange(0, 3);
    if (kind == 0)
        return TextTerm{anyText(), *rc::gen::arbitrary<bool>()};
    if (kind == 1)
        return FacetTerm{static_cast<Facet>(*rc::gen::inRange(0, static_cast<int>(facetCodes().size()))),
                         *rc::gen::arbitrary<bool>()};
    const auto field = static_cast<Field>(*rc::gen::inRange(0, static_cast<int>(lastField) + 1));
    if (field == Field::Rating || (field == Field::Refund && *rc::gen::arbitrary<bool>()))
        return FieldTerm{field, anyNumbers()};
    if (field == Field::Received || field == Field::Opened || field == Field::Due)
        return FieldTerm{field, anyDates()};
    const QStringList codes = codesOf(field);
    return FieldTerm{field, codes.isEmpty() ? anyText() : codes.at(*rc::gen::inRange<qsizetype>(0, codes.size()))};
}

/// As parse() makes them: no And in an And, no Or in an Or, two children or more.
Node anyNode(int depth, Node::Kind within)
{
    const int kind = depth == 0 ? 0 : *rc::gen::inRange(0, 5);
    if (kind == 1 && (depth > 1 || within != Node::Kind::Not))
        return Node::negated(anyNode(depth - 1, Node::Kind::Not));
    if (kind < 2)
        return Node::of(anyTerm());
    Node node{kind == 2 ? Node::Kind::And : Node::Kind::Or, {}, {}};
    if (node.kind == within)
        node.kind = within == Node::Kind::And ? Node::Kind::Or : Node::Kind::And;
    for (int size = *rc::gen::inRange(2, 4); size > 0; --size)
        node.children.push_back(anyNode(depth - 1, node.kind));
    return node;
}

} // namespace

class TestPrint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyIsEmpty();
    void namesAreStable();
    void parsesWhatItPrints();
    void bracketsAsFewAsPossible_data();
    void bracketsAsFewAsPossible();
    void printsOneLine();
};

void TestPrint::emptyIsEmpty()
{
    QCOMPARE(toText({}), QString());
}

void TestPrint::namesAreStable()
{
    QStringList fields;
    for (int i = 0; i <= static_cast<int>(lastField); ++i) {
        const auto field = static_cast<Field>(i);
        fields.append(code(field));
        QVERIFY(fieldOf(QString(code(field))) == field);
    }
    QCOMPARE(fields.join(u' '),
             u"status source cause topic rating received opened kind agent customer due refund is"_s);
    QCOMPARE(facetCodes().join(u' '),
             u"call reply refund cause action customer agent review resolution follow_up promise"_s);
    for (const QString& name : facetCodes())
        QVERIFY(code(*facetOf(name)) == name);
    QVERIFY(!fieldOf(u"has"));
    QVERIFY(!facetOf(u"rating"));
}

void TestPrint::parsesWhatItPrints()
{
    QVERIFY(rc::check("parse(toText(query)) == query", [] {
        Query query;
        const int size = *rc::gen::inRange(0, 8);
        for (int i = 0; i < size; ++i) {
            query.root.children.push_back(anyNode(3, Node::Kind::And));
        }
        RC_LOG() << toText(query).toStdString();
        RC_ASSERT(parse(toText(query)) == Parsed(query, {}));
    }));
}

void TestPrint::bracketsAsFewAsPossible_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char* query, const char* printed) {
        QTest::newRow(query) << QString::fromLatin1(query) << QString::fromLatin1(printed);
    };
    row("a b or c", "a b or c");
    row("(a b) or (c)", "a b or c");
    row("a (b or c)", "a (b or c)");
    row("(a or b) or c", "a or b or c");
    row("((a) (b c)) d", "a b c d");
    row("-(a)", "-a");
    row("-(a b)", "-(a b)");
    row("-(a or b) OR -c", "-(a or b) or -c");
    row("-(-a)", "-(-a)");
    row("(a or (b (c or d)))", "a or b (c or d)");
    row("\"or\" \"OR\"* or or*", "\"or\" OR* or or*");
}

void TestPrint::bracketsAsFewAsPossible()
{
    QFETCH(const QString, query);
    QFETCH(const QString, printed);
    const Parsed parsed = parse(query);
    QVERIFY(parsed.problems.isEmpty());
    QCOMPARE(toText(parsed.query), printed);
    QVERIFY(parse(printed) == parsed);
}

void TestPrint::printsOneLine()
{
    const Query query = parse(u"\"so\nrude\"\tagent:\"a\r\nb\"\u2028x").query;
    QCOMPARE(toText(query), u"\"so rude\" agent:\"a b\" x"_s);
}

QTEST_GUILESS_MAIN(TestPrint)
#include "tst_print.moc"
