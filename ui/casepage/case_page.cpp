// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/case_page.h"

#include "ui/casepage/case_header.h"
#include "ui/casepage/case_notices.h"
#include "ui/casepage/case_walk.h"
#include "ui/casepage/new_case.h"
#include "ui/casepage/outside_button.h"
#include "ui/casepage/record_column.h"
#include "ui/casepage/step_form.h"
#include "ui/casepage/step_sheet.h"
#include "ui/desk/desk.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/stepper.h"
#include "ui/words/names.h"
#include "ui/words/steps_told.h"
#include "ui/words/when.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

constexpr int stepCount = 7;

bool isAbout(const CaseView& view, const Changes& changes)
{
    const QList<Person> people = peopleOf(view);
    return changes.everything || changes.casebook || changes.cases.contains(view.value.id) ||
           std::ranges::any_of(people, [&](const Person& person) { return changes.people.contains(person.id); });
}

QList<Stepper::Tab> tabsOf(const CaseView& view, const words::Present& present)
{
    const QList<Person> people = peopleOf(view);
    const Step current = currentStep(view.value);
    QList<Stepper::Tab> tabs;
    for (int i = 0; i < stepCount; ++i) {
        const Step step = Step(i);
        const bool isNow = step == current && !view.value.isClosed();
        tabs.append({words::nameOf(step), words::stepLine(view.value, step, people, present),
                     isDone(view.value, step) ? Stepper::Mark::Finished
                     : isNow                  ? Stepper::Mark::Now
                                              : Stepper::Mark::ToCome});
    }
    return tabs;
}

} // namespace

CasePage::CasePage(Desk& desk, QHash<Step, MakeForm> forms, OpenCaseFile openFile,
                   std::shared_ptr<const CaseTrail> trail, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_make(std::move(forms))
    , m_openFile(std::move(openFile))
    , m_trail(std::move(trail))
    , m_whole(new QStackedWidget(this))
    , m_waiting(new QWidget(this))
    , m_gone(new EmptyState(this))
    , m_new(new NewCase(desk, this))
    , m_header(new CaseHeader(this))
    , m_walk(new CaseWalk(desk, this))
    , m_stepper(new Stepper(this))
    , m_notices(new CaseNotices(desk, this))
    , m_forms(new QStackedWidget(this))
    , m_saved(new Label(tr("Saved as you type"), Type::SecondLine, Role::Secondary, this))
    , m_state(new Label(Type::SecondLine, Role::Secondary, this))
    , m_next(new QPushButton(this))
    , m_record(new RecordColumn(this))
{
    m_case = makeCase();
    m_whole->addWidget(m_waiting);
    m_whole->addWidget(m_case);
    m_whole->addWidget(m_new);
    m_whole->addWidget(m_gone);
    m_gone->setContent(tr("This case is not here any more"),
                       tr("It was taken back. Undo brings back what was done last."));
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_whole);

    connect(m_header, &CaseHeader::backWanted, &m_desk, &Desk::goBack);
    connect(m_header, &CaseHeader::fileWanted, this, &CasePage::openFile);
    connect(m_header, &CaseHeader::beforeWanted, this, [this] { m_walk->go(CaseWalk::Way::Before); });
    connect(m_header, &CaseHeader::afterWanted, this, [this] { m_walk->go(CaseWalk::Way::After); });
    connect(new QShortcut(Qt::ALT | Qt::Key_Up, this), &QShortcut::activated, m_header, &CaseHeader::beforeWanted);
    connect(new QShortcut(Qt::ALT | Qt::Key_Down, this), &QShortcut::activated, m_header, &CaseHeader::afterWanted);
    connect(m_walk, &CaseWalk::changed, this, &CasePage::showWay);
    connect(m_walk, &CaseWalk::wanted, this, &CasePage::walkTo);
    makeMenu();
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this, &CasePage::openFile);
    connect(m_stepper, &Stepper::opened, this, &CasePage::stepChosen);
    connect(m_notices, &CaseNotices::stepWanted, this, [this](Step step) {
        m_wantedStep = step; // with the cursor in it, also where it is open already
        openStep(step);
    });
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_next, &QPushButton::click);
    m_next->setToolTip(tr("Ctrl+Enter"));
    connect(m_next, &QPushButton::clicked, this, &CasePage::pressNext);
    connect(m_record, &RecordColumn::foldWanted, this, &CasePage::wantFolded);
    connect(&m_desk, &Desk::saved, this, [this](const QDateTime& at) {
        m_savedAt = at;
        showFoot();
    });
    connect(new QShortcut(Qt::Key_F9, this), &QShortcut::activated, this,
            [this] { wantFolded(!m_record->isFolded()); });
}

CasePage::~CasePage() = default;

QWidget* CasePage::makeCase()
{
    auto* work = new Panel(Role::Base, Panel::Edges::None, this);
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_forms, 1);
    column->addWidget(new Rule(Qt::Horizontal, work));
    column->addWidget(makeFoot());

    auto* below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(work, 1);
    below->addWidget(m_record);
    auto* whole = new QWidget(this);
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(m_stepper);
    rows->addLayout(below, 1);
    return whole;
}

QWidget* CasePage::makeFoot()
{
    makePrimary(m_next);
    m_state->setElided(Qt::ElideRight);
    m_state->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto* foot = new QWidget(this);
    foot->setFixedHeight(u(11.5));
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(u(4), 0, u(4), 0);
    row->setSpacing(u(2));
    row->addWidget(m_saved);
    row->addWidget(m_state, 1);
    row->addWidget(m_next);
    return foot;
}

words::Present CasePage::present() const
{
    return {m_desk.now(), m_desk.zone()};
}

void CasePage::openAt(const Place& place)
{
    if (place.caseId.isNull()) {
        finishTyping();
        ++m_asked; // what is still to come is of the case left
        m_id = {};
        m_isShown = false;
        m_new->start();
        m_whole->setCurrentWidget(m_new);
        return;
    }
    m_wantedStep = place.step;
    m_wantedPart = place.part;
    if (place.caseId == m_trail->opened)
        m_walk->start(m_trail->keys, place.caseId);
    else if (place.caseId != m_walk->at())
        m_walk->start({}, place.caseId);
    if (m_id != place.caseId || !m_isShown) {
        forgetSheets();
        m_notices->clear();
        m_id = place.caseId;
        m_isShown = false;
        m_whole->setCurrentWidget(m_waiting);
        load();
    } else if (m_isStale) {
        load();
    } else {
        take(m_view);
    }
}

Place CasePage::place() const
{
    return {.page = PageKind::Case, .caseId = m_id, .step = m_isShown ? std::optional(m_step) : m_wantedStep};
}

void CasePage::follow(const Changes& changes)
{
    if (m_id.isNull() || (m_isShown && !isAbout(m_view, changes)))
        return;
    if (isVisible())
        load();
    else
        m_isStale = true;
}

void CasePage::finishTyping()
{
    for (const StepSheet* made : std::as_const(m_sheets))
        made->form()->finishTyping();
    m_notices->finishTyping();
    m_new->finishTyping();
}

void CasePage::load()
{
    m_isStale = false;
    const quint64 asked = ++m_asked;
    Desk::when<Result<CaseView>>(m_desk.casebook().find(m_id), this, [this, asked](const Result<CaseView>& view) {
        if (asked != m_asked)
            return;
        if (view) {
            take(*view);
        } else if (view.error().code == "case_not_found"_L1) {
            showNothing();
        } else {
            m_isStale = true;
            m_desk.tell(view.error());
        }
    });
}

void CasePage::showNothing()
{
    forgetSheets();
    m_notices->clear();
    m_isShown = false;
    m_whole->setCurrentWidget(m_gone);
}

void CasePage::take(const CaseView& view)
{
    const bool isNew = !m_isShown;
    m_view = view;
    m_isShown = true;
    for (StepSheet* made : std::as_const(m_sheets))
        made->isStale = true;
    m_header->show(view, present());
    m_record->show(view, present());
    m_reopen->setVisible(view.value.isClosed() && !view.value.isHistory());
    m_withdraw->setVisible(view.value.revision == 1);
    m_notices->show(view);
    showStepper();
    if (isNew || m_wantedStep) {
        const Step first = std::min(currentStep(view.value), Step::Change);
        const Step wanted = m_wantedStep.value_or(view.value.isClosed() ? Step::Read : first);
        openStep(m_make.contains(wanted) ? wanted : Step::Read);
    } else {
        openStep(m_step);
    }
    m_whole->setCurrentWidget(m_case);
}

void CasePage::showStepper()
{
    m_stepper->setTabs(tabsOf(m_view, present()));
    m_stepper->setOpen(int(m_step));
}

StepSheet* CasePage::sheet(Step step)
{
    StepSheet*& made = m_sheets[step];
    if (!made) {
        made = new StepSheet(m_make.value(step)(m_desk, nullptr), m_forms);
        connect(made->form(), &StepForm::footChanged, this, &CasePage::showFoot);
        connect(made, &StepSheet::roomChanged, this, &CasePage::arrange);
        m_forms->addWidget(made);
    }
    return made;
}

void CasePage::forgetSheets()
{
    finishTyping();
    for (StepSheet* made : std::as_const(m_sheets)) {
        m_forms->removeWidget(made);
        // Its form speaks no more to this page, and lives until whoever called from it is done.
        made->form()->disconnect(this);
        made->hide();
        made->deleteLater();
    }
    m_sheets.clear();
}

void CasePage::openStep(Step step)
{
    if (!m_isShown || !m_make.contains(step))
        return;
    if (step != m_step && m_sheets.contains(m_step))
        m_sheets.value(m_step)->form()->finishTyping();
    const bool isOther = step != m_step || m_forms->currentWidget() == nullptr;
    if (isOther)
        m_foldWish.reset();
    m_step = step;
    StepSheet* opened = sheet(step);
    if (std::exchange(opened->isStale, false))
        opened->form()->show(m_view);
    m_forms->setCurrentWidget(opened);
    m_stepper->setOpen(int(step));
    arrange();
    opened->putBefore(m_next);
    const bool wantsCursor = m_wantedStep.has_value() || !m_wantedPart.isNull();
    m_wantedStep.reset();
    if (wantsCursor || (isOther && !m_stepper->hasFocus()))
        opened->form()->focusOn(std::exchange(m_wantedPart, {}));
    showFoot();
}

void CasePage::stepChosen(int index)
{
    if (!m_make.contains(Step(index))) {
        m_stepper->setOpen(int(m_step));
        return;
    }
    openStep(Step(index));
}

std::optional<Step> CasePage::nextStepWithForm() const
{
    for (int i = int(m_step) + 1; i < stepCount; ++i)
        if (m_make.contains(Step(i)))
            return Step(i);
    return std::nullopt;
}

void CasePage::showFoot()
{
    m_saved->setText(m_savedAt.isValid() ? tr("Saved as you type, %1").arg(words::timeOfDay(m_savedAt, present()))
                                         : tr("Saved as you type"));
    const StepSheet* opened = m_sheets.value(m_step);
    const bool leadsOn = m_step == Step::Change || nextStepWithForm().has_value();
    const QString next = opened && leadsOn ? opened->form()->nextText() : QString();
    m_state->setText(opened ? opened->form()->stateText() : QString());
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
}

/// Once: whoever goes on again means to leave it.
bool CasePage::remindsOfBegun()
{
    const QList<OutsideButton*> buttons = m_forms->findChildren<OutsideButton*>();
    const auto begun = std::ranges::find_if(buttons, &OutsideButton::isPending);
    if (begun == buttons.cend() || std::exchange(m_reminded, *begun) == *begun) {
        m_reminded = nullptr;
        return false;
    }
    (*begun)->setFocus(Qt::ShortcutFocusReason);
    m_desk.say(look::Tone::DueSoon,
               tr("Not written down yet. Press “%1”, or go on once more to leave it.").arg((*begun)->text()));
    return true;
}

void CasePage::pressNext()
{
    finishTyping();
    if (remindsOfBegun())
        return;
    if (m_step == Step::Change)
        m_notices->close();
    else if (const auto next = nextStepWithForm())
        openStep(*next);
}

/// What was typed last is in it: the case is read again after its Edits.
void CasePage::openFile()
{
    if (!m_isShown)
        return;
    finishTyping();
    Desk::when<Result<qint64>>(m_desk.casebook().newestStep(), this, [this, id = m_id](const Result<qint64>&) {
        Desk::when<Result<CaseView>>(m_desk.casebook().find(id), this, [this](const Result<CaseView>& view) {
            if (view)
                m_openFile(m_desk, *view, this);
            else
                m_desk.tell(view.error());
        });
    });
}

void CasePage::makeMenu()
{
    QMenu* menu = m_header->menu();
    menu->addAction(tr("Case file: print it, or save it as PDF…"), this, &CasePage::openFile);
    m_reopen = menu->addAction(tr("Open it again…"), this, [this] {
        m_notices->askWhy(EditKind::ReopenCase, tr("Why is it opened again?"), tr("Open it again"));
    });
    m_withdraw = menu->addAction(tr("Take the case back…"), this, [this] {
        m_notices->askWhy(EditKind::WithdrawCase, tr("Why is it no case?"), tr("Take it back"));
    });
}

void CasePage::showWay()
{
    m_header->showWay(m_walk->isThere(), m_walk->canGo(CaseWalk::Way::Before), m_walk->canGo(CaseWalk::Way::After));
}

/// Going on from case to case is no place to come back to.
void CasePage::walkTo(const CaseId& id)
{
    openAt({.page = PageKind::Case, .caseId = id});
}

void CasePage::wantFolded(bool folded)
{
    m_foldWish = folded;
    arrange();
}

void CasePage::arrange()
{
    const StepSheet* opened = m_sheets.value(m_step);
    const bool isNarrow =
        window()->width() < u(300) || (opened && width() < opened->widthForBoth() + m_record->widthUnfolded());
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
        m_foldWish.reset();
    if (const bool folded = m_foldWish.value_or(isNarrow); folded != m_record->isFolded())
        m_record->setFolded(folded);
}

void CasePage::resizeEvent(QResizeEvent* event)
{
    arrange();
    Page::resizeEvent(event);
}

} // namespace amends
