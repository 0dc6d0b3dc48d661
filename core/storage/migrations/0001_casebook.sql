-- SPDX-FileCopyrightText: 2026 The Amends authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are milliseconds since 1970 UTC, days are Julian day numbers of the business's zone, weeks are the Julian day of
-- their Monday, ids are blobs of 16 bytes, enumerations their codes, lists JSON.

create table business (
    row integer primary key check (row = 1),
    revision integer not null,
    name text not null,
    leader text not null,
    zone text not null,
    currency text not null,
    public_contact text not null,
    approval_limit_minor integer not null,
    approval_limit_currency text not null
) strict;

create table views (part blob primary key, name text not null, query text not null, place integer not null)
    strict, without rowid;
create table exposures (part blob primary key, week text not null, amount real not null) strict, without rowid;
create table unfiled_ratings (
    part blob primary key, source text not null, week text not null, stars real not null, count integer not null
) strict, without rowid;
create table playbooks (part blob primary key, version text not null, source text not null) strict, without rowid;

-- The last number given in a year.
create table case_numbers (year integer primary key, last integer not null) strict;

-- Imports. One that is not published yet is invisible, and is removed by the next start.
create table batches (
    row integer primary key,
    id blob not null unique,
    started integer not null,
    published integer,
    files text not null,
    preset text not null,
    cases integer not null,
    commitment_key blob not null,
    digest blob not null -- over the digests of its openings, in order
) strict;

create table people (
    row integer primary key,
    id blob not null unique,
    revision integer not null,
    batch integer references batches (row),
    erased integer not null default 0,
    kind text not null,
    name text not null,
    phone text not null,
    email text not null,
    handles text not null,
    former integer not null
) strict;
create index people_by_name on people (kind, name);
create index people_by_email on people (email collate nocase) where email <> '';
create index people_by_batch on people (batch) where batch is not null;

create table cases (
    row integer primary key,
    id blob not null unique,
    year integer not null,
    counter integer not null,
    revision integer not null,
    batch integer references batches (row),
    source_digest blob, -- of the imported row, to notice that a review changed
    -- facts
    kind text not null,
    title text not null,
    stance text not null,
    stance_evidence text not null,
    severity text not null,
    source text not null,
    is_public integer not null,
    heard_through text not null,
    occurred integer,
    received integer,
    heard integer,
    turning_point text not null,
    owner text not null,
    agent blob references people (id),
    customer blob references people (id),
    order_ref text not null,
    topic text not null,
    our_part text not null,
    source_key text not null,
    -- life
    opened integer,
    closed integer,
    closed_as text not null,
    closed_note text not null,
    -- computed from the whole case with every Edit, for lists, searches and counts
    step text not null,
    verb text not null,
    due integer,
    stars real,
    cause text not null,
    refund_minor integer not null,
    refund_currency text not null,
    facets integer not null,
    received_day integer,
    received_week integer,
    opened_day integer,
    unique (year, counter)
) strict;
create index cases_by_received on cases (received, row);
create index cases_by_opened on cases (opened, row);
create index cases_by_due on cases (due, row) where due is not null;
create index cases_by_week on cases (received_week, cause);
create index cases_by_source_key on cases (source, source_key) where source_key <> '';
create index cases_by_customer on cases (customer) where customer is not null;
create index cases_by_agent on cases (agent) where agent is not null;
create index cases_by_batch on cases (batch) where batch is not null;

create table reviews (
    case_row integer not null references cases (row) on delete cascade, part blob not null,
    external_id text not null, url text not null, rating_raw real not null, rating_scale integer not null,
    title text not null, text text not null, language text not null, translation text not null, author text not null,
    posted integer, replaces blob,
    primary key (case_row, part)
) strict, without rowid;
create table claims (
    case_row integer not null references cases (row) on delete cascade, part blob not null,
    statement text not null, disputed text not null, evidence_for text not null, evidence_against text not null,
    finding text not null,
    primary key (case_row, part)
) strict, without rowid;
create table accounts (
    case_row integer not null references cases (row) on delete cascade, part blob not null,
    party text not null, person blob references people (id), claim blob, text text not null,
    primary key (case_row, part)
) strict, without rowid;
create table calls (
    case_row integer not null references cases (row) on delete cascade, part blob not null,
    "with" text not null, person blob references people (id), direction text not null, at integer not null,
    outcome text not null, minutes integer not null, notes text not null, would_make_right text not null,
    thanked integer not null, surprises text not null, reason text not null,
    primary key (case_row, part)
) strict, without rowid;
create table promises (
    case_row integer not null references cases (row) on delete cascade, part blob not null,
    text text not null, made_in blob, due integer, kept integer,
    primary key (case_row, part)
) strict, without rowid;
create table answers (
    case_row integer not null references cases (row) on delete cascade, part blob not null,
    question text not null, value text not null, text text not null, rests_on text not null,
    playbook_version text not null,
    primary key (case_row, part)
) strict, without rowid;
create table whys (
    case_row integer not null references cases (row) on delete cascade, part blob not null,
    place integer not null, because text not null,
    primary key (case_row, part)
) strict, without rowid;
create table causes (
    case_row integer not null references cases (row) on delete cascade, part blob not null,
    code text not null, role text not null, confirmed_by text not null, reason text not null,
    primary key (case_row, part)
) strict, without rowid;
create index causes_by_code on causes (code, case_row);
create table resolutions (
    case_row integer not null references cases (row) on delete cascade, part blob not null,
    asked text not null, options text not null, decision text not null, decided_by text not null,
    decided_at integer, accepted text not null, contestable integer not null,
    primary key (case_row, part)
) strict, without rowid;
create table refunds (
    case_row integer not null references cases (row) on delete cascade, part blob not null,
    amount_minor integer not null, amount_currency text not null, reason text not null, asked integer,
    approved integer, approved_by text not null, promised integer, paid integer, method text not null,
    reference text not null,
    primary key (case_row, part)
) strict, without rowid;
create table replies (
    case_row integer not null references cases (row) on delete cascade, part blob not null,
    kind text not null, platform text not null, text text not null, author text not null, ready integer,
    second_reader text not null, early_reason text not null, posted integer, url text not null,
    primary key (case_row, part)
) strict, without rowid;
create table actions (
    case_row integer not null references cases (row) on delete cascade, part blob not null,
    what text not null, cause text not null, owner text not null, due integer, done integer,
    effect_checked integer, effect text not null,
    primary key (case_row, part)
) strict, without rowid;
create table follow_ups (
    case_row integer not null references cases (row) on delete cascade, part blob not null,
    due integer, what text not null, outcome text not null, done integer, note text not null,
    primary key (case_row, part)
) strict, without rowid;
create table notes (
    case_row integer not null references cases (row) on delete cascade, part blob not null,
    at integer, by text not null, text text not null,
    primary key (case_row, part)
) strict, without rowid;
create table deviations (
    case_row integer not null references cases (row) on delete cascade, part blob not null,
    excuses text not null, reason text not null,
    primary key (case_row, part)
) strict, without rowid;
create table clocks (
    case_row integer not null references cases (row) on delete cascade, part blob not null,
    kind text not null, profile text not null, started integer not null, due integer not null, paused integer,
    stopped integer,
    primary key (case_row, part)
) strict, without rowid;

create index accounts_by_person on accounts (person) where person is not null;
create index calls_by_person on calls (person) where person is not null;

-- Full text of a case in the form base/text gives it; rowid = cases.row. Can be rebuilt from the rows.
create virtual table case_text using fts5(
    text, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
);

create table actors (row integer primary key, name text not null unique) strict;

-- Append-only. hash = SHA-256 over the previous hash and this entry's columns (history_store.h); commitment = HMAC over
-- what history_text holds, so that erasing a text leaves the chain whole.
create table history (
    seq integer primary key,
    step integer not null,
    at integer not null, -- as its sender says
    recorded integer not null, -- by the clock of the machine that wrote it
    actor integer not null references actors (row),
    kind text not null,
    target_kind text not null,
    target blob check (length(target) = 16),
    revision integer not null,
    touched text not null,
    batch blob check (length(batch) = 16),
    undoes integer check (undoes > 0),
    commitment blob not null,
    hash blob not null
) strict;
create index history_by_target on history (target, seq);
create index history_by_step on history (step);
create index history_by_undoes on history (undoes) where undoes is not null;
create table history_text (
    seq integer primary key references history (seq),
    commitment_key blob not null,
    edit text not null,
    inverse text not null
) strict;

-- What an import opened, and the HMAC of each opening with the batch's key: the batch's one entry in history commits to
-- all of them. Stays when the batch is withdrawn.
create table openings (
    batch integer not null references batches (row),
    place integer not null, -- 1, 2, 3… in the batch
    case_id blob not null,
    nonce blob, -- part of this one's commitment; taken out when the case is erased
    digest blob not null,
    primary key (batch, place)
) strict, without rowid;
create index openings_by_case on openings (case_id);

create table drafts (
    person text not null, case_id blob not null, part blob not null, field text not null, edit text not null,
    base integer not null, text text not null, saved integer not null,
    primary key (person, case_id, part, field)
) strict, without rowid;
