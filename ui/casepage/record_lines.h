// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/words/timeline.h"
#include "ui/words/when.h"

// The single lines of the record. Window's thread.

namespace amends {

/// A symbol that stands before a line; the line says the same in words.
class RecordSign : public QWidget {
    Q_OBJECT

public:
    RecordSign(Icon name, Label::Ink ink, QWidget* parent);
    /// A thin line down from the symbol to the next one.
    void setJoined(bool joined);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    Label::Ink m_ink;
    bool m_isJoined = false;
};

/// What stands at the end of a clock's line: "met, today 08:35", "today 18:00", "since Fri 13 Nov".
struct RecordState {
    QString text;
    Icon sign = Icon::Clock;
    Label::Ink ink = look::Role::Secondary;
    bool isStrong = false;
};
RecordState recordStateOf(const Case& c, const DeadlineClock& clock, const words::Present& present);
RecordState recordStateOf(const Promise& promise, const words::Present& present);

QWidget* recordLine(const QString& what, const RecordState& state, Icon sign, QWidget* parent);
QWidget* recordLine(const words::TimelineLine& line, bool isLast, const words::Present& present, QWidget* parent);

} // namespace amends
