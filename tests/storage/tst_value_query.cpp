// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/value_query.h"
#include "tests/support/shop.h"

#include <QTest>

using namespace amends;
using namespace amends::test;
using search::ValueCount;

namespace {

/// "communication 3, communication/unclear 1".
QString drawn(const QList<ValueCount>& values)
{
    QStringList told;
    for (const ValueCount& value : values)
        told << u"%1 %2"_s.arg(value.value).arg(value.cases);
    return told.join(u", "_s);
}

struct Line {
    QString source;
    QString topic;
    QList<QPair<QString, CauseRole>> causes;
    quint64 customer = 0;
    quint64 agent = 0;
};

Case caseOf(quint64 number, const Line& line)
{
    Case c;
    c.id = CaseId(uuid(number));
    c.number = {2026, qint64(number)};
    c.revision = 1;
    c.facts.title = u"Case"_s;
    c.facts.source = line.source;
    c.facts.topic = line.topic;
    c.facts.customer = line.customer == 0 ? PersonId() : person(line.customer);
    c.facts.agent = line.agent == 0 ? PersonId() : person(line.agent);
    for (const auto& [code, role] : line.causes)
        c.causes.append({part(100 + static_cast<quint64>(c.causes.size())), code, role, {}, {}});
    c.life.opened = monday();
    return c;
}

void fill(Shop& shop, bool hidden)
{
    shop.does({addPerson(1, u"Dana R."_s), addPerson(2, u"Émile Dan"_s), addPerson(3, u"Dana R."_s),
               addPerson(4, u"Kim Lee"_s, PersonKind::Agent), addPerson(5, u"Jonas"_s, PersonKind::Agent)});
    const CauseRole primary = CauseRole::Primary;
    const QList<Line> lines{
        {u"phone"_s, {}, {{u"quality/defect"_s, primary}}, 1, 4},
        {u"Google"_s, u"Repair"_s, {{u"communication/unclear"_s, primary}, {u"quality"_s, CauseRole::Rejected}}, 3, 4},
        {u"google"_s,
         u"Réparation"_s,
         {{u"communication/not_informed"_s, primary}, {u"communication/unclear"_s, CauseRole::Contributing}},
         2,
         0},
        {u"google"_s, u"repair"_s, {{u"communication"_s, primary}}, 1, 4},
        {{}, u"repair"_s, {{u"outside/control"_s, primary}}, 0, 0},
    };
    quint64 number = 0;
    for (const Line& line : lines)
        taken(CaseStore(shop.database()).insert(caseOf(++number, line), shop.door().zone()));
    if (!hidden)
        return;
    const auto batch = taken(BatchStore(shop.database()).begin({BatchId::make(), monday(), {}, {}, {}}));
    CaseOrigin origin;
    origin.batch = batch.row;
    const Line line{u"yelp"_s, u"Repair"_s, {{u"quality/defect"_s, primary}}, 1, 5};
    taken(CaseStore(shop.database()).insert(caseOf(++number, line), shop.door().zone(), origin));
}

} // namespace

class TestValueQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void values_data();
    void values();

private:
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<Shop> m_importing; ///< the same with an import that is not published
};

void TestValueQuery::initTestCase()
{
    m_shop = std::make_unique<Shop>();
    m_importing = std::make_unique<Shop>();
    fill(*m_shop, false);
    fill(*m_importing, true);
}

void TestValueQuery::values_data()
{
    QTest::addColumn<search::Field>("field");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, search::Field field, const QString& prefix, const QString& expected,
                        qint64 limit = -1) { QTest::newRow(name) << field << prefix << limit << expected; };
    row("sources, most cases first", search::Field::Source, {}, u"google 3, phone 1"_s);
    row("a source by its beginning", search::Field::Source, u"PH"_s, u"phone 1"_s);
    row("the first source", search::Field::Source, {}, u"google 3"_s, 1);
    row("none asked for", search::Field::Source, {}, {}, 0);
    row("no such source", search::Field::Source, u"oogle"_s, {});
    row("topics by their commonest spelling", search::Field::Topic, {}, u"repair 3, Réparation 1"_s);
    row("a topic without its accent", search::Field::Topic, u"repar"_s, u"Réparation 1"_s);
    row("causes as a tree", search::Field::Cause, {},
        u"communication 3, communication/unclear 2, communication/not_informed 1, outside 1, outside/control 1, "
        "quality 1, quality/defect 1"_s);
    row("causes by any beginning", search::Field::Cause, u"co"_s,
        u"communication 3, communication/unclear 2, communication/not_informed 1, outside/control 1"_s);
    row("a leaf", search::Field::Cause, u"unc"_s, u"communication/unclear 2"_s);
    row("a whole code", search::Field::Cause, u"quality/d"_s, u"quality/defect 1"_s);
    row("customers by name", search::Field::Customer, {}, u"Dana R. 3, Émile Dan 1"_s);
    row("any word of a name", search::Field::Customer, u"dan"_s, u"Dana R. 3, Émile Dan 1"_s);
    row("the first of them", search::Field::Customer, u"dan"_s, u"Dana R. 3"_s, 1);
    row("without its accent", search::Field::Customer, u"emi"_s, u"Émile Dan 1"_s);
    row("two words", search::Field::Agent, u"kim l"_s, u"Kim Lee 3"_s);
    row("agents", search::Field::Agent, {}, u"Jonas 0, Kim Lee 3"_s);
    row("not a wildcard", search::Field::Agent, u"%"_s, {});
    row("a field with codes of its own", search::Field::Status, {}, {});
}

void TestValueQuery::values()
{
    QFETCH(const search::Field, field);
    QFETCH(const QString, prefix);
    QFETCH(const qint64, limit);
    QFETCH(const QString, expected);
    QCOMPARE(drawn(taken(ValueQuery(m_shop->database()).values(field, prefix, limit))), expected);
    QCOMPARE(drawn(taken(ValueQuery(m_importing->database()).values(field, prefix, limit))), expected);
}

QTEST_GUILESS_MAIN(TestValueQuery)
#include "tst_value_query.moc"
