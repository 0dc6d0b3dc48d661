-- SPDX-FileCopyrightText: 2026 The Amends authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which kinds of parts a case has, one bit for each in the order of eachPartList() in cases/case.h, so that the tables
-- of the others are not looked into; -1: not known. Where that order changes, a migration sets all to -1.
alter table cases add column parts integer not null default -1;

-- The entries of a step follow each other, and the first of them has the step's number.
drop index history_by_step;
