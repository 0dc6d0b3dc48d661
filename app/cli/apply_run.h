// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/loose_edit.h"
#include "core/casebook/casebook.h"

#include <optional>

namespace amends::cli {

/// Reads Edits line by line, applies each and answers it before the next one is read. A refused line does not end the
/// run; a casebook that cannot be written any more does. Where a rule refused a line, the lines that would pass follow
/// on standard error, such that apply can read them.
class ApplyRun {
public:
    ApplyRun(Casebook& casebook, Console& console)
        : m_casebook(casebook)
        , m_console(console)
        , m_loose(casebook)
    {}

    Exit run(QIODevice& input);

private:
    Result<QJsonObject> answerTo(const QByteArray& text);
    Result<QJsonObject> apply(const QJsonObject& json);
    Result<QJsonObject> undo(std::optional<qint64> step);
    Result<QJsonObject> redo(std::optional<qint64> step);

    void refuse(const Error& error, const QByteArray& text, qint64 line);
    QList<QJsonObject> triesFor(const Error& error, const QJsonObject& json, const Playbook& playbook) const;

    Casebook& m_casebook;
    Console& m_console;
    LooseEdits m_loose;
    QList<qint64> m_done;   ///< steps of this run that can be undone
    QList<qint64> m_undone; ///< steps of this run that can be redone
};

} // namespace amends::cli
