// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/reply_form.h"

#include "core/cases/summary.h"
#include "ui/casepage/earlier_reply.h"
#include "ui/casepage/reply_editor.h"
#include "ui/casepage/reply_side.h"
#include "ui/desk/desk.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/words/when.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

constexpr int sideUnits = 55;
constexpr int sideHeightUnits = 40; ///< above
constexpr int writingUnits = 110;   ///< narrower lines are no pleasure to write

} // namespace

ReplyForm::ReplyForm(Desk& desk, QWidget* parent)
    : StepForm(desk, parent)
    , m_side(new ReplySide(this))
    , m_sideArea(new QScrollArea(this))
    , m_betweenSideAndMiddle(new Rule(Qt::Vertical, this))
    , m_grid(new QGridLayout(this))
    , m_guide(new ReplyGuide(desk, this))
    , m_notice(new Banner(this))
    , m_public(new ReplyEditor(desk, ReplyEditor::Audience::Public, this))
    , m_privatePanel(new Panel(Role::Base, Panel::Edges::Round, this))
    , m_writePublic(new QPushButton(tr("Write a public reply"), this))
    , m_writePrivate(new QPushButton(icon(Icon::Mail), tr("Write a private message"), this))
    , m_earlierHead(new Label(tr("What went out"), Type::Section, Role::Text, this))
    , m_earlier(new QVBoxLayout)
{
    m_private = new ReplyEditor(desk, ReplyEditor::Audience::Private, m_privatePanel);
    m_guide->hide(); // until it is placed beside the form
    m_writePublic->setObjectName(u"writePublic"_s);
    m_writePrivate->setObjectName(u"writePrivate"_s);
    for (ReplyEditor* editor : {m_public, m_private})
        connect(editor, &ReplyEditor::begun, this, [this, editor] {
            if (editor->isBegun())
                showParts();
        });
    connect(m_public, &ReplyEditor::platformChosen, m_guide, &ReplyGuide::setPlatform);
    connect(m_writePublic, &QPushButton::clicked, this, [this] {
        m_wantsPublic = true;
        showParts();
        m_public->focusText();
    });
    connect(m_writePrivate, &QPushButton::clicked, this, [this] {
        m_wantsPrivate = true;
        showParts();
        m_private->focusText();
    });

    m_sideArea->setWidget(m_side);
    m_sideArea->setWidgetResizable(true);
    m_sideArea->setFrameShape(QFrame::NoFrame);
    m_sideArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sideArea->setFocusPolicy(Qt::NoFocus);
    m_sideArea->viewport()->setAutoFillBackground(false);
    m_side->setAutoFillBackground(false);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_middle = makeMiddle();
    placeSide(false);
}

void ReplyForm::placeSide(bool above)
{
    // However long the complaint is, what is written stands beside its beginning.
    m_sideArea->setMinimumWidth(above ? 0 : u(sideUnits));
    m_sideArea->setMaximumWidth(above ? QWIDGETSIZE_MAX : u(sideUnits));
    m_sideArea->setMinimumHeight(above ? u(sideHeightUnits) : 0);
    m_sideArea->setMaximumHeight(above ? u(sideHeightUnits) : QWIDGETSIZE_MAX);
    m_betweenSideAndMiddle->setVisible(!above);
    m_middle->setContentsMargins(above ? 0 : u(4), above ? u(4) : 0, 0, 0);
    m_grid->addWidget(m_sideArea, 0, 0);
    m_grid->addWidget(m_betweenSideAndMiddle, 0, 1);
    m_grid->addWidget(m_middle, above ? 1 : 0, above ? 0 : 2);
    m_grid->setColumnStretch(above ? 0 : 2, 1);
    m_grid->setColumnStretch(above ? 2 : 0, 0);
}

int ReplyForm::widthBesideCompanion() const
{
    return std::max(u(sideUnits + writingUnits), leastBeside());
}

int ReplyForm::leastBeside() const
{
    return u(sideUnits) + 1 + u(4) + m_middle->minimumSizeHint().width();
}

QSize ReplyForm::minimumSizeHint() const
{
    return {m_middle->minimumSizeHint().width(), StepForm::minimumSizeHint().height()};
}

void ReplyForm::resizeEvent(QResizeEvent* event)
{
    if (const bool above = width() < leastBeside(); above == m_betweenSideAndMiddle->isVisibleTo(this))
        placeSide(above);
    StepForm::resizeEvent(event);
}

QWidget* ReplyForm::makeMiddle()
{
    auto* padded = new QVBoxLayout(m_privatePanel);
    padded->setContentsMargins(u(3), u(3), u(3), u(3));
    padded->addWidget(m_private);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(u(2));
    buttons->addWidget(m_writePublic);
    buttons->addWidget(m_writePrivate);
    buttons->addStretch(1);
    m_earlier->setSpacing(u(1));

    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(u(3));
    column->addWidget(m_notice);
    column->addWidget(m_public, 1);
    column->addWidget(m_privatePanel);
    column->addLayout(buttons);
    column->addWidget(m_earlierHead);
    column->addLayout(m_earlier);
    column->addStretch(0);
    return middle;
}

void ReplyForm::show(const CaseView& view)
{
    if (view.value.id != m_view.value.id) {
        finishTyping();
        m_wantsPublic = m_wantsPrivate = false;
    }
    m_view = view;
    m_side->show(view);
    m_guide->show(view);
    m_public->show(view);
    m_private->show(view);
    m_guide->setPlatform(m_public->platform());
    showEarlier();
    showParts();
    Q_EMIT footChanged();
}

void ReplyForm::showParts()
{
    const Case& c = m_view.value;
    const bool isOut = finalReplyPosted(c);
    const bool isExpected = c.facts.isPublic && !isOut && !isExcused(c, Excuse::PublicReply);
    const bool showsPublic = isExpected || m_wantsPublic || m_public->isBegun();
    m_public->setVisible(showsPublic);
    m_writePublic->setVisible(!showsPublic);
    const bool showsPrivate = m_wantsPrivate || m_private->isBegun();
    m_privatePanel->setVisible(showsPrivate);
    m_writePrivate->setVisible(!showsPrivate);
    const QString notice = !c.facts.isPublic ? tr("This case is not public. It needs no public reply.")
                           : isOut           ? tr("Your final reply is out.")
                                             : QString();
    if (notice.isEmpty())
        m_notice->dismiss();
    else if (m_notice->sentence() != notice || m_notice->isHidden())
        m_notice->show(isOut ? look::Tone::Done : look::Tone::Neutral, notice, {}, false);
}

void ReplyForm::showEarlier()
{
    QList<Reply> out = m_view.value.replies;
    out.removeIf([](const Reply& reply) { return !reply.posted.isValid(); });
    std::ranges::stable_sort(out, std::greater(), &Reply::posted);
    m_earlierHead->setVisible(!out.isEmpty());
    QList<EarlierReply*> rows;
    for (const Reply& reply : std::as_const(out)) {
        const auto old = std::ranges::find(m_rows, reply.id, &EarlierReply::part);
        rows.append(old == m_rows.end() ? new EarlierReply(desk(), m_earlierHead->parentWidget()) : *old);
        m_earlier->addWidget(rows.last());
    }
    for (EarlierReply* row : std::as_const(m_rows))
        if (!rows.contains(row))
            delete row;
    m_rows = rows;
    for (qsizetype i = 0; i < out.size(); ++i)
        m_rows[i]->show(m_view.value.id, out[i]);
}

void ReplyForm::finishTyping()
{
    m_public->finishTyping();
    m_private->finishTyping();
    for (EarlierReply* row : std::as_const(m_rows))
        row->finishTyping();
}

QWidget* ReplyForm::companion()
{
    return m_guide;
}

QString ReplyForm::nextText() const
{
    return tr("Next: what changes");
}

QString ReplyForm::stateText() const
{
    const Case& c = m_view.value;
    if (finalReplyPosted(c) || !c.facts.isPublic || isExcused(c, Excuse::PublicReply))
        return {};
    return firstPosted(c, ReplyKind::Holding).isValid() ? tr("a holding reply is out, the final one is open")
                                                        : tr("no reply is out yet");
}

void ReplyForm::focusOn(const PartId& part)
{
    if (!part.isNull() && part == m_private->part()) {
        m_wantsPrivate = true;
        showParts();
        m_private->focusText();
    } else if (m_public->isVisibleTo(this)) {
        m_public->focusText();
    } else {
        m_writePrivate->setFocus();
    }
}

} // namespace amends
