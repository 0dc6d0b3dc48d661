// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/edit.h"
#include "tests/support/random_edits.h"

namespace amends::torture {

/// The fields of one thing, each with its key, by part: those of the thing itself under "". An empty value is there,
/// too. "is" says what kind of part it is.
using PlainThing = QMap<QString, QJsonObject>;
/// By id; what belongs to the casebook as a whole under "".
using PlainBook = QMap<QString, PlainThing>;

PlainThing plainOf(const Case& c);
PlainThing plainOf(const Person& person);
PlainThing plainOf(const Office& office);
PlainBook plainOf(const test::BookState& book);
/// Where an Edit goes.
QString targetOf(const Edit& edit);
/// What differs between two casebooks first, in words; empty where nothing does.
QString difference(const PlainBook& is, const PlainBook& shouldBe);

/// A casebook kept by hand, to compare a stored one with: every accepted Edit puts its values into a map and is noted
/// as what each field held before and after. It has neither inverse Edits nor rules nor history. What is due when is
/// taken from what is stored.
class Model {
public:
    Model(PlainBook beginning, QString playbookVersion);

    const PlainBook& book() const { return m_book; }

    /// An accepted step; `after` are the cases it touched, as they are stored now.
    void apply(qint64 step, const QList<Edit>& edits, const QList<Case>& after);
    /// Accepted likewise. Answers what was lost by it: a field that somebody had changed since; empty where none was.
    QString undo(qint64 step);
    QString redo(qint64 step);

    /// Whether something a step changed is not there any more at all.
    bool isGone(qint64 step) const;

    /// What undo and redo would do now; 0: nothing.
    qint64 newestStep() const;
    qint64 newestUndone() const { return m_undone.isEmpty() ? 0 : m_undone.last(); }
    /// Whether another step was done again since this one was undone, out of their order: it may be in its way.
    bool isOvertaken(qint64 step) const { return m_overtaken.contains(step); }
    EditKind kindOf(qint64 step) const { return m_steps[step].kind; }
    QList<qint64> steps() const { return m_steps.keys(); }
    bool isUndone(qint64 step) const { return m_steps[step].isUndone; }
    /// Whether the step wrote down that something happened outside.
    bool saysOutside(qint64 step) const;

private:
    struct Change {
        QString target;
        QString part;
        std::optional<QJsonObject> before; ///< none: the part was not there
        std::optional<QJsonObject> after;
    };
    struct Step {
        EditKind kind = EditKind::SetCase;
        QList<Change> changes;
        bool isUndone = false;
    };

    void applyOne(const Edit& edit);
    void openCase(const Edit& edit);
    void putPart(const Edit& edit);
    QString turn(qint64 step, bool back);

    PlainBook m_book;
    QString m_playbookVersion;
    QMap<qint64, Step> m_steps;
    QList<qint64> m_undone; ///< in this order, while nothing else was done since
    QSet<qint64> m_overtaken;
};

} // namespace amends::torture
