// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/not_opened.h"
#include "app/desktop/session.h"
#include "tests/casebook/books.h"
#include "ui/desk/desk.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/look.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMessageBox>
#include <QSettings>
#include <QTest>
#include <QTimer>

#include <chrono>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds longestWait{60'000}; // the sample is filled, with sanitizers, too

} // namespace

class TestNotOpened : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void againIsTheFile();
    void againIsTheSample();
    void anotherThatIsNotChosenIsAskedForAgain();
    void anotherIsOpened();
    void quitEnds();
    void theSampleThatWasTheFirstEndsToo();
    void backIsTheOwnOne();
    void handedOverEndsWell();
    void handedOverGoesBackWhereThereWasAWindow();
    void whatIsNotTakenIsAsked();
    void onlyWhatIsOpenElsewhereIsHandedOver();
    void theAnswerIsCarriedOutBeforeTheProgramEnds();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString bad() const { return path(u"bad.amends"_s); }
    /// The file that is the own one cannot be opened.
    bool failsAsOwn();
    bool fails(const std::function<void()>& open);
    bool opens(const std::function<void()>& open);
    std::optional<int> goOn(QString own = {})
    {
        return m_notOpened.goOn(*m_session, own.isEmpty() ? path(u"own.amends"_s) : own, m_error);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<Session> m_session;
    Error m_error;
    NotOpened m_notOpened;
    QList<NotOpen> m_answers; ///< one for each time it is asked
    QStringList m_picked;
    QList<bool> m_askedAsLast;
    QStringList m_handedOver;
    bool m_isTaken = false;
};

void TestNotOpened::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    look::apply(*qApp, look::SchemeChoice::Light);
    m_clock = std::make_shared<FixedClock>(monday());
    m_session = std::make_unique<Session>(
        m_clock, Session::Files{.own = path(u"own.amends"_s), .sample = path(u"sample.amends"_s)}, Dialogs{});
    connect(m_session.get(), &Session::failed, this, [this](const Error& error) { m_error = error; });
    QFile file(bad());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no casebook") > 0);
    m_error = {};
    m_answers.clear();
    m_picked.clear();
    m_askedAsLast.clear();
    m_handedOver.clear();
    m_isTaken = false;
    m_notOpened = {.ask =
                       [this](const Error&, const std::optional<Backup>&, bool isLast) {
                           m_askedAsLast.append(isLast);
                           return m_answers.isEmpty() ? NotOpen::GiveUp : m_answers.takeFirst();
                       },
                   .pickCasebook = [this] { return m_picked.isEmpty() ? QString() : m_picked.takeFirst(); },
                   .handOver =
                       [this](const QString& casebook) {
                           m_handedOver.append(casebook);
                           return m_isTaken;
                       }};
}

bool TestNotOpened::fails(const std::function<void()>& open)
{
    QSignalSpy failed(m_session.get(), &Session::failed);
    open();
    return !failed.isEmpty() || failed.wait(longestWait);
}

bool TestNotOpened::opens(const std::function<void()>& open)
{
    QSignalSpy opened(m_session.get(), &Session::opened);
    open();
    return !opened.isEmpty() || opened.wait(longestWait);
}

bool TestNotOpened::failsAsOwn()
{
    return fails([this] { m_session->open(bad()); });
}

void TestNotOpened::againIsTheFile()
{
    QVERIFY(failsAsOwn());
    QVERIFY(QFile::remove(bad()));
    m_answers = {NotOpen::Again};
    std::optional<int> code;
    QVERIFY(opens([&] { code = goOn(bad()); }));
    QVERIFY(!code);
    QCOMPARE(m_session->path(), bad());
    QCOMPARE(m_askedAsLast, QList<bool>{true});
}

void TestNotOpened::againIsTheSample()
{
    m_clock->set(QDateTime(QDate(12000, 1, 1), QTime(9, 0), QTimeZone::UTC)); // a year the sample cannot tell of
    QVERIFY(fails([this] { m_session->openSample(); }));
    m_clock->set(monday());
    m_answers = {NotOpen::Again};
    QVERIFY(opens([this] { QVERIFY(!goOn()); }));
    QCOMPARE(m_session->path(), path(u"sample.amends"_s));
    QVERIFY(takenOf(m_session->desk()->casebook().counts({search::Query{}})).value(0) > 0);
}

void TestNotOpened::anotherThatIsNotChosenIsAskedForAgain()
{
    QVERIFY(failsAsOwn());
    m_answers = {NotOpen::OpenOther, NotOpen::OpenOther, NotOpen::GiveUp};
    QCOMPARE(goOn(bad()), std::optional(1));
    QCOMPARE(m_askedAsLast, (QList<bool>{true, true, true}));
}

void TestNotOpened::anotherIsOpened()
{
    QVERIFY(failsAsOwn());
    m_answers = {NotOpen::OpenOther, NotOpen::OpenOther};
    m_picked = {QString(), path(u"other.amends"_s)};
    QVERIFY(opens([this] { QVERIFY(!goOn(bad())); }));
    QCOMPARE(m_session->path(), path(u"other.amends"_s));
}

void TestNotOpened::quitEnds()
{
    QVERIFY(failsAsOwn());
    QCOMPARE(goOn(bad()), std::optional(1));
    QCOMPARE(m_askedAsLast, QList<bool>{true});
}

void TestNotOpened::theSampleThatWasTheFirstEndsToo()
{
    QVERIFY(QFile::copy(bad(), path(u"sample.amends"_s)));
    QVERIFY(fails([this] { m_session->openSample(); }));
    QCOMPARE(goOn(), std::optional(1));
    QCOMPARE(m_askedAsLast, QList<bool>{true});
    QVERIFY(!QFile::exists(path(u"own.amends"_s)));
}

void TestNotOpened::backIsTheOwnOne()
{
    QVERIFY(opens([this] { m_session->open(path(u"own.amends"_s)); }));
    QVERIFY(fails([this] { m_session->open(bad()); }));
    QVERIFY(opens([this] { QVERIFY(!goOn()); }));
    QCOMPARE(m_session->path(), path(u"own.amends"_s));
    QCOMPARE(m_askedAsLast, QList<bool>{false});
}

void TestNotOpened::handedOverEndsWell()
{
    Casebook elsewhere({.path = path(u"own.amends"_s), .program = u"amends-test"_s});
    takenOf(elsewhere.create(business()));
    QVERIFY(fails([this] { m_session->open(path(u"own.amends"_s)); }));
    QCOMPARE(m_error.code, u"locked_by_other"_s);
    m_isTaken = true;
    QCOMPARE(goOn(), std::optional(0));
    QCOMPARE(m_handedOver, QStringList{path(u"own.amends"_s)});
    QCOMPARE(m_askedAsLast, QList<bool>());
}

void TestNotOpened::handedOverGoesBackWhereThereWasAWindow()
{
    QVERIFY(opens([this] { m_session->open(path(u"own.amends"_s)); }));
    QVERIFY(fails([this] { m_session->open(bad()); }));
    m_error = {u"locked_by_other"_s, {}};
    m_isTaken = true;
    QVERIFY(opens([this] { QVERIFY(!goOn()); }));
    QCOMPARE(m_session->path(), path(u"own.amends"_s));
    QCOMPARE(m_askedAsLast, QList<bool>());
}

void TestNotOpened::whatIsNotTakenIsAsked()
{
    QVERIFY(failsAsOwn());
    m_error = {u"locked_by_other"_s, {}};
    QCOMPARE(goOn(bad()), std::optional(1));
    QCOMPARE(m_handedOver, QStringList{bad()});
    QCOMPARE(m_askedAsLast, QList<bool>{true});
}

void TestNotOpened::onlyWhatIsOpenElsewhereIsHandedOver()
{
    QVERIFY(failsAsOwn());
    m_isTaken = true;
    QCOMPARE(goOn(bad()), std::optional(1));
    QCOMPARE(m_handedOver, QStringList());
}

/// The message box is the only window then: neither before it is there nor when it closes may the program end.
void TestNotOpened::theAnswerIsCarriedOutBeforeTheProgramEnds()
{
    constexpr int open = 7;
    constexpr int late = 8;
    m_notOpened.ask = [this](const Error& error, const std::optional<Backup>& newest, bool isLast) {
        QFile::remove(bad());
        QTimer::singleShot(0, this, [] {
            for (QAbstractButton* button : QApplication::activeModalWidget()->findChildren<QAbstractButton*>())
                if (button->text() == u"Try again"_s)
                    button->click();
        });
        return askAfterFailure(error, newest, isLast);
    };
    connect(m_session.get(), &Session::failed, this, [this] {
        if (const auto code = goOn(bad()))
            QCoreApplication::exit(*code);
    });
    connect(m_session.get(), &Session::opened, this, [] { QCoreApplication::exit(open); });
    QTimer::singleShot(0, m_session.get(), [this] { m_session->open(bad()); });
    QTimer::singleShot(std::chrono::seconds(20), m_session.get(), [] { QCoreApplication::exit(late); });
    QCOMPARE(QCoreApplication::exec(), open);
}

QTEST_MAIN(TestNotOpened)
#include "tst_not_opened.moc"
