// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

class QPushButton;
class QTimeEdit;

namespace amends {

class Desk;

/// When a call was: its time, and beside it the day where that is not today. To the minute, in the business's zone.
/// Window's thread.
class CallMoment : public QWidget {
    Q_OBJECT

public:
    explicit CallMoment(Desk& desk, QWidget* parent = nullptr);

    /// Any zone. What is being typed stays.
    void show(const QDateTime& at);
    /// UTC.
    QDateTime moment() const;
    bool isSameMinute(const QDateTime& at) const;
    /// By a person, since the last forgetWhoSaid(); else a new call is now.
    bool isSaid() const { return m_isSaid; }
    void forgetWhoSaid() { m_isSaid = false; }
    void finishTyping();
    /// What Tab goes through, in its order.
    QList<QWidget*> tabStops() const;

Q_SIGNALS:
    /// By a person.
    void said();

private:
    void setDay(QDate day);
    void chooseDay();
    QDate today() const;

    Desk& m_desk;
    QTimeEdit* m_time;
    QPushButton* m_dayButton;
    QDate m_day;
    bool m_isSaid = false;
};

} // namespace amends
