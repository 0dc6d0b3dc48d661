// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/rulebook_maker.h"

#include "core/playbook/reader.h"

#include <QBuffer>

namespace amends {

Result<Playbook> playbookInForce(const Office& office)
{
    if (office.playbooks.isEmpty())
        return readDefaultPlaybook();
    const PlaybookVersion& newest = office.playbooks.constLast();
    QBuffer source;
    source.setData(newest.source.toUtf8());
    source.open(QIODevice::ReadOnly);
    return readPlaybook(source, newest.version);
}

namespace {

AskedQuestion asked(const Question& question)
{
    QStringList options;
    for (const AnswerOption& option : question.options)
        options.append(option.code);
    return {question.type, options};
}

} // namespace

Rulebook rulebookFrom(const Playbook& playbook, const Business& business)
{
    Rulebook rules;
    if (const NamedProfile* profile = playbook.profile(playbook.defaultProfile))
        rules.profile = profile->profile;
    rules.hours = BusinessHours::usual(QTimeZone(business.zone.toUtf8()));
    rules.causes = playbook.causes;
    rules.playbookVersion = playbook.version;
    for (const QuestionGroup& group : playbook.groups)
        for (const Question& question : group.questions)
            rules.questions.insert(question.id, asked(question));
    for (const ReplyPlatform& platform : playbook.platforms)
        rules.replyLimits.insert(platform.platform,
                                 {platform.length.value_or(0), platform.unit == LengthUnit::Utf8Bytes});
    rules.leader = business.leader;
    rules.approvalLimit = business.approvalLimit;
    return rules;
}

} // namespace amends
