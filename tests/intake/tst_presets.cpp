// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/presets.h"

#include <QTest>

using namespace amends;

class TestPresets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builtInOnesAreRead();
    void recognises_data();
    void recognises();
    void doesNotRecognise_data();
    void doesNotRecognise();
    void mapsTheFirstNameAFileHas();
    void keepsOtherColumns();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

namespace {

QStringList list(const char* text)
{
    return QString::fromLatin1(text).split(u',');
}

} // namespace

void TestPresets::builtInOnesAreRead()
{
    const auto presets = builtInPresets();
    QVERIFY(presets);
    QStringList codes;
    for (const Preset& preset : *presets)
        codes.append(preset.code);
    QCOMPARE(codes, list("cfpb,airline_reviews,reviews,complaints"));
}

void TestPresets::recognises_data()
{
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<QString>("expected");
    QTest::newRow("cfpb") << list("Date received,Product,Issue,Sub-issue,Company,Complaint ID") << u"cfpb"_s;
    QTest::newRow("cfpb snake") << list("complaint_id,date_received,issue,consumer_complaint_narrative") << u"cfpb"_s;
    QTest::newRow("airline") << list("airline_name,link,title,author,date,content,overall_rating,recommended")
                             << u"airline_reviews"_s;
    QTest::newRow("reviews") << list("Stars,Headline,Body,Created At,User") << u"reviews"_s;
    QTest::newRow("play store") << list("Package Name,Star Rating,Review Title,Review Text,Review Link")
                                << u"reviews"_s;
    QTest::newRow("text alone") << list("text") << u"reviews"_s;
    QTest::newRow("complaints") << list("ID,Subject,Description,Customer,E-mail,Phone,Order,Category")
                                << u"complaints"_s;
    QTest::newRow("ticket desk") << list("Ticket ID,Subject,Status,Priority,Created time,Agent,Full name,Email")
                                 << u"complaints"_s;
}

void TestPresets::recognises()
{
    QFETCH(QStringList, headers);
    const auto presets = builtInPresets();
    QVERIFY(presets);
    const auto found = recognise(*presets, headers);
    QVERIFY(found);
    QTEST(found->mapping.code, "expected");
}

void TestPresets::doesNotRecognise_data()
{
    QTest::addColumn<QStringList>("headers");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("letters") << list("a,b,c");
    QTest::newRow("a title alone") << list("title,b,c");
    QTest::newRow("people") << list("id,name,age");
    QTest::newRow("no header") << list("column 1,column 2");
}

void TestPresets::doesNotRecognise()
{
    QFETCH(QStringList, headers);
    const auto presets = builtInPresets();
    QVERIFY(presets);
    const auto found = recognise(*presets, headers);
    QVERIFY(!found);
    QCOMPARE(found.error().code, u"columns_not_recognised"_s);
    QCOMPARE(found.error().detail.value("columns"_L1).toVariant().toStringList(), headers);
}

void TestPresets::mapsTheFirstNameAFileHas()
{
    Preset preset;
    preset.code = u"p"_s;
    preset.source = u"shop"_s;
    preset.ratingScale = 10;
    preset.fields = {{Target::Text, {{{u"text"_s, u"comment"_s}, false}}},
                     {Target::Title, {{{u"Issue"_s}, true}, {{u"Sub-issue"_s}, false}}}};
    const PresetMatch found = match(preset, list("Comment,issue,SUB_ISSUE,other"));
    Mapping expected;
    expected.code = u"p"_s;
    expected.source = u"shop"_s;
    expected.ratingScale = 10;
    expected.fields = {{Target::Text, {{u"Comment"_s, 0}}}, {Target::Title, {{u"issue"_s, 0}, {u"SUB_ISSUE"_s, 0}}}};
    QCOMPARE(found, (PresetMatch{expected, 3}));
    QVERIFY(matchFully(preset, list("Comment,issue")));
    QVERIFY(!matchFully(preset, list("Comment,sub-issue")));
}

void TestPresets::keepsOtherColumns()
{
    Preset preset;
    preset.code = u"p"_s;
    preset.othersToNote = true;
    preset.fields = {{Target::Text, {{{u"text"_s}, false}}}};
    const PresetMatch found = match(preset, list("a,text,b"));
    QCOMPARE(found.score, 1);
    QCOMPARE(found.mapping.fields.constLast(), (MappedField{Target::Note, {{u"a"_s, 0}, {u"b"_s, 0}}}));
}

void TestPresets::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const char* xml, int line, const char* reason) {
        QTest::newRow(name) << QByteArray(xml) << line << QString::fromLatin1(reason);
    };
    row("other root", "<presets/>", 1, "expected element \"preset\"");
    row("no code", "\n<preset kind=\"review\"><field target=\"text\"/></preset>", 2, "attribute \"code\" is missing");
    row("kind", "<preset code=\"x\" kind=\"praise\"/>", 1, "attribute \"kind\" is missing or unknown");
    row("scale", "<preset code=\"x\" kind=\"review\" rating-scale=\"7\"/>", 1,
        "attribute \"rating-scale\" is none of 1, 5, 10");
    row("flag", "<preset code=\"x\" kind=\"review\" public=\"perhaps\"/>", 1,
        "attribute \"public\" is neither yes nor no");
    row("target", "<preset code=\"x\" kind=\"review\">\n<field target=\"mood\"/></preset>", 2,
        "expected element \"field\" with a known target");
    row("column", "<preset code=\"x\" kind=\"review\"><field target=\"text\">\n\n<row>a</row></field></preset>", 3,
        "expected element \"column\"");
    row("no name", "<preset code=\"x\" kind=\"review\"><field target=\"text\"><column>a | </column></field></preset>",
        1, "a column without name");
    row("no field", "<preset code=\"x\" kind=\"review\"/>", 1, "no element \"field\"");
}

void TestPresets::saysWhatIsWrong()
{
    QFETCH(QByteArray, xml);
    QFETCH(int, line);
    QFETCH(QString, reason);
    const auto preset = presetFromXml(xml, u"my.xml"_s);
    QVERIFY(!preset);
    const Error expected{u"preset_not_read"_s, {{"file"_L1, u"my.xml"_s}, {"line"_L1, line}, {"reason"_L1, reason}}};
    QCOMPARE(preset.error(), expected);
    QCOMPARE(presetFromXml("<preset"_ba, u"my.xml"_s).error().code, u"preset_not_read"_s);
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
