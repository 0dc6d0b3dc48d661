// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casebook/books.h"
#include "ui/desk/desk.h"
#include "ui/shell/main_window.h"

#include <QLabel>
#include <QLocale>
#include <QTest>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

class TestSavedState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anImportIsSavedToo();
};

void TestSavedState::anImportIsSavedToo()
{
    Book book;
    const auto clock = std::make_shared<FixedClock>(monday());
    Desk desk(*book, clock, {.office = takenOf(book->office()), .playbook = takenOf(book->playbook())});
    const MainWindow window(desk, {});
    const auto says = [&](const QDateTime& at) {
        const QString time = QLocale().toString(at.toTimeZone(desk.zone()).time(), QLocale::ShortFormat);
        return std::ranges::any_of(window.findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->text() == u"Everything saved · "_s + time;
        });
    };
    desk.apply(one(openingOf(1, u"First"_s)), this);
    QVERIFY(QTest::qWaitFor([&] { return says(monday()); }));
    clock->set(monday().addSecs(3600));
    ImportRequest request;
    request.files = {book.put(u"reviews.csv"_s, "Text,Date\nLate,2026-11-10\n")};
    takenOf(book->import(request));
    QVERIFY(QTest::qWaitFor([&] { return says(clock->now()); }));
}

QTEST_MAIN(TestSavedState)
#include "tst_saved_state.moc"
