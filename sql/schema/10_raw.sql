-- The private store of what files said. One file of its own (output/.work/raw.duckdb): a file
-- that was read once is not read again. Nothing here is published, all of it can be rebuilt from
-- the archive. Written by Java (receive, read), read by models/staging.

create table if not exists raw.delivery (
    content_sha256 text not null,
    file_path text not null,
    file_name text not null,
    received_on date not null,
    first_seen_on date not null,
    known_from date not null,
    is_waiting boolean not null,
    is_backdated boolean not null,
    is_in_inbox boolean not null,
    sequence_no bigint not null
);
comment on table raw.delivery is 'One row per path at which a file was delivered, rebuilt every night from archive/receipts.csv and the inbox';
comment on column raw.delivery.content_sha256 is 'SHA-256 of the content, lower-case hex';
comment on column raw.delivery.file_path is 'Path below the inbox, with / between folders';
comment on column raw.delivery.file_name is 'Last part of the path';
comment on column raw.delivery.received_on is 'Innermost folder of the path that is an ISO date, else the night that first saw the file';
comment on column raw.delivery.first_seen_on is 'Business date of the night that first saw the path';
comment on column raw.delivery.known_from is 'Day from which the content counts: received_on, or first_seen_on if that folder turned up late';
comment on column raw.delivery.is_waiting is 'True while received_on is after the business date: the file is not read yet';
comment on column raw.delivery.is_backdated is 'True if the dated folder turned up on or after the night that it should have been part of';
comment on column raw.delivery.is_in_inbox is 'False if the path has disappeared from the inbox since: what it brought stays';
comment on column raw.delivery.sequence_no is 'Order of first sight, from 1';

create table if not exists raw.submission (
    content_sha256 text not null primary key,
    form_code text,
    form_fingerprint text not null,
    part_code text not null,
    calendar text,
    period_code text,
    vintage_code text not null,
    sender_text text,
    sender_match_key text,
    sender_unit_type text,
    sender_bare_key text,
    said_sender_code text not null,
    is_rejected boolean not null,
    file_bytes bigint not null,
    rows_read bigint not null,
    rows_loaded bigint not null,
    rows_rejected bigint not null
);
comment on table raw.submission is 'The ledger: one row per content that was read. Written in the same transaction as everything else of that file; decides what is done';
comment on column raw.submission.content_sha256 is 'SHA-256 of the content';
comment on column raw.submission.form_code is 'Form that claimed the file, null if none did';
comment on column raw.submission.form_fingerprint is 'Fingerprint of the form and the reader at the time of reading; another one now means: read again';
comment on column raw.submission.part_code is 'Part of the form, empty for a form in one part';
comment on column raw.submission.calendar is 'Calendar of the reported period';
comment on column raw.submission.period_code is 'Period that the file reports';
comment on column raw.submission.vintage_code is 'estimate, preliminary or official as printed; empty if the file does not say';
comment on column raw.submission.sender_text is 'Sender as printed, null if the file does not say';
comment on column raw.submission.sender_match_key is 'Match key of the sender text';
comment on column raw.submission.sender_unit_type is 'Type of unit named in the sender text (huyện, xã, ...), as a code, null if none';
comment on column raw.submission.sender_bare_key is 'Match key without that type';
comment on column raw.submission.said_sender_code is 'Sender by the custom properties of a file that was issued or returned by the program; empty if they do not say';
comment on column raw.submission.is_rejected is 'True if the file as a whole was refused while reading';
comment on column raw.submission.file_bytes is 'Size in bytes';
comment on column raw.submission.rows_read is 'Body rows met; equals loaded + rejected';
comment on column raw.submission.rows_loaded is 'Body rows stored in raw.row';
comment on column raw.submission.rows_rejected is 'Body rows refused as a whole';

create table if not exists raw.sheet_table (
    content_sha256 text not null,
    table_no integer not null,
    table_code text not null,
    sheet_name text not null,
    calendar text,
    period_code text,
    is_added_up boolean not null,
    breakdown_lists text not null
);
comment on table raw.sheet_table is 'One row per table found in a file; calendar and period only where they differ from the file''s';
comment on column raw.sheet_table.is_added_up is 'True if several rows of one key are parts of one figure (days, branches); else they are a mistake';
comment on column raw.sheet_table.breakdown_lists is 'Lists of reference.code_list that the parts of breakdown_code are from, joined with |; empty if they stand for themselves';

create table if not exists raw.slot (
    content_sha256 text not null,
    table_no integer not null,
    slot_no integer not null,
    row_kind text not null,
    measure_code text not null,
    column_letter text not null,
    column_label text not null,
    calendar text,
    period_code text,
    breakdown_code text not null
);
comment on table raw.slot is 'Which value of a row is which measure, one row per file, table, slot and kind of row';

create table if not exists raw.table_row (
    content_sha256 text not null,
    table_no integer not null,
    row_no integer not null,
    row_kind text not null,
    org_level text not null,
    row_label text not null,
    label_column text not null,
    unit_code_text text,
    unit_name_text text,
    unit_match_key text,
    unit_type text,
    unit_bare_key text,
    breakdown_code text not null,
    obs_status text,
    v0 decimal(28, 10), v1 decimal(28, 10), v2 decimal(28, 10), v3 decimal(28, 10), v4 decimal(28, 10),
    v5 decimal(28, 10), v6 decimal(28, 10), v7 decimal(28, 10), v8 decimal(28, 10), v9 decimal(28, 10),
    v10 decimal(28, 10), v11 decimal(28, 10), v12 decimal(28, 10), v13 decimal(28, 10), v14 decimal(28, 10),
    v15 decimal(28, 10), v16 decimal(28, 10), v17 decimal(28, 10), v18 decimal(28, 10), v19 decimal(28, 10),
    v20 decimal(28, 10), v21 decimal(28, 10), v22 decimal(28, 10), v23 decimal(28, 10), v24 decimal(28, 10),
    v25 decimal(28, 10), v26 decimal(28, 10), v27 decimal(28, 10), v28 decimal(28, 10), v29 decimal(28, 10),
    v30 decimal(28, 10), v31 decimal(28, 10), v32 decimal(28, 10), v33 decimal(28, 10), v34 decimal(28, 10),
    v35 decimal(28, 10), v36 decimal(28, 10), v37 decimal(28, 10), v38 decimal(28, 10), v39 decimal(28, 10)
);
comment on table raw.table_row is 'One row per body row of a table, wide: what v0 to v39 mean stands once per table in raw.slot';

create table if not exists raw.absent_value (
    content_sha256 text not null,
    table_no integer not null,
    row_no integer not null,
    slot_no integer not null,
    obs_status text not null
);
comment on table raw.absent_value is 'A value that is missing for a stated reason: not_collected, not_applicable or error';

create table if not exists raw.finding (
    content_sha256 text,
    file_path text not null,
    finding_no integer not null,
    code text not null,
    sheet_name text,
    cell_ref text,
    raw_text text,
    found text not null,
    expected text not null
);
comment on table raw.finding is 'What reading found; content_sha256 is null for a path that was skipped unread';
