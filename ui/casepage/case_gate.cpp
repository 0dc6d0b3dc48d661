// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/case_gate.h"

#include "ui/casepage/missing_told.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

struct Demand {
    QLatin1StringView code;
    Step step;
    std::optional<Excuse> excuse;
};

// README.md, "What a refusal says".
constexpr auto demands = std::to_array<Demand>({
    {"p04_claims"_L1, Step::Read, Excuse::Claims},
    {"p02_stance"_L1, Step::Read, {}},
    {"p05_agent_call"_L1, Step::Agent, Excuse::AgentCall},
    {"p05_customer_call"_L1, Step::Customer, Excuse::CustomerCall},
    {"p07_primary_cause"_L1, Step::Why, Excuse::Cause},
    {"p07_our_part"_L1, Step::Why, Excuse::OurPart},
    {"p08_decision"_L1, Step::Right, Excuse::Resolution},
    {"p08_refund_paid"_L1, Step::Right, Excuse::Refund},
    {"p01_public_reply"_L1, Step::Reply, Excuse::PublicReply},
    {"p10_action"_L1, Step::Change, Excuse::Action},
});

QString sentenceOf(QStringView code, const Case& c)
{
    QString phrase = missingTold(code, c);
    if (!phrase.isEmpty())
        phrase[0] = phrase.at(0).toUpper();
    return phrase;
}

} // namespace

CaseGate::CaseGate(QWidget* parent)
    : Panel(Role::Base, Edges::Round, parent)
    , m_head(new Label(Type::Section, Role::Text, this))
    , m_close(new QPushButton(icon(Icon::Close), {}, this))
    , m_rows(new QVBoxLayout)
    , m_first(m_close)
{
    makeQuiet(m_close);
    makeSmall(m_close);
    m_close->setAccessibleName(tr("Not now"));
    m_close->setToolTip(tr("Not now"));
    connect(m_close, &QPushButton::clicked, this, &CaseGate::dismiss);
    auto* head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    head->addWidget(m_close);
    auto* hint = new Label(tr("Do it, or say why not; Enter keeps a reason."), Type::Small, Role::Secondary, this);
    m_rows->setSpacing(u(2));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u(3), u(2), u(3), u(3));
    column->setSpacing(u(1.5));
    column->addLayout(head);
    column->addWidget(hint);
    column->addLayout(m_rows);
    hide();
}

void CaseGate::show(const QStringList& missing, const Case& c)
{
    for (const QString& code : m_shown.keys())
        if (!missing.contains(code))
            drop(code);
    int place = 0;
    for (const QString& code : missing) {
        if (!m_shown.contains(code))
            m_shown.insert(code, makeRow(code));
        QWidget* row = m_shown.value(code).widget;
        m_rows->removeWidget(row);
        m_rows->insertWidget(place++, row);
        row->show();
        tell(code, c);
    }
    const auto hasReason =
        std::ranges::find_if(missing, [this](const QString& code) { return m_reasons.contains(code); });
    m_first = hasReason == missing.cend() ? static_cast<QWidget*>(m_close) : m_reasons.value(*hasReason).field;
    m_head->setText(tr("Before you close this case: %n thing(s) to settle", nullptr, int(missing.size())));
    setAccessibleName(m_head->text());
    setBorder(look::textOf(look::Tone::DueSoon));
    setVisible(!missing.isEmpty());
}

void CaseGate::drop(const QString& code)
{
    const Row row = m_shown.take(code);
    row.widget->hide();
    row.widget->deleteLater();
    m_reasons.remove(code);
}

void CaseGate::clear()
{
    for (const QString& code : m_shown.keys())
        drop(code);
    m_first = m_close;
    m_cameFrom = nullptr;
    hide();
}

CaseGate::Row CaseGate::makeRow(const QString& code)
{
    const auto demand = std::ranges::find(demands, code, &Demand::code);
    auto* widget = new QWidget(this);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(2));
    auto* phrase = new Label(Type::Body, Role::Text, widget);
    phrase->setWordWrap(true);
    row->addWidget(phrase, 3);
    if (demand == demands.end())
        return {.widget = widget, .phrase = phrase};
    if (demand->excuse)
        makeReason(code, *demand->excuse, row);
    auto* go = new QPushButton(tr("Go there"), widget);
    makeSmall(go);
    connect(go, &QPushButton::clicked, this, [this, step = demand->step] { Q_EMIT goWanted(step); });
    row->addWidget(go);
    return {.widget = widget, .phrase = phrase, .go = go};
}

void CaseGate::tell(const QString& code, const Case& c)
{
    const Row& row = m_shown[code];
    const QString phrase = sentenceOf(code, c);
    row.phrase->setText(phrase);
    if (row.go)
        row.go->setAccessibleDescription(phrase);
    const Reason reason = m_reasons.value(code);
    if (!reason.field)
        return;
    reason.field->setAccessibleName(tr("Reason instead of: %1").arg(phrase));
    reason.button->setAccessibleDescription(phrase);
}

void CaseGate::makeReason(const QString& code, Excuse excuses, QHBoxLayout* row)
{
    QWidget* widget = row->parentWidget();
    auto* reason = new QLineEdit(widget);
    reason->setPlaceholderText(tr("Why not, in this case"));
    auto* button = new QPushButton(tr("Give a reason"), widget);
    makeSmall(button);
    row->addWidget(reason, 3);
    row->addWidget(button);
    m_reasons.insert(code, {.excuses = excuses, .field = reason, .button = button});
    connect(reason, &QLineEdit::returnPressed, this, [this, code] { give(code); });
    connect(button, &QPushButton::clicked, this, [this, code] { give(code); });
}

void CaseGate::give(const QString& code)
{
    Reason& reason = m_reasons[code];
    const QString text = reason.field->text().trimmed();
    if (text.isEmpty()) {
        reason.field->setFocus();
        return;
    }
    reason.given = text;
    Q_EMIT reasonGiven(reason.excuses, text);
}

void CaseGate::finishTyping()
{
    if (isHidden())
        return;
    for (const QString& code : m_reasons.keys()) {
        const Reason& reason = m_reasons[code];
        const QString text = reason.field->text().trimmed();
        if (!text.isEmpty() && text != reason.given)
            give(code);
    }
}

void CaseGate::dismiss()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_cameFrom)
        m_cameFrom->setFocus();
}

void CaseGate::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Cancel))
        dismiss();
    else
        Panel::keyPressEvent(event);
}

void CaseGate::focusFirst()
{
    if (QWidget* now = QApplication::focusWidget(); !isAncestorOf(now))
        m_cameFrom = now;
    m_first->setFocus();
}

} // namespace amends
