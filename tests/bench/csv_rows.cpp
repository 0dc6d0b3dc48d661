// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/csv_rows.h"

#include "core/base/csv_writer.h"
#include "core/casebook/demo_cases.h"
#include "tests/bench/measurement.h"

#include <QFile>

namespace amends::bench {

void writeCsv(const QString& path, qint64 rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        must(failure("file_not_written"_L1, {{"path"_L1, path}}));
    CsvWriter writer(sinkTo(&file));
    must(writer.write({u"id"_s, u"date"_s, u"stars"_s, u"title"_s, u"text"_s, u"who"_s}));
    DemoCases source(1, QDateTime::currentDateTimeUtc(), rows);
    for (qint64 i = 0; i < rows; ++i) {
        const Incoming row = source.next();
        const CaseFacts& facts = row.draft.facts;
        must(writer.write({facts.sourceKey, facts.received.toString(Qt::ISODate), QString::number(1 + i % 5),
                           facts.title, row.draft.reviews.constFirst().text, row.customerName}));
    }
}

ImportRequest csvImport(const QString& path)
{
    ImportRequest request;
    request.files = {path};
    request.options.mapping = got(parseMapping(u"id=id,received=date,rating=stars,title=title,text=text,customer=who,"
                                               "source:=google,public:=yes,rating_scale:=5"_s));
    return request;
}

} // namespace amends::bench
