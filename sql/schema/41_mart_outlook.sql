-- Where things stand beside each other and on their way: outlook of later targets, ranks.

create schema if not exists mart;

create table mart.trajectory (
    target_code text not null,
    method_id text not null,
    is_default boolean not null,
    calendar text,
    last_period_code text,
    actual_value decimal(28, 10),
    points bigint not null,
    comparable_from date,
    expected_now decimal(28, 10),
    progress_from_baseline decimal(28, 10),
    pace_observed decimal(28, 10),
    pace_basis text,
    pace_required decimal(28, 10),
    accel_factor decimal(28, 10),
    growth_observed_pct decimal(28, 10),
    growth_required_pct decimal(28, 10),
    projected_value decimal(28, 10),
    miss_share decimal(28, 10),
    progress_value decimal(28, 10),
    score decimal(28, 10),
    progress_status text,
    undefined_because text,
    outlook text not null,
    outlook_vi text not null,
    outlook_en text not null,
    reason_vi text not null,
    reason_en text not null
);
comment on table mart.trajectory is 'Where each target not yet due stands on its way; one row per target and method';
comment on column mart.trajectory.target_code is 'Target; none that is due already, see mart.attainment for those';
comment on column mart.trajectory.method_id is 'Method: linear_pace, or open_sdg for comparison; docs/methods.md says how each is computed';
comment on column mart.trajectory.is_default is 'True for the method to quote, linear_pace';
comment on column mart.trajectory.calendar is 'Calendar of last_period_code, null where nothing is known';
comment on column mart.trajectory.last_period_code is 'Latest period with a value, null where nothing is known';
comment on column mart.trajectory.actual_value is 'Latest value, in the target''s unit; null where nothing is known';
comment on column mart.trajectory.points is 'Comparable years in a row that end with the latest one, count';
comment on column mart.trajectory.comparable_from is 'Day of the last reorganisation of the units that the target speaks of: earlier years are not used; null where there was none';
comment on column mart.trajectory.expected_now is 'Value that the straight path of the plan asks for by the end of this year, in the target''s unit; null where the plan names no figure before this year';
comment on column mart.trajectory.progress_from_baseline is 'Part of the way from the plan''s baseline to the target that is behind, 1 for all, not bounded; null without a comparable baseline, where the baseline met the target, and for open_sdg';
comment on column mart.trajectory.pace_observed is 'Mean annual change, in the target''s unit per year; null without a pace and for open_sdg';
comment on column mart.trajectory.pace_basis is 'recent_years: the last annual changes, as many as thresholds outlook_pace_changes_min and _max say; baseline: since the plan''s baseline, where fewer are known; null without a pace and for open_sdg';
comment on column mart.trajectory.pace_required is 'Annual change needed from the latest year to the due year, in the target''s unit per year; null in the due year, where nothing is known, for milestones and for open_sdg';
comment on column mart.trajectory.accel_factor is 'How many times the observed pace is needed, 1 for just so; null where the target is met, the pace does not lead to it, no year is left, and for open_sdg';
comment on column mart.trajectory.growth_observed_pct is 'Compound annual growth from base to latest value, percent per year; null where none can be given (undefined_because says why) and for linear_pace';
comment on column mart.trajectory.growth_required_pct is 'Compound annual growth from base to target, percent per year; null where none can be given (undefined_because says why) and for linear_pace';
comment on column mart.trajectory.projected_value is 'Value in the due year by the method (docs/methods.md), within natural limits, in the target''s unit; null without a pace or growth';
comment on column mart.trajectory.miss_share is 'Part of the way left that would be missing in the due year, 1 for all, 0 or less where the target is reached; null where it is met or there is no pace, and for open_sdg';
comment on column mart.trajectory.progress_value is 'Growth observed over growth required, 1 for just so, negative where it leads away; null where no growth can be given and for linear_pace';
comment on column mart.trajectory.score is 'Score of Open SDG, -5 to 5, 5 is best; null where not available and for linear_pace';
comment on column mart.trajectory.progress_status is 'Open SDG''s own word: target_achieved, substantial_progress, moderate_progress, limited_progress, deterioration or not_available; null for linear_pace';
comment on column mart.trajectory.undefined_because is 'Why progress_value is null: nothing_received, no_valid_measure, level_abolished, province_ended, other_peers, one_year, milestone, growth_rate, zero_base, zero_target, change_of_sign, target_is_base or target_before_base; null where there is a value and for linear_pace';
comment on column mart.trajectory.outlook is 'met, met_at_risk, on_track, slightly_behind, off_track, moving_away, no_pace, no_data or not_applicable';
comment on column mart.trajectory.outlook_vi is 'The outlook in Vietnamese, in words for people';
comment on column mart.trajectory.outlook_en is 'The outlook in English, in words for people';
comment on column mart.trajectory.reason_vi is 'Why, with the figures, Vietnamese';
comment on column mart.trajectory.reason_en is 'Why, with the figures, English';

create table if not exists mart.ranking (
    indicator_code text not null,
    period_key text not null,
    calendar text not null,
    period_code text not null,
    org_level text not null,
    org_unit_key text not null,
    org_unit_code text not null,
    value decimal(28, 10) not null,
    rank bigint not null,
    rank_of_n bigint not null,
    units_expected bigint not null,
    is_comparable boolean not null
);
comment on table mart.ranking is 'Rank of units by an indicator in a period; only units with a value; as was: the units of the day (mart.ranking_as_is has those of today)';
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
comment on column mart.ranking.units_expected is 'Units of that level in the provinces ranked, with or without a value, count; as many as are ranked where no decree says';
comment on column mart.ranking.is_comparable is 'False if too few of them have a value for a rank to mean anything: threshold rank_min_peer_share_pct';
