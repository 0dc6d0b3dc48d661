// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/presets.h"

#include "core/intake/values.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <QXmlStreamReader>

namespace amends {

namespace {

constexpr char16_t betweenNames = u'|';

class PresetReader {
public:
    explicit PresetReader(const QByteArray& xml)
        : m_xml(xml)
    {}

    Preset read()
    {
        Preset preset;
        if (m_xml.readNextStartElement() && m_xml.name() == u"preset")
            readPreset(preset);
        else
            complain(u"expected element \"preset\""_s);
        while (!m_xml.atEnd())
            m_xml.readNext();
        return preset;
    }

    const QXmlStreamReader& xml() const { return m_xml; }

private:
    void complain(const QString& reason)
    {
        if (!m_xml.hasError())
            m_xml.raiseError(reason);
    }

    QString attribute(QLatin1StringView name) const { return m_xml.attributes().value(name).toString(); }

    bool readFlag(QLatin1StringView name)
    {
        const QString text = attribute(name);
        const auto flag = readYesNo(text);
        if (!text.isEmpty() && !flag)
            complain(u"attribute \"%1\" is neither yes nor no"_s.arg(name));
        return flag.value_or(false);
    }

    void readPreset(Preset& preset)
    {
        preset.code = attribute("code"_L1);
        preset.source = attribute("source"_L1);
        preset.isPublic = readFlag("public"_L1);
        preset.othersToNote = readFlag("others-to-note"_L1);
        const QString scale = attribute("rating-scale"_L1);
        preset.ratingScale = scale.toInt();
        const auto kind = fromCode<CaseKind>(attribute("kind"_L1));
        preset.kind = kind.value_or(preset.kind);
        if (preset.code.isEmpty())
            complain(u"attribute \"code\" is missing"_s);
        if (!kind)
            complain(u"attribute \"kind\" is missing or unknown"_s);
        if (!QStringList{u""_s, u"1"_s, u"5"_s, u"10"_s}.contains(scale))
            complain(u"attribute \"rating-scale\" is none of 1, 5, 10"_s);
        while (m_xml.readNextStartElement())
            readField(preset);
        if (preset.fields.isEmpty())
            complain(u"no element \"field\""_s);
    }

    void readField(Preset& preset)
    {
        const auto target = fromCode<Target>(attribute("target"_L1));
        if (m_xml.name() != u"field" || !target)
            return complain(u"expected element \"field\" with a known target"_s);
        PresetField field{*target, {}};
        while (m_xml.readNextStartElement())
            readColumn(field);
        preset.fields.append(field);
    }

    void readColumn(PresetField& field)
    {
        if (m_xml.name() != u"column")
            return complain(u"expected element \"column\""_s);
        PresetColumn column;
        column.required = readFlag("required"_L1);
        const QStringList names = m_xml.readElementText().split(betweenNames);
        for (const QString& name : names)
            column.names.append(name.simplified());
        if (column.names.contains(QString()))
            complain(u"a column without name"_s);
        field.columns.append(column);
    }

    QXmlStreamReader m_xml;
};

/// The file's header for each key; the first one where several are alike.
QHash<QString, QString> headersByKey(const QStringList& headers)
{
    QHash<QString, QString> byKey;
    for (const QString& header : headers)
        if (const QString key = headerKey(header); !key.isEmpty() && !byKey.contains(key))
            byKey.insert(key, header);
    return byKey;
}

QString headerOf(const PresetColumn& column, const QHash<QString, QString>& byKey)
{
    for (const QString& name : column.names)
        if (const auto found = byKey.constFind(headerKey(name)); found != byKey.cend())
            return *found;
    return {};
}

void addToNote(const QStringList& headers, Mapping& mapping)
{
    if (headers.isEmpty())
        return;
    auto note = std::ranges::find(mapping.fields, Target::Note, &MappedField::target);
    if (note == mapping.fields.end())
        note = mapping.fields.insert(mapping.fields.end(), MappedField{Target::Note, {}});
    for (const QString& header : headers)
        note->columns.append({header, 0});
}

bool hasRequired(const Preset& preset, const QStringList& headers)
{
    const auto byKey = headersByKey(headers);
    for (const PresetField& field : preset.fields)
        for (const PresetColumn& column : field.columns)
            if (column.required && headerOf(column, byKey).isEmpty())
                return false;
    return true;
}

} // namespace

Result<QList<Preset>> builtInPresets()
{
    QList<Preset> presets;
    for (const QString& code : {u"cfpb"_s, u"airline_reviews"_s, u"reviews"_s, u"complaints"_s}) {
        const QString path = u":/amends/presets/"_s + code + u".xml"_s;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure("preset_not_read"_L1,
                           {{"file"_L1, path}, {"line"_L1, 0}, {"reason"_L1, file.errorString()}});
        auto preset = presetFromXml(file.readAll(), path);
        if (!preset)
            return passOn(preset);
        presets.append(*preset);
    }
    return presets;
}

Result<Preset> presetFromXml(const QByteArray& xml, const QString& fileName)
{
    PresetReader reader(xml);
    Preset preset = reader.read();
    if (reader.xml().hasError())
        return failure(
            "preset_not_read"_L1,
            {{"file"_L1, fileName}, {"line"_L1, reader.xml().lineNumber()}, {"reason"_L1, reader.xml().errorString()}});
    return preset;
}

PresetMatch match(const Preset& preset, const QStringList& headers)
{
    const auto byKey = headersByKey(headers);
    PresetMatch found;
    found.mapping.code = preset.code;
    found.mapping.source = preset.source;
    found.mapping.kind = preset.kind;
    found.mapping.isPublic = preset.isPublic;
    found.mapping.ratingScale = preset.ratingScale;
    QSet<QString> used;
    for (const PresetField& field : preset.fields) {
        MappedField mapped{field.target, {}};
        for (const PresetColumn& column : field.columns)
            if (const QString header = headerOf(column, byKey); !header.isEmpty())
                mapped.columns.append({header, 0});
        for (const ColumnRef& column : mapped.columns)
            used.insert(column.header);
        found.score += int(mapped.columns.size());
        if (!mapped.columns.isEmpty())
            found.mapping.fields.append(mapped);
    }
    QStringList others;
    for (const QString& header : headers)
        if (!used.contains(header))
            others.append(header);
    if (preset.othersToNote)
        addToNote(others, found.mapping);
    return found;
}

std::optional<PresetMatch> matchFully(const Preset& preset, const QStringList& headers)
{
    PresetMatch found = match(preset, headers);
    const bool hasText = found.mapping.field(Target::Text) != nullptr;
    const bool hasTitle = found.mapping.field(Target::Title) != nullptr;
    if (!hasRequired(preset, headers) || !(hasText || (hasTitle && found.score > 1)))
        return std::nullopt;
    return found;
}

Result<PresetMatch> recognise(const QList<Preset>& presets, const QStringList& headers)
{
    std::optional<PresetMatch> best;
    for (const Preset& preset : presets)
        if (auto found = matchFully(preset, headers); found && (!best || found->score > best->score))
            best = std::move(found);
    if (!best)
        return failure("columns_not_recognised"_L1, {{"columns"_L1, QJsonArray::fromStringList(headers)}});
    return *best;
}

} // namespace amends
