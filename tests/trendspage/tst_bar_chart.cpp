// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/chart_panel.h"

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
    chart.bars = 4;
    chart.labels = {{u"W44"_s, u"45"_s, u"46"_s, u"47"_s}};
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
    void theWholeHeightIsHit();
    void aLoneBarIsHitNearItOnly();
    void nothingButABarOpens();
    void wordsBelowAreThinnedEvenly();
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

void TestBarChart::theWholeHeightIsHit()
{
    const BarChartInk ink = barChartInk(look::Scheme::Light, QFont(), 4);
    const BarChartLayout layout(chart(), QRectF(0, 0, 100, 120), ink);
    const QRectF column = layout.column(1);
    QCOMPARE(layout.target(1), column);
    for (const QPointF& at : {column.topLeft() + QPointF(1, 1), column.bottomRight() - QPointF(1, 1)})
        QCOMPARE(layout.barAt(at), 1);
}

void TestBarChart::aLoneBarIsHitNearItOnly()
{
    BarChart lone;
    lone.bars = 1;
    lone.series = {{u"Quality"_s, QColor(Qt::blue), {1}}};
    lone.most = 1;
    const BarChartInk ink = barChartInk(look::Scheme::Light, QFont(), 4);
    const BarChartLayout layout(lone, QRectF(0, 0, 600, 120), ink);
    QCOMPARE(layout.barAt(layout.bar(0, 0, 1).center()), 0);
    QCOMPARE(layout.barAt(layout.plot().topLeft() + QPointF(40, 10)), -1);
    QCOMPARE(layout.barAt(layout.plot().bottomRight() - QPointF(40, 10)), -1);
}

void TestBarChart::nothingButABarOpens()
{
    ChartPanel panel(ChartPanel::Kind::Whole);
    panel.setContent(
        {.title = {u"All cases"_s, {}}, .chart = chart(), .barNames = names(), .total = u"7 cases"_s, .summary = {}});
    panel.resize(400, panel.height());
    panel.show();
    QSignalSpy opened(&panel, &ChartPanel::opened);
    const QRect plot = panel.view()->placeOf(0) | panel.view()->placeOf(3);
    const QRect bars = plot.translated(panel.view()->pos());
    for (int y = 2; y < panel.height(); y += 6) {
        for (int x = 2; x < panel.width(); x += 6) {
            if (bars.contains(x, y))
                continue;
            QWidget* hit = panel.childAt(x, y);
            QTest::mouseClick(hit ? hit : &panel, Qt::LeftButton, {},
                              hit ? hit->mapFrom(&panel, QPoint(x, y)) : QPoint(x, y));
        }
    }
    QVERIFY(opened.isEmpty());
}

void TestBarChart::wordsBelowAreThinnedEvenly()
{
    const auto painted = [](const QList<QStringList>& labels) {
        BarChart value = chart();
        value.series.clear();
        value.labels = labels;
        QImage image(90, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const BarChartInk ink = barChartInk(look::Scheme::Light, QFont(), 4);
        BarChartScene scene;
        scene.setChart(value);
        scene.paint(painter, image.rect(), ink);
        painter.end();
        return image;
    };
    const QStringList all{u"2020"_s, u"2021"_s, u"2022"_s, u"2023"_s};
    const QStringList second{u"2020"_s, {}, u"2022"_s, {}};
    const QStringList none{{}, {}, {}, {}};
    const QString wide = QString(20, u'W');
    QCOMPARE(painted({{wide, wide, wide, wide}, none}), painted({none}));
    QCOMPARE(painted({{wide, wide, wide, wide}, second, all}), painted({second}));
    QVERIFY(painted({second}) != painted({none}));
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
    QVERIFY(QTest::qWaitFor(
        [&] { return !pointed.isEmpty() && pointed.last() == QVariantList{u"W46: 5. Click to show them"_s}; }));
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
