// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace amends {

class StepForm;

/// The form of a step with its companion: beside it, each scrolling on its own, or below it where that is too wide.
class StepSheet : public QWidget {
    Q_OBJECT

public:
    /// Takes the form.
    explicit StepSheet(StepForm* form, QWidget* parent = nullptr);

    StepForm* form() const { return m_form; }
    /// How wide it must be for the companion to stand beside the form.
    int widthForBoth() const;
    /// Tab goes on to `after` from the last field.
    void putBefore(QWidget* after) const;

    /// The newest case is not shown in it yet.
    bool isStale = true;

Q_SIGNALS:
    /// widthForBoth() may be another one.
    void roomChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QScrollArea* makeArea();
    int companionWidth() const;
    void place(bool below);
    void placeAsFits();
    void showWhatIsBegun(QWidget* field);

    StepForm* m_form;
    QWidget* m_companion;
    QVBoxLayout* m_column;
    QScrollArea* m_formArea;
    QScrollArea* m_companionArea;
    QWidget* m_companionPlace;
    bool m_isBelow = false;
};

} // namespace amends
