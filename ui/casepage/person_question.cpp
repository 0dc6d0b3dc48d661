// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/person_question.h"

#include "ui/casepage/person_choices.h"
#include "ui/widgets/label.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

constexpr int mostInSight = 5;

} // namespace

PersonQuestion::PersonQuestion(PersonKind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_question(new Label(Type::SecondLine, Role::Text, this))
    , m_list(new QListWidget(this))
{
    m_question->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(1));
    column->addWidget(m_question);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this, [this] { choose(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
    hide();
}

void PersonQuestion::ask(const QList<PersonRow>& people, const words::Present& present)
{
    if (isVisibleTo(parentWidget()) && people == m_people)
        return;
    m_people = people;
    const bool isTwo = people.size() == 2;
    if (m_kind == PersonKind::Agent)
        m_question->setText(isTwo ? tr("Two agents have this name: which one?")
                                  : tr("Several agents have this name: which one?"));
    else
        m_question->setText(isTwo ? tr("Two customers have this name: which one?")
                                  : tr("Several customers have this name: which one?"));
    m_list->setAccessibleName(m_question->text());
    m_list->clear();
    for (const PersonRow& person : people) {
        auto* item = new QListWidgetItem(toldApart(person, present), m_list);
        item->setToolTip(item->text().toHtmlEscaped());
    }
    m_list->addItem(tr("Somebody else of this name"));
    m_list->setCurrentRow(0);
    const int rows = std::min(m_list->count(), mostInSight);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    show();
}

void PersonQuestion::choose(int row)
{
    // A click may be an activation too.
    if (row < 0 || isHidden())
        return;
    hide();
    if (row < m_people.size())
        Q_EMIT chosen(m_people[row].person);
    else
        Q_EMIT newWanted();
}

} // namespace amends
