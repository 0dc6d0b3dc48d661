// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "ui/desk/case_trail.h"
#include "ui/desk/page.h"
#include "ui/words/when.h"

#include <QHash>
#include <QPointer>

#include <functional>
#include <memory>

class QAction;
class QPushButton;
class QStackedWidget;

namespace amends {

class CaseHeader;
class CaseNotices;
class CaseWalk;
class EmptyState;
class Label;
class NewCase;
class OutsideButton;
class RecordColumn;
class StepForm;
class StepSheet;
class Stepper;

/// One case: its head, the seven steps with the form of the one that is open, what helps beside it, and the record.
/// Without a case it takes down a new one. F9 folds the record, which also folds by itself in a narrow window. Alt+Up
/// and Alt+Down walk the list the case was opened from.
class CasePage : public Page {
    Q_OBJECT

public:
    using MakeForm = std::function<StepForm*(Desk& desk, QWidget* parent)>;

    /// Shows the case as it goes to paper.
    using OpenCaseFile = std::function<void(Desk& desk, const CaseView& view, QWidget* parent)>;

    /// A step without a maker is shown and cannot be opened.
    CasePage(Desk& desk, QHash<Step, MakeForm> forms, OpenCaseFile openFile, std::shared_ptr<const CaseTrail> trail,
             QWidget* parent = nullptr);
    ~CasePage() override;

    void openAt(const Place& place) override;
    Place place() const override;
    void follow(const Changes& changes) override;
    void finishTyping() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeCase();
    QWidget* makeFoot();
    StepSheet* sheet(Step step);
    void forgetSheets();
    void load();
    void take(const CaseView& view);
    void showNothing();
    void showStepper();
    void openStep(Step step);
    void stepChosen(int index);
    void showFoot();
    std::optional<Step> nextStepWithForm() const;
    bool remindsOfBegun();
    void pressNext();
    void openFile();
    void makeMenu();
    void showWay();
    void walkTo(const CaseId& id);
    void wantFolded(bool folded);
    void arrange();
    words::Present present() const;

    Desk& m_desk;
    QHash<Step, MakeForm> m_make;
    OpenCaseFile m_openFile;
    std::shared_ptr<const CaseTrail> m_trail;
    QHash<Step, StepSheet*> m_sheets;
    CaseId m_id;
    CaseView m_view;
    bool m_isShown = false; ///< m_view is the case of m_id
    bool m_isStale = false;
    Step m_step = Step::Read;
    std::optional<Step> m_wantedStep; ///< once the case is there
    PartId m_wantedPart;
    quint64 m_asked = 0;
    std::optional<bool> m_foldWish; ///< by a person; until the window grows or shrinks past the limit
    bool m_isNarrow = false;
    QDateTime m_savedAt;

    QStackedWidget* m_whole;
    QWidget* m_waiting; ///< for the first answer
    QWidget* m_case = nullptr;
    EmptyState* m_gone;
    NewCase* m_new;
    CaseHeader* m_header;
    CaseWalk* m_walk;
    QAction* m_reopen = nullptr;
    QAction* m_withdraw = nullptr;
    Stepper* m_stepper;
    CaseNotices* m_notices;
    QStackedWidget* m_forms;
    Label* m_saved;
    Label* m_state;
    QPushButton* m_next;
    QPointer<OutsideButton> m_reminded; ///< the last one that was spoken of
    RecordColumn* m_record;
};

} // namespace amends
