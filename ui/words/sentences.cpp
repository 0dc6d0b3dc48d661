// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/sentences.h"

#include "ui/words/sentence_table.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace amends::words {

namespace {

QString phrase(std::span<const Wording> table, const char* context, QStringView code)
{
    const auto found =
        std::ranges::find_if(table, [&](const Wording& entry) { return code == QLatin1StringView(entry.code); });
    return found == table.end() ? QString() : QCoreApplication::translate(context, found->text);
}

QString phraseOr(std::span<const Wording> table, const char* context, QStringView code, Medium medium)
{
    const QString text = phrase(table, context, code);
    return text.isEmpty() ? shown(code, medium) : text;
}

QString compact(const QJsonValue& value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).sliced(1).chopped(1);
}

QString comma()
{
    return QCoreApplication::translate("Sentences", ", ", "between values");
}

QString listed(const QJsonArray& values, const QString& separator, const auto& each)
{
    QStringList texts;
    for (const QJsonValue& value : values)
        texts.append(each(value));
    return texts.join(separator);
}

/// Lines, positions and processes are not grouped.
QString plainNumber(double number)
{
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale.toString(number, 'g', QLocale::FloatingPointShortest);
}

QString plainValue(const QJsonValue& value, Medium medium)
{
    switch (value.type()) {
    case QJsonValue::String:
        return shown(value.toString(), medium);
    case QJsonValue::Double:
        return plainNumber(value.toDouble());
    case QJsonValue::Array:
        return listed(value.toArray(), comma(), [&](const QJsonValue& entry) { return plainValue(entry, medium); });
    default:
        return shown(compact(value), medium);
    }
}

QString fitsPhrase(const QString& code, Medium medium)
{
    QStringList fits;
    for (const QString& one : code.split(u'|'))
        fits.append(phraseOr(fitsPhrases(), "Fits", one, medium));
    return fits.join(comma());
}

/// The values whose text is a code of ours have a phrase of their own.
QString valueText(const QString& key, const QJsonValue& value, Medium medium)
{
    if (key == "missing"_L1)
        return listed(value.toArray(), QCoreApplication::translate("Sentences", "; ", "between phrases"),
                      [](const QJsonValue& code) { return missingPhrase(code.toString()); });
    if (key == "fits"_L1)
        return fitsPhrase(value.toString(), medium);
    if (key == "reason"_L1 || key == "reason_code"_L1)
        return phraseOr(reasonPhrases(), "Reasons", value.toString(), medium);
    if (key == "what"_L1)
        return phraseOr(laterPhrases(), "Later", value.toString(), medium);
    if (key == "constraint"_L1)
        return phraseOr(constraintPhrases(), "Constraints", value.toString(), medium);
    return plainValue(value, medium);
}

const QRegularExpression& placeholder()
{
    static const QRegularExpression pattern(u"\\{([a-z_]+)\\}"_s);
    return pattern;
}

bool canFill(const Wording& wording, const QJsonObject& detail)
{
    const QString text = QString::fromUtf8(wording.text);
    for (const QRegularExpressionMatch& match : placeholder().globalMatch(text))
        if (!detail.contains(match.captured(1)))
            return false;
    return true;
}

QString filled(const QString& text, const QJsonObject& detail, Medium medium)
{
    QString result;
    qsizetype from = 0;
    for (const QRegularExpressionMatch& match : placeholder().globalMatch(text)) {
        const QString key = match.captured(1);
        result +=
            QStringView(text).sliced(from, match.capturedStart() - from) + valueText(key, detail.value(key), medium);
        from = match.capturedEnd();
    }
    return result + QStringView(text).sliced(from);
}

QString unworded(const Error& error, Medium medium)
{
    QString what = error.code;
    if (!error.detail.isEmpty())
        what += u' ' + compact(error.detail);
    return QCoreApplication::translate("Sentences", "Something stood in the way: %1").arg(shown(what, medium));
}

/// The window has other words for the way to correct it than an Edit.
QString happenedOutside(const QString& field)
{
    if (field == "paid"_L1 || field == "amount"_L1)
        return QCoreApplication::translate("Sentences",
                                           "What was paid was paid, so it is not undone. “Correct …” beside "
                                           "the payment changes it; say why there.");
    return QCoreApplication::translate("Sentences", "This happened outside, so it is not undone. To correct it, change "
                                                    "it where it stands in the case; you are asked why.");
}

} // namespace

QString sentence(const Error& error, Medium medium)
{
    if (medium == Medium::Window && error.code == "happened_outside"_L1)
        return happenedOutside(error.detail.value("field"_L1).toString());
    const std::span<const Wording> table = sentences();
    const auto found = std::ranges::find_if(table, [&](const Wording& entry) {
        return error.code == QLatin1StringView(entry.code) && canFill(entry, error.detail);
    });
    if (found == table.end())
        return unworded(error, medium);
    return filled(QCoreApplication::translate("Sentences", found->text), error.detail, medium);
}

bool hasSentence(QStringView code)
{
    return !phrase(sentences(), "Sentences", code).isEmpty();
}

QString missingPhrase(QStringView code)
{
    const QString text = phrase(missingPhrases(), "Missing", code);
    return text.isEmpty() ? code.toString() : text;
}

bool hasMissingPhrase(QStringView code)
{
    return !phrase(missingPhrases(), "Missing", code).isEmpty();
}

} // namespace amends::words
