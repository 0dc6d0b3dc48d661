// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/question_list.h"

#include "core/playbook/suggestions.h"
#include "ui/desk/desk.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/words/answers_told.h"
#include "ui/words/told.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {

using look::Role;
using look::Type;
using look::u;

QuestionRow::QuestionRow(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void QuestionRow::setLine(const Line& line)
{
    m_line = line;
    QStringList told{line.answer.isEmpty() ? tr("not answered yet") : line.answer};
    if (!line.suggests.isEmpty())
        told.append(tr("suggests: %1").arg(line.suggests));
    if (!line.restsOn.isEmpty())
        told.append(tr("rests on: %1").arg(line.restsOn));
    setAccessibleName(line.number + u". "_s + line.question);
    setAccessibleDescription(told.join(u", "_s));
    told.prepend(line.question);
    setToolTip(u"<p>"_s + told.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</p>"_s);
    update();
}

QSize QuestionRow::sizeHint() const
{
    return {u(120), u(7)};
}

void QuestionRow::keyPressEvent(QKeyEvent* event)
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
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void QuestionRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), look::colour(Role::Hover));
    int end = width() - u(2);
    const auto draw = [&](int left, int right, const QString& text, Type type, const QColor& ink, bool atEnd = false) {
        painter.setFont(look::font(type));
        painter.setPen(ink);
        const QRect place(left, 0, std::max(0, right - left), height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                         int(QStyle::visualAlignment(layoutDirection(), atEnd ? Qt::AlignRight : Qt::AlignLeft)) |
                             Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    const QColor secondary = look::colour(Role::Secondary);
    const bool isWide = width() >= u(150);
    const int rests = end - u(isWide ? 23 : 0);
    const int suggests = rests - u(27);
    const int answer = suggests - u(19);
    draw(0, u(7), m_line.number, Type::SecondLine, secondary, true);
    const bool isBare = m_line.suggests.isEmpty();
    const bool isOpen = isBare && m_line.answer.isEmpty() && m_line.restsOn.isEmpty();
    const int wanted = u(12) + QFontMetrics(look::font(Type::Body)).horizontalAdvance(m_line.question);
    const bool takesAll = isOpen && wanted > answer; // nothing else is there to be read
    draw(u(10), takesAll ? end : answer - u(2), m_line.question, Type::Body, look::colour(Role::Text));
    if (!takesAll)
        draw(answer, (isBare ? rests : suggests) - u(2), m_line.answer.isEmpty() ? u"–"_s : m_line.answer,
             Type::BodyStrong, m_line.answer.isEmpty() ? secondary : look::colour(Role::Text));
    if (!isBare) {
        const QRect arrow(suggests, height() / 2 - u(1.5), u(3), u(3));
        paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), arrow), Icon::ChevronEnd,
                  look::textOf(look::Tone::Info));
        draw(suggests + u(4), rests - u(2), m_line.suggests, Type::Small, look::textOf(look::Tone::Info));
    }
    if (isWide)
        draw(rests, end, m_line.restsOn, Type::Small, secondary);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(look::colour(Role::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), u(1), u(1));
    }
}

QuestionList::QuestionList(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_column(new QVBoxLayout(this))
    , m_editor(new QuestionEditor(desk, this))
{
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(1);
    m_editor->hide();
    connect(m_editor, &QuestionEditor::nextWanted, this, [this] {
        if (m_open + 1 < m_rows.size())
            open(m_open + 1);
    });
    connect(m_editor, &QuestionEditor::moveWanted, this, [this](int by) { move(m_open, by); });
}

void QuestionList::show(const CaseView& view, const QuestionGroup& group)
{
    const bool isOther = m_view.value.id != view.value.id || m_group.id != group.id;
    if (isOther)
        m_editor->finishTyping();
    const bool needsRows = isOther || m_group.questions.size() != group.questions.size();
    m_view = view;
    m_group = group;
    if (!needsRows) {
        fill();
        return;
    }
    makeRows();
    const auto unanswered = std::ranges::find_if(
        group.questions, [&](const Question& question) { return !words::answerTo(view.value, question.id); });
    open(unanswered == group.questions.end() ? -1 : int(unanswered - group.questions.begin()), false);
}

void QuestionList::makeRows()
{
    m_column->removeWidget(m_editor);
    qDeleteAll(m_rows);
    m_rows.clear();
    m_open = -1;
    for (int i = 0; i < m_group.questions.size(); ++i) {
        auto* row = new QuestionRow(this);
        connect(row, &QAbstractButton::clicked, this, [this, i] { open(i); });
        connect(row, &QuestionRow::moveWanted, this, [this, i](int by) { move(i, by); });
        m_column->addWidget(row);
        row->show();
        m_rows.append(row);
    }
}

void QuestionList::fill()
{
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setLine(lineOf(i));
    if (m_open >= 0)
        m_editor->show(m_view, m_group.questions[m_open], m_open + 1);
}

QuestionRow::Line QuestionList::lineOf(int index) const
{
    const Question& question = m_group.questions[index];
    QuestionRow::Line line{.number = QLocale().toString(index + 1), .question = words::playbookText(question.text)};
    const Answer* answer = words::answerTo(m_view.value, question.id);
    if (!answer)
        return line;
    line.answer = words::answerInWords(*answer, question);
    const Playbook& playbook = m_desk.playbook();
    QStringList suggested;
    for (const Suggestion& suggestion : suggestedCauses(playbook, {*answer}, {}))
        suggested.append(words::withinSentence(words::causeName(suggestion.causeCode, playbook.causes)));
    line.suggests = suggested.join(u", "_s);
    QStringList sources;
    for (const QString& source : answer->restsOn)
        sources.append(words::sourceInWords(source, m_view));
    line.restsOn = sources.join(u", "_s);
    return line;
}

void QuestionList::open(int index, bool withFocus)
{
    const int was = m_open;
    m_open = index >= 0 && index < m_rows.size() ? index : -1;
    if (was != m_open) {
        m_column->removeWidget(m_editor);
        for (int i = 0; i < m_rows.size(); ++i)
            m_rows[i]->setVisible(i != m_open);
        m_editor->setVisible(m_open >= 0);
        if (m_open >= 0)
            m_column->insertWidget(m_column->indexOf(m_rows[m_open]), m_editor);
    }
    fill();
    orderStops();
    if (withFocus && m_open >= 0)
        m_editor->focusAnswer();
}

void QuestionList::move(int from, int by)
{
    const int to = std::clamp(from + by, 0, int(m_rows.size()) - 1);
    if (to == m_open)
        m_editor->focusAnswer();
    else if (to >= 0)
        m_rows[to]->setFocus(Qt::TabFocusReason);
}

void QuestionList::orderStops()
{
    QList<QWidget*> stops;
    for (int i = 0; i < m_rows.size(); ++i) {
        stops.append(m_rows[i]);
        if (i == m_open)
            stops.append(m_editor->stops());
    }
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

void QuestionList::finishTyping()
{
    m_editor->finishTyping();
}

void QuestionList::focusAnswer()
{
    if (m_open >= 0)
        m_editor->focusAnswer();
    else if (!m_rows.isEmpty())
        m_rows.front()->setFocus();
}

void QuestionList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(QPen(look::colour(Role::Hairline), 1));
    painter.setBrush(look::colour(Role::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    for (const QuestionRow* row : m_rows)
        if (row->isVisible())
            painter.fillRect(0, row->geometry().bottom() + 1, width(), 1, look::colour(Role::Hairline));
}

} // namespace amends
