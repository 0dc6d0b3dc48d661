// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/window_requests.h"
#include "ui/widgets/panel.h"
#include "ui/words/when.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace amends {

/// One piece of good news: what, and below how it came; opens its case.
class GoodNewsLine : public QAbstractButton {
    Q_OBJECT

public:
    GoodNewsLine(const GoodNews& news, const words::Present& present, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// Words, or stars.
    struct Piece {
        QString text;
        double stars = -1;
    };
    void setPieces(const QString& sentence, const GoodNews& news);

    QList<Piece> m_pieces;
    QString m_line;
};

/// What went well lately; hidden while there is nothing.
class GoodNewsPanel : public Panel {
    Q_OBJECT

public:
    explicit GoodNewsPanel(QWidget* parent = nullptr);
    void show(const QList<GoodNews>& news, const words::Present& present);

Q_SIGNALS:
    void wanted(const amends::CaseId& id);

private:
    QVBoxLayout* m_lines;
    QList<GoodNews> m_news;
    QDate m_day;
    QWidget* m_box = nullptr;
};

} // namespace amends
