// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_eraser.h"

#include "core/cases/change.h"
#include "core/storage/case_store.h"
#include "core/storage/columns.h"
#include "core/storage/draft_store.h"
#include "core/storage/history_store.h"
#include "core/storage/office_store.h"
#include "core/storage/people_store.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace amends {

Result<Erasure> PersonEraser::erase(const PersonId& person, const Told& told)
{
    auto transaction = Transaction::write(m_database);
    if (!transaction)
        return passOn(transaction);
    const auto mentions = mentionsOf(m_database, person, told);
    if (!mentions)
        return passOn(mentions);
    if (mentions->person.erased)
        return failure("person_not_found"_L1, {{"person"_L1, person.toString()}});
    Erasure erasure{mentions->counts(), mentions->strings, {}};
    const Done done = erase(*mentions, erasure).and_then([&] { return transaction->commit(); });
    if (!done)
        return passOn(done);
    return erasure;
}

Done PersonEraser::erase(const PersonMentions& mentions, Erasure& erasure)
{
    const auto zone = OfficeStore(m_database).zone();
    if (!zone)
        return passOn(zone);
    m_zone = *zone;
    Person after = erasedPerson(mentions.person);
    ++after.revision;
    Done done = takeTexts(mentions)
                    .and_then([&] { return renameActors(mentions.actors); })
                    .and_then([&] { return renameFiles(mentions); })
                    .and_then([&] { return PeopleStore(m_database).update(mentions.person, after); })
                    .and_then([&] { return recordErasure(mentions); })
                    .and_then([&] { return takeViews(mentions.views); });
    for (const qint64 row : mentions.theirCases + mentions.otherCases)
        if (done)
            done = redact(row, mentions, erasure);
    for (const Draft& draft : mentions.drafts)
        if (done)
            done = DraftStore(m_database).drop(draft);
    return done;
}

Done PersonEraser::takeTexts(const PersonMentions& mentions)
{
    Statement take(m_database, "delete from history_text where seq = ?1");
    for (const qint64 seq : mentions.entries)
        if (const Done done = take.bindAll(seq).execOne(); !done)
            return done;
    return {};
}

/// Entries know who wrote by the row.
Done PersonEraser::renameActors(const QList<qint64>& actors)
{
    Statement rename(m_database, "update actors set name = ?2 where row = ?1");
    for (const qint64 row : actors)
        if (const Done done = rename.bindAll(row, u"%1 %2"_s.arg(erasedMark).arg(row)).execOne(); !done)
            return done;
    return {};
}

Done PersonEraser::renameFiles(const PersonMentions& mentions)
{
    Statement files(m_database, "select files from batches where row = ?1");
    Statement rename(m_database, "update batches set files = ?2 where row = ?1");
    for (const qint64 row : mentions.batches) {
        const auto names = files.bindAll(row).one([](const Statement& batch) {
            QStringList list;
            readValue(batch, 0, list);
            return list;
        });
        if (!names)
            return passOn(names);
        QStringList after = names->value_or(QStringList());
        for (QString& name : after)
            name = mentions.strings.without(name, PersonStrings::Where::Anywhere);
        if (const Done done = rename.bindAll(row, jsonList(after)).execOne(); !done)
            return done;
    }
    return {};
}

Done PersonEraser::recordErasure(const PersonMentions& mentions)
{
    const auto without =
        Statement(m_database, "select (select count(*) from history) - (select count(*) from history_text)").number();
    if (!without)
        return passOn(without);
    const QJsonObject set{{"cases"_L1, mentions.theirCases.size()},
                          {"other_cases"_L1, mentions.otherCases.size()},
                          {textsErasedKey, *without + mentions.views.size()}};
    Edit edit;
    edit.kind = EditKind::ErasePerson;
    edit.person = mentions.person.id;
    edit.set = set;
    return record(edit, mentions.person.id.toBytes(), mentions.person.revision + 1);
}

Done PersonEraser::takeViews(const QList<PartId>& views)
{
    OfficeStore offices(m_database);
    for (const PartId& view : views) {
        const auto before = offices.load();
        if (!before)
            return passOn(before);
        Edit edit;
        edit.kind = EditKind::RemoveEntry;
        edit.part = view;
        const auto change = changeOffice(*before, edit, Origin::Person);
        if (!change)
            return passOn(change);
        // Without a text, as all that is erased: it would say what the search was.
        const Done done = offices.update(*before, change->after)
                              .and_then([&] { return record(edit, {}, change->after.revision); })
                              .and_then([&] {
                                  return Statement(m_database, "delete from history_text where seq = "
                                                               "(select max(seq) from history)")
                                      .execOne();
                              });
        if (!done)
            return done;
    }
    return {};
}

Done PersonEraser::redact(qint64 row, const PersonMentions& mentions, Erasure& erasure)
{
    CaseStore cases(m_database);
    const auto before = cases.load(row);
    if (!before)
        return passOn(before);
    Case after = withoutPerson(*before, mentions.person, mentions.strings);
    const bool isTheirs = before->facts.customer == mentions.person.id;
    if (!isTheirs && after == *before)
        return {};
    ++after.revision;
    erasure.cases << after.id;
    return cases.update(row, *before, after, m_zone)
        .and_then([&] {
            return Statement(m_database, "update openings set nonce = null where case_id = ?1")
                .bindAll(after.id)
                .exec();
        })
        .and_then([&] {
            return isTheirs ? Statement(m_database, "update cases set source_digest = null where row = ?1")
                                  .bindAll(row)
                                  .execOne()
                            : Done();
        })
        .and_then([&] {
            Edit edit;
            edit.kind = EditKind::RedactCase;
            edit.caseId = after.id;
            edit.set = {{erasedDigestKey, QString::fromLatin1(erasedDigest(after))}};
            return record(edit, after.id.toBytes(), after.revision);
        });
}

Done PersonEraser::record(Edit edit, const QByteArray& target, Revision revision)
{
    edit.at = m_now;
    edit.by = m_by;
    HistoryEntry entry;
    entry.step = m_step;
    entry.at = m_now;
    entry.recorded = m_now;
    entry.by = m_by;
    entry.edit = edit;
    entry.target = target;
    entry.revision = revision;
    const auto seq = HistoryStore(m_database).append(entry);
    if (!seq)
        return passOn(seq);
    if (m_step == 0)
        m_step = *seq;
    return {};
}

} // namespace amends
