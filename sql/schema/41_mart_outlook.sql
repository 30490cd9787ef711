-- Where things stand beside each other and on their way: outlook of later targets, ranks.

create schema if not exists mart;

create table mart.trajectory (
    target_code text not null,
    method_id text not null,
    is_default boolean not null,
    last_period_code text,
    actual_value decimal(28, 10),
    points bigint not null,
    expected_now decimal(28, 10),
    pace_observed decimal(28, 10),
    pace_required decimal(28, 10),
    projected_value decimal(28, 10),
    outlook text not null,
    reason_vi text not null,
    reason_en text not null
);
comment on table mart.trajectory is 'Per target not yet due and method: where it stands on its way';
comment on column mart.trajectory.target_code is 'Target';
comment on column mart.trajectory.method_id is 'Method of projection';
comment on column mart.trajectory.is_default is 'The one to quote';
comment on column mart.trajectory.last_period_code is 'Latest period with a value, null if none';
comment on column mart.trajectory.actual_value is 'Latest value, in the target''s unit; null if there is none';
comment on column mart.trajectory.points is 'Annual values known, count';
comment on column mart.trajectory.expected_now is 'Value that the straight path asks for now, in the target''s unit; null without a baseline';
comment on column mart.trajectory.pace_observed is 'Mean annual change of up to five years, in the target''s unit per year; null below 3 changes';
comment on column mart.trajectory.pace_required is 'Annual change needed until the due year, in the target''s unit per year; null without a value or in the due year';
comment on column mart.trajectory.projected_value is 'Value in the due year at the observed pace, within natural limits, in the target''s unit; null without a pace';
comment on column mart.trajectory.outlook is 'met, on_track, slightly_behind, off_track, moving_away, no_pace, no_data or not_applicable';
comment on column mart.trajectory.reason_vi is 'Why, Vietnamese';
comment on column mart.trajectory.reason_en is 'Why, English';

create table mart.ranking (
    indicator_code text not null,
    period_key text not null,
    calendar text not null,
    period_code text not null,
    org_level text not null,
    org_unit_key text not null,
    org_unit_code text not null,
    value decimal(28, 10) not null,
    rank bigint not null,
    rank_of_n bigint not null
);
comment on table mart.ranking is 'Rank of units by an indicator in a period; only units with a value';
comment on column mart.ranking.indicator_code is 'Indicator';
comment on column mart.ranking.period_key is 'Period';
comment on column mart.ranking.calendar is 'Calendar of the period';
comment on column mart.ranking.period_code is 'Code of the period';
comment on column mart.ranking.org_level is 'Level of the units ranked';
comment on column mart.ranking.org_unit_key is 'Unit';
comment on column mart.ranking.org_unit_code is 'Code of the unit';
comment on column mart.ranking.value is 'Value, in the indicator''s unit';
comment on column mart.ranking.rank is 'Competition rank, best is 1: 1, 1, 3';
comment on column mart.ranking.rank_of_n is 'Units ranked, count';
