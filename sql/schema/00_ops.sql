-- What the night knows of itself. One row each unless said otherwise.

create schema if not exists ops;

create table ops.run_parameters (
    business_date date not null,
    previous_business_date date,
    program_version text not null
);
comment on table ops.run_parameters is 'The parameters of the night that built this warehouse; every model reads them from here';
comment on column ops.run_parameters.business_date is 'The night that the run stands for: decides what is due or late';
comment on column ops.run_parameters.previous_business_date is 'Business date of the last published night; null on the first';
comment on column ops.run_parameters.program_version is 'Version of Attain';

create table ops.snapshot (
    business_date date not null,
    published_at timestamp not null,
    generation bigint not null,
    program_version text not null,
    engine_version text not null
);
comment on table ops.snapshot is 'Data as of: one row that says which night this file holds';
comment on column ops.snapshot.business_date is 'Business date of the night';
comment on column ops.snapshot.published_at is 'Moment of publication, UTC';
comment on column ops.snapshot.generation is 'Number of the night, from 1; folder output/generations/<generation>';
comment on column ops.snapshot.program_version is 'Version of Attain';
comment on column ops.snapshot.engine_version is 'Version of DuckDB that wrote the file';

create table ops.input_fingerprint (
    kind text not null,
    file_name text not null,
    subject_code text not null,
    fingerprint text not null
);
comment on table ops.input_fingerprint is 'What the night was read and judged with, as fingerprints; beside those of the last published night they say what changed. One row per form, per part of the program, per reference file and code that its lines speak of';
comment on column ops.input_fingerprint.kind is 'form, reference or program';
comment on column ops.input_fingerprint.file_name is 'File below input/forms or input/reference; for the program: classes or sql';
comment on column ops.input_fingerprint.subject_code is 'Form; the target, plan, indicator, measure or hash of a content that the lines speak of; empty for a file that speaks of none, and for the program';
comment on column ops.input_fingerprint.fingerprint is 'First 16 digits of the SHA-256 of what is said; order of lines and layout of the file do not count in reference files';

create table ops.finding_code (
    code text not null,
    severity text not null,
    title_vi text not null,
    title_en text not null,
    message_vi text not null,
    message_en text not null,
    fix_vi text not null,
    fix_en text not null
);
comment on table ops.finding_code is 'The catalogue of findings, one row per code';
comment on column ops.finding_code.code is 'Stable code';
comment on column ops.finding_code.severity is 'info, warning or error; error means that a cell, row, sheet or file was lost';
comment on column ops.finding_code.title_vi is 'Short name, Vietnamese';
comment on column ops.finding_code.title_en is 'Short name, English';
comment on column ops.finding_code.message_vi is 'Sentence with {found} and {expected}, Vietnamese';
comment on column ops.finding_code.message_en is 'Sentence with {found} and {expected}, English';
comment on column ops.finding_code.fix_vi is 'What to do, Vietnamese';
comment on column ops.finding_code.fix_en is 'What to do, English';

create table ops.check_result (
    check_name text not null,
    severity text not null,
    sentence text not null,
    rows_checked bigint,
    failing_rows bigint not null
);
comment on table ops.check_result is 'Every check and every rule of quality of the night with its result, passes too';
comment on column ops.check_result.check_name is 'File name in sql/checks without .sql, or a rule such as plausibility/goods_within_retail';
comment on column ops.check_result.severity is 'fail: blocks publication; warn: does not; info or warning: of a rule, whose rows are findings';
comment on column ops.check_result.sentence is 'What the check or the rule demands';
comment on column ops.check_result.rows_checked is 'Figures that a rule was tried on, count; 0: nothing to try it on; null for a check';
comment on column ops.check_result.failing_rows is 'Rows that break it, count; 0 is a pass';

create table ops.check_history (
    business_date date not null,
    check_name text not null,
    severity text not null,
    rows_checked bigint,
    failing_rows bigint not null
);
comment on table ops.check_history is 'What every check and rule found in every published night: the record of the nights, kept in archive/nights';
comment on column ops.check_history.business_date is 'The night; its last run where it was run again';
comment on column ops.check_history.check_name is 'As in ops.check_result';
comment on column ops.check_history.severity is 'As in ops.check_result, that night';
comment on column ops.check_history.rows_checked is 'Figures that a rule was tried on that night, count; null for a check';
comment on column ops.check_history.failing_rows is 'Rows that broke it that night, count; 0 is a pass';
