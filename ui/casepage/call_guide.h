// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/parts.h"
#include "ui/widgets/panel.h"

#include <QList>

class QVBoxLayout;

namespace amends {

class Label;

/// "While you talk": what to say and ask in a call, in order. What is written down already is ticked; the first thing
/// that is not stands out. Window's thread.
class CallGuide : public Panel {
    Q_OBJECT

public:
    /// What of the call is written down.
    struct Progress {
        bool listened = false;
        bool told = false; ///< their account
        bool rightSaid = false;
        bool surprises = false;
        bool thanked = false;
        bool promised = false;

        bool operator==(const Progress&) const = default;
    };

    explicit CallGuide(Party party, QWidget* parent = nullptr);

    /// Whom it is about: names as they are spoken of.
    void setNames(const QString& agent, const QString& customer);
    void setProgress(const Progress& progress);

private:
    class Line;
    struct Step {
        QString head;
        QString hint;
        bool isDone = false;
    };

    QList<Step> steps() const;
    void refresh();

    Party m_party;
    QString m_agent;
    QString m_customer;
    Progress m_progress;
    QList<Line*> m_lines;
    Label* m_note;
};

} // namespace amends
