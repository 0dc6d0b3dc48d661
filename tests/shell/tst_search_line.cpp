// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/query_highlighter.h"
#include "ui/shell/search_line.h"
#include "ui/widgets/look.h"

#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextLayout>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {

/// Which letters of a query are drawn in the accent: '#', in the colour of values: '=', else as they are '.'.
QString coloured(const QString& query)
{
    QTextDocument document(query);
    QueryHighlighter highlighter(&document);
    highlighter.rehighlight();
    QString map(query.size(), u'.');
    for (const QTextLayout::FormatRange& range : document.firstBlock().layout()->formats()) {
        const QColor colour = range.format.foreground().color();
        const QChar mark = colour == look::colour(look::Role::Accent)       ? u'#'
                           : colour == look::colour(look::Role::QueryValue) ? u'='
                                                                            : u'.';
        for (int i = range.start; i < range.start + range.length; ++i)
            map[i] = mark;
    }
    return map;
}

} // namespace

class TestSearchLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isColouredAsTyped_data();
    void isColouredAsTyped();
    void everyFieldOfTheLanguageIsAKey();
    void enterRunsAndEscapeEmpties();
    void pastedLinesBecomeOne();
    void whatIsWrongIsToldAndUnderlined();
    void completes_data();
    void completes();
    void tabMovesOnWhereNothingIsOffered();
};

void TestSearchLine::isColouredAsTyped_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("map");
    QTest::newRow("key and value") << u"status:open"_s << u"#######===="_s;
    QTest::newRow("words") << u"never again"_s << u"..........."_s;
    QTest::newRow("comparison") << u"rating:<=3 x"_s << u"#######===.."_s;
    QTest::newRow("without colon") << u"rating<=3"_s << u"######==="_s;
    QTest::newRow("quoted value") << u"agent:\"Kim Lee\" late"_s << u"######=========....."_s;
    QTest::newRow("phrase with a key in it") << u"\"status: open\""_s << u".............."_s;
    QTest::newRow("negated") << u"-cause:money -late"_s << u"#######=====.#...."_s;
    QTest::newRow("not at a word's start") << u"xstatus:open"_s << u"............"_s;
    QTest::newRow("brackets") << u"(late or due:today) -(a b)"_s << u"#.....##.####=====#.##...#"_s;
    QTest::newRow("or within words") << u"orb nor or*"_s << u"..........."_s;
    QTest::newRow("or in capitals") << u"a OR b"_s << u"..##.."_s;
    QTest::newRow("amounts") << u"refund:>20 refund:a..b"_s << u"#######===.#######===="_s;
    QTest::newRow("key alone") << u"cause: x"_s << u"######.."_s;
}

void TestSearchLine::isColouredAsTyped()
{
    QFETCH(QString, query);
    QFETCH(QString, map);
    QCOMPARE(coloured(query), map);
}

void TestSearchLine::everyFieldOfTheLanguageIsAKey()
{
    for (int field = 0; field <= int(search::lastField); ++field) {
        const QString key = search::code(search::Field(field)) + u':';
        QCOMPARE(coloured(key + u'x'), QString(key.size(), u'#') + u'=');
    }
    QCOMPARE(coloured(u"has:x"_s), u"####="_s);
    QCOMPARE(coloured(u"no:x"_s), u"###="_s);
}

void TestSearchLine::enterRunsAndEscapeEmpties()
{
    SearchLine line;
    line.show();
    line.setFocus();
    QSignalSpy submitted(&line, &SearchLine::submitted);
    QTest::keyClicks(&line, u"late wheel"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QTest::keyClick(&line, Qt::Key_Escape);
    QCOMPARE(submitted, (QList<QVariantList>{{u"late wheel"_s}, {u""_s}}));
    QCOMPARE(line.query(), QString());
}

void TestSearchLine::pastedLinesBecomeOne()
{
    class Pasted : public SearchLine {
    public:
        using SearchLine::insertFromMimeData;
    } line;
    QMimeData data;
    data.setText(u"two\r\nlines"_s);
    line.insertFromMimeData(&data);
    QCOMPARE(line.query(), u"two lines"_s);
}

void TestSearchLine::whatIsWrongIsToldAndUnderlined()
{
    SearchLine line;
    QSignalSpy changed(&line, &SearchLine::problemsChanged);
    line.setQuery(u"status:open rating:<=six"_s);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(line.problems().size(), 1);
    QCOMPARE(line.problems().front().code, u"invalid_number"_s);
    QCOMPARE(line.extraSelections().size(), 1);
    const QTextCursor underlined = line.extraSelections().front().cursor;
    QCOMPARE(underlined.selectedText(),
             line.query().mid(line.problems().front().position, line.problems().front().length));
}

void TestSearchLine::completes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("result");
    QTest::newRow("a key") << u"sta"_s << u"status:"_s;
    QTest::newRow("a value") << u"late cause:comm"_s << u"late cause:communication "_s;
    QTest::newRow("a negated one") << u"-cause:comm"_s << u"-cause:communication "_s;
    QTest::newRow("in brackets") << u"(late or cause:comm"_s << u"(late or cause:communication "_s;
    QTest::newRow("a key behind a bracket") << u"-(sta"_s << u"-(status:"_s;
    QTest::newRow("quotes where it has a blank") << u"agent:ki"_s << u"agent:\"Kim Lee\" "_s;
}

void TestSearchLine::completes()
{
    QFETCH(QString, typed);
    QFETCH(QString, result);
    SearchLine line;
    line.setCompletionSource([](const QString& key, const QString& beginning) {
        QList<Completion> known;
        if (key.isEmpty())
            known = {{.text = u"status:"_s, .shown = u"status"_s, .cause = {}}};
        else if (key == u"cause"_s)
            known = {
                {.text = u"communication"_s, .shown = u"Communication"_s, .cause = u"communication"_s, .count = 26}};
        else if (key == u"agent"_s)
            known = {{.text = u"Kim Lee"_s, .shown = u"Kim Lee"_s, .cause = {}, .count = 3}};
        known.removeIf([&](const Completion& one) { return !one.text.startsWith(beginning, Qt::CaseInsensitive); });
        return known;
    });
    line.show();
    line.activateWindow();
    line.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&line));
    QTest::keyClicks(&line, typed);
    QTest::keyClick(&line, Qt::Key_Tab);
    QCOMPARE(line.query(), result);
}

void TestSearchLine::tabMovesOnWhereNothingIsOffered()
{
    QWidget page;
    SearchLine line(&page);
    QWidget next(&page);
    next.setFocusPolicy(Qt::StrongFocus);
    QWidget::setTabOrder(&line, &next);
    page.show();
    page.activateWindow();
    line.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTest::keyClicks(&line, u"word"_s);
    QTest::keyClick(&line, Qt::Key_Tab);
    QCOMPARE(line.query(), u"word"_s);
    QVERIFY(!line.hasFocus());
}

QTEST_MAIN(TestSearchLine)
#include "tst_search_line.moc"
