// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/cause_card.h"

#include "ui/widgets/amends_style.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/words/foreign.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

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
    setTabOrder(m_undo, m_otherRole);
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
    setAccessibleName(content.name);
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
    const QWidget* focused = QApplication::focusWidget();
    const bool isHere = isAncestorOf(focused);
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
    // The button pressed went away: the next key must not press one of another cause.
    if (isHere && !focused->isVisibleTo(this))
        setFocus();
    updateGeometry();
    update();
}

void CauseCard::ask(bool rejecting)
{
    m_given.clear();
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
    m_given = reason;
    if (m_asking == Asking::Rejection)
        Q_EMIT rejected(reason);
    else
        Q_EMIT confirmed(reason);
}

void CauseCard::finishTyping()
{
    if (m_asking != Asking::Nothing && m_reason->text().trimmed() != m_given)
        answerAsked();
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
    painter.setPen(hasFocus() ? QPen(look::colour(Role::Accent), 2)
                              : QPen(isConfirmed ? look::textOf(look::Tone::Done) : look::colour(Role::Hairline), 1));
    painter.setBrush(look::colour(m_content.role == CauseRole::Rejected ? Role::Alternate : Role::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), u(1.5), u(1.5));
}

} // namespace amends
