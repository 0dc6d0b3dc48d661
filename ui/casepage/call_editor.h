// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "ui/casepage/call_guide.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QPushButton;

namespace amends {

class CallMoment;
class CallReason;
class Chip;
class Desk;
class GrowingText;
class Label;
class PromiseList;
class SegmentedControl;
class TypedText;

/// One call with one party, while it is held or afterwards: its outcome, its time, what was said, what was promised.
/// The call is a part whose id is known beforehand; the first thing entered makes it, everything later changes it.
/// Where the customer is called before the agent was heard it asks why first. Window's thread.
class CallEditor : public QWidget {
    Q_OBJECT

public:
    CallEditor(Desk& desk, Party party, QWidget* parent = nullptr);

    /// The call may not be there yet. Another call or case finishes what was typed.
    void show(const CaseView& view, const PartId& call);
    void finishTyping();
    PartId call() const { return m_call; }
    CallGuide::Progress progress() const;
    /// The first thing to fill in.
    void focusFirst();
    bool focusOn(const PartId& promise);

Q_SIGNALS:
    void progressChanged();
    /// The call is over: its row is enough now.
    void ended();

private:
    struct Field {
        QLatin1StringView key;
        Label* question = nullptr;
        GrowingText* text = nullptr;
        TypedText* typed = nullptr;
    };

    QWidget* makeHead();
    void makeOutcome();
    QWidget* makeWhen();
    QWidget* makeSurprises();
    QWidget* makeFoot();
    Field makeField(QLatin1StringView key, int lines);
    void showHead();
    void showFields();
    void showQuestions();
    void showWhatFits();
    void showTimer();

    const Call* stored() const;
    bool isMade() const { return stored() || m_isMaking; }
    bool mayBeMade() const;
    bool wantsReason() const;
    /// True where the call may be made; else it waits for its reason, and the cursor is there.
    bool askForReason();
    void chooseOutcome(CallOutcome outcome);
    void startNow();
    void sayTime();
    void end();
    /// Makes the call or changes it.
    void say(const QJsonObject& set);
    Edit editOf(const QJsonObject& set, bool isThere);
    void sayReason();
    QJsonObject making() const;

    Desk& m_desk;
    Party m_party;
    CaseView m_view;
    PartId m_call;
    std::optional<CallOutcome> m_outcome;
    bool m_thanked = false;
    bool m_isMaking = false; ///< the Edit that makes it is under way
    QDateTime m_saidAt;      ///< its moment as said last; invalid: nothing was said of it
    QDateTime m_started;     ///< the talk, as far as it was seen to begin
    QTimer m_clock;

    Label* m_title;
    Label* m_phone;
    Label* m_tries;
    CallReason* m_reason;
    SegmentedControl* m_outcomes;
    CallMoment* m_moment;
    Field m_notes;
    Field m_right;
    Field m_surprises;
    Chip* m_surprise;
    QWidget* m_surprisePlace;
    Label* m_thankQuestion;
    SegmentedControl* m_thank;
    Label* m_promiseQuestion;
    PromiseList* m_promises;
    Label* m_length;
    QPushButton* m_abuse;
    QPushButton* m_end;
};

} // namespace amends
