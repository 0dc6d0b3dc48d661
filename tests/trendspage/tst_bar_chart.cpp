// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/bar_chart_view.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <rapidcheck.h>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {

BarChart chart()
{
    BarChart chart;
    chart.series = {{u"Quality"_s, QColor(Qt::blue), {1, 0, 2, 1}}, {u"Not found yet"_s, QColor(), {0, 0, 3, 0}}};
    chart.labels = {u"W44"_s, u"45"_s, u"46"_s, u"47"_s};
    chart.partial = {false, false, false, true};
    chart.most = chart.largest();
    return chart;
}

QStringList names()
{
    return {u"W44: 1"_s, u"W45: 0"_s, u"W46: 5"_s, u"W47 so far: 1"_s};
}

} // namespace

class TestBarChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sumsAreOfTheStack();
    void linesAreWholeAndFew();
    void barsLieWhereTheMouseHits();
    void keysWalkAndOpen();
    void emptyBarsOpenNothing();
    void aClickOpens();
    void itTellsWhereItIs();
    void partialWeeksAreHatched();
    void linesLieAtTheirCounts();
};

void TestBarChart::sumsAreOfTheStack()
{
    QCOMPARE(chart().countAt(2), 5);
    QCOMPARE(chart().largest(), 5);
    QCOMPARE(BarChart().largest(), 0);
}

void TestBarChart::linesAreWholeAndFew()
{
    QCOMPARE(wholeScale(0), (WholeScale{1, 1}));
    QCOMPARE(wholeScale(4), (WholeScale{1, 4}));
    QCOMPARE(wholeScale(5), (WholeScale{2, 6}));
    QCOMPARE(wholeScale(11), (WholeScale{5, 15}));
    QVERIFY(rc::check([] {
        const qint64 most = *rc::gen::inRange<qint64>(0, 1'000'000'000'000);
        const WholeScale scale = wholeScale(most);
        RC_ASSERT(scale.top >= most);
        RC_ASSERT(scale.top % scale.step == 0);
        RC_ASSERT(scale.top / scale.step <= 4);
        RC_ASSERT(scale.top / scale.step >= 1);
    }));
}

void TestBarChart::barsLieWhereTheMouseHits()
{
    const BarChart value = chart();
    const BarChartInk ink = barChartInk(look::Scheme::Light, QFont(), 4);
    const BarChartLayout layout(value, QRectF(10, 10, 300, 120), ink);
    for (int i = 0; i < value.size(); ++i) {
        QCOMPARE(layout.barAt(layout.column(i).center()), i);
        QVERIFY(layout.column(i).contains(layout.bar(i, 0, value.countAt(i)).center()));
    }
    QCOMPARE(layout.barAt(QPointF(0, 0)), -1);
    QCOMPARE(layout.bar(2, 0, 5).height(), layout.bar(2, 0, 2).height() + layout.bar(2, 2, 5).height());
}

void TestBarChart::keysWalkAndOpen()
{
    BarChartView view;
    view.setChart(chart(), names(), u"7 cases"_s);
    QSignalSpy opened(&view, &BarChartView::opened);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.current(), 3);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.current(), 3);
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(opened, (QList<QVariantList>{{2}, {0}}));
}

void TestBarChart::emptyBarsOpenNothing()
{
    BarChartView view;
    view.setChart(chart(), names(), {});
    QSignalSpy opened(&view, &BarChartView::opened);
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Return);
    view.setOpenable(false);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(opened.isEmpty());
}

void TestBarChart::aClickOpens()
{
    BarChartView view;
    view.setChart(chart(), names(), {});
    view.resize(400, 150);
    QSignalSpy opened(&view, &BarChartView::opened);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.placeOf(2).center());
    view.setLayoutDirection(Qt::RightToLeft); // time keeps its direction
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.placeOf(0).center());
    QCOMPARE(opened, (QList<QVariantList>{{2}, {0}}));
    QVERIFY(view.placeOf(0).left() < view.placeOf(3).left());
}

void TestBarChart::itTellsWhereItIs()
{
    BarChartView view;
    view.setChart(chart(), names(), u"7 cases"_s);
    QCOMPARE(view.accessibleDescription(), u"7 cases"_s);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.accessibleDescription(), u"W47 so far: 1. 7 cases"_s);
    QSignalSpy pointed(&view, &BarChartView::pointedAt);
    view.resize(400, 150);
    view.show();
    QTest::mouseMove(&view, view.placeOf(2).center());
    QVERIFY(QTest::qWaitFor([&] { return !pointed.isEmpty() && pointed.last() == QVariantList{u"W46: 5"_s}; }));
}

void TestBarChart::partialWeeksAreHatched()
{
    const auto colours = [](bool partial) {
        BarChart value = chart();
        value.partial = {partial, false, false, false};
        QImage image(400, 150, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const BarChartInk ink = barChartInk(look::Scheme::Light, QFont(), 4);
        BarChartScene scene;
        scene.setChart(value);
        scene.paint(painter, image.rect(), ink);
        const QRect bar = BarChartLayout(value, image.rect(), ink).bar(0, 0, 1).toRect().adjusted(2, 2, -2, -2);
        QSet<QRgb> found;
        for (int y = bar.top(); y <= bar.bottom(); ++y)
            for (int x = bar.left(); x <= bar.right(); ++x)
                found.insert(image.pixel(x, y));
        return found;
    };
    QCOMPARE(colours(false), (QSet<QRgb>{QColor(Qt::blue).rgb()}));
    QVERIFY(colours(true).contains(QColor(Qt::white).rgb()));
}

void TestBarChart::linesLieAtTheirCounts()
{
    QImage image(400, 150, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const BarChart value = chart();
    const BarChartInk ink = barChartInk(look::Scheme::Light, QFont(), 4);
    BarChartScene scene;
    scene.setChart(value);
    scene.paint(painter, image.rect(), ink);
    const BarChartLayout layout(value, image.rect(), ink);
    const int between = qRound(layout.column(1).center().x()); // a bar of nothing
    QList<int> lines;
    for (int y = 0; y < qFloor(layout.plot().bottom()) - 1; ++y)
        if (image.pixelColor(between, y) != QColor(Qt::white))
            lines.append(y);
    const WholeScale scale = wholeScale(value.most);
    QCOMPARE(lines.size(), scale.top / scale.step);
    for (qint64 line = 1; line <= lines.size(); ++line)
        QVERIFY(qAbs(lines[lines.size() - line] - (layout.plot().bottom() - layout.heightOf(line * scale.step))) <= 1);
}

QTEST_MAIN(TestBarChart)
#include "tst_bar_chart.moc"
