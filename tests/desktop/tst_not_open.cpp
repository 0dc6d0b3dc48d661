// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/not_open.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QTest>
#include <QTimer>

using namespace amends;
using namespace Qt::StringLiterals;

class TestNotOpen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenIsAnswered_data();
    void whatIsChosenIsAnswered();
    void aBackupIsOfferedWhereItHelps_data();
    void aBackupIsOfferedWhereItHelps();
};

void TestNotOpen::whatIsChosenIsAnswered_data()
{
    QTest::addColumn<bool>("isOwn");
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("answer");
    QTest::newRow("again") << true << u"Try again"_s << int(NotOpen::Again);
    QTest::newRow("only read") << true << u"Only read"_s << int(NotOpen::OnlyRead);
    QTest::newRow("another") << false << u"Open another casebook…"_s << int(NotOpen::OpenOther);
    QTest::newRow("the end") << true << u"Quit"_s << int(NotOpen::GiveUp);
    QTest::newRow("back") << false << u"Go back"_s << int(NotOpen::GiveUp);
    QTest::newRow("Escape") << true << QString() << int(NotOpen::GiveUp);
}

void TestNotOpen::whatIsChosenIsAnswered()
{
    QFETCH(bool, isOwn);
    QFETCH(QString, button);
    QFETCH(int, answer);
    QString said;
    QTimer::singleShot(0, this, [&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        said = box->text();
        if (button.isEmpty())
            QTest::keyClick(box, Qt::Key_Escape);
        for (QAbstractButton* one : box->buttons())
            if (one->text() == button)
                one->click();
    });
    const Error error{
        u"locked_by_other"_s,
        {{"program"_L1, u"amends"_s}, {"path"_L1, u"shop.amends"_s}, {"pid"_L1, 4711}, {"host"_L1, u"till"_s}}};
    QCOMPARE(int(askAfterFailure(error, Backup(), isOwn)), answer);
    QVERIFY2(said.contains(u"4711"_s) && said.contains(u"till"_s), qPrintable(said));
}

void TestNotOpen::aBackupIsOfferedWhereItHelps_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("damaged") << u"casebook_damaged"_s << true;
    QTest::newRow("gone") << u"casebook_gone"_s << true;
    QTest::newRow("something else") << u"not_a_casebook"_s << true;
    QTest::newRow("open elsewhere") << u"locked_by_other"_s << false;
    QTest::newRow("newer") << u"casebook_newer"_s << false;
}

void TestNotOpen::aBackupIsOfferedWhereItHelps()
{
    QFETCH(QString, code);
    QFETCH(bool, isOffered);
    bool wasOffered = false;
    QTimer::singleShot(0, this, [&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        for (QAbstractButton* one : box->buttons())
            if (one->text() == u"Put the last backup back"_s) {
                wasOffered = true;
                one->click();
                return;
            }
        QTest::keyClick(box, Qt::Key_Escape);
    });
    const auto answer = askAfterFailure({code, {{"path"_L1, u"shop.amends"_s}}}, Backup(), true);
    QCOMPARE(wasOffered, isOffered);
    QCOMPARE(answer, isOffered ? NotOpen::Restore : NotOpen::GiveUp);
}

QTEST_MAIN(TestNotOpen)
#include "tst_not_open.moc"
