// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session.h"
#include "tests/casebook/books.h"
#include "tests/desktop/hand.h"
#include "ui/desk/desk.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/look.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int perKeyMs = 30;
const QString field = u"What did Kim say?"_s;

/// The window on a casebook, at the call with the agent of its only case.
class AtTheCall {
public:
    explicit AtTheCall(const QString& casebook)
        : m_session(std::make_shared<FixedClock>(monday()),
                    Session::Files{.own = casebook, .sample = casebook + u".none"_s}, Dialogs{})
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QFileInfo(casebook).path());
        look::apply(*qApp, look::SchemeChoice::Light);
        QSignalSpy opened(&m_session, &Session::opened);
        m_session.open(casebook);
        if (!opened.wait())
            qFatal("the casebook does not open");
        m_session.window()->resize(1280, 800);
        m_session.window()->activateWindow();
        if (!QTest::qWaitForWindowActive(m_session.window()))
            qFatal("the window does not become active");
        m_hand.setWindow(m_session.window());
        m_session.desk()->goTo({.page = PageKind::Case, .caseId = CaseId(uuid(1)), .step = Step::Agent});
        if (!m_hand.chooses(u"What came of the call"_s, Qt::Key_R))
            qFatal("the call is not there");
    }

    QPlainTextEdit* notes() const { return m_hand.named<QPlainTextEdit>(field); }

private:
    Session m_session;
    Hand m_hand;
};

/// Types, one key after the other, and says of each how many there were. Does not end.
int typeUntilKilled(const QString& casebook)
{
    const AtTheCall window(casebook);
    QPlainTextEdit* notes = window.notes();
    notes->setFocus();
    notes->selectAll();
    int typed = 0;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &keys, [&] {
        QTest::keyClick(notes, Qt::Key_A);
        std::printf("%d\n", ++typed);
        std::fflush(stdout);
    });
    keys.start(perKeyMs);
    return QApplication::exec();
}

} // namespace

/// What was typed up to a second before a kill is there after the restart, in its place.
class TestKilledWhileTyping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedIsThere_data()
    {
        QTest::addColumn<int>("keys");
        for (const int keys : {12, 40, 75})
            QTest::newRow(qPrintable(QString::number(keys))) << keys;
    }

    void whatWasTypedIsThere()
    {
        constexpr qint64 mayBeLostMs = 1000;
        QFETCH(int, keys);
        Book book;
        takenOf(book->apply(one(openingOf(1, u"A late wheel"_s))));
        Edit kim;
        kim.kind = EditKind::AddPerson;
        kim.person = PersonId(uuid(50));
        kim.set = {{"name"_L1, "Kim"_L1}, {"kind"_L1, "agent"_L1}};
        takenOf(book->apply(one(kim)));
        takenOf(book->apply(one(setting(1, {{"agent"_L1, uuid(50).toString(QUuid::WithoutBraces)}}))));
        book.close();

        QProcess typist;
        typist.start(QCoreApplication::applicationFilePath(), {u"--typist"_s, book.path()});
        QElapsedTimer time;
        time.start();
        QList<qint64> typedAt; // of each key, when it was heard of
        while (typedAt.size() < keys) {
            QVERIFY2(typist.waitForReadyRead(), typist.readAllStandardError().constData());
            const auto lines = typist.readAllStandardOutput().count('\n');
            typedAt.append(QList<qint64>(lines, time.elapsed()));
        }
        typist.kill();
        QVERIFY(typist.waitForFinished());
        const qint64 killed = time.elapsed();
        const auto safe = std::ranges::count_if(typedAt, [&](qint64 at) { return at <= killed - mayBeLostMs; });

        const AtTheCall window(book.path());
        QPlainTextEdit* notes = window.notes();
        QVERIFY(notes);
        QVERIFY2(QTest::qWaitFor([&] { return notes->toPlainText().size() >= safe; }),
                 qPrintable(u"%1 of %2 keys"_s.arg(notes->toPlainText().size()).arg(safe)));
        QCOMPARE(notes->toPlainText().count(u'a'), notes->toPlainText().size());
    }
};

int main(int count, char** words)
{
    QApplication application(count, words);
    QCoreApplication::setApplicationName(u"amends-test-typing"_s);
    if (const QStringList given = QCoreApplication::arguments(); given.value(1) == "--typist"_L1)
        return typeUntilKilled(given.value(2));
    TestKilledWhileTyping test;
    return QTest::qExec(&test, count, words);
}

#include "tst_killed_while_typing.moc"
