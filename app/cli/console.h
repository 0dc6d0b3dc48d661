// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QString>

class QJsonObject;

namespace amends::cli {

enum class Exit { Done = 0, Failed = 1, Usage = 2, Findings = 3 };

/// The two ways out: answers on standard output, messages on standard error. A failed write is kept until finish().
class Console {
public:
    Console();

    /// Bytes as they are: for answers that machines read.
    void write(const QByteArray& bytes);
    /// Foreign bytes: the same, but made harmless where standard output is a terminal.
    void writeForeign(QByteArrayView bytes);
    /// One line of text for people; foreign values in it were made harmless (words::harmless) by who put them there.
    void line(const QString& text = {});
    /// One line, with every control character escaped, also those JSON itself would let through.
    void json(const QJsonObject& object);
    /// So that an answer is out before the next line is read.
    void flush();

    /// "amends-cli: …" on standard error.
    void tell(const QString& sentence);
    /// Lines on standard error as they are; foreign values in them were made harmless.
    void advise(const QStringList& lines);
    Exit fail(const Error& error);
    /// The command line does not fit.
    Exit misused(const Error& error);

    bool isTerminal() const { return m_isTerminal; }
    /// Columns of the terminal; as many as there may be where there is none, so that nothing is cut in a pipe.
    int columns() const;

    /// The exit code, which is Failed where not all could be written.
    int finish(Exit exit);

private:
    QFile m_out;
    bool m_isTerminal = false;
    bool m_written = true;
};

/// `object` as one line of JSON without control characters of any kind.
QByteArray jsonLine(const QJsonObject& object);

/// A line on standard error that is overwritten by the next one; nothing where that is no terminal.
class ProgressLine {
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;
    /// `pace`: words::paceOf().
    void show(int percent, const QString& pace);

private:
    void show(const QString& line);

    bool m_isTerminal = false;
    QString m_shown;
};

/// From its making on, Ctrl-C is noted here instead of ending the program.
class StopSignal {
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;
    static bool wasGiven();
};

} // namespace amends::cli
