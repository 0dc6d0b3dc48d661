// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QWidget>

class QLineEdit;

namespace amends {

class Label;

/// A day as it is typed, in the locale's order, with a calendar. Up and Down step what stands there, Alt+Down opens
/// the calendar. Typed or stepped, it counts on leaving the field, on Enter and at finish(). What is no day stays as it
/// was typed, and what is wrong with it is said below; nothing is picked until it is right.
class DayEdit : public QWidget {
    Q_OBJECT

public:
    explicit DayEdit(QWidget* parent);
    /// What it is for, to assistive tools.
    void setName(const QString& name);
    /// One is needed, and none before this: an earlier one is wrong, and so is nothing.
    void setEarliest(const QDate& day) { m_earliest = day; }
    /// Does not signal; what is being typed or stepped stays.
    void setDay(const QDate& day);
    /// Does not signal; what is typed goes.
    void replaceDay(const QDate& day);
    /// Invalid while what stands there is no day.
    QDate day() const { return m_isWrong ? QDate() : m_day; }
    /// What stands there is typed or stepped and not picked yet, or no day at all.
    bool isTyped() const;
    /// What was typed or stepped counts now.
    void finish();

    /// The day meant by "16/11/2026", "16.11.26", "16.11." (the nearest to `around`) or "2026-11-16", in any digits,
    /// and by whatever a field of this locale shows; from 1900 to 2199. Else what is wrong with it, in words.
    static std::expected<QDate, QString> read(const QString& typed, const QDate& around);

Q_SIGNALS:
    /// By a person; invalid: emptied.
    void picked(const QDate& day);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openCalendar();
    void pick(const QDate& day);
    void say(const QString& wrong);
    bool step(int days);

    QDate standing() const;
    QDate reference() const;
    QString whyNot(const QDate& day) const;

    QDate m_day;
    QDate m_earliest;
    QString m_shown; ///< what the day looks like
    bool m_isWrong = false;
    QLineEdit* m_line;
    Label* m_wrong;
};

} // namespace amends
