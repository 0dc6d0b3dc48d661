// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/stance_choice.h"

#include "ui/desk/desk.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/words/names.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

constexpr std::array stances{Stance::StillFindingOut, Stance::Ours, Stance::PartlyOurs, Stance::NotOurs};

} // namespace

StanceChoice::StanceChoice(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_stance(new SegmentedControl(this))
    , m_evidence(new QLineEdit(this))
    , m_hint(new Label(tr("How do you know that it is not yours? With that it is kept."), Type::Small, Role::Secondary,
                       this))
    , m_typed(new TypedText(desk, m_evidence, [this](const TypedText::Target& target, const QString& text) {
        return evidenceEdit(target, text);
    }))
{
    QStringList whose;
    for (const Stance stance : stances)
        whose.append(words::nameOf(stance));
    m_stance->setChoices(whose);
    m_stance->setAccessibleName(tr("Whose is it?"));
    m_hint->setWordWrap(true);
    m_evidence->setAccessibleName(m_hint->text());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(1.5));
    column->addWidget(new Label(m_stance->accessibleName(), Type::BodyStrong, Role::Text, this));
    column->addWidget(m_stance);
    column->addWidget(m_evidence);
    column->addWidget(m_hint);
    connect(m_stance, &SegmentedControl::chosen, this, &StanceChoice::choose);
    connect(m_evidence, &QLineEdit::returnPressed, m_typed, &TypedText::finish);
}

void StanceChoice::show(const CaseView& view)
{
    if (view.value.id != m_view.value.id)
        m_wantsEvidence = false;
    m_view = view;
    showState();
}

void StanceChoice::showState()
{
    const CaseFacts& facts = m_view.value.facts;
    if (facts.stance == Stance::NotOurs)
        m_wantsEvidence = false;
    const Stance stance = m_wantsEvidence ? Stance::NotOurs : facts.stance;
    m_stance->setCurrent(int(std::ranges::find(stances, stance) - stances.begin()));
    m_evidence->setVisible(stance == Stance::NotOurs);
    m_hint->setVisible(stance == Stance::NotOurs);
    m_typed->show({.caseId = m_view.value.id,
                   .part = {},
                   .edit = EditKind::SetCase,
                   .field = QStringLiteral("stance_evidence"),
                   .base = m_view.value.revision},
                  facts.stanceEvidence);
}

void StanceChoice::choose(int index)
{
    const Stance stance = stances.at(std::size_t(index));
    const bool isKnown = !m_view.value.facts.stanceEvidence.isEmpty();
    m_wantsEvidence = stance == Stance::NotOurs && !isKnown;
    m_evidence->setVisible(stance == Stance::NotOurs);
    m_hint->setVisible(stance == Stance::NotOurs);
    if (m_wantsEvidence) {
        m_evidence->setFocus();
        return;
    }
    if (stance == m_view.value.facts.stance)
        return;
    Edit edit;
    edit.kind = EditKind::SetCase;
    edit.caseId = m_view.value.id;
    edit.set = {{"stance"_L1, QString(codeOf(stance))}};
    m_desk.apply({{edit}}, this, [this](const Result<AppliedGroup>& answer) {
        if (answer)
            return;
        m_desk.tell(answer.error());
        showState();
    });
}

Edit StanceChoice::evidenceEdit(const TypedText::Target& target, const QString& text) const
{
    Edit edit;
    edit.kind = EditKind::SetCase;
    edit.caseId = target.caseId;
    edit.set = {{target.field, text}};
    if (m_wantsEvidence && !text.trimmed().isEmpty())
        edit.set.insert("stance"_L1, QString(codeOf(Stance::NotOurs)));
    return edit;
}

void StanceChoice::finishTyping()
{
    m_typed->finish();
}

QList<QWidget*> StanceChoice::tabStops() const
{
    return {m_stance, m_evidence};
}

} // namespace amends
