// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/case_notices.h"

#include "core/cases/rules.h"
#include "ui/casepage/case_gate.h"
#include "ui/casepage/reason_line.h"
#include "ui/desk/desk.h"
#include "ui/widgets/banner.h"
#include "ui/words/foreign.h"
#include "ui/words/when.h"

#include <QEvent>
#include <QJsonArray>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {

using look::u;

CaseNotices::CaseNotices(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_column(new QVBoxLayout(this))
    , m_history(new Banner(this))
    , m_gate(new CaseGate(this))
    , m_reason(new ReasonLine(this))
{
    m_column->setSpacing(u(2));
    for (QWidget* notice : QList<QWidget*>{m_history, m_gate, m_reason}) {
        m_column->addWidget(notice);
        notice->installEventFilter(this);
    }
    pad();
    connect(m_history, &Banner::pressed, this, &CaseNotices::makeLive);
    connect(m_gate, &CaseGate::goWanted, this, &CaseNotices::stepWanted);
    connect(m_gate, &CaseGate::reasonGiven, this, &CaseNotices::excuse);
}

void CaseNotices::show(const CaseView& view)
{
    m_view = view;
    if (view.value.isHistory())
        m_history->show(look::Tone::Info, tr("This came in as history: counted, and nothing to do."),
                        tr("Make it live"), false);
    else
        m_history->dismiss();
    if (m_gate->isVisibleTo(this))
        m_gate->show(missingToClose(view.value), view.value);
}

void CaseNotices::clear()
{
    m_view = {};
    m_history->dismiss();
    m_gate->clear();
    m_reason->hide();
}

void CaseNotices::finishTyping()
{
    m_gate->finishTyping();
}

void CaseNotices::close()
{
    Edit edit;
    edit.kind = EditKind::CloseCase;
    edit.caseId = m_view.value.id;
    m_desk.apply({{edit}}, this, [this, view = m_view](const Result<AppliedGroup>& answer) {
        const bool isHere = m_view.value.id == view.value.id;
        if (answer) {
            if (isHere)
                m_gate->dismiss();
            tellClosed(view.value);
            return;
        }
        QStringList missing;
        for (const QJsonValue& code : answer.error().detail.value("missing"_L1).toArray())
            missing.append(code.toString());
        if (!isHere || answer.error().code != "gate_close"_L1 || missing.isEmpty()) {
            m_desk.tell(answer.error());
            return;
        }
        m_gate->show(missing, m_view.value);
        m_gate->focusFirst();
    });
}

void CaseNotices::tellClosed(const Case& c)
{
    const QString number = c.number.toString();
    QList<Promise> open = c.promises;
    open.removeIf([](const Promise& promise) { return promise.kept.isValid() || !promise.due.isValid(); });
    if (open.isEmpty()) {
        m_desk.say(look::Tone::Done, tr("%1 is closed.").arg(number));
        return;
    }
    const auto next = std::ranges::min_element(open, {}, &Promise::due);
    m_desk.say(look::Tone::DueSoon, tr("%1 is closed. Still to keep by %2: %3. It stays on Today until it is kept.")
                                        .arg(number, words::momentName(next->due, {m_desk.now(), m_desk.zone()}),
                                             words::harmless(next->text)));
}

void CaseNotices::askWhy(EditKind kind, const QString& question, const QString& verb)
{
    m_reason->ask(question, verb, [this, kind, id = m_view.value.id](const QString& reason) {
        Edit edit;
        edit.kind = kind;
        edit.caseId = id;
        edit.reason = reason;
        m_desk.apply({{edit}}, this);
    });
}

void CaseNotices::makeLive()
{
    Edit edit;
    edit.kind = EditKind::MakeLive;
    edit.caseId = m_view.value.id;
    m_desk.apply({{edit}}, this);
}

void CaseNotices::excuse(Excuse excuses, const QString& reason)
{
    Edit edit;
    edit.kind = EditKind::RecordDeviation;
    edit.caseId = m_view.value.id;
    edit.part = PartId::make();
    edit.set = {{"excuses"_L1, QString(codeOf(excuses))}, {"reason"_L1, reason}};
    m_desk.apply({{edit}}, this);
}

/// Their room is there only while one of them is.
void CaseNotices::pad()
{
    const bool isThere = !m_history->isHidden() || !m_gate->isHidden() || !m_reason->isHidden();
    m_column->setContentsMargins(isThere ? QMargins(u(4), u(3), u(4), 0) : QMargins());
}

bool CaseNotices::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        pad();
    return QWidget::eventFilter(watched, event);
}

} // namespace amends
