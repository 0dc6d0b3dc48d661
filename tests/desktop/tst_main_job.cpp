// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session.h"
#include "core/cases/causes.h"
#include "core/cases/rules.h"
#include "core/cases/summary.h"
#include "tests/casebook/books.h"
#include "tests/desktop/hand.h"
#include "ui/desk/desk.h"
#include "ui/paper/paper_preview.h"
#include "ui/shell/main_window.h"
#include "ui/trends/bar_chart_view.h"
#include "ui/widgets/look.h"
#include "ui/words/language.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTableView>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

/// The main job in the whole window, by mouse and keys alone: a file of reviews comes in, one of them is investigated,
/// made right, answered, changed for, and closed; it shows in the chart and goes to paper. AMENDS_RESULTS names a
/// folder that keeps what came of it.
class TestMainJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fromAnImportToAClosedCaseOnPaper();

private:
    void bringIn();
    void openTheCase();
    void readIt();
    void callTheAgent();
    void callTheCustomer();
    void findWhy();
    void makeItRight();
    void answer();
    void changeAndClose();
    void seeTheChart();
    void putItOnPaper();

    CaseView view() const { return takenOf(m_session->desk()->casebook().find({2026, 1})); }
    QString result(const QString& name) const { return m_results.filePath(name); }
    void keepPicture(const QString& name) const { m_session->window()->grab().save(result(name)); }

    QTemporaryDir m_scratch;
    QDir m_results;
    std::unique_ptr<Session> m_session;
    Hand m_hand;
};

namespace {

const QByteArray reviews = "Review ID;Stars;Submitted;Name;Text\n"
                           "g1;1;14/11/2026 19:22;Carla M.;The wheel was promised for Friday. Nobody rang.\n"
                           "g2;2;13/11/2026 08:00;Ben W.;The wrong tyre, but nice people.\n"
                           "g3;5;13/11/2026 09:00;Sam P.;Fine as ever.\n"
                           "g4;six;12/11/2026 08:00;Igor S.;Never again.\n";

} // namespace

void TestMainJob::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"amends-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_scratch.path());
    words::speak(*qApp, u"en"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication::setFont(QFont(u"Noto Sans"_s, 10));
    look::apply(*qApp, look::SchemeChoice::Light);
    m_results.setPath(qEnvironmentVariable("AMENDS_RESULTS", m_scratch.filePath(u"results"_s)));
    QVERIFY(m_results.mkpath(u"."_s));
    for (const QString& name : {u"casebook.amends"_s, u"case-file.pdf"_s})
        QFile::remove(result(name));

    const QString file = m_scratch.filePath(u"reviews.csv"_s);
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(reviews) == reviews.size());
    m_session = std::make_unique<Session>(
        std::make_shared<FixedClock>(monday()),
        Session::Files{.own = result(u"casebook.amends"_s), .sample = m_scratch.filePath(u"sample.amends"_s)},
        Dialogs{.saveAs = [this](QWidget*, const QString&) { return result(u"case-file.pdf"_s); },
                .reviewFiles = [file](QWidget*) { return QStringList{file}; },
                .casebook = [](QWidget*) { return QString(); },
                .print = {}});
    QSignalSpy opened(m_session.get(), &Session::opened);
    m_session->open(result(u"casebook.amends"_s));
    QVERIFY(opened.wait());
    m_session->window()->resize(1280, 800);
    m_session->window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_session->window()));
    m_hand.setWindow(m_session->window());
}

void TestMainJob::fromAnImportToAClosedCaseOnPaper()
{
    using Part = void (TestMainJob::*)();
    for (const Part part :
         {&TestMainJob::bringIn, &TestMainJob::openTheCase, &TestMainJob::readIt, &TestMainJob::callTheAgent,
          &TestMainJob::callTheCustomer, &TestMainJob::findWhy, &TestMainJob::makeItRight, &TestMainJob::answer,
          &TestMainJob::changeAndClose, &TestMainJob::seeTheChart, &TestMainJob::putItOnPaper}) {
        (this->*part)();
        if (QTest::currentTestFailed()) {
            keepPicture(u"where-it-stopped.png"_s);
            return;
        }
    }
}

void TestMainJob::bringIn()
{
    QVERIFY(m_hand.types(u"What is your business called?"_s, u"The Teapot"_s));
    QVERIFY(m_hand.types(u"Who leads it?"_s, u"Ruth Vale"_s));
    QVERIFY(m_hand.presses(u"Start"_s));
    QVERIFY(m_hand.says(u"A bad review is a customer still talking to you."_s));
    QVERIFY(m_hand.presses(u"Import…"_s));
    QVERIFY(m_hand.presses(u"Choose a file…"_s));
    QVERIFY(m_hand.presses(u"Next: what becomes a case"_s));
    QVERIFY(m_hand.presses(u"Next: check and finish"_s));
    QVERIFY(m_hand.presses(u"Import"_s));
    QVERIFY(m_hand.presses(u"See the cases"_s));
}

void TestMainJob::openTheCase()
{
    auto* list = m_hand.named<QTableView>(u"Cases"_s);
    QVERIFY(list);
    QVERIFY(QTest::qWaitFor([&] { return list->model()->rowCount() == 2; }));
    QVERIFY(m_hand.says(u"2 cases"_s));
    // Newest first: Carla's is on top.
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QVERIFY(m_hand.says(u"What Carla M. wrote"_s));
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(m_hand.says(u"While you read"_s));
}

void TestMainJob::readIt()
{
    auto* text = m_hand.named<QPlainTextEdit>(u"What was written"_s);
    QVERIFY(text);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(text, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(text, Qt::Key_C);
    QVERIFY(QTest::qWaitFor([&] { return view().value.claims.size() == 1; }));
    QVERIFY(view().value.claims.constFirst().statement.startsWith(u"The wheel was promised"_s));
    QVERIFY(m_hand.chooses(u"Whose is it?"_s, Qt::Key_O));
    QVERIFY(m_hand.types(u"Who handled it?"_s, u"Kim"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return view().agent.name == u"Kim"_s; }));
    QVERIFY(m_hand.presses(u"Next: talk to Kim"_s));
}

void TestMainJob::callTheAgent()
{
    QVERIFY(m_hand.chooses(u"What came of the call"_s, Qt::Key_R));
    QVERIFY(m_hand.types(u"What did Kim say?"_s, u"The rim came late. I thought Jonas had rung."_s));
    QVERIFY(m_hand.presses(u"End the call"_s));
    QVERIFY(QTest::qWaitFor([&] { return view().value.calls.size() == 1; }));
    QVERIFY(m_hand.presses(u"Next: call Carla"_s));
}

void TestMainJob::callTheCustomer()
{
    QVERIFY(m_hand.chooses(u"What came of the call"_s, Qt::Key_R));
    QVERIFY(m_hand.types(u"What did Carla say?"_s, u"The delay was fine, the silence was not."_s));
    QVERIFY(m_hand.types(u"What would make it right, in Carla’s words?"_s, u"A word next time."_s));
    QVERIFY(m_hand.chooses(u"Did you thank Carla?"_s, Qt::Key_Y));
    QVERIFY(m_hand.presses(u"End the call"_s));
    QVERIFY(QTest::qWaitFor([&] { return view().value.calls.size() == 2; }));
    QVERIFY(m_hand.presses(u"Next: find out why"_s));
}

void TestMainJob::findWhy()
{
    // The second question: did we check in along the way?
    QVERIFY(m_hand.says(u"Why it happened"_s));
    QVERIFY(qobject_cast<SegmentedControl*>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    QVERIFY(QTest::qWaitFor([&] { return view().value.answers.size() == 2; }));
    QVERIFY(m_hand.presses(u"Confirm"_s));
    QVERIFY(QTest::qWaitFor([&] { return primaryCause(view().value) != nullptr; }));
    QVERIFY(m_hand.types(u"Our part in this was …"_s, u"we let the day pass and rang nobody"_s));
    QVERIFY(m_hand.presses(u"Next: make it right"_s));
    QVERIFY(QTest::qWaitFor([&] { return !view().value.facts.ourPart.isEmpty(); }));
}

void TestMainJob::makeItRight()
{
    QVERIFY(m_hand.types(u"What do we do?"_s, u"The labour is free."_s));
    QVERIFY(m_hand.chooses(u"Did Carla M. accept it?"_s, Qt::Key_Y));
    QVERIFY(QTest::qWaitFor([&] { return !view().value.resolutions.isEmpty(); }));
    QVERIFY(m_hand.presses(u"Next: write the reply"_s));
}

void TestMainJob::answer()
{
    QVERIFY(m_hand.types(u"replyText"_s,
                         u"Carla, thank you. We let the day pass and rang nobody. The labour is free. Ruth"_s));
    QVERIFY(m_hand.types(u"secondReader"_s, u"Jonas"_s));
    QVERIFY(m_hand.presses(u"markReady"_s));
    QVERIFY(m_hand.presses(u"posted"_s));
    QVERIFY(m_hand.presses(u"writeDown"_s));
    QVERIFY(QTest::qWaitFor([&] { return finalReplyPosted(view().value); }));
    QVERIFY(m_hand.presses(u"Next: what changes"_s));
}

void TestMainJob::changeAndClose()
{
    QVERIFY(m_hand.presses(u"addAction"_s));
    QVERIFY(m_hand.types(u"actionWhat"_s, u"A late part is told the same day"_s));
    QVERIFY(m_hand.types(u"actionOwner"_s, u"Kim"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(QTest::qWaitFor([&] {
        const QList<Action> actions = view().value.actions;
        return actions.size() == 1 && actions.constFirst().due.isValid() && actions.constFirst().owner == u"Kim"_s;
    }));
    QCOMPARE(missingToClose(view().value), QStringList());
    QVERIFY(m_hand.presses(u"Close the case"_s));
    QVERIFY(QTest::qWaitFor([&] { return view().value.isClosed(); }));
    QVERIFY(m_hand.says(u"2026-0001 is closed."_s));
    keepPicture(u"closed-case.png"_s);
}

void TestMainJob::seeTheChart()
{
    QTest::keyClick(m_session->window(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_hand.says(u"All cases by week"_s));
    QVERIFY(m_hand.named<BarChartView>(u"Follow-up"_s));
    keepPicture(u"trends.png"_s);
    QTest::keyClick(m_session->window(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(m_hand.says(u"What changes in the business"_s));
}

void TestMainJob::putItOnPaper()
{
    QVERIFY(m_hand.presses(u"Case file…"_s));
    PaperPreview* preview = nullptr;
    QVERIFY(QTest::qWaitFor([&] { return (preview = m_session->window()->findChild<PaperPreview*>()) != nullptr; }));
    m_hand.setWindow(preview);
    QVERIFY(m_hand.presses(u"Save as PDF…"_s));
    QVERIFY(m_hand.says(u"Saved."_s));
    QTest::keyClick(preview, Qt::Key_Escape);
    QFile pdf(result(u"case-file.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, pdf.fileName(), u"-"_s});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const QString& words : {u"2026-0001"_s, u"Carla M."_s, u"Nobody rang."_s, u"The rim came late."_s,
                                 u"A word next time."_s, u"The labour is free."_s, u"A late part is told"_s})
        QVERIFY2(text.contains(words), qUtf8Printable(words));
}

QTEST_MAIN(TestMainJob)
#include "tst_main_job.moc"
