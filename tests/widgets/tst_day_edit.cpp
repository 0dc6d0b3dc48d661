// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_edit.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 11, 16);
const QDate sunday(2026, 11, 22);

/// A day field in a window, and another field to go to.
struct Form {
    Form()
        : edit(new DayEdit(&window))
        , line(edit->findChild<QLineEdit*>())
        , other(new QLineEdit(&window))
        , picked(edit, &DayEdit::picked)
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(edit, 0, Qt::AlignLeading);
        column->addWidget(other);
        window.setGeometry(300, 50, 400, 200);
        window.show();
        window.activateWindow();
    }

    bool isActive()
    {
        edit->setFocus();
        return QTest::qWaitForWindowActive(&window) && line->hasFocus();
    }
    void press(Qt::Key key, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(line, key);
    }
    void type(const QString& text)
    {
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    QList<QDate> days() const
    {
        QList<QDate> days;
        for (const QVariantList& signal : picked)
            days.append(signal.constFirst().toDate());
        return days;
    }

    QWidget window;
    DayEdit* edit;
    QLineEdit* line;
    QLineEdit* other;
    QSignalSpy picked;
};

QStringList announced;

void hear(QAccessibleEvent* event)
{
    if (event->type() == QAccessible::Announcement)
        announced.append(static_cast<QAccessibleAnnouncementEvent*>(event)->message());
}

} // namespace

class TestDayEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void readsWhatItShows();
    void reads_data();
    void reads();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void manyStepsAreOneDay_data();
    void manyStepsAreOneDay();
    void aLateViewLeavesStepsAlone();
    void stepsBackAreNone();
    void stepsFrom_data();
    void stepsFrom();
    void aDayAndMonthAreNearTheEarliest();
    void anErrorIsAnnouncedOnce();
    void tellsHowTheCalendarOpens();
    void theCalendarStandsBelowTheField_data();
    void theCalendarStandsBelowTheField();
};

void TestDayEdit::cleanup()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestDayEdit::readsWhatItShows()
{
    const QList<QLocale> locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    QVERIFY(locales.size() > 40);
    QStringList refused;
    for (const QLocale& locale : locales) {
        QLocale::setDefault(locale);
        DayEdit edit(nullptr);
        auto* line = edit.findChild<QLineEdit*>();
        for (const QDate& day : {monday, QDate(2027, 1, 5), QDate(1999, 12, 31)}) {
            edit.replaceDay(day);
            const QString shown = line->text();
            if (DayEdit::read(shown, monday) != day || DayEdit::read(u' ' + shown + u' ', monday) != day)
                refused.append(locale.name() + u' ' + shown);
        }
    }
    QCOMPARE(refused, QStringList());
}

void TestDayEdit::reads_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("around");
    QTest::addColumn<QDate>("day");
    const QDate december(2026, 12, 20);
    QTest::newRow("slashes") << u"en_GB"_s << u"16/11/2026"_s << monday << monday;
    QTest::newRow("two digits") << u"en_GB"_s << u"16.11.26"_s << monday << monday;
    QTest::newRow("spaces") << u"en_GB"_s << u" 16 11 2026 "_s << monday << monday;
    QTest::newRow("iso") << u"en_GB"_s << u"2026-11-16"_s << sunday << monday;
    QTest::newRow("month first") << u"en_US"_s << u"11/16"_s << monday << monday;
    QTest::newRow("iso where months come first") << u"en_US"_s << u"2026-11-16"_s << sunday << monday;
    QTest::newRow("two digits, year first") << u"sv_SE"_s << u"26-11-16"_s << sunday << monday;
    QTest::newRow("first year") << u"de_DE"_s << u"1.1.1900"_s << monday << QDate(1900, 1, 1);
    QTest::newRow("last year") << u"de_DE"_s << u"31.12.2199"_s << monday << QDate(2199, 12, 31);
    QTest::newRow("this year") << u"de_DE"_s << u"16.11."_s << sunday << monday;
    QTest::newRow("without a dot") << u"de_DE"_s << u"16.11"_s << sunday << monday;
    QTest::newRow("next January") << u"de_DE"_s << u"5.1."_s << december << QDate(2027, 1, 5);
    QTest::newRow("last December") << u"de_DE"_s << u"28.12."_s << QDate(2027, 1, 5) << QDate(2026, 12, 28);
    QTest::newRow("a leap day") << u"de_DE"_s << u"29.2."_s << QDate(2027, 12, 1) << QDate(2028, 2, 29);
    QTest::newRow("hungarian, short") << u"hu_HU"_s << u"11. 16."_s << sunday << monday;
    QTest::newRow("croatian, short") << u"hr_HR"_s << u"16. 11."_s << sunday << monday;
    QTest::newRow("bulgarian, without letters") << u"bg_BG"_s << u"16.11.2026"_s << sunday << monday;
    QTest::newRow("bulgarian, two digits") << u"bg_BG"_s << u"16.11.26 г."_s << sunday << monday;
    QTest::newRow("arabic without marks") << u"ar_EG"_s << u"١٦/١١/٢٠٢٦"_s << sunday << monday;
    QTest::newRow("arabic in other digits") << u"ar_EG"_s << u"16/11/2026"_s << sunday << monday;
    QTest::newRow("persian") << u"fa_IR"_s << u"۲۰۲۶/۱۱/۱۶"_s << sunday << monday;
    QTest::newRow("persian, short") << u"fa_IR"_s << u"۱۱/۱۶"_s << sunday << monday;
    QTest::newRow("foreign digits") << u"en_GB"_s << u"۱۶/۱۱/۲۰۲۶"_s << sunday << monday;
    QTest::newRow("wide") << u"ja_JP"_s << u"２０２６／１１／１６"_s << sunday << monday;
}

void TestDayEdit::reads()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(QDate, around);
    QLocale::setDefault(QLocale(locale));
    QTEST(DayEdit::read(typed, around).value_or(QDate()), "day");
}

void TestDayEdit::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("wrong");
    const QString like = u"A day looks like 16/11/2026."_s;
    for (const QString& typed : {u"16.11.6"_s, u"16.11.202"_s, u"202-11-16"_s, u"16.11.20266"_s, u"16"_s, u"2026-11"_s,
                                 u"161126"_s, u"yesterdy"_s, u"16..11"_s, u"-16.11"_s})
        QTest::newRow(qUtf8Printable(typed)) << typed << u"“%1” is no day. "_s.arg(typed) + like;
    QTest::newRow("nothing") << QString() << like;
    QTest::newRow("month") << u"16.13."_s << u"There is no month 13. "_s + like;
    QTest::newRow("no month") << u"16.0."_s << u"There is no month 0. "_s + like;
    QTest::newRow("leap day") << u"29.2."_s << u"There is no 29 February. February 2027 has 28 days."_s;
    QTest::newRow("day") << u"31.11.26"_s << u"There is no 31 November. November 2026 has 30 days."_s;
    QTest::newRow("too early") << u"31/12/1899"_s << u"A year from 1900 to 2199 would fit."_s;
    QTest::newRow("too late") << u"2200-01-01"_s << u"A year from 1900 to 2199 would fit."_s;
    QTest::newRow("no year") << u"16/11/0000"_s << u"A year from 1900 to 2199 would fit."_s;
}

void TestDayEdit::saysWhatIsWrong()
{
    QFETCH(QString, typed);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto day = DayEdit::read(typed, QDate(2027, 3, 1));
    QVERIFY(!day);
    QTEST(day.error(), "wrong");
}

void TestDayEdit::manyStepsAreOneDay_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("Tab") << int(Qt::Key_Tab);
    QTest::newRow("finish") << 0;
}

void TestDayEdit::manyStepsAreOneDay()
{
    QFETCH(int, way);
    Form form;
    QVERIFY(form.isActive());
    form.edit->setDay(monday);
    form.press(Qt::Key_Up, 14);
    QCOMPARE(form.line->text(), u"30/11/2026"_s);
    QVERIFY(form.edit->isTyped());
    QCOMPARE(form.days(), QList<QDate>());
    if (way)
        form.press(Qt::Key(way));
    else
        form.edit->finish();
    QCOMPARE(form.days(), QList<QDate>{monday.addDays(14)});
    form.edit->finish();
    form.other->setFocus();
    QCOMPARE(form.picked.size(), 1);
}

void TestDayEdit::aLateViewLeavesStepsAlone()
{
    Form form;
    form.edit->setDay(monday);
    form.press(Qt::Key_Down, 2);
    form.edit->setDay(sunday);
    QCOMPARE(form.line->text(), u"14/11/2026"_s);
    form.press(Qt::Key_Down);
    form.edit->finish();
    QCOMPARE(form.days(), QList<QDate>{monday.addDays(-3)});
    form.edit->setDay(sunday);
    QCOMPARE(form.line->text(), u"22/11/2026"_s);
}

void TestDayEdit::stepsBackAreNone()
{
    Form form;
    form.edit->setDay(monday);
    form.press(Qt::Key_Up, 3);
    form.press(Qt::Key_Down, 3);
    QVERIFY(!form.edit->isTyped());
    form.edit->finish();
    QCOMPARE(form.days(), QList<QDate>());
}

void TestDayEdit::stepsFrom_data()
{
    QTest::addColumn<QDate>("earliest");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("shown");
    const int up = Qt::Key_Up;
    const int down = Qt::Key_Down;
    QTest::newRow("overdue, up") << sunday << monday << QString() << up << u"22/11/2026"_s;
    QTest::newRow("overdue, down") << sunday << monday << QString() << down << u"16/11/2026"_s;
    QTest::newRow("earliest, down") << monday << monday << QString() << down << u"16/11/2026"_s;
    QTest::newRow("earliest, up") << monday << monday << QString() << up << u"17/11/2026"_s;
    QTest::newRow("typed") << QDate() << monday << u"30.11."_s << up << u"01/12/2026"_s;
    QTest::newRow("typed, none yet") << monday << QDate() << u"30.11."_s << up << u"01/12/2026"_s;
    QTest::newRow("no day") << QDate() << monday << u"soon"_s << up << u"soon"_s;
    QTest::newRow("none") << QDate() << QDate() << QString() << up << QString();
    QTest::newRow("last") << QDate() << QDate(2199, 12, 31) << QString() << up << u"31/12/2199"_s;
}

void TestDayEdit::stepsFrom()
{
    QFETCH(QDate, earliest);
    QFETCH(QDate, day);
    QFETCH(QString, typed);
    QFETCH(int, key);
    Form form;
    form.edit->setEarliest(earliest);
    form.edit->setDay(day);
    if (!typed.isEmpty())
        form.type(typed);
    form.press(Qt::Key(key));
    QTEST(form.line->text(), "shown");
    QCOMPARE(form.days(), QList<QDate>());
}

void TestDayEdit::aDayAndMonthAreNearTheEarliest()
{
    Form form;
    form.edit->setEarliest(QDate(2030, 12, 20));
    form.type(u"5.1."_s);
    form.edit->finish();
    QCOMPARE(form.days(), QList<QDate>{QDate(2031, 1, 5)});
}

void TestDayEdit::anErrorIsAnnouncedOnce()
{
    announced.clear();
    const auto before = QAccessible::installUpdateHandler(hear);
    QAccessible::setActive(true);
    Form form;
    form.type(u"yesterdy"_s);
    form.press(Qt::Key_Return);
    form.edit->finish();
    const QString wrong = form.line->accessibleDescription();
    form.type(u"16.11.2026"_s);
    form.press(Qt::Key_Return);
    QAccessible::setActive(false);
    QAccessible::installUpdateHandler(before);
    QVERIFY(wrong.startsWith(u"“yesterdy” is no day."_s));
    QCOMPARE(announced, QStringList{wrong});
    QCOMPARE(form.line->accessibleDescription(), QString());
}

void TestDayEdit::tellsHowTheCalendarOpens()
{
    Form form;
    QCOMPARE(form.line->toolTip(), u"Alt+Down opens the calendar"_s);
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(form.line);
    QVERIFY(told);
    QCOMPARE(told->text(QAccessible::Description), form.line->toolTip());
}

void TestDayEdit::theCalendarStandsBelowTheField_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestDayEdit::theCalendarStandsBelowTheField()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    Form form;
    QVERIFY(form.isActive());
    form.edit->setDay(monday);
    QTest::keyClick(form.line, Qt::Key_Down, Qt::AltModifier);
    QWidget* menu = QApplication::activePopupWidget();
    QVERIFY(menu);
    const QRect field(form.line->mapToGlobal(QPoint(0, 0)), form.line->size());
    QCOMPARE(menu->geometry().top(), field.bottom() + 1);
    if (direction == Qt::RightToLeft)
        QCOMPARE(menu->geometry().right(), field.right());
    else
        QCOMPARE(menu->geometry().left(), field.left());
    menu->close();
    QCOMPARE(form.days(), QList<QDate>());
}

QTEST_MAIN(TestDayEdit)
#include "tst_day_edit.moc"
