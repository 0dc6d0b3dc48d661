// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_side.h"

#include "ui/desk/desk.h"
#include "ui/people/person_erasing.h"
#include "ui/widgets/due_chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/task_list.h"
#include "ui/widgets/task_model.h"
#include "ui/words/foreign.h"
#include "ui/words/tasks_told.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace amends {

using namespace Qt::StringLiterals;
using look::Role;
using look::Type;
using look::u;

namespace {

constexpr qsizetype shownAtMost = 200;

TaskRow rowOf(const CaseRow& row, const words::Present& present)
{
    const bool isClosed = row.closed.isValid();
    QStringList line{row.number.toString()};
    if (!row.source.isEmpty())
        line.append(words::sourceName(row.source));
    line.append(words::dayName(row.received.toTimeZone(present.zone).date(), present.today()));
    TaskRow told;
    told.key = row.id.toString();
    told.icon = isClosed ? Icon::Check : Icon::Folder;
    told.title = row.title.isEmpty() ? PersonSide::tr("no title") : words::shown(row.title, words::Medium::Window);
    told.line = line.join(u" · "_s);
    told.stars = row.stars;
    told.chip = isClosed ? ChipText{PersonSide::tr("closed"), look::Tone::Done, {}} : dueChip(row.due, present);
    told.chipTip = isClosed ? words::wholeMoment(row.closed, present) : words::wholeDue(row.due, present);
    told.urgent = !isClosed && row.isOverdue(present.now);
    return told;
}

} // namespace

PersonSide::PersonSide(Desk& desk, QWidget* parent)
    : Panel(Role::Base, Edges::Round, parent)
    , m_desk(desk)
    , m_name(new Label(Type::PageTitle, Role::Text, this))
    , m_contact(new Label(Type::Body, Role::Secondary, this))
    , m_count(new Label(Type::SecondLine, Role::Secondary, this))
    , m_erasing(new PersonErasing(desk, this))
    , m_list(new TaskList(this))
{
    m_name->setWordWrap(true);
    m_contact->setWordWrap(true);
    m_contact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setAccessibleName(tr("Their cases"));
    auto* head = new QVBoxLayout;
    head->setContentsMargins(u(3), u(3), u(3), u(2));
    head->setSpacing(u(1));
    head->addWidget(m_name);
    head->addWidget(m_contact);
    head->addSpacing(u(1));
    head->addWidget(m_count);
    head->addSpacing(u(1));
    head->addWidget(m_erasing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, u(1));
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Rule(Qt::Horizontal, this));
    column->addWidget(m_list, 1);
    column->addStretch(0);
    connect(m_list, &TaskList::taken, this,
            [this](const QString& key) { m_desk.goTo({.page = PageKind::Case, .caseId = m_cases.value(key)}); });
}

void PersonSide::show(const PersonRow& person)
{
    if (m_person != person.person.id)
        m_list->setRows({});
    m_person = person.person.id;
    m_name->setText(person.person.erased           ? tr("Erased person")
                    : person.person.name.isEmpty() ? tr("no name")
                                                   : words::harmless(person.person.name));
    showContact(person.person);
    m_erasing->show(person.person);
    m_count->setText(
        tr("%1 open, %2 in all").arg(QLocale().toString(person.openCases), QLocale().toString(person.cases)));
    setVisible(true);
    const quint64 asked = ++m_asked;
    Desk::when<Result<CaseKeys>>(m_desk.casebook().casesOf(m_person, u"person"_s), this,
                                 [this, asked](const Result<CaseKeys>& keys) {
                                     if (keys && asked == m_asked)
                                         readRows(keys->keys);
                                     else if (!keys && keys.error().code != "superseded"_L1)
                                         m_desk.tell(keys.error());
                                 });
}

void PersonSide::clear()
{
    ++m_asked;
    m_person = {};
    setVisible(false);
}

void PersonSide::showContact(const Person& person)
{
    QStringList lines;
    for (const QString& line : QStringList{person.phone, person.email} + person.handles)
        if (!line.isEmpty())
            lines.append(words::harmless(line));
    m_contact->setText(lines.join(u'\n'));
    m_contact->setVisible(!lines.isEmpty());
}

void PersonSide::readRows(const QList<qint64>& keys)
{
    m_total = keys.size();
    const quint64 asked = m_asked;
    Desk::when<Result<QList<CaseRow>>>(m_desk.casebook().caseRows(keys.first(std::min(keys.size(), shownAtMost))), this,
                                       [this, asked](const Result<QList<CaseRow>>& rows) {
                                           if (rows && asked == m_asked)
                                               take(*rows);
                                           else if (!rows)
                                               m_desk.tell(rows.error());
                                       });
}

void PersonSide::take(const QList<CaseRow>& rows)
{
    const words::Present present{m_desk.now(), m_desk.zone()};
    QList<TaskRow> told;
    m_cases.clear();
    for (const CaseRow& row : rows) {
        if (row.id.isNull())
            continue;
        told.append(rowOf(row, present));
        m_cases.insert(told.last().key, row.id);
    }
    if (m_total > rows.size()) {
        TaskRow more;
        more.kind = TaskRow::Kind::Heading;
        more.key = u"more"_s;
        more.icon = Icon::More;
        more.title = tr("and %1 older ones").arg(QLocale().toString(m_total - rows.size()));
        told.append(more);
    }
    m_list->setRows(told);
}

} // namespace amends
