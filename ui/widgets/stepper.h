// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>
#include <QWidget>

namespace amends {

/// The steps of a case on one line. The current one is open to the sheet below; any can be opened. Arrow keys move the
/// focus, Enter and Space open, and so does a click.
class Stepper : public QWidget {
    Q_OBJECT

public:
    enum class Mark { Finished, Now, ToCome };
    struct Tab {
        QString name;
        QString line; ///< when, who, or by when; may be empty
        Mark mark = Mark::ToCome;

        bool operator==(const Tab&) const = default;
    };

    explicit Stepper(QWidget* parent = nullptr);
    void setTabs(const QList<Tab>& tabs);
    /// The one shown below. Does not signal.
    void setOpen(int index);
    int open() const { return m_open; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By a person.
    void opened(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    int widthFor(int index) const;
    int shareOf(int index) const;
    QRect placeOf(int index) const;
    int indexAt(const QPoint& point) const;
    void openByPerson(int index);
    void describe();
    void paintTab(QPainter& painter, int index) const;

    QList<Tab> m_tabs;
    int m_open = 0;
    int m_focus = 0;
    int m_hovered = -1;
};

} // namespace amends
