// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/door.h"
#include "core/storage/draft_store.h"
#include "core/storage/tidier.h"

#include <QRandomGenerator>

namespace amends::torture {

/// A new casebook with nothing in it but its business.
void makeEmptyCasebook(const QString& path);
/// A casebook at rest: one file, some cases.
void makeCasebook(const QString& path);

/// What was told to be done: what no power cut and no kill may take back.
struct Acknowledged {
    qint64 step = 0;    ///< the newest in history
    int draft = 0;      ///< the newest text of the draft
    qint64 edits = 0;   ///< since the beginning
    qint64 imports = 0; ///< of rowsOfImport each
    qint64 backups = 0;
};

constexpr int rowsOfImport = 40;

/// The next Edit a person makes: a case opened, a note written, a title changed.
Edit nextEdit(QRandomGenerator& random);
Draft draftOf(int number);

/// A person at work, by the storage alone: cases opened, notes written, titles changed, things undone, drafts saved,
/// and the idle writer in between. One thread.
class Work {
public:
    Work(Database& database, quint32 seed, Acknowledged& acknowledged);

    Done start() { return m_door.start(); }
    /// The next thing; what was acknowledged is noted at once. Fails as the storage does, and in no other way.
    Done next();

private:
    Done acknowledge(const Result<AppliedGroup>& applied);
    Done edit();
    Done undo();
    Done draft();

    Database& m_database;
    Door m_door;
    Tidier m_tidier;
    QRandomGenerator m_random;
    Acknowledged& m_acknowledged;
};

/// What is wrong with a casebook that was opened again; empty where all is there and whole.
QStringList faultsOf(const QString& path, const Acknowledged& acknowledged);

} // namespace amends::torture
