// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "core/cases/causes.h"

#include <QTest>

using namespace amends;

class TestCauses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codeSyntax_data();
    void codeSyntax();
    void within_data();
    void within();
    void root();
    void tree();
};

void TestCauses::codeSyntax_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWord");
    QTest::addColumn<bool>("isCause");

    QTest::newRow("word") << u"follow_up"_s << true << true;
    QTest::newRow("word with digit") << u"rule2"_s << true << true;
    QTest::newRow("leaf") << u"follow_up/no_check_ins"_s << false << true;
    QTest::newRow("64 letters") << QString(64, u'a') << true << true;
    QTest::newRow("65 letters") << QString(65, u'a') << false << false;
    QTest::newRow("empty") << QString() << false << false;
    QTest::newRow("capital") << u"Quality"_s << false << false;
    QTest::newRow("digit first") << u"2nd"_s << false << false;
    QTest::newRow("underscore first") << u"_a"_s << false << false;
    QTest::newRow("blank") << u"follow up"_s << false << false;
    QTest::newRow("hyphen") << u"follow-up"_s << false << false;
    QTest::newRow("other script") << u"qualität"_s << false << false;
    QTest::newRow("no leaf") << u"quality/"_s << false << false;
    QTest::newRow("no root") << u"/defect"_s << false << false;
    QTest::newRow("three levels") << u"quality/defect/paint"_s << false << false;
}

void TestCauses::codeSyntax()
{
    QFETCH(const QString, text);
    QTEST(isCodeWord(text), "isWord");
    QTEST(isCauseCode(text), "isCause");
}

void TestCauses::within_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("ancestor");
    QTest::addColumn<bool>("expected");

    QTest::newRow("leaf in root") << u"quality/defect"_s << u"quality"_s << true;
    QTest::newRow("root in itself") << u"quality"_s << u"quality"_s << true;
    QTest::newRow("leaf in itself") << u"quality/defect"_s << u"quality/defect"_s << true;
    QTest::newRow("root in leaf") << u"quality"_s << u"quality/defect"_s << false;
    QTest::newRow("other root") << u"delivery/late"_s << u"quality"_s << false;
    QTest::newRow("root with the same beginning") << u"quality_control"_s << u"quality"_s << false;
    QTest::newRow("leaf with the same beginning") << u"delivery/late_again"_s << u"delivery/late"_s << false;
    QTest::newRow("no ancestor") << u"quality"_s << QString() << false;
}

void TestCauses::within()
{
    QFETCH(const QString, code);
    QFETCH(const QString, ancestor);
    QTEST(isCauseWithin(code, ancestor), "expected");
}

void TestCauses::root()
{
    QCOMPARE(rootOfCause(u"quality/defect"), u"quality"_s);
    QCOMPARE(rootOfCause(u"quality"), u"quality"_s);
    QCOMPARE(rootOfCause(u""), QString());
}

void TestCauses::tree()
{
    const CauseTree tree{{{u"quality"_s, u"Quality"_s, false},
                          {u"quality/defect"_s, u"Defect"_s, false},
                          {u"not_ours"_s, u"Not ours"_s, true},
                          {u"not_ours/other_shop"_s, u"Other shop"_s, false}}};
    QVERIFY(tree.contains(u"quality/defect"));
    QVERIFY(!tree.contains(u"quality/late"));
    QVERIFY(!tree.contains(u""));
    QCOMPARE(*tree.find(u"quality/defect"), tree.nodes.at(1));
    QCOMPARE(tree.find(u"quality/late"), nullptr);
    QCOMPARE(tree.placeOf(u"not_ours"), 2);
    QCOMPARE(tree.placeOf(u"nowhere"), -1);
    QVERIFY(tree.nodes.at(0).isRoot());
    QVERIFY(!tree.nodes.at(1).isRoot());
    QVERIFY(!tree.needsEvidence(u"quality/defect"));
    QVERIFY(tree.needsEvidence(u"not_ours"));
    QVERIFY(tree.needsEvidence(u"not_ours/other_shop"));
    QVERIFY(!tree.needsEvidence(u"nowhere"));
}

QTEST_GUILESS_MAIN(TestCauses)
#include "tst_causes.moc"
