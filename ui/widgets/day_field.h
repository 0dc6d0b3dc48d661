// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QPushButton;

namespace amends {

class DayEdit;

/// A day, or none yet: a button that offers one, then a date field with a calendar and a way back to none.
class DayField : public QWidget {
    Q_OBJECT

public:
    explicit DayField(QWidget* parent);
    /// What it is for, to assistive tools: "By when".
    void setName(const QString& name);
    /// The day the button begins with, "In a week".
    void setOffer(const QString& text, const QDate& day);
    /// Does not signal; a day being typed stays.
    void setDay(const QDate& day);
    /// Invalid too while what stands there is no day.
    QDate day() const;
    /// What was typed counts now.
    void finish();

Q_SIGNALS:
    /// By a person; invalid: none any more.
    void picked(const QDate& day);

private:
    void pick(const QDate& day);
    void showDay();

    QDate m_day;
    QDate m_offered;
    QPushButton* m_offer;
    DayEdit* m_edit;
    QPushButton* m_clear;
};

} // namespace amends
