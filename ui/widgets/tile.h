// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"

#include <QAbstractButton>

namespace amends {

/// A number with its meaning; a click opens the view it counts.
class Tile : public QAbstractButton {
    Q_OBJECT

public:
    struct Content {
        Icon icon = Icon::Folder;
        QString label;
        QString figure;
        QString meaning;
        bool urgent = false; ///< the meaning in the colour of what is overdue
        QList<int> bars;     ///< small bars at its end; may be empty
        QString from;        ///< below the first bar
        QString to;          ///< below the last one

        bool operator==(const Content&) const = default;
    };

    explicit Tile(QWidget* parent = nullptr);
    void setContent(const Content& content);
    const Content& content() const { return m_content; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int wordsWidth() const;
    void paintBars(QPainter& painter, const QRect& place) const;

    Content m_content;
};

} // namespace amends
