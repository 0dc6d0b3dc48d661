// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/reply_editor.h"

#include "core/cases/rules.h"
#include "core/cases/summary.h"
#include "ui/casepage/reply_release.h"
#include "ui/desk/desk.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/thin_bar.h"
#include "ui/words/foreign.h"
#include "ui/words/sentences.h"
#include "ui/words/when.h"

#include <QClipboard>
#include <QComboBox>
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

QString instant(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// When somebody read it: the claims were taken out of it, or it was opened.
QDateTime readAt(const CaseView& view)
{
    const auto read = std::ranges::find(view.history, EditKind::StateClaim, &HistoryLine::kind);
    return read == view.history.cend() ? view.value.life.opened : read->at;
}

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
    , m_typed(new TypedText(
          desk, m_text,
          [this](const TypedText::Target& target, const QString& text) { return editOfText(target, text); }))
    , m_length(new Label(Type::Small, Role::Secondary, this))
    , m_bar(new ThinBar(this))
    , m_author(new QLineEdit(this))
    , m_reader(new QLineEdit(this))
    , m_typedAuthor(new TypedText(desk, m_author))
    , m_typedReader(new TypedText(desk, m_reader))
    , m_release(new ReplyRelease(this))
{
    m_text->setFont(look::font(Type::Reply));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(u(isPrivate() ? 24 : 44));
    m_text->setAccessibleName(isPrivate() ? tr("Your private message") : tr("Your reply"));
    m_text->setObjectName(isPrivate() ? u"messageText"_s : u"replyText"_s);
    m_start->setMenu(m_templates);
    connect(m_templates, &QMenu::aboutToShow, this, &ReplyEditor::fillTemplates);
    connect(m_typed, &TypedText::typed, this, &ReplyEditor::showState);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReplyEditor::showState);
    for (QLineEdit* field : {m_author, m_reader})
        connect(field, &QLineEdit::textChanged, this, &ReplyEditor::showState);

    connect(m_release, &ReplyRelease::copyWanted, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_release, &ReplyRelease::readyWanted, this, [this](const QString& earlyReason) {
        QJsonObject set{{"ready"_L1, instant(m_desk.now())}};
        if (!earlyReason.isEmpty())
            set.insert("early_reason"_L1, earlyReason);
        change(set);
    });
    connect(m_release, &ReplyRelease::notReadyWanted, this,
            [this] { change({{"ready"_L1, QJsonValue()}, {"early_reason"_L1, QJsonValue()}}); });
    connect(m_release, &ReplyRelease::postedWanted, this, [this](const QDateTime& at, const QString& url) {
        QJsonObject set{{"posted"_L1, instant(at)}};
        if (!url.isEmpty())
            set.insert("url"_L1, url);
        change(set);
    });

    auto* minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, &ReplyEditor::showState);
    minute->start(30s);
    useLayout();
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
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(2));
    row->addWidget(new Label(isPrivate() ? tr("Private message") : tr("Your reply"), Type::Section, Role::Text, head));
    row->addSpacing(u(1));
    row->addWidget(m_kind);
    row->addWidget(m_platform);
    row->addStretch(1);
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
    auto* row = new QHBoxLayout(names);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(2));
    const auto add = [&](const QString& title, QLineEdit* field, const QString& name) {
        auto* label = new Label(title, Type::BodyStrong, Role::Text, names);
        label->setBuddy(field);
        field->setAccessibleName(title);
        field->setObjectName(name);
        row->addWidget(label);
        row->addWidget(field, 1);
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
    if (inCase(m_part))
        m_isSent = false;
    aim();
    showState();
}

void ReplyEditor::pick()
{
    const Reply* now = inCase(m_part);
    if (now ? isMine(*now) : m_isSent || (!m_part.isNull() && m_typed->isDirty()))
        return;
    const auto& replies = m_view.value.replies;
    const auto draft = std::find_if(replies.crbegin(), replies.crend(), [this](const Reply& r) { return isMine(r); });
    m_isNew = draft == replies.crend();
    if (!m_isNew)
        m_part = draft->id;
    else if (m_part.isNull() || now)
        startNew();
    else
        return;
    m_isNamed = false;
}

void ReplyEditor::startNew()
{
    m_part = PartId::make();
    m_isSent = false;
    const Case& c = m_view.value;
    const bool isEarly = c.facts.stance == Stance::StillFindingOut || !customerHeard(c);
    const bool wasHeld = firstPosted(c, ReplyKind::Holding).isValid();
    m_chosen = isPrivate() ? ReplyKind::PrivateMessage : isEarly && !wasHeld ? ReplyKind::Holding : ReplyKind::Final;
    m_typedAuthor->show({}, m_desk.office().business.leader);
    m_typedReader->show({}, {});
    selectPlatform(c.facts.source);
}

void ReplyEditor::aim()
{
    const Reply* reply = inCase(m_part);
    m_typed->show({m_view.value.id, m_part, EditKind::WriteReply, u"text"_s, m_view.value.revision},
                  reply ? reply->text : QString());
    if (reply)
        m_chosen = reply->kind;
    m_kind->setCurrent(int(publicKinds.indexOf(m_chosen)));
    if (!reply) {
        letNamesGo();
        return;
    }
    selectPlatform(reply->platform.isEmpty() ? m_view.value.facts.source : reply->platform);
    aimName(m_typedAuthor, m_author, u"author"_s, reply->author);
    aimName(m_typedReader, m_reader, u"second_reader"_s, reply->secondReader);
    m_isNamed = true;
}

void ReplyEditor::aimName(TypedText* typed, QLineEdit* field, const QString& key, const QString& value)
{
    // What was typed while the reply was not there had nowhere to go yet.
    const QString kept = m_isNew && !m_isNamed ? field->text() : value;
    typed->show({m_view.value.id, m_part, EditKind::WriteReply, key, m_view.value.revision}, value);
    if (kept != value)
        field->setText(kept);
}

/// Its reply is not there yet, or not any more.
void ReplyEditor::letNamesGo()
{
    if (m_isNamed) {
        m_typedAuthor->show({}, m_author->text());
        m_typedReader->show({}, m_reader->text());
    }
    m_isNamed = false;
    m_isNew = true;
}

void ReplyEditor::finishTyping()
{
    m_typed->finish();
    m_typedAuthor->finish();
    m_typedReader->finish();
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
        m_platform->addItem(words::harmless(platform), platform);
        place = m_platform->count() - 1;
    }
    m_platform->setCurrentIndex(place);
}

void ReplyEditor::fillTemplates()
{
    m_templates->clear();
    for (const ReplyTemplate& known : m_desk.playbook().templates) {
        if ((known.kind == ReplyKind::PrivateMessage) != isPrivate())
            continue;
        m_templates->addAction(words::harmless(known.name).replace(u'&', u"&&"_s), this, [this, known] {
            if (known.kind != m_chosen && m_text->toPlainText().isEmpty()) {
                m_chosen = known.kind;
                m_kind->setCurrent(int(publicKinds.indexOf(m_chosen)));
            }
            startFrom(known.text);
        });
    }
    if (m_templates->isEmpty())
        m_templates->addAction(tr("Your playbook has no text for this."))->setEnabled(false);
}

QString ReplyEditor::customerName() const
{
    const Review* review = currentReview(m_view.value);
    const QString author = review ? review->author : QString();
    // In public the name stays as it stands there.
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
    m_text->textCursor().insertText(filled);
    m_text->setFocus();
}

Edit ReplyEditor::editOfText(const TypedText::Target& target, const QString& text)
{
    const Reply* reply = inCase(target.part);
    Edit edit;
    edit.kind = reply && text.trimmed().isEmpty() ? EditKind::RemovePart : EditKind::WriteReply;
    edit.caseId = target.caseId;
    edit.part = target.part;
    if (edit.kind == EditKind::RemovePart)
        return edit;
    edit.set.insert("text"_L1, text);
    if (reply)
        return edit;
    m_isSent = true;
    edit.set.insert("kind"_L1, QString(codeOf(m_chosen)));
    edit.set.insert("author"_L1, m_author->text());
    edit.set.insert("second_reader"_L1, m_reader->text());
    if (!isPrivate())
        edit.set.insert("platform"_L1, platform());
    return edit;
}

void ReplyEditor::change(const QJsonObject& set)
{
    finishTyping();
    showState();
    if (!inCase(m_part) && !m_isSent)
        return;
    Edit edit;
    edit.kind = EditKind::WriteReply;
    edit.caseId = m_view.value.id;
    edit.part = m_part;
    edit.set = set;
    m_desk.apply({{edit}}, this);
}

ReplyLimit ReplyEditor::limit() const
{
    const ReplyPlatform* known = isPrivate() ? nullptr : m_desk.playbook().platform(platform().toLower());
    return known ? ReplyLimit{known->length.value_or(0), known->unit == LengthUnit::Utf8Bytes} : ReplyLimit{};
}

bool ReplyEditor::isTooLong() const
{
    return limit().length > 0 && replyLength(m_text->toPlainText(), limit()) > limit().length;
}

void ReplyEditor::showLength()
{
    const ReplyLimit most = limit();
    const qsizetype length = replyLength(m_text->toPlainText(), most);
    const QLocale locale;
    const QString used = locale.toString(length);
    const QString all = QString::number(most.length);
    const QString over = locale.toString(length - most.length);
    if (most.length == 0)
        m_length->setText(tr("%1 characters").arg(used));
    else if (isTooLong())
        m_length->setText(most.inBytes
                              ? tr("%1 takes %2 bytes: %3 too many").arg(m_platform->currentText(), all, over)
                              : tr("%1 takes %2 characters: %3 too many").arg(m_platform->currentText(), all, over));
    else
        m_length->setText(most.inBytes ? tr("%1 of %2 bytes").arg(used, all)
                                       : tr("%1 of %2 characters").arg(used, all));
    m_length->setInk(isTooLong() ? Label::Ink(look::Tone::Overdue) : Label::Ink(Role::Secondary));
    m_bar->setVisible(most.length > 0);
    m_bar->setShare(most.length > 0 ? double(length) / most.length : 0);
}

QDateTime ReplyEditor::settlesAt() const
{
    const int minutes = m_desk.playbook().coolingOffMinutes(m_view.value.facts.severity);
    const QDateTime read = readAt(m_view);
    return m_chosen == ReplyKind::Final && read.isValid() ? read.addSecs(60 * minutes) : QDateTime();
}

QStringList ReplyEditor::missing() const
{
    QStringList phrases;
    if (isTooLong())
        phrases << words::missingPhrase(u"p09_length");
    if (m_chosen != ReplyKind::Final)
        return phrases;
    const QString& leader = m_desk.office().business.leader;
    if (m_view.value.facts.stance == Stance::StillFindingOut)
        phrases << words::missingPhrase(u"p02_stance");
    if (!customerHeard(m_view.value))
        phrases << words::missingPhrase(u"p05_customer_call");
    if (m_author->text().isEmpty() || (!leader.isEmpty() && m_author->text() != leader))
        phrases << words::missingPhrase(u"p02_signed_by_leader");
    return phrases;
}

void ReplyEditor::showState()
{
    const words::Present present{m_desk.now(), m_desk.zone()};
    const Reply* reply = inCase(m_part);
    const bool isReady = reply && reply->ready.isValid();
    const QDateTime settles = settlesAt();
    const bool isEarly = !isReady && settles.isValid() && present.now < settles;
    const QString until = isEarly ? words::momentName(settles, present) : QString();
    const QString told = isEarly ? tr("Let it settle until %1. Keep writing.").arg(until) : QString();
    if (told.isEmpty())
        m_settle->dismiss();
    else if (m_settle->sentence() != told || m_settle->isHidden())
        m_settle->show(look::Tone::Info, told, {}, false);
    showLength();
    m_release->show({.hasText = !m_text->toPlainText().trimmed().isEmpty(),
                     .needsReady = m_chosen == ReplyKind::Final,
                     .isPrivate = isPrivate(),
                     .missing = missing(),
                     .settlesAt = until,
                     .hasSecondReader = !m_reader->text().trimmed().isEmpty(),
                     .ready = isReady ? words::momentName(reply->ready, present) : QString(),
                     .now = present.now.toTimeZone(present.zone)});
}

} // namespace amends
