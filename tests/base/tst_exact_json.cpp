// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/exact_json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestExactJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsStayAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QStringList>("read");
        const QString mark(QChar(0xfeff));
        QTest::newRow("ordinary") << "[\"one\",\"\"]"_ba << QStringList{u"one"_s, QString()};
        QTest::newRow("a mark first") << "[\"\xEF\xBB\xBFone\"]"_ba << QStringList{mark + u"one"_s};
        QTest::newRow("only a mark") << "[\"\xEF\xBB\xBF\",\"two\"]"_ba << QStringList{mark, u"two"_s};
        QTest::newRow("two marks") << "[\"\xEF\xBB\xBF\xEF\xBB\xBF\"]"_ba << QStringList{mark + mark};
        QTest::newRow("within") << "[\"one\xEF\xBB\xBFtwo\"]"_ba << QStringList{u"one"_s + mark + u"two"_s};
        QTest::newRow("escaped") << "[\"\\ufeffone\"]"_ba << QStringList{mark + u"one"_s};
        QTest::newRow("after a quote in it") << "[\"a\\\"\xEF\xBB\xBFz\"]"_ba << QStringList{u"a\""_s + mark + u'z'};
        QTest::newRow("before all") << "\xEF\xBB\xBF[\"one\"]"_ba << QStringList{u"one"_s};
    }
    void textsStayAsTheyAre()
    {
        QFETCH(QByteArray, sent);
        QStringList read;
        for (const QJsonValue& value : exactJson(sent).array())
            read << value.toString();
        QTEST(read, "read");
    }

    void namesStayAsTheyAre()
    {
        const QJsonObject object = exactJson("{\"\xEF\xBB\xBFname\":1}").object();
        QCOMPARE(object.keys(), QStringList{QChar(0xfeff) + u"name"_s});
    }

    void whatIsNoJsonIsNone()
    {
        QJsonParseError problem;
        QVERIFY(exactJson("{\"a\"\xEF\xBB\xBF:1}", &problem).isNull());
        QVERIFY(problem.error != QJsonParseError::NoError);
    }
};

QTEST_GUILESS_MAIN(TestExactJson)
#include "tst_exact_json.moc"
