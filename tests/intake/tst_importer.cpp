// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/rejects.h"
#include "tests/intake/reading.h"

#include <QJsonArray>

using namespace amends;
using namespace amends::test;

class TestImporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsCutOffComplaints();
    void readsSnakeCase();
    void readsSeatReviews();
    void readsHeaderless();
    void readsUsDates();
    void readsSemicolonsAndOldEncoding();
    void readsCarriageReturns();
    void readsUtf16();
    void readsLanguages();
    void readsStrayQuote();
    void readsSequentialDevice();
    void placesHistory_data();
    void placesHistory();
    void undatedRowsAreHistory();
    void asksForDateOrder();
    void takesGivenDateOrder();
    void findsDateOrderBehindTheSample();
    void overridesSource();
    void readsFixedAndColumnCodes();
    void rejectsRows_data();
    void rejectsRows();
    void clocksMayDiffer();
    void takesGuardsOff();
    void fingerprintsAreStable();
    void fingerprintsKnowNoZone();
    void ratingScaleIsFoundWithCare_data();
    void ratingScaleIsFoundWithCare();
    void aHeaderNamesTheScale();
    void digestsTellChanges();
    void longTextsAreWhole();
    void refusesFiles_data();
    void refusesFiles();
    void rejectedRowsComeBack();
    void uncorrectedRowsAreRejectedAgain();
    void writesRejectsExactly();
};

namespace {

QDateTime utc(const char* iso)
{
    return QDateTime::fromString(QLatin1StringView(iso), Qt::ISODate);
}

ImportOptions mapped(QStringView mapping)
{
    ImportOptions options = optionsAt("2026-03-20T12:00:00Z");
    options.mapping = parseMapping(mapping).value_or(Mapping());
    return options;
}

struct Row {
    Case draft;
    CaseFacts& facts = draft.facts;
    Review review;
    QString note;

    Case made()
    {
        draft.reviews = {review};
        Note kept;
        kept.text = note;
        if (!note.isEmpty())
            draft.notes = {kept};
        return draft;
    }
};

QStringList titlesOf(const Imported& all)
{
    QStringList titles;
    for (const Incoming& row : all.incoming)
        titles.append(row.draft.facts.title);
    return titles;
}

QList<std::pair<qint64, QString>> reasonsOf(const Imported& all)
{
    QList<std::pair<qint64, QString>> reasons;
    for (const RejectedRow& row : all.rejected)
        reasons.append({row.line, row.error.code});
    return reasons;
}

QByteArray rejectsFile(const Imported& all, const QString& reason)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    RejectsWriter writer(sinkTo(&buffer));
    if (!writer.begin(all.recognition.headers))
        return {};
    for (const RejectedRow& row : all.rejected)
        if (!writer.write(row, reason))
            return {};
    return buffer.data();
}

} // namespace

void TestImporter::readsCutOffComplaints()
{
    const auto all = importFile(fixture("cfpb_cut_off.csv"_L1), optionsAt("2026-03-20T12:00:00Z"));
    AMENDS_GOOD(all);
    QCOMPARE(all->recognition.encoding, "UTF-8"_ba);
    QCOMPARE(all->recognition.mapping.code, u"cfpb"_s);
    QCOMPARE(all->recognition.mapping.ratingScale, 0);
    QVERIFY(all->recognition.dateOrders.isEmpty());
    QCOMPARE(all->incoming.size(), 3);
    QCOMPARE(reasonsOf(*all), (QList<std::pair<qint64, QString>>{{6, u"unclosed_quote"_s}}));
    QCOMPARE(all->rejected.constFirst().cells.size(), 6);

    Row row;
    row.facts.kind = CaseKind::Complaint;
    row.facts.title = u"Opening an account: Told no without a reason"_s;
    row.facts.source = u"cfpb"_s;
    row.facts.isPublic = true;
    row.facts.received = utc("2026-03-02T00:00:00Z");
    row.facts.topic = u"Opening an account"_s;
    row.facts.sourceKey = u"9000001"_s;
    row.review.externalId = u"9000001"_s;
    row.review.text = u"They said no.\nThen they said \"perhaps\"."_s;
    row.review.posted = row.facts.received;
    row.note =
        u"Product: Checking account\nCompany: RIVER BANK\nState: FL\nSubmitted via: Web\n"
        "Company response to consumer: Closed with explanation\nTimely response?: Yes\nConsumer disputed?: N/A"_s;
    const Incoming& first = all->incoming.constFirst();
    QCOMPARE(first.draft, row.made());
    QCOMPARE(first.line, 2);
    QVERIFY(first.explicitId);
    QCOMPARE(first.contentDigest.size(), 32);
    QCOMPARE(all->incoming.at(1).line, 4);
}

void TestImporter::readsSnakeCase()
{
    const auto all = importFile(fixture("cfpb_snake_case.csv"_L1), optionsAt("2026-04-02T12:00:00Z"));
    AMENDS_GOOD(all);
    QCOMPARE(all->recognition.mapping.code, u"cfpb"_s);
    QCOMPARE(titlesOf(*all), QStringList{u"Fees: Fee nobody told me of"_s});
    QCOMPARE(all->incoming.constFirst().draft.facts.sourceKey, u"9000010"_s);
    QVERIFY(all->incoming.constFirst().draft.notes.constFirst().text.contains(u"timely_response: true"));
}

void TestImporter::readsSeatReviews()
{
    const auto all = importFile(fixture("seat_reviews.csv"_L1), optionsAt("2026-03-01T12:00:00Z"));
    AMENDS_GOOD(all);
    QCOMPARE(all->recognition.mapping.code, u"airline_reviews"_s);
    QCOMPARE(all->recognition.mapping.ratingScale, 10);
    QCOMPARE(all->recognition.dateOrders, (QMap<QString, DateOrder>{{u"date_flown"_s, DateOrder::Dmy}}));
    QCOMPARE(all->tally.placeholderDates, 1);

    Row row;
    row.facts.title = u"Paper Wings customer review"_s;
    row.facts.source = u"skytrax"_s;
    row.facts.isPublic = true;
    row.facts.received = utc("2026-02-20T00:00:00Z");
    row.facts.occurred = utc("2026-02-19T00:00:00Z");
    row.facts.topic = u"paper-wings"_s;
    row.facts.sourceKey = all->incoming.constFirst().draft.facts.sourceKey;
    row.review.title = row.facts.title;
    row.review.text = u"Narrow. My knees still know it."_s;
    row.review.author = u"A. Example"_s;
    row.review.rating = {3, 10};
    row.review.posted = row.facts.received;
    row.note = u"link: /seats/paper-wings\nauthor_country: Nowhere\naircraft: P-1\nrecommended: 0"_s;
    const Incoming& first = all->incoming.constFirst();
    QCOMPARE(first.draft, row.made());
    QCOMPARE(first.customerName, u"A. Example"_s);
    QVERIFY(!first.explicitId);
    QVERIFY(first.draft.facts.sourceKey.startsWith("v2:"_L1));
    QCOMPARE(first.draft.facts.sourceKey.size(), 3 + 32);

    const Incoming& second = all->incoming.constLast();
    QVERIFY(!second.draft.facts.received.isValid());
    QCOMPARE(second.draft.facts.title,
             u"Kind crew and a window that opened, or so it felt after four hours in the sun…");
    QCOMPARE(second.draft.reviews.constFirst().title, QString());
    const QList<Error> remarks{{u"placeholder_date"_s, {{"column"_L1, u"date"_s}, {"read"_L1, u"1970-01-01"_s}}}};
    QCOMPARE(second.remarks, remarks);
}

void TestImporter::readsHeaderless()
{
    const auto all = importFile(fixture("headerless.tsv"_L1), mapped(u"id=#2,title=#3,topic=#3,received=#4,text=#5"));
    AMENDS_GOOD(all);
    QCOMPARE(all->recognition.dialect.delimiter, u'\t');
    QVERIFY(!all->recognition.dialect.hasHeader);
    QVERIFY(!all->recognition.dialect.quoted);
    QCOMPARE(all->recognition.headers.constLast(), u"column 5"_s);
    QCOMPARE(all->incoming.size(), 3);
    QCOMPARE(all->incoming.at(1).draft.reviews.constFirst().text, u"\"NEW\" TYRES WORN"_s);
    QCOMPARE(all->incoming.at(1).draft.facts.received, utc("2026-01-06T00:00:00Z"));
    QCOMPARE(all->incoming.at(1).draft.facts.kind, CaseKind::Complaint);
    QCOMPARE(all->incoming.at(1).line, 2);
}

void TestImporter::readsUsDates()
{
    ImportOptions options = mapped(u"id=Unique Key,title=Complaint Type,text=Descriptor,received=Created Date");
    options.zone = QTimeZone("America/New_York");
    const auto all = importFile(fixture("us_dates.csv"_L1), options);
    AMENDS_GOOD(all);
    QCOMPARE(all->recognition.dateOrders, (QMap<QString, DateOrder>{{u"Created Date"_s, DateOrder::Mdy}}));
    QCOMPARE(all->incoming.size(), 3);
    QCOMPARE(all->incoming.constFirst().draft.facts.received, utc("2026-03-04T06:20:00Z"));
    QCOMPARE(reasonsOf(*all), (QList<std::pair<qint64, QString>>{{4, u"invalid_date"_s}}));
}

void TestImporter::readsSemicolonsAndOldEncoding()
{
    const auto unknown = importFile(fixture("semicolon_cp1252.csv"_L1), optionsAt("2026-03-01T12:00:00Z"));
    QVERIFY(!unknown);
    const QStringList columns{u"Betreff"_s, u"Beschreibung"_s, u"Kunde"_s, u"Preis"_s};
    QCOMPARE(unknown.error(),
             (Error{u"columns_not_recognised"_s, {{"columns"_L1, QJsonArray::fromStringList(columns)}}}));
    const auto all = importFile(fixture("semicolon_cp1252.csv"_L1),
                                mapped(u"title=Betreff,text=Beschreibung,customer=Kunde,note=Preis"));
    AMENDS_GOOD(all);
    QCOMPARE(all->recognition.encoding, "windows-1252"_ba);
    QCOMPARE(all->recognition.dialect.delimiter, u';');
    const Incoming& row = all->incoming.constFirst();
    QCOMPARE(row.draft.facts.title, u"Zu spät"_s);
    QCOMPARE(row.draft.reviews.constFirst().text, u"„Gestern“ kam nichts – 3 €"_s);
    QCOMPARE(row.customerName, u"Jürgen Muster"_s);
    QCOMPARE(row.draft.notes.constFirst().text, u"Preis: 1,50"_s);
}

void TestImporter::readsCarriageReturns()
{
    const auto all = importFile(fixture("bare_cr.csv"_L1), optionsAt("2026-03-01T12:00:00Z"));
    AMENDS_GOOD(all);
    QCOMPARE(titlesOf(*all), QStringList({u"Late"_s, u"Cold"_s}));
    QCOMPARE(all->incoming.constLast().line, 4);
    QCOMPARE(all->recognition.mapping.ratingScale, 5);
    QCOMPARE(all->incoming.constLast().draft.reviews.constFirst().rating, (Rating{1, 5}));
}

void TestImporter::readsUtf16()
{
    const auto all = importFile(fixture("utf16le.csv"_L1), optionsAt("2026-03-01T12:00:00Z"));
    AMENDS_GOOD(all);
    QCOMPARE(all->recognition.encoding, "UTF-16LE"_ba);
    QCOMPARE(all->incoming.constFirst().draft.reviews.constFirst().text, u"Ήρθε αργά, δυστυχώς"_s);
}

void TestImporter::readsLanguages()
{
    const auto all = importFile(fixture("languages.csv"_L1), optionsAt("2026-03-01T12:00:00Z"));
    AMENDS_GOOD(all);
    QStringList languages;
    for (const Incoming& row : all->incoming)
        languages.append(row.draft.reviews.constFirst().language);
    QCOMPARE(languages, QStringList({u"ar"_s, u"ja"_s, u""_s, u"de"_s}));
    const QList<Error> remarks{{u"unknown_language"_s, {{"column"_L1, u"language"_s}, {"read"_L1, u"klingon"_s}}}};
    QCOMPARE(all->incoming.at(2).remarks, remarks);
    QCOMPARE(all->incoming.at(3).draft.facts.title, u"👍🏽 schnell da"_s);
    QCOMPARE(all->incoming.at(3).draft.facts.source, u"shop"_s);
}

void TestImporter::readsStrayQuote()
{
    const auto all = importFile(fixture("stray_quote.csv"_L1), optionsAt("2026-03-01T12:00:00Z"));
    AMENDS_GOOD(all);
    QCOMPARE(titlesOf(*all), QStringList({u"First"_s, u"Third"_s, u"Fourth, quoted"_s}));
    QCOMPARE(reasonsOf(*all), (QList<std::pair<qint64, QString>>{{3, u"unclosed_quote"_s}}));
}

void TestImporter::readsSequentialDevice()
{
    Dripping pipe("title,text\nLate,\"Two\nlines\"\n"_ba);
    const auto all = importAll(&pipe, optionsAt("2026-03-01T12:00:00Z"));
    AMENDS_GOOD(all);
    QCOMPARE(titlesOf(*all), QStringList{u"Late"_s});
}

void TestImporter::placesHistory_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<QDate>("before");
    QTest::addColumn<bool>("allLive");
    QTest::addColumn<bool>("history");
    QTest::newRow("a month ago") << u"2026-02-18T13:00:00Z"_s << QDate() << false << false;
    QTest::newRow("longer ago") << u"2026-02-18T11:00:00Z"_s << QDate() << false << true;
    QTest::newRow("all live") << u"2001-02-18T11:00:00Z"_s << QDate() << true << false;
    // In Tokyo the day begins at 15:00 UTC of the day before.
    QTest::newRow("on the day") << u"2026-03-09T15:00:00Z"_s << QDate(2026, 3, 10) << false << false;
    QTest::newRow("before the day") << u"2026-03-09T14:59:59Z"_s << QDate(2026, 3, 10) << false << true;
}

void TestImporter::placesHistory()
{
    QFETCH(QString, received);
    QFETCH(QDate, before);
    QFETCH(bool, allLive);
    QFETCH(bool, history);
    ImportOptions options = optionsAt("2026-03-20T12:00:00Z");
    options.zone = QTimeZone("Asia/Tokyo");
    options.allLive = allLive;
    if (before.isValid())
        options.historyBefore = before;
    const auto all = importAll("text,date\nx,"_ba + received.toUtf8(), options);
    AMENDS_GOOD(all);
    CaseLife expected;
    if (history) {
        expected.opened = expected.closed = utc(qPrintable(received));
        expected.closedAs = ClosedAs::BeforeAmends;
    }
    QCOMPARE(all->incoming.constFirst().draft.life, expected);
}

void TestImporter::undatedRowsAreHistory()
{
    ImportOptions options = optionsAt("2026-03-20T12:00:00Z");
    const auto all = importAll("text,date\nx,\n"_ba, options);
    AMENDS_GOOD(all);
    QCOMPARE(all->incoming.constFirst().draft.life,
             (CaseLife{options.now, options.now, ClosedAs::BeforeAmends, QString()}));
    options.allLive = true;
    const auto live = importAll("text,date\nx,\n"_ba, options);
    AMENDS_GOOD(live);
    QCOMPARE(live->incoming.constFirst().draft.life, CaseLife());
}

void TestImporter::asksForDateOrder()
{
    const auto all = importAll("text,posted\nx,3/4/2026\ny,1/2/2026\n"_ba, optionsAt("2026-03-20T12:00:00Z"));
    QVERIFY(!all);
    QCOMPARE(all.error(),
             (Error{u"date_order_unclear"_s, {{"column"_L1, u"posted"_s}, {"example"_L1, u"3/4/2026"_s}}}));
}

void TestImporter::takesGivenDateOrder()
{
    ImportOptions options = optionsAt("2026-03-20T12:00:00Z");
    options.dateOrder = DateOrder::Mdy;
    const auto all = importAll("text,posted\nx,3/4/2026\ny,14/3/2026\n"_ba, options);
    AMENDS_GOOD(all);
    QCOMPARE(all->incoming.constFirst().draft.facts.received, utc("2026-03-04T00:00:00Z"));
    const QList<RejectedRow> rejected{
        {3,
         {u"y"_s, u"14/3/2026"_s},
         {u"invalid_date"_s, {{"column"_L1, u"posted"_s}, {"month"_L1, 14}, {"read"_L1, u"14/3/2026"_s}}}}};
    QCOMPARE(all->rejected, rejected);
}

void TestImporter::findsDateOrderBehindTheSample()
{
    QByteArray bytes = "text,posted\n"_ba;
    for (int i = 0; i < 3000; ++i)
        bytes += "x,3/4/2026\n";
    bytes += "last,16/4/2026\n";
    const auto all = importAll(bytes, optionsAt("2026-05-20T12:00:00Z"));
    AMENDS_GOOD(all);
    QCOMPARE(all->recognition.dateOrders.value(u"posted"_s), DateOrder::Dmy);
    QCOMPARE(all->incoming.size(), 3001);
}

void TestImporter::overridesSource()
{
    ImportOptions options = optionsAt("2026-03-20T12:00:00Z");
    const QByteArray bytes = "text,platform\nx,google\ny,\n"_ba;
    const auto asRead = importAll(bytes, options);
    AMENDS_GOOD(asRead);
    QCOMPARE(asRead->incoming.constFirst().draft.facts.source, u"google"_s);
    QCOMPARE(asRead->incoming.constLast().draft.facts.source, QString());
    options.source = u"desk"_s;
    const auto overridden = importAll(bytes, options);
    AMENDS_GOOD(overridden);
    QCOMPARE(overridden->incoming.constFirst().draft.facts.source, u"desk"_s);
}

void TestImporter::readsFixedAndColumnCodes()
{
    const auto all =
        importAll("t,k,s,p,o,a,m,f,u\nx,Silent loss,serious,no,A-1,Kim,d@example.org,+1 555,http://e\ny,,,,,,,,\n"_ba,
                  mapped(u"text=t,kind=k,severity=s,public=p,order=o,agent=a,email=m,phone=f,url=u,"
                         "kind:=cancellation,public:=yes,source:=desk"));
    AMENDS_GOOD(all);
    const Incoming& first = all->incoming.constFirst();
    QCOMPARE(first.draft.facts.kind, CaseKind::SilentLoss);
    QCOMPARE(first.draft.facts.severity, Severity::Serious);
    QCOMPARE(first.draft.facts.isPublic, false);
    QCOMPARE(first.draft.facts.orderRef, u"A-1"_s);
    QCOMPARE(first.draft.reviews.constFirst().url, u"http://e"_s);
    QCOMPARE(QStringList({first.agentName, first.customerEmail, first.customerPhone}),
             QStringList({u"Kim"_s, u"d@example.org"_s, u"+1 555"_s}));
    const Incoming& second = all->incoming.constLast();
    QCOMPARE(second.draft.facts.kind, CaseKind::Cancellation);
    QCOMPARE(second.draft.facts.severity, Severity::Normal);
    QCOMPARE(second.draft.facts.isPublic, true);
    QCOMPARE(second.draft.facts.source, u"desk"_s);
}

void TestImporter::rejectsRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<Error>("expected");
    const auto known = [](const QStringList& codes) { return QJsonArray::fromStringList(codes); };
    QTest::newRow("empty") << ",,,,,"_ba << Error{u"nothing_in_row"_s, {}};
    QTest::newRow("rating alone") << ",,4,,,"_ba << Error{u"nothing_in_row"_s, {}};
    QTest::newRow("rating") << "x,,many,,,"_ba
                            << Error{u"invalid_rating"_s,
                                     {{"column"_L1, u"R"_s}, {"read"_L1, u"many"_s}, {"scale"_L1, 5}}};
    QTest::newRow("rating outside") << "x,,6,,,"_ba
                                    << Error{u"rating_out_of_range"_s,
                                             {{"column"_L1, u"R"_s}, {"read"_L1, u"6"_s}, {"scale"_L1, 5}}};
    QTest::newRow("date") << "x,,,soon,,"_ba
                          << Error{u"invalid_date"_s, {{"column"_L1, u"D"_s}, {"read"_L1, u"soon"_s}}};
    QTest::newRow("date without order") << "x,,,4/5/2026,,"_ba
                                        << Error{u"date_order_unclear"_s,
                                                 {{"column"_L1, u"D"_s}, {"example"_L1, u"4/5/2026"_s}}};
    QTest::newRow("date to come") << "x,,,2026-03-22,,"_ba
                                  << Error{u"in_the_future"_s,
                                           {{"column"_L1, u"D"_s},
                                            {"field"_L1, u"received"_s},
                                            {"at"_L1, u"2026-03-22T00:00:00Z"_s}}};
    QTest::newRow("time to come") << "x,,,2026-03-20T12:11:00Z,,"_ba
                                  << Error{u"in_the_future"_s,
                                           {{"column"_L1, u"D"_s},
                                            {"field"_L1, u"received"_s},
                                            {"at"_L1, u"2026-03-20T12:11:00Z"_s}}};
    QTest::newRow("kind") << "x,,,,praise,"_ba
                          << Error{u"invalid_value"_s,
                                   {{"column"_L1, u"K"_s},
                                    {"read"_L1, u"praise"_s},
                                    {"known"_L1, known(allCodes<CaseKind>())}}};
    QTest::newRow("severity") << "x,,,,,mild"_ba
                              << Error{u"invalid_value"_s,
                                       {{"column"_L1, u"S"_s},
                                        {"read"_L1, u"mild"_s},
                                        {"known"_L1, known(allCodes<Severity>())}}};
    QTest::newRow("cells") << "x,y"_ba << Error{u"wrong_cell_count"_s, {{"expected"_L1, 6}, {"found"_L1, 2}}};
}

void TestImporter::rejectsRows()
{
    QFETCH(QByteArray, row);
    // Dates of the first thousand rows tell the order; this one comes later.
    QByteArray bytes = "T,H,R,D,K,S\n"_ba;
    for (int i = 0; i < 1200; ++i)
        bytes += "good,,1,2026-03-01,,\n";
    const auto all = importAll(bytes + row, mapped(u"text=T,title=H,rating=R,received=D,kind=K,severity=S"));
    AMENDS_GOOD(all);
    QCOMPARE(all->incoming.size(), 1200);
    QCOMPARE(all->tally.rejected, 1);
    QCOMPARE(all->rejected.constFirst().line, 1202);
    QTEST(all->rejected.constFirst().error, "expected");
}

void TestImporter::clocksMayDiffer()
{
    const auto all = importAll("text,date\nno zone,2026-03-21T11:00:00\na day,2026-03-21\nzone,2026-03-20T12:09:00Z\n"
                               "east,2026-03-21T01:00:00+14:00\n"_ba,
                               mapped(u"text=text,received=date"));
    AMENDS_GOOD(all);
    QCOMPARE(titlesOf(*all), QStringList({u"no zone"_s, u"a day"_s, u"zone"_s, u"east"_s}));
    QCOMPARE(all->tally.rejected, 0);
}

void TestImporter::takesGuardsOff()
{
    const auto all =
        importAll("text,order id\n'-never again,'+49\n'tis late,1\n"_ba, optionsAt("2026-03-20T12:00:00Z"));
    AMENDS_GOOD(all);
    QCOMPARE(titlesOf(*all), QStringList({u"-never again"_s, u"'tis late"_s}));
    QCOMPARE(all->incoming.constFirst().draft.facts.orderRef, u"+49"_s);
}

void TestImporter::fingerprintsAreStable()
{
    const ImportOptions options = optionsAt("2026-03-20T12:00:00Z");
    const auto keyOf = [&options](const QByteArray& row) {
        const auto all = importAll("author,date,rating,title,text\n" + row, options);
        return all && !all->incoming.isEmpty() ? all->incoming.constFirst().draft.facts.sourceKey : QString();
    };
    const QString key = keyOf("Ana,2026-03-01,2,Late,Came  late"_ba);
    QCOMPARE(key, u"v2:920edbb7161e399c3a0cdad5da419794"_s);
    QCOMPARE(keyOf("ANA,2026-03-01T00:00Z,2.0,late,came late "_ba), key);
    for (const QByteArray& other : {"Ann,2026-03-01,2,Late,Came late"_ba, "Ana,2026-03-02,2,Late,Came late"_ba,
                                    "Ana,2026-03-01,3,Late,Came late"_ba, "Ana,2026-03-01,2,Later,Came late"_ba,
                                    "Ana,2026-03-01,2,Late,Came"_ba, "Ana,2026-03-01,2,LateCame,late"_ba})
        QVERIFY2(keyOf(other) != key, other.constData());
}

void TestImporter::fingerprintsKnowNoZone()
{
    const auto rowIn = [](const char* zone) {
        ImportOptions options = optionsAt("2026-03-20T12:00:00Z");
        options.zone = QTimeZone(zone);
        const auto all = importAll("author,date,text\nAna,2026-03-01,Late\nAna,2026-03-02 23:30,Late\n"_ba, options);
        return all ? all->incoming : QList<Incoming>();
    };
    const QList<Incoming> dublin = rowIn("Europe/Dublin");
    const QList<Incoming> tokyo = rowIn("Asia/Tokyo");
    QCOMPARE(dublin.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        QVERIFY(dublin[i].draft.facts.received != tokyo[i].draft.facts.received);
        QCOMPARE(tokyo[i].draft.facts.sourceKey, dublin[i].draft.facts.sourceKey);
        QCOMPARE(tokyo[i].contentDigest, dublin[i].contentDigest);
    }
}

void TestImporter::ratingScaleIsFoundWithCare_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("scale");
    QTest::addColumn<ScaleFrom>("from");
    QTest::addColumn<int>("rejected");
    QTest::newRow("a slip") << "text,rating\nA,1\nB,5\nC,50\nD,4\n"_ba << 5 << ScaleFrom::Values << 1;
    QTest::newRow("out of ten") << "text,rating\nA,1\nB,8\nC,9\nD,4\n"_ba << 10 << ScaleFrom::Values << 0;
    QTest::newRow("no ratings") << "text,date\nA,2026-01-01\n"_ba << 0 << ScaleFrom::Nothing << 0;
}

void TestImporter::ratingScaleIsFoundWithCare()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, rejected);
    const auto all = importAll(bytes, optionsAt("2026-03-20T12:00:00Z"));
    AMENDS_GOOD(all);
    QTEST(all->recognition.mapping.ratingScale, "scale");
    QTEST(all->recognition.ratingScaleFrom, "from");
    QCOMPARE(all->rejected.size(), rejected);
    for (const RejectedRow& row : all->rejected)
        QCOMPARE(row.error, (Error{u"rating_out_of_range"_s,
                                   {{"column"_L1, u"rating"_s}, {"read"_L1, u"50"_s}, {"scale"_L1, 5}}}));
}

void TestImporter::aHeaderNamesTheScale()
{
    const auto all = importAll("text,\"Stars (of 10)\"\nA,1\nB,5\n", mapped(u"text=text,rating=#2"));
    AMENDS_GOOD(all);
    QCOMPARE(all->recognition.mapping.ratingScale, 10);
    QCOMPARE(all->recognition.ratingScaleFrom, ScaleFrom::Header);
}

void TestImporter::digestsTellChanges()
{
    const auto digestOf = [](const QByteArray& row, const char* now) {
        const auto all = importAll("id,text,rating,shop\n" + row, optionsAt(now));
        return all && !all->incoming.isEmpty() ? all->incoming.constFirst().contentDigest : QByteArray();
    };
    const QByteArray digest = digestOf("7,Late,2,A"_ba, "2026-03-20T12:00:00Z");
    QCOMPARE(digest.size(), 32);
    QCOMPARE(digestOf("7,Late,2,A"_ba, "2027-03-20T12:00:00Z"), digest);
    for (const QByteArray& other : {"7,Late!,2,A"_ba, "7,Late,3,A"_ba, "7,Late,2,B"_ba, "8,Late,2,A"_ba})
        QVERIFY2(digestOf(other, "2026-03-20T12:00:00Z") != digest, other.constData());
}

void TestImporter::longTextsAreWhole()
{
    const QByteArray text(1'000'000, 'x');
    const auto all = importAll("text,title\n" + text + "," + QByteArray(5000, 't'), optionsAt("2026-03-20T12:00:00Z"));
    AMENDS_GOOD(all);
    QCOMPARE(all->incoming.constFirst().draft.reviews.constFirst().text.size(), text.size());
    QCOMPARE(all->incoming.constFirst().draft.facts.title.size(), 5000);
}

void TestImporter::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << ""_ba << u"file_empty"_s;
    QTest::newRow("blank lines") << "\n \r\n"_ba << u"file_empty"_s;
    QTest::newRow("JSON") << "{\"reviews\": [{\"text\": \"Late\"}]}"_ba << u"not_a_table"_s;
    QTest::newRow("a list in JSON") << "\xEF\xBB\xBF [\n {\"text\": \"Late\"}]"_ba << u"not_a_table"_s;
    QTest::newRow("a spreadsheet") << "PK\x03\x04rest, of it"_ba << u"not_a_table"_s;
    QTest::newRow("a page") << "<!DOCTYPE html><html>"_ba << u"not_a_table"_s;
    QTest::newRow("a picture") << "\x89PNG\r\n\x1a\n, "_ba << u"not_a_table"_s;
    QTest::newRow("a program") << QByteArray("\x7f"
                                             "ELF\1\2\0\0\0\0\0\0a,b",
                                             15)
                               << u"not_a_table"_s;
    QTest::newRow("unknown columns") << "a,b\n1,2\n"_ba << u"columns_not_recognised"_s;
}

void TestImporter::refusesFiles()
{
    QFETCH(QByteArray, bytes);
    ImportOptions options = optionsAt("2026-03-20T12:00:00Z");
    const auto all = importAll(bytes, options);
    QVERIFY(!all);
    QTEST(all.error().code, "code");
    options.encoding = "klingon"_ba;
    QCOMPARE(importAll("text\nx\n"_ba, options).error().code, u"unknown_encoding"_s);
    options.encoding = {};
    options.preset = u"mine"_s;
    QCOMPARE(importAll("text\nx\n"_ba, options).error().code, u"unknown_preset"_s);
}

void TestImporter::rejectedRowsComeBack()
{
    const auto first = importFile(fixture("us_dates.csv"_L1), [] {
        ImportOptions options = mapped(u"id=Unique Key,title=Complaint Type,text=Descriptor,received=Created Date");
        options.dateOrder = DateOrder::Mdy;
        return options;
    }());
    AMENDS_GOOD(first);
    QCOMPARE(first->incoming.size(), 3);
    QCOMPARE(reasonsOf(*first), (QList<std::pair<qint64, QString>>{{4, u"invalid_date"_s}}));

    QByteArray rejects = rejectsFile(*first, u"The date \"14/3/2026\" cannot be read, sorry; it is not one."_s);
    rejects.replace("14/3/2026 9:00", "3/14/2026 9:00");
    ImportOptions options = mapped(u"id=Unique Key,title=Complaint Type,text=Descriptor,received=Created Date");
    const auto second = importAll(rejects, options);
    AMENDS_GOOD(second);
    QCOMPARE(second->recognition.headers, first->recognition.headers);
    QCOMPARE(second->rejected.size(), 0);
    QCOMPARE(second->incoming.constFirst().draft.facts.received, utc("2026-03-14T09:00:00Z"));
}

void TestImporter::uncorrectedRowsAreRejectedAgain()
{
    const ImportOptions options = optionsAt("2026-03-20T12:00:00Z");
    auto all = importAll("text,title,order\nonly text\na,b,c,d\n\"open,b\n"_ba, options);
    for (int round = 0; round < 3; ++round) {
        AMENDS_GOOD(all);
        QCOMPARE(all->incoming.size(), 0);
        QCOMPARE(all->rejected.size(), 3);
        QCOMPARE(all->rejected.at(0).cells, QStringList{u"only text"_s});
        QCOMPARE(all->rejected.at(1).cells, QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        all = importAll(rejectsFile(*all, u"why, oh why"_s), options);
    }
}

void TestImporter::writesRejectsExactly()
{
    Imported all;
    all.recognition.headers = {u"a"_s, u"b"_s};
    all.rejected = {{2, {u"=1+1"_s, u"x\"y\nz "_s}, {}}, {3, {u"é;"_s}, {}}};
    QCOMPARE(
        rejectsFile(all, u"no, \"not\" so"_s),
        "a,b,amends_reason\n=1+1,\"x\"\"y\nz \",\"no, \"\"not\"\" so\"\n\"\xC3\xA9;\",\"no, \"\"not\"\" so\"\n"_ba);
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
