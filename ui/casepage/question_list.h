// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casepage/question_editor.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace amends {

/// A guided question folded to a line: the question, what was answered, what that suggests, what it rests on. A click
/// or Enter opens it, Up and Down move.
class QuestionRow : public QAbstractButton {
    Q_OBJECT

public:
    struct Line {
        QString number = {};
        QString question = {};
        QString answer = {}; ///< empty: none yet
        QString suggests = {};
        QString restsOn = {};

        bool operator==(const Line&) const = default;
    };

    explicit QuestionRow(QWidget* parent = nullptr);
    void setLine(const Line& line);
    const Line& line() const { return m_line; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void moveWanted(int by);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Line m_line;
};

/// The questions of one group of the playbook, one of them open.
class QuestionList : public QWidget {
    Q_OBJECT

public:
    explicit QuestionList(Desk& desk, QWidget* parent = nullptr);

    /// The first question without an answer is open where another case or group is shown, else the one that was.
    void show(const CaseView& view, const QuestionGroup& group);
    void open(int index, bool withFocus = true);
    int openIndex() const { return m_open; }
    void finishTyping();
    void focusAnswer();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makeRows();
    void fill();
    QuestionRow::Line lineOf(int index) const;
    void move(int from, int by);
    void orderStops();

    Desk& m_desk;
    CaseView m_view;
    QuestionGroup m_group;
    QVBoxLayout* m_column;
    QList<QuestionRow*> m_rows;
    QuestionEditor* m_editor;
    int m_open = -1;
};

} // namespace amends
