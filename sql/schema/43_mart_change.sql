-- What differs from the last published night, and why.

create schema if not exists mart;

create table mart.change (
    subject text not null,
    target_code text,
    indicator_code text not null,
    org_unit_key text not null,
    period_key text,
    old_status text,
    new_status text,
    old_value decimal(28, 10),
    new_value decimal(28, 10),
    cause text not null,
    cause_ref text
);
comment on table mart.change is 'One row per verdict or value that differs from the previous published night';
comment on column mart.change.subject is 'What differs: verdict or value';
comment on column mart.change.target_code is 'Target, null for a value';
comment on column mart.change.indicator_code is 'Indicator';
comment on column mart.change.org_unit_key is 'Unit';
comment on column mart.change.period_key is 'Period; null for a verdict without a value';
comment on column mart.change.old_status is 'Status before, null if there was none';
comment on column mart.change.new_status is 'Status now, null if there is none';
comment on column mart.change.old_value is 'Value before, in the indicator''s unit; null if there was none';
comment on column mart.change.new_value is 'Value now, in the indicator''s unit; null if there is none';
comment on column mart.change.cause is 'submission, withdrawal, form, reference, due date or program version';
comment on column mart.change.cause_ref is 'Submission, target or version that caused it, null if not one';
