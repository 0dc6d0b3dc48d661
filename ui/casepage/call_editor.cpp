// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/call_editor.h"

#include "core/cases/steps.h"
#include "ui/casepage/call_moment.h"
#include "ui/casepage/call_reason.h"
#include "ui/casepage/call_words.h"
#include "ui/casepage/promise_list.h"
#include "ui/casepage/typed_text.h"
#include "ui/desk/desk.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/words/foreign.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

using namespace std::chrono_literals;

namespace amends {

using look::Role;
using look::Tone;
using look::Type;
using look::u;

namespace {

constexpr auto offered =
    std::to_array<CallOutcome>({CallOutcome::Reached, CallOutcome::NoAnswer, CallOutcome::Voicemail,
                                CallOutcome::CallsBack, CallOutcome::Refused});

bool isTalk(CallOutcome outcome)
{
    return outcome == CallOutcome::Reached || outcome == CallOutcome::EndedForAbuse;
}

QVBoxLayout* tight(QWidget* widget, int gap)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    return column;
}

QHBoxLayout* inLine(QWidget* widget)
{
    auto* line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(u(2));
    return line;
}

QString named(const CaseView& view, Party party)
{
    return words::shown(callwords::nameOf(view, party), words::Medium::Window);
}

} // namespace

CallEditor::CallEditor(Desk& desk, Party party, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_party(party)
{
    QVBoxLayout* column = tight(this, u(2));
    column->addWidget(makeHead());
    m_reason = new CallReason(this);
    column->addWidget(m_reason);
    connect(m_reason, &CallReason::finished, this, &CallEditor::sayReason);
    connect(m_reason, &CallReason::directionChosen, this, [this] {
        if (isMade() || m_outcome)
            say({{"direction"_L1, codeOf(m_reason->direction())}});
        showWhatFits();
    });
    makeOutcome();
    auto* outcome = new QHBoxLayout;
    outcome->addWidget(m_outcomes);
    outcome->addStretch(1);
    column->addLayout(outcome);
    m_notes = makeField("notes"_L1, 3);
    m_right = makeField("would_make_right"_L1, 1);
    column->addWidget(makeWhen());
    for (QWidget* part : std::initializer_list<QWidget*>{m_notes.text, m_right.question, m_right.text})
        column->addWidget(part);
    column->addWidget(makeSurprises());
    m_promiseQuestion = new Label(tr("What did you promise?"), Type::BodyStrong, Role::Text, this);
    m_promises = new PromiseList(desk, this);
    m_promises->setBeforeAdding([this] {
        if (isMade())
            return true;
        if (!askForReason())
            return false;
        chooseOutcome(CallOutcome::Reached);
        return true;
    });
    column->addWidget(m_promiseQuestion);
    column->addWidget(m_promises);
    column->addWidget(makeFoot());
    // The time is right as it stands, mostly: who writes on must not land in it.
    QList<QWidget*> stops{m_outcomes, m_notes.text, m_right.text, m_surprises.text, m_thank};
    stops << m_moment->tabStops();
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
    m_clock.setInterval(10s);
    connect(&m_clock, &QTimer::timeout, this, &CallEditor::showTimer);
}

QWidget* CallEditor::makeHead()
{
    auto* head = new QWidget(this);
    QHBoxLayout* line = inLine(head);
    m_title = new Label(Type::Section, Role::Text, head);
    m_phone = new Label(Type::Body, Role::Secondary, head);
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tries = new Label(Type::SecondLine, Role::Secondary, head);
    line->addWidget(m_title);
    line->addWidget(m_phone);
    line->addStretch(1);
    line->addWidget(m_tries);
    return head;
}

void CallEditor::makeOutcome()
{
    m_outcomes = new SegmentedControl(this);
    QStringList names;
    for (CallOutcome outcome : offered)
        names.append(callwords::outcomeName(outcome));
    m_outcomes->setChoices(names);
    m_outcomes->setAccessibleName(tr("What came of the call"));
    connect(m_outcomes, &SegmentedControl::chosen, this, [this](int index) { chooseOutcome(offered[size_t(index)]); });
}

/// What was said, asked for beside when it was said.
QWidget* CallEditor::makeWhen()
{
    auto* place = new QWidget(this);
    QHBoxLayout* line = inLine(place);
    m_moment = new CallMoment(m_desk, place);
    line->addWidget(m_notes.question, 1);
    line->addWidget(m_moment);
    connect(m_moment, &CallMoment::said, this, &CallEditor::sayTime);
    return place;
}

CallEditor::Field CallEditor::makeField(QLatin1StringView key, int lines)
{
    Field field{key, new Label(Type::BodyStrong, Role::Text, this), new GrowingText(lines, 10, this), nullptr};
    field.question->setBuddy(field.text);
    field.typed = new TypedText(m_desk, field.text, [this](const TypedText::Target& target, const QString& text) {
        // Another field may have made the call a moment ago.
        return editOf({{target.field, text}}, target.isThere || isMade());
    });
    connect(field.typed, &TypedText::refused, this, [this] { m_isMaking = false; });
    connect(field.typed, &TypedText::typed, this, [this] {
        if (!m_outcome) {
            m_outcome = CallOutcome::Reached;
            startNow();
        }
        showWhatFits();
        Q_EMIT progressChanged();
    });
    return field;
}

QWidget* CallEditor::makeSurprises()
{
    m_surprisePlace = new QWidget(this);
    auto* grid = new QGridLayout(m_surprisePlace);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(u(4));
    grid->setVerticalSpacing(u(1));
    grid->setColumnStretch(0, 1);
    m_surprises = makeField("surprises"_L1, 1);
    m_surprise = new Chip(m_surprisePlace);
    m_thankQuestion = new Label(Type::BodyStrong, Role::Text, m_surprisePlace);
    m_thank = new SegmentedControl(m_surprisePlace);
    m_thank->setChoices(QStringList{tr("Yes"), tr("Not yet")});
    m_thank->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* question = new QHBoxLayout;
    question->setSpacing(u(1.5));
    question->addWidget(m_surprises.question);
    question->addWidget(m_surprise);
    question->addStretch(1);
    grid->addLayout(question, 0, 0);
    grid->addWidget(m_surprises.text, 1, 0, Qt::AlignTop);
    grid->addWidget(m_thankQuestion, 0, 1);
    grid->addWidget(m_thank, 1, 1, Qt::AlignTop);
    connect(m_thank, &SegmentedControl::chosen, this, [this](int index) {
        m_thanked = index == 0;
        if (isMade() || askForReason()) {
            if (!m_outcome)
                chooseOutcome(CallOutcome::Reached);
            say({{"thanked"_L1, m_thanked}});
        }
        Q_EMIT progressChanged();
    });
    return m_surprisePlace;
}

QWidget* CallEditor::makeFoot()
{
    auto* foot = new QWidget(this);
    QHBoxLayout* line = inLine(foot);
    m_length = new Label(Type::SecondLine, Role::Secondary, foot);
    m_abuse = new QPushButton(tr("Ended for abuse"), foot);
    m_abuse->setCheckable(true);
    m_abuse->setToolTip(tr("An outcome of the call, never a word about the person. What was said still counts."));
    makeQuiet(m_abuse);
    m_end = new QPushButton(tr("End the call"), foot);
    line->addWidget(m_length);
    line->addStretch(1);
    line->addWidget(m_abuse);
    line->addWidget(m_end);
    connect(m_abuse, &QPushButton::clicked, this,
            [this](bool on) { chooseOutcome(on ? CallOutcome::EndedForAbuse : CallOutcome::Reached); });
    connect(m_end, &QPushButton::clicked, this, &CallEditor::end);
    return foot;
}

const Call* CallEditor::stored() const
{
    const auto found = std::ranges::find(m_view.value.calls, m_call, &Call::id);
    return found == m_view.value.calls.cend() ? nullptr : &*found;
}

void CallEditor::show(const CaseView& view, const PartId& call)
{
    const bool isOther = call != m_call || view.value.id != m_view.value.id;
    if (isOther) {
        finishTyping();
        m_clock.stop();
        m_started = {};
        m_moment->forgetWhoSaid();
        m_outcome = {};
        m_thanked = false;
        m_reason->clear();
        m_isMaking = false;
        m_saidAt = {};
    }
    m_view = view;
    m_call = call;
    if (const Call* is = stored()) {
        m_isMaking = false;
        m_outcome = is->outcome;
        m_thanked = is->thanked;
        m_saidAt = is->at;
        m_reason->show(*is);
    }
    if (isOther || stored())
        showFields();
    showHead();
    showQuestions();
    m_promises->show(view, call);
    showWhatFits();
    Q_EMIT progressChanged();
}

void CallEditor::showHead()
{
    const words::Present present{m_desk.now(), m_desk.zone()};
    m_title->setText(tr("Call with %1").arg(named(m_view, m_party)));
    m_phone->setText(words::harmless(callwords::personOf(m_view, m_party).phone));
    const Call* last = nullptr;
    int tries = 1;
    for (const Call& call : std::as_const(m_view.value.calls))
        if (call.with == m_party && call.id != m_call) {
            ++tries;
            last = !last || call.at >= last->at ? &call : last;
        }
    const bool isCounted = m_party == Party::Customer && tries <= callwords::triesAsked;
    QString text = isCounted
                       ? tr("try %1 of %2").arg(QLocale().toString(tries), QLocale().toString(callwords::triesAsked))
                       : tr("try %1").arg(QLocale().toString(tries));
    if (last)
        text = tr("%1 · %2", "try 2 of 3 · today 08:52 · no answer").arg(text, callwords::callLine(*last, present));
    m_tries->setText(last || m_party == Party::Customer ? text : QString());
}

void CallEditor::showFields()
{
    const Call* is = stored();
    m_moment->show(is ? is->at : m_desk.now());
    const Revision base = m_view.value.revision;
    for (const auto& [field, text] :
         {std::pair{&m_notes, is ? is->notes : QString()}, std::pair{&m_right, is ? is->wouldMakeRight : QString()},
          std::pair{&m_surprises, is ? is->surprises : QString()}})
        field->typed->show({.caseId = m_view.value.id,
                            .part = m_call,
                            .edit = EditKind::LogCall,
                            .field = field->key,
                            .base = base,
                            .isThere = is != nullptr},
                           text);
}

void CallEditor::showQuestions()
{
    const QString name = named(m_view, m_party);
    const auto ask = [](const Field& field, const QString& question) {
        field.question->setText(question);
        field.text->setAccessibleName(question);
    };
    ask(m_notes, tr("What did %1 say?").arg(name));
    ask(m_right, tr("What would make it right, in %1’s words?").arg(name));
    ask(m_surprises, tr("What did we not know?"));
    m_thankQuestion->setText(tr("Did you thank %1?").arg(name));
    m_thank->setAccessibleName(m_thankQuestion->text());
    m_reason->setNames(named(m_view, Party::Agent), name);
}

bool CallEditor::wantsReason() const
{
    const Call* is = stored();
    return m_party == Party::Customer && m_reason->direction() == Direction::Outgoing &&
           (!is || !is->reason.isEmpty()) && (is || !agentHeard(m_view.value));
}

void CallEditor::showWhatFits()
{
    const bool isReached = !m_outcome || isTalk(*m_outcome);
    const auto place = m_outcome ? std::ranges::find(offered, *m_outcome) : offered.end();
    m_outcomes->setCurrent(place == offered.end() ? -1 : int(place - offered.begin()));
    m_thank->setCurrent(m_thanked ? 0 : m_outcome && isReached ? 1 : -1);
    m_abuse->setVisible(m_outcome && isReached);
    m_abuse->setChecked(m_outcome == CallOutcome::EndedForAbuse);
    m_end->setEnabled(m_outcome.has_value());
    m_end->setAccessibleDescription(m_outcome ? QString() : tr("First say what came of it."));
    for (QWidget* part : {static_cast<QWidget*>(m_right.question), static_cast<QWidget*>(m_right.text)})
        part->setVisible(m_party == Party::Customer && isReached);
    for (QWidget* part : {m_surprisePlace, static_cast<QWidget*>(m_promiseQuestion), static_cast<QWidget*>(m_promises)})
        part->setVisible(isReached);
    m_surprise->setChip(m_surprises.text->toPlainText().trimmed().isEmpty()
                            ? ChipText{}
                            : ChipText{tr("surprise"), Tone::Info, Icon::Bulb});
    m_reason->showState(wantsReason(), stored(), m_outcome.has_value());
    showTimer();
}

void CallEditor::showTimer()
{
    const Call* is = stored();
    if (!m_outcome || !isTalk(*m_outcome)) {
        m_length->setText({});
        return;
    }
    if (m_started.isValid())
        m_length->setText(tr("on the phone for %n min", nullptr, int(m_started.secsTo(m_desk.now()) / 60)));
    else
        m_length->setText(is && is->minutes > 0 ? tr("%n min", nullptr, is->minutes) : QString());
}

void CallEditor::sayTime()
{
    if (m_saidAt.isValid() && !m_moment->isSameMinute(m_saidAt))
        say({{"at"_L1, m_moment->moment().toString(Qt::ISODate)}});
}

void CallEditor::sayReason()
{
    if (m_reason->isUnsaid() && (isMade() || (m_outcome && !m_reason->isEmpty())))
        say({{"reason"_L1, m_reason->text()}});
}

void CallEditor::startNow()
{
    if (isMade())
        return;
    if (!m_moment->isSaid())
        m_moment->show(m_desk.now());
    if (m_started.isValid() || m_moment->isSaid() || !m_outcome || !isTalk(*m_outcome))
        return;
    m_started = m_desk.now();
    m_clock.start();
}

bool CallEditor::mayBeMade() const
{
    return !wantsReason() || !m_reason->isEmpty();
}

bool CallEditor::askForReason()
{
    if (isMade() || mayBeMade())
        return true;
    if (!m_outcome)
        m_outcome = CallOutcome::Reached;
    showWhatFits();
    m_reason->takeCursor();
    return false;
}

void CallEditor::chooseOutcome(CallOutcome outcome)
{
    m_outcome = outcome;
    startNow();
    if (askForReason())
        say({{"outcome"_L1, codeOf(outcome)}});
    showWhatFits();
    Q_EMIT progressChanged();
}

QJsonObject CallEditor::making() const
{
    QJsonObject set{{"with"_L1, codeOf(m_party)},
                    {"at"_L1, m_moment->moment().toString(Qt::ISODate)},
                    {"outcome"_L1, codeOf(m_outcome.value_or(CallOutcome::Reached))},
                    {"direction"_L1, codeOf(m_reason->direction())}};
    const PersonId person = callwords::personOf(m_view, m_party).id;
    if (!person.isNull())
        set.insert("person"_L1, person.toString());
    if (m_thanked)
        set.insert("thanked"_L1, true);
    if (wantsReason())
        set.insert("reason"_L1, m_reason->text());
    for (const Field& field : {m_notes, m_right, m_surprises})
        if (!field.text->toPlainText().isEmpty())
            set.insert(field.key, field.text->toPlainText());
    return set;
}

Edit CallEditor::editOf(const QJsonObject& set, bool isThere)
{
    Edit edit;
    edit.kind = EditKind::LogCall;
    edit.caseId = m_view.value.id;
    edit.part = m_call;
    if (!isThere) {
        edit.set = making();
        m_isMaking = true;
    }
    for (auto it = set.begin(); it != set.end(); ++it)
        edit.set.insert(it.key(), it.value());
    if (edit.set.contains("at"_L1) && mayBeMade())
        m_saidAt = m_moment->moment();
    if (edit.set.contains("reason"_L1))
        m_reason->keepAsSaid(m_reason->text());
    return edit;
}

void CallEditor::say(const QJsonObject& set)
{
    const bool isFirst = !isMade();
    const Edit edit = editOf(set, !isFirst);
    m_isMaking = m_isMaking || (isFirst && mayBeMade());
    m_desk.apply({{edit}}, this, [this, isFirst, edit](const Result<AppliedGroup>& answer) {
        if (!answer) {
            m_desk.tell(answer.error());
            if (edit.part != m_call)
                return;
            m_isMaking = m_isMaking && !isFirst;
            const Call* is = stored();
            m_saidAt = is ? is->at : QDateTime();
            m_reason->keepAsSaid(is ? is->reason : QString());
            show(m_view, m_call);
            return;
        }
        if (!isFirst)
            return;
        // Drafts of what was typed before there was a reason are part of the case now.
        for (const Field& field : {m_notes, m_right, m_surprises})
            if (edit.set.contains(field.key))
                m_desk.discardDraft({.person = m_desk.office().business.leader,
                                     .caseId = edit.caseId,
                                     .part = edit.part,
                                     .field = field.key,
                                     .text = edit.set.value(field.key).toString(),
                                     .saved = m_desk.now(),
                                     .edit = edit.kind});
    });
}

void CallEditor::end()
{
    finishTyping();
    if (!isMade() && !askForReason())
        return;
    QJsonObject set{{"outcome"_L1, codeOf(*m_outcome)}};
    const auto minutes = m_started.isValid() ? m_started.secsTo(m_desk.now()) / 60 : 0;
    if (minutes > 0 && isTalk(*m_outcome))
        set.insert("minutes"_L1, minutes);
    if (!isMade() || set.size() > 1)
        say(set);
    m_clock.stop();
    m_started = {};
    Q_EMIT ended();
}

CallGuide::Progress CallEditor::progress() const
{
    const auto filled = [](const Field& field) { return !field.text->toPlainText().trimmed().isEmpty(); };
    const Case& c = m_view.value;
    CallGuide::Progress progress{.listened = filled(m_notes),
                                 .rightSaid = filled(m_right),
                                 .surprises = filled(m_surprises),
                                 .thanked = m_thanked};
    progress.told = std::ranges::any_of(c.accounts, [this](const Account& a) { return a.party == m_party; }) ||
                    (m_party == Party::Customer && c.facts.turningPoint != TurningPoint::NotKnown);
    progress.promised = std::ranges::any_of(c.promises, [this](const Promise& p) { return p.madeIn == m_call; });
    return progress;
}

void CallEditor::finishTyping()
{
    m_moment->finishTyping();
    sayTime();
    sayReason();
    for (const Field& field : {m_notes, m_right, m_surprises})
        field.typed->finish();
    m_promises->finishTyping();
}

void CallEditor::focusFirst()
{
    if (wantsReason() && m_reason->text().isEmpty())
        m_reason->takeCursor();
    else if (!m_outcome)
        m_outcomes->setFocus();
    else
        m_notes.text->setFocus();
}

bool CallEditor::focusOn(const PartId& promise)
{
    return m_promises->focusOn(promise);
}

} // namespace amends
