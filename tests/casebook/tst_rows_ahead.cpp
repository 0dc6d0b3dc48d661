// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/rows_ahead.h"
#include "tests/casebook/books.h"

#include <QBuffer>
#include <QTest>

using namespace amends;
using namespace amends::test;

namespace {

QByteArray table(int rows)
{
    QByteArray text = "id,date,text\n";
    for (int i = 1; i <= rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += number + (i % 7 == 0 ? ",never," : ",2026-11-02,") + "Late again " + number + "\n";
    }
    return text;
}

ImportOptions options()
{
    ImportOptions options;
    options.mapping = taken(parseMapping(u"id=id,received=date,text=text,source:=google"_s));
    options.now = monday();
    return options;
}

struct Told {
    QList<qint64> lines;
    QStringList firstCells;
    ImportTally tally;
    double progress = 0;

    bool operator==(const Told&) const = default;
};

template <class Rows>
Told tellAll(Rows& rows)
{
    Told told;
    for (;;) {
        const ImportStep step = taken(rows.next());
        if (std::holds_alternative<EndOfFile>(step))
            break;
        const auto* rejected = std::get_if<RejectedRow>(&step);
        told.lines << (rejected ? -rejected->line : std::get<Incoming>(step).line);
        told.firstCells << rows.cells().constFirst();
    }
    told.tally = rows.tally();
    told.progress = rows.progress();
    return told;
}

} // namespace

class TestRowsAhead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatTheImporterTells_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {1, 63, 64, 65, 1000})
            QTest::addRow("%d", rows) << rows;
    }

    void tellsWhatTheImporterTells()
    {
        QFETCH(int, rows);
        QByteArray text = table(rows);
        QBuffer one(&text);
        QBuffer other(&text);
        QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
        CsvImporter importer = taken(CsvImporter::open(&one, options()));
        const Told expected = tellAll(importer);
        QCOMPARE(expected.lines.size(), rows);
        RowsAhead ahead(taken(CsvImporter::open(&other, options())));
        QCOMPARE(ahead.recognition(), importer.recognition());
        QVERIFY(tellAll(ahead) == expected);
        QVERIFY(std::holds_alternative<EndOfFile>(taken(ahead.next())));
        taken(ahead.restart());
        QVERIFY(tellAll(ahead) == expected);
    }

    void mayBeginAgainAndEndInTheMiddle()
    {
        QByteArray text = table(2000);
        QBuffer device(&text);
        QVERIFY(device.open(QIODevice::ReadOnly));
        RowsAhead ahead(taken(CsvImporter::open(&device, options())));
        for (int i = 0; i < 100; ++i)
            taken(ahead.next());
        taken(ahead.restart());
        QCOMPARE(std::get<Incoming>(taken(ahead.next())).line, 2);
    }

    void whatCannotBeReadIsTold()
    {
        struct Broken : QBuffer {
            using QBuffer::QBuffer;
            bool isBroken = false;
            qint64 readData(char* data, qint64 size) override
            {
                return isBroken && pos() > 100'000 ? -1 : QBuffer::readData(data, size);
            }
        };
        QByteArray text = table(20'000);
        Broken device(&text);
        QVERIFY(device.open(QIODevice::ReadOnly));
        RowsAhead ahead(taken(CsvImporter::open(&device, options())));
        device.isBroken = true;
        Result<ImportStep> step = ahead.next();
        for (int i = 0; step && !std::holds_alternative<EndOfFile>(*step) && i < 30'000; ++i)
            step = ahead.next();
        QCOMPARE(outcome(step), u"file_not_read"_s);
    }
};

QTEST_GUILESS_MAIN(TestRowsAhead)
#include "tst_rows_ahead.moc"
