// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casebook/books.h"
#include "ui/desk/desk.h"
#include "ui/settings/program_settings.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/shortcuts.h"
#include "ui/settings/shortcuts_page.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {

class Opened {
public:
    explicit Opened(SettingsPage::Setup setup = {})
        : desk(*book, std::make_shared<FixedClock>(monday()),
               {.office = takenOf(book->office()), .playbook = takenOf(book->playbook())})
        , page(desk, std::move(setup))
    {
        page.resize(800, 900);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the page does not become active");
    }

    template <class T>
    T* named(const QString& name) const
    {
        for (T* widget : page.findChildren<T*>())
            if (plain(widget->accessibleName()) == name && widget->isVisible())
                return widget;
        return nullptr;
    }
    QPushButton* button(const QString& text) const
    {
        for (auto* button : page.findChildren<QPushButton*>())
            if (button->text() == text && button->isVisible())
                return button;
        return nullptr;
    }
    static QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }
    QStringList viewNames()
    {
        QStringList names;
        for (const SavedView& view : takenOf(book->office()).views)
            names << view.name;
        return names;
    }

    Book book;
    Desk desk;
    SettingsPage page;
};

} // namespace

class TestSettingsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theLookHoldsAtOnceAndIsKept();
    void theLanguageIsKept();
    void theBusinessIsChanged();
    void viewsAreRenamedAndTakenOut();
    void theCasebookIsCheckedAndRepaired();
    void theSampleShop();
    void allShortcutsAreReadable();
};

void TestSettingsPage::initTestCase()
{
    QCoreApplication::setApplicationName(u"amends-test-settings"_s);
    QStandardPaths::setTestModeEnabled(true);
}

void TestSettingsPage::init()
{
    QSettings().clear();
}

void TestSettingsPage::theLookHoldsAtOnceAndIsKept()
{
    look::apply(*qApp, chosenScheme());
    const Opened opened;
    auto* scheme = opened.named<SegmentedControl>(u"Look"_s);
    QVERIFY(scheme);
    QTest::keyClick(scheme, Qt::Key_D);
    QCOMPARE(look::scheme(), look::Scheme::Dark);
    QCOMPARE(chosenScheme(), look::SchemeChoice::Dark);
    QTest::keyClick(scheme, Qt::Key_L);
    QCOMPARE(look::scheme(), look::Scheme::Light);
    QTest::keyClick(scheme, Qt::Key_S);
    QCOMPARE(chosenScheme(), look::SchemeChoice::System);
}

void TestSettingsPage::theLanguageIsKept()
{
    QCOMPARE(chosenLanguage(), QString());
    chooseLanguage(u"xx"_s);
    QCOMPARE(chosenLanguage(), QString());
    const Opened opened;
    auto* language = opened.named<QComboBox>(u"Language"_s);
    QVERIFY(language);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    QCOMPARE(chosenLanguage(), u"en"_s);
}

void TestSettingsPage::theBusinessIsChanged()
{
    Opened opened;
    auto* contact = opened.page.findChild<QLineEdit*>(u"public_contact"_s);
    contact->setFocus();
    contact->selectAll();
    QTest::keyClicks(contact, u"01 234"_s);
    auto* limit = opened.page.findChild<QLineEdit*>(u"approval_limit"_s);
    QCOMPARE(limit->text(), u"100.00"_s);
    limit->setFocus();
    limit->selectAll();
    QTest::keyClicks(limit, u"250"_s);
    opened.page.finishTyping();
    Business expected = business();
    expected.publicContact = u"01 234"_s;
    expected.approvalLimit = {25000, u"EUR"_s};
    QVERIFY(QTest::qWaitFor([&] { return takenOf(opened.book->office()).business == expected; }));
    limit->clear();
    opened.page.finishTyping();
    expected.approvalLimit = {};
    QVERIFY(QTest::qWaitFor([&] { return takenOf(opened.book->office()).business == expected; }));
}

void TestSettingsPage::viewsAreRenamedAndTakenOut()
{
    Opened opened;
    QList<Place> wanted;
    connect(&opened.desk, &Desk::wanted, this, [&](const Place& place) { wanted.append(place); });
    Edit edit;
    edit.kind = EditKind::SaveView;
    edit.part = PartId::make();
    edit.set = {{"name"_L1, u"Late"_s}, {"query"_L1, u"topic:late"_s}};
    opened.desk.apply({{edit}}, this);
    QVERIFY(QTest::qWaitFor([&] { return opened.named<QPushButton>(u"Show Late"_s) != nullptr; }));
    QTest::mouseClick(opened.named<QPushButton>(u"Show Late"_s), Qt::LeftButton);
    QCOMPARE(wanted, (QList<Place>{{.page = PageKind::Cases, .query = u"topic:late"_s}}));

    auto* name = opened.named<QLineEdit>(u"Name of the view Late"_s);
    QVERIFY(name);
    name->setFocus();
    QTest::keyClicks(name, u" ones"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return opened.named<QPushButton>(u"Take Late ones out"_s) != nullptr; }));
    QCOMPARE(opened.viewNames(), QStringList{u"Late ones"_s});
    QTest::mouseClick(opened.named<QPushButton>(u"Take Late ones out"_s), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return opened.named<QPushButton>(u"Take Late ones out"_s) == nullptr; }));
    QCOMPARE(opened.viewNames(), QStringList());
}

void TestSettingsPage::theCasebookIsCheckedAndRepaired()
{
    Opened opened;
    takenOf(opened.book->apply(one(openingOf(1, u"Brakes squeal"_s))));
    auto* check = opened.button(u"Check the casebook"_s);
    QVERIFY(check);
    const auto result = [&] {
        auto* label = opened.named<QLabel>(u"What the check found"_s);
        return label ? label->text() : QString();
    };
    QTest::mouseClick(check, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return result().startsWith(u"The casebook is whole"_s); }));
    QVERIFY(!opened.button(u"Repair it"_s));
    {
        const auto other = taken(Database::open(opened.book.path(), Database::Mode::ReadWrite, casebookIdentity));
        taken(Statement(*other, "update cases set due = 5").exec());
    }
    QTest::mouseClick(check, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return opened.button(u"Repair it"_s) != nullptr; }));
    QVERIFY(result().contains(u"2026-0001"_s));
    QTest::mouseClick(opened.button(u"Repair it"_s), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return result().startsWith(u"The casebook is whole again."_s); }));
    QVERIFY(!opened.button(u"Repair it"_s));
    QCOMPARE(opened.book.findings(), QStringList());
}

void TestSettingsPage::theSampleShop()
{
    int opens = 0;
    int removals = 0;
    {
        const Opened own({.casebookFile = {}, .openSample = [&] { ++opens; }, .removeSample = {}, .openOther = {}});
        QVERIFY(!own.button(u"Remove the sample shop"_s));
        own.button(u"Open the sample shop"_s)->click();
    }
    const Opened sample(
        {.casebookFile = {}, .openSample = [&] { ++opens; }, .removeSample = [&] { ++removals; }, .openOther = {}});
    QVERIFY(!sample.button(u"Open the sample shop"_s));
    sample.button(u"Remove the sample shop"_s)->click();
    QCOMPARE(opens, 1);
    QCOMPARE(removals, 1);
}

void TestSettingsPage::allShortcutsAreReadable()
{
    Book book;
    Desk desk(*book, std::make_shared<FixedClock>(monday()),
              {.office = takenOf(book->office()), .playbook = takenOf(book->playbook())});
    ShortcutsPage page(desk);
    page.resize(700, 800);
    page.show();
    QStringList shown;
    for (const auto* label : page.findChildren<QLabel*>())
        if (label->isVisible())
            shown << label->text();
    for (const ShortcutGroup& group : shortcutGroups()) {
        QVERIFY(shown.contains(group.where));
        QVERIFY(!group.shortcuts.isEmpty());
        for (const Shortcut& shortcut : group.shortcuts) {
            QVERIFY(shown.contains(shortcut.what));
            for (const QString& key : shortcut.keys)
                QVERIFY(!key.isEmpty() && shown.contains(key));
        }
    }
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
