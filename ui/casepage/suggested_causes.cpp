// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/suggested_causes.h"

#include "ui/casepage/new_part.h"
#include "ui/casepage/question_editor.h"
#include "ui/casepage/typed_text.h"
#include "ui/desk/desk.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/words/foreign.h"
#include "ui/words/names.h"
#include "ui/words/told.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

class Swatch : public QWidget {
public:
    Swatch(const QString& code, QWidget* parent)
        : QWidget(parent)
        , m_code(code)
    {
        setFixedSize(u(2.5), u(2.5));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintSwatch(painter, rect(), m_code);
    }

private:
    QString m_code;
};

QHBoxLayout* line(QWidget* widget)
{
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(2));
    return row;
}

} // namespace

CauseCard::CauseCard(QWidget* parent)
    : QWidget(parent)
    , m_swatch(nullptr)
    , m_name(new Label(Type::BodyStrong, Role::Text, this))
    , m_parent(new Label(Type::Small, Role::Secondary, this))
    , m_reasons(new QWidget(this))
    , m_confirm(new QPushButton(tr("Confirm"), this))
    , m_notThis(new QPushButton(tr("Not this"), this))
    , m_reason(new QLineEdit(this))
    , m_say(new QPushButton(this))
    , m_chip(new Chip(this))
    , m_role(new Label(Type::Small, Role::Secondary, this))
    , m_otherRole(new QPushButton(this))
    , m_undo(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u(2.5), u(2), u(2.5), u(2));
    column->setSpacing(u(1.5));
    column->addWidget(makeHead());
    auto* reasons = new QVBoxLayout(m_reasons);
    reasons->setContentsMargins(0, 0, 0, 0);
    reasons->setSpacing(u(1));
    column->addWidget(m_reasons);
    column->addWidget(m_open = makeOpen());
    column->addWidget(m_askingPlace = makeAsking());
    column->addWidget(m_judged = makeJudged());
    m_reason->installEventFilter(this);

    connect(m_confirm, &QPushButton::clicked, this, [this] {
        if (m_content.needsEvidence)
            ask(false);
        else
            Q_EMIT confirmed({});
    });
    connect(m_notThis, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_say, &QPushButton::clicked, this, &CauseCard::answerAsked);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_say->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_otherRole, &QPushButton::clicked, this, [this] {
        Q_EMIT roleWanted(m_content.role == CauseRole::Primary ? CauseRole::Contributing : CauseRole::Primary);
    });
    connect(m_undo, &QPushButton::clicked, this, &CauseCard::undoWanted);
}

QWidget* CauseCard::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = line(head);
    m_swatch = new QWidget(head);
    m_name->setElided(Qt::ElideRight);
    m_name->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(m_swatch);
    row->addWidget(m_name, 1);
    row->addWidget(m_parent);
    return head;
}

QWidget* CauseCard::makeOpen()
{
    auto* buttons = new QWidget(this);
    auto* row = line(buttons);
    m_confirm->setIcon(icon(Icon::Check));
    m_notThis->setIcon(icon(Icon::Close));
    for (QPushButton* button : {m_confirm, m_notThis}) {
        makeSmall(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    return buttons;
}

QWidget* CauseCard::makeAsking()
{
    auto* place = new QWidget(this);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(1.5));
    column->addWidget(m_reason);
    auto* row = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), place);
    makeSmall(m_say);
    makeSmall(cancel);
    makeQuiet(cancel);
    m_say->setEnabled(false);
    row->addWidget(m_say);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_asking = Asking::Nothing;
        showState();
        (m_content.role ? m_undo : m_confirm)->setFocus();
    });
    return place;
}

QWidget* CauseCard::makeJudged()
{
    auto* place = new QWidget(this);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(1));
    auto* row = new QHBoxLayout;
    m_role->setElided(Qt::ElideRight);
    m_role->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_undo->setIcon(icon(Icon::Undo));
    for (QPushButton* button : {m_otherRole, m_undo}) {
        makeSmall(button);
        makeQuiet(button);
    }
    row->addWidget(m_chip);
    row->addWidget(m_role, 1);
    row->addWidget(m_undo);
    column->addLayout(row);
    column->addWidget(m_otherRole, 0, Qt::AlignLeading);
    return place;
}

void CauseCard::setContent(const Content& content)
{
    const bool isOther = content.code != m_content.code;
    const bool wereReasons = content.reasons == m_content.reasons && !isOther;
    if (content.role != m_content.role)
        m_asking = Asking::Nothing;
    m_content = content;
    if (isOther) {
        auto* swatch = new Swatch(content.code, m_swatch->parentWidget());
        delete m_swatch->parentWidget()->layout()->replaceWidget(m_swatch, swatch);
        delete m_swatch;
        m_swatch = swatch;
    }
    m_name->setText(content.name);
    m_parent->setText(content.parent);
    m_confirm->setAccessibleName(tr("Confirm: %1").arg(content.name));
    m_notThis->setAccessibleName(tr("Not this: %1").arg(content.name));
    m_undo->setAccessibleName(tr("Undo: %1").arg(content.name));
    m_undo->setToolTip(tr("Undo"));
    if (!wereReasons)
        showReasons();
    showState();
}

void CauseCard::showReasons()
{
    qDeleteAll(m_reasons->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    auto* column = static_cast<QVBoxLayout*>(m_reasons->layout());
    for (const Reason& reason : m_content.reasons) {
        auto* place = new QWidget(m_reasons);
        auto* row = line(place);
        auto* number = new Chip(place);
        number->setChip({reason.number, look::Tone::Info, {}});
        number->setAccessibleName(tr("Question %1").arg(reason.number));
        auto* text = new Label(reason.text, Type::SecondLine, Role::Text, place);
        text->setWordWrap(true);
        row->addWidget(number, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        column->addWidget(place);
    }
}

void CauseCard::showState()
{
    const bool isRejected = m_content.role == CauseRole::Rejected;
    const bool isPrimary = m_content.role == CauseRole::Primary;
    m_reasons->setVisible(!isRejected && !m_content.reasons.isEmpty());
    m_open->setVisible(!m_content.role && m_asking == Asking::Nothing);
    m_askingPlace->setVisible(m_asking != Asking::Nothing);
    m_judged->setVisible(m_content.role && m_asking == Asking::Nothing);
    m_otherRole->setVisible(m_content.role && !isRejected);
    m_chip->setChip(isRejected ? ChipText{tr("not this"), look::Tone::Neutral, Icon::Close}
                               : ChipText{tr("confirmed"), look::Tone::Done, Icon::Check});
    m_role->setText(isRejected  ? words::harmless(m_content.reason)
                    : isPrimary ? tr("the main cause")
                                : tr("contributing"));
    m_otherRole->setText(isPrimary ? tr("Make it contributing") : tr("Make it the main cause"));
    m_name->setInk(isRejected ? Role::Secondary : Role::Text);
    updateGeometry();
    update();
}

void CauseCard::ask(bool rejecting)
{
    m_asking = rejecting ? Asking::Rejection : Asking::Evidence;
    m_say->setText(rejecting ? tr("Not this") : tr("Confirm"));
    const QString question = rejecting ? tr("Why is it not this?") : tr("What does it rest on?");
    m_reason->clear();
    m_reason->setPlaceholderText(question);
    m_reason->setAccessibleName(question);
    m_say->setAccessibleDescription(tr("Give a reason first"));
    showState();
    m_reason->setFocus();
}

void CauseCard::answerAsked()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return;
    if (m_asking == Asking::Rejection)
        Q_EMIT rejected(reason);
    else
        Q_EMIT confirmed(reason);
}

bool CauseCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_reason && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            answerAsked();
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_asking = Asking::Nothing;
            showState();
            m_confirm->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CauseCard::paintEvent(QPaintEvent*)
{
    const bool isConfirmed = m_content.role && m_content.role != CauseRole::Rejected;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isConfirmed ? look::textOf(look::Tone::Done) : look::colour(Role::Hairline), 1));
    painter.setBrush(look::colour(m_content.role == CauseRole::Rejected ? Role::Alternate : Role::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), u(1.5), u(1.5));
}

SuggestedCauses::SuggestedCauses(Desk& desk, QWidget* parent)
    : Panel(Role::Alternate, Edges::Round, parent)
    , m_desk(desk)
    , m_list(new QVBoxLayout)
    , m_nothing(new Label(Type::SecondLine, Role::Secondary))
    , m_other(new QPushButton(tr("Choose another cause …")))
    , m_ourPart(new GrowingText(3, 8))
    , m_typed(new TypedText(desk, m_ourPart))
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
    content.parent = root == code ? QString() : words::harmless(words::causeName(root, playbook.causes)).toLower();
    content.needsEvidence = playbook.causes.needsEvidence(code);
    for (const QuestionGroup& group : playbook.groups)
        for (qsizetype i = 0; i < group.questions.size(); ++i)
            for (const Answer& answer : answers)
                if (answer.question == group.questions[i].id)
                    content.reasons.append({QLocale().toString(i + 1), answer.text.isEmpty()
                                                                           ? answerInWords(answer, group.questions[i])
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
    if (m_view.value.id != view.value.id)
        m_chosen.clear();
    m_view = view;
    if (causeOf(m_chosen))
        m_chosen.clear();
    showCards(contents());
    m_nothing->setVisible(m_cards.isEmpty());
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
    Edit edit;
    edit.kind = EditKind::RemovePart;
    edit.caseId = m_view.value.id;
    edit.part = cause->id;
    m_desk.apply({{edit}}, this);
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
    m_typed->finish();
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

void SuggestedCauses::focusOurPart()
{
    m_ourPart->setFocus();
}

} // namespace amends
