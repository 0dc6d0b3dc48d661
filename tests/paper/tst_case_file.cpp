// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/sample_shop.h"
#include "core/cases/fields.h"
#include "tests/casebook/books.h"
#include "tests/support/failing_writes.h"
#include "ui/paper/case_history.h"
#include "ui/paper/flow.h"
#include "ui/paper/paper_file.h"

#include <QPageRanges>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <thread>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 inDepth = 130; ///< of the sample: told in most detail

/// What a tool of poppler says of a file; nothing where the tool is not there.
std::optional<QString> toldBy(const QString& tool, const QStringList& arguments)
{
    if (QStandardPaths::findExecutable(tool).isEmpty())
        return {};
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s: %s", qUtf8Printable(tool), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool isRequired()
{
    return qEnvironmentVariable("AMENDS_REQUIRE_DATA") == "1"_L1;
}

/// Without what keeps directions apart, with every run of white space as one blank; tools tell some letters by forms
/// that only look like them.
QString plain(QString text)
{
    text = text.normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar letter) { return letter >= QChar(0x2066) && letter <= QChar(0x2069); });
    return text.simplified();
}

/// Fills every text of every part with a word of its own.
struct Marker {
    QStringList words;

    QString next()
    {
        words.append(u"mk%1x"_s.arg(words.size() + 100));
        return words.last();
    }

    template <class T>
    void fill(T& value)
    {
        static const QStringList notShown{u"external_id"_s, u"language"_s, u"playbook_version"_s, u"profile"_s,
                                          u"source_key"_s};
        eachField<T>([&](const auto& field) {
            using Member = typename std::decay_t<decltype(field)>::Member;
            if constexpr (std::is_same_v<Member, QString>) {
                if (!notShown.contains(field.name()))
                    value.*field.member = next();
            } else if constexpr (std::is_same_v<Member, QStringList>) {
                value.*field.member = {next(), next()};
            }
        });
    }
};

} // namespace

class TestCaseFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSampleIsWhole();
    void everyTextIsThere();
    void anySampleCaseHasItsPages();
    void otherScripts_data();
    void otherScripts();
    void textIsOnlyText();
    void longTextIsText_data();
    void longTextIsText();
    void whatHasNoContentIsLeftOut();
    void theBusinessIsNamed();
    void aClosedCaseHasNothingOpen();
    void historyIsToldInSittings();
    void aFolderThatCannotBeWrittenLeavesNothing();
    void whatWasThereStaysOrIsReplaced();
    void aFailingDiskKeepsTheOldOne_data();
    void aFailingDiskKeepsTheOldOne();
    void anotherThreadMayWriteIt();
    void onlyTheWantedPagesAreDrawn();

private:
    CaseView view(qint64 counter) { return takenOf(m_casebook->find({2026, counter})); }
    QString write(const CaseView& view)
    {
        const QString path = m_folder.filePath(u"case.pdf"_s);
        const Done done = paper::writeCaseFile(path, view, m_playbook, m_present);
        return done ? path : done.error().code;
    }
    QString textOf(const QString& path) { return plain(toldBy(u"pdftotext"_s, {path, u"-"_s}).value_or(QString())); }

    QTemporaryDir m_folder;
    std::unique_ptr<Casebook> m_casebook;
    Playbook m_playbook;
    words::Present m_present{sampleMoment(), QTimeZone("Europe/Dublin")};
};

void TestCaseFile::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_casebook = std::make_unique<Casebook>(CasebookOptions{.path = m_folder.filePath(u"shop.amends"_s),
                                                            .program = u"amends-test"_s,
                                                            .clock = std::make_shared<FixedClock>(sampleMoment())});
    takenOf(m_casebook->create(taken(readSampleBusiness())));
    takenOf(m_casebook->fillWithSample());
    m_playbook = takenOf(m_casebook->playbook());
    for (const QString& tool : {u"pdftotext"_s, u"pdffonts"_s, u"pdfinfo"_s}) {
        if (!QStandardPaths::findExecutable(tool).isEmpty())
            continue;
        QVERIFY2(!isRequired(), "poppler-utils is not there");
        QSKIP("poppler-utils is not there");
    }
}

void TestCaseFile::theSampleIsWhole()
{
    const CaseView dana = view(inDepth);
    const QString path = write(dana);
    const QString text = textOf(path);
    QVERIFY(text.contains(u"Case file 2026-0130"_s));
    QVERIFY(text.contains(plain(dana.value.facts.title)));
    QVERIFY(text.contains(dana.customer.name));
    for (const Claim& claim : dana.value.claims)
        QVERIFY2(text.contains(plain(claim.statement)), qPrintable(claim.statement + u'\n' + text));
    for (const Call& call : dana.value.calls)
        QVERIFY2(text.contains(plain(call.notes)), qPrintable(call.notes));
    for (const Reply& reply : dana.value.replies)
        QVERIFY2(text.contains(plain(reply.text)), qPrintable(reply.text));
    QVERIFY(text.contains(QRegularExpression(u"\\b1 ?/ ?\\d\\b"_s)));

    const QStringList fonts = toldBy(u"pdffonts"_s, {path}).value_or(QString()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(fonts.size() > 2);
    for (const QString& font : fonts.sliced(2))
        QVERIFY2(font.contains(u" yes "_s) && !font.contains(u"Type 3"_s), qPrintable(font));
    const QString info = toldBy(u"pdfinfo"_s, {path}).value_or(QString());
    QVERIFY2(info.contains(u"A4"_s) && info.contains(u"Case file 2026-0130"_s), qPrintable(info));
    QVERIFY(!info.contains(qEnvironmentVariable("USER", u"nobody at all"_s)));
}

void TestCaseFile::everyTextIsThere()
{
    CaseView whole = view(inDepth);
    Marker marker;
    marker.fill(whole.value.facts);
    whole.value.life.closedNote = marker.next();
    for (Person* person : {&whole.customer, &whole.agent}) {
        person->id = PersonId::make();
        person->name = marker.next();
    }
    whole.customer.phone = marker.next();
    whole.customer.email = marker.next();
    const QDateTime now = sampleMoment().addDays(-1);
    eachPartList(whole.value, [&](auto& parts) {
        parts.clear();
        parts.resize(2);
        for (auto& part : parts) {
            part.id = PartId::make();
            marker.fill(part);
        }
    });
    for (Account& account : whole.value.accounts)
        account.claim = whole.value.claims.constFirst().id;
    whole.value.accounts.last().party = Party::Witness;
    whole.value.calls.first().with = Party::Agent;
    for (Refund& refund : whole.value.refunds) {
        refund.amount = {5800, u"EUR"_s};
        refund.approved = refund.paid = now;
    }
    for (Reply& reply : whole.value.replies)
        reply.posted = now;
    const QString text = textOf(write(whole));
    QStringList missing;
    for (const QString& word : std::as_const(marker.words))
        if (!text.contains(word, Qt::CaseInsensitive))
            missing.append(word);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ') + u'\n' + marker.words.last() + u'\n' + text));
    QVERIFY(text.contains(u"€58.00"_s));
}

void TestCaseFile::anySampleCaseHasItsPages()
{
    for (const qint64 counter : {1, 20, 36, 40}) {
        const CaseView one = view(counter);
        const paper::Document document = paper::caseFile(one, m_playbook, m_present);
        const QString info = toldBy(u"pdfinfo"_s, {write(one)}).value_or(QString());
        const qsizetype pages = paper::Flow(document).pageCount();
        QVERIFY2(info.contains(QRegularExpression(u"Pages:\\s+%1\\n"_s.arg(pages))), qPrintable(info));
        QCOMPARE(document.fileName, paper::safeFileName(document.fileName.chopped(4), u"pdf"_s));
    }
}

void TestCaseFile::otherScripts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Arabic") << u"خدمة سيئة"_s;
    QTest::newRow("Hebrew") << u"שלושה שבועות"_s;
    QTest::newRow("Chinese") << u"三个星期没有人通知我"_s;
    QTest::newRow("Hindi") << u"तीन दिन"_s;
    QTest::newRow("Greek") << u"Τρεις εβδομάδες"_s;
    QTest::newRow("Cyrillic") << u"Три недели"_s;
}

void TestCaseFile::otherScripts()
{
    QFETCH(QString, text);
    CaseView one = view(inDepth);
    one.value.facts.title = text;
    one.customer.name = text;
    for (Review& review : one.value.reviews)
        review.text = text;
    const QString path = write(one);
    const QString found = textOf(path);
    // Letters, whatever the order in which a tool reads them from the page.
    // Of joined ones Qt does not write down what they stand for.
    const bool isJoined = text.at(0).script() == QChar::Script_Arabic;
    for (const QChar letter : text)
        if (letter.isLetter() && !isJoined)
            QVERIFY2(found.contains(letter), qPrintable(QString(letter)));
    QVERIFY(!isJoined || toldBy(u"pdffonts"_s, {path}).value_or(QString()).contains(u"Arabic"_s));
    for (const QString& font :
         toldBy(u"pdffonts"_s, {path}).value_or(QString()).split(u'\n', Qt::SkipEmptyParts).sliced(2))
        QVERIFY2(font.contains(u" yes "_s), qPrintable(font));
}

void TestCaseFile::textIsOnlyText()
{
    CaseView one = view(inDepth);
    const QString canary = u"<img src=\"file:///etc/hostname\"><b>bold</b> &amp; \u001b[2J \u202Eevil"_s;
    one.value.facts.title = canary;
    one.value.notes.append({PartId::make(), sampleMoment(), u"Kim"_s, canary});
    for (Review& review : one.value.reviews)
        review.text = canary;
    const paper::Document document = paper::caseFile(one, m_playbook, m_present);
    for (const paper::Block& block : document.blocks) {
        QList<QString> texts{block.words.text};
        for (const paper::Block::Row& row : block.rows)
            for (const paper::Words& words : row)
                texts.append(words.text);
        for (const QString& text : texts)
            QVERIFY2(!text.contains(u'\u001b') && !text.contains(u'\u202E'), qPrintable(text));
    }
    const QString text = textOf(write(one));
    QVERIFY2(text.contains(u"<img src=\"file:///etc/hostname\"><b>bold</b> &amp;"_s), qPrintable(text));
}

void TestCaseFile::longTextIsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nested tables") << u"<table><tr><td>"_s.repeated(20);
    QTest::newRow("one word") << QString(100'000, u'x');
    QTest::newRow("a complaint of a megabyte") << u"Nobody called us, and nobody wrote either. "_s.repeated(24'000);
}

void TestCaseFile::longTextIsText()
{
    QFETCH(QString, text);
    CaseView one = view(inDepth);
    one.value.reviews.last().text = text;
    const QString info = toldBy(u"pdfinfo"_s, {write(one)}).value_or(QString());
    QVERIFY(info.contains(u"Pages:"_s));
}

void TestCaseFile::whatHasNoContentIsLeftOut()
{
    CaseView one;
    one.value.facts.title = u"Only a title"_s;
    const paper::Document document = paper::caseFile(one, {}, m_present);
    qsizetype headings = 0;
    for (const paper::Block& block : document.blocks)
        headings += block.kind == paper::Block::Kind::Heading;
    QCOMPARE(headings, 1);
    QCOMPARE(paper::Flow(document).pageCount(), 1);
}

void TestCaseFile::theBusinessIsNamed()
{
    const QString name = takenOf(m_casebook->office()).business.name;
    QVERIFY(!name.isEmpty());
    const paper::Document document = paper::caseFile(view(inDepth), m_playbook, m_present, name);
    QCOMPARE(plain(document.blocks.constFirst().words.text), name);
    QVERIFY(plain(document.foot).startsWith(name));
    QVERIFY(paper::caseFile(view(inDepth), m_playbook, m_present, {}).foot.startsWith(u"Case file"_s));
}

void TestCaseFile::aClosedCaseHasNothingOpen()
{
    CaseView one;
    one.value.claims = {{}, {}};
    one.value.claims[0].statement = u"Nobody called"_s;
    one.value.claims[1].statement = u"Paid twice"_s;
    const auto cells = [&] {
        QStringList texts;
        for (const paper::Block& block : paper::caseFile(one, m_playbook, m_present).blocks) {
            for (const paper::Column& column : block.columns)
                texts.append(column.name);
            for (const paper::Block::Row& row : block.rows)
                for (const paper::Words& words : row)
                    texts.append(words.text);
        }
        return texts;
    };
    QCOMPARE(cells().count(u"Open"_s), 2);
    QVERIFY(!cells().contains(u"Disputed"_s));
    one.value.life.opened = sampleMoment().addDays(-3);
    one.value.life.closed = sampleMoment().addDays(-1);
    one.value.life.closedAs = ClosedAs::Settled;
    QVERIFY(!cells().contains(u"Open"_s) && !cells().contains(u"Found"_s));
    one.value.claims[0].finding = Finding::Holds;
    QVERIFY(cells().contains(u"Found"_s) && cells().contains(u"Not found out"_s));
    one.value.causes = {{}};
    one.value.causes[0].code = u"quality/supplier"_s;
    QVERIFY(cells().contains(u"Cause"_s) && !cells().contains(u"Because"_s));
}

void TestCaseFile::historyIsToldInSittings()
{
    const auto line = [](int minute, const QString& by, EditKind kind) {
        HistoryLine made;
        made.step = minute + 1;
        made.at = sampleMoment().addSecs(minute * 60);
        made.by = by;
        made.kind = kind;
        return made;
    };
    const QString ruth = u"Ruth"_s;
    QList<HistoryLine> history{line(0, ruth, EditKind::OpenCase),     line(2, ruth, EditKind::StateClaim),
                               line(3, ruth, EditKind::StateClaim),   line(20, ruth, EditKind::SetCase),
                               line(21, u"Kim"_s, EditKind::LogCall), line(90, u"Kim"_s, EditKind::CloseCase)};
    history[3].edit.insert(u"reason"_s, u"as agreed"_s);
    const auto at = [](int minute) { return sampleMoment().addSecs(minute * 60); };
    const QList<paper::Sitting> expected{
        {at(0), at(20), ruth, u"Opened, claim stated (2), facts changed"_s, {u"as agreed"_s}, 4},
        {at(21), at(21), u"Kim"_s, u"Call logged"_s, {}, 1},
        {at(90), at(90), u"Kim"_s, u"Closed"_s, {}, 1}};
    QCOMPARE(paper::sittings(history, QTimeZone::UTC), expected);
    const CaseView dana = view(inDepth);
    QVERIFY(paper::sittings(dana.history, m_present.zone).size() * 4 < dana.history.size());
}

void TestCaseFile::aFolderThatCannotBeWrittenLeavesNothing()
{
    const QString path = m_folder.filePath(u"not there/case.pdf"_s);
    const Done done = paper::writeCaseFile(path, view(inDepth), m_playbook, m_present);
    QVERIFY(!done);
    QCOMPARE(done.error().code, u"file_not_written"_s);
    QCOMPARE(done.error().detail.value("path"_L1).toString(), path);
    QCOMPARE(done.error().detail.value("reason"_L1).toString(), u"folder_not_found"_s);
    QVERIFY(!QFileInfo::exists(path));
}

void TestCaseFile::whatWasThereStaysOrIsReplaced()
{
    const QString path = m_folder.filePath(u"kept.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("old"), 3);
    file.close();
    QVERIFY(paper::writeCaseFile(path, view(inDepth), m_playbook, m_present));
    QVERIFY(QFileInfo(path).size() > 1000);
    const Done done = paper::writeCaseFile(m_folder.path(), view(inDepth), m_playbook, m_present);
    QVERIFY(!done && done.error().code == "file_not_written"_L1);
    for (const QString& name : QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden))
        QVERIFY2(!name.startsWith(u".amends-"_s), qPrintable(name));
}

void TestCaseFile::aFailingDiskKeepsTheOldOne_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("a file is there") << true;
    QTest::newRow("none is there") << false;
}

void TestCaseFile::aFailingDiskKeepsTheOldOne()
{
    QFETCH(bool, isThere);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"case.pdf"_s);
    const CaseView dana = view(inDepth);
    constexpr bool isSteady = false; // it says when it was made
    FailingWrites writes(path, [&] { return paper::writeCaseFile(path, dana, m_playbook, m_present); }, isSteady);
    const WritingFigures figures = writes.tryAll(isThere);
    QCOMPARE(figures.faults.join(u'\n'), QString());
    QCOMPARE_GE(figures.refusals, 20);
}

void TestCaseFile::anotherThreadMayWriteIt()
{
    const CaseView one = view(inDepth);
    const QString path = m_folder.filePath(u"thread.pdf"_s);
    Done done = failure("not_yet"_L1);
    std::thread([&] { done = paper::writeCaseFile(path, one, m_playbook, m_present); }).join();
    QVERIFY(done);
    QCOMPARE(textOf(path), textOf(write(one)));
}

void TestCaseFile::onlyTheWantedPagesAreDrawn()
{
    const QString path = m_folder.filePath(u"range.pdf"_s);
    {
        QPdfWriter device(path);
        QPageRanges ranges;
        ranges.addPage(2);
        device.setPageRanges(ranges);
        device.setPageSize(QPageSize(QPageSize::Letter));
        QVERIFY(paper::paintOn(paper::caseFile(view(inDepth), m_playbook, m_present), device));
    }
    QVERIFY(textOf(path).contains(QRegularExpression(u"\\b2 ?/ ?\\d\\b"_s)));
    QVERIFY(!textOf(path).contains(QRegularExpression(u"\\b1 ?/ ?\\d\\b"_s)));
    QVERIFY(toldBy(u"pdfinfo"_s, {path}).value_or(QString()).contains(QRegularExpression(u"Pages:\\s+1\\n"_s)));
}

QTEST_MAIN(TestCaseFile)
#include "tst_case_file.moc"
