// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/reply_side.h"

#include "core/cases/summary.h"
#include "ui/desk/desk.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/words/foreign.h"
#include "ui/words/names.h"
#include "ui/words/told.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QString nameIn(const CaseView& view)
{
    const Review* review = currentReview(view.value);
    return view.customer.name.isEmpty() && review ? review->author : view.customer.name;
}

QString askedFor(const Case& c)
{
    for (const Resolution& resolution : c.resolutions)
        if (!resolution.asked.isEmpty())
            return resolution.asked;
    QString said;
    for (const Call& call : c.calls)
        if (!call.wouldMakeRight.isEmpty())
            said = call.wouldMakeRight;
    return said;
}

QString gets(const Case& c)
{
    QStringList parts;
    for (const QString& part : {words::money(agreedRefund(c)), decisionOf(c)})
        if (!part.isEmpty())
            parts << part;
    return parts.join(u", "_s);
}

void say(Label* label, const QString& text)
{
    label->setText(text.isEmpty() ? ReplyGuide::tr("not said yet") : words::harmless(text, words::Lines::Kept));
    label->setInk(text.isEmpty() ? Role::Secondary : Role::Text);
}

} // namespace

ReplySide::ReplySide(QWidget* parent)
    : QWidget(parent)
    , m_head(new Label(Type::Section, Role::Text, this))
    , m_stars(new Stars(this))
    , m_text(new Label(Type::Body, Role::Text, this))
    , m_claimsHead(new Label(Type::Section, Role::Text, this))
    , m_list(new QVBoxLayout)
{
    m_head->setWordWrap(true);
    m_text->setWordWrap(true);
    m_claimsHead->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* bar = new QWidget(this);
    bar->setFixedWidth(3);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Mid);

    auto* head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    head->addWidget(m_stars);
    auto* quoted = new QHBoxLayout;
    quoted->setSpacing(u(2.5));
    quoted->addWidget(bar);
    quoted->addWidget(m_text, 1);
    m_list->setSpacing(u(1.5));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, u(3), 0);
    column->setSpacing(u(2));
    column->addLayout(head);
    column->addLayout(quoted);
    column->addSpacing(u(2));
    column->addWidget(m_claimsHead);
    column->addLayout(m_list);
    column->addStretch(1);
}

QSize ReplySide::sizeHint() const
{
    return {u(52), QWidget::sizeHint().height()};
}

void ReplySide::show(const CaseView& view)
{
    if (view.value.id != m_case)
        m_ticked.clear();
    m_case = view.value.id;
    const QString name = nameIn(view);
    m_head->setText(name.isEmpty() ? tr("What was written")
                                   : tr("What %1 wrote").arg(words::shown(name, words::Medium::Window)));
    const Review* review = currentReview(view.value);
    m_stars->setStars(review && !review->rating.isNull() ? std::optional(review->rating.stars()) : std::nullopt);
    const QString text = review ? review->text : QString();
    m_text->setText(text.isEmpty() ? tr("Nothing in writing.") : words::harmless(text, words::Lines::Kept));
    showClaims(view.value.claims);
}

void ReplySide::showClaims(const QList<Claim>& claims)
{
    m_claimsHead->setText(tr("Answered in your reply"));
    m_claimsHead->setVisible(!claims.isEmpty());
    if (claims == m_claims)
        return;
    m_claims = claims;
    clear(m_list);
    for (const Claim& claim : claims) {
        auto* row = new QWidget(this);
        auto* tick = new QCheckBox(row);
        auto* text = new Label(words::harmless(claim.statement), Type::Body, Role::Text, row);
        text->setWordWrap(true);
        text->setBuddy(tick);
        text->installEventFilter(this);
        tick->setObjectName(u"claim"_s);
        tick->setAccessibleName(claim.statement);
        tick->setChecked(m_ticked.contains(claim.id));
        connect(tick, &QCheckBox::toggled, this, [this, id = claim.id](bool on) {
            if (on)
                m_ticked.insert(id);
            else
                m_ticked.remove(id);
        });
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(tick, 0, Qt::AlignTop);
        line->addWidget(text, 1);
        m_list->addWidget(row);
    }
}

bool ReplySide::eventFilter(QObject* watched, QEvent* event)
{
    const auto* label = qobject_cast<Label*>(watched);
    if (label && event->type() == QEvent::MouseButtonRelease)
        if (auto* tick = qobject_cast<QCheckBox*>(label->buddy()))
            tick->toggle();
    return QWidget::eventFilter(watched, event);
}

ReplyGuide::ReplyGuide(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_asked(new Label(Type::Body, Role::Text, this))
    , m_gets(new Label(Type::Body, Role::Text, this))
    , m_ourPart(new Label(Type::Body, Role::Text, this))
    , m_change(new Label(Type::Body, Role::Text, this))
    , m_rules(new QVBoxLayout)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(u(2));
    grid->setVerticalSpacing(u(2));
    grid->setColumnStretch(1, 1);
    const QList<std::pair<QString, Label*>> lines{
        {tr("Asked for"), m_asked}, {tr("Gets"), m_gets}, {tr("Our part"), m_ourPart}, {tr("Change"), m_change}};
    for (int i = 0; i < lines.size(); ++i) {
        lines[i].second->setWordWrap(true);
        lines[i].second->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(new Label(lines[i].first, Type::Body, Role::Secondary, this), i, 0, Qt::AlignTop);
        grid->addWidget(lines[i].second, i, 1);
    }
    m_rules->setSpacing(u(2));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u(3), u(3), u(3), u(3));
    column->setSpacing(u(3));
    column->addWidget(new Label(tr("What you can say"), Type::Section, Role::Text, this));
    column->addLayout(grid);
    column->addWidget(new Rule(Qt::Horizontal, this));
    column->addWidget(new Label(tr("What holds there"), Type::Section, Role::Text, this));
    column->addLayout(m_rules);
    column->addStretch(1);
}

void ReplyGuide::show(const CaseView& view)
{
    const Case& c = view.value;
    say(m_asked, askedFor(c));
    say(m_gets, gets(c));
    say(m_ourPart, c.facts.ourPart);
    QStringList changes;
    for (const Action& action : c.actions)
        changes << action.what;
    say(m_change, changes.join(u'\n'));
    showRules();
}

void ReplyGuide::setPlatform(const QString& platform)
{
    if (platform == m_platform)
        return;
    m_platform = platform;
    showRules();
}

void ReplyGuide::showRules()
{
    clear(m_rules);
    const ReplyPlatform* known = m_desk.playbook().platform(m_platform.toLower());
    if (known)
        for (const QString& rule : known->rules)
            addRule(rule);
    for (const QString& rule : m_desk.playbook().replyRules)
        addRule(rule);
}

void ReplyGuide::addRule(const QString& rule)
{
    auto* label = new Label(words::harmless(words::playbookText(rule)), Type::SecondLine, Role::Secondary, this);
    label->setWordWrap(true);
    m_rules->addWidget(label);
}

} // namespace amends
