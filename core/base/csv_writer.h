// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <functional>

class QIODevice;

namespace amends {

/// Where written bytes go; fails with `file_not_written` {path, reason}.
using ByteSink = std::function<Done(QByteArrayView)>;

/// The device outlives the sink; a short write is a failure. For an AtomicFile: [&](auto bytes) { return
/// file.write(bytes); }
ByteSink sinkTo(QIODevice* device);

/// Writes UTF-8 records that every reader here and elsewhere reads back as the same cells.
class CsvWriter {
public:
    struct Options {
        QChar delimiter = u',';
        /// Puts ' before cells a spreadsheet would take for a formula (H32); unguarded() takes it off again.
        bool guardFormulas = false;
    };

    CsvWriter(ByteSink sink, const Options& options);
    explicit CsvWriter(ByteSink sink)
        : CsvWriter(std::move(sink), Options())
    {}

    Done write(const QStringList& cells);

private:
    ByteSink m_sink;
    Options m_options;
};

/// With ' before a text that begins with = + - @ TAB or CR, whatever number of ' stand before these already.
QString guarded(const QString& cell);
/// The inverse of guarded().
QString unguarded(const QString& cell);

} // namespace amends
