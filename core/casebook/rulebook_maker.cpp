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

Rulebook rulebookFrom(const Playbook& playbook, const Business& business)
{
    Rulebook rules;
    if (const NamedProfile* profile = playbook.profile(playbook.defaultProfile))
        rules.profile = profile->profile;
    rules.hours = BusinessHours::usual(QTimeZone(business.zone.toUtf8()));
    rules.causes = playbook.causes;
    for (const QuestionGroup& group : playbook.groups)
        for (const Question& question : group.questions)
            rules.questions.insert(question.id);
    for (const ReplyPlatform& platform : playbook.platforms)
        if (platform.length)
            rules.replyLimits.insert(platform.platform, {*platform.length, platform.unit == LengthUnit::Utf8Bytes});
    rules.leader = business.leader;
    rules.approvalLimit = business.approvalLimit;
    return rules;
}

} // namespace amends
