// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/sentence_table.h"

#include <QtTranslation>

#include <array>

namespace amends::words {

namespace {

constexpr auto sentenceTable = std::to_array<Wording>({
    // Edits and the door
    {"answer_value",
     QT_TRANSLATE_NOOP("Sentences", "“{read}” does not answer the question {question}. These would: {known}.")},
    {"answer_value",
     QT_TRANSLATE_NOOP("Sentences", "“{read}” does not answer the question {question}. This would: {fits}.")},
    {"amount_overflow", QT_TRANSLATE_NOOP("Sentences", "These amounts add up to more than can be counted.")},
    {"batch_not_found", QT_TRANSLATE_NOOP("Sentences", "There is no such import in this casebook.")},
    {"cancelled", QT_TRANSLATE_NOOP("Sentences", "Stopped. Nothing was kept of it.")},
    {"case_closed", QT_TRANSLATE_NOOP("Sentences", "This case is closed. Reopen it first, with a reason.")},
    {"case_exists", QT_TRANSLATE_NOOP("Sentences", "There is a case with this id already.")},
    {"case_not_found", QT_TRANSLATE_NOOP("Sentences", "There is no case {case} in this casebook.")},
    {"case_not_found", QT_TRANSLATE_NOOP("Sentences", "There is no case {number} in this casebook.")},
    {"case_not_found", QT_TRANSLATE_NOOP("Sentences", "There is no such case in this casebook.")},
    {"case_worked_on",
     QT_TRANSLATE_NOOP("Sentences",
                       "This case has been worked on, so it stays. Take back what was done in it first, or close it.")},
    {"casebook_not_fresh",
     QT_TRANSLATE_NOOP("Sentences", "The sample needs a casebook of its own: this one has cases or people already.")},
    {"casebook_closed", QT_TRANSLATE_NOOP("Sentences", "The casebook is closed.")},
    {"cases_missing", QT_TRANSLATE_NOOP("Sentences", "{count} cases are gone that history or an import opened.")},
    {"print_not_done", QT_TRANSLATE_NOOP("Sentences", "The printer did not take it.")},
    {"revision_differs",
     QT_TRANSLATE_NOOP("Sentences", "Case {case} was changed past its history: the numbers of its changes differ.")},
    {"rejects_need_same_columns",
     QT_TRANSLATE_NOOP("Sentences", "{file} has other columns than the first file, and the rows not taken go into one "
                                    "file: import it by itself.")},
    {"conflict",
     QT_TRANSLATE_NOOP("Sentences",
                       "Someone changed the same since you last looked: {fields}. Look again, then decide.")},
    {"conflict",
     QT_TRANSLATE_NOOP("Sentences", "Someone changed the same since you last looked. Look again, then decide.")},
    {"erased", QT_TRANSLATE_NOOP("Sentences", "What this would bring back was erased for privacy.")},
    {"happened_outside",
     QT_TRANSLATE_NOOP(
         "Sentences",
         "“{field}” records something that happened outside, so it is not undone. To correct it, change it "
         "and say why in “reason”.")},
    {"history_case",
     QT_TRANSLATE_NOOP("Sentences", "This case came in as history. To work on it, make it live first (make_live).")},
    {"import_running", QT_TRANSLATE_NOOP("Sentences", "Another import is running. Let it finish first.")},
    {"in_the_future", QT_TRANSLATE_NOOP("Sentences", "{field}: {at} is yet to come. Record it once it has happened.")},
    {"invalid_amount", QT_TRANSLATE_NOOP("Sentences", "“{read}” is no amount. 120 or 120.50 would fit.")},
    {"invalid_amount", QT_TRANSLATE_NOOP("Sentences", "This is no amount. 120 or 120.50 would fit.")},
    {"invalid_case_number", QT_TRANSLATE_NOOP("Sentences", "“{read}” is no case number. One looks like 2026-0042.")},
    {"invalid_case_number", QT_TRANSLATE_NOOP("Sentences", "This is no case number. One looks like 2026-0042.")},
    {"invalid_id",
     QT_TRANSLATE_NOOP("Sentences", "“{read}” is no id. One looks like 0197c2d4-5a3e-7b1c-9f00-2a4b6c8d0e1f.")},
    {"invalid_value", QT_TRANSLATE_NOOP("Sentences", "{field}: “{read}” does not fit. These would: {known}.")},
    {"invalid_value", QT_TRANSLATE_NOOP("Sentences", "{column}: “{read}” does not fit. These would: {known}.")},
    {"invalid_value", QT_TRANSLATE_NOOP("Sentences", "{field}: {read} does not fit. This would: {fits}.")},
    {"invalid_value", QT_TRANSLATE_NOOP("Sentences", "{field}: the value does not fit. This would: {fits}.")},
    {"invalid_value", QT_TRANSLATE_NOOP("Sentences", "A value does not fit.")},
    {"invalid_week", QT_TRANSLATE_NOOP("Sentences", "“{read}” is no week. One looks like 2026-W46.")},
    {"invalid_week", QT_TRANSLATE_NOOP("Sentences", "This is no week. One looks like 2026-W46.")},
    {"not_closed", QT_TRANSLATE_NOOP("Sentences", "This case is not closed.")},
    {"not_history",
     QT_TRANSLATE_NOOP("Sentences", "This case is live already: only one that came in as history can be made live.")},
    {"nothing_to_redo", QT_TRANSLATE_NOOP("Sentences", "There is nothing to redo at step {step}.")},
    {"nothing_to_redo", QT_TRANSLATE_NOOP("Sentences", "There is nothing to redo.")},
    {"nothing_to_undo", QT_TRANSLATE_NOOP("Sentences", "There is nothing to undo at step {step}.")},
    {"nothing_to_undo", QT_TRANSLATE_NOOP("Sentences", "There is nothing to undo.")},
    {"case_withdrawn",
     QT_TRANSLATE_NOOP("Sentences", "This case was withdrawn. Undo that, or open it again with its number {number}.")},
    {"case_withdrawn", QT_TRANSLATE_NOOP("Sentences", "This case was withdrawn. Undo that to have it back.")},
    {"number_taken", QT_TRANSLATE_NOOP("Sentences", "Another case has the number {number} already.")},
    {"number_taken", QT_TRANSLATE_NOOP("Sentences", "Another case has this number already.")},
    {"part_not_found", QT_TRANSLATE_NOOP("Sentences", "There is no part {part} here.")},
    {"part_not_found", QT_TRANSLATE_NOOP("Sentences", "There is no such part.")},
    {"part_ambiguous",
     QT_TRANSLATE_NOOP("Sentences",
                       "“{read}” could be one of several parts: {known}. Give more of its id, or its name.")},
    {"person_ambiguous",
     QT_TRANSLATE_NOOP("Sentences", "“{read}” could be one of several people. Give the id of one: {known}.")},
    {"person_exists", QT_TRANSLATE_NOOP("Sentences", "There is a person with this id already.")},
    {"person_not_found", QT_TRANSLATE_NOOP("Sentences", "There is no person {person} in this casebook.")},
    {"person_not_found", QT_TRANSLATE_NOOP("Sentences", "There is no such person in this casebook.")},
    {"person_worked_on", QT_TRANSLATE_NOOP("Sentences", "This person was changed since, so the entry stays.")},
    {"read_only", QT_TRANSLATE_NOOP("Sentences", "The casebook is open for reading only.")},
    {"unknown_cause", QT_TRANSLATE_NOOP("Sentences", "The playbook has no cause “{read}”. Did you mean {near}?")},
    {"unknown_cause", QT_TRANSLATE_NOOP("Sentences", "The playbook has no cause “{read}”. These would fit: {known}.")},
    {"unknown_cause", QT_TRANSLATE_NOOP("Sentences", "The playbook has no cause “{read}”.")},
    {"unknown_currency",
     QT_TRANSLATE_NOOP("Sentences", "“{read}” is no currency code. Three capital letters would fit, such as EUR.")},
    {"unknown_edit", QT_TRANSLATE_NOOP("Sentences", "{read} is no kind of Edit. Did you mean {near}?")},
    {"unknown_edit", QT_TRANSLATE_NOOP("Sentences", "{read} is no kind of Edit. These would fit: {known}.")},
    {"unknown_edit",
     QT_TRANSLATE_NOOP("Sentences",
                       "{read} is no kind of Edit. README.md lists them, such as log_call or close_case.")},
    {"unknown_field", QT_TRANSLATE_NOOP("Sentences", "“{read}” is no field. These would fit: {known}.")},
    {"unknown_field", QT_TRANSLATE_NOOP("Sentences", "There is no field “{field}” here. Did you mean {near}?")},
    {"unknown_field", QT_TRANSLATE_NOOP("Sentences", "There is no field “{field}” here. These would fit: {known}.")},
    {"unknown_field", QT_TRANSLATE_NOOP("Sentences", "There is no field “{field}” here.")},
    {"unknown_key", QT_TRANSLATE_NOOP("Sentences", "“{in_set}” belongs into “set”: {\"set\":{…}}.")},
    {"unknown_key", QT_TRANSLATE_NOOP("Sentences", "There is no key “{key}” here. Did you mean {near}?")},
    {"unknown_key",
     QT_TRANSLATE_NOOP(
         "Sentences",
         "There is no key “{key}” here. An Edit has edit, case, person, batch, part, base, set, reason, at "
         "and by.")},
    {"still_to_fill_in",
     QT_TRANSLATE_NOOP("Sentences", "“{field}” still says “{read}”. Put in its place what really was.")},
    {"unknown_platform",
     QT_TRANSLATE_NOOP("Sentences", "The playbook has no platform “{read}”. These would fit: {known}. A platform of "
                                    "your own fits where it is the case's source.")},
    {"unknown_question", QT_TRANSLATE_NOOP("Sentences", "The playbook has no question “{read}”. Did you mean {near}?")},
    {"unknown_question",
     QT_TRANSLATE_NOOP("Sentences", "The playbook has no question “{read}”. These would fit: {known}.")},
    {"unknown_question", QT_TRANSLATE_NOOP("Sentences", "The playbook has no question “{read}”.")},
    {"unknown_zone",
     QT_TRANSLATE_NOOP("Sentences", "“{read}” is no time zone known here. Europe/Berlin or UTC would fit.")},
    {"value_missing", QT_TRANSLATE_NOOP("Sentences", "“{field}” is needed here.")},

    {"part_is_other",
     QT_TRANSLATE_NOOP("Sentences",
                       "The part {part} is of another kind. Give the id of the right part, or a new one.")},
    {"person_in_use", QT_TRANSLATE_NOOP("Sentences", "This person belongs to a case, so the entry stays.")},
    {"unknown_revision",
     QT_TRANSLATE_NOOP("Sentences",
                       "There is no revision {base} yet; the newest is {revision}. Leave “base” out to take it.")},
    {"unexpected", QT_TRANSLATE_NOOP("Sentences", "Something stood in the way that nobody foresaw: {what}")},

    // Gates: the rules of the practice
    {"gate_cause", QT_TRANSLATE_NOOP("Sentences", "This cause needs first: {missing}.")},
    {"gate_close", QT_TRANSLATE_NOOP("Sentences", "Before this case can be closed it needs: {missing}.")},
    {"gate_closed",
     QT_TRANSLATE_NOOP("Sentences", "This case was closed on it: {missing}. To take it away, reopen the case first.")},
    {"gate_private",
     QT_TRANSLATE_NOOP("Sentences", "A public case stays public until it has: {missing}. Or say why in “reason”.")},
    {"gate_withdraw", QT_TRANSLATE_NOOP("Sentences", "Withdrawing a case needs: {missing}.")},
    {"gate_clock", QT_TRANSLATE_NOOP("Sentences", "A deadline that is moved or taken away needs: {missing}.")},
    {"gate_customer_call",
     QT_TRANSLATE_NOOP(
         "Sentences",
         "The agent comes first. This call needs: {missing}; or say in its “reason” why the customer comes "
         "first.")},
    {"gate_effect",
     QT_TRANSLATE_NOOP("Sentences", "Before its effect counts as checked, the action needs: {missing}.")},
    {"gate_refund", QT_TRANSLATE_NOOP("Sentences", "Before this refund is promised or paid it needs: {missing}.")},
    {"gate_reopen", QT_TRANSLATE_NOOP("Sentences", "Reopening needs: {missing}.")},
    {"gate_reply",
     QT_TRANSLATE_NOOP("Sentences",
                       "This reply is {length} long and the platform takes {limit}. It needs: {missing}.")},
    {"gate_reply", QT_TRANSLATE_NOOP("Sentences", "Before this reply is ready it needs: {missing}.")},
    {"gate_stance", QT_TRANSLATE_NOOP("Sentences", "This stance needs: {missing}.")},

    // Files and the casebook
    {"backup_damaged",
     QT_TRANSLATE_NOOP("Sentences", "The backup {path} is damaged, so nothing was changed. Take an older one.")},
    {"backup_not_found",
     QT_TRANSLATE_NOOP("Sentences",
                       "There is no backup {path}. amends-cli backup CASEBOOK --list tells which there are.")},
    {"casebook_altered",
     QT_TRANSLATE_NOOP("Sentences",
                       "Another program built something into the casebook {path}, or took it away ({object}). It was "
                       "not opened, and nothing was changed. Restore your last backup; if somebody sent you this "
                       "file, do not trust it.")},
    {"casebook_gone",
     QT_TRANSLATE_NOOP("Sentences",
                       "The casebook {path} is not there any more, but backups of it are. Was it moved? Then "
                       "open it where it is now; else put the last backup back.")},
    {"casebook_damaged",
     QT_TRANSLATE_NOOP("Sentences", "The casebook {path} is damaged. What you did is still in it and in your backups: "
                                    "restore the last backup, what is there now is kept.")},
    {"casebook_damaged",
     QT_TRANSLATE_NOOP("Sentences", "The casebook is damaged. Restore the last backup; what is there now is kept.")},
    {"casebook_newer",
     QT_TRANSLATE_NOOP("Sentences",
                       "The casebook {path} was made by a newer Amends (its form is {file_version}, this program knows "
                       "{program_version}). Update Amends; nothing was changed.")},
    {"casebook_newer",
     QT_TRANSLATE_NOOP("Sentences", "The casebook was made by a newer Amends. Update Amends; nothing was changed.")},
    {"casebook_older",
     QT_TRANSLATE_NOOP(
         "Sentences",
         "The casebook {path} comes from an older Amends. Open it once for writing, and it is brought up to "
         "date.")},
    {"casebook_older",
     QT_TRANSLATE_NOOP("Sentences", "The casebook comes from an older Amends. Open it once for writing.")},
    {"constraint_failed",
     QT_TRANSLATE_NOOP("Sentences", "The casebook did not take this: it goes against {constraint}.")},
    {"database_busy",
     QT_TRANSLATE_NOOP("Sentences", "Another program is busy with the casebook. Try again in a moment.")},
    {"database_failed",
     QT_TRANSLATE_NOOP("Sentences",
                       "The database could not do this (SQLite says {sqlite_code}). Nothing was changed.")},
    {"database_failed", QT_TRANSLATE_NOOP("Sentences", "The database could not do this. Nothing was changed.")},
    {"database_read_only", QT_TRANSLATE_NOOP("Sentences", "The casebook cannot be written to: it is read-only.")},
    {"disk_failed",
     QT_TRANSLATE_NOOP("Sentences",
                       "The disk could not read or write. Nothing was changed; try again, and if it stays so, go on "
                       "with your last backup on another disk.")},
    {"disk_full", QT_TRANSLATE_NOOP("Sentences", "The disk is full. Nothing was changed; make room and try again.")},
    {"driver_missing",
     QT_TRANSLATE_NOOP("Sentences",
                       "Qt's database driver {driver} is missing. On Debian: apt install libqt6sql6-sqlite.")},
    {"file_exists", QT_TRANSLATE_NOOP("Sentences", "There is a file {path} already, and it stays as it is.")},
    {"file_exists", QT_TRANSLATE_NOOP("Sentences", "There is such a file already, and it stays as it is.")},
    {"file_not_found", QT_TRANSLATE_NOOP("Sentences", "There is no file {path}.")},
    {"file_not_found", QT_TRANSLATE_NOOP("Sentences", "There is no file {file}.")},
    {"file_not_found", QT_TRANSLATE_NOOP("Sentences", "There is no such file.")},
    {"file_not_read", QT_TRANSLATE_NOOP("Sentences", "{path} could not be read: {reason}.")},
    {"file_not_read", QT_TRANSLATE_NOOP("Sentences", "{file} could not be read: {reason}.")},
    {"file_not_read", QT_TRANSLATE_NOOP("Sentences", "The file could not be read: {reason}.")},
    {"file_not_read", QT_TRANSLATE_NOOP("Sentences", "The file could not be read.")},
    {"file_not_readable", QT_TRANSLATE_NOOP("Sentences", "You may not read {path}.")},
    {"file_not_readable", QT_TRANSLATE_NOOP("Sentences", "You may not read {file}.")},
    {"file_not_readable", QT_TRANSLATE_NOOP("Sentences", "You may not read this file.")},
    {"file_not_writable", QT_TRANSLATE_NOOP("Sentences", "You may not write to {path}.")},
    {"file_not_writable", QT_TRANSLATE_NOOP("Sentences", "You may not write to this file.")},
    {"file_not_written",
     QT_TRANSLATE_NOOP("Sentences",
                       "{path} could not be written: {reason}. Nothing was changed; put that right, or choose another "
                       "place.")},
    {"file_not_written",
     QT_TRANSLATE_NOOP("Sentences",
                       "The file could not be written. Nothing was changed; try again, or choose another place.")},
    {"file_replaced",
     QT_TRANSLATE_NOOP("Sentences",
                       "Something put another file in the place of {path} while it was open, perhaps a sync program. "
                       "Nothing more is written; look at both files.")},
    {"file_replaced",
     QT_TRANSLATE_NOOP("Sentences",
                       "Something put another file in the casebook's place while it was open. Nothing more is "
                       "written; look at both files.")},
    {"file_system_unsuitable",
     QT_TRANSLATE_NOOP("Sentences",
                       "{path} lies where a casebook cannot be kept safely, such as a network drive. Put it on "
                       "a disk of this machine.")},
    {"file_system_unsuitable",
     QT_TRANSLATE_NOOP("Sentences",
                       "The casebook lies where it cannot be kept safely. Put it on a disk of this machine.")},
    {"superseded", QT_TRANSLATE_NOOP("Sentences", "A newer request took the place of this one.")},
    {"interrupted", QT_TRANSLATE_NOOP("Sentences", "Stopped before it was done.")},
    {"journal_beside",
     QT_TRANSLATE_NOOP("Sentences",
                       "Beside {path} lies {path}-journal, which Amends did not make and which would overwrite parts "
                       "of the casebook. Move it to another folder, then open the casebook again.")},
    {"locked_by_other",
     QT_TRANSLATE_NOOP("Sentences",
                       "{program} has {path} open for writing (process {pid} on {host}). Close it there; until "
                       "then it can only be read.")},
    {"memory_ran_out",
     QT_TRANSLATE_NOOP("Sentences",
                       "There was not enough memory to go on. What was done until then is kept; close other programs "
                       "and try again.")},
    {"migration_failed",
     QT_TRANSLATE_NOOP("Sentences",
                       "The casebook could not be brought up to date: step {number} ({name}) stopped. It is "
                       "as it was, and still opens with the Amends you had before.")},
    {"network_drive",
     QT_TRANSLATE_NOOP("Sentences",
                       "{path} lies on a network drive ({system}). Where the connection breaks, or another machine "
                       "opens it at the same time, work can be lost. Close it and move it to a disk of this machine.")},
    {"not_a_casebook", QT_TRANSLATE_NOOP("Sentences", "{path} is no casebook of Amends.")},
    {"not_a_casebook", QT_TRANSLATE_NOOP("Sentences", "This file is no casebook of Amends.")},
    {"out_of_memory",
     QT_TRANSLATE_NOOP(
         "Sentences", "There is not enough memory for this. Nothing was changed; close other programs and try again.")},
    {"row_not_changed",
     QT_TRANSLATE_NOOP("Sentences", "What was to change is not there any more. Nothing was changed.")},
    {"synced_folder",
     QT_TRANSLATE_NOOP("Sentences",
                       "{path} lies in a folder that {program} keeps the same on several machines. It may copy the "
                       "casebook half written, or put an older one in its place, and work is lost. Close it and move "
                       "it to another folder; only its backups belong here.")},
    {"transaction_lost", QT_TRANSLATE_NOOP("Sentences", "The database gave this up half-way. Nothing was changed.")},

    // Import
    {"column_not_found", QT_TRANSLATE_NOOP("Sentences", "There is no column {column}. There are: {columns}.")},
    {"columns_not_recognised",
     QT_TRANSLATE_NOOP("Sentences",
                       "No preset knows these columns: {columns}. Say which is which with --map, for example "
                       "--map text=COLUMN,rating=COLUMN,received=COLUMN.")},
    {"date_order_unclear",
     QT_TRANSLATE_NOOP("Sentences", "{column}: “{example}” could be read two ways. Say --date-order dmy, mdy or ymd.")},
    {"file_empty", QT_TRANSLATE_NOOP("Sentences", "{file} is empty.")},
    {"file_empty", QT_TRANSLATE_NOOP("Sentences", "The file is empty.")},
    {"invalid_date", QT_TRANSLATE_NOOP("Sentences", "{column}: there is no month {month} in “{read}”.")},
    {"invalid_date", QT_TRANSLATE_NOOP("Sentences", "{column}: that month has no day {day} in “{read}”.")},
    {"invalid_date", QT_TRANSLATE_NOOP("Sentences", "{column}: “{read}” is no date.")},
    {"invalid_date",
     QT_TRANSLATE_NOOP("Sentences",
                       "{field}: “{read}” is no date. Did you mean {near}? A day such as 2026-11-16, a week "
                       "(2026-W46), a month (2026-11) or a range (2026-10..today) would fit, too.")},
    {"invalid_date",
     QT_TRANSLATE_NOOP("Sentences",
                       "{field}: “{read}” is no date. 2026-11-16, 2026-W46, 2026-11, 2026, a word such as yesterday "
                       "or last_month, or a range such as 2026-W40..today would fit.")},
    {"invalid_date", QT_TRANSLATE_NOOP("Sentences", "“{read}” is no date.")},
    {"invalid_mapping",
     QT_TRANSLATE_NOOP("Sentences",
                       "“{read}” is no mapping. FIELD=COLUMN,… would fit, for example text=Comment,rating=#3.")},
    {"invalid_rating", QT_TRANSLATE_NOOP("Sentences", "{column}: “{read}” is no rating from 0 to {scale}.")},
    {"invalid_rating", QT_TRANSLATE_NOOP("Sentences", "{column}: “{read}” is no rating.")},
    {"rating_out_of_range",
     QT_TRANSLATE_NOOP("Sentences", "{column}: “{read}” is more than the {scale} ratings go up to here.")},
    {"rating_out_of_range", QT_TRANSLATE_NOOP("Sentences", "“{read}” is more than ratings go up to here.")},
    {"not_a_table",
     QT_TRANSLATE_NOOP("Sentences",
                       "{file} is no table as text. CSV and TSV files are taken: save a spreadsheet as CSV first.")},
    {"not_a_table",
     QT_TRANSLATE_NOOP("Sentences",
                       "This is no table as text. CSV and TSV files are taken: save a spreadsheet as CSV first.")},
    {"nothing_in_row", QT_TRANSLATE_NOOP("Sentences", "This row has neither title nor text.")},
    {"nothing_mapped",
     QT_TRANSLATE_NOOP("Sentences", "No column is the title or the text. Say which, with --map text=COLUMN.")},
    {"placeholder_date", QT_TRANSLATE_NOOP("Sentences", "{column}: “{read}” stands for no date.")},
    {"record_too_long",
     QT_TRANSLATE_NOOP("Sentences", "The row that begins here has no end within {limit}: a quote may be missing.")},
    {"record_too_long", QT_TRANSLATE_NOOP("Sentences", "The row that begins here has no end: a quote may be missing.")},
    {"text_after_quote",
     QT_TRANSLATE_NOOP("Sentences", "There is text behind a closing quote. A quote inside a cell is written twice.")},
    {"unclosed_quote", QT_TRANSLATE_NOOP("Sentences", "A quote opens here and is never closed.")},
    {"unknown_encoding",
     QT_TRANSLATE_NOOP("Sentences", "“{read}” is no encoding known here. These would fit: {known}.")},
    {"unknown_language", QT_TRANSLATE_NOOP("Sentences", "“{read}” is no language known here, and was left out.")},
    {"unknown_language", QT_TRANSLATE_NOOP("Sentences", "A language is not known here, and was left out.")},
    {"unknown_preset", QT_TRANSLATE_NOOP("Sentences", "There is no preset “{read}”. These would fit: {known}.")},
    {"wrong_cell_count", QT_TRANSLATE_NOOP("Sentences", "This row has {found} cells, the header {expected}.")},

    // Search
    {"bracket_not_closed", QT_TRANSLATE_NOOP("Sentences", "A bracket opens here and is not closed.")},
    {"bracket_not_opened", QT_TRANSLATE_NOOP("Sentences", "This bracket closes nothing.")},
    {"brackets_as_value",
     QT_TRANSLATE_NOOP("Sentences", "{field}: takes one value. ({field}:one or {field}:other) would fit.")},
    {"brackets_too_deep",
     QT_TRANSLATE_NOOP("Sentences", "A search takes brackets in brackets {limit} deep; these were left out.")},
    {"comparison_not_possible",
     QT_TRANSLATE_NOOP("Sentences", "{field} is not compared with < or >. {field}:VALUE would fit.")},
    {"empty_brackets", QT_TRANSLATE_NOOP("Sentences", "There is nothing between these brackets.")},
    {"empty_value", QT_TRANSLATE_NOOP("Sentences", "{field}: needs a value behind the colon.")},
    {"invalid_number", QT_TRANSLATE_NOOP("Sentences", "{field}: “{read}” is no number. 3, <=2 or 1..3 would fit.")},
    {"nothing_negated", QT_TRANSLATE_NOOP("Sentences", "A - alone leaves nothing out. -word would fit.")},
    {"nothing_to_search", QT_TRANSLATE_NOOP("Sentences", "“{read}” has no letter or digit to look for.")},
    {"number_out_of_range", QT_TRANSLATE_NOOP("Sentences", "{field}: “{read}” is outside {min} to {max}.")},
    {"or_alone",
     QT_TRANSLATE_NOOP("Sentences", "“or” stands between two terms: a or b. As a word it goes in quotes: \"or\".")},
    {"quote_not_closed", QT_TRANSLATE_NOOP("Sentences", "A quote opens here and is not closed.")},
    {"range_reversed", QT_TRANSLATE_NOOP("Sentences", "{field}: “{read}” ends before it begins. Turn the ends round.")},
    {"too_many_terms", QT_TRANSLATE_NOOP("Sentences", "A search takes {limit} terms; what follows was left out.")},
    {"value_not_there",
     QT_TRANSLATE_NOOP("Sentences",
                       "There is no {field} “{read}”; the whole {field} is compared. Did you mean {field}:{near}?")},
    {"value_not_there", QT_TRANSLATE_NOOP("Sentences", "There is no {field} “{read}”; the whole {field} is compared.")},
    {"unknown_value", QT_TRANSLATE_NOOP("Sentences", "{field}: “{read}” is not known. These would fit: {known}.")},

    // Playbook
    {"playbook_invalid",
     QT_TRANSLATE_NOOP("Sentences", "The playbook {file} cannot be used. Line {line}: {reason_code}.")},
    {"preset_not_read",
     QT_TRANSLATE_NOOP("Sentences", "The import preset {file} cannot be used. Line {line}: {reason}.")},

    // Checking a casebook
    {"case_differs", QT_TRANSLATE_NOOP("Sentences", "Case {case} is not what its history says.")},
    {"case_not_in_history",
     QT_TRANSLATE_NOOP("Sentences", "Case {case} is in no entry of the history and in no import.")},
    {"case_numbers_differ",
     QT_TRANSLATE_NOOP("Sentences", "The last number given to a case in {year} was changed behind its back.")},
    {"casebook_differs",
     QT_TRANSLATE_NOOP("Sentences", "What the casebook says of itself is not what its history says.")},
    {"file_damaged", QT_TRANSLATE_NOOP("Sentences", "The file is damaged: {line}.")},
    {"founding_changed",
     QT_TRANSLATE_NOOP("Sentences", "What the casebook was founded with was changed after it was written.")},
    {"founding_missing", QT_TRANSLATE_NOOP("Sentences", "What the casebook was founded with is not there.")},
    {"history_changed", QT_TRANSLATE_NOOP("Sentences", "Entry {seq} of the history was changed after it was written.")},
    {"history_gap", QT_TRANSLATE_NOOP("Sentences", "Entry {seq} of the history is not there.")},
    {"history_text_changed", QT_TRANSLATE_NOOP("Sentences", "The text of entry {seq} of the history was changed.")},
    {"history_text_missing", QT_TRANSLATE_NOOP("Sentences", "The text of entry {seq} of the history is not there.")},
    {"import_changed", QT_TRANSLATE_NOOP("Sentences", "What the import {batch} brought was changed behind its back.")},
    {"index_differs", QT_TRANSLATE_NOOP("Sentences", "The search knows case {case} by other words than it has.")},
    {"index_missing", QT_TRANSLATE_NOOP("Sentences", "Case {case} is not found by all of its words.")},
    {"index_surplus", QT_TRANSLATE_NOOP("Sentences", "The search knows {count} cases that are not there.")},
    {"names_index_differs",
     QT_TRANSLATE_NOOP("Sentences", "The search knows {count} people by other words than their names.")},
    {"opening_changed",
     QT_TRANSLATE_NOOP("Sentences", "Case {case} is not as its import brought it, and nobody changed it.")},
    {"person_differs", QT_TRANSLATE_NOOP("Sentences", "Person {person} is not what the history says.")},
    {"row_differs", QT_TRANSLATE_NOOP("Sentences", "What the list shows of case {case} is not what the case says.")},
    {"weekly_counts_differ",
     QT_TRANSLATE_NOOP("Sentences", "{count} of the weekly counts are not what the cases say.")},

    // The command line
    {"argument_missing", QT_TRANSLATE_NOOP("Sentences", "Something is missing. Usage: {usage}")},
    {"argument_surplus", QT_TRANSLATE_NOOP("Sentences", "“{read}” is one too many. Usage: {usage}")},
    {"option_missing", QT_TRANSLATE_NOOP("Sentences", "Say {option}, one of: {known}.")},
    {"option_not_understood",
     QT_TRANSLATE_NOOP("Sentences", "An option lacks its value, or has one too many. Usage: {usage}")},
    {"range_not_taken",
     QT_TRANSLATE_NOOP("Sentences",
                       "{option}: “{read}” is a range. Give its ends with --from and --to; both are included.")},
    {"output_not_written", QT_TRANSLATE_NOOP("Sentences", "Not all of the answer could be written out.")},
    {"unknown_option", QT_TRANSLATE_NOOP("Sentences", "{verb} has no option {read}. These would fit: {known}.")},
    {"unknown_verb", QT_TRANSLATE_NOOP("Sentences", "There is no verb “{read}”. These would fit: {known}.")},
    {"yes_missing", QT_TRANSLATE_NOOP("Sentences", "Nobody can be asked here whether it is meant: say --yes.")},
    {"verb_missing", QT_TRANSLATE_NOOP("Sentences", "Say what to do: {known}. Or amends-cli --help.")},
    {"not_json",
     QT_TRANSLATE_NOOP("Sentences", "This line is no JSON object; it stops making sense at character {position}.")},
    {"output_is_casebook",
     QT_TRANSLATE_NOOP("Sentences", "{path} is the casebook itself or belongs to it. Give another file.")},
    {"postgresql_later",
     QT_TRANSLATE_NOOP("Sentences",
                       "Casebooks on a PostgreSQL server are not there yet. A file such as shop.amends fits.")},
    {"read_from_casebook",
     QT_TRANSLATE_NOOP("Sentences", "{path} is the casebook itself or belongs to it. Give the file to read from.")},
});

constexpr auto missingTable = std::to_array<Wording>({
    {"p01_public_reply", QT_TRANSLATE_NOOP("Missing", "the final reply, posted, or a reason why none is possible")},
    {"p02_evidence", QT_TRANSLATE_NOOP("Missing", "the evidence that it is not yours")},
    {"p02_signed_by_leader", QT_TRANSLATE_NOOP("Missing", "the leader's name as its author")},
    {"p02_stance", QT_TRANSLATE_NOOP("Missing", "whose it is: ours, partly ours or not ours")},
    {"p04_claims", QT_TRANSLATE_NOOP("Missing", "the claims, one by one")},
    {"p05_agent_call", QT_TRANSLATE_NOOP("Missing", "a call with the agent, or a reason why there is none")},
    {"p05_customer_call", QT_TRANSLATE_NOOP("Missing", "a call with the customer, or a reason why there is none")},
    {"p07_evidence", QT_TRANSLATE_NOOP("Missing", "the evidence, in its “reason”")},
    {"p07_one_primary_cause", QT_TRANSLATE_NOOP("Missing", "one main cause only, so make one of the two contributing")},
    {"p07_our_part", QT_TRANSLATE_NOOP("Missing", "your part in it, in one sentence")},
    {"p07_primary_cause", QT_TRANSLATE_NOOP("Missing", "the main cause")},
    {"p08_approval", QT_TRANSLATE_NOOP("Missing", "the refund's approval, with who and when")},
    {"p08_decision", QT_TRANSLATE_NOOP("Missing", "a decision on what you do for the customer")},
    {"p08_leader_approval", QT_TRANSLATE_NOOP("Missing", "the leader's approval, as it is above the limit")},
    {"p08_refund_paid", QT_TRANSLATE_NOOP("Missing", "the refund, paid")},
    {"p09_length", QT_TRANSLATE_NOOP("Missing", "a shorter text")},
    {"p09_ready", QT_TRANSLATE_NOOP("Missing", "the time it was marked ready")},
    {"p10_action", QT_TRANSLATE_NOOP("Missing", "an action with an owner and a date, or a reason for none")},
    {"p10_done", QT_TRANSLATE_NOOP("Missing", "the action to be done")},
    {"p10_effect", QT_TRANSLATE_NOOP("Missing", "the effect you found")},
    {"reason", QT_TRANSLATE_NOOP("Missing", "a reason")},
});

constexpr auto fitsTable = std::to_array<Wording>({
    {"amount",
     QT_TRANSLATE_NOOP("Fits", "an amount such as \"120.00 EUR\", or {\"minor\":12000,\"currency\":\"EUR\"}")},
    {"case_number", QT_TRANSLATE_NOOP("Fits", "a case number such as 2026-0042")},
    {"date", QT_TRANSLATE_NOOP("Fits", "a date such as 2026-11-16")},
    {"list", QT_TRANSLATE_NOOP("Fits", "a list in square brackets")},
    {"list_of_texts", QT_TRANSLATE_NOOP("Fits", "a list of texts such as [\"agent\",\"customer\"]")},
    {"not_before_opened", QT_TRANSLATE_NOOP("Fits", "a time that is not before the case was opened")},
    {"number", QT_TRANSLATE_NOOP("Fits", "a number")},
    {"number_in_range", QT_TRANSLATE_NOOP("Fits", "a number of an ordinary size")},
    {"object", QT_TRANSLATE_NOOP("Fits", "an object in curly brackets")},
    {"positive_amount", QT_TRANSLATE_NOOP("Fits", "an amount above nothing")},
    {"rating", QT_TRANSLATE_NOOP("Fits", "a rating such as 4 (stars, of five) or {\"raw\":7,\"scale\":10}")},
    {"step", QT_TRANSLATE_NOOP("Fits", "the number of a step, or \"last\"")},
    {"text", QT_TRANSLATE_NOOP("Fits", "a text in double quotes")},
    {"time_with_zone",
     QT_TRANSLATE_NOOP("Fits",
                       "a time such as \"2026-11-16 10:30\", \"now\" or, with its zone, \"2026-11-16T09:30:00Z\"")},
    {"uuid",
     QT_TRANSLATE_NOOP("Fits", "an id such as 0197c2d4-5a3e-7b1c-9f00-2a4b6c8d0e1f, or a name of what is there")},
    {"whole_number", QT_TRANSLATE_NOOP("Fits", "a whole number")},
});

constexpr auto reasonTable = std::to_array<Wording>({
    {"disk_full", QT_TRANSLATE_NOOP("Reasons", "the disk is full")},
    {"file_too_large", QT_TRANSLATE_NOOP("Reasons", "it would be larger than this disk takes")},
    {"folder_not_found", QT_TRANSLATE_NOOP("Reasons", "there is no such folder")},
    {"input_output", QT_TRANSLATE_NOOP("Reasons", "the disk did not answer as it should")},
    {"invalid_name", QT_TRANSLATE_NOOP("Reasons", "a file cannot have this name")},
    {"is_folder", QT_TRANSLATE_NOOP("Reasons", "it is a folder")},
    {"name_taken", QT_TRANSLATE_NOOP("Reasons", "something else has this name")},
    {"permission_denied", QT_TRANSLATE_NOOP("Reasons", "you may not do that there")},
    {"read_only", QT_TRANSLATE_NOOP("Reasons", "the disk is read-only")},

    {"bad_code", QT_TRANSLATE_NOOP("Reasons", "a code has other than small letters, digits and underscores")},
    {"bad_number", QT_TRANSLATE_NOOP("Reasons", "a number does not fit")},
    {"condition_does_not_fit", QT_TRANSLATE_NOOP("Reasons", "a condition does not fit its question's answer")},
    {"doctype", QT_TRANSLATE_NOOP("Reasons", "document types are not accepted")},
    {"duplicate_id", QT_TRANSLATE_NOOP("Reasons", "an id is there twice")},
    {"missing_attribute", QT_TRANSLATE_NOOP("Reasons", "an attribute is missing")},
    {"missing_element", QT_TRANSLATE_NOOP("Reasons", "an element is missing")},
    {"missing_period", QT_TRANSLATE_NOOP("Reasons", "a period is missing")},
    {"not_readable", QT_TRANSLATE_NOOP("Reasons", "it could not be read")},
    {"not_well_formed", QT_TRANSLATE_NOOP("Reasons", "it is no well-formed XML")},
    {"repeated_condition", QT_TRANSLATE_NOOP("Reasons", "a condition is there twice")},
    {"repeated_element", QT_TRANSLATE_NOOP("Reasons", "an element is there twice")},
    {"text_missing", QT_TRANSLATE_NOOP("Reasons", "a text is missing")},
    {"unexpected_text", QT_TRANSLATE_NOOP("Reasons", "there is text where none belongs")},
    {"unknown_attribute", QT_TRANSLATE_NOOP("Reasons", "an attribute is not known")},
    {"unknown_cause", QT_TRANSLATE_NOOP("Reasons", "it names a cause it does not have")},
    {"unknown_element", QT_TRANSLATE_NOOP("Reasons", "an element is not known")},
    {"unknown_placeholder", QT_TRANSLATE_NOOP("Reasons", "a placeholder is not known")},
    {"unknown_value", QT_TRANSLATE_NOOP("Reasons", "a value is not known")},
});

constexpr auto constraintTable = std::to_array<Wording>({
    {"check", QT_TRANSLATE_NOOP("Constraints", "what a value may be")},
    {"foreign_key", QT_TRANSLATE_NOOP("Constraints", "something that has to be there first")},
    {"not_null", QT_TRANSLATE_NOOP("Constraints", "a value that has to be there")},
    {"other", QT_TRANSLATE_NOOP("Constraints", "a rule of its own")},
    {"unique", QT_TRANSLATE_NOOP("Constraints", "something that can be there only once")},
});

constexpr auto laterTable = std::to_array<Wording>({
    {"brackets", QT_TRANSLATE_NOOP("Later", "brackets and “or”")},
    {"is", QT_TRANSLATE_NOOP("Later", "“is:”")},
    {"refund", QT_TRANSLATE_NOOP("Later", "“refund:” by amount")},
});

} // namespace

std::span<const Wording> sentences()
{
    return sentenceTable;
}

std::span<const Wording> missingPhrases()
{
    return missingTable;
}

std::span<const Wording> fitsPhrases()
{
    return fitsTable;
}

std::span<const Wording> reasonPhrases()
{
    return reasonTable;
}

std::span<const Wording> constraintPhrases()
{
    return constraintTable;
}

std::span<const Wording> laterPhrases()
{
    return laterTable;
}

} // namespace amends::words
