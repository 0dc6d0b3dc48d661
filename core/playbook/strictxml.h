// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cases/codes.h"

#include <QStringList>
#include <QXmlStreamReader>

#include <functional>
#include <initializer_list>
#include <optional>
#include <vector>

namespace amends {

/// A start tag, kept so that a fault found later still names its line.
struct XmlTag {
    QString name;
    qint64 line = 0;
    QXmlStreamAttributes attributes;
};

enum class XmlCount { Once, AtMostOnce, AtLeastOnce, Any };

/// What may stand inside an element; `read` has to consume the child: by children() or by text().
struct XmlChild {
    QLatin1StringView name;
    XmlCount count = XmlCount::Any;
    std::function<void(const XmlTag&)> read;
};

/// Reads XML of which every element and attribute is known beforehand. The first fault is kept (see reader.h for the
/// codes) and ends the reading: from then on every call returns an empty value at once, so callers need not look after
/// each. One thread.
class StrictXml {
public:
    StrictXml(QIODevice& device, const QString& fileName);

    /// Reads the whole document; the fault, if there was one.
    Done document(QLatin1StringView rootName, const std::function<void(const XmlTag&)>& readRoot);
    void children(const XmlTag& parent, const std::vector<XmlChild>& kinds);
    /// The text of an element without children, white space runs as one blank; not blank.
    QString text(const XmlTag& tag);

    void fail(QLatin1StringView reason, const XmlTag& tag, QJsonObject detail = {});
    bool failed() const { return m_error.has_value() || m_xml.hasError(); }

    /// Refuses all other attributes. The readers of one attribute below refuse its absence and what does not fit it.
    void allow(const XmlTag& tag, std::initializer_list<QLatin1StringView> attributes);
    QString words(const XmlTag& tag, QLatin1StringView attribute);
    QString code(const XmlTag& tag, QLatin1StringView attribute);
    int number(const XmlTag& tag, QLatin1StringView attribute, int least, int most);
    bool yesOrNo(const XmlTag& tag, QLatin1StringView attribute);
    QString oneOf(const XmlTag& tag, QLatin1StringView attribute, const QStringList& expected);
    template <Coded E>
    E coded(const XmlTag& tag, QLatin1StringView attribute);
    /// `seen` grows by the id.
    void checkUnique(const XmlTag& tag, const QString& id, QStringList& seen);

private:
    std::optional<XmlTag> nextChild(const XmlTag& parent);
    XmlTag currentTag() const;
    void refuseText(const XmlTag& parent);
    Error notWellFormed() const;

    QXmlStreamReader m_xml;
    QString m_fileName;
    std::optional<Error> m_error;
};

template <Coded E>
E StrictXml::coded(const XmlTag& tag, QLatin1StringView attribute)
{
    return fromCode<E>(oneOf(tag, attribute, allCodes<E>())).value_or(E{});
}

} // namespace amends
