// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mapping.h"

#include "core/intake/values.h"

#include <QJsonArray>

#include <algorithm>

namespace amends {

namespace {

/// `=` maps a column, `:=` gives a value.
struct Entry {
    QString field;
    QString value;
    bool quoted = false;
    bool fixed = false;
};

class EntryReader {
public:
    explicit EntryReader(QStringView text)
        : m_text(text)
    {}

    bool atEnd() const { return m_at >= m_text.size(); }

    Result<Entry> next()
    {
        const qsizetype start = m_at;
        const qsizetype equals = m_text.indexOf(u'=', m_at);
        if (equals < 0)
            return invalid(start);
        Entry entry;
        QStringView field = m_text.sliced(m_at, equals - m_at);
        entry.fixed = field.endsWith(u':');
        if (entry.fixed)
            field.chop(1);
        entry.field = field.trimmed().toString();
        m_at = equals + 1;
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
        entry.quoted = !atEnd() && m_text[m_at] == u'"';
        if (!(entry.quoted ? takeQuoted(entry.value) : takePlain(entry.value)))
            return invalid(start);
        return entry;
    }

private:
    std::unexpected<Error> invalid(qsizetype start) const
    {
        return failure("invalid_mapping"_L1, {{"read"_L1, m_text.sliced(start).left(80).toString()}});
    }

    bool takePlain(QString& value)
    {
        qsizetype comma = m_text.indexOf(u',', m_at);
        if (comma < 0)
            comma = m_text.size();
        value = m_text.sliced(m_at, comma - m_at).trimmed().toString();
        m_at = comma + 1;
        return !value.isEmpty();
    }

    bool takeQuoted(QString& value)
    {
        for (++m_at; !atEnd(); ++m_at) {
            if (m_text[m_at] == u'"' && !(m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"'))
                break;
            m_at += m_text[m_at] == u'"';
            value += m_text[m_at];
        }
        const bool closed = !atEnd();
        ++m_at;
        while (!atEnd() && m_text[m_at].isSpace())
            ++m_at;
        const bool followed = atEnd() || m_text[m_at] == u',';
        ++m_at;
        return closed && followed;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

std::unexpected<Error> invalidValue(const Entry& entry, const QStringList& known)
{
    return failure("invalid_value"_L1, {{"column"_L1, entry.field},
                                        {"read"_L1, entry.value.left(80)},
                                        {"known"_L1, QJsonArray::fromStringList(known)}});
}

Done setFixed(const Entry& entry, Mapping& mapping)
{
    if (entry.field == u"source") {
        mapping.source = entry.value;
        return {};
    }
    if (entry.field == u"kind") {
        const auto kind = fromCode<CaseKind>(entry.value);
        mapping.kind = kind.value_or(mapping.kind);
        return kind ? Done() : invalidValue(entry, allCodes<CaseKind>());
    }
    if (entry.field == u"public") {
        const auto isPublic = readYesNo(entry.value);
        mapping.isPublic = isPublic.value_or(mapping.isPublic);
        return isPublic ? Done() : invalidValue(entry, {u"yes"_s, u"no"_s});
    }
    if (entry.field == u"rating_scale") {
        const QStringList scales{u"5"_s, u"10"_s, u"1"_s};
        mapping.ratingScale = entry.value.toInt();
        return scales.contains(entry.value) ? Done() : invalidValue(entry, scales);
    }
    const QStringList known{u"kind"_s, u"source"_s, u"public"_s, u"rating_scale"_s};
    return failure("unknown_field"_L1,
                   {{"read"_L1, entry.field.left(80)}, {"known"_L1, QJsonArray::fromStringList(known)}});
}

ColumnRef columnOf(const Entry& entry)
{
    const bool byNumber = !entry.quoted && entry.value.startsWith(u'#');
    const int number = byNumber ? QStringView(entry.value).sliced(1).toInt() : 0;
    return number > 0 ? ColumnRef{{}, number} : ColumnRef{entry.value, 0};
}

Done addColumn(const Entry& entry, Mapping& mapping)
{
    const auto target = fromCode<Target>(entry.field);
    if (!target)
        return failure("unknown_field"_L1, {{"read"_L1, entry.field.left(80)},
                                            {"known"_L1, QJsonArray::fromStringList(allCodes<Target>())}});
    auto field = std::ranges::find(mapping.fields, *target, &MappedField::target);
    if (field == mapping.fields.end())
        field = mapping.fields.insert(mapping.fields.end(), MappedField{*target, {}});
    field->columns.append(columnOf(entry));
    return {};
}

/// -1 where there is no such column.
qsizetype placeOf(const ColumnRef& column, const QStringList& headers)
{
    if (column.number > 0)
        return column.number <= headers.size() ? column.number - 1 : -1;
    if (const qsizetype exact = headers.indexOf(column.header); exact >= 0)
        return exact;
    const QString key = headerKey(column.header);
    const auto found =
        std::ranges::find_if(headers, [&key](const QString& header) { return headerKey(header) == key; });
    return found == headers.end() || key.isEmpty() ? -1 : found - headers.begin();
}

} // namespace

const MappedField* Mapping::field(Target target) const
{
    const auto found = std::ranges::find(fields, target, &MappedField::target);
    return found == fields.end() ? nullptr : &*found;
}

QString headerKey(QStringView header)
{
    QString key;
    for (const QChar c : header)
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark())
            key += c;
    return key.toCaseFolded();
}

Result<Mapping> parseMapping(QStringView text)
{
    Mapping mapping;
    std::optional<bool> isPublic;
    std::optional<CaseKind> kind;
    for (EntryReader reader(text); !reader.atEnd();) {
        const auto entry = reader.next();
        if (!entry)
            return passOn(entry);
        if (const Done done = entry->fixed ? setFixed(*entry, mapping) : addColumn(*entry, mapping); !done)
            return passOn(done);
        if (entry->fixed && entry->field == u"kind")
            kind = mapping.kind;
        if (entry->fixed && entry->field == u"public")
            isPublic = mapping.isPublic;
    }
    mapping.kind = kind.value_or(mapping.field(Target::Rating) ? CaseKind::Review : CaseKind::Complaint);
    mapping.isPublic = isPublic.value_or(mapping.kind == CaseKind::Review);
    return mapping;
}

Result<QList<ResolvedField>> resolve(const Mapping& mapping, const QStringList& headers)
{
    QList<ResolvedField> resolved;
    for (const MappedField& field : mapping.fields) {
        ResolvedField fieldAt{field.target, {}};
        for (const ColumnRef& column : field.columns) {
            const qsizetype place = placeOf(column, headers);
            const QString name = column.number > 0 ? u"#%1"_s.arg(column.number) : column.header;
            if (place < 0)
                return failure("column_not_found"_L1,
                               {{"column"_L1, name}, {"columns"_L1, QJsonArray::fromStringList(headers)}});
            fieldAt.places.append(place);
        }
        resolved.append(fieldAt);
    }
    if (!mapping.field(Target::Title) && !mapping.field(Target::Text))
        return failure("nothing_mapped"_L1);
    return resolved;
}

} // namespace amends
