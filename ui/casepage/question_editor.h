// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "core/playbook/playbook.h"
#include "ui/casepage/said_list.h"

#include <QWidget>

#include <functional>

class QDateEdit;
class QPushButton;
class QSpinBox;

namespace amends {

class Desk;
class GrowingText;
class Label;
class SegmentedControl;
class SourcesRow;
class TypedText;

/// The guided question that is open: its answer by type, the text, and what it rests on. One part per question, its id
/// known beforehand.
class QuestionEditor : public QWidget {
    Q_OBJECT

public:
    explicit QuestionEditor(Desk& desk, QWidget* parent = nullptr);

    void show(const CaseView& view, const Question& question, int number);
    void finishTyping();
    /// The cursor on the answer.
    void focusAnswer();
    /// What takes the cursor, in order.
    QList<QWidget*> stops() const;

Q_SIGNALS:
    void nextWanted();
    /// Up or down from here.
    void moveWanted(int by);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeControls();
    QWidget* makeFoot();
    enum class Typed { Kept, Replaced };
    void showControl(const QString& value, Typed typed);
    void restOn(const QString& source, bool on);
    void choose(int index);
    void answer(const QString& value);
    void apply(QJsonObject set, std::function<void(const Result<AppliedGroup>&)> then = {});
    PartId part() const;

    Desk& m_desk;
    CaseView m_view;
    Question m_question;
    SaidList m_restsOn;
    Label* m_number;
    Label* m_text;
    Label* m_suggests;
    Label* m_hint;
    SegmentedControl* m_choice;
    QSpinBox* m_count;
    QWidget* m_dayLine;
    QDateEdit* m_day;
    QPushButton* m_takeDay;
    GrowingText* m_words;
    TypedText* m_typed;
    SourcesRow* m_sources;
    QPushButton* m_next;
};

} // namespace amends
