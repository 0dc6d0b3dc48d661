// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/sample_shop.h"
#include "tests/casebook/books.h"
#include "ui/desk/desk.h"
#include "ui/shell/completion_source.h"

#include <QSignalSpy>
#include <QTest>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QList<Completion>& completions)
{
    QStringList texts;
    for (const Completion& one : completions)
        texts << one.text;
    return texts;
}

} // namespace

class TestCompletionSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatTheLanguageKnowsIsThereAtOnce_data();
    void whatTheLanguageKnowsIsThereAtOnce();
    void causesStandBelowTheirParents();
    void valuesComeFromTheCasebook();
    void everyOfferFitsTheLanguage_data();
    void everyOfferFitsTheLanguage();
    void aChangeIsSeen();
    void theLineTakesAName();
    void viewsAreOfferedByName();

private:
    /// What is offered once the casebook has answered.
    QList<Completion> answered(CompletionSource& source, const QString& key, const QString& typed)
    {
        const auto isThere = [&] {
            const QList<Completion> offered = source.complete(key, typed);
            return !offered.isEmpty() && offered.front().count >= 0;
        };
        if (!QTest::qWaitFor(isThere))
            qFatal("no answer");
        return source.complete(key, typed);
    }
    qint64 found(const QString& query)
    {
        return takenOf(m_casebook->list({search::parse(query).query, {SortKey::Number, false}, 0})).total;
    }

    QTemporaryDir m_folder;
    std::shared_ptr<Clock> m_clock = std::make_shared<FixedClock>(sampleMoment());
    std::unique_ptr<Casebook> m_casebook;
    std::unique_ptr<Desk> m_desk;
};

void TestCompletionSource::initTestCase()
{
    m_casebook = std::make_unique<Casebook>(CasebookOptions{
        .path = m_folder.filePath(u"shop.amends"_s), .program = u"amends-test"_s, .readOnly = false, .clock = m_clock});
    takenOf(m_casebook->create(taken(readSampleBusiness())));
    takenOf(m_casebook->fillWithSample());
    m_desk = std::make_unique<Desk>(*m_casebook, m_clock,
                                    Desk::Known{takenOf(m_casebook->office()), takenOf(m_casebook->playbook())});
}

void TestCompletionSource::whatTheLanguageKnowsIsThereAtOnce_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("keys") << u""_s << u"c"_s << QStringList{u"cause:"_s, u"customer:"_s};
    QTest::newRow("new keys") << u""_s << u"i"_s << QStringList{u"is:"_s};
    QTest::newRow("case does not count") << u""_s << u"STA"_s << QStringList{u"status:"_s};
    QTest::newRow("a word") << u""_s << u"wheel"_s << QStringList();
    QTest::newRow("status") << u"status"_s << u"re"_s << QStringList{u"reading"_s, u"replying"_s};
    QTest::newRow("kind") << u"kind"_s << u"c"_s << QStringList{u"complaint"_s, u"cancellation"_s};
    QTest::newRow("facet") << u"no"_s << u"re"_s << QStringList{u"reply"_s, u"refund"_s, u"review"_s, u"resolution"_s};
    QTest::newRow("rating") << u"rating"_s << u"<"_s << QStringList{u"<=2"_s, u"<=3"_s};
    QTest::newRow("week") << u"received"_s << u"2026-W4"_s
                          << QStringList{u"2026-W47"_s, u"2026-W46"_s, u"2026-W43.."_s};
    QTest::newRow("due") << u"due"_s << u"t"_s << QStringList{u"today"_s, u"tomorrow"_s, u"this_week"_s};
    QTest::newRow("refund") << u"refund"_s << u"p"_s << QStringList{u"promised"_s, u"paid"_s};
    QTest::newRow("amount") << u"refund"_s << u">"_s << QStringList{u">20"_s, u">=100"_s};
    QTest::newRow("is") << u"is"_s << u"o"_s << QStringList{u"overdue"_s, u"open"_s};
    QTest::newRow("no such key") << u"colour"_s << u"r"_s << QStringList();
}

void TestCompletionSource::whatTheLanguageKnowsIsThereAtOnce()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(QStringList, offered);
    SearchLine line;
    CompletionSource source(*m_desk, &line);
    QCOMPARE(texts(source.complete(key, typed)), offered);
}

void TestCompletionSource::causesStandBelowTheirParents()
{
    SearchLine line;
    CompletionSource source(*m_desk, &line);
    const QList<Completion> first = source.complete(u"cause"_s, u"comm"_s);
    QVERIFY(first.size() > 1);
    QCOMPARE(first.front().text, u"communication"_s);
    QCOMPARE(first.front().count, -1);
    QVERIFY(!first.front().isChild);
    QVERIFY(first[1].isChild && first[1].text.startsWith("communication/"_L1));

    const QList<Completion> counted = answered(source, u"cause"_s, u"comm"_s);
    QCOMPARE(texts(counted), texts(first));
    for (const Completion& cause : counted)
        QCOMPARE(cause.count, found(u"cause:"_s + cause.text));
    QVERIFY(counted.front().count > 0);
}

void TestCompletionSource::valuesComeFromTheCasebook()
{
    SearchLine line;
    CompletionSource source(*m_desk, &line);
    const QList<Completion> sources = answered(source, u"source"_s, {});
    QVERIFY(texts(sources).contains(u"google"_s));
    for (const Completion& one : sources)
        QCOMPARE(one.count, found(u"source:\"%1\""_s.arg(one.text)));
    // A longer beginning is answered at once from what is known.
    QCOMPARE(texts(source.complete(u"source"_s, u"goo"_s)), QStringList{u"google"_s});
}

void TestCompletionSource::everyOfferFitsTheLanguage_data()
{
    QTest::addColumn<QString>("key");
    for (int field = 0; field <= int(search::lastField); ++field)
        QTest::newRow(search::code(search::Field(field)).data()) << QString(search::code(search::Field(field)));
    QTest::newRow("has") << u"has"_s;
    QTest::newRow("no") << u"no"_s;
}

void TestCompletionSource::everyOfferFitsTheLanguage()
{
    QFETCH(QString, key);
    SearchLine line;
    CompletionSource source(*m_desk, &line);
    source.complete(key, {});
    QList<Completion> offered;
    QVERIFY(QTest::qWaitFor([&] {
        offered = source.complete(key, {});
        return !offered.isEmpty() || key == u"topic"_s;
    }));
    for (const Completion& one : offered) {
        const QString value = one.text.contains(u' ') ? u'"' + one.text + u'"' : one.text;
        QCOMPARE(search::parse(QString(key + u':' + value)).problems, QList<search::Problem>());
    }
}

void TestCompletionSource::aChangeIsSeen()
{
    SearchLine line;
    CompletionSource source(*m_desk, &line);
    QVERIFY(source.complete(u"source"_s, u"pige"_s).isEmpty());
    Edit opening = openingOf(1, u"A letter"_s);
    opening.set.insert("source"_L1, u"pigeon \"post\""_s);
    takenOf(m_casebook->apply(one(opening)));
    QList<Completion> now;
    QVERIFY(QTest::qWaitFor([&] {
        now = source.complete(u"source"_s, u"pige"_s);
        return !now.isEmpty();
    }));
    QCOMPARE(now.size(), 1);
    QCOMPARE(found(u"source:\"%1\""_s.arg(now.front().text)), 1);
}

void TestCompletionSource::theLineTakesAName()
{
    SearchLine line;
    CompletionSource source(*m_desk, &line);
    QSignalSpy learned(&source, &CompletionSource::learned);
    line.resize(500, line.sizeHint().height());
    line.show();
    line.activateWindow();
    line.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&line));
    const QString name = answered(source, u"customer"_s, {}).front().text;
    QVERIFY(!name.isEmpty());
    QTest::keyClicks(&line, u"customer:"_s + name.left(2));
    QVERIFY(QTest::qWaitFor([&] { return texts(source.complete(u"customer"_s, name.left(2))).contains(name); }));
    QTest::keyClick(&line, Qt::Key_Tab);
    QVERIFY(line.query().size() > 12);
    QCOMPARE(line.problems(), QList<search::Problem>());
    QVERIFY(found(line.query()) > 0);
}

void TestCompletionSource::viewsAreOfferedByName()
{
    SearchLine line;
    CompletionSource source(*m_desk, &line);
    const auto offered = [&] { return texts(source.complete(u""_s, u"mon"_s)); };
    QCOMPARE(offered(), QStringList());
    Edit keep;
    keep.kind = EditKind::SaveView;
    keep.part = PartId::make();
    keep.set = {{"name"_L1, u"Owed money"_s}, {"query"_L1, u"refund:owed or refund:>100"_s}};
    takenOf(m_casebook->apply(one(keep)));
    QVERIFY(QTest::qWaitFor([&] { return !offered().isEmpty(); }));
    QCOMPARE(offered(), QStringList{u"(refund:owed or refund:>100)"_s});
}

QTEST_MAIN(TestCompletionSource)
#include "tst_completion_source.moc"
