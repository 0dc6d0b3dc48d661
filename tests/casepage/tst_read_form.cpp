// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casepage/desk_with_sample.h"
#include "ui/casepage/accounts_table.h"
#include "ui/casepage/read_form.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/look.h"

using namespace amends;
using namespace amends::test;

namespace {

constexpr qint64 dana = 130;

} // namespace

class TestReadForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<SampleDesk>(); }
    void cleanup() { m_shop.reset(); }
    void aClaimIsFoundAgainAfterACrash();
    void aPointIsFoundAgainAfterACrash();
    void claimsStandInTheOrderTheyWereAdded();
    void tabGoesDownThePage();

private:
    QLineEdit* addClaim(ReadForm* form)
    {
        click(button(form, u"Add a claim"_s));
        return qobject_cast<QLineEdit*>(QApplication::focusWidget());
    }
    bool hasDraft(const QString& text)
    {
        return QTest::qWaitFor([&] {
            const QList<Draft> left = takenOf(m_shop->desk().casebook().drafts());
            return std::ranges::contains(left, text, &Draft::text);
        });
    }
    QStringList claims()
    {
        QStringList claims;
        for (const Claim& claim : m_shop->view(dana).value.claims)
            claims.append(claim.statement);
        return claims;
    }

    std::unique_ptr<SampleDesk> m_shop;
};

void TestReadForm::aClaimIsFoundAgainAfterACrash()
{
    auto* form = m_shop->open<ReadForm>(dana);
    QLineEdit* added = addClaim(form);
    QVERIFY(added);
    QTest::keyClicks(added, u"Nobody rang"_s);
    QVERIFY(hasDraft(u"Nobody rang"_s));
    const QStringList before = claims();
    delete form;
    form = m_shop->open<ReadForm>(dana);
    added = addClaim(form);
    QVERIFY(added);
    QVERIFY(QTest::qWaitFor([&] { return added->text() == u"Nobody rang"_s; }));
    form->finishTyping();
    QVERIFY(QTest::qWaitFor([&] { return claims() == before + QStringList{u"Nobody rang"_s}; }));
}

void TestReadForm::aPointIsFoundAgainAfterACrash()
{
    QWidget window;
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto addPoint = [&](AccountsTable* table) {
        table->show(m_shop->view(dana));
        table->QWidget::show();
        click(button(table, u"Add a point"_s));
        return qobject_cast<GrowingText*>(QApplication::focusWidget());
    };
    auto* table = new AccountsTable(m_shop->desk(), &window);
    GrowingText* added = addPoint(table);
    QVERIFY(added);
    QTest::keyClicks(added, u"The ride"_s);
    QVERIFY(hasDraft(u"The ride"_s));
    delete table;
    // Something else is said of the case meanwhile.
    Edit edit = setting(1, {{"our_part"_L1, u"we rang nobody"_s}});
    edit.caseId = m_shop->view(dana).value.id;
    takenOf(m_shop->desk().casebook().apply(one(edit)));
    added = addPoint(new AccountsTable(m_shop->desk(), &window));
    QVERIFY(added);
    QVERIFY(QTest::qWaitFor([&] { return added->toPlainText() == u"The ride"_s; }));
}

void TestReadForm::claimsStandInTheOrderTheyWereAdded()
{
    auto* form = m_shop->open<ReadForm>(dana);
    const QStringList before = claims();
    const QStringList added{u"One"_s, u"Two"_s, u"Three"_s};
    for (const QString& claim : added)
        QTest::keyClicks(addClaim(form), claim);
    form->finishTyping();
    QVERIFY(QTest::qWaitFor([&] { return claims() == before + added; }));
}

void TestReadForm::tabGoesDownThePage()
{
    auto* form = m_shop->open<ReadForm>(dana);
    addClaim(form);
    auto* window = m_shop->window();
    form->focusOn({});
    QList<int> heights;
    QStringList names;
    for (QWidget* at = QApplication::focusWidget(); form->isAncestorOf(at) && !names.contains(at->accessibleName());) {
        heights.append(at->mapTo(window, at->rect().center()).y());
        names.append(at->accessibleName());
        QTest::keyClick(at, Qt::Key_Tab);
        at = QApplication::focusWidget();
    }
    const auto isAbove = [](int a, int b) { return a + look::u(1) < b; }; // of one line are none
    QVERIFY2(std::ranges::is_sorted(heights, isAbove), qPrintable(names.join(u" > "_s)));
    QCOMPARE(names.last(), u"Who handled it?"_s);
}

QTEST_MAIN(TestReadForm)
#include "tst_read_form.moc"
