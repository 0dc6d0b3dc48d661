// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/suggested_causes.h"

#include "ui/casepage/new_part.h"
#include "ui/casepage/part_edits.h"
#include "ui/casepage/stance_choice.h"
#include "ui/casepage/typed_text.h"
#include "ui/desk/desk.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/words/answers_told.h"
#include "ui/words/foreign.h"
#include "ui/words/names.h"
#include "ui/words/told.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {

using look::Role;
using look::Type;
using look::u;

SuggestedCauses::SuggestedCauses(Desk& desk, QWidget* parent)
    : Panel(Role::Alternate, Edges::Round, parent)
    , m_desk(desk)
    , m_list(new QVBoxLayout)
    , m_nothing(new Label(Type::SecondLine, Role::Secondary))
    , m_other(new QPushButton(tr("Choose another cause …")))
    , m_ourPart(new GrowingText(3, 8))
    , m_typed(new TypedText(desk, m_ourPart))
    , m_stance(new StanceChoice(desk, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u(3), u(4), u(3), u(4));
    column->setSpacing(u(2.5));
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("Suggested causes"), Type::Section, Role::Text, this));
    head->addStretch(1);
    head->addWidget(new Label(tr("you decide"), Type::SecondLine, Role::Secondary, this));
    column->addLayout(head);
    m_nothing->setWordWrap(true);
    m_nothing->setText(tr("Your answers suggest causes here. Nothing is confirmed by itself."));
    column->addWidget(m_nothing);
    m_list->setSpacing(u(2));
    column->addLayout(m_list);
    makeQuiet(m_other);
    makeSmall(m_other);
    m_other->setIcon(icon(Icon::Add));
    column->addWidget(m_other, 0, Qt::AlignLeading);
    column->addWidget(new Rule(Qt::Horizontal, this));
    column->addWidget(new Label(tr("Our part in this was …"), Type::BodyStrong, Role::Text, this));
    m_ourPart->setAccessibleName(tr("Our part in this was …"));
    column->addWidget(m_ourPart);
    auto* hint = new Label(tr("One sentence. The reply can use it."), Type::Small, Role::Secondary, this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addWidget(new Rule(Qt::Horizontal, this));
    column->addWidget(m_stance);
    column->addStretch(1);
    connect(m_other, &QPushButton::clicked, this, &SuggestedCauses::openTree);
}

const Cause* SuggestedCauses::causeOf(const QString& code) const
{
    const Cause* found = nullptr;
    for (const Cause& cause : m_view.value.causes)
        if (cause.code == code && (!found || cause.role < found->role))
            found = &cause;
    return found;
}

CauseCard::Content SuggestedCauses::contentOf(const QString& code, const QList<Answer>& answers) const
{
    const Playbook& playbook = m_desk.playbook();
    const QString root = rootOfCause(code);
    CauseCard::Content content;
    content.code = code;
    content.name = words::harmless(words::causeName(code, playbook.causes));
    content.parent =
        root == code ? QString() : words::withinSentence(words::harmless(words::causeName(root, playbook.causes)));
    content.needsEvidence = playbook.causes.needsEvidence(code);
    for (const QuestionGroup& group : playbook.groups)
        for (qsizetype i = 0; i < group.questions.size(); ++i)
            for (const Answer& answer : answers)
                if (answer.question == group.questions[i].id)
                    content.reasons.append({QLocale().toString(i + 1),
                                            answer.text.isEmpty() ? words::answerInWords(answer, group.questions[i])
                                                                  : words::harmless(answer.text)});
    if (const Cause* cause = causeOf(code)) {
        content.role = cause->role;
        content.reason = cause->reason;
    }
    return content;
}

QList<CauseCard::Content> SuggestedCauses::contents() const
{
    QList<CauseCard::Content> all;
    for (const Suggestion& suggestion : suggestedCauses(m_desk.playbook(), m_view.value.answers, m_view.value.causes))
        all.append(contentOf(suggestion.causeCode, suggestion.answers));
    QStringList others;
    for (const Cause& cause : m_view.value.causes)
        others.append(cause.code);
    if (!m_chosen.isEmpty())
        others.append(m_chosen);
    for (const QString& code : std::as_const(others))
        if (!std::ranges::contains(all, code, &CauseCard::Content::code))
            all.append(contentOf(code, {}));
    std::ranges::stable_sort(all, {}, [](const CauseCard::Content& content) {
        return content.role ? *content.role == CauseRole::Primary        ? 0
                              : *content.role == CauseRole::Contributing ? 1
                                                                         : 3
                            : 2;
    });
    return all;
}

void SuggestedCauses::show(const CaseView& view)
{
    if (m_view.value.id != view.value.id) {
        finishTyping();
        m_chosen.clear();
    }
    m_view = view;
    if (causeOf(m_chosen))
        m_chosen.clear();
    showCards(contents());
    m_nothing->setVisible(m_cards.isEmpty());
    m_stance->show(view);
    m_typed->show({.caseId = view.value.id,
                   .part = {},
                   .edit = EditKind::SetCase,
                   .field = u"our_part"_s,
                   .base = view.value.revision},
                  view.value.facts.ourPart);
}

void SuggestedCauses::showCards(const QList<CauseCard::Content>& wanted)
{
    QList<CauseCard*> old = std::exchange(m_cards, {});
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const auto found =
            std::ranges::find(old, wanted[i].code, [](const CauseCard* card) { return card->content().code; });
        CauseCard* card = found == old.end() ? makeCard(wanted[i].code) : *found;
        old.removeOne(card);
        card->setContent(wanted[i]);
        if (m_list->indexOf(card) != int(i)) {
            m_list->removeWidget(card);
            m_list->insertWidget(int(i), card);
        }
        m_cards.append(card);
    }
    for (CauseCard* gone : std::as_const(old)) {
        m_list->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
}

CauseCard* SuggestedCauses::makeCard(const QString& code)
{
    auto* card = new CauseCard(m_other->parentWidget());
    connect(card, &CauseCard::confirmed, this, [this, code](const QString& reason) {
        const bool hasMain = primaryCause(m_view.value) != nullptr;
        name(code, hasMain ? CauseRole::Contributing : CauseRole::Primary, reason);
    });
    connect(card, &CauseCard::rejected, this,
            [this, code](const QString& reason) { name(code, CauseRole::Rejected, reason); });
    connect(card, &CauseCard::roleWanted, this, [this, code](CauseRole role) { changeRole(code, role); });
    connect(card, &CauseCard::undoWanted, this, [this, code] { takeBack(code); });
    return card;
}

void SuggestedCauses::name(const QString& code, CauseRole role, const QString& reason)
{
    Edit edit;
    edit.kind = EditKind::NameCause;
    edit.caseId = m_view.value.id;
    edit.part = newPartFor(m_view.value, u"cause:"_s + code);
    edit.set = {{"code"_L1, code}, {"role"_L1, QString(codeOf(role))}};
    if (!reason.isEmpty())
        edit.set.insert("reason"_L1, reason);
    m_desk.apply({{edit}}, this);
}

void SuggestedCauses::changeRole(const QString& code, CauseRole role)
{
    const Cause* cause = causeOf(code);
    if (!cause)
        return;
    const auto setRole = [this](const Cause& which, CauseRole to) {
        Edit edit;
        edit.kind = EditKind::NameCause;
        edit.caseId = m_view.value.id;
        edit.part = which.id;
        edit.set = {{"role"_L1, QString(codeOf(to))}};
        return edit;
    };
    EditGroup group;
    // There is one main cause: the former makes room first.
    if (const Cause* former = primaryCause(m_view.value); former && role == CauseRole::Primary)
        group.edits.append(setRole(*former, CauseRole::Contributing));
    group.edits.append(setRole(*cause, role));
    m_desk.apply(group, this);
}

void SuggestedCauses::takeBack(const QString& code)
{
    const Cause* cause = causeOf(code);
    if (!cause)
        return;
    m_desk.apply({{removalOf(m_view.value.id, cause->id)}}, this);
}

void SuggestedCauses::openTree()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QMenu* branch = nullptr;
    const CauseTree& tree = m_desk.playbook().causes;
    for (const CauseNode& node : tree.nodes) {
        const QString name = words::harmless(words::causeName(node.code, tree)).replace(u'&', u"&&"_s);
        if (node.isRoot())
            branch = menu->addMenu(name);
        QAction* action = branch->addAction(node.isRoot() ? tr("%1, in general").arg(name) : name, this,
                                            [this, code = node.code] { chosen(code); });
        action->setData(node.code);
        const Cause* cause = causeOf(node.code);
        action->setEnabled(!cause);
    }
    menu->popup(m_other->mapToGlobal(QPoint(0, m_other->height())));
}

void SuggestedCauses::chosen(const QString& code)
{
    if (!m_desk.playbook().causes.needsEvidence(code)) {
        name(code, primaryCause(m_view.value) ? CauseRole::Contributing : CauseRole::Primary, {});
        return;
    }
    m_chosen = code;
    showCards(contents());
    for (CauseCard* card : std::as_const(m_cards))
        if (card->content().code == code)
            card->ask(false);
}

void SuggestedCauses::finishTyping()
{
    for (CauseCard* card : std::as_const(m_cards))
        card->finishTyping();
    m_typed->finish();
    m_stance->finishTyping();
}

int SuggestedCauses::openCount() const
{
    return int(std::ranges::count_if(m_cards, [](const CauseCard* card) { return !card->content().role; }));
}

void SuggestedCauses::focusOn(const PartId& part)
{
    for (CauseCard* card : std::as_const(m_cards))
        if (const Cause* cause = causeOf(card->content().code); cause && cause->id == part)
            for (QPushButton* button : card->findChildren<QPushButton*>())
                if (button->isVisible())
                    return button->setFocus();
}

} // namespace amends
