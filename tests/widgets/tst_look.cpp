// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace amends;
using namespace Qt::StringLiterals;
using look::Role;
using look::Scheme;
using look::Tone;

namespace {

/// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

constexpr double forWords = 4.5;
constexpr double forShapes = 3.0;

} // namespace

class TestLook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsCanBeRead_data();
    void wordsCanBeRead();
    void chipsCanBeRead_data();
    void chipsCanBeRead();
    void causesStandOut_data();
    void causesStandOut();
    void causesKeepTheirColour();
    void sizesFollowTheFont();
    void everyIconIsDrawn();
};

void TestLook::wordsCanBeRead_data()
{
    QTest::addColumn<Role>("ink");
    QTest::addColumn<Role>("ground");
    QTest::addColumn<double>("least");
    for (const Role ground : {Role::Window, Role::Sidebar, Role::Base, Role::Alternate, Role::Highlight, Role::Hover}) {
        QTest::addRow("text on %d", int(ground)) << Role::Text << ground << forWords;
        QTest::addRow("secondary on %d", int(ground)) << Role::Secondary << ground << forWords;
        QTest::addRow("accent on %d", int(ground)) << Role::Accent << ground << forWords;
        QTest::addRow("stars on %d", int(ground)) << Role::Stars << ground << forShapes;
    }
    QTest::newRow("primary button") << Role::PrimaryText << Role::Primary << forWords;
    QTest::newRow("error line") << Role::ErrorText << Role::Base << forWords;
    QTest::newRow("input border") << Role::InputBorder << Role::Base << forShapes;
    QTest::newRow("disabled") << Role::Disabled << Role::Window << forShapes;
    QTest::newRow("marked text") << Role::Text << Role::TextMark << forWords;
    QTest::newRow("query value, large in weight") << Role::QueryValue << Role::Base << forWords;
}

void TestLook::wordsCanBeRead()
{
    QFETCH(Role, ink);
    QFETCH(Role, ground);
    QFETCH(double, least);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
        QCOMPARE_GE(contrast(look::colour(ink, scheme), look::colour(ground, scheme)), least);
}

void TestLook::chipsCanBeRead_data()
{
    QTest::addColumn<Tone>("tone");
    QTest::newRow("neutral") << Tone::Neutral;
    QTest::newRow("info") << Tone::Info;
    QTest::newRow("done") << Tone::Done;
    QTest::newRow("due soon") << Tone::DueSoon;
    QTest::newRow("overdue") << Tone::Overdue;
}

void TestLook::chipsCanBeRead()
{
    QFETCH(Tone, tone);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        QCOMPARE_GE(contrast(look::textOf(tone, scheme), look::tintOf(tone, scheme)), forWords);
        QCOMPARE_GE(contrast(look::colour(Role::Text, scheme), look::tintOf(tone, scheme)), forWords);
    }
}

void TestLook::causesStandOut_data()
{
    QTest::addColumn<QString>("cause");
    for (const char* cause : {"communication", "expectations", "follow_up", "quality", "delivery", "money", "people",
                              "process", "reaction", "outside_our_control", "not_ours"})
        QTest::newRow(cause) << QString::fromLatin1(cause);
}

void TestLook::causesStandOut()
{
    QFETCH(QString, cause);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
        for (const Role ground : {Role::Base, Role::ChartBand})
            QCOMPARE_GE(contrast(look::causeColour(cause, scheme), look::colour(ground, scheme)), forShapes);
}

void TestLook::causesKeepTheirColour()
{
    QCOMPARE(look::causeColour(u"delivery/late"), look::causeColour(u"delivery"));
    QCOMPARE(look::causeColour(u"delivery/one_of_our_own"), look::causeColour(u"delivery"));
    QCOMPARE(look::causeColour(u"something_else"), look::causeColour(u"not_ours"));
    QVERIFY(!look::causeColour(u"").isValid());
}

void TestLook::sizesFollowTheFont()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    const int unit = look::unit();
    QApplication::setFont(large);
    QCOMPARE_GE(look::unit(), 2 * unit - 1);
    QCOMPARE(look::font(look::Type::Display).pointSizeF(), large.pointSizeF() * 2);
    QApplication::setFont(before);
    QCOMPARE_GE(look::unit(), 3);
}

void TestLook::everyIconIsDrawn()
{
    for (int i = 0; i <= int(Icon::Warning); ++i) {
        QImage image(48, 48, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintIcon(painter, QRectF(0, 0, 48, 48), Icon(i), Qt::black);
        painter.end();
        QImage blank(48, 48, QImage::Format_ARGB32);
        blank.fill(Qt::white);
        QVERIFY2(image != blank, qPrintable(u"icon %1"_s.arg(i)));
    }
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
