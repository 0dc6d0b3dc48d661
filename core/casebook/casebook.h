// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backup.h"
#include "core/base/clock.h"
#include "core/casebook/import_preview.h"
#include "core/casebook/requests.h"
#include "core/casebook/window_requests.h"
#include "core/playbook/playbook.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <stop_token>

namespace amends {

/// What a change touched, so that views refresh just that. Sent after it is durable, in the Casebook's thread.
struct Changes {
    QList<CaseId> cases;
    QList<PersonId> people;
    bool casebook = false;
    bool everything = false; ///< an import was published or withdrawn

    bool operator==(const Changes&) const = default;
};

struct CasebookOptions {
    QString path;
    QString program; ///< for the lock: who holds it
    bool readOnly = false;
    /// Backups are made by themselves: of each day on which something changed, and before an import where there are
    /// edits that no backup has. The one before a migration is always made.
    bool keepsBackups = false;
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
};

/// One casebook file: the asynchronous door for the window and the command line. It owns a writing connection and two
/// reading ones, each on a thread of its own, made when first asked. Every change is an Edit and goes through apply();
/// every answer is a future, errors included; nothing throws. Destroying it ends its threads after the running job;
/// futures not begun answer `casebook_closed`.
///
/// Called from one thread (where it lives). Answers come from its threads: use QFuture::then(context, …), or wait where
/// waiting is allowed (never in the window).
class Casebook : public QObject {
    Q_OBJECT

public:
    explicit Casebook(CasebookOptions options);
    ~Casebook() override;

    /// Makes a new casebook file that did not exist, and opens it. `file_exists`.
    QFuture<Done> create(const Business& business);
    /// Opens an existing one: takes the writer's lock unless read-only, migrates. What an import left that was
    /// withdrawn, or not published, is invisible; it is removed in small steps while nothing else is to do.
    /// `locked_by_other`, and the errors of Database::open() and migrate().
    QFuture<Done> open();
    /// The same after a backup, or any casebook file, has taken the casebook's place, which is kept as a backup;
    /// instead of open(). Errors of restoreBackup() too (restorer.h), and then nothing has changed and nothing is open.
    QFuture<Done> restore(const QString& backup);

    /// At once; the casebook goes on meanwhile. Errors of makeBackup() (backup_maker.h). Also of a read-only one.
    QFuture<Result<Backup>> backUp();
    /// The backup of the day, where one is due; none without CasebookOptions::keepsBackups. In a window it comes by
    /// itself in a quiet moment.
    QFuture<Result<std::optional<Backup>>> backUpToday();
    /// A whole casebook at another place; what is there is replaced.
    QFuture<Done> saveCopy(const QString& path);
    /// CasebookOptions::keepsBackups.
    bool keepsBackups() const;
    /// Newest first.
    QFuture<Result<QList<Backup>>> backups();

    /// `file_replaced` where the path names another file by now (H6); nothing of this one is left beside it then.
    QFuture<Done> verifyFile();

    /// All or nothing. Answers when it is durable. Errors of cases/change.h; `case_not_found`, `person_not_found`,
    /// `batch_not_found`, `conflict` {fields}, `number_taken`, `case_exists`, `person_exists`, `case_withdrawn`,
    /// `read_only`. Detail `place` says which Edit of the
    /// group. `typed`: the drafts that the Edits were typed as; gone with them, and on the disk where they are refused.
    QFuture<Result<AppliedGroup>> apply(EditGroup group, QList<Draft> typed = {});
    /// A new entry that takes a step back, by the same rules: `nothing_to_undo`, `conflict`, `happened_outside`,
    /// `erased`.
    QFuture<Result<AppliedGroup>> undo(qint64 step);
    /// Takes the undoing of a step back: `nothing_to_redo`.
    QFuture<Result<AppliedGroup>> redo(qint64 step);
    /// The newest step that undo() would take back; 0 where there is none.
    QFuture<Result<qint64>> newestStep();
    QFuture<Result<UndoState>> undoState();

    /// With a slot, a newer list() of the same one takes its place: the older answers `superseded`, and where it runs
    /// it is stopped.
    QFuture<Result<CaseList>> list(ListRequest request, const QString& slot = {});
    QFuture<Result<CaseView>> find(CaseNumber number);
    /// All keys of a query in order (the first ones, with a limit), and the rows of some of them; a row that is gone
    /// has a null id.
    QFuture<Result<CaseKeys>> caseKeys(ListRequest request, const QString& slot = {});
    QFuture<Result<QList<CaseRow>>> caseRows(QList<qint64> keys);
    QFuture<Result<CaseView>> find(const CaseId& id);
    QFuture<Result<CaseView>> findByKey(qint64 key);
    /// How many cases each query has.
    QFuture<Result<QList<qint64>>> counts(QList<search::Query> queries, const QString& slot = {});
    /// The keys of these cases, in their order; -1 for one that is not there.
    QFuture<Result<QList<qint64>>> keysOf(QList<CaseId> cases);

    /// The window's pages; slots as of list(). What there is to do, as of the casebook's clock:
    QFuture<Result<Agenda>> today(const QString& slot = {});
    QFuture<Result<ActionsAnswer>> actions(ActionsRequest request, const QString& slot = {});
    QFuture<Result<PeopleList>> peopleList(PeopleRequest request, const QString& slot = {});
    /// Cases of a customer or an agent, received last first.
    QFuture<Result<CaseKeys>> casesOf(PersonId person, const QString& slot = {});
    /// For completion; slots as of trends().
    QFuture<Result<QList<search::ValueCount>>> values(ValuesRequest request, const QString& slot = {});

    /// Whole cases in order of their number, handed to `visit` one by one in a casebook thread; it may stop by an
    /// Error.
    QFuture<Done> visitCases(search::Query query, std::function<Done(const CaseView&)> visit);
    /// Slots as of list(), but its own.
    QFuture<Result<TrendsAnswer>> trends(TrendsRequest request, const QString& slot = {});
    QFuture<Result<Office>> office();
    QFuture<Result<QList<Person>>> people(PersonKind kind);

    /// In chunks, invisible until all is in; the future reports progress (0 to 1000). Stopped by request.stop: then it
    /// answers `cancelled` and nothing is left, or, where it was published already, the whole answer. Cancelling the
    /// future stops it too, without an answer. Errors of CsvImporter::open() with {file}, `import_running`.
    QFuture<Result<ImportAnswer>> import(ImportRequest request);
    /// What import() would do with the first `limit` rows; writes nothing. Slots as of trends(), and request.stop:
    /// `cancelled`. Fails where a file cannot be read at all; what ails the columns is in the answer.
    QFuture<Result<ImportPreview>> previewImport(ImportRequest request, qint64 limit, const QString& slot = {});

    QFuture<Result<CheckAnswer>> check();
    /// Mends what check() finds as far as the rest of the casebook says how (repairer.h), after a copy was made in
    /// the folder of backups. Edits wait meanwhile. A file whose pages are damaged needs repairFile().
    QFuture<Result<RepairAnswer>> repair();

    /// What erasePerson() would take out; writes nothing. Slots as of trends().
    QFuture<Result<ErasureCounts>> lookAtErasure(PersonId person, const QString& slot = {});
    /// Takes a person out for good (person_eraser.h), writes the file anew and looks whether anything that names them
    /// is left; the same in each backup (backup_eraser.h). The future reports progress (0 to 1000). Edits wait
    /// meanwhile. `person_not_found`, `import_running`. Where it fails once they are erased (`disk_full`,
    /// `database_busy`, `locked_by_other`), asking again does what is left to do.
    QFuture<Result<ErasureAnswer>> erasePerson(PersonId person);

    QFuture<Done> saveDraft(Draft draft);
    QFuture<Done> discardDraft(Draft draft);
    QFuture<Result<QList<Draft>>> drafts();
    /// What one person left in one case.
    QFuture<Result<QList<Draft>>> drafts(QString person, CaseId caseId);

    /// Many invented cases in one import-like batch, for trials and measurements: same seed, same cases.
    /// Stopped, it is invisible, and removed like a withdrawn import.
    QFuture<Result<ImportAnswer>> fillWithDemo(qint64 cases, quint64 seed, std::stop_token stop = {});

    /// Removes at once, however long it takes, what withdrawn and unfinished imports left; Edits wait meanwhile. For
    /// programs that end soon.
    QFuture<Done> cleanUp();

    /// The invented shop of sample_shop.h, as of now: into a fresh casebook, all or nothing. `casebook_not_fresh`.
    QFuture<Result<ImportAnswer>> fillWithSample();

    /// The playbook in force.
    QFuture<Result<Playbook>> playbook();

Q_SIGNALS:
    void changed(const amends::Changes& changes);
    /// The backup of the day could not be made.
    void backupFailed(const amends::Error& error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace amends
