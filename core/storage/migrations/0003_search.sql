-- SPDX-FileCopyrightText: 2026 The Amends authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a search by refund:, is: and due: reads beside the indexes there are: each as large as what it finds.

create index cases_by_refund on cases (refund_currency, refund_minor, row) where refund_currency <> '';
create index cases_private on cases (received, row) where is_public = 0;
create index cases_safety on cases (received, row) where severity = 'safety';
create index cases_waiting on cases (received, row) where verb = 'wait_for_customer';

create index refunds_asked on refunds (case_row) where approved is null and promised is null and paid is null;
create index refunds_approved on refunds (case_row) where approved is not null and promised is null and paid is null;
create index refunds_paid on refunds (case_row) where paid is not null;
