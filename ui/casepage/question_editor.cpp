// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/question_editor.h"

#include "ui/casepage/new_part.h"
#include "ui/casepage/typed_text.h"
#include "ui/desk/desk.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/words/foreign.h"
#include "ui/words/when.h"

#include <QCoreApplication>
#include <QDateEdit>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

constexpr int mostCount = 999'999'999;
constexpr qsizetype mostSegments = 5;

QString yesNoName(YesNo value)
{
    switch (value) {
    case YesNo::Yes:
        return QuestionEditor::tr("Yes");
    case YesNo::Partly:
        return QuestionEditor::tr("Partly");
    case YesNo::No:
        return QuestionEditor::tr("No");
    case YesNo::NotKnown:
        return QuestionEditor::tr("Not known");
    }
    Q_UNREACHABLE_RETURN({});
}

constexpr std::array yesNoOrder{YesNo::Yes, YesNo::Partly, YesNo::No, YesNo::NotKnown};

/// The codes a question is answered with, in the order they are shown.
QStringList codesOf(const Question& question)
{
    QStringList codes;
    if (question.type == AnswerType::YesPartlyNoNotKnown)
        for (const YesNo value : yesNoOrder)
            codes.append(codeOf(value));
    else
        for (const AnswerOption& option : question.options)
            codes.append(option.code);
    return codes;
}

QString codeInWords(const QString& code, const Question& question)
{
    if (question.type == AnswerType::YesPartlyNoNotKnown) {
        const auto value = fromCode<YesNo>(code);
        return value ? yesNoName(*value) : words::harmless(code);
    }
    const auto option = std::ranges::find(question.options, code, &AnswerOption::code);
    return option == question.options.end() ? words::harmless(code) : playbookText(option->name);
}

QList<SegmentedControl::Choice> choicesOf(const Question& question)
{
    //: The keys that answer yes, partly, no and not known, in this order.
    const QString keys = QuestionEditor::tr("YPNK");
    QList<SegmentedControl::Choice> choices;
    const QStringList codes = codesOf(question);
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const bool isYesNo = question.type == AnswerType::YesPartlyNoNotKnown;
        const bool isNotKnown = codes[i] == codeOf(YesNo::NotKnown);
        QChar key;
        if ((isYesNo || isNotKnown) && keys.size() == qsizetype(yesNoOrder.size()))
            key = isNotKnown ? keys.back() : keys[i];
        choices.append({codeInWords(codes[i], question), key});
    }
    return choices;
}

} // namespace

QString playbookText(const QString& text)
{
    return QCoreApplication::translate("Playbook", text.toUtf8().constData());
}

const Answer* answerTo(const Case& c, QStringView question)
{
    const Answer* found = nullptr;
    for (const Answer& answer : c.answers)
        if (answer.question == question)
            found = &answer;
    return found;
}

QString answerInWords(const Answer& answer, const Question& question)
{
    if (answer.value.isEmpty())
        return words::harmless(answer.text);
    switch (question.type) {
    case AnswerType::Number: {
        bool isNumber = false;
        const int number = answer.value.toInt(&isNumber);
        return isNumber ? QLocale().toString(number) : words::harmless(answer.value);
    }
    case AnswerType::Date: {
        const QDate day = QDate::fromString(answer.value, Qt::ISODate);
        return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : words::harmless(answer.value);
    }
    default:
        return codeInWords(answer.value, question).toLower();
    }
}

QString sourceInWords(const QString& source, const CaseView& view)
{
    if (source == "agent"_L1)
        return view.agent.name.isEmpty() ? QuestionEditor::tr("the agent") : words::harmless(view.agent.name);
    if (source == "customer"_L1)
        return view.customer.name.isEmpty() ? QuestionEditor::tr("the customer") : words::harmless(view.customer.name);
    if (source == "document"_L1)
        return QuestionEditor::tr("a document");
    return words::harmless(source);
}

QuestionEditor::QuestionEditor(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_number(new Label(Type::BodyStrong, Role::Accent, this))
    , m_text(new Label(Type::BodyStrong, Role::Text, this))
    , m_suggests(new Label(Type::Small, Role::Secondary, this))
    , m_hint(new Label(Type::Small, Role::Secondary, this))
    , m_choice(new SegmentedControl(this))
    , m_count(new QSpinBox(this))
    , m_dayLine(new QWidget(this))
    , m_day(new QDateEdit(m_dayLine))
    , m_takeDay(new QPushButton(tr("Take this day"), m_dayLine))
    , m_words(new GrowingText(1, 6, this))
    , m_typed(new TypedText(desk, m_words,
                            [this](const TypedText::Target& target, const QString& text) {
                                Edit edit;
                                edit.kind = target.edit;
                                edit.caseId = target.caseId;
                                edit.part = target.part;
                                edit.set.insert("text"_L1, text);
                                // The question goes with the first word of it, whichever that is.
                                if (!std::ranges::contains(m_view.value.answers, target.part, &Answer::id))
                                    edit.set.insert("question"_L1, m_question.id);
                                return edit;
                            }))
    , m_sourcesPlace(new QWidget(this))
    , m_sourcesRow(new FlowLayout(m_sourcesPlace))
    , m_add(new QPushButton(tr("Add"), this))
    , m_addField(new QLineEdit(this))
    , m_next(new QPushButton(tr("Next question"), this))
{
    m_text->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_words->setPlaceholderText(tr("In a few words"));
    auto* column = new QVBoxLayout;
    column->setSpacing(u(2));
    column->addWidget(makeHead());
    column->addWidget(m_hint);
    column->addWidget(makeControls());
    column->addWidget(m_words);
    column->addWidget(makeFoot());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(u(3), u(2.5), u(3), u(2.5));
    row->setSpacing(u(3));
    m_number->setFixedWidth(u(5));
    row->addWidget(m_number, 0, Qt::AlignTop);
    row->addLayout(column, 1);

    connect(m_choice, &SegmentedControl::chosen, this, &QuestionEditor::choose);
    connect(m_count, &QSpinBox::valueChanged, this,
            [this](int value) { answer(value < 0 ? QString() : QString::number(value)); });
    connect(m_day, &QDateEdit::dateChanged, this, [this](QDate day) { answer(day.toString(Qt::ISODate)); });
    connect(m_takeDay, &QPushButton::clicked, this, [this] { answer(m_day->date().toString(Qt::ISODate)); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_addField->show();
        m_add->hide();
        m_addField->setFocus();
    });
    connect(m_next, &QPushButton::clicked, this, &QuestionEditor::nextWanted);
    m_addField->installEventFilter(this);
}

QWidget* QuestionEditor::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_suggests, 0, Qt::AlignTop);
    return head;
}

QWidget* QuestionEditor::makeControls()
{
    m_count->setRange(-1, mostCount);
    m_count->setSpecialValueText(tr("not known"));
    m_count->setKeyboardTracking(false);
    m_count->setFixedWidth(u(30));
    m_day->setCalendarPopup(true);
    m_day->setKeyboardTracking(false);
    auto* days = new QHBoxLayout(m_dayLine);
    days->setContentsMargins(0, 0, 0, 0);
    days->addWidget(m_day);
    days->addWidget(m_takeDay);
    days->addStretch(1);
    auto* controls = new QWidget(this);
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_choice, 1, Qt::AlignLeading);
    row->addWidget(m_count);
    row->addWidget(m_dayLine);
    row->addStretch(0);
    return controls;
}

QWidget* QuestionEditor::makeFoot()
{
    m_addField->setPlaceholderText(tr("A document, a name"));
    m_addField->setAccessibleName(tr("What else it rests on"));
    m_addField->setFixedWidth(u(40));
    makeQuiet(m_add);
    makeSmall(m_add);
    m_add->setIcon(icon(Icon::Add));
    m_add->setAccessibleName(tr("Add what it rests on"));
    makeSmall(m_next);
    auto* restsOn = new Label(tr("Rests on"), Type::SecondLine, Role::Secondary, m_sourcesPlace);
    restsOn->setFixedHeight(u(6));
    m_sourcesRow->addWidget(restsOn);
    m_sourcesPlace->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sourcesPlace, 1);
    row->addWidget(m_next, 0, Qt::AlignBottom);
    return foot;
}

PartId QuestionEditor::part() const
{
    const Answer* answer = answerTo(m_view.value, m_question.id);
    return answer ? answer->id : newPartFor(m_view.value, u"answer:" + m_question.id);
}

void QuestionEditor::show(const CaseView& view, const Question& question, int number)
{
    if (m_question.id != question.id || m_view.value.id != view.value.id) {
        m_typed->finish();
        m_sources.clear();
    }
    m_view = view;
    m_question = question;
    const QString text = playbookText(question.text);
    m_number->setText(QLocale().toString(number));
    m_text->setText(text);
    m_hint->setText(playbookText(question.hint));
    m_hint->setVisible(!question.hint.isEmpty());
    m_suggests->setText(question.suggests.isEmpty() ? QString() : tr("may suggest a cause"));
    for (QWidget* field : QList<QWidget*>{m_choice, m_count, m_day})
        field->setAccessibleName(text);
    m_words->setAccessibleName(tr("%1 In words").arg(text));
    const Answer* answer = answerTo(view.value, question.id);
    showControl(answer);
    showSources(answer);
    m_typed->show({.caseId = view.value.id,
                   .part = part(),
                   .edit = EditKind::AnswerQuestion,
                   .field = u"text"_s,
                   .base = view.value.revision},
                  answer ? answer->text : QString());
}

void QuestionEditor::showControl(const Answer* answer)
{
    const QString value = answer ? answer->value : QString();
    const bool isChoice = m_question.type == AnswerType::Choice || m_question.type == AnswerType::YesPartlyNoNotKnown;
    m_choice->setVisible(isChoice);
    m_count->setVisible(m_question.type == AnswerType::Number);
    m_dayLine->setVisible(m_question.type == AnswerType::Date);
    m_choice->parentWidget()->setVisible(m_question.type != AnswerType::Text);
    if (isChoice) {
        m_choice->setChoices(choicesOf(m_question));
        m_choice->setCurrent(int(codesOf(m_question).indexOf(value)));
        // Many choices fold into a combo box by themselves where they are not given the width.
        m_choice->setMaximumWidth(m_question.options.size() > mostSegments ? m_choice->minimumSizeHint().width()
                                                                           : QWIDGETSIZE_MAX);
    }
    if (!m_count->hasFocus() || value.toInt() == m_count->value()) {
        const QSignalBlocker blocker(m_count);
        m_count->setValue(value.isEmpty() ? -1 : value.toInt());
    }
    const QSignalBlocker blocker(m_day);
    const QDate heard = m_view.value.facts.received.toTimeZone(m_desk.zone()).date();
    const QDate said = QDate::fromString(value, Qt::ISODate);
    m_takeDay->setVisible(!said.isValid());
    if (!m_day->hasFocus() || said.isValid())
        m_day->setDate(said.isValid() ? said : heard.isValid() ? heard : m_desk.now().toTimeZone(m_desk.zone()).date());
}

void QuestionEditor::showSources(const Answer* answer)
{
    const QStringList restsOn = answer ? answer->restsOn : QStringList();
    QStringList wanted{u"agent"_s, u"customer"_s, u"document"_s};
    for (const QString& source : m_sources + restsOn)
        if (!wanted.contains(source))
            wanted.append(source);
    if (wanted != m_sources || m_sourcesRow->count() == 1) {
        m_sources = wanted;
        qDeleteAll(m_sourcesPlace->findChildren<QPushButton*>(u"source"_s));
        m_sourcesRow->removeWidget(m_add);
        m_sourcesRow->removeWidget(m_addField);
        for (const QString& source : std::as_const(m_sources))
            m_sourcesRow->addWidget(makeSource(source, restsOn.contains(source)));
        m_sourcesRow->addWidget(m_add);
        m_sourcesRow->addWidget(m_addField);
        m_addField->hide();
        m_add->show();
    }
    const auto buttons = m_sourcesPlace->findChildren<QPushButton*>(u"source"_s);
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const QString source = buttons[i]->property("source").toString();
        const bool on = restsOn.contains(source);
        buttons[i]->setText(sourceInWords(source, m_view).replace(u'&', u"&&"_s));
        buttons[i]->setChecked(on);
        buttons[i]->setIcon(on ? icon(Icon::Check) : QIcon());
    }
}

QPushButton* QuestionEditor::makeSource(const QString& source, bool restsOn)
{
    auto* button = new QPushButton(m_sourcesPlace);
    button->setObjectName(u"source"_s);
    button->setProperty("source", source);
    button->setCheckable(true);
    button->setChecked(restsOn);
    makeSmall(button);
    connect(button, &QPushButton::clicked, this, [this, source](bool on) { toggleSource(source, on); });
    return button;
}

void QuestionEditor::toggleSource(const QString& source, bool on)
{
    const Answer* answer = answerTo(m_view.value, m_question.id);
    QStringList restsOn = answer ? answer->restsOn : QStringList();
    restsOn.removeAll(source);
    if (on)
        restsOn.append(source);
    apply({{"rests_on"_L1, QJsonArray::fromStringList(restsOn)}});
}

void QuestionEditor::addSource()
{
    const QString source = m_addField->text().simplified();
    m_addField->clear();
    m_addField->hide();
    m_add->show();
    m_add->setFocus();
    if (!source.isEmpty())
        toggleSource(source, true);
}

void QuestionEditor::choose(int index)
{
    answer(codesOf(m_question).value(index));
}

void QuestionEditor::answer(const QString& value)
{
    apply({{"value"_L1, value}});
}

void QuestionEditor::apply(QJsonObject set)
{
    m_typed->finish();
    Edit edit;
    edit.kind = EditKind::AnswerQuestion;
    edit.caseId = m_view.value.id;
    edit.part = part();
    edit.set = std::move(set);
    edit.set.insert("question"_L1, m_question.id);
    m_desk.apply({{edit}}, this, [this](const Result<AppliedGroup>& applied) {
        if (applied)
            return;
        m_desk.tell(applied.error());
        show(CaseView(m_view), Question(m_question), m_number->text().toInt());
    });
}

void QuestionEditor::finishTyping()
{
    m_typed->finish();
}

void QuestionEditor::focusAnswer()
{
    for (QWidget* stop : stops())
        if (!stop->isHidden() && !stop->parentWidget()->isHidden()) {
            stop->setFocus();
            return;
        }
}

QList<QWidget*> QuestionEditor::stops() const
{
    QList<QWidget*> all{m_choice, m_count, m_day, m_takeDay, m_words};
    for (QPushButton* button : m_sourcesPlace->findChildren<QPushButton*>(u"source"_s))
        all.append(button);
    return all << m_add << m_addField << m_next;
}

void QuestionEditor::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT moveWanted(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT moveWanted(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT nextWanted();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool QuestionEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_addField && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            m_addField->clear();
            addSource();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            addSource();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QuestionEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), look::colour(Role::Alternate));
    const QRect bar = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 3, height()));
    painter.fillRect(bar, look::colour(Role::Accent));
}

} // namespace amends
