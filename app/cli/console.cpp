// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "core/base/terminal.h"
#include "ui/words/sentences.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <cstdio>
#include <limits>

namespace amends::cli {

namespace {

constexpr int usualColumns = 100;
constexpr int fewestColumns = 40;

volatile std::sig_atomic_t stopGiven = 0;

void noteStop(int)
{
    stopGiven = 1;
}

/// U+007F to U+009F stand in JSON as they are; some terminals obey them.
QByteArray escapedControls(const QByteArray& json)
{
    QByteArray safe;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const auto byte = static_cast<uchar>(json[i]);
        const uchar next = i + 1 < json.size() ? static_cast<uchar>(json[i + 1]) : 0;
        if (byte == 0x7F)
            safe += "\\u007f";
        else if (byte == 0xC2 && next >= 0x80 && next < 0xA0)
            safe += "\\u00" + QByteArray::number(json[++i] & 0xFF, 16);
        else
            safe += json[i];
    }
    return safe;
}

} // namespace

Console::Console()
    : m_isTerminal(amends::isTerminal(StandardStream::Out))
{
    m_written = m_out.open(STDOUT_FILENO, QIODevice::WriteOnly);
}

void Console::write(const QByteArray& bytes)
{
    m_written = m_written && m_out.write(bytes) == bytes.size();
}

void Console::writeForeign(QByteArrayView bytes)
{
    if (m_isTerminal)
        write(words::harmless(QString::fromUtf8(bytes), words::Lines::Kept).toUtf8());
    else
        write(bytes.toByteArray());
}

void Console::line(const QString& text)
{
    write(text.toUtf8() + '\n');
}

void Console::json(const QJsonObject& object)
{
    write(jsonLine(object) + '\n');
}

void Console::flush()
{
    m_written = m_written && m_out.flush();
}

void Console::tell(const QString& sentence)
{
    flush();
    const QByteArray text = "amends-cli: " + sentence.toUtf8() + '\n';
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stderr);
}

void Console::advise(const QStringList& lines)
{
    flush();
    const QByteArray text = lines.join(u'\n').toUtf8() + '\n';
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stderr);
}

Exit Console::fail(const Error& error)
{
    tell(words::sentence(error, words::Medium::Terminal));
    return Exit::Failed;
}

Exit Console::misused(const Error& error)
{
    tell(words::sentence(error, words::Medium::Terminal));
    return Exit::Usage;
}

int Console::columns() const
{
    if (!m_isTerminal)
        return std::numeric_limits<int>::max();
    return std::max(terminalColumns().value_or(usualColumns), fewestColumns);
}

int Console::finish(Exit exit)
{
    flush();
    if (m_written)
        return static_cast<int>(exit);
    return static_cast<int>(fail({u"output_not_written"_s, {}}));
}

QByteArray jsonLine(const QJsonObject& object)
{
    return escapedControls(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ProgressLine::ProgressLine()
    : m_isTerminal(amends::isTerminal(StandardStream::Error))
{}

ProgressLine::~ProgressLine()
{
    if (m_isTerminal)
        show({});
}

void ProgressLine::show(int percent, const QString& pace)
{
    if (m_isTerminal)
        show(u"%1 %  %2"_s.arg(percent, 3).arg(pace));
}

void ProgressLine::show(const QString& line)
{
    if (line == m_shown)
        return;
    const QString over = line.leftJustified(std::max(line.size(), m_shown.size()));
    std::fprintf(stderr, "\r%s%s", over.toLocal8Bit().constData(), line.isEmpty() ? "\r" : "");
    std::fflush(stderr);
    m_shown = line;
}

StopSignal::StopSignal()
{
    stopGiven = 0;
    std::signal(SIGINT, noteStop);
}

StopSignal::~StopSignal()
{
    std::signal(SIGINT, SIG_DFL);
}

bool StopSignal::wasGiven()
{
    return stopGiven != 0;
}

} // namespace amends::cli
