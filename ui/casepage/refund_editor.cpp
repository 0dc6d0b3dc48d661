// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/refund_editor.h"

#include "core/cases/json.h"
#include "ui/casepage/moments.h"
#include "ui/casepage/outside_button.h"
#include "ui/casepage/typed_text.h"
#include "ui/desk/desk.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/label.h"
#include "ui/widgets/step_mark.h"
#include "ui/words/foreign.h"
#include "ui/words/money_typed.h"
#include "ui/words/sentences.h"
#include "ui/words/told.h"
#include "ui/words/when.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

QString shownName(const QString& name)
{
    return words::shown(name, words::Medium::Window);
}

Label* caption(const QString& text, QWidget* parent)
{
    auto* label = new Label(text, Type::BodyStrong, Role::Text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

RefundEditor::RefundEditor(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_amount(new QLineEdit(this))
    , m_amountError(new Label(Type::Small, Role::ErrorText, this))
    , m_correction(new QLineEdit(this))
    , m_correct(new QPushButton(tr("Correct it"), this))
    , m_reason(new QLineEdit(this))
    , m_reasonTyped(new TypedText(desk, m_reason))
    , m_ask(new QPushButton(this))
    , m_approver(new QLineEdit(this))
    , m_approve(new QPushButton(this))
    , m_promiseDay(new QDateEdit(this))
    , m_promise(new QPushButton(this))
    , m_pay(new QPushButton(this))
    , m_correctPaid(new QPushButton(tr("Correct …"), this))
    , m_payDay(new QDateEdit(this))
    , m_method(new QLineEdit(this))
    , m_reference(new QLineEdit(this))
    , m_payReason(new QLineEdit(this))
    , m_writeDown(new OutsideButton(this))
    , m_methodTyped(new TypedText(desk, m_method))
    , m_referenceTyped(new TypedText(desk, m_reference))
    , m_notYet(new Label(Type::Small, Role::Secondary, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    column->addWidget(makeAmount());
    m_approver->setAccessibleName(tr("Approved by"));
    m_approver->setFixedWidth(u(40));
    m_promiseDay->setAccessibleName(tr("Promised for"));
    m_payDay->setAccessibleName(tr("Paid on"));
    for (QDateEdit* day : {m_promiseDay, m_payDay})
        day->setCalendarPopup(true);
    m_asked = makeLine(tr("Asked for"), {m_ask});
    m_approved = makeLine(tr("Approved"), {m_approver, m_approve});
    m_promised = makeLine(tr("Promised for"), {m_promiseDay, m_promise});
    m_paid = makeLine(tr("Paid"), {m_pay, m_correctPaid});
    for (QPushButton* button : {m_ask, m_approve, m_promise, m_pay, m_correctPaid, m_correct})
        makeSmall(button);
    m_notYet->setWordWrap(true);
    layout()->addWidget(m_notYet);
    column->addWidget(m_paying = makePaying());

    connect(m_amount, &QLineEdit::textEdited, this, [this] {
        m_isTyped = true;
        m_amountError->hide();
        m_reason->setEnabled(true); // Tab goes there, before the amount is in the case
    });
    connect(m_amount, &QLineEdit::editingFinished, this, &RefundEditor::typeAmount);
    connect(m_correct, &QPushButton::clicked, this, &RefundEditor::typeAmount);
    connect(m_ask, &QPushButton::clicked, this, [this] { send({{"asked"_L1, toJsonValue(m_desk.now())}}); });
    connect(m_approver, &QLineEdit::textChanged, this, &RefundEditor::showLines);
    connect(m_approve, &QPushButton::clicked, this, [this] {
        send({{"approved"_L1, toJsonValue(m_desk.now())}, {"approved_by"_L1, m_approver->text().simplified()}});
    });
    connect(m_promiseDay, &QDateEdit::dateChanged, this, &RefundEditor::showLines);
    connect(m_promise, &QPushButton::clicked, this,
            [this] { send({{"promised"_L1, toJsonValue(endOf(m_promiseDay->date(), m_desk.zone()))}}); });
    connect(m_pay, &QPushButton::clicked, this, [this] { showPaying(true); });
    connect(m_correctPaid, &QPushButton::clicked, this, [this] { showPaying(true); });
    connect(m_payReason, &QLineEdit::textChanged, this, &RefundEditor::showLines);
    connect(m_writeDown, &QPushButton::clicked, this, &RefundEditor::pay);
}

QWidget* RefundEditor::makeAmount()
{
    m_amount->setFixedWidth(u(30));
    m_amount->setAccessibleName(tr("How much"));
    m_amountError->setWordWrap(true);
    m_amountError->hide();
    m_correction->setPlaceholderText(tr("What was paid was paid. Why is it corrected?"));
    m_correction->setAccessibleName(tr("Why the amount is corrected"));
    m_reason->setAccessibleName(tr("What it is for"));
    auto* place = new QWidget(this);
    auto* grid = new QGridLayout(place);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(u(3));
    grid->setVerticalSpacing(u(1.5));
    grid->setColumnStretch(1, 1);
    grid->addWidget(caption(tr("How much?"), place), 0, 0);
    grid->addWidget(caption(tr("What is it for?"), place), 0, 1);
    grid->addWidget(m_amount, 1, 0);
    grid->addWidget(m_reason, 1, 1);
    grid->addWidget(m_amountError, 2, 0, 1, 2);
    auto* correction = new QHBoxLayout;
    correction->addWidget(m_correction, 1);
    correction->addWidget(m_correct);
    grid->addLayout(correction, 3, 0, 1, 2);
    m_correction->hide();
    m_correct->hide();
    return place;
}

RefundEditor::Line RefundEditor::makeLine(const QString& name, const QList<QWidget*>& controls)
{
    auto* place = new QWidget(this);
    Line line{new StepMark(place), new Label(name, Type::Body, Role::Text, place),
              new Label(Type::Body, Role::Secondary, place), new QWidget(place)};
    line.name->setMinimumWidth(std::max(u(26), line.name->sizeHint().width()));
    line.told->setElided(Qt::ElideRight);
    line.told->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* inside = new QHBoxLayout(line.controls);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(u(2));
    for (QWidget* control : controls)
        inside->addWidget(control);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(2));
    row->addWidget(line.mark);
    row->addWidget(line.name);
    row->addWidget(line.told, 1);
    row->addWidget(line.controls);
    layout()->addWidget(place);
    return line;
}

QWidget* RefundEditor::makePaying()
{
    m_method->setAccessibleName(tr("How it was paid"));
    m_method->setPlaceholderText(tr("bank transfer, cash, card"));
    m_reference->setAccessibleName(tr("Reference"));
    m_payReason->setAccessibleName(tr("Why it is corrected"));
    m_payReason->setPlaceholderText(tr("What was paid was paid. Why is it corrected?"));
    auto* place = new QWidget(this);
    auto* grid = new QGridLayout(place);
    grid->setContentsMargins(u(7), 0, 0, 0);
    grid->setHorizontalSpacing(u(2));
    grid->setVerticalSpacing(u(1.5));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(caption(tr("When?"), place), 0, 0);
    grid->addWidget(caption(tr("How?"), place), 0, 1);
    grid->addWidget(caption(tr("Reference"), place), 0, 2);
    grid->addWidget(m_payDay, 1, 0);
    grid->addWidget(m_method, 1, 1);
    grid->addWidget(m_reference, 1, 2);
    grid->addWidget(m_payReason, 2, 0, 1, 3);
    grid->addWidget(m_writeDown, 3, 0, 1, 3, Qt::AlignLeading);
    return place;
}

const Refund* RefundEditor::stored() const
{
    const auto found = std::ranges::find(m_view.value.refunds, m_part, &Refund::id);
    return found == m_view.value.refunds.end() ? nullptr : &*found;
}

void RefundEditor::show(const CaseView& view, const PartId& part)
{
    const bool isOther = m_view.value.id != view.value.id || m_part != part;
    if (isOther) {
        finishTyping();
        m_isTyped = false;
        m_isPaying = false;
        m_amountError->hide();
        m_correction->clear();
        for (QWidget* correcting : std::initializer_list<QWidget*>{m_correction, m_correct})
            correcting->hide();
        const QDate today = m_desk.now().toTimeZone(m_desk.zone()).date();
        m_approver->setText(m_desk.office().business.leader);
        m_promiseDay->setMinimumDate(today); // a promise lies ahead
        m_promiseDay->setDate(today);
        m_payDay->setDate(today);
        m_payDay->setMaximumDate(today);
    }
    m_view = view;
    m_part = part;
    const Refund* refund = stored();
    if (!m_isTyped)
        m_amount->setText(refund ? words::amountToType(refund->amount) : QString());
    m_amount->setPlaceholderText(words::money({0, m_desk.office().business.currency}));
    const auto showText = [&](TypedText* typed, const QString& key, const QString& text) {
        typed->show({.caseId = view.value.id,
                     .part = part,
                     .edit = EditKind::SetRefund,
                     .field = key,
                     .base = view.value.revision,
                     .isThere = refund != nullptr},
                    text);
    };
    showText(m_reasonTyped, u"reason"_s, refund ? refund->reason : QString());
    showText(m_methodTyped, u"method"_s, refund ? refund->method : QString());
    showText(m_referenceTyped, u"reference"_s, refund ? refund->reference : QString());
    showLines();
}

QString RefundEditor::notYetPayable() const
{
    const Refund* refund = stored();
    if (!refund)
        return tr("Say how much first.");
    const Case& c = m_view.value;
    const bool isDecided =
        std::ranges::any_of(c.resolutions, [](const Resolution& r) { return !r.decision.isEmpty(); });
    if (!isDecided && !isExcused(c, Excuse::Resolution))
        return tr("Decide above what you do, then promise and pay.");
    if (!refund->approved.isValid())
        return tr("Approve it, then promise and pay.");
    return {};
}

void RefundEditor::showLines()
{
    const Refund* refund = stored();
    const words::Present present{m_desk.now(), m_desk.zone()};
    const Refund value = refund ? *refund : Refund{};
    const QString amount = words::money(value.amount);
    const QString customer = m_view.customer.name.isEmpty() ? tr("The customer") : shownName(m_view.customer.name);
    const QString notYet = notYetPayable();
    const auto tell = [&](const Line& line, const QDateTime& at, const QString& more, bool isNow) {
        line.mark->setMark(at.isValid() ? Stepper::Mark::Finished : isNow ? Stepper::Mark::Now : Stepper::Mark::ToCome);
        QStringList told;
        if (at.isValid())
            told.append(words::momentName(at, present));
        if (at.isValid() && !more.isEmpty())
            told.append(more);
        line.told->setText(told.join(u", "_s));
    };
    const auto allow = [&](QPushButton* button, bool may) {
        button->setEnabled(may);
        button->setAccessibleDescription(may ? QString() : notYet);
    };
    QStringList paidHow;
    for (const QString& word : {value.method, value.reference})
        if (!word.isEmpty())
            paidHow.append(words::harmless(word));
    tell(m_asked, value.asked, {}, false);
    tell(m_approved, value.approved,
         value.approvedBy.isEmpty() ? QString() : tr("by %1").arg(shownName(value.approvedBy)), refund);
    tell(m_promised, value.promised, {}, false);
    tell(m_paid, value.paid, paidHow.join(u", "_s), value.approved.isValid());

    m_reason->setEnabled(refund || !m_amount->text().trimmed().isEmpty());
    m_ask->setText(tr("%1 asked for it").arg(customer));
    m_ask->setVisible(!value.asked.isValid() && !value.paid.isValid());
    allow(m_ask, refund);
    m_approve->setText(amount.isEmpty() ? tr("Approve") : tr("Approve %1").arg(amount));
    m_approved.controls->setVisible(!value.approved.isValid());
    allow(m_approve, refund && !m_approver->text().trimmed().isEmpty());
    m_promise->setText(tr("Promise it for %1").arg(words::dayName(m_promiseDay->date(), present.today())));
    m_promised.controls->setVisible(!value.promised.isValid() && !value.paid.isValid());
    allow(m_promise, notYet.isEmpty());
    m_pay->setText(amount.isEmpty() ? tr("Pay") : tr("Pay %1").arg(amount));
    m_pay->setVisible(!value.paid.isValid() && !m_isPaying);
    allow(m_pay, notYet.isEmpty());
    m_correctPaid->setVisible(value.paid.isValid() && !m_isPaying);
    m_paying->setVisible(m_isPaying);
    m_payReason->setVisible(value.paid.isValid());
    m_writeDown->setText(value.paid.isValid() ? tr("Correct it") : tr("Paid, write it down"));
    m_writeDown->setEnabled(!value.paid.isValid() || !m_payReason->text().trimmed().isEmpty());
    m_notYet->setText(notYet);
    m_notYet->setVisible(!notYet.isEmpty());
}

void RefundEditor::showPaying(bool open)
{
    m_isPaying = open;
    m_payReason->clear();
    if (const Refund* refund = stored(); open && refund && refund->paid.isValid())
        m_payDay->setDate(refund->paid.toTimeZone(m_desk.zone()).date());
    showLines();
    if (open)
        m_method->setFocus();
}

void RefundEditor::typeAmount()
{
    if (!m_isTyped)
        return;
    const Result<Money> amount = words::moneyTyped(m_amount->text(), m_desk.office().business.currency);
    const Refund* refund = stored();
    if (m_amount->text().trimmed().isEmpty() && !refund) {
        m_isTyped = false;
        m_amountError->hide();
        return;
    }
    if (!amount || amount->minor <= 0) {
        m_amountError->setText(amount ? tr("An amount above nothing would fit.")
                                      : words::sentence(amount.error(), words::Medium::Window));
        m_amountError->show();
        return;
    }
    m_amountError->hide();
    const bool isPaid = refund && refund->paid.isValid() && refund->amount != *amount;
    const QString reason = m_correction->text().trimmed();
    m_correction->setVisible(isPaid);
    m_correct->setVisible(isPaid);
    if (isPaid && reason.isEmpty()) {
        m_correction->setFocus();
        return;
    }
    sendAmount(*amount, isPaid ? reason : QString());
}

void RefundEditor::sendAmount(const Money& amount, const QString& reason)
{
    m_isTyped = false;
    const Refund* refund = stored();
    if (refund && refund->amount == amount) {
        m_amount->setText(words::amountToType(amount));
        return;
    }
    m_correction->clear();
    m_correction->hide();
    m_correct->hide();
    send({{"amount"_L1, toJsonValue(amount)}}, reason);
}

void RefundEditor::send(const QJsonObject& set, const QString& reason)
{
    Edit edit;
    edit.kind = EditKind::SetRefund;
    edit.caseId = m_view.value.id;
    edit.part = m_part;
    edit.set = set;
    edit.reason = reason;
    m_desk.apply({{edit}}, this);
}

void RefundEditor::pay()
{
    m_methodTyped->finish();
    m_referenceTyped->finish();
    const QDate today = m_desk.now().toTimeZone(m_desk.zone()).date();
    const QDate day = m_payDay->date();
    const Refund* refund = stored();
    const bool isSameDay = refund && refund->paid.isValid() && refund->paid.toTimeZone(m_desk.zone()).date() == day;
    const QDateTime at = isSameDay      ? refund->paid
                         : day == today ? m_desk.now()
                                        : QDateTime(day, QTime(12, 0), m_desk.zone()).toUTC();
    send({{"paid"_L1, toJsonValue(at)}}, m_payReason->text().trimmed());
    showPaying(false);
}

void RefundEditor::finishTyping()
{
    typeAmount();
    m_reasonTyped->finish();
    m_methodTyped->finish();
    m_referenceTyped->finish();
    // What was paid is corrected by what stands there; that something is paid is only said by its button.
    if (const Refund* refund = stored();
        m_isPaying && refund && refund->paid.isValid() && !m_payReason->text().trimmed().isEmpty())
        pay();
}

void RefundEditor::focusAmount()
{
    m_amount->setFocus();
}

} // namespace amends
