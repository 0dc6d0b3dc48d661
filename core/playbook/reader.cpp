// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/reader.h"

#include "core/playbook/strictxml.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace amends {

namespace {

constexpr auto defaultPath = ":/amends/playbooks/default.xml"_L1;
constexpr int mostReplyCharacters = 1'000'000;
constexpr int mostPeople = 1'000;
constexpr int mostDeadline = 3'660;
constexpr int mostCoolingOffMinutes = 30 * 24 * 60;

class PlaybookReader {
public:
    PlaybookReader(QIODevice& device, const QString& fileName)
        : m_xml(device, fileName)
    {}

    Result<Playbook> read();

private:
    void readPlaybook(const XmlTag& tag);
    void readGroup(const XmlTag& tag);
    Question readQuestion(const XmlTag& tag);
    AnswerOption readOption(const XmlTag& tag, QStringList& seen);
    CauseHint readHint(const XmlTag& tag);
    void checkHint(const XmlTag& tag, const CauseHint& hint, const Question& question);
    void checkHintedCauses();
    void readCause(const XmlTag& tag, const QString& parent);
    void readPlatforms(const XmlTag& tag);
    ReplyPlatform readPlatform(const XmlTag& tag);
    void readDeadlines(const XmlTag& tag);
    NamedProfile readProfile(const XmlTag& tag);
    Deadline readDeadline(const XmlTag& tag);
    void readCoolingOff(const XmlTag& tag);
    ReplyTemplate readTemplate(const XmlTag& tag);
    QString readParagraph(const XmlTag& tag);
    QString readText(const XmlTag& tag);

    StrictXml m_xml;
    Playbook m_playbook;
    QStringList m_groupIds;
    QStringList m_questionIds;
    QStringList m_causeCodes;
    QStringList m_platformCodes;
    QStringList m_profileCodes;
    QStringList m_templateCodes;
    QList<std::pair<XmlTag, QString>> m_hintedCauses;
};

Result<Playbook> PlaybookReader::read()
{
    const Done done = m_xml.document("playbook"_L1, [this](const XmlTag& tag) { readPlaybook(tag); });
    if (!done)
        return passOn(done);
    return std::move(m_playbook);
}

void PlaybookReader::readPlaybook(const XmlTag& tag)
{
    using enum XmlCount;
    m_xml.allow(tag, {"version"_L1});
    m_playbook.version = m_xml.words(tag, "version"_L1);
    const auto readGroups = [this](const XmlTag& section) {
        m_xml.allow(section, {});
        m_xml.children(section, {{"group"_L1, AtLeastOnce, [this](const XmlTag& group) { readGroup(group); }}});
    };
    const auto readCauses = [this](const XmlTag& section) {
        m_xml.allow(section, {});
        m_xml.children(section, {{"cause"_L1, AtLeastOnce, [this](const XmlTag& root) { readCause(root, {}); }}});
    };
    const auto readTemplates = [this](const XmlTag& section) {
        const auto add = [this](const XmlTag& one) { m_playbook.templates.append(readTemplate(one)); };
        m_xml.allow(section, {});
        m_xml.children(section, {{"template"_L1, Any, add}});
    };
    m_xml.children(tag, {{"questions"_L1, Once, readGroups},
                         {"causes"_L1, Once, readCauses},
                         {"platforms"_L1, Once, [this](const XmlTag& section) { readPlatforms(section); }},
                         {"deadlines"_L1, Once, [this](const XmlTag& section) { readDeadlines(section); }},
                         {"cooling_off"_L1, Once, [this](const XmlTag& section) { readCoolingOff(section); }},
                         {"templates"_L1, Once, readTemplates}});
    checkHintedCauses();
}

void PlaybookReader::readGroup(const XmlTag& tag)
{
    m_xml.allow(tag, {"id"_L1, "name"_L1});
    QuestionGroup group{m_xml.code(tag, "id"_L1), m_xml.words(tag, "name"_L1), {}};
    m_xml.checkUnique(tag, group.id, m_groupIds);
    const auto add = [&](const XmlTag& one) { group.questions.append(readQuestion(one)); };
    m_xml.children(tag, {{"question"_L1, XmlCount::AtLeastOnce, add}});
    m_playbook.groups.append(group);
}

Question PlaybookReader::readQuestion(const XmlTag& tag)
{
    using enum XmlCount;
    m_xml.allow(tag, {"id"_L1, "answer"_L1});
    Question question;
    question.id = m_xml.code(tag, "id"_L1);
    m_xml.checkUnique(tag, question.id, m_questionIds);
    question.type = m_xml.coded<AnswerType>(tag, "answer"_L1);

    QStringList optionCodes;
    QList<XmlTag> hintTags;
    std::vector<XmlChild> kinds{{"text"_L1, Once, [&](const XmlTag& one) { question.text = readText(one); }},
                                {"hint"_L1, AtMostOnce, [&](const XmlTag& one) { question.hint = readText(one); }},
                                {"suggests"_L1, Any, [&](const XmlTag& one) {
                                     hintTags.append(one);
                                     question.suggests.append(readHint(one));
                                 }}};
    if (question.type == AnswerType::Choice)
        kinds.push_back({"option"_L1, AtLeastOnce,
                         [&](const XmlTag& one) { question.options.append(readOption(one, optionCodes)); }});
    m_xml.children(tag, kinds);

    if (question.options.size() == 1)
        m_xml.fail("missing_element"_L1, tag, {{"element"_L1, "option"_L1}, {"parent"_L1, tag.name}});
    for (qsizetype i = 0; i < question.suggests.size(); ++i)
        checkHint(hintTags.at(i), question.suggests.at(i), question);
    return question;
}

AnswerOption PlaybookReader::readOption(const XmlTag& tag, QStringList& seen)
{
    m_xml.allow(tag, {"code"_L1});
    const QString code = m_xml.code(tag, "code"_L1);
    m_xml.checkUnique(tag, code, seen);
    return {code, m_xml.text(tag)};
}

CauseHint PlaybookReader::readHint(const XmlTag& tag)
{
    m_xml.allow(tag, {"cause"_L1, "value"_L1, "more_than"_L1, "anything"_L1});
    CauseHint hint;
    hint.cause = m_xml.words(tag, "cause"_L1);
    if (!isCauseCode(hint.cause))
        m_xml.fail("bad_code"_L1, tag, {{"attribute"_L1, "cause"_L1}, {"read"_L1, hint.cause}});
    if (tag.attributes.size() > 2)
        m_xml.fail("repeated_condition"_L1, tag);
    if (tag.attributes.hasAttribute("more_than"_L1)) {
        hint.kind = ConditionKind::MoreThan;
        hint.number = m_xml.number(tag, "more_than"_L1, 0, mostPeople);
    } else if (tag.attributes.hasAttribute("anything"_L1)) {
        hint.kind = ConditionKind::Anything;
        m_xml.oneOf(tag, "anything"_L1, {u"yes"_s});
    } else {
        hint.kind = ConditionKind::Is;
        hint.value = m_xml.code(tag, "value"_L1);
    }
    m_hintedCauses.append({tag, hint.cause});
    m_xml.children(tag, {});
    return hint;
}

bool fits(const CauseHint& hint, const Question& question)
{
    switch (question.type) {
    case AnswerType::YesPartlyNoNotKnown:
        return hint.kind == ConditionKind::Is && fromCode<YesNo>(hint.value).has_value();
    case AnswerType::Choice:
        return hint.kind == ConditionKind::Is &&
               std::ranges::find(question.options, hint.value, &AnswerOption::code) != question.options.end();
    case AnswerType::Number:
        return hint.kind == ConditionKind::MoreThan;
    case AnswerType::Text:
        return hint.kind == ConditionKind::Anything;
    case AnswerType::Date:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

void PlaybookReader::checkHint(const XmlTag& tag, const CauseHint& hint, const Question& question)
{
    if (fits(hint, question))
        return;
    const QXmlStreamAttributes& attributes = tag.attributes;
    const auto condition = std::ranges::find_if(
        attributes, [](const QXmlStreamAttribute& attribute) { return attribute.qualifiedName() != "cause"_L1; });
    if (condition == attributes.end())
        return;
    m_xml.fail("condition_does_not_fit"_L1, tag,
               {{"condition"_L1, condition->qualifiedName().toString()},
                {"read"_L1, condition->value().toString()},
                {"answer"_L1, codeOf(question.type)}});
}

void PlaybookReader::checkHintedCauses()
{
    for (const auto& [tag, cause] : std::as_const(m_hintedCauses))
        if (!m_playbook.causes.contains(cause))
            m_xml.fail("unknown_cause"_L1, tag, {{"read"_L1, cause}});
}

void PlaybookReader::readCause(const XmlTag& tag, const QString& parent)
{
    m_xml.allow(tag, {"code"_L1, "name"_L1, "needs_evidence"_L1});
    const QString word = m_xml.code(tag, "code"_L1);
    CauseNode node{parent.isEmpty() ? word : parent + u'/' + word, m_xml.words(tag, "name"_L1), false};
    if (tag.attributes.hasAttribute("needs_evidence"_L1))
        node.needsEvidence = m_xml.yesOrNo(tag, "needs_evidence"_L1);
    m_xml.checkUnique(tag, node.code, m_causeCodes);
    m_playbook.causes.nodes.append(node);
    if (parent.isEmpty())
        m_xml.children(tag, {{"cause"_L1, XmlCount::Any, [&](const XmlTag& leaf) { readCause(leaf, node.code); }}});
    else
        m_xml.children(tag, {});
}

void PlaybookReader::readPlatforms(const XmlTag& tag)
{
    m_xml.allow(tag, {});
    const auto addRule = [this](const XmlTag& one) { m_playbook.replyRules.append(readText(one)); };
    const auto addPlatform = [this](const XmlTag& one) { m_playbook.platforms.append(readPlatform(one)); };
    m_xml.children(tag, {{"rule"_L1, XmlCount::Any, addRule}, {"platform"_L1, XmlCount::Any, addPlatform}});
}

ReplyPlatform PlaybookReader::readPlatform(const XmlTag& tag)
{
    m_xml.allow(tag, {"code"_L1, "name"_L1, "length"_L1, "unit"_L1, "verified"_L1});
    ReplyPlatform platform;
    platform.platform = m_xml.code(tag, "code"_L1);
    m_xml.checkUnique(tag, platform.platform, m_platformCodes);
    platform.name = m_xml.words(tag, "name"_L1);
    if (tag.attributes.hasAttribute("length"_L1))
        platform.length = m_xml.number(tag, "length"_L1, 1, mostReplyCharacters);
    platform.unit = m_xml.coded<LengthUnit>(tag, "unit"_L1);
    platform.verified = m_xml.yesOrNo(tag, "verified"_L1);
    const auto addRule = [&](const XmlTag& one) { platform.rules.append(readText(one)); };
    m_xml.children(tag, {{"rule"_L1, XmlCount::Any, addRule}});
    return platform;
}

void PlaybookReader::readDeadlines(const XmlTag& tag)
{
    m_xml.allow(tag, {"default"_L1});
    m_playbook.defaultProfile = m_xml.code(tag, "default"_L1);
    const auto add = [this](const XmlTag& one) { m_playbook.profiles.append(readProfile(one)); };
    m_xml.children(tag, {{"profile"_L1, XmlCount::AtLeastOnce, add}});
    m_xml.oneOf(tag, "default"_L1, m_profileCodes);
}

NamedProfile PlaybookReader::readProfile(const XmlTag& tag)
{
    m_xml.allow(tag, {"code"_L1, "name"_L1});
    NamedProfile named;
    named.profile.code = m_xml.code(tag, "code"_L1);
    m_xml.checkUnique(tag, named.profile.code, m_profileCodes);
    named.name = m_xml.words(tag, "name"_L1);
    QStringList clocks;
    const auto addDeadline = [&](const XmlTag& one) {
        named.profile.deadlines.append(readDeadline(one));
        m_xml.checkUnique(one, codeOf(named.profile.deadlines.last().kind), clocks);
    };
    const auto addNote = [&](const XmlTag& one) { named.notes.append(readText(one)); };
    m_xml.children(tag, {{"deadline"_L1, XmlCount::Any, addDeadline}, {"note"_L1, XmlCount::Any, addNote}});
    return named;
}

Deadline PlaybookReader::readDeadline(const XmlTag& tag)
{
    Deadline deadline;
    deadline.unit = m_xml.coded<LimitUnit>(tag, "unit"_L1);
    deadline.kind = m_xml.coded<ClockKind>(tag, "clock"_L1);
    if (deadline.unit == LimitUnit::SameBusinessDay) {
        m_xml.allow(tag, {"clock"_L1, "unit"_L1});
    } else {
        m_xml.allow(tag, {"clock"_L1, "unit"_L1, "amount"_L1});
        deadline.amount = m_xml.number(tag, "amount"_L1, 1, mostDeadline);
    }
    m_xml.children(tag, {});
    return deadline;
}

void PlaybookReader::readCoolingOff(const XmlTag& tag)
{
    m_xml.allow(tag, {});
    QStringList severities;
    const auto add = [&](const XmlTag& one) {
        m_xml.allow(one, {"severity"_L1, "minutes"_L1});
        const auto severity = m_xml.coded<Severity>(one, "severity"_L1);
        m_xml.checkUnique(one, codeOf(severity), severities);
        m_playbook.coolingOff.append({severity, m_xml.number(one, "minutes"_L1, 0, mostCoolingOffMinutes)});
        m_xml.children(one, {});
    };
    m_xml.children(tag, {{"period"_L1, XmlCount::AtLeastOnce, add}});
    for (const QString& severity : allCodes<Severity>())
        if (!severities.contains(severity))
            m_xml.fail("missing_period"_L1, tag, {{"severity"_L1, severity}});
}

ReplyTemplate PlaybookReader::readTemplate(const XmlTag& tag)
{
    m_xml.allow(tag, {"code"_L1, "kind"_L1, "name"_L1});
    ReplyTemplate reply;
    reply.code = m_xml.code(tag, "code"_L1);
    m_xml.checkUnique(tag, reply.code, m_templateCodes);
    reply.kind = m_xml.coded<ReplyKind>(tag, "kind"_L1);
    reply.name = m_xml.words(tag, "name"_L1);
    QStringList paragraphs;
    const auto add = [&](const XmlTag& one) { paragraphs.append(readParagraph(one)); };
    m_xml.children(tag, {{"p"_L1, XmlCount::AtLeastOnce, add}});
    reply.text = paragraphs.join("\n\n"_L1);
    return reply;
}

QString PlaybookReader::readParagraph(const XmlTag& tag)
{
    const QString text = readText(tag);
    QString rest = text;
    for (const auto known : {"{leader}"_L1, "{business}"_L1, "{contact}"_L1, "{customer}"_L1})
        rest.remove(known);
    const auto isBrace = [](QChar c) { return c == u'{' || c == u'}'; };
    const auto brace = std::ranges::find_if(std::as_const(rest), isBrace);
    if (brace != rest.cend())
        m_xml.fail("unknown_placeholder"_L1, tag, {{"read"_L1, rest.sliced(brace - rest.cbegin()).left(40)}});
    return text;
}

QString PlaybookReader::readText(const XmlTag& tag)
{
    m_xml.allow(tag, {});
    return m_xml.text(tag);
}

} // namespace

Result<Playbook> readPlaybook(QIODevice& device, const QString& fileName)
{
    return PlaybookReader(device, fileName).read();
}

Result<Playbook> readDefaultPlaybook()
{
    QFile file(defaultPath);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return readPlaybook(file, defaultPath);
}

QByteArray defaultPlaybookSource()
{
    QFile file(defaultPath);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace amends
