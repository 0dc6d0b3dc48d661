// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "core/playbook/playbook.h"

#include <QWidget>

class QDateEdit;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace amends {

class Desk;
class FlowLayout;
class GrowingText;
class Label;
class SegmentedControl;
class TypedText;

/// The newest answer of a case to a question; null where there is none.
const Answer* answerTo(const Case& c, QStringView question);
/// What an answer says, in a word or two: "no", "a supplier's", "3"; its text where it has no value.
QString answerInWords(const Answer& answer, const Question& question);
/// Who or what an answer rests on, as people call it: "agent" is the agent's name.
QString sourceInWords(const QString& source, const CaseView& view);
/// A text of the playbook, in the language of the window.
QString playbookText(const QString& text);

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
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeControls();
    QWidget* makeFoot();
    void showControl(const Answer* answer);
    void showSources(const Answer* answer);
    QPushButton* makeSource(const QString& source, bool restsOn);
    void addSource();
    void toggleSource(const QString& source, bool on);
    void choose(int index);
    void answer(const QString& value);
    void apply(QJsonObject set);
    PartId part() const;

    Desk& m_desk;
    CaseView m_view;
    Question m_question;
    QStringList m_sources; ///< offered here, in order
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
    QWidget* m_sourcesPlace;
    FlowLayout* m_sourcesRow;
    QPushButton* m_add;
    QLineEdit* m_addField;
    QPushButton* m_next;
};

} // namespace amends
