// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringDecoder>

class QIODevice;

namespace amends {

/// Finds the encoding of a file: a byte order mark, else the pattern of NULs UTF-16 leaves, else UTF-8 if every byte of
/// the file fits it (but for a last character that was cut off), else what KEncodingProber makes of it, else
/// windows-1252. Reads `device` from its start to its end in chunks and leaves it at its start. Never ISO-8859-1:
/// windows-1252 has its letters and the quotes and dashes people really use. `file_not_read` {reason}.
Result<QByteArray> detectEncoding(QIODevice* device);

/// The name under which a given encoding is decoded: "latin1" is windows-1252, "utf8" is UTF-8.
/// `unknown_encoding` {read, known} where nothing here decodes it.
Result<QByteArray> knownEncoding(const QByteArray& given);

/// The usual ones, for "what would fit". Others are accepted too where the system's ICU knows them.
QStringList usualEncodings();

/// Text out of a device, decoded chunk by chunk. Bytes that are no text become U+FFFD; a byte order mark at the start
/// is dropped.
class TextSource {
public:
    /// `encoding` is one knownEncoding() answered. Starts where the device stands.
    TextSource(QIODevice* device, const QByteArray& encoding);

    /// Appends at least `characters` to the buffer, fewer only at the end of the file. `file_not_read` {reason}.
    Done append(QString& buffer, qsizetype characters);
    bool atEnd() const { return m_atEnd; }
    /// True where all that was decoded since resetPlain() came from ASCII without NUL, which needs no gate.
    bool isPlain() const { return m_plain; }
    void resetPlain() { m_plain = m_keepsAscii; }

private:
    void decode(QString& buffer, QByteArrayView bytes);
    void finish(QString& buffer);

    QIODevice* m_device;
    QByteArray m_encoding;
    QStringDecoder m_decoder;
    QByteArray m_bytes;
    bool m_atEnd = false;
    bool m_atStart = true;
    bool m_keepsAscii;
    bool m_plain;
};

} // namespace amends
