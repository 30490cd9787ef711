-- Who sent what: duties, findings, files that go back.

create schema if not exists mart;

create table mart.duty (
    form_code text not null,
    part_code text not null,
    sender_code text not null,
    period_key text not null,
    calendar text not null,
    period_code text not null,
    vintage_code text not null,
    due_on date not null,
    received_on date,
    state text not null,
    state_vi text not null,
    state_en text not null,
    days_late bigint,
    submission_code text,
    waiver_reason text,
    waiver_document text
);
comment on table mart.duty is 'What every sender owes for every period, and what came';
comment on column mart.duty.form_code is 'Form';
comment on column mart.duty.part_code is 'Part of the form, empty for a form in one part';
comment on column mart.duty.sender_code is 'Sender';
comment on column mart.duty.period_key is 'Period';
comment on column mart.duty.calendar is 'Calendar of the period';
comment on column mart.duty.period_code is 'Code of the period';
comment on column mart.duty.vintage_code is 'estimate or official where the duty asks for one, else empty';
comment on column mart.duty.due_on is 'Last day to be on time; does not move for weekends';
comment on column mart.duty.received_on is 'First delivery that loaded, null if none';
comment on column mart.duty.state is 'on_time, late, missing, rejected, waiting (a file is here whose text may mean this sender and others), waived (by a document, or the sender does not exist then) or not_due';
comment on column mart.duty.state_vi is 'The state in Vietnamese, in words for people';
comment on column mart.duty.state_en is 'The state in English, in words for people';
comment on column mart.duty.days_late is 'Days after due_on: 0 on time, of the receipt if late, until the business date if missing, rejected or waiting; null if waived or not due';
comment on column mart.duty.submission_code is 'The submission that fulfilled it, null if none';
comment on column mart.duty.waiver_reason is 'Why it is waived, in words for people; null if it is not';
comment on column mart.duty.waiver_document is 'Document that allows it; null if it is not waived, or follows from the sender''s dates';

create table mart.overdue (
    sender_code text not null,
    sender_name_vi text not null,
    org_unit_code text,
    org_unit_name_vi text,
    parent_name_vi text,
    province_code text,
    item_no bigint not null,
    items_of_sender bigint not null,
    oldest_due_on date not null,
    form_code text not null,
    part_code text not null,
    vintage_code text not null,
    period_key text not null,
    calendar text not null,
    period_code text not null,
    period_vi text not null,
    state text not null,
    state_vi text not null,
    state_en text not null,
    due_on date not null,
    days_late bigint not null,
    rejected_submission_code text,
    rejected_file_name text,
    rejected_on date,
    rejected_because_vi text
);
comment on table mart.overdue is 'What has to be asked for (đôn đốc): one row per report that is due and not here in a form that could be read, oldest first per sender';
comment on column mart.overdue.sender_code is 'Sender to write to';
comment on column mart.overdue.sender_name_vi is 'Name of the sender';
comment on column mart.overdue.org_unit_code is 'Unit that it reports for; null for a central office or a company';
comment on column mart.overdue.org_unit_name_vi is 'Name of the unit at the end of the period; null if it is no unit of the list';
comment on column mart.overdue.parent_name_vi is 'Unit above it then, through which a letter goes; null if there is none';
comment on column mart.overdue.province_code is 'Province of the sender; null for one that speaks of any province';
comment on column mart.overdue.item_no is 'Number of the row in the letter to this sender, from 1: by due day, form, period';
comment on column mart.overdue.items_of_sender is 'Rows of this sender, count';
comment on column mart.overdue.oldest_due_on is 'Since when the sender owes something: the earliest due day of its rows';
comment on column mart.overdue.form_code is 'Form';
comment on column mart.overdue.part_code is 'Part of the form, empty for a form in one part';
comment on column mart.overdue.vintage_code is 'estimate or official where the duty asks for one, else empty';
comment on column mart.overdue.period_key is 'Period';
comment on column mart.overdue.calendar is 'Calendar of the period';
comment on column mart.overdue.period_code is 'Code of the period';
comment on column mart.overdue.period_vi is 'The period in words for people';
comment on column mart.overdue.state is 'missing, or rejected: a file came and was refused as a whole';
comment on column mart.overdue.state_vi is 'The state in Vietnamese, in words for people';
comment on column mart.overdue.state_en is 'The state in English, in words for people';
comment on column mart.overdue.due_on is 'Last day to be on time';
comment on column mart.overdue.days_late is 'Days from due_on to the business date';
comment on column mart.overdue.rejected_submission_code is 'The latest file that was refused; null if none came';
comment on column mart.overdue.rejected_file_name is 'Its name; null if none came';
comment on column mart.overdue.rejected_on is 'Day on which it came; null if none came';
comment on column mart.overdue.rejected_because_vi is 'What is wrong with it and what to do; null if none came or the finding is closed';

create table mart.completeness (
    completeness_level text not null,
    form_code text,
    part_code text,
    vintage_code text,
    indicator_code text,
    org_level text not null,
    province_code text,
    period_key text not null,
    calendar text not null,
    period_code text not null,
    expected bigint not null,
    present bigint not null,
    on_time bigint,
    late bigint,
    missing bigint not null,
    rejected bigint,
    waiting bigint,
    waived bigint,
    not_due bigint,
    unlisted bigint,
    share decimal(28, 10)
);
comment on table mart.completeness is 'How whole the figures of a period are: files of a form, units with a value, members of an indicator';
comment on column mart.completeness.completeness_level is 'file: duties of a form; unit: districts or communes with at least one value of a form; indicator: members of its aggregate';
comment on column mart.completeness.form_code is 'Form; null at level indicator';
comment on column mart.completeness.part_code is 'Part of the form, empty for a form in one part; null at other levels than file';
comment on column mart.completeness.vintage_code is 'estimate or official where the duty asks for one, else empty; null at other levels than file';
comment on column mart.completeness.indicator_code is 'Indicator; null at other levels';
comment on column mart.completeness.org_level is 'Level of the senders, units or of the value; empty where the senders are of no one level';
comment on column mart.completeness.province_code is 'Province; null for a sender that speaks of any province';
comment on column mart.completeness.period_key is 'Period';
comment on column mart.completeness.calendar is 'Calendar of the period';
comment on column mart.completeness.period_code is 'Code of the period';
comment on column mart.completeness.expected is 'Files, units or members that there should be, count: communes and districts by decree, listed or not';
comment on column mart.completeness.present is 'Those that are there, count; a file late or on time';
comment on column mart.completeness.on_time is 'Files in time, count; null at other levels than file';
comment on column mart.completeness.late is 'Files late, count; null at other levels than file';
comment on column mart.completeness.missing is 'Files missing of listed senders, units or members without a value, count';
comment on column mart.completeness.rejected is 'Files refused, count; null at other levels than file';
comment on column mart.completeness.waiting is 'Files here whose sender is not told, count of senders they may be of; null at other levels than file';
comment on column mart.completeness.waived is 'Files waived, count; null at other levels than file';
comment on column mart.completeness.not_due is 'Files not due yet, count; null at other levels than file';
comment on column mart.completeness.unlisted is 'Units in existence that are not in the list of senders: expected by count, neither here nor reminded, count; null at other levels than file';
comment on column mart.completeness.share is 'Share that is there, 1 for all: of files not waived, of units, of an indicator its coverage (by denominators where the whole is known); null where everything is waived';

create table mart.finding (
    finding_id text not null,
    code text not null,
    severity text not null,
    is_open boolean not null,
    first_seen_on date not null,
    closed_on date,
    submission_code text,
    form_code text,
    sender_code text,
    calendar text,
    period_code text,
    file_name text,
    sheet_name text,
    cell_ref text,
    raw_text text,
    found text,
    expected text,
    rule_code text,
    sentence_vi text not null,
    fix_vi text not null,
    message_vi text not null,
    message_en text not null
);
comment on table mart.finding is 'Anything wrong or worth knowing, with its address';
comment on column mart.finding.finding_id is 'Key: stable from night to night';
comment on column mart.finding.code is 'Code of the catalogue';
comment on column mart.finding.severity is 'info, warning or error';
comment on column mart.finding.is_open is 'True until its data is superseded, withdrawn, fixed or acknowledged';
comment on column mart.finding.first_seen_on is 'Night that first saw it';
comment on column mart.finding.closed_on is 'Day on which it closed, null while open';
comment on column mart.finding.submission_code is 'Submission, null for a skipped path or a missing delivery';
comment on column mart.finding.form_code is 'Form, null if none claimed the file';
comment on column mart.finding.sender_code is 'Sender, null if not resolved';
comment on column mart.finding.calendar is 'Calendar of the period, null if unknown';
comment on column mart.finding.period_code is 'Period, null if unknown';
comment on column mart.finding.file_name is 'File, null for a missing delivery';
comment on column mart.finding.sheet_name is 'Sheet, null above it';
comment on column mart.finding.cell_ref is 'Cell such as C12 or line; null above it';
comment on column mart.finding.raw_text is 'Text as it stands in the file; null above the cell';
comment on column mart.finding.found is 'What was found, in words for people, figures as Vietnamese writes them; null or empty if the raw text says it all';
comment on column mart.finding.expected is 'What was expected, figures as Vietnamese writes them; null or empty if the code says it all';
comment on column mart.finding.rule_code is 'Rule of plausibility that is broken; null for findings of other kinds';
comment on column mart.finding.sentence_vi is 'What is wrong, Vietnamese, without place and remedy';
comment on column mart.finding.fix_vi is 'What to do, Vietnamese';
comment on column mart.finding.message_vi is 'What is wrong and what to do, Vietnamese';
comment on column mart.finding.message_en is 'What is wrong and what to do, English';

create table mart.returned_file (
    submission_code text not null,
    file_name text not null,
    sender_code text,
    folder text not null,
    errors bigint not null,
    warnings bigint not null
);
comment on table mart.returned_file is 'The files that go back to their senders this night: those whose open errors and warnings are others than in the night before';
comment on column mart.returned_file.submission_code is 'Submission';
comment on column mart.returned_file.file_name is 'Name under which it was delivered';
comment on column mart.returned_file.sender_code is 'Sender, null if not resolved';
comment on column mart.returned_file.folder is 'Folder below output/returns';
comment on column mart.returned_file.errors is 'Open findings of severity error, count';
comment on column mart.returned_file.warnings is 'Open findings of severity warning, count';
