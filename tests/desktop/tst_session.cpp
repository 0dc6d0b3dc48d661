// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session.h"
#include "tests/casebook/books.h"
#include "ui/desk/desk.h"
#include "ui/settings/program_settings.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
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

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsOnItsWayComesToTheDisk();
    void whatWasTypedLastComesToTheDisk();
    void anotherCasebookTakesItsPlace();
    void aFileThatIsNoCasebookIsTold();
    void aBackupIsPutBack();
    void aDamagedBackupChangesNothing();
    void aCasebookThatIsGoneIsNotMadeAnew();
    void aSampleThatCouldNotBeFilledIsRemoved();
    void aSampleThatWasThereBeforeIsKept();
    void aSampleThatNobodyWaitsForIsRemoved();
    void whoeverAsksTwiceForTheSampleHasItWhole();
    void aReplacedFileIsTold_data();
    void aReplacedFileIsTold();
    void whatWasTypedComesIntoWhatReplacedIt_data();
    void whatWasTypedComesIntoWhatReplacedIt();
    void whereAnotherWritesItIsOnlyRead();
    void aSyncedFolderIsToldUntilAccepted();
    void goodNewsGoesWhenOneGoesOn_data();
    void goodNewsGoesWhenOneGoesOn();

private:
    std::unique_ptr<Session> session(const QDateTime& now = monday()) const
    {
        return std::make_unique<Session>(
            std::make_shared<FixedClock>(now),
            Session::Files{.own = path(u"own.amends"_s), .sample = path(u"sample.amends"_s)}, Dialogs{});
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    static bool opens(Session& session, const QString& path)
    {
        QSignalSpy opened(&session, &Session::opened);
        session.open(path);
        return opened.wait(longestWait);
    }
    /// The banner that says so, once it does.
    static Banner* telling(const Session& session, const QString& words)
    {
        Banner* found = nullptr;
        std::ignore = QTest::qWaitFor(
            [&] {
                for (Banner* banner : session.window()->findChildren<Banner*>())
                    if (banner->isVisible() && banner->sentence().contains(words))
                        found = banner;
                return found != nullptr;
            },
            20'000);
        return found;
    }
    static void press(const Banner& banner, const QString& button)
    {
        for (QPushButton* one : banner.findChildren<QPushButton*>())
            if (one->isVisible() && one->text() == button)
                QTest::mouseClick(one, Qt::LeftButton);
    }

    QTemporaryDir m_folder;
};

void TestSession::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    look::apply(*qApp, look::SchemeChoice::Light);
}

void TestSession::whatIsOnItsWayComesToTheDisk()
{
    constexpr int many = 300;
    auto open = session();
    QVERIFY(opens(*open, path(u"own.amends"_s)));
    open->desk()->apply(one(openingOf(1, u"0"_s)), this);
    for (int i = 1; i <= many; ++i)
        open->desk()->apply(one(setting(1, {{"title"_L1, QString::number(i)}})), this);
    bool wasAwake = false;
    QTimer::singleShot(0, this, [&] { wasAwake = true; });
    open.reset();
    QVERIFY(wasAwake);

    Casebook again({.path = path(u"own.amends"_s), .program = u"amends-test"_s});
    takenOf(again.open());
    QCOMPARE(takenOf(again.find(CaseId(uuid(1)))).value.facts.title, QString::number(many));
}

void TestSession::whatWasTypedLastComesToTheDisk()
{
    auto open = session();
    QVERIFY(opens(*open, path(u"typed.amends"_s)));
    open->desk()->goTo({.page = PageKind::Case});
    QLineEdit* title = nullptr;
    QVERIFY(QTest::qWaitFor([&] { return (title = qobject_cast<QLineEdit*>(QApplication::focusWidget())) != nullptr; },
                            longestWait));
    QTest::keyClicks(title, u"A squeaking chain"_s);
    open.reset();

    Casebook again({.path = path(u"typed.amends"_s), .program = u"amends-test"_s});
    takenOf(again.open());
    const QList<Draft> drafts = takenOf(again.drafts());
    QCOMPARE(drafts.size(), 1);
    QVERIFY(drafts.front().text.contains(u"\"A squeaking chain\""_s));
}

void TestSession::anotherCasebookTakesItsPlace()
{
    auto open = session();
    QVERIFY(opens(*open, path(u"one.amends"_s)));
    open->desk()->apply(one(openingOf(1, u"One"_s)), this);
    QVERIFY(opens(*open, path(u"two.amends"_s)));
    QVERIFY(open->window()->isVisible());
    QVERIFY(!answerOf(open->desk()->casebook().find(CaseId(uuid(1)))));
    QVERIFY(opens(*open, path(u"one.amends"_s)));
    QCOMPARE(takenOf(open->desk()->casebook().find(CaseId(uuid(1)))).value.facts.title, u"One"_s);
}

void TestSession::aFileThatIsNoCasebookIsTold()
{
    QFile file(path(u"text.amends"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no casebook") > 0);
    file.close();
    auto open = session();
    QSignalSpy failed(open.get(), &Session::failed);
    open->open(file.fileName());
    QVERIFY(failed.wait(longestWait));
    QVERIFY(!open->window());
}

void TestSession::aBackupIsPutBack()
{
    auto open = session();
    QVERIFY(opens(*open, path(u"back.amends"_s)));
    takenOf(open->desk()->casebook().apply(one(openingOf(1, u"One"_s))));
    const Backup backup = takenOf(open->desk()->casebook().backUp());
    takenOf(open->desk()->casebook().apply(one(openingOf(2, u"Two"_s))));
    QSignalSpy opened(open.get(), &Session::opened);
    open->restore(backup);
    QVERIFY(opened.wait(longestWait));
    QCOMPARE(takenOf(open->desk()->casebook().list({})).total, 1);
    QVERIFY(telling(*open, u"what the backup had"_s));
    const QList<Backup> backups = takenOf(open->desk()->casebook().backups());
    QCOMPARE(backups.size(), 2);
    open.reset();
    open = session();
    QVERIFY(opens(*open, path(u"back.amends"_s)));
    QCOMPARE(takenOf(open->desk()->casebook().list({})).total, 1);
}

void TestSession::aDamagedBackupChangesNothing()
{
    auto open = session();
    QVERIFY(opens(*open, path(u"still.amends"_s)));
    takenOf(open->desk()->casebook().apply(one(openingOf(1, u"One"_s))));
    const Backup backup = takenOf(open->desk()->casebook().backUp());
    QFile file(backup.path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(backup.bytes / 2));
    file.close();
    takenOf(open->desk()->casebook().apply(one(openingOf(2, u"Two"_s))));
    QSignalSpy opened(open.get(), &Session::opened);
    open->restore(backup);
    QVERIFY(opened.wait(longestWait));
    QCOMPARE(takenOf(open->desk()->casebook().list({})).total, 2);
    QVERIFY(telling(*open, u"damaged"_s));
}

void TestSession::aCasebookThatIsGoneIsNotMadeAnew()
{
    auto open = session();
    QVERIFY(opens(*open, path(u"gone.amends"_s)));
    takenOf(open->desk()->casebook().apply(one(openingOf(1, u"One"_s))));
    takenOf(open->desk()->casebook().backUp());
    open.reset();
    QVERIFY(QFile::remove(path(u"gone.amends"_s)));
    open = session();
    QSignalSpy failed(open.get(), &Session::failed);
    open->open(path(u"gone.amends"_s));
    QVERIFY(!failed.isEmpty() || failed.wait(longestWait));
    QCOMPARE(failed[0][0].value<Error>().code, u"casebook_gone"_s);
    QVERIFY(!QFileInfo::exists(path(u"gone.amends"_s)));
    QSignalSpy opened(open.get(), &Session::opened);
    open->restoreNewest();
    QVERIFY(opened.wait(longestWait));
    QCOMPARE(takenOf(open->desk()->casebook().list({})).total, 1);
}

void TestSession::aSampleThatCouldNotBeFilledIsRemoved()
{
    const QDateTime never(QDate(12000, 1, 1), QTime(9, 0), QTimeZone::UTC); // a year the sample cannot tell of
    auto open = session(never);
    for (const bool isAgain : {false, true}) {
        QSignalSpy failed(open.get(), &Session::failed);
        if (isAgain)
            open->again();
        else
            open->openSample();
        QVERIFY(!failed.isEmpty() || failed.wait(longestWait));
        for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
            QVERIFY2(!QFile::exists(path(u"sample.amends"_s) + suffix), suffix.data());
    }
}

void TestSession::aSampleThatWasThereBeforeIsKept()
{
    QFile file(path(u"sample.amends"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no casebook") > 0);
    file.close();
    auto open = session();
    QSignalSpy failed(open.get(), &Session::failed);
    open->openSample();
    QVERIFY(failed.wait(longestWait));
    open.reset();
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "no casebook"_ba);
    QVERIFY(file.remove());
}

void TestSession::aSampleThatNobodyWaitsForIsRemoved()
{
    auto open = session();
    open->openSample();
    open.reset();
    QVERIFY(!QFile::exists(path(u"sample.amends"_s)));
}

void TestSession::whoeverAsksTwiceForTheSampleHasItWhole()
{
    auto open = session();
    QSignalSpy opened(open.get(), &Session::opened);
    QSignalSpy failed(open.get(), &Session::failed);
    open->openSample();
    open->openSample();
    QVERIFY(!opened.isEmpty() || opened.wait(longestWait));
    QCOMPARE(failed.size(), 0);
    QVERIFY(takenOf(open->desk()->casebook().counts({search::Query{}})).value(0) > 0);
}

void TestSession::aReplacedFileIsTold_data()
{
    QTest::addColumn<bool>("isMoved");
    QTest::newRow("moved away") << true;
    QTest::newRow("replaced") << false;
}

void TestSession::aReplacedFileIsTold()
{
    QFETCH(bool, isMoved);
    const QString casebook = path(u"replaced%1.amends"_s.arg(isMoved));
    auto open = session();
    QVERIFY(opens(*open, casebook));
    open->desk()->apply(one(openingOf(1, u"Of the old one"_s)), this);
    takenOf(open->desk()->casebook().newestStep());
    if (!isMoved) {
        Casebook other({.path = path(u"other.amends"_s), .program = u"amends-test"_s});
        takenOf(other.create(business()));
    }
    QVERIFY(QFile::rename(casebook, path(u"moved%1.amends"_s.arg(isMoved))));
    if (!isMoved)
        QVERIFY(QFile::rename(path(u"other.amends"_s), casebook));
    Banner* banner = telling(*open, u"Something put another file in the place of"_s);
    QVERIFY(banner);
    QVERIFY(open->window()->isVisible());
    QVERIFY(QTest::qWaitFor([&] { return QFileInfo(casebook + u"-wal"_s).size() == 0; }, longestWait));
    QCOMPARE(answerOf(open->desk()->casebook().apply(one(openingOf(2, u"Too late"_s)))).error().code,
             u"file_replaced"_s);
    QSignalSpy opened(open.get(), &Session::opened);
    QSignalSpy failed(open.get(), &Session::failed);
    press(*banner, u"Open it again"_s);
    QVERIFY(isMoved ? failed.wait(longestWait) : opened.wait(longestWait));
    QCOMPARE(QFile::exists(casebook), !isMoved); // none is made in its place
    if (!isMoved)
        QVERIFY(!answerOf(open->desk()->casebook().find(CaseId(uuid(1)))));
}

void TestSession::whatWasTypedComesIntoWhatReplacedIt_data()
{
    QTest::addColumn<bool>("isOpenedAgain");
    QTest::newRow("opened again") << true;
    QTest::newRow("the program ends") << false;
}

void TestSession::whatWasTypedComesIntoWhatReplacedIt()
{
    QFETCH(bool, isOpenedAgain);
    const QString casebook = path(u"synced%1.amends"_s.arg(isOpenedAgain));
    {
        Casebook book({.path = casebook, .program = u"amends-test"_s});
        takenOf(book.create(business()));
        takenOf(book.apply(one(openingOf(1, u"Of both"_s))));
    }
    QVERIFY(QFile::copy(casebook, casebook + u".other"_s));
    auto open = session();
    QVERIFY(opens(*open, casebook));
    open->desk()->apply(one(openingOf(2, u"Of the old one"_s)), this);
    takenOf(open->desk()->casebook().newestStep());
    QVERIFY(QFile::rename(casebook, casebook + u".old"_s));
    QVERIFY(QFile::rename(casebook + u".other"_s, casebook));
    Banner* banner = telling(*open, u"Something put another file in the place of"_s);
    QVERIFY(banner);

    const auto typed = [&](quint64 caseNumber, const QString& field, const QString& text) {
        return Draft{.person = open->desk()->office().business.leader,
                     .caseId = caseNumber == 0 ? CaseId() : CaseId(uuid(caseNumber)),
                     .part = PartId(),
                     .field = field,
                     .base = 1,
                     .text = text,
                     .saved = monday(),
                     .edit = EditKind::SetCase};
    };
    Desk& desk = *open->desk();
    desk.saveDraft(typed(1, u"demand"_s, u"Her money ba"_s));
    desk.saveDraft(typed(1, u"demand"_s, u"Her money back"_s));
    desk.saveDraft(typed(1, u"source"_s, u"emptied again"_s));
    desk.discardDraft(typed(1, u"source"_s, {}));
    desk.apply(one(setting(1, {{"title"_L1, "A late wheel"_L1}})), this, {}, {typed(1, u"title"_s, u"A late wheel"_s)});
    desk.saveDraft(typed(2, u"demand"_s, u"A new wheel"_s));
    desk.saveDraft(typed(0, u"new_case"_s, u"{}"_s));
    if (isOpenedAgain) {
        QSignalSpy opened(open.get(), &Session::opened);
        press(*banner, u"Open it again"_s);
        QVERIFY(opened.wait(longestWait));
        QVERIFY(telling(*open, u"It is in the clipboard"_s));
        QCOMPARE(open->desk()->unsaved(), QList<Draft>());
    }
    open.reset();

    Casebook again({.path = casebook, .program = u"amends-test"_s});
    takenOf(again.open());
    QStringList found;
    for (const Draft& draft : takenOf(again.drafts()))
        found << draft.caseId.toString() + u' ' + draft.field + u": "_s + draft.text;
    found.sort();
    QCOMPARE(found, (QStringList{CaseId().toString() + u" new_case: {}"_s,
                                 CaseId(uuid(1)).toString() + u" demand: Her money back"_s,
                                 CaseId(uuid(1)).toString() + u" title: A late wheel"_s}));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"A new wheel"_s);
}

void TestSession::whereAnotherWritesItIsOnlyRead()
{
    const QString casebook = path(u"shared.amends"_s);
    auto other = std::make_unique<Casebook>(CasebookOptions{.path = casebook, .program = u"tea timer"_s});
    takenOf(other->create(business()));
    takenOf(other->apply(one(openingOf(1, u"One"_s))));
    auto open = session();
    QSignalSpy failed(open.get(), &Session::failed);
    open->open(casebook);
    QVERIFY(failed.wait(longestWait));
    QSignalSpy opened(open.get(), &Session::opened);
    open->openToRead(failed.constFirst().constFirst().value<Error>());
    QVERIFY(opened.wait(longestWait));
    Banner* banner = telling(*open, u"tea timer"_s);
    QVERIFY(banner);
    QCOMPARE(takenOf(open->desk()->casebook().find(CaseId(uuid(1)))).value.facts.title, u"One"_s);
    QCOMPARE(answerOf(open->desk()->casebook().apply(one(openingOf(2, u"Two"_s)))).error().code, u"read_only"_s);
    other.reset();
    press(*banner, u"Try to write"_s);
    QVERIFY(opened.wait(longestWait));
    takenOf(open->desk()->casebook().apply(one(openingOf(2, u"Two"_s))));
}

void TestSession::aSyncedFolderIsToldUntilAccepted()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"Nextcloud"_s));
    const QString casebook = path(u"Nextcloud/shop.amends"_s);
    auto open = session();
    QVERIFY(opens(*open, casebook));
    Banner* banner = telling(*open, u"keeps the same on several machines"_s);
    QVERIFY(banner);
    press(*banner, u"Leave it there"_s);
    QVERIFY(!banner->isVisible());
    QVERIFY(isPlaceAccepted(casebook));
    QVERIFY(!isPlaceAccepted(path(u"own.amends"_s)));
}

void TestSession::goodNewsGoesWhenOneGoesOn_data()
{
    QTest::addColumn<look::Tone>("tone");
    QTest::addColumn<bool>("stays");
    QTest::newRow("done") << look::Tone::Done << false;
    QTest::newRow("wrong") << look::Tone::Overdue << true;
}

void TestSession::goodNewsGoesWhenOneGoesOn()
{
    QFETCH(look::Tone, tone);
    QFETCH(bool, stays);
    auto open = session();
    QVERIFY(opens(*open, path(u"banner.amends"_s)));
    const auto isTold = [&] {
        return std::ranges::any_of(open->window()->findChildren<Banner*>(), [](const Banner* banner) {
            return banner->isVisible() && banner->sentence() == u"It is so."_s;
        });
    };
    open->window()->goTo({.page = PageKind::Cases});
    open->desk()->say(tone, u"It is so."_s);
    QVERIFY(isTold());
    open->window()->goTo({.page = PageKind::Cases});
    QVERIFY(isTold());
    open->window()->goTo({.page = PageKind::People});
    QCOMPARE(isTold(), stays);
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
