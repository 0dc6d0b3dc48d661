// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <ranges>

namespace amends {

namespace {

constexpr char16_t byteOrderMark = 0xfeff;
constexpr char16_t swappedByteOrderMark = 0xfffe;
constexpr char16_t firstUnspaced = 0x0e00;
constexpr char16_t firstUnassigned = 0x0378;

bool isByteOrderMark(QChar c)
{
    return c == byteOrderMark || c == swappedByteOrderMark;
}

bool isBidiMark(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool isZeroWidth(char16_t c)
{
    return (c >= 0x200b && c <= 0x200d) || c == 0x2060;
}

/// The code point at an index, U+FFFD for a lone surrogate.
char32_t codePointAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (!c.isSurrogate())
        return c.unicode();
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[at + 1]);
    return QChar::ReplacementCharacter;
}

qsizetype widthOf(char32_t codePoint)
{
    return QChar::requiresSurrogates(codePoint) ? 2 : 1;
}

template <class Use>
void forEachCodePoint(QStringView text, Use use)
{
    for (qsizetype at = 0; at < text.size();) {
        const char32_t codePoint = codePointAt(text, at);
        use(codePoint);
        at += widthOf(codePoint);
    }
}

template <class Test>
bool anyCodePoint(QStringView text, Test test)
{
    for (qsizetype at = 0; at < text.size();) {
        const char32_t codePoint = codePointAt(text, at);
        if (test(codePoint))
            return true;
        at += widthOf(codePoint);
    }
    return false;
}

/// The quick answer for most text: nothing in it that the gate changes or counts.
bool isOrdinary(QStringView text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.isNull() || c.unicode() >= 0x200b; });
}

void countMarks(QStringView text, GateNotes& notes)
{
    for (const QChar c : text) {
        notes.bidiMarks += isBidiMark(c.unicode());
        notes.zeroWidth += isZeroWidth(c.unicode());
    }
}

/// Bringing marks into their canonical order takes time by the square of their number in Qt, so a text beyond the
/// limit of Unicode's stream-safe format (UAX #15) is left as it is.
QString normalizedWhereSafe(const QString& text, QString::NormalizationForm form)
{
    static constexpr int limit = 30;
    int marks = 0;
    const auto stacksTooHigh = [&marks](char32_t c) {
        marks = QChar::isMark(c) ? marks + 1 : 0;
        return marks > limit;
    };
    return anyCodePoint(text, stacksTooHigh) ? text : text.normalized(form);
}

bool isVoicingMark(char32_t c)
{
    return c == 0x3099 || c == 0x309a || c == 0xff9e || c == 0xff9f;
}

bool isVariationSelector(char32_t c)
{
    return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
}

bool isInvisible(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format || isVariationSelector(c);
}

/// Marks that belong to no script of their own; the voicing of Kana tells words apart.
bool isAccent(char32_t c)
{
    return QChar::category(c) == QChar::Mark_NonSpacing && QChar::script(c) == QChar::Script_Inherited &&
           !isVoicingMark(c);
}

QString withoutMarks(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    forEachCodePoint(text, [&kept](char32_t c) {
        if (!isAccent(c) && !isInvisible(c))
            kept += QChar::fromUcs4(c);
    });
    return kept;
}

/// What FTS5's unicode61 keeps as a part of a word.
bool isWordLetter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse;
}

/// Marks are a matter of the tokenizer's options.
bool mayBeKept(QStringView text)
{
    return anyCodePoint(text, [](char32_t c) { return isWordLetter(c) || QChar::isMark(c); });
}

struct Piece {
    QString text;
    bool unspaced = false;
};

/// Invisible characters inside a run (word breaks, variants of a letter) do not part it.
QList<Piece> piecesOf(QStringView text)
{
    QList<Piece> pieces;
    forEachCodePoint(text, [&pieces](char32_t c) {
        const bool unspaced = isUnspaced(c);
        const bool inRun = !pieces.isEmpty() && pieces.last().unspaced;
        if (inRun && !unspaced && isInvisible(c))
            return;
        if (pieces.isEmpty() || inRun != unspaced)
            pieces.append({QString(), unspaced});
        pieces.last().text += QChar::fromUcs4(c);
    });
    for (Piece& piece : pieces) {
        if (piece.unspaced)
            piece.text = normalizedWhereSafe(piece.text, QString::NormalizationForm_KC);
    }
    return pieces;
}

/// The overlapping bigrams of a run and, last, its last letter.
template <class Use>
void forEachBigram(QStringView run, Use use)
{
    for (qsizetype at = 0; at < run.size();) {
        const qsizetype next = at + widthOf(codePointAt(run, at));
        const qsizetype end = next < run.size() ? next + widthOf(codePointAt(run, next)) : next;
        use(run.sliced(at, end - at));
        at = next;
    }
}

/// SQLite's tokenizer knows Unicode 6.1 and takes the rest for letters: isolates of direction and newer emoji, say.
bool isUnknownToIndex(char32_t c)
{
    const QChar::UnicodeVersion since = QChar::unicodeVersion(c);
    return since == QChar::Unicode_Unassigned || since > QChar::Unicode_6_1;
}

/// With blanks for what would be taken for letters and is none.
QString withKnownGaps(QStringView text)
{
    if (std::ranges::none_of(text, [](QChar c) { return c.unicode() >= firstUnassigned; }))
        return text.toString();
    QString known;
    known.reserve(text.size());
    forEachCodePoint(text, [&known](char32_t c) {
        const bool isGap = isUnknownToIndex(c) && !isWordLetter(c) && !QChar::isMark(c);
        known += isGap ? u" "_s : QString(QChar::fromUcs4(c));
    });
    return known;
}

void appendApart(QString& text, QStringView word)
{
    if (!text.isEmpty() && !text.back().isSpace() && !word.isEmpty() && !word.front().isSpace())
        text += u' ';
    text += word;
}

} // namespace

GateNotes& GateNotes::operator+=(const GateNotes& other)
{
    nulsRemoved += other.nulsRemoved;
    bomsRemoved += other.bomsRemoved;
    surrogatesReplaced += other.surrogatesReplaced;
    bidiMarks += other.bidiMarks;
    zeroWidth += other.zeroWidth;
    return *this;
}

bool isGated(QStringView text)
{
    return text.isValidUtf16() && std::ranges::none_of(text, [](QChar c) { return c.isNull() || isByteOrderMark(c); });
}

GatedText gate(QStringView foreign)
{
    if (isOrdinary(foreign))
        return {foreign.toString(), {}};
    GatedText gated;
    countMarks(foreign, gated.notes);
    if (isGated(foreign)) {
        gated.text = foreign.toString();
        return gated;
    }
    gated.text.reserve(foreign.size());
    for (qsizetype at = 0; at < foreign.size();) {
        const char32_t codePoint = codePointAt(foreign, at);
        const QChar c = foreign[at];
        at += widthOf(codePoint);
        if (c.isNull())
            ++gated.notes.nulsRemoved;
        else if (isByteOrderMark(c))
            ++gated.notes.bomsRemoved;
        else
            gated.text += QChar::fromUcs4(codePoint);
        if (c.isSurrogate() && codePoint == QChar::ReplacementCharacter)
            ++gated.notes.surrogatesReplaced;
    }
    return gated;
}

QString skeleton(QStringView text)
{
    const QString plain = withoutMarks(gate(text).text);
    const QString letters = withoutMarks(normalizedWhereSafe(plain, QString::NormalizationForm_KD));
    // Qt folds letter by letter, but has the capitals of sharp s and ligatures.
    const QString folded = letters.toLower().toUpper().toCaseFolded();
    return normalizedWhereSafe(folded, QString::NormalizationForm_KC).simplified();
}

bool isUnspaced(char32_t codePoint)
{
    if (codePoint < firstUnspaced)
        return false;
    // The prolonged sound and the voicing of Kana belong to no single script.
    if (codePoint == 0x30fc || codePoint == 0xff70 || isVoicingMark(codePoint))
        return true;
    switch (QChar::script(codePoint)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return QChar::isLetterOrNumber(codePoint) || QChar::isMark(codePoint);
    default:
        return false;
    }
}

QString indexText(QStringView text)
{
    const bool simple = std::ranges::none_of(text, [](QChar c) { return c.unicode() >= firstUnspaced; });
    if (simple || !anyCodePoint(text, isUnspaced))
        return withKnownGaps(text);
    QString index;
    QString single;
    bool afterRun = false;
    for (const Piece& piece : piecesOf(text)) {
        if (piece.unspaced) {
            forEachBigram(piece.text, [&](QStringView bigram) {
                appendApart(index, bigram);
                const qsizetype first = widthOf(codePointAt(bigram, 0));
                if (first < bigram.size())
                    single += u' ' + bigram.first(first);
            });
        } else if (afterRun) {
            appendApart(index, withKnownGaps(piece.text));
        } else {
            index += withKnownGaps(piece.text);
        }
        afterRun = piece.unspaced;
    }
    return index + single;
}

QStringList indexTerms(QStringView word)
{
    QStringList terms;
    bool lastIsLooseLetter = false;
    if (!anyCodePoint(word, isWordLetter))
        return terms;
    for (const Piece& piece : piecesOf(word)) {
        const qsizetype before = terms.size();
        if (piece.unspaced) {
            forEachBigram(piece.text, [&terms](QStringView bigram) { terms.append(bigram.toString()); });
            lastIsLooseLetter = terms.size() - before > 1;
        } else {
            const QStringList words = withKnownGaps(piece.text).simplified().split(u' ');
            std::ranges::copy_if(words, std::back_inserter(terms), mayBeKept);
            lastIsLooseLetter = lastIsLooseLetter && terms.size() == before;
        }
    }
    if (lastIsLooseLetter)
        terms.removeLast();
    return terms;
}

} // namespace amends
