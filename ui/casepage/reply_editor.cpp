// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/reply_editor.h"

#include "core/cases/json.h"
#include "core/cases/summary.h"
#include "ui/casepage/held_text.h"
#include "ui/casepage/new_part.h"
#include "ui/casepage/reply_from_case.h"
#include "ui/casepage/reply_release.h"
#include "ui/casepage/reply_state.h"
#include "ui/casepage/typed_part.h"
#include "ui/desk/desk.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/thin_bar.h"
#include "ui/words/foreign.h"
#include "ui/words/told.h"

#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

const QList<ReplyKind> publicKinds{ReplyKind::Holding, ReplyKind::Final};

} // namespace

ReplyEditor::ReplyEditor(Desk& desk, Audience audience, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_audience(audience)
    , m_settle(new Banner(this))
    , m_kind(new SegmentedControl(this))
    , m_platform(new QComboBox(this))
    , m_start(new QPushButton(tr("Start from"), this))
    , m_templates(new QMenu(m_start))
    , m_text(new QPlainTextEdit(this))
    , m_length(new Label(Type::Small, Role::Secondary, this))
    , m_bar(new ThinBar(this))
    , m_author(new QLineEdit(this))
    , m_reader(new QLineEdit(this))
    , m_typed(new TypedPart(desk, m_text, EditKind::WriteReply, u"text"_s, [this] { return chosen(); }))
    , m_release(new ReplyRelease(this))
    , m_heldReason(new HeldText(desk, m_release->earlyReason()))
    , m_heldUrl(new HeldText(desk, m_release->url()))
{
    m_typed->addField(m_author, u"author"_s);
    m_typed->addField(m_reader, u"second_reader"_s);
    m_text->setFont(look::font(Type::Reply));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(u(isPrivate() ? 24 : 44));
    m_text->setAccessibleName(isPrivate() ? tr("Your private message") : tr("Your reply"));
    m_text->setObjectName(isPrivate() ? u"messageText"_s : u"replyText"_s);
    m_start->setMenu(m_templates);
    connect(m_templates, &QMenu::aboutToShow, this, &ReplyEditor::fillTemplates);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReplyEditor::showState);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReplyEditor::begun);
    for (QLineEdit* field : {m_author, m_reader})
        connect(field, &QLineEdit::textChanged, this, &ReplyEditor::showState);
    useRelease();
    auto* minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, &ReplyEditor::showState);
    minute->start(30s);
    useLayout();
}

void ReplyEditor::useRelease()
{
    connect(m_release, &ReplyRelease::copyWanted, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_release, &ReplyRelease::readyWanted, this, [this](const QString& earlyReason) {
        QJsonObject set{{"ready"_L1, toJsonValue(m_desk.now())}};
        if (!earlyReason.isEmpty())
            set.insert("early_reason"_L1, earlyReason);
        change(set, earlyReason.isEmpty() ? nullptr : m_heldReason);
    });
    connect(m_release, &ReplyRelease::notReadyWanted, this,
            [this] { change({{"ready"_L1, QJsonValue()}, {"early_reason"_L1, QJsonValue()}}); });
    connect(m_release, &ReplyRelease::postedWanted, this, [this](const QDateTime& at, const QString& url) {
        QJsonObject set{{"posted"_L1, toJsonValue(at)}};
        if (!url.isEmpty())
            set.insert("url"_L1, url);
        change(set, url.isEmpty() ? nullptr : m_heldUrl);
    });
}

void ReplyEditor::useLayout()
{
    auto* counted = new QHBoxLayout;
    counted->setSpacing(u(3));
    counted->addWidget(m_length);
    counted->addWidget(m_bar, 1);
    m_length->setWordWrap(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    column->addWidget(m_settle);
    column->addWidget(makeHead());
    column->addWidget(m_text, 1);
    column->addLayout(counted);
    column->addWidget(makeNames());
    column->addWidget(m_release);
    setTabOrder({m_kind, m_platform, m_start, m_text, m_author, m_reader, m_release});
}

QWidget* ReplyEditor::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new FlowLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(2));
    auto* title = new Label(isPrivate() ? tr("Private message") : tr("Your reply"), Type::Section, Role::Text, head);
    row->addWidget(title);
    row->addWidget(m_kind);
    row->addWidget(m_platform);
    row->addWidget(m_start);

    m_kind->setChoices(QStringList{tr("Holding"), tr("Final")});
    m_kind->setAccessibleName(tr("Kind of reply"));
    m_kind->setObjectName(u"replyKind"_s);
    m_platform->setAccessibleName(tr("Where it is posted"));
    m_platform->setObjectName(u"replyPlatform"_s);
    m_start->setAccessibleName(tr("Start from a text of your playbook"));
    m_start->setObjectName(u"startFrom"_s);
    m_kind->setVisible(!isPrivate());
    m_platform->setVisible(!isPrivate());
    connect(m_kind, &SegmentedControl::chosen, this, [this](int index) {
        m_chosen = publicKinds.value(index);
        change({{"kind"_L1, QString(codeOf(m_chosen))}});
    });
    connect(m_platform, &QComboBox::activated, this, [this] {
        change({{"platform"_L1, platform()}});
        Q_EMIT platformChosen(platform());
    });
    return head;
}

QWidget* ReplyEditor::makeNames()
{
    auto* names = new QWidget(this);
    auto* grid = new QGridLayout(names);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(u(3));
    grid->setVerticalSpacing(u(1));
    const auto add = [&](const QString& title, QLineEdit* field, const QString& name) {
        const int column = grid->count() / 2;
        auto* label = new Label(title, Type::BodyStrong, Role::Text, names);
        label->setBuddy(field);
        field->setAccessibleName(title);
        field->setObjectName(name);
        grid->addWidget(label, 0, column);
        grid->addWidget(field, 1, column);
        grid->setColumnStretch(column, 1);
        return label;
    };
    add(tr("Signed by"), m_author, u"replyAuthor"_s);
    Label* reader = add(tr("Second reader"), m_reader, u"secondReader"_s);
    m_reader->setPlaceholderText(tr("Who reads it before it goes out?"));
    reader->setVisible(!isPrivate());
    m_reader->setVisible(!isPrivate());
    return names;
}

const Reply* ReplyEditor::inCase(const PartId& part) const
{
    const auto found = std::ranges::find(m_view.value.replies, part, &Reply::id);
    return found == m_view.value.replies.cend() ? nullptr : &*found;
}

bool ReplyEditor::isBegun() const
{
    return inCase(m_part) || !m_text->toPlainText().isEmpty();
}

bool ReplyEditor::isMine(const Reply& reply) const
{
    return !reply.posted.isValid() && (reply.kind == ReplyKind::PrivateMessage) == isPrivate();
}

void ReplyEditor::show(const CaseView& view)
{
    const bool isOther = view.value.id != m_view.value.id;
    if (isOther)
        finishTyping();
    m_view = view;
    if (isOther) {
        m_part = {};
        fillPlatforms();
    }
    pick();
    aim();
    showState();
}

void ReplyEditor::pick()
{
    const Reply* now = inCase(m_part);
    if (now ? isMine(*now) : m_typed->isBeingMade() || (!m_part.isNull() && m_typed->isTyping()))
        return;
    const auto& replies = m_view.value.replies;
    const auto draft = std::find_if(replies.crbegin(), replies.crend(), [this](const Reply& r) { return isMine(r); });
    if (draft != replies.crend())
        m_part = draft->id;
    else if (m_part.isNull() || now || m_typed->isStored())
        startNew();
}

void ReplyEditor::startNew()
{
    const Case& c = m_view.value;
    QList<PartId> older;
    for (const Reply& reply : c.replies)
        if ((reply.kind == ReplyKind::PrivateMessage) == isPrivate())
            older.append(reply.id);
    m_part = nextPartFor(m_view, isPrivate() ? u"reply:private"_s : u"reply:public"_s, older);
    const bool isEarly = c.facts.stance == Stance::StillFindingOut || !customerHeard(c);
    const bool wasHeld = firstPosted(c, ReplyKind::Holding).isValid();
    m_chosen = isPrivate() ? ReplyKind::PrivateMessage : isEarly && !wasHeld ? ReplyKind::Holding : ReplyKind::Final;
    selectPlatform(c.facts.source);
}

void ReplyEditor::aim()
{
    const Reply* reply = inCase(m_part);
    const CaseId& c = m_view.value.id;
    m_typed->show(m_view.value, m_part, reply, {{"author"_L1, m_desk.office().business.leader}});
    m_heldReason->show({.caseId = c, .part = m_part, .edit = EditKind::WriteReply, .field = u"early_reason"_s});
    m_heldUrl->show({.caseId = c, .part = m_part, .edit = EditKind::WriteReply, .field = u"url"_s});
    if (reply) {
        m_chosen = reply->kind;
        selectPlatform(reply->platform.isEmpty() ? m_view.value.facts.source : reply->platform);
    }
    m_kind->setCurrent(int(publicKinds.indexOf(m_chosen)));
}

void ReplyEditor::finishTyping()
{
    m_typed->finish();
    m_heldReason->keep();
    m_heldUrl->keep();
}

QString ReplyEditor::platform() const
{
    return m_platform->currentData().toString();
}

void ReplyEditor::focusText()
{
    m_text->setFocus();
}

void ReplyEditor::fillPlatforms()
{
    m_platform->clear();
    for (const ReplyPlatform& platform : m_desk.playbook().platforms)
        m_platform->addItem(words::harmless(platform.name), platform.platform);
    m_platform->setCurrentIndex(-1);
    m_platform->setPlaceholderText(tr("Where?"));
}

void ReplyEditor::selectPlatform(const QString& platform)
{
    int place = m_platform->findData(platform, Qt::UserRole, Qt::MatchFixedString);
    if (place < 0 && !platform.isEmpty()) {
        m_platform->addItem(words::sourceName(platform), platform);
        place = m_platform->count() - 1;
    }
    m_platform->setCurrentIndex(place);
}

void ReplyEditor::fillTemplates()
{
    m_templates->clear();
    if (!isPrivate())
        m_templates->addAction(tr("A final reply from this case"), this, [this] {
            chooseForEmpty(ReplyKind::Final);
            put(replyFromCase(m_view, m_desk.office().business, m_desk.playbook(), publicName()));
        });
    for (const ReplyTemplate& known : m_desk.playbook().templates) {
        if ((known.kind == ReplyKind::PrivateMessage) != isPrivate())
            continue;
        const QString name = words::harmless(words::playbookText(known.name));
        m_templates->addAction(QString(name).replace(u'&', u"&&"_s), this, [this, known] {
            chooseForEmpty(known.kind);
            startFrom(words::playbookText(known.text));
        });
    }
    if (m_templates->isEmpty())
        m_templates->addAction(tr("Your playbook has no text for this."))->setEnabled(false);
}

/// What is written already stays of its kind.
void ReplyEditor::chooseForEmpty(ReplyKind kind)
{
    if (kind == m_chosen || !m_text->toPlainText().isEmpty())
        return;
    m_chosen = kind;
    m_kind->setCurrent(int(publicKinds.indexOf(m_chosen)));
}

/// As it stands there already; else nobody is named.
QString ReplyEditor::publicName() const
{
    const Review* review = currentReview(m_view.value);
    return review ? review->author : QString();
}

QString ReplyEditor::customerName() const
{
    const QString author = publicName();
    const bool prefersAuthor = !isPrivate() && !author.isEmpty();
    return prefersAuthor || m_view.customer.name.isEmpty() ? author : m_view.customer.name;
}

void ReplyEditor::startFrom(const QString& text)
{
    const Business& business = m_desk.office().business;
    const QList<std::pair<QString, QString>> values{{u"{leader}"_s, business.leader},
                                                    {u"{business}"_s, business.name},
                                                    {u"{contact}"_s, business.publicContact},
                                                    {u"{customer}"_s, customerName()}};
    QString filled;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto value = std::ranges::find_if(values, [&](const auto& v) {
            return !v.second.isEmpty() && QStringView(text).sliced(at).startsWith(v.first);
        });
        filled += value == values.cend() ? QString(text.at(at)) : value->second;
        at += value == values.cend() ? 1 : value->first.size();
    }
    put(filled);
}

void ReplyEditor::put(const QString& text)
{
    m_text->textCursor().insertText(text);
    m_text->setFocus();
}

QJsonObject ReplyEditor::chosen() const
{
    QJsonObject set{{"kind"_L1, QString(codeOf(m_chosen))}};
    if (!isPrivate())
        set.insert("platform"_L1, platform());
    return set;
}

/// `saidWith`: the field whose text is in `set`.
void ReplyEditor::change(const QJsonObject& set, HeldText* saidWith)
{
    if (saidWith)
        saidWith->keep();
    m_typed->change(set, [this, saidWith, part = m_part](const Result<AppliedGroup>& answer) {
        if (!answer)
            m_desk.tell(answer.error());
        else if (saidWith && part == m_part)
            saidWith->startAfresh();
    });
    showState();
}

Reply ReplyEditor::written() const
{
    const Reply* stored = inCase(m_part);
    Reply reply = stored ? *stored : Reply();
    reply.id = m_part;
    reply.kind = m_chosen;
    reply.platform = platform();
    reply.text = m_text->toPlainText();
    reply.author = m_author->text();
    reply.secondReader = m_reader->text();
    return reply;
}

void ReplyEditor::showState()
{
    const ReplyState state(m_desk, m_view, written());
    const QString told = isPrivate() ? QString() : state.kindTold();
    if (told.isEmpty())
        m_settle->dismiss();
    else if (m_settle->sentence() != told || m_settle->isHidden())
        m_settle->show(look::Tone::Info, told, {}, false);
    const qsizetype most = state.limit().length;
    m_length->setText(state.lengthTold(m_platform->currentText()));
    m_length->setInk(state.isTooLong() ? Label::Ink(look::Tone::Overdue) : Label::Ink(Role::Secondary));
    m_bar->setVisible(most > 0);
    m_bar->setShare(most > 0 ? double(state.length()) / double(most) : 0);
    m_release->show(state.release());
}

} // namespace amends
