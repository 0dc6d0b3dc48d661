// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/question_editor.h"

#include "ui/casepage/new_part.h"
#include "ui/casepage/part_edits.h"
#include "ui/casepage/sources_row.h"
#include "ui/casepage/typed_text.h"
#include "ui/desk/desk.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/words/answers_told.h"

#include <QDateEdit>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

constexpr int mostCount = 999'999'999;
constexpr qsizetype mostSegments = 5;
constexpr qsizetype yesNoCount = 4;

QList<SegmentedControl::Choice> choicesOf(const Question& question)
{
    //: The keys that answer yes, partly, no and not known, in this order.
    const QString keys = QuestionEditor::tr("YPNK");
    QList<SegmentedControl::Choice> choices;
    const QStringList codes = words::codesOf(question);
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const bool isYesNo = question.type == AnswerType::YesPartlyNoNotKnown;
        const bool isNotKnown = codes[i] == codeOf(YesNo::NotKnown);
        QChar key;
        if ((isYesNo || isNotKnown) && keys.size() == yesNoCount)
            key = isNotKnown ? keys.back() : keys[i];
        choices.append({words::codeInWords(codes[i], question), key});
    }
    return choices;
}

} // namespace

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
                                Edit edit = editOf(target, {{target.field, text}});
                                // The question goes with the first word of it, whichever that is.
                                if (!target.isThere)
                                    edit.set.insert("question"_L1, m_question.id);
                                return edit;
                            }))
    , m_sources(new SourcesRow(this))
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
    // Who goes on typing writes the reason; further letters are no other answers.
    connect(m_choice, &SegmentedControl::letterTyped, m_words, qOverload<>(&QWidget::setFocus));
    m_words->installEventFilter(this);
    connect(m_count, &QSpinBox::valueChanged, this,
            [this](int value) { answer(value < 0 ? QString() : QString::number(value)); });
    connect(m_day, &QDateEdit::dateChanged, this, [this](QDate day) { answer(day.toString(Qt::ISODate)); });
    connect(m_takeDay, &QPushButton::clicked, this, [this] { answer(m_day->date().toString(Qt::ISODate)); });
    connect(m_sources, &SourcesRow::chosen, this, &QuestionEditor::restOn);
    connect(m_next, &QPushButton::clicked, this, &QuestionEditor::nextWanted);
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
    makeSmall(m_next);
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sources, 1);
    row->addWidget(m_next, 0, Qt::AlignBottom);
    return foot;
}

PartId QuestionEditor::part() const
{
    const Answer* answer = words::answerTo(m_view.value, m_question.id);
    return answer ? answer->id : newPartFor(m_view.value, u"answer:" + m_question.id);
}

void QuestionEditor::show(const CaseView& view, const Question& question, int number)
{
    const bool isOther = m_question.id != question.id || m_view.value.id != view.value.id;
    if (isOther) {
        finishTyping();
        m_restsOn.forget();
        m_sources->forget();
    }
    m_view = view;
    m_question = question;
    const QString text = words::playbookText(question.text);
    m_number->setText(QLocale().toString(number));
    m_text->setText(text);
    m_hint->setText(words::playbookText(question.hint));
    m_hint->setVisible(!question.hint.isEmpty());
    m_suggests->setText(question.suggests.isEmpty() ? QString() : tr("may suggest a cause"));
    for (QWidget* field : QList<QWidget*>{m_choice, m_count, m_day})
        field->setAccessibleName(text);
    m_words->setAccessibleName(tr("%1 In words").arg(text));
    const Answer* answer = words::answerTo(view.value, question.id);
    showControl(answer ? answer->value : QString(), isOther ? Typed::Replaced : Typed::Kept);
    m_restsOn.show(answer ? answer->restsOn : QStringList(), view.value.revision);
    m_sources->show(view, m_restsOn.now());
    m_typed->show({.caseId = view.value.id,
                   .part = part(),
                   .edit = EditKind::AnswerQuestion,
                   .field = u"text"_s,
                   .base = view.value.revision,
                   .isThere = answer != nullptr},
                  answer ? answer->text : QString());
}

void QuestionEditor::showControl(const QString& value, Typed typed)
{
    const bool isChoice = m_question.type == AnswerType::Choice || m_question.type == AnswerType::YesPartlyNoNotKnown;
    m_choice->setVisible(isChoice);
    m_count->setVisible(m_question.type == AnswerType::Number);
    m_dayLine->setVisible(m_question.type == AnswerType::Date);
    m_choice->parentWidget()->setVisible(m_question.type != AnswerType::Text);
    if (isChoice) {
        m_choice->setChoices(choicesOf(m_question));
        m_choice->setCurrent(int(words::codesOf(m_question).indexOf(value)));
        // Many choices fold into a combo box by themselves where they are not given the width.
        m_choice->setMaximumWidth(m_question.options.size() > mostSegments ? m_choice->minimumSizeHint().width()
                                                                           : QWIDGETSIZE_MAX);
    }
    if (typed == Typed::Replaced || !m_count->hasFocus()) {
        const QSignalBlocker blocker(m_count);
        m_count->setValue(value.isEmpty() ? -1 : value.toInt());
    }
    const QDate said = QDate::fromString(value, Qt::ISODate);
    m_takeDay->setVisible(!said.isValid());
    if (typed == Typed::Kept && m_day->hasFocus())
        return;
    const QSignalBlocker blocker(m_day);
    const QDate heard = m_view.value.facts.received.toTimeZone(m_desk.zone()).date();
    m_day->setDate(said.isValid() ? said : heard.isValid() ? heard : m_desk.now().toTimeZone(m_desk.zone()).date());
}

void QuestionEditor::restOn(const QString& source, bool on)
{
    QStringList restsOn = m_restsOn.now();
    restsOn.removeAll(source);
    if (on)
        restsOn.append(source);
    const int said = m_restsOn.say(restsOn);
    m_sources->show(m_view, restsOn);
    apply({{"rests_on"_L1, QJsonArray::fromStringList(restsOn)}},
          [this, said](const Result<AppliedGroup>& answer) { m_restsOn.answered(said, answer); });
}

void QuestionEditor::choose(int index)
{
    answer(words::codesOf(m_question).value(index));
}

void QuestionEditor::answer(const QString& value)
{
    apply({{"value"_L1, value}});
}

void QuestionEditor::apply(QJsonObject set, std::function<void(const Result<AppliedGroup>&)> then)
{
    m_typed->finish();
    Edit edit;
    edit.kind = EditKind::AnswerQuestion;
    edit.caseId = m_view.value.id;
    edit.part = part();
    edit.set = std::move(set);
    edit.set.insert("question"_L1, m_question.id);
    m_desk.apply({{edit}}, this, [this, then = std::move(then)](const Result<AppliedGroup>& applied) {
        if (then)
            then(applied);
        if (applied)
            return;
        m_desk.tell(applied.error());
        const Answer* answer = words::answerTo(m_view.value, m_question.id);
        showControl(answer ? answer->value : QString(), Typed::Replaced);
        m_sources->show(m_view, m_restsOn.now());
    });
}

void QuestionEditor::finishTyping()
{
    if (m_question.type == AnswerType::Number)
        m_count->interpretText();
    if (m_question.type == AnswerType::Date)
        m_day->interpretText();
    m_sources->finishTyping();
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
    return all << m_sources->stops() << m_next;
}

/// Enter goes on, Shift+Enter begins a line.
bool QuestionEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !(key->modifiers() & Qt::ShiftModifier)) {
            Q_EMIT nextWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
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

void QuestionEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), look::colour(Role::Alternate));
    const QRect bar = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 3, height()));
    painter.fillRect(bar, look::colour(Role::Accent));
}

} // namespace amends
