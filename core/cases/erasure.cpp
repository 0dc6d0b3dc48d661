// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/erasure.h"

#include "core/cases/fields.h"
#include "core/cases/opening_json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace amends {

namespace {

constexpr qsizetype fewestDigits = 6;

bool hasSpace(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isSpace(); });
}

/// Scripts that are written without spaces between words.
bool isUnspaced(const QString& text)
{
    return std::ranges::any_of(text, [](QChar c) {
        switch (c.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar:
            return true;
        default:
            return false;
        }
    });
}

/// That it says who it is: "Dana Reed" does, "Dana" may be anybody.
bool isTellingName(const QString& name)
{
    constexpr qsizetype fewestUnspaced = 3;
    return hasSpace(name) || (isUnspaced(name) && name.size() >= fewestUnspaced);
}

bool isTellingHandle(const QString& handle)
{
    constexpr qsizetype fewest = 5;
    return handle.size() >= fewest && std::ranges::any_of(handle, [](QChar c) { return !c.isLetter(); });
}

QString digitsOf(const QString& phone)
{
    QString digits;
    for (const QChar c : phone)
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    return digits;
}

/// As JSON writes it between quotes.
QString inJson(const QString& text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(QByteArrayView(list).sliced(2).chopped(2));
}

QString patternOf(const QString& text)
{
    static const QRegularExpression spaces(u"(\\\\?\\s)+"_s);
    return QRegularExpression::escape(text).replace(spaces, u"\\s+"_s);
}

QStringList patternsOf(const QString& text)
{
    QStringList patterns;
    for (const QString& form : {text, inJson(text)})
        for (const auto normal : {QString::NormalizationForm_C, QString::NormalizationForm_D})
            if (const QString pattern = patternOf(form.normalized(normal)); !patterns.contains(pattern))
                patterns << pattern;
    return patterns;
}

/// Its last digits however they are grouped, with whatever country and city are written before.
QString phonePattern(const QString& digits)
{
    constexpr qsizetype telling = 8;
    const QString end = digits.last(std::min(digits.size(), telling));
    return u"(?<!\\d)\\+?(?:\\d[\\d\\s\\-/().]{0,7})?"_s +
           end.split(QString(), Qt::SkipEmptyParts).join(u"[\\s\\-/().]*") + u"(?!\\d)"_s;
}

QString wordPattern(const QString& word)
{
    const QString pattern = u"(?:%1)"_s.arg(patternsOf(word).join(u'|'));
    return isUnspaced(word) ? pattern : u"(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])"_s.arg(pattern);
}

QRegularExpression anyOf(QStringList patterns)
{
    std::ranges::stable_sort(patterns, std::ranges::greater(), &QString::size);
    QRegularExpression expression(patterns.join(u'|'), QRegularExpression::CaseInsensitiveOption |
                                                           QRegularExpression::UseUnicodePropertiesOption);
    Q_ASSERT(expression.isValid());
    expression.optimize();
    return expression;
}

void addNew(QStringList& list, const QString& text)
{
    if (!text.isEmpty() && !list.contains(text))
        list << text;
}

bool containsAny(const QStringList& texts, const QString& part)
{
    return std::ranges::any_of(texts, [&](const QString& text) { return text.contains(part, Qt::CaseInsensitive); });
}

} // namespace

QString erasedSourceKey(const QString& source, const QString& sourceKey)
{
    if (sourceKey.isEmpty())
        return {};
    const QByteArray known = source.toUtf8() + '\n' + sourceKey.toUtf8();
    return u"erased:"_s + QString::fromLatin1(QCryptographicHash::hash(known, QCryptographicHash::Sha256).toHex());
}

void PersonStrings::add(const Person& person)
{
    if (isTellingName(person.name))
        addNew(m_strings, person.name.trimmed());
    addNew(m_names, person.name.trimmed());
    if (isTellingHandle(person.email))
        addNew(m_strings, person.email.trimmed());
    for (const QString& handle : person.handles) {
        addNew(m_strings, handle.trimmed());
        const QString bare = handle.section(u':', 1).trimmed();
        if (isTellingHandle(bare))
            addNew(m_strings, bare);
    }
    if (digitsOf(person.phone).size() >= fewestDigits)
        addNew(m_phones, person.phone.trimmed());
    compile();
}

void PersonStrings::addName(const QString& name)
{
    addNew(m_names, name.trimmed());
    if (isTellingName(name.trimmed()) || isTellingHandle(name.trimmed()))
        addNew(m_strings, name.trimmed());
    compile();
}

void PersonStrings::leave(const QStringList& others)
{
    const qsizetype before = m_strings.size() + m_phones.size();
    m_strings.removeIf([&](const QString& text) { return containsAny(others, text); });
    m_phones.removeIf([&](const QString& phone) {
        return std::ranges::any_of(others, [&](const QString& other) { return digitsOf(other) == digitsOf(phone); });
    });
    if (m_strings.size() + m_phones.size() != before)
        compile();
}

void PersonStrings::compile()
{
    constexpr qsizetype shortestWord = 3;
    QStringList patterns;
    for (const QString& text : std::as_const(m_strings))
        patterns += patternsOf(text);
    for (const QString& phone : std::as_const(m_phones))
        patterns << phonePattern(digitsOf(phone));
    m_anywhere = anyOf(patterns);
    for (const QString& name : std::as_const(m_names)) {
        patterns << wordPattern(name);
        for (const QString& word : name.split(u' ', Qt::SkipEmptyParts))
            if (word.size() >= shortestWord)
                patterns << u"(?-i:"_s + wordPattern(word) + u')';
    }
    m_inTheirs = anyOf(patterns);
}

QStringList PersonStrings::unique() const
{
    return m_strings + m_phones;
}

bool PersonStrings::areIn(const QString& text) const
{
    return !m_anywhere.pattern().isEmpty() && text.contains(m_anywhere);
}

bool PersonStrings::isName(const QString& text) const
{
    return m_names.contains(text, Qt::CaseInsensitive);
}

QString PersonStrings::without(const QString& text, Where where) const
{
    const QRegularExpression& expression = where == Where::Anywhere ? m_anywhere : m_inTheirs;
    return expression.pattern().isEmpty() ? text : QString(text).replace(expression, erasedMark.toString());
}

namespace {

/// What names something of the casebook, and is counted by.
bool isCode(QLatin1StringView key)
{
    constexpr auto codes = std::to_array({"source"_L1, "source_key"_L1, "topic"_L1, "language"_L1, "question"_L1,
                                          "playbook_version"_L1, "code"_L1, "cause"_L1, "platform"_L1, "profile"_L1});
    return std::ranges::contains(codes, key);
}

/// Each text of a value that somebody wrote.
template <class T, class Visit>
void eachText(T& value, Visit visit)
{
    eachField<T>([&]<class F>(const F& field) {
        if (isCode(QLatin1StringView(field.key)))
            return;
        if constexpr (std::is_same_v<typename F::Member, QString>)
            visit(value.*field.member);
        else if constexpr (std::is_same_v<typename F::Member, QStringList>)
            for (QString& text : value.*field.member)
                visit(text);
    });
}

template <class... Text>
void hide(Text&... texts)
{
    const auto one = [](QString& text) {
        if (!text.isEmpty())
            text = erasedMark.toString();
    };
    (one(texts), ...);
}

template <class... Text>
void clear(Text&... texts)
{
    (texts.clear(), ...);
}

// What goes of a part of a customer's own case.
template <class P>
void hideTheirs(P&)
{}
void hideTheirs(Review& r)
{
    hide(r.title, r.text, r.translation);
    clear(r.externalId, r.url, r.author);
}
void hideTheirs(Claim& c)
{
    hide(c.statement, c.evidenceFor, c.evidenceAgainst);
}
void hideTheirs(Account& a)
{
    hide(a.text);
}
void hideTheirs(Call& c)
{
    hide(c.notes, c.wouldMakeRight, c.surprises, c.reason);
}
void hideTheirs(Promise& p)
{
    hide(p.text);
}
void hideTheirs(Answer& a)
{
    hide(a.text);
}
void hideTheirs(Resolution& r)
{
    hide(r.asked, r.decision);
    for (QString& option : r.options)
        hide(option);
}
void hideTheirs(Refund& r)
{
    hide(r.reason);
    clear(r.reference);
}
void hideTheirs(Reply& r)
{
    hide(r.text, r.earlyReason);
    clear(r.url);
}
void hideTheirs(FollowUp& f)
{
    hide(f.what, f.note);
}
void hideTheirs(Note& n)
{
    hide(n.text);
}
void hideTheirs(Deviation& d)
{
    hide(d.reason);
}

bool isQuoted(const Case& c)
{
    return std::ranges::any_of(c.reviews, [&](const Review& review) {
        const QString beginning = c.facts.title.left(c.facts.title.indexOf(QChar(0x2026)));
        return review.title == c.facts.title ||
               (!beginning.isEmpty() && review.text.simplified().startsWith(beginning));
    });
}

void hideTheirs(Case& c)
{
    if (isQuoted(c))
        hide(c.facts.title);
    hide(c.facts.stanceEvidence, c.life.closedNote);
    c.facts.orderRef.clear();
    c.facts.sourceKey = erasedSourceKey(c.facts.source, c.facts.sourceKey);
    eachPartList(c, [](auto& parts) {
        for (auto& part : parts)
            hideTheirs(part);
    });
}

bool isTheirs(const Case& c, const PersonId& person)
{
    const auto names = [&](const auto& part) { return part.person == person; };
    return c.facts.customer == person || c.facts.agent == person || std::ranges::any_of(c.calls, names) ||
           std::ranges::any_of(c.accounts, names);
}

} // namespace

Case withoutPerson(const Case& c, const Person& person, const PersonStrings& strings)
{
    Case after = c;
    if (c.facts.customer == person.id)
        hideTheirs(after);
    if (person.kind == PersonKind::Customer) {
        for (Call& call : after.calls)
            if (call.person == person.id)
                hideTheirs(call);
        for (Account& account : after.accounts)
            if (account.person == person.id)
                hideTheirs(account);
    }
    after.facts.source = strings.without(c.facts.source, PersonStrings::Where::Anywhere);
    after.facts.topic = strings.without(c.facts.topic, PersonStrings::Where::Anywhere);
    const auto where = isTheirs(c, person.id) ? PersonStrings::Where::InTheirCases : PersonStrings::Where::Anywhere;
    const auto replace = [&](QString& text) { text = strings.without(text, where); };
    eachText(after.facts, replace);
    eachText(after.life, replace);
    eachPartList(after, [&](auto& parts) {
        for (auto& part : parts)
            eachText(part, replace);
    });
    return after;
}

Person erasedPerson(const Person& person)
{
    Person after;
    after.id = person.id;
    after.revision = person.revision;
    after.kind = person.kind;
    after.former = person.former;
    after.erased = true;
    return after;
}

QByteArray erasedDigest(const Case& c)
{
    return QCryptographicHash::hash(openingJson(c), QCryptographicHash::Sha256).toHex();
}

} // namespace amends
