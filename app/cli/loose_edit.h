// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"

#include <QJsonObject>

#include <optional>

namespace amends::cli {

/// Makes of an Edit as a person writes it the one core reads: nothing else is laxer than core. README.md, "Values", is
/// the list. Asks the casebook only for what a line leaves to it. What it does not understand stays as it is, so that
/// core says what would fit.
class LooseEdits {
public:
    explicit LooseEdits(Casebook& casebook)
        : m_casebook(casebook)
    {}

    /// `line` is an Edit or a group; ids that new things lack are given. `person_not_found` {person}, `part_not_found`
    /// {part}, `person_ambiguous`, `part_ambiguous` {read, known}; those of Casebook.
    Result<QJsonObject> strict(const QJsonObject& line);

    /// What "last" means from now on.
    void remember(const AppliedGroup& applied, const QList<PartId>& parts);

private:
    Result<QJsonObject> edit(QJsonObject json);
    Done heads(EditKind kind, QJsonObject& json);
    Done fields(EditKind kind, QJsonObject& set, const QJsonValue& caseNumber);
    Result<Business> business();
    Result<QJsonValue> person(const QString& read, std::optional<PersonKind> kind);
    Result<QJsonValue> part(const QString& read, const QJsonValue& caseNumber);
    Result<QJsonValue> time(const QString& key, const QString& read);

    template <class T>
    Done soften(QJsonObject& set, const QJsonValue& caseNumber);
    template <class M>
    Result<QJsonValue> soft(const QString& key, const QJsonValue& value, const QJsonValue& caseNumber);

    Casebook& m_casebook;
    std::optional<Business> m_business;
    QString m_lastCase;
    PartId m_lastPart;
};

} // namespace amends::cli
