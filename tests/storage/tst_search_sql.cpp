// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/search/dates.h"
#include "core/search/parser.h"
#include "core/storage/case_text.h"
#include "core/storage/transaction.h"
#include "tests/support/shop.h"

#include <QRegularExpression>
#include <QTest>
#include <rapidcheck.h>

using namespace amends;
using namespace amends::test;
using namespace amends::search;

namespace {

/// The plainest way to read a query, over cases in memory.
class Naive {
public:
    Naive(const Case& c, const CaseRow& row, const QTimeZone& zone)
        : m_case(c)
        , m_row(row)
        , m_zone(zone)
        , m_facets(facetsOf(c))
    {}

    bool node(const Node& node) const
    {
        const auto one = [this](const Node& child) { return this->node(child); };
        switch (node.kind) {
        case Node::Kind::Leaf:
            return std::visit([this](const auto& term) { return this->term(term); }, node.term);
        case Node::Kind::Not:
            return !one(node.children.front());
        case Node::Kind::Or:
            return std::ranges::any_of(node.children, one);
        case Node::Kind::And:
            break;
        }
        return std::ranges::all_of(node.children, one);
    }

private:
    template <class T>
    static void collect(const T& value, QStringList& texts)
    {
        eachField<T>([&](const auto& field) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value.*field.member)>, QString>)
                if (field.has(Searched))
                    texts.append(value.*field.member);
        });
    }

    static QString words(const QString& text)
    {
        static const QRegularExpression between(u"[^\\p{L}\\p{N}\\p{M}\\p{Co}]+"_s);
        return u' ' + skeleton(indexText(text)).replace(between, u" "_s).simplified() + u' ';
    }

    bool term(const TextTerm& term) const
    {
        QStringList texts{m_row.customer, m_row.agent};
        collect(m_case.facts, texts);
        eachPartList(m_case, [&](const auto& parts) {
            for (const auto& part : parts)
                collect(part, texts);
        });
        const QString terms = u' ' + skeleton(indexTerms(term.text).join(u' '));
        const QString wanted = terms + (term.prefix ? QString() : u" "_s);
        return std::ranges::any_of(texts, [&](const QString& text) { return words(text).contains(wanted); });
    }

    bool term(const FacetTerm& term) const
    {
        constexpr std::array bits{facet::call,       facet::replied,  facet::refund, facet::cause,
                                  facet::action,     facet::customer, facet::agent,  facet::review,
                                  facet::resolution, facet::followUp, facet::promise};
        if (term.facet == Facet::Reply && !term.present)
            return (m_facets & facet::replyMissing) != 0;
        return ((m_facets & bits[size_t(term.facet)]) != 0) == term.present;
    }

    static bool named(const QString& name, const QString& wanted)
    {
        return skeleton(name).split(u' ').contains(skeleton(wanted));
    }

    bool term(const FieldTerm& term) const
    {
        const auto wanted = [&] { return std::get<QString>(term.value); };
        switch (term.field) {
        case search::Field::Status:
            return wanted() == u"open"     ? !m_case.isClosed()
                   : wanted() == u"closed" ? m_case.isClosed()
                                           : wanted() == QString(codeOf(m_row.status()));
        case search::Field::Source:
            return skeleton(m_row.source) == skeleton(wanted());
        case search::Field::Topic:
            return skeleton(m_row.topic) == skeleton(wanted());
        case search::Field::Cause:
            return std::ranges::any_of(m_case.causes, [&](const Cause& cause) {
                return cause.role != CauseRole::Rejected &&
                       (cause.code == wanted() || cause.code.startsWith(wanted() + u'/'));
            });
        case search::Field::Rating:
            return m_row.stars && inRange(std::get<NumberRange>(term.value), *m_row.stars);
        case search::Field::Received:
            return inRange(std::get<DateRange>(term.value), m_row.received);
        case search::Field::Opened:
            return inRange(std::get<DateRange>(term.value), m_row.opened);
        case search::Field::Kind:
            return wanted() == QString(codeOf(m_row.kind));
        case search::Field::Agent:
            return named(m_row.agent, wanted());
        case search::Field::Customer:
            return named(m_row.customer, wanted());
        case search::Field::Due:
            return inRange(std::get<DateRange>(term.value), m_row.due);
        case search::Field::Refund:
            if (const auto* amount = std::get_if<NumberRange>(&term.value))
                return m_row.refund.currency == u"EUR" && inRange(*amount, double(m_row.refund.minor) / 100);
            return std::ranges::any_of(m_case.refunds, [&](const Refund& refund) { return isAt(refund, wanted()); });
        case search::Field::Is:
            return is(wanted());
        }
        return false;
    }

    bool isAt(const Refund& refund, const QString& state) const
    {
        const QString stage = refund.paid.isValid()       ? u"paid"_s
                              : refund.promised.isValid() ? u"promised"_s
                              : refund.approved.isValid() ? u"approved"_s
                                                          : u"asked"_s;
        return state == u"owed" ? stage == u"promised" && !isExcused(m_case, Excuse::Refund) : stage == state;
    }

    bool is(const QString& what) const
    {
        if (what == u"overdue")
            return m_row.verb != Verb::None && m_row.verb != Verb::WaitForCustomer && m_row.isOverdue(monday());
        if (what == u"waiting")
            return m_row.verb == Verb::WaitForCustomer;
        if (what == u"public" || what == u"private")
            return m_row.isPublic == (what == u"public");
        if (what == u"safety")
            return m_row.severity == Severity::Safety;
        return std::ranges::any_of(m_case.followUps, [](const FollowUp& f) {
            return f.done.isValid() && f.outcome != FollowUpOutcome::Open && f.outcome != FollowUpOutcome::Nothing;
        });
    }

    static bool inRange(const NumberRange& range, double value)
    {
        if (range.exclusive)
            return range.from ? value > *range.from : value < *range.to;
        return value >= range.from.value_or(value) && value <= range.to.value_or(value);
    }

    bool inRange(const DateRange& dates, const QDateTime& time) const
    {
        const DateRange range = resolved(dates, monday().toTimeZone(m_zone).date());
        const QDate day = time.toTimeZone(m_zone).date();
        return time.isValid() && day >= range.from.value_or(day) && day <= range.to.value_or(day);
    }

    const Case& m_case;
    const CaseRow& m_row;
    QTimeZone m_zone;
    qint64 m_facets;
};

Case titled(quint64 number, const QString& title)
{
    Case c;
    c.id = CaseId(uuid(number));
    c.number = {2026, qint64(number)};
    c.revision = 1;
    c.facts.title = title;
    c.life.opened = monday();
    return c;
}

Review said(quint64 id, const QString& text, Rating rating = {})
{
    Review review;
    review.id = part(id);
    review.text = text;
    review.rating = rating;
    return review;
}

/// Four cases: 1 a review, public and unanswered; 2 a closed complaint with all one can have; 3 history; 4 bare.
QList<Case> four()
{
    Case one = titled(1, u"Brakes squeal"_s);
    one.facts.source = u"Google"_s;
    one.facts.topic = u"Réparation"_s;
    one.facts.isPublic = true;
    one.facts.customer = person(1);
    one.facts.received = utc(u"2026-11-15T23:30:00");
    one.reviews = {said(1, u"Ümlaut and don't: the wheel came off; 日本語のサービス"_s, {7, 10})};
    Case two = titled(2, u"A cancellation"_s);
    two.facts.kind = CaseKind::Cancellation;
    two.facts.source = u"phone"_s;
    two.facts.isPublic = true;
    two.facts.agent = person(2);
    two.facts.received = utc(u"2026-11-02T09:00:00");
    two.life.closed = monday();
    two.life.closedAs = ClosedAs::Settled;
    two.reviews = {said(1, u"Wheelbarrow"_s, {1, 5})};
    two.calls = {{.id = part(2),
                  .with = {},
                  .person = {},
                  .direction = {},
                  .at = monday(),
                  .outcome = {},
                  .minutes = 1,
                  .notes = u"said สวัสดีครับ twice"_s,
                  .wouldMakeRight = {},
                  .thanked = {},
                  .surprises = {},
                  .reason = {}}};
    two.causes = {{part(3), u"communication/not_informed"_s, CauseRole::Primary, {}, {}},
                  {part(4), u"quality"_s, CauseRole::Contributing, {}, {}},
                  {part(5), u"money/billing"_s, CauseRole::Rejected, {}, {}}};
    two.resolutions.append({.id = part(6),
                            .asked = {},
                            .options = {},
                            .decision = u"Money back"_s,
                            .decidedBy = {},
                            .decidedAt = {},
                            .accepted = {},
                            .contestable = {}});
    Refund refund;
    refund.id = part(7);
    refund.amount = {6400, u"EUR"_s};
    two.refunds = {refund};
    Reply reply;
    reply.id = part(8);
    reply.text = u"Thank you"_s;
    reply.posted = monday();
    two.replies = {reply};
    two.actions = {{part(9), u"Call first"_s, {}, {}, {}, {}, {}, {}}};
    two.followUps = {{part(10), {}, u"Ask again"_s, FollowUpOutcome::Open, {}, {}}};
    two.promises = {{part(11), u"A call"_s, {}, {}, {}}};
    Case three = titled(3, u"Old"_s);
    three.facts.source = u"google"_s;
    three.facts.isPublic = true;
    three.facts.received = utc(u"2025-01-07T10:00:00");
    three.life = {.opened = utc(u"2025-01-07T10:00:00"),
                  .closed = utc(u"2025-01-07T10:00:00"),
                  .closedAs = ClosedAs::BeforeAmends,
                  .closedNote = {}};
    three.causes = {{part(1), u"communication"_s, CauseRole::Primary, {}, {}}};
    const Case bare = titled(4, u"Bare"_s);
    return {one, two, three, bare};
}

QList<qint64> keysOf(Shop& shop, const Query& query, const KnownTexts& common)
{
    const Setting setting{monday(), shop.door().zone(), u"EUR"_s};
    auto keys = Statement::composed(shop.database(), caseKeysSql(query, {}, false, setting, common));
    keys.bind(1, -1);
    bindCondition(keys, conditionFor(query, setting, 2, common), 2);
    return taken(keys.all([](const Statement& row) { return row.int64(0); }));
}

/// A text is looked for in the same way whether many cases have it or few.
bool isFoundBothWays(Shop& shop, const Query& query)
{
    const QList<qint64> keys = keysOf(shop, query, {});
    const auto isSame = [&](const Commonness& commonness) {
        return keysOf(shop, query, taken(knownTexts(shop.database(), query, commonness))) == keys;
    };
    Commonness asked{.fewest = 0, .few = -1, .wanted = 1, .looksAt = 1, .tries = 100};
    Commonness notForLong = asked;
    notForLong.tries = 1;
    return isSame({.fewest = 0}) && isSame({.fewest = 0, .few = -1}) && isSame(asked) && isSame(notForLong);
}

QString found(Shop& shop, const QString& query)
{
    QStringList numbers;
    const Query parsed = parse(query).query;
    for (const CaseRow& row : shop.list(parsed, {SortKey::Number, false}))
        numbers << QString::number(row.number.counter);
    const qint64 counted = taken(CaseQuery(shop.database(), monday()).count(parsed));
    if (counted != numbers.size())
        qFatal("count differs: %s", qUtf8Printable(query));
    if (!isFoundBothWays(shop, parsed))
        qFatal("common texts differ: %s", qUtf8Printable(query));
    return numbers.join(u' ');
}

void fill(Shop& shop, const QList<Case>& cases)
{
    shop.does({addPerson(1, u"Dana Reed"_s), addPerson(2, u"Kim Öz"_s, PersonKind::Agent)});
    for (const Case& c : cases)
        taken(CaseStore(shop.database()).insert(c, shop.door().zone()));
}

} // namespace

class TestSearchSql : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_shop = std::make_unique<Shop>();
        fill(*m_shop, four());
    }
    void cleanupTestCase() { m_shop.reset(); }

    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* query, const char* expected) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromLatin1(expected);
        };
        row("", "1 2 3 4");
        row("status:open", "1 4");
        row("status:closed", "2 3");
        row("-status:open", "2 3");
        row("status:reading", "1 4");
        row("status:changing", "");
        row("-status:changing", "1 2 3 4");
        row("dana", "1");
        row("reed", "1");
        row("ree*", "1");
        row("DANA wheel", "1");
        row("\"dana reed\"", "1");
        row("\"reed dana\"", "");
        row("kim", "2");
        row("oz", "2");
        row("-kim -dana", "3 4");
        row("dana or kim", "1 2");
        row("2026-0002", "2");
        row("-2026-0002", "1 3 4");
        row("2026-0002 status:open", "");
        row("2026-000*", "");
        row("source:google", "1 3");
        row("source:GOOGLE", "1 3");
        row("-source:google", "2 4");
        row("source:goog", "");
        row("topic:reparation", "1");
        row("topic:\"Réparation\"", "1");
        row("cause:communication", "2 3");
        row("cause:communication/not_informed", "2");
        row("cause:comm", "");
        row("cause:quality", "2");
        row("cause:money", "");
        row("-cause:communication", "1 4");
        row("rating:3.5", "1");
        row("rating<=3", "2");
        row("rating:<=3", "2");
        row("rating<1", "");
        row("rating>1", "1");
        row("rating:1..3.5", "1 2");
        row("-rating<=3", "1 3 4");
        row("received:2026-11-15", "1");
        row("received:2026-W46", "1");
        row("received:2026-W45", "2");
        row("received:2026-W45..2026-W46", "1 2");
        row("received:2026-W46..", "1");
        row("received>=2026", "1 2");
        row("received:2025", "3");
        row("-received:2025", "1 2 4");
        row("opened:2026-11-16", "1 2 4");
        row("kind:cancellation", "2");
        row("-kind:cancellation", "1 3 4");
        row("agent:kim", "2");
        row("agent:oz", "2");
        row("agent:\"Kim Oz\"", "2");
        row("agent:ki", "");
        row("-agent:kim", "1 3 4");
        row("customer:\"dana reed\"", "1");
        row("customer:an", "");
        row("customer:kim", "");
        row("has:call", "2");
        row("no:call", "1 3 4");
        row("-has:call", "1 3 4");
        row("has:reply", "2");
        row("no:reply", "1");
        row("-no:reply", "2 3 4");
        row("-has:reply", "1 3 4");
        row("has:refund", "2");
        row("has:cause", "2 3");
        row("has:action", "2");
        row("has:customer", "1");
        row("has:agent", "2");
        row("has:review", "1 2");
        row("no:review", "3 4");
        row("has:resolution", "2");
        row("has:follow_up", "2");
        row("has:promise", "2");
        row("brakes", "1");
        row("BRÄKES", "1");
        row("umlaut", "1");
        row("don't", "1");
        row("wheel", "1");
        row("wheel*", "1 2");
        row("-wheel*", "3 4");
        row("\"wheel came\"", "1");
        row("\"came wheel\"", "");
        row("\"wheel cam\"*", "1");
        row("brakes wheel", "1");
        row("brakes -wheel", "");
        row("日本", "1");
        row("本語", "1");
        row("日", "1");
        row("サービス", "1");
        row("語本", "");
        row("สวัสดี", "2");
        row("\"money back\"", "2");
        row("brakes or wheel*", "1 2");
        row("brakes or wheelbarrow status:closed", "1 2");
        row("(brakes or wheelbarrow) status:closed", "2");
        row("-(brakes or wheelbarrow)", "3 4");
        row("-(status:closed source:google)", "1 2 4");
        row("bare or (old (status:open or received:2025))", "3 4");
        row("-(cause:communication or rating:>1) or 2026-0002", "2 4");
        row("received:this_week", "");
        row("received:last_week", "1");
        row("received:yesterday", "1");
        row("received:2025..today", "1 2 3");
        row("opened:today", "1 2 4");
        row("is:public", "1 2 3");
        row("is:private", "4");
        row("is:unanswered", "1");
        row("refund:none", "1 3 4");
        row("refund:asked", "2");
        row("refund:64", "");         // nothing is agreed yet
        row("\"squeal umlaut\"", ""); // the title ends, the review begins
        row("\"back thank\"", "");
        row("old status:closed -has:call cause:communication received:2025", "3");
    }

    void finds()
    {
        QFETCH(QString, query);
        QFETCH(QString, expected);
        QCOMPARE(parse(query).problems, QList<Problem>());
        QCOMPARE(found(*m_shop, query), expected);
    }

    void refundsAreFoundByAmountAndState_data();
    void refundsAreFoundByAmountAndState();
    void dueIsByTheBusinessesDays();
    void eachTermHasItsIndex_data();
    void eachTermHasItsIndex();
    void nothingTypedIsSqlOrMatchSyntax_data()
    {
        QTest::addColumn<QString>("query");
        int place = 0;
        for (const QString& text : {u"\""_s,
                                    u"\"\""_s,
                                    u"'"_s,
                                    u"*"_s,
                                    u"a*b"_s,
                                    u"NEAR(a b)"_s,
                                    u"a NEAR b"_s,
                                    u"a AND b"_s,
                                    u"OR"_s,
                                    u"NOT"_s,
                                    u"a OR"_s,
                                    u"text:brakes"_s,
                                    u"rowid:1"_s,
                                    u"-"_s,
                                    u"--"_s,
                                    u"^a"_s,
                                    u"{a}"_s,
                                    u"{text}:a"_s,
                                    u"("_s,
                                    u")"_s,
                                    u"a\"b"_s,
                                    u"a\"\"b*"_s,
                                    u"+"_s,
                                    u"a+b"_s,
                                    u"%"_s,
                                    u"_"_s,
                                    u"\\"_s,
                                    u"; drop table cases"_s,
                                    u"' or 1=1 --"_s,
                                    u"a\u0000b"_s,
                                    QString(QChar(0xd800)),
                                    u"!!!"_s,
                                    u"source:\"' or '1'='1\""_s,
                                    u"agent:%"_s,
                                    u"agent:\"a' b\""_s,
                                    u"cause:a'"_s,
                                    u"cause:\"a/\""_s,
                                    u"?1"_s,
                                    u":x"_s,
                                    u"$a"_s,
                                    u"\uFFFD"_s,
                                    u"\u202E"_s,
                                    u"😀"_s,
                                    u"\"😀\"*"_s,
                                    u"\uE000"_s})
            QTest::addRow("%d: %s", ++place, qPrintable(text)) << text;
    }

    void nothingTypedIsSqlOrMatchSyntax()
    {
        QFETCH(QString, query);
        const Query parsed = parse(query).query;
        QVERIFY(CaseQuery(m_shop->database()).count(parsed));
        QVERIFY(CaseQuery(m_shop->database()).list(parsed, {}, 10));
        QVERIFY(CaseQuery(m_shop->database()).weekly(parsed, CountBy::Source));
        const Query directly{
            Node{Node::Kind::And, {}, {Node::of(TextTerm{query, false}), Node::of(TextTerm{query, true})}}};
        QVERIFY(CaseQuery(m_shop->database()).count(directly));
    }

    void whatManyCasesHaveIsCommon()
    {
        const auto common = [this](const QString& query, qint64 fewest) {
            QStringList phrases =
                taken(knownTexts(m_shop->database(), parse(query).query, {.fewest = fewest, .few = -1})).keys();
            phrases.sort();
            return phrases.join(u' ');
        };
        QCOMPARE(common(u"wheel* -bare (old or status:open)"_s, 1), u"\"bare\" \"old\" \"wheel\"*"_s);
        QCOMPARE(common(u"wheel* -bare (old or status:open)"_s, 2), u"\"wheel\"*"_s);
        QCOMPARE(common(u"wheel*"_s, 3), QString());
        QCOMPARE(common(u"nowhere"_s, 1), QString());
        QCOMPARE(common({}, 0), QString());
        const Query query = parse(u"wheel*"_s).query;
        const KnownTexts texts = taken(knownTexts(m_shop->database(), query, {.fewest = 2, .few = -1}));
        const QStringList plan = planOf(m_shop->database(), caseKeysSql(query, {}, false, {}, texts));
        QCOMPARE(plan, QStringList{u"SCAN c USING COVERING INDEX cases_by_received"_s});
    }

    void whatTooManyHaveIsAskedOfEachCase()
    {
        const auto asked = [this](const QString& query) {
            const Commonness commonness{.fewest = 1, .few = -1, .wanted = 1, .looksAt = 1};
            QStringList phrases;
            const KnownTexts texts = taken(knownTexts(m_shop->database(), parse(query).query, commonness));
            for (auto text = texts.cbegin(); text != texts.cend(); ++text)
                if (!(*text)->knowsAll())
                    phrases << text.key();
            phrases.sort();
            return phrases.join(u' ');
        };
        QCOMPARE(asked(u"bare status:open"_s), u"\"bare\""_s);
        QCOMPARE(asked(u"bare old"_s), u"\"bare\" \"old\""_s);
        QCOMPARE(asked(u"whe*"_s), u"\"whe\"*"_s);
        for (const QString& foundAtOnce : {u"nowhere"_s, u"-bare"_s, u"bare or old"_s})
            QCOMPARE(asked(foundAtOnce), QString());
    }

    void theNewestAreFoundFirst()
    {
        const auto text = [this](const QString& phrase) { return FoundText(m_shop->database(), phrase, 4, 1); };
        FoundText wheel = text(u"\"wheel\"*"_s); // in the first two of four cases
        QCOMPARE(taken(wheel.findNewest(1)), std::optional(1.0 / 3));
        QVERIFY(!wheel.knowsAll());
        QCOMPARE(taken(wheel.has(2)), true);
        QCOMPARE(taken(wheel.has(4)), false);
        QVERIFY(!wheel.knowsAll());
        QCOMPARE(taken(wheel.has(1)), true); // what may not be asked is found with all
        QVERIFY(wheel.knowsAll());
        QCOMPARE(wheel.fewRows(), std::nullopt);
        QCOMPARE(taken(wheel.findAll()), 2);

        FoundText few = text(u"\"wheel\"*"_s);
        QCOMPARE(taken(few.findNewest(3)), std::nullopt);
        QVERIFY(few.knowsAll());
        FoundText bare = text(u"\"bare\""_s);
        QCOMPARE(bare.fewRows(), std::nullopt);
        QCOMPARE(taken(bare.findAll()), 1);
        QCOMPARE(bare.fewRows(), u"[4]"_s);
    }

    void whatIsAskedTooOftenIsFound()
    {
        FoundText text(m_shop->database(), u"\"bare\""_s, 4, 1);
        text.askUpTo(2);
        QCOMPARE(taken(text.has(4)), true);
        QCOMPARE(taken(text.has(9)), false);
        QCOMPARE(taken(text.has(1)), false);
        QVERIFY(!text.knowsAll());
        QCOMPARE(taken(text.has(2)), false);
        QVERIFY(text.knowsAll());
        QCOMPARE(taken(text.has(4)), true);
    }

    void manyTerms()
    {
        QString query;
        for (int i = 0; i < maxTerms; ++i)
            query += u"-w%1 "_s.arg(i);
        QCOMPARE(found(*m_shop, query), u"1 2 3 4"_s);
    }

    void theIndexFollowsEachEdit()
    {
        Shop shop;
        shop.does(
            u"open_case {\"title\":\"Alpha\"}\nadd_note #1 {\"text\":\"bravo\"}\nadd_note #2 {\"text\":\"charlie\"}"_s);
        QCOMPARE(found(shop, u"alpha bravo charlie"_s), u"1"_s);
        const qint64 step = shop.does(u"add_note #1 {\"text\":\"delta\"}\nset_case {\"title\":\"Echo\"}"_s);
        QCOMPARE(found(shop, u"bravo"_s), u""_s);
        QCOMPARE(found(shop, u"alpha"_s), u""_s);
        QCOMPARE(found(shop, u"echo delta charlie"_s), u"1"_s);
        shop.does(u"remove_part #2"_s);
        QCOMPARE(found(shop, u"charlie"_s), u""_s);
        taken(shop.door().undo(step, monday()));
        QCOMPARE(found(shop, u"alpha delta"_s), u"1"_s);
        taken(shop.door().undo(1, monday()).error_or(Error{}).code == u"conflict"_s ? Done() : failure("x"_L1));
    }

    void findsWhatReadingFinds()
    {
        static const QStringList queries{u"status:open"_s,
                                         u"status:closed"_s,
                                         u"status:reading"_s,
                                         u"status:investigating"_s,
                                         u"status:deciding"_s,
                                         u"status:replying"_s,
                                         u"status:changing"_s,
                                         u"source:kim"_s,
                                         u"source:日本語"_s,
                                         u"source:padded"_s,
                                         u"topic:\"WHAT SHE SAID\""_s,
                                         u"cause:kim"_s,
                                         u"rating<=3"_s,
                                         u"rating>2.5"_s,
                                         u"rating:2..4"_s,
                                         u"rating:2.5"_s,
                                         u"received>=2026-11"_s,
                                         u"received:2026-W46..2026-W48"_s,
                                         u"opened<2026-10-15"_s,
                                         u"kind:review"_s,
                                         u"kind:silent_loss"_s,
                                         u"agent:kim"_s,
                                         u"customer:reed"_s,
                                         u"has:call"_s,
                                         u"no:call"_s,
                                         u"has:reply"_s,
                                         u"no:reply"_s,
                                         u"no:cause"_s,
                                         u"has:promise"_s,
                                         u"has:agent"_s,
                                         u"kim"_s,
                                         u"KIM"_s,
                                         u"\"what she\""_s,
                                         u"\"she said\""_s,
                                         u"\"said kim\""_s,
                                         u"what*"_s,
                                         u"sh*"_s,
                                         u"日本"_s,
                                         u"語"_s,
                                         u"fine"_s,
                                         u"quoted"_s,
                                         u"\"a b\""_s,
                                         u"odd"_s,
                                         u"due:today"_s,
                                         u"due:2026-11"_s,
                                         u"due:..yesterday"_s,
                                         u"due:2026-11-01..today"_s,
                                         u"due>=next_week"_s,
                                         u"received:this_month"_s,
                                         u"opened:..last_week"_s,
                                         u"refund:>20"_s,
                                         u"refund:<=500.55"_s,
                                         u"refund:10..5000"_s,
                                         u"refund:0"_s,
                                         u"refund:owed"_s,
                                         u"refund:asked"_s,
                                         u"refund:approved"_s,
                                         u"refund:promised"_s,
                                         u"refund:paid"_s,
                                         u"refund:none"_s,
                                         u"is:overdue"_s,
                                         u"is:waiting"_s,
                                         u"is:public"_s,
                                         u"is:private"_s,
                                         u"is:safety"_s,
                                         u"is:won"_s,
                                         u"is:unanswered"_s};
        const auto anyQuery = [&](Random& random, const auto& again, int depth) -> QString {
            QString query;
            for (int terms = 1 + random.below(3); terms > 0; --terms) {
                query += random.chance(35) ? u"-"_s : QString();
                query += depth > 0 && random.chance(35) ? u'(' + again(random, again, depth - 1) + u')'
                                                        : random.oneOf(queries);
                query += terms > 1 && random.chance(35) ? u" or "_s : u" "_s;
            }
            return query;
        };
        QVERIFY(rc::check([&](quint32 seed) {
            Random random(seed);
            Shop& shop = *m_shop;
            auto transaction = taken(Transaction::write(shop.database()));
            shop.meddle("delete from case_text");
            shop.meddle("delete from cases");
            QList<Case> cases;
            for (int i = 0; i < 6; ++i) {
                cases.append(randomCase(random, {person(1), person(2)}));
                taken(CaseStore(shop.database()).insert(cases.last(), shop.door().zone()));
            }
            for (int i = 0; i < 8; ++i) {
                const QString query = anyQuery(random, anyQuery, 2);
                const Query parsed = parse(query).query;
                RC_ASSERT(parse(query).problems.isEmpty());
                QSet<QString> expected;
                const QList<CaseRow> all = shop.list();
                for (const Case& c : std::as_const(cases)) {
                    const auto row = std::ranges::find(all, c.id, &CaseRow::id);
                    if (Naive(c, *row, shop.door().zone()).node(parsed.root))
                        expected.insert(c.id.toString());
                }
                QSet<QString> got;
                for (const CaseRow& row : shop.list(parsed))
                    got.insert(row.id.toString());
                if (got != expected)
                    qWarning() << query << got << expected;
                RC_ASSERT(got == expected);
                RC_ASSERT(isFoundBothWays(shop, parsed));
            }
        }));
    }

private:
    std::unique_ptr<Shop> m_shop;
};

void TestSearchSql::refundsAreFoundByAmountAndState_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* query, const char* expected) {
        QTest::newRow(query) << QString::fromLatin1(query) << QString::fromLatin1(expected);
    };
    row("refund:19.99", "1");
    row("refund:>19.99", "2");
    row("refund>=19.99", "1 2");
    row("refund<19.99", "");
    row("refund:10..64", "1 2");
    row("refund:..20", "1");
    row("refund:60..", "2");
    row("-refund:>=0", "3 4 5"); // another currency, nothing agreed, none at all
    row("refund:asked", "4");
    row("refund:approved", "1");
    row("refund:promised", "2 3");
    row("refund:owed", "3");
    row("refund:paid", "4");
    row("has:refund", "1 2 3 4");
    row("no:refund", "5");
}

/// 1 approved; 2 promised, but excused; 3 promised in another currency; 4 one paid and another asked for, both never
/// approved; 5 none.
void TestSearchSql::refundsAreFoundByAmountAndState()
{
    QFETCH(QString, query);
    QFETCH(QString, expected);
    QList<Case> cases;
    for (quint64 number = 1; number <= 5; ++number)
        cases.append(titled(number, u"Money"_s));
    const auto refund = [](quint64 id, qint64 minor, const QString& currency) {
        Refund one;
        one.id = part(id);
        one.amount = {minor, currency};
        return one;
    };
    cases[0].refunds = {refund(1, 1999, u"EUR"_s)};
    cases[0].refunds[0].approved = monday();
    cases[1].refunds = {refund(1, 6400, u"EUR"_s)};
    cases[1].refunds[0].approved = cases[1].refunds[0].promised = monday();
    cases[1].deviations = {{part(2), Excuse::Refund, u"They will not take it"_s}};
    cases[2].refunds = {refund(1, 6400, u"USD"_s)};
    cases[2].refunds[0].approved = cases[2].refunds[0].promised = monday();
    cases[3].refunds = {refund(1, 500, u"EUR"_s), refund(2, 700, u"EUR"_s)};
    cases[3].refunds[0].paid = monday();
    Shop shop;
    fill(shop, cases);
    QCOMPARE(parse(query).problems, QList<Problem>());
    QCOMPARE(found(shop, query), expected);
}

void TestSearchSql::dueIsByTheBusinessesDays()
{
    Shop shop;
    QList<Case> cases;
    for (quint64 number = 1; number <= 4; ++number) {
        Case c = titled(number, u"Call back"_s);
        Promise promise;
        promise.id = part(1);
        promise.text = u"A call"_s;
        c.promises = {promise};
        cases.append(c);
    }
    const QTimeZone zone = shop.door().zone();
    const QDate today = monday().toTimeZone(zone).date();
    cases[0].promises[0].due = today.startOfDay(zone).toUTC();
    cases[1].promises[0].due = today.endOfDay(zone).toUTC();
    cases[2].promises[0].due = today.addDays(1).startOfDay(zone).toUTC();
    cases[3].promises[0].due = today.addDays(-1).endOfDay(zone).toUTC();
    fill(shop, cases);
    QCOMPARE(found(shop, u"due:today"_s), u"1 2"_s);
    QCOMPARE(found(shop, u"due:tomorrow"_s), u"3"_s);
    QCOMPARE(found(shop, u"due:..yesterday"_s), u"4"_s);
    QCOMPARE(found(shop, u"due:today.."_s), u"1 2 3"_s);
    QCOMPARE(found(shop, u"is:overdue"_s), u"1 4"_s);
    QCOMPARE(found(shop, u"due:"_s + today.toString(Qt::ISODate)), u"1 2"_s);
    // Without a present moment nothing is late, and no day is today.
    CaseQuery timeless(shop.database());
    for (const QString& query : {u"is:overdue"_s, u"due:today"_s, u"due:..tomorrow"_s, u"opened:this_year"_s})
        QCOMPARE(taken(timeless.count(parse(query).query)), 0);
}

void TestSearchSql::eachTermHasItsIndex_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("index");
    const auto row = [](const char* query, const char* index) {
        QTest::newRow(query) << QString::fromLatin1(query) << QString::fromLatin1(index);
    };
    row("due:today", "cases_by_due");
    row("due:..2026-11-30", "cases_by_due");
    row("is:overdue", "(due>? AND due<?)");
    row("is:waiting", "cases_waiting");
    row("is:private", "cases_private");
    row("is:safety", "cases_safety");
    row("is:won", "follow_ups_done");
    row("refund:>20", "cases_by_refund");
    row("refund:20..50", "cases_by_refund");
    row("refund:asked", "refunds_asked");
    row("refund:approved", "refunds_approved");
    row("refund:promised", "refunds_owed");
    row("refund:owed", "refunds_owed");
    row("refund:paid", "refunds_paid");
}

/// What it costs is what it finds, in a page and in a count; nothing walks through all cases.
void TestSearchSql::eachTermHasItsIndex()
{
    QFETCH(QString, query);
    QFETCH(QString, index);
    const Query parsed = parse(query).query;
    const Setting setting{monday(), QTimeZone::UTC, u"EUR"_s};
    for (const QByteArray& sql : {caseKeysSql(parsed, {}, false, setting), caseCountSql(parsed, false, setting)}) {
        const QStringList plan = planOf(m_shop->database(), sql);
        QVERIFY2(!plan.filter(index).isEmpty(), qPrintable(plan.join(u'\n')));
        QStringList walked = plan.filter(u"SCAN "_s);
        walked.removeIf([&](const QString& step) { return step.contains(index); });
        walked.removeIf([](const QString& step) { return step.contains(u"LIST SUBQUERY"_s); });
        QVERIFY2(walked.isEmpty(), qPrintable(plan.join(u'\n')));
        qInfo("%s: %s", qPrintable(query), qPrintable(plan.join(u" | "_s)));
    }
}

QTEST_GUILESS_MAIN(TestSearchSql)
#include "tst_search_sql.moc"
