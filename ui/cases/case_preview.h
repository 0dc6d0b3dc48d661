// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace amends {

class Chip;
class Desk;
class Label;
class Stars;

/// One case beside the list: what was written, what to do, where it stands, without opening it.
class CasePreview : public QWidget {
    Q_OBJECT

public:
    explicit CasePreview(Desk& desk, QWidget* parent = nullptr);

    /// Nothing: says what would be here.
    void show(const CaseView& view);
    void clear();

    QSize sizeHint() const override;

Q_SIGNALS:
    void openWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeText();
    QWidget* makeSteps();
    void showHead(const Case& c, const QString& customer, const QString& agent);
    void showSteps(const CaseView& view);

    Desk& m_desk;
    Label* m_number;
    Chip* m_severity;
    Chip* m_stance;
    Label* m_title;
    Label* m_from;
    Stars* m_stars;
    Label* m_when;
    QPushButton* m_next;
    QPushButton* m_open;
    Chip* m_due;
    Label* m_textHead;
    Label* m_text;
    struct StepLine {
        QWidget* sign = nullptr;
        Label* name = nullptr;
        Label* line = nullptr;
    };
    QList<StepLine> m_steps;
    QWidget* m_content;
};

} // namespace amends
