// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_preview.h"
#include "ui/paper/paper_view.h"

#include <QLabel>
#include <QPromise>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <algorithm>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {

paper::Document document()
{
    using Kind = paper::Block::Kind;
    QList<paper::Block> blocks{paper::textBlock(Kind::Title, paper::own(u"A case"_s))};
    for (int i = 0; i < 200; ++i)
        blocks.append(paper::textBlock(Kind::Paragraph, paper::own(u"Nobody called."_s)));
    return {.title = u"Case file 2026-0042"_s, .fileName = u"a.pdf"_s, .foot = u"Foot"_s, .blocks = blocks};
}

} // namespace

class TestPaperPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void buttonsAskWhatWasHandedIn();
    void savingIsTold_data();
    void savingIsTold();
    void withoutAFunctionThereIsNoButton();
    void keysScrollAndZoom();
    void allThatTakesTheFocusHasAName();
};

void TestPaperPreview::buttonsAskWhatWasHandedIn()
{
    QStringList asked;
    PaperPreview preview(
        document(),
        [&](const paper::Document& what, QWidget*) {
            asked.append(u"save "_s + what.fileName);
            return std::nullopt;
        },
        [&](const paper::Document& what, QWidget*) { asked.append(u"print "_s + what.title); });
    preview.resize(800, 700);
    preview.show();
    QTest::mouseClick(preview.findChild<QPushButton*>(u"save"_s), Qt::LeftButton);
    QTest::mouseClick(preview.findChild<QPushButton*>(u"print"_s), Qt::LeftButton);
    QCOMPARE(asked, (QStringList{u"save a.pdf"_s, u"print Case file 2026-0042"_s}));
    QTest::mouseClick(preview.findChild<QPushButton*>(u"close"_s), Qt::LeftButton);
    QVERIFY(!preview.isVisible());
}

void TestPaperPreview::savingIsTold_data()
{
    QTest::addColumn<Done>("done");
    QTest::addColumn<QString>("told");
    QTest::newRow("saved") << Done() << u"Saved."_s;
    QTest::newRow("not saved")
        << Done(failure("file_not_written"_L1, {{"path"_L1, u"a.pdf"_s}, {"reason"_L1, u"disk_full"_s}}))
        << u"\u2068a.pdf\u2069 could not be written: the disk is full. Nothing was changed; put that right, or choose "
           "another place."_s;
}

void TestPaperPreview::savingIsTold()
{
    QFETCH(const Done, done);
    QFETCH(const QString, told);
    QPromise<Done> writing;
    writing.start();
    PaperPreview preview(document(), [&](auto&&...) { return writing.future(); }, {});
    preview.show();
    auto* save = preview.findChild<QPushButton*>(u"save"_s);
    const auto says = [&](const QString& text) {
        return std::ranges::any_of(preview.findChildren<QLabel*>(),
                                   [&](const QLabel* label) { return label->text() == text; });
    };
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(says(u"Saving…"_s));
    QVERIFY(!save->isEnabled());
    writing.addResult(done);
    writing.finish();
    QVERIFY(QTest::qWaitFor([&] { return says(told); }));
    QVERIFY(save->isEnabled());
}

void TestPaperPreview::withoutAFunctionThereIsNoButton()
{
    const PaperPreview preview(document(), {}, {});
    QVERIFY(!preview.findChild<QPushButton*>(u"save"_s));
    QVERIFY(!preview.findChild<QPushButton*>(u"print"_s));
    QVERIFY(preview.findChild<QPushButton*>(u"close"_s));
}

void TestPaperPreview::keysScrollAndZoom()
{
    PaperPreview preview(document(), {}, {});
    preview.resize(800, 700);
    preview.show();
    PaperView& pages = *preview.pages();
    QVERIFY(pages.pageCount() > 2);
    QCOMPARE(pages.currentPage(), 0);
    QTest::keyClick(&pages, Qt::Key_End);
    QCOMPARE(pages.currentPage(), pages.pageCount() - 1);
    QTest::keyClick(&pages, Qt::Key_Home);
    QCOMPARE(pages.currentPage(), 0);
    QTest::keyClick(&pages, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(pages.zoom() > 1.1);
    QVERIFY(pages.horizontalScrollBar()->maximum() > 0);
    QTest::keyClick(&pages, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(pages.zoom(), 1.0);
    QCOMPARE(pages.horizontalScrollBar()->maximum(), 0);
    pages.showPage(1);
    QCOMPARE(pages.currentPage(), 1);
    QVERIFY(pages.accessibleDescription().contains(u'2'));
}

void TestPaperPreview::allThatTakesTheFocusHasAName()
{
    const PaperPreview preview(document(), [](auto&&...) { return std::nullopt; }, [](auto&&...) {});
    for (const QWidget* widget : preview.findChildren<QWidget*>())
        if (widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith(u"qt_"_s))
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
}

QTEST_MAIN(TestPaperPreview)
#include "tst_paper_preview.moc"
