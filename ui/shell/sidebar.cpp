// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

class SidebarDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const bool isView = index.data(SidebarModel::IsViewRole).toBool();
        return {u(30), gapAbove(index) + u(isView ? 6.5 : 7.5)};
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
        editor->setAccessibleName(Sidebar::tr("Name of the view"));
        return editor;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        // A count may come in while a name is typed.
        const auto* line = qobject_cast<QLineEdit*>(editor);
        if (!line || !line->isModified())
            QStyledItemDelegate::setEditorData(editor, index);
    }

    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        const QRect place = option.rect.adjusted(u(7), 0, -u(1), 0);
        editor->setGeometry(QStyle::visualRect(option.direction, option.rect, place));
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QRect row = option.rect.adjusted(0, gapAbove(index), 0, 0);
        const auto placed = [&](const QRect& at) { return QStyle::visualRect(option.direction, row, at); };
        const bool isHere = option.state & QStyle::State_Selected;
        const bool isFocused = option.state & QStyle::State_HasFocus;
        const bool isView = index.data(SidebarModel::IsViewRole).toBool();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isHere || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(look::colour(isHere ? Role::Highlight : Role::Hover));
            painter->drawRoundedRect(row, u(1), u(1));
        }
        if (isHere)
            painter->fillRect(placed(QRect(row.left(), row.top() + u(1.5), 3, row.height() - u(3))),
                              look::colour(Role::Accent));
        if (isFocused) {
            painter->setPen(QPen(look::colour(Role::Accent), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), u(1), u(1));
        }
        if (const QIcon picture = index.data(Qt::DecorationRole).value<QIcon>(); !picture.isNull())
            picture.paint(painter, placed(QRect(row.left() + u(2), row.center().y() - u(2), u(4), u(4))));
        paintWords(*painter, option, row, index, isHere, isView);
        painter->restore();
    }

private:
    static int gapAbove(const QModelIndex& index)
    {
        return index.data(SidebarModel::StartsGroupRole).toBool() ? u(2) : 0;
    }

    static void paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QRect& row,
                           const QModelIndex& index, bool isHere, bool isView)
    {
        const qint64 count = index.data(SidebarModel::CountRole).toLongLong();
        QRect words = row.adjusted(u(8.25), 0, -u(2), 0);
        if (count > 0) {
            const bool urgent = index.data(SidebarModel::UrgentRole).toBool();
            const QString figure = QLocale().toString(count);
            QFont font = look::font(Type::Small);
            font.setWeight(urgent || isHere ? QFont::DemiBold : QFont::Normal);
            painter.setFont(font);
            painter.setPen(urgent ? look::textOf(look::Tone::Overdue) : look::colour(Role::Secondary));
            painter.drawText(QStyle::visualRect(option.direction, row, words),
                             int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)), figure);
            words.adjust(0, 0, -painter.fontMetrics().horizontalAdvance(figure) - u(1), 0);
        }
        painter.setFont(look::font(isHere ? Type::BodyStrong : isView ? Type::SecondLine : Type::Body));
        painter.setPen(look::colour(Role::Text));
        painter.drawText(QStyle::visualRect(option.direction, row, words),
                         int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    }
};

} // namespace

Sidebar::Sidebar(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListView(this))
    , m_business(new Label(Type::SecondLine, Role::Text, this))
    , m_state(new Label(Type::Small, Role::Secondary, this))
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SidebarDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setAccessibleName(tr("Pages and views"));
    m_list->setObjectName(QStringLiteral("sidebar"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Sidebar::choose);
    connect(m_list, &QListView::clicked, this, &Sidebar::choose);
    connect(m_list->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
            [this] { keepingPlace(&SidebarModel::giveUpView); });
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &Sidebar::offerMenu);
    m_list->installEventFilter(this);

    QFont strong = m_business->font();
    strong.setWeight(QFont::DemiBold);
    m_business->setFont(strong);
    m_business->setElided(Qt::ElideRight);
    m_state->setElided(Qt::ElideRight);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u(2), u(2), u(2), u(3));
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(new Rule(Qt::Horizontal, this));
    column->addSpacing(u(2));
    for (Label* line : {m_business, m_state}) {
        line->setContentsMargins(u(2), 0, u(2), 0);
        column->addWidget(line);
    }
}

void Sidebar::showAt(const Place& place)
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_place = place;
    const int row = m_model.rowOf(place);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row));
}

void Sidebar::nameView(const SidebarModel::Entry& view)
{
    const QModelIndex index = m_model.index(m_model.beginView(view));
    {
        const QScopedValueRollback following(m_isFollowing, true);
        m_list->setCurrentIndex(index);
    }
    m_list->setFocus();
    m_list->edit(index);
}

void Sidebar::dropView()
{
    keepingPlace(&SidebarModel::dropView);
}

void Sidebar::keepingPlace(void (SidebarModel::*change)())
{
    const int rows = m_model.rowCount();
    {
        const QScopedValueRollback following(m_isFollowing, true);
        (m_model.*change)();
    }
    if (m_model.rowCount() != rows)
        showAt(Place(m_place));
}

void Sidebar::offerMenu(const QPoint& at)
{
    const QPersistentModelIndex index(m_list->indexAt(at));
    if (!(m_model.flags(index) & Qt::ItemIsEditable))
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Rename"), QKeySequence(Qt::Key_F2), this, [this, index] { m_list->edit(index); });
    menu->addAction(tr("Take it out"), QKeySequence(Qt::Key_Delete), this, [this, index] { takeOut(index); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void Sidebar::takeOut(const QModelIndex& index)
{
    if (m_model.flags(index) & Qt::ItemIsEditable)
        Q_EMIT viewUnwanted(m_model.entries()[index.row()].saved);
}

void Sidebar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    Q_EMIT seen();
}

bool Sidebar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowStateChange && watched == window() && isSeen())
        Q_EMIT seen();
    if (event->type() == QEvent::KeyPress && watched == m_list &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete && m_list->currentIndex().isValid()) {
        takeOut(m_list->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Sidebar::setFoot(const QString& business, const QString& state)
{
    m_business->setText(business);
    m_state->setText(state);
}

QSize Sidebar::sizeHint() const
{
    return {u(46), u(120)};
}

void Sidebar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), look::colour(Role::Sidebar));
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), look::colour(Role::Hairline));
}

void Sidebar::choose(const QModelIndex& index)
{
    if (!m_isFollowing && index.isValid())
        Q_EMIT chosen(m_model.entries()[index.row()].place);
}

} // namespace amends
