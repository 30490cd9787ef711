-- The last published night, beside which mart.change is told, and when it had first seen what is still wrong. Filled from archive/nights before
-- the models run (attain/warehouse/NightMemory names the columns); empty on the first night. Private: not published.

create table staging.previous_night (
    business_date date not null,
    program_version text not null
);
create table staging.previous_fingerprint (
    kind text not null,
    file_name text not null,
    subject_code text not null,
    fingerprint text not null
);
create table staging.previous_attainment (
    target_code text not null,
    indicator_code text not null,
    is_headline boolean not null,
    org_unit_key text not null,
    period_key text,
    status text not null,
    actual_value decimal(28, 10)
);
create table staging.previous_indicator_value (
    indicator_code text not null,
    org_unit_key text not null,
    org_level text not null,
    period_key text not null,
    basis text not null,
    value decimal(28, 10)
);
create table staging.previous_finding (
    finding_id text not null,
    first_seen_on date not null,
    severity text not null,
    is_open boolean not null,
    submission_code text,
    file_name text
);
