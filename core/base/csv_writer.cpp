// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_writer.h"

#include <QIODevice>

#include <algorithm>

namespace amends {

namespace {

bool startsFormula(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    return at < text.size() && QStringView(u"=+-@\t\r").contains(text[at]);
}

/// More than strictly needed, so that a reader who has to guess guesses right.
bool needsQuotes(QStringView cell, QChar delimiter, bool alone)
{
    if (cell.isEmpty())
        return alone;
    const auto isSpecial = [delimiter](QChar c) { return c == delimiter || QStringView(u"\"\r\n,;\t|\\").contains(c); };
    return cell.front().isSpace() || cell.back().isSpace() || std::any_of(cell.begin(), cell.end(), isSpecial);
}

} // namespace

ByteSink sinkTo(QIODevice* device)
{
    return [device](QByteArrayView bytes) -> Done {
        if (device->write(bytes.data(), bytes.size()) != bytes.size())
            return failure("file_not_written"_L1, {{"path"_L1, QString()}, {"reason"_L1, device->errorString()}});
        return {};
    };
}

CsvWriter::CsvWriter(ByteSink sink, const Options& options)
    : m_sink(std::move(sink))
    , m_options(options)
{}

Done CsvWriter::write(const QStringList& cells)
{
    QString line;
    for (qsizetype place = 0; place < cells.size(); ++place) {
        if (place > 0)
            line += m_options.delimiter;
        QString text = m_options.guardFormulas ? guarded(cells.at(place)) : cells.at(place);
        if (needsQuotes(text, m_options.delimiter, cells.size() == 1))
            text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
        line += text;
    }
    line += u'\n';
    return m_sink(line.toUtf8());
}

QString guarded(const QString& cell)
{
    return startsFormula(cell) ? QString(u'\'' + cell) : cell;
}

QString unguarded(const QString& cell)
{
    return cell.startsWith(u'\'') && startsFormula(cell) ? cell.sliced(1) : cell;
}

} // namespace amends
