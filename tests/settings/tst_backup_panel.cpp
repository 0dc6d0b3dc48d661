// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casebook/books.h"
#include "ui/desk/desk.h"
#include "ui/settings/backup_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {

class Opened {
public:
    explicit Opened(Casebook& casebook)
        : desk(casebook, std::make_shared<FixedClock>(monday()),
               {.office = takenOf(casebook.office()), .playbook = takenOf(casebook.playbook())})
        , panel(
              desk, [this](QWidget*, const QString& name) { return suggested = name, copyTo; },
              [this](const Backup& backup) { restored.append(backup); })
    {
        QObject::connect(&desk, &Desk::said, &desk, [this](look::Tone, const QString& sentence) { said = sentence; });
        panel.resize(700, 300);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel does not become active");
    }

    QPushButton* button(const QString& text) const
    {
        for (auto* button : panel.findChildren<QPushButton*>())
            if (button->text() == text && button->isVisible())
                return button;
        return nullptr;
    }
    bool shows(const QString& words) const
    {
        for (auto* label : panel.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    Desk desk;
    QString suggested;
    QString copyTo;
    QString said;
    QList<Backup> restored;
    BackupPanel panel;
};

} // namespace

class TestBackupPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::SchemeChoice::Light); }

    void oneIsMadeByAButton()
    {
        Book book;
        Opened opened(*book);
        opened.panel.refresh();
        QVERIFY(opened.shows(u"There is no backup."_s));
        QVERIFY(opened.shows(u"None are made by themselves here"_s));
        QVERIFY(!opened.button(u"Put back…"_s));
        takenOf(book->apply(one(openingOf(1, u"A late wheel"_s))));
        QTest::mouseClick(opened.button(u"Back up now"_s), Qt::LeftButton);
        QVERIFY(!opened.button(u"Back up now"_s)->isEnabled());
        QVERIFY(QTest::qWaitFor([&] { return opened.button(u"Put back…"_s) != nullptr; }));
        QVERIFY(opened.shows(u"asked for: 1 case"_s));
        QVERIFY(!opened.said.isEmpty());
        QVERIFY(opened.button(u"Back up now"_s)->isEnabled());
        QCOMPARE(takenOf(book->backups()).size(), 1);
    }

    void whereTheyAreMadeByThemselvesItIsSaid()
    {
        Book book;
        book.close();
        Casebook keeping({.path = book.path(),
                          .program = u"amends-test"_s,
                          .keepsBackups = true,
                          .clock = std::make_shared<FixedClock>(monday())});
        takenOf(keeping.open());
        Opened opened(keeping);
        QVERIFY(opened.shows(u"There is no backup yet"_s));
        QVERIFY(opened.shows(u"Each day on which something changed"_s));
    }

    void oneIsPutBackAfterAsking()
    {
        Book book;
        Opened opened(*book);
        const Backup backup = takenOf(book->backUp());
        opened.panel.refresh();
        QVERIFY(QTest::qWaitFor([&] { return opened.button(u"Put back…"_s) != nullptr; }));
        QTest::keyClick(opened.button(u"Put back…"_s), Qt::Key_Space);
        QVERIFY(opened.shows(u"is kept as a backup"_s));
        QTest::keyClick(opened.button(u"Leave all as it is"_s), Qt::Key_Space);
        QVERIFY(!opened.button(u"Put it back"_s));
        QCOMPARE(opened.restored, QList<Backup>());
        QTest::mouseClick(opened.button(u"Put back…"_s), Qt::LeftButton);
        QVERIFY(opened.button(u"Put it back"_s)->hasFocus());
        QTest::keyClick(opened.button(u"Put it back"_s), Qt::Key_Space);
        QCOMPARE(opened.restored, QList<Backup>{backup});
    }

    void aCopyIsSavedElsewhere()
    {
        Book book;
        Opened opened(*book);
        QTest::mouseClick(opened.button(u"Save a copy elsewhere…"_s), Qt::LeftButton);
        QCOMPARE(opened.suggested, u"Marlow-Cycles 2026-11-16.amends"_s);
        QVERIFY(opened.said.isEmpty());
        opened.copyTo = book.file(u"stick.amends"_s);
        QTest::mouseClick(opened.button(u"Save a copy elsewhere…"_s), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return !opened.said.isEmpty(); }));
        QVERIFY(QFileInfo::exists(opened.copyTo));
    }
};

QTEST_MAIN(TestBackupPanel)
#include "tst_backup_panel.moc"
