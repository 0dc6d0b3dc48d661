// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/call_form.h"

#include "core/cases/steps.h"
#include "ui/casepage/accounts_table.h"
#include "ui/casepage/call_editor.h"
#include "ui/casepage/call_guide.h"
#include "ui/casepage/call_words.h"
#include "ui/casepage/new_part.h"
#include "ui/desk/desk.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/words/foreign.h"
#include "ui/words/sentences.h"

#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

/// A call that is over: when, what came of it, its first words, and the way back into it.
class CallRow : public QWidget {
public:
    CallRow(const Call& call, const words::Present& present, QWidget* parent)
        : QWidget(parent)
        , m_icon(call.outcome == CallOutcome::Reached ? Icon::Call : Icon::CallMissed)
        , m_open(new QPushButton(CallForm::tr("Open"), this))
    {
        const QString line = callwords::callLine(call, present);
        auto* when = new Label(line, Type::Body, Role::Text, this);
        when->setToolTip(words::wholeMoment(call.at, present).toHtmlEscaped());
        auto* said = new Label(words::harmless(call.notes), Type::SecondLine, Role::Secondary, this);
        said->setElided(Qt::ElideRight);
        makeQuiet(m_open);
        makeSmall(m_open);
        m_open->setAccessibleName(CallForm::tr("Open the call: %1").arg(line));
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(u(2));
        row->addSpacing(u(6));
        row->addWidget(when);
        row->addWidget(said, 1);
        row->addWidget(m_open);
    }

    QPushButton* button() const { return m_open; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - u(4)) / 2, u(4), u(4)));
        paintIcon(painter, place, m_icon, look::colour(Role::Secondary));
    }

private:
    Icon m_icon;
    QPushButton* m_open;
};

const Call* callIn(const Case& c, const PartId& id)
{
    const auto found = std::ranges::find(c.calls, id, &Call::id);
    return found == c.calls.cend() ? nullptr : &*found;
}

} // namespace

CallForm::CallForm(Desk& desk, Party party, QWidget* parent)
    : StepForm(desk, parent)
    , m_party(party)
    , m_former(new QWidget(this))
    , m_formerRows(new QVBoxLayout(m_former))
    , m_editor(new CallEditor(desk, party, this))
    , m_accounts(new AccountsTable(desk, this))
    , m_guide(new CallGuide(party, this))
{
    m_guide->hide();
    m_former->hide();
    m_formerRows->setContentsMargins(0, 0, 0, 0);
    m_formerRows->setSpacing(u(0.5));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    column->addWidget(m_former);
    column->addWidget(m_editor);
    column->addWidget(makeAfter());
    column->addWidget(new Rule(Qt::Horizontal, this));
    column->addWidget(m_accounts);
    column->addStretch(1);
    connect(m_editor, &CallEditor::progressChanged, this, &CallForm::showProgress);
    connect(m_editor, &CallEditor::ended, this, [this] {
        open({});
        m_another->setFocus();
    });
}

QWidget* CallForm::makeAfter()
{
    auto* after = new QWidget(this);
    m_another = new QPushButton(icon(Icon::Call), {}, after);
    m_invitation = new Label(Type::Body, Role::Secondary, after);
    m_invitation->setWordWrap(true);
    m_invite = new QPushButton(icon(Icon::Mail), {}, after);
    m_giveReason = new QPushButton(tr("No call? Give a reason"), after);
    makeQuiet(m_giveReason);
    makeSmall(m_giveReason);
    m_reason = new QLineEdit(after);
    m_reason->setAccessibleName(tr("Why there is no call"));
    m_reason->setPlaceholderText(tr("Why there is no call; Enter keeps it"));
    m_reason->hide();
    m_excused = new Label(Type::Body, Role::Secondary, after);
    m_excused->setWordWrap(true);
    auto* column = new QVBoxLayout(after);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(1.5));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(u(2));
    buttons->addWidget(m_another);
    buttons->addWidget(m_invite);
    buttons->addWidget(m_giveReason);
    buttons->addStretch(1);
    column->addWidget(m_invitation);
    column->addLayout(buttons);
    column->addWidget(m_reason);
    column->addWidget(m_excused);
    connect(m_another, &QPushButton::clicked, this, &CallForm::startAnother);
    connect(m_invite, &QPushButton::clicked, this,
            [this] { desk().goTo({.page = PageKind::Case, .caseId = m_view.value.id, .step = Step::Reply}); });
    connect(m_giveReason, &QPushButton::clicked, this, [this] {
        m_reason->show();
        m_reason->setFocus();
    });
    connect(m_reason, &QLineEdit::returnPressed, this, &CallForm::excuse);
    return after;
}

Excuse CallForm::demand() const
{
    return m_party == Party::Agent ? Excuse::AgentCall : Excuse::CustomerCall;
}

PartId CallForm::newCall() const
{
    const Case& c = m_view.value;
    for (int number = attempts(c, m_party) + 1;; ++number) {
        const PartId id = newPartFor(c, u"call:%1:%2"_s.arg(codeOf(m_party)).arg(number));
        if (!callIn(c, id))
            return id;
    }
}

PartId CallForm::firstToShow() const
{
    const Call* newest = nullptr;
    for (const Call& call : m_view.value.calls)
        if (call.with == m_party && call.outcome == CallOutcome::Reached && (!newest || call.at > newest->at))
            newest = &call;
    return newest ? newest->id : newCall();
}

void CallForm::show(const CaseView& view)
{
    const bool isOther = view.value.id != m_view.value.id;
    if (isOther)
        finishTyping();
    m_view = view;
    m_guide->setNames(callwords::nameOf(view, Party::Agent), callwords::nameOf(view, Party::Customer));
    m_accounts->show(view);
    open(isOther ? firstToShow() : m_open);
}

void CallForm::open(const PartId& call)
{
    m_open = call;
    if (!call.isNull())
        m_editor->show(m_view, call);
    m_editor->setVisible(!call.isNull());
    showFormer();
    showAfter();
    showProgress();
}

void CallForm::showFormer()
{
    QList<Call> former;
    for (const Call& call : std::as_const(m_view.value.calls))
        if (call.with == m_party && call.id != m_open)
            former.append(call);
    std::ranges::stable_sort(former, {}, &Call::at); // the case keeps them by id
    if (former == m_formerShown)
        return;
    m_formerShown = former;
    while (QLayoutItem* item = m_formerRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const words::Present present{desk().now(), desk().zone()};
    for (const Call& call : std::as_const(former)) {
        auto* row = new CallRow(call, present, m_former);
        m_formerRows->addWidget(row);
        row->show();
        connect(row->button(), &QPushButton::clicked, this, [this, id = call.id] {
            finishTyping();
            open(id);
            m_editor->focusFirst();
        });
    }
    m_former->setVisible(!former.isEmpty());
}

void CallForm::showAfter()
{
    const Case& c = m_view.value;
    const QString name = words::shown(callwords::nameOf(m_view, m_party), words::Medium::Window);
    const bool isHeard = m_party == Party::Agent ? agentHeard(c) : customerHeard(c);
    const bool isOpenThere = callIn(c, m_open);
    m_another->setText(attempts(c, m_party) > 0 ? tr("Call %1 again").arg(name) : tr("Call %1").arg(name));
    m_another->setVisible(m_open.isNull() || isOpenThere);
    const bool invites = m_party == Party::Customer && !isHeard && attempts(c, m_party) >= callwords::triesAsked;
    m_invitation->setText(
        tr("Three tries, and %1 was not reached. A short private message invites to talk.").arg(name));
    m_invitation->setVisible(invites);
    m_invite->setText(tr("Write to %1").arg(name));
    m_invite->setVisible(invites);
    m_giveReason->setVisible(!isHeard);
    if (isHeard)
        m_reason->hide();
    const auto excused = std::ranges::find(c.deviations, demand(), &Deviation::excuses);
    m_excused->setVisible(excused != c.deviations.cend());
    if (excused != c.deviations.cend())
        m_excused->setText(tr("No call, because: %1").arg(words::harmless(excused->reason)));
}

void CallForm::showProgress()
{
    if (!m_open.isNull()) // a call that is over keeps its ticks
        m_guide->setProgress(m_editor->progress());
    const QString state = stateText();
    if (state == m_stateShown)
        return;
    m_stateShown = state;
    Q_EMIT footChanged();
}

void CallForm::startAnother()
{
    finishTyping();
    open(newCall());
    m_editor->focusFirst();
}

void CallForm::excuse()
{
    const QString reason = m_reason->text();
    if (reason.trimmed().isEmpty())
        return;
    Edit edit;
    edit.kind = EditKind::RecordDeviation;
    edit.caseId = m_view.value.id;
    edit.part = newPartFor(m_view.value, u"deviation:%1:%2"_s.arg(codeOf(demand())).arg(m_view.history.size()));
    edit.set = {{"excuses"_L1, codeOf(demand())}, {"reason"_L1, reason}};
    m_reason->clear();
    desk().apply({{edit}}, this, [this, reason, c = m_view.value.id](const Result<AppliedGroup>& answer) {
        if (answer)
            return;
        desk().tell(answer.error());
        if (m_view.value.id == c && m_reason->text().isEmpty())
            m_reason->setText(reason);
    });
}

void CallForm::finishTyping()
{
    m_editor->finishTyping();
    m_accounts->finishTyping();
    if (!m_reason->isHidden())
        excuse();
}

QWidget* CallForm::companion()
{
    return m_guide;
}

QString CallForm::nextText() const
{
    if (m_party == Party::Customer)
        return tr("Next: find out why");
    return tr("Next: call %1").arg(words::shown(callwords::nameOf(m_view, Party::Customer), words::Medium::Window));
}

QString CallForm::stateText() const
{
    const QStringList missing = missingIn(m_view.value, m_party == Party::Agent ? Step::Agent : Step::Customer);
    return missing.isEmpty() ? QString() : tr("Still to come: %1").arg(words::missingPhrase(missing.first()));
}

void CallForm::focusOn(const PartId& part)
{
    const Case& c = m_view.value;
    PartId call = part;
    for (const Promise& promise : c.promises)
        if (promise.id == part)
            call = promise.madeIn;
    const Call* there = callIn(c, call);
    if (there && there->with == m_party) {
        finishTyping();
        open(call);
        if (!m_editor->focusOn(part))
            m_editor->focusFirst();
        return;
    }
    if (m_accounts->focusOn(part))
        return;
    if (m_open.isNull())
        m_another->setFocus();
    else
        m_editor->focusFirst();
}

} // namespace amends
