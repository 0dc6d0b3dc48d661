// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"

#include <QFutureWatcher>
#include <QWidget>

class QCheckBox;
class QProgressBar;
class QPushButton;

namespace amends {

class Desk;
class Label;

/// Erases a person: one quiet button, which opens what goes, what stays, and a box to tick. Escape closes it. Nothing
/// is erased before the second button is pressed; then it says how far it is, and what came of it in the banner.
class PersonErasing : public QWidget {
    Q_OBJECT

public:
    explicit PersonErasing(Desk& desk, QWidget* parent = nullptr);
    /// Of another one, what is asked is taken back.
    void show(const Person& person);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void ask();
    void tell(const ErasureCounts& counts);
    void keep();
    void erase();
    void finish(const Result<ErasureAnswer>& answer);

    Desk& m_desk;
    PersonId m_person;
    bool m_isErased = false;
    QFutureWatcher<Result<ErasureAnswer>> m_erasing;

    QPushButton* m_open;
    QWidget* m_question;
    Label* m_goes;
    QCheckBox* m_sure;
    QPushButton* m_erase;
    QPushButton* m_keep;
    QProgressBar* m_progress;
};

} // namespace amends
