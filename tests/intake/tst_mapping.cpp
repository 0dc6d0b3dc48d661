// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mapping.h"

#include <QJsonArray>
#include <QTest>

using namespace amends;

class TestMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void resolvesColumns();
    void namesMissingColumn();
    void needsTitleOrText();
};

namespace {

MappedField field(Target target, const QList<ColumnRef>& columns)
{
    return {target, columns};
}

ColumnRef named(const QString& header)
{
    return {header, 0};
}
ColumnRef numbered(int number)
{
    return {{}, number};
}

Mapping complaint(const QList<MappedField>& fields)
{
    Mapping mapping;
    mapping.fields = fields;
    mapping.kind = CaseKind::Complaint;
    mapping.isPublic = false;
    return mapping;
}

Mapping review(const QList<MappedField>& fields)
{
    Mapping mapping;
    mapping.fields = fields;
    return mapping;
}

} // namespace

Q_DECLARE_METATYPE(amends::Mapping)

void TestMapping::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Mapping>("expected");
    QTest::newRow("nothing") << QString() << complaint({});
    QTest::newRow("columns") << u"title=Subject, text=Long text"_s
                             << complaint({field(Target::Title, {named(u"Subject"_s)}),
                                           field(Target::Text, {named(u"Long text"_s)})});
    QTest::newRow("numbers") << u"text=#20,id=#1"_s
                             << complaint(
                                    {field(Target::Text, {numbered(20)}), field(Target::ExternalId, {numbered(1)})});
    QTest::newRow("a rating makes reviews")
        << u"text=t,rating=r"_s
        << review({field(Target::Text, {named(u"t"_s)}), field(Target::Rating, {named(u"r"_s)})});
    QTest::newRow("quoted") << u"text=\"a, \"\"b\"\" = c\" , note=\"#3\""_s
                            << complaint({field(Target::Text, {named(u"a, \"b\" = c"_s)}),
                                          field(Target::Note, {named(u"#3"_s)})});
    QTest::newRow("several columns") << u"note=a,text=t,note=b"_s
                                     << complaint({field(Target::Note, {named(u"a"_s), named(u"b"_s)}),
                                                   field(Target::Text, {named(u"t"_s)})});
    Mapping fixed = complaint({field(Target::Text, {named(u"t"_s)})});
    fixed.kind = CaseKind::Cancellation;
    fixed.isPublic = true;
    fixed.source = u"desk"_s;
    fixed.ratingScale = 10;
    QTest::newRow("fixed") << u"kind:=cancellation,public:=yes,source:=desk,rating_scale:=10,text=t"_s << fixed;
}

void TestMapping::parses()
{
    QFETCH(QString, text);
    const auto mapping = parseMapping(text);
    QVERIFY(mapping);
    QTEST(*mapping, "expected");
}

void TestMapping::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("read");
    QTest::newRow("no sign") << u"text"_s << u"invalid_mapping"_s << u"text"_s;
    QTest::newRow("no column") << u"text=,id=#1"_s << u"invalid_mapping"_s << u"text=,id=#1"_s;
    QTest::newRow("open quote") << u"id=#1,text=\"a"_s << u"invalid_mapping"_s << u"text=\"a"_s;
    QTest::newRow("after a quote") << u"text=\"a\"b"_s << u"invalid_mapping"_s << u"text=\"a\"b"_s;
    QTest::newRow("field") << u"body=t"_s << u"unknown_field"_s << u"body"_s;
    QTest::newRow("fixed field") << u"text:=t"_s << u"unknown_field"_s << u"text"_s;
    QTest::newRow("kind") << u"kind:=praise"_s << u"invalid_value"_s << u"praise"_s;
    QTest::newRow("scale") << u"rating_scale:=7"_s << u"invalid_value"_s << u"7"_s;
    QTest::newRow("public") << u"public:=maybe"_s << u"invalid_value"_s << u"maybe"_s;
}

void TestMapping::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const auto mapping = parseMapping(text);
    QVERIFY(!mapping);
    QTEST(mapping.error().code, "code");
    QCOMPARE(mapping.error().detail.value("read"_L1).toString(), read);
}

void TestMapping::resolvesColumns()
{
    const Mapping mapping = complaint(
        {field(Target::Text, {named(u"date received"_s)}), field(Target::Note, {numbered(1), named(u"Zip-Code"_s)})});
    const auto fields = resolve(mapping, {u"zip code"_s, u"Date_Received"_s, u"x"_s});
    QVERIFY(fields);
    const QList<ResolvedField> expected{{Target::Text, {1}}, {Target::Note, {0, 0}}};
    QCOMPARE(*fields, expected);
}

void TestMapping::namesMissingColumn()
{
    const QStringList headers{u"a"_s, u"b"_s};
    const QJsonArray columns = QJsonArray::fromStringList(headers);
    const auto byName = resolve(complaint({field(Target::Text, {named(u"c"_s)})}), headers);
    QVERIFY(!byName);
    QCOMPARE(byName.error(), (Error{u"column_not_found"_s, {{"column"_L1, u"c"_s}, {"columns"_L1, columns}}}));
    const auto byNumber = resolve(complaint({field(Target::Text, {numbered(3)})}), headers);
    QVERIFY(!byNumber);
    QCOMPARE(byNumber.error(), (Error{u"column_not_found"_s, {{"column"_L1, u"#3"_s}, {"columns"_L1, columns}}}));
}

void TestMapping::needsTitleOrText()
{
    const auto fields = resolve(complaint({field(Target::Note, {named(u"a"_s)})}), {u"a"_s});
    QVERIFY(!fields);
    QCOMPARE(fields.error().code, u"nothing_mapped"_s);
}

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_mapping.moc"
