// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/work.h"

#include "core/backup/backup_shelf.h"
#include "core/storage/checker.h"
#include "core/storage/text_index.h"
#include "core/storage/undo_history.h"
#include "tests/support/shop.h"

namespace amends::torture {

using namespace test;

namespace {

constexpr int cases = 8;

QString invented(QRandomGenerator& random)
{
    QStringList words;
    for (int left = int(random.bounded(3, 30)); left > 0; --left)
        words << u"word%1"_s.arg(random.bounded(500));
    return words.join(u' ');
}

CaseId someCase(QRandomGenerator& random)
{
    return CaseId(uuid(quint64(random.bounded(1, cases + 1))));
}

/// All are what their manifests say, whatever was killed.
QStringList faultsOfBackups(const QString& path, qint64 made)
{
    const QList<Backup> backups = backupsOf(path);
    QStringList faults;
    if (backups.size() < made)
        faults << u"a backup is lost"_s;
    if (!backups.isEmpty() && sha256Of(backups.constFirst().path) != backups.constFirst().sha256)
        faults << u"a backup is not whole"_s;
    return faults;
}

QStringList codesOf(const QList<Error>& errors)
{
    QStringList codes;
    for (const Error& error : errors)
        codes << error.code;
    return codes;
}

} // namespace

void makeEmptyCasebook(const QString& path)
{
    const auto database = taken(Database::open(path, Database::Mode::Create, casebookIdentity));
    taken(registerSearchFunctions(*database));
    taken(migrate(*database, embeddedMigrations()));
    taken(OfficeStore(*database).insert(business()));
}

void makeCasebook(const QString& path)
{
    makeEmptyCasebook(path);
    const auto database = taken(Database::open(path, Database::Mode::ReadWrite, casebookIdentity));
    taken(registerSearchFunctions(*database));
    Door door(*database, rulesFor);
    taken(door.start());
    for (quint64 i = 1; i <= cases; ++i) {
        Edit opening;
        opening.kind = EditKind::OpenCase;
        opening.caseId = CaseId(uuid(i));
        opening.set = {{"title"_L1, u"A late wheel, number %1"_s.arg(i)}};
        taken(door.apply({{opening}}, monday()));
    }
}

Edit nextEdit(QRandomGenerator& random)
{
    Edit edit;
    edit.caseId = someCase(random);
    switch (random.bounded(4)) {
    case 0:
        edit.kind = EditKind::OpenCase;
        edit.caseId = CaseId::make();
        edit.set = {{"title"_L1, invented(random)}};
        break;
    case 1:
        edit.kind = EditKind::SetCase;
        edit.set = {{"title"_L1, invented(random)}};
        break;
    default:
        edit.kind = EditKind::AddNote;
        edit.part = PartId::make();
        edit.set = {{"text"_L1, invented(random)}};
        break;
    }
    return edit;
}

Draft draftOf(int number)
{
    Draft draft;
    draft.person = u"Ruth Marlow"_s;
    draft.caseId = CaseId(uuid(1));
    draft.field = u"text"_s;
    draft.text = QString::number(number);
    draft.saved = monday();
    return draft;
}

Work::Work(Database& database, quint32 seed, Acknowledged& acknowledged)
    : m_database(database)
    , m_door(database, rulesFor)
    , m_tidier(database)
    , m_random(seed)
    , m_acknowledged(acknowledged)
{}

Done Work::next()
{
    switch (m_random.bounded(10)) {
    case 0:
        return undo();
    case 1:
        return draft();
    case 2:
        return m_tidier.step().transform([](bool) {});
    case 3:
        return m_database.checkpoint().transform([](bool) {});
    default:
        return edit();
    }
}

Done Work::acknowledge(const Result<AppliedGroup>& applied)
{
    if (!applied)
        return passOn(applied);
    m_acknowledged.step = std::max(m_acknowledged.step, applied->step);
    ++m_acknowledged.edits;
    return {};
}

Done Work::edit()
{
    const auto applied = m_door.apply({{nextEdit(m_random)}}, monday());
    if (!applied && applied.error().code == "case_not_found"_L1) // its opening was undone
        return {};
    return acknowledge(applied);
}

Done Work::undo()
{
    const auto newest = UndoHistory(m_database).newestStep();
    if (!newest || *newest == 0)
        return newest ? Done() : passOn(newest);
    return acknowledge(m_door.undo(*newest, monday()));
}

Done Work::draft()
{
    const int number = m_acknowledged.draft + 1;
    return DraftStore(m_database).save(draftOf(number)).transform([&] { m_acknowledged.draft = number; });
}

QStringList faultsOf(const QString& path, const Acknowledged& acknowledged)
{
    const auto database = Database::open(path, Database::Mode::ReadWrite, casebookIdentity);
    if (!database)
        return {u"not opened: "_s + database.error().code};
    taken(registerSearchFunctions(**database));
    const auto report = checkCasebook(**database);
    if (!report)
        return {u"not checked: "_s + report.error().code};
    QStringList faults = codesOf(report->findings);
    const auto newest = Statement(**database, "select coalesce(max(seq), 0) from history").number();
    if (!newest || *newest < acknowledged.step)
        faults << u"an edit is lost"_s;
    const auto drafts = DraftStore(**database).all();
    const int draft = drafts && !drafts->isEmpty() ? drafts->constFirst().text.toInt() : 0;
    if (!drafts || draft < acknowledged.draft)
        faults << u"a draft is lost"_s;
    const auto whole = Statement(**database, "select count(*) from batches where published is not null").number();
    if (!whole || *whole < acknowledged.imports)
        faults << u"an import is lost"_s;
    const auto half = Statement(**database, "select count(*) from batches b where published is not null and ?1 <> "
                                            "(select count(*) from cases c where c.batch = b.row)")
                          .bindAll(rowsOfImport)
                          .number();
    if (!half || *half > 0)
        faults << u"half an import is visible"_s;
    return faults + faultsOfBackups(path, acknowledged.backups);
}

} // namespace amends::torture
