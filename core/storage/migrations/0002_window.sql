-- SPDX-FileCopyrightText: 2026 The Amends authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What Today, Changes and the sidebar read: indexes of what is open or was worked on, which stay small however much is
-- stored.

create index cases_open on cases (received, row, closed) where closed is null;
create index cases_to_do on cases (due, row, verb) where verb <> 'none';
create index cases_unsafe on cases (due, row) where severity = 'safety' and closed is null;
create index cases_unanswered on cases (received, row, facets) where (facets & 2048) <> 0;
create index cases_settled on cases (closed, opened) where closed_as = 'settled';

create index refunds_owed on refunds (promised) where promised is not null and paid is null;
create index actions_open on actions (due) where effect_checked is null;
create index actions_checked on actions (effect_checked) where effect_checked is not null;
create index follow_ups_open on follow_ups (due) where done is null;
create index follow_ups_done on follow_ups (done) where done is not null;
create index reviews_changed on reviews (posted) where replaces is not null;

-- People with their newest case.
drop index cases_by_customer;
create index cases_by_customer on cases (customer, received, row) where customer is not null;
drop index cases_by_agent;
create index cases_by_agent on cases (agent, received, row) where agent is not null;
