// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/right_form.h"

#include "ui/casepage/new_part.h"
#include "ui/casepage/refund_editor.h"
#include "ui/casepage/typed_text.h"
#include "ui/desk/desk.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmented_control.h"
#include "ui/words/foreign.h"
#include "ui/words/names.h"
#include "ui/words/sentences.h"
#include "ui/words/told.h"
#include "ui/words/when.h"

#include <QCheckBox>
#include <QJsonArray>
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

QString nameOr(const Person& person, const QString& role)
{
    return person.name.isEmpty() ? role : words::shown(person.name, words::Medium::Window);
}

look::Tone toneOf(Finding finding)
{
    switch (finding) {
    case Finding::Holds:
    case Finding::HoldsPartly:
        return look::Tone::Info;
    case Finding::Open:
        return look::Tone::DueSoon;
    default:
        return look::Tone::Neutral;
    }
}

} // namespace

RightForm::RightForm(Desk& desk, QWidget* parent)
    : StepForm(desk, parent)
    , m_askedHead(new Label(Type::BodyStrong))
    , m_asked(new GrowingText(2, 6))
    , m_askedTyped(new TypedText(desk, m_asked))
    , m_options(new QWidget)
    , m_option(new QLineEdit)
    , m_addOption(new QPushButton(tr("Add")))
    , m_decision(new GrowingText(2, 8))
    , m_decisionTyped(new TypedText(
          desk, m_decision,
          [this](const TypedText::Target& target, const QString& text) { return edit({{target.field, text}}); }))
    , m_decided(new Label(Type::Small, Role::Secondary))
    , m_acceptedHead(new Label(Type::BodyStrong))
    , m_accepted(new SegmentedControl)
    , m_contestable(new QCheckBox(tr("Done although we could have argued")))
    , m_refundPlace(new QVBoxLayout)
    , m_beside(makeBeside())
{
    makeForm();

    connect(m_option, &QLineEdit::returnPressed, this, &RightForm::addOption);
    connect(m_addOption, &QPushButton::clicked, this, &RightForm::addOption);
    connect(m_accepted, &SegmentedControl::chosen, this,
            [this](int index) { send({{"accepted"_L1, QString(codeOf(Accepted(index)))}}); });
    connect(m_contestable, &QCheckBox::clicked, this, [this](bool on) { send({{"contestable"_L1, on}}); });
}

void RightForm::makeForm()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(1.5));
    const auto head = [&](const QString& text, Type type = Type::BodyStrong) {
        column->addSpacing(u(1.5));
        column->addWidget(new Label(text, type, Role::Text, this));
    };
    column->addWidget(m_askedHead);
    column->addWidget(m_asked);
    head(tr("What could we do?"));
    column->addWidget(makeOptions());
    head(tr("What do we do?"));
    m_decision->setAccessibleName(tr("What do we do?"));
    column->addWidget(m_decision);
    column->addWidget(m_decided);
    QSizePolicy keepsItsPlace = m_decided->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true); // what is below must not move while somebody types or clicks
    m_decided->setSizePolicy(keepsItsPlace);
    column->addWidget(m_acceptedHead);
    m_accepted->setChoices(QList<SegmentedControl::Choice>{{tr("Not known"), tr("K").front()},
                                                           {tr("Yes"), tr("Y").front()},
                                                           {tr("Partly"), tr("P").front()},
                                                           {tr("No"), tr("N").front()}});
    column->addWidget(m_accepted, 0, Qt::AlignLeading);
    column->addWidget(m_contestable);
    auto* panel = new Panel(Role::Base, Panel::Edges::Round, this);
    m_refundPlace->setSpacing(u(4));
    m_refundPlace->setContentsMargins(u(3), u(3), u(3), u(3));
    panel->setLayout(m_refundPlace);
    column->addSpacing(u(3));
    column->addWidget(new Label(tr("Money back"), Type::Section, Role::Text, this));
    column->addWidget(panel);
    column->addStretch(1);
}

QWidget* RightForm::makeOptions()
{
    m_option->setAccessibleName(tr("What could we do?"));
    m_option->setPlaceholderText(tr("One more way"));
    m_addOption->setAccessibleName(tr("Add this way"));
    auto* list = new QVBoxLayout(m_options);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(u(1));
    m_options->hide();
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(1.5));
    column->addWidget(m_options);
    auto* row = new QHBoxLayout;
    row->setSpacing(u(2));
    row->addWidget(m_option, 1);
    row->addWidget(m_addOption);
    column->addLayout(row);
    return place;
}

QWidget* RightForm::makeBeside()
{
    auto* beside = new Panel(Role::Alternate, Panel::Edges::Round, this);
    auto* column = new QVBoxLayout(beside);
    column->setContentsMargins(u(3), u(4), u(3), u(4));
    column->addLayout(m_besideList = new QVBoxLayout);
    m_besideList->setSpacing(u(2));
    column->addStretch(1);
    return beside;
}

const Resolution* RightForm::stored() const
{
    return m_view.value.resolutions.isEmpty() ? nullptr : &m_view.value.resolutions.back();
}

PartId RightForm::part() const
{
    const Resolution* resolution = stored();
    return resolution ? resolution->id : newPartFor(m_view.value, u"resolution"_s);
}

void RightForm::show(const CaseView& view)
{
    if (m_view.value.id != view.value.id) {
        finishTyping();
        m_saidOptions.forget();
        m_option->clear();
    }
    m_view = view;
    showResolution();
    showRefunds();
    showBeside();
    if (const QString state = stateNow(); state != m_state) {
        m_state = state;
        Q_EMIT footChanged();
    }
}

void RightForm::showResolution()
{
    const Resolution value = stored() ? *stored() : Resolution{};
    const QString customer = nameOr(m_view.customer, tr("the customer"));
    m_askedHead->setText(tr("What did %1 ask for?").arg(customer));
    m_asked->setAccessibleName(m_askedHead->text());
    m_acceptedHead->setText(tr("Did %1 accept it?").arg(customer));
    m_accepted->setAccessibleName(m_acceptedHead->text());
    const auto showText = [&](TypedText* typed, const QString& key, const QString& text) {
        typed->show({.caseId = m_view.value.id,
                     .part = part(),
                     .edit = EditKind::DecideResolution,
                     .field = key,
                     .base = m_view.value.revision,
                     .isThere = stored() != nullptr},
                    text);
    };
    showText(m_askedTyped, u"asked"_s, stored() ? value.asked : askedOnTheCall());
    showText(m_decisionTyped, u"decision"_s, value.decision);
    m_saidOptions.show(value.options, m_view.value.revision);
    showOptions();
    const words::Present present{desk().now(), desk().zone()};
    m_decided->setVisible(!value.decidedBy.isEmpty() && value.decidedAt.isValid());
    m_decided->setText(
        tr("Decided by %1, %2")
            .arg(words::shown(value.decidedBy, words::Medium::Window), words::momentName(value.decidedAt, present)));
    m_decided->setToolTip(words::wholeMoment(value.decidedAt, present));
    m_accepted->setCurrent(int(value.accepted));
    m_contestable->setChecked(value.contestable);
}

void RightForm::showOptions()
{
    const QStringList options = m_saidOptions.now();
    if (options == m_shownOptions)
        return;
    m_shownOptions = options;
    m_options->setVisible(!options.isEmpty());
    // One of them may be what was clicked.
    while (QLayoutItem* item = m_options->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& option : options) {
        auto* place = new QWidget(m_options);
        auto* row = new QHBoxLayout(place);
        row->setContentsMargins(0, 0, 0, 0);
        auto* text = new Label(words::harmless(option), Type::Body, Role::Text, place);
        text->setWordWrap(true);
        auto* remove = new QPushButton(icon(Icon::Close), {}, place);
        remove->setAccessibleName(tr("Take it out: %1").arg(words::harmless(option)));
        remove->setToolTip(tr("Take it out"));
        makeQuiet(remove);
        makeSmall(remove);
        row->addWidget(new Label(u"·"_s, Type::BodyStrong, Role::Secondary, place));
        row->addWidget(text, 1);
        row->addWidget(remove);
        m_options->layout()->addWidget(place);
        place->show();
        connect(remove, &QPushButton::clicked, this, [this, option] {
            QStringList left = m_saidOptions.now();
            left.removeOne(option);
            m_option->setFocus();
            sayOptions(left);
        });
    }
}

void RightForm::addOption()
{
    const QString option = m_option->text().simplified();
    if (option.isEmpty())
        return;
    m_option->clear();
    sayOptions(m_saidOptions.now() + QStringList{option}, option);
}

void RightForm::sayOptions(const QStringList& options, const QString& added)
{
    const int said = m_saidOptions.say(options);
    showOptions();
    send({{"options"_L1, QJsonArray::fromStringList(options)}},
         [this, said, added, c = m_view.value.id](const Result<AppliedGroup>& answer) {
             m_saidOptions.answered(said, answer);
             if (!answer && m_view.value.id == c && m_option->text().isEmpty())
                 m_option->setText(added);
         });
}

void RightForm::showRefunds()
{
    QList<PartId> parts;
    for (const Refund& refund : m_view.value.refunds)
        parts.append(refund.id);
    if (parts.isEmpty())
        parts.append(newPartFor(m_view.value, u"refund"_s));
    while (m_refunds.size() > parts.size())
        m_refunds.takeLast()->deleteLater();
    while (m_refunds.size() < parts.size()) {
        m_refunds.append(new RefundEditor(desk(), m_refundPlace->parentWidget()));
        m_refundPlace->addWidget(m_refunds.back());
    }
    for (qsizetype i = 0; i < parts.size(); ++i)
        m_refunds[i]->show(m_view, parts[i]);
}

void RightForm::showBeside()
{
    QWidget* place = m_besideList->parentWidget();
    while (QLayoutItem* item = m_besideList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto say = [&](const QString& text, Type type, Role ink = Role::Text) {
        auto* label = new Label(text, type, ink, place);
        label->setWordWrap(true);
        m_besideList->addWidget(label);
    };
    const Case& c = m_view.value;
    say(tr("On the call"), Type::Section);
    bool wasSaid = false;
    for (const Call& call : c.calls) {
        if (call.with != Party::Customer || call.wouldMakeRight.isEmpty())
            continue;
        wasSaid = true;
        say(tr("“%1”").arg(words::harmless(call.wouldMakeRight)), Type::Body);
    }
    if (!wasSaid)
        say(tr("%1 has not said yet what would make it right.").arg(nameOr(m_view.customer, tr("The customer"))),
            Type::SecondLine, Role::Secondary);
    m_besideList->addSpacing(u(2));
    say(tr("What we found"), Type::Section);
    for (const Claim& claim : c.claims) {
        say(words::harmless(claim.statement), Type::SecondLine);
        auto* chip = new Chip(place);
        chip->setChip({words::nameOf(claim.finding), toneOf(claim.finding), {}});
        m_besideList->addWidget(chip, 0, Qt::AlignLeading);
    }
    if (c.claims.isEmpty())
        say(tr("No claim is written down."), Type::SecondLine, Role::Secondary);
    const Business& business = desk().office().business;
    if (business.approvalLimit.currency.isEmpty() || business.leader.isEmpty())
        return;
    m_besideList->addSpacing(u(2));
    say(tr("Who approves"), Type::Section);
    say(tr("Above %1 %2 approves it.")
            .arg(words::money(business.approvalLimit), words::shown(business.leader, words::Medium::Window)),
        Type::SecondLine);
}

QString RightForm::stateNow() const
{
    QStringList missing;
    for (const QString& code : missingIn(m_view.value, Step::Right))
        missing.append(words::missingPhrase(code));
    return missing.isEmpty() ? QString() : tr("still open: %1").arg(missing.join(u", "_s));
}

QString RightForm::askedOnTheCall() const
{
    QString said;
    for (const Call& call : m_view.value.calls)
        if (call.with == Party::Customer && !call.wouldMakeRight.isEmpty())
            said = call.wouldMakeRight;
    return said;
}

/// What stands there from the call goes along with the first thing that is said.
Edit RightForm::edit(const QJsonObject& set) const
{
    Edit edit;
    edit.kind = EditKind::DecideResolution;
    edit.caseId = m_view.value.id;
    edit.part = part();
    edit.set = set;
    const QString asked = askedOnTheCall();
    if (!stored() && !asked.isEmpty() && !m_askedTyped->isDirty())
        edit.set.insert("asked"_L1, asked);
    return edit;
}

void RightForm::send(const QJsonObject& set, std::function<void(const Result<AppliedGroup>&)> then)
{
    desk().apply({{edit(set)}}, this, [this, then = std::move(then)](const Result<AppliedGroup>& applied) {
        if (then)
            then(applied);
        if (applied)
            return;
        desk().tell(applied.error());
        showResolution();
    });
}

void RightForm::finishTyping()
{
    m_askedTyped->finish();
    m_decisionTyped->finish();
    addOption();
    for (RefundEditor* refund : std::as_const(m_refunds))
        refund->finishTyping();
}

void RightForm::focusOn(const PartId& wanted)
{
    for (qsizetype i = 0; i < m_view.value.refunds.size() && i < m_refunds.size(); ++i)
        if (m_view.value.refunds[i].id == wanted) {
            m_refunds[i]->focusAmount();
            return;
        }
    (m_asked->toPlainText().isEmpty() ? m_asked : m_decision)->setFocus();
}

} // namespace amends
