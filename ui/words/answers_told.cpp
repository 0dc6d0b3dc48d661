// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/answers_told.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace amends::words {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(amends::QuestionEditor)
};

} // namespace

const Answer* answerTo(const Case& c, QStringView question)
{
    const Answer* found = nullptr;
    for (const Answer& answer : c.answers)
        if (answer.question == question)
            found = &answer;
    return found;
}

QString yesNoName(YesNo value)
{
    switch (value) {
    case YesNo::Yes:
        return Tr::tr("Yes");
    case YesNo::Partly:
        return Tr::tr("Partly");
    case YesNo::No:
        return Tr::tr("No");
    case YesNo::NotKnown:
        return Tr::tr("Not known");
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList codesOf(const Question& question)
{
    QStringList codes;
    if (question.type == AnswerType::YesPartlyNoNotKnown)
        for (const YesNo value : {YesNo::Yes, YesNo::Partly, YesNo::No, YesNo::NotKnown})
            codes.append(codeOf(value));
    else
        for (const AnswerOption& option : question.options)
            codes.append(option.code);
    return codes;
}

QString codeInWords(const QString& code, const Question& question)
{
    if (question.type == AnswerType::YesPartlyNoNotKnown) {
        const auto value = fromCode<YesNo>(code);
        return value ? yesNoName(*value) : harmless(code);
    }
    const auto option = std::ranges::find(question.options, code, &AnswerOption::code);
    return option == question.options.end() ? harmless(code) : playbookText(option->name);
}

QString answerInWords(const Answer& answer, const Question& question)
{
    if (answer.value.isEmpty())
        return harmless(answer.text);
    switch (question.type) {
    case AnswerType::Number: {
        bool isNumber = false;
        const int number = answer.value.toInt(&isNumber);
        return isNumber ? QLocale().toString(number) : harmless(answer.value);
    }
    case AnswerType::Date: {
        const QDate day = QDate::fromString(answer.value, Qt::ISODate);
        return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : harmless(answer.value);
    }
    default:
        return withinSentence(codeInWords(answer.value, question));
    }
}

QString sourceInWords(const QString& source, const CaseView& view)
{
    if (source == "agent"_L1)
        return view.agent.name.isEmpty() ? Tr::tr("the agent") : harmless(view.agent.name);
    if (source == "customer"_L1)
        return view.customer.name.isEmpty() ? Tr::tr("the customer") : harmless(view.customer.name);
    if (source == "document"_L1)
        return Tr::tr("a document");
    return harmless(source);
}

} // namespace amends::words
