// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casebook/books.h"
#include "ui/desk/business_form.h"
#include "ui/desk/desk.h"
#include "ui/welcome/welcome_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {

Business unnamed()
{
    Business values = business();
    values.name.clear();
    values.leader.clear();
    return values;
}

/// The page in a window, on a casebook of its own.
class Opened {
public:
    explicit Opened(const Business& values, WelcomePage::Actions actions = {})
        : m_book(values)
        , m_desk(*m_book, clock, {.office = takenOf(m_book->office()), .playbook = takenOf(m_book->playbook())})
        , page(m_desk, std::move(actions))
    {
        QObject::connect(&m_desk, &Desk::wanted, &page, [this](const Place& place) { wanted.append(place); });
        page.resize(1000, 750);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the page does not become active");
        page.openAt({.page = PageKind::Welcome});
    }

    Business stored() { return takenOf(m_book->office()).business; }
    Desk& desk() { return m_desk; }
    QPushButton* button(const QString& text) const
    {
        for (auto* button : page.findChildren<QPushButton*>())
            if (button->text() == text && button->isVisible())
                return button;
        return nullptr;
    }
    template <class T>
    T* field(const QString& key) const
    {
        return page.findChild<T*>(key);
    }
    bool says(const QString& part) const
    {
        return std::ranges::any_of(page.findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(part);
        });
    }

    QList<Place> wanted;
    std::shared_ptr<FixedClock> clock = std::make_shared<FixedClock>(monday());

private:
    Book m_book;
    Desk m_desk;

public:
    WelcomePage page;
};

} // namespace

class TestWelcomePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threeWaysIn();
    void whatCannotBeDoneIsNotOffered();
    void fitsWhereItIsNarrow_data();
    void fitsWhereItIsNarrow();
    void whoseItIsIsAskedOnce();
    void aNameIsAskedFor();
    void whatDoesNotFitIsToldAndNotSaved_data();
    void whatDoesNotFitIsToldAndNotSaved();
    void whatIsTypedStaysWhenTheCasebookChanges();
    void enterGoesOn_data();
    void enterGoesOn();
    void theClockGoes();
    void theOtherCasebookStandsOnTheLine();
};

void TestWelcomePage::threeWaysIn()
{
    int samples = 0;
    int others = 0;
    Opened opened(business(), {.openSample = [&] { ++samples; }, .openOther = [&] { ++others; }});
    QVERIFY(opened.button(u"New case"_s)->hasFocus());
    QTest::keyClick(opened.button(u"New case"_s), Qt::Key_Space);
    QTest::mouseClick(opened.button(u"Import…"_s), Qt::LeftButton);
    QTest::mouseClick(opened.button(u"Open the sample shop"_s), Qt::LeftButton);
    QTest::mouseClick(opened.button(u"Open another casebook…"_s), Qt::LeftButton);
    QCOMPARE(opened.wanted, (QList<Place>{{.page = PageKind::Case}, {.page = PageKind::Import}}));
    QCOMPARE(samples, 1);
    QCOMPARE(others, 1);
    QVERIFY(opened.says(u"Everything stays on this computer"_s));
}

void TestWelcomePage::whatCannotBeDoneIsNotOffered()
{
    const Opened opened(business());
    QVERIFY(opened.button(u"New case"_s));
    QVERIFY(!opened.button(u"Open the sample shop"_s));
    QVERIFY(!opened.button(u"Open another casebook…"_s));
}

void TestWelcomePage::fitsWhereItIsNarrow_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("points");
    QTest::newRow("wide") << 1100 << 10.0;
    QTest::newRow("at 150 %") << 1000 << 15.0;
    QTest::newRow("narrow") << 480 << 10.0;
}

void TestWelcomePage::fitsWhereItIsNarrow()
{
    QFETCH(int, width);
    QFETCH(double, points);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(points);
    QApplication::setFont(font);
    {
        Opened opened(business(), {.openSample = [] {}, .openOther = [] {}});
        opened.page.resize(width, 750);
        QCoreApplication::processEvents();
        const auto* area = opened.page.findChild<QScrollArea*>();
        QVERIFY(QTest::qWaitFor([&] { return area->widget()->width() <= area->viewport()->width(); }));
        for (const auto* label : opened.page.findChildren<QLabel*>())
            if (label->isVisible() && !label->wordWrap())
                QVERIFY2(label->width() >= label->sizeHint().width(), qUtf8Printable(label->text()));
    }
    QApplication::setFont(before);
}

void TestWelcomePage::whoseItIsIsAskedOnce()
{
    Opened opened(unnamed());
    QVERIFY(!opened.button(u"New case"_s));
    auto* name = opened.field<QLineEdit>(u"name"_s);
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, u"Hill Street Cycles"_s);
    QTest::keyClick(name, Qt::Key_Tab);
    QVERIFY(QTest::qWaitFor([&] { return opened.stored().name == u"Hill Street Cycles"_s; }));
    QTest::keyClicks(opened.field<QLineEdit>(u"leader"_s), u"Ruth"_s);
    auto* currency = opened.field<QComboBox>(u"currency"_s);
    QVERIFY(currency->currentText().startsWith(u"EUR"_s));
    currency->lineEdit()->selectAll();
    QTest::keyClicks(currency->lineEdit(), u"gbp"_s);
    QTest::mouseClick(opened.button(u"Start"_s), Qt::LeftButton);
    QVERIFY(
        QTest::qWaitFor([&] { return opened.stored().leader == u"Ruth"_s && opened.stored().currency == u"GBP"_s; }));
    QVERIFY(opened.button(u"New case"_s)->hasFocus());
    QVERIFY(!opened.button(u"Start"_s));
}

void TestWelcomePage::aNameIsAskedFor()
{
    Opened opened(unnamed());
    QTest::mouseClick(opened.button(u"Start"_s), Qt::LeftButton);
    QVERIFY(opened.says(u"A name is missing here"_s));
    QVERIFY(opened.field<QLineEdit>(u"name"_s)->hasFocus());
    QTest::mouseClick(opened.button(u"Not now"_s), Qt::LeftButton);
    QVERIFY(opened.button(u"New case"_s));
}

void TestWelcomePage::whatDoesNotFitIsToldAndNotSaved_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("told");
    QTest::newRow("zone") << u"zone"_s << u"Europe/Atlantis"_s << u"is no time zone known here"_s;
    QTest::newRow("currency") << u"currency"_s << u"money"_s << u"is no currency code"_s;
}

void TestWelcomePage::whatDoesNotFitIsToldAndNotSaved()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(QString, told);
    Opened opened(unnamed());
    auto* line = opened.field<QComboBox>(key)->lineEdit();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, typed);
    opened.page.finishTyping();
    QVERIFY(opened.says(told));
    QVERIFY(line->text().startsWith(typed));
    QCOMPARE(opened.stored(), unnamed());
}

void TestWelcomePage::whatIsTypedStaysWhenTheCasebookChanges()
{
    Opened opened(unnamed());
    auto* name = opened.field<QLineEdit>(u"name"_s);
    QTest::keyClicks(name, u"Hill "_s);
    Edit edit;
    edit.kind = EditKind::SetBusiness;
    edit.set = {{"name"_L1, u"Elsewhere"_s}, {"leader"_L1, u"Kim"_s}};
    opened.desk().apply({{edit}}, &opened.page);
    QVERIFY(QTest::qWaitFor([&] { return opened.field<QLineEdit>(u"leader"_s)->text() == u"Kim"_s; }));
    QCOMPARE(name->text(), u"Hill "_s);
}

void TestWelcomePage::enterGoesOn_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("zone") << u"zone"_s << QString() << true;
    QTest::newRow("currency") << u"currency"_s << QString() << true;
    QTest::newRow("no zone") << u"zone"_s << u"Europe/Atlantis"_s << false;
}

void TestWelcomePage::enterGoesOn()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(bool, goesOn);
    Opened opened(unnamed());
    QTest::keyClicks(opened.field<QLineEdit>(u"name"_s), u"Hill Street Cycles"_s);
    auto* line = opened.field<QComboBox>(key)->lineEdit();
    line->setFocus();
    if (!typed.isEmpty()) {
        line->selectAll();
        QTest::keyClicks(line, typed);
    }
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(!opened.button(u"Start"_s), goesOn);
    QCOMPARE(line->hasFocus(), !goesOn);
}

void TestWelcomePage::theClockGoes()
{
    const Opened opened(unnamed());
    const auto there = [&] {
        return QLocale().toString(opened.clock->now().toTimeZone(QTimeZone(business().zone.toUtf8())).time(),
                                  QLocale::ShortFormat);
    };
    QVERIFY(opened.says(there()));
    opened.clock->set(monday().addSecs(180));
    QVERIFY(QTest::qWaitFor([&] { return opened.says(there()); }));
}

void TestWelcomePage::theOtherCasebookStandsOnTheLine()
{
    const Opened opened(business(), {.openSample = [] {}, .openOther = [] {}});
    const auto middleOf = [&](const QWidget* widget) {
        return widget->mapTo(&opened.page, widget->rect().center()).y();
    };
    for (const auto* label : opened.page.findChildren<QLabel*>())
        if (label->text().contains(u"Everything stays on this computer"_s))
            QVERIFY(std::abs(middleOf(label) - middleOf(opened.button(u"Open another casebook…"_s))) <= 1);
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcome_page.moc"
