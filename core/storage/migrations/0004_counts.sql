-- SPDX-FileCopyrightText: 2026 The Amends authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many cases were received in a week with a cause, at the root of the causes' tree. What an import brought and
-- nobody worked on counts under its batch, the rest under batch 0: a hidden batch is left out as a whole. Kept by the
-- statement that changes a case; can be made anew from the rows.
create table weekly_causes (
    week integer not null,
    cause text not null,
    batch integer not null,
    cases integer not null,
    primary key (week, cause, batch)
) strict, without rowid;

insert into weekly_causes
select received_week, substr(cause, 1, instr(cause || '/', '/') - 1), iif(revision > 1, 0, ifnull(batch, 0)), count(*)
from cases where received_week is not null group by 1, 2, 3;

create trigger cases_counted after insert on cases when new.received_week is not null
begin
    insert into weekly_causes values (
        new.received_week, substr(new.cause, 1, instr(new.cause || '/', '/') - 1),
        iif(new.revision > 1, 0, ifnull(new.batch, 0)), 1
    ) on conflict do update set cases = cases + 1;
end;

create trigger cases_uncounted after delete on cases when old.received_week is not null
begin
    update weekly_causes set cases = cases - 1
    where week = old.received_week and cause = substr(old.cause, 1, instr(old.cause || '/', '/') - 1)
    and batch = iif(old.revision > 1, 0, ifnull(old.batch, 0));
    delete from weekly_causes
    where week = old.received_week and cause = substr(old.cause, 1, instr(old.cause || '/', '/') - 1)
    and batch = iif(old.revision > 1, 0, ifnull(old.batch, 0)) and cases = 0;
end;

create trigger cases_recounted after update of received_week, cause, revision, batch on cases
when old.received_week is not new.received_week or old.cause <> new.cause or (
    iif(old.revision > 1, 0, ifnull(old.batch, 0)) <> iif(new.revision > 1, 0, ifnull(new.batch, 0))
)
begin
    update weekly_causes set cases = cases - 1
    where week = old.received_week and cause = substr(old.cause, 1, instr(old.cause || '/', '/') - 1)
    and batch = iif(old.revision > 1, 0, ifnull(old.batch, 0));
    delete from weekly_causes
    where week = old.received_week and cause = substr(old.cause, 1, instr(old.cause || '/', '/') - 1)
    and batch = iif(old.revision > 1, 0, ifnull(old.batch, 0)) and cases = 0;
    insert into weekly_causes select
        new.received_week, substr(new.cause, 1, instr(new.cause || '/', '/') - 1),
        iif(new.revision > 1, 0, ifnull(new.batch, 0)), 1
    where new.received_week is not null
    on conflict do update set cases = cases + 1;
end;

-- Merging is left to the idle writer (case_text.h): a single commit that merges takes up to a second.
insert into case_text (case_text, rank) values ('automerge', 0);
insert into case_text (case_text, rank) values ('crisismerge', 256);
