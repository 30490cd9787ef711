-- Figures since the start of the year, in the calendar of the measure.

create schema if not exists mart;

create table if not exists mart.year_to_date (
    measure_code text not null,
    org_unit_key text not null,
    org_unit_code text not null,
    org_level text not null,
    period_key text not null,
    calendar text not null,
    period_code text not null,
    ends_on date not null,
    breakdown_code text not null,
    sender_code text not null,
    unit_code text not null,
    basis text not null,
    value decimal(28, 10),
    months_present integer not null,
    months_expected integer not null
);
comment on table mart.year_to_date is 'What was counted since the start of the year, after each month: H1 is six months, 2023-9M nine, 2023 the year; indicators of such periods are in core.fct_indicator_value';
comment on column mart.year_to_date.measure_code is 'Measure';
comment on column mart.year_to_date.org_unit_key is 'Unit';
comment on column mart.year_to_date.org_unit_code is 'Code of the unit';
comment on column mart.year_to_date.org_level is 'Level of the unit';
comment on column mart.year_to_date.period_key is 'Period from the start of the year';
comment on column mart.year_to_date.calendar is 'Calendar of the period: the management year begins on 15/12, the statistical one on 1/1';
comment on column mart.year_to_date.period_code is 'Code of the period: 2023-1M .. 2023-5M, 2023-H1, 2023-7M .. 2023-11M, 2023';
comment on column mart.year_to_date.ends_on is 'Last day of the period';
comment on column mart.year_to_date.breakdown_code is 'Breakdown, empty for none';
comment on column mart.year_to_date.sender_code is 'Who told the figure, of a sum its last part; a department that takes over in the middle of a year goes on with it';
comment on column mart.year_to_date.unit_code is 'Unit of the value';
comment on column mart.year_to_date.basis is 'summed: the months or quarters added up; reported: the cumulative figure of the sender';
comment on column mart.year_to_date.value is 'Value in unit_code; null if a month before is missing';
comment on column mart.year_to_date.months_present is 'Months that are known, count; of a reported figure all';
comment on column mart.year_to_date.months_expected is 'Months that the period has, count';
