-- What differs from the last published night, and why.

create schema if not exists mart;

create table mart.change (
    subject text not null,
    target_code text,
    indicator_code text not null,
    org_unit_key text not null,
    is_headline boolean,
    period_key text,
    old_period_key text,
    old_status text,
    new_status text,
    old_value decimal(28, 10),
    new_value decimal(28, 10),
    cause text not null,
    cause_ref text,
    cause_count bigint,
    cause_vi text not null,
    cause_en text not null
);
comment on table mart.change is 'One row per verdict or value that differs from the previous published night; empty on the first';
comment on column mart.change.subject is 'What differs: verdict or value';
comment on column mart.change.target_code is 'Target, null for a value';
comment on column mart.change.indicator_code is 'Indicator';
comment on column mart.change.org_unit_key is 'Unit';
comment on column mart.change.is_headline is 'True for the one verdict on the whole of a target, false for that on one of its units; null for a value';
comment on column mart.change.period_key is 'Period of the new value, or of the old one if there is no new one; null for a verdict without a value';
comment on column mart.change.old_period_key is 'Period that the old verdict rested on, another one if a later period has come in; null if there was none';
comment on column mart.change.old_status is 'Status before; null if there was no verdict, and for a value';
comment on column mart.change.new_status is 'Status now; null if there is no verdict, and for a value';
comment on column mart.change.old_value is 'Value before, in the indicator''s unit; null if there was none';
comment on column mart.change.new_value is 'Value now, in the indicator''s unit; null if there is none';
comment on column mart.change.cause is 'submission, withdrawal, form, reference, due date (a day passed that the verdict waited for) or program version';
comment on column mart.change.cause_ref is 'What caused it, by its cause: submission_code, form_code, name of a file of input/reference, target_code, program version; null if none can be named';
comment on column mart.change.cause_count is 'How many submissions caused it together, a count; cause_ref is the first of them; null for another cause';
comment on column mart.change.cause_vi is 'The cause in words, Vietnamese';
comment on column mart.change.cause_en is 'The cause in words, English';
