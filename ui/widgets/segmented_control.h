// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace amends {

/// One choice of a few, all in sight; the chosen one is filled and ticked. Arrow keys change it, and so does typing the
/// first letter of a choice (or the key given with it); where none is chosen, Space, Left and Right begin with the
/// first. Where its place is too narrow it shows as a combo box.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString text;
        QChar key = {}; ///< null: the first letter of the text
    };

    explicit SegmentedControl(QWidget* parent = nullptr);

    void setChoices(const QList<Choice>& choices);
    void setChoices(const QStringList& texts);
    /// -1: none chosen. Does not signal.
    void setCurrent(int index);
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By a person.
    void chosen(int index);
    /// By its letter, also where it was chosen before; behind chosen().
    void letterTyped();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool isFolded() const;
    int widthOf(int index) const;
    QRect placeOf(int index) const;
    int indexAt(const QPoint& point) const;
    void choose(int index);
    void openMenu();
    void paintFolded(QPainter& painter) const;
    void paintSegment(QPainter& painter, int index) const;
    void describe();

    QList<Choice> m_choices;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace amends
