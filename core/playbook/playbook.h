// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/answers.h"
#include "core/cases/case.h"
#include "core/cases/causes.h"
#include "core/cases/deadlines.h"

#include <optional>

// The playbook as plain values: what the owner may change without changing the program. Names and texts are in the
// language of the playbook's author (English in the default one) and are looked up for translation by those who show
// them. Any thread.

namespace amends {

struct AnswerOption {
    QString code;
    QString name;

    bool operator==(const AnswerOption&) const = default;
};

/// Is: the answer's value equals `value` (yes/partly/no and choices). MoreThan: a number above `number`.
/// Anything: a text that is not blank.
enum class ConditionKind { Is, MoreThan, Anything };

struct CauseHint {
    QString cause;
    ConditionKind kind = ConditionKind::Anything;
    QString value;
    int number = 0;

    bool operator==(const CauseHint&) const = default;
};

/// A guided question (P7). Its id is what an Answer names: it stays when the wording changes.
struct Question {
    QString id;
    AnswerType type = AnswerType::Text;
    QString text;
    QString hint;                ///< may be empty
    QList<AnswerOption> options; ///< of a choice, at least two; else none
    QList<CauseHint> suggests;

    bool operator==(const Question&) const = default;
};

struct QuestionGroup {
    QString id;
    QString name;
    QList<Question> questions;

    bool operator==(const QuestionGroup&) const = default;
};

/// Characters are Unicode code points.
enum class LengthUnit { Characters, Utf8Bytes };
AMENDS_CODES(LengthUnit, {LengthUnit::Characters, "characters"}, {LengthUnit::Utf8Bytes, "utf8_bytes"})

/// Where replies are posted, and what holds there. `platform` is what a Reply and a case's source name.
struct ReplyPlatform {
    QString platform;
    QString name;
    std::optional<int> length; ///< none where the limit is not known
    LengthUnit unit = LengthUnit::Characters;
    bool verified = false; ///< false: hearsay, not to be shown as a fact
    QStringList rules;

    bool operator==(const ReplyPlatform&) const = default;
};

/// A deadline profile with what a person is shown of it; notes say what the deadlines cannot express.
struct NamedProfile {
    DeadlineProfile profile;
    QString name;
    QStringList notes;

    bool operator==(const NamedProfile&) const = default;
};

/// P3: how long after reading the case a reply may not yet be marked ready without a reason.
struct CoolingOff {
    Severity severity = Severity::Normal;
    int minutes = 0;

    bool operator==(const CoolingOff&) const = default;
};

/// A text to start from. Placeholders: {leader}, {business}, {contact}, {customer}. Paragraphs are two line feeds
/// apart.
struct ReplyTemplate {
    QString code;
    ReplyKind kind = ReplyKind::Holding;
    QString name;
    QString text;

    bool operator==(const ReplyTemplate&) const = default;
};

struct Playbook {
    QString version; ///< what answers name
    QList<QuestionGroup> groups;
    CauseTree causes;
    QStringList replyRules; ///< hold on every platform
    QList<ReplyPlatform> platforms;
    QString defaultProfile; ///< one of `profiles`
    QList<NamedProfile> profiles;
    QList<CoolingOff> coolingOff; ///< one per severity
    QList<ReplyTemplate> templates;

    bool operator==(const Playbook&) const = default;

    // Null where there is none; the pointers live as long as the playbook is unchanged.
    const Question* question(QStringView id) const;
    const ReplyPlatform* platform(QStringView code) const;
    const NamedProfile* profile(QStringView code) const;
    /// The first of that kind.
    const ReplyTemplate* replyTemplate(ReplyKind kind) const;
    /// Minutes; 0 where the playbook says nothing.
    int coolingOffMinutes(Severity severity) const;
};

} // namespace amends
