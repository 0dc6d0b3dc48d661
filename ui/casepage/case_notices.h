// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"

#include <QWidget>

class QVBoxLayout;

namespace amends {

class Banner;
class CaseGate;
class Desk;
class ReasonLine;

/// What stands above the steps of a case while there is something to say of it as a whole: that it is history, what
/// closing still needs, why something rare is done. Sends the Edits that go with it. Window's thread.
class CaseNotices : public QWidget {
    Q_OBJECT

public:
    explicit CaseNotices(Desk& desk, QWidget* parent = nullptr);

    void show(const CaseView& view);
    /// Another case comes: nothing is asked any more.
    void clear();
    void finishTyping();

    /// Closes the case, or shows what it still needs.
    void close();
    /// Does it to the case once a reason is given.
    void askWhy(EditKind kind, const QString& question, const QString& verb);

Q_SIGNALS:
    void stepWanted(amends::Step step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tellClosed(const Case& c);
    void makeLive();
    void excuse(Excuse excuses, const QString& reason);
    void pad();

    Desk& m_desk;
    CaseView m_view;
    QVBoxLayout* m_column;
    Banner* m_history;
    CaseGate* m_gate;
    ReasonLine* m_reason;
};

} // namespace amends
