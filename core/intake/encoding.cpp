// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/encoding.h"

#include <KEncodingProber>
#include <QIODevice>
#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <cstring>

namespace amends {

namespace {

constexpr qsizetype chunkBytes = 256 * 1024;
constexpr int waitMilliseconds = 30'000;

/// Fewer than asked for only at the end of the file.
Result<qsizetype> readChunk(QIODevice* device, char* into, qsizetype size)
{
    qsizetype have = 0;
    while (have < size) {
        const qint64 got = device->read(into + have, size - have);
        if (got < 0)
            return failure("file_not_read"_L1, {{"reason"_L1, device->errorString()}});
        if (got == 0 && (!device->isSequential() || !device->waitForReadyRead(waitMilliseconds)))
            break;
        have += got;
    }
    return have;
}

bool isAsciiWithoutNul(QByteArrayView bytes)
{
    constexpr quint64 highBits = 0x8080808080808080;
    qsizetype at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        quint64 eight = 0;
        std::memcpy(&eight, bytes.data() + at, sizeof eight);
        if (eight & highBits)
            return false;
    }
    const auto isHigh = [](char c) { return c & '\x80'; };
    return std::none_of(bytes.begin() + at, bytes.end(), isHigh) && !bytes.contains('\0');
}

/// Most text has ASCII letters, blanks and delimiters, each with a NUL beside it in UTF-16.
QByteArray utf16ByNuls(QByteArrayView start)
{
    const qsizetype pairs = std::min<qsizetype>(start.size(), 4096) / 2;
    qsizetype first = 0;
    qsizetype second = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        first += start[2 * i] == '\0';
        second += start[2 * i + 1] == '\0';
    }
    if (pairs >= 2 && second * 10 >= pairs * 4 && first * 20 < pairs)
        return "UTF-16LE"_ba;
    if (pairs >= 2 && first * 10 >= pairs * 4 && second * 20 < pairs)
        return "UTF-16BE"_ba;
    return {};
}

QByteArray byMark(QByteArrayView start)
{
    if (start.startsWith("\xEF\xBB\xBF"))
        return "UTF-8"_ba;
    if (start.startsWith("\xFF\xFE"))
        return "UTF-16LE"_ba;
    if (start.startsWith("\xFE\xFF"))
        return "UTF-16BE"_ba;
    return {};
}

/// Where the last character that is whole ends, so that a chunk can be checked without the next one.
qsizetype wholeCharacters(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<quint8>(bytes[bytes.size() - back]);
        if ((byte & 0xC0) == 0x80)
            continue;
        const qsizetype length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return length > back ? bytes.size() - back : bytes.size();
    }
    return bytes.size();
}

QByteArray preferred(const QByteArray& name)
{
    const QByteArray key = name.toLower().replace('_', '-');
    static const QByteArrayList asWindows1252{"iso-8859-1"_ba, "iso8859-1"_ba, "latin1"_ba, "latin-1"_ba,     "l1"_ba,
                                              "us-ascii"_ba,   "ascii"_ba,     "cp1252"_ba, "windows-1252"_ba};
    if (asWindows1252.contains(key))
        return "windows-1252"_ba;
    if (key == "utf8")
        return "UTF-8"_ba;
    return name;
}

/// Both readings of a file that is not UTF-16, taken chunk by chunk.
class Guess {
public:
    void see(QByteArrayView bytes)
    {
        if (m_plain && isAsciiWithoutNul(bytes))
            return;
        m_plain = false;
        if (m_probed < mostProbed) {
            m_prober.feed(bytes.data(), bytes.size());
            m_probed += bytes.size();
        }
        if (m_utf8)
            seeUtf8(bytes);
    }

    QByteArray conclude() const
    {
        const bool cutOff = !m_rest.isEmpty();
        if (m_plain || (m_utf8 && (!cutOff || m_wide)))
            return "UTF-8"_ba;
        const QByteArray name = preferred(m_prober.encoding());
        const bool isUnicode = name.startsWith("UTF-");
        if (isUnicode || m_prober.confidence() < 0.5 || !QStringDecoder(name).isValid())
            return "windows-1252"_ba;
        return name;
    }

private:
    void seeUtf8(QByteArrayView bytes)
    {
        if (!m_rest.isEmpty())
            bytes = m_joined = m_rest + bytes;
        const qsizetype whole = wholeCharacters(bytes);
        m_utf8 = QUtf8StringView(bytes.first(whole)).isValidUtf8();
        m_wide = m_wide || !isAsciiWithoutNul(bytes.first(whole));
        m_rest = bytes.sliced(whole).toByteArray();
    }

    static constexpr qsizetype mostProbed = 4 * 1024 * 1024;

    KEncodingProber m_prober{KEncodingProber::Universal};
    qsizetype m_probed = 0;
    QByteArray m_rest;
    QByteArray m_joined;
    bool m_plain = true;
    bool m_utf8 = true;
    bool m_wide = false; ///< a whole character of several bytes was seen
};

} // namespace

Result<QByteArray> detectEncoding(QIODevice* device)
{
    QByteArray chunk(chunkBytes, Qt::Uninitialized);
    QByteArray found;
    Guess guess;
    for (bool first = true;; first = false) {
        const auto size = readChunk(device, chunk.data(), chunk.size());
        if (!size)
            return passOn(size);
        const QByteArrayView bytes = QByteArrayView(chunk).first(*size);
        if (first)
            found = byMark(bytes);
        if (first && found.isEmpty())
            found = utf16ByNuls(bytes);
        if (!found.isEmpty())
            break;
        guess.see(bytes);
        if (*size < chunkBytes)
            break;
    }
    if (!device->seek(0))
        return failure("file_not_read"_L1, {{"reason"_L1, device->errorString()}});
    return found.isEmpty() ? guess.conclude() : found;
}

QStringList usualEncodings()
{
    return {u"UTF-8"_s,        u"UTF-16LE"_s,     u"UTF-16BE"_s,     u"windows-1250"_s, u"windows-1251"_s,
            u"windows-1252"_s, u"windows-1253"_s, u"windows-1254"_s, u"windows-1255"_s, u"windows-1256"_s,
            u"windows-1257"_s, u"windows-1258"_s, u"ISO-8859-2"_s,   u"ISO-8859-5"_s,   u"ISO-8859-7"_s,
            u"ISO-8859-15"_s,  u"KOI8-R"_s,       u"KOI8-U"_s,       u"macintosh"_s,    u"IBM437"_s,
            u"IBM850"_s,       u"Shift_JIS"_s,    u"EUC-JP"_s,       u"ISO-2022-JP"_s,  u"EUC-KR"_s,
            u"GB18030"_s,      u"Big5"_s,         u"TIS-620"_s};
}

Result<QByteArray> knownEncoding(const QByteArray& given)
{
    const QByteArray name = preferred(given.trimmed());
    const bool isMachines =
        name.compare("system", Qt::CaseInsensitive) == 0 || name.compare("locale", Qt::CaseInsensitive) == 0;
    if (name.isEmpty() || isMachines || !QStringDecoder(name).isValid())
        return failure("unknown_encoding"_L1, {{"read"_L1, QString::fromUtf8(given.left(80))},
                                               {"known"_L1, QJsonArray::fromStringList(usualEncodings())}});
    return name;
}

TextSource::TextSource(QIODevice* device, const QByteArray& encoding)
    : m_device(device)
    , m_encoding(encoding)
    , m_decoder(QAnyStringView(encoding))
    , m_bytes(chunkBytes, Qt::Uninitialized)
    , m_keepsAscii(encoding == "UTF-8" || encoding == "windows-1252")
    , m_plain(m_keepsAscii)
{}

Done TextSource::append(QString& buffer, qsizetype characters)
{
    const qsizetype wanted = buffer.size() + characters;
    while (!m_atEnd && buffer.size() < wanted) {
        const auto size = readChunk(m_device, m_bytes.data(), m_bytes.size());
        if (!size)
            return passOn(size);
        decode(buffer, QByteArrayView(m_bytes).first(*size));
        if (*size < m_bytes.size())
            finish(buffer);
    }
    return {};
}

void TextSource::decode(QString& buffer, QByteArrayView bytes)
{
    m_plain = m_plain && isAsciiWithoutNul(bytes);
    const qsizetype before = buffer.size();
    buffer.resize(before + m_decoder.requiredSpace(bytes.size()));
    const QChar* end = m_decoder.appendToBuffer(buffer.data() + before, bytes);
    buffer.truncate(end - buffer.constData());
    if (m_atStart && buffer.size() > before) {
        m_atStart = false;
        if (buffer.at(before) == QChar::ByteOrderMark)
            buffer.remove(before, 1);
    }
}

void TextSource::finish(QString& buffer)
{
    m_atEnd = true;
    if (m_encoding.startsWith("UTF-32"))
        return;
    // The decoder keeps the bytes of a last, incomplete character to itself; a line end brings them out.
    const bool wide = m_encoding.startsWith("UTF-16");
    const QByteArrayView lineEnd = !wide                       ? QByteArrayView("\n", 1)
                                   : m_encoding.endsWith("BE") ? QByteArrayView("\0\n", 2)
                                                               : QByteArrayView("\n\0", 2);
    const QString rest = m_decoder.decode(lineEnd);
    if (rest != u"\n")
        buffer += QChar::ReplacementCharacter;
    m_plain = m_plain && rest == u"\n";
}

} // namespace amends
