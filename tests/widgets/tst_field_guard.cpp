// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/look.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {

/// A form that is higher than its window, with one field right below its top.
struct Form {
    explicit Form(QWidget* made)
        : field(made)
    {
        auto* page = new QWidget;
        auto* column = new QVBoxLayout(page);
        column->addWidget(field);
        auto* other = new QWidget(page);
        other->setMinimumHeight(3000);
        other->setFocusPolicy(Qt::StrongFocus);
        column->addWidget(other);
        area.setWidget(page);
        area.setWidgetResizable(true);
        area.resize(300, 300);
        area.show();
        area.activateWindow();
        other->setFocus();
    }

    void turn()
    {
        const QPoint at = field->mapTo(&area, field->rect().center());
        QTest::wheelEvent(area.windowHandle(), at, QPoint(0, -120));
    }

    QScrollArea area;
    QWidget* field;
};

QWidget* spin()
{
    auto* made = new QSpinBox;
    made->setRange(0, 100);
    made->setValue(50);
    return made;
}

QWidget* day()
{
    return new QDateEdit(QDate(2026, 11, 16));
}

QWidget* combo()
{
    auto* made = new QComboBox;
    made->addItems({u"One"_s, u"Two"_s, u"Three"_s});
    return made;
}

QWidget* lineWithChoices()
{
    auto* made = static_cast<QComboBox*>(combo());
    made->setEditable(true);
    return made;
}

QWidget* segments()
{
    auto* made = new SegmentedControl;
    made->setChoices({u"Yes"_s, u"No"_s});
    made->setCurrent(0);
    return made;
}

QVariant valueOf(const QWidget* field)
{
    if (const auto* control = qobject_cast<const SegmentedControl*>(field))
        return control->current();
    if (const auto* box = qobject_cast<const QComboBox*>(field))
        return box->currentIndex();
    return field->property("value").isValid() ? field->property("value") : field->property("date");
}

} // namespace

using Make = QWidget* (*)();
Q_DECLARE_METATYPE(Make)

class TestFieldGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWheelScrollsPastAField_data();
    void theWheelScrollsPastAField();
    void aFieldInUseHearsTheWheel();
    void undoOfADayIsTheWindows_data();
    void undoOfADayIsTheWindows();
    void enterPressesTheFocusedButton();
};

void TestFieldGuard::initTestCase()
{
    look::apply(*qApp, look::SchemeChoice::Light);
}

void TestFieldGuard::theWheelScrollsPastAField_data()
{
    QTest::addColumn<Make>("make");
    QTest::newRow("combo box") << Make(&combo);
    QTest::newRow("combo box with a line") << Make(&lineWithChoices);
    QTest::newRow("spin box") << Make(&spin);
    QTest::newRow("day") << Make(&day);
    QTest::newRow("segmented control") << Make(&segments);
}

void TestFieldGuard::theWheelScrollsPastAField()
{
    QFETCH(Make, make);
    Form form(make());
    QVERIFY(QTest::qWaitForWindowActive(&form.area));
    const QVariant before = valueOf(form.field);
    form.turn();
    QCOMPARE(valueOf(form.field), before);
    QVERIFY(!form.field->hasFocus());
    QCOMPARE_GT(form.area.verticalScrollBar()->value(), 0);
}

void TestFieldGuard::aFieldInUseHearsTheWheel()
{
    Form form(spin());
    QVERIFY(QTest::qWaitForWindowActive(&form.area));
    form.field->setFocus();
    form.turn();
    QCOMPARE(valueOf(form.field), 49);
}

void TestFieldGuard::undoOfADayIsTheWindows_data()
{
    QTest::addColumn<Make>("make");
    QTest::newRow("day") << Make(&day);
    QTest::newRow("spin box") << Make(&spin);
}

void TestFieldGuard::undoOfADayIsTheWindows()
{
    QFETCH(Make, make);
    Form form(make());
    QVERIFY(QTest::qWaitForWindowActive(&form.area));
    QStringList heard;
    connect(new QShortcut(QKeySequence::Undo, &form.area), &QShortcut::activated, this, [&] { heard << u"undo"_s; });
    connect(new QShortcut(QKeySequence::Redo, &form.area), &QShortcut::activated, this, [&] { heard << u"redo"_s; });
    form.field->setFocus();
    QTest::keyClick(form.field, Qt::Key_1);
    QTest::keySequence(form.field, QKeySequence::Undo);
    QTest::keySequence(form.field, QKeySequence::Redo);
    QCOMPARE(heard, (QStringList{u"undo"_s, u"redo"_s}));
}

void TestFieldGuard::enterPressesTheFocusedButton()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    QStringList pressed;
    for (const QString& name : {u"one"_s, u"two"_s}) {
        auto* button = new QPushButton(name, &window);
        column->addWidget(button);
        connect(button, &QPushButton::clicked, this, [&pressed, name] { pressed << name; });
    }
    window.show();
    const QList<QPushButton*> buttons = window.findChildren<QPushButton*>();
    QTest::keyClick(buttons[1], Qt::Key_Return);
    QTest::keyClick(buttons[0], Qt::Key_Enter);
    buttons[0]->setEnabled(false);
    QTest::keyClick(buttons[0], Qt::Key_Return);
    QCOMPARE(pressed, (QStringList{u"two"_s, u"one"_s}));
}

QTEST_MAIN(TestFieldGuard)
#include "tst_field_guard.moc"
