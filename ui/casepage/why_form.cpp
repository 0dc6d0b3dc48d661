// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/why_form.h"

#include "ui/casepage/question_list.h"
#include "ui/casepage/suggested_causes.h"
#include "ui/casepage/why_chain.h"
#include "ui/desk/desk.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/label.h"
#include "ui/words/answers_told.h"
#include "ui/words/sentences.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

/// The group that looks for causes: the one that suggests most.
int groupOfCauses(const Playbook& playbook)
{
    const auto hints = [](const QuestionGroup& group) {
        return std::ranges::count_if(group.questions, [](const Question& q) { return !q.suggests.isEmpty(); });
    };
    return int(std::ranges::max_element(playbook.groups, {}, hints) - playbook.groups.begin());
}

} // namespace

WhyForm::WhyForm(Desk& desk, QWidget* parent)
    : StepForm(desk, parent)
    , m_group(groupOfCauses(desk.playbook()))
    , m_title(new Label(Type::Section))
    , m_count(new Label(Type::Body, Role::Secondary))
    , m_before(new QPushButton)
    , m_after(new QPushButton)
    , m_questions(new QuestionList(desk))
    , m_chain(new WhyChain(desk))
    , m_causes(new SuggestedCauses(desk, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    column->addWidget(makeHead());
    column->addWidget(m_questions);
    column->addSpacing(u(2));
    auto* again = new QHBoxLayout;
    again->addWidget(new Label(tr("Why, and why again"), Type::Section, Role::Text, this));
    again->addWidget(new Label(tr("stop where you can change something"), Type::Body, Role::Secondary, this));
    again->addStretch(1);
    column->addLayout(again);
    column->addWidget(m_chain);
    column->addStretch(1);
}

WhyForm::~WhyForm() = default;

QWidget* WhyForm::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(2));
    m_before->setIcon(icon(Icon::ChevronStart));
    m_after->setIcon(icon(Icon::ChevronEnd));
    for (QWidget* part : QList<QWidget*>{m_title, m_count})
        row->addWidget(part);
    row->addStretch(1);
    for (QPushButton* button : {m_before, m_after}) {
        makeSmall(button);
        row->addWidget(button);
    }
    connect(m_before, &QPushButton::clicked, this, [this] { openGroup(m_group - 1); });
    connect(m_after, &QPushButton::clicked, this, [this] { openGroup(m_group + 1); });
    return head;
}

void WhyForm::openGroup(int index)
{
    m_questions->finishTyping();
    m_group = index;
    showGroup();
    m_questions->focusAnswer();
}

void WhyForm::show(const CaseView& view)
{
    if (m_view.value.id != view.value.id)
        m_group = groupOfCauses(desk().playbook());
    m_view = view;
    showGroup();
    m_chain->show(view);
    m_causes->show(view);
    if (const QString state = stateNow(); state != m_state) {
        m_state = state;
        Q_EMIT footChanged();
    }
}

void WhyForm::showGroup()
{
    const QList<QuestionGroup>& groups = desk().playbook().groups;
    if (groups.isEmpty())
        return;
    m_group = std::clamp(m_group, 0, int(groups.size()) - 1);
    const QuestionGroup& group = groups[m_group];
    const auto answered = std::ranges::count_if(
        group.questions, [this](const Question& question) { return words::answerTo(m_view.value, question.id); });
    m_title->setText(words::playbookText(group.name));
    m_count->setText(tr("%1 of %2 answered").arg(answered).arg(group.questions.size()));
    const auto offer = [&](QPushButton* button, int index) {
        const bool isThere = index >= 0 && index < groups.size();
        button->setVisible(isThere);
        if (isThere)
            button->setText(words::playbookText(groups[index].name).replace(u'&', QStringLiteral("&&")));
    };
    offer(m_before, m_group - 1);
    offer(m_after, m_group + 1);
    m_questions->show(m_view, group);
}

QString WhyForm::stateNow() const
{
    QStringList missing;
    for (const QString& code : missingIn(m_view.value, Step::Why))
        missing.append(words::missingPhrase(code));
    QStringList told;
    if (const int open = m_causes->openCount(); open > 0)
        told << tr("%n suggestion(s) still open", nullptr, open);
    if (!missing.isEmpty())
        told << tr("still open: %1").arg(missing.join(QStringLiteral(", ")));
    return told.join(QStringLiteral("; "));
}

void WhyForm::finishTyping()
{
    m_questions->finishTyping();
    m_chain->finishTyping();
    m_causes->finishTyping();
}

QWidget* WhyForm::companion()
{
    return m_causes;
}

void WhyForm::focusOn(const PartId& part)
{
    const auto answer = std::ranges::find(m_view.value.answers, part, &Answer::id);
    const QList<QuestionGroup>& groups = desk().playbook().groups;
    if (answer != m_view.value.answers.end()) {
        for (int g = 0; g < groups.size(); ++g)
            for (int q = 0; q < groups[g].questions.size(); ++q)
                if (groups[g].questions[q].id == answer->question) {
                    openGroup(g);
                    m_questions->open(q);
                    return;
                }
    }
    if (std::ranges::contains(m_view.value.whys, part, &Why::id))
        m_chain->focusOn(part);
    else if (std::ranges::contains(m_view.value.causes, part, &Cause::id))
        m_causes->focusOn(part);
    else
        m_questions->focusAnswer();
}

} // namespace amends
