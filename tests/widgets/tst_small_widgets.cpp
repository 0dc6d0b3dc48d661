// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tile.h"

#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestSmallWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLabelFollowsTheScheme();
    void aChipSaysWhatItIs();
    void starsAreTold();
    void aBannerShowsOneSentence();
    void aBannersSignHasItsOwnRoom();
    void aTileOpensByMouseAndKeys();
    void emptyStatesOfferWhatHelps();
    void labelsAreAlwaysPlainText();
};

void TestSmallWidgets::aChipSaysWhatItIs()
{
    Chip chip;
    chip.setChip({u"since Fri 13 Nov"_s, look::Tone::Overdue});
    QCOMPARE(chip.accessibleName(), u"since Fri 13 Nov"_s);
    QVERIFY(!chip.isHidden());
    const int plain = chipSize({u"since Fri 13 Nov"_s}).width();
    QCOMPARE_GT(chip.sizeHint().width(), plain); // with its clock
    chip.setChip({});
    QVERIFY(chip.isHidden());
}

void TestSmallWidgets::starsAreTold()
{
    Stars stars;
    stars.setStars(2.5);
    QCOMPARE(stars.accessibleName(), u"2.5 of 5 stars"_s);
    stars.setStars({});
    QVERIFY(stars.isHidden());
}

void TestSmallWidgets::aBannerShowsOneSentence()
{
    QWidget page;
    Banner banner(&page);
    page.show();
    QVERIFY(banner.isHidden());
    banner.show(look::Tone::Overdue, u"The file was moved."_s, u"Show it"_s);
    QCOMPARE(banner.sentence(), u"The file was moved."_s);
    QSignalSpy pressed(&banner, &Banner::pressed);
    QList<QPushButton*> buttons = banner.findChildren<QPushButton*>();
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QCOMPARE(pressed.size(), 1);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QVERIFY(banner.isHidden());
    banner.show(look::Tone::Info, u""_s);
    QVERIFY(banner.isHidden());
}

void TestSmallWidgets::aBannersSignHasItsOwnRoom()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        Banner banner;
        banner.setLayoutDirection(direction);
        banner.resize(look::u(100), look::u(10));
        banner.show(look::Tone::Info, u"The file was moved."_s);
        banner.layout()->activate();
        const QRect sentence = banner.findChild<Label*>()->geometry();
        const int room = direction == Qt::LeftToRight ? sentence.left() : banner.width() - 1 - sentence.right();
        QCOMPARE_GE(room, look::u(10));
    }
}

void TestSmallWidgets::aTileOpensByMouseAndKeys()
{
    Tile tile;
    tile.setContent({.icon = Icon::Folder,
                     .label = u"Open cases"_s,
                     .figure = u"12"_s,
                     .meaning = u"8 a week ago"_s,
                     .bars = {1, 2, 3},
                     .from = u"W44"_s,
                     .to = u"W46"_s});
    tile.resize(tile.sizeHint());
    tile.show();
    QCOMPARE(tile.accessibleName(), u"Open cases: 12"_s);
    QSignalSpy clicked(&tile, &Tile::clicked);
    QTest::mouseClick(&tile, Qt::LeftButton);
    QTest::keyClick(&tile, Qt::Key_Space);
    QCOMPARE(clicked.size(), 2);
}

void TestSmallWidgets::emptyStatesOfferWhatHelps()
{
    EmptyState empty;
    empty.setContent(u"Nothing here yet"_s, u"Bring in the first one."_s,
                     {{Icon::Pencil, u"Write one down"_s, u"Two minutes."_s, u"New case"_s},
                      {Icon::Download, u"Bring in a file"_s, u"Reviews."_s, u"Import…"_s}});
    empty.show();
    QSignalSpy taken(&empty, &EmptyState::taken);
    for (QPushButton* button : empty.findChildren<QPushButton*>())
        QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(taken, (QList<QVariantList>{{0}, {1}}));
}

void TestSmallWidgets::labelsAreAlwaysPlainText()
{
    Label label(u"<img src='file:///canary.png'><b>bold</b>"_s, look::Type::Body);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    label.setElided(Qt::ElideRight);
    label.resize(40, 20);
    QVERIFY(!label.grab().isNull());
    QCOMPARE_LT(label.minimumSizeHint().width(), 100);
}

void TestSmallWidgets::aLabelFollowsTheScheme()
{
    look::apply(*qApp, look::SchemeChoice::Light);
    QWidget window;
    Label inside(u"words"_s, look::Type::Body, look::Role::Secondary, &window);
    Label toned(u"late"_s, look::Type::Body, look::Tone::Overdue, &window);
    window.show();
    for (const look::SchemeChoice choice : {look::SchemeChoice::Dark, look::SchemeChoice::Light}) {
        look::apply(*qApp, choice);
        QCoreApplication::processEvents();
        QCOMPARE(inside.palette().color(QPalette::WindowText), look::colour(look::Role::Secondary));
        QCOMPARE(toned.palette().color(QPalette::WindowText), look::textOf(look::Tone::Overdue));
    }
}

QTEST_MAIN(TestSmallWidgets)
#include "tst_small_widgets.moc"
