// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random.h"
#include "ui/paper/flow.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <rapidcheck.h>

using namespace amends;
using namespace amends::paper;
using namespace Qt::StringLiterals;

namespace {

using Kind = Block::Kind;
using Piece = Flow::Piece;

const QString& sentence()
{
    static const QString text = u"They said that it would be ready on Friday, and nobody called. "_s;
    return text;
}

Document documentOf(const QList<Block>& blocks)
{
    return {.title = u"A paper"_s, .fileName = u"a.pdf"_s, .foot = u"A paper"_s, .blocks = blocks};
}

Block table(qsizetype rows, int sentences = 1)
{
    QList<Block::Row> filled;
    for (qsizetype i = 0; i < rows; ++i)
        filled.append({own(QString::number(i)), foreign(sentence().repeated(sentences))});
    return tableBlock({{u"Number"_s, 1}, {u"What"_s, 3}}, filled);
}

Block text(Kind kind, int sentences)
{
    return textBlock(kind, foreign(sentence().repeated(sentences)));
}

bool isHeading(const Block& block)
{
    return block.kind == Kind::Heading || block.kind == Kind::Subheading;
}

bool isRow(const Document& document, const Piece& piece)
{
    return document.blocks[piece.block].kind == Kind::Table && piece.row >= 0;
}

QList<QList<Piece>> pagesOf(const Flow& flow)
{
    QList<QList<Piece>> pages;
    for (qsizetype page = 0; page < flow.pageCount(); ++page)
        pages.append(flow.pieces(page));
    return pages;
}

bool isHeadRow(const Document& document, const Piece& piece)
{
    return document.blocks[piece.block].kind == Kind::Table && piece.row < 0;
}

/// That what follows must stand on the same page.
bool holdsNext(const Document& document, const Piece& piece)
{
    return isHeading(document.blocks[piece.block]) || isHeadRow(document, piece) ||
           (piece.lines > 1 && (piece.line == 0 || piece.line == piece.lines - 2));
}

/// Whether all that `last` is held together with, and the repeated head row above it, has room on one page. What has
/// not is cut somewhere.
bool hasRoom(const Document& document, const QList<QList<Piece>>& pages, const Piece& last, double room)
{
    QList<Piece> all;
    double head = 0;
    for (const QList<Piece>& page : pages)
        for (const Piece& piece : page) {
            const bool isRepeated = isHeadRow(document, piece) && std::ranges::any_of(all, [&](const Piece& one) {
                                        return one.block == piece.block;
                                    });
            if (isHeadRow(document, piece) && piece.block == last.block)
                head = piece.place.height();
            if (!isRepeated)
                all.append(piece);
        }
    const auto isLast = [&last](const Piece& piece) {
        return piece.block == last.block && piece.row == last.row && piece.line == last.line;
    };
    const auto at = std::ranges::find_if(all, isLast) - all.begin();
    qsizetype first = at;
    while (first > 0 && holdsNext(document, all[first - 1]))
        --first;
    qsizetype end = at;
    while (end + 1 < all.size() && holdsNext(document, all[end]))
        ++end;
    double height = head;
    for (qsizetype i = first; i <= end; ++i)
        height += all[i].place.height() + unitsOf(8);
    return height <= room;
}

/// What is wrong with the pages; empty where nothing is.
QString wrongIn(const Document& document, const Sheet& sheet)
{
    const Flow flow(document, sheet);
    const QList<QList<Piece>> pages = pagesOf(flow);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const QList<Piece>& pieces = pages[page];
        if (pieces.isEmpty() && pages.size() > 1)
            return u"page %1 is empty"_s.arg(page);
        double bottom = flow.body().top();
        for (const Piece& piece : pieces) {
            if (piece.place.top() < bottom - 0.01)
                return u"page %1: one lies on the other"_s.arg(page);
            bottom = piece.place.bottom();
        }
        if (pieces.size() > 2 && bottom > flow.body().bottom() + 0.01)
            return u"page %1 runs over"_s.arg(page);
        if (page + 1 == pages.size() || pieces.isEmpty())
            continue;
        const Piece& last = pieces.constLast();
        if (holdsNext(document, last) && hasRoom(document, pages, last, flow.body().height()))
            return u"page %1 ends with what has to stand with the next, line %2 of %3 in block %4"_s.arg(page)
                .arg(last.line)
                .arg(last.lines)
                .arg(last.block);
        const bool isCut = last.line < last.lines - 1;
        if (isRow(document, last) && isCut) {
            // What has to stand above it counts as well.
            double height = 0;
            for (const Piece& piece : pieces) {
                if (piece.block == last.block && piece.row == last.row)
                    break;
                const bool isAbove =
                    isHeading(document.blocks[piece.block]) || (piece.block == last.block && piece.row < 0);
                height = isAbove ? height + piece.place.height() + unitsOf(8) : 0;
            }
            for (const auto& each : pages)
                for (const Piece& piece : each)
                    if (piece.block == last.block && piece.row == last.row)
                        height += piece.place.height();
            if (height < flow.body().height() * 0.55)
                return u"page %1 cuts a row that has room"_s.arg(page);
        }
        const Piece& next = pages[page + 1].constFirst();
        if (isRow(document, last) && next.block == last.block && next.row >= 0)
            return u"page %1 does not repeat the head row"_s.arg(page + 1);
    }
    return {};
}

Document randomDocument(test::Random& random)
{
    static constexpr std::array kinds{Kind::Heading, Kind::Subheading, Kind::Paragraph, Kind::Quote,
                                      Kind::Caption, Kind::Facts,      Kind::Table,     Kind::Gap};
    QList<Block> blocks;
    const int count = 1 + random.below(40);
    for (int i = 0; i < count; ++i) {
        const Kind kind = random.oneOf(kinds);
        const bool isHeader = kind == Kind::Heading || kind == Kind::Subheading;
        if (kind == Kind::Table)
            blocks.append(table(1 + random.below(12), 1 + random.below(6)));
        else if (kind == Kind::Facts)
            blocks.append(factsBlock({{own(u"What"_s), foreign(sentence())}, {own(u"Who"_s), foreign(u"Dana"_s)}}));
        else
            blocks.append(text(kind, isHeader ? 1 : 1 + random.below(30)));
    }
    blocks.append(text(Kind::Paragraph, 1));
    return documentOf(blocks);
}

} // namespace

class TestFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noShortRowStandsAlone();
    void anEmptyDocumentHasOnePage();
    void aHeadingGoesWithWhatFollows();
    void rowsStayWholeAndTheHeadIsRepeated();
    void aRowHigherThanAPageGoesOn();
    void pagesAreAlwaysInOrder();
    void theWholeTextIsSet_data();
    void theWholeTextIsSet();
    void aLongLineIsBrokenLikeAShortOne();
    void itIsPainted();
    void namesOfFilesAreSafe_data();
    void namesOfFilesAreSafe();
};

void TestFlow::anEmptyDocumentHasOnePage()
{
    QCOMPARE(Flow(documentOf({})).pageCount(), 1);
}

void TestFlow::aHeadingGoesWithWhatFollows()
{
    for (int lines = 20; lines < 70; ++lines) {
        QList<Block> blocks(lines, textBlock(Kind::Caption, own(u"A line"_s)));
        blocks << text(Kind::Heading, 1) << text(Kind::Subheading, 1) << table(3);
        QCOMPARE(wrongIn(documentOf(blocks), {}), QString());
    }
}

void TestFlow::rowsStayWholeAndTheHeadIsRepeated()
{
    const Document document = documentOf({table(60, 3)});
    const Flow flow(document);
    QVERIFY(flow.pageCount() > 2);
    QCOMPARE(wrongIn(document, {}), QString());
    for (qsizetype page = 0; page < flow.pageCount(); ++page) {
        const QList<Piece> pieces = flow.pieces(page);
        QCOMPARE(pieces.constFirst().row, -1);
        QCOMPARE(pieces.at(1).line, 0);
        QCOMPARE(pieces.constLast().line, pieces.constLast().lines - 1);
    }
}

void TestFlow::aRowHigherThanAPageGoesOn()
{
    const Document document = documentOf({table(1, 300)});
    const Flow flow(document);
    QVERIFY(flow.pageCount() > 2);
    QCOMPARE(wrongIn(document, {}), QString());
}

void TestFlow::pagesAreAlwaysInOrder()
{
    QVERIFY(rc::check("pages hold what they promise", [] {
        test::Random random(*rc::gen::arbitrary<quint32>());
        const Document document = randomDocument(random);
        const Sheet sheet{.size = {90.0 + random.below(200), 120.0 + random.below(200)}};
        const QString wrong = wrongIn(document, sheet);
        if (!wrong.isEmpty())
            RC_FAIL(wrong.toStdString());
    }));
}

void TestFlow::theWholeTextIsSet_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("width");
    const QString long1 = sentence().repeated(400);
    for (const double width : {60.0, 210.0, 2000.0}) {
        const auto row = [width](const char* name, const QString& text) {
            QTest::addRow("%s on %g mm", name, width) << text << width;
        };
        row("sentences", long1);
        row("no blank", QString(20'000, u'x'));
        row("pairs", u"😀"_s.repeated(5'000));
        row("Arabic", u"لم يتصل بنا أحد وانتظرنا ثلاثة أسابيع. "_s.repeated(200));
        row("tags", u"<table><tr><td>"_s.repeated(500));
    }
}

void TestFlow::theWholeTextIsSet()
{
    QFETCH(QString, text);
    QFETCH(double, width);
    const Document document = documentOf({textBlock(Kind::Paragraph, foreign(text))});
    const Flow flow(document, {.size = {width, 297}});
    qsizetype lines = 0;
    for (const QList<Piece>& pieces : pagesOf(flow))
        lines += pieces.size();
    const Piece first = flow.pieces(0).constFirst();
    QCOMPARE(lines, first.lines);
    QVERIFY(lines >= 1);
    QCOMPARE(wrongIn(document, {.size = {width, 297}}), QString());
}

void TestFlow::aLongLineIsBrokenLikeAShortOne()
{
    // The pieces that a long line is laid out in leave no ragged lines.
    const auto linesOf = [](int sentences) {
        return Flow(documentOf({text(Kind::Paragraph, sentences)}), {.size = {210, 5000}}).pieces(0).size();
    };
    const double perSentence = double(linesOf(14)) / 14; // less than one piece
    QVERIFY(std::abs(double(linesOf(280)) / 280 - perSentence) < 0.07);
}

void TestFlow::itIsPainted()
{
    const Flow flow(documentOf({text(Kind::Title, 1), text(Kind::Paragraph, 5)}));
    QImage image(420, 594, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(420 / unitsOf(210), 420 / unitsOf(210));
    flow.paint(painter, 0);
    painter.end();
    int inked = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const bool hasInk = qGray(image.pixel(x, y)) < 128;
            inked += hasInk;
            QVERIFY(!hasInk || (x > 40 && x < 380 && y > 40 && y < 594 - 20));
        }
    QVERIFY(inked > 200);
}

void TestFlow::namesOfFilesAreSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"2026-0042 Dana R."_s << u"2026-0042 Dana R.pdf"_s;
    QTest::newRow("a folder") << u"../../etc/passwd"_s << u"etc passwd.pdf"_s;
    QTest::newRow("nothing") << u" "_s << u"Amends.pdf"_s;
    QTest::newRow("control") << u"a\u001b[2Jb\u202Egnp"_s << u"a [2Jb gnp.pdf"_s;
    QTest::newRow("scripts") << u"2026-0001 דנה 王芳"_s << u"2026-0001 דנה 王芳.pdf"_s;
    QTest::newRow("long") << QString(500, u'n') << QString(QString(120, u'n') + u".pdf"_s);
}

void TestFlow::namesOfFilesAreSafe()
{
    QFETCH(QString, name);
    QTEST(safeFileName(name, u"pdf"_s), "safe");
}

void TestFlow::noShortRowStandsAlone()
{
    constexpr qsizetype rows = 8;
    for (int lines = 20; lines < 70; ++lines) {
        QList<Block> blocks(lines, textBlock(Kind::Caption, own(u"A line"_s)));
        blocks << table(rows);
        const Document document = documentOf(blocks);
        for (const QList<Piece>& page : pagesOf(Flow(document))) {
            QSet<qsizetype> here;
            for (const Piece& piece : page)
                if (isRow(document, piece))
                    here.insert(piece.row);
            QVERIFY2(here.size() != 1, qPrintable(QString::number(lines)));
        }
    }
}

QTEST_MAIN(TestFlow)
#include "tst_flow.moc"
