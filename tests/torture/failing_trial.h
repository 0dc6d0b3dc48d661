// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/torture/failing.h"
#include "tests/torture/failing_flows.h"

namespace amends::torture {

/// What a program stands on, and how it fails.
class Trouble {
public:
    virtual ~Trouble() = default;

    virtual void begin() = 0;
    /// All is well again. What failed meanwhile; empty where nothing did.
    virtual QStringList end() = 0;
    /// Whether it is an answer to what failed.
    virtual bool fits(const Error& error) const = 0;
    /// Whether what is to be removed may have stayed.
    virtual bool mayLeave() const = 0;
};

/// Flows tried with one trouble after the other, each in a folder made anew.
class FlowTrials {
public:
    explicit FlowTrials(const QString& folder);

    /// Where each of them runs.
    QString place() const { return m_folder + u"/tried"_s; }
    /// Runs the flow in trouble, then again without, in the same session. False where nothing failed.
    bool tryOne(const Flow& flow, Trouble& trouble, const QString& where);

    FailingFigures figures;

private:
    QString source() const { return m_folder + u"/source"_s; }

    QString m_folder;
    Acknowledged m_acknowledged;
};

} // namespace amends::torture
