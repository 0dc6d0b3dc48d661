// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/erasing.h"

#include "core/backup/backup_eraser.h"
#include "core/storage/file_cleaning.h"
#include "core/storage/person_eraser.h"

#include <QFileInfo>

namespace amends {

namespace {

constexpr double erasedAt = 0.4;
constexpr double rewrittenAt = 0.9;

} // namespace

Result<ErasureAnswer> erasePerson(WritingSide& side, const PersonId& person, const QDateTime& now,
                                  const std::function<void(double)>& told)
{
    Database& database = side.database();
    const auto known = PeopleStore(database).find(person);
    if (!known)
        return passOn(known);
    if (!*known)
        return failure("person_not_found"_L1, {{"person"_L1, person.toString()}});
    ErasureAnswer answer;
    QStringList strings;
    if (!(*known)->erased) {
        PersonEraser eraser(database, side.door().office().business.leader, now);
        const auto erased = eraser.erase(person, [&](double share) { told(share * erasedAt); });
        if (!erased)
            return passOn(erased);
        answer.counts = erased->counts;
        strings = erased->strings.unique();
        if (const Done read = side.door().start(); !read)
            return passOn(read);
    }
    told(erasedAt);
    if (const Done rewritten = rewriteFile(database); !rewritten)
        return passOn(rewritten);
    told(rewrittenAt);
    answer.searched = strings.size();
    const auto left = stringsLeft(database, strings);
    if (!left)
        return passOn(left);
    if (!left->isEmpty())
        answer.stillIn << QFileInfo(database.path()).fileName();
    const auto backups = eraseFromBackups(database.path(), person, strings, side.door().office().business.leader, now);
    if (!backups)
        return passOn(backups);
    answer.backups = backups->rewritten;
    answer.removed = backups->removed;
    answer.stillIn += backups->stillIn;
    told(1);
    return answer;
}

} // namespace amends
