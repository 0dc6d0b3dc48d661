// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/mapping.h"

namespace amends {

/// A mapping for a kind of file rather than for one file: each column is known by several names.
struct PresetColumn {
    QStringList names;     ///< the first one the file has counts; compared by headerKey()
    bool required = false; ///< without it the file is not of this kind

    bool operator==(const PresetColumn&) const = default;
};

struct PresetField {
    Target target = Target::Note;
    QList<PresetColumn> columns;

    bool operator==(const PresetField&) const = default;
};

struct Preset {
    QString code;
    CaseKind kind = CaseKind::Review;
    bool isPublic = true;
    int ratingScale = 0; ///< as in Mapping
    QString source;
    bool othersToNote = false; ///< columns no field names are kept as lines of the note
    QList<PresetField> fields;

    bool operator==(const Preset&) const = default;
};

/// From resources/presets/*.xml, in the order in which equal matches are decided. `preset_not_read` {file, line,
/// reason}.
Result<QList<Preset>> builtInPresets();

/// `fileName` is for the error: `preset_not_read` {file, line, reason}, of which `reason` is technical text.
Result<Preset> presetFromXml(const QByteArray& xml, const QString& fileName);

/// A preset applied to the headers of one file; `score` counts the columns it knew.
struct PresetMatch {
    Mapping mapping;
    int score = 0;

    bool operator==(const PresetMatch&) const = default;
};
PresetMatch match(const Preset& preset, const QStringList& headers);
/// Nothing where a required column, or both text and title, are missing.
std::optional<PresetMatch> matchFully(const Preset& preset, const QStringList& headers);

/// The full match with the highest score, the first one of equals. `columns_not_recognised` {columns}.
Result<PresetMatch> recognise(const QList<Preset>& presets, const QStringList& headers);

} // namespace amends
