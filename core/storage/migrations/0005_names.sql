-- SPDX-FileCopyrightText: 2026 The Amends authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A word that is searched for may be the name of a customer or an agent: rowid = people.row. What is typed into the
-- search is a beginning at first, so both indexes know the beginnings of two and three letters. The program fills them
-- where they are empty (text_index.h).
drop table case_text;
create virtual table case_text using fts5(
    text, content = '', contentless_delete = 1, prefix = '2 3',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
);
create virtual table people_text using fts5(
    text, content = '', contentless_delete = 1, prefix = '2 3',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co M*'"
);
insert into case_text (case_text, rank) values ('automerge', 0);
insert into case_text (case_text, rank) values ('crisismerge', 256);
insert into people_text (people_text, rank) values ('automerge', 0);
insert into people_text (people_text, rank) values ('crisismerge', 256);
