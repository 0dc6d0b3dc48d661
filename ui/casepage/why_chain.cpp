// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/why_chain.h"

#include "ui/casepage/new_part.h"
#include "ui/casepage/typed_text.h"
#include "ui/desk/desk.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

/// A place that is not filled yet: its edge is dashed.
class DashedButton : public QPushButton {
public:
    using QPushButton::QPushButton;

    QSize sizeHint() const override { return {u(33), u(12)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(underMouse() ? look::colour(Role::Hover) : QColor(Qt::transparent));
        painter.setPen(hasFocus() ? QPen(look::colour(Role::Accent), 2)
                                  : QPen(look::colour(Role::InputBorder), 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), u(1.5), u(1.5));
        painter.setPen(look::colour(Role::Accent));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

class Arrow : public QWidget {
public:
    using QWidget::QWidget;

    QSize sizeHint() const override { return {u(4), u(12)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintIcon(painter, QRectF(0, height() / 2. - u(2), u(4), u(4)), Icon::ChevronEnd,
                  look::colour(Role::Secondary));
    }
};

constexpr int cardWidth = 46;

} // namespace

WhyChain::WhyChain(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_row(new FlowLayout(this))
    , m_more(new DashedButton(tr("+ Why is that?"), this))
{
    m_more->setAccessibleName(tr("Why is that? Adds a further link"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_row->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, &WhyChain::addCard);
}

QList<Why> WhyChain::links() const
{
    QList<Why> links = m_view.value.whys;
    std::ranges::stable_sort(links, {}, &Why::place);
    if (m_further && !std::ranges::contains(links, m_further->id, &Why::id))
        links.append(*m_further);
    return links;
}

void WhyChain::show(const CaseView& view)
{
    if (m_view.value.id != view.value.id) {
        finishTyping();
        m_further.reset();
    }
    m_view = view;
    if (m_further && std::ranges::contains(view.value.whys, m_further->id, &Why::id))
        m_further.reset();
    showCards();
}

void WhyChain::showCards()
{
    const QList<Why> all = links();
    const bool isSame = std::ranges::equal(all, m_cards, {}, &Why::id, &Card::part);
    if (!isSame) {
        QList<Card> old = std::exchange(m_cards, {});
        while (QLayoutItem* item = m_row->takeAt(0))
            delete item;
        for (const Why& why : all) {
            const auto found = std::ranges::find(old, why.id, &Card::part);
            m_cards.append(found == old.end() ? makeCard(why.id, why.place) : *found);
            m_row->addWidget(m_cards.back().widget);
            m_cards.back().widget->show();
        }
        for (const Card& card : old)
            if (!std::ranges::contains(m_cards, card.part, &Card::part))
                card.widget->deleteLater();
        m_row->addWidget(m_more);
        QWidget* before = nullptr;
        for (const Card& card : std::as_const(m_cards)) {
            if (before)
                setTabOrder(before, card.field);
            before = card.field;
        }
        if (before)
            setTabOrder(before, m_more);
    }
    for (qsizetype i = 0; i < all.size(); ++i)
        m_cards[i].typed->show({.caseId = m_view.value.id,
                                .part = all[i].id,
                                .edit = EditKind::AskWhy,
                                .field = u"because"_s,
                                .base = m_view.value.revision,
                                .isThere = std::ranges::contains(m_view.value.whys, all[i].id, &Why::id)},
                               all[i].because);
    offerMore();
}

WhyChain::Card WhyChain::makeCard(const PartId& part, int place)
{
    Card card{.part = part, .place = place};
    card.widget = new QWidget(this);
    auto* panel = new Panel(Role::Base, Panel::Edges::Round, card.widget);
    card.field = new GrowingText(2, 6, panel);
    card.field->setFrameShape(QFrame::NoFrame);
    card.field->setPlaceholderText(place <= 1 ? tr("It happened because …") : tr("And that because …"));
    card.field->setAccessibleName(tr("Why, %1").arg(place));
    auto* inside = new QHBoxLayout(panel);
    inside->setContentsMargins(u(2), u(1), u(1), u(1));
    inside->setSpacing(u(1));
    inside->addWidget(new Label(QLocale().toString(place), Type::BodyStrong, Role::Accent, panel), 0, Qt::AlignTop);
    inside->addWidget(card.field, 1);
    auto* outside = new QHBoxLayout(card.widget);
    outside->setContentsMargins(0, 0, 0, 0);
    outside->addWidget(panel, 1);
    outside->addWidget(new Arrow(card.widget), 0, Qt::AlignVCenter);
    card.widget->setFixedWidth(u(cardWidth));
    card.typed = new TypedText(m_desk, card.field, [this, place](const TypedText::Target& target, const QString& text) {
        Edit edit;
        edit.caseId = target.caseId;
        edit.part = target.part;
        edit.kind = target.isThere && text.trimmed().isEmpty() ? EditKind::RemovePart : EditKind::AskWhy;
        if (edit.kind == EditKind::RemovePart && m_further && m_further->id == target.part)
            m_further.reset();
        if (edit.kind == EditKind::AskWhy)
            edit.set.insert("because"_L1, text);
        if (!target.isThere)
            edit.set.insert("place"_L1, place);
        return edit;
    });
    connect(card.field, &QPlainTextEdit::textChanged, this, &WhyChain::offerMore);
    return card;
}

void WhyChain::addCard()
{
    const QList<Why> all = links();
    const int place = all.isEmpty() ? 1 : all.back().place + 1;
    Why further;
    further.id = newPartFor(m_view.value, u"why:%1"_s.arg(place));
    further.place = place;
    m_further = further;
    showCards();
    m_cards.back().field->setFocus();
}

void WhyChain::offerMore()
{
    m_more->setVisible(m_cards.isEmpty() || !m_cards.back().field->toPlainText().trimmed().isEmpty());
}

void WhyChain::finishTyping()
{
    for (const Card& card : std::as_const(m_cards))
        card.typed->finish();
}

void WhyChain::focusOn(const PartId& part)
{
    const auto card = std::ranges::find(m_cards, part, &Card::part);
    if (card != m_cards.end())
        card->field->setFocus();
}

} // namespace amends
