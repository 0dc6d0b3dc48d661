// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// Causes are named by codes: `communication` or `communication/not_informed`. A code stays when the name or the tree
// changes, so that cases keep their cause. Any thread.

namespace amends {

/// One lower-case ASCII letter, then lower-case letters, digits and underscores; at most 64 characters.
bool isCodeWord(QStringView text);

/// A code word, or two of them joined by '/'.
bool isCauseCode(QStringView text);

/// "communication" for "communication/not_informed" and for "communication".
QString rootOfCause(QStringView code);

/// True for the ancestor itself and for what lies below it: how `cause:communication` counts.
bool isCauseWithin(QStringView code, QStringView ancestor);

struct CauseNode {
    QString code;
    QString name;               ///< in the language of the playbook
    bool needsEvidence = false; ///< may be confirmed only with evidence

    bool operator==(const CauseNode&) const = default;

    bool isRoot() const { return !code.contains(u'/'); }
};

/// The owner's causes in the owner's order, each root followed by its leaves. Two levels.
struct CauseTree {
    QList<CauseNode> nodes;

    bool operator==(const CauseTree&) const = default;

    /// Null where the tree has no such code. The pointer lives as long as `nodes` is unchanged.
    const CauseNode* find(QStringView code) const;
    bool contains(QStringView code) const { return find(code) != nullptr; }
    /// The index in `nodes`, for ordering; -1 where the tree has no such code.
    qsizetype placeOf(QStringView code) const;
    /// True where the cause, or its root, needs evidence; false for a code the tree does not have.
    bool needsEvidence(QStringView code) const;
};

} // namespace amends
