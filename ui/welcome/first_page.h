// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace amends {

class BusinessForm;
class Desk;

/// The first thing a new casebook asks: whose it is. Everything has a guess or can wait. Window's thread.
class FirstPage : public QWidget {
    Q_OBJECT

public:
    explicit FirstPage(Desk& desk, QWidget* parent = nullptr);
    void finish();

Q_SIGNALS:
    /// Named and to go on, or put off.
    void done();

private:
    BusinessForm* m_form;
};

} // namespace amends
