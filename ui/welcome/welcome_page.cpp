// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcome_page.h"

#include "ui/desk/desk.h"
#include "ui/welcome/first_page.h"
#include "ui/welcome/pictures.h"
#include "ui/welcome/reflow.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/words/names.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

QPushButton* makeCard(Icon picture, const QString& title, const QString& text, const QString& verb, Panel* card)
{
    auto* words = new Label(text, Type::Body, Role::Secondary, card);
    words->setWordWrap(true);
    auto* button = new QPushButton(verb, card);
    button->setAccessibleDescription(text);
    auto* heading = new Label(title, Type::Section, Role::Text, card);
    heading->setWordWrap(true);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(u(4.75), u(4.5), u(4.75), u(4.75));
    column->setSpacing(u(1.5));
    column->addWidget(new Picture(picture, Role::Accent, 6, Picture::Frame::None, card));
    column->addSpacing(u(1));
    column->addWidget(heading);
    column->addWidget(words);
    column->addStretch(1);
    column->addSpacing(u(2.5));
    column->addWidget(button, 0, Qt::AlignLeading);
    return button;
}

QWidget* makePromise(Icon picture, const QString& text, QWidget* parent)
{
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, u(2), 0);
    row->setSpacing(u(1.5));
    row->addWidget(new Picture(picture, Role::Secondary, 3, Picture::Frame::None, line));
    row->addWidget(new Label(text, Type::Small, Role::Secondary, line));
    return line;
}

} // namespace

WelcomePage::WelcomePage(Desk& desk, Actions actions, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_actions(std::move(actions))
    , m_scroll(new QScrollArea(this))
{
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(u(6), u(19), u(6), u(8));
    if (m_desk.office().business.name.isEmpty()) {
        m_first = new FirstPage(desk, middle);
        column->addWidget(m_first, 0);
        connect(m_first, &FirstPage::done, this, &WelcomePage::showWelcome);
    }
    m_welcome = makeWelcome();
    m_welcome->setParent(middle);
    m_welcome->setVisible(!m_first);
    column->addWidget(m_welcome, 0);
    column->addStretch(1);
    column->setAlignment(m_welcome, Qt::Alignment());

    // As wide as the cards are at most, in the middle of what is there.
    auto* centre = new QWidget;
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    middle->setMaximumWidth(u(227));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(centre);
    m_scroll->viewport()->setAutoFillBackground(false);
    centre->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    setFocusProxy(m_first ? static_cast<QWidget*>(m_first) : m_primary);
}

QWidget* WelcomePage::makeWelcome()
{
    auto* welcome = new QWidget;
    auto* headline =
        new Label(tr("A bad review is a customer still talking to you."), Type::Display, Role::Text, welcome);
    headline->setWordWrap(true);
    auto* sentence =
        new Label(tr("Bring in the first one. Amends takes you through it, one call and one decision at a time."),
                  Type::Section, Role::Secondary, welcome);
    sentence->setWordWrap(true);
    QFont plain = sentence->font();
    plain.setWeight(QFont::Normal);
    sentence->setFont(plain);
    auto* column = new QVBoxLayout(welcome);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(headline);
    column->addSpacing(u(1.5));
    column->addWidget(sentence);
    column->addSpacing(u(6.5));
    column->addWidget(makeCards());
    column->addSpacing(u(4));
    column->addWidget(new DropHint(tr("or drop a file anywhere in this window: CSV or TSV"), welcome));
    column->addSpacing(u(7.5));
    column->addWidget(makeSteps());
    column->addSpacing(u(8));
    column->addWidget(makeFoot());
    return welcome;
}

QWidget* WelcomePage::makeCards()
{
    auto* cards = new Reflow(Reflow::Widths::Even, u(4));
    QList<QWidget*> pieces;
    const auto add = [&](Icon picture, const QString& title, const QString& text, const QString& verb,
                         const std::function<void()>& act) {
        auto* card = new Panel(Role::Base, Panel::Edges::Round, cards);
        QPushButton* button = makeCard(picture, title, text, verb, card);
        connect(button, &QPushButton::clicked, this, act);
        pieces.append(card);
        return button;
    };
    m_primary =
        add(Icon::Pencil, tr("Write one down"), tr("You have one on your mind. Paste it or type it in; two minutes."),
            tr("New case"), [this] { m_desk.goTo({.page = PageKind::Case}); });
    makePrimary(m_primary);
    add(Icon::Download, tr("Bring in a file"),
        tr("Reviews from Google and others, or the list of a help desk, as CSV."), tr("Import…"),
        [this] { m_desk.goTo({.page = PageKind::Import}); });
    if (m_actions.openSample)
        add(Icon::Bike, tr("Look around first"),
            tr("Open Hill Street Cycles, an invented shop with 131 cases. One click removes it."),
            tr("Open the sample shop"), m_actions.openSample);
    cards->setPieces(pieces, {}, u(56));
    return cards;
}

QWidget* WelcomePage::makeSteps()
{
    struct Shown {
        Icon icon;
        Step step;
        QString words;
    };
    const std::array steps{
        Shown{Icon::Book, Step::Read, tr("claim by claim")},  Shown{Icon::Person, Step::Agent, tr("who was there")},
        Shown{Icon::Call, Step::Customer, tr("by phone")},    Shown{Icon::Search, Step::Why, tr("and our part")},
        Shown{Icon::Coins, Step::Right, tr("make it good")},  Shown{Icon::Reply, Step::Reply, tr("in public")},
        Shown{Icon::Cycle, Step::Change, tr("and check it")},
    };
    auto* line = new Reflow(Reflow::Widths::Natural, u(2));
    line->setAccessibleName(tr("The seven steps of a case"));
    QList<QWidget*> pieces;
    QList<QWidget*> signs;
    for (const Shown& shown : steps) {
        auto* piece = new QWidget(line);
        auto* column = new QVBoxLayout(piece);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(new Picture(shown.icon, Role::Accent, 4.5, Picture::Frame::Circle, piece), 0,
                          Qt::AlignHCenter);
        column->addSpacing(u(1));
        column->addWidget(new Label(words::nameOf(shown.step), Type::BodyStrong, Role::Text, piece), 0,
                          Qt::AlignHCenter);
        column->addWidget(new Label(shown.words, Type::Small, Role::Secondary, piece), 0, Qt::AlignHCenter);
        if (!pieces.isEmpty()) {
            auto* sign = new QWidget(line);
            auto* centred = new QVBoxLayout(sign);
            centred->setContentsMargins(0, u(3), 0, 0);
            centred->addWidget(new Picture(Icon::ChevronEnd, Role::Secondary, 3.5, Picture::Frame::None, sign));
            signs.append(sign);
        }
        pieces.append(piece);
    }
    line->setPieces(pieces, signs, u(16));
    return line;
}

QWidget* WelcomePage::makeFoot()
{
    auto* foot = new QWidget;
    auto* promises = new QWidget(foot);
    auto* flow = new FlowLayout(promises);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(u(2));
    flow->addWidget(makePromise(Icon::Lock, tr("Everything stays on this computer. No account."), promises));
    flow->addWidget(makePromise(Icon::Undo, tr("Saved as you type; everything can be undone."), promises));
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(2));
    row->addWidget(promises, 1, Qt::AlignVCenter);
    if (m_actions.openOther) {
        auto* other = new QPushButton(tr("Open another casebook…"), foot);
        makeQuiet(other);
        makeSmall(other);
        other->setFont(look::font(Type::Small));
        connect(other, &QPushButton::clicked, this, m_actions.openOther);
        row->addWidget(other, 0, Qt::AlignVCenter);
    }
    return foot;
}

void WelcomePage::showWelcome()
{
    m_first->hide();
    m_welcome->show();
    setFocusProxy(m_primary);
    m_primary->setFocus();
    m_scroll->ensureVisible(0, 0);
}

void WelcomePage::openAt(const Place&)
{
    setFocus();
}

void WelcomePage::follow(const Changes&) {}

void WelcomePage::finishTyping()
{
    if (m_first)
        m_first->finish();
}

} // namespace amends
