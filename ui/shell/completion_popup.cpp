// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/completion_popup.h"

#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"

#include <QAbstractListModel>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

constexpr int mostRows = 8;

} // namespace

class CompletionModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void set(const QList<Completion>& completions, const QString& typed)
    {
        beginResetModel();
        m_completions = completions;
        m_typed = typed;
        endResetModel();
    }
    const Completion& at(int row) const { return m_completions[row]; }
    const QString& typed() const { return m_typed; }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_completions.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return index.isValid() && role == Qt::DisplayRole ? QVariant(at(index.row()).shown) : QVariant();
    }

private:
    QList<Completion> m_completions;
    QString m_typed;
};

namespace {

class CompletionDelegate : public QStyledItemDelegate {
public:
    CompletionDelegate(const CompletionModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {QFontMetrics(look::font(Type::Body)).horizontalAdvance(index.data().toString()) + u(24), u(6.5)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Completion& completion = m_model.at(index.row());
        const QRect row = option.rect;
        const auto placed = [&](const QRect& at) { return QStyle::visualRect(option.direction, row, at); };
        painter->save();
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            painter->fillRect(row, look::colour(option.state & QStyle::State_Selected ? Role::Highlight : Role::Hover));
        if (!completion.cause.isEmpty() && !completion.isChild)
            paintSwatch(*painter, placed(QRect(row.left() + u(2.5), row.center().y() - u(1.25), u(2.5), u(2.5))),
                        completion.cause);
        QRect words = row.adjusted(u(7), 0, -u(3), 0);
        if (completion.count >= 0) {
            const QString count = QLocale().toString(completion.count);
            painter->setFont(look::font(Type::Body));
            painter->setPen(look::colour(Role::Secondary));
            painter->drawText(placed(words),
                              int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)), count);
            words.adjust(0, 0, -painter->fontMetrics().horizontalAdvance(count) - u(2), 0);
        }
        paintName(*painter, placed(words), completion.shown, option.direction);
        painter->restore();
    }

private:
    void paintName(QPainter& painter, const QRect& place, const QString& name, Qt::LayoutDirection direction) const
    {
        QTextLayout layout(QFontMetrics(look::font(Type::Body)).elidedText(name, Qt::ElideRight, place.width()),
                           look::font(Type::Body));
        const qsizetype at = m_model.typed().isEmpty() ? -1 : name.indexOf(m_model.typed(), 0, Qt::CaseInsensitive);
        if (at >= 0) {
            QTextLayout::FormatRange typed{int(at), int(m_model.typed().size()), {}};
            typed.format.setForeground(look::colour(Role::Accent));
            typed.format.setFontWeight(QFont::DemiBold);
            layout.setFormats({typed});
        }
        QTextOption option;
        option.setTextDirection(direction);
        option.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(place.width());
        layout.endLayout();
        painter.setPen(look::colour(Role::Text));
        layout.draw(&painter, QPointF(place.left(), place.center().y() - line.height() / 2));
    }

    const CompletionModel& m_model;
};

} // namespace

CompletionPopup::CompletionPopup(SearchLine* line)
    : QFrame(line, Qt::ToolTip | Qt::FramelessWindowHint)
    , m_model(new CompletionModel(this))
    , m_list(new QListView(this))
{
    setFrameShape(QFrame::Box);
    setFocusPolicy(Qt::NoFocus);
    setAutoFillBackground(true);
    setAccessibleName(tr("What fits here"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CompletionDelegate(*m_model, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(accessibleName());
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT taken(m_model->at(index.row())); });
    auto* keys = new Label(tr("Tab takes it · Esc closes"), Type::Small, Role::Secondary, this);
    keys->setContentsMargins(u(3), u(1.5), u(3), u(1.5));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(keys);
    hide();
}

void CompletionPopup::offer(const QList<Completion>& completions, const QString& typed, const QPoint& below)
{
    if (completions.isEmpty()) {
        hide();
        return;
    }
    m_model->set(completions, typed);
    m_list->setCurrentIndex(m_model->index(0));
    const int rows = std::min(mostRows, int(completions.size()));
    m_list->setFixedHeight(rows * u(6.5));
    resize(std::max(u(70), m_list->sizeHintForColumn(0) + u(2)), sizeHint().height());
    move(isRightToLeft() ? below - QPoint(width(), 0) : below);
    show();
}

bool CompletionPopup::handleKey(int key)
{
    if (!isVisible())
        return false;
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_model->index(std::min(row + 1, m_model->rowCount() - 1)));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentIndex(m_model->index(std::max(row - 1, 0)));
        return true;
    case Qt::Key_Tab:
        hide();
        Q_EMIT taken(m_model->at(row));
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

} // namespace amends
