// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/sources_row.h"

#include "ui/widgets/amends_style.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/words/answers_told.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace amends {

using look::Role;
using look::Type;
using look::u;

SourcesRow::SourcesRow(QWidget* parent)
    : QWidget(parent)
    , m_row(new FlowLayout(this))
    , m_add(new QPushButton(icon(Icon::Add), tr("Add"), this))
    , m_field(new QLineEdit(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    auto* head = new Label(tr("Rests on"), Type::SecondLine, Role::Secondary, this);
    head->setFixedHeight(u(6));
    m_row->addWidget(head);
    makeQuiet(m_add);
    makeSmall(m_add);
    m_add->setAccessibleName(tr("Add what it rests on"));
    m_field->setPlaceholderText(tr("A document, a name"));
    m_field->setAccessibleName(tr("What else it rests on"));
    m_field->setFixedWidth(u(40));
    m_field->installEventFilter(this);
    m_row->addWidget(m_add);
    m_row->addWidget(m_field);
    fold();
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_field->show();
        m_add->hide();
        m_field->setFocus();
    });
}

void SourcesRow::forget()
{
    m_sources.clear();
    m_field->clear();
    fold();
}

void SourcesRow::fold()
{
    m_field->hide();
    m_add->show();
}

void SourcesRow::show(const CaseView& view, const QStringList& restsOn)
{
    QStringList wanted{u"agent"_s, u"customer"_s, u"document"_s};
    for (const QString& source : m_sources + restsOn)
        if (!wanted.contains(source))
            wanted.append(source);
    if (wanted != m_sources) {
        m_sources = wanted;
        makeButtons();
    }
    for (QPushButton* button : buttons()) {
        const QString source = button->property("source").toString();
        const bool on = restsOn.contains(source);
        button->setText(words::sourceInWords(source, view).replace(u'&', u"&&"_s));
        button->setChecked(on);
        button->setIcon(on ? icon(Icon::Check) : QIcon());
    }
}

QList<QPushButton*> SourcesRow::buttons() const
{
    return findChildren<QPushButton*>(u"source"_s);
}

void SourcesRow::makeButtons()
{
    qDeleteAll(buttons());
    m_row->removeWidget(m_add);
    m_row->removeWidget(m_field);
    for (const QString& source : std::as_const(m_sources)) {
        auto* button = new QPushButton(this);
        button->setObjectName(u"source"_s);
        button->setProperty("source", source);
        button->setCheckable(true);
        makeSmall(button);
        connect(button, &QPushButton::clicked, this, [this, source](bool on) { Q_EMIT chosen(source, on); });
        m_row->addWidget(button);
        button->show();
    }
    m_row->addWidget(m_add);
    m_row->addWidget(m_field);
}

void SourcesRow::add()
{
    const QString source = m_field->text().simplified();
    m_field->clear();
    fold();
    if (!source.isEmpty())
        Q_EMIT chosen(source, true);
}

void SourcesRow::finishTyping()
{
    if (!m_field->text().isEmpty())
        add();
}

QList<QWidget*> SourcesRow::stops() const
{
    QList<QWidget*> all;
    for (QPushButton* button : buttons())
        all.append(button);
    return all << m_add << m_field;
}

bool SourcesRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Escape && key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    if (key == Qt::Key_Escape)
        m_field->clear();
    add();
    m_add->setFocus();
    return true;
}

} // namespace amends
