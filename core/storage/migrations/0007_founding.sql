-- SPDX-FileCopyrightText: 2026 The Amends authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the casebook was when it was founded, or came to this schema, which no entry of history says: the first of the
-- chain (founding.h). The program fills it in where it is empty.
create table founding (
    row integer primary key check (row = 1),
    commitment_key blob not null, -- of the seals below, too
    text text not null,
    commitment blob not null
) strict;

-- Over the year and the number: what was left out stands nowhere else.
alter table case_numbers add column seal blob;
-- Over what an import says of a person; null for those that an entry of history added.
alter table people add column seal blob;
