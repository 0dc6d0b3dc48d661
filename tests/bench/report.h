// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measurement.h"

namespace amends::bench {

/// Takes the lines as they are measured and says them on standard output.
class Report {
public:
    enum class Form { Table, Json };

    explicit Report(Form form)
        : m_form(form)
    {}

    void add(const Measurement& measurement);

    /// Names each line over its budget on standard error; false where there is one.
    bool isInBudget() const;
    const QList<Measurement>& lines() const { return m_lines; }

private:
    Form m_form;
    QList<Measurement> m_lines;
};

} // namespace amends::bench
