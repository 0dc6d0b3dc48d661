// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/strictxml.h"

#include "core/base/text.h"
#include "core/cases/causes.h"

#include <QJsonArray>

#include <algorithm>

namespace amends {

namespace {

constexpr auto invalid = "playbook_invalid"_L1;
constexpr qsizetype shownLength = 80;

bool isBlank(QStringView text)
{
    return text.trimmed().isEmpty();
}

QString cleaned(QStringView text)
{
    return gate(text).text.simplified();
}

bool isNeeded(XmlCount count)
{
    return count == XmlCount::Once || count == XmlCount::AtLeastOnce;
}

bool isSingle(XmlCount count)
{
    return count == XmlCount::Once || count == XmlCount::AtMostOnce;
}

QJsonArray namesOf(const std::vector<XmlChild>& kinds)
{
    QJsonArray names;
    for (const XmlChild& kind : kinds)
        names.append(kind.name);
    return names;
}

} // namespace

StrictXml::StrictXml(QIODevice& device, const QString& fileName)
    : m_fileName(fileName)
{
    m_xml.setDevice(&device);
    m_xml.setNamespaceProcessing(false);
    if (!device.isReadable())
        fail("not_readable"_L1, {});
}

Done StrictXml::document(QLatin1StringView rootName, const std::function<void(const XmlTag&)>& readRoot)
{
    const XmlTag outside;
    const std::vector<XmlChild> root{{rootName, XmlCount::Once, readRoot}};
    if (!failed())
        children(outside, root);
    if (m_error)
        return std::unexpected(*m_error);
    if (m_xml.hasError())
        return std::unexpected(notWellFormed());
    return {};
}

void StrictXml::children(const XmlTag& parent, const std::vector<XmlChild>& kinds)
{
    std::vector<int> seen(kinds.size());
    while (const auto tag = nextChild(parent)) {
        const auto kind =
            std::ranges::find_if(kinds, [&](const XmlChild& candidate) { return candidate.name == tag->name; });
        if (kind == kinds.end())
            return fail("unknown_element"_L1, *tag, {{"parent"_L1, parent.name}, {"expected"_L1, namesOf(kinds)}});
        int& count = seen.at(static_cast<std::size_t>(kind - kinds.begin()));
        if (++count > 1 && isSingle(kind->count))
            return fail("repeated_element"_L1, *tag, {{"parent"_L1, parent.name}});
        kind->read(*tag);
    }
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if (seen.at(i) == 0 && isNeeded(kinds.at(i).count))
            return fail("missing_element"_L1, parent, {{"element"_L1, kinds.at(i).name}, {"parent"_L1, parent.name}});
}

std::optional<XmlTag> StrictXml::nextChild(const XmlTag& parent)
{
    while (!failed()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            return currentTag();
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
            return std::nullopt;
        case QXmlStreamReader::DTD:
            fail("doctype"_L1, currentTag());
            break;
        case QXmlStreamReader::Characters:
            refuseText(parent);
            break;
        default:
            break;
        }
    }
    return std::nullopt;
}

XmlTag StrictXml::currentTag() const
{
    return {m_xml.qualifiedName().toString(), m_xml.lineNumber(), m_xml.attributes()};
}

void StrictXml::refuseText(const XmlTag& parent)
{
    if (!isBlank(m_xml.text()))
        fail("unexpected_text"_L1, {parent.name, m_xml.lineNumber(), {}},
             {{"read"_L1, cleaned(m_xml.text()).left(shownLength)}});
}

QString StrictXml::text(const XmlTag& tag)
{
    QString text;
    while (!failed()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::StartElement)
            fail("unknown_element"_L1, currentTag(), {{"parent"_L1, tag.name}, {"expected"_L1, QJsonArray()}});
        else if (token == QXmlStreamReader::Characters)
            text += m_xml.text();
    }
    text = cleaned(text);
    if (text.isEmpty())
        fail("text_missing"_L1, tag);
    return text;
}

void StrictXml::fail(QLatin1StringView reason, const XmlTag& tag, QJsonObject detail)
{
    if (failed())
        return;
    if (!detail.contains("element"_L1) && !tag.name.isEmpty())
        detail.insert("element"_L1, tag.name);
    detail.insert("file"_L1, m_fileName);
    detail.insert("line"_L1, tag.line);
    detail.insert("reason_code"_L1, reason);
    m_error = Error{invalid, detail};
}

Error StrictXml::notWellFormed() const
{
    return {invalid,
            {{"file"_L1, m_fileName},
             {"line"_L1, m_xml.lineNumber()},
             {"reason_code"_L1, "not_well_formed"_L1},
             {"column"_L1, m_xml.columnNumber()}}};
}

void StrictXml::allow(const XmlTag& tag, std::initializer_list<QLatin1StringView> attributes)
{
    for (const QXmlStreamAttribute& attribute : tag.attributes) {
        const QStringView found = attribute.qualifiedName();
        if (std::ranges::any_of(attributes, [&](QLatin1StringView name) { return name == found; }))
            continue;
        QJsonArray expected;
        for (const QLatin1StringView name : attributes)
            expected.append(name);
        return fail("unknown_attribute"_L1, tag, {{"attribute"_L1, found.toString()}, {"expected"_L1, expected}});
    }
}

QString StrictXml::words(const XmlTag& tag, QLatin1StringView attribute)
{
    if (!tag.attributes.hasAttribute(attribute))
        fail("missing_attribute"_L1, tag, {{"attribute"_L1, attribute}});
    const QString read = cleaned(tag.attributes.value(attribute));
    if (read.isEmpty())
        fail("text_missing"_L1, tag, {{"attribute"_L1, attribute}});
    return read;
}

QString StrictXml::code(const XmlTag& tag, QLatin1StringView attribute)
{
    const QString read = words(tag, attribute);
    if (!isCodeWord(read))
        fail("bad_code"_L1, tag, {{"attribute"_L1, attribute}, {"read"_L1, read.left(shownLength)}});
    return read;
}

int StrictXml::number(const XmlTag& tag, QLatin1StringView attribute, int least, int most)
{
    const QString read = words(tag, attribute);
    const bool digitsOnly = std::ranges::all_of(read, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const int number = read.toInt(&fits);
    if (!digitsOnly || !fits || number < least || number > most)
        fail(
            "bad_number"_L1, tag,
            {{"attribute"_L1, attribute}, {"read"_L1, read.left(shownLength)}, {"least"_L1, least}, {"most"_L1, most}});
    return number;
}

bool StrictXml::yesOrNo(const XmlTag& tag, QLatin1StringView attribute)
{
    return oneOf(tag, attribute, {u"yes"_s, u"no"_s}) == "yes"_L1;
}

QString StrictXml::oneOf(const XmlTag& tag, QLatin1StringView attribute, const QStringList& expected)
{
    const QString read = words(tag, attribute);
    if (!expected.contains(read))
        fail("unknown_value"_L1, tag,
             {{"attribute"_L1, attribute},
              {"read"_L1, read.left(shownLength)},
              {"expected"_L1, QJsonArray::fromStringList(expected)}});
    return read;
}

void StrictXml::checkUnique(const XmlTag& tag, const QString& id, QStringList& seen)
{
    if (seen.contains(id))
        fail("duplicate_id"_L1, tag, {{"read"_L1, id}});
    seen.append(id);
}

} // namespace amends
